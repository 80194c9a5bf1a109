package import Careers

/// The sections and narrower questions that the program speaks of itself.
extension Section.ID {
  package static let digest: Self = "counselling-overview"
  package static let overview: Self = "overview"
  package static let salary: Self = "salary"
  package static let outlook: Self = "outlook"
  package static let education: Self = "education"
  package static let demand: Self = "demand"
  package static let skills: Self = "skills"
  package static let type: Self = "type"
  package static let progression: Self = "progression"
  package static let global: Self = "global"
}

extension Aspect.ID {
  package static let degree: Self = "degree"
  package static let school: Self = "school"
}
