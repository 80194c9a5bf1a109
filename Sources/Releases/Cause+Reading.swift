internal import Careers

extension Cause {
  /// Finds the cause in a factor of table 1.12, in small letters.
  ///
  /// `kind` stands before the share and names the sort of change; `explanation` follows it. What merely offsets the
  /// change is no cause of it, so reading stops there. The first rule that fits wins: techniques, then the sort of
  /// change, then what is behind a change in demand.
  init(kind: Substring, explanation: Substring) {
    let end = Self.offsets.compactMap { explanation.range(of: $0)?.lowerBound }.min() ?? explanation.endIndex
    let text = explanation[..<end]
    func first(_ rules: [Rule]) -> Cause? {
      rules.first { rule in rule.phrases.contains { text.range(of: $0) != nil } }?.cause
    }
    if kind.hasPrefix("occupational") {
      self = .sharedTasks
    } else if let cause = first(Self.techniques) {
      self = cause
    } else if kind.hasPrefix("productivity") {
      self = .productivity
    } else if kind.hasPrefix("capital/labor") {
      self = .automation
    } else if kind.hasPrefix("sourcing") {
      self = .outsourcing
    } else if let cause = first(Self.demands) {
      self = cause
    } else {
      self = kind.hasPrefix("demand") ? .demand : .other
    }
  }

  private struct Rule {
    var cause: Cause
    /// Any one of them is enough.
    var phrases: [String]

    init(_ cause: Cause, _ phrases: String...) {
      self.cause = cause
      self.phrases = phrases
    }
  }

  private static let offsets = ["partially offset", "offset slightly", "more than offset", "but the use of"]

  private static let techniques = [
    Rule(.infrastructure, "5g"),
    Rule(.online, "online booking", "in-store shopping"),
    Rule(
      .ai, "artificial intelligence", "machine learning", "language model", "chatbot", "robo-advisor", " ai ", "(ai)",
      "ai-based"),
    Rule(.electrification, "electric vehicle", "battery-powered", "wind ", "solar", "energy efficient"),
    Rule(.consolidation, "consolidat", "mergers", "combine their administrative"),
    Rule(
      .relocation, "prefab", "precast", "offsite", "off-site", "away from hospital", "to non-hospital",
      "as hospitalists", "away from the papermills", "flows mainly to", "primarily flows",
      "delivered in these settings",
      "surface mining over"),
    Rule(
      .outsourcing, "outsourc", "contract hr", "prompt them to contract", "temporary help", "third party administrator",
      "competing with"),
    Rule(
      .selfService, "self-checkout", "self-service", "self-check-in", "kiosk", "touchless", "contactless",
      "mobile payment", "electronic payment", "online and mobile", "order-taking"),
    Rule(.online, "online", "e-commerce", "digital advertising", "digital marketing", "influencer", "e-books"),
    Rule(
      .digitisation, "paperless", "electronically", "electronic filing", "electronic signature", "digital data",
      "amounts of digital", "health data", "volume of data", "digital map", "digital audio", "digitaliz"),
    Rule(
      .automation, "automat", "robot", "autonomous", "programmable", "programmed", "mechaniz", "3d print", "cnc",
      "additive", "remote monitoring", "process control", "meter reading", "smart meter",
      "smart lock", "machines at once", "remote sens"),
  ]

  private static let demands = [
    Rule(
      .sharedTasks, "team-based", "scope of", "increasingly utilized", "proportionately fewer",
      "prefer restaurant cooks"),
    Rule(.ageing, "aging population", "senior living"),
    Rule(
      .funding, "payer", "funding", "financial constraint", "paid leave", "nonessential", "prioritize workforce",
      "enrollment and tuition"),
    Rule(
      .tastes, "consumer spending", "boating", "healthy food", "healthier lifestyle", "floor coverings",
      "convenient food"),
    Rule(
      .replacement, "require less", "same amount of maintenance", "lifespan", "rather than", "proprietary",
      "camera repair", "coin operated"),
    Rule(
      .education, "degree", "courses", "enrollment", "curricul", "continuous training", "career counselors",
      "nurse-type"
    ),
    Rule(
      .usageDecline, "declin", "lose business", "less demand", "fewer", "prison", "shrink", "cremation",
      "alternative content",
      "outside of the gym", "carryout", "reduce their automotive", "dry cleaning", "flexible schedules",
      "closed or converted", "legacy"),
    Rule(.infrastructure, "infrastructure", "expanding construction", "construction sites", "bridge", "good repair"),
    Rule(
      .environment, "environment", "conservation", "wildfire", "wild land", "pollution", "green space", "trees",
      "climate"),
    Rule(.risk, "risk", "complian", "cyber", "safety", "threat", "integrity", "physical evidence", "regulation"),
    Rule(
      .health, "health", "patient", "therapy", "rehabilit", "psychiatric", "disorder", "medical", "dermatolog",
      "respiratory", "genetic", "chiropract", "nutrition", "invasive", "ambulance"),
    Rule(
      .newTechnology, "machinery", "farm equipment", "agricultural equipment", "internet of things", "innovation",
      "new technolog", "digital technology", "improved technology", "it services", "devices", "vehicle technology",
      "process improvements", "electronic systems"),
    Rule(.complexity, "complex", "dynamic"),
    Rule(
      .tastes, "consumer", "popular", "pets", "recreation", "movie", "theaters", "luxury", "sports", "fashion",
      "flooring", "delivery", "filmed", "chauffeured", "prefer"),
  ]
}
