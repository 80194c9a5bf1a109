import Careers
import Sessions
import Testing

struct InterestResponseTests {
  /// How a line was taken as the answer to the first interest question; nil when it was asked again.
  private func liking(_ line: String) -> InterestResponse? {
    var session = Session(.quick, started: TinyOccupations.today)
    let setting = TinyOccupations.setting()
    _ = session.begin(in: setting)
    for line in ["yes", "skip", "skip this part"] { _ = session.answer(line, in: setting) }
    _ = session.answer(line, in: setting)
    return session.answers["fix"]
  }

  @Test(arguments: [
    ("1", InterestResponse.hate), ("2", .dislike), ("3", .unsure), ("4", .like), ("5", .love), ("five", .love),
    ("a 4", .like),
    ("4/5", .like), ("number 3", .unsure),
    ("hate it", .hate), ("I'd hate that", .hate), ("not at all", .hate), ("can't stand it", .hate), ("no way", .hate),
    ("not really", .dislike), ("I don't like that", .dislike), ("nah", .dislike), ("no", .dislike),
    ("not my thing", .dislike), ("not a lot", .dislike),
    ("maybe", .unsure), ("dunno", .unsure), ("it depends", .unsure), ("I wouldn't mind", .unsure),
    ("yes", .like), ("I like it", .like), ("sounds good", .like), ("quite a bit", .like),
    ("a lot", .love), ("love it!", .love), ("I'd love to", .love), ("really like it", .love), ("very much", .love),
  ])
  func `numbers and words are taken alike`(line: String, expected: InterestResponse) {
    #expect(liking(line) == expected, "\(line)")
  }

  @Test(arguments: [
    "6", "0", "2 or 3", "banana", "!!!",
    "my uncle had a garage once and we used to go there on Sundays after church and I like it",
  ])
  func `what names no point is asked again`(line: String) { #expect(liking(line) == nil) }
}
