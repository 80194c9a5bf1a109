internal import Answers

extension Transcript {
  /// The transcript with labels in place of what says who the person is, and a count of each label.
  ///
  /// Names, e-mail addresses, phone numbers, addresses, postal codes, dates of birth and document numbers are looked for
  /// in what people typed: questions, goal, reasons, plan and notes. What was found is then taken out wherever it
  /// stands, in the answers too. Names are found as far as they were introduced; a name only mentioned (“my teacher
  /// Smith said”) stays, so the result is to be read before it leaves the house.
  package var redacted: Transcript {
    var eraser = Redactor(typed)
    var result = self
    result.client = nil
    if var counselling {
      counselling.goal = counselling.goal.map { eraser.erase($0) }
      counselling.situation = counselling.situation.map { eraser.erase($0) }
      counselling.limits = counselling.limits.map { eraser.erase($0) }
      for index in counselling.shortlist.indices {
        counselling.shortlist[index].own = counselling.shortlist[index].own.map { eraser.erase($0) }
      }
      counselling.dropped = counselling.dropped?.map { candidate in
        var candidate = candidate
        candidate.own = candidate.own.map { eraser.erase($0) }
        return candidate
      }
      result.counselling = counselling
    }
    for index in plan.indices {
      result.plan[index].text = eraser.erase(plan[index].text)
      result.plan[index].owner = eraser.erase(plan[index].owner)
    }
    for index in notes.indices { result.notes[index].text = eraser.erase(notes[index].text) }
    for index in turns.indices {
      result.turns[index].asked = eraser.erase(turns[index].asked)
      result.turns[index].shown = eraser.eraseKnown(turns[index].shown)
      // The reply repeats what was shown: it is not counted again.
      var uncounted = eraser
      result.turns[index].reply = turns[index].reply.mapTexts { uncounted.eraseKnown($0) }
    }
    let counts = redactions + eraser.counts
    result.redactions = counts.reduce(into: []) { sums, redaction in
      if let index = sums.firstIndex(where: { $0.label == redaction.label }) {
        sums[index].count += redaction.count
      } else {
        sums.append(redaction)
      }
    }
    if client != nil { result.redactions.append(Redaction(label: "client reference", count: 1)) }
    return result
  }

  /// Everything that somebody typed.
  private var typed: [String] {
    let session =
      counselling.map { found in
        [found.goal].compactMap(\.self) + found.situation + found.limits
          + (found.shortlist + (found.dropped ?? [])).compactMap(\.own)
      } ?? []
    return turns.map(\.asked) + session + plan.flatMap { [$0.text, $0.owner] } + notes.map(\.text)
  }
}

extension Transcript.Reply {
  /// The reply with every text that may repeat what was typed put through `change`.
  fileprivate func mapTexts(_ change: (String) -> String) -> Self {
    var result = self
    result.corrections = corrections.map { Transcript.Correction(from: change($0.from), to: change($0.to)) }
    result.suggestions = suggestions.map(change)
    result.parts = parts.map { part in
      switch part {
      case .paragraph(let text): .paragraph(change(text))
      case .item(let text, let number): .item(change(text), number: number)
      case .label(let text): .label(change(text))
      case .quote(let text): .quote(change(text))
      case .quiet(let text): .quiet(change(text))
      case .table(let table):
        .table(Part.Table(headings: table.headings.map(change), rows: table.rows.map { $0.map(change) }))
      case .bars: part
      }
    }
    return result
  }
}
