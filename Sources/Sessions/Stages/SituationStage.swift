internal import Careers

/// Asks what brings the person, what school they have and where they live.
struct SituationStage: StageScript {
  let name = "situation"
  let why =
    "What brings you shapes the plan. Your schooling tells me how many more years a career would ask of you. Your place is only for you and your advisor: my figures are for the whole country."

  func count(_ session: Session) -> Int { 3 }

  func ask(_ session: Session, _ setting: Setting, attempt: Int) -> Said {
    let again = attempt == 0 ? "" : "Please pick the number that comes nearest. "
    switch session.place.number {
    case 0: return Said(again + "What brings you here?") + .choices(Situation.Reason.allCases.map(\.label))
    case 1:
      return Said(again + "How far have you come in school so far?") + .choices(EntryLevel.allCases.map(Self.label))
    default:
      return Said(
        attempt == 0
          ? "Where do you live or want to work? A city or state, or “skip”."
          : "Just the name of a city or a state, or “skip”.")
    }
  }

  func take(_ line: TypedLine, _ session: inout Session, _ setting: Setting) -> Taken {
    switch session.place.number {
    case 0:
      let reasons = Situation.Reason.allCases
      if let number = line.number {
        guard reasons.indices.contains(number - 1) else { return .unread }
        session.situation.reason = reasons[number - 1]
        return .next()
      }
      guard let reason = reasons.first(where: { $0.words.contains(where: line.has) }) else { return .unread }
      session.situation.reason = reason
      return .next(Said("I take that as: \(reason.said)."))
    case 1:
      if let number = line.number {
        guard EntryLevel.allCases.indices.contains(number - 1) else { return .unread }
        session.situation.education = EntryLevel.allCases[number - 1]
        return .next()
      }
      guard let level = Self.level(line) else { return .unread }
      session.situation.education = level
      return .next(Said("I take that as: \(Self.said(level))."))
    default:
      guard line.words.contains(where: { $0.contains(where: \.isLetter) }) else { return .unread }
      session.situation.place = line.text
      return .next()
    }
  }

  /// A level as the answer of a person.
  static func label(_ level: EntryLevel) -> String {
    switch level {
    case .open: "No high school diploma yet"
    case .highSchool: "High school diploma or GED"
    case .someCollege: "Some college, no degree"
    case .certificate: "A certificate after high school"
    case .associate: "Associate degree"
    case .bachelor: "Bachelor's degree"
    case .master: "Master's degree"
    case .doctorate: "Doctoral or professional degree"
    }
  }

  /// A level inside a sentence: `high school diploma or GED`.
  static func said(_ level: EntryLevel) -> String { label(level).prefix(1).lowercased() + label(level).dropFirst() }

  /// The level that words name; the highest, unless they say it is not finished.
  private static func level(_ line: TypedLine) -> EntryLevel? {
    let unfinished = ["some", "dropped out", "did not finish", "not finished", "still in", "no degree"].contains(
      where: line.has)
    let table: [(EntryLevel, [String])] = [
      (.doctorate, ["doctorate", "phd", "doctoral", "md", "jd"]),
      (.master, ["master", "masters", "mba"]),
      (.bachelor, ["bachelor", "bachelors", "four year degree", "ba", "bs"]),
      (.associate, ["associate", "associates", "two year degree"]),
      (.certificate, ["certificate", "trade school", "vocational"]),
    ]
    if unfinished, ["college", "university"].contains(where: line.has) { return .someCollege }
    if unfinished, line.has("high school") { return .open }
    if let found = table.first(where: { $0.1.contains(where: line.has) })?.0 { return found }
    if ["no diploma", "no high school", "10th grade", "11th grade", "9th grade", "no school"].contains(where: line.has)
    {
      return .open
    }
    if ["high school", "ged", "diploma", "12th grade"].contains(where: line.has) { return .highSchool }
    return ["college", "university"].contains(where: line.has) ? .someCollege : nil
  }
}
