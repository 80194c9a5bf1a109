internal import Files
internal import Glibc
internal import Language
internal import Terminal

/// Where the program's files are: the corpus it reads and the folders it may write.
struct ProgramPaths {
  /// The folder that holds `Corpus/` and `Intents/`.
  var knowledge: String?
  /// Where the compiled catalogue is kept; nil when there is no home folder.
  var cache: String?
  /// Where records and what a user imports are kept; nil when there is no home folder.
  var data: String?
  /// Where the typed lines are kept; nil when there is no home folder.
  var history: String?

  /// Finds the folders.
  ///
  /// The knowledge is, in this order: `PATHWAYS_HOME`; `../share/pathways` beside the program, as installed; the nearest
  /// folder above the program, then above the working folder, that holds `Corpus/sections.yaml`. The others are where
  /// the XDG Base Directory Specification puts them.
  init(environment: [String: String]) {
    func set(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    let program = Self.programFolder
    knowledge =
      set("PATHWAYS_HOME") ?? Self.holding(program.map { $0 + "/../share/pathways" })
      ?? Self.above(program) ?? Self.above(Self.workingFolder)
    let home = set("HOME")
    cache = (set("XDG_CACHE_HOME") ?? home.map { $0 + "/.cache" }).map { $0 + "/pathways" }
    data = (set("XDG_DATA_HOME") ?? home.map { $0 + "/.local/share" }).map { $0 + "/pathways" }
    history = (set("XDG_STATE_HOME") ?? home.map { $0 + "/.local/state" }).map { $0 + "/pathways/history" }
  }

  /// The folder of the O*NET import in the data folder `data`, whole even if `data` is not.
  static func imports(in data: String) -> String {
    let path = data + "/imports/onet"
    return path.hasPrefix("/") ? path : (workingFolder ?? "") + "/" + path
  }

  /// The catalogue that was installed beside the corpus; nil where none was.
  var shippedCatalogue: String? {
    knowledge.map { $0 + "/catalogue.sqlite" }.flatMap { access($0, R_OK) == 0 ? $0 : nil }
  }

  /// The file for the catalogue compiled from `corpus` and `intents`: one for each pair of folders.
  func catalogue(corpus: String, intents: String) -> String? {
    guard let cache else { return nil }
    Folder.make(cache)
    let number = FNVHash<UInt64>(corpus + "\n" + intents).value
    return cache + "/catalogue-" + String(number, radix: 16) + ".sqlite"
  }

  private static func holding(_ folder: String?) -> String? {
    folder.flatMap { access($0 + "/Corpus/sections.yaml", R_OK) == 0 ? $0 : nil }
  }

  private static func above(_ folder: String?) -> String? {
    guard var folder else { return nil }
    while !folder.isEmpty {
      if let found = holding(folder) { return found }
      folder = folder.lastIndex(of: "/").map { String(folder[..<$0]) } ?? ""
    }
    return nil
  }

  private static var programFolder: String? {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = buffer.withUnsafeMutableBytes { raw in
      raw.baseAddress.map { readlink("/proc/self/exe", $0, raw.count) } ?? -1
    }
    guard count > 0 else { return nil }
    let path = String(decoding: buffer.prefix(count), as: UTF8.self)
    return path.lastIndex(of: "/").map { String(path[..<$0]) }
  }

  private static var workingFolder: String? {
    guard let pointer = getcwd(nil, 0) else { return nil }
    defer { free(pointer) }
    return String(cString: pointer)
  }
}
