/// Names of skills, knowledge and abilities in the official model, in plain words.
enum ElementNames {
  /// `names` in plain words; one that is not known in small letters.
  static func plain(_ names: some Sequence<String>) -> [String] { names.map { words[$0] ?? $0.lowercased() } }

  /// Skills that nearly every occupation has near the top; they tell one job from another the least.
  static let general: Set = [
    "Active Listening", "Critical Thinking", "Speaking", "Reading Comprehension", "Monitoring",
    "Judgment and Decision Making",
  ]

  /// Abilities of the whole body.
  static let bodily: Set = [
    "Dynamic Strength", "Extent Flexibility", "Gross Body Coordination", "Gross Body Equilibrium",
    "Multilimb Coordination", "Speed of Limb Movement", "Stamina", "Static Strength", "Trunk Strength",
  ]

  /// Abilities of the hands.
  static let manual: Set = ["Arm-Hand Steadiness", "Control Precision", "Finger Dexterity", "Manual Dexterity"]

  /// Abilities of eye, ear and voice.
  static let senses: Set = [
    "Auditory Attention", "Depth Perception", "Far Vision", "Glare Sensitivity", "Hearing Sensitivity", "Near Vision",
    "Night Vision", "Peripheral Vision", "Sound Localization", "Speech Clarity", "Speech Recognition",
    "Visual Color Discrimination",
  ]

  /// School subjects that fields of knowledge come near to.
  static let subjects = [
    "Biology": "biology", "Building and Construction": "shop", "Chemistry": "chemistry",
    "Communications and Media": "media", "Computers and Electronics": "computers",
    "Design": "drawing and design", "Economics and Accounting": "business", "Engineering and Technology": "technology",
    "English Language": "English", "Fine Arts": "art or music", "Food Production": "agriculture",
    "Foreign Language": "a foreign language", "Geography": "geography", "History and Archeology": "history",
    "Law and Government": "government", "Mathematics": "mathematics", "Mechanical": "shop",
    "Medicine and Dentistry": "health science", "Physics": "physics", "Psychology": "psychology",
    "Sociology and Anthropology": "social studies",
  ]

  private static let words = [
    // Skills
    "Active Learning": "taking in new things quickly",
    "Active Listening": "listening closely",
    "Complex Problem Solving": "solving hard problems",
    "Coordination": "working in step with others",
    "Critical Thinking": "weighing facts and ideas",
    "Equipment Maintenance": "keeping equipment in order",
    "Equipment Selection": "choosing the right tools",
    "Installation": "installing equipment",
    "Instructing": "teaching others",
    "Judgment and Decision Making": "sound judgment",
    "Learning Strategies": "choosing good ways to teach and learn",
    "Management of Financial Resources": "handling budgets",
    "Management of Personnel Resources": "leading people",
    "Monitoring": "keeping an eye on how things go",
    "Negotiation": "negotiating",
    "Operation and Control": "operating equipment",
    "Operations Analysis": "working out what a design must do",
    "Operations Monitoring": "watching gauges and dials",
    "Persuasion": "persuading",
    "Programming": "programming",
    "Quality Control Analysis": "checking quality",
    "Reading Comprehension": "reading with understanding",
    "Repairing": "repairing",
    "Science": "using science",
    "Service Orientation": "looking for ways to help",
    "Social Perceptiveness": "noticing how people feel",
    "Speaking": "speaking clearly",
    "Systems Analysis": "seeing how systems work",
    "Systems Evaluation": "judging how well systems work",
    "Time Management": "managing time",
    "Troubleshooting": "finding the cause of faults",
    "Writing": "writing well",
    // Knowledge
    "Administration and Management": "management",
    "Administrative": "office work",
    "Biology": "biology",
    "Building and Construction": "building and construction",
    "Chemistry": "chemistry",
    "Communications and Media": "media",
    "Computers and Electronics": "computers and electronics",
    "Customer and Personal Service": "customer service",
    "Design": "design",
    "Economics and Accounting": "economics and accounting",
    "Education and Training": "teaching and training",
    "Engineering and Technology": "engineering",
    "English Language": "the English language",
    "Fine Arts": "the arts",
    "Food Production": "growing and raising food",
    "Foreign Language": "foreign languages",
    "Geography": "geography",
    "History and Archeology": "history",
    "Law and Government": "law and government",
    "Mathematics": "mathematics",
    "Mechanical": "machines and tools",
    "Medicine and Dentistry": "medicine",
    "Personnel and Human Resources": "hiring and personnel",
    "Philosophy and Theology": "philosophy and religion",
    "Physics": "physics",
    "Production and Processing": "how goods are made",
    "Psychology": "psychology",
    "Public Safety and Security": "public safety",
    "Sales and Marketing": "sales and marketing",
    "Sociology and Anthropology": "society and cultures",
    "Telecommunications": "telecommunications",
    "Therapy and Counseling": "therapy and counseling",
    "Transportation": "transportation",
    // Abilities
    "Arm-Hand Steadiness": "steady hands",
    "Auditory Attention": "picking out one sound among many",
    "Category Flexibility": "sorting things in more than one way",
    "Control Precision": "moving controls exactly",
    "Deductive Reasoning": "applying rules to cases",
    "Depth Perception": "judging distance",
    "Dynamic Strength": "strength that lasts",
    "Extent Flexibility": "bending, stretching and reaching",
    "Far Vision": "good sight at a distance",
    "Finger Dexterity": "nimble fingers",
    "Flexibility of Closure": "seeing a pattern in a busy picture",
    "Fluency of Ideas": "having many ideas",
    "Gross Body Coordination": "moving the whole body in step",
    "Gross Body Equilibrium": "keeping balance",
    "Hearing Sensitivity": "keen hearing",
    "Inductive Reasoning": "drawing conclusions from details",
    "Information Ordering": "putting things in the right order",
    "Manual Dexterity": "skillful hands",
    "Mathematical Reasoning": "reasoning with numbers",
    "Memorization": "a good memory",
    "Multilimb Coordination": "moving hands and feet together",
    "Near Vision": "good sight close up",
    "Number Facility": "quick arithmetic",
    "Oral Comprehension": "understanding what people say",
    "Oral Expression": "putting things clearly in speech",
    "Originality": "fresh ideas",
    "Perceptual Speed": "comparing things quickly",
    "Problem Sensitivity": "sensing that something is wrong",
    "Rate Control": "keeping pace with moving things",
    "Reaction Time": "quick reactions",
    "Response Orientation": "choosing the right move at once",
    "Selective Attention": "staying on task",
    "Spatial Orientation": "knowing where you are",
    "Speech Clarity": "being easy to understand",
    "Speech Recognition": "following what people say",
    "Speed of Limb Movement": "moving arms and legs quickly",
    "Stamina": "stamina",
    "Static Strength": "strength to lift and carry",
    "Time Sharing": "doing several things at once",
    "Trunk Strength": "a strong back",
    "Visual Color Discrimination": "telling colors apart",
    "Visualization": "picturing how things will look",
    "Written Comprehension": "understanding what is written",
    "Written Expression": "putting things clearly in writing",
  ]
}
