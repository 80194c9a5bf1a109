internal import Answers
internal import Careers
internal import Language

/// Asks how much the person would like everyday activities, one by one.
struct InterestsStage: StageScript {
  let name = "interests"
  let why =
    "Each activity stands for one of six kinds of interest, five for each. Together they show what kind of work you lean toward. Whether you are good at it, or would earn with it, does not matter here."

  func count(_ session: Session) -> Int { InterestItem.items(session.form).count }

  func intro(_ session: inout Session, _ setting: Setting) -> Said {
    Said([
      .paragraph(
        "How much would you like to do each of these? Do not think about pay, school or whether you can do it. Answer with a number or in words:"
      )
    ]) + .choices(InterestResponse.allCases.map(\.label))
  }

  func ask(_ session: Session, _ setting: Setting, attempt: Int) -> Said {
    let items = InterestItem.items(session.form)
    let number = session.place.number
    guard items.indices.contains(number) else { return Said() }
    let item = items[number]
    switch attempt {
    case 0:
      let known = session.likings[item.id.name].map { " (so far: \($0.label))" } ?? ""
      return Said("\(number + 1) of \(items.count). \(capitalized(item.activity))?\(known)")
    case 1:
      return Said(
        "I did not understand that. If you had to \(item.activity) next week, how would you feel? 1 is “not at all”, 3 is “not sure”, 5 is “a lot”."
      )
    default: return Said("Please type one number from 1 to 5 for this: \(item.activity). Or “skip”.")
    }
  }

  func take(_ line: TypedLine, _ session: inout Session, _ setting: Setting) -> Taken {
    let items = InterestItem.items(session.form)
    guard items.indices.contains(session.place.number), let liking = InterestResponse(line) else { return .unread }
    session.likings[items[session.place.number].id.name] = liking
    return .next()
  }

  func closing(_ session: Session, _ setting: Setting) -> Said { Self.result(session) }

  /// The profile, drawn and in words.
  static func result(_ session: Session) -> Said {
    guard let profile = session.profile else {
      return Said(
        "You answered too few of these for a picture of your interests. That is all right; “change interests” takes you back to them."
      )
    }
    let bars = profile.ranked.map { interest in
      Part.Bar(
        label: "\(capitalized(interest.work)) (\(interest.rawValue))", value: profile[interest],
        spoken: decimals(profile[interest], exactly: 1))
    }
    return Said([.bars(Part.Bars(title: "Your interests, from 1 to 5", bars: bars)), .paragraph(words(profile))])
  }

  /// The profile in sentences.
  static func words(_ profile: InterestProfile) -> String {
    let scores = profile.ranked.map { "\($0.work) \(decimals(profile[$0], exactly: 1))" }
    let list = "From 1 to 5: \(listed(scores))."
    switch profile.clarity {
    case .flat:
      return list
        + " No kind of work stands out: your answers lie close together. That happens often, and it is no fault. It can mean that many things interest you, or that the questions missed what does. Take what follows lightly, and let your values and limits count for more."
    case .contradictory:
      return list
        + " There is no clear result: inside the same kind of work you like some things a lot and others not at all. That is worth a look, with an advisor if you can: it is often the one activity that counts, not the kind."
    case .clear:
      let leading = profile.leading
      if leading.isEmpty { return list + " Several kinds of work share the first place." }
      let weakest = profile.ranked.filter { profile[$0] == profile.scores.min() }
      let least = weakest.count > 2 ? "" : " Least of all: \(listed(weakest.map(\.full)))."
      return list + " You lean toward \(listed(leading.map(\.full)))." + least
    }
  }
}
