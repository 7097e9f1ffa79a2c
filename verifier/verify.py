#!/usr/bin/env python3
"""Second verifier of Tenfold's proofs, after docs/verifier-specification.md.

It shares no code with the first one and needs nothing but Python 3.9 or later. Its own arithmetic is slow and not in
constant time: it verifies, it must never sign.

    python3 verifier/verify.py PROOF --key VKEY [--older FILE] [--entry FILE] [--witness VKEY ... --quorum N] [--json]

Exit: 0 every clause holds, 1 a clause does not, 2 the call itself is wrong.
"""

import argparse
import base64
import binascii
import hashlib
import json
import re
import sys
import unicodedata

CLAUSES = ["V%d" % number for number in range(1, 15)]
DEEPEST = 64
LARGEST = 2**53 - 1
MOST_SIGNATURES = 64
LONGEST_LEAF = 65535
SHORTEST_SALT = 16
LATEST_TIME = 2**63 - 1
LOG_KEY, WITNESS_KEY = 0x01, 0x04


class Problem(Exception):
    """What is wrong, by the name that the specification gives it."""


class Failure(Exception):
    """The first clause that does not hold."""

    def __init__(self, clause, problem):
        super().__init__(clause, problem)
        self.clause = clause
        self.problem = problem


def sha256(data):
    return hashlib.sha256(data).digest()


# --- Ed25519 (RFC 8032 section 5.1) -------------------------------------------------------------------------------

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)
NEUTRAL = (0, 1, 1, 0)


def add(a, b):
    """The sum of two points in extended coordinates."""
    e = (a[1] - a[0]) * (b[1] - b[0]) % P
    f = (a[1] + a[0]) * (b[1] + b[0]) % P
    g = 2 * a[3] * b[3] * D % P
    h = 2 * a[2] * b[2] % P
    x, y, z, t = f - e, h - g, h + g, f + e
    return (x * y % P, z * t % P, y * z % P, x * t % P)


def times(scalar, point):
    total = NEUTRAL
    while scalar > 0:
        if scalar & 1:
            total = add(total, point)
        point = add(point, point)
        scalar >>= 1
    return total


def x_of(y, sign):
    """The x that belongs to y, or None where y is on no point of the curve or 0 would bear a sign."""
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P != 0:
        x = x * ROOT_OF_MINUS_ONE % P
    if (x * x - square) % P != 0 or (x == 0 and sign == 1):
        return None
    return P - x if x & 1 != sign else x


def point_of(data):
    value = int.from_bytes(data, "little")
    y, sign = value & ((1 << 255) - 1), value >> 255
    x = x_of(y, sign) if y < P else None
    return None if x is None else (x, y, 1, x * y % P)


def is_canonical(data):
    """Whether y is below the prime, and no sign stands on the x that is 0 (RFC 8032 section 5.1.2)."""
    value = int.from_bytes(data, "little")
    y, sign = value & ((1 << 255) - 1), value >> 255
    return y < P and not (sign == 1 and y in (1, P - 1))


def bytes_of_point(point):
    inverse = pow(point[2], P - 2, P)
    x, y = point[0] * inverse % P, point[1] * inverse % P
    return (y | ((x & 1) << 255)).to_bytes(32, "little")


BASE_Y = 4 * pow(5, P - 2, P) % P
BASE_X = x_of(BASE_Y, 0)
BASE = (BASE_X, BASE_Y, 1, BASE_X * BASE_Y % P)


def is_signature(public_key, message, signature):
    """Whether the 64 bytes are the key's Ed25519 signature of the message."""
    key = point_of(public_key)
    scalar = int.from_bytes(signature[32:], "little")
    if key is None or len(signature) != 64 or scalar >= ORDER:
        return False
    digest = hashlib.sha512(signature[:32] + public_key + message).digest()
    challenge = int.from_bytes(digest, "little") % ORDER
    minus_key = (P - key[0], key[1], 1, (P - key[0]) * key[1] % P)
    return bytes_of_point(add(times(scalar, BASE), times(challenge, minus_key))) == signature[:32]


# --- Texts and bytes ----------------------------------------------------------------------------------------------


def from_base64(text):
    """The bytes of a text in padded standard Base 64; None where another text would be the right one for them."""
    try:
        data = base64.b64decode(text.encode("ascii"), validate=True)
    except (UnicodeEncodeError, binascii.Error):
        return None
    return data if base64.b64encode(data).decode("ascii") == text else None


def from_decimal(text):
    if re.fullmatch(r"0|[1-9][0-9]{0,15}", text) is None or int(text) > LARGEST:
        return None
    return int(text)


# The code points with the property White_Space of Unicode.
SPACES = {0x20, 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000} | set(range(9, 14)) | set(range(0x2000, 0x200B))


def is_key_name(text):
    return text != "" and all(
        character != "+" and ord(character) not in SPACES and unicodedata.category(character) not in ("Cc", "Cs")
        for character in text
    )


# --- V1: JSON, read strictly --------------------------------------------------------------------------------------


def read_json(text):
    try:
        value = json.loads(text, object_pairs_hook=object_of, parse_float=refuse_number, parse_int=whole, parse_constant=no_word)
    except RecursionError:
        raise Problem("json-depth") from None
    except ValueError:
        raise Problem("json-syntax") from None
    check_texts_and_depth(value, 0)
    return value


def object_of(pairs):
    members = dict(pairs)
    if len(members) != len(pairs):
        raise Problem("json-duplicate")
    return members


def whole(digits):
    if digits == "-0" or len(digits) > 17 or abs(int(digits)) > LARGEST:
        raise Problem("json-number")
    return int(digits)


def refuse_number(_):
    raise Problem("json-number")


def no_word(_):
    raise Problem("json-syntax")


def check_texts_and_depth(value, depth):
    """Half of a surrogate pair and more than 64 levels are refused; a Python text holds such a half as one character."""
    if isinstance(value, str):
        if any(0xD800 <= ord(character) <= 0xDFFF for character in value):
            raise Problem("json-surrogate")
    elif isinstance(value, (dict, list)):
        if depth == DEEPEST:
            raise Problem("json-depth")
        for item in value:
            check_texts_and_depth(item, depth + 1)
        for item in value.values() if isinstance(value, dict) else ():
            check_texts_and_depth(item, depth + 1)


def canonical(value):
    """The text of RFC 8785: members by the UTF-16 code units of their names."""
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode("utf-16-be"))
        return "{%s}" % ",".join("%s:%s" % (canonical(name), canonical(value[name])) for name in names)
    if isinstance(value, list):
        return "[%s]" % ",".join(canonical(item) for item in value)
    return json.dumps(value, ensure_ascii=False)


def canonical_bytes(domain, value):
    return (domain + "\n" + canonical(value)).encode("utf-8")


# --- V2: the shape of a bundle ------------------------------------------------------------------------------------


def is_text(value):
    return isinstance(value, str)


def is_texts(value):
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def is_count(value):
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def is_object(value):
    return isinstance(value, dict)


def is_header(value):
    return isinstance(value, dict) and "entries" not in value


def is_base64(value):
    return isinstance(value, str) and from_base64(value) is not None


def exactly(**members):
    return lambda value: is_object(value) and set(value) == set(members) and all(
        holds(value[name]) for name, holds in members.items()
    )


def is_disclosures(value):
    holds = exactly(path=is_text, salt=is_text, value=lambda _: True)
    return isinstance(value, list) and all(holds(item) for item in value)


NEEDED = {
    "format": is_text,
    "issuer": is_text,
    "header": is_header,
    "headerProof": is_texts,
    "entry": is_object,
    "index": is_count,
    "proof": is_text,
    "keys": exactly(first=is_text, rotations=is_texts),
}
OPTIONAL = {
    "consistency": exactly(**{"from": is_count, "hashes": is_texts}),
    "disclosures": is_disclosures,
    "timestamp": is_base64,
}


def check_shape(value):
    if not is_object(value) or value.get("format") != "tenfold/proof/1":
        raise Problem("bundle-format")
    for name, holds in NEEDED.items():
        if name not in value or not holds(value[name]):
            raise Problem("bundle-member")
    for name, holds in OPTIONAL.items():
        if name in value and not holds(value[name]):
            raise Problem("bundle-member")
    if not set(value) <= set(NEEDED) | set(OPTIONAL):
        raise Problem("bundle-unknown-member")


# --- V3: the proof ------------------------------------------------------------------------------------------------

HEADING = "c2sp.org/tlog-proof@v1"


def read_proof(text):
    """Index, hashes, the text of the checkpoint, and the bytes of the line `extra` or None."""
    if not text.startswith(HEADING + "\n"):
        raise Problem("proof-format")
    head, gap, checkpoint = text.partition("\n\n")
    if gap == "" or checkpoint == "":
        raise Problem("proof-unsigned")
    lines = head.split("\n")[1:]
    extra = None
    if lines and lines[0].startswith("extra "):
        extra = from_base64(lines.pop(0)[len("extra "):])
        if extra is None:
            raise Problem("proof-extra")
    index = from_decimal(lines[0][len("index "):]) if lines and lines[0].startswith("index ") else None
    if index is None:
        raise Problem("proof-index")
    return index, read_hashes(lines[1:]), checkpoint, extra


def read_hashes(texts):
    hashes = [from_base64(text) for text in texts]
    if any(found is None or len(found) != 32 for found in hashes):
        raise Problem("proof-hash")
    return hashes


# --- V4: notes and checkpoints ------------------------------------------------------------------------------------


def read_note(text):
    """Body and signatures, each as name, id and signature."""
    end = text.rfind("\n\n")
    plain = all(character == "\n" or character >= " " for character in text)
    if end < 1 or not text.endswith("\n") or not plain:
        raise Problem("note-form")
    lines = text[end + 2:-1].split("\n")
    if len(lines) > MOST_SIGNATURES:
        raise Problem("note-too-many-signatures")
    return text[:end + 1], [read_signature(line) for line in lines]


def read_signature(line):
    parts = line.split(" ")
    data = from_base64(parts[2]) if len(parts) == 3 else None
    if data is None or parts[0] != "\u2014" or not is_key_name(parts[1]) or len(data) < 5:
        raise Problem("note-signature-line")
    return parts[1], data[:4], data[4:]


class Checkpoint:
    def __init__(self, text):
        self.body, self.signatures = read_note(text)
        lines = self.body.split("\n")[:-1]
        origin, size, root = (lines + ["", "", ""])[:3]
        if "" in lines[3:] or not is_key_name(origin):
            raise Problem("checkpoint-form")
        self.origin, self.size, self.root = origin, from_decimal(size), from_base64(root)
        if self.size is None:
            raise Problem("checkpoint-size")
        if self.root is None or len(self.root) != 32:
            raise Problem("checkpoint-root")


# --- V5 to V8: keys and signatures --------------------------------------------------------------------------------


class Key:
    def __init__(self, text, types=(LOG_KEY, WITNESS_KEY)):
        parts = text.split("+", 2)
        data = from_base64(parts[2]) if len(parts) == 3 else None
        if data is None or len(data) != 33 or data[0] not in types or not is_key_name(parts[0]):
            raise Problem("key-form")
        if not is_canonical(data[1:]):
            raise Problem("key-form")
        self.text, self.name, self.type, self.public = text, parts[0], data[0], data[1:]
        self.id = sha256(self.name.encode("utf-8") + b"\n" + data)[:4]
        if self.id.hex() != parts[1]:
            raise Problem("key-form")

    def signing(self, body, signatures):
        """"signed", "unsigned", or "forged" where a line in the key's name is not its signature."""
        own = [signature for name, key_id, signature in signatures if (name, key_id) == (self.name, self.id)]
        if not own:
            return "unsigned"
        return "signed" if all(self.is_genuine(body, signature) for signature in own) else "forged"

    def is_genuine(self, body, signature):
        message = body.encode("utf-8")
        if self.type == LOG_KEY:
            return len(signature) == 64 and is_signature(self.public, message, signature)
        if len(signature) != 72 or int.from_bytes(signature[:8], "big") > LATEST_TIME:
            return False
        heading = "cosignature/v1\ntime %d\n" % int.from_bytes(signature[:8], "big")
        return is_signature(self.public, heading.encode("ascii") + message, signature[8:])


def read_history(keys):
    """The keys of the log, each with the size from which on it signs."""
    history = [(Key(keys["first"], types=(LOG_KEY,)), 0)]
    for statement in keys["rotations"]:
        body, signatures = read_note(statement)
        key, start = read_rotation(body, *history[-1])
        if any(signer.signing(body, signatures) != "signed" for signer in (history[-1][0], key)):
            raise Problem("rotation-unsigned")
        history.append((key, start))
    return history


def read_rotation(body, before, before_from):
    lines = body.split("\n")
    if len(lines) != 6 or lines[0] != "tenfold/key/1" or not lines[2].startswith("from "):
        raise Problem("rotation-form")
    start = from_decimal(lines[2][len("from "):])
    if start is None:
        raise Problem("rotation-form")
    key = Key(lines[4], types=(LOG_KEY,))
    if lines[1] != before.name or key.name != before.name:
        raise Problem("key-origin")
    if lines[3] != before.text:
        raise Problem("rotation-predecessor")
    if start <= before_from:
        raise Problem("rotation-order")
    return key, start


def check_log_signature(checkpoint, history):
    if checkpoint.origin != history[0][0].name:
        raise Problem("key-origin")
    in_force = [key for key, start in history if start <= checkpoint.size][-1]
    signing = in_force.signing(checkpoint.body, checkpoint.signatures)
    if signing == "forged":
        raise Problem("log-signature")
    if signing == "unsigned":
        raise Problem(unsigned_problem(checkpoint, history))


def unsigned_problem(checkpoint, history):
    for key, start in history:
        if key.signing(checkpoint.body, checkpoint.signatures) == "signed":
            return "log-key-early" if start > checkpoint.size else "log-key-retired"
    return "log-unsigned"


def check_witnesses(checkpoint, witnesses, quorum):
    signings = [(key.name, key.signing(checkpoint.body, checkpoint.signatures)) for key in witnesses]
    if any(signing == "forged" for _, signing in signings):
        raise Problem("witness-signature")
    if len({name for name, signing in signings if signing == "signed"}) < quorum:
        raise Problem("witness-quorum")


# --- V9 to V12: the tree ------------------------------------------------------------------------------------------


def node(left, right):
    return sha256(b"\x01" + left + right)


def leaf(domain, value):
    data = canonical_bytes(domain, value)
    if len(data) > LONGEST_LEAF:
        data = ("tenfold/long/1\nsha256:" + sha256(data).hex()).encode("ascii")
    return sha256(b"\x00" + data)


def check_inclusion(leaf_hash, index, checkpoint, hashes):
    """RFC 9162 section 2.1.3.2, with the names of the RFC."""
    if index >= checkpoint.size:
        raise Problem("index-past-size")
    fn, sn, r = index, checkpoint.size - 1, leaf_hash
    for p in hashes:
        if sn == 0:
            raise Problem("inclusion-length")
        if fn & 1 or fn == sn:
            r = node(p, r)
            while fn & 1 == 0 and fn != 0:
                fn, sn = fn >> 1, sn >> 1
        else:
            r = node(r, p)
        fn, sn = fn >> 1, sn >> 1
    if sn != 0:
        raise Problem("inclusion-length")
    if r != checkpoint.root:
        raise Problem("inclusion-root")


def check_consistency(older, newer, hashes):
    """RFC 9162 section 2.1.4.2, with the names of the RFC; sizes 0 and equal sizes need no hashes."""
    if older.size > newer.size:
        raise Problem("older-larger")
    if older.size == newer.size:
        if older.root != newer.root:
            raise Problem("two-roots")
        return
    if older.size == 0:
        if older.root != sha256(b""):
            raise Problem("consistency-old-root")
        return
    path = [older.root] + hashes if older.size & (older.size - 1) == 0 else hashes
    if not hashes:
        raise Problem("consistency-length")
    fn, sn = older.size - 1, newer.size - 1
    while fn & 1:
        fn, sn = fn >> 1, sn >> 1
    fr = sr = path[0]
    for c in path[1:]:
        if sn == 0:
            raise Problem("consistency-length")
        if fn & 1 or fn == sn:
            fr, sr = node(c, fr), node(c, sr)
            while fn & 1 == 0 and fn != 0:
                fn, sn = fn >> 1, sn >> 1
        else:
            sr = node(sr, c)
        fn, sn = fn >> 1, sn >> 1
    if sn != 0:
        raise Problem("consistency-length")
    if fr != older.root:
        raise Problem("consistency-old-root")
    if sr != newer.root:
        raise Problem("consistency-new-root")


def check_issuer(bundle, checkpoint):
    issuer = bundle["header"].get("issuer")
    if not is_object(issuer) or issuer.get("id") != bundle["issuer"]:
        raise Problem("issuer-differs")
    _, stroke, last = checkpoint.origin.rpartition("/")
    if stroke == "" or last != bundle["issuer"]:
        raise Problem("origin-of-another")


def check_entry(bundle, index, checkpoint, hashes):
    if index == 0:
        raise Problem("header-index")
    check_inclusion(leaf("tenfold/entry/1", bundle["entry"]), index, checkpoint, hashes)


def check_older(bundle, checkpoint, history, older_text):
    older = Checkpoint(older_text)
    if older.origin != checkpoint.origin:
        raise Problem("older-origin")
    check_log_signature(older, history)
    hashes = []
    if 0 < older.size < checkpoint.size:
        part = bundle.get("consistency")
        if part is None:
            raise Problem("consistency-missing")
        if part["from"] != older.size:
            raise Problem("consistency-size")
        hashes = read_hashes(part["hashes"])
    check_consistency(older, checkpoint, hashes)


# --- V13: what is disclosed ---------------------------------------------------------------------------------------


def disclosed(entry, disclosures):
    """The entry with the disclosed values in their places."""
    shown = {"": json.loads(json.dumps(entry))}
    for disclosure in disclosures:
        holder, name = place_of(shown, disclosure["path"])
        salt = from_base64(disclosure["salt"])
        if salt is None or len(salt) < SHORTEST_SALT:
            raise Problem("disclosure-salt")
        expected = "sha256:" + sha256(canonical_bytes("tenfold/commitment/1", disclosure)).hex()
        if holder[name] != {"sealed": expected}:
            raise Problem("disclosure-value")
        holder[name] = json.loads(json.dumps(disclosure["value"]))
    return shown[""]


def place_of(shown, path):
    """The list or object that holds the sealed value of a path (RFC 6901), and where in it."""
    holder, name = shown, ""
    if not path.startswith("/"):
        raise Problem("disclosure-path")
    for part in path.split("/")[1:]:
        holder, name = holder[name], part.replace("~1", "/").replace("~0", "~")
        if isinstance(holder, list):
            name = int(name) if re.fullmatch(r"0|[1-9][0-9]{0,15}", name) else -1
        is_there = 0 <= name < len(holder) if isinstance(holder, list) else isinstance(holder, dict) and name in holder
        if not is_there:
            raise Problem("disclosure-path")
    if not is_sealed(holder[name]):
        raise Problem("disclosure-path")
    return holder, name


def is_sealed(value):
    if not isinstance(value, dict) or set(value) != {"sealed"} or not isinstance(value["sealed"], str):
        return False
    return re.fullmatch(r"sha256:[0-9a-f]{64}", value["sealed"]) is not None


# --- All of it ----------------------------------------------------------------------------------------------------


class Clause:
    """Names the clause of whatever goes wrong within it."""

    def __init__(self, name):
        self.name = name

    def __enter__(self):
        return self

    def __exit__(self, kind, problem, _):
        if kind is Problem:
            raise Failure(self.name, str(problem)) from None


def verify(data, keys, older=None, witnesses=(), quorum=0, entry=None):
    """Raises Failure for the first clause that does not hold; gives the entry as far as it is disclosed.

    `data` is the bytes of the file, `older` the text of a checkpoint that the reader kept, `entry` what the reader holds of
    a proof text by itself.
    """
    with Clause("V1"):
        text = text_of(data)
        if not text.startswith(HEADING + "\n"):
            value = read_json(text)
    if text.startswith(HEADING + "\n"):
        return verify_text(text, keys, older, witnesses, quorum, entry)
    with Clause("V2"):
        check_shape(value)
    with Clause("V3"):
        index, hashes, checkpoint_text, _ = read_proof(value["proof"])
        if index != value["index"]:
            raise Problem("index-differs")
    with Clause("V4"):
        checkpoint = Checkpoint(checkpoint_text)
    with Clause("V5"):
        history = read_history(value["keys"])
    with Clause("V6"):
        if not any(key.text == trusted.text for key, _ in history for trusted in keys):
            raise Problem("key-not-trusted")
    with Clause("V7"):
        check_log_signature(checkpoint, history)
    with Clause("V8"):
        check_witnesses(checkpoint, witnesses, quorum)
    with Clause("V9"):
        check_issuer(value, checkpoint)
    with Clause("V10"):
        check_inclusion(leaf("tenfold/issuer/1", value["header"]), 0, checkpoint, read_hashes(value["headerProof"]))
    with Clause("V11"):
        check_entry(value, index, checkpoint, hashes)
    with Clause("V12"):
        if older is not None:
            check_older(value, checkpoint, history, older)
    with Clause("V13"):
        return disclosed(value["entry"], value.get("disclosures", []))
    # V14: a time-stamp token is carried and not judged here; `openssl ts -verify` judges it (see the specification).


def verify_text(text, keys, older, witnesses, quorum, entry):
    """The same of a proof text by itself: the reader brings the key, and the entry where the line `extra` has none."""
    with Clause("V3"):
        index, hashes, checkpoint_text, extra = read_proof(text)
    with Clause("V4"):
        checkpoint = Checkpoint(checkpoint_text)
    with Clause("V6"):
        own = [key for key in keys if key.name == checkpoint.origin]
        if not own:
            raise Problem("key-not-trusted")
    signing = [key for key in own if key.signing(checkpoint.body, checkpoint.signatures) != "unsigned"]
    history = [((signing + own)[0], 0)]
    with Clause("V7"):
        check_log_signature(checkpoint, history)
    with Clause("V8"):
        check_witnesses(checkpoint, witnesses, quorum)
    with Clause("V11"):
        shown = entry if entry is not None else entry_in(extra)
        if index > 0 and shown is None:
            raise Problem("entry-missing")
        check_entry({"entry": shown}, index, checkpoint, hashes)
    with Clause("V12"):
        if older is not None:
            check_older({}, checkpoint, history, older)
    return shown


def entry_in(extra):
    """The entry in the text of its leaf; None where the bytes are no such text."""
    heading = b"tenfold/entry/1\n"
    if extra is None or not extra.startswith(heading):
        return None
    try:
        value = read_json(text_of(extra[len(heading):]))
    except Problem:
        return None
    return value if is_object(value) else None


def text_of(data):
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        raise Problem("not-utf-8") from None


def read_call():
    parser = argparse.ArgumentParser(description="Checks a proof without asking anyone: a tenfold/proof/1 bundle, or a C2SP tlog-proof text.")
    parser.add_argument("proof", metavar="PROOF")
    parser.add_argument("--key", action="append", required=True, metavar="VKEY", help="a key of the log that you trust")
    parser.add_argument("--older", metavar="FILE", help="a checkpoint of the log that you kept")
    parser.add_argument("--entry", metavar="FILE", help="the entry, as it was sealed (JSON), for a proof text without it")
    parser.add_argument("--witness", action="append", default=[], metavar="VKEY", help="a witness that you trust")
    parser.add_argument("--quorum", type=int, metavar="N", help="how many witnesses must have signed (all, if not said)")
    parser.add_argument("--json", action="store_true", help="print the result as JSON")
    return parser, parser.parse_args()


def contents(path):
    with open(path, "rb") as file:
        return file.read()


def main():
    parser, call = read_call()
    try:
        keys = [Key(text, types=(LOG_KEY,)) for text in call.key]
        witnesses = [Key(text, types=(WITNESS_KEY,)) for text in call.witness]
        data = contents(call.proof)
        older = None if call.older is None else contents(call.older).decode("utf-8")
        held = None if call.entry is None else contents(call.entry)
    except Problem:
        parser.error("a key is not written as name+id+key")
    except UnicodeDecodeError:
        parser.error("the older checkpoint is not in UTF-8")
    except OSError as error:
        parser.error(str(error))
    held = None if held is None else entry_in(b"tenfold/entry/1\n" + held)
    if call.entry is not None and held is None:
        parser.error("the entry is not one object of JSON in UTF-8")
    if held is not None and not data.startswith((HEADING + "\n").encode("ascii")):
        parser.error("a bundle brings its entry: leave --entry out")
    quorum = len(witnesses) if call.quorum is None else call.quorum
    try:
        entry = verify(data, keys, older, witnesses, quorum, held)
    except Failure as failure:
        report(call.json, {"ok": False, "clause": failure.clause, "problem": failure.problem})
        return 1
    report(call.json, {"ok": True, "entry": entry})
    return 0


def report(as_json, result):
    if as_json:
        print(json.dumps(result))
    elif result["ok"]:
        print("Every clause holds. The entry, as far as it is disclosed:")
        print(json.dumps(result["entry"], indent=2, ensure_ascii=True))
    else:
        print("Clause %s does not hold: %s." % (result["clause"], result["problem"]))


if __name__ == "__main__":
    sys.exit(main())
