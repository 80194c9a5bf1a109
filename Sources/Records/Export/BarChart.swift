internal import Answers
internal import Language

/// A chart as SVG: one bar a line, its label before it and its value behind it, so that nothing depends on colour.
struct BarChart {
  let chart: Part.Bars
  /// What its parts are called in the page, so that no two charts share a name.
  let id: String
  /// In the units of the drawing, in which text is 13 high; a page is 560 wide.
  var width = 560.0

  /// These are in the units of the drawing too.
  private static let line = 26.0
  private static let bar = 14.0
  /// The mean width of a letter at that size, rather more than less.
  private static let letter = 6.9
  /// A longer label stands above its bar.
  private static let longest = 30

  var svg: String {
    let labels = chart.bars.map { escaped($0.label) }
    let isStacked = chart.bars.contains { $0.label.count > Self.longest }
    let left = isStacked ? 0 : Double(chart.bars.map(\.label.count).max() ?? 0) * Self.letter + 12
    let right = Double(chart.bars.map(\.spoken.count).max() ?? 0) * Self.letter + 10
    let room = max(60, width - left - right)
    let step = isStacked ? Self.line + 14 : Self.line
    let height = Double(chart.bars.count) * step + 4
    var lines = [
      "<svg class=\"chart\" viewBox=\"0 0 \(short(width)) \(short(height))\" role=\"img\" "
        + "aria-labelledby=\"\(id)-title \(id)-words\" xmlns=\"http://www.w3.org/2000/svg\">",
      "<title id=\"\(id)-title\">\(escaped(chart.title))</title>",
      "<desc id=\"\(id)-words\">\(escaped(chart.spoken))</desc>",
    ]
    for (index, bar) in chart.bars.enumerated() {
      let top = Double(index) * step + (isStacked ? 18 : 4)
      let length = chart.full > 0 ? max(2, bar.value / chart.full * room) : 2
      let middle = top + Self.bar / 2 + 4.5
      let labelAt = isStacked ? (x: 0.0, y: top - 5) : (x: left - 10, y: middle)
      lines.append(
        "<text class=\"name\" x=\"\(short(labelAt.x))\" y=\"\(short(labelAt.y))\""
          + (isStacked ? "" : " text-anchor=\"end\"") + ">\(labels[index])</text>")
      lines.append(
        "<rect class=\"track\" x=\"\(short(left))\" y=\"\(short(top))\" width=\"\(short(room))\" height=\"\(short(Self.bar))\" rx=\"3\"/>"
      )
      lines.append(
        "<rect class=\"bar\" x=\"\(short(left))\" y=\"\(short(top))\" width=\"\(short(length))\" height=\"\(short(Self.bar))\" rx=\"3\"/>"
      )
      lines.append(
        "<text class=\"value\" x=\"\(short(left + room + 8))\" y=\"\(short(middle))\">\(escaped(bar.spoken))</text>")
    }
    return lines.joined(separator: "\n") + "\n</svg>"
  }
}

/// A place in the drawing, to a tenth of a point.
private func short(_ number: Double) -> String { decimals(number, atMost: 1) }
