/// Words of English by what they do in a sentence.
enum EnglishWords {
  /// Before a noun: what follows one is no verb.
  static let determiners: Set<String> = [
    "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "your", "whose",
    "some", "any", "no", "every", "each", "another", "other", "such", "several", "many", "few", "all", "both", "one",
    "two", "three", "four", "five", "more", "most", "former", "same", "own",
  ]

  static let prepositions: Set<String> = [
    "of", "in", "on", "at", "by", "for", "with", "from", "to", "about", "against", "over", "under", "near", "into",
    "after", "before", "during", "since", "until", "through", "between", "among", "around", "outside", "inside",
    "behind", "across", "along", "as", "like", "despite", "towards", "toward", "beside", "within", "without", "via",
    "than", "amid",
  ]

  static let conjunctions: Set<String> = ["and", "or", "but", "nor", "if", "while", "when", "because", "although"]

  static let being: Set<String> = [
    "is", "are", "was", "were", "be", "been", "being", "am", "isnt", "arent", "wasnt", "werent", "get", "gets", "got",
    "getting",
  ]

  static let having: Set<String> = ["have", "has", "had", "having"]

  static let pronouns: Set<String> = ["he", "she", "it", "they", "we", "you", "i", "who"]

  /// Before a verb, beside adverbs in -ly.
  static let adverbs: Set<String> = [
    "also", "then", "later", "again", "once", "since", "first", "still", "not", "never", "often", "soon", "now",
    "already", "even", "itself", "himself", "herself", "themselves",
  ]

  /// By which a sentence says whose words it gives.
  static let saying: Set<String> = [
    "said", "say", "says", "saying", "told", "tell", "tells", "state", "states", "stated", "according", "account",
    "accounts", "report", "reports", "reported", "write", "writes", "wrote", "allege", "alleges", "alleging",
    "accuse", "accuses", "accused", "accusing", "accusation", "accusations", "blame", "blames", "blamed", "believe",
    "believes", "believed", "claim", "claims", "claimed", "claiming", "hold", "holds", "held", "argue", "argues",
    "argued", "describe", "describes", "described", "call", "calls", "called", "ascribe", "ascribes", "ascribed",
    "attribute", "attributes", "attributed", "charge", "charges", "charged", "testify", "testified", "confirm",
    "confirms", "confirmed", "announce", "announces", "announced", "admit", "admitted", "quote", "quotes", "quoted",
    "cite", "cites", "cited", "citing", "name", "names", "named", "estimate", "estimates", "estimated", "find",
    "finds", "found", "conclude", "concludes", "concluded", "convicted", "sentenced", "ruled", "suspect", "suspects",
    "put", "puts", "trace", "traces", "traced", "insist", "insists", "insisted", "boast", "boasted",
  ]

  static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]

  static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// People as a group that can do something, in small letters.
  static let actingGroups: Set<String> = [
    "forces", "troops", "militia", "militias", "fighters", "gunmen", "soldiers", "police", "army", "government",
    "group", "militants", "rebels", "insurgents", "policemen", "officers", "guards", "commander", "leader",
    "brigade", "brigades", "party",
  ]

  static let kin: Set<String> = [
    "mother", "father", "brother", "sister", "son", "daughter", "wife", "husband", "cousin", "uncle", "aunt",
    "nephew", "niece", "grandmother", "grandfather", "widow", "widower", "fiancee", "fiance",
  ]
}
