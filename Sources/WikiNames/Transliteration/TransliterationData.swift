/// What the transliteration fold joins; written by `scripts/name-tables` from `scripts/transliterations.txt`.
enum TransliterationData {
  /// Spellings of a vowel, and what stands for them; the first that fits counts.
  static let vowels: [(from: String, to: String, beforeVowel: Bool)] = [
    (from: "ou", to: "u", beforeVowel: true),
    (from: "oo", to: "u", beforeVowel: true),
    (from: "o", to: "u", beforeVowel: true),
    (from: "ee", to: "i", beforeVowel: true),
    (from: "ei", to: "ai", beforeVowel: false),
    (from: "ey", to: "ai", beforeVowel: false),
    (from: "ay", to: "ai", beforeVowel: false),
    (from: "e", to: "i", beforeVowel: true),
    (from: "aa", to: "a", beforeVowel: true),
    (from: "ii", to: "i", beforeVowel: true),
  ]

  /// Endings of words, and what stands for them.
  static let endings: [(from: String, to: String)] = [
    (from: "allah", to: "ullah"),
    (from: "ollah", to: "ullah"),
  ]

  /// Whole words, and what stands for them.
  static let words: [(from: String, to: String)] = [
    (from: "hashed", to: "hashd"),
    (from: "hashid", to: "hashd"),
    (from: "mohammed", to: "muhammad"),
    (from: "mohamed", to: "muhammad"),
    (from: "mohammad", to: "muhammad"),
    (from: "mohamad", to: "muhammad"),
    (from: "muhammed", to: "muhammad"),
    (from: "muhamed", to: "muhammad"),
    (from: "muhamad", to: "muhammad"),
    (from: "ahmed", to: "ahmad"),
    (from: "abdel", to: "abdul"),
    (from: "abd", to: "abdul"),
    (from: "abdal", to: "abdul"),
    (from: "ibn", to: "bin"),
    (from: "ben", to: "bin"),
  ]
}
