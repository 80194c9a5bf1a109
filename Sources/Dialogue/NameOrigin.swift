internal import Careers
internal import Language
internal import Understanding

/// Which of a career's names led to it.
enum NameOrigin: String {
  case title = "its title"
  case alias = "another name of it"
  case part = "a part of its title"
  case reported = "a reported title"
  case field = "the name of its field"
  /// A name from `Corpus/names.yaml`, or a title that a person imported.
  case everyday = "an everyday name"

  /// How `words` name `career`, which has these `silent` names; the first that fits.
  init(_ words: String, of career: Career, _ silent: @autoclosure () -> [String]) {
    let wanted = Self.key(words)
    func has(_ names: [String]) -> Bool { names.contains { Self.key($0) == wanted } }
    self =
      has([career.title, career.singular, career.plural])
      ? .title
      : has(career.aliases)
        ? .alias
        : has(Occupation.parts(of: career.title))
          ? .part : has(silent()) ? .reported : has(career.fields) ? .field : .everyday
  }

  /// Names are compared without spaces, in the singular, as `Names` keeps them.
  private static func key(_ name: String) -> String {
    Question(name).words.map { singular($0.text) }.joined()
  }
}
