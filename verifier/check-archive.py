#!/usr/bin/env python3
"""Checks a claim bundle of Tenfold that was unpacked: the hash of every file, and the proof of every entry.

It needs nothing but Python 3.9 or later and verify.py beside it.

    python3 verifier/check-archive.py [--key VKEY]

Without --key the key of the log is taken from the bundle itself: compare it with the one that the log publishes, for whoever
could make up a whole log could make up its key as well.

Exit: 0 all holds, 1 something does not, 2 the call itself is wrong.
"""

import argparse
import hashlib
import json
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
BUNDLE = os.path.dirname(HERE)

# What Python would write beside verify.py is no part of the bundle.
sys.dont_write_bytecode = True
sys.path.insert(0, HERE)

import verify  # noqa: E402  (it lies beside this file)


def read(*names):
    with open(os.path.join(BUNDLE, *names), "rb") as file:
        return file.read()


def listed():
    """The names of the files with the hash that each should have."""
    lines = read("SHA256SUMS").decode("utf-8").splitlines()
    return [(line[66:], line[:64]) for line in lines]


def wrong_files():
    """Files whose bytes are others than those that were listed, that are gone, or that nobody listed."""
    names = listed()
    for name, expected in names:
        try:
            if hashlib.sha256(read(*name.split("/"))).hexdigest() != expected:
                yield "%s: its bytes were changed" % name
        except OSError:
            yield "%s: it is not there" % name
    known = {name for name, _ in names} | {"SHA256SUMS"}
    for folder, _, files in os.walk(BUNDLE):
        for file in files:
            name = os.path.relpath(os.path.join(folder, file), BUNDLE).replace(os.sep, "/")
            if name not in known and "__pycache__" not in name:
                yield "%s: it is not listed" % name


def wrong_proofs(key):
    """Proofs of which a clause does not hold, and entries that are others than those that were proved."""
    for name in sorted(os.listdir(os.path.join(BUNDLE, "proofs"))):
        data = read("proofs", name)
        try:
            verify.verify(data, [key], None, [], 0, None)
        except verify.Failure as failure:
            yield "proofs/%s: clause %s does not hold: %s" % (name, failure.clause, failure.problem)
            continue
        if json.loads(data)["entry"] != entry_named(name):
            yield "entries/%s: it is another entry than the one that is proved" % name


def entry_named(name):
    """The entry as it lies beside its proof; None where there is none that can be read."""
    try:
        return json.loads(read("entries", name))
    except (OSError, ValueError):
        return None


def main():
    parser = argparse.ArgumentParser(description="Checks a claim bundle that was unpacked.")
    parser.add_argument("--key", metavar="VKEY", help="the key of the log, as the log publishes it")
    call = parser.parse_args()
    text = call.key or read("seal", "key.txt").decode("utf-8").strip()
    try:
        key = verify.Key(text, types=(verify.LOG_KEY,))
    except verify.Problem:
        parser.error("a key is not written as name+id+key")
    wrong = list(wrong_files()) + list(wrong_proofs(key))
    for line in wrong:
        print(line)
    if wrong:
        return 1
    print("Every file has its hash, and every entry is in the log under its checkpoint.")
    if call.key is None:
        print("The key was taken from the bundle. Compare it with the one that the log publishes: %s" % text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
