import Files
import Glibc
import TestSupport
import Testing

@Suite struct ChildProcessTests {
  private let environment = ["PATH": "/usr/bin:/bin", "TOLD": "so"]

  private func shell(_ script: String, input: ChildProcess.Stream = .nothing) throws -> Int32 {
    try ChildProcess(
      "/bin/sh", ["-c", script], environment: environment, input: input, output: .nothing, errors: .nothing
    ).status()
  }

  @Test(arguments: [("exit 0", 0), ("exit 7", 7), ("kill -KILL $$", 137), ("no-such-program-is-there", 127)])
  func `the end of a program is told as a shell shows it`(script: String, status: Int32) throws {
    #expect(try shell(script) == status)
  }

  @Test func `a program gets the words and the variables it is given, and no others`() throws {
    #expect(try shell("test \"$TOLD\" = so && test -z \"$HOME\"") == 0)
  }

  @Test func `nothing to read is an end at once, and a descriptor is read to its end`() throws {
    #expect(try shell("read line") == 1)
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    #expect(
      "hello\n".utf8.withContiguousStorageIfAvailable { writeAll(UnsafeRawBufferPointer($0), to: ends[1]) } == true)
    close(ends[1])
    defer { close(ends[0]) }
    #expect(try shell("read line && test \"$line\" = hello", input: .descriptor(ends[0])) == 0)
  }

  @Test func `a program that is not there is told with the system's reason`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("program")
    let fault = #expect(throws: FileFault.self) { try ChildProcess(path, [], environment: [:]) }
    #expect(fault == FileFault(code: ENOENT, path: path))
    #expect(fault?.reason == "No such file or directory")
  }
}
