"""Reads dates, one to a line, and prints what the package edtf 5.0.2 says of each.

A line is `reject`, or the name of the parsed class, its lower and its upper strict bound,
and whether it is approximate and uncertain. Bounds are `-inf`, `inf`, `error` or year-month-day.
"""

import contextlib
import importlib.metadata
import sys

version = importlib.metadata.version("edtf")
if version != "5.0.2":
    sys.exit(f"edtf 5.0.2 is wanted, not {version}")

import edtf  # noqa: E402


def bound(date, name):
    try:
        value = getattr(date, name)()
    except Exception:
        return "error"
    if isinstance(value, float):
        return str(value)
    return f"{value[0]}-{value[1]}-{value[2]}"


def verdict(text):
    try:
        # The package prints some of its own failures.
        with contextlib.redirect_stdout(sys.stderr):
            date = edtf.parse_edtf(text)
    except Exception:
        return "reject"
    both = bool(getattr(date, "is_uncertain_and_approximate", False))
    approximate = bool(getattr(date, "is_approximate", False)) or both
    uncertain = bool(getattr(date, "is_uncertain", False)) or both
    lower, upper = bound(date, "lower_strict"), bound(date, "upper_strict")
    return f"{type(date).__name__} {lower} {upper} {approximate} {uncertain}"


for line in sys.stdin.buffer.read().decode("utf-8").split("\n"):
    print(verdict(line))
