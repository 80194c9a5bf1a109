import Files
import Glibc
import TestSupport
import Testing

@Suite struct FolderTests {
  @Test func `a folder is made with those above it, for its owner alone`() throws {
    let folder = try TemporaryFolder()
    Folder.make(folder.file("a/b/c"))
    for name in ["a", "a/b", "a/b/c"] {
      var status = stat()
      #expect(stat(folder.file(name), &status) == 0)
      #expect(status.st_mode & 0o777 == 0o700)
    }
  }

  @Test func `what is there stays as it is`() throws {
    let folder = try TemporaryFolder()
    #expect(mkdir(folder.file("a"), 0o755) == 0 && chmod(folder.file("a"), 0o755) == 0)
    try WholeFile.write([1], to: folder.file("a/file"))
    Folder.make(folder.file("a/b"))
    var status = stat()
    #expect(stat(folder.file("a"), &status) == 0)
    #expect(status.st_mode & 0o777 == 0o755)
    #expect(try names(in: folder.file("a")) == ["b", "file"])
  }

  @Test(arguments: [("/a/b/c", "/a/b"), ("/a", "/"), ("a/b", "a"), ("a", ".")])
  func `the folder of a file is what stands before its name`(path: String, folder: String) {
    #expect(Folder.of(path) == folder)
  }
}
