/// A piece of what is said: the one form that composing and sessions make, and that records keep and renderers show.
package enum Part: Equatable, Sendable {
  case paragraph(String)
  /// An item of a list; numbered ones carry their number.
  case item(String, number: Int?)
  /// A short heading before what follows.
  case label(String)
  case table(Table)
  case bars(Bars)
  /// Somebody's own words.
  case quote(String)
  /// Sources and other things to be looked up, in small letters where there are some.
  case quiet(String)

  /// Rows under headings; every row has as many cells as there are headings.
  package struct Table: Equatable, Sendable {
    package var headings: [String]
    package var rows: [[String]]

    package init(headings: [String], rows: [[String]]) {
      self.headings = headings
      self.rows = rows
    }
  }

  /// Values to be drawn side by side.
  package struct Bars: Equatable, Sendable {
    package var title: String
    package var bars: [Bar]
    /// The value of a full bar; nil takes the largest.
    package var most: Double?
    /// What is said where nothing is drawn; nil when the sentences beside it say all of it. Not kept in records.
    package var inWords: String?

    package init(title: String, bars: [Bar], most: Double? = nil) {
      self.title = title
      self.bars = bars
      self.most = most
    }
  }

  /// A value to be drawn beside others.
  package struct Bar: Equatable, Sendable, Codable {
    package var label: String
    package var value: Double
    /// The value as said, with its unit.
    package var spoken: String

    package init(label: String, value: Double, spoken: String) {
      self.label = label
      self.value = value
      self.spoken = spoken
    }
  }
}
