internal import ArgumentParser
internal import Files
internal import FoundationEssentials
internal import Glibc
internal import Records
internal import Terminal

/// `pathways transcripts export CODE…`.
struct TranscriptsExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write transcripts as Markdown, plain text, HTML, JSON or PDF.",
    discussion: """
      Exchanges in which the person was in distress are left out, and their place marked, unless --include-distress is \
      given. --redact puts labels in place of names the person gave, e-mail addresses, phone numbers, addresses, \
      postal codes, dates of birth and ID numbers; read the copy before you hand it on, for no program finds \
      everything. A PDF is made by weasyprint or chromium.

      --seal puts the file under a passphrase (AES-256-GCM, the key made by scrypt); “pathways transcripts unseal” opens \
      it, and “import”, “verify” and “replay” take sealed JSON as it is. There is no way back without the passphrase.
      """)

  @Argument(help: "The codes of the transcripts.")
  var codes: [Code]

  @Option(help: "The format: markdown, text, html, json or pdf.")
  var format: Format = .markdown

  @Option(
    help: ArgumentHelp(
      "The file to write, a folder for several, or - for standard output. Without it, the code names the file.",
      valueName: "file"))
  var output: String?

  @Option(name: .customLong("for"), help: "Who it is for: client or advisor; only an advisor's copy has the notes.")
  var audience: Audience = .advisor

  @Flag(help: "Put labels in place of what says who the person is.")
  var redact = false

  @Flag(help: "Keep the exchanges in which the person was in distress.")
  var includeDistress = false

  @Flag(
    help: "Put each file under a passphrase, which is asked for; without a terminal it is read from standard input.")
  var seal = false

  @Flag(help: "Write over a file that is there.")
  var force = false

  func validate() throws {
    if output == "-", codes.count > 1 { throw ValidationError("Only one transcript can go to standard output.") }
  }

  mutating func run() throws {
    let store = try RecordsDesk.open()
    let passphrase = seal ? try RecordsDesk.telling { try RecordsDesk.newPassphrase() } : nil
    var written = 0
    let bar = ProgressLine("Writing") { [count = codes.count] in "\(written) of \(count) written." }
    for (place, code) in codes.enumerated() {
      if codes.count > 1 { bar.show(Double(place) / Double(codes.count)) }
      try RecordsDesk.telling {
        let copy = try store.transcript(code).copy(
          for: audience, redacting: redact, includingDistress: includeDistress)
        var bytes = try copy.bytes(in: format, for: audience)
        if let passphrase { bytes = try Sealed.seal(bytes, passphrase) }
        if output == "-" {
          Output.standard.write(bytes)
          return
        }
        let path = path(for: code)
        try NewFile.write(bytes, to: path, replacing: force)
        written += 1
        bar.clear()
        Output.error.tell("\(code) written to \(path).\n")
      }
    }
  }

  private func path(for code: Code) -> String {
    let name = "\(code).\(format.ending)" + (seal ? ".\(Sealed.ending)" : "")
    guard let output else { return name }
    var status = stat()
    let isFolder = codes.count > 1 || (stat(output, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR)
    return isFolder ? output + "/" + name : output
  }
}

extension Transcript {
  /// This copy, made for `audience`, as the bytes of a file; a PDF is made by the renderer that the machine has.
  func bytes(in format: Format, for audience: Audience) throws -> [UInt8] {
    let text = written(in: format, for: audience)
    guard format == .pdf else { return Array(text.utf8) }
    let environment = Environment.all
    guard let renderer = PDF.renderer(among: ProgramSearch(environment: environment)) else {
      throw PDFError.noRenderer
    }
    let folder = try WorkFolder()
    defer { folder.remove() }
    try NewFile.write(Array(text.utf8), to: folder.path + "/record.html", replacing: false)
    try PDF.render(
      html: folder.path + "/record.html", to: folder.path + "/record.pdf", with: renderer, environment: environment)
    return [UInt8](try Data(contentsOf: URL(filePath: folder.path + "/record.pdf")))
  }
}
