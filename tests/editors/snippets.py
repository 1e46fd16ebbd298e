"""Every snippet, with its places filled in as they are, is a text without a syntax error where it belongs."""
import json
import os
import re
import subprocess
import sys

INSIDE = {  # what stands around each
    "authority": "%s",
    "standard": "authority a\n%s",
    "class": "authority a\nstandard s \"S\" {\n%s\n}",
    "qualify": "authority a\nstandard s \"S\" {\nclass c \"C\" {\n%s\n}\n}",
    "experience asked": "authority a\nstandard s \"S\" {\nclass c \"C\" {\nqualify r {\n%s\n}\n}\n}",
    "substitute": "authority a\nstandard s \"S\" {\nclass c \"C\" {\nqualify r {\n%s\n}\n}\n}",
    "determination": "authority a\nstandard s \"S\" {\nclass c \"C\" {\nqualify r {\n%s\n}\n}\n}",
    "case": "authority a\n%s",
}


def filled(body):
    text = "\n".join(body).replace("$0", "")
    text = re.sub(r"\$\{\d+\|([^,|]*)[^}]*\}", r"\1", text)
    return re.sub(r"\$\{\d+:([^}]*)\}", r"\1", text)


snippets = json.load(open("editors/vscode/snippets/classpec.json"))
wrong = sorted(set(snippets) ^ set(INSIDE))
for name, snippet in snippets.items():
    text = INSIDE.get(name, "%s") % filled(snippet["body"])
    run = subprocess.run([os.environ.get("CLASSPEC", "build/classpec"), "check", "--format=json", "-"], input=text,
                         capture_output=True, text=True)
    if '"E1' in run.stdout or run.returncode > 1:
        wrong.append(name + "\n" + text + "\n" + run.stdout)
print("\n".join(wrong))
sys.exit(1 if wrong else 0)
