import Files
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
    return text.withUTF8 { writeAll(UnsafeRawBufferPointer($0), to: descriptor) }
  }

  /// Writes all `bytes`; false as above.
  @discardableResult
  package func write(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBytes { writeAll($0, to: descriptor) } }

  /// Makes writing to a reader that is gone a false result rather than the end of the program.
  package static func ignoreBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
  }
}
