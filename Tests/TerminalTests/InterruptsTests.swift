import Glibc
import Terminal
import Testing

struct InterruptsTests {
  @Test func `Ctrl-C is noted until it is taken`() {
    Interrupts.install()
    defer { signal(SIGINT, SIG_DFL) }
    #expect(!Interrupts.taken())
    raise(SIGINT)
    raise(SIGINT)
    #expect(Interrupts.taken())
    #expect(!Interrupts.taken())
  }
}
