/// An occupation of the universe: in the wage survey, in the projections, or in O*NET.
struct CoveredOccupation {
  var code: OccupationCode
  var title: String
  /// The O*NET codes with data that speak of it, in order; for a group, those of its members.
  var onet: [OnetCode]
  /// The wider group whose figures stand in its row, if the BLS publishes the group in its place.
  var group: OccupationCode?

  /// Whether it is one of O*NET's own, not a group that only the BLS has.
  var isInOnet: Bool
}

extension CoveredOccupation {
  /// Every occupation of the releases, in order of code.
  static func all(
    onet: OnetRelease, wages: WageRelease, projections: ProjectionRelease, crosswalk: Crosswalk
  ) -> [CoveredOccupation] {
    let codes = Set(onet.codes.keys).union(wages.rows.keys).union(projections.rows.keys).subtracting([
      ProjectionRelease.all
    ])
    return codes.sorted().map { code in
      let own = onet.codes[code] ?? []
      let whole = own.first { $0.isWhole }.flatMap { onet.titles[$0] }
      let isPublished = wages.rows[code] != nil && projections.rows[code] != nil
      let group = isPublished ? nil : crosswalk.group(of: code)
      let isUsed = group.map { wages.rows[$0] != nil || projections.rows[$0] != nil } ?? false
      return CoveredOccupation(
        code: code,
        title: whole ?? wages.rows[code]?.title ?? projections.rows[code]?.title ?? code.name,
        onet: (own.isEmpty ? crosswalk.members(of: code) : own).filter(onet.hasData),
        group: isUsed ? group : nil, isInOnet: !own.isEmpty)
    }
  }
}
