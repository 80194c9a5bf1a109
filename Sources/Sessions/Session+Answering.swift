internal import Answers
internal import Understanding

extension Session {
  /// The first thing a session says: what it is, what is kept, and whether to go on.
  package mutating func begin(in setting: Setting) -> Reply {
    reply(enter(setting))
  }

  /// The open question again, after an aside or a return.
  package func question(in setting: Setting) -> Reply {
    reply(place.stage.script.ask(self, setting, attempt: 0))
  }

  /// Takes `line` as the answer to the open question, or as a word that steers: `back`, `skip`, `change 12`, `pause`,
  /// `stop`, `help`, `why do you ask?`, or as a wish to leave, in whatever words.
  ///
  /// A question about something else comes back as `.elsewhere`, and the session stays where it was. An answer that
  /// cannot be read is asked for again in other words, twice at most; then the question is skipped. Signs of distress are
  /// the caller's to look for, before.
  package mutating func answer(_ line: String, in setting: Setting) -> Reply {
    isPaused = false
    let line = TypedLine(line)
    if let directive = Directive(line) { return steer(directive, setting) }
    if place.stage != .opening, wantsOut(line, setting) { return stop() }
    if let words = setting.cues.rest(of: .ask, in: line.question) { return leave(for: words) }
    return take(line, setting)
  }

  /// Whether `line` says nothing but that the person wants to leave.
  private func wantsOut(_ line: TypedLine, _ setting: Setting) -> Bool {
    setting.cues.reading(line.question, as: [.leave, .refuse, .consent]).contains(.leave)
  }

  /// Ends for a question in `words`, which the conversation should answer.
  package mutating func leave(for words: String) -> Reply {
    let parting = stop()
    return Reply(.left(asking: words), parting.parts)
  }

  private mutating func take(_ line: TypedLine, _ setting: Setting) -> Reply {
    let script = place.stage.script
    if line.isQuestion, !script.readsQuestions { return elsewhere(line.text, setting) }
    switch script.take(line, &self, setting) {
    case .next(let said): return reply(said + advance(setting))
    case .finished(let said): return reply(said + finish(setting))
    case .stay(let said):
      attempts = 0
      return reply(said)
    case .passed(let stage):
      place = Place(stage: stage, number: 0)
      return take(line, setting)
    case .elsewhere(let words): return elsewhere(words, setting)
    case .end(let said):
      isOver = true
      return Reply(.ended, said.parts, figures: said.figures)
    case .unread:
      if line.isQuestion { return elsewhere(line.text, setting) }
      attempts += 1
      if attempts <= Self.mostAttempts { return reply(script.ask(self, setting, attempt: attempts)) }
      if place.stage == .opening { return stop() }
      return reply(Said("I could not read that either, so I leave this one out.") + advance(setting))
    }
  }

  /// How often a question is asked again before it is skipped.
  static let mostAttempts = 2

  private mutating func steer(_ directive: Directive, _ setting: Setting) -> Reply {
    attempts = 0
    switch directive {
    case .back:
      guard let target = before(place) else {
        return reply(Said("This is the beginning.") + ask(setting))
      }
      place = target
      return reply(ask(setting))
    case .skip: return place.stage == .opening ? stop() : reply(advance(setting))
    case .skipStage: return place.stage == .opening ? stop() : reply(finish(setting))
    case .change(let number): return change(number, setting)
    case .changeStage(let stage):
      guard place.stage != .opening, stage != .opening else { return reply(ask(setting)) }
      if returning == nil, stage < place.stage { returning = place }
      isRedoing = returning != nil
      place = Place(stage: stage, number: 0)
      return reply(enter(setting))
    case .pause: return pause()
    case .stop: return stop()
    case .help:
      return reply(
        Said([
          .paragraph("Answer with a number or in your own words. You can also type:"),
          .table(
            Part.Table(
              headings: ["", ""],
              rows: [
                ["back", "go back one question"], ["skip", "leave this question out"],
                ["skip this part", "go on to the next part"], ["change 3", "answer question 3 again"],
                ["change limits", "answer that part again"], ["pause", "stop for now and go on later"],
                ["stop", "end the session"], ["why do you ask?", "what this question is for"],
              ])),
          .paragraph("You can ask me about any career in between; then we go on here."),
        ]) + ask(setting))
    case .why: return reply(Said(place.stage.script.why) + ask(setting))
    }
  }

  private mutating func stop() -> Reply {
    isOver = true
    let kept =
      place.stage == .opening || !isKept
      ? "Nothing was kept." : "What you answered is kept" + (code.map { " under the code \($0)." } ?? ".")
    return Reply(.ended, [.paragraph("We end here. \(kept)")])
  }

  /// Goes to question `number`, from 1: of this part when it has several, else of the interests.
  private mutating func change(_ number: Int, _ setting: Setting) -> Reply {
    let stage = place.stage.script.count(self) > 1 || place.stage < .interests ? place.stage : .interests
    guard stage != .opening, (1...max(1, stage.script.count(self))).contains(number) else {
      return reply(Said("There is no question \(number) here.") + ask(setting))
    }
    let target = Place(stage: stage, number: number - 1)
    if returning == nil, stage < place.stage || number - 1 < place.number { returning = place }
    place = target
    return reply(ask(setting))
  }

  private func before(_ place: Place) -> Place? {
    if place.number > 0 { return Place(stage: place.stage, number: place.number - 1) }
    var stage = place.stage.previous
    // A part without a question, such as going through an empty list, is passed over as it was on the way there.
    while let empty = stage, empty != .opening, empty.script.count(self) == 0 { stage = empty.previous }
    guard let stage, stage != .opening else { return nil }
    return Place(stage: stage, number: max(0, stage.script.count(self) - 1))
  }

  /// Goes on to the next question; back to where the session was when an answer had been changed.
  private mutating func advance(_ setting: Setting) -> Said {
    attempts = 0
    if let place = returning, !isRedoing {
      returning = nil
      self.place = place
      return place.number == 0 ? enter(setting) : ask(setting)
    }
    place.number += 1
    return place.number < place.stage.script.count(self) ? ask(setting) : finish(setting)
  }

  /// Leaves the stage: says what came of it and enters the next.
  private mutating func finish(_ setting: Setting) -> Said {
    attempts = 0
    let closing = place.stage.script.closing(self, setting)
    if let place = returning {
      returning = nil
      isRedoing = false
      self.place = place
      return closing + (place.number == 0 ? enter(setting) : ask(setting))
    }
    guard let next = place.stage.next else { return closing }
    place = Place(stage: next, number: 0)
    return closing + enter(setting)
  }

  /// Begins the stage: its heading, what it is about, its first question.
  private mutating func enter(_ setting: Setting) -> Said {
    attempts = 0
    let stage = place.stage
    let heading = stage.part.map { Said([.label("Part \($0): \(stage.script.name)")]) } ?? Said()
    let intro = stage.script.intro(&self, setting)
    if stage.script.count(self) == 0 { return heading + intro + finish(setting) }
    return heading + intro + ask(setting)
  }

  private func ask(_ setting: Setting) -> Said { place.stage.script.ask(self, setting, attempt: attempts) }

  private func reply(_ said: Said) -> Reply { Reply(.said, said.parts, figures: said.figures) }

  private func elsewhere(_ words: String, _ setting: Setting) -> Reply {
    let said = ask(setting)
    return Reply(.elsewhere(words), said.parts, figures: said.figures)
  }
}
