/*
 * OnApp\Testing\Codec: the formats alone, without classes or a panel. Built with --enable-onapp-dev only.
 */
#ifndef ONAPP_CLASSES_TESTING_CODEC_H
#define ONAPP_CLASSES_TESTING_CODEC_H

void onapp_testing_codec_register(void);

#endif
