import WikiDiagnostics
import WikiModel
import WikiNames

/// One way to name one actor, or a text that names none; its number is the id of its pattern.
struct NameForm: Sendable {
  /// `nil` for words that the wiki never links.
  let actor: RecordID?
  let kind: Kind
  let spelling: String

  /// The sources in which it names the actor; empty where it does everywhere.
  var onlyIn: [RecordID] = []
  var isTransliterated = false

  /// Where the record has the name, or the name that this one is made from.
  var span: SourceSpan?

  enum Kind: Sendable {
    case whole

    /// The name with its last word in another number (L9).
    case number

    /// What may stand for the name once that has been read in full (L11).
    case surname

    /// A longer name that is somebody else's (L10), or words that are never linked.
    case other
  }

  /// Whether the spelling begins with an article, as in `al-Masoud` (L12).
  var hasArticle: Bool { NameTokens.tokens(of: spelling).first?.article != nil }
}

extension Actor {
  /// Every way in which the actor is named, and the names that are not its own.
  var nameForms: [NameForm] {
    let isTransliterated = script != nil || hasTransliteratedName
    func form(_ kind: NameForm.Kind, _ spelling: String, of alias: Alias, isHeard: Bool = true) -> NameForm {
      NameForm(
        actor: id,
        kind: kind,
        spelling: spelling,
        onlyIn: alias.onlyIn,
        isTransliterated: isTransliterated && isHeard,
        span: alias.span
      )
    }
    var forms = (fullNames + shortNames).map { form(.whole, $0.text, of: $0) }
    for alias in fullNames {
      if kind == .person {
        if let surname = NamePattern.surname(of: alias.text) { forms.append(form(.surname, surname, of: alias)) }
      } else {
        forms += NamePattern.otherNumbers(of: alias.text).map { form(.number, $0, of: alias, isHeard: false) }
      }
    }
    return forms
      + otherNames.map { NameForm(actor: id, kind: .other, spelling: $0, isTransliterated: isTransliterated) }
  }

  /// Whether the record shows by itself that its names come from another script: by the name in that script, or by a
  /// hyphenated article or a kunya in a name.
  private var hasTransliteratedName: Bool {
    native.unicodeScalars.contains(where: \.isOfTransliteratedScript)
      || fullNames.contains { NamePattern(spelling: $0.text, id: 0).isFromArabic }
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter of the Hebrew, Arabic or Syriac script.
  fileprivate var isOfTransliteratedScript: Bool {
    switch value {
    case 0x0590...0x05FF, 0x0600...0x077F, 0x08A0...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC: true
    default: false
    }
  }
}
