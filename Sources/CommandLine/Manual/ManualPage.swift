internal import ArgumentParser

/// The manual page of one command, in the macros of man(7).
struct ManualPage {
  let command: Command
  /// The commands it stands below, outermost first.
  let below: [Command]

  /// What swift-argument-parser says of the whole program in JSON; only what a page needs.
  struct Tool: Decodable {
    var command: Command
  }

  struct Command: Decodable {
    var commandName: String
    var shouldDisplay: Bool?
    var abstract: String?
    var discussion: String?
    var subcommands: [Command]?
    var arguments: [Argument]?
  }

  struct Argument: Decodable {
    var kind: String
    var shouldDisplay: Bool?
    var isOptional: Bool
    var isRepeating: Bool
    var names: [Name]?
    var valueName: String?
    var defaultValue: String?
    var abstract: String?

    struct Name: Decodable {
      var kind: String
      var name: String

      var typed: String { (kind == "long" ? "--" : "-") + name }
    }
  }

  /// The name of the file without its ending: `pathways-transcripts-list`.
  var name: String { (below + [command]).map(\.commandName).joined(separator: "-") }

  private var typed: String { (below + [command]).map(\.commandName).joined(separator: " ") }

  /// The subcommands that have a page.
  var shown: [Command] { (command.subcommands ?? []).filter { $0.shouldDisplay != false && $0.commandName != "help" } }

  private var arguments: [Argument] { (command.arguments ?? []).filter { $0.shouldDisplay != false } }

  var text: String {
    var lines = [
      ".TH \"\(name.uppercased())\" 1 \"\(Pathways.released)\" \"Pathways \(Pathways.version)\" \"Pathways\"", ".nh",
      ".ad l", ".SH NAME",
      "\(escaped(name)) \\- \(escaped(summary))", ".SH SYNOPSIS", ".B \(escaped(typed))", synopsis,
    ]
    if let discussion = command.discussion, !discussion.isEmpty {
      lines += [".SH DESCRIPTION"] + paragraphs(discussion)
    }
    let given = arguments.filter { $0.kind == "positional" }
    let options = arguments.filter { $0.kind != "positional" }
    if !given.isEmpty { lines += [".SH ARGUMENTS"] + given.flatMap(entry) }
    if !options.isEmpty { lines += [".SH OPTIONS"] + options.flatMap(entry) }
    if !shown.isEmpty {
      lines.append(".SH COMMANDS")
      for child in shown {
        lines += [".TP", "\\fB\(escaped(child.commandName))\\fR", escaped(child.abstract ?? "")]
      }
    }
    if below.isEmpty {
      for part in Self.surroundings {
        lines.append(".SH \(part.heading)")
        for entry in part.entries { lines += [".TP", escaped(entry.name), escaped(entry.meaning)] }
      }
    }
    let others =
      below.isEmpty ? shown.map { "\(name)-\($0.commandName)" } : [below.map(\.commandName).joined(separator: "-")]
    if !others.isEmpty {
      lines.append(".SH SEE ALSO")
      lines.append(others.map { "\\fB\(escaped($0))\\fR(1)" }.joined(separator: ", "))
    }
    return lines.filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
  }

  /// The abstract without its full stop, as NAME wants it.
  private var summary: String {
    let text = command.abstract ?? command.commandName
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  private var synopsis: String {
    let parts = arguments.map { argument -> String in
      let more = argument.isRepeating ? " ..." : ""
      let value = "\\fI\(escaped(argument.valueName ?? "value"))\\fR"
      guard let name = argument.names?.first(where: { $0.kind == "long" }) ?? argument.names?.first else {
        return argument.isOptional ? "[\(value)\(more)]" : value + more
      }
      let option = "\\fB\(escaped(name.typed))\\fR" + (argument.kind == "option" ? " \(value)" : "")
      return argument.isOptional ? "[\(option)\(more)]" : option + more
    }
    return (parts + (shown.isEmpty ? [] : ["\\fIcommand\\fR"])).joined(separator: "\n")
  }

  private func entry(_ argument: Argument) -> [String] {
    let value = "\\fI\(escaped(argument.valueName ?? "value"))\\fR"
    let names = (argument.names ?? []).map { "\\fB\(escaped($0.typed))\\fR" }.joined(separator: ", ")
    let head = names.isEmpty ? value : names + (argument.kind == "option" ? " \(value)" : "")
    let usual = argument.defaultValue.map { "(default: \(escaped($0)))" } ?? ""
    return [".TP", head, [escaped(argument.abstract ?? ""), usual].filter { !$0.isEmpty }.joined(separator: " ")]
  }

  private func paragraphs(_ text: String) -> [String] {
    let parts = text.split(separator: "\n\n").map { escaped(String($0).replacing("\n", with: " ")) }
    return parts.enumerated().flatMap { index, part in index == 0 ? [part] : [".PP", part] }
  }

  /// `text` as roff prints it: backslashes, hyphens, and a dot or a quotation mark at the start of a line, would be
  /// requests of its own.
  private func escaped(_ text: String) -> String {
    let safe = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return safe.hasPrefix(".") || safe.hasPrefix("'") ? "\\&" + safe : safe
  }

  /// What surrounds the program as a whole: headings, and names with what they mean.
  private static let surroundings: [(heading: String, entries: [(name: String, meaning: String)])] = [
    (
      "EXIT STATUS",
      [
        ("0", "answered or done"),
        ("1", "the corpus or the intents have faults, or something could not be read or written"),
        ("2", "wrong usage"),
        ("3", "a single question was understood but could not be answered, or a search found nothing"),
      ]
    ),
    ("ENVIRONMENT", environment),
    (
      "FILES",
      [
        ("$XDG_DATA_HOME/pathways/records.sqlite", "the conversations that were kept, for you alone"),
        ("$XDG_DATA_HOME/pathways/misses.jsonl", "the questions that were not answered, if you switched that on"),
        ("$XDG_STATE_HOME/pathways/history", "the lines you typed"),
        ("$XDG_CONFIG_HOME/pathways/settings.yaml", "your settings, if you made any; see pathways-config(1)"),
        ("../share/pathways", "beside the program: the corpus, the intents and the compiled catalogue"),
      ]
    ),
  ]

  /// The variables that the program reads, but for those that readline and the programs that it starts read themselves.
  private static let environment: [(name: String, meaning: String)] = [
    ("PATHWAYS_HOME", "the folder that holds Corpus and Intents, instead of the program's own"),
    ("PATHWAYS_NO_SAVE", "when set and not empty, no conversation is kept"),
    ("PATHWAYS_MISSES", "on keeps the questions that were not answered; see pathways-misses(1)"),
    ("PATHWAYS_COLOR", "\(Setting.color.summary): \(Setting.color.allowed)"),
    ("PATHWAYS_WIDTH", "\(Setting.width.summary): \(Setting.width.allowed)"),
    ("PATHWAYS_LINKS", "\(Setting.links.summary): \(Setting.links.allowed)"),
    (
      "PATHWAYS_PAGER, PAGER",
      "what shows a long answer, or off; it gets LESSSECURE=1, so that less runs no program and writes no file"
    ),
    ("LESS, LV", "the options of a pager, instead of the program's own"),
    ("ACCESSIBLE", "1 gives one linear form without colour and drawings"),
    ("NO_COLOR", "when set and not empty, no colour"),
    ("TERM, COLORTERM, COLORFGBG", "how many colours the terminal has, and whether its ground is dark or light"),
    ("COLUMNS", "the width of the screen, where the terminal does not tell it"),
    (
      "TERM_PROGRAM, VTE_VERSION, KITTY_WINDOW_ID, WT_SESSION, KONSOLE_VERSION",
      "which terminal it is, and so whether it opens links"
    ),
    ("LC_ALL, LC_CTYPE, LANG", "the locale, which should be one of UTF-8"),
    ("PATH", "where less and what makes a PDF are looked for"),
    (
      "HOME, XDG_CACHE_HOME, XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME",
      "where the compiled catalogue, the settings, the records and the history lie"
    ),
  ]
}
