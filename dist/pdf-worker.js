import { inflateSync } from "node:zlib";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { open } from "node:fs/promises";
import { parentPort } from "node:worker_threads";
// src/files/pdf/pdf-syntax.ts
/** Objects of a PDF as they are written. ISO 32000-2, 7.3: https://www.iso.org/standard/75839.html */
/** A name object, such as `/Pages`. */
var PdfName = class {
	name;
	constructor(name) {
		this.name = name;
	}
};
/** A reference to an indirect object, by its number. */
var PdfReference = class {
	number;
	constructor(number) {
		this.number = number;
	}
};
/** The bytes are not what the syntax of PDF requires. */
var PdfSyntaxError = class extends Error {
	name = "PdfSyntaxError";
};
/** The page tree is not a tree: following it would never end. */
var PdfTreeError = class extends PdfSyntaxError {
	name = "PdfTreeError";
};
/** The bytes end within an object: more of them may complete it. */
var PdfEndError = class extends PdfSyntaxError {
	name = "PdfEndError";
};
const maxDepth = 100;
/** Reads objects one after the other. Each method throws `PdfSyntaxError`, and `PdfEndError` at the end of the bytes. */
var PdfParser = class {
	bytes;
	position;
	constructor(bytes, position = 0) {
		this.bytes = bytes;
		this.position = position;
	}
	/** The next object; `1 0 R` is one. */
	readValue(depth = 0) {
		if (depth > maxDepth) throw new PdfSyntaxError("objects are nested too deeply");
		this.skipSpace();
		const byte = this.peek();
		if (byte === slash) return this.readName();
		if (byte === openBracket) return this.readArray(depth);
		if (byte === openParenthesis) return this.readLiteralString();
		if (byte === lessThan) return this.bytes[this.position + 1] === lessThan ? this.readDictionary(depth) : this.skipHex();
		return this.readWord();
	}
	/** Whether the next word is this one; it is read then. */
	readKeyword(word) {
		this.skipSpace();
		const end = this.position + word.length;
		if (end > this.bytes.length) throw new PdfEndError("it ends within an object");
		if (this.bytes.toString("latin1", this.position, end) !== word) return false;
		this.position = end;
		return true;
	}
	/** White space and comments. */
	skipSpace() {
		for (;;) {
			const byte = this.bytes[this.position];
			if (byte === percent) this.skipComment();
			else if (byte !== void 0 && isSpace(byte)) this.position += 1;
			else return;
		}
	}
	skipComment() {
		while (this.position < this.bytes.length && !isLineEnd(this.bytes[this.position])) this.position += 1;
	}
	peek() {
		const byte = this.bytes[this.position];
		if (byte === void 0) throw new PdfEndError("it ends within an object");
		return byte;
	}
	readName() {
		this.position += 1;
		return new PdfName(this.readRegular().replace(/#([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))));
	}
	readRegular() {
		const start = this.position;
		while (isRegular(this.bytes[this.position])) this.position += 1;
		if (this.position >= this.bytes.length) throw new PdfEndError("it ends within an object");
		return this.bytes.toString("latin1", start, this.position);
	}
	readArray(depth) {
		this.position += 1;
		const values = [];
		for (;;) {
			this.skipSpace();
			if (this.peek() === closeBracket) break;
			values.push(this.readValue(depth + 1));
		}
		this.position += 1;
		return values;
	}
	readDictionary(depth) {
		this.position += 2;
		const entries = /* @__PURE__ */ new Map();
		for (;;) {
			this.skipSpace();
			if (this.peek() === greaterThan) break;
			if (this.peek() !== slash) throw new PdfSyntaxError("a dictionary has a key that is not a name");
			const key = this.readName().name;
			entries.set(key, this.readValue(depth + 1));
		}
		this.position += 2;
		return entries;
	}
	readLiteralString() {
		for (let open = 0;;) {
			const byte = this.peek();
			this.position += byte === backslash ? 2 : 1;
			if (byte === openParenthesis) open += 1;
			if (byte === closeParenthesis) open -= 1;
			if (open === 0) return "string";
		}
	}
	skipHex() {
		const end = this.bytes.indexOf(">", this.position);
		if (end < 0) throw new PdfEndError("it ends within an object");
		this.position = end + 1;
		return "string";
	}
	readWord() {
		const word = this.readRegular();
		if (word === "null") return null;
		if (word === "true" || word === "false") return word === "true";
		const number = Number(word);
		if (word === "" || Number.isNaN(number)) throw new PdfSyntaxError("an object has an unknown type");
		return /^\d+$/.test(word) && this.readReferenceEnd() ? new PdfReference(number) : number;
	}
	/** The rest of `1 0 R`, behind the first number. */
	readReferenceEnd() {
		const rest = this.bytes.toString("latin1", this.position, this.position + 24);
		const [matched] = /^[\s\0]+\d{1,10}[\s\0]+R(?![A-Za-z0-9])/.exec(rest) ?? [];
		if (matched === void 0) return false;
		this.position += matched.length;
		return true;
	}
};
const [percent, slash, backslash] = [
	37,
	47,
	92
];
const [openBracket, closeBracket, openParenthesis, closeParenthesis] = [
	91,
	93,
	40,
	41
];
const [lessThan, greaterThan] = [60, 62];
const delimiters = new Set(Buffer.from("()<>[]{}/%"));
function isSpace(byte) {
	return byte === 32 || byte === 10 || byte === 13 || byte === 9 || byte === 12 || byte === 0;
}
function isLineEnd(byte) {
	return byte === 10 || byte === 13;
}
function isRegular(byte) {
	return byte !== void 0 && !isSpace(byte) && !delimiters.has(byte);
}
// src/files/pdf/pdf-stream.ts
/** A file that expands to more than it may: it may be sound, but it is not read any further. */
var PdfLimitError = class extends Error {
	name = "PdfLimitError";
};
/**
* The bytes of a cross-reference or object stream: Flate or uncompressed, with the predictors of PNG.
* @throws PdfSyntaxError for another filter, or damaged data; PdfLimitError beyond the budget.
*/
function decodeStream(dictionary, raw, budget) {
	const filter = getOnly(dictionary.get("Filter"));
	if (filter === void 0 || filter === null) return raw;
	if (!(filter instanceof PdfName) || !/^(?:FlateDecode|Fl)$/.test(filter.name)) throw new PdfSyntaxError("a stream of objects has an unknown filter");
	const inflated = inflateWithin(raw, budget);
	const parameters = getOnly(dictionary.get("DecodeParms"));
	return parameters instanceof Map ? undoPredictor(inflated, parameters) : inflated;
}
function getOnly(value) {
	if (!Array.isArray(value)) return value;
	if (value.length > 1) throw new PdfSyntaxError("a stream of objects has several filters");
	return value[0];
}
function inflateWithin(raw, budget) {
	try {
		const inflated = inflateSync(raw, { maxOutputLength: Math.max(1, budget.leftBytes) });
		budget.leftBytes -= inflated.length;
		return inflated;
	} catch (error) {
		if (Object(error).code === "ERR_BUFFER_TOO_LARGE") {
			budget.leftBytes = 0;
			throw new PdfLimitError("its streams expand to too many bytes");
		}
		throw new PdfSyntaxError("a stream of objects is damaged");
	}
}
/** https://www.w3.org/TR/png-3/#9Filters */
function undoPredictor(data, parameters) {
	if (getDictionaryNumber(parameters, "Predictor", 1) < 10) return data;
	const columns = getDictionaryNumber(parameters, "Columns", 1);
	const width = Math.ceil(columns * getDictionaryNumber(parameters, "Colors", 1) * getDictionaryNumber(parameters, "BitsPerComponent", 8) / 8);
	if (!(width > 0 && width < 65536)) throw new PdfSyntaxError("a stream of objects has a wrong predictor");
	const rows = Math.floor(data.length / (width + 1));
	const result = Buffer.alloc(rows * width);
	for (let row = 0; row < rows; row++) undoRow(data, result, row, width);
	return result;
}
function getDictionaryNumber(dictionary, key, byDefault) {
	const value = dictionary.get(key);
	return typeof value === "number" ? value : byDefault;
}
function undoRow(data, result, row, width) {
	const from = row * (width + 1);
	const to = row * width;
	const type = data[from] ?? 0;
	for (let i = 0; i < width; i++) {
		const left = i > 0 ? result[to + i - 1] ?? 0 : 0;
		const up = row > 0 ? result[to + i - width] ?? 0 : 0;
		const upLeft = row > 0 && i > 0 ? result[to + i - width - 1] ?? 0 : 0;
		const predicted = [
			0,
			left,
			up,
			left + up >> 1,
			predictPaeth(left, up, upLeft)
		][type] ?? 0;
		result[to + i] = (data[from + 1 + i] ?? 0) + predicted & 255;
	}
}
function predictPaeth(left, up, upLeft) {
	const estimate = left + up - upLeft;
	const distances = [
		Math.abs(estimate - left),
		Math.abs(estimate - up),
		Math.abs(estimate - upLeft)
	];
	return [
		left,
		up,
		upLeft
	][distances.indexOf(Math.min(...distances))] ?? 0;
}
// src/files/pdf/page-tree.ts
const maxPages = 2e5;
const inheritedKeys = [
	"Resources",
	"MediaBox",
	"CropBox",
	"Rotate"
];
/**
* The pages in order, each with what it inherits. ISO 32000-2, 7.7.3.
* @throws PdfSyntaxError if the page tree is damaged or is not a tree, PdfLimitError beyond 200 000 pages.
*/
function* walkPages(file) {
	const catalog = file.resolve(file.trailer.get("Root"));
	if (!(catalog instanceof Map)) throw new PdfSyntaxError("it has no catalog");
	const seen = /* @__PURE__ */ new Set();
	const waiting = [{
		node: catalog.get("Pages"),
		inherited: /* @__PURE__ */ new Map()
	}];
	let count = 0;
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		const node = file.resolve(next.node);
		if (!(node instanceof Map)) continue;
		const kids = file.resolve(node.get("Kids"));
		const inherited = inheritFrom(next.inherited, node);
		if (!Array.isArray(kids)) {
			count += 1;
			if (count > maxPages) throw new PdfLimitError(`it has more than ${maxPages} pages`);
			if (isPage(node)) yield new Map([...inherited, ...node]);
			continue;
		}
		if (next.node instanceof PdfReference) rememberNode(seen, next.node.number);
		if (waiting.length + kids.length > maxPages) throw new PdfLimitError(`it has more than ${maxPages} pages`);
		for (const kid of kids.toReversed()) waiting.push({
			node: kid,
			inherited
		});
	}
}
/** Number of pages by the page tree. Throws as `walkPages` does. */
function countPagesInTree(file) {
	let count = 0;
	for (const _ of walkPages(file)) count += 1;
	return count;
}
function rememberNode(seen, number) {
	if (seen.has(number)) throw new PdfTreeError("its page tree is not a tree");
	seen.add(number);
}
function inheritFrom(above, node) {
	const own = inheritedKeys.flatMap((key) => {
		const value = node.get(key);
		return value === void 0 ? [] : [[key, value]];
	});
	return own.length === 0 ? above : new Map([...above, ...own]);
}
function isPage(node) {
	const type = node.get("Type");
	return !(type instanceof PdfName) || type.name !== "Pages";
}
// src/files/pdf/cross-references.ts
const maxObjects = 1e6;
const maxRevisions = 1e3;
const tailBytes = 2048;
const entryBytes = 20;
/**
* Reads the offsets of the objects, from the newest revision to the oldest: an updated file keeps its older objects.
* ISO 32000-2, 7.5.4 to 7.5.8.
* @throws PdfSyntaxError, PdfLimitError
*/
function readCrossReferences(file) {
	const places = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Set();
	let trailer;
	const waiting = [findStart(file)];
	while (waiting.length > 0) {
		const at = waiting.shift();
		if (at === void 0 || seen.has(at)) continue;
		seen.add(at);
		if (seen.size > maxRevisions) throw new PdfLimitError("it has too many revisions");
		const section = readSection(file, at, places);
		trailer ??= section;
		waiting.unshift(getOffset(section.get("XRefStm")), getOffset(section.get("Prev")));
	}
	if (trailer === void 0) throw new PdfSyntaxError("it has no cross-references");
	return {
		places,
		trailer
	};
}
function findStart(file) {
	const tail = file.read(Math.max(0, file.size - tailBytes), tailBytes).toString("latin1");
	const [, digits] = /startxref\s+(\d+)(?![\s\S]*startxref)/.exec(tail) ?? [];
	if (digits === void 0) throw new PdfSyntaxError("it has no pointer to its cross-references");
	return Number(digits);
}
function getOffset(value) {
	return typeof value === "number" && value >= 0 ? value : void 0;
}
function readSection(file, at, places) {
	const head = file.read(at, 64).toString("latin1");
	return /^\s*xref/.test(head) ? readReferenceTable(file, at, places) : readReferenceStream(file, at, places);
}
function readReferenceTable(file, from, places) {
	let at = from + file.read(from, 64).indexOf("xref") + 4;
	for (;;) {
		const head = file.read(at, 64).toString("latin1");
		const [matched = "", first = "", count = ""] = /^\s*(\d+)[ ]+(\d+)\s*?(?:\r\n|\n|\r)/.exec(head) ?? [];
		if (matched === "") break;
		if (Number(count) > maxObjects) throw new PdfLimitError("it has too many objects");
		at += matched.length;
		addEntries(file.read(at, Number(count) * entryBytes), Number(first), places);
		at += Number(count) * entryBytes;
	}
	const value = file.parseAt(at, (parser) => {
		if (!parser.readKeyword("trailer")) throw new PdfSyntaxError("its cross-references are damaged");
		return parser.readValue();
	});
	if (!(value instanceof Map)) throw new PdfSyntaxError("its trailer is not a dictionary");
	return value;
}
function addEntries(table, first, places) {
	for (let i = 0; (i + 1) * entryBytes <= table.length; i++) {
		const line = table.toString("latin1", i * entryBytes, (i + 1) * entryBytes);
		const [, offset, kind] = /^(\d{10}) \d{5} ([nf])/.exec(line) ?? [];
		if (kind === void 0) throw new PdfSyntaxError("its cross-references are damaged");
		addPlace(places, first + i, { offset: kind === "n" ? Number(offset) : NaN });
	}
}
function addPlace(places, number, place) {
	if (places.has(number)) return;
	if (places.size >= maxObjects) throw new PdfLimitError("it has too many objects");
	places.set(number, place);
}
function readReferenceStream(file, at, places) {
	const { dictionary, data } = file.readStreamAt(at);
	const widths = getNumbers(dictionary.get("W"));
	const [typeWidth = 0, secondWidth = 0, thirdWidth = 0] = widths;
	const width = typeWidth + secondWidth + thirdWidth;
	if (widths.length !== 3 || width === 0 || widths.some((each) => each > 8)) throw new PdfSyntaxError("its cross-references are damaged");
	const index = getNumbers(dictionary.get("Index"));
	const sections = index.length > 0 ? index : [0, Math.floor(data.length / width)];
	let from = 0;
	for (let i = 0; i + 1 < sections.length; i += 2) {
		const [first = 0, count = 0] = sections.slice(i, i + 2);
		for (let number = first; number < first + count && from + width <= data.length; number++, from += width) {
			const type = typeWidth === 0 ? 1 : readBigEndian(data, from, typeWidth);
			const second = readBigEndian(data, from + typeWidth, secondWidth);
			const third = readBigEndian(data, from + typeWidth + secondWidth, thirdWidth);
			addPlace(places, number, type === 2 ? {
				stream: second,
				index: third
			} : { offset: type === 1 ? second : NaN });
		}
	}
	return dictionary;
}
function getNumbers(value) {
	return Array.isArray(value) ? value.filter((each) => typeof each === "number") : [];
}
function readBigEndian(data, at, width) {
	let value = 0;
	for (let i = 0; i < width; i++) value = value * 256 + (data[at + i] ?? 0);
	return value;
}
// src/files/pdf/pdf-file.ts
const firstWindowBytes = 4096;
const maxObjectBytes = 33554432;
const maxInflatedBytes = 268435456;
const maxStreamBytes = 536870912;
/**
* Opens a PDF by its cross-references. Each object stream is expanded once, all together up to 256 MiB.
* @throws PdfSyntaxError if the cross-references are damaged; PdfLimitError beyond the limits. So do its methods.
*/
function openPdf(path) {
	const descriptor = openSync(path, "r");
	try {
		const objects = new PdfObjects(descriptor);
		return {
			trailer: objects.references.trailer,
			resolve: (value) => objects.resolve(value),
			findStreamLength: (number) => objects.findStreamLength(number),
			close: () => closeSync(descriptor)
		};
	} catch (error) {
		closeSync(descriptor);
		throw error;
	}
}
var PdfObjects = class {
	size;
	references;
	descriptor;
	budget = { leftBytes: maxInflatedBytes };
	objectStreams = /* @__PURE__ */ new Map();
	constructor(descriptor) {
		this.descriptor = descriptor;
		this.size = fstatSync(descriptor).size;
		this.references = readCrossReferences(this);
	}
	read(at, length) {
		const readLength = Math.min(length, this.size - at);
		if (!(at >= 0 && readLength > 0)) throw new PdfSyntaxError("an object is outside the file");
		const buffer = Buffer.allocUnsafe(readLength);
		return buffer.subarray(0, readSync(this.descriptor, buffer, 0, readLength, at));
	}
	parseAt(at, parse) {
		for (let length = firstWindowBytes;; length *= 8) try {
			return parse(new PdfParser(this.read(at, length)));
		} catch (error) {
			if (!(error instanceof PdfEndError) || at + length >= this.size) throw error;
			if (length >= maxObjectBytes) throw new PdfLimitError("an object is too large");
		}
	}
	readStreamAt(at) {
		const { value, dataAt } = this.readObjectAt(at);
		if (!(value instanceof Map) || dataAt === void 0) throw new PdfSyntaxError("a stream is missing");
		const length = this.measureStream(value, dataAt);
		if (length > maxStreamBytes) throw new PdfLimitError("a stream is too large");
		return {
			dictionary: value,
			data: decodeStream(value, length === 0 ? Buffer.alloc(0) : this.read(dataAt, length), this.budget)
		};
	}
	resolve(value) {
		let current = value;
		for (let hops = 0; current instanceof PdfReference; hops++) {
			if (hops > 20) throw new PdfSyntaxError("an object refers to itself");
			current = this.readObject(current.number);
		}
		return current ?? null;
	}
	findStreamLength(number) {
		const place = this.references.places.get(number);
		if (place === void 0 || "stream" in place || Number.isNaN(place.offset)) return void 0;
		const { value, dataAt } = this.readObjectAt(place.offset);
		if (!(value instanceof Map) || dataAt === void 0) return void 0;
		const length = this.measureStream(value, dataAt);
		const end = length === 0 ? "" : this.read(dataAt + Math.max(0, length - 2), Math.min(2, length)).toString("latin1");
		return length - (/\r?\n?$/.exec(end)?.[0].length ?? 0);
	}
	readObject(number) {
		const place = this.references.places.get(number);
		if (place === void 0) return null;
		if ("stream" in place) return this.readCompressed(place.stream, place.index);
		return Number.isNaN(place.offset) ? null : this.readObjectAt(place.offset).value;
	}
	readObjectAt(at) {
		return this.parseAt(at, (parser) => {
			if ([parser.readValue(), parser.readValue()].some((each) => typeof each !== "number") || !parser.readKeyword("obj")) throw new PdfSyntaxError("an object is not where it should be");
			const value = parser.readValue();
			if (!(value instanceof Map) || !parser.readKeyword("stream")) return {
				value,
				dataAt: void 0
			};
			return {
				value,
				dataAt: at + parser.position + this.measureLineEnd(at + parser.position)
			};
		});
	}
	measureLineEnd(at) {
		const [first, second] = this.read(at, 2);
		return first === 13 && second === 10 ? 2 : 1;
	}
	/** The declared length, if `endstream` follows; else up to the next one. */
	measureStream(dictionary, dataAt) {
		const declared = this.resolve(dictionary.get("Length"));
		if (typeof declared === "number" && declared >= 0 && dataAt + declared < this.size) {
			const behind = this.read(dataAt + declared, 32).toString("latin1");
			if (/^\s*endstream/.test(behind)) return declared;
		}
		const windowBytes = 1048576;
		for (let at = dataAt; at < this.size; at += windowBytes) {
			const found = this.read(at, 1048585).indexOf("endstream");
			if (found >= 0) return at + found - dataAt;
		}
		throw new PdfSyntaxError("a stream has no end");
	}
	readCompressed(number, index) {
		const stream = this.objectStreams.get(number) ?? this.openObjectStream(number);
		const offset = stream.offsets[index];
		return offset === void 0 ? null : readToEnd(stream.data, offset);
	}
	openObjectStream(number) {
		const place = this.references.places.get(number);
		if (place === void 0 || "stream" in place) throw new PdfSyntaxError("an object stream is missing");
		const { dictionary, data } = this.readStreamAt(place.offset);
		const [count, first] = [dictionary.get("N"), dictionary.get("First")];
		if (typeof count !== "number" || typeof first !== "number") throw new PdfSyntaxError("an object stream is damaged");
		const stream = {
			data,
			offsets: data.toString("latin1", 0, first).trim().split(/\s+/, 2 * Math.min(count, data.length)).map(Number).filter((_, i) => i % 2 === 1).map((offset) => first + offset)
		};
		this.objectStreams.set(number, stream);
		return stream;
	}
};
function readToEnd(data, offset) {
	try {
		return new PdfParser(data, offset).readValue();
	} catch (error) {
		if (!(error instanceof PdfEndError)) throw error;
		return new PdfParser(Buffer.concat([data.subarray(offset), Buffer.from(" ")])).readValue();
	}
}
// src/lib/redact.ts
const minSecretLength = 8;
const secretsByPrefix = /* @__PURE__ */ new Map();
const minLeakLength = 16;
/**
* Replaces every registered secret, and every prefix of one, with stars. The runner only masks complete secrets, and only
* in the log; a message can contain a truncated secret, and is also written to the summary, the manifest and the outputs.
*/
function redact(text) {
	let shown = "";
	let from = 0;
	for (let at = 0; secretsByPrefix.size > 0 && at + minSecretLength <= text.length; at++) {
		const length = matchLengthAt(text, at);
		if (length === 0) continue;
		shown += `${text.slice(from, at)}***`;
		from = at + length;
		at = from - 1;
	}
	return shown + text.slice(from);
}
/** Length of the secret that begins here, in any encoding; 0 if none does. */
function matchLengthAt(text, at) {
	let max = 0;
	let isWhole = false;
	for (const form of secretsByPrefix.get(text.slice(at, at + minSecretLength)) ?? []) {
		const length = countCommonPrefix(text, at, form);
		if (length < Math.min(form.length, minLeakLength) || length < max) continue;
		max = length;
		isWhole = length === form.length;
	}
	return max === 0 || isWhole ? max : max + countTokenCharacters(text, at + max);
}
function countTokenCharacters(text, from) {
	let end = from;
	while (/[\w%+/=~.-]/.test(text[end] ?? "")) end++;
	return end - from;
}
function countCommonPrefix(text, at, form) {
	let length = 0;
	while (length < form.length && text[at + length] === form[length]) length++;
	return length;
}
// src/lib/text.ts
/** Strings from outside are data: these functions return one line without control characters and secrets, of bounded length. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const presignedUrlSecrets = /\b(X-Amz-(?:Signature|Security-Token|Credential)=)[^&\s"'<>]+/gi;
/** One printable line of at most `max` characters; what is not printable becomes a space, a secret `***`, what is too long ends in `…`. */
function sanitizeLine(text, max = 300) {
	const maxRead = Math.max(max * 4, 16384);
	const line = redact(text.slice(0, maxRead)).replace(presignedUrlSecrets, "$1***").replace(unprintable, " ").replace(/ {2,}/g, " ").trim();
	const characters = [...line];
	if (characters.length <= max && text.length <= maxRead) return line;
	return `${characters.slice(0, max - 1).join("")}…`;
}
/** The value for a message: sanitized and in quotes. */
function quote(value, max = 80) {
	return `"${sanitizeLine(value, max)}"`;
}
// src/domain/errors.ts
/** Base class of all expected errors: a message for the user, a code, and optionally a hint and a request ID. */
var ActionError = class extends Error {
	name = "ActionError";
	code;
	hint;
	requestId;
	constructor(message, more) {
		super(message, { cause: more.cause });
		this.code = more.code;
		this.hint = more.hint;
		this.requestId = more.requestId;
	}
};
// src/files/verify/errors.ts
/** The error for a file that is not in its format: `NotAPdf: … it begins with "<?xml"`. */
function createWrongFormatError(code, why, start) {
	const kind = {
		NotAPdf: "a PDF",
		NotAWorkbook: "an Excel workbook",
		NotACsv: "a CSV file"
	}[code];
	return new ActionError(`The file is not ${kind}: ${why}${start === void 0 ? "" : `; it begins with ${quote(Buffer.from(start).toString("latin1"), 40)}`}`, {
		code,
		hint: "Run the step again. If the file is the same, export the sheet in the QuickSight console and compare."
	});
}
/** A file of no bytes, whatever its format. */
function createEmptyFileError() {
	return new ActionError("The file is empty", {
		code: "EmptyFile",
		hint: "Run the step again. If it stays empty, export the sheet in the QuickSight console and compare."
	});
}
// src/files/verify/read-slice.ts
/** The bytes of the file from `from` on, `length` at most. */
async function readRange(path, from, length) {
	const handle = await open(path);
	try {
		const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length, from);
		return buffer.subarray(0, bytesRead);
	} finally {
		await handle.close();
	}
}
// src/files/verify/pdf.ts
/**
* Counts the pages of a PDF by its page tree. The file must begin with `%PDF-` and end with `%%EOF` and at most 1 KiB of other bytes.
* @throws ActionError `EmptyFile` or `NotAPdf`, also for a PDF without pages
* https://www.iso.org/standard/75839.html (ISO 32000-2, 7.5 and 7.7.3.3)
*/
async function countPages(path, bytes) {
	if (bytes === 0) throw createEmptyFileError();
	const start = await readRange(path, 0, 64);
	if (start.subarray(0, 5).toString("latin1") !== "%PDF-") throw createWrongFormatError("NotAPdf", "it has no %PDF- header", start);
	if (!hasEnd((await readRange(path, Math.max(0, bytes - maxEndBytes), maxEndBytes)).toString("latin1"))) throw createWrongFormatError("NotAPdf", "its end, %%EOF, is missing");
	const pages = countPagesOfTree(path);
	assertPages(pages);
	return pages;
}
const endMarker = "%%EOF";
const maxEndBytes = 1029;
/** Objects or cross-references behind the last marker are an update of the file, or its main part, that was cut off. */
function hasEnd(tail) {
	const at = tail.lastIndexOf(endMarker);
	return at >= 0 && !/\d\s+\d+\s+obj\b|\bxref\s|\btrailer\s|\bstartxref\b/.test(tail.slice(at + 5));
}
/** @throws ActionError `NotAPdf` for a PDF without pages */
function assertPages(pages) {
	if (pages === 0) throw createWrongFormatError("NotAPdf", "it has no page");
}
function countPagesOfTree(path) {
	try {
		const file = openPdf(path);
		try {
			return countPagesInTree(file);
		} finally {
			file.close();
		}
	} catch (error) {
		if (error instanceof PdfLimitError) return "unlimited";
		if (error instanceof PdfTreeError) throw createWrongFormatError("NotAPdf", error.message);
		if (error instanceof PdfSyntaxError) return "damaged";
		throw error;
	}
}
// src/files/worker/serve-tasks.ts
/** Runs each task that the parent thread sends, and returns its result or its error. */
function serveTasks(perform) {
	parentPort?.on("message", (task) => {
		perform(task).then((result) => ({ result }), (error) => ({ error: describeError(error) })).then((reply) => parentPort?.postMessage(reply));
	});
}
function describeError(error) {
	const message = error instanceof Error ? error.message : String(error);
	if (!(error instanceof ActionError)) return { message };
	return {
		message,
		code: error.code,
		...error.hint === void 0 ? {} : { hint: error.hint }
	};
}
// src/files/worker/pdf-worker.ts
serveTasks(({ path, bytes }) => countPages(path, bytes));
export {};
