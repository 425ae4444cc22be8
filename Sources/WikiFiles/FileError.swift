#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the disk refused, in words a person can act on.
package struct FileError: Error, Hashable, CustomStringConvertible {
  /// What was tried, as a verb: "read", "write", "rename".
  package let operation: String

  /// Where, as the system knows it.
  package let path: String

  /// Why, in the system's words: "No space left on device".
  package let reason: String

  package init(_ operation: String, _ path: String, reason: String) {
    self.operation = operation
    self.path = path
    self.reason = reason
  }

  /// The failure of the system call that has just returned, read from `errno`.
  init(_ operation: String, _ path: String) {
    self.operation = operation
    self.path = path
    reason = unsafe String(cString: strerror(errno))
  }

  package var description: String { "cannot \(operation) \(path): \(reason)" }
}
