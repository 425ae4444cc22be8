/// What a citation says of a page or an article, each text as it comes: the formats bring it onto one line.
struct CitedWork: Hashable, Sendable {
  /// The id of the record, which no other work of the wiki has.
  var key: String
  /// May be empty, as may be all other texts.
  var title: String
  /// As written, organizations too, in the order of the work.
  var authors: [String]
  /// The publisher of an article, or the title of the wiki.
  var container: String
  /// Who publishes the wiki.
  var publisher: String
  /// `nil` where no year is known.
  var date: PartialDate?
  /// The date as the page says it: "unknown date" where there is none.
  var dateWords: String
  /// Where it is read.
  var url: String
  /// What sort of work it is.
  var kind: Kind
  /// When it was retrieved; `nil` where nobody wrote that down.
  var accessed: PartialDate?
}

extension CitedWork {
  /// The authors, each on one line and none of them empty.
  var names: [String] { authors.map(\.singleLine).filter { !$0.isEmpty } }

  /// The title of what it is a part of; empty where `container` is the house that published it.
  var containerTitle: String { isOfItsContainer ? "" : container }

  /// Who published it; may be empty.
  var publisherName: String { isOfItsContainer ? container : publisher }

  /// The news are a part of their newspaper, but a report is no part of its ministry.
  private var isOfItsContainer: Bool { kind.standsAlone && publisher.singleLine.isEmpty }

  /// The URL with percent codes for what ends or groups a text somewhere: blanks, controls, quotes, brackets.
  var address: String {
    url.replacing { scalar in
      guard scalar.isBlank || scalar.turnsText || "\"<>\\^`{|}".unicodeScalars.contains(scalar) else { return nil }
      return String(scalar).utf8.map { ($0 < 16 ? "%0" : "%") + String($0, radix: 16, uppercase: true) }.joined()
    }
  }
}
