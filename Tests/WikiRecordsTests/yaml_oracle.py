"""Reads YAML texts as PyYAML's BaseLoader does, in which every scalar is a string.

Usage: yaml_oracle.py INPUT OUTPUT. INPUT is a JSON list of texts; OUTPUT becomes a JSON list of trees in the notation
of TreeText.swift, or of "error: ..." where PyYAML refuses a text.
"""

import json
import sys

import yaml


def quoted(text):
    out = []
    for character in text:
        if character in '"\\':
            out.append("\\" + character)
        elif " " <= character <= "~":
            out.append(character)
        else:
            out.append("\\u{%x}" % ord(character))
    return '"' + "".join(out) + '"'


def tree(node):
    if node is None:
        return "{}"
    if isinstance(node, yaml.ScalarNode):
        return quoted(node.value)
    if isinstance(node, yaml.SequenceNode):
        return "[" + ", ".join(tree(item) for item in node.value) + "]"
    return "{" + ", ".join(tree(key) + ": " + tree(value) for key, value in node.value) + "}"


def read(text):
    try:
        return tree(yaml.compose(text, Loader=yaml.BaseLoader))
    except yaml.YAMLError as error:
        return "error: " + " ".join(str(error).split())


with open(sys.argv[1], encoding="utf-8") as file:
    texts = json.load(file)
with open(sys.argv[2], "w", encoding="utf-8") as file:
    json.dump([read(text) for text in texts], file)
