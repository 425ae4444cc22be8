"""Validates front matter by JSON Schemas, as editors do.

Standard input is JSON: `schemas`, a map of schemas by name, and `cases`, a list of `{schema, yaml}`. Standard output is a
list of what is wrong with each case, empty where nothing is: read with every scalar a text, and then as YAML 1.2 types
scalars. A schema that is none of its draft ends the program.
"""

import json
import re
import sys

import yaml
from jsonschema import Draft7Validator


class CoreLoader(yaml.SafeLoader):
    """Types scalars by the core schema of YAML 1.2: `yes` is a text, and so is `2014-06-10`."""

    yaml_implicit_resolvers = {}


for tag, pattern, first in [
    ("null", r"^(~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("bool", r"^(true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("int", r"^[-+]?[0-9]+$", list("-+0123456789")),
    ("float", r"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$", list("-+.0123456789")),
]:
    CoreLoader.add_implicit_resolver("tag:yaml.org,2002:" + tag, re.compile(pattern), first)
CoreLoader.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(node.value))


def wrong(validator, text):
    for name, loader in [("texts", yaml.BaseLoader), ("types", CoreLoader)]:
        for error in validator.iter_errors(yaml.load(text, Loader=loader) or {}):
            return f"as {name}: {'/'.join(map(str, error.path))}: {error.message}"[:400]
    return ""


question = json.load(sys.stdin)
validators = {}
for name, schema in question["schemas"].items():
    assert schema["$schema"] == Draft7Validator.META_SCHEMA["$id"], schema["$schema"]
    Draft7Validator.check_schema(schema)
    validators[name] = Draft7Validator(schema)
json.dump([wrong(validators[case["schema"]], case["yaml"]) for case in question["cases"]], sys.stdout)
