internal import Glibc

/// A lock that one program at a time holds, on a file of its own; a program that ends lets go of it.
package struct FileLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock on the file at `path`, which is made for its owner alone where it is missing, and waits up to
  /// `seconds` for whoever holds it. The code of the fault is `EWOULDBLOCK` when they did not let go of it.
  package init(_ path: String, waiting seconds: Double) throws(FileFault) {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOCTTY, 0o600)
    guard descriptor >= 0 else { throw .last(path) }
    guard Self.take(descriptor, waiting: seconds) else {
      let fault = FileFault.last(path)
      close(descriptor)
      throw fault
    }
  }

  /// Lets go of the lock.
  package func release() { close(descriptor) }

  /// Takes the lock on the open file `descriptor`, which goes when that is closed; false, with `errno` set, when that
  /// cannot be, or another program held it for `seconds`.
  package static func take(_ descriptor: Int32, waiting seconds: Double) -> Bool {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR, ContinuousClock.now < deadline else { return false }
      usleep(2_000)
    }
    return true
  }
}
