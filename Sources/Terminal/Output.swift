import Glibc

/// A descriptor that text is written to, unbuffered.
package struct Output: Sendable {
  /// Standard output: answers.
  package static let standard = Output(descriptor: STDOUT_FILENO)
  /// Standard error: trouble.
  package static let error = Output(descriptor: STDERR_FILENO)

  /// The descriptor, which stays the caller's to close.
  package let descriptor: Int32

  /// Output to `descriptor`.
  package init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Writes the whole of `text`; false once the reader is gone, or on any other fault.
  ///
  /// Without `ignoreBrokenPipes()` a reader that is gone ends the program instead.
  @discardableResult
  package func write(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { write(UnsafeRawBufferPointer($0)) }
  }

  /// Writes all `bytes`; false as above.
  @discardableResult
  package func write(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBytes { write($0) } }

  private func write(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var rest = bytes
    while !rest.isEmpty {
      let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
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

  /// Makes writing to a reader that is gone a false result rather than the end of the program.
  package static func ignoreBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
  }
}
