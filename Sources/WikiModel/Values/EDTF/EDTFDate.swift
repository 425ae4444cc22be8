/// A date in the Extended Date/Time Format, or `unknown`.
///
/// The format is that of ISO 8601-2:2019, levels 0 and 1, as the Library of Congress describes it. Stricter than some
/// readers: the calendar must have the day, an interval may not end before it begins, and has a date at one end.
/// Two dates are equal where their texts are; the order is that of time (see `<`).
package struct EDTFDate: Hashable, Sendable, Comparable {
  /// The error of `parse(_:)`, the same for all values.
  package typealias ParseError = ValueError

  /// The date as written; ASCII.
  package let text: String

  let form: EDTFForm

  /// Reads a date as it stands in a record, without blanks around it.
  ///
  /// - Complexity: O(*n*) in the bytes of `text`; more than 100 are an error.
  package static func parse(_ text: String) throws(ValueError) -> EDTFDate {
    do {
      let value = try ValueText(text, as: "a date", limit: 100, example: "Write unknown where no date is known.")
      return EDTFDate(text: text, form: try EDTFGrammar.form(value.bytes))
    } catch {
      throw text.utf8.count <= 100 ? EDTFSlips.explain(error, in: text) : error
    }
  }

  /// The date of what nobody has dated.
  package static let unknown = EDTFDate(text: "unknown", form: .unknown)

  /// Whether the text is `unknown`; such a date has no bounds, and sorts last.
  package var isUnknown: Bool { form == .unknown }

  /// Whether it was written as two ends with a slash, even if both are the same.
  package var isInterval: Bool {
    switch form {
    case .interval: true
    case .unknown, .point: false
    }
  }

  /// Whether any part is marked `~` or `%`.
  package var isApproximate: Bool { form.points.contains { $0.qualifier?.isApproximate == true } }

  /// Whether any part is marked `?` or `%`.
  package var isUncertain: Bool { form.points.contains { $0.qualifier?.isUncertain == true } }

  /// The first day it can be, taken strictly: `~` and `?` widen nothing.
  ///
  /// `nil` where unknown, open, or outside the years 0 to 9999. A time of day counts for its own day, as written.
  /// Spring, summer, autumn and winter begin with March, June, September and December of their year.
  package var earliest: CalendarDay? { form.first.calendarDay }

  /// The last day it can be, under the same rules; that of a winter is in the February after its year.
  package var latest: CalendarDay? { form.last.calendarDay }

  /// The earliest year it can be in, or the latest where only that is known; `nil` where neither is. Not only 0 to 9999.
  package var year: Int? { form.first.year ?? form.last.year }

  /// By the earliest possible day, then the latest, then the text: a strict total order.
  ///
  /// An open or unknown beginning is before every day, an open or unknown end after every day, `unknown` the last.
  /// Years outside 0 to 9999 have their place in time though they have no `earliest`.
  package static func < (lhs: Self, rhs: Self) -> Bool {
    if lhs.form.first != rhs.form.first { return lhs.form.first < rhs.form.first }
    if lhs.form.last != rhs.form.last { return lhs.form.last < rhs.form.last }
    if lhs.isUnknown != rhs.isUnknown { return rhs.isUnknown }
    return lhs.text.utf8.lexicographicallyPrecedes(rhs.text.utf8)
  }
}
