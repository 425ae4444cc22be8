import Testing

/// What concerns a person's private life.
@Suite struct PersonalDataTests {
  @Test(arguments: [
    ("born: 1980-05-03", true), ("born: 1980", false), ("born: 1980-05", false), ("died: 1980-05-03", false),
  ])
  func warnsOfADayOfBirth(fact: String, isReported: Bool) {
    let fields = "facts:\n  - \(fact)\n    from: s \"The head\"\n"
    #expect(
      LintedSite(person: "", fields: fields).findings() == (isReported ? ["private-birth-date: \(fact)"] : [])
    )
    let relations = "relations:\n  - leader of: badr\n    from: s \"The head\"\n"
    #expect(LintedSite(person: "", fields: fields + relations).findings() == [])
  }

  @Test(arguments: [
    ("He was born on 3 May 1980 in Basra.", "born on 3 May"),
    ("Born in Basra on May 3, 1980, he left it.", "Born in Basra on May 3"),
    ("He was born on the 3rd of May.", "born on the 3rd of May"),
    ("He was born in May 1980.", nil),
    ("He was born in 1980 and left on 3 May.", nil),
    ("The group was founded on 3 May 1980.", nil),
  ])
  func warnsOfADayOfBirthInProse(text: String, found: String?) {
    #expect(LintedSite(person: text).findings() == (found.map { ["private-birth-date: \($0)"] } ?? []))
    #expect(LintedSite(prose: text).findings() == [])
  }

  @Test(arguments: [
    ("He lived at 12 Haifa Street.", "12 Haifa Street"),
    ("He lived at 14b Old Mosul Road until May.", "14b Old Mosul Road"),
    ("His flat was in Haifa Street 12.", "Haifa Street 12"),
    ("They came to house 7 in street 14.", "house 7"),
    ("Since 2003 Haifa Street was closed.", nil),
    ("The Haifa Street market was closed.", nil),
    ("The house had 7 rooms.", nil),
    ("Fighting in Haifa Street 2006 went on.", nil),
    ("Route 66 leads there, and the road is long.", nil),
    ("She quoted \"12 Haifa Street\".", nil),
  ])
  func warnsOfAddresses(text: String, found: String?) {
    #expect(LintedSite(prose: text).findings() == (found.map { ["street-address: \($0)"] } ?? []))
  }

  @Test(arguments: [
    ("Call +964 770 123 4567 for help.", "+964 770 123 4567"),
    ("The number is 0770 123 4567.", "0770 123 4567"),
    ("He gave (07701) 234-567 as his.", "(07701) 234-567"),
    ("He gave his phone number 770 123 4567.", "770 123 4567"),
    ("From 2019-09-10 to 2019-09-21 there were 250000 of them.", nil),
    ("It costs USD 3,300,000,000 a year.", nil),
    ("At 33.5731, 36.6912 lies the town.", nil),
    ("In 2003, 2004, 2005 and 2006 it fell.", nil),
    ("The hash is 0123456789abcdef.", nil),
  ])
  func warnsOfPhoneNumbers(text: String, found: String?) {
    #expect(LintedSite(prose: text).findings() == (found.map { ["phone-number: \($0)"] } ?? []))
  }

  @Test(arguments: [
    ("The car had licence plate 12 A 34567.", "plate 12 A 34567"),
    ("A van, number plates BAG-4711, was seen.", "plates BAG-4711"),
    ("Its registration number was AB1234.", "registration number was AB1234"),
    ("Steel plates of 300 mm were found.", nil),
    ("The registration of voters began in 2005.", nil),
    ("The licence plate was covered.", nil),
  ])
  func warnsOfNumberPlates(text: String, found: String?) {
    #expect(LintedSite(prose: text).findings() == (found.map { ["number-plate: \($0)"] } ?? []))
  }

  @Test(arguments: [
    ("Home of Ali Hasan", "exact", true),
    ("House of the family of a victim", "exact", true),
    ("Ali Hasan’s house", "exact", true),
    ("Family home in Dumayr", "exact", true),
    ("Ali Hasan’s house", "district", false),
    ("Ali Hasan’s home town", "exact", false),
    ("House of Representatives", "exact", false),
    ("White House", "exact", false),
    ("Tower 22", "exact", false),
  ])
  func warnsOfExactCoordinatesOfAHome(name: String, precision: String, isReported: Bool) {
    let place = "---\nname: \(name)\nat: 33.57, 36.69\nprecision: \(precision)\n---\n"
    let found = LintedSite("-- Site/places/p.md --\n\(place)").findings()
    #expect(found == (isReported ? ["home-coordinates: 33.57, 36.69"] : []))
  }

  @Test(arguments: [
    ("The house of the family is at 33.57312, 36.69124.", "33.57312, 36.69124"),
    ("The depot is at 33.57312, 36.69124.", nil),
    ("The house is near the town (33.57, 36.69).", nil),
  ])
  func warnsOfExactCoordinatesBesideAHome(text: String, found: String?) {
    #expect(LintedSite(prose: text).findings() == (found.map { ["home-coordinates: \($0)"] } ?? []))
  }

  @Test(arguments: [("religion", true), ("ethnic group", true), ("state of health", true), ("region", false)])
  func warnsOfFactsThatSitesAddForReligionOriginAndHealth(property: String, isReported: Bool) {
    let person = "---\nname: Omar Said\nkind: person\nfacts:\n  - \(property): x\n    from: s \"The head\"\n---\n"
    let group = "---\nname: Some Party\nkind: party\nfacts:\n  - \(property): x\n    from: s \"The head\"\n---\n"
    let site = LintedSite(
      "-- Site/actors/o.md --\n\(person)-- Site/actors/p.md --\n\(group)",
      settings: "facts:\n  \(property): text"
    )
    #expect(site.findings() == (isReported ? ["sensitive-fact: \(property): x"] : []))
  }

  @Test(arguments: [
    ("He is a Sunni from Basra.", "Sunni"),
    ("Omar Said is a devout Muslim.", "Muslim"),
    ("He converted to Islam in prison.", "Islam"),
    ("He is of Kurdish descent.", "Kurdish descent"),
    ("An ethnic Kurd, he left in 1991.", "ethnic Kurd"),
    ("He suffers from diabetes.", "from diabetes"),
    ("He was treated for cancer abroad.", "treated for cancer"),
    ("He was born to a Shiite family.", "Shiite"),
    ("His family is Kurdish, and he is an ethnic Kurd.", "ethnic Kurd"),
    ("He is a Shiite cleric.", nil),
    ("He leads an ethnic Kurdish party in an ethnically mixed town.", nil),
    ("He leads a party of Kurdish origin.", nil),
    ("The town is Sunni and poor.", nil),
    ("The country suffered from the war, and he with it.", nil),
    ("He leads a Sunni party.", nil),
    ("He is the country’s top Shiite religious authority.", nil),
    ("He spoke of Islam.", nil),
    ("The Kurdish party is of some weight.", nil),
    ("He fought the Islamic State.", nil),
    ("The town suffered heavily.", nil),
  ])
  func warnsOfWordsForThemInTheRecordOfAPerson(text: String, found: String?) {
    #expect(LintedSite(person: text).findings() == (found.map { ["sensitive-fact: \($0)"] } ?? []))
    #expect(LintedSite(prose: text).findings() == [])
  }

  @Test(arguments: [
    ("His mother, Sara Mohsen, was there.", "mother, Sara Mohsen"),
    ("His brother Karim Mohsen was there.", "brother Karim Mohsen"),
    ("Ali Hasan’s cousin Karim Mohsen was there.", "cousin Karim Mohsen"),
    ("His mother was there.", nil),
    ("His brother Ali Hasan was there.", nil),
    ("His brother [[ali-hasan]] was there.", nil),
    ("The mother of two was there.", nil),
    ("The Muslim Brother Karim was there.", nil),
    ("When he had found his brother, Iran let both go.", nil),
  ])
  func warnsOfRelativesThatProseNames(text: String, found: String?) {
    #expect(LintedSite(prose: text).findings() == (found.map { ["named-relative: \($0)"] } ?? []))
  }

  @Test(arguments: [
    ("public: yes\nrelations:\n  - relative of: ali-hasan\n    from: s \"The head\"\n", true),
    ("relations:\n  - relative of: ali-hasan\n    from: s \"The head\"\n", false),
    (
      "public: yes\nfacts:\n  - occupation: judge\n    from: s \"The head\"\nrelations:\n  - relative of: ali-hasan\n    from: s \"The head\"\n",
      false
    ),
    (
      "public: yes\nrelations:\n  - relative of: ali-hasan\n    from: s \"The head\"\n  - member of: badr\n    from: s \"The head\"\n",
      false
    ),
    ("", false),
  ])
  func warnsOfARecordOfAMereRelative(fields: String, isReported: Bool) {
    #expect(
      LintedSite(person: "", fields: fields).findings() == (isReported ? ["named-relative: Omar Said"] : [])
    )
  }
}
