internal import Answers
internal import Glibc
internal import Records

// How long records take with many of them in the store: adding a turn, listing, searching, opening one.
//
//   records-bench FOLDER [TRANSCRIPTS]
//
// FOLDER is made and filled, or used again if it is there; it is not removed.

/// Words for made-up questions: enough that some are rare.
let careers = [
  "archivists", "bakers", "carpenters", "dentists", "electricians", "florists", "geologists", "historians", "jewelers",
  "librarians", "machinists", "nurses", "opticians", "plumbers", "roofers", "surveyors", "teachers", "umpires",
  "veterinarians", "welders", "zoologists",
]
let topics = ["earn", "outlook", "degree", "hours", "training", "remote work", "stress", "certificates", "travel"]

func turn(_ number: Int, at time: Timestamp) -> Transcript.Turn {
  let career = careers[number % careers.count]
  let topic = topics[number / careers.count % topics.count]
  let shown =
    "About \(topic) for \(career): " + String(repeating: "a plain sentence of an answer with figures, ", count: 8)
  return Transcript.Turn(
    number: number % 3 + 1, time: time, asked: "what about \(topic) for \(career), case \(number)?", shown: shown,
    reply: Transcript.Reply(kind: "answer", careers: [career], parts: [.paragraph(shown)]))
}

/// The median of `count` runs of `body`, and the slowest, in milliseconds.
func measured(_ count: Int, _ body: (Int) throws -> Void) rethrows -> String {
  let times = try (0..<count).map { number in
    let start = ContinuousClock.now
    try body(number)
    return (ContinuousClock.now - start) / .milliseconds(1)
  }.sorted()
  func text(_ time: Double) -> String { "\(Double(Int(time * 1000)) / 1000) ms" }
  return "median \(text(times[count / 2])), slowest \(text(times[count - 1])) of \(count)"
}

let arguments = CommandLine.arguments
guard arguments.count > 1, let wanted = arguments.count > 2 ? Int(arguments[2]) : 100_000 else {
  print("usage: records-bench FOLDER [TRANSCRIPTS]")
  exit(2)
}
let store = try Store.open(in: arguments[1]).store
let present = try store.count()
for start in stride(from: present, to: wanted, by: 5_000) {
  try store.take(
    (start..<min(start + 5_000, wanted)).map { number in
      let time = Timestamp(seconds: 1_700_000_000 + number * 60)
      return Transcript(
        code: Code.random(), client: number.isMultiple(of: 10) ? "C-\(number / 100)" : nil,
        started: time, program: "0", corpus: "0", turns: (0..<3).map { turn(number * 3 + $0, at: time) })
    })
}
print("\(try store.count()) transcripts of 3 turns")
let code = try store.begin(program: "0", corpus: "0")
print("add a turn:             ", try measured(300) { try store.append(turn($0, at: .now), to: code) })
print("list the last fifty:    ", try measured(50) { _ in _ = try store.list(limit: 51) })
print("list one client's:      ", try measured(50) { _ = try store.list(client: "C-\($0)") })
print("search, common words:   ", try measured(50) { _ = try store.search("earn \(careers[$0 % careers.count])") })
print("search, one common word:", try measured(20) { _ = try store.search(careers[$0]) })
print("search, a rare word:    ", try measured(50) { _ = try store.search("case \($0 * 1000)") })
print("open one:               ", try measured(50) { _ in _ = try store.transcript(code) })
