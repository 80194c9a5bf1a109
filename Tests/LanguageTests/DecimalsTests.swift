import Language
import Testing

@Suite struct DecimalsTests {
  @Test(arguments: [
    (0.9, 2, "0.90"), (-1.25, 2, "-1.25"), (4, 1, "4.0"), (-0.001, 2, "0.00"), (2.5, 0 + 1, "2.5"), (0.05, 2, "0.05"),
    (99.996, 2, "100.00"), (0.125, 3, "0.125"), (1e16, 1, "1e+16"), (.infinity, 2, "inf"),
  ])
  func `a number has as many decimals as are wanted`(number: Double, places: Int, written: String) {
    #expect(decimals(number, exactly: places) == written)
  }

  @Test(arguments: [
    (6.8, 1, "6.8"), (4, 1, "4"), (10, 1, "10"), (0, 2, "0"), (-0.3, 1, "-0.3"), (3.10, 2, "3.1"), (100.004, 2, "100"),
    (.nan, 1, "nan"),
  ])
  func `a number has no needless decimals`(number: Double, places: Int, written: String) {
    #expect(decimals(number, atMost: places) == written)
  }

  @Test func `a short number is rounded as it is, not as a long one`() {
    let share: Float = 0.285
    #expect(decimals(share, exactly: 2) == "0.29")
    #expect(decimals(Double(share), exactly: 2) == "0.28")
  }
}
