"""Lets verifier/check-receipt.py judge many files of receipts in one run: a case a line on stdin, a verdict a line on stdout."""

import base64
import importlib.util
import json
import os
import sys
import tempfile

PATH = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../../../verifier/check-receipt.py")
sys.dont_write_bytecode = True
SPEC = importlib.util.spec_from_file_location("check_receipt", PATH)
checker = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(checker)


def judge(case, path):
    with open(path, "wb") as file:
        file.write(base64.b64decode(case["file"]))
    try:
        receipts = checker.receipts_in(checker.read(path))
    except checker.Unreadable:
        return "unreadable"
    return [checker.problem_of(one, bytes.fromhex(case["root"]), case["size"]) for one in receipts]


with tempfile.TemporaryDirectory() as folder:
    for line in sys.stdin:
        print(json.dumps(judge(json.loads(line), os.path.join(folder, "receipt.json"))))
