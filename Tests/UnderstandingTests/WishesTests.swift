import Language
import Testing
import Understanding

/// What a person says they want, and what they turn away.
struct WishesTests {
  @Test(arguments: [
    ("I'm tired of retail, I want to work with animals", "i | i want to work with animals", "tired of retail"),
    ("something with computers but not programming", "something with computers | but", "not programming"),
    ("get out of nursing and into something calmer", "get | and into something calmer", "out of nursing"),
    ("no cooking, cleaning or driving", "", "no cooking cleaning or driving"),
    ("I hate selling and I like to draw", "i | and i like to draw", "hate selling"),
    ("selling is not for me. I draw", "i draw", "selling is not for me"),
    ("drawing instead of selling", "drawing", "instead of selling"),
    ("not only drawing", "not only drawing", ""),
    ("I draw all day", "i draw all day", ""),
    ("I don't want a desk job", "i do", "not want a desk job"),
    ("anything but selling", "anything", "but selling"),
    ("any job but selling, and I like to draw", "any job | and i like to draw", "but selling"),
    ("everything except nursing", "everything", "except nursing"),
    ("nothing but horses", "nothing | but horses", ""),
    ("no problem with blood", "no problem with blood", ""),
    ("I wouldn't say no to selling", "i would not say no to selling", ""),
    ("my uncle was a cop, I want to draw", "i want to draw", ""),
    ("I used to work in retail. I draw", "i draw", ""),
    ("I have PTSD from the army", "", ""),
    ("my passion is horses", "my passion is horses", ""),
    ("", "", ""),
  ])
  func `what is wanted and what is turned away stand apart`(line: String, wanted: String, refused: String) {
    func text(_ runs: [ArraySlice<Word>]) -> String {
      runs.map { $0.map(\.text).joined(separator: " ") }.joined(separator: " | ")
    }
    let question = Question(line)
    #expect(text(question.wishes) == wanted)
    #expect(text(question.refusals) == refused)
  }
}
