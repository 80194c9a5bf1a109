import Careers
import Dialogue
import FoundationEssentials
import TestSupport

/// Knowledge of the tiny corpus with the intents that ship, built once for all tests.
let tinyKnowledge: Result<Expertise, any Error> = Result {
  let folder = try TemporaryFolder()
  try TinyCorpus.write(to: folder.path)
  return try Expertise.open(
    corpus: CorpusFolder(folder.path), intents: CorpusFolder(TinyCorpus.intents), cache: nil
  ).expertise
}

/// Knowledge of the corpus that ships, built once for all tests.
let shippedKnowledge: Result<Expertise, any Error> = Result {
  try Expertise.open(
    corpus: CorpusFolder(TinyCorpus.repository + "/Corpus"), intents: CorpusFolder(TinyCorpus.intents), cache: nil
  ).expertise
}
