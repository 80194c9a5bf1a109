import Careers
import TestSupport
import Testing
import Understanding

/// The intents that ship, read once for all tests.
private let shipped = {
  let corpus = Corpus.read(CorpusFolder(TinyCorpus.repository + "/Corpus")).corpus
  return (
    sections: corpus.sections,
    read: Intent.readAll(CorpusFolder(TinyCorpus.intents), sections: corpus.sections)
  )
}()

@Suite struct ShippedIntentsTests {
  @Test func `the intent files have no faults`() {
    #expect(shipped.read.faults.map(\.description) == [])
  }

  @Test func `every section has an intent, and so has all that lies beside them`() {
    let wanted = shipped.sections.map(\.id.intent) + Intent.ID.noSections.filter { $0 != .distress }
    #expect(!shipped.sections.isEmpty)
    #expect(shipped.read.intents.map(\.id).sorted() == wanted.sorted())
  }

  @Test func `every example is read as its intent, and no two intents claim a keyword`() {
    #expect(
      IntentFault.all(in: shipped.read.intents, read: .learning(from: shipped.read.intents)).map(\.description) == [])
  }

  @Test func `every intent has at least 150 examples`() {
    #expect(shipped.read.intents.filter { $0.examples.count < 150 }.map(\.id) == [])
  }

  @Test func `every intent that needs no corpus has something to say`() {
    let spoken: [Intent.ID] = [.greeting, .thanks, .goodbye, .help, .outOfScope]
    #expect(spoken.filter { id in shipped.read.intents.first { $0.id == id }?.reply == nil } == [])
  }
}
