// The one file that touches readline. `@preconcurrency`: its globals are plain C variables, which Swift 6 refuses to see
// touched from code that is not bound to one thread; this code runs on the thread that calls `Readline.line`.
@preconcurrency import CReadline
import Glibc
import Synchronization

/// GNU readline, as far as `LineEditor` needs it.
enum Readline {
  /// How the reading of a line ended.
  enum Ending {
    case line(String)
    case cancelled
    /// Ctrl-D on an empty line.
    case endTyped
    /// The terminal was closed.
    case terminalGone
  }

  /// What the C callbacks need: they cannot capture anything.
  ///
  /// Outside the compiler's checks for that reason alone. readline calls back only while it reads a line, on the thread
  /// that asked for one, and there is one editor in a program: nothing else can touch these at the same time.
  private enum Current {
    nonisolated(unsafe) static var completion: LineEditor.Completion = { _, _ in [] }
    nonisolated(unsafe) static var terminal: Int32 = STDIN_FILENO
    /// Whether the user's locale is UTF-8.
    nonisolated(unsafe) static var isUTF8 = true
    nonisolated(unsafe) static var isCancelled = false
    nonisolated(unsafe) static var isTerminalGone = false
    /// How many keys of `wayOut` the present Ctrl-C has used.
    nonisolated(unsafe) static var keysUsed = 0
    /// The keymap in which a line feed ends the line, whatever the user's `.inputrc` binds it to.
    nonisolated(unsafe) static var endingKeymap: Keymap?
    /// The keymap to go back to after that.
    nonisolated(unsafe) static var usualKeymap: Keymap?
  }

  /// Set when the program goes on after Ctrl-Z.
  private static let isResumed = Atomic<Bool>(false)

  /// Keys that leave whatever a key command is asking for: Ctrl-G aborts a search or a question; the rest ends a paste
  /// whose own end never came, because Ctrl-C makes the kernel forget what it has not handed over.
  private static let wayOut: [UInt8] = [0x07] + Array("\u{1B}[201~".utf8)

  /// Signals that readline or this file acts on while waiting for a key.
  private static let watched = [
    SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGALRM, SIGTSTP, SIGTTIN, SIGTTOU, SIGWINCH, SIGCONT,
  ]

  /// Sets readline up; the terminal is not touched until the first line is asked for.
  static func prepare(historyLimit: Int) {
    chooseLocale()
    // readline passes Ctrl-C on to the handler it finds at the first prompt; the default one would end the program.
    Interrupts.install()
    noteResuming()
    // A name for `$if` in .inputrc, never freed: readline keeps the pointer.
    rl_readline_name = UnsafePointer(strdup("Pathways"))
    // No character separates words for completion: all that was typed so far is the word.
    rl_completer_word_break_characters = UnsafePointer(strdup(""))
    // Otherwise readline sets LINES and COLUMNS in our environment, where they grow stale.
    rl_change_environment = 0
    rl_attempted_completion_function = { Readline.offerCompletions($0, from: $1, to: $2) }
    rl_getc_function = { _ in Readline.readKey() }
    stifle_history(Int32(historyLimit))
    openTerminal()
    let map = rl_make_bare_keymap()
    rl_bind_key_in_map(0x0A, rl_newline, map)
    Current.endingKeymap = map
  }

  /// Asks for one line. `prompt` has its escape sequences marked.
  static func line(prompt: String, completion: @escaping LineEditor.Completion) -> Ending {
    Current.completion = completion
    Current.isCancelled = false
    _ = Interrupts.taken()
    // Nobody listened for a resize between two prompts.
    if rl_readline_state & UInt(RL_STATE_INITIALIZED) != 0 { rl_reset_screen_size() }

    let typed = readInUTF8(prompt)
    defer { free(typed) }
    if Current.isCancelled {
      rl_set_keymap(Current.usualKeymap)
      return .cancelled
    }
    if Current.isTerminalGone { return .terminalGone }
    guard let typed else {
      endRow()
      return .endTyped
    }
    return .line(String(cString: typed))
  }

  /// Adds `line` to what the arrow keys walk through.
  static func addToHistory(_ line: String) {
    add_history(line)
  }

  /// Takes `line` out of what can be brought back, wherever it stands there.
  static func removeFromHistory(_ line: String) {
    for place in stride(from: history_length - 1, through: 0, by: -1) {
      guard let entry = history_get(history_base + place), let text = entry.pointee.line,
        String(cString: text) == line
      else { continue }
      _ = free_history_entry(remove_history(place))
    }
  }

  // MARK: - Setting up

  /// readline counts characters by the locale; in one that is not UTF-8 (often `C`, in containers) it would count bytes.
  private static func chooseLocale() {
    setlocale(LC_CTYPE, "")
    Current.isUTF8 = String(cString: nl_langinfo(nl_item(CODESET))) == "UTF-8"
    if !Current.isUTF8 { setlocale(LC_CTYPE, "C.UTF-8") }
  }

  /// `readline`, which looks at the environment for the locale, in one that is UTF-8.
  private static func readInUTF8(_ prompt: String) -> UnsafeMutablePointer<CChar>? {
    guard !Current.isUTF8 else { return readline(prompt) }
    let usual = getenv("LC_ALL").map { String(cString: $0) }
    setenv("LC_ALL", "C.UTF-8", 1)
    defer { if let usual { setenv("LC_ALL", usual, 1) } else { unsetenv("LC_ALL") } }
    return readline(prompt)
  }

  private static func noteResuming() {
    _ = isResumed.load(ordering: .relaxed)
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in Readline.isResumed.store(true, ordering: .sequentiallyConsistent) }
    action.sa_flags = SA_RESTART
    sigaction(SIGCONT, &action, nil)
  }

  /// Opens the terminal of standard input a second time, so that reading it never blocks: Ctrl-C makes the kernel forget
  /// keys it has already announced. O_NONBLOCK on standard input itself would hit every program that shares it.
  private static func openTerminal() {
    let flags = O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
    for path in ["/proc/self/fd/\(STDIN_FILENO)", "/dev/tty"] {
      let opened = open(path, flags)
      if opened >= 0 {
        Current.terminal = opened
        return
      }
    }
  }

  /// After Ctrl-D readline ends the row only while bracketed paste is on.
  private static func endRow() {
    let setting = rl_variable_value("enable-bracketed-paste").map { String(cString: $0) }
    if setting != "on" { putc(0x0A, rl_outstream) }
    fflush(rl_outstream)
  }

  // MARK: - Keys

  /// The next key for readline, -1 once the terminal is gone.
  ///
  /// Signals are held back except inside `pselect`: one that arrives just before waiting would otherwise be seen only
  /// after the next key.
  private static func readKey() -> Int32 {
    while true {
      var usual = sigset_t()
      var held = sigset_t()
      sigemptyset(&held)
      for signal in watched { sigaddset(&held, signal) }
      pthread_sigmask(SIG_BLOCK, &held, &usual)
      let hasNews = rl_pending_signal() != 0 || Interrupts.isPending || isResumed.load(ordering: .relaxed)
      let wait = hasNews ? 0 : creadline_wait(Current.terminal, &usual)
      let isBroken = wait < 0 && errno != EINTR
      pthread_sigmask(SIG_SETMASK, &usual, nil)

      handleSignals()
      if isResumed.exchange(false, ordering: .sequentiallyConsistent) { rl_forced_update_display() }
      if Interrupts.isPending { return keyForInterrupt() }
      guard wait > 0 || isBroken else { continue }

      var key: UInt8 = 0
      let count = isBroken ? 0 : read(Current.terminal, &key, 1)
      if count == 1 { return Int32(key) }
      if count < 0, errno == EAGAIN || errno == EINTR { continue }
      Current.isTerminalGone = true
      return -1
    }
  }

  /// Lets readline do what a signal asks for that its own handlers noted; Ctrl-C is passed on to `Interrupts`.
  private static func handleSignals() {
    guard rl_pending_signal() == SIGINT, isBetweenCommands else { return rl_check_signals() }
    // readline shows “^C” where the cursor is: let that be behind the line, not over it or rows above its end.
    rl_point = rl_end
    rl_redisplay()
    rl_check_signals()
    // It has forgotten how many rows the line has: left to itself it would go up to the first and end the line there.
    rl_crlf()
    rl_on_new_line()
  }

  /// Whether the first key of a command is waited for, not one that a command in progress asks for.
  private static var isBetweenCommands: Bool {
    rl_readline_state & UInt(RL_STATE_READCMD) != 0
  }

  /// The key that brings readline nearer to dropping the line.
  private static func keyForInterrupt() -> Int32 {
    if !isBetweenCommands, Current.keysUsed < 2 * wayOut.count {
      defer { Current.keysUsed += 1 }
      return Int32(wayOut[Current.keysUsed % wayOut.count])
    }
    Current.keysUsed = 0
    Current.isCancelled = Interrupts.taken()
    rl_replace_line("", 0)
    Current.usualKeymap = rl_get_keymap()
    rl_set_keymap(Current.endingKeymap)
    return 0x0A
  }

  // MARK: - Completion

  /// The choices as readline wants them: an array it frees, of texts it frees, the first what they have in common.
  private static func offerCompletions(
    _ text: UnsafePointer<CChar>?, from start: Int32, to end: Int32
  ) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    // Both are set back before every completion: no file names, and the order is ours.
    rl_attempted_completion_over = 1
    rl_sort_completion_matches = 0

    let typed = UnsafeBufferPointer(start: rl_line_buffer, count: Int(end)).map { UInt8(bitPattern: $0) }
    let line = String(decoding: typed, as: UTF8.self)
    let before = String(decoding: typed[..<Int(start)], as: UTF8.self)
    let word = String(decoding: typed[Int(start)...], as: UTF8.self)
    guard let found = Completions(of: word, among: Current.completion(line, before.count)) else { return nil }

    // Inside a folder one goes on.
    let isFolder = found.choices.count == 1 && found.choices[0].hasSuffix("/")
    rl_completion_append_character = isFolder ? 0 : Int32(UInt8(ascii: " "))
    let texts = found.choices.count == 1 ? found.choices : [found.common] + found.choices
    let array = calloc(texts.count + 1, MemoryLayout<UnsafeMutablePointer<CChar>?>.stride)?
      .assumingMemoryBound(to: UnsafeMutablePointer<CChar>?.self)
    for (index, text) in texts.enumerated() { array?[index] = strdup(text) }
    return array
  }
}
