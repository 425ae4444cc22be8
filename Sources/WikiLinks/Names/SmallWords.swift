/// English words that begin no name where they begin a sentence, though a text may not have them in small letters.
enum SmallWords {
  static func contains(_ word: String) -> Bool { words.contains(word) }

  private static let words: Set<String> = [
    "a", "after", "all", "an", "and", "as", "at", "before", "both", "but", "by", "during", "for", "from", "he", "her",
    "his", "how", "if", "in", "into", "it", "its", "no", "not", "of", "on", "or", "our", "over", "see", "she", "since",
    "so", "some", "that", "the", "their", "then", "there", "these", "they", "this", "those", "to", "under", "until",
    "we",
    "what", "when", "where", "while", "who", "why", "with", "without", "yet",
  ]
}
