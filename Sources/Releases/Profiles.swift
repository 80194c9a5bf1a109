internal import Careers
internal import Language

/// The tables that describe an occupation by one O*NET code.
///
/// That code is `.00` if the table has it, else the first detail code it has. The figures of several are never mixed, and
/// what gathers several kinds of work (`All Other`) has no code that describes it.
struct Profiles {
  let occupations: [CoveredOccupation]
  let onet: OnetRelease

  func interests(_ report: inout Report) -> FactTable {
    var table = FactTable(
      "interests.tsv", ["onet", "jobzone [1-5]"] + Interest.allCases.map { "\($0.column) [1-7]" })
    for occupation in occupations {
      let code = speaker(for: occupation, table: "job zone and interests", &report) {
        onet.zones[$0] != nil || onet.interests[$0] != nil
      }
      table[occupation.code] =
        [code?.name ?? notPublished, code.flatMap { onet.zones[$0] } ?? notPublished]
        + (code.flatMap { onet.interests[$0] } ?? holes(Interest.allCases.count))
    }
    return table
  }

  func values(_ report: inout Report) -> FactTable {
    var table = FactTable("values.tsv", ["onet"] + WorkValue.allCases.map { "\($0.column) [1-7]" })
    for occupation in occupations {
      let code = speaker(for: occupation, table: "work values", &report) { onet.values[$0] != nil }
      table[occupation.code] =
        [code?.name ?? notPublished] + (code.flatMap { onet.values[$0] } ?? holes(WorkValue.allCases.count))
    }
    return table
  }

  func skills(abilities: Abilities?, _ report: inout Report) -> FactTable {
    var table = FactTable("skills.tsv", ["onet", "skills [list]", "knowledge [list]", "abilities [list]"])
    for occupation in occupations {
      let code = speaker(for: occupation, table: "skills and knowledge", &report) {
        onet.skills[$0] != nil || onet.knowledge[$0] != nil
      }
      let scores = code.flatMap { abilities?.importance[$0] }
      if let code, abilities != nil, scores == nil {
        report.add("Abilities", code.name, onet.titles[code] ?? notPublished, "the older release has no scores for it")
      }
      table[occupation.code] = [
        code?.name ?? notPublished, top(8, code.flatMap { onet.skills[$0] }),
        top(6, code.flatMap { onet.knowledge[$0] }), top(6, scores),
      ]
    }
    return table
  }

  /// The tools that job notices for the occupation ask for, then the others that notices of all kinds ask for, then the rest.
  func technologies(_ report: inout Report) -> FactTable {
    let most = 12
    var table = FactTable(
      "technologies.tsv", ["onet", "in-demand [list]", "hot [list]", "technologies [list]"])
    let demand = TechnologyDemand(onet.technologies)
    for occupation in occupations {
      let code = speaker(for: occupation, table: "technology skills", &report) { onet.technologies[$0] != nil }
      let ranked = code.map(demand.ranked) ?? []
      func names(_ isWanted: (OnetRelease.Technology) -> Bool) -> String {
        list(ranked.filter { isWanted($0.technology) }.prefix(most).map(\.name))
      }
      table[occupation.code] = [
        code?.name ?? notPublished, names(\.isInDemand), names { $0.isHot && !$0.isInDemand },
        names { !$0.isHot && !$0.isInDemand },
      ]
    }
    return table
  }

  /// Asks first the codes that O*NET has data for, then the rest.
  func telework(_ telework: Telework, _ report: inout Report) -> FactTable {
    var table = FactTable("telework.tsv", ["onet2010", "telework.possible [0-1]"])
    for occupation in occupations {
      let codes = onet.isResidual(occupation.code) ? [] : onet.codes[occupation.code] ?? []
      let code = (codes.filter(onet.hasData) + codes).first { telework.entries[$0] != nil }
      let entry = code.flatMap { telework.entries[$0] }
      if onet.isResidual(occupation.code) {
        report.add("Telework", occupation.code.name, occupation.title, Self.residual)
      } else if entry == nil, occupation.isInOnet {
        report.add("Telework", occupation.code.name, occupation.title, "no older code leads to it")
      } else if let entry, entry.value == nil {
        report.add(
          "Telework", occupation.code.name, occupation.title, "the older codes that became it disagree")
      }
      table[occupation.code] = [
        list((entry?.older ?? []).map(\.name)), entry?.value ?? notPublished,
      ]
    }
    return table
  }

  /// Why what is left over has no profile.
  private static let residual = "it gathers several kinds of work, and no detail code speaks for all"

  private func holes(_ count: Int) -> [String] { Array(repeating: notPublished, count: count) }

  /// The `count` most important with their importance, equal ones by name.
  private func top(_ count: Int, _ importance: [String: Int]?) -> String {
    list(
      (importance ?? [:]).sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(count)
        .map { "\($0.key)=\(decimals(Double($0.value) / 100, exactly: 2))" })
  }

  private func speaker(
    for occupation: CoveredOccupation, table: String, _ report: inout Report, where has: (OnetCode) -> Bool
  ) -> OnetCode? {
    let code = onet.speaker(for: occupation.code, where: has)
    if !occupation.isInOnet {
      report.add(
        "O*NET", occupation.code.name, occupation.title,
        "a group of the BLS: O*NET describes its members, not the group")
    } else if onet.isResidual(occupation.code) {
      report.add("O*NET", occupation.code.name, occupation.title, Self.residual)
    } else if occupation.onet.isEmpty {
      report.add("O*NET", occupation.code.name, occupation.title, "O*NET has its names only")
    } else if code == nil {
      report.add("O*NET", occupation.code.name, occupation.title, "no \(table)")
    } else if let code, !code.isWhole, occupation.onet.contains(where: \.isWhole) {
      report.add(
        "O*NET", occupation.code.name, occupation.title, "no \(table) of its own; those of a detail code are given")
    }
    return code
  }
}
