internal import Answers
internal import Careers
internal import Knowledge
internal import Language

/// What people would rather look at than read.
extension Composition {
  /// The drawing that belongs to a section, or to a narrower question of it; nil where there is none, or where a figure
  /// of it is not published.
  func picture(of section: Section.ID, aspect: Aspect.ID?, _ career: Career, saying: inout CitationCollector) -> Part
    .Bars?
  {
    switch (section, aspect) {
    case (.salary, nil): wageBars(of: career, saying: &saying)
    case (.outlook, nil): employmentBars(of: career, saying: &saying)
    case (.skills, "personality"?): interestBars(of: career, saying: &saying)
    default: nil
    }
  }

  /// The spread of pay as five bars.
  private func wageBars(of career: Career, saying: inout CitationCollector) -> Part.Bars? {
    bars(
      of: career, "pay a year, US",
      [
        ("wage.p10", "lowest tenth below"), ("wage.p25", "lowest quarter below"), ("wage.median", "half below"),
        ("wage.p75", "highest quarter above"), ("wage.p90", "highest tenth above"),
      ], saying: &saying)
  }

  /// The number of jobs in the first and the last year of the projections.
  private func employmentBars(of career: Career, saying: inout CitationCollector) -> Part.Bars? {
    guard let years = FactSheet(career, knowledge).projectionYears else { return nil }
    return bars(
      of: career, "jobs in the US",
      [("projection.employment", years.first), ("projection.employment.2034", "\(years.last), projected")],
      saying: &saying)
  }

  /// The official interest profile, from 1 to 7; in words where nothing is drawn, since the text names only the strongest.
  private func interestBars(of career: Career, saying: inout CitationCollector) -> Part.Bars? {
    let types = ["Realistic", "Investigative", "Artistic", "Social", "Enterprising", "Conventional"]
    guard
      var bars = bars(
        of: career, "interest profile, 1 to 7", types.map { ("interest.\($0.lowercased())", $0) }, saying: &saying)
    else { return nil }
    bars.inWords = bars.title + ": " + listed(bars.bars.map { "\($0.label) \($0.spoken)" }) + "."
    return bars
  }

  private func bars(
    of career: Career, _ what: String, _ names: [(name: String, label: String)], saying: inout CitationCollector
  ) -> Part.Bars? {
    var bars: [Part.Bar] = []
    var date = ""
    for (name, label) in names {
      guard let figure = knowledge.figure(name, of: career), let number = figure.number else { return nil }
      saying.note(figure)
      date = figure.date.spoken
      bars.append(Part.Bar(label: label, value: number, spoken: figure.spoken))
    }
    return Part.Bars(title: "\(career.countedAs ?? career.title), \(what), \(date)", bars: bars)
  }
}
