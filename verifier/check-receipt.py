#!/usr/bin/env python3
"""Checks receipts of votes, after docs/vote-receipts.md, against what was announced of a count. It asks nobody.

It shares no code with the program that makes receipts and needs nothing but Python 3.9 or later.

    python3 verifier/check-receipt.py RECEIPT --sealed FILE
    python3 verifier/check-receipt.py RECEIPT --root HEX --size N

Exit: 0 every vote is in the count as it stands in the receipt, 1 one is not, 2 the call or a file is wrong.
"""

import argparse
import hashlib
import json
import re
import sys

LARGEST = 2**53 - 1
DEEPEST = 64
ONE, SEVERAL = "tenfold/vote-receipt/1", "tenfold/vote-receipts/1"
SEALED = "tenfold/sealed-count/1"
DOMAIN = b"tenfold/counted-instruction/1\n"
HASH = re.compile(r"[0-9a-f]{64}", re.ASCII)
SHARES = re.compile(r"0|[1-9][0-9]{0,39}", re.ASCII)
NONCE = re.compile(r"(?:[0-9a-f]{2}){16,}", re.ASCII)
SHARE_PARTS = ("for", "against", "abstain")
TEXT_PARTS = ("meeting", "resolution", "member", "class")


class Unreadable(Exception):
    """A file that is not of its format."""


# --- reading ------------------------------------------------------------------------------------------------------


def without_doubles(pairs):
    members = dict(pairs)
    if len(members) != len(pairs):
        raise Unreadable("a name stands twice in one object")
    return members


def no_number(text):
    raise Unreadable("%s is no whole number" % text[:40])


def whole(text):
    value = int(text) if len(text) < 20 else LARGEST + 1
    if abs(value) > LARGEST or text == "-0":
        raise Unreadable("%s is no whole number up to 2^53 - 1" % text[:40])
    return value


def depth(value):
    if isinstance(value, dict):
        return 1 + max([depth(one) for one in value.values()], default=0)
    return 1 + max([depth(one) for one in value], default=0) if isinstance(value, list) else 0


def texts(value):
    """Every text in a value, names of members too."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for one in value:
            yield from texts(one)
    elif isinstance(value, dict):
        for name, one in value.items():
            yield name
            yield from texts(one)


def read(path):
    """The JSON in a file, read so strictly that no other reader sees another value in it."""
    try:
        with open(path, "rb") as file:
            text = file.read().decode("utf-8")
    except UnicodeDecodeError:
        raise Unreadable("it is not in UTF-8") from None
    try:
        value = json.loads(
            text[1:] if text.startswith("\ufeff") else text,
            object_pairs_hook=without_doubles,
            parse_float=no_number,
            parse_constant=no_number,
            parse_int=whole,
        )
    except RecursionError:
        raise Unreadable("it is too deep") from None
    except ValueError as problem:
        raise Unreadable("it is no JSON: %s" % problem) from None
    if depth(value) > DEEPEST:
        raise Unreadable("it is too deep")
    for one in texts(value):
        if any(0xD800 <= ord(character) <= 0xDFFF for character in one):
            raise Unreadable("half of a surrogate pair is no text")
    return value


def parts(value, names):
    """The members of an object that has these and no others."""
    if not isinstance(value, dict):
        raise Unreadable("an object with %s is missing" % ", ".join(names))
    for name in names:
        if name not in value:
            raise Unreadable("the part %s is missing" % name)
    for name in value:
        if name not in names:
            raise Unreadable("the format has no part %s" % name)
    return [value[name] for name in names]


def is_text(value, form=None):
    return isinstance(value, str) and (form is None or form.fullmatch(value) is not None)


def is_count(value):
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def need(holds, name):
    if not holds:
        raise Unreadable("the part %s is not written as the format asks" % name)


def check_seal(value):
    root, size = parts(value, ("root", "size"))
    need(is_text(root, HASH), "root")
    need(is_count(size), "size")
    return bytes.fromhex(root), size


def check_receipt(value):
    format_, instruction, index, size, proof = parts(value, ("format", "instruction", "index", "size", "proof"))
    need(format_ == ONE, "format")
    parts(instruction, TEXT_PARTS + SHARE_PARTS + ("nonce",))
    for name in TEXT_PARTS:
        need(is_text(instruction[name]), name)
    for name in SHARE_PARTS:
        need(is_text(instruction[name], SHARES), name)
    need(is_text(instruction["nonce"], NONCE), "nonce")
    need(is_count(index), "index")
    need(is_count(size), "size")
    need(isinstance(proof, list) and all(is_text(one, HASH) for one in proof), "proof")
    return value


def receipts_in(value):
    format_ = value.get("format") if isinstance(value, dict) else None
    if format_ == ONE:
        return [check_receipt(value)]
    if format_ != SEVERAL:
        raise Unreadable("it is no receipt of a vote")
    _, seal, receipts = parts(value, ("format", "seal", "receipts"))
    check_seal(seal)
    need(isinstance(receipts, list), "receipts")
    return [check_receipt(one) for one in receipts]


def seal_in(value):
    """What a sealed count says was announced; of the rest of the file nothing is looked at."""
    if not isinstance(value, dict) or value.get("format") != SEALED:
        raise Unreadable("it is no sealed count")
    return check_seal(value.get("seal"))


# --- checking -----------------------------------------------------------------------------------------------------


def sha256(data):
    return hashlib.sha256(data).digest()


def leaf(instruction):
    """Canonical JSON (RFC 8785): eight texts, their names sorted; Python escapes as that document asks if told not to use ASCII only."""
    names = sorted(instruction)
    members = ["%s:%s" % (quoted(name), quoted(instruction[name])) for name in names]
    return sha256(b"\x00" + DOMAIN + ("{%s}" % ",".join(members)).encode("utf-8"))


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def reached(instruction, index, size, proof):
    """The root to which the hashes lead (RFC 9162 2.1.3.2), or None where they are too few or too many."""
    hash_, own, last = leaf(instruction), index, size - 1
    for sibling in map(bytes.fromhex, proof):
        if last == 0:
            return None
        if own % 2 == 1 or own == last:
            hash_ = sha256(b"\x01" + sibling + hash_)
            while own % 2 == 0 and own != 0:
                own, last = own // 2, last // 2
        else:
            hash_ = sha256(b"\x01" + hash_ + sibling)
        own, last = own // 2, last // 2
    return hash_ if last == 0 else None


def problem_of(receipt, root, size):
    """Why a receipt does not hold, by the name that the document gives it; None where it does."""
    if receipt["size"] != size:
        return "another-size"
    if receipt["index"] >= size:
        return "past-size"
    found = reached(receipt["instruction"], receipt["index"], size, receipt["proof"])
    if found is None:
        return "length"
    return None if found == root else "root"


def said(receipt, problem):
    vote = receipt["instruction"]
    return "%s %s, resolution %s, class %s: %s for, %s against, %s abstaining: %s" % (
        "+" if problem is None else "-",
        printable(vote["member"]),
        printable(vote["resolution"]),
        printable(vote["class"]),
        vote["for"],
        vote["against"],
        vote["abstain"],
        "in the count as cast" if problem is None else problem,
    )


def printable(text):
    return "".join(one if one.isprintable() else "\ufffd" for one in text)


def announced(call, parser):
    if (call.sealed is None) == (call.root is None):
        parser.error("say what was announced: --sealed FILE, or --root HEX and --size N")
    if call.sealed is not None:
        return seal_in(read(call.sealed))
    root = call.root.lower()
    if HASH.fullmatch(root) is None:
        parser.error("a root has 64 hexadecimal digits")
    if call.size is None or re.fullmatch(r"[0-9]{1,15}", call.size, re.ASCII) is None:
        parser.error("--size is how many instructions that count were announced")
    return bytes.fromhex(root), int(call.size)


def main():
    parser = argparse.ArgumentParser(description="Checks receipts of votes against what was announced of a count.")
    parser.add_argument("receipt", metavar="RECEIPT")
    parser.add_argument("--sealed", metavar="FILE", help="the sealed count")
    parser.add_argument("--root", metavar="HEX", help="the root that was announced")
    parser.add_argument("--size", metavar="N", help="how many instructions that count were announced")
    parser.add_argument("--json", action="store_true", help="a verdict for a program")
    call = parser.parse_args()
    try:
        root, size = announced(call, parser)
        receipts = receipts_in(read(call.receipt))
    except (OSError, Unreadable) as problem:
        parser.error(str(problem))
    problems = [problem_of(one, root, size) for one in receipts]
    holds = len(problems) > 0 and all(problem is None for problem in problems)
    if call.json:
        print(json.dumps({"holds": holds, "problems": problems}))
    else:
        for receipt, problem in zip(receipts, problems):
            print(said(receipt, problem))
        print("Every vote is in the count." if holds else "Not every vote is in the count." if problems else "There is no vote.")
    return 0 if holds else 1


if __name__ == "__main__":
    sys.exit(main())
