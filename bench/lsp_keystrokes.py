"""Types into a file of the plan, and says what that cost the server: lsp_keystrokes.py FOLDER CLASSES."""
import pathlib
import statistics
import sys

sys.path.insert(0, "tests/lsp")
from client import Client, position_at  # noqa: E402

KEYSTROKES = 100


def spent(process):
    """Milliseconds that it has run."""
    with open("/proc/%d/schedstat" % process.pid) as file:
        return int(file.read().split()[0]) / 1e6


def status(process, field):
    with open("/proc/%d/status" % process.pid) as file:
        return next(int(line.split()[1]) for line in file if line.startswith(field))


folder = pathlib.Path(sys.argv[1])
client = Client(folder=folder)
client.settle()
files = sorted(folder.iterdir())
uri = client.open_file(files[len(files) // 2])
client.settle()
place = client.texts[uri].index('duty "') + 6
position = position_at(client.texts[uri], place)
costs, completions = [], []
for number in range(KEYSTROKES):
    before, published = spent(client.process), client.published
    client.notify("textDocument/didChange", {
        "textDocument": {"uri": uri, "version": number},
        "contentChanges": [{"range": {"start": position, "end": position}, "text": "the the "[number % 8]}]})
    client.settle()  # diagnostics come before the answer
    costs.append(spent(client.process) - before)
    position = dict(position, character=position["character"] + 1)
for number in range(KEYSTROKES):
    before = spent(client.process)
    client.request("textDocument/completion", {"textDocument": {"uri": uri}, "position": {"line": 8, "character": 8}})
    completions.append(spent(client.process) - before)
said = sum(len(found) for found in client.diagnostics.values())
size = sum(path.stat().st_size for path in files) / 1e6
print("a plan of %d files and %.1f MB, of which %d things are said" % (len(files), size, said))
print("figure\ta keystroke in %s classes\t%.1f\tms\t<= 50" % (sys.argv[2], statistics.median(costs)))
print("figure\tone keystroke in 20 takes more than\t%.1f\tms\t" % sorted(costs)[-KEYSTROKES // 20])
print("figure\tcompletion\t%.2f\tms\t" % statistics.median(completions))
print("figure\tmemory of the server, of a megabyte of text\t%.1f\tMB\t" % (status(client.process, "VmHWM") / 1024 / size))
client.end()
