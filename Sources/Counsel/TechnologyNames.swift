/// Names of programs as they stand in a sentence.
enum TechnologyNames {
  /// `names` with short forms in brackets (`structured query language (SQL)`), and common nouns in small letters.
  static func spoken(_ names: some Sequence<String>) -> [String] { names.map(spoken) }

  private static func spoken(_ name: String) -> String {
    var words = name.split(separator: " ").map(String.init)
    for index in words.indices.dropFirst() where isShortForm(words[index], of: words[..<index]) {
      words[index] = "(\(words[index]))"
    }
    if words.count > 1, common.contains(words[0]), words.dropFirst().allSatisfy({ $0.first.map(isSmall) ?? false }) {
      words[0] = words[0].lowercased()
    }
    return words.joined(separator: " ")
  }

  private static func isSmall(_ letter: Character) -> Bool { letter.isLowercase || letter == "(" }

  /// Whether `word` is made of the first letters of the words before it, or stands in capitals behind a common noun.
  private static func isShortForm(_ word: String, of before: ArraySlice<String>) -> Bool {
    guard word.count > 1, word.allSatisfy(\.isUppercase), let previous = before.last else { return false }
    if before.count >= word.count,
      zip(before.suffix(word.count), word).allSatisfy({ $0.first?.uppercased() == String($1) })
    {
      return true
    }
    return previous.allSatisfy { $0.isLowercase || $0 == "-" }
  }

  /// Names of what developers and administrators of systems use; the official list has it for many who are neither.
  static let forDevelopers: Set = [
    "AJAX", "Amazon DynamoDB", "Amazon Elastic Compute Cloud EC2", "Amazon Redshift",
    "Amazon Web Services AWS software",
    "Ansible software", "Apache Cassandra", "Apache Hadoop", "Apache Hive", "Apache Kafka", "Apache Spark",
    "Apache Subversion SVN", "Apache Tomcat", "Bash", "C", "C#", "C++", "Cascading style sheets CSS", "Docker",
    "Eclipse IDE", "Extensible markup language XML", "Git", "GitHub", "Go", "Google Angular",
    "Hypertext markup language HTML", "JavaScript", "Linux", "Microsoft Active Server Pages ASP",
    "Microsoft Azure software", "Microsoft SQL Server", "Microsoft Visual Basic", "Oracle Database", "Oracle Java",
    "Perl", "Python", "R", "Structured query language SQL", "Swift", "UNIX",
  ]

  /// First words of names that are common nouns, not brands.
  private static let common: Set = [
    "Accounting", "Accounts", "Applicant", "Appointment", "Audio", "Automated", "Automatic", "Barcode", "Billing",
    "Blogging", "Bookkeeping", "Budgeting", "Building", "Business", "Calendar", "Calibration", "Cascading", "Case",
    "Client", "Collaborative", "Compliance", "Computational", "Computer", "Computerized", "Contact", "Content", "Cost",
    "Course", "Credit", "Crime", "Customer", "Data", "Database", "Debugging", "Delivery", "Dental", "Desktop",
    "Diagnostic", "Digital", "Document", "Drawing", "Drug", "Educational", "Electronic", "Email", "Employee", "Energy",
    "Engine", "Enterprise", "Environmental", "Estimating", "Event", "Expert", "Extensible", "Facility", "File",
    "Financial", "Finite", "Fire", "Fleet", "Food", "Fund", "Geographic", "Global", "Graphic", "Graphical", "Graphics",
    "Handheld", "Health", "Healthcare", "Human", "Hypertext", "Image", "Incident", "Information", "Instant",
    "Insurance", "Integrated", "Interactive", "Internet", "Inventory", "Job", "Laboratory", "Learning", "Library",
    "Machine", "Maintenance", "Management", "Manufacturing", "Mapping", "Materials", "Medical", "Menu", "Mobile",
    "Motion", "Music", "Musical", "Network", "Nursing", "Object", "Online", "Operating", "Operational", "Order",
    "Patient", "Payroll", "Personnel", "Point", "Practice", "Presentation", "Product", "Production", "Programmable",
    "Project", "Property", "Purchasing", "Recipe", "Record", "Recordkeeping", "Relational", "Report", "Resource",
    "Route", "Safety", "Sales", "Scheduling", "Screen", "Social", "Speech", "Spreadsheet", "Statistical", "Structured",
    "Student", "Supervisory", "Supply", "Tax", "Teleconferencing", "Three-dimensional", "Time", "Timekeeping",
    "Traffic", "Transportation", "Vehicle", "Video", "Videoconferencing", "Voice", "Warehouse", "Web", "Website",
    "Word", "Work",
  ]
}
