import Dialogue
import Glibc
import Terminal
import TestSupport

@testable import CommandLine

/// The tiny corpus, compiled once, with folders of its own.
struct Fixture {
  let folder: TemporaryFolder
  let expertise: Expertise

  static let shared = Result { try Fixture() }

  init() throws {
    folder = try TemporaryFolder()
    let (corpus, intents) = (folder.file("Corpus"), folder.file("Intents"))
    mkdir(corpus, 0o700)
    try TinyCorpus.write(to: corpus)
    try TinyCorpus.writeIntents(to: intents)
    expertise = try KnowledgeChoice(corpus: corpus, intents: intents)
      .open(ProgramPaths(environment: ["XDG_CACHE_HOME": folder.file("cache")]))
  }
}

/// Lines that were typed, one after another, and then the end.
final class TypedLines: LineSource {
  private var lines: [Line]
  /// The prompts that were shown, in order.
  private(set) var prompts: [String] = []

  init(_ lines: [Line]) { self.lines = lines }

  func next(prompt: String) -> Line {
    prompts.append(prompt)
    return lines.isEmpty ? .end : lines.removeFirst()
  }
}

/// A file that output goes to and is read back from.
final class Paper {
  private let descriptor: Int32

  init(_ folder: TemporaryFolder) {
    descriptor = open(folder.file("paper-\(UInt32.random(in: 0...(.max)))"), O_RDWR | O_CREAT, 0o600)
  }

  deinit { close(descriptor) }

  var output: Output { Output(descriptor: descriptor) }

  /// All that was written so far.
  var text: String {
    var bytes = [UInt8](repeating: 0, count: 200_000)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }
}
