/// Picks from a ranking so that the picks spread over fields.
///
/// The best match comes first. Every pick costs later ones of the same field `penalty` each, in the unit of the score, so
/// a third of a kind is taken only when nothing near it is of another field; of those that share their figures only the
/// best is picked. Ties go to the better rank. Matches that are
/// not near are picked only while there are fewer than `fewest`, and those under `Match.least` never.
package enum Diversification {
  /// About a twentieth of the correlation for a person of middling spread.
  package static let penalty = 0.12

  /// How many there should be at the least.
  package static let fewest = 3

  /// The first `count` picks of `ranking`, which is best first; not near ones only up to `fewest`.
  package static func picks(_ ranking: [Match], count: Int, fewest: Int = fewest) -> [Match] {
    let close = spread(ranking.filter(\.isNear), count: count)
    guard close.count < min(fewest, count) else { return close }
    let near = spread(
      ranking.filter { !$0.isNear && ($0.fit ?? 1) >= Match.least }, count: fewest - close.count)
    return close + near
  }

  private static func spread(_ ranking: [Match], count: Int) -> [Match] {
    // What is behind the first `count` of its own field can never be picked.
    var taken: [Substring: Int] = [:]
    var left = ranking.filter { match in
      taken[match.candidate.field, default: 0] += 1
      return taken[match.candidate.field, default: 0] <= count
    }.map { (match: $0, score: $0.score) }
    var picked: [Match] = []
    var costs: [Substring: Double] = [:]
    while picked.count < count, !left.isEmpty {
      var best = 0
      func worth(_ index: Int) -> Double {
        left[index].score - (costs[left[index].match.candidate.field] ?? 0)
      }
      for index in left.indices where worth(index) > worth(best) { best = index }
      let pick = left.remove(at: best).match
      if let group = pick.candidate.group { left.removeAll { $0.match.candidate.group == group } }
      costs[pick.candidate.field, default: 0] += penalty
      picked.append(pick)
    }
    return picked
  }
}
