"""Random edits for so many seconds: soak.py [SECONDS [SEED]]."""
import os
import pathlib
import random
import sys
import time

from client import Client, Failure, position_at
from sessions import MALFORMED, SMALL

URI = "file:///nowhere/soak.classpec"
ROOM = 60000  # characters that the text may grow to
WARM = 0.3    # of the time, before memory is looked at

REQUESTS = ["hover", "definition", "references", "documentHighlight", "prepareRename", "completion", "documentSymbol",
            "foldingRange", "semanticTokens/full", "codeLens", "formatting"]
PIECES = ["{", "}", '"', "\\", "#", "\n", "\r\n", " ", "(", ")", ",", ":", "0", "2024-12", "é", "\U0001F4DE", "\0", "\u202e",
          "all of { ", "any of { ", "2 years of office ", "substitute ", 'duty "Files."', "class ", "qualify open { ",
          "shared { 1 year of office 1 year of filing } ", "service as ", "allow doubled-word \"right\"\n"]


def resident(process):
    """Kilobytes that it holds."""
    for line in open("/proc/%d/status" % process.pid):
        if line.startswith("VmRSS"):
            return int(line.split()[1])
    return 0


def snippets(texts, chance):
    text = chance.choice(texts)
    start = chance.randrange(len(text))
    return text[start:start + chance.randrange(1, 200)]


class Soak:
    def __init__(self, seed):
        self.chance = random.Random(seed)
        self.texts = [path.read_text(encoding="utf-8") for path in sorted(pathlib.Path("specs").rglob("*.classpec"))]
        self.client = Client()
        self.client.open(URI, SMALL)
        self.edits = self.requests = self.compared = 0

    def edit(self):
        chance, text = self.chance, self.client.texts[URI]
        lo = chance.randrange(len(text) + 1)
        hi = min(len(text), lo + (0 if chance.random() < 0.6 else chance.randrange(1, 60)))
        if text[lo - 1:lo + 1] == "\r\n":  # no place for an editor to be
            lo -= 1
        if text[hi - 1:hi + 1] == "\r\n":
            hi += 1
        new = chance.choice(PIECES) if chance.random() < 0.7 else snippets(self.texts, chance)
        if len(text) > ROOM or chance.random() < 0.03:
            lo, hi, new = 0, len(text), SMALL
        self.client.edit(URI, lo, hi, new.replace("\r", ""))
        self.edits += 1

    def ask(self):
        text = self.client.texts[URI]
        method = self.chance.choice(REQUESTS)
        place = position_at(text, self.chance.randrange(len(text) + 1))
        params = {"textDocument": {"uri": URI}, "position": place, "context": {"includeDeclaration": True}}
        number = self.client.start_request("textDocument/" + method, params)
        if self.chance.random() < 0.2:
            self.client.notify("$/cancelRequest", {"id": number})
        try:
            self.client.answer(number)
        except Failure as error:
            assert error.code in (-32800, -32602, -32803), (method, error)
        self.requests += 1

    def nonsense(self):
        self.client.send_bytes(self.chance.choice(MALFORMED)[0])

    def compare(self):
        """What is found after the edits is what is found in the text opened fresh."""
        self.client.settle()
        fresh = Client()
        fresh.open(URI, self.client.texts[URI])
        fresh.settle()
        found, wanted = self.client.diagnostics.get(URI, []), fresh.diagnostics.get(URI, [])
        status = fresh.end()
        assert status == 0, "a fresh server ended with %d" % status
        found = [d for d in found if not d["code"].startswith(("W81", "W82"))]  # proofs come when they may
        wanted = [d for d in wanted if not d["code"].startswith(("W81", "W82"))]
        if found != wanted:
            pathlib.Path("build/soak-lsp.classpec").write_text(self.client.texts[URI], encoding="utf-8", newline="")
            raise AssertionError("edited and opened texts differ: %r and %r (build/soak-lsp.classpec)" %
                                 (found[:3], wanted[:3]))
        self.compared += 1

    def run(self, seconds):
        start, warm, first = time.time(), False, 0
        while time.time() - start < seconds:
            for _ in range(self.chance.randrange(1, 5)):
                self.edit()
            self.ask()
            if self.chance.random() < 0.02:
                self.nonsense()
            if self.edits % 40 < 3:
                self.compare()
            if not warm and time.time() - start > seconds * WARM:
                warm, first = True, resident(self.client.process)
        self.compare()
        last = resident(self.client.process)
        status = self.client.end()
        assert status == 0, "the server ended with %d" % status
        # a text of another length takes more or less; a leak takes megabytes in any case
        assert last < first * 1.5 + 16384, "it grew from %d to %d kB" % (first, last)
        return first, last


def main():
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 600
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else int(time.time())
    soak = Soak(seed)
    os.makedirs("build", exist_ok=True)
    try:
        first, last = soak.run(seconds)
    except (AssertionError, EOFError, TimeoutError) as error:
        print("FAIL seed %d after %d edits: %s" % (seed, soak.edits, error))
        print("0 passed, 1 failed")
        return 1
    print("seed %d: %d edits, %d requests, %d comparisons; %d kB then, %d kB now" %
          (seed, soak.edits, soak.requests, soak.compared, first, last))
    print("1 passed, 0 failed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
