package import Careers
internal import Language

/// How the safety reader reads the examples that it has learnt from, and ordinary questions: what must not be, and what is
/// worth a look.
package struct SafetyAudit: Equatable, Sendable {
  /// A line that is read as something that must not be, or two that contradict each other.
  package enum Fault: Equatable, Sendable {
    /// Somebody who may die or come to harm is told nothing of help, or somebody else is told of it.
    case read(Miss)
    /// A line that stands for two levels, or for one and for ordinary talk.
    case twice(Place, Place)
    /// Too many lines that show neither are read as a crisis or danger: so many, of so many.
    case alarms(Int, of: Int)
  }

  /// A line and what it stands for: a level, `calm` or `ordinary`.
  package struct Place: Equatable, Sendable {
    package var file: String
    package var line: Int
    package var text: String
    package var wanted: String
  }

  /// A line that is read otherwise than it is meant.
  package struct Miss: Equatable, Sendable {
    package var place: Place
    /// The level it is read as; `ordinary` for none.
    package var taken: String
    /// How surely, 0 to 1; 0 for ordinary talk.
    package var share: Float
  }

  /// How many lines of a level are read as it, and how many of those as their own kind.
  package struct Share: Equatable, Sendable {
    package var level: String
    package var count = 0
    package var right = 0
    package var rightKind = 0
  }

  /// By file and line.
  package private(set) var faults: [Fault] = []
  /// All that is read otherwise, the worst first: who is not helped, who is alarmed, then by how surely.
  package private(set) var misses: [Miss] = []
  /// A level each, in the order of `SafetyLevel`, then `calm`, and `ordinary`: what only looks like a level.
  package private(set) var shares: [Share] = []
  /// How many lines that show no crisis and no danger, and nothing near it, are read as one.
  package private(set) var alarms = 0
  /// How many such lines there are, the examples of the intents among them.
  package private(set) var calmLines = 0

  /// Reads every line of `files` with `reader`, which has learnt from them, and the examples of `intents`, in which careers
  /// of `corpus` stand for `{career}`.
  package init(_ files: [SafetyFile], intents: [Intent], corpus: Corpus, reader: SafetyReader) {
    let order = SafetyLevel.allCases.map(\.rawValue) + [SafetyFile.calm.name]
    faults = Self.contradictions(files)
    var ordinary = Share(level: SafetyFile.ordinary.name)
    var found: [Miss] = []
    for file in files.sorted(by: { order.firstIndex(of: $0.level) ?? 0 < order.firstIndex(of: $1.level) ?? 0 }) {
      var share = Share(level: file.level)
      for kind in file.kinds {
        for example in kind.allExamples {
          share.count += 1
          let place = Place(file: file.file, line: example.line, text: example.text, wanted: file.level)
          let read = Self.read(place, reader)
          if let miss = read.miss {
            found.append(miss)
          } else {
            share.right += 1
            if read.kind == nil || read.kind == kind.id { share.rightKind += 1 }
          }
        }
      }
      shares.append(share)
      for example in file.elsewhere {
        ordinary.count += 1
        let place = Place(file: file.file, line: example.line, text: example.text, wanted: ordinary.level)
        if let miss = Self.read(place, reader).miss { found.append(miss) } else { ordinary.right += 1 }
      }
    }
    shares.append(ordinary)
    let claimed = Set(files.flatMap { $0.kinds.flatMap(\.examples) }.map { Intent.plain($0.text) })
    let talk = intents.flatMap { intent in
      (intent.examples + intent.elsewhere).filter { !claimed.contains(Intent.plain($0.text)) }.map { (intent.file, $0) }
    }
    found += Self.alarms(talk, corpus, reader)
    alarms = found.count(where: \.isAlarm)
    calmLines = talk.count + shares.filter { !SafetyAudit.Miss.mayAlarm($0.level) }.reduce(0) { $0 + $1.count }
    if Double(alarms) > Double(calmLines) * SafetyThresholds.mostAlarms {
      faults.append(.alarms(alarms, of: calmLines))
    }
    faults += found.filter(\.isFault).sorted { Self.stands($0.place, before: $1.place) }.map(Fault.read)
    misses = found.enumerated().sorted { left, right in
      (left.element.rank, -left.element.share, left.offset) < (right.element.rank, -right.element.share, right.offset)
    }.map(\.element)
  }

  private static func stands(_ left: Place, before right: Place) -> Bool {
    (left.file, left.line) < (right.file, right.line)
  }

  private static func read(_ place: Place, _ reader: SafetyReader) -> (miss: Miss?, kind: String?) {
    let question = Question(place.text)
    if place.wanted == SafetyFile.calm.name, reader.isCalm(question) { return (nil, nil) }
    let sign = reader.sign(in: question)
    let taken = sign?.level.rawValue ?? SafetyFile.ordinary.name
    guard taken != place.wanted else { return (nil, sign?.kind) }
    return (Miss(place: place, taken: taken, share: sign?.share ?? 0), nil)
  }

  /// Examples of the intents, with their files, that are read as a crisis or danger; other levels beside a question do no
  /// harm.
  private static func alarms(
    _ talk: [(file: String, example: Intent.Example)], _ corpus: Corpus, _ reader: SafetyReader
  ) -> [Miss] {
    let names = IntentAudit.names(corpus)
    return talk.compactMap { file, example in
      let text = IntentAudit.filled(example.text, with: names)
      let place = Place(file: file, line: example.line, text: text, wanted: SafetyFile.ordinary.name)
      return read(place, reader).miss.flatMap { $0.isAlarm ? $0 : nil }
    }
  }

  /// Lines that stand for two things, by file and line of the second.
  private static func contradictions(_ files: [SafetyFile]) -> [Fault] {
    var seen: [String: Place] = [:]
    var faults: [Fault] = []
    for file in files {
      let examples = file.kinds.flatMap { kind in
        kind.allExamples
      }
      let own = examples.map { Place(file: file.file, line: $0.line, text: $0.text, wanted: file.level) }
      let others = file.elsewhere.map {
        Place(file: file.file, line: $0.line, text: $0.text, wanted: SafetyFile.ordinary.name)
      }
      for place in own + others {
        let key = Intent.plain(place.text)
        guard let first = seen[key] else {
          seen[key] = place
          continue
        }
        if first.wanted != place.wanted { faults.append(.twice(first, place)) }
      }
    }
    return faults
  }
}

extension SafetyAudit.Miss {
  private static let grave: Set<String> = Set(SafetyLevel.allCases.filter(\.isGrave).map(\.rawValue))
  /// Levels near enough to a crisis or danger that a line of them may be read as one.
  private static let near: Set<String> = [SafetyLevel.abuseAtWork.rawValue, SafetyLevel.hardship.rawValue]

  /// Whether a line that stands for `wanted` may be read as a crisis or danger.
  static func mayAlarm(_ wanted: String) -> Bool { grave.contains(wanted) || near.contains(wanted) }

  /// Whether somebody is told of a crisis or danger who has none.
  var isAlarm: Bool { Self.grave.contains(taken) && !Self.mayAlarm(place.wanted) }

  /// Whether somebody who may die or come to harm is told nothing of help.
  var isSilence: Bool {
    Self.grave.contains(place.wanted) && !(SafetyLevel(rawValue: taken)?.isDistress ?? false)
  }

  var isFault: Bool { isAlarm && share >= SafetyThresholds.sureAlarm || isSilence }

  /// The worst first.
  var rank: Int { isSilence ? 0 : isAlarm ? 1 : Self.grave.contains(place.wanted) ? 2 : 3 }
}

extension SafetyAudit.Miss: CustomStringConvertible {
  package var description: String {
    "\(place.file):\(place.line): “\(place.text)” is read as \(taken), not \(place.wanted)"
      + (share > 0 ? ", share \(Int((share * 100).rounded())) percent" : "")
  }
}

extension SafetyAudit.Fault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .read(let miss):
      miss.place.wanted == SafetyFile.ordinary.name
        ? "\(miss); reword it, or add lines like it to “elsewhere” of \(miss.taken).yaml"
        : "\(miss); reword it, or add examples or a phrase to \(miss.place.wanted).yaml"
    case .alarms(let count, let all):
      "safety: \(count) of \(all) lines that show no crisis and no danger are read as one, more than \(SafetyThresholds.mostAlarms * 100) percent; add lines like them to “elsewhere”"
    case .twice(let first, let second):
      "\(second.file):\(second.line): “\(second.text)” stands in \(first.file):\(first.line) as \(first.wanted), and here as \(second.wanted); take one of them out"
    }
  }
}

extension SafetyAudit.Share: CustomStringConvertible {
  package var description: String {
    let text = "\(level): \(right) of \(count) (\(Self.percent(right, of: count)) percent)"
    return rightKind == 0 ? text : text + ", \(Self.percent(rightKind, of: right)) percent of them as their own kind"
  }

  /// With one decimal.
  private static func percent(_ part: Int, of count: Int) -> Double {
    count == 0 ? 0 : (Double(part) / Double(count) * 1000).rounded() / 10
  }
}
