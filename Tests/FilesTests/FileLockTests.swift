import Files
import Glibc
import TestSupport
import Testing

@Suite struct FileLockTests {
  @Test func `a lock that another holds is told, and can be had once they let go of it`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("lock")
    let held = try FileLock(path, waiting: 0)
    #expect(throws: FileFault(code: EWOULDBLOCK, path: path)) { try FileLock(path, waiting: 0.01) }
    held.release()
    try FileLock(path, waiting: 0).release()
  }

  @Test func `a lock that another program holds is waited for`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("lock")
    try FileLock(path, waiting: 0).release()
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    let other = try ChildProcess(
      "/bin/sh", ["-c", "flock \(path) sh -c 'echo; sleep 0.2'"], environment: ["PATH": "/usr/bin:/bin"],
      output: .descriptor(ends[1]))
    close(ends[1])
    // It says so when it has the lock.
    var byte: UInt8 = 0
    #expect(read(ends[0], &byte, 1) == 1)
    close(ends[0])
    #expect(throws: FileFault(code: EWOULDBLOCK, path: path)) { try FileLock(path, waiting: 0) }
    try FileLock(path, waiting: patience).release()
    #expect(other.status() == 0)
  }

  @Test func `a lock in a folder that is not there is told with the system's reason`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("nowhere/lock")
    #expect(throws: FileFault(code: ENOENT, path: path)) { try FileLock(path, waiting: 0) }
  }

  @Test func `what is no open file cannot be locked`() {
    #expect(!FileLock.take(-1, waiting: patience))
  }
}
