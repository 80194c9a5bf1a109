/// One word of a question, in the forms that later steps compare.
package struct Word: Equatable, Sendable {
  /// The folded word: lower case, no accents, no apostrophes.
  package var text: String

  /// The word without its ending; see `stem(_:)`.
  package var stem: String

  /// Where the word stands in the question's text, in UTF-8 bytes. Two words made from one contraction share a place.
  package var place: Range<Int>

  /// A word with the stem of `text`.
  package init(_ text: String, at place: Range<Int>) {
    self.text = text
    self.stem = Language.stem(text)
    self.place = place
  }
}
