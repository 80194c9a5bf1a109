package import Language

/// The word that stands in a question where a career's name stood, so that "training manager" does not ask for training.
package let careerMark = "qcareerq"

/// The words of an example question, with `{career}`, `{career2}` and their plurals as `careerMark`.
package func exampleWords(_ text: String) -> [Word] {
  var plain = text
  for name in ["{career2}", "{career}"] {
    plain = plain.replacing(name + "s", with: " " + careerMark + " ").replacing(name, with: " " + careerMark + " ")
  }
  return Question(plain.replacing(careerMark + " 's", with: careerMark)).words
}
