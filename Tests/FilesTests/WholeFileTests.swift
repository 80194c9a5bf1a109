import Files
import Glibc
import TestSupport
import Testing

@Suite struct WholeFileTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("file")
  }

  private func write(_ text: String, to path: String, replacing: Bool = true) throws {
    try WholeFile.write(Array(text.utf8), to: path, replacing: replacing)
  }

  private func rights(of path: String) -> UInt32 {
    var status = stat()
    #expect(stat(path, &status) == 0)
    return status.st_mode & 0o777
  }

  @Test func `a file is written whole, for its owner alone, in the place of another`() throws {
    try write("a much longer text", to: path)
    try write("new", to: path)
    #expect(try text(of: path) == "new")
    #expect(rights(of: path) == 0o600)
    #expect(try names(in: folder.path) == ["file"])
  }

  @Test func `a file that others may read has the rights that the mask leaves`() throws {
    // The mask cannot be asked for without changing it for everybody.
    let line = try #require(try text(of: "/proc/self/status").split(separator: "\n").first { $0.hasPrefix("Umask:") })
    let mask = try #require(UInt32(line.split(separator: "\t")[1], radix: 8))
    try WholeFile.write([1], to: path, rights: WholeFile.readByAll)
    #expect(rights(of: path) == 0o666 & ~mask)
  }

  @Test func `a file that is there stays where it is not to be replaced`() throws {
    try write("old", to: path)
    #expect(throws: FileFault(code: EEXIST, path: path)) { try write("new", to: path, replacing: false) }
    #expect(try text(of: path) == "old")
    #expect(try names(in: folder.path) == ["file"])
    try write("new", to: folder.file("other"), replacing: false)
    #expect(try text(of: folder.file("other")) == "new")
    #expect(try names(in: folder.path) == ["file", "other"])
  }

  @Test func `a writing that fails leaves the old file, and nothing beside it`() throws {
    try write("old", to: path)
    // The system refuses whatever goes beyond this size, as a full disk does. Nothing else in the tests is so large.
    var usual = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &usual)
    let usualSignal = signal(SIGXFSZ, SIG_IGN)
    var narrow = rlimit(rlim_cur: 64 << 20, rlim_max: usual.rlim_max)
    setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &narrow)
    defer {
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &usual)
      signal(SIGXFSZ, usualSignal)
    }
    #expect(throws: FileFault(code: EFBIG, path: path)) {
      try WholeFile.write([UInt8](repeating: 1, count: 65 << 20), to: path)
    }
    #expect(try text(of: path) == "old")
    #expect(try names(in: folder.path) == ["file"])
  }

  @Test func `a folder in the place of the file, or none to write into, is told with the system's reason`() throws {
    Folder.make(path)
    let taken = #expect(throws: FileFault.self) { try write("new", to: path) }
    #expect(taken == FileFault(code: EISDIR, path: path))
    #expect(taken?.reason == "Is a directory")
    #expect(try names(in: folder.path) == ["file"])
    let nowhere = folder.file("nowhere/file")
    #expect(throws: FileFault(code: ENOENT, path: nowhere)) { try write("new", to: nowhere) }
  }

  @Test func `drafts of programs that are gone are removed, others stay`() throws {
    // No process has a number above the kernel's limit of 4,194,304.
    for name in ["file.4999999.new", "file.4999999.new-journal", "file.1.new", "file.4999999.old", "files.4999999.new"]
    {
      try write("", to: folder.file(name))
    }
    WholeFile.removeAbandonedDrafts(of: path)
    #expect(try names(in: folder.path) == ["file.1.new", "file.4999999.old", "files.4999999.new"])
  }

  @Test func `bytes are added to the end, and written over from the beginning`() throws {
    try write("a secret", to: path)
    try WholeFile.append(Array(" kept".utf8), to: path)
    #expect(try text(of: path) == "a secret kept")
    try WholeFile.overwrite(path, 8)
    #expect(try text(of: path) == String(repeating: "\0", count: 8) + " kept")
    #expect(throws: FileFault(code: ENOENT, path: folder.file("none"))) {
      try WholeFile.append([1], to: folder.file("none"))
    }
    #expect(throws: FileFault(code: ENOENT, path: folder.file("none"))) {
      try WholeFile.overwrite(folder.file("none"), 1)
    }
  }
}
