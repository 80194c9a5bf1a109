import Glibc
import Synchronization
import Terminal
import TestSupport
import Testing

/// How many signals came while lines were read.
private let arrivals = Atomic<Int>(0)

struct PipedLinesTests {
  @Test func `a pipe is split into lines and ends once`() throws {
    let pipe = try Pipe()
    pipe.send("one\ntwo\r\n\nlast")
    pipe.closeWriting()

    #expect(pipe.allLines() == [.text("one"), .text("two"), .text(""), .text("last"), .end])
    #expect(pipe.lines.next(prompt: "") == .end)
    #expect(pipe.lines.fault == nil)
  }

  @Test func `a line is returned before the next one is written`() throws {
    let pipe = try Pipe()
    pipe.send("one\ntw")
    #expect(pipe.lines.next(prompt: "> ") == .text("one"))
    pipe.send("o\n")
    #expect(pipe.lines.next(prompt: "> ") == .text("two"))
  }

  @Test func `an empty input has no lines`() throws {
    let pipe = try Pipe()
    pipe.closeWriting()
    #expect(pipe.allLines() == [.end])
  }

  @Test func `a line break at the end begins no further line`() throws {
    let pipe = try Pipe()
    pipe.send("one\n")
    pipe.closeWriting()
    #expect(pipe.allLines() == [.text("one"), .end])
  }

  @Test func `only one carriage return is dropped and only at the end of a line`() throws {
    let pipe = try Pipe()
    pipe.send("a\rb\r\r\n\r\nlast\r")
    pipe.closeWriting()
    #expect(pipe.allLines() == [.text("a\rb\r"), .text(""), .text("last"), .end])
  }

  @Test func `bytes that are not UTF-8 become replacement characters`() throws {
    let pipe = try Pipe()
    pipe.send([0x61, 0xFF, 0x62, 0x0A, 0xC3, 0x0A, 0xC3, 0xA9])
    pipe.closeWriting()
    #expect(pipe.allLines() == [.text("a\u{FFFD}b"), .text("\u{FFFD}"), .text("é"), .end])
  }

  @Test func `a character that comes in two parts is whole`() throws {
    let pipe = try Pipe()
    pipe.send([0x6E, 0xC3])
    let later = Thread { pipe.send([0xA9, 0x65, 0x0A]) }
    #expect(pipe.lines.next(prompt: "") == .text("née"))
    later.join()
  }

  @Test func `NUL and control characters are kept`() throws {
    let pipe = try Pipe()
    pipe.send("a\0b\u{1B}[31m\t\u{7}\n")
    #expect(pipe.lines.next(prompt: "") == .text("a\0b\u{1B}[31m\t\u{7}"))
  }

  @Test func `lines longer than a block and blocks of many lines`() throws {
    let long = String(repeating: "x", count: 300_000)
    let short = (1...20_000).map { "line \($0)" }
    let pipe = try Pipe()
    let writer = Thread {
      pipe.send("\(long)\n\(short.joined(separator: "\n"))\n\(long)")
      pipe.closeWriting()
    }
    #expect(pipe.allLines() == [.text(long)] + short.map { .text($0) } + [.text(long), .end])
    writer.join()
  }

  @Test func `a descriptor that does not block is waited for`() throws {
    let pipe = try Pipe()
    _ = fcntl(pipe.reading, F_SETFL, O_NONBLOCK)
    let later = Thread {
      usleep(20_000)
      pipe.send("late\n")
    }
    #expect(pipe.lines.next(prompt: "") == .text("late"))
    later.join()
  }

  @Test func `signals do not end the reading`() throws {
    // Without SA_RESTART, which `signal` asks for, `read` fails with EINTR.
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in arrivals.add(1, ordering: .relaxed) }
    #expect(arrivals.load(ordering: .relaxed) == 0)
    sigaction(SIGUSR1, &action, nil)
    defer { signal(SIGUSR1, SIG_DFL) }

    let pipe = try Pipe()
    let read = Mutex<Line?>(nil)
    let reader = Thread {
      // The test runner's threads, and those they start, hold signals back.
      var signals = sigset_t()
      sigaddset(&signals, SIGUSR1)
      pthread_sigmask(SIG_UNBLOCK, &signals, nil)
      let line = pipe.lines.next(prompt: "")
      read.withLock { $0 = line }
    }
    for _ in 1...20 {
      usleep(2_000)
      reader.signal(SIGUSR1)
    }
    pipe.send("still here\n")
    reader.join()
    #expect(read.withLock { $0 } == .text("still here"))
    #expect(arrivals.load(ordering: .relaxed) > 0)
  }

  @Test func `what can not be read ends with a reason`() throws {
    let folder = try TemporaryFolder()
    let descriptor = open(folder.path, O_RDONLY | O_CLOEXEC)
    defer { close(descriptor) }
    let lines = PipedLines(descriptor: descriptor)
    #expect(lines.next(prompt: "") == .end)
    #expect(lines.fault == "Is a directory")
  }
}
