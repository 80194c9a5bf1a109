/// The usual training on the job, by the official words.
package enum JobTraining: String, Sendable {
  case unset = "none"
  case short = "Short-term on-the-job training"
  case moderate = "Moderate-term on-the-job training"
  case long = "Long-term on-the-job training"
  case apprenticeship = "Apprenticeship"
  case residency = "Internship/residency"

  /// With its length, as the official definitions give it; nil for none.
  package var name: String? {
    switch self {
    case .unset: nil
    case .short: "a month or less of training on the job"
    case .moderate: "one month to a year of training on the job"
    case .long: "more than a year of training on the job"
    case .apprenticeship: "an apprenticeship"
    case .residency: "an internship or residency"
    }
  }
}

/// The usual work experience in a related job, by the official words.
package enum EntryExperience: String, Sendable {
  case notAsked = "none"
  case fewYears = "Less than 5 years"
  case manyYears = "5 years or more"

  /// Nil for none.
  package var name: String? {
    switch self {
    case .notAsked: nil
    case .fewYears: "under five years of work in a related job"
    case .manyYears: "five years or more of work in a related job"
    }
  }
}
