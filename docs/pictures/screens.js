// Draws, as SVG, what one sees: a spec in an editor's colours, by the grammar of editors/vscode, and two commands in a
// terminal's. Into docs/pictures, or the directory named: `node docs/pictures/screens.js [DIR]`. Needs vscode-textmate
// and vscode-oniguruma in build/editors, where `tests/setup --all` puts them, and the compiler.
const fs = require("fs");
const path = require("path");
const { spawnSync } = require("child_process");

process.chdir(path.join(__dirname, "../.."));
const modules = path.resolve("build/editors/node_modules");
const binary = process.env.CLASSPEC || "build/classpec";
const to = process.argv[2] || "docs/pictures";

// ---- a screen: lines of runs, each a text with a colour ------------------------------------------

const WIDE = 8.4, HIGH = 20, EDGE = 18;

const escape = text => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

// Each run stands at its column, whatever font is there; spaces in a row, which a viewer may take for one, end it.
function line_svg(runs, row, paper) {
	let column = 0, svg = "";

	for (const { text, colour, bold, italic } of runs) {
		for (const { 0: shown, index } of text.matchAll(/\S+(?: \S+)*/g))
			svg += `<tspan x="${(EDGE + WIDE * (column + index)).toFixed(1)}"` +
				` textLength="${(WIDE * shown.length).toFixed(1)}" fill="${colour || paper.ink}"` +
				`${bold ? ' font-weight="bold"' : ""}${italic ? ' font-style="italic"' : ""}>` +
				`${escape(shown)}</tspan>`;
		column += text.length;
	}
	return svg && `<text y="${EDGE + HIGH * (row + 0.75)}">${svg}</text>\n`;
}

function screen_svg(lines, paper, title) {
	const columns = Math.max(...lines.map(runs => runs.reduce((sum, run) => sum + run.text.length, 0)));
	const width = Math.ceil(2 * EDGE + WIDE * columns), height = 2 * EDGE + HIGH * lines.length;

	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}"` +
		` height="${height}" font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="14">\n` +
		`<title>${escape(title)}</title>\n` +
		`<rect width="${width}" height="${height}" rx="8" fill="${paper.ground}"/>\n` +
		lines.map((runs, row) => line_svg(runs, row, paper)).join("") + "</svg>\n";
}

// ---- an editor -----------------------------------------------------------------------------------

const LIGHT = { ground: "#f7f7f4", ink: "#24292f" };
const SCOPES = [
	["comment", { colour: "#5f6b76", italic: true }],
	["string", { colour: "#0a5c2e" }],
	["constant.numeric", { colour: "#9a3412" }],
	["constant", { colour: "#8a2b6b" }],
	["keyword.control", { colour: "#a1123c", bold: true }],
	["keyword.declaration", { colour: "#1d4fb8", bold: true }],
	["keyword", { colour: "#1d4fb8" }],
	["support.type", { colour: "#0b6a75" }],
	["support", { colour: "#8a2b6b" }],
	["entity.name.tag", { colour: "#9a3412", bold: true }],
	["entity.name", { colour: "#5b2a9d", bold: true }],
];

function style_of(scopes) {
	for (const scope of [...scopes].reverse())
		for (const [prefix, style] of SCOPES)
			if (scope.startsWith(prefix))
				return style;
	return {};
}

async function grammar_load() {
	const textmate = require(path.join(modules, "vscode-textmate"));
	const oniguruma = require(path.join(modules, "vscode-oniguruma"));
	const file = "editors/vscode/syntaxes/classpec.tmLanguage.json";

	await oniguruma.loadWASM(fs.readFileSync(
		path.join(modules, "vscode-oniguruma/release/onig.wasm")).buffer);
	return new textmate.Registry({
		onigLib: Promise.resolve({
			createOnigScanner: patterns => new oniguruma.OnigScanner(patterns),
			createOnigString: text => new oniguruma.OnigString(text),
		}),
		loadGrammar: async () => textmate.parseRawGrammar(fs.readFileSync(file, "utf8"), file),
	}).loadGrammar("source.classpec");
}

// The lines of the spec from the one that holds `first` up to the one that holds `end`, `outward` columns to the left.
async function spec_draw(name, spec, first, end, outward, heading) {
	const grammar = await grammar_load();
	const lines = [];
	let stack = null, on = false;

	for (const line of fs.readFileSync(spec, "utf8").split("\n")) {
		const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);

		stack = ruleStack;
		on = on || line.includes(first);
		if (on && line.includes(end))
			break;
		if (on)
			lines.push(tokens.map(token => ({
				text: line.slice(Math.max(token.startIndex, outward), token.endIndex),
				...style_of(token.scopes) })));
	}
	while (!lines[lines.length - 1].some(run => run.text.trim()))
		lines.pop();
	fs.writeFileSync(path.join(to, name), screen_svg(lines, LIGHT, heading));
}

// ---- a terminal ----------------------------------------------------------------------------------

const DARK = { ground: "#1d2127", ink: "#dfe3e8" };
const INKS = { 31: "#ff7b72", 32: "#7ee08a", 33: "#f0c674", 34: "#79b8ff", 35: "#d2a8ff", 36: "#7fdbe0" };

function terminal_lines(said) {
	let style = {};

	return said.split("\n").map(line => {
		const runs = [];

		for (const piece of line.split(/(\x1b\[[0-9;]*m)/)) {
			if (!piece.startsWith("\x1b[")) {
				runs.push({ text: piece, ...style });
				continue;
			}
			for (const code of piece.slice(2, -1).split(";")) {
				if (Number(code || 0) === 0)
					style = {};
				else if (code === "1")
					style = { ...style, bold: true };
				else if (code === "2")
					style = { ...style, colour: "#98a2ad" };
				else if (INKS[code])
					style = { ...style, colour: INKS[code] };
			}
		}
		return runs;
	});
}

// What the command says, up to an empty line where there is one.
function terminal_draw(name, ...words) {
	const done = spawnSync(binary, [...words, "--color=always"], {
		encoding: "utf8", env: { ...process.env, LC_ALL: "C.UTF-8" } });
	const said = (done.stdout + done.stderr).split("\n\n")[0].trimEnd();
	const command = { text: ["classpec", ...words].join(" "), bold: true };
	const lines = [[{ text: "$ ", colour: INKS[32] }, command], ...terminal_lines(said)];

	if (!said)
		throw new Error(`${words.join(" ")}: says nothing`);
	fs.writeFileSync(path.join(to, name), screen_svg(lines, DARK, command.text));
}

async function draw() {
	await spec_draw("spec.svg", "specs/nys/call_center_representative.classpec",
		"class call_center_representative_3 ", "The standard names the neighbours", 4,
		"A class in an editor");
	terminal_draw("mistake.svg", "check", "docs/demo/mistake.classpec");
	terminal_draw("explain.svg", "qualify", "specs", "--records", "docs/demo/two.ndjson", "--class",
		"call_center_representative_3", "--route", "open_competitive", "--as-of", "2026-01-15", "--explain");
}

draw().catch(error => {
	console.error(error.message);
	process.exitCode = 1;
});
