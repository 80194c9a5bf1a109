internal import Language
package import Sessions

/// A line that begins with a slash.
package enum Command: Equatable, Sendable {
  case help(String?)
  case careers
  /// The words after it: a career, and perhaps a section.
  case show(String)
  /// The words after it: careers, and perhaps a section.
  case compare(String)
  /// The words after it: what the careers must have.
  case find(String)
  /// The career whose place on a shortlist is asked for; nil for the last question.
  case why(String?)
  case sources
  case more
  case new
  case quit
  /// Write this conversation to a file; nil names it by its code. For whoever keeps records.
  case export(String?)
  /// List what was kept, or search it for words.
  case history(String?)
  /// Go on with what was kept under a code.
  case resume(String)
  /// Begin a guided session, or go on with it.
  case session(Session.Form)
  /// Show what the session knows.
  case view(Session.View)
  /// A note of the advisor.
  case note(String)
  /// Save nothing of this run, and delete what it kept.
  case saveNothing
  /// The words after the slash, and the command they come nearest to.
  case unknown(String, nearest: Name?)
  /// A command that lacks what it needs.
  case incomplete(Name)

  /// The commands, in the order of `/help`.
  package enum Name: String, CaseIterable, Sendable {
    case help, careers, show, compare, find, why, sources, more, session, profile, shortlist, plan, note, export,
      history,
      resume, `private`, new, quit

    /// How it is typed, with what may follow.
    package var usage: String {
      switch self {
      case .help: "/help [COMMAND]"
      case .show: "/show CAREER [SECTION]"
      case .compare: "/compare CAREERS"
      case .find: "/find WISHES"
      case .why: "/why [CAREER]"
      case .note: "/note TEXT"
      case .export: "/export [FILE]"
      case .history: "/history [WORDS]"
      case .resume: "/resume CODE"
      case .session: "/session [quick]"
      default: "/" + rawValue
      }
    }

    /// What it does, in a line.
    package var summary: String {
      switch self {
      case .help: "what I can do, or what one command does"
      case .careers: "the careers I know, by field"
      case .show: "a career, or one section of it, as it is written"
      case .compare: "careers side by side"
      case .find: "careers that meet wishes: “over 50k, no degree”"
      case .why: "how I read your last question, or matched a career"
      case .sources: "where the last answer comes from, in full"
      case .more: "the rest of the section the last answer came from"
      case .session: "begin a guided session, or go on with it"
      case .profile: "what the session knows of you so far"
      case .shortlist: "the careers on your shortlist, with reasons"
      case .plan: "your plan, with dates"
      case .note: "an advisor's note, kept out of the client's copy"
      case .export: "write it all to a .md, .txt, .html, .json or .pdf"
      case .history: "conversations that were kept, or those with some words"
      case .resume: "go on with one of them"
      case .private: "save nothing from now on, and delete what was saved"
      case .new: "start again: forget the career we were talking about"
      case .quit: "leave (Ctrl-D does the same)"
      }
    }
  }

  /// Reads `line`; nil if it does not begin with a slash.
  package init?(_ line: String) {
    let text = cleaned(line)
    guard text.hasPrefix("/") else { return nil }
    let words = text.dropFirst().split(separator: " ").map(String.init)
    guard let first = words.first else {
      self = .help(nil)
      return
    }
    guard let name = Name(rawValue: folded(first)) ?? Self.synonyms[folded(first)] else {
      self = .unknown(first, nearest: Self.nearest(to: folded(first)))
      return
    }
    let rest = words.dropFirst().joined(separator: " ")
    switch name {
    case .help: self = .help(rest.isEmpty ? nil : rest)
    case .careers: self = .careers
    case .show: self = rest.isEmpty ? .incomplete(.show) : .show(rest)
    case .compare: self = rest.isEmpty ? .incomplete(.compare) : .compare(rest)
    case .find: self = rest.isEmpty ? .incomplete(.find) : .find(rest)
    case .why: self = .why(rest.isEmpty ? nil : rest)
    case .sources: self = .sources
    case .more: self = .more
    case .session: self = .session(rest == "quick" ? .quick : .full)
    case .profile: self = .view(.profile)
    case .shortlist: self = .view(.shortlist)
    case .plan: self = .view(.plan)
    case .note: self = rest.isEmpty ? .incomplete(.note) : .note(rest)
    case .export: self = .export(rest.isEmpty ? nil : rest)
    case .history: self = .history(rest.isEmpty ? nil : rest)
    case .resume: self = rest.isEmpty ? .incomplete(.resume) : .resume(rest)
    case .private: self = .saveNothing
    case .new: self = .new
    case .quit: self = .quit
    }
  }

  /// What stands after the command in `line`, or after the slash where it is no command.
  static func words(of line: String) -> String {
    let words = cleaned(line).drop { $0 == "/" }.split(separator: " ")
    guard let first = words.first.map({ folded(String($0)) }) else { return "" }
    let isCommand = Name(rawValue: first) != nil || synonyms[first] != nil
    return words.dropFirst(isCommand ? 1 : 0).joined(separator: " ")
  }

  private static let synonyms: [String: Name] = ["exit": .quit, "q": .quit, "bye": .quit, "h": .help, "list": .careers]

  private static func nearest(to word: String) -> Name? {
    let scored = Name.allCases.map { ($0, spellingDistance(Array(word.utf8), Array($0.rawValue.utf8))) }
    if let prefix = Name.allCases.first(where: { word.count > 1 && $0.rawValue.hasPrefix(word) }) { return prefix }
    guard let best = scored.min(by: { $0.1 < $1.1 }), best.1 <= 2, best.1 < word.count else { return nil }
    return best.0
  }
}
