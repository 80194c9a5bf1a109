/// Whether `text`, which somebody typed, holds anything that a redaction would remove.
package func tellsWho(_ text: String) -> Bool {
  var eraser = Eraser([text])
  return eraser.erase(text) != text
}
