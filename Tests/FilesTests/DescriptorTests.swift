import Files
import Glibc
import TestSupport
import Testing

@Suite struct DescriptorTests {
  @Test func `what cannot be written is told, with the system's reason`() {
    #expect(!writeAllAndFlush([1], to: -1))
    #expect(errno == EBADF)
  }

  @Test func `bytes that are written and flushed are in the file`() throws {
    let folder = try TemporaryFolder()
    let file = open(folder.file("file"), O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    defer { close(file) }
    #expect(writeAllAndFlush(Array("whole".utf8), to: file))
    #expect(try text(of: folder.file("file")) == "whole")
  }
}
