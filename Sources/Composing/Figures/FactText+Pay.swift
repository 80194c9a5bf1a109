package import Careers
package import Knowledge
internal import Language

/// Pay.
extension FactSheet {
  /// How the pay of an occupation is published.
  private enum Basis: String {
    case year = "wage"
    case hour = "wage.hourly"

    var unit: String { self == .year ? "a year" : "an hour" }
  }

  private var basis: Basis? {
    if has("wage.median") { return .year }
    return has("wage.hourly.median") ? .hour : nil
  }

  /// The share of people who work for themselves from which on their income is worth a word, in percent.
  private static let manySelfEmployed = 10.0

  package var salary: SectionText? {
    guard let basis else { return nil }
    var draft = Draft()
    draft.say(
      "\(capitalized(title.subject)) earn a median of \(median(basis)) \(Self.place) (\(date(basis))).",
      spread(basis))
    draft.say(besideAll, unevenness(basis))
    switch basis {
    case .year where has("wage.hourly.median"): draft.item(hourlySpread)
    case .year:
      draft.item(
        "Only yearly pay is published: people in this work often do not work the usual hours all year round, so no hourly figure is worked out."
      )
    case .hour:
      draft.item(
        "Only hourly pay is published: people in this work often do not work full time all year round, so no yearly figure is worked out."
      )
    }
    if let share = number("projection.self-employed"), share >= Self.manySelfEmployed {
      draft.item(
        "The wage figures count employees only. {projection.self-employed} of the people in this work are self-employed, and what they earn is not in them."
      )
    }
    start(basis, &draft)
    top(basis, &draft)
    hourly(basis, &draft)
    living(basis, &draft)
    raises(basis, &draft)
    return draft.text
  }

  private func median(_ basis: Basis) -> String { "{\(basis.rawValue).median} \(basis.unit)" }
  private func date(_ basis: Basis) -> String { "{date \(basis.rawValue).median}" }

  /// The figure of `basis` at `point` (`p10`), as it stands in prose; nil if it is not published.
  private func wage(_ basis: Basis, _ point: String) -> String? {
    has("\(basis.rawValue).\(point)") ? "{\(basis.rawValue).\(point)}" : nil
  }

  /// The middle half, the lowest and the highest tenth, and what of them is not published.
  private func spread(_ basis: Basis) -> String? {
    let (p10, p25, p75, p90) = (
      wage(basis, "p10"), wage(basis, "p25"), wage(basis, "p75"), wage(basis, "p90")
    )
    var parts: [String] = []
    if let p25, let p75 { parts.append("the middle half earns \(p25) to \(p75)") }
    let earns = parts.isEmpty ? "earns " : ""
    if let p10 { parts.append("one in ten \(earns)less than \(p10)") }
    if let p90 { parts.append("one in ten \(earns)more than \(p90)") }
    guard !parts.isEmpty else { return "How far pay spreads around it is not published." }
    let hole =
      p90 == nil
      ? " What the best-paid tenth earns is not published."
      : p10 == nil ? " What the lowest-paid tenth earns is not published." : ""
    return capitalized(listed(parts)) + "." + hole
  }

  /// How the median stands to that of all occupations; nil if one of them is not published.
  private var besideAll: String? {
    guard let median = number("wage.median"), let all = numberOfAll("wage.median"), all > 0 else { return nil }
    let allText = "the median of all occupations, {wage.median@\(Self.all)} a year"
    switch median / all {
    case ..<0.67: return "That is well below \(allText)."
    case ..<0.95: return "That is below \(allText)."
    case ...1.05: return "That is close to \(allText)."
    case ..<1.5: return "That is above \(allText)."
    case ..<2: return "That is well above \(allText)."
    default: return "That is more than twice \(allText)."
    }
  }

  /// Whether pay differs much from job to job; nil if it differs as it usually does.
  private func unevenness(_ basis: Basis) -> String? {
    guard let low = number("\(basis.rawValue).p10"), let high = number("\(basis.rawValue).p90"), low > 0 else {
      return nil
    }
    switch high / low {
    case ..<1.7: return "Pay differs little from one job to the next."
    case 4...: return "Pay differs widely from one job to the next, so ask what is usual where you want to work."
    default: return nil
    }
  }

  private var hourlySpread: String {
    "By the hour the median is {wage.hourly.median}"
      + (has("wage.hourly.p25", "wage.hourly.p75")
        ? ", and the middle half earns {wage.hourly.p25} to {wage.hourly.p75}." : ".")
  }

  private func start(_ basis: Basis, _ draft: inout Draft) {
    guard let p10 = wage(basis, "p10"), let p25 = wage(basis, "p25") else { return }
    draft.answer(
      "entry",
      "\(capitalized(Self.place)), expect somewhere from \(p10) to \(p25) \(basis.unit) at first: one in ten \(title.head) earns less than \(p10), a quarter less than \(p25) (\(date(basis))).",
      "That is the lower end of all who do the work; the survey does not count beginners apart.")
  }

  private func top(_ basis: Basis, _ draft: inout Draft) {
    guard let p90 = wage(basis, "p90") else {
      draft.answer(
        "top",
        wage(basis, "p75").map {
          "The best-paid quarter of \(title.head) \(Self.place) earn more than \($0) \(basis.unit) (\(date(basis))); the figure for the best-paid tenth is not published."
        })
      return
    }
    draft.answer(
      "top", "The best-paid tenth of \(title.head) \(Self.place) earn more than \(p90) \(basis.unit) (\(date(basis))).",
      basis == .year ? sixFigures : nil)
  }

  /// Who reaches six figures.
  private var sixFigures: String? {
    let limit = 100_000.0
    func reach(_ point: String) -> Bool { (number("wage.\(point)") ?? 0) >= limit }
    guard has("wage.p10", "wage.p25", "wage.p75", "wage.p90") else { return nil }
    if reach("p10") { return "Nearly all have six figures." }
    if reach("p25") { return "At least three in four have six figures." }
    if reach("median") { return "At least half have six figures." }
    if reach("p75") { return "At least a quarter have six figures." }
    if reach("p90") { return "At least one in ten has six figures." }
    return "Six figures are out of reach for nearly all."
  }

  private func hourly(_ basis: Basis, _ draft: inout Draft) {
    guard has("wage.hourly.median") else {
      draft.answer(
        "hourly",
        "No hourly pay is published for \(title.head) \(Self.place), only the median of {wage.median} a year ({date wage.median})."
      )
      return
    }
    draft.answer(
      "hourly",
      "\(capitalized(title.head)) earn a median of {wage.hourly.median} an hour \(Self.place) ({date wage.hourly.median}).",
      has("wage.hourly.p25", "wage.hourly.p75")
        ? "The middle half earns {wage.hourly.p25} to {wage.hourly.p75} an hour." : nil)
  }

  private func living(_ basis: Basis, _ draft: inout Draft) {
    let low = wage(basis, "p25").map {
      "A quarter of \(title.head) earn less than \($0), so try your sums with that too."
    }
    switch basis {
    case .year:
      draft.answer(
        "living", is: .itDepends,
        "Your rent, how many live on it and the hours you get decide.",
        "The median \(Self.place) is {wage.median} a year before tax"
          + (has("wage.hourly.median") ? ", or {wage.hourly.median} an hour in full-time work." : "."),
        low, from: [.own])
    case .hour:
      draft.answer(
        "living", is: .itDepends,
        "How many hours you are paid for decides above all.",
        "The median of \(title.head) \(Self.place) is {wage.hourly.median} an hour before tax, but no yearly figure is published, because many have no full year of work.",
        "Ask people in the work how many paid weeks they had last year.", from: [.own])
    }
  }

  private func raises(_ basis: Basis, _ draft: inout Draft) {
    guard let p25 = wage(basis, "p25"), let p75 = wage(basis, "p75") else { return }
    draft.answer(
      "raises",
      "The figures show how far pay goes, not how fast: a quarter of \(title.head) \(Self.place) earn less than \(p25) \(basis.unit) and a quarter more than \(p75) (\(date(basis))).",
      unevenness(basis))
  }
}
