/// A point on the earth in degrees of WGS 84, as written: `33.57, 36.69`.
package struct Coordinates: Hashable, Sendable {
  /// The latitude as written: north is positive.
  package let latitude: String

  /// The longitude as written: east is positive.
  package let longitude: String

  /// Reads a latitude from -90 to 90 and a longitude from -180 to 180, decimal, with a comma between.
  package static func parse(_ text: String) throws(ValueError) -> Coordinates {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
      .map { String($0.drop { $0 == " " }) }
    guard parts.count == 2, isDegree(parts[0], limit: 90), isDegree(parts[1], limit: 180) else {
      throw ValueError(
        0..<text.utf8.count,
        "'\(text)' is no latitude and longitude",
        hint: "Write degrees with a point, north and east positive: 33.57, 36.69."
      )
    }
    return Coordinates(latitude: parts[0], longitude: parts[1])
  }

  private static func isDegree(_ text: String, limit: Double) -> Bool {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.dropFirst() : text[...]
    let parts = digits.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.count <= 8 && $0.allSatisfy(\.isDigit) }),
      let value = Double(text)
    else { return false }
    return value.magnitude <= limit
  }
}
