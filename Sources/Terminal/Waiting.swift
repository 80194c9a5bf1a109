import Glibc

/// Waits until `descriptor` is ready for `events` (`POLLIN` or `POLLOUT`), has failed, or a signal arrived.
func wait(for events: Int16, on descriptor: Int32) {
  var watched = pollfd(fd: descriptor, events: events, revents: 0)
  _ = poll(&watched, 1, -1)
}
