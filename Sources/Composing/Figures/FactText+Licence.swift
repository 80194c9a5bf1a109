internal import Careers
internal import Knowledge
internal import Language

/// Licenses and certificates, as the pages of the Outlook Handbook tell of them.
extension FactSheet {
  /// Whether a license is needed; nil where no page tells.
  var licenceVerdict: Verdict? { words("licence.verdict").flatMap(Verdict.init(rawValue:)) }

  /// Answers whether a license is needed.
  func licence(_ draft: inout Draft) {
    let who = title.subject
    guard let verdict = licenceVerdict else {
      draft.answer(
        "licence", "No page of the Occupational Outlook Handbook here tells whether \(who) need a license.",
        "Ask your state's licensing board; CareerOneStop's License Finder lists them.", from: [.own])
      if asksForLicense {
        draft.item(
          "No page of the Occupational Outlook Handbook here tells whether a license is needed; find out who licenses the work where you live before you pay for a course.",
          from: [.own])
      }
      return
    }
    draft.answer("licence", is: verdict, licenceRule(verdict), licenceNote(), licenceDate(verdict))
    draft.item(licenceRule(verdict), licenceDate(verdict))
  }

  /// What is asked for, as a sentence.
  private func licenceRule(_ verdict: Verdict) -> String {
    let who = title.subject
    let exam = has("licence.exam") ? ", which takes the {licence.exam}" : ""
    guard has("licence.name") else {
      return switch verdict {
      case .no: "\(capitalized(who)) need no license."
      case .usuallyNot: "\(capitalized(who)) usually need no license."
      default: "Whether \(who) need a license turns on the job and the state."
      }
    }
    return switch verdict {
    case .yes: "\(capitalized(who)) must hold the {licence.name}\(exam)."
    case .usually: "Most \(who) must hold the {licence.name}\(exam)."
    case .itDepends: "Some \(who) need the {licence.name}\(exam), others do not."
    case .usuallyNot, .no: "\(capitalized(who)) usually need none; what there is, is the {licence.name}\(exam)."
    }
  }

  /// What else the page says of it.
  private func licenceNote() -> String? {
    guard let note = words("licence.note") else { return nil }
    return note.hasPrefix(Self.voluntary) ? voluntaryNote : "In short: \(note)"
  }

  /// What a page says of certificates that nobody must have; nil if it names none.
  private var voluntaryNote: String? {
    guard let note = words("licence.note"), note.hasPrefix(Self.voluntary) else { return nil }
    return "What there is, is voluntary: " + note.dropFirst(Self.voluntary.count)
  }

  /// How notes on voluntary certificates begin.
  private static let voluntary = "voluntary: "

  private func licenceDate(_ verdict: Verdict) -> String {
    let isOfState =
      words("licence.name").map { name in ["state", "local"].contains { name.contains($0) } } ?? (verdict == .itDepends)
    return "So says the Occupational Outlook Handbook's page of {licence.changed}"
      + (isOfState ? "; your state's licensing board knows the rules where you live." : ".")
  }

  /// Answers whether a certificate is needed, and whether one is worth it.
  func certificate(_ draft: inout Draft) {
    let who = title.subject
    let page = has("licence.changed") ? "So says the Occupational Outlook Handbook's page of {licence.changed}." : nil
    if entryLevel == .certificate {
      let usual = "\(capitalized(who)) usually need \(EntryLevel.certificate.name) to start ({date entry.education})."
      draft.answer("certificate", is: .usually, usual, voluntaryNote, voluntaryNote == nil ? nil : page)
      draft.answer(
        "certificate-worth", is: .usually, usual,
        "Which school's is worth its price no figure here says: ask employers near you whom they hired last.",
        from: [.own])
      return
    }
    certificateNeed(&draft, page)
    draft.answer(
      "certificate-worth", is: .itDepends, "What counts is what employers near you ask for.",
      voluntaryNote
        ?? (words("licence.note")?.contains("certif") == true ? licenceNote() : nil)
          ?? "No figure here says what a certificate adds for \(who).",
      "Read ten job notices before you pay for one, and ask whether an employer would pay.",
      words("licence.note")?.contains("certif") == true ? page : nil, from: [.own])
  }

  /// Whether a certificate is needed, by what the page says of licenses and certificates.
  private func certificateNeed(_ draft: inout Draft, _ page: String?) {
    let who = title.subject
    guard let verdict = licenceVerdict else {
      draft.answer(
        "certificate", "No page of the Occupational Outlook Handbook here tells whether \(who) need a certificate.",
        "Read ten job notices near you and see what they ask for.", from: [.own])
      return
    }
    if let voluntaryNote {
      draft.answer("certificate", is: .usuallyNot, "\(capitalized(who)) usually need none.", voluntaryNote, page)
    } else if words("licence.name")?.contains("certif") == true {
      draft.answer("certificate", is: verdict, licenceRule(verdict), licenceNote(), page)
    } else if words("licence.note")?.contains("certif") == true {
      draft.answer(
        "certificate", is: .itDepends, "Employers and states differ in what they ask for.", licenceNote(), page)
    } else if verdict >= .itDepends, has("licence.name") {
      draft.answer(
        "certificate", "What is asked of \(who) is a license: the {licence.name}.",
        "Whether a certificate is asked for beside it, the page does not say.", page)
    } else {
      draft.answer(
        "certificate", is: .usuallyNot,
        "The Occupational Outlook Handbook's page of {licence.changed} names none that \(who) must have.",
        licenceNote())
    }
  }
}
