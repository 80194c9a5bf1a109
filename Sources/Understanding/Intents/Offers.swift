package import Careers

/// A question that the program itself offers: what it asks for.
package struct Offer: Equatable, Sendable {
  package var intent: Intent.ID
  /// Nil when it asks for the section as a whole.
  package var aspect: Aspect.ID?
}

/// The questions that the program itself offers, by the form in which they are known.
struct Offers: Equatable, Sendable {
  /// Rising by their bytes.
  var keys: PackedTexts
  var intents: PackedTexts
  /// Empty texts for whole sections.
  var aspects: PackedTexts

  init(_ offers: [String: Offer]) {
    let sorted = offers.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    keys = PackedTexts(sorted.map(\.key))
    intents = PackedTexts(sorted.map(\.value.intent.name))
    aspects = PackedTexts(sorted.map { $0.value.aspect?.name ?? "" })
  }

  init(keys: PackedTexts, intents: PackedTexts, aspects: PackedTexts) {
    self.keys = keys
    self.intents = intents
    self.aspects = aspects
  }

  subscript(_ key: String) -> Offer? {
    guard let place = keys.place(of: key) else { return nil }
    let aspect = aspects[place]
    return Offer(intent: Intent.ID(intents[place]), aspect: aspect.isEmpty ? nil : Aspect.ID(aspect))
  }
}
