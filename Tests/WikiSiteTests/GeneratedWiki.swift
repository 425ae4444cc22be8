import WikiFiles
import WikiTestSupport

/// A wiki of many short texts, made of random words.
enum GeneratedWiki {
  /// Writes the `version`-th state of the wiki into `folder`: each state lacks, changes and adds some texts.
  static func write(version: Int, texts: Int, to folder: Folder) throws(FileError) {
    try folder.write(Array("title: Generated\nrights: full\n".utf8), to: "Site/site.yml")
    for number in 0..<texts where (number + version) % 10 != 0 {
      let isChanged = (number + version) % 3 == 0
      try folder.write(text(number, seed: isChanged ? version : 0), to: "seeds/text-\(String(number)).txt")
    }
  }

  private static func text(_ number: Int, seed: Int) -> [UInt8] {
    var random = SeededGenerator(seed: UInt64(number * 1_000 + seed))
    let words = ["the", "town", "was", "taken", "by", "two", "groups", "on", "Monday", "near", "river", "road"]
    let paragraphs = (0..<6).map { _ in
      (0..<20).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ") + ".\n"
    }
    return Array(paragraphs.joined(separator: "\n").utf8)
  }
}
