/// How much a person would like an activity, on five points.
package enum InterestResponse: Int, CaseIterable, Codable, Comparable, Sendable {
  case hate = 1
  case dislike, unsure, like, love

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// Beside its number.
  var label: String {
    switch self {
    case .hate: "not at all"
    case .dislike: "not really"
    case .unsure: "not sure"
    case .like: "quite a bit"
    case .love: "a lot"
    }
  }

  /// Reads a number from 1 to 5 or words such as “a lot”, “not really”, “hate it”; nil for other lines.
  ///
  /// The longest phrase in the line decides; of two as long, the one further left. A line with two different numbers
  /// is not read, nor is one of more than `longest` words.
  /// A number at the start with a mark and a blank behind it is the answer, whatever follows: “1. did it for 20 years”.
  init?(_ line: TypedLine) {
    let start = line.text.prefix(3)
    if start.count == 3, start.first?.isNumber == true, start.last == " ",
      Self.marks.contains(start.dropFirst().first ?? " "),
      let first = line.words.first.flatMap({ Int($0) }).flatMap(InterestResponse.init(rawValue:))
    {
      self = first
      return
    }
    let numbers = Set(line.words.compactMap { Int($0) })
    if numbers.count == 1 || (numbers.count == 2 && line.words.count == 2 && line.text.contains("/5")) {
      guard let number = line.words.lazy.compactMap({ Int($0) }).first, let liking = InterestResponse(rawValue: number)
      else {
        return nil
      }
      self = liking
      return
    }
    guard numbers.isEmpty, line.words.count <= Self.longest else { return nil }
    if line.words.count == 1, let number = TypedLine.named[line.words[0]],
      let liking = InterestResponse(rawValue: number)
    {
      self = liking
      return
    }
    for length in stride(from: min(Self.longestPhrase, line.words.count), through: 1, by: -1) {
      for start in 0...(line.words.count - length) {
        let phrase = line.words[start..<(start + length)].joined(separator: " ")
        if let liking = Self.phrases[phrase] {
          self = liking
          return
        }
      }
    }
    return nil
  }

  private static let marks: Set<Character> = [".", ",", ")", ":", ";", "!"]
  /// More words than this tell a story rather than pick a point.
  private static let longest = 12
  private static let longestPhrase = 4

  private static let phrases: [String: InterestResponse] = {
    let table: [InterestResponse: [String]] = [
      .hate: [
        "hate", "hated", "not at all", "never", "no way", "strongly dislike", "can not stand", "awful", "terrible",
        "absolutely not", "definitely not", "god no", "hell no", "dislike a lot", "really dislike",
        "really do not like",
        "not a chance", "horrible", "worst", "despise", "not in a million",
      ],
      .dislike: [
        "not really", "dislike", "do not like", "not like", "would not like", "not much", "no", "nope", "nah",
        "rather not", "not my thing", "not for me", "boring", "not a lot", "not very much", "not so much", "not enjoy",
        "do not love", "not love", "not interested", "only a little", "hardly", "not a fan", "a little",
        "do not really", "do not want", "not great", "not fun", "no thanks", "a bit", "not keen",
      ],
      .unsure: [
        "unsure", "not sure", "maybe", "depends", "neutral", "do not know", "no idea", "in between", "so so",
        "either way", "do not mind", "would not mind", "no opinion", "neither", "do not care", "meh", "sometimes",
        "in the middle", "middle", "not bad", "it is ok", "ok", "okay", "perhaps", "indifferent", "hard to say",
        "do not hate", "not hate", "could be",
      ],
      .like: [
        "like", "yes", "yeah", "yep", "yup", "sure", "enjoy", "quite", "quite a bit", "good", "fun", "pretty much",
        "kind of like", "nice", "interested", "interesting", "sounds good", "a fair bit", "rather", "quite a lot",
        "would like", "somewhat", "fairly",
      ],
      .love: [
        "love", "loved", "a lot", "lots", "very much", "really like", "strongly like", "absolutely", "definitely",
        "favorite", "favourite", "great", "awesome", "yes please", "really enjoy", "totally", "amazing", "so much",
        "like very much", "really", "for sure", "would love", "of course", "best", "fantastic", "very",
        "very very much",
      ],
    ]
    var phrases: [String: InterestResponse] = [:]
    for (liking, list) in table { for phrase in list { phrases[phrase] = liking } }
    return phrases
  }()
}
