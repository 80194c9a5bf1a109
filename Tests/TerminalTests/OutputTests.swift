import Glibc
import Terminal
import Testing

struct OutputTests {
  @Test func `text is written as UTF-8 at once`() throws {
    let pipe = try Pipe()
    #expect(Output(descriptor: pipe.writing).write("Ünïcode – “ok”\n"))
    #expect(pipe.lines.next(prompt: "") == .text("Ünïcode – “ok”"))
  }

  @Test func `nothing is written and nothing is wrong`() throws {
    let pipe = try Pipe()
    #expect(Output(descriptor: pipe.writing).write(""))
    pipe.closeWriting()
    #expect(pipe.allBytes() == [])
  }

  @Test(arguments: [0, O_NONBLOCK]) func `a text larger than the pipe arrives whole`(_ flags: Int32) throws {
    let text = (1...100_000).map { "line \($0)\n" }.joined()
    let pipe = try Pipe()
    _ = fcntl(pipe.writing, F_SETFL, flags)
    let writer = Thread {
      #expect(Output(descriptor: pipe.writing).write(text))
      pipe.closeWriting()
    }
    #expect(String(decoding: pipe.allBytes(), as: UTF8.self) == text)
    writer.join()
  }

  @Test func `a reader that is gone is a false result`() throws {
    Output.ignoreBrokenPipes()
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    close(ends[0])
    defer { close(ends[1]) }
    #expect(!Output(descriptor: ends[1]).write("anyone?"))
  }

  @Test func `a closed descriptor is a false result`() {
    #expect(!Output(descriptor: -1).write("anyone?"))
  }
}
