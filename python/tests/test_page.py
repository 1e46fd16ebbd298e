"""Runs what stands below >>> in docs/python.md, in a directory with the specs that the page is about."""

import doctest
import os
import pathlib
import sys

page, directory = pathlib.Path(sys.argv[1]), sys.argv[2]
# A fence ends what is printed, as an empty line does.
lines = ["" if line.startswith("```") else line for line in page.read_text(encoding="utf-8").split("\n")]
os.chdir(directory)
test = doctest.DocTestParser().get_doctest("\n".join(lines), {}, page.name, str(page), 0)
result = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE).run(test)
print(f"{result.attempted - result.failed} passed, {result.failed} failed")
sys.exit(result.failed != 0 or result.attempted < 20)
