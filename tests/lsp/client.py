"""A client of the language server, of nothing but Python's own library.

Keeps the texts as an editor does and applies what the server asks for; knows nothing of the language.
"""
import json
import os
import pathlib
import select
import subprocess


class Failure(Exception):
    """The error that answers a request."""

    def __init__(self, error):
        super().__init__(error["message"])
        self.code = error["code"]


def utf16(text):
    return len(text.encode("utf-16-le")) // 2


def position_at(text, offset):
    """The line and the UTF-16 unit of a character of the text."""
    before = text[:offset]
    line = before.count("\n")
    return {"line": line, "character": utf16(before[before.rfind("\n") + 1:])}


def offset_at(text, position):
    start = 0
    for _ in range(position["line"]):
        start = text.index("\n", start) + 1
    unit = 0
    while unit < position["character"]:
        unit += utf16(text[start])
        start += 1
    return start


def apply_edits(text, edits):
    spans = sorted(((offset_at(text, e["range"]["start"]), offset_at(text, e["range"]["end"]), e["newText"])
                    for e in edits), reverse=True)
    for lo, hi, new in spans:
        text = text[:lo] + new + text[hi:]
    return text


class Client:
    def __init__(self, folder=None, options=None, capabilities=None, start=True):
        binary = os.environ.get("CLASSPEC", "build/classpec")
        self.process = subprocess.Popen([binary, "lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.next_id = 0
        self.bytes = b""
        self.diagnostics = {}  # by URI, the last that were published
        self.published = 0
        self.logged = []
        self.asked = []
        self.answers = {}
        self.texts = {}
        if start:
            folders = [{"uri": pathlib.Path(folder).resolve().as_uri(), "name": "plan"}] if folder else None
            self.capabilities = self.request("initialize", {
                "processId": None, "rootUri": None, "capabilities": capabilities or {},
                "workspaceFolders": folders, "initializationOptions": options or {}})["capabilities"]
            self.notify("initialized", {})

    # ---- messages

    def send_bytes(self, body):
        self.process.stdin.write(body)
        self.process.stdin.flush()

    def send(self, message):
        body = json.dumps(message, ensure_ascii=False).encode()
        self.send_bytes(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))

    def read(self, timeout=60):
        """The next message, or None when the server has gone."""
        while True:
            head, found, rest = self.bytes.partition(b"\r\n\r\n")
            if found:
                size = int(head.split(b":")[1])
                if len(rest) >= size:
                    self.bytes = rest[size:]
                    return json.loads(rest[:size])
            if not select.select([self.process.stdout], [], [], timeout)[0]:
                raise TimeoutError("the server says nothing")
            more = os.read(self.process.stdout.fileno(), 1 << 16)
            if not more:
                return None
            self.bytes += more

    def take(self, message):
        method = message.get("method")
        if method == "textDocument/publishDiagnostics":
            self.diagnostics[message["params"]["uri"]] = message["params"]["diagnostics"]
            self.published += 1
        elif method == "window/logMessage":
            self.logged.append(message["params"]["message"])
        elif method and "id" in message:
            self.asked.append(message)
            self.send({"jsonrpc": "2.0", "id": message["id"], "result": None})
        elif not method:
            self.answers[message.get("id")] = message

    def start_request(self, method, params):
        self.next_id += 1
        self.send({"jsonrpc": "2.0", "id": self.next_id, "method": method, "params": params})
        return self.next_id

    def answer(self, number):
        while number not in self.answers:
            message = self.read()
            if message is None:
                raise EOFError("the server has gone")
            self.take(message)
        message = self.answers.pop(number)
        if "error" in message:
            raise Failure(message["error"])
        return message["result"]

    def request(self, method, params=None):
        return self.answer(self.start_request(method, params))

    def notify(self, method, params):
        self.send({"jsonrpc": "2.0", "method": method, "params": params})

    def settle(self):
        """Afterwards the diagnostics are those of the texts: they come before an answer."""
        self.request("workspace/symbol", {"query": "no such name anywhere"})

    def wait_for(self, holds, seconds=60):
        """Takes what the server says of its own accord until the condition holds."""
        while not holds():
            message = self.read(seconds)
            if message is None:
                raise EOFError("the server has gone")
            self.take(message)

    def end(self):
        self.request("shutdown")
        self.notify("exit", None)
        self.process.stdin.close()
        status = self.process.wait(60)
        self.process.stdout.close()
        return status

    # ---- documents

    def open(self, uri, text):
        self.texts[uri] = text
        self.notify("textDocument/didOpen", {
            "textDocument": {"uri": uri, "languageId": "classpec", "version": 1, "text": text}})

    def open_file(self, path):
        uri = pathlib.Path(path).resolve().as_uri()
        self.open(uri, pathlib.Path(path).read_text(encoding="utf-8"))
        return uri

    def edit(self, uri, lo, hi, new):
        text = self.texts[uri]
        self.notify("textDocument/didChange", {
            "textDocument": {"uri": uri, "version": 2},
            "contentChanges": [{"range": {"start": position_at(text, lo), "end": position_at(text, hi)},
                                "text": new}]})
        self.texts[uri] = text[:lo] + new + text[hi:]

    def at(self, uri, offset):
        return {"textDocument": {"uri": uri}, "position": position_at(self.texts[uri], offset)}

    def at_word(self, uri, around, inside=0):
        """The place so many characters inside of a passage that stands once in the text."""
        text = self.texts[uri]
        assert text.count(around) == 1, (around, text.count(around))
        return self.at(uri, text.index(around) + inside)

    def everything(self, uri):
        text = self.texts[uri]
        return {"textDocument": {"uri": uri},
                "range": {"start": {"line": 0, "character": 0}, "end": position_at(text, len(text))}}
