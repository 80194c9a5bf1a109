import Glibc
import Terminal
import Testing

struct EnvironmentTests {
  @Test func `the value is all that follows the first equals sign`() {
    setenv("PATHWAYS_TEST_VALUE", "a=b=é", 1)
    setenv("PATHWAYS_TEST_EMPTY", "", 1)
    defer {
      unsetenv("PATHWAYS_TEST_VALUE")
      unsetenv("PATHWAYS_TEST_EMPTY")
    }
    let all = Environment.all
    #expect(all["PATHWAYS_TEST_VALUE"] == "a=b=é")
    #expect(all["PATHWAYS_TEST_EMPTY"] == "")
    #expect(all["PATHWAYS_TEST_ABSENT"] == nil)
    #expect(all["PATH"] == getenv("PATH").map { String(cString: $0) })
  }
}
