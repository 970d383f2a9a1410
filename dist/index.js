/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = process.getBuiltinModule("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = process.getBuiltinModule("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = process.getBuiltinModule("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = process.getBuiltinModule("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = process.getBuiltinModule("https");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:async_hooks");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:https");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:module");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:path");

/***/ }),

/***/ 3916:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:path/posix");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:stream");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:util");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = process.getBuiltinModule("os");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = process.getBuiltinModule("stream");

/***/ }),

/***/ 1296:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1809);

// src/index.ts
await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.t)();
process.stdout.write("", () => process.exit());


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $: () => (/* binding */ readMatching),
  A: () => (/* binding */ formatCodeFence),
  B: () => (/* binding */ findPartitionProblem),
  C: () => (/* binding */ getOnlyItem),
  Ct: () => (/* binding */ sanitizeLine),
  D: () => (/* binding */ formatReuseTime),
  E: () => (/* binding */ getViewerName),
  F: () => (/* binding */ redactPrivateValues),
  G: () => (/* binding */ parseList),
  H: () => (/* binding */ regionPattern),
  I: () => (/* binding */ describeAccountId),
  J: () => (/* binding */ findBucketNameProblem),
  K: () => (/* binding */ readMap),
  L: () => (/* binding */ idPattern),
  M: () => (/* binding */ describeOutage),
  N: () => (/* binding */ formatFailure),
  O: () => (/* binding */ createMessageOutputs),
  P: () => (/* binding */ formatFailureLines),
  Q: () => (/* binding */ isDatePlaceholder),
  R: () => (/* binding */ limits),
  S: () => (/* binding */ isSkipped),
  St: () => (/* binding */ quote),
  T: () => (/* binding */ getViewerKey),
  U: () => (/* binding */ describeFormats),
  V: () => (/* binding */ getPartition),
  W: () => (/* binding */ formats),
  X: () => (/* binding */ toIsoDate),
  Y: () => (/* binding */ fillPlaceholders),
  Z: () => (/* binding */ dateNames),
  _: () => (/* binding */ formatFileLabel),
  _t: () => (/* binding */ toFailure),
  at: () => (/* binding */ isScalar),
  b: () => (/* binding */ formatReportTitle),
  bt: () => (/* binding */ joinList),
  c: () => (/* binding */ formatCodeBlock),
  ct: () => (/* binding */ inputNames),
  d: () => (/* binding */ formatMarkdownTable),
  dt: () => (/* binding */ DocumentSize),
  et: () => (/* binding */ readText),
  f: () => (/* binding */ formatTextTable),
  ft: () => (/* binding */ bounds),
  g: () => (/* binding */ findFilesOfJob),
  gt: () => (/* binding */ isRetryable),
  h: () => (/* binding */ createOutputs),
  ht: () => (/* binding */ actionErrorCodes),
  i: () => (/* binding */ manifestName),
  it: () => (/* binding */ isMap),
  j: () => (/* binding */ formatInlineCode),
  k: () => (/* binding */ escapeMarkdown),
  l: () => (/* binding */ formatRemedyParts),
  lt: () => (/* binding */ inputsReplacedByRequest),
  m: () => (/* binding */ joinMarkdown),
  mt: () => (/* binding */ ServiceError),
  n: () => (/* binding */ checksumsName),
  nt: () => (/* binding */ describeType),
  o: () => (/* binding */ toFailedResult),
  ot: () => (/* binding */ dataDatePlaceholder),
  p: () => (/* binding */ takeWithinBytes),
  pt: () => (/* binding */ ActionError),
  q: () => (/* binding */ structureNames),
  r: () => (/* binding */ isArchiveFile),
  rt: () => (/* binding */ isList),
  s: () => (/* binding */ toPageResult),
  st: () => (/* binding */ inputDefaults),
  t: () => (/* binding */ main),
  tt: () => (/* binding */ CellMap),
  u: () => (/* binding */ parseRemedy),
  ut: () => (/* binding */ DocumentError),
  v: () => (/* binding */ formatFullFileLabel),
  vt: () => (/* binding */ computeEditDistance),
  w: () => (/* binding */ isObject),
  wt: () => (/* binding */ toMessage),
  x: () => (/* binding */ isDelivered),
  xt: () => (/* binding */ pluralize),
  y: () => (/* binding */ formatJobLabel),
  yt: () => (/* binding */ findClosestMatch),
  z: () => (/* binding */ describeRegion)
});

// UNUSED EXPORTS: a

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = process.getBuiltinModule("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = process.getBuiltinModule("node:timers/promises");
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./build/main.js










// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = "") {
	issueCommand(name, {}, message);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!external_fs_.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(external_os_.EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable$1(name, val) {
	const convertedVal = toCommandValue(val);
	process.env[name] = convertedVal;
	if (process.env["GITHUB_ENV"] || "") return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
	issueCommand("set-env", { name }, convertedVal);
}
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(external_os_.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
function debug(message) {
	issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + external_os_.EOL);
}
function startGroup(name) {
	issue("group", name);
}
function endGroup() {
	issue("endgroup");
}
// src/github/prefetch-token.ts
async function prefetchIdToken(requestToken, audience) {
	let first = requestToken(audience);
	first.catch(() => void 0);
	await new Promise((resolve) => setImmediate(resolve));
	return (requested) => {
		const prefetched = requested === audience ? first : void 0;
		first = void 0;
		return prefetched ?? requestToken(requested);
	};
}
// src/lib/redact.ts
function listEncodedForms(secret) {
	const encoded = encodeURIComponent(secret);
	return [
		secret,
		encoded,
		encoded.replace(/%[\dA-F]{2}/g, (octet) => octet.toLowerCase()),
		encodeURIComponent(encoded),
		JSON.stringify(secret).slice(1, -1)
	];
}
const minSecretLength = 8;
function listSecretVariants(secret) {
	return listLongForms([secret, ...parseUrlCredentials(secret)]);
}
function listLongForms(secrets) {
	return [...new Set(secrets.flatMap(listEncodedForms))].filter((form) => form.length >= minSecretLength);
}
function parseUrlCredentials(secret) {
	if (!/^https?:\/\//i.test(secret)) return [];
	const start = secret.indexOf("?");
	if (start < 0) return [];
	const query = secret.slice(start + 1);
	return [query, ...query.split("&").flatMap((pair) => {
		const [name = "", value = ""] = pair.split(/=(.*)/s);
		return /signature|credential|token/i.test(name) ? [value, tryDecodeURIComponent(value)] : [];
	})];
}
function tryDecodeURIComponent(value) {
	try {
		return decodeURIComponent(value);
	} catch {
		return value;
	}
}
const secretsByPrefix = /* @__PURE__ */ new Map();
const minLeakLength = 16;
function registerSecret(secret) {
	const parts = parseUrlCredentials(secret);
	for (const form of listLongForms(parts.length === 0 ? [secret] : parts)) {
		const start = form.slice(0, minSecretLength);
		secretsByPrefix.set(start, (secretsByPrefix.get(start) ?? /* @__PURE__ */ new Set()).add(form));
	}
}
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
// src/aws/endpoints.ts
function readCustomEndpoints(environment) {
	if (environment["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"]?.toLowerCase() === "true") return [];
	return [
		"STS",
		"QUICKSIGHT",
		"S3",
		"SSO_OIDC"
	].filter((service) => environment[`AWS_ENDPOINT_URL_${service}`] || environment["AWS_ENDPOINT_URL"]);
}
function listPlainHttpHosts(environment) {
	if (readCustomEndpoints(environment).length === 0) return [];
	return [
		"AWS_ENDPOINT_URL",
		"AWS_ENDPOINT_URL_S3",
		"AWS_ENDPOINT_URL_QUICKSIGHT"
	].flatMap((name) => {
		const url = environment[name] ?? "";
		return URL.canParse(url) && new URL(url).protocol === "http:" ? [new URL(url).host] : [];
	});
}
function getS3Endpoint(environment, region) {
	const custom = !readCustomEndpoints(environment).includes("S3") ? void 0 : environment["AWS_ENDPOINT_URL_S3"] || environment["AWS_ENDPOINT_URL"];
	if (custom !== void 0 && URL.canParse(custom)) return custom;
	return `https://${environment["AWS_USE_FIPS_ENDPOINT"]?.toLowerCase() === "true" ? "s3-fips" : "s3"}.${region}.amazonaws.com${region.startsWith("cn-") ? ".cn" : ""}`;
}
// src/lib/text.ts
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const presignedUrlSecrets = /\b(X-Amz-(?:Signature|Security-Token|Credential)=)[^&\s"'<>]+/gi;
function sanitizeLine(text, max = 300) {
	const maxRead = Math.max(max * 4, 16384);
	const line = redact(text.slice(0, maxRead)).replace(presignedUrlSecrets, "$1***").replace(unprintable, " ").replace(/ {2,}/g, " ").trim();
	const characters = [...line];
	if (characters.length <= max && text.length <= maxRead) return line;
	return `${characters.slice(0, max - 1).join("")}…`;
}
function quote(value, max = 80) {
	return `"${sanitizeLine(value, max)}"`;
}
function toMessage(error) {
	return error instanceof Error ? error.message : String(error);
}
function joinList(items, word = "and") {
	return items.length < 2 ? items[0] ?? "" : `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1)}`;
}
function pluralize(count, one, many = `${one}s`) {
	return `${count} ${count === 1 ? one : many}`;
}
function findClosestMatch(value, candidates) {
	const target = value.slice(0, 100).toLowerCase();
	let best;
	let least = Math.max(1, Math.floor(target.length / 3)) + 1;
	for (const candidate of candidates) {
		const other = candidate.slice(0, 100).toLowerCase();
		const distance = Math.abs(other.length - target.length) < least ? computeEditDistance(target, other, least) : least;
		if (distance < least) {
			least = distance;
			best = candidate;
		}
	}
	return best ?? candidates.find((candidate) => target.length > 2 && candidate.toLowerCase().startsWith(target));
}
function computeEditDistance(a, b, limit = Number.POSITIVE_INFINITY) {
	let before = [];
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		let leastInRow = i;
		for (let j = 1; j <= b.length; j++) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
			next.push(least);
			leastInRow = Math.min(leastInRow, least);
		}
		if (leastInRow >= limit) return limit;
		before = row;
		row = next;
	}
	return Math.min(row[b.length] ?? 0, limit);
}
// src/domain/errors.ts
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
var InputError = class extends ActionError {
	name = "InputError";
	problems;
	constructor(problems) {
		const head = problems.length === 1 ? "Invalid input:" : `Invalid inputs (${problems.length} problems):`;
		super([head, ...problems.map((problem) => `- ${problem}`)].join("\n"), { code: "InvalidInput" });
		this.problems = problems;
	}
};
var ServiceError = class extends ActionError {
	name = "ServiceError";
	operation;
	kind;
	status;
	constructor(message, more) {
		super(message, more);
		this.operation = more.operation;
		this.kind = more.kind;
		this.status = more.status;
	}
};
function isRetryable(error) {
	return error instanceof ServiceError && (error.kind === "transient" || error.kind === "throttled");
}
const actionErrorCodes = /* @__PURE__ */ new Set([
	"AssetTooLarge",
	"BucketNotFound",
	"CannotMerge",
	"CannotVerify",
	"CannotWrite",
	"Cancelled",
	"DashboardNotReady",
	"EmptyFile",
	"ExpiringLink",
	"FileMissing",
	"ForeignFile",
	"ImmutableRelease",
	"IncompleteAnswer",
	"IncompleteDownload",
	"IndexConflict",
	"InvalidIndex",
	"InvalidInput",
	"InvalidParameters",
	"InvalidS3Uri",
	"JobIdInUse",
	"LinkExpired",
	"MissingResult",
	"Mismatch",
	"NoIdentityRole",
	"NoReason",
	"NoResult",
	"NoRows",
	"NoToken",
	"NotACsv",
	"NotAPdf",
	"NotAWorkbook",
	"NotArchived",
	"NotFinished",
	"NothingExported",
	"OutsideWorkspace",
	"RefreshFailed",
	"RefreshUnfinished",
	"ReleaseNotFound",
	"ReleaseNotWritable",
	"ResponseTooLarge",
	"StaleData",
	"UnexpectedError",
	"UnfinishedResult",
	"UnknownDataAge",
	"UnknownSelection",
	"UntrustedCertificate",
	"WrongBucketRegion",
	"WrongDestination",
	"WrongUser"
]);
function toFailure(error) {
	if (!(error instanceof ActionError)) return {
		code: "UnexpectedError",
		message: sanitizeLine(error instanceof Error ? error.message : String(error), 1e3)
	};
	return {
		code: error.code,
		message: error.message,
		...error.hint === void 0 ? {} : { hint: error.hint },
		...error.requestId === void 0 ? {} : { requestId: error.requestId }
	};
}
// src/version.ts
const version = "0.1.0";
// src/github/workflow-run.ts
function readWorkflowRun(environment) {
	const get = (name) => environment[name] ?? "";
	const repository = get("GITHUB_REPOSITORY");
	const runId = get("GITHUB_RUN_ID");
	return {
		repository,
		sha: get("GITHUB_SHA"),
		ref: get("GITHUB_REF"),
		runId,
		runAttempt: get("GITHUB_RUN_ATTEMPT"),
		runUrl: runId === "" ? "" : `${get("GITHUB_SERVER_URL")}/${repository}/actions/runs/${runId}`,
		actionVersion: version
	};
}
// src/inputs/private-values.ts
function listPrivateValues({ target, viewer }) {
	return [...viewer.kind === "anonymous" ? viewer.rowLevelTags.map(({ value }) => value) : [], ...listParameterValues(target)];
}
function listParameterValues(target) {
	if (target.kind === "request") {
		const { SnapshotConfiguration, UserConfiguration } = target.request;
		return [...collectValues(SnapshotConfiguration.Parameters), ...collectValues(UserConfiguration)];
	}
	const { parameters } = target;
	if (parameters === void 0) return [];
	return parameters.kind === "map" ? [...parameters.values.values()].flat().map(String) : collectValues(parameters.structure);
}
function collectValues(node, isValue = false) {
	if (Array.isArray(node)) return node.flatMap((each) => collectValues(each, isValue));
	if (typeof node === "object" && node !== null) return Object.entries(node).flatMap(([key, each]) => collectValues(each, isValue || /^Values?$/.test(key)));
	return isValue && node !== void 0 && node !== null ? [String(node)] : [];
}
// src/inputs/document/limits.ts
const bounds = {
	bytes: 1048576,
	depth: 32,
	values: 1e5
};
var DocumentError = class extends Error {};
var DocumentSize = class {
	values = 0;
	members = 0;
	count(depth, values = 1) {
		this.values += values;
		if (depth > bounds.depth) throw new DocumentError(`nests deeper than ${bounds.depth} levels`);
		if (this.values > bounds.values) throw new DocumentError(`contains more than ${bounds.values} values`);
	}
};
// src/inputs/document/parse-document.ts
async function parseDocument(value) {
	if (Buffer.byteLength(value) > bounds.bytes) return { problem: "is larger than 1 MiB" };
	const text = value.replace(/^\ufeff/, "");
	try {
		return { data: parseJson(text) ?? (await __nccwpck_require__.e(/* import() */ 9419).then(__nccwpck_require__.bind(__nccwpck_require__, 9419))).parseYaml(text) };
	} catch (error) {
		if (error instanceof DocumentError) return { problem: error.message };
		throw error;
	}
}
function parseJson(text) {
	if (!/^\s*[[{]/.test(text)) return void 0;
	let value;
	try {
		value = JSON.parse(text, keepNumberSource);
	} catch {
		return;
	}
	const budget = new DocumentSize();
	const data = toInputValue(value, 0, budget);
	return budget.members === countMembers(text) ? data : void 0;
}
function countMembers(json) {
	let members = 0;
	for (const [, colon] of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/g)) if (colon !== void 0) members += 1;
	return members;
}
function keepNumberSource(_key, value, context) {
	const source = context?.source;
	return typeof value === "number" && source !== void 0 && String(value) !== source ? source : value;
}
function toInputValue(value, depth, budget) {
	budget.count(depth);
	if (Array.isArray(value)) return value.map((one) => toInputValue(one, depth + 1, budget));
	if (typeof value === "object" && value !== null) {
		const entries = Object.entries(value);
		budget.members += entries.length;
		return new Map(entries.map(([key, one]) => [key, toInputValue(one, depth + 1, budget)]));
	}
	return typeof value === "number" || typeof value === "boolean" || value === null ? value : String(value);
}
// src/inputs/document/input-files.ts
const notUtf8Signs = ["\0", "�"];
const notUtf8Problem = "is not a text file in UTF-8. Save it as UTF-8 (Excel: \"CSV UTF-8\")";
var InputFiles = class {
	workspace;
	parsed = /* @__PURE__ */ new Map();
	obstacles = /* @__PURE__ */ new Map();
	constructor(workspace) {
		this.workspace = workspace;
	}
	inline(text) {
		return this.memoizeAsync(`inline ${text}`, () => parseDocument(text));
	}
	file(name) {
		return this.memoizeAsync(`file ${name}`, () => this.read(name));
	}
	async table(name, keys) {
		const text = await this.text(name);
		if (typeof text === "object") return { problems: [`${text.problem}.`] };
		if (text === void 0) return { problems: [await this.describeMissing(name)] };
		if (text.trim() === "") return { problems: [`the file ${quote(name)} is empty.`] };
		return (await __nccwpck_require__.e(/* import() */ 9740).then(__nccwpck_require__.bind(__nccwpck_require__, 9740))).parseReportsTable(text, keys);
	}
	findWriteBlocker(path) {
		const obstacle = this.obstacles.get(path) ?? this.workspace.findWriteBlocker(path);
		this.obstacles.set(path, obstacle);
		return obstacle;
	}
	memoizeAsync(key, parse) {
		const parsed = this.parsed.get(key) ?? parse();
		this.parsed.set(key, parsed);
		return parsed;
	}
	async read(name) {
		const path = name.replace(/^file:\/\//, "");
		const text = await this.text(path);
		if (typeof text === "object") return { problem: `${text.problem}.` };
		if (text === void 0) return { problem: await this.describeMissing(path) };
		const parsed = text.trim() === "" ? { problem: "is empty" } : await parseDocument(text);
		return "problem" in parsed ? { problem: `the file ${quote(name)} ${parsed.problem}.` } : parsed;
	}
	async describeMissing(path) {
		return (await __nccwpck_require__.e(/* import() */ 943).then(__nccwpck_require__.bind(__nccwpck_require__, 943))).describeMissingFile(this.workspace, path);
	}
	async text(path) {
		try {
			const text = await this.workspace.read(path, bounds.bytes);
			return notUtf8Signs.some((sign) => text?.includes(sign)) ? { problem: `${quote(path)} ${notUtf8Problem}` } : text;
		} catch (error) {
			return { problem: `${quote(path)} cannot be read: ${sanitizeLine(error instanceof Error ? error.message : String(error))}` };
		}
	}
};
// src/inputs/input-names.ts
const sections = {
	content: [
		"dashboard-id",
		"sheet-ids",
		"format",
		"visual-ids",
		"parameters",
		"reports",
		"cli-input-json"
	],
	viewer: [
		"user-email",
		"user-name",
		"user-arn",
		"namespace",
		"identity-region",
		"identity-center-application",
		"identity-center-audience",
		"identity-center-region",
		"anonymous",
		"row-level-tags"
	],
	destination: [
		"bucket",
		"bucket-prefix",
		"download-path",
		"file-name",
		"upload-to",
		"archive-index",
		"merge-pdf",
		"release-tag",
		"github-token"
	],
	conditions: [
		"max-data-age",
		"refresh-data",
		"if-stale",
		"if-empty",
		"compare-with",
		"if-unchanged",
		"time-zone",
		"resume"
	],
	aws: [
		"aws-region",
		"aws-account-id",
		"role-to-assume",
		"audience",
		"identity-role-to-assume",
		"role-session-name",
		"role-duration-seconds",
		"role-external-id",
		"inline-session-policy",
		"managed-session-policies",
		"export-credentials"
	],
	run: [
		"mode",
		"job-id",
		"max-concurrency",
		"timeout-minutes",
		"wait",
		"allow-partial",
		"summary"
	]
};
const inputNames = Object.values(sections).flat();
const stepOnlyNames = [
	"reports",
	"time-zone",
	"resume"
];
const entryNames = [
	...sections.content,
	...sections.viewer,
	...sections.destination,
	...sections.conditions
].filter((name) => !stepOnlyNames.some((other) => other === name));
const inputsReplacedByRequest = [
	"dashboard-id",
	"sheet-ids",
	"format",
	"visual-ids",
	"parameters",
	"bucket",
	"bucket-prefix",
	"row-level-tags"
];
const inputDefaults = {
	format: "PDF",
	namespace: "default",
	anonymous: "false",
	"archive-index": "false",
	"merge-pdf": "false",
	"refresh-data": "never",
	"if-stale": "fail",
	"if-empty": "warn",
	"if-unchanged": "deliver",
	"time-zone": "UTC",
	resume: "false",
	audience: "sts.amazonaws.com",
	"role-duration-seconds": "3600",
	"export-credentials": "false",
	mode: "export",
	"max-concurrency": "12",
	"timeout-minutes": "60",
	wait: "true",
	"allow-partial": "false",
	summary: "true"
};
// src/inputs/misspelled-inputs.ts
const prefix = "INPUT_";
const maxReported = 20;
function findMisspelledInputs(environment) {
	return Object.keys(environment).filter((key) => key.startsWith(prefix) && environment[key]?.trim()).map((key) => key.slice(6).toLowerCase()).filter((name) => !inputNames.some((known) => known === name)).flatMap((name) => {
		const closest = findClosestMatch(name.replaceAll("_", "-"), inputNames);
		return closest === void 0 ? [] : [`${quote(name)} is not an input and is ignored. Did you mean ${closest}?`];
	}).slice(0, maxReported);
}
// src/domain/freshness.ts
const dataDatePlaceholder = "{data-date}";
// src/inputs/document/value.ts
function isMap(data) {
	return data instanceof Map;
}
function isList(data) {
	return Array.isArray(data);
}
function isScalar(data) {
	return typeof data === "string" || typeof data === "number" || typeof data === "boolean";
}
function isBlank(data) {
	return data === void 0 || data === null || typeof data === "string" && data.trim() === "";
}
function describeType(data) {
	if (data === void 0 || data === null) return "nothing";
	if (isMap(data)) return "a map";
	if (isList(data)) return "a list";
	if (isTooLarge(data)) return `an integer too large to be sent exactly (beyond ±${Number.MAX_SAFE_INTEGER})`;
	if (typeof data === "number") return Number.isInteger(data) ? "an integer" : "a decimal number";
	return typeof data === "boolean" ? "a boolean" : "a string";
}
function isTooLarge(data) {
	return (typeof data === "string" ? /^[-+]?\d+$/.test(data) : Number.isInteger(data)) && !Number.isSafeInteger(Number(data));
}
var CellMap = class extends Map {};
// src/inputs/values/control-characters.ts
function findControlCharacterProblem(value) {
	return /\p{Cc}/u.test(value) ? "contains a line break or another control character. Remove it." : void 0;
}
// src/inputs/reader/scalars.ts
function readText(reader, name) {
	const value = reader.get(name);
	if (value === void 0) return isDefaulted(name) ? inputDefaults[name] : void 0;
	return isScalar(value) ? String(value).trim() : reader.addValueProblem(name, `expected a single value, got ${describeType(value)}.`);
}
function readLine(reader, name, { secret = false } = {}) {
	const value = readText(reader, name);
	const problem = value === void 0 ? void 0 : findControlCharacterProblem(value);
	if (value === void 0 || problem === void 0) return value;
	return reader.addValueProblem(name, `${secret ? "the value" : quote(value)} ${problem}`);
}
function readBoolean(reader, name) {
	const value = readText(reader, name);
	if (value === void 0 || /^(?:false|False|FALSE)$/.test(value)) return false;
	if (/^(?:true|True|TRUE)$/.test(value)) return true;
	reader.addValueProblem(name, `${quote(value)} is not a boolean. Allowed: true, false.${suggestBoolean(value)}`);
	return false;
}
function suggestBoolean(value) {
	if (/^(?:yes|y|on|1|t|true)$/i.test(value)) return " Did you mean true?";
	return /^(?:no|n|off|0|f|false)$/i.test(value) ? " Did you mean false?" : "";
}
function readInteger(reader, name, { min, max, unit }) {
	const value = readText(reader, name) ?? inputDefaults[name];
	if (!/^\d+$/.test(value)) reader.addValueProblem(name, `${quote(value)} is not a whole number of ${unit}. Allowed: ${min} to ${max}.`);
	else if (Number(value) < min || Number(value) > max) reader.addValueProblem(name, `${quote(value)} is out of range. Allowed: ${min} to ${max} ${unit}.`);
	return Number(value);
}
function readDecimal(reader, name, { max, unit }) {
	const value = readText(reader, name) ?? inputDefaults[name];
	const allowed = `Allowed: above 0, at most ${max}, such as 90 or 2.5.`;
	if (!/^(?:\d+(?:\.\d+)?|\.\d+)$/.test(value)) reader.addValueProblem(name, `${quote(value)} is not a decimal number of ${unit}. ${allowed}`);
	else if (Number(value) <= 0 || Number(value) > max) reader.addValueProblem(name, `${quote(value)} is out of range. ${allowed}`);
	return Number(value);
}
function readChoice(reader, name, allowed) {
	const value = readText(reader, name);
	if (value === void 0) return void 0;
	return allowed.find((one) => one === value.toLowerCase()) ?? reader.addValueProblem(name, `${quote(value)} is not ${/^[aeiou]/.test(name) ? "an" : "a"} ${name}. ${describeAllowedValues(value, allowed)}`);
}
function describeAllowedValues(value, allowed) {
	const closest = findClosestMatch(value, allowed);
	return `Allowed: ${allowed.join(", ")}.${closest === void 0 ? "" : ` Did you mean ${closest}?`}`;
}
function readMatching(reader, name, shape) {
	const value = readText(reader, name);
	if (value === void 0 || shape.pattern.test(value)) return value;
	const shown = shape.secret ? "the value" : quote(value);
	return reader.addValueProblem(name, `${shown} is not ${shape.what}. Allowed: ${shape.allowed}.`);
}
function listSetInputs(reader, names) {
	const value = names.filter((name) => reader.get(name) !== void 0);
	return value.length === 0 ? void 0 : joinList(value);
}
function isDefaulted(name) {
	return Object.hasOwn(inputDefaults, name);
}
// src/inputs/values/date-syntax.ts
const dateNames = [
	"date",
	"yesterday",
	"week-start",
	"month-start",
	"month-end",
	"quarter-start",
	"quarter-end",
	"year-start",
	"year-end",
	"weekday"
];
const meantAsDate = new RegExp(`^(?:${dateNames.join("|")})(?:$|:|[-+]\\d)`);
function isDatePlaceholder(content) {
	return meantAsDate.test(content);
}
function listDatePlaceholders(text) {
	const contents = Array.from(text.matchAll(/\{([^{}]*)\}/g), ([, content = ""]) => content);
	return [...new Set(contents.filter(isDatePlaceholder))];
}
function hasDatePlaceholder(text) {
	return listDatePlaceholders(text).length > 0;
}
// src/inputs/values/placeholders.ts
const runPlaceholders = [
	"date",
	"repository",
	"ref-name",
	"sha",
	"run-id",
	"run-number",
	"run-attempt"
];
const prefixPlaceholders = [
	"dashboard-id",
	...runPlaceholders,
	"name"
];
const filePlaceholders = [
	...prefixPlaceholders,
	"dashboard-name",
	"sheet-name",
	"visual-title",
	"user",
	"format"
];
const dataDateName = "data-date";
const placeholder = /\{([^{}]*)\}/g;
function fillPlaceholders(template, values) {
	const unknown = findUnknownPlaceholders(template, Object.keys(values));
	if (unknown.length > 0) return { unknown };
	return { text: template.replace(placeholder, (_, name) => values[name] ?? "") };
}
function findUnknownPlaceholders(template, known) {
	const names = Array.from(template.matchAll(placeholder), (match) => match[1] ?? "");
	return [...new Set(names.filter((name) => !known.includes(name)))];
}
function describeUnknownPlaceholder(name, known, dates = []) {
	if (/^data-date[-+:]/.test(name)) return "has a shift or a format, and {data-date} takes neither. It is in ISO 8601.";
	if (name === "data-date") return "is known only with max-data-age or refresh-data. Set one of them.";
	const closest = findClosestMatch(name, [...known, ...dates]);
	return `is not a placeholder. Known: ${known.map((one) => `{${one}}`).join(", ")}.${closest === void 0 ? "" : ` Did you mean {${closest}}?`}`;
}
const localFallback = "local";
function createRunValues(environment, now, timeZone = "UTC") {
	const getVariable = (name, otherwise) => environment[name]?.trim() || otherwise;
	return {
		date: toIsoDate(now, timeZone),
		repository: getVariable("GITHUB_REPOSITORY", localFallback),
		"ref-name": getVariable("GITHUB_REF_NAME", localFallback),
		sha: getVariable("GITHUB_SHA", localFallback),
		"run-id": getVariable("GITHUB_RUN_ID", localFallback),
		"run-number": getVariable("GITHUB_RUN_NUMBER", "0"),
		"run-attempt": getVariable("GITHUB_RUN_ATTEMPT", "1")
	};
}
function toIsoDate(moment, timeZone) {
	if (timeZone === "UTC") return moment.toISOString().slice(0, 10);
	const format = new Intl.DateTimeFormat("en", {
		timeZone,
		year: "numeric",
		month: "2-digit",
		day: "2-digit"
	});
	const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
	return [
		parts.get("year")?.padStart(4, "0"),
		parts.get("month"),
		parts.get("day")
	].join("-");
}
// src/inputs/values/time-zone.ts
function findTimeZoneProblem(name) {
	if (name === "UTC" || isTimeZone(name)) return void 0;
	const closest = findClosestMatch(name, Intl.supportedValuesOf("timeZone"));
	const hint = closest === void 0 ? "" : ` Did you mean ${closest}?`;
	return `${quote(name)} is not an IANA time zone, such as UTC or Europe/Berlin.${hint}`;
}
function isTimeZone(name) {
	if (!/^[A-Za-z]/.test(name)) return false;
	try {
		new Intl.DateTimeFormat("en", { timeZone: name });
		return true;
	} catch {
		return false;
	}
}
// src/inputs/sections/dates.ts
const datedInputs = [
	"bucket",
	"bucket-prefix",
	"upload-to",
	"download-path",
	"file-name"
];
const refusedDate = "0000-00-00";
function readTimeZone(reader) {
	const name = readText(reader, "time-zone") ?? "UTC";
	const problem = findTimeZoneProblem(name);
	if (problem === void 0) return name;
	reader.addValueProblem("time-zone", problem);
	return "UTC";
}
async function readDates(reader, context) {
	const dates = [];
	for (const input of datedInputs) {
		const given = reader.get(input);
		if (!isScalar(given)) continue;
		for (const content of listDatePlaceholders(String(given))) dates.push({
			input,
			placeholder: content,
			date: await resolve(reader, input, content, context)
		});
	}
	return dates;
}
async function resolve(reader, input, content, context) {
	if (content === "date") return toIsoDate(new Date(context.startedAt), context.timeZone);
	const { fillDates } = await __nccwpck_require__.e(/* import() */ 2273).then(__nccwpck_require__.bind(__nccwpck_require__, 2273));
	const filled = fillDates(`{${content}}`, context);
	if ("text" in filled) return filled.text;
	for (const problem of filled.problems) reader.addValueProblem(input, problem);
	return refusedDate;
}
async function fillParameterDates(reader, name, values, context) {
	const filled = [];
	const dates = [];
	for (const value of values) {
		const result = typeof value === "string" ? await fillValue(reader, name, value, context) : value;
		filled.push(result);
		if (typeof value === "string" && /^\{[^{}]+\}$/.test(value) && result !== value) dates.push({
			input: `parameters.${name}`,
			placeholder: value.slice(1, -1),
			date: String(result)
		});
	}
	return {
		values: filled,
		dates,
		midnights: await listMidnights(filled, context)
	};
}
async function fillValue(reader, name, value, context) {
	if (!hasDatePlaceholder(value)) return value;
	const { fillDatesInValue } = await __nccwpck_require__.e(/* import() */ 2273).then(__nccwpck_require__.bind(__nccwpck_require__, 2273));
	const filled = fillDatesInValue(value, context);
	if ("text" in filled) return filled.text;
	for (const problem of filled.problems) reader.addValueProblem("parameters", `${name}: ${problem}`);
	return value;
}
async function listMidnights(values, { timeZone }) {
	const days = values.filter((value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value)).map(String);
	if (days.length === 0 || timeZone === "UTC") return [];
	const { toStartOfDay } = await __nccwpck_require__.e(/* import() */ 2273).then(__nccwpck_require__.bind(__nccwpck_require__, 2273));
	return days.map((day) => [day, toStartOfDay(day, timeZone)]);
}
// src/inputs/values/bucket-name.ts
const bucketPattern = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
function findBucketNameProblem(bucket) {
	const arn = /^arn:[a-z-]+:s3:::([^/]+)/.exec(bucket)?.[1];
	if (arn !== void 0) return `is an ARN. Set the bucket's name, ${quote(arn)}.`;
	const lower = bucket.toLowerCase();
	if (bucket !== lower && bucketPattern.test(lower)) return `is not a bucket: names have no uppercase letters. Did you mean ${quote(lower)}?`;
	if (bucket.includes("..")) return "is not a bucket: names have no two dots in a row.";
	if (/^\d+(?:\.\d+){3}$/.test(bucket)) return "is not a bucket: no name looks like an IP address.";
	if (bucketPattern.test(bucket)) return void 0;
	return "is not a bucket. A name has 3 to 63 characters: lowercase letters, digits, dots and hyphens, with a letter or digit at both ends.";
}
// src/inputs/sections/destination.ts
const defaultPrefix = toPrefixInput("bucket-prefix", "quicksight-snapshots/{dashboard-id}/{run-id}-{run-attempt}");
function readDestination(reader, values) {
	const place = readBucketAndPrefix(reader, "bucket", readText(reader, "bucket"));
	const value = [...place ? place.prefixes : [], ...readPrefix(reader)];
	const last = value.at(-1) ?? defaultPrefix;
	const prefixes = [...value.slice(0, -1), last];
	const prefix = fillPrefixes(reader, prefixes, values);
	if (!place) return void 0;
	if (prefix?.trim() === "") reader.addValueProblem(last.name, `${quote(last.value)} results in an empty prefix. QuickSight requires one.`);
	const template = prefixes.map((one) => one.template).join("/");
	return {
		bucket: place.bucket,
		prefix: prefix ?? "",
		prefixTemplate: runIndependentTemplate(template, values)
	};
}
function readPrefix(reader) {
	const value = readText(reader, "bucket-prefix");
	if (value === void 0) return [];
	if (reader.isSetHere("bucket-prefix") && reader.get("bucket") === void 0) reader.addConflict("bucket-prefix: no bucket is set. Set bucket, or remove the prefix.");
	return [toPrefixInput("bucket-prefix", value)];
}
function toPrefixInput(name, value, leadingText = "") {
	return {
		name,
		value,
		leadingText,
		template: trimTrailingSlashes(value.slice(leadingText.length))
	};
}
function runIndependentTemplate(template, values) {
	const dates = Object.keys(values).filter(isDatePlaceholder);
	const ofRun = Object.fromEntries([
		...runPlaceholders,
		dataDateName,
		...dates
	].map((name) => [name, `{${name}}`]));
	const filled = fillPlaceholders(template, {
		...values,
		...ofRun
	});
	return "text" in filled ? trimTrailingSlashes(filled.text) : template;
}
function readUpload(reader, values) {
	const value = readText(reader, "upload-to");
	if (value !== void 0 && !value.startsWith("s3://")) {
		const uri = suggestS3Uri(value);
		const hint = uri === void 0 ? "Use s3://NAME/PREFIX." : `Did you mean ${quote(uri)}?`;
		return reader.addValueProblem("upload-to", `${quote(value)} is not an S3 URI. ${hint}`);
	}
	const place = readBucketAndPrefix(reader, "upload-to", value);
	return place && {
		bucket: place.bucket,
		prefix: fillPrefixes(reader, place.prefixes, values) ?? ""
	};
}
function readBucketAndPrefix(reader, name, value) {
	if (value === void 0) return void 0;
	const [, bucket = value, prefix = ""] = /^s3:\/\/([^/]*)\/?(.*)$/s.exec(value) ?? [];
	const uri = bucket === value && value.includes("/") ? suggestS3Uri(value) : void 0;
	if (uri !== void 0) return reader.addValueProblem(name, `${quote(value)} is not a bucket. Set its name, or ${quote(uri)}.`);
	const problem = findBucketNameProblem(bucket);
	if (problem !== void 0) return reader.addValueProblem(name, `${quote(value)} ${problem}`);
	return {
		bucket,
		prefixes: trimTrailingSlashes(prefix) === "" ? [] : [toPrefixInput(name, value, `s3://${bucket}/`)]
	};
}
function suggestS3Uri(value) {
	const path = value.replace(/^(?:arn:[a-z-]+:s3:::|s3:\/*)/i, "");
	return findBucketNameProblem(path.replace(/\/.*$/s, "")) === void 0 ? `s3://${path}` : void 0;
}
const keyBytes = 1024;
function fillPrefixes(reader, prefixes, values) {
	const filled = prefixes.map((one) => fill(reader, one, values));
	if (filled.includes(void 0)) return void 0;
	const whole = filled.filter((one) => one !== "").join("/");
	const last = prefixes.at(-1);
	if (last && Buffer.byteLength(whole) > keyBytes) return reader.addValueProblem(last.name, `${quote(last.value)} results in ${Buffer.byteLength(whole)} bytes; a key has at most ${keyBytes}.`);
	return whole;
}
function fill(reader, { name, value, leadingText, template }, values) {
	const filled = fillPlaceholders(template, values);
	if ("unknown" in filled) {
		for (const one of filled.unknown) reader.addValueProblem(name, `${quote(`{${one}}`)} ${describeUnknownPlaceholder(one, prefixPlaceholders, dateNames)}`);
		return;
	}
	const prefix = trimTrailingSlashes(filled.text);
	if (/(?:^|\/)\.{1,2}(?:\/|$)/.test(prefix)) return reader.addValueProblem(name, `${quote(value)} contains a "." or ".." segment, which S3 clients treat as a path. Remove it.`);
	const problem = findControlCharacterProblem(prefix);
	if (problem !== void 0) return reader.addValueProblem(name, `${quote(value)} ${problem}`);
	if (!/^\/|\/\//.test(prefix)) return prefix;
	const corrected = template.replaceAll(/\/{2,}/g, "/").replace(/^\//, "");
	const hint = corrected === template ? `The result is ${quote(prefix)}.` : `Write ${quote(leadingText + corrected)}.`;
	return reader.addValueProblem(name, `${quote(value)} contains an empty path segment. ${hint}`);
}
function trimTrailingSlashes(prefix) {
	return prefix.replace(/\/+$/, "");
}
// src/inputs/values/workspace-path.ts
function toWorkspacePath(path, root) {
	if (path.includes("\0")) return void 0;
	const slashed = toForwardSlashes(path);
	const relativePath = isAbsolute(slashed) ? toPathFromRoot(root, slashed) : slashed;
	if (relativePath === void 0) return void 0;
	const relative = external_node_path_.posix.normalize(relativePath);
	if (isAbsolute(relative) || relative === ".." || relative.startsWith("../")) return void 0;
	return relative.replace(/\/+$/, "");
}
function toPathFromRoot(root, path) {
	if (root === void 0 || hasDriveLetter(root) !== hasDriveLetter(path)) return void 0;
	const { relative } = hasDriveLetter(root) ? external_node_path_.win32 : external_node_path_.posix;
	return toForwardSlashes(relative(toForwardSlashes(root), path)) || ".";
}
function hasDriveLetter(path) {
	return /^[a-z]:/i.test(path);
}
function isAbsolute(path) {
	return path.startsWith("/") || hasDriveLetter(path);
}
function toForwardSlashes(path) {
	return path.replaceAll("\\", "/");
}
// src/inputs/values/archive-top.ts
function getArchiveTop(template) {
	const folders = template.split("/").filter((folder) => folder !== "" && folder !== ".");
	const dynamic = folders.findIndex((folder) => folder.includes("{"));
	return (dynamic === -1 ? folders : folders.slice(0, dynamic)).join("/");
}
const constant = /\{(?:dashboard-id|dashboard-name|sheet-name|visual-title|format|name|user|repository|ref-name)\}/g;
function isDifferentInEachRun(template) {
	return template.replaceAll(constant, "").includes("{");
}
// src/inputs/sections/archive-index.ts
function readArchiveIndex(reader, workspaceRoot, downloadPath, uploadTo) {
	if (!readBoolean(reader, "archive-index")) return void 0;
	if (downloadPath === void 0) {
		if (reader.isSetHere("archive-index")) reader.addConflict("archive-index: no file is uploaded or downloaded, so there is nothing to list. Set upload-to or download-path.");
		return;
	}
	const template = uploadTo === void 0 ? toWorkspacePath(readText(reader, "download-path") ?? downloadPath, workspaceRoot) ?? downloadPath : (readText(reader, "upload-to") ?? "").replace(/^s3:\/\/[^/]*\/?/, "");
	warnIfReplaced(reader, template, uploadTo === void 0 ? "download-path" : "upload-to");
	return { top: getArchiveTop(template) };
}
function warnIfReplaced(reader, template, input) {
	const fileName = readText(reader, "file-name") ?? "";
	if (isDifferentInEachRun(template) || isDifferentInEachRun(fileName) || !reader.isSetHere("archive-index")) return;
	reader.warn(`archive-index: ${input} is the same in every run, so each export replaces the files of the last one. Add a placeholder, such as {date}/{run-id}, to ${input} or file-name.`);
}
// src/inputs/sections/conditions.ts
function readConditions(reader, context) {
	const ifEmpty = readChoice(reader, "if-empty", [
		"deliver",
		"warn",
		"skip",
		"fail"
	]);
	const ifUnchanged = readChoice(reader, "if-unchanged", ["deliver", "skip"]);
	const compareWith = readCompareWith(reader, context);
	if (ifUnchanged === "skip" && reader.isSetHere("if-unchanged") && reader.get("compare-with") === void 0) reader.addConflict("if-unchanged needs compare-with, the manifest.json of an earlier export.");
	return {
		...ifEmpty === void 0 || ifEmpty === "warn" ? {} : { ifEmpty },
		...compareWith === void 0 ? {} : { compareWith },
		...ifUnchanged === "skip" ? { ifUnchanged } : {}
	};
}
function checkRowsAreCounted(reader, { ifEmpty }, formats) {
	if (!reader.isSetHere("if-empty") || ifEmpty !== "skip" && ifEmpty !== "fail") return;
	const tables = formats.filter((format) => format !== "PDF");
	if (tables.length > 0) reader.addConflict(`if-empty: the rows of ${joinList(tables)} are counted in downloaded files. Set download-path or upload-to.`);
}
function readCompareWith(reader, context) {
	const source = readText(reader, "compare-with");
	if (source === void 0) return void 0;
	const problem = findControlCharacterProblem(source);
	if (problem !== void 0) return reader.addValueProblem("compare-with", `${quote(source)} ${problem}`);
	if (source.startsWith("s3://")) return readObjectUri(reader, source);
	const path = toWorkspacePath(source, context.workspaceRoot);
	if (path !== void 0 && path !== ".") return path;
	return reader.addValueProblem("compare-with", `${quote(source)} is outside the workspace. Set the path of a manifest.json in it, or s3://BUCKET/KEY.`);
}
function readObjectUri(reader, source) {
	const [, bucket = "", key = ""] = /^s3:\/\/([^/]*)\/?(.*)$/s.exec(source) ?? [];
	const problem = findBucketNameProblem(bucket);
	if (problem !== void 0) return reader.addValueProblem("compare-with", `${quote(bucket)} ${problem}`);
	if (key !== "" && !key.endsWith("/")) return source;
	const hint = `${source.replace(/\/*$/, "")}/manifest.json`;
	return reader.addValueProblem("compare-with", `${quote(source)} names no object. Did you mean ${quote(hint)}?`);
}
// src/inputs/sections/file-settings.ts
const defaultDownloadPath = "quicksight-snapshots";
async function readFiles(reader, context, settingsContext) {
	const uploadTo = readUpload(reader, settingsContext.values);
	const mergePdf = readMerge(reader, settingsContext.formats);
	const release = readRelease(reader, context);
	const fileName = readFileName(reader, settingsContext.values);
	const conditions = readConditions(reader, context);
	const isNeeded = [
		uploadTo,
		release,
		conditions.compareWith
	].some((one) => one !== void 0);
	const downloadImplied = !settingsContext.ownBucket || mergePdf || isNeeded;
	const downloadPath = readDownloadPath(reader, context, settingsContext.values) ?? (downloadImplied ? defaultDownloadPath : void 0);
	const archive = readArchiveIndex(reader, context.workspaceRoot, downloadPath, uploadTo);
	const placeholders = settingsContext.values;
	if (downloadPath === void 0) checkRowsAreCounted(reader, conditions, settingsContext.formats);
	if (downloadPath === void 0 && reader.isSetHere("file-name")) reader.warn("file-name: no file is downloaded, and QuickSight chooses the names in the bucket. Set download-path or upload-to.");
	if (!context.wait) return {
		placeholders,
		mergePdf: false
	};
	const writeProblem = context.mode === "list" ? void 0 : await findWriteProblem(reader, downloadPath);
	if (writeProblem !== void 0) {
		if (context.mode === "export" && reader.isSetByEntry("download-path")) return {
			placeholders,
			mergePdf: false,
			writeProblem
		};
		reader.addValueProblem("download-path", writeProblem);
	}
	return {
		placeholders,
		mergePdf,
		...conditions,
		...downloadPath === void 0 ? {} : { downloadPath },
		...fileName === void 0 ? {} : { fileName },
		...uploadTo === void 0 ? {} : { uploadTo },
		...archive === void 0 ? {} : { archive },
		...release
	};
}
function warnDeferredInputs(reader) {
	const merge = readBoolean(reader, "merge-pdf") ? ["merge-pdf"] : [];
	const value = listSetInputs(reader, [
		"download-path",
		"upload-to",
		...readBoolean(reader, "archive-index") ? ["archive-index"] : [],
		...merge,
		"release-tag",
		"compare-with"
	]);
	if (value !== void 0) reader.warn(`wait: false only starts the jobs. ${value} will take effect in the later step that collects them.`);
}
function readMerge(reader, formats) {
	const merge = readBoolean(reader, "merge-pdf");
	if (!merge || formats.includes("PDF")) return merge;
	if (reader.isSetHere("merge-pdf")) reader.addConflict(`merge-pdf: no PDF is exported; the format is ${joinList(formats)}.`);
	return false;
}
function readRelease(reader, context) {
	const releaseTag = readLine(reader, "release-tag");
	if (releaseTag === void 0) return void 0;
	const githubToken = readLine(reader, "github-token", { secret: true });
	if (reader.get("github-token") === void 0) reader.addConflict("release-tag: a token is required. Set github-token, with the permission contents: write.");
	if (context.repository === void 0) reader.addConflict("release-tag: the repository is not known. Set GITHUB_REPOSITORY=OWNER/NAME in the environment.");
	return {
		releaseTag,
		...githubToken === void 0 ? {} : { githubToken }
	};
}
function readFileName(reader, values) {
	const value = readText(reader, "file-name");
	if (value === void 0) return void 0;
	const template = fillDatesOnly(value, values);
	const known = Object.hasOwn(values, "data-date") ? [...filePlaceholders, dataDateName] : filePlaceholders;
	for (const name of findUnknownPlaceholders(template, known)) reader.addValueProblem("file-name", `${quote(`{${name}}`)} ${describeUnknownPlaceholder(name, filePlaceholders, dateNames)}`);
	const segments = template.split(/[/\\]/);
	const characterProblem = findControlCharacterProblem(template);
	if (/^[a-z]:/i.test(template)) reader.addValueProblem("file-name", `${quote(template)} begins with a drive. Set a path relative to download-path.`);
	else if (segments[0] === "") reader.addValueProblem("file-name", `${quote(template)} is an absolute path. Set a path relative to download-path.`);
	else if (segments.includes("..")) reader.addValueProblem("file-name", `${quote(template)} is outside download-path.`);
	else if (characterProblem !== void 0) reader.addValueProblem("file-name", `${quote(template)} ${characterProblem}`);
	return template;
}
function fillDatesOnly(template, values) {
	return template.replaceAll(/\{([^{}]*)\}/g, (whole, content) => content !== "date" && isDatePlaceholder(content) ? values[content] ?? whole : whole);
}
function readDownloadPath(reader, context, values) {
	const template = readText(reader, "download-path");
	if (template === void 0) return void 0;
	const filled = fillPlaceholders(template, values);
	if ("unknown" in filled) {
		for (const one of filled.unknown) reader.addValueProblem("download-path", `${quote(`{${one}}`)} ${describeUnknownPlaceholder(one, prefixPlaceholders, dateNames)}`);
		return defaultDownloadPath;
	}
	const value = filled.text;
	const problem = findControlCharacterProblem(value);
	if (problem !== void 0) return reader.addValueProblem("download-path", `${quote(value)} ${problem}`);
	const path = toWorkspacePath(value, context.workspaceRoot);
	if (path !== void 0) return path;
	return reader.addValueProblem("download-path", `${quote(value)} is outside the workspace. Set a directory inside it, such as ${defaultDownloadPath}.`);
}
const obstacles = {
	file: "is not a directory",
	link: "is a link to a place outside the workspace",
	"not-writable": "cannot be written to",
	"foreign-file": "was not written by this action and would be replaced"
};
async function findWriteProblem(reader, path) {
	const obstacle = path === void 0 ? void 0 : await reader.sources.findWriteBlocker(path);
	if (path === void 0 || obstacle === void 0) return void 0;
	const why = `${obstacle.at === "." ? "the workspace" : quote(obstacle.at)} ${obstacles[obstacle.kind]}`;
	return `${quote(path)} cannot be written: ${why}. Set another directory in the workspace.`;
}
// src/inputs/values/duration.ts
const unitMs = {
	d: 864e5,
	h: 36e5,
	m: 6e4
};
const pattern$1 = /^(?:(\d{1,6})d)?(?:(\d{1,6})h)?(?:(\d{1,6})m)?$/;
const examples = "Write whole days, hours and minutes, such as 90m, 26h, 2d or 1d12h";
function parseDuration(value) {
	const [, days, hours, minutes] = pattern$1.exec(value.toLowerCase()) ?? [];
	if (days === void 0 && hours === void 0 && minutes === void 0) return { problem: `is not a duration. ${examples}.` };
	const ms = Number(days ?? 0) * unitMs.d + Number(hours ?? 0) * unitMs.h + Number(minutes ?? 0) * unitMs.m;
	return ms < unitMs.m ? { problem: `is shorter than a minute. ${examples}.` } : { ms };
}
// src/inputs/sections/freshness.ts
const refreshes = [
	"never",
	"wait",
	"start"
];
const staleActions = [
	"fail",
	"warn",
	"skip"
];
function readFreshness(reader, timeZone) {
	const maxAge = readMaxAge(reader);
	const refresh = readChoice(reader, "refresh-data", refreshes) ?? "never";
	const ifStale = readChoice(reader, "if-stale", staleActions) ?? "fail";
	const isRequired = maxAge !== void 0 || refresh !== "never";
	if (!isRequired && reader.isSetHere("if-stale") && ifStale !== "fail" && reader.get("max-data-age") === void 0) reader.warn("if-stale: has no effect without max-data-age or refresh-data. Set one of them.");
	return isRequired ? {
		...maxAge,
		refresh,
		ifStale,
		timeZone
	} : void 0;
}
function readMaxAge(reader) {
	const value = readText(reader, "max-data-age");
	if (value === void 0) return void 0;
	const parsed = parseDuration(value);
	if ("problem" in parsed) return reader.addValueProblem("max-data-age", `${quote(value)} ${parsed.problem}`);
	return {
		maxAge: value,
		maxAgeMs: parsed.ms
	};
}
// src/inputs/cli-request/structure-names.ts
const structureNames = [
	"StringParameters",
	"IntegerParameters",
	"DecimalParameters",
	"DateTimeParameters"
];
// src/inputs/maps.ts
async function readMap(reader, name) {
	const value = reader.get(name);
	if (value === void 0) return void 0;
	const parsed = isScalar(value) ? await reader.sources.inline(String(value)) : { data: value };
	if ("problem" in parsed) return reader.addValueProblem(name, `the document ${parsed.problem}.`);
	if (parsed.data === null) return void 0;
	if (isMap(parsed.data)) return parsed.data.size === 0 ? void 0 : parsed.data;
	const hint = typeof parsed.data === "string" && /^[^:\s]+=/.test(parsed.data) ? " Write a colon and a space between name and value, not \"=\"." : "";
	return reader.addValueProblem(name, `expected a map such as "Region: EMEA", got ${describeType(parsed.data)}.${hint}`);
}
// src/inputs/reader/collections.ts
const defaults = inputDefaults;
function parseList(text) {
	const items = /* @__PURE__ */ new Set();
	let at = 0;
	while (at < text.length) {
		const start = skipBlanks(text, at);
		const end = text[start] === "\"" ? findQuotedEnd(text, start) : findEntryEnd(text, start);
		if (end === void 0) return { unterminated: text.slice(start) };
		const entry = text.slice(start, end).trim();
		items.add(entry.startsWith("\"") ? entry.slice(1, -1).replaceAll("\"\"", "\"").trim() : entry);
		at = end + 1;
	}
	items.delete("");
	return { items: [...items] };
}
const separators = /[,\n]/g;
const blanks = /[^\S\n]*/y;
function skipBlanks(text, at) {
	blanks.lastIndex = at;
	blanks.test(text);
	return blanks.lastIndex;
}
function findEntryEnd(text, start) {
	separators.lastIndex = start;
	return separators.exec(text)?.index ?? text.length;
}
function findQuotedEnd(text, start) {
	let close = text.indexOf("\"", start + 1);
	while (close !== -1 && text[close + 1] === "\"") close = text.indexOf("\"", close + 2);
	if (close === -1) return void 0;
	const end = skipBlanks(text, close + 1);
	return end === text.length || /[,\n]/.test(text[end] ?? "") ? end : void 0;
}
function readList(reader, name) {
	const value = reader.get(name) ?? defaults[name];
	if (value === void 0) return [];
	const items = readItems(reader, name, value);
	if (items?.length === 0) {
		const what = isScalar(value) ? `${quote(String(value))} is an empty list` : "the list is empty";
		reader.addValueProblem(name, `${what}. Add at least one item, or remove the input.`);
	}
	return items ?? [];
}
function readItems(reader, name, value) {
	if (isList(value)) return readListItems(reader, name, value);
	if (!isScalar(value)) return reader.addValueProblem(name, `expected a list, got ${describeType(value)}.`);
	const listed = parseList(String(value));
	if ("items" in listed) return listed.items;
	return reader.addValueProblem(name, `a quote in ${quote(listed.unterminated)} is not closed, or text follows it. Quote a whole entry, as in "a, b", and write "" for a quote.`);
}
function readListItems(reader, name, list) {
	const invalid = list.flatMap((item, index) => item === null || isScalar(item) ? [] : [{
		item,
		place: index + 1
	}]);
	for (const { item, place } of invalid) reader.addValueProblem(name, `item ${place}: expected a string, got ${describeType(item)}.`);
	if (invalid.length > 0) return void 0;
	const items = list.filter(isScalar).map((item) => String(item).trim());
	return [...new Set(items.filter((item) => item !== ""))];
}
// src/inputs/values/format.ts
const separatorHint = "Separate items with commas or newlines.";
const formats = [
	"PDF",
	"CSV",
	"EXCEL"
];
function toExportFormat(text) {
	const upper = text.toUpperCase();
	return formats.find((format) => format === (upper === "XLSX" ? "EXCEL" : upper));
}
function describeFormats(text) {
	if (/[;|\s]/.test(text)) return `Allowed: ${formats.join(", ")}. ${separatorHint}`;
	const closest = toExportFormat(findClosestMatch(text, [...formats, "XLSX"]) ?? "");
	return `Allowed: ${formats.join(", ")}.${closest === void 0 ? "" : ` Did you mean ${closest}?`}`;
}
// src/inputs/sections/selection.ts
const maxReportedProblems$2 = 20;
async function readSelection(reader, context) {
	const formats = readFormats(reader);
	const visuals = readNames(reader, "visual-ids");
	if (reader.isSetHere("visual-ids") && formats.every((format) => format === "PDF")) reader.warn("visual-ids: a PDF contains whole sheets; visuals are selected for CSV and EXCEL only.");
	const { parameters, dates } = await readParameters(reader, context);
	return {
		kind: "selection",
		sheets: readNames(reader, "sheet-ids"),
		formats,
		visuals,
		...dates.length === 0 ? {} : { dates },
		...parameters ? { parameters } : {}
	};
}
function selectSheetOfUrl(reader, selection, { sheetId }) {
	if (sheetId === void 0) return selection;
	if (reader.get("sheet-ids") === void 0) return {
		...selection,
		sheets: [sheetId]
	};
	if (selection.sheets.length !== 1 || selection.sheets[0] !== sheetId) reader.notice(`dashboard-id: sheet-ids replaces sheet ${sheetId} of the URL.`);
	return selection;
}
function warnIgnoredParameters(reader, { parameterNames = [] }) {
	if (parameterNames.length === 0 || reader.get("parameters") !== void 0) return;
	const names = parameterNames.slice(0, maxReportedProblems$2).map((name) => sanitizeLine(name, 80));
	reader.warn(`dashboard-id: the URL sets ${joinList(names)}, but the export does not use them. Set them in parameters.`);
}
function readFormats(reader) {
	const found = readList(reader, "format").flatMap((value, index) => {
		const format = toExportFormat(value);
		if (!format && index < maxReportedProblems$2) reader.addValueProblem("format", `${quote(value)} is not a format. ${describeFormats(value)}`);
		return format ?? [];
	});
	return [...new Set(found)];
}
const nameLength$1 = 2048;
const mostNames = {
	"sheet-ids": 100,
	"visual-ids": 2e3
};
function readNames(reader, name) {
	const names = readList(reader, name);
	if (names.length > mostNames[name]) {
		reader.addValueProblem(name, `${names.length} entries are too many; at most ${mostNames[name]}.`);
		return [];
	}
	for (const one of names) if (one.length > nameLength$1) reader.addValueProblem(name, `${quote(one)} has ${one.length} characters; no ID or name has more than ${nameLength$1}.`);
	return names;
}
async function readParameters(reader, context) {
	const map = await readMap(reader, "parameters");
	if (!map) return { dates: [] };
	const keys = [...map.keys()];
	const structured = keys.filter((key) => structureNames.some((name) => name === key));
	if (structured.length === keys.length) return {
		parameters: await readParameterStructure(reader, map),
		dates: []
	};
	if (structured.length === 0) return readParameterMap(reader, map, context);
	reader.addValueProblem("parameters", `${joinList(structured)} ${structured.length === 1 ? "is" : "are"} part of the API's structure and ${quote(keys.find((key) => !structured.includes(key)) ?? "")} is not. Use one or the other.`);
	return { dates: [] };
}
async function readParameterMap(reader, map, context) {
	const values = /* @__PURE__ */ new Map();
	const midnights = /* @__PURE__ */ new Map();
	const dates = [];
	for (const [name, value] of map) {
		const dated = await fillParameterDates(reader, name, toParameterValues(reader, name, value), context);
		values.set(name, dated.values);
		for (const [day, start] of dated.midnights) midnights.set(day, start);
		dates.push(...dated.dates);
	}
	const isTable = map instanceof CellMap;
	return {
		parameters: {
			kind: "map",
			values,
			...midnights.size === 0 ? {} : { midnights },
			...isTable ? { isTable } : {}
		},
		dates
	};
}
async function readParameterStructure(reader, map) {
	const [{ RequestCursor }, { readStructure }] = await Promise.all([__nccwpck_require__.e(/* import() */ 9084).then(__nccwpck_require__.bind(__nccwpck_require__, 9084)), __nccwpck_require__.e(/* import() */ 674).then(__nccwpck_require__.bind(__nccwpck_require__, 674))]);
	const problems = [];
	const structure = readStructure(new RequestCursor(map, "", problems)) ?? {};
	for (const problem of problems) reader.addValueProblem("parameters", problem);
	return {
		kind: "structure",
		structure
	};
}
function toParameterValues(reader, name, value) {
	const list = isList(value) ? value : [value];
	if (list.length === 0) reader.addValueProblem("parameters", `${quote(name)} has no value. Set one, or remove the name.`);
	return list.flatMap((one) => {
		if (isScalar(one)) return [one];
		reader.addValueProblem("parameters", one === null ? `${quote(name)} has no value. Set one, or remove the name.` : `${quote(name)}: expected a string, a number, a date or a list of them, got ${describeType(one)}.`);
		return [];
	});
}
// src/inputs/values/region.ts
const knownRegions = [
	"us-east-1",
	"us-east-2",
	"us-west-2",
	"ca-central-1",
	"sa-east-1",
	"eu-central-1",
	"eu-central-2",
	"eu-west-1",
	"eu-west-2",
	"eu-west-3",
	"eu-north-1",
	"eu-south-1",
	"eu-south-2",
	"ap-northeast-1",
	"ap-northeast-2",
	"ap-south-1",
	"ap-southeast-1",
	"ap-southeast-2",
	"ap-southeast-3",
	"ap-southeast-5",
	"af-south-1",
	"il-central-1",
	"me-central-1",
	"cn-north-1",
	"us-gov-east-1",
	"us-gov-west-1"
];
const regionPattern = /^[a-z]{2,}(?:-[a-z]+)*-(?:central|(?:north|south)(?:east|west)?|east|west)-\d$/;
function findPartitionProblem(partition, region) {
	const right = getPartition(region);
	return partition === right ? void 0 : `names the partition ${sanitizeLine(partition)}, but ${sanitizeLine(region)} is in ${right}.`;
}
function getPartition(region) {
	if (region.startsWith("cn-")) return "aws-cn";
	return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
}
// src/inputs/values/user-arn.ts
const pattern = /^arn:([a-z-]+):quicksight:([a-z0-9-]+):(\d{12}):user\/([a-zA-Z0-9._-]{1,64})\/\P{Cc}{1,512}$/u;
function parseUserArn(arn) {
	const [, partition, region, accountId, namespace] = pattern.exec(arn) ?? [];
	if (partition !== void 0 && region !== void 0 && accountId !== void 0 && namespace !== void 0) {
		const problem = findPartitionProblem(partition, region);
		if (problem !== void 0) return { problem: `${quote(arn, 200)} ${problem}` };
		return {
			arn,
			partition,
			region,
			accountId,
			namespace
		};
	}
	const iam = /^arn:[^:]*:(?:iam|sts):/.test(arn) ? " It is an IAM ARN, not a QuickSight ARN." : "";
	return { problem: `${quote(arn, 200)} is not the ARN of a QuickSight user.${iam} Use arn:PARTITION:quicksight:REGION:ACCOUNT:user/NAMESPACE/NAME.` };
}
// src/inputs/sections/region.ts
function readRegion(reader, environment, dashboards) {
	const source = toRegionSource(readText(reader, "aws-region"), "aws-region") ?? toRegionSource(environment["AWS_REGION"], "AWS_REGION") ?? toRegionSource(environment["AWS_DEFAULT_REGION"], "AWS_DEFAULT_REGION") ?? toRegionSource(dashboards.find(({ origin: from }) => from === "arn")?.region, "the ARN in dashboard-id") ?? toRegionSource(dashboards.find(({ region }) => region !== void 0)?.region, "the URL in dashboard-id");
	if (!source) return reader.addConflict("aws-region is required (or AWS_REGION or AWS_DEFAULT_REGION in the environment).");
	if (regionPattern.test(source.region)) return source;
	return reader.addConflict(`aws-region: ${quote(source.region)}${source.origin === "aws-region" ? "" : ` (from ${source.origin})`} is not a region. ${describeRegion(source.region)}`);
}
function describeRegion(region) {
	const closest = findClosestMatch(region.replaceAll(/[\s_]/g, "-"), knownRegions);
	return `A region looks like eu-central-1.${closest === void 0 ? "" : ` Did you mean ${closest}?`}`;
}
function checkDashboardRegion(reader, dashboard, source) {
	if (!source || dashboard.region === void 0 || dashboard.region === source.region) return;
	if (dashboard.origin === "arn") reader.addValueProblem("dashboard-id", `the ARN is in ${dashboard.region}, but the region is ${source.region} (from ${source.origin}). A step exports from one region.`);
	else reader.warn(`dashboard-id: the URL is for ${dashboard.region}, but the dashboard is read in ${source.region} (from ${source.origin}).`);
}
function toRegionSource(region, origin) {
	return region === void 0 || region.trim() === "" ? void 0 : {
		region: region.trim(),
		origin
	};
}
// src/inputs/sections/viewer.ts
const userNames = [
	"user-email",
	"user-name",
	"user-arn"
];
const viewerInputs = [
	...userNames,
	"identity-center-application",
	"anonymous"
];
const identityCenterOnly = ["identity-center-audience", "identity-center-region"];
async function readViewer(reader, context) {
	const anonymous = readBoolean(reader, "anonymous");
	const value = userNames.filter((name) => reader.get(name) !== void 0);
	const rowLevelTags = reader.get("row-level-tags") === void 0 ? [] : await (await __nccwpck_require__.e(/* import() */ 7925).then(__nccwpck_require__.bind(__nccwpck_require__, 7925))).readRowLevelTags(reader, anonymous);
	if (reader.get("identity-center-application") !== void 0) return (await __nccwpck_require__.e(/* import() */ 9132).then(__nccwpck_require__.bind(__nccwpck_require__, 9132))).readIdentityCenter(reader, context, anonymous);
	warnIneffectiveIdentityCenter(reader);
	const registered = readRegistered(reader, context);
	if (anonymous || context.mode === "list" && value.length === 0) {
		if (value.length > 0) reader.addConflict(`anonymous: true and ${joinList(value)} exclude each other. Remove one of them.`);
		if (anonymous) warnIneffectiveInputs(reader);
		return {
			kind: "anonymous",
			rowLevelTags
		};
	}
	if (value.length === 0) reader.addConflict(`user-email: no user is set. Set exactly one of ${joinList(userNames, "or")}, or anonymous: true.`);
	if (value.length > 1) reader.addConflict(`${joinList(value)} exclude each other. Set exactly one of them.`);
	return registered;
}
function warnIneffectiveIdentityCenter(reader) {
	const ineffective = identityCenterOnly.filter((name) => reader.isSetHere(name));
	if (ineffective.length > 0) reader.warn(`${joinList(ineffective)}: this applies only with identity-center-application, which is not set.`);
}
function warnIneffectiveInputs(reader) {
	const ineffective = [...readText(reader, "namespace") !== "default" && reader.isSetHere("namespace") ? ["namespace"] : [], ...reader.isSetHere("identity-region") ? ["identity-region"] : []];
	if (ineffective.length > 0) reader.warn(`${joinList(ineffective)}: this applies to registered users only, and the export is anonymous.`);
}
function readRegistered(reader, context) {
	const arn = readUserArn(reader, context);
	const user = readEmail(reader) ?? readUserName(reader) ?? { userArn: arn?.arn ?? "" };
	const identityRegion = readIdentityRegion(reader, context, arn);
	return {
		kind: "registered",
		user,
		namespace: readNamespace(reader, arn),
		...identityRegion === void 0 ? {} : { identityRegion }
	};
}
function readEmail(reader) {
	const email = readText(reader, "user-email");
	if (email === void 0) return void 0;
	if (!/^[^\s@\p{Cc}]+@[^\s@\p{Cc}]+$/u.test(email) || email.length > 320) reader.addValueProblem("user-email", `${quote(email)} is not an e-mail address. For a user without an e-mail address, set user-name or user-arn.`);
	return { email };
}
function readUserName(reader) {
	const userName = readText(reader, "user-name");
	if (userName === void 0) return void 0;
	if (userName.startsWith("arn:")) reader.addValueProblem("user-name", `${quote(userName, 200)} is an ARN. Set user-arn instead.`);
	else if (!/^\P{Cc}{1,512}$/u.test(userName)) reader.addValueProblem("user-name", `${quote(userName)} is not a user name. A user name is one line of at most 512 characters.`);
	return { userName };
}
function readUserArn(reader, context) {
	const value = readText(reader, "user-arn");
	if (value === void 0) return void 0;
	const arn = parseUserArn(value);
	if ("problem" in arn) return reader.addValueProblem("user-arn", arn.problem);
	if (context.region !== void 0 && arn.partition !== getPartition(context.region)) reader.addValueProblem("user-arn", `${quote(value, 200)} is in another partition than ${context.region}.`);
	if (context.accountId !== void 0 && arn.accountId !== context.accountId) reader.addValueProblem("user-arn", `${quote(value, 200)} is in another account than aws-account-id, ${context.accountId}.`);
	return arn;
}
function checkUserAccount(reader, viewer, account) {
	if (!account || viewer.kind !== "registered" || !("userArn" in viewer.user)) return;
	const arn = parseUserArn(viewer.user.userArn);
	if ("problem" in arn || arn.accountId === account.id) return;
	reader.addConflict(`user-arn: ${quote(arn.arn, 200)} is in another account than the dashboard, which is in ${account.id} (from ${account.from}).`);
}
const namespaceShape = {
	pattern: /^[a-zA-Z0-9._-]{1,64}$/,
	what: "a namespace",
	allowed: "at most 64 letters, digits, dots, - and _"
};
function readNamespace(reader, arn) {
	const namespace = readMatching(reader, "namespace", namespaceShape) ?? "default";
	if (!arn || arn.namespace === namespace) return namespace;
	if (namespace !== "default") reader.addConflict(`namespace: ${quote(namespace)} contradicts user-arn, whose namespace is ${quote(arn.namespace)}.`);
	return arn.namespace;
}
function readIdentityRegion(reader, context, arn) {
	const value = readText(reader, "identity-region");
	if (value !== void 0 && !regionPattern.test(value)) return reader.addValueProblem("identity-region", `${quote(value)} is not a region. ${describeRegion(value)}`);
	if (value !== void 0 && context.region !== void 0 && getPartition(value) !== getPartition(context.region)) return reader.addValueProblem("identity-region", `${quote(value)} is in another partition than ${context.region}; an identity context does not cross partitions.`);
	if (value !== void 0 && arn && arn.region !== value) return reader.addConflict(`identity-region: ${quote(value)} contradicts user-arn, whose region is ${arn.region}.`);
	return value ?? (arn?.region === context.region ? void 0 : arn?.region);
}
// src/inputs/read-report.ts
async function readReport(entry, context) {
	const { reader, name } = entry;
	const viewer = await readViewer(reader, context);
	const dates = context.mode === "list" ? [] : await readDates(reader, context.dates);
	const freshness = readFreshness(reader, context.dates.timeZone);
	const requested = context.mode !== "list" && reader.get("cli-input-json") !== void 0 ? await readFromCliRequest(entry, context, viewer) : await readFromInputs(entry, context, viewer, {
		dates,
		freshness
	});
	const { dashboardId, accountId, destination, formats } = requested;
	checkUserAccount(reader, requested.viewer, getDashboardAccount(requested, context));
	const values = createPlaceholderValues(entry, context, dashboardId, {
		dates,
		freshness
	});
	const shownDates = [...dates, ...requested.dates];
	return {
		...name === void 0 ? {} : { name },
		dashboardId,
		...accountId === void 0 ? {} : { accountId },
		target: requested.wanted,
		viewer: requested.viewer,
		...destination ? { destination } : {},
		...shownDates.length === 0 ? {} : { dates: shownDates },
		...freshness ? { freshness } : {},
		files: await readFiles(reader, context, {
			formats,
			ownBucket: destination !== void 0,
			values
		})
	};
}
function getDashboardAccount({ accountId, wanted }, context) {
	if (context.accountId !== void 0) return void 0;
	if (accountId !== void 0) return {
		id: accountId,
		from: wanted.kind === "request" ? "cli-input-json" : "dashboard-id"
	};
	return context.roleAccountId === void 0 ? void 0 : {
		id: context.roleAccountId,
		from: "role-to-assume"
	};
}
async function readFromInputs(entry, context, viewer, dated) {
	const { reader, dashboard } = entry;
	const { dates: parameterDates = [], ...selected } = await readSelection(reader, context.dates);
	const wanted = dashboard && context.mode !== "list" ? selectSheetOfUrl(reader, selected, dashboard) : selected;
	if (dashboard && context.mode !== "list") warnIgnoredParameters(reader, dashboard);
	const accountId = dashboard?.accountId;
	if (accountId !== void 0 && context.accountId !== void 0 && accountId !== context.accountId) reader.addValueProblem("dashboard-id", `the dashboard is in account ${accountId}, but aws-account-id is ${context.accountId}.`);
	const dashboardId = dashboard?.id ?? "";
	return {
		dashboardId,
		accountId,
		wanted,
		viewer,
		destination: readDestination(reader, createPlaceholderValues(entry, context, dashboardId, dated)),
		formats: wanted.formats,
		dates: parameterDates
	};
}
async function readFromCliRequest({ reader }, context, viewer) {
	const { adaptRequestToViewer, getDestination, readRequest, replaceTags } = await __nccwpck_require__.e(/* import() */ 1750).then(__nccwpck_require__.bind(__nccwpck_require__, 1750));
	const request = await readRequest(reader, context);
	const { DashboardId: dashboardId = "", AwsAccountId: accountId } = request ?? {};
	if (!request) return {
		dashboardId,
		accountId,
		wanted: emptySelection,
		viewer,
		destination: void 0,
		formats: ["PDF"],
		dates: []
	};
	const formats = request.SnapshotConfiguration.FileGroups.flatMap((group) => group.Files.map((file) => file.FormatType));
	return {
		dashboardId,
		accountId,
		wanted: {
			kind: "request",
			request: adaptRequestToViewer(viewer, request, reader)
		},
		viewer: replaceTags(request, viewer),
		destination: getDestination(request),
		formats: [...new Set(formats)],
		dates: []
	};
}
const emptySelection = {
	kind: "selection",
	sheets: [],
	formats: [],
	visuals: []
};
function createPlaceholderValues(entry, context, dashboardId, { dates, freshness }) {
	const dashboard = dashboardId || "local";
	const ofDates = Object.fromEntries(dates.map(({ placeholder, date }) => [placeholder, date]));
	const ofData = freshness === void 0 ? {} : { "data-date": dataDatePlaceholder };
	return {
		...context.values,
		...ofDates,
		...ofData,
		"dashboard-id": dashboard,
		name: entry.name ?? dashboard
	};
}
// src/inputs/reader/input-reader.ts
const maxReportedProblems$1 = 1e3;
var InputProblems = class {
	warnings = /* @__PURE__ */ new Set();
	notices = /* @__PURE__ */ new Set();
	problems = /* @__PURE__ */ new Set();
	add(problem) {
		this.problems.add(problem);
	}
	addWarningOrProblem(text) {
		if (this.problems.size > 0) this.problems.add(text);
		else this.warnings.add(text);
	}
	throwIfAny() {
		const problems = [...this.problems].sort((one, other) => getInputIndex(one) - getInputIndex(other));
		if (problems.length === 0) return;
		const more = problems.length - maxReportedProblems$1;
		throw new InputError(more > 0 ? [...problems.slice(0, maxReportedProblems$1), `and ${more} more`] : problems);
	}
};
function getInputIndex(problem) {
	return inputNames.findIndex((name) => problem.startsWith(name));
}
var InputReader = class InputReader {
	scope;
	constructor(scope) {
		this.scope = scope;
	}
	get sources() {
		return this.scope.sources;
	}
	get findings() {
		return this.scope.findings;
	}
	forEntry(messagePrefix, getOwn, notInherited) {
		const { sources, findings } = this.scope;
		return new InputReader({
			getOwn: (name) => getOwn.get(name),
			sources,
			findings,
			messagePrefix: `${messagePrefix}: `,
			base: this,
			notInherited
		});
	}
	restrictTo(names) {
		const { getOwn } = this.scope;
		return new InputReader({
			...this.scope,
			getOwn: (name) => names.includes(name) ? getOwn(name) : void 0
		});
	}
	valuesOnly() {
		return new InputReader({
			...this.scope,
			valuesOnly: true
		});
	}
	get(name) {
		const value = this.scope.getOwn(name);
		if (!isBlank(value)) return this.bounded(name, value);
		return this.scope.notInherited?.has(name) ? void 0 : this.scope.base?.get(name);
	}
	isSetHere(name) {
		return !isBlank(this.scope.getOwn(name));
	}
	isSetByEntry(name) {
		return this.scope.base !== void 0 && this.isSetHere(name);
	}
	addValueProblem(name, problem) {
		if (this.scope.base && !this.isSetHere(name)) return this.scope.base.addValueProblem(name, problem);
		return this.findings.add(`${this.scope.messagePrefix}${name}: ${problem}`);
	}
	addConflict(problem) {
		return this.scope.valuesOnly ? void 0 : this.findings.add(`${this.scope.messagePrefix}${problem}`);
	}
	warn(warning) {
		if (!this.scope.valuesOnly) this.findings.warnings.add(`${this.scope.messagePrefix}${warning}`);
	}
	notice(notice) {
		if (!this.scope.valuesOnly) this.findings.notices.add(`${this.scope.messagePrefix}${notice}`);
	}
	bounded(name, value) {
		return typeof value === "string" && value.length > bounds.bytes ? this.addValueProblem(name, "is larger than 1 MiB.") : value;
	}
};
// src/domain/limits.ts
const limits = {
	pdfsPerJob: 1,
	sheetsPerPdf: 1,
	workbooksPerJob: 1,
	visualsPerWorkbook: 5,
	csvsPerJob: 5,
	fileGroupsPerJob: 7,
	filesPerGroup: 1,
	destinationsPerJob: 1,
	parametersPerType: 100,
	rowLevelTags: 50,
	idLength: 512,
	runningJobs: 12,
	requestsPerSecond: 10,
	linkSeconds: 300,
	sessionSeconds: {
		min: 900,
		max: 43200,
		chained: 3600
	}
};
const idPattern = /^[\w-]{1,512}$/;
// src/inputs/values/dashboard-ref.ts
const arnPattern = /^arn:([a-z-]+):quicksight:([a-z0-9-]+):(\d{12}):dashboard\/([\w-]{1,512})$/;
const hostPattern = /^(?:([a-z0-9-]+)\.)?(?:quicksight|quick)\.(?:aws\.amazon\.com|amazonaws\.cn|(?:aws\.)?amazonaws-us-gov\.com)$/;
const acceptedForms = "Set its ID, its ARN (arn:aws:quicksight:REGION:ACCOUNT:dashboard/ID) or its console URL.";
function parseDashboardId(text) {
	if (text.startsWith("arn:")) return parseDashboardArn(text);
	if (/^https?:/i.test(text)) return parseDashboardUrl(text);
	if (idPattern.test(text)) return {
		id: text,
		origin: "id"
	};
	if (/[<>]/.test(text)) return { problem: `${quote(text)} is still a placeholder. ${acceptedForms}` };
	return { problem: `${quote(text)} is not a dashboard ID (letters, digits, - and _, at most 512). ${acceptedForms}` };
}
function parseDashboardArn(text) {
	const [, partition, region, accountId, id] = arnPattern.exec(text) ?? [];
	if (partition !== void 0 && region !== void 0 && accountId !== void 0 && id !== void 0) {
		const problem = findPartitionProblem(partition, region);
		return problem === void 0 ? {
			id,
			region,
			accountId,
			origin: "arn"
		} : { problem: `${quote(text, 200)} ${problem}` };
	}
	const kind = /^arn:[^:]*:quicksight:[^:]*:[^:]*:([a-z-]+)\//.exec(text)?.[1];
	const what = kind === void 0 || kind === "dashboard" ? "" : ` but of ${withIndefiniteArticle(kind)}`;
	const digits = /^arn:[^:]*:quicksight:[^:]*:(\d+):/.exec(text)?.[1]?.length ?? 12;
	const account = digits === 12 ? "" : ` Its account ID has ${pluralize(digits, "digit")}, not 12.`;
	return { problem: `${quote(text, 200)} is not the ARN of a dashboard${what}.${account} ${acceptedForms}` };
}
function parseDashboardUrl(text) {
	const url = URL.canParse(text) ? new URL(text) : void 0;
	const host = hostPattern.exec(url?.hostname ?? "");
	if (!url || !host) return { problem: `${quote(text)} is not a URL of the QuickSight console. ${acceptedForms}` };
	const id = /\/sn\/(?:.*\/)?dashboards\/([\w-]{1,512})(?:\/|$)/.exec(url.pathname)?.[1];
	if (id === void 0) return { problem: `${quote(text)} does not contain a dashboard (/sn/dashboards/ID). ${acceptedForms}` };
	const sheetId = /\/sheets\/([\w-]{1,512})(?:\/|$)/.exec(url.pathname)?.[1];
	const parameterNames = listUrlParameters(url.hash);
	const accountId = /\/accounts\/(\d{12})\//.exec(url.pathname)?.[1];
	return {
		id,
		origin: "url",
		...host[1] !== void 0 && regionPattern.test(host[1]) ? { region: host[1] } : {},
		...accountId === void 0 ? {} : { accountId },
		...sheetId === void 0 ? {} : { sheetId },
		...parameterNames.length === 0 ? {} : { parameterNames }
	};
}
function listUrlParameters(hash) {
	const names = [...new URLSearchParams(hash.slice(1)).keys()];
	return [...new Set(names.flatMap((name) => name.startsWith("p.") ? name.slice(2) : []))];
}
function withIndefiniteArticle(kind) {
	return `${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}`;
}
// src/inputs/report-entries.ts
const maxEntries = 1e3;
async function readEntries(step, mode) {
	const hasReports = step.isSetHere("reports");
	const request = step.isSetHere("cli-input-json");
	if (mode === "list") return readListModeEntry(step, hasReports, request);
	if (hasReports && request) step.addConflict("reports and cli-input-json exclude each other. Remove one of them, or set cli-input-json in an entry of reports.");
	if (hasReports) return readReportList(step);
	if (!request && !step.isSetHere("dashboard-id")) step.addConflict("dashboard-id is required (or reports, or cli-input-json).");
	return [createEntry(step)];
}
function readListModeEntry(step, hasReports, request) {
	if (hasReports) step.addConflict("reports: mode: list lists one dashboard or all of them. Set dashboard-id, or remove both.");
	if (request) step.addConflict("cli-input-json: mode: list exports nothing. Set dashboard-id, or remove both.");
	return step.get("dashboard-id") === void 0 ? [] : [createEntry(step)];
}
function createEntry(reader, name) {
	const dashboard = readDashboardId(reader);
	return {
		reader,
		...name === void 0 ? {} : { name },
		...dashboard ? { dashboard } : {}
	};
}
function readDashboardId(reader) {
	const value = readText(reader, "dashboard-id");
	if (value === void 0) return void 0;
	const ref = parseDashboardId(value);
	return "problem" in ref ? reader.addValueProblem("dashboard-id", ref.problem) : ref;
}
async function readReportList(step) {
	const value = readText(step, "reports");
	if (value === void 0) return [];
	return isTablePath(value) ? readTable(step, value) : readListedReports(step, value);
}
function isTablePath(value) {
	return /^[^\n]+\.csv$/i.test(value);
}
async function readTable(step, path) {
	const table = await step.sources.table(path.replace(/^file:\/\//, ""), keys);
	if ("problems" in table) {
		for (const problem of table.problems) step.addValueProblem("reports", problem);
		return [];
	}
	if (!isCountAllowed(step, table.entries.length, "row")) return [];
	return table.entries.flatMap(({ row, item }) => readEntry(step, item, `reports row ${row}`) ?? []);
}
async function readListedReports(step, value) {
	const list = await readDocument(step, value);
	if (list === void 0) return [];
	if (!isList(list)) return step.addValueProblem("reports", `expected a list of exports ("- dashboard-id: …"), got ${describeType(list)}.`) ?? [];
	if (!isCountAllowed(step, list.length, "entry")) return [];
	return list.flatMap((item, index) => readEntry(step, item, `reports entry ${index + 1}`) ?? []);
}
function isCountAllowed(step, count, kind) {
	if (count === 0) step.addValueProblem("reports", kind === "row" ? "the table has no rows." : "the list is empty.");
	if (count <= maxEntries) return true;
	const what = kind === "row" ? "rows" : "entries";
	step.addValueProblem("reports", `${count} ${what} are too many; at most ${maxEntries}.`);
	return false;
}
const reportsUsage = "Set a list of exports (- dashboard-id: …), or the path of a file that contains one.";
async function readDocument(step, value) {
	const inline = /\n|^[[{&!#]|^- |^-$/.test(value);
	const parsed = inline ? await step.sources.inline(value) : await step.sources.file(value);
	if ("data" in parsed) return parsed.data;
	return step.addValueProblem("reports", inline ? `the document ${parsed.problem}.` : `${parsed.problem}${isNamedLikeFile(value) ? "" : ` ${reportsUsage}`}`);
}
function isNamedLikeFile(value) {
	return /\.(?:ya?ml|json|csv)$/i.test(value);
}
function readEntry(step, item, title) {
	if (!isMap(item)) return step.addConflict(`${title}: expected a map of inputs ("dashboard-id: …"), got ${describeType(item)}.`);
	const name = readName(step, title, item.get("name"));
	const reader = step.forEntry(name === void 0 ? title : `${title} (${sanitizeLine(name, 60)})`, item, listNotInherited(item));
	checkKeys(reader, item);
	const entry = createEntry(reader, name);
	if ((entry.dashboard ?? reader.get("dashboard-id") ?? reader.get("cli-input-json")) === void 0) reader.addConflict("dashboard-id is required, in the entry or for the step.");
	return entry;
}
const keys = ["name", ...entryNames];
const maxReportedProblems = 10;
function checkKeys(reader, item) {
	const unknown = [...item.keys()].filter((key) => !keys.includes(key));
	for (const key of unknown.slice(0, maxReportedProblems)) reader.addConflict(`${quote(key)} is not a key of an entry. ${describeAllowedValues(key, keys)}`);
	if (unknown.length > maxReportedProblems) reader.addConflict(`${unknown.length - maxReportedProblems} more keys are not keys of an entry.`);
}
function listNotInherited(item) {
	const isSet = (name) => !isBlank(item.get(name));
	return /* @__PURE__ */ new Set([
		"cli-input-json",
		...viewerInputs.some(isSet) ? viewerInputs : [],
		...isSet("cli-input-json") ? inputsReplacedByRequest : []
	]);
}
const nameLength = 256;
function readName(step, title, data) {
	if (isBlank(data)) return void 0;
	const name = isScalar(data) ? String(data).trim() : void 0;
	if (name === void 0) return step.addConflict(`${title}: name: expected a string, got ${describeType(data)}.`);
	if (name.length <= nameLength && !/\p{Cc}/u.test(name)) return name === "" ? void 0 : name;
	return step.addConflict(`${title}: name: ${quote(name)} is not a name. A name is one line of at most ${pluralize(nameLength, "character")}.`);
}
// src/inputs/sections/account.ts
function readAccount(reader) {
	const account = readText(reader, "aws-account-id");
	if (account === void 0 || /^\d{12}$/.test(account)) return account;
	return reader.addValueProblem("aws-account-id", `${quote(account)} is not an account ID. ${describeAccountId(account)}`);
}
function describeAccountId(account) {
	const digits = account.replaceAll(/[\s-]/g, "");
	if (/^\d{12}$/.test(digits)) return `Write it without separators: "${digits}".`;
	return /^\d+$/.test(digits) ? `It has ${pluralize(digits.length, "digit")}, not 12.` : "An account ID has 12 digits.";
}
// src/inputs/sections/role.ts
const rolePattern = /^arn:([a-z-]+):iam::(\d{12}):role\/(?:[!-~]+\/)?[\w+=,.@-]{1,64}$/;
function readRole(reader, name, region) {
	const arn = readText(reader, name);
	if (arn === void 0) return void 0;
	const [, partition, accountId] = rolePattern.exec(arn) ?? [];
	if (accountId === void 0) return reader.addValueProblem(name, `${quote(arn, 200)} is not the ARN of a role. ${describeRoleArn(arn)}`);
	if (region !== void 0 && partition !== getPartition(region)) {
		const right = arn.replace(/^arn:[a-z-]+:/, `arn:${getPartition(region)}:`);
		return reader.addValueProblem(name, `${quote(arn, 200)} is in another partition than ${region}. There it would be ${quote(right, 200)}.`);
	}
	return {
		arn,
		accountId
	};
}
function describeRoleArn(arn) {
	const form = "Use arn:PARTITION:iam::ACCOUNT:role/NAME, with 12 digits for the account.";
	const session = /^arn:([a-z-]+):sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\//.exec(arn);
	if (session) return `It is the ARN of a session. Did you mean arn:${session[1]}:iam::${session[2]}:role/${session[3]}?`;
	const corrected = arn.replace(/^arn:([a-z-]+):iam:(?=[^:])/, "arn:$1:iam::");
	const digits = /^arn:[a-z-]+:iam::(\d+):role\//.exec(corrected)?.[1];
	if (digits !== void 0 && digits.length !== 12) return `Its account ID has ${pluralize(digits.length, "digit")}, not 12.${corrected === arn ? "" : " It needs two colons after iam."} ${form}`;
	return corrected !== arn && rolePattern.test(corrected) ? `It needs two colons after iam. Did you mean ${corrected}?` : form;
}
// src/inputs/sections/role-session.ts
function readSession(reader, values, region) {
	const { min, max } = limits.sessionSeconds;
	const externalId = readMatching(reader, "role-external-id", {
		pattern: /^[\w+=,.@:/-]{2,1224}$/,
		what: "an external ID",
		allowed: "2 to 1224 letters, digits and _+=,.@:/-",
		secret: true
	});
	const inlinePolicy = readInlinePolicy(reader);
	return {
		sessionName: readSessionName(reader, values),
		durationSeconds: readInteger(reader, "role-duration-seconds", {
			min,
			max,
			unit: "seconds"
		}),
		...externalId === void 0 ? {} : { externalId },
		...inlinePolicy === void 0 ? {} : { inlinePolicy },
		managedPolicies: readManagedPolicies(reader, region)
	};
}
function readSessionName(reader, values) {
	const value = readText(reader, "role-session-name");
	if (value === void 0) return values["run-id"] === "local" ? "GitHubActions" : `GitHubActions-${values["run-id"]}`;
	const filled = fillPlaceholders(value, Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value.replace(/[^\w+=,.@-]/g, "-")])));
	if ("unknown" in filled) {
		for (const name of filled.unknown) reader.addValueProblem("role-session-name", `${quote(`{${name}}`)} ${describeUnknownPlaceholder(name, runPlaceholders)}`);
		return value;
	}
	const name = filled.text === value ? value : filled.text.slice(0, 64);
	if (!/^[\w+=,.@-]{2,64}$/.test(name)) reader.addValueProblem("role-session-name", `${quote(value)} is not a session name. Allowed: 2 to 64 letters, digits and _+=,.@-`);
	return name;
}
const policyLength = 2048;
function readInlinePolicy(reader) {
	const policy = readText(reader, "inline-session-policy");
	if (policy === void 0) return void 0;
	const compact = compactObject(policy);
	if (compact === void 0) return reader.addValueProblem("inline-session-policy", "the value is not a JSON object.");
	const fitting = policy.length <= policyLength ? policy : compact;
	if (fitting.length <= policyLength) return fitting;
	return reader.addValueProblem("inline-session-policy", `${fitting.length} characters are too many; a session policy has at most ${policyLength}.`);
}
function compactObject(json) {
	try {
		const value = JSON.parse(json);
		return typeof value === "object" && value !== null && !Array.isArray(value) ? JSON.stringify(value) : void 0;
	} catch {
		return;
	}
}
const maxManagedPolicies = 10;
function readManagedPolicies(reader, region) {
	const arns = readList(reader, "managed-session-policies");
	const partition = region === void 0 ? "[a-z-]+" : getPartition(region);
	const pattern = new RegExp(`^arn:${partition}:iam::(?:\\d{12}|aws):policy/[!-~]{1,512}$`);
	for (const arn of arns) if (!pattern.test(arn)) reader.addValueProblem("managed-session-policies", `${quote(arn, 200)} is not the ARN of a managed policy (arn:${region === void 0 ? "PARTITION" : partition}:iam::ACCOUNT:policy/NAME, or aws for ACCOUNT).`);
	if (arns.length > maxManagedPolicies) reader.addValueProblem("managed-session-policies", `${pluralize(arns.length, "policy", "policies")} are too many; at most ${maxManagedPolicies}.`);
	return arns;
}
// src/inputs/sections/aws-settings.ts
function readAws(reader, context, reports) {
	const baseRole = readRole(reader, "role-to-assume", context.region);
	const identityRole = readRole(reader, "identity-role-to-assume", context.region) ?? baseRole;
	const registered = context.mode !== "list" && reports.some((report) => report.viewer.kind !== "anonymous");
	if (context.mode !== "list") checkIdentityRole(reader, registered);
	const accountId = context.accountId ?? baseRole?.accountId;
	return {
		region: context.region ?? "",
		partition: getPartition(context.region ?? ""),
		...accountId === void 0 ? {} : { accountId },
		...baseRole ? { baseRole: baseRole.arn } : {},
		audience: readLine(reader, "audience") ?? "",
		...identityRole && registered ? { identityRole: identityRole.arn } : {},
		...readSession(reader, context.values, context.region),
		exportCredentials: readExport(reader, context, reports)
	};
}
const identityRoleOnly = [
	"role-external-id",
	"inline-session-policy",
	"managed-session-policies"
];
function checkIdentityRole(reader, registered) {
	const value = listSetInputs(reader, ["identity-role-to-assume", "role-to-assume"]);
	if (registered && value === void 0) reader.addConflict("identity-role-to-assume is required: the role to assume with the user's identity context. To use one role for both sessions, set only role-to-assume.");
	const ineffective = listSetInputs(reader, identityRoleOnly);
	if (!registered && ineffective !== void 0) reader.warn(`${ineffective}: this applies to the identity role only, and no export is on behalf of a registered user.`);
}
function readExport(reader, context, reports) {
	const isRequested = readBoolean(reader, "export-credentials");
	if (isRequested && context.mode !== "export") reader.warn(`export-credentials: mode: ${context.mode} exports no credentials.`);
	if (!isRequested || context.mode === "list") return false;
	const viewers = new Set(reports.map((report) => JSON.stringify(report.viewer)));
	if (viewers.size > 1) reader.addConflict(`export-credentials: the reports have ${viewers.size} viewers, but only the credentials of one viewer can be exported.`);
	else if (reports.some((report) => report.viewer.kind === "anonymous")) reader.addConflict("export-credentials: an anonymous export has no identity-enhanced session, so it has no credentials to export.");
	return context.mode === "export";
}
// src/inputs/sections/run-settings.ts
function readRun(reader, environment, now) {
	const value = readMatching(reader, "job-id", jobIdShape);
	const minutes = readDecimal(reader, "timeout-minutes", {
		max: 10080,
		unit: "minutes"
	});
	const earlierPrefixes = readBoolean(reader, "resume") && value === void 0 ? listEarlierPrefixes(environment) : [];
	return {
		jobPrefix: value ?? deriveJobPrefix(environment, now),
		...value === void 0 ? {} : { canPickUpJobs: true },
		...earlierPrefixes.length === 0 ? {} : { earlierPrefixes },
		ingestionPrefix: value ?? deriveIngestionPrefix(environment, now),
		maxConcurrency: readInteger(reader, "max-concurrency", {
			min: 1,
			max: 1e3,
			unit: "jobs"
		}),
		timeoutMs: Math.max(1, Math.round(minutes * 6e4)),
		wait: readBoolean(reader, "wait"),
		allowPartial: readBoolean(reader, "allow-partial"),
		summary: readBoolean(reader, "summary")
	};
}
const digestLength = 40;
const jobIdShape = {
	pattern: new RegExp(`^[\\w-]{1,${limits.idLength - digestLength}}$`),
	what: "a prefix of job IDs",
	allowed: `at most ${limits.idLength - digestLength} letters, digits, - and _`
};
function deriveJobPrefix(environment, now) {
	const place = [
		"GITHUB_REPOSITORY",
		"GITHUB_JOB",
		"GITHUB_ACTION"
	].map((name) => environment[name] ?? "").join("\n");
	const digest = (0,external_node_crypto_.createHash)("sha256").update(place).digest("hex").slice(0, 8);
	const id = removeSpecialCharacters(environment["GITHUB_RUN_ID"]);
	const attempt = removeSpecialCharacters(environment["GITHUB_RUN_ATTEMPT"]) || "1";
	return !isUniqueRun(environment) ? `local-${now.getTime()}-${digest}` : `gha-${id}-${attempt}-${digest}`;
}
function isUniqueRun(environment) {
	const id = removeSpecialCharacters(environment["GITHUB_RUN_ID"]);
	return id !== "" && id !== "1" && environment["ACT"] !== "true";
}
const maxEarlierAttempts = 20;
function listEarlierPrefixes(environment) {
	const attempt = Number(removeSpecialCharacters(environment["GITHUB_RUN_ATTEMPT"]) || "1");
	if (!isUniqueRun(environment) || !Number.isInteger(attempt)) return [];
	const count = Math.min(Math.max(attempt - 1, 0), maxEarlierAttempts);
	return Array.from({ length: count }, (_, i) => deriveJobPrefix({
		...environment,
		GITHUB_RUN_ATTEMPT: String(attempt - 1 - i)
	}, /* @__PURE__ */ new Date(0)));
}
function deriveIngestionPrefix(environment, now) {
	return deriveJobPrefix({
		...environment,
		GITHUB_RUN_ATTEMPT: "1"
	}, now);
}
function removeSpecialCharacters(text = "") {
	return text.replaceAll(/[^\w-]/g, "").slice(0, 64);
}
// src/inputs/read-step.ts
const modes = [
	"export",
	"plan",
	"check",
	"list"
];
const listModeInputs = [
	"mode",
	"dashboard-id",
	"reports",
	"cli-input-json",
	"aws-region",
	"aws-account-id",
	"role-to-assume",
	"audience",
	"role-session-name",
	"role-duration-seconds",
	"timeout-minutes",
	"summary",
	"max-data-age",
	"refresh-data"
];
async function readStep(read, environment, workspace, now) {
	const findings = new InputProblems();
	const all = new InputReader({
		getOwn: read,
		sources: new InputFiles(workspace),
		findings,
		messagePrefix: ""
	});
	const mode = readChoice(all, "mode", modes) ?? "export";
	const step = mode === "list" ? all.restrictTo(listModeInputs) : all;
	const entries = await readEntries(step, mode);
	const context = readContext(step, mode, entries, environment, now);
	const reports = await readReports(step, entries, context);
	const aws = readAws(step, context, reports);
	const run = readRun(step, environment, now);
	if (!context.wait) warnDeferredInputs(step);
	for (const warning of findMisspelledInputs(environment)) findings.addWarningOrProblem(warning);
	findings.throwIfAny();
	const notices = findings.notices.size === 0 ? {} : { notices: [...findings.notices] };
	const repeated = mode === "list" ? { repeated: (await __nccwpck_require__.e(/* import() */ 6188).then(__nccwpck_require__.bind(__nccwpck_require__, 6188))).readRepeatedInputs(read) } : {};
	return {
		mode,
		aws,
		run,
		reports,
		warnings: [...findings.warnings],
		...notices,
		...repeated
	};
}
function readContext(step, mode, entries, environment, now) {
	const source = readRegion(step, environment, entries.flatMap(({ dashboard }) => dashboard ?? []));
	for (const { reader, dashboard } of entries) if (dashboard) checkDashboardRegion(reader, dashboard, source);
	const timeZone = readTimeZone(step);
	return {
		mode,
		wait: readBoolean(step, "wait"),
		region: source?.region,
		accountId: readAccount(step),
		roleAccountId: readRole(step, "role-to-assume", source?.region)?.accountId,
		dates: {
			startedAt: now.getTime(),
			timeZone
		},
		values: createRunValues(environment, now, timeZone),
		repository: environment["GITHUB_REPOSITORY"] || void 0,
		workspaceRoot: environment["GITHUB_WORKSPACE"] || void 0
	};
}
async function readReports(step, entries, context) {
	if (entries[0]?.reader !== step) await readReport(createEntry(step.valuesOnly()), context);
	const reports = [];
	for (const entry of entries) reports.push(await readReport(entry, context));
	checkJobIds(step, reports);
	return reports.map((report, index) => ({
		...report,
		label: createLabel(report, index, reports)
	}));
}
function createLabel({ name, dashboardId }, index, reports) {
	return reports.length === 1 || name !== void 0 && reports.filter((one) => one.name === name).length === 1 ? name ?? dashboardId : `${name ?? dashboardId} (${index + 1} of ${reports.length})`;
}
function checkJobIds(step, reports) {
	const seen = /* @__PURE__ */ new Set();
	for (const { dashboardId, target } of reports) {
		const jobId = target.kind === "request" ? target.request.SnapshotJobId : void 0;
		if (jobId === void 0) continue;
		const key = `${dashboardId}/${jobId}`;
		if (seen.has(key)) step.addConflict(`reports: two requests set the SnapshotJobId ${jobId} for dashboard ${dashboardId}. Use different IDs, or remove them.`);
		seen.add(key);
	}
}
// src/lib/clock.ts
const readMonotonicMs = () => Number(process.hrtime.bigint()) / 1e6;
const epochOffsetMs = Date.now() - readMonotonicMs();
const systemClock = {
	now: () => Math.round(epochOffsetMs + readMonotonicMs()),
	sleep: async (ms, signal) => {
		try {
			await (0,promises_namespaceObject.setTimeout)(ms, void 0, signal === void 0 ? {} : { signal });
		} catch (error) {
			signal?.throwIfAborted();
			throw error;
		}
	},
	timeout: (ms) => AbortSignal.timeout(ms)
};
// src/lib/private-values.ts
const minValueLength = 4;
const values = /* @__PURE__ */ new Set();
function registerPrivateValue(value) {
	for (const form of [value, JSON.stringify(value).slice(1, -1)]) if (form.length >= minValueLength) values.add(form);
}
function redactPrivateValues(text) {
	if (values.size === 0) return text;
	return [...values].sort((a, b) => b.length - a.length).reduce((redacted, form) => redacted.replaceAll(form, "***"), text);
}
// src/report/format/failure-text.ts
function formatFailure(failure) {
	const code = actionErrorCodes.has(failure.code) || failure.message.includes(failure.code) ? [] : [sanitizeLine(failure.code, 80)];
	const request = failure.requestId === void 0 ? [] : [`request ID ${sanitizeLine(failure.requestId, 80)}`];
	const names = [...code, ...request].join(", ");
	return `${sanitizeLine(failure.message, 1e3)}${names === "" ? "" : ` (${names})`}`;
}
function formatFailureLines(failure) {
	const problems = failure.message.split("\n");
	const last = {
		...failure,
		message: problems.pop() ?? ""
	};
	return [...problems.map((problem) => sanitizeLine(problem, 1e3)), formatFailure(last)];
}
function describeOutage({ error, attempts }) {
	return `${formatFailure(toFailure(error))} (tried ${pluralize(attempts, "time")} until the step ended)`;
}
// src/report/format/markdown.ts
function escapeMarkdown(text, max = 200) {
	return sanitizeLine(text, max).replace(/[\\`*[\]|~]/g, "\\$&").replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_").replace(/[&<>]/g, (sign) => `&${{
		"&": "amp",
		"<": "lt",
		">": "gt"
	}[sign]};`).replace(/[$@]|#(?=\d)|:(?=\/\/|(?:[a-z+-]|\d{3}|\d+[a-z])[\w+-]*:)|(?<=gh)-(?=\d)|(?<=www)\./gi, "<span>$&</span>").replace(/^(?:[-+=#]|\d+(?=[.)](?: |$)))/, (start) => /^\d/.test(start) ? `<span>${start}</span>` : `\\${start}`);
}
function formatInlineCode(text, max = 1200) {
	const line = sanitizeLine(text, max);
	if (line === "") return "";
	if (!/[`|\\]/.test(line)) return `\`${line}\``;
	return `<code>${line.replace(/[^\p{L}\p{N}\p{M} @]/gu, (sign) => `&#${sign.codePointAt(0)};`).replaceAll("@", "<span>@</span>")}</code>`;
}
function formatCodeFence(text, language = "", max = 16e3) {
	const lines = text.slice(0, max).replace(/\r\n?/g, "\n").replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/gu, " ");
	const ticks = lines.match(/`{3,}/g) ?? [];
	const fence = "`".repeat(Math.max(3, ...ticks.map((run) => run.length + 1)));
	return `${fence}${language}\n${lines}\n${fence}`;
}
// src/report/message/step-message.ts
function limitItems({ items }, maxItems) {
	const shown = items.slice(0, items.length > maxItems ? maxItems - 1 : maxItems);
	return {
		shown,
		left: items.length - shown.length
	};
}
function getSafeLinks({ links }) {
	return links.filter(({ url }) => /^https?:\/\/[\w.:/%~+@-]{1,2000}$/.test(url));
}
// src/report/message/markdown-message.ts
const maxLength = 3e3;
const marks$2 = {
	good: "✅",
	warning: "⚠️",
	bad: "❌"
};
function toMarkdown(message) {
	const facts = [...message.subject === "" ? [] : [{
		name: "Export",
		value: message.subject
	}], ...message.facts];
	const head = [
		`**${marks$2[message.tone]} QuickSight export: ${message.headline}**`,
		...facts.length === 0 ? [] : [""],
		...facts.map(({ name, value }) => `- ${name}: ${formatInlineCode(value, 100)}`)
	];
	const links = getSafeLinks(message).map(({ title, url }) => `[${title}](${url})`);
	const end = links.length === 0 ? [] : ["", links.join(" · ")];
	const budget = maxLength - [...head, ...end].join("\n").length - 1;
	return [
		...head,
		...toSections(message.sections, budget),
		...end
	].join("\n");
}
function toSections(sections, budget) {
	let left = budget;
	return sections.flatMap((section, i) => {
		const lines = fitLines(section, Math.floor(left / (sections.length - i)));
		left -= lines.reduce((sum, line) => sum + line.length + 1, 0);
		return lines;
	});
}
function fitLines(section, budget) {
	for (let maxItems = Math.min(section.items.length, 20); maxItems > 0; maxItems--) {
		const { shown, left } = limitItems(section, maxItems);
		const items = shown.map(({ name, detail }) => `- ${[formatInlineCode(name, 120), formatInlineCode(detail, 300)].filter(Boolean).join(": ")}`);
		const lines = [
			"",
			`**${section.title}**`,
			...items,
			...left === 0 ? [] : [`- … and ${left} more`]
		];
		if (lines.join("\n").length < budget) return lines;
	}
	return [];
}
// src/report/message/slack-message.ts
const maxHeader = 150;
const maxItems$1 = 10;
const maxName$1 = 120;
const maxDetail$1 = 300;
const maxButtonText = 75;
const maxButtons = 5;
const marks$1 = {
	good: "✅",
	warning: "⚠️",
	bad: "❌"
};
function toSlackMessage(message) {
	const title = `${marks$1[message.tone]} QuickSight export: ${message.headline}`;
	const buttons = getSafeLinks(message).slice(0, maxButtons).map(({ title: text, url }) => ({
		type: "button",
		text: {
			type: "plain_text",
			text: text.slice(0, maxButtonText)
		},
		url
	}));
	return {
		text: title,
		blocks: [
			{
				type: "header",
				text: {
					type: "plain_text",
					text: title.slice(0, maxHeader),
					emoji: false
				}
			},
			...message.subject === "" ? [] : [toRichText([toSection([toTextElement(message.subject, maxName$1, true)]), ...toFacts(message)])],
			...message.sections.map(toSectionBlock),
			...buttons.length === 0 ? [] : [{
				type: "actions",
				elements: buttons
			}]
		]
	};
}
function toTextElement(text, max, isBold = false) {
	return {
		type: "text",
		text: sanitizeLine(text, max) || "–",
		...isBold ? { style: { bold: true } } : {}
	};
}
function toSection(elements) {
	return {
		type: "rich_text_section",
		elements
	};
}
function toList(items) {
	return {
		type: "rich_text_list",
		style: "bullet",
		elements: items.map(toSection)
	};
}
function toRichText(elements) {
	return {
		type: "rich_text",
		elements
	};
}
function toFacts({ facts }) {
	if (facts.length === 0) return [];
	return [toList(facts.map(({ name, value }) => [{
		type: "text",
		text: `${name}: `
	}, toTextElement(value, maxDetail$1)]))];
}
function toSectionBlock(section) {
	const { shown, left } = limitItems(section, maxItems$1);
	const items = shown.map(({ name, detail }) => [toTextElement(name, maxName$1, true), ...detail === "" ? [] : [toTextElement(`: ${sanitizeLine(detail, maxDetail$1)}`, 302)]]);
	const more = left === 0 ? [] : [[toTextElement(`… and ${left} more`, maxName$1)]];
	return toRichText([toSection([toTextElement(section.title, maxName$1, true)]), toList([...items, ...more])]);
}
// src/report/message/teams-message.ts
const maxItems = 8;
const maxName = 100;
const maxDetail = 250;
const maxActions = 6;
const marks = {
	good: "✅",
	warning: "⚠️",
	bad: "❌"
};
const colors = {
	good: "Good",
	warning: "Warning",
	bad: "Attention"
};
function toTeamsMessage(message) {
	return {
		type: "message",
		attachments: [{
			contentType: "application/vnd.microsoft.card.adaptive",
			contentUrl: null,
			content: toAdaptiveCard(message)
		}]
	};
}
function toAdaptiveCard(message) {
	const title = `${marks[message.tone]} QuickSight export: ${message.headline}`;
	const actions = getSafeLinks(message).slice(0, maxActions);
	return {
		$schema: "http://adaptivecards.io/schemas/adaptive-card.json",
		type: "AdaptiveCard",
		version: "1.4",
		msteams: { width: "Full" },
		fallbackText: title,
		body: [
			{
				type: "TextBlock",
				text: title,
				size: "Large",
				weight: "Bolder",
				color: colors[message.tone],
				wrap: true
			},
			...message.subject === "" ? [] : [toRichTextBlock([toTextRun(message.subject, maxName, true)])],
			...message.facts.map(({ name, value }) => toRichTextBlock([{
				type: "TextRun",
				text: `${name}: `
			}, toTextRun(value, maxDetail)])),
			...message.sections.flatMap(toSectionBlocks)
		],
		...actions.length === 0 ? {} : { actions: actions.map(({ title: text, url }) => ({
			type: "Action.OpenUrl",
			title: text,
			url
		})) }
	};
}
function toTextRun(text, max, isBold = false) {
	return {
		type: "TextRun",
		text: removeFunctions(sanitizeLine(text, max)) || "–",
		...isBold ? { weight: "Bolder" } : {}
	};
}
function removeFunctions(text) {
	return text.replaceAll(/([{$])(?=\{)/g, "$1⁠");
}
function toRichTextBlock(inlines) {
	return {
		type: "RichTextBlock",
		inlines,
		spacing: "Small"
	};
}
function toSectionBlocks(section) {
	const { shown, left } = limitItems(section, maxItems);
	return [
		{
			type: "TextBlock",
			text: section.title,
			weight: "Bolder",
			separator: true,
			wrap: true
		},
		...shown.map(({ name, detail }) => toRichTextBlock([toTextRun(`• ${sanitizeLine(name, maxName)}`, 102, true), ...detail === "" ? [] : [toTextRun(`: ${sanitizeLine(detail, maxDetail)}`, 252)]])),
		...left === 0 ? [] : [toRichTextBlock([toTextRun(`… and ${left} more`, maxName)])]
	];
}
// src/report/message/failure-messages.ts
function createMessageOutputs(message) {
	return {
		message: toMarkdown(message),
		"message-slack": JSON.stringify(toSlackMessage(message)),
		"message-teams": JSON.stringify(toTeamsMessage(message))
	};
}
function describeFailedStep(error, status, runUrl) {
	const isInvalid = error instanceof InputError;
	const items = isInvalid ? error.problems.map((detail) => ({
		name: "Input",
		detail
	})) : [{
		name: "Step",
		detail: toMessage(error)
	}];
	return {
		tone: "bad",
		headline: isInvalid ? "invalid inputs, nothing delivered" : headlines[status] ?? "nothing delivered, 1 failed",
		subject: "",
		facts: [],
		sections: [{
			title: isInvalid ? "Invalid" : "Failed",
			items
		}],
		links: runUrl === "" ? [] : [{
			title: "Workflow run",
			url: runUrl
		}]
	};
}
const headlines = {
	TIMED_OUT: "timed out, nothing delivered",
	CANCELLED: "canceled, nothing delivered"
};
// src/domain/reuse.ts
function formatReuseTime(jobs) {
	const times = jobs.flatMap(({ reusedFrom }) => reusedFrom ?? []);
	return times.length === 0 ? void 0 : new Date(Math.min(...times)).toISOString();
}
// src/identity/viewer.ts
function getViewerKey(accountId, viewer) {
	if (viewer.kind === "anonymous") return `${accountId} anonymous`;
	if (viewer.kind === "identity-center") return JSON.stringify([
		accountId,
		viewer.kind,
		viewer.application,
		viewer.audience,
		viewer.region
	]);
	return JSON.stringify([
		accountId,
		viewer.user,
		viewer.namespace,
		viewer.identityRegion ?? null
	]);
}
function getViewerName(viewer) {
	if (viewer.kind === "anonymous") return "anonymous";
	if (viewer.kind === "identity-center") return viewer.application.split("/").at(-1) ?? viewer.application;
	const { user } = viewer;
	if ("email" in user) return user.email;
	return "userName" in user ? user.userName : user.userArn;
}
// src/lib/guards.ts
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function getOnlyItem(items) {
	return items.length === 1 ? items[0] : void 0;
}
// src/report/format/labels.ts
function formatFileLabel(file) {
	const sheets = joinShortList(file.sheets.map(formatSheet), "sheet");
	const visuals = file.sheets.flatMap((sheet) => sheet.visuals);
	const [only] = visuals;
	if (only === void 0) return `${file.format} of ${sheets}`;
	const what = visuals.length === 1 ? sanitizeLine(only.title ?? only.id, 80) : pluralize(visuals.length, "visual");
	return `${file.format} of ${what} on ${sheets}`;
}
function formatFullFileLabel(file) {
	const parts = file.sheets.flatMap((sheet) => {
		const on = formatSheet(sheet);
		return sheet.visuals.length === 0 ? [on] : sheet.visuals.map((visual) => `${sanitizeLine(visual.title ?? visual.id, 80)} on ${on}`);
	});
	return `${file.format} of ${parts.join(", ")}`;
}
function formatJobLabel(job) {
	return joinShortList(job.files.map(formatFileLabel), "file");
}
function formatReportTitle({ name, label, dashboardId }, dashboardName) {
	if (name !== void 0 || dashboardName === void 0 || !label.startsWith(dashboardId)) return label;
	return `${dashboardName}${label.slice(dashboardId.length)}`;
}
function isDelivered(file) {
	return file.failure === void 0 && file.skipped === void 0;
}
function isSkipped(file) {
	return file.failure === void 0 && file.skipped !== void 0;
}
function findFilesOfJob(outcome, files) {
	const key = createJobKey(outcome);
	return files.filter((file) => file.jobs.some((job) => createJobKey(job) === key));
}
function createJobKey(outcome) {
	const { AwsAccountId, DashboardId, SnapshotJobId } = outcome.job.request;
	return `${AwsAccountId}/${DashboardId}/${SnapshotJobId}`;
}
function formatSheet(sheet) {
	return sanitizeLine(sheet.name ?? sheet.id, 80);
}
function joinShortList(items, one) {
	if (items.length <= 4) return joinList(items);
	return joinList([...items.slice(0, 3), `${pluralize(items.length - 3, `more ${one}`)}`]);
}
// src/report/outputs.ts
function createOutputs(result) {
	const listed = result.reports.flatMap(listFilesInOrder);
	const uris = result.reports.flatMap(({ files }) => sortByInputOrder(files)).flatMap((file) => getObjectUri(file) ?? []);
	return {
		"s3-uris": JSON.stringify(uris),
		"s3-uri": uris[0] ?? "",
		files: JSON.stringify(listed.map(describe)),
		"job-ids": formatJobIdsOutput(result),
		status: result.status,
		failures: "[]",
		changed: "",
		changes: "",
		message: "",
		"message-slack": "",
		"message-teams": "",
		"data-as-of": "",
		datasets: "",
		"download-path": result.archive?.downloadPath ?? "",
		manifest: result.archive?.manifest ?? "",
		"release-url": result.archive?.releaseUrl ?? ""
	};
}
function formatJobIdsOutput({ reports, announced }) {
	const jobs = reports.flatMap((report) => report.jobs);
	const ids = jobs.filter(({ existsOnServer }) => existsOnServer).map(({ job }) => job.request.SnapshotJobId);
	const planned = jobs.map(({ job }) => job.request.SnapshotJobId);
	const named = /* @__PURE__ */ new Set([...announced ?? [], ...ids]);
	return JSON.stringify([...new Set([...named].filter((id) => !planned.includes(id)).concat(planned))].filter((id) => named.has(id)));
}
function listFilesInOrder(result) {
	return sortByInputOrder(result.files.filter((file) => isDelivered(file) || file.local !== void 0)).map((file) => ({
		file,
		result
	}));
}
function sortByInputOrder(files) {
	return [...files].sort((a, b) => a.order - b.order);
}
function getObjectUri(file) {
	return (isDelivered(file) || isResultInBucket(file)) && file.s3Uri?.startsWith("s3://") ? file.s3Uri : void 0;
}
function isResultInBucket({ isInBucket, file, report: { files } }) {
	return isInBucket === true && files.uploadTo === void 0 && !(files.mergePdf && file.format === "PDF");
}
function describe({ file, result }) {
	const sheet = getOnlyItem(file.file.sheets);
	const reusedFrom = formatReuseTime(file.jobs);
	return {
		dashboardId: file.report.dashboardId,
		dashboardName: result.dashboardName ?? file.jobs[0]?.job.dashboardName,
		sheetId: sheet?.id,
		sheetName: sheet?.name,
		visualId: getOnlyItem(file.file.sheets.flatMap((each) => each.visuals))?.id,
		format: file.file.format,
		user: getViewerName(file.report.viewer),
		report: file.report.name ?? file.report.label,
		jobId: getOnlyItem(file.jobs)?.job.request.SnapshotJobId,
		s3Uri: getObjectUri(file),
		path: file.local?.path,
		bytes: file.local?.bytes,
		sha256: file.local?.sha256,
		dataAsOf: formatIsoTime(result.freshness?.dataAsOf),
		rows: file.local?.rows,
		pages: file.local?.pages,
		worksheets: file.local?.sheets,
		changed: file.hasChanged,
		reused: reusedFrom === void 0 ? void 0 : true,
		reusedFrom
	};
}
function formatIsoTime(at) {
	return at === void 0 ? void 0 : new Date(at).toISOString();
}
// src/report/format/page.ts
function joinMarkdown(parts) {
	return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
// src/report/format/table.ts
function formatMarkdownTable(table, maxBytes = 65536) {
	const shown = findNonEmptyColumns(table);
	const head = [joinCells(shown.map((index) => escapeMarkdown(table.columns[index]?.title ?? ""))), joinCells(shown.map((index) => table.columns[index]?.style === "number" ? "---:" : "---"))];
	const { kept, left: omitted } = takeWithinBytes(table.rows.map((row) => joinCells(shown.map((index) => formatCell(row[index] ?? "", table.columns[index])))), maxBytes);
	const rest = omitted === 0 ? [] : ["", `… and ${omitted} more ${omitted === 1 ? "row" : "rows"}.`];
	return [
		...head,
		...kept,
		...rest
	].join("\n");
}
function formatTextTable(table) {
	const shown = findNonEmptyColumns(table);
	const rows = [table.columns.map((column) => column.title), ...table.rows].map((row) => shown.map((index) => sanitizeLine(row[index] ?? "", 200)));
	const widths = shown.map((_, at) => Math.max(...rows.map((row) => countCharacters(row[at] ?? ""))));
	return rows.map((row) => row.map((text, at) => padCell(text, widths[at] ?? 0, table.columns[shown[at] ?? 0])).join("  ").trimEnd());
}
function takeWithinBytes(strings, maxBytes) {
	let bytes = 0;
	const end = strings.findIndex((text) => {
		bytes += Buffer.byteLength(text) + 1;
		return bytes > maxBytes;
	});
	return end === -1 ? {
		kept: [...strings],
		left: 0
	} : {
		kept: strings.slice(0, end),
		left: strings.length - end
	};
}
function findNonEmptyColumns(table) {
	return table.columns.map((_, index) => index).filter((index) => table.rows.some((row) => (row[index] ?? "") !== ""));
}
function formatCell(text, column) {
	if (column?.style === "code") return formatInlineCode(text);
	return column?.style === "number" ? escapeMarkdown(text).replaceAll(" ", "\xA0") : escapeMarkdown(text);
}
function joinCells(cells) {
	return `| ${cells.join(" | ")} |`;
}
function padCell(text, columnWidth, column) {
	const space = " ".repeat(Math.max(0, columnWidth - countCharacters(text)));
	return column?.style === "number" ? space + text : text + space;
}
function countCharacters(text) {
	return [...text].length;
}
// src/report/remedy.ts
function parseRemedy(hint) {
	if (hint === void 0 || hint === "") return void 0;
	const [text = "", ...lines] = hint.split("\n");
	return lines.length === 0 ? { text } : {
		text,
		snippet: lines.join("\n")
	};
}
function formatRemedyParts({ text, snippet }) {
	return [escapeMarkdown(text, 1e3), ...snippet === void 0 ? [] : [formatCodeBlock(snippet)]];
}
function formatCodeBlock(lines) {
	return formatCodeFence(lines, lines.trimStart().startsWith("{") ? "json" : "");
}
// src/report/summary/failed-step.ts
function formatFailedMessage(failure) {
	return [...splitMessage(failure), ...failure.hint === void 0 ? [] : [failure.hint]].join("\n");
}
function formatFailedSummary(status, failure) {
	const remedy = parseRemedy(failure.hint);
	const { kept, left: omitted } = takeWithinBytes(splitMessage(failure).map(formatParagraph), 131072);
	return joinMarkdown([
		`## ❌ QuickSight Snapshot: ${status}`,
		[...kept, ...omitted === 0 ? [] : [`- … and ${omitted} more`]].join("\n"),
		...remedy === void 0 ? [] : formatRemedyParts(remedy)
	]);
}
function splitMessage(failure) {
	if (failure.requestId !== void 0 || !failure.message.includes("\n")) return [formatFailure(failure)];
	return failure.message.split("\n");
}
function formatParagraph(line) {
	return line.startsWith("- ") ? `- ${escapeMarkdown(line.slice(2), 1e3)}` : escapeMarkdown(line, 1e3);
}
// src/modes/step-result.ts
const emptyRun = {
	reports: [],
	startedAt: 0,
	endedAt: 0,
	postProcessingFailures: []
};
function toPageResult(page, outputs, failure, status = failure === void 0 ? "COMPLETED" : "FAILED") {
	return {
		outputs: {
			...createOutputs({
				...emptyRun,
				status
			}),
			...outputs
		},
		log: page.log,
		summary: page.summary,
		annotations: [],
		failure
	};
}
function toFailedResult(error, status, runUrl = "") {
	const failure = error instanceof ActionError ? toFailure(error) : {
		...toFailure(error),
		hint: bugReportHint
	};
	return {
		outputs: {
			...createOutputs({
				...emptyRun,
				status
			}),
			failures: JSON.stringify([{
				what: "step",
				...failure
			}]),
			...createMessageOutputs(describeFailedStep(error, status, runUrl))
		},
		log: [],
		summary: formatFailedSummary(status, failure),
		annotations: [],
		failure: formatFailedMessage(failure)
	};
}
function addOutage(result, outage) {
	if (result.failure === void 0) return result;
	const { error } = outage;
	const cause = describeOutage(outage);
	const hint = error.hint === void 0 ? [] : [error.hint];
	const [heading = "", ...rest] = result.summary.split("\n");
	const paragraphs = [cause, ...hint].map((text) => escapeMarkdown(text, 1e3));
	return {
		...result,
		failure: [
			result.failure,
			cause,
			...hint
		].join("\n"),
		summary: result.summary === "" ? "" : [
			heading,
			...paragraphs.flatMap((text) => ["", text]),
			...rest
		].join("\n")
	};
}
const bugReportHint = "This is a bug in the action. Please report it with a debug log.";
// src/runner/deadline.ts
const graceMs = 2e3;
function createStepAbort(startedAt) {
	const controller = new AbortController();
	let reason;
	const abort = (why, message) => {
		reason ??= why;
		controller.abort(new ActionError(message, { code: why }));
	};
	for (const name of [
		"SIGINT",
		"SIGTERM",
		"SIGHUP"
	]) process.on(name, () => abort("CANCELLED", `The step was cancelled (${name}).`));
	return {
		signal: controller.signal,
		abortReason: () => reason,
		setDeadline: (timeoutMs) => {
			const remainingMs = Math.max(0, startedAt + timeoutMs - systemClock.now());
			const message = `The step timed out (timeout-minutes: ${timeoutMs / 6e4}).`;
			systemClock.sleep(remainingMs).then(() => abort("TIMED_OUT", message));
		}
	};
}
async function waitForGracePeriod(signal) {
	await waitForAbort(signal);
	await systemClock.sleep(graceMs);
}
async function rejectWhenAborted(signal) {
	await waitForAbort(signal);
	throw signal.reason;
}
async function waitForAbort(signal) {
	if (!signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
}
function rejectOnUnhandledError() {
	return new Promise((_, reject) => {
		process.on("uncaughtException", reject);
		process.on("unhandledRejection", reject);
	});
}
// src/runner/proxy.ts
const proxyVariables = [
	"https_proxy",
	"HTTPS_PROXY",
	"http_proxy",
	"HTTP_PROXY"
];
function readProxySettings(environment) {
	const variables = {};
	const problems = [];
	const secrets = [];
	for (const name of proxyVariables) {
		const value = environment[name]?.trim() ?? "";
		if (value === "") continue;
		const scheme = /^([a-z][a-z\d+.-]*):\/\//i.exec(value)?.[1]?.toLowerCase();
		const url = parseProxyUrl(scheme === void 0 ? `http://${value}` : value);
		if (url === void 0) {
			problems.push(`${name} is not a valid URL. Write http://HOST:PORT, with special characters percent-encoded.`);
			secrets.push(value);
			continue;
		}
		secrets.push(url.password, decodeURIComponent(url.password));
		if (url.protocol === "http:" || url.protocol === "https:") variables[name] = scheme === void 0 ? url.href : value;
		else problems.push(`${name}: ${scheme} proxies are not supported. Set the URL of an HTTP proxy: http://HOST:PORT.`);
	}
	return {
		variables,
		problems,
		secrets
	};
}
function parseProxyUrl(value) {
	try {
		const url = new URL(value);
		decodeURIComponent(url.username + url.password);
		return url.hostname === "" ? void 0 : url;
	} catch {
		return;
	}
}
// src/domain/archive-files.ts
const manifestName = "manifest.json";
const checksumsName = "SHA256SUMS";
const recognizedBytes = 8192;
const manifestStart = /^\s*\{\s*"version"\s*:\s*1\s*,\s*"run"\s*:\s*\{/;
const checksumsLine = /^\\?[0-9a-f]{64} [ *]./;
function isArchiveFile(name, start) {
	if (start.trim() === "") return true;
	if (name === "manifest.json") return manifestStart.test(start);
	const lines = start.split("\n");
	return lines.slice(0, Math.max(1, lines.length - 1)).every((line) => checksumsLine.test(line));
}
// src/runner/workspace.ts
function createWorkspace(root) {
	return {
		read: async (path, maxBytes) => {
			const real = await resolveInside(root, path);
			return real === void 0 ? void 0 : readTextFile(real, maxBytes);
		},
		listNames: async (directory) => {
			const real = await resolveInside(root, directory);
			return real === void 0 ? [] : (0,promises_.readdir)(real).catch(() => []);
		},
		findWriteBlocker: (path) => findWriteBlocker(root, path)
	};
}
async function resolveInside(root, path) {
	try {
		const [base, real] = await Promise.all([(0,promises_.realpath)(root), (0,promises_.realpath)((0,external_node_path_.resolve)(root, path))]);
		return isOutside(base, real) ? void 0 : real;
	} catch {
		return;
	}
}
function isOutside(base, real) {
	const relativePath = (0,external_node_path_.relative)(base, real);
	return relativePath === ".." || relativePath.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(relativePath);
}
async function findWriteBlocker(root, path) {
	let at = ".";
	try {
		const base = await (0,promises_.realpath)(root);
		let directory = base;
		for (const segment of path.split("/").filter((one) => one !== "" && one !== ".")) {
			const next = (0,external_node_path_.join)(directory, segment);
			if (!await pathExists(next)) break;
			at = at === "." ? segment : `${at}/${segment}`;
			const real = await resolveDirectory(next);
			if (real === void 0) return {
				at,
				kind: "file"
			};
			if (isOutside(base, real)) return {
				at,
				kind: "link"
			};
			directory = real;
		}
		await (0,promises_.access)(directory, promises_.constants.W_OK | promises_.constants.X_OK);
		return await findForeignFile(root, path);
	} catch {
		return {
			at,
			kind: "not-writable"
		};
	}
}
async function findForeignFile(root, path) {
	for (const name of [manifestName, checksumsName]) {
		const at = (0,external_node_path_.join)(root, path, name);
		if (await pathExists(at).catch(() => false)) {
			const start = (await (0,promises_.lstat)(at)).isFile() ? await readTextFile(at, recognizedBytes) : void 0;
			if (start === void 0 || !isArchiveFile(name, start)) return {
				at: path === "." ? name : `${path}/${name}`,
				kind: "foreign-file"
			};
		}
	}
}
async function pathExists(path) {
	try {
		await (0,promises_.lstat)(path);
		return true;
	} catch (error) {
		if (Object(error).code === "ENOENT") return false;
		throw error;
	}
}
async function resolveDirectory(path) {
	const real = await (0,promises_.realpath)(path).catch(() => void 0);
	return real !== void 0 && (await (0,promises_.stat)(real)).isDirectory() ? real : void 0;
}
async function readTextFile(path, maxBytes) {
	if (!(await (0,promises_.stat)(path)).isFile()) return void 0;
	const file = await (0,promises_.open)(path, promises_.constants.O_RDONLY | (promises_.constants.O_NONBLOCK ?? 0));
	try {
		const buffer = Buffer.alloc(maxBytes + 1);
		let length = 0;
		for (;;) {
			const { bytesRead } = await file.read(buffer, length, buffer.length - length);
			length += bytesRead;
			if (bytesRead === 0 || length === buffer.length) return buffer.toString("utf8", 0, length);
		}
	} finally {
		await file.close();
	}
}
// src/run-step.ts
async function runStep(entryPoint) {
	const startedAt = systemClock.now();
	const abort = createStepAbort(startedAt);
	const unhandledError = rejectOnUnhandledError();
	const step = await readInputs(entryPoint, startedAt, abort, unhandledError);
	return "failure" in step ? step : runConfiguredStep(step, entryPoint, abort, unhandledError);
}
async function readInputs({ readInput, environment, problems, workspaceRoot, log }, startedAt, abort, unhandledError) {
	try {
		const proxy = readProxySettings(environment);
		for (const secret of proxy.secrets) registerSecret(secret);
		const otherProblems = [...problems, ...proxy.problems];
		const reading = readStep(readInput, environment, createWorkspace(workspaceRoot), new Date(startedAt)).catch((error) => {
			throw error instanceof InputError ? new InputError([.../* @__PURE__ */ new Set([...otherProblems, ...error.problems])]) : error;
		});
		const step = await Promise.race([
			reading,
			rejectWhenAborted(abort.signal),
			unhandledError
		]);
		if (otherProblems.length > 0) throw new InputError(otherProblems);
		for (const value of step.reports.flatMap(listPrivateValues)) registerPrivateValue(value);
		Object.assign(environment, proxy.variables);
		abort.setDeadline(step.run.timeoutMs);
		return step;
	} catch (error) {
		const { runUrl } = readWorkflowRun(environment);
		const result = error instanceof ActionError ? toFailedResult(error, abort.abortReason() ?? "FAILED", runUrl) : toBugResult(error, log, runUrl);
		return /^false$/i.test(readInput("summary")) ? {
			...result,
			summary: ""
		} : result;
	}
}
async function runConfiguredStep(step, entryPoint, abort, unhandledError) {
	const { log, earlyOutputs } = entryPoint;
	for (const warning of step.warnings) log.warning(warning);
	for (const notice of step.notices ?? []) log.notice(notice);
	log.group(`${groupTitles[step.mode]} in ${step.aws.region}`);
	let outage;
	const context = {
		clock: systemClock,
		log,
		signal: abort.signal,
		onOutage: (error, attempts) => {
			if (attempts > (outage?.attempts ?? 1)) outage = {
				error,
				attempts
			};
		},
		findOutage: () => outage
	};
	const { runUrl } = readWorkflowRun(entryPoint.environment);
	const result = await startMode(step, entryPoint, context, abort).then((mode) => raceResult(mode, log, abort, unhandledError, runUrl)).catch((error) => toBugResult(error, log, runUrl));
	log.endGroup();
	const complete = outage === void 0 ? result : addOutage(result, outage);
	return {
		...complete,
		outputs: {
			...earlyOutputs.values,
			...complete.outputs
		},
		summary: step.run.summary ? complete.summary : ""
	};
}
const groupTitles = {
	export: "QuickSight snapshot jobs",
	plan: "Planning QuickSight snapshot jobs",
	check: "Checking permissions and settings",
	list: "Looking up QuickSight dashboards"
};
async function startMode(step, entryPoint, context, abort) {
	const idToken = await entryPoint.createTokenSource(step);
	const [{ createDependencies }, { runMode }] = await Promise.all([__nccwpck_require__.e(/* import() */ 7631).then(__nccwpck_require__.bind(__nccwpck_require__, 7631)), __nccwpck_require__.e(/* import() */ 1565).then(__nccwpck_require__.bind(__nccwpck_require__, 1565))]);
	const services = createRunnerServices(step, entryPoint, context, idToken);
	const dependencies = createDependencies(step, services);
	const command = await entryPoint.loadCommand?.();
	if (command !== void 0) return command(step, dependencies, services);
	return runMode(step, dependencies, {
		...context,
		abortReason: abort.abortReason,
		publishJobIds: entryPoint.earlyOutputs.publishJobIds,
		exportCredentials: entryPoint.createCredentialsExporter(step.aws.region)
	});
}
function createRunnerServices(step, { environment, mask, workspaceRoot, hasProfileFlag = false }, context, idToken) {
	return {
		context,
		mask,
		transport: {
			connectionTimeout: 5e3,
			httpsAgent: {
				keepAlive: true,
				maxSockets: 50,
				proxyEnv: environment
			},
			ownEndpoints: readCustomEndpoints(environment),
			plainHttpHosts: listPlainHttpHosts(environment)
		},
		idToken,
		hasProfileFlag,
		releases: (token) => loadReleasesClient(token, mask, context),
		workspaceRoot,
		run: readWorkflowRun(environment),
		s3Endpoint: getS3Endpoint(environment, step.aws.region)
	};
}
async function loadReleasesClient(token, mask, runContext) {
	mask(token);
	const [{ context, getOctokit }, { createOctokitOptions }, { createReleasesClient }] = await Promise.all([
		Promise.all(/* import() */[__nccwpck_require__.e(7689), __nccwpck_require__.e(1533)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1533)),
		Promise.all(/* import() */[__nccwpck_require__.e(7689), __nccwpck_require__.e(5814)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5814)),
		__nccwpck_require__.e(/* import() */ 1652).then(__nccwpck_require__.bind(__nccwpck_require__, 1652))
	]);
	return createReleasesClient(getOctokit(token, createOctokitOptions()), context.repo, runContext);
}
async function raceResult(mode, log, abort, unhandledError, runUrl) {
	const done = mode.done.catch((error) => {
		if (abort.signal.aborted) return toFailedResult(abort.signal.reason, abort.abortReason() ?? "FAILED", runUrl);
		if (error instanceof ActionError) return toFailedResult(error, "FAILED", runUrl);
		throw error;
	});
	try {
		return await Promise.race([
			done,
			waitForGracePeriod(abort.signal).then(mode.currentResult),
			unhandledError
		]);
	} catch (error) {
		const bug = toBugResult(error, log, runUrl);
		const current = await mode.currentResult();
		return {
			...current,
			failure: bug.failure,
			outputs: {
				...current.outputs,
				status: bug.outputs["status"] ?? "FAILED"
			},
			summary: `${bug.summary}\n${current.summary}`
		};
	}
}
function toBugResult(error, log, runUrl) {
	log.debug(error instanceof Error ? error.stack ?? error.message : String(error));
	return toFailedResult(error, "FAILED", runUrl);
}
// src/report/format/log-text.ts
const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
const longest = 4e3;
function escapeWorkflowCommands(text) {
	return text.split(lineBreak).map((line, index) => escapeLogLine(index === 0 ? line : `  ${line}`)).join("\n");
}
function escapeLogLine(line) {
	const escaped = (0,external_node_util_.stripVTControlCharacters)(redact(line.slice(0, longest * 2))).replaceAll("	", "  ").replace(invisible, "").replace(/^(\s*:):/u, "$1 :").replace(/##(?=\[)/gu, "## ");
	return escaped.length > longest ? `${escaped.slice(0, 3999).replace(/[\uD800-\uDBFF]$/, "")}…` : escaped;
}
// src/runner/log.ts
const log = {
	info: (line) => info(escapeWorkflowCommands(line)),
	debug: (line) => debug(escapeWorkflowCommands(line)),
	notice: (line) => notice(escapeWorkflowCommands(line)),
	warning: (line) => warning(escapeWorkflowCommands(line)),
	error: (line) => error(escapeWorkflowCommands(line)),
	group: (title) => startGroup(escapeWorkflowCommands(title)),
	endGroup: () => endGroup()
};
const masked = /* @__PURE__ */ new Set();
const maskedForms = /* @__PURE__ */ new Set();
const mask = (secret) => {
	if (masked.has(secret)) return;
	masked.add(secret);
	registerSecret(secret);
	for (const form of listSecretVariants(secret)) {
		if (maskedForms.has(form)) continue;
		maskedForms.add(form);
		setSecret(form);
	}
};
// src/lib/throttle.ts
function throttle(ms, clock, task) {
	let isRequested = false;
	let isCoolingDown = false;
	async function runWhileRequested() {
		isCoolingDown = true;
		while (isRequested) {
			isRequested = false;
			task();
			await clock.sleep(ms);
		}
		isCoolingDown = false;
	}
	return () => {
		isRequested = true;
		if (!isCoolingDown) runWhileRequested();
	};
}
// src/runner/outputs.ts
async function publishResult(result) {
	for (const line of result.log) log.info(line);
	const outputFailure = writeOutputs(result.outputs);
	for (const { level, message } of result.annotations) log[level](message);
	await writeSummary(result.summary);
	const failure = [result.failure ?? [], outputFailure ?? []].flat().join("\n");
	if (failure !== "") setFailed(escapeWorkflowCommands(failure));
}
function writeOutputs(outputs) {
	try {
		for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
		return;
	} catch (error) {
		return `Could not write the outputs to GITHUB_OUTPUT: ${toMessage(error)}`;
	}
}
async function writeSummary(summary$1) {
	try {
		if (summary$1 !== "" && process.env["GITHUB_STEP_SUMMARY"]) await summary.addRaw(summary$1).write();
	} catch (error) {
		log.warning(`Could not write the job summary: ${toMessage(error)}`);
	}
}
function createEarlyOutputs() {
	const values = {};
	const write = throttle(1e3, systemClock, () => writeOutputs(values));
	return {
		values,
		publishJobIds: (jobIds) => {
			values["job-ids"] = JSON.stringify(jobIds);
			write();
		}
	};
}
function createCredentialsExporter(region) {
	let exportedAccessKeyId;
	return (credentials) => {
		if (credentials.accessKeyId === exportedAccessKeyId) return;
		exportedAccessKeyId = credentials.accessKeyId;
		exportVariable("AWS_ACCESS_KEY_ID", credentials.accessKeyId);
		exportVariable("AWS_SECRET_ACCESS_KEY", credentials.secretAccessKey);
		exportVariable("AWS_SESSION_TOKEN", credentials.sessionToken ?? "");
		exportVariable("AWS_REGION", region);
		exportVariable("AWS_DEFAULT_REGION", region);
	};
}
function exportVariable(name, value) {
	const before = process.env[name];
	exportVariable$1(name, value);
	if (before === void 0) delete process.env[name];
	else process.env[name] = before;
}
// src/main.ts
async function main() {
	await publishResult(await runStep({
		readInput: (name) => getInput(name),
		environment: process.env,
		problems: [],
		workspaceRoot: process.env["GITHUB_WORKSPACE"] || process.cwd(),
		log,
		mask,
		earlyOutputs: createEarlyOutputs(),
		createTokenSource: createIdTokenSource,
		createCredentialsExporter
	}));
}
async function createIdTokenSource(step) {
	registerSecret(process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ?? "");
	const getIdToken = async (audience) => {
		const { requestIdToken } = await __nccwpck_require__.e(/* import() */ 819).then(__nccwpck_require__.bind(__nccwpck_require__, 819));
		const token = await requestIdToken(audience, process.env);
		mask(token);
		return token;
	};
	return step.mode === "export" && step.aws.baseRole !== void 0 ? prefetchIdToken(getIdToken, step.aws.audience) : getIdToken;
}



/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1296);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
