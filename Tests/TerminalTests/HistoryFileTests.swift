import Glibc
import Terminal
import TestSupport
import Testing

struct HistoryFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `a file that is not there holds no lines and is not made`() throws {
    #expect(try HistoryFile(path: folder.file("none/history")).load() == [])
    #expect(access(folder.file("none"), F_OK) != 0)
  }

  @Test func `the file and its folders are made for their owner alone`() throws {
    let history = HistoryFile(path: folder.file("a/b/history"))
    try history.append("first")
    try history.append("second é")
    #expect(try history.load() == ["first", "second é"])
    #expect(permissions("a") == 0o700)
    #expect(permissions("a/b") == 0o700)
    #expect(permissions("a/b/history") == 0o600)
  }

  @Test func `a file others could read is closed to them`() throws {
    write("one\n", to: "history")
    chmod(folder.file("history"), 0o644)
    _ = try HistoryFile(path: folder.file("history")).load()
    #expect(permissions("history") == 0o600)
    chmod(folder.file("history"), 0o644)
    try HistoryFile(path: folder.file("history")).append("two")
    #expect(permissions("history") == 0o600)
  }

  @Test func `lines are taken out, the others stay, and nothing stands behind them`() throws {
    let history = HistoryFile(path: folder.file("history"))
    #expect(try history.remove { _ in true } == 0)
    for line in ["one", "secret", "two", "secret"] { try history.append(line) }
    var isFirst = true
    // The last ones are asked for first.
    let count = try history.remove { line in
      defer { if line == "secret" { isFirst = false } }
      return line == "secret" && isFirst
    }
    #expect(count == 1)
    #expect(contents("history") == "one\nsecret\ntwo\n")
    #expect(try history.remove { $0 == "secret" } == 1)
    #expect(contents("history") == "one\ntwo\n")
  }

  @Test func `lines are counted as they stand`() throws {
    let history = HistoryFile(path: folder.file("history"), keeping: 1)
    #expect(try history.lineCount() == 0)
    write("one\none\n\ntwo\n", to: "history")
    #expect(try history.lineCount() == 4)
    #expect(try HistoryFile(path: "/dev/null").lineCount() == 0)
    #expect(throws: HistoryFault.self) { try HistoryFile(path: folder.path).lineCount() }
  }

  @Test func `blank lines are passed over, and a line typed again stands once, where it came last`() throws {
    write("one\none\n\n  \ntwo\none\n", to: "history")
    #expect(try HistoryFile(path: folder.file("history")).load() == ["two", "one"])
  }

  @Test func `lines may end as on Windows`() throws {
    write("one\r\ntwo\r\n", to: "history")
    #expect(try HistoryFile(path: folder.file("history")).load() == ["one", "two"])
  }

  @Test func `a last line without a line break is ended before the next`() throws {
    write("one\ntwo", to: "history")
    let history = HistoryFile(path: folder.file("history"))
    try history.append("three")
    #expect(contents("history") == "one\ntwo\nthree\n")
  }

  @Test(arguments: [1_001, 5_000, 300_000])
  func `a long file is shortened to its last thousand lines`(_ count: Int) throws {
    write((1...count).map { "line \($0)\n" }.joined(), to: "history")
    let history = HistoryFile(path: folder.file("history"))
    let kept = ((count - 999)...count).map { "line \($0)" }
    #expect(try history.load() == kept)
    #expect(contents("history") == kept.map { "\($0)\n" }.joined())
  }

  @Test func `a long file that another prompt holds stays as it is`() throws {
    let text = (1...1_500).map { "line \($0)\n" }.joined()
    write(text, to: "history")
    let held = open(folder.file("history"), O_RDONLY | O_CLOEXEC)
    defer { close(held) }
    #expect(flock(held, LOCK_EX) == 0)
    #expect(try HistoryFile(path: folder.file("history")).load().count == 1_000)
    #expect(contents("history") == text)
  }

  @Test func `two prompts at once lose nothing`() throws {
    let path = folder.file("history")
    let threads = ["a", "b"].map { name in
      Thread { for number in 1...400 { try? HistoryFile(path: path).append("\(name) \(number)") } }
    }
    for thread in threads { thread.join() }
    let lines = try HistoryFile(path: path).load()
    #expect(lines.filter { $0.hasPrefix("a") } == (1...400).map { "a \($0)" })
    #expect(lines.filter { $0.hasPrefix("b") } == (1...400).map { "b \($0)" })
  }

  @Test func `bytes that are not UTF-8 are repaired`() throws {
    write([0x61, 0xFF, 0x0A], to: "history")
    #expect(try HistoryFile(path: folder.file("history")).load() == ["a\u{FFFD}"])
  }

  @Test func `a folder is not a history`() {
    #expect(throws: HistoryFault(failure: .read, path: folder.path, reason: "Is a directory")) {
      try HistoryFile(path: folder.path).load()
    }
    #expect(throws: HistoryFault(failure: .written, path: folder.path, reason: "Is a directory")) {
      try HistoryFile(path: folder.path).append("x")
    }
  }

  @Test func `a named pipe is not waited for`() {
    let path = folder.file("pipe")
    mkfifo(path, 0o600)
    #expect(throws: HistoryFault(failure: .read, path: path, reason: "It is not a file")) {
      try HistoryFile(path: path).load()
    }
  }

  @Test func `a history kept nowhere is no fault`() throws {
    let history = HistoryFile(path: "/dev/null")
    try history.append("one")
    #expect(try history.load() == [])
  }

  @Test func `a fault says what it means for the user`() {
    let fault = HistoryFault(failure: .written, path: "/x/history", reason: "Read-only file system")
    #expect(
      fault.description
        == "The history file /x/history cannot be written to (Read-only file system). "
        + "Lines typed now are remembered until you leave.")
  }

  private func write(_ text: String, to name: String) {
    write(Array(text.utf8), to: name)
  }

  private func write(_ bytes: [UInt8], to name: String) {
    let descriptor = open(folder.file(name), O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    defer { close(descriptor) }
    #expect(Glibc.write(descriptor, bytes, bytes.count) == bytes.count)
  }

  private func contents(_ name: String) -> String {
    let descriptor = open(folder.file(name), O_RDONLY | O_CLOEXEC)
    defer { close(descriptor) }
    var text = [UInt8](repeating: 0, count: 10_000_000)
    let count = read(descriptor, &text, text.count)
    return String(decoding: text.prefix(max(0, count)), as: UTF8.self)
  }

  private func permissions(_ name: String) -> mode_t {
    var status = stat()
    stat(folder.file(name), &status)
    return status.st_mode & 0o777
  }
}
