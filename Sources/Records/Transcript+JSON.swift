internal import Answers
internal import Crypto
internal import FoundationEssentials
package import Language

extension Transcript {
  /// The version of the JSON form; fields are only ever added within one.
  package static let version = 1

  /// The file that `verify` and `import` read: the transcript in JSON, ending with a digest of all that stands before.
  ///
  /// The same transcript always gives the same bytes: fields keep their order, and nothing depends on the machine.
  package var file: String { sealed + Self.sealLine(seal) }

  /// The digest of the transcript, in hexadecimal, as it stands at the end of its file.
  package var seal: String { Self.digest(of: sealed) }

  /// All that the digest is taken of.
  private var sealed: String { json.page.dropLast(2) + ",\n" }

  /// The last lines of a file: the digest, in hexadecimal, and the closing brace.
  static func sealLine(_ digest: String) -> String { "  \"sha256\": \"\(digest)\"\n}\n" }

  /// The SHA-256 of `text` in hexadecimal.
  static func digest(of text: some StringProtocol) -> String {
    SHA256.hash(data: Array(text.utf8)).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }

  /// The transcript without its digest.
  package var json: JSON {
    var fields: [(String, JSON)] = [
      ("format", .text("pathways-transcript")),
      ("version", .whole(Self.version)),
      ("code", .text(code.description)),
    ]
    // Files of older versions keep their bytes: no field without marks, and none for turns that were kept without a level.
    let told = (turns.compactMap(\.mark).filter { $0.level != nil } + otherMarks).sorted(by: Mark.order)
    if !told.isEmpty { fields.append(("safeguarding", .list(told.map(\.json)))) }
    fields += [
      ("client", .optional(client)),
      ("started", .text(started.description)),
      ("program", .text(program)),
      ("corpus", .text(corpus)),
      ("counselling", counselling?.json ?? .null),
      ("plan", .list(plan.map(\.json))),
      ("notes", .list(notes.map(\.json))),
      ("turns", .list(turns.map(\.json))),
      ("left-out", .list(leftOut.map { .whole($0) })),
      (
        "redactions",
        .list(redactions.map { .object([("label", .text($0.label)), ("count", .whole($0.count))]) })
      ),
    ]
    return .object(fields)
  }
}

extension JSON {
  fileprivate static func optional(_ text: String?) -> JSON { text.map { .text($0) } ?? .null }
  fileprivate static func texts(_ texts: [String]) -> JSON { .list(texts.map { .text($0) }) }
}

extension Counselling {
  var json: JSON {
    .object(
      [
        ("goal", .optional(goal)),
        ("situation", .texts(situation)),
        (
          "interests",
          .list(
            interests.map {
              .object([("name", .text($0.name)), ("score", .number($0.score)), ("most", .number($0.most))])
            })
        ),
        ("values", .texts(values)),
        ("limits", .texts(limits)),
        ("shortlist", .list(shortlist.map(\.json))),
      ] + (dropped.map { [("dropped", .list($0.map(\.json)))] } ?? []))
  }
}

extension Counselling.Candidate {
  var json: JSON {
    .object([
      ("career", .text(career)), ("code", .text(code)), ("for", .texts(reasonsFor)),
      ("against", .texts(reasonsAgainst)), ("own", .optional(own)),
    ])
  }
}

extension Step {
  var json: JSON {
    .object([
      ("number", .whole(number)), ("kind", .text(kind.rawValue)), ("text", .text(text)), ("owner", .text(owner)),
      ("due", .optional(due?.description)), ("status", .text(status.rawValue)),
    ])
  }
}

extension Note {
  var json: JSON {
    .object([("time", .text(time.description)), ("kind", .text(kind.rawValue)), ("text", .text(text))])
  }
}

extension Transcript.Turn {
  var json: JSON {
    .object([
      ("number", .whole(number)), ("time", .text(time.description)), ("asked", .text(asked)), ("shown", .text(shown)),
      ("reply", reply.json),
    ])
  }
}

extension Transcript.Reply {
  var json: JSON {
    let rest: [(String, JSON)] = [
      ("confidence", .number(confidence)),
      ("careers", .texts(careers)),
      ("corrections", .list(corrections.map { .object([("from", .text($0.from)), ("to", .text($0.to))]) })),
      ("parts", .list(parts.map(\.json))),
      ("sections", .list(sections.map { .object([("career", .text($0.career)), ("section", .text($0.section))]) })),
      (
        "figures",
        .list(
          figures.map {
            .object([
              ("name", .text($0.name)), ("value", $0.value.map { .number($0) } ?? .null), ("spoken", .text($0.spoken)),
              ("unit", .text($0.unit)), ("of", .text($0.of)), ("place", .text($0.place)), ("date", .text($0.date)),
              ("source", .text($0.source)),
            ])
          })
      ),
      (
        "citations",
        .list(
          citations.map {
            .object([
              ("source", .text($0.source)), ("title", .text($0.title)), ("date", .text($0.date)),
              ("locator", .text($0.locator)),
            ])
          })
      ),
      ("suggestions", .texts(suggestions)),
    ]
    return .object(head + rest)
  }

  /// The level of safety stands only where there is one, so that files of older versions keep their bytes.
  private var head: [(String, JSON)] {
    [("kind", .text(kind)), ("intents", .texts(intents))] + (safety.map { [("safety", .text($0))] } ?? [])
  }
}

extension Transcript.Mark {
  var json: JSON {
    .object([
      ("level", level.map { .text($0) } ?? .null), ("time", .text(time.description)), ("in", .text(origin.rawValue)),
      ("number", number.map { .whole($0) } ?? .null),
    ])
  }
}

extension Part {
  var json: JSON {
    switch self {
    case .paragraph(let text): .object([("kind", .text("paragraph")), ("text", .text(text))])
    case .label(let text): .object([("kind", .text("label")), ("text", .text(text))])
    case .item(let text, let number):
      .object([("kind", .text("item")), ("text", .text(text))] + (number.map { [("number", .whole($0))] } ?? []))
    case .quote(let text): .object([("kind", .text("quote")), ("text", .text(text))])
    case .quiet(let text): .object([("kind", .text("quiet")), ("text", .text(text))])
    case .table(let table):
      .object([
        ("kind", .text("table")), ("headings", .texts(table.headings)), ("rows", .list(table.rows.map { .texts($0) })),
      ])
    case .bars(let bars):
      .object([
        ("kind", .text("bars")), ("title", .text(bars.title)),
        (
          "bars",
          .list(
            bars.bars.map {
              .object([("label", .text($0.label)), ("value", .number($0.value)), ("spoken", .text($0.spoken))])
            })
        ),
      ])
    }
  }
}
