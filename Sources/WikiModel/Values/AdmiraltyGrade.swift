/// The two grades of the Admiralty code (NATO AJP-2.1): of a source A to F, of a piece of information 1 to 6. Each is
/// judged alone, and neither is ever made of the other.
package enum AdmiraltyGrade {
  /// Reads the grade of a source.
  static func reliability(_ text: String) throws(ValueError) -> String {
    try grade(text, among: ["A", "B", "C", "D", "E", "F"], "Write a letter from A to F.")
  }

  /// Reads the grade of a piece of information.
  static func credibility(_ text: String) throws(ValueError) -> String {
    try grade(text, among: ["1", "2", "3", "4", "5", "6"], "Write a number from 1 to 6.")
  }

  private static func grade(_ text: String, among grades: [String], _ hint: String) throws(ValueError) -> String {
    if grades.contains(text) { return text }
    throw ValueError(0..<text.utf8.count, "\(ValueError.quoted(text)) is no grade", hint: hint)
  }

  /// What a grade means, of a source or of a piece of information; empty for what is no grade.
  package static func meaning(of grade: String) -> String { meanings[grade] ?? "" }

  private static let meanings = [
    "A": "completely reliable", "B": "usually reliable", "C": "fairly reliable", "D": "not usually reliable",
    "E": "unreliable", "F": "reliability cannot be judged",
    "1": "confirmed by other sources", "2": "probably true", "3": "possibly true", "4": "doubtful", "5": "improbable",
    "6": "truth cannot be judged",
  ]
}
