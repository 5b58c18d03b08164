#!/usr/bin/env python3
# Copyright (c) 2026 The Isnad contributors
# SPDX-License-Identifier: EPL-2.0
"""Checks a release with nothing but Python: checksums, hashes of texts, and every span, in code points and in UTF-16.

usage: verify.py [RELEASE] [--texts FOLDER]   (FOLDER: the texts as files, for a release of annotations only)
Exit status 0 if all is well, 1 if not; each failure names file and line.
"""
import hashlib, json, pathlib, sys

arguments = sys.argv[1:]
folder = pathlib.Path(arguments.pop(arguments.index("--texts") + 1)) if "--texts" in arguments else None
arguments = [each for each in arguments if each != "--texts"]
root = pathlib.Path(arguments[0] if arguments else __file__).resolve()
root = root if root.is_dir() else root.parent
failures = spans = 0

def fail(place, message):
    global failures
    failures += 1
    print(f"{place}: {message}", file=sys.stderr)

def sha256(path):
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()

listed = {}
for line in open(root / "SHA256SUMS", encoding="utf-8"):
    listed[line[66:].rstrip("\n")] = line[:64]
there = {path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()} - {"SHA256SUMS"}
for name in sorted(there ^ set(listed)):
    fail(name, "is not there" if name in listed else "is not listed in SHA256SUMS")
for name in sorted(there & set(listed)):
    if sha256(root / name) != listed[name]:
        fail(name, "the file is not the one that was released")

given = {}
for path in sorted(folder.rglob("*")) if folder else []:
    if path.is_file():
        given[sha256(path)] = path

def rows(table, split):
    path = root / "data" / table / f"{split}.jsonl"
    if path.exists():
        with open(path, encoding="utf-8", newline="\n") as file:
            for number, line in enumerate(file, 1):
                try:
                    yield f"data/{table}/{split}.jsonl:{number}", json.loads(line)
                except ValueError as problem:
                    fail(f"data/{table}/{split}.jsonl:{number}", f"not JSON ({problem})")

def check(place, text, part, words):
    global spans
    if text is None:
        return
    try:
        points = [text[span["start"]:span["end"]] for span in part["spans"]]
        units = text.encode("utf-16-le")
        utf16 = [units[2 * span["start"]:2 * span["end"]].decode("utf-16-le") for span in part["spans_utf16"]]
    except (KeyError, TypeError, UnicodeDecodeError) as problem:
        return fail(place, f"a span is broken ({problem!r})")
    spans += len(points)
    if points != utf16 or "" in points:
        fail(place, f"spans and spans_utf16 do not mean the same place: {points} {utf16}")
    elif words is not None and " ".join(points) != words:
        fail(place, f"the text there is {' '.join(points)!r}, and the row says {words!r}")

def documents(split):
    for place, row in rows("documents", split):
        text = row["text"]
        if text is None and row["sha256"] in given:
            text = given[row["sha256"]].read_bytes().decode("utf-8")
        elif text is None and folder:
            fail(place, f"the text of {row['doc_id']} is not among those given")
        if text is not None and (hashlib.sha256(text.encode("utf-8")).hexdigest() != row["sha256"] or len(text) != row["length"]):
            fail(place, "sha256 or length is not that of the text")
        yield row["doc_id"], text

def by_document(split):
    """The texts of a split one after the other, and for each the rows that belong to it: all tables are in the order of the documents."""
    tables = {table: iter(rows(table, split)) for table in ("claims", "anchors", "mentions", "attribution", "tokens") if table != "claims" or not by_claim}
    waiting = {table: next(each, None) for table, each in tables.items()}
    for document, text in documents(split):
        for table in tables:
            while waiting[table] and waiting[table][1]["doc_id"] == document:
                yield table, *waiting[table], text
                waiting[table] = next(tables[table], None)
    for place, row in filter(None, waiting.values()):
        fail(place, f"there is no document {row['doc_id']} in this split, or the rows are out of order")

by_claim = json.loads((root / "manifest.json").read_text(encoding="utf-8"))["split_report"]["level"] == "claim"
texts = dict(documents("all")) if by_claim else {}
if by_claim:
    for split in ("train", "validation", "test"):
        for place, row in rows("claims", split):
            if row["doc_id"] in texts:
                check(place, texts[row["doc_id"]], row, row["text"])
            else:
                fail(place, f"there is no document {row['doc_id']}")
for split in ("train", "validation", "test", "all"):
    for table, place, row, text in by_document(split):
        if table == "tokens":
            spans += len(row["starts"])
            if any(text[start:start + len(token)] != token for start, token in zip(row["starts"], row["tokens"], strict=True)):
                fail(place, "a token is not in the text where the row says")
        elif table == "attribution":
            check(place, text, row["source"], row["source"]["text"])
            check(place, text, row["cue"], row["cue"]["text"])
        else:
            check(place, text, row, row["text"])
            if row.get("prefix") is not None and text is not None:
                start, end = row["spans"][0]["start"], row["spans"][-1]["end"]
                if text[max(0, start - 32):start] != row["prefix"] or text[end:end + 32] != row["suffix"]:
                    fail(place, "prefix or suffix is not what stands around the claim")

print(f"{len(listed)} files, {spans} spans, {failures} failures")
sys.exit(1 if failures else 0)
