import Language
import Testing

struct SpellingDistanceTests {
  private func distance(_ pattern: String, _ text: String) -> Int {
    spellingDistance(Array(pattern.utf8), Array(text.utf8))
  }

  @Test func `equal words are no distance apart`() {
    #expect(distance("librarian", "librarian") == 0)
  }

  @Test func `a letter added, dropped or changed counts as one slip`() {
    #expect(distance("salary", "sallary") == 1)
    #expect(distance("salary", "salry") == 1)
    #expect(distance("salary", "selary") == 1)
  }

  @Test func `a swap of two letters counts as one slip`() {
    #expect(distance("the", "teh") == 1)
    #expect(distance("salary", "aslary") == 1)
    #expect(distance("salary", "salayr") == 1)
  }

  @Test func `swapped letters are not edited again`() {
    #expect(distance("ca", "abc") == 3)
  }

  @Test func `an empty word is as far away as the other is long`() {
    #expect(distance("", "") == 0)
    #expect(distance("", "pay") == 3)
    #expect(distance("pay", "") == 3)
    #expect(SpellingTable([]).distance(to: Array("pay".utf8)) == 3)
  }

  @Test func `words are compared by bytes`() {
    #expect(distance("é", "e") == 2)
  }

  @Test func `a pattern of 64 bytes is compared whole`() {
    let long = String(repeating: "abcdefgh", count: 8)
    #expect(distance(long, long) == 0)
    #expect(distance(long, "x" + long + "y") == 2)
    #expect(distance(long, String(long.dropLast(2)) + "hg") == 1)
  }

  @Test func `a pattern of more than 64 bytes is far from all but itself`() {
    let long = String(repeating: "a", count: 65)
    #expect(distance(long, long) == 0)
    #expect(distance(long, String(long.dropLast())) == Int.max)
    #expect(distance("a", long) == 64)
  }

  @Test func `one table serves many words`() {
    let table = SpellingTable(Array("archivist".utf8))
    let words = ["archivist", "archivists", "arhcivist", "activist", "", "librarian"]
    #expect(words.map { table.distance(to: Array($0.utf8)) } == [0, 1, 1, 2, 9, 8])
  }

  @Test func `a table takes the first 64 bytes`() {
    let table = SpellingTable([UInt8](repeating: 0x61, count: 70))
    #expect(table.distance(to: [UInt8](repeating: 0x61, count: 64)) == 0)
  }

  @Test func `random words are as far apart as the textbook says`() {
    var dice = Dice(state: 2)
    for _ in 0..<600 {
      let one = word(upTo: 12, &dice)
      let other = Bool.random(using: &dice) ? word(upTo: 12, &dice) : slips(in: one, &dice)
      let wanted = textbookDistance(one, other)
      #expect(spellingDistance(one, other) == wanted, "\(one) and \(other)")
      #expect(SpellingTable(one).distance(to: other) == wanted, "\(one) and \(other)")
    }
    for _ in 0..<60 {
      let one = (0..<64).map { _ in UInt8.random(in: 0x61...0x64, using: &dice) }
      let other = slips(in: one, &dice)
      #expect(spellingDistance(one, other) == textbookDistance(one, other), "\(one) and \(other)")
    }
  }

  /// A word of few different letters, so that they often agree.
  private func word(upTo length: Int, _ dice: inout Dice) -> [UInt8] {
    (0..<Int.random(in: 0...length, using: &dice)).map { _ in UInt8.random(in: 0x61...0x64, using: &dice) }
  }

  private func slips(in word: [UInt8], _ dice: inout Dice) -> [UInt8] {
    var word = word
    for _ in 0..<Int.random(in: 0...4, using: &dice) where word.count > 1 {
      let place = Int.random(in: 0..<(word.count - 1), using: &dice)
      switch Int.random(in: 0..<4, using: &dice) {
      case 0: word.swapAt(place, place + 1)
      case 1: word.remove(at: place)
      case 2: word.insert(UInt8.random(in: 0x61...0x64, using: &dice), at: place)
      default: word[place] = UInt8.random(in: 0x61...0x64, using: &dice)
      }
    }
    return word
  }

  /// Optimal string alignment by dynamic programming, row by row.
  private func textbookDistance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var rows = [Array(0...other.count)]
    for (down, letter) in one.enumerated() {
      var row = [down + 1]
      for (across, wanted) in other.enumerated() {
        var best = min(rows[down][across + 1] + 1, row[across] + 1, rows[down][across] + (letter == wanted ? 0 : 1))
        if down > 0, across > 0, letter == other[across - 1], one[down - 1] == wanted {
          best = min(best, rows[down - 1][across - 1] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[one.count][other.count]
  }
}
