import Testing

@testable import Records

@Suite struct ReplayTests {
  private func transcript() throws -> Transcript { Samples.whole(try #require(Code("K7QM-3XPR"))) }

  @Test func `an unchanged corpus gives no difference`() throws {
    let transcript = try transcript()
    var left = transcript.turns[...]
    let replay = Replay(of: transcript) { asked in
      let turn = left.removeFirst()
      #expect(asked == turn.asked)
      return (turn.reply, turn.shown)
    }
    #expect(replay.differences == [])
    #expect(replay.turns == 2)
    #expect(left.isEmpty)
  }

  @Test func `a difference is told with the sources that changed`() throws {
    let transcript = try transcript()
    var reply = Samples.full.reply
    reply.citations[0].date = "2026-05"
    reply.citations.append(Transcript.Citation(source: "onet", title: "O*NET", date: "2026", locator: ""))
    let replay = Replay(of: transcript) { asked in
      asked == Samples.full.asked ? (reply, "Now $46,000.") : (transcript.turns[1].reply, transcript.turns[1].shown)
    }
    #expect(
      replay.differences == [
        Replay.Difference(
          number: 1, asked: Samples.full.asked, before: Samples.full.shown, after: "Now $46,000.",
          sources: [
            "Occupational Employment and Wage Statistics: May 2025 before, May 2026 now", "used now: O*NET, 2026",
          ])
      ])
    let gone = Replay(of: transcript) { _ in (Transcript.Reply(kind: "no-data"), "Nothing.") }
    #expect(
      gone.differences.map(\.sources) == [
        ["no longer used: Occupational Employment and Wage Statistics, May 2025"], [],
      ])
  }
}
