internal import Language
internal import Records
internal import Rendering

/// A turn that a search found, as text: where it stands, what was asked, and the passage with the words marked.
struct MatchText {
  let style: Style

  func text(_ match: Store.Match) -> String {
    let place =
      "\(match.code), \(match.time.day), exchange \(match.number)" + (match.client.map { ", \(cleaned($0))" } ?? "")
    let passage = match.passage.map { piece in
      // Marked by more than colour, so that a pipe and a blind reader have it too.
      piece.isMarked ? "*\(piece.text)*" : piece.text
    }.joined()
    let lines = [
      wrapped(place, columns: style.columns),
      wrapped("“\(cleaned(match.asked))”", columns: style.columns, first: "  ", indent: "  "),
      wrapped(cleaned(passage), columns: style.columns, first: "  ", indent: "  "),
    ]
    return lines.joined(separator: "\n")
  }
}
