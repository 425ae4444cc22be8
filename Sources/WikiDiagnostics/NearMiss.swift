/// The one of `candidates` that `name` was most plausibly meant to be; `nil` where none is close.
///
/// Close means: at most a third of the letters inserted, dropped, changed or swapped with a neighbour (optimal
/// string alignment distance), or the one is the beginning of the other. Among equals the first in byte order wins.
/// - Complexity: O(*n* · *l*²), *n* the number of candidates and *l* their length.
package func nearMiss(of name: String, among candidates: some Sequence<String>) -> String? {
  let wanted = Array(name.lowercased().unicodeScalars)
  guard wanted.count <= 100 else { return nil }
  var best: (distance: Int, candidate: String)?
  for candidate in candidates where candidate != name {
    let letters = Array(candidate.lowercased().unicodeScalars)
    guard let distance = plausibleDistance(wanted, letters) else { continue }
    let isBetter = best.map { (distance, candidate) < ($0.distance, $0.candidate) } ?? true
    if isBetter { best = (distance, candidate) }
  }
  return best?.candidate
}

/// ` ; did you mean '…'?`, or nothing: the tail of a message about an unknown name.
package func didYouMean(_ name: String, among candidates: some Sequence<String>) -> String {
  nearMiss(of: name, among: candidates).map { "; did you mean '\($0)'?" } ?? ""
}

/// The number of edits from `a` to `b`, where that is few enough to be a slip; `nil` where it is not.
private func plausibleDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int? {
  let longer = max(a.count, b.count)
  let shorter = min(a.count, b.count)
  if shorter >= 3, a.starts(with: b) || b.starts(with: a) { return longer - shorter }
  let limit = max(1, longer / 3)
  guard shorter > 0, longer - shorter <= limit else { return nil }
  let distance = alignmentDistance(a, b)
  return distance <= limit && distance < longer ? distance : nil
}

private func alignmentDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var older: [Int] = []
  var previous = Array(0...b.count)
  for (row, left) in a.enumerated() {
    var current = [row + 1]
    for (column, right) in b.enumerated() {
      var cost = min(previous[column + 1], current[column]) + 1
      cost = min(cost, previous[column] + (left == right ? 0 : 1))
      if row > 0, column > 0, left == b[column - 1], a[row - 1] == right { cost = min(cost, older[column - 1] + 1) }
      current.append(cost)
    }
    (older, previous) = (previous, current)
  }
  return previous[b.count]
}
