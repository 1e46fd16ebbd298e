// The server as Visual Studio Code's own protocol library sees it: tests/editors/run runs this with the
// library's place in NODE_PATH. Ends with `N passed, N failed`.
"use strict";
const { spawn } = require("child_process");
const fs = require("fs");
const path = require("path");
const { pathToFileURL } = require("url");
const lsp = require("vscode-languageserver-protocol/node");

let passed = 0, failed = 0;
function holds(what, condition) {
  if (condition) passed++;
  else { failed++; console.log("FAIL", what); }
}

async function main() {
  const server = spawn(process.env.CLASSPEC || "build/classpec", ["lsp"], { stdio: ["pipe", "pipe", "inherit"] });
  const connection = lsp.createProtocolConnection(
    new lsp.StreamMessageReader(server.stdout), new lsp.StreamMessageWriter(server.stdin));
  const said = new Map();
  connection.onNotification(lsp.PublishDiagnosticsNotification.type, p => said.set(p.uri, p.diagnostics));
  connection.onRequest(lsp.RegistrationRequest.type, () => {});
  connection.listen();
  const folder = pathToFileURL(path.resolve(".")).href;
  const begun = await connection.sendRequest(lsp.InitializeRequest.type, {
    processId: process.pid, rootUri: folder, workspaceFolders: [{ uri: folder, name: "classpec" }],
    capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
  });
  holds("initialize", begun.capabilities.hoverProvider === true);
  await connection.sendNotification(lsp.InitializedNotification.type, {});
  const file = path.resolve("specs/phl/contact_center_agent_supervisor.classpec");
  const uri = pathToFileURL(file).href;
  const text = fs.readFileSync(file, "utf8");
  await connection.sendNotification(lsp.DidOpenTextDocumentNotification.type, {
    textDocument: lsp.TextDocumentItem.create(uri, "classpec", 1, text) });
  const lines = text.split("\n");
  const line = lines.findIndex(l => l.includes("qualify "));
  const place = { textDocument: { uri }, position: { line, character: lines[line].indexOf("qualify") + 9 } };
  const symbols = await connection.sendRequest(lsp.DocumentSymbolRequest.type, { textDocument: { uri } });
  holds("symbols", symbols.every(s => lsp.DocumentSymbol.is(s)) && symbols.length > 0);
  holds("diagnostics", said.get(uri).length > 0 && said.get(uri).every(d => lsp.Diagnostic.is(d)));
  const hover = await connection.sendRequest(lsp.HoverRequest.type, place);
  holds("hover", lsp.Hover.is(hover));
  const items = await connection.sendRequest(lsp.CompletionRequest.type, place);
  holds("completion", items.length > 0 && items.every(i => lsp.TextEdit.is(i.textEdit)));
  const places = await connection.sendRequest(lsp.DefinitionRequest.type, place);
  holds("definition", places.length === 1 && lsp.Location.is(places[0]));
  const edit = await connection.sendRequest(lsp.RenameRequest.type, { ...place, newName: "another_route" });
  holds("rename", lsp.WorkspaceEdit.is(edit) && Object.keys(edit.changes).length > 1);
  const folds = await connection.sendRequest(lsp.FoldingRangeRequest.type, { textDocument: { uri } });
  holds("folds", folds.every(f => lsp.FoldingRange.is(f)));
  const whole = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } };
  const hints = await connection.sendRequest(lsp.InlayHintRequest.type, { textDocument: { uri }, range: whole });
  holds("hints", hints.length > 0 && hints.every(h => lsp.InlayHint.is(h)));
  const actions = await connection.sendRequest(lsp.CodeActionRequest.type, {
    textDocument: { uri }, range: whole, context: { diagnostics: [] } });
  holds("actions", actions.length > 0 && actions.every(a => lsp.CodeAction.is(a)));
  const lenses = await connection.sendRequest(lsp.CodeLensRequest.type, { textDocument: { uri } });
  holds("lenses", lenses.every(l => lsp.CodeLens.is(l)));
  const tokens = await connection.sendRequest(lsp.SemanticTokensRequest.type, { textDocument: { uri } });
  holds("tokens", lsp.SemanticTokens.is(tokens));
  await connection.sendRequest(lsp.ShutdownRequest.type);
  await connection.sendNotification(lsp.ExitNotification.type);
  const status = await new Promise(done => server.on("exit", done));
  holds("exit", status === 0);
  connection.dispose();
}

const limit = setTimeout(() => { console.log("FAIL the server does not answer"); console.log(`${passed} passed, 1 failed`);
  process.exit(1); }, 60000);
main().catch(error => { failed++; console.log("FAIL", error.message); }).finally(() => {
  clearTimeout(limit);
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed ? 1 : 0);
});
