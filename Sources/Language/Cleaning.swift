/// Text that may be shown: without control characters, escape sequences or marks that reorder a line.
///
/// A whole terminal escape (CSI `ESC [ … final`, OSC `ESC ] … BEL` or `ESC \`) goes, not only its first byte, so that no
/// stray `[31m` is left. Tabs, newlines, NUL and other controls become one space; runs of spaces become one. Invisible
/// and direction-changing characters (zero-width, bidi overrides, byte order mark) are dropped, except the zero-width
/// joiner inside emoji. The result has no leading or trailing space.
package func cleaned(_ text: String) -> String {
  if isPlain(text) { return text }
  var scalars = String.UnicodeScalarView()
  var input = text.unicodeScalars.makeIterator()
  var pending: Unicode.Scalar? = nil
  var spaced = true
  while let scalar = pending ?? input.next() {
    pending = nil
    switch scalar.value {
    case 0x1B:
      pending = skipEscape(&input)
    case 0x9B:
      skipControlSequence(&input)
    case 0x00...0x20, 0x7F...0x9F, 0xA0, 0x2028, 0x2029, 0x3000:
      if !spaced {
        scalars.append(" ")
        spaced = true
      }
    case 0x200B, 0x200C, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
      break
    default:
      scalars.append(scalar)
      spaced = false
    }
  }
  if scalars.last == " " { scalars.removeLast() }
  return String(scalars)
}

/// Whether `text` is printable ASCII with single spaces inside: most lines are, and need no cleaning.
private func isPlain(_ text: String) -> Bool {
  var before: UInt8 = 0x20
  for byte in text.utf8 {
    guard (0x20...0x7E).contains(byte), byte != 0x20 || before != 0x20 else { return false }
    before = byte
  }
  return before != 0x20 || text.isEmpty
}

/// Whether `text` holds a character that `cleaned` would drop or turn into a space, other than spaces themselves.
package func hasControls(_ text: String) -> Bool {
  text.unicodeScalars.contains { scalar in
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x200B, 0x200C, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }
}

/// Skips what follows an ESC; returns a scalar that was read and is not part of the sequence.
private func skipEscape(_ input: inout String.UnicodeScalarView.Iterator) -> Unicode.Scalar? {
  guard var next = input.next() else { return nil }
  while "]PX^_".unicodeScalars.contains(next) {
    guard let after = skipString(&input) else { return nil }
    next = after
  }
  switch next {
  case "[":
    skipControlSequence(&input)
  case "(", ")", "*", "+", "#", "%":
    _ = input.next()
  default:
    // A two-character escape ends here; anything beyond ASCII was never part of one.
    if next.value > 0x7E || next.value == 0x1B { return next }
  }
  return nil
}

/// Skips a string for the terminal and its end; returns what follows an ESC that breaks it off.
private func skipString(_ input: inout String.UnicodeScalarView.Iterator) -> Unicode.Scalar? {
  while let scalar = input.next() {
    if scalar.value == 0x07 || scalar.value == 0x9C { return nil }
    if scalar.value == 0x1B { return input.next().flatMap { $0 == "\\" ? nil : $0 } }
  }
  return nil
}

private func skipControlSequence(_ input: inout String.UnicodeScalarView.Iterator) {
  while let scalar = input.next() {
    if (0x40...0x7E).contains(scalar.value) { return }
    if scalar.value > 0x7E { return }
  }
}
