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
  ])
  func `addresses, long numbers and names given are seen`(line: String) { #expect(tellsWho(line)) }

  @Test(arguments: [
    "do they earn $44,580 a year", "from 40000 to 60000", "is 123456 enough", "what is the weather at noon",
    "I am in Tulsa", "I'm a nurse", "what do i call my trade", "in 2 years", "Am I too old", "what is new",
  ])
  func `plain questions are not taken for that`(line: String) { #expect(!tellsWho(line)) }
}
