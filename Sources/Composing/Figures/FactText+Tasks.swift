internal import Careers
internal import Knowledge

/// Tasks in O*NET's own words, as far as the person imported them.
extension FactSheet {
  /// The imported tasks, the most important first, and whether their importance is known.
  private var tasks: (texts: [String], areRated: Bool) {
    let items = (words("tasks") ?? "").split(separator: ";")
    // A task may hold an equals sign of its own; only a rating stands behind the last one.
    let texts = items.map { item -> String in
      guard let mark = item.lastIndex(of: "="), Double(item[item.index(after: mark)...]) != nil else {
        return String(item)
      }
      return String(item[..<mark])
    }
    return (texts, zip(items, texts).contains { $0.count != $1.count })
  }

  /// How many tasks are told at most: what a person reads at a glance, and as many again on “more”.
  private static let most = 8

  /// What the work consists of by its imported tasks; nil if there are none.
  ///
  /// The first is made the end of a sentence, since O*NET's tasks begin with a verb; the others stand as published.
  var imported: SectionText? {
    let (texts, areRated) = tasks
    guard let first = texts.first else { return nil }
    let sources = sources("tasks")
    var draft = Draft()
    let task = inSentence(first)
    draft.say(
      areRated
        ? "The task rated most important for \(title.subject) is to \(task)"
        : "Among the main tasks of \(title.subject) is to \(task)", from: sources)
    for text in texts.dropFirst().prefix(Self.most - 1) { draft.item(text, from: sources) }
    if texts.count > 1 { draft.item("The wording of the tasks is O*NET's, from your own download.", from: sources) }
    return draft.text
  }

  /// `task` with a small first letter, unless its first word is an abbreviation, and with one full stop.
  private func inSentence(_ task: String) -> String {
    let second = task.dropFirst().first
    let start = second?.isUppercase == true ? String(task.prefix(1)) : task.prefix(1).lowercased()
    return start + task.dropFirst() + (task.hasSuffix(".") ? "" : ".")
  }
}
