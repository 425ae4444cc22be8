import Testing
import WikiDiagnostics
import WikiFiles
import WikiModel
import WikiRecords

@Suite struct RecordDraftTests {
  @Test func writesFieldsInTheirOrderThenRemarksThenWhatElseThereIs() throws {
    let reference = RecordReference(.terms, try #require(RecordID("wilayat-al-faqih")))
    let draft = RecordDraft(
      reference,
      values: ["name": "wilayat al-faqih: a word"],
      remarks: ["One", "", "Two\nthree"]
    )
    #expect(draft.path == "Site/terms/wilayat-al-faqih.md")
    #expect(
      String(decoding: draft.bytes, as: UTF8.self) == """
        ---
        name: 'wilayat al-faqih: a word'

        # One

        # Two three

        # To say more, take the first '#' away and write the value before the second one:
        # aliases:  # other spellings
        ---

        """
    )
  }

  @Test func asksToLookAgainAtWhatIsNotKnown() throws {
    let reference = RecordReference(.sources, try #require(RecordID("raid")))
    let text = String(decoding: RecordDraft(reference, values: ["publisher": "The Paper"]).bytes, as: UTF8.self)
    #expect(
      text.hasPrefix(
        "---\npublisher: The Paper\ndate: unknown  # look again: when it was published: a date or `unknown`\n\n"
      )
    )
  }

  @Test func offersNoFieldTwice() throws {
    let reference = RecordReference(.actors, try #require(RecordID("x")))
    let values: [String: RecordDraft.Entry] = ["name": "X", "kind": "person"]
    let text = String(decoding: RecordDraft(reference, values: values, suggested: ["short"]).bytes, as: UTF8.self)
    #expect(text.contains("\n# aliases:  # ") && text.contains("\n# public:  # ") && !text.contains("# short:"))
    let group = String(decoding: RecordDraft(reference, values: ["name": "X", "kind": "force"]).bytes, as: UTF8.self)
    #expect(!group.contains("# public:"))
  }

  /// An offer that is taken and not filled in is an error, so nothing is said by mistake.
  @Test(arguments: RecordKind.allCases)
  func makesNothingOfAnOfferWithoutAValue(kind: RecordKind) throws {
    let reference = RecordReference(kind, try #require(RecordID("x")))
    let needed = FieldDeclaration.own(of: kind).filter { $0.need == .needed }.map(\.name)
    let values = Dictionary(
      uniqueKeysWithValues: needed.map { ($0, RecordDraft.Entry(.text($0 == "kind" ? "person" : "unknown"))) }
    )
    let text = String(decoding: RecordDraft(reference, values: values).bytes, as: UTF8.self)
    let taken = text.split(separator: "\n").map { $0.contains(":  # ") ? String($0.dropFirst(2)) : String($0) }
    let entries = RecordFile.read(Array(taken.joined(separator: "\n").utf8), path: "Site/x/x.md")
    #expect(entries.diagnostics.isEmpty)
    let offered = FieldDeclaration.usual(of: kind).map(\.name)
    for entry in entries.value.frontMatter where offered.contains(entry.name) {
      guard case .scalar(let scalar) = entry.value.content else { continue }
      #expect(scalar.text.isEmpty, "\(entry.name)")
    }
    #expect(entries.value.frontMatter.map(\.name).filter(offered.contains) == offered)
  }

  @Test(arguments: RecordKind.allCases)
  func offersOnlyWhatIsDeclaredAndBuilt(kind: RecordKind) {
    let usual = FieldDeclaration.usual(of: kind)
    #expect(!usual.isEmpty)
    #expect(usual.allSatisfy { $0.need == .optional && !$0.meaning.isEmpty })
  }
}
