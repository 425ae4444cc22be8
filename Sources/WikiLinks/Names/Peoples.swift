/// Words for peoples, faiths and regions that stand before the name of a group and are no part of it (L10): the Iraqi
/// Hezbollah may be another one, but no name says so.
enum Peoples {
  static func contains(_ word: String) -> Bool { words.contains(word) }

  private static let words: Set<String> = [
    "afghan", "alawite", "american", "arab", "arabian", "assyrian", "azeri", "bahraini", "british", "chinese",
    "christian", "druze", "egyptian", "emirati", "european", "french", "german", "indian", "iranian", "iraqi",
    "islamic",
    "islamist", "israeli", "jewish", "jordanian", "kurdish", "kuwaiti", "lebanese", "muslim", "omani", "pakistani",
    "palestinian", "persian", "qatari", "russian", "salafi", "saudi", "shia", "shiite", "sunni", "syrian", "turkish",
    "turkmen", "us", "western", "yazidi", "yemeni", "zaidi",
  ]
}
