internal import Glibc

/// Writes all `bytes` to `descriptor`, however often the system has to be asked; false, with `errno` set, when it cannot.
package func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
  var rest = bytes
  while !rest.isEmpty {
    let count = write(descriptor, rest.baseAddress, rest.count)
    if count >= 0 {
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      continue
    }
    switch errno {
    case EINTR: continue
    // Whoever shares the descriptor may have made it non-blocking.
    case EAGAIN: wait(for: Int16(POLLOUT), on: descriptor)
    default: return false
    }
  }
  return true
}

/// The same, and returns only when they are on the disk.
package func writeAllAndFlush(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
  bytes.withUnsafeBytes { writeAll($0, to: descriptor) } && fsync(descriptor) == 0
}

/// Waits until `descriptor` is ready for `events` (`POLLIN` or `POLLOUT`), has failed, or a signal arrived.
package func wait(for events: Int16, on descriptor: Int32) {
  var watched = pollfd(fd: descriptor, events: events, revents: 0)
  _ = poll(&watched, 1, -1)
}
