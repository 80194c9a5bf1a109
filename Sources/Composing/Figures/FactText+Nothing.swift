package import Careers
package import Knowledge
internal import Language

/// What is said where nothing is known.
extension FactSheet {
  /// How many kinds of work are named.
  private static let kindsNamed = 6

  /// That nothing is known of what `section` is about, with the reason.
  package func nothing(under section: Section) -> Block {
    if career.isWritten {
      return Block(
        kind: .paragraph, prose: Prose("Nothing is written yet under “\(section.heading)” for \(title.whole)."))
    }
    guard career.isResidual else {
      return Block(
        kind: .paragraph,
        prose: Prose(
          "I have nothing on that for \(title.whole): nobody has written “\(section.heading)” yet, and no official figure here says it."
        ))
    }
    return Block(kind: .paragraph, prose: Prose(gathering), sources: sources("details"))
  }

  /// Why what is left over has no profile.
  private var gathering: String {
    let kinds = items("details").map { SpokenTitle($0).whole }
    let gathers = "I have nothing on that for \(title.subject) because the code gathers several kinds of work"
    guard !kinds.isEmpty else { return gathers + ", so no one profile stands for all of them." }
    let named = kinds.prefix(Self.kindsNamed).map { $0 }
    let more = kinds.count - named.count
    let list = more == 0 ? listedNames(named) : listedNames(named + ["\(counted(more)) more"])
    return "\(gathers), so no one profile stands for all of them. Counted among them: \(list). "
      + "O*NET OnLine describes \(kinds.count == 1 ? "that kind" : "each of these kinds") on a page of its own."
  }
}
