internal import Answers
internal import Dialogue
internal import Language

/// Values drawn as bars.
///
/// Where drawings are not wanted, or there is no room, it gives the words that stand for them; most drawings have none,
/// since they repeat what the sentences or the table beside them say.
struct BarsText {
  let style: Style

  /// The longest bar, in columns.
  private static let longest = 32

  /// The drawing; nil where it is not wanted or does not fit.
  func text(_ bars: Part.Bars) -> String? {
    let title = style.paintLines(wrapped(bars.title, columns: style.columns), .heading)
    let label = bars.bars.map { displayWidth($0.label) }.max() ?? 0
    let spoken = bars.bars.map { displayWidth($0.spoken) }.max() ?? 0
    let columns = style.columns ?? 80
    let room = min(Self.longest, columns - label - spoken - 6)
    let most = bars.bars.map(\.value).max() ?? 0
    guard style.drawings, room >= 6, most > 0 else {
      return bars.inWords.map { wrapped($0, columns: style.columns) }
    }
    let lines = bars.bars.map { bar -> String in
      let length = max(1, Int((bar.value / most * Double(room)).rounded()))
      let drawn = style.paint(String(repeating: "█", count: length), .bar)
      let value = String(repeating: " ", count: spoken - displayWidth(bar.spoken)) + bar.spoken
      return "  \(padded(bar.label, to: label))  \(value)  \(drawn)"
    }
    return ([title] + lines).joined(separator: "\n")
  }
}
