import Testing
import WikiNames

@Suite struct NamePatternTests {
  @Test(arguments: [
    ("Abu Mahdi al-Muhandis", "al-Muhandis"), ("Adel al-Ashram Bin Ammar", "Bin Ammar"),
    ("Hussain Abdul-Hussain", "Abdul-Hussain"),
    ("Hayder al Abadi", "al Abadi"), ("Abdel Kareem Masoud", "Masoud"), ("Osama bin Laden", "bin Laden"),
    ("Ali Khamenei", "Khamenei"),
    ("Mohammed Abd al-Rahman", "Abd al-Rahman"), ("Sabah Al-Sheikh Al-Kilani", "Al-Kilani"),
    ("Mohammed Shia al-Sudani", "al-Sudani"),
    ("Robert Kennedy Jr.", "Kennedy"), ("Ṣaddām Ḥusayn", "Ḥusayn"), ("Donald J. Trump", "Trump"),
    ("Khaled ibn al-Walid", "ibn al-Walid"),
    ("Muqtada as-Sadr", "as-Sadr"),
  ])
  func givesSurnamesAsTheyAreWrittenByL11(name: String, surname: String) {
    #expect(NamePattern.surname(of: name) == surname)
  }

  @Test(arguments: ["Khomeini", "al-Sistani", "Abu Bakr", "Bin Ammar", "Abd al-Rahman", "", "…"])
  func givesNoSurnameThatIsTheWholeName(name: String) {
    #expect(NamePattern.surname(of: name) == nil)
  }

  @Test(arguments: [
    ("IRGC", true), ("P.M.U.s", true), ("PMUs", true), ("U.S.", true), ("IS", true), ("Hamas", false), ("A", false),
    ("IRGC-QF", false),
    ("HEZBOLLAH", false), ("", false), ("67", false), ("F16", true),
  ])
  func knowsAcronyms(spelling: String, isAcronym: Bool) {
    #expect(NamePattern(spelling: spelling, id: 0).isAcronym == isAcronym)
  }
}
