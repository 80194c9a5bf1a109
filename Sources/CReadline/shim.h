#pragma once

/* readline.h uses FILE without including it. */
#include <stdio.h>

#include <signal.h>
#include <sys/select.h>

#include <readline/history.h>
#include <readline/readline.h>

/* Waits until `descriptor` can be read or a signal outside `mask` arrives: 1, or -1 with errno set.
   Swift imports neither FD_SET nor ppoll. */
static inline int creadline_wait(int descriptor, const sigset_t *mask) {
  fd_set readable;
  if (descriptor < 0 || descriptor >= FD_SETSIZE) return 1;
  FD_ZERO(&readable);
  FD_SET(descriptor, &readable);
  return pselect(descriptor + 1, &readable, NULL, NULL, NULL, mask);
}
