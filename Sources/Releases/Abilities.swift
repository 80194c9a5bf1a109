/// Importance of abilities, from the wide table made of an older O*NET release: one row for every O*NET code.
struct Abilities {
  /// Importance of each ability, in hundredths.
  var importance: [OnetCode: [String: Int]] = [:]

  private static let mark = "Ability: "

  /// Reads the file at `path`; codes that O*NET does not list go to the report.
  init(_ path: String, onet: OnetRelease, report: inout Report) throws(ReleaseError) {
    let abilities = Self.names.map { Self.mark + $0 }
    for row in try RawTable(path, .commas, columns: ["O*NET-SOC Code", "Title"] + abilities) {
      let code = try row.onet(0)
      guard onet.titles[code] != nil else {
        report.add("Abilities", code.name, row[1], "O*NET's list of occupations does not have the code")
        continue
      }
      var scores: [String: Int] = [:]
      for (index, name) in Self.names.enumerated() {
        if let score = try row.hundredths(2 + index) { scores[name] = score }
      }
      guard !scores.isEmpty else { continue }
      guard importance.updateValue(scores, forKey: code) == nil else { throw row.error(.repeated(code.name)) }
    }
  }

  /// The 52 abilities of the O*NET content model.
  static let names = [
    "Arm-Hand Steadiness", "Auditory Attention", "Category Flexibility", "Control Precision", "Deductive Reasoning",
    "Depth Perception", "Dynamic Flexibility", "Dynamic Strength", "Explosive Strength", "Extent Flexibility",
    "Far Vision", "Finger Dexterity", "Flexibility of Closure", "Fluency of Ideas", "Glare Sensitivity",
    "Gross Body Coordination", "Gross Body Equilibrium", "Hearing Sensitivity", "Inductive Reasoning",
    "Information Ordering", "Manual Dexterity", "Mathematical Reasoning", "Memorization", "Multilimb Coordination",
    "Near Vision", "Night Vision", "Number Facility", "Oral Comprehension", "Oral Expression", "Originality",
    "Perceptual Speed", "Peripheral Vision", "Problem Sensitivity", "Rate Control", "Reaction Time",
    "Response Orientation", "Selective Attention", "Sound Localization", "Spatial Orientation", "Speech Clarity",
    "Speech Recognition", "Speed of Closure", "Speed of Limb Movement", "Stamina", "Static Strength", "Time Sharing",
    "Trunk Strength", "Visual Color Discrimination", "Visualization", "Wrist-Finger Speed", "Written Comprehension",
    "Written Expression",
  ]
}
