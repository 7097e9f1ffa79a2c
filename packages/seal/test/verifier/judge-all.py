"""Lets verifier/verify.py judge many cases in one run: a case a line on stdin, a verdict a line on stdout."""

import base64
import json
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../../../verifier"))
sys.dont_write_bytecode = True
import verify  # noqa: E402


def judge(case):
    keys = [verify.Key(text) for text in case["trusted"]]
    witnesses = [verify.Key(text) for text in case["witnesses"]]
    file = base64.b64decode(case["file"])
    try:
        entry = verify.verify(file, keys, case["older"], witnesses, case["quorum"])
    except verify.Failure as failure:
        return {"clause": failure.clause, "problem": failure.problem, "entry": None}
    return {"clause": None, "problem": None, "entry": verify.canonical(entry)}


for line in sys.stdin:
    print(json.dumps(judge(json.loads(line))))
