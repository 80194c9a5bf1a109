import Files
import Glibc

/// Lines from a pipe or a file, read in blocks.
///
/// A line is handed out as soon as its line break arrives, so a conversation over a pipe does not stall. The last line
/// counts without a line break. One carriage return before a line break is dropped. Bytes that are not UTF-8 become
/// U+FFFD; NUL and other controls are kept. After the end, every further call says `.end` without reading again.
package final class PipedLines: LineSource {
  /// The usual capacity of a pipe on Linux.
  private static let blockSize = 65_536

  private let descriptor: Int32
  private var buffer: [UInt8] = []
  /// Where the next line begins in `buffer`.
  private var start = 0
  /// How far `buffer` is known to hold no line break, so that a long line is searched once.
  private var searched = 0
  private var isExhausted = false

  /// Why reading stopped before the end of the input, in the system's words; nil after an ordinary end.
  package private(set) var fault: String?

  /// Lines of `descriptor`, which stays the caller's to close.
  package init(descriptor: Int32 = STDIN_FILENO) {
    self.descriptor = descriptor
  }

  /// The next line; `prompt` is not shown.
  package func next(prompt: String) -> Line {
    repeat {
      if let newline = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = text(upTo: newline)
        start = newline + 1
        searched = start
        return .text(line)
      }
      searched = buffer.count
    } while fill()

    guard start < buffer.count else { return .end }
    let line = text(upTo: buffer.count)
    buffer = []
    start = 0
    searched = 0
    return .text(line)
  }

  private func text(upTo end: Int) -> String {
    let carriageReturn = end > start && buffer[end - 1] == UInt8(ascii: "\r")
    return String(decoding: buffer[start..<(carriageReturn ? end - 1 : end)], as: UTF8.self)
  }

  /// Appends what the next read gives; false at the end of the input.
  private func fill() -> Bool {
    guard !isExhausted else { return false }
    buffer.removeSubrange(..<start)
    searched -= start
    start = 0

    let block = [UInt8](unsafeUninitializedCapacity: Self.blockSize) { space, count in
      count = max(0, readAvailable(descriptor, into: UnsafeMutableRawBufferPointer(space)))
    }
    buffer += block
    isExhausted = block.isEmpty
    return !isExhausted
  }

  /// Reads once, waiting as long as it takes: the bytes read, 0 at the end, -1 on a fault.
  private func readAvailable(_ descriptor: Int32, into space: UnsafeMutableRawBufferPointer) -> Int {
    while true {
      let count = read(descriptor, space.baseAddress, space.count)
      if count >= 0 { return count }
      switch errno {
      case EINTR: continue
      // Whoever shares the descriptor may have made it non-blocking.
      case EAGAIN: wait(for: Int16(POLLIN), on: descriptor)
      default:
        fault = String(cString: strerror(errno))
        return -1
      }
    }
  }
}
