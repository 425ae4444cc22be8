extension Collection where Self: Sendable, Element: Sendable, Index == Int {
  /// The results of `transform` in the order of the elements, made by at most `width` tasks side by side.
  ///
  /// The elements are cut into as many stretches as there are tasks wanted, so that a task costs little beside
  /// what it does.
  func concurrentMap<Result: Sendable>(
    width: Int,
    _ transform: @escaping @Sendable (Element) -> Result
  ) async -> [Result] {
    guard width > 1, count > 1 else { return map(transform) }
    let length = Swift.max(1, count / (width * 4))
    let stretches = stride(from: startIndex, to: endIndex, by: length).map { $0..<Swift.min($0 + length, endIndex) }
    return await withTaskGroup(of: (Int, [Result]).self) { group in
      var waiting = stretches.enumerated().makeIterator()
      var parts = [[Result]](repeating: [], count: stretches.count)
      func start(_ next: (offset: Int, element: Range<Int>)) {
        group.addTask { (next.offset, self[next.element].map(transform)) }
      }
      for _ in 0..<width {
        if let next = waiting.next() { start(next) }
      }
      for await (index, part) in group {
        parts[index] = part
        if let next = waiting.next() { start(next) }
      }
      return parts.flatMap(\.self)
    }
  }
}
