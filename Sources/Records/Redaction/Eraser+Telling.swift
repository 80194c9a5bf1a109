/// Whether `text`, which somebody typed, holds anything that a redaction would remove.
package func tellsWho(_ text: String) -> Bool {
  !introducedNames(in: text).isEmpty || !Eraser.found(in: text).isEmpty
}
