internal import Careers
internal import Knowledge
internal import Language

/// Skills, knowledge and abilities; the kind of person; what the work gives.
extension FactSheet {
  var skills: SectionText? {
    let skills = items("skills")
    let knowledge = plain(items("knowledge"))
    let abilities = plain(items("abilities"))
    guard !skills.isEmpty || !knowledge.isEmpty else { return nil }
    var draft = Draft()
    if skills.isEmpty {
      draft.say(
        "\(capitalized(title.subject)) need to know most about \(listedNames(Array(knowledge.prefix(3)))).",
        from: sources("knowledge"))
    } else {
      draft.say(
        "The skills \(title.subject) need most are \(listed(plain(skills.prefix(3)))).",
        from: sources("skills"))
      let special = plain(skills.dropFirst(3).filter { !isGeneral($0) }.prefix(3))
      if !special.isEmpty {
        draft.item("Beyond skills that all work asks for: \(listed(special)).", from: sources("skills"))
      }
      if !knowledge.isEmpty {
        draft.item(
          "Knowledge that matters most: \(listedNames(Array(knowledge.prefix(4)))).", from: sources("knowledge"))
      }
    }
    if !abilities.isEmpty {
      draft.item("Abilities that matter most: \(listed(Array(abilities.prefix(4)))).", from: sources("abilities"))
    }
    if let personality { draft.answer("personality", personality, value, from: []) }
    computers(&draft)
    draft.answer("body", is: .itDepends, healthLimits, bodilyAbilities, from: [.own] + sources("abilities"))
    return draft.text
  }

  /// That no page judges a body, and who can.
  private var healthLimits: String {
    "No page here says which health conditions \(title.subject) can work with, so I will not guess. "
      + "An employer or a school can say what the tasks ask for and what can be adapted; a doctor, what is safe for you."
  }

  /// The abilities of body and senses that the work asks for; nil where none stands out.
  private var bodilyAbilities: String? {
    let asked = items("abilities").filter { part(of: $0) != nil }
    guard !asked.isEmpty else { return nil }
    return "What the work itself asks of body and senses most: \(listed(plain(asked.prefix(4))))."
  }

  private static let interests = [
    ("realistic", "Realistic", "work with hands, tools, machines or animals"),
    ("investigative", "Investigative", "finding things out"),
    ("artistic", "Artistic", "creating and expressing things"),
    ("social", "Social", "helping, teaching or caring for people"),
    ("enterprising", "Enterprising", "leading, selling and persuading"),
    ("conventional", "Conventional", "order, records and clear rules"),
  ]

  /// The interests that are strong enough to be named, strongest first; ties keep the usual order.
  private var strongInterests: [(id: String, name: String, words: String)] {
    let scored = Self.interests.enumerated().compactMap { index, interest in
      number("interest.\(interest.0)").map { (interest: interest, score: $0, index: index) }
    }.sorted { $0.score != $1.score ? $0.score > $1.score : $0.index < $1.index }
    return scored.prefix(2).enumerated().filter { $0.offset == 0 || $0.element.score >= 3.5 }.map {
      $0.element.interest
    }
  }

  private var personality: String? {
    let interests = strongInterests
    guard let first = interests.first else { return nil }
    let scores = interests.map { "\($0.name) ({interest.\($0.id)} of 7)" }
    let likes = first.words + (interests.count > 1 ? ", and also \(interests[1].words)," : "")
    return "People who like \(likes) tend to feel at home: "
      + "the official interest profile of \(title.subject) is strongest in \(listed(scores)). "
      + "Interest is not the same as talent, so try the work out."
  }

  private static let workValues = [
    ("achievement", "using what you can do and seeing results"), ("working-conditions", "good conditions and security"),
    ("recognition", "recognition and a chance to lead"),
    ("relationships", "being of service and on good terms with others"),
    ("support", "backing from those in charge"), ("independence", "deciding for yourself"),
  ]

  /// The work values, highest first; ties keep the usual order.
  private var rankedValues: [(id: String, words: String, score: Double)] {
    Self.workValues.enumerated().compactMap { index, value in
      number("value.\(value.0)").map { (index: index, id: value.0, words: value.1, score: $0) }
    }.sorted { $0.score != $1.score ? $0.score > $1.score : $0.index < $1.index }.map { ($0.id, $0.words, $0.score) }
  }

  private var value: String? {
    rankedValues.first.map {
      "By the official ratings, what the work offers most is \($0.words) ({value.\($0.id)} of 7)."
    }
  }

  private func computers(_ draft: inout Draft) {
    let programs = programNames
    let named =
      programs.isEmpty
      ? nil : "Programs on the official list include \(listedNames(technologyNames.spoken(programs.prefix(3))))."
    if items("skills").contains("Programming") {
      draft.answer(
        "computers", "Very good: programming is among the most important skills of \(title.whole).",
        named,
        from: sources("skills", "in-demand", "hot", "technologies"))
    } else if let place = items("knowledge").firstIndex(of: "Computers and Electronics") {
      draft.answer(
        "computers",
        place < 2
          ? "Good: computers and electronics is among the fields that \(title.subject) must know best."
          : "Fairly good: computers and electronics is among the fields of knowledge that matter for \(title.whole).",
        named, from: sources("knowledge", "in-demand", "hot", "technologies"))
    } else if has("knowledge"), named != nil {
      draft.answer(
        "computers",
        "Everyday use should do, as far as the official lists tell: computers are not among the fields of knowledge that matter most for \(title.whole).",
        named, from: sources("knowledge", "in-demand", "hot", "technologies"))
    }
  }

  var rewards: SectionText? {
    let values = rankedValues
    guard let best = values.first, let last = values.last, best.score > last.score else { return nil }
    var draft = Draft()
    draft.say(
      "By the official ratings, what \(title.subject) get most from their work is \(best.words) ({value.\(best.id)} of 7), and what they get least is \(last.words) ({value.\(last.id)} of 7).",
      "The ratings are of the occupation as a whole; your own employer may be quite different.")
    return draft.text
  }
}
