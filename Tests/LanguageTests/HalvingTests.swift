import Language
import Testing

@Suite struct HalvingTests {
  @Test func `the first place is the one that looking at each finds`() {
    for count in 0...20 {
      for wanted in 0...count {
        #expect(firstPlace(in: 3..<3 + count) { $0 < 3 + wanted } == 3 + wanted)
      }
    }
  }

  @Test func `ten looks do for a thousand places`() {
    var looks = 0
    let place = firstPlace(in: 0..<1_000) { place in
      looks += 1
      return place < 617
    }
    #expect(place == 617)
    #expect(looks <= 10)
  }
}
