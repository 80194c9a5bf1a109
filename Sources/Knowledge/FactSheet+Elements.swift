package import Careers
internal import Catalogue

/// Skills, fields of knowledge and abilities in plain words.
extension FactSheet {
  /// `names` of elements in plain words; one that the corpus does not know in small letters.
  package func plain(_ names: some Sequence<String>) -> [String] {
    names.map { knowledge.catalogue.element($0)?.plain ?? $0.lowercased() }
  }

  /// What of the person the ability called `name` is of; nil where it is of neither body nor senses.
  package func part(of name: String) -> Element.Part? { knowledge.catalogue.element(name)?.part }

  /// Whether nearly every occupation has the skill called `name` near the top.
  package func isGeneral(_ name: String) -> Bool { knowledge.catalogue.element(name)?.isGeneral ?? false }

  /// The school subject that comes near to the field of knowledge called `name`; nil for none.
  package func subject(of name: String) -> String? { knowledge.catalogue.element(name)?.subject }
}
