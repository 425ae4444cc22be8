"""Renders a batch of templates with Jinja2: a JSON list of cases on standard input, a list of results on output.

The settings of the oracle stand here and nowhere else; the template benchmark takes them from here.
"""

import json
import sys

from jinja2 import DictLoader, Environment, StrictUndefined
from markupsafe import Markup


class Record:
    """Fields by attribute, so that names such as `values` are no methods."""

    def __init__(self, fields):
        self.__dict__.update(fields)


def value(data):
    if isinstance(data, dict) and "html" in data:
        return Markup(data["html"])
    if isinstance(data, dict):
        return Record(record(data["record"]))
    if isinstance(data, list):
        return [value(item) for item in data]
    return data


def record(fields):
    return {name: value(item) for name, item in fields.items()}


def environment(templates):
    environment = Environment(
        loader=DictLoader(templates),
        autoescape=True,
        undefined=StrictUndefined,
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.policies["json.dumps_kwargs"] = {"sort_keys": True, "default": vars}
    return environment


def render(case):
    try:
        return {"text": environment(case["templates"]).get_template("page.html").render(record(case["data"]))}
    except Exception as error:  # every refusal counts, whatever its kind
        return {"error": f"{type(error).__name__}: {error}"}


if __name__ == "__main__":
    json.dump([render(case) for case in json.load(sys.stdin)], sys.stdout)
