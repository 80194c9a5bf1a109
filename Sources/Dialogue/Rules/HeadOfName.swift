internal import Careers
internal import Catalogue
internal import Knowledge
internal import Language
internal import Understanding

/// “And technicians?” after library assistants: the end of a name stands for the career whose name begins alike.
extension LeaningRule {
  static let headOfName = LeaningRule("the career whose name ends so") { situation in
    guard situation.meaning.words.count < Thresholds.pointingLine, let number = situation.careerByHead else {
      return nil
    }
    return situation.pointing(at: number)
  }
}

extension Situation {
  /// The words that name a rank or a kind of worker and, alone, no occupation.
  static let heads: Set = [
    "technician", "assistant", "aide", "specialist", "manager", "supervisor", "clerk", "helper", "technologist",
    "director", "coordinator",
  ]

  /// The career whose name ends in a word of the line and begins like that of the career in focus.
  var careerByHead: Int? {
    guard let current = focus.careers.last.flatMap(knowledge.career) else { return nil }
    guard let head = meaning.words.lazy.map({ singular($0.text) }).first(where: { Self.heads.contains($0) }) else {
      return nil
    }
    let start = current.singular.split(separator: " ").first.map(String.init) ?? ""
    guard start.count > 3 else { return nil }
    let beginning = start.prefix(max(4, min(6, start.count - 2)))
    let careers = knowledge.catalogue.careers()
    func ends(_ career: Career) -> Bool {
      career.id != current.id && career.singular.hasPrefix(beginning) && career.singular.hasSuffix(" " + head)
    }
    return careers.firstIndex { ends($0) && $0.singular.hasPrefix(start) } ?? careers.firstIndex(where: ends)
  }
}
