internal import Careers
internal import Knowledge
internal import Understanding

/// Verdicts on levels of schooling: the level that a question names, beside the one that is usual at the start.
extension FactSheet {
  /// The verdict on what is asked of a level; nil where the usual schooling is not published and nobody wrote of it.
  ///
  /// `degree` and `school` are what a written text says of any degree, and of a diploma alone; it goes before the figures.
  func verdict(
    on schooling: ClaimReading.Schooling, degree: Judgement? = nil, school: Judgement? = nil
  ) -> Verdict? {
    switch schooling {
    case .needed(let level): return need(of: level, degree)
    case .enough(let level):
      if career.isWritten, level == .named(.highSchool), let school { return school.verdict }
      guard let next = Self.next(after: level) else { return .yes }
      return need(of: .named(next), degree)?.opposite
    }
  }

  /// The level with which somebody has more than `level`; a degree of no level is taken for the usual one, a bachelor's.
  private static func next(after level: Claim.Level) -> EntryLevel? {
    switch level {
    case .degree, .named(.bachelor): .master
    case .named(.open): .highSchool
    case .named(.highSchool): .someCollege
    case .named(.someCollege), .named(.certificate): .associate
    case .named(.associate): .bachelor
    case .named(.master): .doctorate
    case .named(.doctorate): nil
    }
  }

  private func need(of level: Claim.Level, _ written: Judgement?) -> Verdict? {
    let wanted: EntryLevel = if case .named(let named) = level { named } else { .associate }
    if career.isWritten, let written {
      if let verdict = written.levels[wanted] { return verdict }
      if level == .degree { return written.verdict }
      let usual = entryLevel ?? .bachelor
      if wanted >= .associate, wanted <= usual { return written.verdict }
    }
    guard let usual = entryLevel else { return nil }
    if usual < wanted { return usual == .open ? .no : .usuallyNot }
    // A professional degree mostly follows a bachelor's degree at once; doctoral programs differ.
    if usual == .doctorate, wanted == .master { return .itDepends }
    if career.isWritten || isElected { return .usually }
    // Certificates are not counted apart: many who have one stand among those with a diploma.
    guard wanted != .someCollege, wanted != .certificate, let below = share(below: wanted) else { return .usually }
    if below >= Self.strikingShare { return .itDepends }
    return below < Self.rareShare && words("licence.verdict") == Verdict.yes.rawValue ? .yes : .usually
  }

  /// The share of workers below the usual level from which on it cannot be called needed, in percent.
  static let strikingShare = 30.0

  /// The share below a level under which, where the law asks for a license too, it is needed without exception.
  private static let rareShare = 5.0

  /// The share of workers whose schooling is below `level`; nil if it is not published.
  private func share(below level: EntryLevel) -> Double? {
    let shares = Self.attainments.filter { $0.level < level }.compactMap { number("attainment.\($0.name)") }
    return shares.isEmpty ? nil : shares.reduce(0, +)
  }
}
