internal import Careers
internal import GRDB
package import Language

extension Catalogue {
  /// What words of a person point to.
  package struct Called: Equatable, Sendable {
    /// Where the words stand in the list that was asked about.
    package var words: Range<Int>
    /// The codes of the occupations, in the order of `Corpus/callings.yaml`.
    package var codes: [String]
  }

  /// The callings in `words`, in order; of two that share a word the longer, then the first.
  package func callings(in words: [Word]) -> [Called] {
    var places: [String: [Range<Int>]] = [:]
    for start in words.indices where !Calling.isSmall(words[start]) {
      for end in start + 1...min(start + Self.longestCalling, words.count) where !Calling.isSmall(words[end - 1]) {
        places[Calling.form(Array(words[start..<end])), default: []].append(start..<end)
      }
    }
    let marks = Array(repeating: "?", count: places.count).joined(separator: ", ")
    let found: [(form: String, codes: String)] = rows(
      "SELECT form, codes FROM calling WHERE form IN (\(marks))", StatementArguments(places.keys.sorted())
    ) { ($0[0], $0[1]) }
    var called: [Called] = []
    for (form, codes) in found {
      let codes = codes.split(separator: " ").map(String.init)
      called += (places[form] ?? []).map { Called(words: $0, codes: codes) }
    }
    called.sort { one, two in
      let (first, second) = (one.words, two.words)
      return first.count != second.count ? first.count > second.count : first.lowerBound < second.lowerBound
    }
    var taken: [Called] = []
    for calling in called where !taken.contains(where: { $0.words.overlaps(calling.words) }) { taken.append(calling) }
    return taken.sorted { $0.words.lowerBound < $1.words.lowerBound }
  }

  /// Words in the longest run that is looked for, articles counted.
  private static let longestCalling = 6
}
