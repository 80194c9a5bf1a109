internal import Understanding

/// One way in which a line leans on what was said before.
///
/// The rules stand in two lists, for lines that name a career and for lines that name none, and the order of each is the
/// priority: the first rule that has something to say of a line settles it. A new way of leaning is a file in this folder
/// and a place in a list.
struct LeaningRule: Sendable {
  /// What is taken from the conversation, for `/why`; nil where nothing is.
  let reason: String?
  let apply: @Sendable (Situation) -> Outcome?

  /// What a rule makes of a line.
  enum Outcome {
    /// The line means this.
    case settles(Resolution)
    /// Of the careers named only these count; the rules after it go on with them.
    case narrows([Int])
  }

  init(_ reason: String? = nil, apply: @escaping @Sendable (Situation) -> Outcome?) {
    self.reason = reason
    self.apply = apply
  }
}

extension LeaningRule {
  /// The rules for a line that names a career.
  static let named = [
    takesBack, severalNamed, addition, destination, setBeside, askedBack, comparedAgain, bothQuestionsAgain,
    questionAgain, nameAlone, ownQuestion,
  ]

  /// The rules for a line that names none.
  static let unnamed = [
    strangeName, headOfName, aside, partOfName, byPlace, otherCareer, together, nothingBefore, aspectOfComparison,
    careerBefore,
  ]

  /// What the line of `situation` means by the first of `rules` that has something to say of it.
  static func resolution(of situation: Situation, by rules: [LeaningRule]) -> Resolution {
    var situation = situation
    var context: [String] = []
    for rule in rules {
      switch rule.apply(situation) {
      case nil: continue
      case .narrows(let careers)?:
        situation.named = careers
        context += rule.reason.map { [$0] } ?? []
      case .settles(var resolution)?:
        resolution.context = context + (rule.reason.map { [$0] } ?? []) + resolution.context
        return resolution
      }
    }
    return Resolution(careers: situation.named, context: context)
  }
}

/// The careers and the question that a line means, with what the conversation supplied.
struct Resolution: Equatable {
  var careers: [Int] = []
  /// The question taken from before; nil when the line asks its own.
  var intents: [Intent.ID]?
  /// For `/why`.
  var context: [String] = []
}
