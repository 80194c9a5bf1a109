internal import Careers
internal import Catalogue
internal import Dialogue
internal import Files
internal import FoundationEssentials
internal import Glibc
internal import Language
internal import Records
internal import Terminal

/// Looks at what the program needs; changes nothing.
struct Diagnostics {
  private let choice: KnowledgeChoice
  private let environment: [String: String]
  private let home: ProgramPaths

  init(_ choice: KnowledgeChoice, environment: [String: String] = Environment.all) {
    self.choice = choice
    self.environment = environment
    home = ProgramPaths(environment: environment)
  }

  var program: [Check] {
    var system = utsname()
    uname(&system)
    func text(_ field: Any) -> String {
      let bytes = Mirror(reflecting: field).children.compactMap { ($0.value as? CChar).map { UInt8(bitPattern: $0) } }
      return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    return [
      Check(.fine, "Pathways \(Pathways.version)."),
      Check(.fine, "\(text(system.sysname)) \(text(system.release)), \(text(system.machine))."),
    ]
  }

  /// The corpus, the intents and the catalogue compiled from them.
  var knowledge: [Check] {
    guard let corpus = choice.corpus ?? home.knowledge.map({ $0 + "/Corpus" }),
      let intents = choice.intents ?? home.knowledge.map({ $0 + "/Intents" })
    else {
      return [
        Check(.wrong, "There is no corpus.", "Set PATHWAYS_HOME to the folder that holds Corpus and Intents.")
      ]
    }
    var checks = [corpus, intents].map { (folder: String) in
      access(folder, R_OK | X_OK) == 0
        ? Check(.fine, "\(folder) can be read.")
        : Check(.wrong, "\(folder) cannot be read (\(reason)).", "Install Pathways again, or set PATHWAYS_HOME.")
    }
    checks.append(catalogue(corpus, intents))
    return checks
  }

  private func catalogue(_ corpus: String, _ intents: String) -> Check {
    guard let stamp = try? choice.stamp(home) else { return Check(.wrong, "The catalogue has no corpus.") }
    let places = [home.shippedCatalogue, home.catalogue(corpus: corpus, intents: intents)].compactMap(\.self)
    for path in places {
      if let catalogue = try? Catalogue(opening: path, fingerprint: stamp) {
        return Check(
          .fine, "The catalogue \(path) holds \(catalogue.careerCount) careers and was compiled on \(changed(path)).")
      }
    }
    guard let cache = home.cache else {
      return Check(
        .note, "There is no folder for the compiled catalogue, so that every start takes seconds.",
        "Set XDG_CACHE_HOME or HOME.")
    }
    let isThere = places.contains { access($0, F_OK) == 0 }
    let finding =
      isThere ? "The compiled catalogue is of another corpus." : "The catalogue has not been compiled yet."
    return canWrite(cache)
      ? Check(.note, finding, "The next question does it, in some seconds.")
      : Check(
        .wrong, "\(finding) It cannot be kept: \(cache) cannot be written to (\(reason)).",
        "Make room for it, or set XDG_CACHE_HOME to a folder of yours.")
  }

  /// Records, history and settings.
  var files: [Check] {
    var checks: [Check] = []
    if let data = home.data {
      checks.append(place(data, for: "records", variable: "XDG_DATA_HOME"))
      if Store.isLocked(in: data) {
        checks.append(
          Check(.note, "The records are locked; nothing is kept.", "“pathways transcripts unlock” opens them."))
      } else if access(Store.file(in: data), F_OK) == 0 {
        checks.append(
          Store.fault(in: data).map {
            Check(
              .wrong, "\(Store.file(in: data)) is damaged (\(cleaned($0))).",
              "Copy it to a safe place; the next start sets it aside and begins an empty one.")
          } ?? Check(.fine, "\(Store.file(in: data)) is sound, \(size(Store.file(in: data)))."))
      } else {
        checks.append(Check(.fine, "No conversation has been kept yet."))
      }
    } else {
      checks.append(Check(.note, "There is no folder for records, so nothing is kept.", "Set XDG_DATA_HOME or HOME."))
    }
    if let history = home.history, let end = history.lastIndex(of: "/") {
      checks.append(place(String(history[..<end]), for: "the history", variable: "XDG_STATE_HOME"))
    }
    let settings = Settings.current
    checks += settings.faults.map { Check(.wrong, $0) }
    if settings.faults.isEmpty {
      let isThere = settings.path.map { access($0, F_OK) == 0 } ?? false
      checks.append(
        Check(
          .fine,
          isThere
            ? "\(settings.path ?? "") can be used." : "There is no settings file; “pathways config init” begins one."))
    }
    return checks
  }

  var terminal: [Check] {
    let screen = Screen.current(of: 1, environment: environment)
    var checks: [Check] = []
    if screen.isTerminal {
      let term = environment["TERM", default: ""]
      let rows = Screen.rows(of: 1).map { " by \($0)" } ?? ""
      checks.append(
        term.isEmpty || term == "dumb"
          ? Check(
            .note, "TERM is “\(cleaned(term))”: no colors, no line editing.", "Set TERM to what your terminal is.")
          : Check(.fine, "\(cleaned(term)), \(screen.columns)\(rows), \(screen.colour ? "with" : "without") colors."))
      checks.append(
        Check(
          .fine,
          "Links in sources: \(Screen.opensLinks(environment) ? "the terminal opens them" : "not known to work here").")
      )
    } else {
      checks.append(Check(.fine, "Standard output is no terminal: no colors, no paging."))
    }
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    let isUTF8 = locale.uppercased().replacing("-", with: "").contains("UTF8")
    checks.append(
      isUTF8
        ? Check(.fine, "The locale is \(cleaned(locale)).")
        : Check(
          .note, "The locale is “\(cleaned(locale))”: quotes and bars may look wrong.",
          "Set LANG to C.UTF-8 or another with UTF-8."))
    return checks
  }

  /// Programs that the program uses where they are.
  var helpers: [Check] {
    let programs = ProgramSearch(environment: environment)
    return [
      PDF.renderer(among: programs).map { Check(.fine, "PDF exports are made by \($0.path).") }
        ?? Check(.note, "There is nothing that makes PDF.", "Install weasyprint or chromium to export PDF."),
      programs.path(of: "less").map { Check(.fine, "Long answers are shown by \($0).") }
        ?? Check(.note, "There is no less, so long answers run through.", "Install less, or set PATHWAYS_PAGER."),
    ]
  }

  private func place(_ folder: String, for what: String, variable: String) -> Check {
    canWrite(folder)
      ? Check(.fine, "\(folder), for \(what), can be written to.")
      : Check(
        .wrong, "\(folder), for \(what), cannot be written to (\(reason)).",
        "Make room for it, or set \(variable) to a folder of yours.")
  }

  /// Whether `folder`, or where it is missing the nearest folder above it, can be written to.
  private func canWrite(_ folder: String) -> Bool {
    var path = folder
    while access(path, F_OK) != 0, errno == ENOENT, let end = path.lastIndex(of: "/"), end > path.startIndex {
      path = String(path[..<end])
    }
    return access(path, W_OK) == 0
  }

  private var reason: String { String(cString: strerror(errno)) }

  private func changed(_ path: String) -> String {
    var status = stat()
    stat(path, &status)
    return Day(number: status.st_mtim.tv_sec / 86_400).short
  }

  private func size(_ path: String) -> String {
    var status = stat()
    stat(path, &status)
    let kilobytes = (status.st_size + 1_023) / 1_024
    return kilobytes < 10_240 ? "\(kilobytes) kB" : "\(kilobytes / 1_024) MB"
  }
}
