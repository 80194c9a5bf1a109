import Language
import Testing

struct StopWordsTests {
  @Test(arguments: ["a", "the", "what", "is", "do", "tell", "me", "about", "please"])
  func `words of every question are stop words`(_ word: String) {
    #expect(stopWords.contains(word))
  }

  @Test(arguments: ["pay", "salary", "degree", "librarian", "work", "job", "need", "without", "school"])
  func `words that tell passages apart are not`(_ word: String) {
    #expect(!stopWords.contains(word))
  }

  @Test func `every stop word is a word as a question gives it`() {
    for word in stopWords.sorted() { #expect(Question(word).words.map(\.text) == [word]) }
  }
}
