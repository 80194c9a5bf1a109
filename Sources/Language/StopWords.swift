/// Words too common to tell one passage from another; dropped before a text search.
///
/// Leaving them in makes a full-text query a hundred times slower and no better.
package let stopWords: Set<String> = [
  "a", "about", "after", "all", "also", "am", "an", "and", "any", "are", "as", "at", "be", "because", "been", "but",
  "by", "can", "could", "did", "do", "does", "for", "from", "get", "give", "go", "got", "had", "has", "have", "he",
  "her", "here", "him", "his", "how", "i", "if", "in", "into", "is", "it", "its", "just", "know", "let", "like", "me",
  "mean", "much", "my", "no", "not", "of", "on", "one", "ones", "or", "our", "please", "really", "she", "should", "so",
  "some", "tell", "than", "that", "the", "their", "them", "then", "there", "these", "they", "thing", "this", "those",
  "to", "too", "up", "us", "very", "was", "we", "were", "what", "when", "where", "which", "who", "why", "will", "with",
  "would", "you", "your",
]
