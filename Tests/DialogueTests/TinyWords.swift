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

    """,
    "major-groups.yaml": """
    groups:
      - code: "27"
        official: arts, design, entertainment, sports, and media occupations
        field: arts, design, entertainment, sports and media
        work: create, perform, design and report
      - code: "29"
        official: healthcare practitioners and technical occupations
        field: health care
        work: treat patients or do the technical side of care
        licensed: true
      - code: "31"
        official: healthcare support occupations
        field: health care
        work: help patients and the staff who treat them
        licensed: true
      - code: "35"
        official: food preparation and serving related occupations
        field: food service
        work: prepare and serve food
      - code: "47"
        official: construction and extraction occupations
        field: construction and mining
        work: build things or take raw materials from the ground
        licensed: true

    """,
    "causes.yaml": """
    causes:
      - id: ageing
        rise: there are more older people to serve
      - id: ai
        rise: artificial intelligence creates work for them
        fall: artificial intelligence is expected to do or speed up part of the work
        means: machines
      - id: health
        rise: more health care is wanted
      - id: productivity
        fall: better tools let one person do more
        means: tools
      - id: usage-decline
        fall: there is less call for what they provide

    """,
    "technologies.yaml": """
    developers: [Python]
    common: [Email, Point, Structured]

    """,
  ]
}
