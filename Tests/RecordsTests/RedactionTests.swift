import Answers
import Testing

@testable import Records

@Suite struct RedactionTests {
  private func erased(_ text: String) -> String {
    var eraser = Redactor([text])
    return eraser.erase(text)
  }

  @Test(arguments: [
    ("my name is Ana Reyes and I like books", "my name is [name] and I like books"),
    ("hi, my name's bo", "hi, my name's [name]"),
    ("I'm Ana", "I'm [name]"),
    ("I’m Ana, a nurse", "I’m [name], a nurse"),
    ("i'm ana and i need a job", "i'm [name] and i need a job"),
    ("im priya", "im [name]"),
    ("I am Kwame Mensah from Ohio", "I am [name] from Ohio"),
    ("call me J.D. please", "call me [name]. please"),
    ("Call me Bo", "Call me [name]"),
    ("this is Maria", "this is [name]"),
    ("Maria here, hello", "[name] here, hello"),
    ("name: Lena Ochs", "name: [name]"),
    ("my name is maria lopez. i want to paint", "my name is [name]. i want to paint"),
    ("my name is Ana. Is Ana's age a problem? ana is 50", "my name is [name]. Is [name]'s age a problem? [name] is 50"),
    ("write to ana.reyes+jobs@mail.example.org today", "write to [e-mail] today"),
    ("call 555-010-0199 or (555) 010-0199", "call [phone] or [phone]"),
    ("my cell is 5550100199", "my cell is [phone]"),
    ("+1 555 010 0199 ext 12", "[phone]"),
    ("+44 20 7946 0018 is mine", "[phone] is mine"),
    ("ring 555-0123", "ring [phone]"),
    ("I live at 12 Oak Street, Springfield, IL 62704", "I live at [address], Springfield, IL [postal code]"),
    ("1600 Pennsylvania Ave NW", "[address]"),
    ("send it to 4 old mill rd apt 3b", "send it to [address]"),
    ("7 Shady Lane", "[address]"),
    ("PO Box 1234", "[address]"),
    ("zip 62704", "zip [postal code]"),
    ("62704-1234", "[postal code]"),
    ("K1A 0B6 and SW1A 1AA", "[postal code] and [postal code]"),
    ("born March 5, 1999", "born [date of birth]"),
    ("I was born on 03/05/1999", "I was born on [date of birth]"),
    ("dob: 1999-03-05", "dob: [date of birth]"),
    ("my birthday is may 4th", "my birthday is [date of birth]"),
    ("I was born in 1987", "I was born in [date of birth]"),
    ("ssn 123-45-6789", "ssn [ID]"),
    ("my student id is 00451234", "my student id is [ID]"),
    ("passport number X1234567", "passport number [ID]"),
    ("license no. D1234567", "license no. [ID]"),
  ])
  func `what says who somebody is gets a label`(_ text: String, _ expected: String) {
    #expect(erased(text) == expected)
  }

  @Test(arguments: [
    "the median is $44,580 a year", "25-4031", "25-4031.00 and 29-1141", "May 2025", "Dewey 025.04", "2024-34",
    "I'm a nurse", "i'm a library technician", "I'm Interested in nursing", "I'm German", "I'm American",
    "i'm tired of retail", "I'm LPN certified", "I'm looking for work", "I am 25 years old", "I am Black and a veteran",
    "I am not sure", "call me back tomorrow", "call me crazy but", "this is hard", "This Is Great",
    "it's a job", "is art a career? i love art", "may I ask about grace periods", "2 years down the road",
    "I want a job within 20 miles of the city", "12 months in place", "3 jobs in a row", "9 to 5",
    "over $50,000 and under 100000", "44580", "is 12345 a good number of jobs", "90210 jobs",
    "O*NET 15-1252.00", "ISBN 0-306-40615-2", "1,234 openings", "200 000 jobs", "the 1990s", "in 2034",
    "a GED in 2019", "from 2010-2015", "born to teach", "I need an id card", "what license do electricians need",
    "5'10\" tall", "50/50 chance", "24/7 shifts", "401k", "W-2 job", "I made 19.50 an hour", "12-hour shifts",
    "4 year degree street smarts", "Work on Wall Street", "I'm Okay", "I'm Very happy", "name of the job",
    "named accounts",
  ])
  func `what says nothing of who somebody is stays`(_ text: String) { #expect(erased(text) == text) }

  @Test func `what was typed once is taken out everywhere, and counted`() throws {
    let code = try #require(Code("K7QM-3XPR"))
    var transcript = Samples.whole(code)
    transcript.turns = [
      Samples.numbered(1, Samples.turn("my name is Ana, ana@example.org", "Welcome, Ana. Ana in art, banana.")),
      Samples.numbered(2, Samples.turn("$44,580 for ana?", "The median is $44,580 (25-4031).")),
    ]
    transcript.counselling?.goal = "Ana wants quiet"
    transcript.counselling?.shortlist[0].own = "Near 12 Oak Street"
    transcript.counselling?.dropped?[0].own = "Ana gets up late"
    transcript.notes = [Note(time: Samples.after(9), text: "Call Ana on 555-0123")]
    transcript.plan = [Step(number: 1, text: "Write to ana@example.org", owner: "Ana")]
    let redacted = transcript.redacted
    #expect(redacted.client == nil)
    #expect(redacted.turns.map(\.asked) == ["my name is [name], [e-mail]", "$44,580 for [name]?"])
    #expect(
      redacted.turns.map(\.shown) == ["Welcome, [name]. [name] in art, banana.", "The median is $44,580 (25-4031)."])
    #expect(redacted.turns[0].reply.parts == [.paragraph("Welcome, [name]. [name] in art, banana.")])
    #expect(redacted.counselling?.goal == "[name] wants quiet")
    #expect(redacted.counselling?.shortlist[0].own == "Near [address]")
    #expect(redacted.counselling?.dropped?[0].own == "[name] gets up late")
    #expect(redacted.notes.map(\.text) == ["Call [name] on [phone]"])
    #expect(redacted.plan.map(\.text) == ["Write to [e-mail]"])
    #expect(redacted.plan.map(\.owner) == ["[name]"])
    #expect(
      redacted.redactions == [
        Transcript.Redaction(label: "name", count: 8), Transcript.Redaction(label: "e-mail", count: 2),
        Transcript.Redaction(label: "phone", count: 1), Transcript.Redaction(label: "address", count: 1),
        Transcript.Redaction(label: "client reference", count: 1),
      ])
    #expect(try Transcript(file: redacted.file) == redacted)
  }

  @Test func `a name that is an everyday word is taken out only with its capital`() throws {
    var eraser = Redactor(["call me Art"])
    #expect(eraser.erase("Art likes art") == "[name] likes art")
    #expect(eraser.eraseKnown("Careers in art, Art") == "Careers in art, [name]")
  }
}
