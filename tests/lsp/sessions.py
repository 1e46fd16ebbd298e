"""Sessions with the language server, each a function whose name starts with `session`."""
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
import traceback

from client import Client, Failure, apply_edits, offset_at, position_at

SMALL = '''authority syn "Synthetic" {
    levels entry, full
    directions direction
    jurisdictional_classes competitive
    route open "Open Competitive"
    route promotion "Promotion" needs service in competitive
    policy { substitution stepwise }
}
education high_school "high school graduation"
education bachelors "bachelor's degree" above high_school
experience office "office work"
experience filing "filing" is office
external class clerk "Clerk" code C1
standard typist "Typist" {
    code T1  issued 2024-12
    class typist_1 "Typist 1" {
        code T1  level entry
        specialty legal "Legal"
        duty "Types the the letters."
        duty "Does related work as required."
        qualify open {
            all of {
                education high_school
                general: 2 years of office { including 1 year of filing }
            }
            substitute 30 semester credits for 1 year of general
        }
        qualify promotion { 1 year of permanent service as clerk }
    }
    class typist_2 "Typist 2" {
        code T2  level full
        supervises typist_1
        duty "Does related work as required."
        qualify promotion { 1 year of permanent service as typist_1 }
    }
}
case "two years and a diploma" {
    given {
        education high_school
        experience filing 24 months
    }
    expect typist_1 for legal open met
    expect typist_2 promotion met
}
'''
URI = "file:///nowhere/small.classpec"


def same(found, wanted):
    assert found == wanted, "expected %r, found %r" % (wanted, found)


def failure(client, code, method, params):
    try:
        result = client.request(method, params)
    except Failure as error:
        same(error.code, code)
        return str(error)
    raise AssertionError("expected a failure of %s, found %r" % (method, result))


def small(text=SMALL):
    client = Client()
    client.open(URI, text)
    client.settle()
    return client


def codes(client, uri=URI):
    return [d["code"] for d in client.diagnostics.get(uri, [])]


def words(items):
    return [item["label"] for item in items]


def plan_folder(client_options=None):
    """A copy of the specs that may be written to, and a client that has it open."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="classpec-lsp-"))
    shutil.copytree("specs", folder / "specs")
    client = Client(folder=folder, options=client_options)
    client.settle()
    return folder, client


# ---- the life of a session

def session_capabilities():
    client = Client()
    wanted = ["hoverProvider", "completionProvider", "definitionProvider", "referencesProvider", "renameProvider",
              "documentSymbolProvider", "workspaceSymbolProvider", "foldingRangeProvider", "semanticTokensProvider",
              "documentFormattingProvider", "codeActionProvider", "inlayHintProvider", "codeLensProvider"]
    same([name for name in wanted if name not in client.capabilities], [])
    same(client.capabilities["textDocumentSync"]["change"], 2)
    same(client.capabilities["positionEncoding"], "utf-16")
    same(client.end(), 0)


def session_order():
    client = Client(start=False)
    same("initialize" in failure(client, -32002, "textDocument/hover", {}), True)
    client.request("initialize", {"capabilities": {}})
    failure(client, -32600, "initialize", {"capabilities": {}})
    failure(client, -32601, "textDocument/colors", {})
    client.request("shutdown")
    failure(client, -32600, "textDocument/hover", {})
    client.notify("exit", None)
    same(client.process.wait(10), 0)


def session_exit_without_shutdown():
    client = small()
    client.notify("exit", None)
    same(client.process.wait(10), 1)


def session_editor_gone():
    client = small()
    client.process.stdin.close()
    same(client.process.wait(10), 1)


def session_help_and_usage():
    binary = small().process.args[0]
    run = subprocess.run([binary, "lsp", "--help"], capture_output=True, text=True)
    same((run.returncode, "exit status" in run.stdout), (0, True))
    same(subprocess.run([binary, "lsp", "specs"], capture_output=True).returncode, 2)
    same(subprocess.run([binary, "lsp", "--loud"], capture_output=True).returncode, 2)


# ---- what is no message

def framed(body):
    return b"Content-Length: %d\r\n\r\n%s" % (len(body), body)


MALFORMED = [
    (b"nonsense\r\n", -32700),
    (b"Content-Length: many\r\n\r\n", -32700),
    (b"Content-Length: -4\r\n\r\n", -32700),
    (b"Content-Length: 99999999999999999999999999\r\n\r\n", -32700),
    (b"Content-Type: text\r\n\r\n", -32700),
    (b"x" * 5000 + b"\r\n", -32700),
    (b"Content-Length: 3\r\n\r\n{a}", -32700),
    (b"Content-Length: 4\r\n\r\n\xff\xfe{}", -32700),
    (b"Content-Length: 0\r\n\r\n", -32700),
    (b"Content-Length: 2\r\n\r\n[]", -32600),
    (b"Content-Length: 2\r\n\r\n{}", -32600),
    (framed(b'{"method": 42}'), -32600),
    (framed(b'{"method": "shutdown", "id": {}}'), -32600),
    (framed(b'{"id": "\\ud8"}'), -32700),
    (framed(b'{"id": "\\ud800 alone"}'), -32700),
    (framed(b"[" * 20000), -32700),
]


def session_malformed():
    for sent, code in MALFORMED:
        client = small()
        client.send_bytes(sent)
        while None not in client.answers:
            client.take(client.read(10))
        same((sent[:40], client.answers[None]["error"]["code"]), (sent[:40], code))
        same(len(client.request("textDocument/documentSymbol", {"textDocument": {"uri": URI}})) > 3, True)
        same(client.end(), 0)


PARAMETERS = [None, 7, "text", [], {}, {"textDocument": 3}, {"textDocument": {"uri": 3}},
              {"textDocument": {"uri": "file:///no/such"}}, {"textDocument": {"uri": "%%%"}},
              {"textDocument": {"uri": URI}}, {"textDocument": {"uri": URI}, "position": {"line": -1, "character": 0}},
              {"textDocument": {"uri": URI}, "position": {"line": 1e9, "character": "x"}},
              {"textDocument": {"uri": URI}, "range": {"start": 1}, "contentChanges": 5},
              {"textDocument": {"uri": URI}, "contentChanges": [{"range": {}, "text": 4}]},
              {"textDocument": {"uri": URI}, "contentChanges": [{"text": None}]},
              {"textDocument": {"uri": URI, "text": 3}}, {"settings": 3}, {"event": {"added": [3, {"uri": 3}]}},
              {"settings": {"classpec": {"plan": [3, "", "no/such"], "notes": 4}}},
              {"textDocument": {"uri": URI}, "position": {"line": 2**62, "character": 2**62}}]


def session_parameters():
    source = pathlib.Path("compiler/lsp/methods.c").read_text()
    methods = [m for m in re.findall(r'{ "([^"]+)", method', source) if m not in ("initialize", "shutdown", "exit")]
    same(len(methods) > 20, True)
    client = small()
    for method in methods:
        for params in PARAMETERS:
            client.notify(method, params)
            try:
                client.request(method, params)
            except Failure as error:
                assert error.code in (-32602, -32803), (method, params, error.code)
    same(client.end(), 0)


def session_cancelled():
    client = small()
    body = b""
    for number, method in ((901, "textDocument/hover"), (902, "textDocument/foldingRange")):
        text = json.dumps({"jsonrpc": "2.0", "id": number, "method": method,
                           "params": {"textDocument": {"uri": URI}, "position": {"line": 0, "character": 0}}}).encode()
        body += framed(text)
    text = json.dumps({"jsonrpc": "2.0", "method": "$/cancelRequest", "params": {"id": 902}}).encode()
    client.send_bytes(body + framed(text))
    client.answer(901)
    try:
        client.answer(902)
        raise AssertionError("expected that the request is cancelled")
    except Failure as error:
        same(error.code, -32800)
    same(client.end(), 0)


# ---- texts and their edits

def session_diagnostics():
    client = small()
    found = client.diagnostics[URI]
    same([d["code"] for d in found if d["severity"] == 1], [])
    doubled = [d for d in found if d["code"] == "W709"][0]
    same(doubled["range"], {"start": {"line": 18, "character": 20}, "end": {"line": 18, "character": 27}})
    client.edit(URI, SMALL.index("the the"), SMALL.index("the the") + 4, "")
    client.settle()
    same("W709" in codes(client), False)
    client.edit(URI, SMALL.index("education high_school\n  "), SMALL.index("education high_school\n  "), "nonsense ")
    client.settle()
    same(codes(client)[0], "E101")
    client.notify("textDocument/didClose", {"textDocument": {"uri": URI}})
    client.settle()
    same(client.diagnostics[URI], [])
    same(client.end(), 0)


def session_utf16():
    # two units in UTF-16, four bytes in UTF-8; e with an acute is one and two
    text = SMALL.replace('"Types the the', '"Typés \U0001F4DE\U0001F4DE the the')
    client = small(text)
    line = text.splitlines()[18]
    first = len(line[:line.index("the the")].encode("utf-16-le")) // 2
    doubled = [d for d in client.diagnostics[URI] if d["code"] == "W709"][0]
    same(doubled["range"]["start"], {"line": 18, "character": first})
    place = text.index("the the")
    client.edit(URI, place, place + 4, "")
    client.settle()
    same("W709" in codes(client), False)
    client.edit(URI, place, place, "\U0001F4DE a a ")
    client.settle()
    doubled = [d for d in client.diagnostics[URI] if d["code"] == "W709"][0]
    same(doubled["range"]["start"], {"line": 18, "character": first + 3})
    same(client.end(), 0)


def session_line_ends():
    text = SMALL.replace("\n", "\r\n")
    client = small(text)
    doubled = [d for d in client.diagnostics[URI] if d["code"] == "W709"][0]
    same(doubled["range"]["start"], {"line": 18, "character": 20})
    client.notify("textDocument/didChange", {
        "textDocument": {"uri": URI, "version": 2},
        "contentChanges": [{"range": {"start": {"line": 17, "character": 9999}, "end": {"line": 18, "character": 99}},
                            "text": "\r        duty \"Types a a letter.\""}]})
    client.settle()
    doubled = [d for d in client.diagnostics[URI] if d["code"] == "W709"][0]
    same(doubled["range"]["start"], {"line": 18, "character": 20})
    same(client.end(), 0)


def session_byte_order_mark():
    client = small("\ufeff" + SMALL.replace("authority syn", "authority syn_ syn"))
    same(client.diagnostics[URI][0]["range"]["start"], {"line": 0, "character": 16})
    same(client.end(), 0)


def session_zero_byte():
    client = small(SMALL + "\0")
    same(codes(client), ["E102"])
    client.edit(URI, len(SMALL), len(SMALL) + 1, "")
    client.settle()
    same("E102" in codes(client), False)
    same(client.end(), 0)


# ---- a folder

def session_folder():
    folder, client = plan_folder()
    vocabulary = (folder / "specs/phl/vocabulary.classpec").as_uri()
    same([uri for uri in client.diagnostics for d in client.diagnostics[uri] if d["severity"] == 1], [])
    # a declaration is gone in the editor, and not on disk: files that use it are wrong
    client.open_file(folder / "specs/phl/vocabulary.classpec")
    text = client.texts[vocabulary]
    place = text.index("experience call_center_work ")
    client.edit(vocabulary, place, place + len("experience call_center_work "), "experience call_centre_work ")
    client.settle()
    wrong = [uri for uri in client.diagnostics if any(d["severity"] == 1 for d in client.diagnostics[uri])]
    same(any("generalist" in uri or "vocabulary" in uri for uri in wrong), True)
    # closed unsaved: what is on disk counts again
    client.notify("textDocument/didClose", {"textDocument": {"uri": vocabulary}})
    client.settle()
    same([uri for uri in client.diagnostics if any(d["severity"] == 1 for d in client.diagnostics[uri])], [])
    shutil.rmtree(folder)
    same(client.end(), 0)


def session_watched_files():
    folder, client = plan_folder()
    path = folder / "specs/phl/more.classpec"
    path.write_text("authority phl\nexperience bachelors_work \"work\" is no_such_kind\n")
    client.notify("workspace/didChangeWatchedFiles", {"changes": [{"uri": path.as_uri(), "type": 1}]})
    client.settle()
    same(codes(client, path.as_uri()), ["E201"])
    path.unlink()
    client.notify("workspace/didChangeWatchedFiles", {"changes": [{"uri": path.as_uri(), "type": 3}]})
    client.settle()
    same(codes(client, path.as_uri()), [])
    shutil.rmtree(folder)
    same(client.end(), 0)


def session_plan_setting():
    folder, client = plan_folder({"plan": ["specs/nyc"]})
    same([uri for uri in client.diagnostics if "/nyc/" not in uri and client.diagnostics[uri]], [])
    same(client.request("workspace/symbol", {"query": "contact_center_agent"}), [])
    client.notify("workspace/didChangeConfiguration", {"settings": {"classpec": {"plan": ["specs"]}}})
    client.settle()
    same(len(client.request("workspace/symbol", {"query": "contact_center_agent_supervisor"})) > 0, True)
    client.notify("workspace/didChangeWorkspaceFolders", {
        "event": {"added": [], "removed": [{"uri": folder.as_uri(), "name": "plan"}]}})
    same(client.request("workspace/symbol", {"query": "contact_center_agent_supervisor"}), [])
    shutil.rmtree(folder)
    same(client.end(), 0)


def session_proofs():
    text = SMALL.replace("1 year of permanent service as clerk",
                         "any of { 1 year of permanent service as clerk  2 years of permanent service as clerk }")
    client = small(text)
    same([code for code in codes(client) if code.startswith("W81")], [])
    client.wait_for(lambda: any(code.startswith("W81") for code in codes(client)), 20)
    same(client.end(), 0)


# ---- what is asked

def session_hover():
    client = small()

    def hover(around, inside=0):
        found = client.request("textDocument/hover", client.at_word(URI, around, inside))
        return found and found["contents"]["value"]

    same(hover('experience filing "', 12), "**filing** — experience kind `syn.filing`\n\nCounts as `office`")
    same(hover("supervises typist_1", 12).startswith("**Typist 1** — class `syn.typist_1`\n- code: T1\n- level: entry"),
         True)
    same(hover("qualify open").partition("Admits, for instance, people with\n")[2].splitlines(),
         ["- high school graduation, 30 semester credits and 1 year of filing",
          "- high school graduation, 1 year of office work and 1 year of filing"])
    same(hover("general: 2 years", 10),
         "**general** asks for 2 years of office work, including 1 year of filing.")
    same(hover("substitute 30", 12), "30 semester credits stands for 1 year of: 2 years of office work, "
                                    "including 1 year of filing.")
    same(hover("policy { sub", 1), None)
    same(client.end(), 0)


def session_definition_and_references():
    client = small()

    def places(method, around, inside, **more):
        found = client.request("textDocument/" + method, {**client.at_word(URI, around, inside), **more})
        text = client.texts[URI]
        return [(p["range"]["start"]["line"] + 1,
                 text[offset_at(text, p["range"]["start"]):offset_at(text, p["range"]["end"])]) for p in found]

    same(places("definition", "expect typist_1 for", 9), [(16, "typist_1")])
    same(places("references", "expect typist_1 for", 9, context={"includeDeclaration": True}),
         [(16, "typist_1"), (32, "typist_1"), (34, "typist_1"), (42, "typist_1")])
    same(places("references", "expect typist_1 for", 9, context={"includeDeclaration": False}),
         [(32, "typist_1"), (34, "typist_1"), (42, "typist_1")])
    same(places("definition", "year of general", 9), [(24, "general")])
    same(places("definition", "for legal", 5), [(18, "legal")])
    same(places("definition", "level full\n", 7), [(2, "full")])
    same(client.request("textDocument/definition", client.at_word(URI, "policy {", 1)), None)
    same(len(client.request("textDocument/documentHighlight", client.at_word(URI, "for legal", 5))), 2)
    same(client.end(), 0)


def session_rename():
    client = small()

    def rename(around, inside, name):
        return client.request("textDocument/rename", {**client.at_word(URI, around, inside), "newName": name})

    edits = rename("expect typist_1 for", 9, "steno")["changes"][URI]
    same(apply_edits(SMALL, edits), SMALL.replace("typist_1 ", "steno ").replace("typist_1\n", "steno\n"))
    place = client.request("textDocument/prepareRename", client.at_word(URI, "for legal", 5))
    same(place["placeholder"], "legal")

    def refused(around, inside, name, words_of_it):
        message = failure(client, -32803 if "another" in words_of_it else -32602, "textDocument/rename",
                          {**client.at_word(URI, around, inside), "newName": name})
        same((words_of_it, words_of_it in message), (words_of_it, True))

    refused("expect typist_1 for", 9, "typist_2", "another's name")
    refused("expect typist_1 for", 9, "clerk", "another's name")
    refused("expect typist_1 for", 9, "Typist", "small letters")
    refused("expect typist_1 for", 9, "", "small letters")
    refused("expect typist_1 for", 9, "service", "keyword")
    refused("year of general", 9, "education", "keyword")
    failure(client, -32803, "textDocument/rename", {**client.at_word(URI, "policy {", 1), "newName": "x"})
    failure(client, -32803, "textDocument/rename", {**client.at_word(URI, " open met", 6), "newName": "x"})
    client.edit(URI, len(SMALL), len(SMALL), "standard {")
    message = failure(client, -32803, "textDocument/rename",
                      {**client.at_word(URI, "expect typist_1 for", 9), "newName": "steno"})
    same("syntax error" in message, True)
    same(client.end(), 0)


def session_rename_over_files():
    folder, client = plan_folder()
    for path in sorted(folder.rglob("*.classpec")):
        client.open_file(path)
    client.settle()
    before = {uri: codes(client, uri) for uri in client.texts}
    uri = (folder / "specs/phl/contact_center_agent.cases.classpec").as_uri()
    place = client.texts[uri].index("expect contact_center_agent ") + 8
    old = dict(client.texts)

    def rename_to(name):
        edit = client.request("textDocument/rename", {**client.at(uri, place), "newName": name})
        for of, edits in edit["changes"].items():
            text = client.texts[of]
            new = apply_edits(text, edits)
            client.edit(of, 0, len(text), new)
            assert client.texts[of] == new
        client.settle()
        return len(edit["changes"])

    same(rename_to("citizen_agent") > 2, True)
    errors = [d for found in client.diagnostics.values() for d in found if d["severity"] == 1]
    same(errors, [])
    rename_to("contact_center_agent")
    same(client.texts, old)
    same({of: codes(client, of) for of in client.texts}, before)
    shutil.rmtree(folder)
    same(client.end(), 0)


KEYWORD = re.compile(r"[a-z][a-z0-9_]*")


def blank(match):
    return re.sub(r"[^\n]", " ", match.group(0))


def words_of(text):
    """The words of a spec outside of texts and comments."""
    bare = re.sub(r'"(?:\\.|[^"\\])*"|#[^\n]*', blank, text)
    bare = re.sub(r"(?<![A-Za-z0-9_])[0-9][0-9A-Za-z_.-]*|(?<![a-z0-9_])[A-Z][0-9A-Za-z_-]*|[a-z0-9_]+(-[a-z0-9_]+)+", blank, bare)
    return [(m.start(), m.group(0)) for m in KEYWORD.finditer(bare)]


def session_completion_law():
    """At each word of the specs that declares nothing, that word is offered, with nothing of it typed and all."""
    folder, client = plan_folder()
    asked = missing = 0
    for path in sorted(folder.rglob("*.classpec")):
        uri = client.open_file(path)
        tokens = client.request("textDocument/semanticTokens/full", {"textDocument": {"uri": uri}})["data"]
        declared, line, unit = set(), 0, 0
        for i in range(0, len(tokens), 5):
            line, unit = line + tokens[i], tokens[i + 1] if tokens[i] else unit + tokens[i + 1]
            if tokens[i + 4]:
                declared.add((line, unit))
        for place, word in words_of(client.texts[uri]):
            start = position_at(client.texts[uri], place)
            if (start["line"], start["character"]) in declared:
                continue
            offered = words(client.request("textDocument/completion", client.at(uri, place)))
            asked += 1
            if word not in offered:
                missing += 1
                print(path.name, start["line"] + 1, word, sorted(offered)[:8])
    shutil.rmtree(folder)
    same(asked > 3000, True)
    same(missing, 0)
    same(client.end(), 0)


def session_completion():
    client = small()

    def offered(around, inside):
        return sorted(words(client.request("textDocument/completion", client.at_word(URI, around, inside))))

    same(offered("supervises typist_1", 11), ["administratively", "clerk", "typist_1", "typist_2"])
    same(offered("level full\n", 6), ["entry", "full"])
    same(offered("year of general", 8), ["general"])
    same(offered("expect typist_1 for legal", 20), ["legal"])
    same(offered("for legal open met", 10), ["open", "promotion"])
    same(offered("for legal open met", 15), ["conditional", "met", "needs_determination", "not_met", "undetermined"])
    same(offered("including 1 year", 13)[-1], "year")
    same("years" in offered("general: 2 years", 12), True)
    same(offered("Types the the", 4), [])
    # a word begun
    client.edit(URI, SMALL.index("        duty \"Types"), SMALL.index("        duty \"Types"), "        du\n")
    item = client.request("textDocument/completion", client.at_word(URI, "        du\n", 10))
    same([i["textEdit"]["range"]["start"]["character"] for i in item if i["label"] == "duty"], [8])
    same(client.end(), 0)


def session_symbols():
    client = small()
    found = client.request("textDocument/documentSymbol", {"textDocument": {"uri": URI}})
    same([symbol["name"] for symbol in found],
         ["syn", "high_school", "bachelors", "office", "filing", "clerk", "typist", "two years and a diploma"])
    same([child["name"] for child in found[6]["children"]], ["typist_1", "typist_2"])
    same([child["name"] for child in found[6]["children"][0]["children"]],
         ["legal", "qualify open", "qualify promotion"])
    same([s["name"] for s in client.request("workspace/symbol", {"query": "TYP"})], ["typist", "typist_1", "typist_2"])
    same(client.end(), 0)


def session_folding():
    client = small("# a\n# b\n\n# c\n" + SMALL)
    folds = client.request("textDocument/foldingRange", {"textDocument": {"uri": URI}})
    same(folds[-1], {"startLine": 0, "endLine": 1, "kind": "comment"})
    same({"startLine": 4, "endLine": 10} in folds, True)
    lines = client.texts[URI].splitlines()
    same(all(lines[f["endLine"] + 1].strip() == "}" for f in folds if "kind" not in f), True)
    same(client.end(), 0)


def session_tokens():
    client = small()
    data = client.request("textDocument/semanticTokens/full", {"textDocument": {"uri": URI}})["data"]
    legend = client.capabilities["semanticTokensProvider"]["legend"]["tokenTypes"]
    lines, found, line, unit = SMALL.splitlines(), [], 0, 0
    for i in range(0, len(data), 5):
        line, unit = line + data[i], data[i + 1] if data[i] else unit + data[i + 1]
        found.append((lines[line][unit:unit + data[i + 2]], legend[data[i + 3]], data[i + 4]))
    same(found[0], ("syn", "namespace", 1))
    same(("typist_1", "class", 1) in found and ("typist_1", "class", 0) in found, True)
    same(("general", "property", 0) in found and ("legal", "parameter", 0) in found, True)
    same(("filing", "type", 0) in found and ("open", "interface", 0) in found, True)
    same(client.end(), 0)


def session_actions():
    client = small()
    place = client.at_word(URI, "the the", 1)
    found = client.request("textDocument/codeAction", {
        "textDocument": place["textDocument"], "range": {"start": place["position"], "end": place["position"]},
        "context": {"diagnostics": []}})
    titles = [action["title"] for action in found]
    same(titles, ["Replace with `the`", "Allow `doubled-word` here, with a reason", "Correct all that is beyond doubt"])
    fixed = apply_edits(SMALL, found[0]["edit"]["changes"][URI])
    same(fixed, SMALL.replace("the the", "the"))
    same(apply_edits(SMALL, found[2]["edit"]["changes"][URI]), fixed)
    allowed = apply_edits(SMALL, found[1]["edit"]["changes"][URI])
    client.edit(URI, 0, len(SMALL), allowed)
    client.settle()
    same([code for code in codes(client) if code in ("W709", "E234", "W801")], [])
    client.edit(URI, 0, len(allowed), SMALL.replace("supervises typist_1", "supervises typist_3"))
    place = client.at_word(URI, "typist_3", 1)
    found = client.request("textDocument/codeAction", {
        "textDocument": place["textDocument"], "range": {"start": place["position"], "end": place["position"]},
        "context": {"diagnostics": [], "only": ["quickfix"]}})
    same([action["title"] for action in found], ["Replace with `typist_1`"])
    same(client.end(), 0)


def session_hints_and_lenses():
    client = small()
    hints = client.request("textDocument/inlayHint", client.everything(URI))
    same([hint["label"] for hint in hints], ["C1 Clerk", "T1 Typist 1", "T1 Typist 1", "T1 Typist 1", "T2 Typist 2"])
    lenses = client.request("textDocument/codeLens", {"textDocument": {"uri": URI}})
    same([(lens["range"]["start"]["line"] + 1, lens["command"]["title"]) for lens in lenses],
         [(43, "✗ expected met, found not_met"), (37, "✗ 1 of 2 fails")])
    client.edit(URI, SMALL.index("promotion met"), SMALL.index("promotion met") + 13, "promotion not_met")
    lenses = client.request("textDocument/codeLens", {"textDocument": {"uri": URI}})
    same([lens["command"]["title"] for lens in lenses], ["✓ passes"])
    same(client.end(), 0)


def session_lenses_since_head():
    if not shutil.which("git"):
        return
    top = pathlib.Path(tempfile.mkdtemp(prefix="classpec-lsp-"))
    folder = top / "town"  # the work tree begins above it
    path = folder / "specs/small.classpec"
    path.parent.mkdir(parents=True)
    capabilities = {"workspace": {"codeLens": {"refreshSupport": True}}}

    def git(*words):
        subprocess.run(["git", "-c", "user.name=Ann", "-c", "user.email=ann@example.org", "-c", "commit.gpgsign=false",
                        *words], cwd=top, check=True, capture_output=True)

    def since(client, uri):
        lenses = client.request("textDocument/codeLens", {"textDocument": {"uri": uri}})
        return {client.texts[uri].splitlines()[lens["range"]["start"]["line"]].split()[1]: lens["command"]["title"]
                for lens in lenses if "HEAD" in lens["command"]["title"]}

    def become(client, uri, **wanted):
        """Waits for these lenses; each time the server says that there are others it is asked."""
        while since(client, uri) != wanted:
            seen = len(client.asked)
            client.wait_for(lambda: len(client.asked) > seen)

    def save(client, uri, old, new):
        client.edit(uri, client.texts[uri].index(old), client.texts[uri].index(old) + len(old), new)
        before = since(client, uri)
        path.write_text(client.texts[uri], encoding="utf-8")
        client.notify("textDocument/didSave", {"textDocument": {"uri": uri}})
        return before

    path.write_text(SMALL, encoding="utf-8")
    git("init", "-q")
    git("add", ".")
    git("commit", "-q", "-m", "all of it")
    client = Client(folder, capabilities=capabilities)
    uri = client.open_file(path)
    become(client, uri, typist_1="no change since HEAD", typist_2="no change since HEAD")
    # while one types, and until the text is saved, what was found stays
    same(save(client, uri, "general: 2 years", "general: 3 years")["typist_1"], "no change since HEAD")
    become(client, uri, typist_1="1 change since HEAD: 1 tightened", typist_2="no change since HEAD")
    same(save(client, uri, "Types the the", "Types all")["typist_1"], "1 change since HEAD: 1 tightened")
    changed = {"typist_1": "2 changes since HEAD: 1 tightened, 1 editorial", "typist_2": "no change since HEAD"}
    become(client, uri, **changed)
    # a class that is not on disk yet has no lens
    same("typist_0" in save(client, uri, "class typist_2", 'class typist_0 "Typist 0" { code T0  level full '
                            'duty "Types." qualify open { education bachelors } }\n    class typist_2'), False)
    changed["typist_0"] = "new since HEAD"
    become(client, uri, **changed)
    # with a mistake there is nothing to compare; afterwards there is
    save(client, uri, "level entry", "level no_such")
    become(client, uri)
    save(client, uri, "level no_such", "level entry")
    become(client, uri, **changed)
    # what is no work tree has no HEAD
    shutil.rmtree(top / ".git")
    save(client, uri, "Types all", "Types most")
    become(client, uri)
    same(client.end(), 0)
    shutil.rmtree(top)


def session_formatting():
    text = SMALL.replace("    code T1  issued", "  code T1 \t issued") + "# \U0001F4DE\n\n\n"
    client = small(text)
    edits = client.request("textDocument/formatting", {"textDocument": {"uri": URI}, "options": {}})
    path = pathlib.Path(tempfile.mkstemp(suffix=".classpec")[1])
    path.write_text(text, encoding="utf-8")
    formatted = subprocess.run([client.process.args[0], "fmt", "-"], input=text, capture_output=True, text=True,
                               encoding="utf-8").stdout
    path.unlink()
    new = apply_edits(text, edits)
    same(new, formatted)
    client.edit(URI, 0, len(text), new)
    same(client.request("textDocument/formatting", {"textDocument": {"uri": URI}, "options": {}}), [])
    client.edit(URI, 0, 0, "}")
    failure(client, -32803, "textDocument/formatting", {"textDocument": {"uri": URI}, "options": {}})
    same(client.end(), 0)


def main(names):
    sessions = [(name[8:], run) for name, run in globals().items() if name.startswith("session_")]
    passed = failed = 0
    for name, run in sessions:
        if names and name not in names:
            continue
        try:
            run()
            passed += 1
        except Exception:
            failed += 1
            print("FAIL", name)
            traceback.print_exc(limit=-4, file=sys.stdout)
    print("%d passed, %d failed" % (passed, failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
