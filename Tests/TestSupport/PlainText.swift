/// Terminal output as it comes in, freed of escape sequences.
///
/// Control sequences (`ESC [ …`), operating system commands (`ESC ] …`) and short escapes go, as do carriage returns and
/// bells. Nothing is moved: text that was overwritten on the screen stays.
struct PlainText {
  private enum State {
    case text, escape, control, command, commandEscape
    /// `ESC (` and its like: one more byte.
    case oneMore
  }

  private(set) var bytes: [UInt8] = []
  private var state = State.text

  /// Takes in more output, which may begin and stop anywhere.
  mutating func add(_ output: some Sequence<UInt8>) {
    for byte in output { add(byte) }
  }

  private mutating func add(_ byte: UInt8) {
    switch state {
    case .text:
      switch byte {
      case 0x1B: state = .escape
      case 0x07, 0x0D: break
      default: bytes.append(byte)
      }
    case .escape:
      switch byte {
      case UInt8(ascii: "["): state = .control
      case UInt8(ascii: "]"), UInt8(ascii: "P"): state = .command
      case 0x20...0x2F: state = .oneMore
      default: state = .text
      }
    case .control:
      if (0x40...0x7E).contains(byte) { state = .text }
    case .command:
      if byte == 0x07 { state = .text } else if byte == 0x1B { state = .commandEscape }
    case .commandEscape, .oneMore:
      state = .text
    }
  }
}
