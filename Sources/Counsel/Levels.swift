/// How the number of jobs is projected to change, beside all occupations together.
///
/// At most one percent up or down is level, and a fall of more than five is fast. A rise within one point of that of all
/// occupations is average; less is slow, more is fast, and at least twice as much is very fast. The bounds are ours: they
/// come near to the words that the official handbook uses.
enum Growth {
  case shrinkingFast, shrinking, level, slow, average, fast, veryFast

  init(change: Double, all: Double) {
    switch change {
    case ...(-5): self = .shrinkingFast
    case ...(-1): self = .shrinking
    case ..<1: self = .level
    case (2 * max(all, 1))...: self = .veryFast
    case ..<(all - 1): self = .slow
    case ...(all + 1): self = .average
    default: self = .fast
    }
  }

  var isRise: Bool { self == .slow || self == .average || self == .fast || self == .veryFast }
  var isFall: Bool { self == .shrinking || self == .shrinkingFast }

  /// For the type rule.
  var name: String {
    switch self {
    case .shrinkingFast: "shrinking fast"
    case .shrinking: "shrinking"
    case .level: "steady"
    case .slow: "growing slowly"
    case .average: "growing like the rest"
    case .fast: "growing faster than the rest"
    case .veryFast: "growing fast"
    }
  }
}

/// How the median pay stands to that of all occupations together.
///
/// Less than four fifths of it is low, more than six fifths good, twice as much or more high. The bounds are ours.
enum PayLevel {
  case low, middling, good, high

  init(median: Double, all: Double) {
    switch median / all {
    case ..<0.8: self = .low
    case ...1.2: self = .middling
    case ..<2: self = .good
    default: self = .high
    }
  }

  var name: String {
    switch self {
    case .low: "lower paid"
    case .middling: "paid near the middle"
    case .good: "well paid"
    case .high: "very well paid"
    }
  }
}

/// The usual schooling for entry, by the official words, in rising order.
enum EntryLevel: String, CaseIterable, Comparable {
  case open = "No formal educational credential"
  case highSchool = "High school diploma or equivalent"
  case someCollege = "Some college, no degree"
  case certificate = "Postsecondary nondegree award"
  case associate = "Associate's degree"
  case bachelor = "Bachelor's degree"
  case master = "Master's degree"
  case doctorate = "Doctoral or professional degree"

  static func < (left: Self, right: Self) -> Bool {
    Self.allCases.firstIndex(of: left) ?? 0 < Self.allCases.firstIndex(of: right) ?? 0
  }

  var isDegree: Bool { self >= .associate }

  /// With its article: `a bachelor's degree`.
  var name: String {
    switch self {
    case .open: "no diploma"
    case .highSchool: "a high school diploma or the equivalent"
    case .someCollege: "some college courses, but no degree"
    case .certificate: "a certificate or similar award earned after high school"
    case .associate: "an associate degree"
    case .bachelor: "a bachelor's degree"
    case .master: "a master's degree"
    case .doctorate: "a doctoral or professional degree"
    }
  }

  /// As a clause: `the usual way in is a bachelor's degree`.
  var clause: String {
    switch self {
    case .open: "no diploma is asked for"
    case .someCollege: "the usual way in is some college without a degree"
    default: "the usual way in is \(name)"
    }
  }

  /// In a few words, after `usual entry:`.
  var short: String {
    switch self {
    case .open: "no diploma"
    case .highSchool: "high school diploma"
    case .someCollege: "some college"
    case .certificate: "certificate after high school"
    case .associate: "associate degree"
    case .bachelor: "bachelor's degree"
    case .master: "master's degree"
    case .doctorate: "doctoral or professional degree"
    }
  }
}

/// The usual training on the job, by the official words.
enum JobTraining: String {
  case unset = "none"
  case short = "Short-term on-the-job training"
  case moderate = "Moderate-term on-the-job training"
  case long = "Long-term on-the-job training"
  case apprenticeship = "Apprenticeship"
  case residency = "Internship/residency"

  /// With its length, as the official definitions give it; nil for none.
  var name: String? {
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
enum EntryExperience: String {
  case notAsked = "none"
  case fewYears = "Less than 5 years"
  case manyYears = "5 years or more"

  /// Nil for none.
  var name: String? {
    switch self {
    case .notAsked: nil
    case .fewYears: "under five years of work in a related job"
    case .manyYears: "five years or more of work in a related job"
    }
  }
}
