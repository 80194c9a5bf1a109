extension Substring {
  /// The text without the characters at either end that `isTrimmed` holds for.
  package func trimming(while isTrimmed: (Character) -> Bool) -> Substring {
    drop(while: isTrimmed).trimmingEnd(while: isTrimmed)
  }

  /// The text without the characters at its end that `isTrimmed` holds for.
  package func trimmingEnd(while isTrimmed: (Character) -> Bool) -> Substring {
    guard let last = lastIndex(where: { !isTrimmed($0) }) else { return self[startIndex..<startIndex] }
    return self[...last]
  }

  /// The text without spaces at either end.
  package var trimmingSpaces: Substring { trimming { $0 == " " } }
}

extension String {
  /// As of a `Substring`.
  package func trimming(while isTrimmed: (Character) -> Bool) -> Substring { self[...].trimming(while: isTrimmed) }

  /// As of a `Substring`.
  package func trimmingEnd(while isTrimmed: (Character) -> Bool) -> Substring {
    self[...].trimmingEnd(while: isTrimmed)
  }

  /// As of a `Substring`.
  package var trimmingSpaces: Substring { self[...].trimmingSpaces }
}
