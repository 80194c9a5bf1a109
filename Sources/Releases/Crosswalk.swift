/// The official crosswalk from O*NET codes to the codes under which the BLS publishes projections and wages.
struct Crosswalk {
  private var targets: [OccupationCode: Set<OccupationCode>] = [:]
  private var members: [OccupationCode: Set<OnetCode>] = [:]

  /// A crosswalk without rows, for when there is none.
  init() {}

  /// Reads the file at `path`; codes that O*NET does not list go to the report.
  init(_ path: String, onet: OnetRelease, report: inout Report) throws(ReleaseError) {
    for row in try RawTable(path, .commas, columns: ["O*NET-SOC Code", "O*NET-SOC Title", "NEM Code"]) {
      let code = try row.onet(0)
      guard onet.titles[code] != nil else {
        report.add("Crosswalk", code.name, row[1], "O*NET's list of occupations does not have the code")
        continue
      }
      guard row.published(2) != nil else {
        report.add("Crosswalk", code.name, row[1], "it gives no code of the BLS for it")
        continue
      }
      let target = try row.occupation(2)
      targets[code.base, default: []].insert(target)
      members[target, default: []].insert(code)
    }
  }

  /// The wider group that the BLS publishes in the place of `code`; nil if there is none, or more than one.
  func group(of code: OccupationCode) -> OccupationCode? {
    guard let targets = targets[code], targets.count == 1, let target = targets.first, target != code else {
      return nil
    }
    return target
  }

  /// The O*NET codes that the BLS counts under `code`, in order.
  func members(of code: OccupationCode) -> [OnetCode] { members[code, default: []].sorted() }

  /// Codes whose detail codes the BLS counts in several places: they are joined to none.
  var split: [(code: OccupationCode, targets: [OccupationCode])] {
    targets.filter { $0.value.count > 1 }.map { ($0.key, $0.value.sorted()) }.sorted { $0.code < $1.code }
  }
}
