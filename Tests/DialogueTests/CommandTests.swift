import Dialogue
import Sessions
import Testing

@Suite struct CommandTests {
  @Test(arguments: [
    ("/help", Command.help(nil)), ("/careers", .careers), ("/why", .why(nil)), ("/sources", .sources), ("/more", .more),
    ("/new", .new), ("/quit", .quit), ("/session", .session(.full)), ("/session quick", .session(.quick)),
    ("/profile", .view(.profile)),
    ("/shortlist", .view(.shortlist)), ("/plan", .view(.plan)),
  ])
  func `every command is known by its name`(line: String, command: Command) {
    #expect(Command(line) == command)
  }

  @Test(arguments: [
    ("/exit", Command.quit), ("/q", .quit), ("/bye", .quit), ("/h", .help(nil)), ("/h show", .help("show")),
    ("/list", .careers),
  ])
  func `some commands have other names`(line: String, command: Command) {
    #expect(Command(line) == command)
  }

  @Test func `what follows a command belongs to it, or is let pass`() {
    #expect(Command("/show Bell Ringers salary") == .show("Bell Ringers salary"))
    #expect(Command("/help show") == .help("show"))
    #expect(Command("/compare bell ringers and lamplighters") == .compare("bell ringers and lamplighters"))
    #expect(Command("/find over $300, no degree") == .find("over $300, no degree"))
    #expect(Command("/why bell ringers") == .why("bell ringers"))
    #expect(Command("/note seems tired") == .note("seems tired"))
    #expect(Command("/quit now, please") == .quit)
    #expect(Command("/why?") == .unknown("why?", nearest: .why))
  }

  @Test func `a command without what it needs is incomplete`() {
    #expect(Command("/show") == .incomplete(.show))
    #expect(Command("/show   ") == .incomplete(.show))
    #expect(Command("/note") == .incomplete(.note))
    #expect(Command("/compare") == .incomplete(.compare))
    #expect(Command("/find ") == .incomplete(.find))
  }

  @Test func `capitals and accents do not matter in a command`() {
    #expect(Command("/QUIT") == .quit)
    #expect(Command("/Show Lamplighters") == .show("Lamplighters"))
    #expect(Command("/héLP") == .help(nil))
  }

  @Test func `a slash alone asks for help`() {
    #expect(Command("/") == .help(nil))
    #expect(Command("/   ") == .help(nil))
  }

  @Test func `spaces around the slash and between words do not matter`() {
    #expect(Command("  /  show   bell    ringers ") == .show("bell ringers"))
    #expect(Command("\t/more\n") == .more)
  }

  @Test func `two slashes are no command's name`() {
    #expect(Command("//help") == .unknown("/help", nearest: .help))
    #expect(Command("//") == .unknown("/", nearest: nil))
  }

  @Test(arguments: ["how much?", "", "   ", "and/or", "show /help", "\\help", "-h"])
  func `a line that does not begin with a slash is no command`(line: String) {
    #expect(Command(line) == nil)
  }

  @Test func `control characters and escape sequences are taken out first`() {
    #expect(Command("\u{1B}[31m/quit\u{1B}[0m") == .quit)
    #expect(Command("/he\u{0}lp") == .unknown("he", nearest: .help))
    #expect(Command("/show lamp\u{1B}]0;title\u{7}lighters\u{202E}") == .show("lamplighters"))
    #expect(Command("/\u{1B}[2Jx") == .unknown("x", nearest: nil))
    #expect(Command("\u{1B}[2J") == nil)
  }

  @Test(arguments: [
    ("/sho", Command.Name.show), ("/so", .sources), ("/ca", .careers), ("/helpp", .help), ("/hlep", .help),
    ("/mroe", .more), ("/carers", .careers), ("/source", .sources), ("/SHWO", .show), ("/nwe", .new),
  ])
  func `an unknown command names the one it comes nearest to`(line: String, nearest: Command.Name) {
    #expect(Command(line) == .unknown(String(line.dropFirst()), nearest: nearest))
  }

  @Test(arguments: ["/xyzzy", "/s", "/z", "/zz", "/salary", "/librarians", "/hulls"])
  func `a command near to none names none`(line: String) {
    #expect(Command(line) == .unknown(String(line.dropFirst()), nearest: nil))
  }

  @Test func `the commands are listed with what may follow and what they do`() {
    #expect(
      Command.Name.allCases.map(\.usage) == [
        "/help [COMMAND]", "/careers", "/show CAREER [SECTION]", "/compare CAREERS", "/find WISHES",
        "/why [CAREER]", "/sources", "/more",
        "/session [quick]", "/profile", "/shortlist", "/plan", "/note TEXT", "/export [FILE]", "/history [WORDS]",
        "/resume CODE", "/private", "/new", "/quit",
      ])
    #expect(Set(Command.Name.allCases.map(\.summary)).count == Command.Name.allCases.count)
  }
}
