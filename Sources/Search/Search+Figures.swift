package import Careers
internal import Catalogue
internal import Knowledge
internal import Language
internal import Understanding

/// The figures that made a career fit, in few words.
extension Search {
  /// What is said of a career in a list, with the figure it rests on; empty where it would be the same for all.
  package typealias Said = (text: String, figure: Figure?)

  /// First what the list is sorted by, then the pay, then what was asked for; each once.
  package func sayings(of career: Career, _ finding: Finding) -> [Said] {
    var said: [Said] = []
    func say(_ item: Said?) {
      if let item, !said.contains(where: { $0.figure == item.figure }) { said.append(item) }
    }
    switch finding.criteria.order {
    case .growth?: say(change(career))
    case .openings?: say(openings(career))
    case .schooling?: say(entry(career))
    case .pay?, nil: break
    }
    say(figure(Traits.Column.pay, career) { "\($0.spoken) a year" })
    for condition in finding.criteria.conditions { say(saying(condition, career)) }
    return said
  }

  private func saying(_ condition: Condition, _ career: Career) -> Said? {
    switch condition {
    case .payAtLeast, .payAtMost, .goodPay, .field: nil
    case .schoolingAtMost, .schoolingAtLeast, .noMoreSchool: entry(career)
    case .growth: change(career)
    case .openingsAtLeast: openings(career)
    case .telework, .noDesk: figure(Traits.Column.telework, career) { _ in "" }
    case .interest(let interest, _):
      figure(interest.column, career) { "\(interest.rawValue) interest \($0.spoken) of 7" }
    case .skill(let name, true):
      firstFigure(["skills", "knowledge", "abilities"], career, having: name) { _ in "" }
    case .technology(let words, true):
      firstFigure(["in-demand", "hot", "technologies"], career, having: words) { $0 }
    case .skill, .technology: nil
    case .noExperience: figure(Traits.Column.experience, career) { _ in "" }
    case .training:
      figure(Traits.Column.training, career) { JobTraining(rawValue: $0.spoken)?.name ?? $0.spoken.lowercased() }
    case .zoneAtMost: figure(Traits.Column.zone, career) { "job zone \($0.spoken)" }
    case .ownBoss: figure(Traits.Column.selfEmployed, career) { "\($0.spoken) self-employed" }
    }
  }

  private func entry(_ career: Career) -> Said? {
    figure(Traits.Column.entry, career) {
      "usual entry: \(EntryLevel(rawValue: $0.spoken)?.short ?? $0.spoken.lowercased())"
    }
  }

  private func change(_ career: Career) -> Said? {
    figure(Traits.Column.change, career) { "\($0.spokenTrend) in jobs" }
  }

  private func openings(_ career: Career) -> Said? {
    figure(Traits.Column.openings, career) { "\($0.spoken) openings a year" }
  }

  private func figure(_ name: String, _ career: Career, _ say: (Figure) -> String) -> Said? {
    knowledge.figure(name, of: career).map { (say($0), $0) }
  }

  /// The item of the first list that has `words`, one after another, in any letters.
  private func firstFigure(
    _ lists: [String], _ career: Career, having words: String, _ say: (String) -> String
  ) -> Said? {
    for list in lists {
      guard let figure = knowledge.figure(list, of: career) else { continue }
      let item = figure.items.first { item in
        SpacedWords(item.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)).has(words.lowercased())
      }
      if let item { return (say(item), figure) }
    }
    return nil
  }
}
