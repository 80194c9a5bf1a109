package import Language

/// The word that stands in a question where a career's name stood, so that "training manager" does not ask for training.
package let careerMark = "qcareerq"

/// A question as `sections.yaml` gives it, in the form of an example: `{a singular}` becomes `a {career}`.
func exampleForm(_ asks: String) -> String {
  asks.replacing("{a singular}", with: "a {career}").replacing("{singular}", with: "{career}")
    .replacing("{plural}", with: "{career}s")
}

/// The words of an example question, with `{career}`, `{career2}` and their plurals as `careerMark`.
package func exampleWords(_ text: String) -> [Word] {
  var plain = text
  for name in ["{career2}", "{career}"] {
    plain = plain.replacing(name + "s", with: " " + careerMark + " ").replacing(name, with: " " + careerMark + " ")
  }
  return Question(plain.replacing(careerMark + " 's", with: careerMark)).words
}
