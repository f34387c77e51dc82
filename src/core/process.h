/*
 * Which process this is, asked often: whoever holds what a fork must not share looks before each use. PHP-free.
 */
#ifndef ONAPP_CORE_PROCESS_H
#define ONAPP_CORE_PROCESS_H

/* While there is one thread only; may be called again. */
void onapp_process_startup(void);

/* The process's id. A system call only after a fork, and on systems other than Linux. */
long onapp_process(void);

#endif
