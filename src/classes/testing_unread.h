/*
 * OnApp\Testing\Unread: what an object still has of an answer's text. Built with --enable-onapp-dev only.
 */
#ifndef ONAPP_CLASSES_TESTING_UNREAD_H
#define ONAPP_CLASSES_TESTING_UNREAD_H

void onapp_testing_unread_register(void);

#endif
