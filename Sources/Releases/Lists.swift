/// The tables that hold one list of names for an occupation; occupations without any have no row.
struct Lists {
  let occupations: [CoveredOccupation]
  let onet: OnetRelease

  /// The nearest occupations, nearest first.
  func related() -> FactTable {
    let most = 12
    return table("related.tsv", "related [list]") { occupation in
      let code = onet.speaker(for: occupation.code) { onet.related[$0] != nil }
      var codes: [OccupationCode] = []
      for relation in code.flatMap({ onet.related[$0] }) ?? [] {
        let other = relation.code.base
        if other != occupation.code, !codes.contains(other) { codes.append(other) }
      }
      return codes.prefix(most).map(\.name)
    }
  }

  /// The titles of the detail codes, in order of code.
  func details() -> FactTable {
    table("details.tsv", "details [list]") { occupation in
      (onet.codes[occupation.code] ?? []).filter { !$0.isWhole }.compactMap { onet.titles[$0] }
    }
  }

  /// Alternate and reported titles of all its O*NET codes, by name; see `jobNames(in:)`.
  func names(_ report: inout Report) -> FactTable {
    let longest = 60
    var long: [(occupation: CoveredOccupation, name: String)] = []
    let names = table("names.tsv", "names [list]") { occupation in
      var names: Set<String> = []
      for title in (onet.codes[occupation.code] ?? []).flatMap({ onet.names[$0] ?? [] }) {
        names.formUnion(jobNames(in: title))
      }
      long += names.filter { $0.count > longest }.map { (occupation, $0) }
      return names.filter { $0.count <= longest }.sorted()
    }
    for (occupation, name) in long {
      report.add("O*NET", occupation.code.name, name, "a name of more than \(longest) letters")
    }
    return names
  }

  /// What its tasks have in common with those of other occupations, in the order of its tasks, which the release lists
  /// by importance; those of one task by title.
  func activities() -> FactTable {
    let most = 8
    return table("activities.tsv", "activities [list]") { occupation in
      let code = onet.speaker(for: occupation.code) { onet.activities[$0] != nil }
      let places = code.flatMap { onet.activities[$0] } ?? [:]
      return places.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.prefix(most).map(\.key)
    }
  }

  /// Programs of study, in order of code.
  func programs(_ programs: Programs, _ report: inout Report) -> FactTable {
    let most = 8
    for occupation in occupations where occupation.isInOnet && programs.titles[occupation.code] == nil {
      report.add("Programs", occupation.code.name, occupation.title, "no program of study leads to it")
    }
    return table("programs.tsv", "programs [list]") { occupation in
      programs.titles[occupation.code, default: []].sorted().prefix(most).map { $0 }
    }
  }

  private func table(_ name: String, _ column: String, _ items: (CoveredOccupation) -> [String]) -> FactTable {
    var table = FactTable(name, [column])
    for occupation in occupations {
      let items = items(occupation)
      if !items.isEmpty { table[occupation.code] = [list(items)] }
    }
    return table
  }
}
