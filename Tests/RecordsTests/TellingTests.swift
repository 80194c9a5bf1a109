import Testing

@testable import Records

@Suite struct TellingTests {
  @Test(arguments: [
    "mail me at ann@example.org", "ann dot lee at gmail dot com", "call 555 123-4567 about it", "(555) 123.4567",
    "my ssn is 123-45-6789", "my name is ann", "hi, My Name’s Ann", "the name's ann", "call me ann",
    "I’m Ann and I cook",
    "so I am Ann, what now", "im Ann", "a friend named Ann", "12 Old Oak Street",
    "po box 17", "apt 4 in Tulsa", "near SW1A 1AA", "K1A 0B1 is mine", "in Tulsa OK 74103", "zip 74103", "74103-1234",
    "born in 1999", "my D.O.B. is May 3, 2001", "reach me at 5550123", "MAIL ANN AT GMAIL DOT COM", "passport 1234",
    "my card is 4111 1111 1111 1111", "pay with 5500-0000-0000-0004", "378282246310005", "account 4470123",
    "i work at Grumbles", "i worked for grumbles and sons", "my boss at Hill & Son shouts", "laid off from acme",
    "my employer is Acme",
  ])
  func `addresses, long and card numbers, employers and names given are seen`(line: String) { #expect(tellsWho(line)) }

  @Test(arguments: [
    "do they earn $44,580 a year", "from 40000 to 60000", "is 123456 enough", "what is the weather at noon",
    "I am in Tulsa", "I'm a nurse", "what do i call my trade", "in 2 years", "Am I too old", "what is new",
    "who works at night", "can i work at a hospital", "i want to work with animals", "do librarians work for the city",
    "jobs with no degree", "jobs for people who like numbers", "are there 1,250,000 jobs", "do they earn $1250000",
  ])
  func `plain questions are not taken for that`(line: String) { #expect(!tellsWho(line)) }

  @Test func `only a number that its last digit checks is a card's`() {
    #expect(cardNumbers(in: "it is 4111 1111 1111 1111.").map(\.label) == [.card])
    #expect(cardNumbers(in: "it is 4111 1111 1111 1112.") == [])
    #expect(cardNumbers(in: "0000 0000 0000 0000") == [])
    #expect(cardNumbers(in: "41111111111111111111111") == [])
  }

  @Test func `an employer is the name alone`() {
    let text = "I work at Hill Brothers, my boss at grumbles is kind"
    #expect(employers(in: text).map { text[$0.range] } == ["Hill Brothers", "grumbles"])
  }
}
