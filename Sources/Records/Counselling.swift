/// What a guided session found, as plain values.
package struct Counselling: Equatable, Sendable, Codable {
  /// The person's goal in their own words.
  package var goal: String?
  /// Where they stand, one thing an item: `At school`, `High school diploma`.
  package var situation: [String]
  /// The six interests, in the order they are to be shown.
  package var interests: [Interest]
  /// Work values, most important first.
  package var values: [String]
  /// Limits, one a sentence: `At least $45,000 a year`.
  package var limits: [String]
  /// Best first.
  package var shortlist: [Candidate]
  /// What the person took off the shortlist; nil when nothing, as in records of versions that did not keep it.
  package var dropped: [Candidate]?

  package init(
    goal: String? = nil, situation: [String] = [], interests: [Interest] = [], values: [String] = [],
    limits: [String] = [], shortlist: [Candidate] = [], dropped: [Candidate]? = nil
  ) {
    self.goal = goal
    self.situation = situation
    self.interests = interests
    self.values = values
    self.limits = limits
    self.shortlist = shortlist
    self.dropped = dropped
  }

  /// One interest and how strong it was.
  package struct Interest: Equatable, Sendable, Codable {
    /// `Realistic`, `Investigative`, …
    package var name: String
    package var score: Double
    /// The most that could be reached.
    package var most: Double

    package init(name: String, score: Double, most: Double) {
      self.name = name
      self.score = score
      self.most = most
    }
  }

  /// A career on the shortlist.
  package struct Candidate: Equatable, Sendable, Codable {
    package var career: String
    /// The occupation code.
    package var code: String
    /// Reasons that speak for it, each a sentence.
    package var reasonsFor: [String]
    package var reasonsAgainst: [String]
    /// What the person said of it, in their own words.
    package var own: String?

    enum CodingKeys: String, CodingKey {
      case career, code
      case reasonsFor = "for"
      case reasonsAgainst = "against"
      case own
    }

    package init(
      career: String, code: String, reasonsFor: [String] = [], reasonsAgainst: [String] = [], own: String? = nil
    ) {
      self.career = career
      self.code = code
      self.reasonsFor = reasonsFor
      self.reasonsAgainst = reasonsAgainst
      self.own = own
    }
  }
}
