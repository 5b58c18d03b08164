# Copyright (c) 2026 The Isnad contributors
# SPDX-License-Identifier: EPL-2.0
"""Checks over AT-SPI what the window tells of the article that has the focus. Argument: the folder of its corpus."""
import glob
import os
import subprocess
import sys
import time

import pyatspi
from gi.repository import GLib

checks, wrong = 0, []
events = []


def holds(what, true, seen=""):
    global checks
    checks += 1
    if not true:
        wrong.append(what)
    print(("ok     " if true else "WRONG  ") + what + (f": {seen}" if seen != "" else ""))


def settle(seconds=0.8):
    """Lets the window and its events come to rest."""
    context = GLib.MainContext.default()
    end = time.time() + seconds
    while time.time() < end:
        while context.pending():
            context.iteration(False)
        time.sleep(0.02)


def press(*keys):
    for key in keys:
        subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True)
        settle(0.3)


def heard(kind, since):
    return [e for e in events[since:] if e[0].startswith(kind)]


def articles(node):
    """All articles below a node: texts that have things in them. Copies behind other tabs are found too."""
    if node.getRole() == pyatspi.ROLE_TEXT and "Hypertext" in pyatspi.listInterfaces(node):
        yield node
        return
    for child in node:
        if child is not None:
            yield from articles(child)


def focused():
    for window in pyatspi.Registry.getDesktop(0)[0]:
        for article in articles(window):
            if article.getState().contains(pyatspi.STATE_FOCUSED):
                return article
    return None


def extents(offset):
    """Where a character stands. The toolkit answers for ranges only, its call for one character is not implemented."""
    return text.getRangeExtents(offset, offset + 1, pyatspi.DESKTOP_COORDS)


def record(event):
    events.append((str(event.type), event.source, event.detail1, event.any_data))


for kind in ("object:text-caret-moved", "object:text-selection-changed", "object:property-change:accessible-description",
             "object:text-attributes-changed", "object:state-changed:selected"):
    pyatspi.Registry.registerEventListener(record, kind)

settle(1)
article = focused()
if article is None:
    print("WRONG  no article has the focus")
    sys.exit(1)
text = article.queryText()
words = text.getText(0, -1)
state = article.getState()
holds("role", article.getRoleName() == "text", article.getRoleName())
holds("the name is the title", len(article.name) > 0, article.name)
holds("read only, of several lines", state.contains(pyatspi.STATE_MULTI_LINE) and not state.contains(pyatspi.STATE_EDITABLE))
sources = {open(f, encoding="utf-8", newline="").read() for f in glob.glob(os.path.join(sys.argv[1], "documents", "*", "text.txt"))}
holds("the text is that of a document, letter by letter", words in sources, f"{len(words)} characters")
holds("as many characters as it says", text.characterCount == len(words), text.characterCount)
holds("every character at its offset", all(text.getText(i, i + 1) == words[i] for i in range(0, len(words), 37)))

# The caret by keys. In a right-to-left article the left arrow goes on in the text.
since = len(events)
press("ctrl+Home")
holds("Ctrl+Home: caret", text.caretOffset == 0, text.caretOffset)
press("Left", "Left", "Left")
holds("three characters on: caret", text.caretOffset == 3, text.caretOffset)
moves = [e[2] for e in heard("object:text-caret-moved", since)]
holds("every move is told", moves[-3:] == [1, 2, 3], moves)
press("ctrl+Home", "ctrl+shift+Left", "ctrl+shift+Left")
holds("two words selected", text.getNSelections() == 1 and text.getSelection(0)[0] == 0, text.getSelection(0))
begin, end = text.getSelection(0)
holds("the selection are the words", words[begin:end].split() == words.split()[:2], words[begin:end])
holds("the selection is told", len(heard("object:text-selection-changed", since)) >= 2)
text.setCaretOffset(10)
settle()
holds("set the caret", text.caretOffset == 10 and text.getNSelections() == 0, text.caretOffset)
text.setSelection(0, 0, 5)
settle()
holds("set the selection", text.getSelection(0)[0] == 0 and text.getSelection(0)[1] >= 5, text.getSelection(0))

# Units.
first = words.split()[0]
word = text.getTextAtOffset(1, pyatspi.TEXT_BOUNDARY_WORD_START)
holds("word at an offset", word[0].strip() == first and word[1] == 0, word)
following = text.getTextAfterOffset(1, pyatspi.TEXT_BOUNDARY_WORD_START)
holds("word after it", following[0].strip().startswith(words.split()[1][:3]), following)
line = text.getTextAtOffset(1, pyatspi.TEXT_BOUNDARY_LINE_START)
holds("line", line[1] == 0 and 10 < line[2] < len(words) and words[line[1]:line[2]] == line[0], line[1:])
second = text.getTextAtOffset(line[2] + 1, pyatspi.TEXT_BOUNDARY_LINE_START)
holds("the next line begins where it ends", second[1] == line[2], second[1:])
sentence = text.getTextAtOffset(1, pyatspi.TEXT_BOUNDARY_SENTENCE_START)
holds("sentence", sentence[1] == 0 and sentence[2] >= line[2] and "." in sentence[0], sentence[1:])

# Where characters stand: in the canvas, one left of the other, and found again at their points.
frame = article.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
places = {i: extents(i) for i in range(0, line[2] - 1)}
holds("characters stand in the canvas", all(frame.x <= x and x + w <= frame.x + frame.width and y >= frame.y
      for x, y, w, h in places.values()), f"{places[0]} in {frame.x} {frame.y} {frame.width} {frame.height}")
holds("an Arabic line runs from right to left", all(places[i][0] >= places[i + 1][0] for i in range(4)),
      [places[i][0] for i in range(5)])
# Letters that are one glyph, as lam and alef, share its place.
wide = [i for i in range(1, len(places) - 1) if words[i].isalpha() and places[i][2] >= 5
        and places[i][0] not in (places[i - 1][0], places[i + 1][0])]
found = [text.getOffsetAtPoint(places[i][0] + places[i][2] * 3 // 4, places[i][1] + places[i][3] // 2, pyatspi.DESKTOP_COORDS)
         for i in wide]
hits = sum(1 for i, at in zip(wide, found) if at in (i, i + 1))
holds("the point of a character leads back to it", len(wide) > 10 and hits == len(wide), f"{hits} of {len(wide)}" + "".join(
    f", {words[i]} at {i} leads to {at}" for i, at in zip(wide, found) if at not in (i, i + 1)))
around = text.getRangeExtents(0, 4, pyatspi.DESKTOP_COORDS)
holds("the place of a word holds its letters", around[0] == min(places[i][0] for i in range(4)), around)

# The annotations in sight.
children = [c for c in article]
holds("annotations in sight", len(children) > 3, len(children))
holds("each has layer, type and words", all(": " in c.name for c in children), children[0].name)
inside = [c.queryComponent().getExtents(pyatspi.DESKTOP_COORDS) for c in children]
holds("each has a place in the canvas", all(b.width > 0 and b.x >= frame.x and b.x + b.width <= frame.x + frame.width for b in inside))
claim = next(c for c in children if c.name.startswith("Claim"))
since = len(events)
holds("a claim can be selected", claim.queryAction().nActions == 1 and claim.queryAction().doAction(0), claim.queryAction().getName(0))
settle()
holds("it is selected then", claim.getState().contains(pyatspi.STATE_SELECTED))
said = [e[3] for e in heard("object:property-change:accessible-description", since)]
holds("and that is said, with who says it", len(said) > 0 and claim.name in said[-1] and "said by" in said[-1], said[-1:])
quote = claim.name.split(": ", 1)[1]
begin = words.index(quote.split(" … ")[0].rstrip("…"))
bounds = claim.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
letter = extents(begin)
holds("its place holds its first letter", bounds.x <= letter[0] <= bounds.x + bounds.width and
      bounds.y - 2 <= letter[1] + letter[3] // 2 <= bounds.y + bounds.height, (letter, bounds))

# The same as attributes of the text.
attributes, run_begin, run_end = text.getAttributeRun(begin)
named = dict(a.split(":", 1) for a in attributes)
holds("the text there has the claim as an attribute", named.get("claim", "").startswith("Claim"), named)
holds("and the chain", "chain" in named, named.get("chain"))
holds("for a run that holds the place", run_begin <= begin < run_end, (run_begin, run_end))
press("ctrl+Home", "Tab")
holds("Tab walks to an annotation and it is said", any(e[3] and ": " in e[3] for e in heard("object:property-change:accessible-description", since)))

# An edit is said, and so is its undoing.
free = next(i for i in range(len(words)) if (i == 0 or words[i - 1] == " ") and words[i].isalpha() and
            not any(a.startswith("claim:") for a in text.getAttributeRun(i)[0]))
text.setCaretOffset(free)
settle()
press("ctrl+shift+Left")
selected = text.getSelection(0)
since = len(events)
press("1")
settle(1.5)
said = [e[3] for e in heard("object:property-change:accessible-description", since)]
holds("marking is said", any(s.startswith("Marked: Claim") for s in said), said)
holds("the attributes of the text changed", len(heard("object:text-attributes-changed", since)) > 0)
holds("and are there", any(a.startswith("claim:") for a in text.getAttributeRun(selected[0])[0]))
since = len(events)
press("ctrl+z")
settle(1.5)
said = [e[3] for e in heard("object:property-change:accessible-description", since)]
holds("undoing it is said", any(s.startswith("Removed: ") for s in said), said)

print(f"Checks: {checks}, wrong: {len(wrong)}")
sys.exit(1 if wrong else 0)
