/// One of the wiki's own pages: about, method, home.
package struct OwnPage: Sendable {
  package var commons: RecordCommons
  package var title: String

  /// Where it stands in the menu, lowest first; `nil` where it is not in it.
  package var menu: Int?

  package var id: RecordID { commons.id }
}
