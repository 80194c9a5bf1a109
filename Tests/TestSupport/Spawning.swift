import Glibc
import Synchronization

/// What went wrong with a program under test.
package struct ProgramError: Error, CustomStringConvertible {
  /// What was attempted, why it failed, and what the program had said.
  package var description: String

  init(_ description: String) {
    self.description = description
  }
}

/// Held while descriptors are made and a program is started, so that a program started by another test at the same moment
/// can not inherit them: it would keep a pipe or a terminal open after its owner is gone.
let spawning = Mutex(())

/// The options of the sanitizers that the tests themselves run under: a program built with one obeys them too.
private let sanitizing: [String: String] = Dictionary(
  uniqueKeysWithValues: ["ASAN_OPTIONS", "TSAN_OPTIONS"].compactMap { name in
    getenv(name).map { (name, String(cString: $0)) }
  })

/// Starts `program` with everything a test runner may have changed set back: no signal ignored or blocked.
///
/// - Parameters:
///   - descriptors: What becomes standard input, output and error; closed by the caller afterwards.
///   - terminal: A terminal to open as all three instead, in a session of its own that it controls.
func spawn(
  _ program: String, _ arguments: [String], environment: [String: String], folder: String?,
  descriptors: [Int32] = [], terminal: String? = nil
) throws -> pid_t {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  if let terminal {
    // Opened by name by the leader of a new session, it becomes its controlling terminal.
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
  }
  for (number, descriptor) in descriptors.enumerated() {
    posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
  }

  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var signals = sigset_t()
  sigemptyset(&signals)
  posix_spawnattr_setsigmask(&attributes, &signals)
  sigfillset(&signals)
  posix_spawnattr_setsigdefault(&attributes, &signals)
  // POSIX_SPAWN_SETSID, which Glibc's module does not import.
  let newSession: Int32 = terminal == nil ? 0 : 0x80
  posix_spawnattr_setflags(&attributes, Int16(Int32(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF) | newSession))

  // Glibc's module does not import posix_spawn_file_actions_addchdir_np; `env` becomes the program and keeps its number.
  let command = (folder.map { ["/usr/bin/env", "-C", $0] } ?? []) + [program] + arguments
  let words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
  let variables: [UnsafeMutablePointer<CChar>?] =
    environment.merging(sanitizing) { own, _ in own }.map { strdup("\($0.key)=\($0.value)") } + [nil]
  defer { for text in words + variables { free(text) } }

  var pid = pid_t()
  let fault = posix_spawn(&pid, command[0], &actions, &attributes, words, variables)
  guard fault == 0 else { throw ProgramError("\(program) cannot be started: \(String(cString: strerror(fault)))") }
  return pid
}

/// The exit status that a shell would show: 128 and the signal's number for a program ended by a signal.
func shellStatus(of status: Int32) -> Int32 {
  let signal = status & 0x7F
  return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
}

/// Milliseconds to wait for until `deadline`, for `poll`; 0 once it has passed.
func milliseconds(until deadline: ContinuousClock.Instant) -> Int32 {
  let left = (deadline - .now) / .milliseconds(1)
  return left <= 0 ? 0 : Int32(min(left.rounded(.up), 1_000_000))
}
