internal import Language

/// An official occupation: what the fact tables say of its name and place.
package struct Occupation: Equatable, Sendable {
  /// The SOC code: `29-1141`.
  package var code: String
  /// The official title, in the plural: `Registered Nurses`.
  package var title: String
  /// The wider group whose figures stand for it; nil when it has figures of its own.
  package var group: String?
  /// The major group, such as `Healthcare Practitioners and Technical`.
  package var major: String
  /// Other titles by which employers and workers call it.
  package var names: [String]

  /// One of them, in lower case: `registered nurse`.
  ///
  /// The last word of every part of the spoken title is put in the singular, up to “of”, “for”, “in” or “except”, and
  /// one person is one or the other: `first-line supervisor of retail sales workers`, `welder, cutter, solderer, or
  /// brazer`, `fast food cook`.
  package var singular: String {
    let lower = SpokenTitle(title).whole
    let head = Self.heads.compactMap { lower.range(of: $0)?.lowerBound }.min() ?? lower.endIndex
    var result = ""
    var word = ""
    var isPerson = false
    func close(endsPart: Bool) {
      let one = endsPart && !Self.invariable.contains(word) ? Language.singular(word) : word
      if !word.isEmpty { isPerson = one != word }
      result += one
      word = ""
    }
    var rest = lower[..<head]
    while let character = rest.first {
      let isLetter = character.isLetter || character == "-" || character == "'"
      if isLetter {
        word.append(character)
        rest.removeFirst()
        continue
      }
      let endsPart = character != " " || rest.hasPrefix(" and ") || rest.hasPrefix(" or ")
      close(endsPart: endsPart)
      if isPerson, let joint = [", and ", " and "].first(where: rest.hasPrefix) {
        result += joint.replacing("and", with: "or")
        rest.removeFirst(joint.count)
        continue
      }
      result.append(character)
      rest.removeFirst()
    }
    close(endsPart: true)
    return result + lower[head...]
  }

  /// The parts of a title that name the occupation by themselves: `plumbers`, `pipefitters` and `steamfitters`.
  ///
  /// Only parts that end like people who do something; `sales` or `benefits` would not stand alone. None for helpers
  /// (`Helpers--Plumbers`) and for what is left over (`All Other`, `Related Workers`).
  package static func parts(of title: String) -> [String] {
    guard !title.contains("--"), !isResidual(title), !title.contains("Related") else { return [] }
    let lower = lowercasedTitle(title)
    let head = heads.compactMap { lower.range(of: $0)?.lowerBound }.min() ?? lower.endIndex
    let parts = lower[..<head].replacing(", and ", with: ", ").replacing(" and ", with: ", ").replacing("/", with: ", ")
      .split(separator: ",").map { String($0.trimmingSpaces) }
    guard parts.count > 1 || head != lower.endIndex else { return [] }
    // “calibration technologists and technicians”: the first word belongs to both, so “technicians” is no name of it.
    let isShared = parts.first?.contains(" ") == true
    return parts.filter { part in
      (part.contains(" ") || !isShared) && doers.contains { part.hasSuffix($0) }
    }
  }

  /// Whether `title` gathers what no other occupation of its group holds: `Engineers, All Other`.
  ///
  /// Several kinds of work are counted under such a code, so that no profile of one of them is its own.
  package static func isResidual(_ title: String) -> Bool { title.contains("All Other") }

  private static let doers = [
    "ers", "ors", "ists", "ians", "ants", "yees", "men", "tives", "cooks", "guards", "pilots", "clerks", "nurses",
    "chefs",
    "agents", "mechanics", "judges", "captains", "mates", "hosts", "models", "aides", "attorneys", "surgeons", "smiths",
    "wrights",
  ]

  private static let heads = ["--", ", except", " of ", " for ", " in ", ", all other", " who "]

  /// Last words that look plural and are not.
  private static let invariable: Set = [
    "sales", "services", "operations", "systems", "arts", "electronics", "and", "news", "business",
  ]
}

/// A title inside a sentence: lower case, but for words with a capital inside (`IT`); `First-Line` is two words.
package func lowercasedTitle(_ title: String) -> String {
  var result = ""
  var word = ""
  func close() {
    result += word.dropFirst().contains(where: \.isUppercase) ? word : word.lowercased()
    word = ""
  }
  for character in title {
    if character.isLetter || character == "'" {
      word.append(character)
    } else {
      close()
      result.append(character)
    }
  }
  close()
  return result
}

extension StringProtocol {
  /// Where `other` stands first.
  fileprivate func range(of other: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(other) { return start..<index(start, offsetBy: other.count) }
      start = index(after: start)
    }
    return nil
  }
}
