/// One thing that a person may set: in the settings file, by an environment variable, or by a flag.
enum Setting: String, CaseIterable, Sendable {
  case save, misses, color, accessible, width, pager, links

  /// What it does, in a line.
  var summary: String {
    switch self {
    case .save: "whether conversations are kept"
    case .misses: "whether questions that were not answered are kept in a list, for whoever looks after the intents"
    case .color: "colors for a dark or a light screen; auto asks the terminal"
    case .accessible: "one linear form without color, drawings and tables, for screen readers"
    case .width: "the longest line of text, in columns"
    case .pager: "what shows an answer that does not fit on the screen"
    case .links: "whether sources are links that the terminal opens"
    }
  }

  /// What may stand there, for a person.
  var allowed: String {
    switch self {
    case .save, .misses, .accessible: "on or off"
    case .color: "auto, dark, light or never"
    case .width: "a number from \(Self.widths.lowerBound) to \(Self.widths.upperBound)"
    case .pager: "auto, off or a command such as less -R"
    case .links: "auto, on or off"
    }
  }

  /// What counts where nobody says otherwise.
  var usual: String {
    switch self {
    case .save: "on"
    case .misses, .accessible: "off"
    case .color, .pager, .links: "auto"
    case .width: "96"
    }
  }

  /// The flag that is stronger than all else, for help.
  var flag: String? {
    switch self {
    case .save: "--no-save"
    case .color, .accessible: "--plain"
    default: nil
    }
  }

  static let widths = 40...200

  /// `text` as a value of this setting; nil when it is not allowed.
  func value(_ text: String) -> String? {
    let plain = text.lowercased()
    switch self {
    case .save, .misses, .accessible:
      if ["on", "yes", "true", "1"].contains(plain) { return "on" }
      return ["off", "no", "false", "0"].contains(plain) ? "off" : nil
    case .color: return ["auto", "dark", "light", "never"].contains(plain) ? plain : nil
    case .width: return Int(plain).flatMap { Self.widths.contains($0) ? String($0) : nil }
    case .pager: return ["auto", "off"].contains(plain) ? plain : text
    case .links: return ["auto", "on", "off"].contains(plain) ? plain : nil
    }
  }

  /// The variables that set it, the strongest first.
  var variables: [String] {
    switch self {
    case .save: ["PATHWAYS_NO_SAVE"]
    case .misses: ["PATHWAYS_MISSES"]
    case .color: ["NO_COLOR", "PATHWAYS_COLOR"]
    case .accessible: ["ACCESSIBLE"]
    case .width: ["PATHWAYS_WIDTH"]
    case .pager: ["PATHWAYS_PAGER", "PAGER"]
    case .links: ["PATHWAYS_LINKS"]
    }
  }

  /// What `text` in `variable` stands for: the variables that are switches say what they do when they hold anything.
  func meaning(of text: String, in variable: String) -> String {
    switch variable {
    case "PATHWAYS_NO_SAVE": "off"
    case "NO_COLOR": "never"
    case "ACCESSIBLE": text == "0" ? "off" : "on"
    default: text
    }
  }
}
