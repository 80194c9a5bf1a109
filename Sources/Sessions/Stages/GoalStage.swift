internal import Careers

/// Asks for the person's goal, in their own words.
struct GoalStage: StageScript {
  let name = "goal"
  let why =
    "Your own words come first, so that the rest is about what you came for. I keep them as you typed them, and look in them for work you name."

  func ask(_ session: Session, _ setting: Setting, attempt: Int) -> Said {
    let known = session.goal.map { "So far: “\($0)”. " } ?? ""
    return Said(
      known
        + (attempt == 0
          ? "What would you like to be different, or to find out? A sentence or two in your own words is plenty."
          : "Just say it as you would to a friend, for example “I want to work with animals and earn enough to rent a place”.")
    )
  }

  func take(_ line: TypedLine, _ session: inout Session, _ setting: Setting) -> Taken {
    guard line.words.contains(where: { $0.contains(where: \.isLetter) }) else { return .unread }
    session.goal = line.text
    return .next(Said("I noted: “\(line.text)”."))
  }
}
