// Starts `classpec lsp` and connects the editor with it.
"use strict";
const vscode = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

let client;

function settings() {
  const all = vscode.workspace.getConfiguration("classpec");
  return { plan: all.get("plan"), notes: all.get("notes") };
}

async function start() {
  const path = vscode.workspace.getConfiguration("classpec").get("path");
  client = new LanguageClient(
    "classpec",
    "classpec",
    { command: path, args: ["lsp"] },
    {
      documentSelector: [{ language: "classpec" }],
      initializationOptions: settings(),
      synchronize: { configurationSection: "classpec" },
    },
  );
  try {
    await client.start();
  } catch (error) {
    vscode.window.showErrorMessage(
      `classpec: cannot start \`${path} lsp\`; the setting classpec.path says where classpec is. ${error.message}`,
    );
  }
}

async function stop() {
  const running = client;
  client = undefined;
  if (running) await running.stop();
}

async function activate(context) {
  context.subscriptions.push(
    vscode.commands.registerCommand("classpec.restart", async () => {
      await stop();
      await start();
    }),
  );
  await start();
}

module.exports = { activate, deactivate: stop };
