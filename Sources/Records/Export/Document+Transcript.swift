internal import Understanding

extension Document {
  /// `transcript` in the order of a busy reader: a page that sums it up, the careers that were explored with their
  /// sources, the whole dialogue.
  ///
  /// `transcript` is the copy that is handed out: what `Transcript.copy` left out or replaced is said, not undone.
  init(_ transcript: Transcript, for audience: Audience) {
    title = audience == .advisor ? "Career counseling record" : "Your career conversation"
    subtitle = "Reference \(transcript.code)"
    let safeguarding = Safeguarding(transcript)
    if audience == .advisor { banner = Self.banner(safeguarding, of: transcript) }
    facts = [Fact(name: "Date", value: transcript.started.spoken)]
    if let client = transcript.client { facts.append(Fact(name: "Client", value: client)) }
    facts += [
      Fact(name: "Copy for", value: audience == .advisor ? "the advisor" : "the client"),
      Fact(name: "Made with", value: "Pathways \(transcript.program), corpus \(transcript.corpus)"),
    ]
    if audience == .advisor, let others = safeguarding.others {
      facts.append(Fact(name: "Help named for", value: others))
    }
    chapters = [
      Summary(transcript, audience).chapter, Exploration(transcript).chapter, ConversationChapter(transcript).chapter,
    ].compactMap(\.self)
    closing = (audience == .client ? Self.helplines(for: transcript.marks) : []) + Self.closing(of: transcript)
  }

  /// The mark that texts for somebody's safety were given; nil where none of them must stand out.
  private static func banner(_ safeguarding: Safeguarding, of transcript: Transcript) -> Banner? {
    guard !safeguarding.lines.isEmpty else { return nil }
    let isLeftOut = transcript.marks.contains { mark in
      mark.isGrave && mark.origin == .exchange && !transcript.turns.contains { $0.number == mark.number }
    }
    return Banner(
      heading: "Safeguarding", lines: safeguarding.lines,
      notes: [Safeguarding.meaning] + (isLeftOut ? [Safeguarding.words] : []))
  }

  /// Who helps, for the person's own copy, which other people may see: numbers, and nothing of what was said.
  private static func helplines(for marks: [Transcript.Mark]) -> [String] {
    var lines: [String] = []
    if marks.contains(where: { $0.isGrave || $0.known == .low }) { lines.append(Helpline.talk) }
    if marks.contains(where: { $0.known == .hardship }) { lines.append(Helpline.needs) }
    return lines
  }

  private static func closing(of transcript: Transcript) -> [String] {
    var lines: [String] = []
    if !transcript.redactions.isEmpty {
      let counts = transcript.redactions.map { "\($0.label) (\($0.count))" }.joined(separator: ", ")
      lines.append("Taken out of this copy, and how often: \(counts). Labels in brackets stand in their place.")
    }
    if !transcript.leftOut.isEmpty {
      let count = transcript.leftOut.count
      lines.append(
        count == 1
          ? "One exchange was left out to protect the person."
          : "\(count) exchanges were left out to protect the person.")
    }
    lines.append(
      "Figures are for the United States, each with its date; later ones may differ. This record is a starting point "
        + "for a conversation, not a verdict.")
    lines.append("SHA-256 of this copy in JSON: \(transcript.seal)")
    return lines
  }
}
