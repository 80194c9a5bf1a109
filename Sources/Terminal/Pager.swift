import Glibc

/// Another program that shows a text a screen at a time.
package enum Pager {
  /// Shows `text` with `command`, run by the shell, and waits until the person leaves it; false when it could not be
  /// started, and nothing was shown then.
  ///
  /// Ctrl-C belongs to the pager while it runs. `less` is told, unless the person told it something, to leave at once where
  /// the text fits, to pass colours through, and to leave the text on the screen.
  package static func show(_ text: String, with command: String) -> Bool {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return false }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
    if getenv("LESS") == nil { setenv("LESS", "FRX", 1) }
    if getenv("LV") == nil { setenv("LV", "-c", 1) }
    var process = pid_t()
    let words: [UnsafeMutablePointer<CChar>?] =
      ["/bin/sh", "-c", command].map { (word: String) in strdup(word) } + [nil]
    defer { for word in words { free(word) } }
    let started = posix_spawn(&process, "/bin/sh", &actions, nil, words, environ)
    close(ends[0])
    guard started == 0 else {
      close(ends[1])
      return false
    }
    let usual = signal(SIGINT, SIG_IGN)
    defer { signal(SIGINT, usual) }
    // A pager that is left early closes its end; the rest of the text is then not wanted.
    _ = Output(descriptor: ends[1]).write(text)
    close(ends[1])
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    // 127: the shell found no such command.
    return status & 0x7F != 0 || (status >> 8) & 0xFF != 127
  }

  /// Where `program` is in the folders of `path`; nil where it is not.
  package static func find(_ program: String, in path: String) -> String? {
    path.split(separator: ":").lazy.map { "\($0)/\(program)" }.first { access($0, X_OK) == 0 }
  }
}
