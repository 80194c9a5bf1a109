import Answers
import Careers
import Sessions
import TestSupport
import Testing
import Understanding

struct SessionTests {
  private let setting = TinyOccupations.setting(steps: ["Visit a workshop.", "Read about the work."])

  /// A quick session after `lines`.
  private func session(_ lines: [String], _ form: Session.Form = .quick) -> (session: Session, last: Reply) {
    var session = Session(form, started: TinyOccupations.today)
    var last = session.begin(in: setting)
    for line in lines { last = session.answer(line, in: setting) }
    return (session, last)
  }

  /// Up to the first interest question.
  private let toInterests = ["yes", "skip", "skip this part"]
  /// Somebody who likes hands-on work: the twelve quick items.
  private let handsOn = ["5", "1", "3", "1", "1", "3", "5", "1", "3", "2", "1", "3"]

  /// The parts of a reply as plain lines.
  private func text(_ reply: Reply) -> String {
    reply.parts.map { part in
      switch part {
      case .paragraph(let text): text
      case .label(let text): "# " + text
      case .item(let text, let number): (number.map { "\($0). " } ?? "- ") + text
      case .quote(let text), .quiet(let text): text
      case .table(let table):
        ([table.headings] + table.rows).map { $0.joined(separator: " | ") }.joined(separator: "\n")
      case .bars(let bars):
        ([bars.title] + bars.bars.map { "  \($0.label) \($0.spoken)" }).joined(separator: "\n")
      }
    }.joined(separator: "\n")
  }

  @Test func `nothing is asked and nothing kept before the person agrees`() {
    let (declined, reply) = session(["no"])
    #expect(reply.kind == .ended)
    #expect(declined.isOver && declined.place.stage == .opening)
    let (unkept, _) = session(["2"])
    #expect(!unkept.isKept && unkept.place.stage == .goal)
    let (kept, _) = session(["yes please"])
    #expect(kept.isKept && kept.place.stage == .goal)
  }

  @Test(arguments: [
    "yes", "ok", "Yeah, let's go", "sure why not", "1", "yes and save it", "i'm ready", "go ahead please",
  ])
  func `a plain yes begins and is kept`(line: String) {
    let (session, _) = session([line])
    #expect(session.place.stage == .goal && session.isKept)
  }

  @Test(arguments: [
    "yes but dont save it", "ok just dont keep it", "sure, off the record", "2", "yes, if nothing is saved",
    "1 but don't save anything", "save nothing",
  ])
  func `a yes that wants nothing kept begins and is not kept`(line: String) {
    let (session, reply) = session([line])
    #expect(session.place.stage == .goal && !session.isKept)
    #expect(
      text(reply).hasPrefix(
        "Then I save nothing, neither of this session nor of what you type after it, until you leave the program.\n# Part 1"
      ))
  }

  @Test(arguments: [
    "no", "not today", "rather not", "forget it", "no thanks, maybe another time", "3", "id rather not", "stop",
    "get me out of here", "i changed my mind", "i dont want to be saved", "i don't want my answers stored",
  ])
  func `a no in plain words is honoured, and one that is about saving for the whole run`(line: String) {
    let (session, reply) = session([line])
    #expect(session.isOver && reply.kind == .ended && session.place.stage == .opening)
    #expect(session.isKept == !(line.contains("saved") || line.contains("stored")))
  }

  @Test(arguments: [
    "ok thx im still not sure what if i hate it", "maybe", "yes i guess?", "1 if nobody laughs", "hmm ok",
    "yes but only when my mom is here", "ok no", "i dont know", "sure, unless it hurts",
  ])
  func `a doubt gets a kind word and the question again, and begins nothing`(line: String) {
    let (session, reply) = session([line])
    #expect(session.place == Session.Place(stage: .opening, number: 0) && !session.isOver)
    expectText(
      text(reply),
      """
      You need not be sure. It costs nothing to look first: you can stop at any time, and you can ask me about any career without a session.
      Shall we begin?
      1. Yes, and save it
      2. Yes, but save nothing
      3. No
      """)
  }

  @Test(arguments: [
    ("is this private?", "Your answers, my replies"), ("who sees this", "Your answers, my replies"),
    ("where is it saved", "Your answers, my replies"), ("yes but is it anonymous", "Your answers, my replies"),
    ("ok, will my boss see this?", "Your answers, my replies"), ("do i have to", "You do not have to"),
    ("can i stop in the middle?", "You do not have to"), ("how long does it take", "This is a guided session"),
    ("what is this", "This is a guided session"),
  ])
  func `a question about the session is answered in its own words and asked again`(line: String, start: String) {
    let (session, reply) = session([line])
    #expect(session.place.stage == .opening && !session.isOver)
    #expect(text(reply).hasPrefix(start), "\(text(reply))")
    #expect(text(reply).hasSuffix("Shall we begin?\n1. Yes, and save it\n2. Yes, but save nothing\n3. No"))
  }

  @Test func `a question about a career before the yes is the conversation's`() {
    let (session, reply) = session(["how much do librarians earn?"])
    #expect(reply.kind == .elsewhere("how much do librarians earn?"))
    #expect(session.place.stage == .opening)
  }

  /// Lines that lead to each stage of a quick session.
  private var stages: [(Stage, [String])] {
    [
      (.goal, ["yes"]), (.situation, ["yes", "skip"]), (.interests, toInterests),
      (.values, toInterests + handsOn), (.limits, toInterests + handsOn + ["skip this part"]),
      (.shortlist, toInterests + handsOn + ["skip this part", "none"]),
      (.plan, toInterests + handsOn + ["skip this part", "none", "next"]),
    ]
  }

  @Test(arguments: [
    "get me out of here", "i want out", "stop this", "im done with this quiz", "never mind the session", "cancel",
    "ok please end this session now", "No more questions!", "can i leave", "i have had enough of this",
  ])
  func `plain words leave it at any stage`(line: String) {
    for (stage, lines) in stages {
      var (session, _) = session(lines)
      #expect(session.place.stage == stage)
      let reply = session.answer(line, in: setting)
      #expect(session.isOver && reply.kind == .ended, "\(stage)")
      expectText(text(reply), "We end here. What you answered is kept.")
    }
  }

  @Test(arguments: [
    "i want out of retail", "no stopping", "i quit my last job", "end of the month", "stop smoking for good",
    "get me out of this town and into nursing", "i am done with warehouses", "finish my degree", "leave home by May",
  ])
  func `an answer with such words is an answer`(line: String) {
    for (stage, lines) in stages {
      var (session, _) = session(lines)
      _ = session.answer(line, in: setting)
      #expect(!session.isOver, "\(stage)")
    }
  }

  @Test func `who only wanted to ask something leaves for it`() {
    for (stage, lines) in stages {
      var (session, _) = session(lines)
      let reply = session.answer("sorry, i just wanted to ask about Electricians", in: setting)
      #expect(reply.kind == .left(asking: "Electricians"), "\(stage)")
      #expect(session.isOver)
    }
    var (session, _) = session([])
    let reply = session.answer("i just wanted to ask about electricians", in: setting)
    expectText(text(reply), "We end here. Nothing was kept.")
  }

  @Test func `words for and against an occupation stand among its reasons`() {
    let setting = TinyOccupations.setting(
      pointers: Pointers(wanted: ["49-0002": "pumps"], refused: ["49-0001": "small engines"]))
    var session = Session(.quick, started: TinyOccupations.today)
    _ = session.begin(in: setting)
    for line in ["yes", "pumps, not small engines", "skip this part"] + handsOn + ["skip this part"] {
      _ = session.answer(line, in: setting)
    }
    let list = text(session.answer("none", in: setting))
    #expect(list.contains("1. Pump Menders: very close to your interests (0.98 of 1)\n- For: you spoke of “pumps”;"))
    #expect(list.contains("- Against: you would rather not: “small engines”"))
  }

  @Test func `more adds the next of the ranking, numbered on, until a list is long enough`() {
    let tiny = TinyOccupations.setting()
    let setting = Setting(
      today: tiny.today, all: tiny.all, cues: tiny.cues, candidates: { ShippedOccupations.profiled },
      figure: { _, _ in nil })
    var session = Session(.quick, started: TinyOccupations.today)
    _ = session.begin(in: setting)
    for line in ["yes", "skip", "skip this part"] + handsOn + ["skip this part", "none"] {
      _ = session.answer(line, in: setting)
    }
    let first = session.shortlist.map(\.code)
    #expect(first.count == 5)
    _ = session.answer("drop 2 because of the noise", in: setting)
    let more = text(session.answer("more", in: setting))
    #expect(more.hasPrefix("Five more, a little further down:\n6. "))
    #expect(session.shortlist.prefix(5).map(\.code) == first)
    #expect(session.shortlist[1].verdict?.reason == "because of the noise")
    _ = session.answer("show me more", in: setting)
    #expect(Set(session.shortlist.map(\.code)).count == 15)
    #expect(
      text(session.answer("more", in: setting)).hasPrefix(
        "Your list has 15 careers already, and a longer one is no help."))
  }

  @Test func `progress is said for the prompt`() {
    var (session, _) = session(toInterests)
    #expect(session.progress == "interests 1/12")
    _ = session.answer("4", in: setting)
    #expect(session.progress == "interests 2/12")
    _ = session.answer("skip this part", in: setting)
    #expect(session.progress == "values 1/3")
  }

  @Test func `an answer that cannot be read is asked again in other words, twice, then skipped`() {
    var (session, first) = session(toInterests)
    var said = [text(first)]
    for _ in 0..<3 {
      let reply = session.answer("purple", in: setting)
      said.append(text(reply))
    }
    #expect(Set(said).count == 4)
    #expect(session.place.number == 1)
    #expect(session.answers.isEmpty)
    #expect(said[3].hasPrefix("I could not read that either, so I leave this one out."))
  }

  @Test func `back goes one question back, also over the border of a part`() {
    var (session, _) = session(toInterests + ["5", "1"])
    _ = session.answer("back", in: setting)
    #expect(session.place == Session.Place(stage: .interests, number: 1))
    _ = session.answer("back", in: setting)
    _ = session.answer("back", in: setting)
    #expect(session.place == Session.Place(stage: .situation, number: 2))
  }

  @Test func `a changed answer takes the session back to where it was`() {
    var (session, _) = session(toInterests + ["5", "1", "3"])
    _ = session.answer("change 1", in: setting)
    #expect(session.progress == "interests 1/12")
    _ = session.answer("not at all", in: setting)
    #expect(session.progress == "interests 4/12")
    #expect(session.answers["fix"] == .hate)
  }

  @Test func `an interest can be changed from the shortlist, which is then made anew`() {
    var (session, _) = session(toInterests + handsOn + ["skip this part", "none"])
    #expect(session.shortlist.map(\.title) == ["Engine Menders", "Pump Menders", "Well Diggers"])
    _ = session.answer("change limits", in: setting)
    let reply = session.answer("at least 35k", in: setting)
    #expect(session.place.stage == .shortlist)
    #expect(session.shortlist.map(\.title) == ["Engine Menders", "Pump Menders", "Water Testers"])
    #expect(text(reply).contains("rules out 1; there would be 1 more with a median pay of at least $30,000 a year."))
  }

  @Test func `a question in the middle goes elsewhere and leaves the session where it was`() {
    var (session, before) = session(toInterests + ["5"])
    let reply = session.answer("how much do librarians earn?", in: setting)
    #expect(reply.kind == .elsewhere("how much do librarians earn?"))
    #expect(session.place == Session.Place(stage: .interests, number: 1))
    #expect(reply.parts == before.parts)
  }

  @Test func `help and why say what they should and ask again`() {
    var (session, before) = session(toInterests + ["5"])
    for line in ["help", "why do you ask?", "?"] {
      let reply = session.answer(line, in: setting)
      #expect(reply.parts.count > before.parts.count)
      #expect(Array(reply.parts.suffix(before.parts.count)) == before.parts)
    }
    #expect(session.place.number == 1)
  }

  @Test func `pausing keeps the place, stopping ends`() {
    var (session, _) = session(toInterests + ["5"])
    #expect(session.answer("pause", in: setting).kind == .paused)
    #expect(session.isPaused && !session.isOver)
    _ = session.answer("4", in: setting)
    #expect(!session.isPaused && session.answers.count == 2)
    #expect(session.answer("stop", in: setting).kind == .ended)
    #expect(session.isOver)
  }

  @Test func `everything can be skipped`() {
    let (session, last) = session(
      ["yes", "skip", "skip this part", "skip this part", "skip this part", "skip", "next", "skip this part", "yes"])
    #expect(last.kind == .ended)
    #expect(session.isOver)
    #expect(session.profile == nil)
  }

  @Test func `it can be saved and taken up at any line`() throws {
    let lines =
      ["yes", "I fix things", "3", "high school", "Ohio"] + handsOn
      + [
        "2 3", "1 2", "1", "at least 30k", "drop 3 because it is shrinking", "next", "1", "1", "my mom calls by March",
      ]
    var session = Session(.quick, started: TinyOccupations.today, client: "C-17")
    _ = session.begin(in: setting)
    for line in lines {
      let saved = try session.saved
      var copy = try Session(saved: saved)
      #expect(copy == session)
      let one = session.answer(line, in: setting)
      let two = copy.answer(line, in: setting)
      #expect(one == two)
    }
    #expect(session.place.stage == .plan)
  }

  @Test func `dropping keeps the person's own reason`() {
    let (session, last) = session(
      toInterests + handsOn + ["skip this part", "none", "drop 3 because of the mud"])
    #expect(session.shortlist[2].verdict == ShortlistEntry.Verdict(isKept: false, reason: "because of the mud"))
    #expect(text(last).hasPrefix("Well diggers are off your list. I noted your reason: “because of the mud”."))
  }

  @Test(arguments: [
    ("3", "What do well diggers do?"),
    ("tell me about the third", "tell me about well diggers"),
    ("tell me about the third one", "tell me about well diggers"),
    ("compare 1 and 2", "compare engine menders and pump menders"),
    ("compare 1 and -9223372036854775808", "compare engine menders and -9223372036854775808"),
    ("how much would number 2 pay?", "how much would pump menders pay?"),
    ("what do nurses earn after 2 years?", "what do nurses earn after 2 years?"),
  ])
  func `numbers of the list stand for careers in questions`(line: String, asked: String) {
    let (_, last) = session(toInterests + handsOn + ["skip this part", "none", line])
    #expect(last.kind == .elsewhere(asked))
  }

  @Test(arguments: ["1", "drop 1", "keep 1", "why 1", "compare 1 and 2", "the first one", "-9223372036854775808"])
  func `a number means nothing on a list that limits have emptied`(line: String) {
    let emptied = toInterests + handsOn + ["skip this part", "over 900k", "next"]
    let (plan, _) = session(emptied)
    #expect(plan.shortlist.isEmpty && plan.place.stage == .plan)
    // Back over the part that goes through the list, which has nothing to go through.
    let (shortlist, _) = session(emptied + ["back"])
    #expect(shortlist.place.stage == .shortlist)
    #expect(session(emptied + ["back", line]).0.shortlist.isEmpty)
  }

  @Test func `the shortlist says why and what speaks against it`() {
    let (_, last) = session(
      ["yes", "I fix things", "3", "2", "skip"] + handsOn + ["skip this part", "at least 35k, growing"])
    expectText(
      text(last),
      """
      I read: a median pay of at least $35,000 a year and a projected rise in jobs.
      # Part 6 of 8: shortlist
      Two careers to think about, from different fields where they come near your interests:
      1. Engine Menders: very close to your interests (0.98 of 1)
      - For: much of it is hands-on work (7.0 of 7), which you like; a rise of 5 percent in jobs is projected (2024-34), against 3 percent for all jobs; the median pay, $40,000 a year (May 2025), meets your floor; the usual way in is a high school diploma or the equivalent, which you have.
      - Against: one in ten earns less than $31,000 (May 2025), so at the start pay may be under your floor.
      2. Water Testers: partly like your interests (0.64 of 1)
      - For: much of it is finding things out (7.0 of 7), which you like; a rise of 5 percent in jobs is projected (2024-34), against 3 percent for all jobs; the median pay, $90,000 a year (May 2025), meets your floor.
      - Against: the usual way in is a doctoral or professional degree: about eight years of school.
      Your limits leave 1 of the 3 careers whose interests are close to yours.
      “A median pay of at least $35,000 a year” rules out 1; there would be 1 more with a median pay of at least $30,000 a year.
      “A projected rise in jobs” rules out 1; without it there would be 1 more.
      Type a number to look closer, “why 1” for the sum behind it, “drop 2 because …” to take one off, “more” for others, or “next” to go on to a plan. You can ask me anything about them.
      """)
  }

  /// What is said of a line of limits, before the next part.
  private func limits(_ line: String) -> String {
    let (_, last) = session(toInterests + handsOn + ["skip this part", line])
    return String(text(last).prefix { $0 != "#" })
  }

  @Test func `every clause of a limit is read back as used, beyond judging or not understood`() {
    expectText(
      limits("no more school, 30k, rather not nights but ok, remote if possible, maybe a certificate, near my sister"),
      """
      I read: a median pay of at least $30,000 a year and no further school (taken as at most a high school diploma to enter).
      Rather, but no limit: work that can be done from home. It takes nothing off the list.
      Fine with you, so no limit: “maybe a certificate”.
      I cannot judge “rather not nights”: no figure here says it. Keep it in mind, and ask about it when you talk with people who do the work.
      I did not take in “near my sister”.

      """)
  }

  @Test func `no more school is measured by what the person has`() {
    let (session, last) = session(
      ["yes", "skip", "3", "associate degree", "skip"] + handsOn + ["skip this part", "no more school"])
    #expect(session.criteria.conditions == [.noMoreSchool(beyond: .associate)])
    #expect(text(last).hasPrefix("I read: no further school than yours (associate degree).\n"))
  }

  @Test func `a limit that no figure says is noted as it was said, takes nothing off, and the session goes on`() {
    for line in ["my dad was a cop", "I have PTSD from the army", "no ladders, no needles, a bad hip"] {
      #expect(
        limits(line).hasPrefix(
          "I noted “\(line)”. No figure here can check it, so it takes no career off your list. Keep it in mind, and ask about it when you talk with people who do the work."
        ), "\(limits(line))")
    }
  }

  @Test func `a word that is no limit, and a question, are asked for again`() {
    #expect(limits("hmm").hasPrefix("I could not read a limit in that."))
    #expect(!limits("what do you mean by that").contains("I noted"))
  }

  @Test func `a number with a mark behind it is the answer to an activity, whatever follows`() {
    for (line, liking) in [
      ("1. it bores me to tears, did it for 12 years", InterestResponse.hate), ("5) best part of my week", .love),
      ("3, it depends on the 2 of us", .unsure),
    ] {
      #expect(Array(session(toInterests + [line]).0.answers.values) == [liking], "\(line)")
    }
    for line in ["3 years of it and 2 of another", "2-3", "5-10 years of it", "4:30 in the morning"] {
      #expect(session(toInterests + [line]).0.answers.isEmpty, "\(line)")
    }
  }

  @Test func `limits that exclude everything are said, with what each takes away`() {
    let (session, last) = session(toInterests + handsOn + ["skip this part", "at least 200k, no degree"])
    #expect(session.shortlist.isEmpty)
    expectText(
      text(last),
      """
      I read: a median pay of at least $200,000 a year and no degree to enter.
      # Part 6 of 8: shortlist
      No career that comes near your interests meets all your limits.
      Your limits leave none of the 3 careers whose interests are close to yours.
      “A median pay of at least $200,000 a year” rules out 3; without it there would be 3 more.
      You can “change limits” or “change interests”, or type “next” to go on without a list.
      """)
  }

  @Test func `contradictory answers are said kindly`() {
    let (_, last) = session(toInterests + ["5", "5", "5", "5", "1", "1", "1", "1", "1", "1", "1", "1"])
    #expect(text(last).contains("There is no clear result: inside the same kind of work"))
  }

  @Test func `flat answers make no list and are no fault`() {
    let (session, last) = session(
      toInterests + Array(repeating: "3", count: 12) + ["skip this part", "none"])
    #expect(session.shortlist.isEmpty)
    #expect(text(last).contains("so I make no list. That is fine"))
  }

  @Test func `the sum behind a match is shown`() {
    let (_, last) = session(toInterests + handsOn + ["skip this part", "none", "why 1"])
    expectText(
      text(last),
      """
      Engine Menders: your answers beside its official interest profile.
      Interest | You, 1-5 | It, 1-7 | You less mean | It, scaled | Product
      Realistic | 5.0 | 7.00 | 2.58 | 0.78 | 2.03
      Investigative | 3.0 | 3.00 | 0.58 | 0.00 | 0.00
      Artistic | 1.0 | 1.00 | -1.42 | -0.39 | 0.56
      Social | 1.0 | 1.00 | -1.42 | -0.39 | 0.56
      Enterprising | 1.5 | 2.00 | -0.92 | -0.20 | 0.18
      Conventional | 3.0 | 4.00 | 0.58 | 0.20 | 0.11
      The products add up to 3.43. Divided by the spread of your profile, 3.49, that is a correlation of 0.98 on a scale from -1 to 1; from 0.73 on I call it close.
      Ranked by interests 3.43 and openings a year 0.19: together 3.62.
      # Your list
      1. Engine Menders
      2. Pump Menders
      3. Well Diggers
      Ask about any of them, compare, drop or keep one; “next” goes on to your plan.
      """)
  }

  @Test func `a plan takes ideas, own steps, dates and owners`() {
    let (session, last) = session(
      toInterests + handsOn
        + [
          "skip this part", "none", "next", "1", "1 by next Friday", "my advisor calls the college by March",
          "ask my uncle", "3 in two weeks", "1 done", "drop 2", "done",
        ])
    #expect(session.plan.career == "Engine Menders")
    #expect(
      session.plan.actions.map(\.spoken) == [
        "Visit a workshop (you, by Friday, December 4, 2026; done)",
        "Ask my uncle (you, by Wednesday, December 9, 2026)",
      ])
    #expect(session.place.stage == .summary)
    expectText(
      text(last),
      """
      # Part 8 of 8: summary
      This is what I understood.
      - Goal: not said.
      - Situation: not said.
      - Interests: hands-on work (Realistic).
      - Values: not put in order.
      - Limits: none.
      # Shortlist
      1. Engine Menders
      2. Pump Menders
      3. Well Diggers
      # Plan: Engine Menders
      1. Visit a workshop (you, by Friday, December 4, 2026; done)
      2. Ask my uncle (you, by Wednesday, December 9, 2026)
      Is that right? “Yes” ends the session. To change a part, say “change goal”, “change limits”, “change plan” and so on.
      """)
  }

  @Test func `notes of an advisor are kept apart`() {
    var (session, _) = session(toInterests)
    let place = session.place
    session.note("Seems tired today.", on: TinyOccupations.today)
    #expect(session.notes.map(\.text) == ["Seems tired today."])
    #expect(session.place == place)
  }
}
