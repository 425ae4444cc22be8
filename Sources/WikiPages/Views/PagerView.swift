/// The way from one page of a list to the others.
enum Pager {
  /// Links to the first page, the last, and the five around the present one: never more, however long the list is.
  /// - Parameters:
  ///   - count: how many pages there are.
  ///   - number: the present page, from 1.
  /// - Returns: none where one page holds all.
  static func links(_ count: Int, at number: Int, _ href: (Int) -> String) -> [LinkView] {
    guard count > 1 else { return [] }
    let shown = Set([1, count] + (number - 2...number + 2).filter { (1...count).contains($0) }).sorted()
    var links: [LinkView] = []
    var previous = 0
    for page in shown {
      if page > previous + 1 { links.append(LinkView(text: "…", href: "")) }
      links.append(LinkView(text: "\(page)", href: href(page), isCurrent: page == number))
      previous = page
    }
    return links
  }
}
