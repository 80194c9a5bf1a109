import Glibc
import Terminal

/// A pipe whose lines a test reads.
final class Pipe: @unchecked Sendable {
  let reading: Int32
  let lines: PipedLines
  /// -1 once closed. A test's threads take turns by way of the pipe itself.
  private(set) var writing: Int32

  struct Failed: Error {}

  init() throws {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw Failed() }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (reading, writing) = (ends[0], ends[1])
    lines = PipedLines(descriptor: reading)
  }

  deinit {
    close(reading)
    closeWriting()
  }

  func send(_ text: String) {
    send(Array(text.utf8))
  }

  func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(writing, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  func closeWriting() {
    if writing >= 0 { close(writing) }
    writing = -1
  }

  /// Every line up to and including the end.
  func allLines() -> [Line] {
    var all: [Line] = []
    repeat { all.append(lines.next(prompt: "")) } while all.last != .end
    return all
  }

  /// Everything up to the end of the pipe, as bytes.
  func allBytes() -> [UInt8] {
    var all: [UInt8] = []
    var space = [UInt8](repeating: 0, count: 4_096)
    while true {
      let count = read(reading, &space, space.count)
      guard count > 0 else { return all }
      all += space.prefix(count)
    }
  }
}
