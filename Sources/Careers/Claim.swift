internal import Language

/// What a yes-or-no question asks about, as a plain statement, and the words by which its direction is heard.
package struct Claim: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// Something is so: `it is stable`. “Without” says nothing about it.
    case fact
    /// Something is needed: `a license is needed`. “Can I do it without?” asks for the opposite.
    case need
  }

  /// The marks and their words, one a line: the form in which claims are kept. A start reads all of them, some
  /// twenty-five, and needs the words of one or none.
  package let lines: String

  /// A claim whose lines were worked out before.
  package init(lines: String) { self.lines = lines }

  /// `opposite` are words that name the contrary (`risky` for stable), `beside` words with which a question asks
  /// something that the verdict does not judge, `levels` the words for levels of schooling, when a question may name one.
  package init(
    _ text: String, kind: Kind = .fact, opposite: [String] = [], beside: [String] = [],
    levels: [(level: Level, words: [String])] = []
  ) {
    func stems(_ phrase: String) -> String { Question(phrase).words.map(\.stem).joined(separator: " ") }
    lines =
      (["text\t\(text)", "kind\t\(kind.rawValue)"] + opposite.map { "opposite\t\(stems($0))" }
      + beside.map { "beside\t\(stems($0))" }
      + levels.flatMap { level, words in words.map { "\(level.id)\t\(stems($0))" } }).joined(separator: "\n")
  }

  /// The claim as a plain statement, in small letters.
  package var text: String { values(of: "text").first ?? "" }

  package var kind: Kind { values(of: "kind").first.flatMap(Kind.init) ?? .fact }

  /// The stems of words that name the contrary.
  package var opposite: [String] { values(of: "opposite") }

  /// The stems of words with which a question asks something that the verdict does not judge.
  package var beside: [String] { values(of: "beside") }

  /// The levels of schooling, with the stems of the words for them; empty where a question names none.
  package var levels: [(level: Level, stems: [String])] {
    Level.all.compactMap { level in
      let stems = values(of: level.id)
      return stems.isEmpty ? nil : (level, stems)
    }
  }

  private func values(of mark: String) -> [String] {
    lines.utf8.split(separator: 0x0A).compactMap { line in
      guard let tab = line.firstIndex(of: 0x09), line[..<tab].elementsEqual(mark.utf8) else { return nil }
      return String(line[line.index(after: tab)...])
    }
  }

  /// A level of schooling as a question names it: one of the official ones, or `a degree`, of whatever level.
  package enum Level: Hashable, Sendable {
    case degree
    case named(EntryLevel)

    package static let all = [Level.degree] + EntryLevel.allCases.map(Level.named)

    package init?(id: String) {
      if id == "degree" {
        self = .degree
      } else if let level = EntryLevel.named(id) {
        self = .named(level)
      } else {
        return nil
      }
    }

    package var id: String {
      switch self {
      case .degree: "degree"
      case .named(let level): level.id
      }
    }

    /// With its article, after `is` or before `is needed`.
    package var name: String {
      switch self {
      case .degree: "a degree"
      case .named(let level): level.name
      }
    }
  }
}

/// A question that shows in which direction it asks about a claim; each is a test.
package struct ClaimExample: Equatable, Sendable {
  package var section: Section.ID
  /// Nil for the claim of the section itself.
  package var aspect: Aspect.ID?
  package var direction: Direction
  package var text: String

  package init(section: Section.ID, aspect: Aspect.ID?, direction: Direction, text: String) {
    self.section = section
    self.aspect = aspect
    self.direction = direction
    self.text = text
  }
}
