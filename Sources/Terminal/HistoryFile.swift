import Files
import Glibc

/// Lines kept from earlier conversations, one a line, oldest first: those typed, or those not understood.
///
/// Several prompts may use one file at once: each entry is appended on its own, and the file is shortened in place under
/// a lock. Only its owner can read it.
package struct HistoryFile {
  /// As many lines as are kept; more than anyone walks back through.
  package static let limit = 1_000
  /// How much of the end of the file is looked at: room for lines of a thousand bytes.
  private static let bytesRead = 1 << 20

  /// Where the file is, or will be once there is a line to keep.
  package let path: String
  /// How many lines of it are kept.
  private let count: Int

  /// The history at `path`, of which the last `count` lines are kept; nothing is read yet.
  package init(path: String, keeping count: Int = limit) {
    self.path = path
    self.count = count
  }

  /// The last lines, at most as many as are kept, without blank ones, each once, where it came last. None when there is no file.
  ///
  /// A longer file is shortened to its last lines, unless another prompt holds it. Something other than a file, such as
  /// `/dev/null`, holds no lines.
  package func load() throws(HistoryFault) -> [String] {
    guard let file = openedForReading() else {
      if errno == ENOENT { return [] }
      throw .last(.read, path)
    }
    defer { close(file) }

    var status = stat()
    guard fstat(file, &status) == 0 else { throw .last(.read, path) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      if status.st_mode & S_IFMT == S_IFCHR { return [] }
      throw HistoryFault(failure: .read, path: path, reason: "It is not a file")
    }
    closeToOthers(file, status)

    let isLocked = lock(file)
    let (text, isWhole) = try end(of: file)
    let lines = text.split { $0 == "\n" || $0 == "\r\n" }.map { String($0) }
    let kept = Array(lines.suffix(count))
    if isLocked, !isWhole || lines.count > kept.count { replace(contentsOf: file, with: kept) }
    var seen: Set<String> = []
    return kept.reversed().filter { !isBlank($0) && seen.insert($0).inserted }.reversed()
  }

  /// How many lines the end of the file has that is looked at; nothing is compared or shortened, which takes far longer.
  package func lineCount() throws(HistoryFault) -> Int {
    guard let file = openedForReading() else {
      if errno == ENOENT { return 0 }
      throw .last(.read, path)
    }
    defer { close(file) }
    return try bytes(of: file).bytes.count { $0 == UInt8(ascii: "\n") }
  }

  /// Appends `line`, making the file (0600) and the folders it lies in (0700) where they are missing.
  package func append(_ line: String) throws(HistoryFault) {
    let flags = O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
    var file = open(path, flags, 0o600)
    if file < 0, errno == ENOENT {
      Folder.make(Folder.of(path))
      file = open(path, flags, 0o600)
    }
    guard file >= 0 else { throw .last(.written, path) }
    defer { close(file) }

    var status = stat()
    if fstat(file, &status) == 0 { closeToOthers(file, status) }
    _ = lock(file)
    let lineBreak = endsInsideALine(file) ? "\n" : ""
    guard Output(descriptor: file).write("\(lineBreak)\(line)\n") else { throw .last(.written, path) }
  }

  /// Takes out the lines for which `isRemoved` says so, asked of the last lines first; how many went. The others stay as
  /// they are, and what went is overwritten.
  ///
  /// Of a file longer than is looked at, what stands before that is lost, as by `load()`.
  package func remove(where isRemoved: (String) -> Bool) throws(HistoryFault) -> Int {
    guard let file = openedForReading() else {
      if errno == ENOENT { return 0 }
      throw .last(.written, path)
    }
    defer { close(file) }
    _ = lock(file)
    let lines = try end(of: file).text.split { $0 == "\n" || $0 == "\r\n" }.map { String($0) }
    let kept = Array(lines.reversed().filter { !isRemoved($0) }.reversed())
    if kept.count < lines.count, !replace(contentsOf: file, with: kept) { throw .last(.written, path) }
    return lines.count - kept.count
  }

  /// Empties the file; nothing happens when there is none.
  package func clear() throws(HistoryFault) {
    let file = open(path, O_RDWR | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard file >= 0 else {
      if errno == ENOENT { return }
      throw .last(.written, path)
    }
    defer { close(file) }
    _ = lock(file)
    guard ftruncate(file, 0) == 0 else { throw .last(.written, path) }
  }

  /// Takes a file that others could read from them.
  private func closeToOthers(_ file: Int32, _ status: stat) {
    if status.st_mode & S_IFMT == S_IFREG, status.st_mode & 0o077 != 0 { fchmod(file, 0o600) }
  }

  /// A descriptor that can also be written to where that is allowed; nil with `errno` set.
  private func openedForReading() -> Int32? {
    // O_NONBLOCK: a named pipe must not hold up the prompt.
    let flags = O_CLOEXEC | O_NONBLOCK | O_NOCTTY
    var file = open(path, O_RDWR | flags)
    if file < 0, errno == EACCES || errno == EROFS || errno == EPERM { file = open(path, O_RDONLY | flags) }
    return file < 0 ? nil : file
  }

  /// The last bytes of `file` from the beginning of a line on, and whether they are all of it.
  private func end(of file: Int32) throws(HistoryFault) -> (text: String, isWhole: Bool) {
    let (bytes, isWhole) = try bytes(of: file)
    guard !isWhole else { return (String(decoding: bytes, as: UTF8.self), true) }
    let firstBreak = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
    return (String(decoding: bytes[firstBreak...], as: UTF8.self), false)
  }

  /// The last bytes of `file`, and whether they are all of it. None of what is no file, such as a device.
  private func bytes(of file: Int32) throws(HistoryFault) -> (bytes: [UInt8], isWhole: Bool) {
    let size = max(0, Int(lseek(file, 0, SEEK_END)))
    let start = max(0, size - Self.bytesRead)
    var fault: HistoryFault?
    let bytes = [UInt8](unsafeUninitializedCapacity: size - start) { space, count in
      while count < space.count {
        let read = pread(file, space.baseAddress.map { $0 + count }, space.count - count, off_t(start + count))
        if read < 0, errno == EINTR { continue }
        if read < 0 { fault = .last(.read, path) }
        if read <= 0 { break }
        count += read
      }
    }
    if let fault { throw fault }
    return (bytes, start == 0)
  }

  /// Shortens the file in place: its links and owner stay, and a prompt that has it open goes on appending to it.
  ///
  /// What stood behind them is overwritten before it is cut off. False, and the file as it was, where it may not be
  /// written to.
  @discardableResult
  private func replace(contentsOf file: Int32, with lines: [String]) -> Bool {
    let bytes = Array(lines.map { "\($0)\n" }.joined().utf8)
    let rest = max(0, Int(lseek(file, 0, SEEK_END)) - bytes.count)
    lseek(file, 0, SEEK_SET)
    guard Output(descriptor: file).write(bytes + [UInt8](repeating: UInt8(ascii: "\n"), count: rest)) else {
      return false
    }
    return ftruncate(file, off_t(bytes.count)) == 0
  }

  private func endsInsideALine(_ file: Int32) -> Bool {
    let size = lseek(file, 0, SEEK_END)
    var last = UInt8(ascii: "\n")
    return size > 0 && pread(file, &last, 1, size - 1) == 1 && last != UInt8(ascii: "\n")
  }

  /// Waits a fifth of a second at most: a prompt that was stopped while it held the lock must not stop this one.
  private func lock(_ file: Int32) -> Bool {
    FileLock.take(file, waiting: 0.2)
  }
}

/// Whether `line` holds nothing worth remembering.
func isBlank(_ line: String) -> Bool {
  line.allSatisfy(\.isWhitespace)
}
