internal import Careers
internal import FoundationEssentials
internal import Language
internal import Terminal

/// What a person has set, with where each value comes from.
///
/// A flag is stronger than an environment variable, a variable than the settings file, the file than what is usual.
/// Flags belong to the commands that take them.
struct Settings: Sendable {
  /// A value and where it comes from: `settings.yaml:3`, a variable's name; nil for what is usual.
  struct Value: Equatable, Sendable {
    var text: String
    var origin: String?
  }

  /// The settings file, whether it is there or not; nil when there is no home folder.
  let path: String?
  /// What is wrong with the file and the variables, each with its place and what is allowed.
  private(set) var faults: [String] = []
  /// What is set, by the name of the setting.
  private var values: [String: Value] = [:]

  /// Those of this run.
  static let current = Settings(environment: Environment.all)

  init(environment: [String: String]) {
    func set(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    path = (set("XDG_CONFIG_HOME") ?? set("HOME").map { $0 + "/.config" }).map { $0 + "/pathways/settings.yaml" }
    if let path, FileManager.default.fileExists(atPath: path) { read(path) }
    for setting in Setting.allCases {
      guard let name = setting.variables.first(where: { set($0) != nil }), let text = set(name) else { continue }
      if let value = setting.value(setting.meaning(of: text, in: name)) {
        values[setting.rawValue] = Value(text: value, origin: name)
      } else {
        faults.append("\(name): “\(cleaned(text))” is not allowed here; it may be \(setting.allowed).")
      }
    }
  }

  /// The value of `setting`.
  func value(_ setting: Setting) -> Value { values[setting.rawValue] ?? Value(text: setting.usual, origin: nil) }

  subscript(setting: Setting) -> String { value(setting).text }

  /// Whether conversations are kept.
  var keepsRecords: Bool { self[.save] == "on" }
  /// Whether questions that were not answered are kept.
  var keepsMisses: Bool { keepsRecords && self[.misses] == "on" }
  var isAccessible: Bool { self[.accessible] == "on" }

  private mutating func read(_ path: String) {
    guard let data = FileManager.default.contents(atPath: path) else {
      faults.append("\(path): cannot be read; the usual settings count.")
      return
    }
    let text = String(decoding: data, as: UTF8.self)
    // A file of comments alone sets nothing.
    let lines = text.split(separator: "\n")
    guard lines.contains(where: { $0.contains { !$0.isWhitespace } && $0.first != "#" }) else { return }
    do {
      var fields = try Fields(yaml: text, file: path)
      let places = fields.lines
      for setting in Setting.allCases {
        guard let text = fields.optional(setting.rawValue) else { continue }
        let line = places[setting.rawValue] ?? 0
        if let value = setting.value(text) {
          values[setting.rawValue] = Value(text: value, origin: "\(path):\(line)")
        } else {
          faults.append(
            "\(path):\(line): “\(cleaned(text))” is not allowed for “\(setting.rawValue)”; it may be \(setting.allowed)."
          )
        }
      }
      faults += fields.close().map { fault in
        guard case .unknownField(let name) = fault.fault else { return "\(fault)" }
        let known = listed(Setting.allCases.map(\.rawValue))
        return "\(fault.file):\(fault.line): there is no setting “\(cleaned(name))”; there are \(known)."
      }
    } catch {
      faults.append("\(error)")
    }
  }
}
