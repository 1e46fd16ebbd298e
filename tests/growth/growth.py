"""Shows that work and memory grow with the input, whatever it is made of: tests/growth/run [KIND]...

Each kind of input in inputs.awk, all of which are made to be hard, is read by each command at three sizes, the
each ten times the one before. Instructions are counted with valgrind, since a count repeats exactly where a time
does not: beyond those for a tenth of the input, ten times the input may take at most RATIO times as many. A
step that sorts takes a little more than ten times, one that grows with the square up to a hundred. The peak of
memory, without valgrind, must stay within what docs/limits.md promises. Ends with `N passed, N failed`.
"""
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
CLASSPEC = os.path.abspath(os.environ.get("CLASSPEC", os.path.join(HERE, "../../build/classpec")))
LEAST, FEW, MANY, RATIO = 20, 200, 2000, 18
# Of memory, in kB: in all, and for each kB of input. The runner's own memory is part of what it measures.
IN_ALL, OF_INPUT = 16 * 1024, 60
# What is looked for in vain is weighed against all names, until so much has been spent on that.
BOUNDED = {"unknown-names": 4_000_000_000}
# By name: the arguments, and the kinds that are read, all of them where nothing is said. Of a plan with errors, which
# `check` has told by then, `diff` reads no more than `check` did.
COMMANDS = {
    "check": (["check"], None),
    "diff": (["diff", "empty.classpec"], None),
    "build": (["build", "-o", "made"], ["chain-used", "shared-duties", "labels", "cases", "supervision"]),
    "fmt": (["fmt", "--check"], ["comments", "duties", "long-text", "labels"]),
    "cases": (["cases"], ["one-title"]),
    "test": (["test"], ["cases", "one-case"]),
}


def make(kind, count, path):
    with open(path, "w", encoding="utf-8") as to:
        subprocess.run(["awk", "-v", f"kind={kind}", "-v", f"n={count}", "-f",
                        os.path.join(HERE, "inputs.awk")], stdout=to, check=True)


def instructions(arguments):
    """How many, and the exit status."""
    run = subprocess.run(["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null",
                          CLASSPEC, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    found = re.search(rb"I +refs: +([\d,]+)", run.stderr)
    if run.returncode not in (0, 1, 2) or not found:
        raise RuntimeError(f"{arguments}: status {run.returncode}: {run.stderr[-500:]!r}")
    return int(found.group(1).replace(b",", b"")), run.returncode


def peak(arguments):
    """In kB, of this one run."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        with open(os.devnull, "wb") as nowhere:
            subprocess.run([CLASSPEC, *arguments], stdout=nowhere, stderr=nowhere, check=False)
        kilobytes = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        os.write(writer, str(kilobytes).encode())
        os._exit(0)
    os.close(writer)
    said = os.read(reader, 100)
    os.close(reader)
    os.waitpid(child, 0)
    return int(said)


def main():
    for program in ("valgrind", "awk"):
        if not shutil.which(program):
            print(f"skipped: growth: there is no {program}\n0 passed, 0 failed")
            return 0
    with open(os.path.join(HERE, "inputs.awk"), encoding="utf-8") as text:
        kinds = re.findall(r'kind == "([a-z-]+)"', text.read())
    chosen = sys.argv[1:] or kinds[1:]
    passed = failed = 0
    with tempfile.TemporaryDirectory(prefix="classpec-growth-") as work:
        os.chdir(work)
        make("empty", 0, "empty.classpec")
        for kind in chosen:
            make(kind, LEAST, "least.classpec")
            make(kind, FEW, "few.classpec")
            make(kind, MANY, "many.classpec")
            allowed = IN_ALL + OF_INPUT * os.path.getsize("many.classpec") // 1024
            wrong = False
            for name, (command, only) in COMMANDS.items():
                if (only and kind not in only) or (wrong and name == "diff"):
                    continue
                runs = [instructions([*command, f"{size}.classpec"]) for size in ("least", "few", "many")]
                counts = [count for count, _ in runs]
                wrong |= name == "check" and all(status == 1 for _, status in runs)
                few, many = counts[1] - counts[0], counts[2] - counts[1]
                kilobytes = peak([*command, "many.classpec"])
                grown = many / max(few, 1)
                linear = many <= BOUNDED[kind] if kind in BOUNDED else grown <= RATIO
                good = linear and kilobytes <= allowed
                if not good or os.environ.get("VERBOSE"):
                    print(f"{'' if good else 'FAIL '}{name} of {kind}: {counts[0]}, {counts[1]} and {counts[2]} "
                          f"instructions, {grown:.1f} times as many more; {kilobytes} kB, of {allowed} allowed", flush=True)
                passed, failed = passed + good, failed + (not good)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


sys.exit(main())
