import TestSupport

/// The words in which `TinyOccupations` are told.
enum TinyWords {
  static func write(to folder: String) throws {
    for (name, text) in files { try TinyCorpus.put(text, folder + "/" + name) }
  }

  private static let files = [
    "elements.yaml": """
    elements:
      - name: Active Listening
        plain: listening closely
        general: true
      - name: Critical Thinking
        plain: weighing facts and ideas
        general: true
      - name: Instructing
        plain: teaching others
      - name: Service Orientation
        plain: looking for ways to help
      - name: Speaking
        plain: speaking clearly
        general: true
      - name: Biology
        plain: biology
        subject: biology
      - name: Computers and Electronics
        plain: computers and electronics
        subject: computers
      - name: English Language
        plain: the English language
        subject: English
      - name: Food Production
        plain: growing and raising food
        subject: agriculture
      - name: Medicine and Dentistry
        plain: medicine
        subject: health science
      - name: Manual Dexterity
        plain: skillful hands
        part: hands
      - name: Oral Expression
        plain: putting things clearly in speech
      - name: Static Strength
        plain: strength to lift and carry
        part: body
      - name: Juggling Well
        plain: juggling well

    """
  ]
}
