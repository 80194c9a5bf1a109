internal import Careers

/// What is used of the employment projections: tables 1.2, 1.10, 1.12, 5.3 and 5.4.
struct ProjectionRelease {
  struct Row {
    var title: String
    /// Employment then and in ten years, change in jobs and percent, openings, self-employed, as the fact table has them.
    var figures: [String]
    /// The median wage that the table gives, of the year before the wage survey's.
    var wage: String
  }

  /// The code under which the tables give all occupations together.
  static let all: OccupationCode = "00-0000"

  /// Line items of table 1.2, and all occupations together.
  var rows: [OccupationCode: Row] = [:]
  /// The share of workers who leave the occupation each year, of table 1.10.
  var leaving: [OccupationCode: String] = [:]
  /// The reasons of table 1.12.
  var reasons: [OccupationCode: [Reason]] = [:]
  /// Title and schooling of workers, of table 5.3.
  var attainment: [OccupationCode: (title: String, shares: [String])] = [:]
  /// Title, education, experience and training, of table 5.4.
  var entry: [OccupationCode: (title: String, words: [String])] = [:]
}
