import WikiDiagnostics

extension Diagnostic {
  static func unclosedCitation(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "bad-citation",
      .error,
      "the citation that begins here does not end within its paragraph",
      at: span,
      hints: ["Write [@source-id \"the words it says\"], or a backslash before the bracket if it is none."]
    )
  }

  static func unclosedWikilink(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "bad-wikilink",
      .error,
      "the link that begins here does not end within its paragraph",
      at: span,
      hints: ["Write [[id]] or [[id|words]], or a backslash before the bracket if it is none."]
    )
  }

  static func emptyWikilink(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "bad-wikilink",
      .error,
      "the link has no id or no words",
      at: span,
      hints: ["Write [[id]] or [[id|words]]."]
    )
  }

  static func referenceInLink(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "link-in-link",
      .error,
      "a citation or wikilink cannot stand inside another link",
      at: span,
      hints: ["Put it behind the link."]
    )
  }

  static func unsafeLink(_ destination: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "unsafe-link",
      .error,
      "a link cannot lead to '\(destination.prefix(60))'",
      at: span,
      hints: ["Links lead to http, https and mailto addresses, or to pages of the site by relative paths."]
    )
  }

  static func rawHTML(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "raw-html",
      .warning,
      "HTML is shown as text",
      at: span,
      hints: ["Write Markdown; if the text is meant as it stands, put it between backticks."]
    )
  }

  static func imageNotYet(at span: SourceSpan) -> Diagnostic {
    Diagnostic("not-yet", .error, "an image in prose is not built yet", at: span, hints: ["Remove it for now."])
  }

  static func tooDeep(at span: SourceSpan) -> Diagnostic {
    Diagnostic("deep-nesting", .error, "the Markdown is nested too deeply", at: span)
  }
}
