import WikiAddresses
import WikiFiles
import WikiModel
package import WikiTemplates

/// The filters of templates that are the site's own: dates, numbers, words for numbers, and links.
package enum SiteFilters {
  /// - Parameter baseURL: where the site is on the web, ending in `/`; empty where that is unknown.
  package static func all(baseURL: String) -> [SiteFilter] { [date, number, plural, relative(baseURL: baseURL)] }

  private static let date = SiteFilter(
    "date",
    "a date in EDTF in words: `2025-10` as “October 2025”; with `short=true` in few letters",
    of: .text,
    [SiteFilter.Parameter("short", .flag, fallback: .flag(false))],
    to: .text
  ) { value, arguments, _ in
    guard case .text(let text) = value else { return .success(value) }
    do throws(EDTFDate.ParseError) {
      let date = try EDTFDate.parse(text)
      return .success(.text(arguments == [.flag(true)] ? date.shortWords : date.words))
    } catch {
      return .failure(SiteFilter.Refusal("'\(text)' is no date"))
    }
  }

  private static let number = SiteFilter(
    "number",
    "a whole number with `separator` between its thousands: `12345` as “12,345”",
    of: .number,
    [SiteFilter.Parameter("separator", .text, fallback: .text(","))],
    to: .text
  ) { value, arguments, _ in
    guard case .number(let number) = value, case .text(let separator)? = arguments.first else { return .success(value) }
    let digits = Array(String(number.magnitude))
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += separator }
      text.append(digit)
    }
    return .success(.text(text))
  }

  private static let plural = SiteFilter(
    "plural",
    "the word for a number of things: `one` for 1, `many` for all others, or `one` and an s",
    of: .number,
    [SiteFilter.Parameter("one", .text), SiteFilter.Parameter("many", .text, fallback: .text(""))],
    to: .text
  ) { value, arguments, _ in
    guard case .text(let one)? = arguments.first, case .text(let many)? = arguments.last else { return .success(value) }
    if value == .number(1) { return .success(.text(one)) }
    return .success(.text(many.isEmpty ? one + "s" : many))
  }

  private static func relative(baseURL: String) -> SiteFilter {
    SiteFilter(
      "relative",
      "the link from this page to a file of the site: `actors/index.html`, also with `#` and an anchor",
      of: .text,
      to: .text
    ) { value, _, page in
      guard case .text(let address) = value else { return .success(value) }
      let file = address.prefix { $0 != "#" && $0 != "?" }
      guard let path = RelativePath(file) else {
        return .failure(SiteFilter.Refusal("'\(address)' is no file of the site"))
      }
      let href = page.href(to: path) + address.dropFirst(file.count)
      return .success(.text(page == PageAddress.missing.path ? baseURL + href : href))
    }
  }
}
