import Foundation
import Testing
import WikiFiles
import WikiTestSupport

@Suite struct CompletionTests {
  /// What bash offers behind a line that is begun.
  @Test(arguments: [
    ("dossier bu", ["build"]),
    ("dossier list sing", ["single-source"]),
    ("dossier new ac", ["actor"]),
    ("dossier new actor X --kind armed", ["armed-group"]),
    ("dossier schema si", ["site"]),
    ("dossier check --explain unknown-i", ["unknown-id", "unknown-image"]),
    ("dossier check --ignore no-q", ["no-quote"]),
    ("dossier check --format sa", ["sarif"]),
    ("dossier build --color n", ["never"]),
    ("dossier build --root my", ["my-wiki"]),
    ("dossier build --output my", ["my-wiki"]),
  ])
  func offersInBash(line: String, offers: [String]) async throws {
    let script = try await TestWiki("").run("--generate-completion-script bash").output
    try withScratchFolder { folder in
      try folder.write(Array(script.utf8), to: "dossier.bash")
      try folder.write([], to: "my-wiki/seeds/a.txt")
      try folder.write([], to: "my-file.txt")
      let words = line.split(separator: " ").map { "'\($0)'" }
      let answer = try Shell.run(
        """
        bash -n dossier.bash && bash -c '. ./dossier.bash
        COMP_WORDS=(\(line)); COMP_CWORD=\(words.count - 1); COMP_LINE="\(line)"; COMP_POINT=${#COMP_LINE}
        _dossier dossier "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
        printf "%s\\n" "${COMPREPLY[@]}"'
        """,
        in: folder
      )
      #expect(answer.code == 0)
      #expect(answer.output.split(separator: "\n").map { $0.trimmingCharacters(in: [" ", "/"]) }.sorted() == offers)
    }
  }

  @Test(arguments: ["zsh", "fish"])
  func isAScriptOfOtherShellsWhereTheyAreThere(shell: String) async throws {
    let script = try await TestWiki("").run("--generate-completion-script \(shell)").output
    #expect(script.contains("dossier"))
    try withScratchFolder { folder in
      try folder.write(Array(script.utf8), to: "script")
      guard try Shell.run("command -v \(shell)", in: folder).code == 0 else { return }
      let answer = try Shell.run("\(shell) -n script", in: folder)
      #expect(answer == (output: "", code: 0))
    }
  }
}
