import Glibc
import Terminal
import Testing

struct InterruptsTests {
  @Test func `Ctrl-C is noted until it is taken`() {
    Interrupts.install()
    defer { signal(SIGINT, SIG_DFL) }
    #expect(!Interrupts.taken())
    // To the process, not by `raise` to this thread: the test runner's threads hold signals back.
    kill(getpid(), SIGINT)
    let deadline = ContinuousClock.now + .seconds(10)
    var isTaken = false
    while !isTaken, ContinuousClock.now < deadline { isTaken = Interrupts.taken() }
    #expect(isTaken)
    #expect(!Interrupts.taken())
  }
}
