internal import Glibc

/// Another program that this one has started.
package struct ChildProcess: Sendable {
  /// What a program reads from or writes to.
  package enum Stream: Sendable {
    /// The same as this program.
    case shared
    /// Nothing to read, and nobody to listen.
    case nothing
    /// An open descriptor, which stays the caller's to close.
    case descriptor(Int32)
  }

  private let number: pid_t

  /// Starts the program at the path `program`. Throws the system's reason where it cannot be started.
  package init(
    _ program: String, _ arguments: [String], environment: [String: String], input: Stream = .shared,
    output: Stream = .shared, errors: Stream = .shared
  ) throws(FileFault) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (place, stream) in [(STDIN_FILENO, input), (STDOUT_FILENO, output), (STDERR_FILENO, errors)] {
      switch stream {
      case .shared: break
      case .nothing:
        posix_spawn_file_actions_addopen(&actions, place, "/dev/null", place == STDIN_FILENO ? O_RDONLY : O_WRONLY, 0)
      case .descriptor(let descriptor): posix_spawn_file_actions_adddup2(&actions, descriptor, place)
      }
    }
    let words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    let variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in words + variables { free(text) } }
    var number = pid_t()
    let code = posix_spawn(&number, program, &actions, nil, words, variables)
    guard code == 0 else { throw FileFault(code: code, path: program) }
    self.number = number
  }

  /// Waits for its end; its exit status as a shell shows it, 128 and the signal's number if a signal ended it.
  package func status() -> Int32 {
    var status = Int32()
    while waitpid(number, &status, 0) < 0, errno == EINTR {}
    return Self.status(of: status)
  }

  /// Whether a process runs; one that is over and was never waited for has a number still, and no program.
  static func isRunning(_ process: pid_t) -> Bool {
    if kill(process, 0) != 0, errno == ESRCH { return false }
    var target: CChar = 0
    return readlink("/proc/\(process)/exe", &target, 1) >= 0 || errno != ENOENT
  }

  /// What a shell shows for the `status` that `waitpid` gives.
  package static func status(of status: Int32) -> Int32 {
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}
