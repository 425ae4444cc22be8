"""Renders the pages of the template benchmark with Jinja2, as often as it is asked, and times that itself.

It begins with a line that tells the version of Jinja2. Then every line of standard input is a JSON value and is
answered by one line of JSON. First come the templates and the data of the pages, answered by the names of the pages,
then requests: a page to be seen, or a page and how many rounds of it are to be timed.
Settings and values are those of the oracle that the tests use.
"""

import json
import sys
from pathlib import Path
from time import perf_counter

import jinja2

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "Tests" / "WikiTemplatesTests"))
from jinja_oracle import environment, record


def answer(request):
    template, data = pages[request["page"]]
    if "rounds" not in request:
        return {"text": template.render(data)}
    start = perf_counter()
    for _ in range(request["rounds"]):
        template.render(data)
    return {"seconds": perf_counter() - start}


def say(value):
    print(json.dumps(value), flush=True)


say({"version": jinja2.__version__})
given = json.loads(sys.stdin.readline())
jinja = environment(given["templates"])
# As on a server: no look at every include whether a template has changed.
jinja.auto_reload = False
pages = {name: (jinja.get_template(name), record(fields)) for name, fields in given["pages"].items()}
say({"pages": list(pages)})
for line in sys.stdin:
    say(answer(json.loads(line)))
