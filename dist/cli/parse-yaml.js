import { t as require_dist } from "./dist.js";
import { ct as DocumentSize, lt as bounds, st as DocumentError } from "./main.js";
// src/inputs/document/check-lexemes.ts
var import_dist = require_dist();
const scalarFollows = "";
const notInText = /* @__PURE__ */ new Set([
	"",
	"",
	scalarFollows
]);
function checkLexemes(text) {
	const counts = new LexemeCounts();
	let offset = 0;
	let isScalar = false;
	for (const lexeme of new import_dist.Lexer().lex(text)) {
		if (isScalar || isQuoted(lexeme)) counts.addScalar(lexeme);
		else if (counts.isRepeatedComma(lexeme)) throw new DocumentError(`is neither YAML nor JSON (${formatPosition(text, offset)})`);
		else counts.addIndicator(lexeme);
		isScalar = lexeme === scalarFollows;
		if (!notInText.has(lexeme)) offset += lexeme.length;
	}
}
const isQuoted = (lexeme) => lexeme.startsWith("\"") || lexeme.startsWith("'");
const isIgnored = (lexeme) => notInText.has(lexeme) || /^[\s#]/.test(lexeme);
var LexemeCounts = class {
	scalars = 0;
	colons = 0;
	flowDepth = 0;
	indicatorsInLine = 0;
	afterComma = false;
	addScalar(lexeme) {
		this.scalars += 1;
		if (lexeme.includes("\n")) this.indicatorsInLine = 0;
		this.afterComma = false;
		this.checkValues();
	}
	isRepeatedComma(lexeme) {
		return lexeme === "," && this.afterComma && this.flowDepth > 0;
	}
	addIndicator(lexeme) {
		if (lexeme === "[" || lexeme === "{") this.flowDepth += 1;
		else if (lexeme === "]" || lexeme === "}") this.flowDepth -= 1;
		else if (lexeme === "-" || lexeme === "?") this.indicatorsInLine += this.flowDepth > 0 ? 0 : 1;
		else if (lexeme === ":") this.colons += 1;
		else if (lexeme.startsWith("*")) this.scalars += 1;
		else if (lexeme.endsWith("\n")) this.indicatorsInLine = 0;
		if (lexeme === ",") this.afterComma = true;
		else if (this.afterComma && !isIgnored(lexeme)) this.afterComma = false;
		if (Math.max(this.flowDepth, this.indicatorsInLine) > bounds.depth) throw new DocumentError(`nests deeper than ${bounds.depth} levels`);
		this.checkValues();
	}
	checkValues() {
		if (Math.max(this.colons, this.scalars - this.colons) > bounds.values) throw new DocumentError(`contains more than ${bounds.values} values`);
	}
};
function formatPosition(text, offset) {
	const lines = text.slice(0, offset).split("\n");
	return `line ${lines.length}, column ${(lines.at(-1) ?? "").length + 1}`;
}
// src/inputs/document/parse-yaml.ts
const safeErrorCodes = [
	"MISSING_CHAR",
	"BAD_INDENT",
	"TAB_AS_INDENT",
	"BLOCK_AS_IMPLICIT_KEY",
	"MULTILINE_IMPLICIT_KEY"
];
function parseYaml(text) {
	checkLexemes(text);
	const lineCounter = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, {
		version: "1.2",
		schema: "core",
		prettyErrors: false,
		uniqueKeys: false,
		lineCounter
	});
	const [error] = document.errors;
	if (error?.code === "RESOURCE_EXHAUSTION") throw new DocumentError(`nests deeper than ${bounds.depth} levels`);
	if (error?.code === "MULTIPLE_DOCS") throw new DocumentError("contains several YAML documents. Keep one");
	if (error) {
		const { line, col } = lineCounter.linePos(error.pos[0]);
		const what = safeErrorCodes.includes(error.code) ? `: ${error.message}` : "";
		throw new DocumentError(`is neither YAML nor JSON (line ${line}, column ${col}${what})`);
	}
	return new YamlConverter(lineCounter).data(document.contents, 0);
}
var YamlConverter = class {
	budget = new DocumentSize();
	lines;
	anchors = /* @__PURE__ */ new Map();
	constructor(lines) {
		this.lines = lines;
	}
	data(node, depth) {
		this.budget.count(depth);
		if ((0, import_dist.isAlias)(node)) return this.alias(node.source, depth);
		const before = this.budget.values;
		const data = this.content(node, depth);
		if (((0, import_dist.isScalar)(node) || (0, import_dist.isMap)(node) || (0, import_dist.isSeq)(node)) && node.anchor !== void 0) this.anchors.set(node.anchor, {
			data,
			values: this.budget.values - before
		});
		return data;
	}
	alias(name, depth) {
		const anchor = this.anchors.get(name);
		if (!anchor) throw new DocumentError("contains a YAML alias without its anchor");
		this.budget.count(depth, anchor.values);
		return anchor.data;
	}
	content(node, depth) {
		if ((0, import_dist.isScalar)(node)) return toScalarValue(node);
		if ((0, import_dist.isSeq)(node)) return node.items.map((item) => this.data(item, depth + 1));
		return (0, import_dist.isMap)(node) ? this.map(node.items, depth) : null;
	}
	map(pairs, depth) {
		const map = /* @__PURE__ */ new Map();
		for (const pair of pairs) {
			const key = this.key(pair.key, depth);
			if (map.has(key)) throw new DocumentError(`contains a key twice in one map (${this.formatLine(pair.key)})`);
			map.set(key, this.data(pair.value, depth + 1));
		}
		return map;
	}
	key(node, depth) {
		if ((0, import_dist.isScalar)(node) && node.type === "PLAIN") return node.source ?? "";
		const key = this.data(node, depth + 1);
		if (typeof key === "object") throw new DocumentError(`contains a key that is not a string (${this.formatLine(node)})`);
		return String(key);
	}
	formatLine(node) {
		const start = (0, import_dist.isNode)(node) ? node.range?.[0] : void 0;
		return `line ${this.lines.linePos(start ?? 0).line}`;
	}
};
function toScalarValue(node) {
	const { value, source } = node;
	if (typeof value === "number") return source === void 0 || String(value) === source ? value : source;
	if (typeof value === "string" || typeof value === "boolean" || value === null) return value;
	return source ?? null;
}
export { parseYaml };
