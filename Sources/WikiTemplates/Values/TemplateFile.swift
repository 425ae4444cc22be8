package import WikiFiles

/// A template as it was read.
package struct TemplateFile: Sendable {
  /// The file that findings name.
  package let path: RelativePath
  package let bytes: [UInt8]

  package init(path: RelativePath, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
