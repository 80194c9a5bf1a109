import Language
import Testing

@Suite struct FNVHashTests {
  /// From the test vectors of the authors, http://www.isthe.com/chongo/tech/comp/fnv.
  @Test(
    arguments: [
      ("", 0x811C_9DC5, 0xCBF2_9CE4_8422_2325), ("a", 0xE40C_292C, 0xAF63_DC4C_8601_EC8C),
      ("foobar", 0xBF9C_F968, 0x8594_4171_F739_67E8),
    ] as [(String, UInt32, UInt64)])
  func `bytes have the number that the authors give for them`(text: String, short: UInt32, long: UInt64) {
    #expect(FNVHash<UInt32>(text).value == short)
    #expect(FNVHash<UInt64>(text).value == long)
  }
}
