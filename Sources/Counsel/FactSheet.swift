internal import Careers
internal import Catalogue

/// A career known by its figures alone, as the composed texts look at it.
struct FactSheet {
  let career: Career
  let knowledge: Knowledge
  /// Its title in a sentence.
  var title: SpokenTitle { career.spoken }

  init(_ career: Career, _ knowledge: Knowledge) {
    self.career = career
    self.knowledge = knowledge
  }

  /// Where the figures are of. An answer about figures names it once, in its first sentence or two.
  static let place = "in the United States"

  /// The key of the figures of all occupations together.
  static let all = "00-0000"

  func figure(_ name: String) -> Figure? { knowledge.figure(name, of: career) }

  func number(_ name: String) -> Double? { figure(name)?.number }

  /// The number of all occupations together.
  func numberOfAll(_ name: String) -> Double? {
    knowledge.figure(FigureReference(name: name, key: Self.all), of: career)?.number
  }

  func words(_ name: String) -> String? {
    if case .words(let words)? = figure(name)?.value { words } else { nil }
  }

  /// The items of a list, in order; without what stands after `=`.
  func items(_ name: String) -> [String] { figure(name)?.items ?? [] }

  func has(_ names: String...) -> Bool { names.allSatisfy { figure($0) != nil } }

  /// The sources of those of the figures that there are, each once.
  func sources(_ names: String...) -> [Source.ID] {
    var sources: [Source.ID] = []
    for name in names {
      if let source = figure(name)?.source, !sources.contains(source) { sources.append(source) }
    }
    return sources
  }

  /// The plain title of the wider group that its figures are published for; nil if it has its own.
  var group: String? {
    career.countedAs.map { SpokenTitle($0).whole }
  }

  /// What its major group is called, as far as the corpus has words for it.
  var major: MajorGroup? { knowledge.catalogue.majorGroup(majorID) }

  var majorID: MajorGroup.ID { MajorGroup.ID(ofCode: career.code) }

  /// The careers that the official list puts next to it, nearest first.
  var neighbours: [FactSheet] {
    items("related").compactMap { knowledge.career(code: $0).map { FactSheet($0, knowledge) } }
  }

  /// The name of `figure` of this occupation, for a text about another.
  func token(_ figure: String, form: FigureReference.Form = .value) -> String {
    "{\(form == .value ? "" : form.rawValue + " ")\(figure)@\(career.code)}"
  }

  /// The first and last year of the projections, as their date gives them.
  var projectionYears: (first: String, last: String)? {
    guard let parts = figure("projection.change")?.date.description.split(separator: "-"), parts.count == 2 else {
      return nil
    }
    return (String(parts[0]), parts[0].prefix(2) + String(parts[1]))
  }
}

extension MajorGroup.ID {
  /// Those who lead others.
  static let management: Self = "11"

  /// Those who serve in the armed forces, of whom the civilian surveys know nothing.
  static let military: Self = "55"
}
