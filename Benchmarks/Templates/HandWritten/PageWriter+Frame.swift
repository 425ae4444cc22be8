extension PageWriter {
  /// What stands in front of the content: `base.html` up to its block.
  mutating func begin(_ frame: Frame) {
    put("<!DOCTYPE html>\n<html lang=\"")
    put(text: frame.site.language)
    put("\">\n<head>\n")
    head(frame)
    put(
      """
      </head>
      <body>
      <a class="skip" href="#content">Skip to the content</a>
      <header class="site-head">
        <p class="site-title"><a href="
      """
    )
    put(text: frame.site.homeHref)
    put("\">")
    put(text: frame.site.title)
    put("</a></p>\n")
    menu(frame.site)
    put("</header>\n")
    breadcrumb(frame.breadcrumb)
    put("<main id=\"content\" class=\"")
    put(text: frame.kind)
    put("-page\">\n")
  }

  private mutating func head(_ frame: Frame) {
    put(
      """
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; \
      base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>
      """
    )
    put(text: frame.headTitle)
    put("</title>\n")
    if !frame.description.isEmpty {
      put("<meta name=\"description\" content=\"")
      put(text: frame.description)
      put("\">\n")
    }
    if !frame.canonical.isEmpty {
      put("<link rel=\"canonical\" href=\"")
      put(text: frame.canonical)
      put("\">\n")
    }
    put("<link rel=\"stylesheet\" href=\"")
    put(text: frame.site.stylesheetHref)
    put("\">\n")
  }

  private mutating func menu(_ site: Site) {
    guard !site.sections.isEmpty || !site.menu.isEmpty else { return }
    put("  <nav aria-label=\"Site\">\n    <ul>\n")
    for link in site.sections { menuItem(link) }
    for link in site.menu { menuItem(link) }
    put("    </ul>\n  </nav>\n")
  }

  private mutating func menuItem(_ link: Link) {
    put("      <li><a href=\"")
    put(text: link.href)
    put("\"")
    if link.isCurrent { put(" aria-current=\"true\"") }
    put(">")
    put(text: link.text)
    put("</a></li>\n")
  }

  private mutating func breadcrumb(_ links: [Link]) {
    guard links.count > 1 else { return }
    put("<nav class=\"breadcrumb\" aria-label=\"Breadcrumb\">\n  <ol>\n")
    for link in links {
      if link.href.isEmpty {
        put("    <li><span aria-current=\"page\"><bdi>")
        put(text: link.text)
        put("</bdi></span></li>\n")
      } else {
        put("    <li><a href=\"")
        put(text: link.href)
        put("\"><bdi>")
        put(text: link.text)
        put("</bdi></a></li>\n")
      }
    }
    put("  </ol>\n</nav>\n")
  }

  /// What stands behind the content.
  mutating func end(_ frame: Frame) {
    let site = frame.site
    put("</main>\n<footer class=\"site-foot\">\n")
    if !frame.reviewed.isEmpty {
      put("  <p>This page was last reviewed on ")
      put(text: frame.reviewed)
      put(".</p>\n")
    }
    makers(site)
    if !site.rightsNote.isEmpty {
      put("  <p>")
      put(text: site.rightsNote)
      put("</p>\n")
    }
    if !frame.editHref.isEmpty {
      put("  <p><a href=\"")
      put(text: frame.editHref)
      put("\">Edit this page</a></p>\n")
    }
    put("  <p><a href=\"")
    put(text: site.homeHref)
    put("\">")
    put(text: site.title)
    put("</a>")
    if !site.description.isEmpty {
      put(": ")
      put(text: site.description)
    }
    put("</p>\n</footer>\n</body>\n</html>\n")
  }

  private mutating func makers(_ site: Site) {
    guard !site.creator.isEmpty || !site.publisher.isEmpty else { return }
    put("  <p>")
    if !site.creator.isEmpty {
      put("By ")
      put(text: site.creator)
      put(".")
    }
    if !site.creator.isEmpty && !site.publisher.isEmpty { put(" ") }
    if !site.publisher.isEmpty {
      put("Published by ")
      put(text: site.publisher)
      put(".")
    }
    put("</p>\n")
  }
}
