"""Prints scalars and clusters of them in hexadecimal, each with its canonical composition, for the test to compare."""
import random
import sys
import unicodedata


def line(text):
    composed = unicodedata.normalize("NFC", text)
    return " ".join(f"{ord(c):X}" for c in text) + "\t" + " ".join(f"{ord(c):X}" for c in composed)


if unicodedata.unidata_version < "13":
    sys.exit("python's Unicode data is too old")
# Marks that came to Unicode after the version that the tables of the program were made from.
newer = {0x897, 0xECE, *range(0x1ACF, 0x1B00)}
scalars = [v for v in range(1, 0x3100) if not 0x1100 <= v < 0x1200 and v not in newer]
assigned = [v for v in scalars if unicodedata.category(chr(v)) != "Cn"]
marks = [v for v in assigned if unicodedata.combining(chr(v))]
composites = [v for v in assigned if unicodedata.decomposition(chr(v)) and "<" not in unicodedata.decomposition(chr(v))]
for value in assigned:
    print(line(chr(value)))
for value in composites:
    print(line(unicodedata.normalize("NFD", chr(value))))
source = random.Random(1)
latin_marks = list(range(0x300, 0x370))
for _ in range(20000):
    base = source.choice(composites) if source.random() < 0.5 else source.choice(range(0x41, 0x250))
    pool = latin_marks if source.random() < 0.8 else marks
    print(line(chr(base) + "".join(chr(source.choice(pool)) for _ in range(source.randrange(1, 5)))))
