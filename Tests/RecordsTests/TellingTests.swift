import Testing

@testable import Records

@Suite struct TellingTests {
  @Test(arguments: [
    "mail me at ann@example.org", "ann dot lee at gmail dot com", "call 555 123-4567 about it", "(555) 123.4567",
    "my ssn is 123-45-6789", "my name is ann", "hi, My Name’s Ann", "the name's ann", "call me ann",
    "I’m Ann and I cook",
    "so I am Ann, what now", "im Ann", "a friend named Ann", "12 Old Oak Street",
    "po box 17", "apt 4 in Tulsa",
  ])
  func `addresses, long numbers and names given are seen`(line: String) { #expect(tellsWho(line)) }

  @Test(arguments: [
    "do they earn $44,580 a year", "from 40000 to 60000", "is 123456 enough", "what is the weather at noon",
    "I am in Tulsa", "I'm a nurse", "what do i call my trade", "in 2 years", "Am I too old", "what is new",
  ])
  func `plain questions are not taken for that`(line: String) { #expect(!tellsWho(line)) }
}
