/// What careers are picked by: the figures of one career in short.
///
/// Nil is what is not published. The figures are those of the career itself, or of the group it is counted under.
package struct Traits: Equatable, Sendable {
  /// The occupation code.
  package var code: String
  /// Median pay, US dollars a year.
  package var pay: Double?
  /// Projected change in jobs over ten years, in percent.
  package var change: Double?
  /// Projected openings a year.
  package var openings: Double?
  /// Workers who are self-employed, in percent.
  package var selfEmployed: Double?
  /// The job zone, 1 to 5.
  package var zone: Double?
  /// Whether the work could in principle be done at home.
  package var telework: Bool?
  package var entry: EntryLevel?
  package var experience: EntryExperience?
  package var training: JobTraining?
  /// Scores of the interests, 1 to 7.
  package var interests: [Interest: Double]

  /// Traits of the occupation `code` with nothing published yet.
  package init(code: String) {
    self.code = code
    interests = [:]
  }

  /// The traits of the occupation `code` from its figures, which `figure` finds by the name of their column.
  package init(code: String, figure: (String) -> Figure?) {
    func number(_ name: String) -> Double? { figure(name)?.number }
    func words(_ name: String) -> String? {
      if case .words(let words)? = figure(name)?.value { words } else { nil }
    }
    self.init(code: code)
    pay = number(Column.pay)
    change = number(Column.change)
    openings = number(Column.openings)
    selfEmployed = number(Column.selfEmployed)
    zone = number(Column.zone)
    telework = number(Column.telework).map { $0 == 1 }
    entry = words(Column.entry).flatMap(EntryLevel.init)
    experience = words(Column.experience).flatMap(EntryExperience.init)
    training = words(Column.training).flatMap(JobTraining.init)
    for interest in Interest.allCases { interests[interest] = number(interest.column) }
  }

  /// The columns of the facts that traits are taken from, beside those of the interests.
  package enum Column {
    package static let pay = "wage.median"
    package static let change = "projection.change"
    package static let openings = "projection.openings"
    package static let selfEmployed = "projection.self-employed"
    package static let zone = "jobzone"
    package static let telework = "telework.possible"
    package static let entry = "entry.education"
    package static let experience = "entry.experience"
    package static let training = "entry.training"
  }
}
