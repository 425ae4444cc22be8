"""Renders a batch of Markdown texts with cmarkgfm: a JSON list of texts on standard input, of HTML on output."""

import json
import sys

import cmarkgfm
from cmarkgfm.cmark import Options

OPTIONS = Options.CMARK_OPT_UNSAFE | Options.CMARK_OPT_FOOTNOTES
EXTENSIONS = ["table", "strikethrough", "autolink", "tasklist"]
json.dump(
    [cmarkgfm.markdown_to_html_with_extensions(text, OPTIONS, EXTENSIONS) for text in json.load(sys.stdin)],
    sys.stdout,
)
