package import Careers

/// How strong a person's six interests are, from their answers.
package struct InterestProfile: Equatable, Sendable {
  /// The mean answer by interest, 1 to 5, in the order of `Interest.allCases`.
  ///
  /// An interest without an answer has the mean of the others, so that it neither draws nor repels.
  package var scores: [Double]
  package var clarity: Clarity

  /// What can be said of a profile.
  package enum Clarity: Equatable, Sendable {
    case clear
    /// The strongest and the weakest interest lie less than `flatness` apart.
    case flat
    /// In at least `contradictions` interests, flat or not, one answer is “a lot” or “quite a bit” and another “not at all”.
    case contradictory
  }

  /// The least distance between the strongest and the weakest interest of a clear profile: one step of the answers.
  static let flatness = 1.0
  /// In how many interests the answers must contradict each other before the profile is called contradictory.
  static let contradictions = 3
  /// The fewest interests with an answer that make a profile.
  static let fewest = 3

  /// The profile of `likings`, by item; nil when fewer than three interests have an answer.
  ///
  /// The order of answers and items does not matter.
  package init?(_ likings: [InterestItem.ID: InterestResponse]) {
    var answers: [[Int]] = Interest.allCases.map { _ in [] }
    for item in InterestItem.all {
      guard let liking = likings[item.id], let index = Interest.allCases.firstIndex(of: item.interest) else { continue }
      answers[index].append(liking.rawValue)
    }
    let means = answers.map { $0.isEmpty ? nil : Double($0.reduce(0, +)) / Double($0.count) }
    let known = means.compactMap { $0 }
    guard known.count >= Self.fewest else { return nil }
    let middle = known.reduce(0, +) / Double(known.count)
    scores = means.map { $0 ?? middle }
    let torn = answers.count { list in
      (list.max() ?? 0) >= InterestResponse.like.rawValue
        && (list.min() ?? InterestResponse.love.rawValue) == InterestResponse.hate.rawValue
    }
    if torn >= Self.contradictions {
      clarity = .contradictory
    } else {
      clarity = (known.max() ?? 0) - (known.min() ?? 0) < Self.flatness ? .flat : .clear
    }
  }

  /// A profile of given scores, 1 to 5, in the order of `Interest.allCases`.
  package init(scores: [Double], clarity: Clarity = .clear) {
    self.scores = scores
    self.clarity = clarity
  }

  package subscript(interest: Interest) -> Double {
    Interest.allCases.firstIndex(of: interest).map { scores[$0] } ?? 0
  }

  /// The scores less their mean.
  var deviations: [Double] {
    let mean = scores.reduce(0, +) / Double(scores.count)
    return scores.map { $0 - mean }
  }

  /// How far the interests differ: the length of `deviations`, 0 when all are alike.
  package var spread: Double { deviations.reduce(0) { $0 + $1 * $1 }.squareRoot() }

  /// The interests, strongest first; ties in the order of `Interest.allCases`.
  package var ranked: [Interest] {
    Interest.allCases.enumerated().sorted { left, right in
      scores[left.offset] != scores[right.offset]
        ? scores[left.offset] > scores[right.offset] : left.offset < right.offset
    }.map(\.element)
  }

  /// The interests that share the first place, and those that share the next: at most three in all.
  ///
  /// Scores that are equal share a place. When more than three share the first place there is no leader.
  package var leading: [Interest] {
    let order = ranked
    let first = order.filter { self[$0] == self[order[0]] }
    guard first.count < 3 else { return first.count == 3 ? first : [] }
    let next = order.dropFirst(first.count)
    let second = next.filter { self[$0] == self[next[next.startIndex]] && self[$0] > Self.middle }
    return first.count + second.count <= 3 ? first + second : first
  }

  /// “Not sure”, the middle of the answers.
  static let middle = 3.0
}
