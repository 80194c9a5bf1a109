package import Careers
internal import Catalogue

/// A career known by its figures alone, as the composed texts look at it.
package struct FactSheet {
  package let career: Career
  package let knowledge: Knowledge
  /// Its title in a sentence.
  package var title: SpokenTitle { career.spoken }

  package init(_ career: Career, _ knowledge: Knowledge) {
    self.career = career
    self.knowledge = knowledge
  }

  /// Where the figures are of. An answer about figures names it once, in its first sentence or two.
  package static let place = "in the United States"

  /// The key of the figures of all occupations together.
  package static let all = "00-0000"

  package func figure(_ name: String) -> Figure? { knowledge.figure(name, of: career) }

  package func number(_ name: String) -> Double? { figure(name)?.number }

  /// The number of all occupations together.
  package func numberOfAll(_ name: String) -> Double? {
    knowledge.figure(FigureReference(name: name, key: Self.all), of: career)?.number
  }

  package func words(_ name: String) -> String? {
    if case .words(let words)? = figure(name)?.value { words } else { nil }
  }

  /// The items of a list, in order; without what stands after `=`.
  package func items(_ name: String) -> [String] { figure(name)?.items ?? [] }

  package func has(_ names: String...) -> Bool { names.allSatisfy { figure($0) != nil } }

  /// The sources of those of the figures that there are, each once.
  package func sources(_ names: String...) -> [Source.ID] {
    var sources: [Source.ID] = []
    for name in names {
      if let source = figure(name)?.source, !sources.contains(source) { sources.append(source) }
    }
    return sources
  }

  /// The plain title of the wider group that its figures are published for; nil if it has its own.
  package var group: String? {
    career.countedAs.map { SpokenTitle($0).whole }
  }

  /// What its major group is called, as far as the corpus has words for it.
  package var major: MajorGroup? { knowledge.catalogue.majorGroup(majorID) }

  package var majorID: MajorGroup.ID { MajorGroup.ID(ofCode: career.code) }

  /// The careers that the official list puts next to it, nearest first.
  package var neighbours: [FactSheet] {
    items("related").compactMap { knowledge.career(code: $0).map { FactSheet($0, knowledge) } }
  }

  /// The name of `figure` of this occupation, for a text about another.
  package func token(_ figure: String, form: FigureReference.Form = .value) -> String {
    "{\(form == .value ? "" : form.rawValue + " ")\(figure)@\(career.code)}"
  }

  /// The first and last year of the projections, as their date gives them.
  package var projectionYears: (first: String, last: String)? {
    guard let parts = figure("projection.change")?.date.description.split(separator: "-"), parts.count == 2 else {
      return nil
    }
    return (String(parts[0]), parts[0].prefix(2) + String(parts[1]))
  }
}

extension MajorGroup.ID {
  /// Those who lead others.
  package static let management: Self = "11"

  /// Those who serve in the armed forces, of whom the civilian surveys know nothing.
  package static let military: Self = "55"
}
