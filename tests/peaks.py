"""The most memory that `lsp`, `what-if` and proofs hold, beside what docs/limits.md promises: tests/peaks [WHICH]...

tests/growth holds the other commands to the same page. Ends with `N passed, N failed`.
"""
import concurrent.futures
import os
import pathlib
import resource
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "lsp"))
from client import Client  # noqa: E402

CLASSPEC = os.path.abspath(os.environ.get("CLASSPEC", HERE.parent / "build/classpec"))
os.environ["CLASSPEC"] = CLASSPEC
# In kB: in all, and for each kB of the specs; proofs of one rule; a message, so many times its length.
IN_ALL, OF_INPUT, PROOFS, OF_MESSAGE = 16 * 1024, 60, 30 * 1024, 4
KINDS = ["fan", "diamonds", "one-rule", "labels", "duties", "long-text", "errors", "unknown-names", "cases"]
MANY = 2000
PARTS = [300, 340]  # of a rule: all is proved; nothing is, for they would be too many


def make(kind, count, path):
    with open(path, "w", encoding="utf-8") as to:
        subprocess.run(["awk", "-v", f"kind={kind}", "-v", f"n={count}", "-f",
                        str(HERE / "growth/inputs.awk")], stdout=to, check=True)


def plan_of_parts(count, path):
    with open(path, "w", encoding="utf-8") as to:
        to.write('authority nys "S" { route open "O" }\neducation hs "high school"\n')
        for i in range(count):
            to.write(f'experience k{i} "kind {i}"\n')
        to.write('standard s "S" { revision 2020-01 class a "A" { code A1 qualify open { all of {\n')
        for i in range(count):
            to.write(f"{i + 1} days of k{i}\n")
        to.write("} } } }\n")


def peak_of(process):
    with open(f"/proc/{process.pid}/status", encoding="ascii") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("VmHWM"))


def rest(process):
    """Returns when it has had nothing to do for a while."""
    before = None
    while before != (now := pathlib.Path(f"/proc/{process.pid}/schedstat").read_text(encoding="ascii").split()[0]):
        before = now
        time.sleep(1)


def peak(arguments, said=b""):
    """In kB, of this one run; its status, and the end of what it printed."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        run = subprocess.run([CLASSPEC, *arguments], input=said, capture_output=True, check=False)
        used = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        os.write(writer, b"%d %d " % (used, run.returncode) + (run.stdout + run.stderr)[-4000:])
        os._exit(0)
    os.close(writer)
    with open(reader, "rb") as answer:
        used, status, text = answer.read().split(b" ", 2)
    os.waitpid(child, 0)
    return int(used), int(status), text.decode(errors="replace")


def server(kind):
    """A plan that is open, typed into and proved."""
    os.mkdir(kind)
    path = pathlib.Path(kind, "all.classpec")
    make(kind, MANY, path)
    size = path.stat().st_size
    client = Client(folder=kind)
    client.settle()  # what it says of the files must be read before it reads more
    uri = client.open_file(path)
    client.settle()
    text = client.texts[uri]
    for number in range(5):
        client.edit(uri, len(text) // 2, len(text) // 2, "ab c\n"[number])
        client.settle()
    client.edit(uri, len(text) // 2, len(text) // 2 + 5, "")
    client.settle()
    rest(client.process)  # proofs are made when nobody types
    used = peak_of(client.process)
    good = client.end() == 0
    allowed = 2 * (IN_ALL + OF_INPUT * size // 1024) + OF_MESSAGE * size // 1024
    return good and used <= allowed, f"lsp of {kind}: {used} kB, of {allowed} allowed"


def conversation():
    """Nonsense and answers that are entries of the record, until nobody answers any more."""
    make("fan", MANY, "plan.classpec")
    with open("plan.classpec", "a", encoding="utf-8") as to:
        to.write('standard s "S" { revision 2020-01 class a "A" { code A1 qualify open { any of {\n')
        for i in range(100):
            to.write(f"{i + 1} years of k{i}\n")
        to.write("} } } }\n")
    allowed = IN_ALL + OF_INPUT * os.path.getsize("plan.classpec") // 1024
    used, status, _ = peak(["what-if", "plan.classpec"], b"what?\n1 day of 1\nundo\n1 month of 1\n?\n" * 40)
    return status == 0 and used <= allowed, f"what-if: {used} kB, of {allowed} allowed, status {status}"


def proofs(count):
    plan_of_parts(count, "parts.classpec")
    used, status, text = peak(["check", "parts.classpec"])
    allowed = IN_ALL + OF_INPUT * os.path.getsize("parts.classpec") // 1024 + PROOFS
    left = "W821" in text
    good = status == 0 and used <= allowed and left == (count == PARTS[-1])
    return good, f"proofs of {count} parts: {used} kB, of {allowed} allowed, status {status}, left open: {left}"


def main():
    if not os.path.exists("/proc/self/status"):
        print("skipped: peaks: there is no /proc/PID/status that tells them\n0 passed, 0 failed")
        return 0
    tests = {"what-if": conversation}
    tests.update({f"lsp-{kind}": (lambda kind=kind: server(kind)) for kind in KINDS})
    tests.update({f"proofs-{count}": (lambda count=count: proofs(count)) for count in PARTS})
    passed = failed = 0
    with tempfile.TemporaryDirectory(prefix="classpec-peaks-") as work:
        os.chdir(work)
        chosen = sys.argv[1:] or tests
        results = [tests[name]() for name in chosen if not name.startswith("lsp-")]
        servers = [tests[name] for name in chosen if name.startswith("lsp-")]
        with concurrent.futures.ThreadPoolExecutor(4) as some:  # most of the time they wait
            results += some.map(lambda test: test(), servers)
        for good, said in results:
            passed, failed = passed + good, failed + (not good)
            if not good or os.environ.get("VERBOSE"):
                print(f"{'' if good else 'FAIL '}{said}", flush=True)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


sys.exit(main())
