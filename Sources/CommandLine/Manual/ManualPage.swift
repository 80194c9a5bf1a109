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
      ".TH \"\(name.uppercased())\" 1 \"\" \"Pathways \(Pathways.version)\" \"Pathways\"", ".nh", ".ad l", ".SH NAME",
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
    if below.isEmpty { lines += Self.surroundings.flatMap { [".SH \($0.heading)"] + $0.lines } }
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
    let usual = argument.defaultValue.map { " (default: \(escaped($0)))" } ?? ""
    return [".TP", head, escaped(argument.abstract ?? "") + usual]
  }

  private func paragraphs(_ text: String) -> [String] {
    let parts = text.split(separator: "\n\n").map { escaped(String($0).replacing("\n", with: " ")) }
    return parts.enumerated().flatMap { index, part in index == 0 ? [part] : [".PP", part] }
  }

  /// `text` as roff prints it: backslashes, hyphens and a dot or quote at the start are its own.
  private func escaped(_ text: String) -> String {
    let safe = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return safe.hasPrefix(".") || safe.hasPrefix("'") ? "\\&" + safe : safe
  }

  /// What surrounds the program as a whole.
  private static let surroundings: [(heading: String, lines: [String])] = [
    (
      "EXIT STATUS",
      [
        ".TP", "0", "answered or done", ".TP", "1",
        "the corpus or the intents have faults, or something could not be read or written", ".TP", "2", "wrong usage",
        ".TP", "3", "a single question was understood but could not be answered, or a search found nothing",
      ]
    ),
    (
      "ENVIRONMENT",
      [
        ".TP", "PATHWAYS_HOME", "the folder that holds Corpus and Intents, instead of the program's own",
        ".TP", "PATHWAYS_NO_SAVE", "when set and not empty, no conversation is kept",
        ".TP", "PATHWAYS_MISSES", "on keeps the questions that were not answered; see \\fBpathways\\-misses\\fR(1)",
        ".TP", "PATHWAYS_PAGER",
        "what shows a long answer, or off; it gets LESSSECURE=1, so that less runs no program and writes no file",
        ".TP", "ACCESSIBLE", "1 gives one linear form without colour and drawings",
        ".TP", "NO_COLOR", "when set and not empty, no colour",
        ".TP", "XDG_CACHE_HOME, XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME",
        "where the compiled catalogue, the settings, the records and the history lie",
      ]
    ),
    (
      "FILES",
      [
        ".TP", "$XDG_DATA_HOME/pathways/records.sqlite", "the conversations that were kept, for you alone",
        ".TP", "$XDG_DATA_HOME/pathways/misses.jsonl", "the questions that were not answered, if you switched that on",
        ".TP", "$XDG_STATE_HOME/pathways/history", "the lines you typed",
        ".TP", "$XDG_CONFIG_HOME/pathways/settings.yaml",
        "your settings, if you made any; see \\fBpathways\\-config\\fR(1)",
        ".TP", "../share/pathways", "beside the program: the corpus, the intents and the compiled catalogue",
      ]
    ),
  ]
}
