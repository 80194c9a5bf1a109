internal import Language

extension Plan.Action {
  /// The step that a person describes: “my advisor calls the college by March”, “visit a library next Friday”.
  ///
  /// A beginning such as `my advisor`, `my mom` or `Dana:` says who does it; otherwise it is the person. The words of the
  /// date are taken out; what is left stays as typed. Nil when nothing is left.
  init?(_ line: String, today: Day) {
    let found = Day.find(in: line, today: today)
    var text = String((found?.rest ?? line).trimming { $0.isWhitespace || ".,;".contains($0) })
    var owner = Plan.Owner.you
    if let (name, rest) = Self.owner(in: text) {
      owner = name == "you" ? .you : .other(name)
      text = rest
    } else {
      for start in ["i will ", "i'll ", "i want to ", "i am going to ", "i plan to ", "i "]
      where text.lowercased().hasPrefix(start) {
        text = String(text.dropFirst(start.count))
        break
      }
    }
    guard text.contains(where: \.isLetter) else { return nil }
    self.init(capitalized(text), owner: owner, due: found?.day)
  }

  /// Who a line begins with, and the rest: `my advisor` gives `your advisor`.
  private static func owner(in text: String) -> (String, String)? {
    if let colon = text.firstIndex(of: ":") {
      let name = text[..<colon].trimming(while: \.isWhitespace)
      let rest = String(text[text.index(after: colon)...].trimming(while: \.isWhitespace))
      guard !name.isEmpty, name.split(separator: " ").count <= 3, !rest.isEmpty else { return nil }
      return (turned(String(name)), rest)
    }
    let words = text.split(separator: " ")
    guard words.count > 2, words[0].lowercased() == "my", people.contains(words[1].lowercased()) else { return nil }
    var rest = words.dropFirst(2)
    if let next = rest.first?.lowercased(), ["will", "can", "should", "is", "to", "has"].contains(next) {
      rest = rest.dropFirst()
      if rest.first?.lowercased() == "to" { rest = rest.dropFirst() }
    } else if let verb = rest.first {
      return (
        "your \(words[1].lowercased())",
        ([plain(String(verb))] + rest.dropFirst().map(String.init)).joined(separator: " ")
      )
    }
    return ("your \(words[1].lowercased())", rest.joined(separator: " "))
  }

  /// The plain form of a verb in the third person: `calls` gives `call`, `reaches` `reach`, `has` `have`.
  private static func plain(_ verb: String) -> String {
    let irregular = ["has": "have", "does": "do", "goes": "go", "is": "be"]
    if let form = irregular[verb.lowercased()] { return form }
    guard verb.hasSuffix("s"), !verb.hasSuffix("ss"), verb.count > 3 else { return verb }
    if verb.hasSuffix("ies"), verb.count > 4 { return verb.dropLast(3) + "y" }
    let hissing = ["sses", "ches", "shes", "xes", "zzes"]
    return String(verb.dropLast(hissing.contains { verb.hasSuffix($0) } ? 2 : 1))
  }

  /// `name` seen from the program: `my advisor` gives `your advisor`, `me` gives `you`.
  static func turned(_ name: String) -> String {
    let words = name.split(separator: " ")
    if words.count == 1, ["me", "i", "myself"].contains(name.lowercased()) { return "you" }
    if words.first?.lowercased() == "my" { return "your " + words.dropFirst().joined(separator: " ") }
    return name
  }

  private static let people: Set = [
    "advisor", "adviser", "counselor", "counsellor", "teacher", "coach", "mentor", "boss", "manager", "mom", "mother",
    "dad", "father", "parents", "parent", "sister", "brother", "aunt", "uncle", "grandmother", "grandfather", "wife",
    "husband", "partner", "friend", "caseworker", "supervisor", "son", "daughter", "roommate", "cousin", "tutor",
  ]
}
