import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 3916:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

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
  $: () => (/* binding */ describeType),
  A: () => (/* binding */ formatFailure),
  B: () => (/* binding */ describeFormats),
  C: () => (/* binding */ getOnlyItem),
  Ct: () => (/* binding */ setSecret),
  D: () => (/* binding */ escapeMarkdown),
  E: () => (/* binding */ getViewerName),
  F: () => (/* binding */ limits),
  G: () => (/* binding */ findBucketNameProblem),
  H: () => (/* binding */ parseList),
  I: () => (/* binding */ describeRegion),
  J: () => (/* binding */ dateNames),
  K: () => (/* binding */ fillPlaceholders),
  L: () => (/* binding */ findPartitionProblem),
  M: () => (/* binding */ redactPrivateValues),
  N: () => (/* binding */ describeAccountId),
  O: () => (/* binding */ formatCodeFence),
  P: () => (/* binding */ idPattern),
  Q: () => (/* binding */ CellMap),
  R: () => (/* binding */ getPartition),
  S: () => (/* binding */ isSkipped),
  St: () => (/* binding */ debug),
  T: () => (/* binding */ getViewerKey),
  U: () => (/* binding */ readMap),
  V: () => (/* binding */ formats),
  W: () => (/* binding */ structureNames),
  X: () => (/* binding */ readMatching),
  Y: () => (/* binding */ isDatePlaceholder),
  Z: () => (/* binding */ readText),
  _: () => (/* binding */ formatFileLabel),
  _t: () => (/* binding */ joinList),
  at: () => (/* binding */ inputNames),
  b: () => (/* binding */ formatReportTitle),
  bt: () => (/* binding */ sanitizeLine),
  c: () => (/* binding */ formatCodeBlock),
  ct: () => (/* binding */ DocumentSize),
  d: () => (/* binding */ formatMarkdownTable),
  dt: () => (/* binding */ ServiceError),
  et: () => (/* binding */ isList),
  f: () => (/* binding */ formatTextTable),
  ft: () => (/* binding */ actionErrorCodes),
  g: () => (/* binding */ findFilesOfJob),
  gt: () => (/* binding */ editDistance),
  h: () => (/* binding */ createOutputs),
  ht: () => (/* binding */ closestMatch),
  i: () => (/* binding */ manifestName),
  it: () => (/* binding */ inputDefaults),
  j: () => (/* binding */ formatFailureLines),
  k: () => (/* binding */ formatInlineCode),
  l: () => (/* binding */ formatRemedyParts),
  lt: () => (/* binding */ bounds),
  m: () => (/* binding */ joinMarkdown),
  mt: () => (/* binding */ toFailure),
  n: () => (/* binding */ checksumsName),
  nt: () => (/* binding */ isScalar),
  o: () => (/* binding */ toFailedResult),
  ot: () => (/* binding */ inputsReplacedByRequest),
  p: () => (/* binding */ takeWithinBytes),
  pt: () => (/* binding */ isRetryable),
  q: () => (/* binding */ toIsoDate),
  r: () => (/* binding */ isArchiveFile),
  rt: () => (/* binding */ dataDatePlaceholder),
  s: () => (/* binding */ toPageResult),
  st: () => (/* binding */ DocumentError),
  t: () => (/* binding */ main),
  tt: () => (/* binding */ isMap),
  u: () => (/* binding */ parseRemedy),
  ut: () => (/* binding */ ActionError),
  v: () => (/* binding */ formatFullFileLabel),
  vt: () => (/* binding */ pluralize),
  w: () => (/* binding */ isObject),
  x: () => (/* binding */ isDelivered),
  xt: () => (/* binding */ toMessage),
  y: () => (/* binding */ formatJobLabel),
  yt: () => (/* binding */ quote),
  z: () => (/* binding */ regionPattern)
});

// UNUSED EXPORTS: a

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./build/main.js










// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
/**
*
* @param annotationProperties
* @returns The command properties to send with the actual annotation command
* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
*/
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
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
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
	/**
	* Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	* Also checks r/w permissions.
	*
	* @returns step summary file path
	*/
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
	/**
	* Wraps content in an HTML tag, adding any HTML attributes
	*
	* @param {string} tag HTML tag to wrap
	* @param {string | null} content content within the tag
	* @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	*
	* @returns {string} content wrapped in HTML element
	*/
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	/**
	* Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	*
	* @param {SummaryWriteOptions} [options] (optional) options for write operation
	*
	* @returns {Promise<Summary>} summary instance
	*/
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	/**
	* Returns the current summary buffer as a string
	*
	* @returns {string} string of summary buffer
	*/
	stringify() {
		return this._buffer;
	}
	/**
	* If the summary buffer is empty
	*
	* @returns {boolen} true if the buffer is empty
	*/
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	* Resets the summary buffer without writing to summary file
	*
	* @returns {Summary} summary instance
	*/
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	/**
	* Adds raw text to the summary buffer
	*
	* @param {string} text content to add
	* @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	/**
	* Adds the operating system-specific end-of-line marker to the buffer
	*
	* @returns {Summary} summary instance
	*/
	addEOL() {
		return this.addRaw(external_os_.EOL);
	}
	/**
	* Adds an HTML codeblock to the summary buffer
	*
	* @param {string} code content to render within fenced code block
	* @param {string} lang (optional) language to syntax highlight code
	*
	* @returns {Summary} summary instance
	*/
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML list to the summary buffer
	*
	* @param {string[]} items list of items to render
	* @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML table to the summary buffer
	*
	* @param {SummaryTableCell[]} rows table rows
	*
	* @returns {Summary} summary instance
	*/
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
	/**
	* Adds a collapsable HTML details element to the summary buffer
	*
	* @param {string} label text for the closed state
	* @param {string} content collapsable content
	*
	* @returns {Summary} summary instance
	*/
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML image tag to the summary buffer
	*
	* @param {string} src path to the image you to embed
	* @param {string} alt text description of the image
	* @param {SummaryImageOptions} options (optional) addition image attributes
	*
	* @returns {Summary} summary instance
	*/
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML section heading element
	*
	* @param {string} text heading text
	* @param {number | string} [level=1] (optional) the heading level, default: 1
	*
	* @returns {Summary} summary instance
	*/
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
	/**
	* Adds an HTML thematic break (<hr>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML line break (<br>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML blockquote to the summary buffer
	*
	* @param {string} text quote text
	* @param {string} cite (optional) citation url
	*
	* @returns {Summary} summary instance
	*/
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML anchor tag to the summary buffer
	*
	* @param {string} text link text/content
	* @param {string} href hyperlink
	*
	* @returns {Summary} summary instance
	*/
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
// node_modules/@actions/core/lib/core.js
var __awaiter = function(thisArg, _arguments, P, generator) {
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
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Sets env variable for this action and future actions in the job
* @param name the name of the variable to set
* @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
*/
function exportVariable$1(name, val) {
	const convertedVal = toCommandValue(val);
	process.env[name] = convertedVal;
	if (process.env["GITHUB_ENV"] || "") return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
	issueCommand("set-env", { name }, convertedVal);
}
/**
* Registers a secret which will get masked from logs
*
* @param secret - Value of the secret to be masked
* @remarks
* This function instructs the Actions runner to mask the specified value in any
* logs produced during the workflow run. Once registered, the secret value will
* be replaced with asterisks (***) whenever it appears in console output, logs,
* or error messages.
*
* This is useful for protecting sensitive information such as:
* - API keys
* - Access tokens
* - Authentication credentials
* - URL parameters containing signatures (SAS tokens)
*
* Note that masking only affects future logs; any previous appearances of the
* secret in logs before calling this function will remain unmasked.
*
* @example
* ```typescript
* // Register an API token as a secret
* const apiToken = "abc123xyz456";
* setSecret(apiToken);
*
* // Now any logs containing this value will show *** instead
* console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
* ```
*/
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
/**
* Gets the value of an input.
* Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
* Returns an empty string if the value is not defined.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string
*/
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(external_os_.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Sets the action status to failed.
* When the action exits it will be with an exit code of 1
* @param message add error issue message
*/
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
/**
* Writes debug message to user log
* @param message debug message
*/
function debug(message) {
	issueCommand("debug", {}, message);
}
/**
* Adds an error issue
* @param message error issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a warning issue
* @param message warning issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a notice issue
* @param message notice issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Writes info to log with console.log.
* @param message info message
*/
function info(message) {
	process.stdout.write(message + external_os_.EOL);
}
/**
* Begin an output group.
*
* Output until the next `groupEnd` will be foldable in this group
*
* @param name The name of the output group
*/
function startGroup(name) {
	issue("group", name);
}
/**
* End an output group.
*/
function endGroup() {
	issue("endgroup");
}
function getIDToken(aud) {
	return __awaiter(this, void 0, void 0, function* () {
		return yield (yield __nccwpck_require__.e(/* import() */ 911).then(__nccwpck_require__.bind(__nccwpck_require__, 911))).OidcClient.getIDToken(aud);
	});
}
// src/github/prefetch-token.ts
/**
* Requests the first token immediately, so that GitHub responds while the code that talks to AWS is loaded. The first caller
* gets that token or its error, later callers get fresh tokens.
*/
async function prefetchIdToken(ask, audience) {
	let first = ask(audience);
	first.catch(() => void 0);
	await new Promise((resolve) => setImmediate(resolve));
	return (requested) => {
		const prefetched = requested === audience ? first : void 0;
		first = void 0;
		return prefetched ?? ask(requested);
	};
}
// src/lib/redact.ts
/** The forms in which a secret could be printed: unchanged, percent-encoded once or twice, and escaped as in JSON. */
function encodedForms(secret) {
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
/**
* Everything to mask so that no form or part of the secret is printed. Of a link, the parts that grant access count as
* secrets themselves: its whole query, signature, credential and session token.
*/
function secretVariants(secret) {
	return formsOfAll([secret, ...urlCredentials(secret)]);
}
function formsOfAll(secrets) {
	return [...new Set(secrets.flatMap(encodedForms))].filter((form) => form.length >= minSecretLength);
}
function urlCredentials(secret) {
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
/** Registers a secret for redaction. Of a presigned URL only the query is secret; host and path stay readable. */
function registerSecret(secret) {
	const parts = urlCredentials(secret);
	for (const form of formsOfAll(parts.length === 0 ? [secret] : parts)) {
		const start = form.slice(0, minSecretLength);
		secretsByPrefix.set(start, (secretsByPrefix.get(start) ?? /* @__PURE__ */ new Set()).add(form));
	}
}
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
/** Length of the secret that begins here, in whatever encoding it goes on; 0 if none does. */
function matchLengthAt(text, at) {
	let max = 0;
	let isWhole = false;
	for (const form of secretsByPrefix.get(text.slice(at, at + minSecretLength)) ?? []) {
		const length = commonPrefixLength(text, at, form);
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
function commonPrefixLength(text, at, form) {
	let length = 0;
	while (length < form.length && text[at + length] === form[length]) length++;
	return length;
}
// src/aws/endpoints.ts
/**
* The services for which the environment sets an endpoint, such as a VPC endpoint or an emulator.
* https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
*/
function readCustomEndpoints(environment) {
	if (environment["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"]?.toLowerCase() === "true") return [];
	return [
		"STS",
		"QUICKSIGHT",
		"S3",
		"SSO_OIDC"
	].filter((service) => environment[`AWS_ENDPOINT_URL_${service}`] || environment["AWS_ENDPOINT_URL"]);
}
/**
* Hosts of endpoints from the environment that use plain HTTP, such as those of an emulator. Only their presigned URLs
* can be plain HTTP, too.
*/
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
/**
* URL of S3 in a region.
* https://docs.aws.amazon.com/general/latest/gr/s3.html
*/
function getS3Endpoint(environment, region) {
	const custom = !readCustomEndpoints(environment).includes("S3") ? void 0 : environment["AWS_ENDPOINT_URL_S3"] || environment["AWS_ENDPOINT_URL"];
	if (custom !== void 0 && URL.canParse(custom)) return custom;
	return `https://${environment["AWS_USE_FIPS_ENDPOINT"]?.toLowerCase() === "true" ? "s3-fips" : "s3"}.${region}.amazonaws.com${region.startsWith("cn-") ? ".cn" : ""}`;
}
// src/lib/text.ts
/** Strings from outside are data: these functions return one line without control characters and secrets, of bounded length. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const presignedUrlSecrets = /\b(X-Amz-(?:Signature|Security-Token|Credential)=)[^&\s"'<>]+/gi;
/** One printable line of at most `max` characters; what is not printable becomes a space, a secret `***`, what is too long ends in `…`. */
function sanitizeLine(text, max = 300) {
	const line = redact(text.slice(0, max * 4)).replace(presignedUrlSecrets, "$1***").replace(unprintable, " ").replace(/ {2,}/g, " ").trim();
	const characters = [...line];
	if (characters.length <= max && text.length <= max * 4) return line;
	return `${characters.slice(0, max - 1).join("")}…`;
}
/** The value for a message: sanitized and in quotes. */
function quote(value, max = 80) {
	return `"${sanitizeLine(value, max)}"`;
}
/** The message of whatever was thrown, as it was thrown: sanitize it before printing text from outside. */
function toMessage(error) {
	return error instanceof Error ? error.message : String(error);
}
/** `a, b and c`. */
function joinList(items, word = "and") {
	return items.length < 2 ? items[0] ?? "" : `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1)}`;
}
/** `1 file`, `2 files`. */
function pluralize(count, one, many = `${one}s`) {
	return `${count} ${count === 1 ? one : many}`;
}
/** The candidate with the smallest edit distance to the value or to its prefix; undefined if none is similar. */
function closestMatch(value, candidates) {
	const wanted = value.slice(0, 100).toLowerCase();
	let best;
	let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
	for (const candidate of candidates) {
		const other = candidate.slice(0, 100).toLowerCase();
		const distance = Math.abs(other.length - wanted.length) < least ? editDistance(wanted, other) : least;
		if (distance < least) {
			least = distance;
			best = candidate;
		}
	}
	return best ?? candidates.find((candidate) => wanted.length > 2 && candidate.toLowerCase().startsWith(wanted));
}
/** Optimal string alignment: insertions, deletions, substitutions and swapped neighbors count one each. */
function editDistance(a, b) {
	let before = [];
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
			next.push(least);
		}
		before = row;
		row = next;
	}
	return row[b.length] ?? 0;
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
/** All problems of the inputs at once; thrown before any call. */
var InputError = class extends ActionError {
	name = "InputError";
	problems;
	constructor(problems) {
		const head = problems.length === 1 ? "Invalid input:" : `Invalid inputs (${problems.length} problems):`;
		super([head, ...problems.map((problem) => `- ${problem}`)].join("\n"), { code: "InvalidInput" });
		this.problems = problems;
	}
};
/** A call that a service rejected, or that failed on the way. */
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
/** Whether the same call can succeed later: the service throttled it, or it failed on the way. */
function isRetryable(error) {
	return error instanceof ServiceError && (error.kind === "transient" || error.kind === "throttled");
}
/**
* Error codes that this action defines. They appear in the manifest, but not in messages, since the message already says
* the same.
*/
const actionErrorCodes = /* @__PURE__ */ new Set([
	"AssetTooLarge",
	"BucketNotFound",
	"CannotMerge",
	"CannotVerify",
	"CannotWrite",
	"Cancelled",
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
/** The error as plain data, for outcomes and tables. */
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
/** Version of the action, the same as in package.json. */
const version = "0.1.0";
// src/github/workflow-run.ts
/**
* The workflow run, from the runner's variables; empty outside GitHub.
* https://docs.github.com/en/actions/reference/workflows-and-actions/variables
*/
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
/** The values of parameters and row-level tags: they can name customers or amounts, and occur in no message. */
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
/** Everything below a key `Value` or `Values`, as strings. */
function collectValues(node, isValue = false) {
	if (Array.isArray(node)) return node.flatMap((each) => collectValues(each, isValue));
	if (typeof node === "object" && node !== null) return Object.entries(node).flatMap(([key, each]) => collectValues(each, isValue || /^Values?$/.test(key)));
	return isValue && node !== void 0 && node !== null ? [String(node)] : [];
}
// src/inputs/document/limits.ts
/** Limits of a document or input: bytes, levels of nesting, and values once aliases are resolved. */
const bounds = {
	bytes: 1048576,
	depth: 32,
	values: 1e5
};
/** A document that is rejected; the message gives the reason without repeating content. */
var DocumentError = class extends Error {};
/** Counts the values of a document, the members of its objects and their depth. Beyond the limits it throws {@link DocumentError}. */
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
/**
* Parses one document, JSON or YAML 1.2. The YAML parser is loaded only if the document is not JSON. A problem continues
* after the document's name; it has the position, and never the content, which may be private.
*/
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
/** Undefined if the text is not JSON, or contains a key twice, which the YAML parser reports with its line. */
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
/** Counts the members of all objects in JSON, where every string before a colon is a key. */
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
/** Documents (inline or in the workspace) and directories that inputs refer to. Each is read once for all reports. */
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
	/** A file of the workspace, by its path or as the AWS CLI names files (`file://path`). A problem is a whole sentence. */
	file(name) {
		return this.memoizeAsync(`file ${name}`, () => this.read(name));
	}
	/** A CSV file of the workspace, one report per row. */
	async table(name, keys) {
		const text = await this.text(name);
		if (typeof text === "object") return { problems: [`${text.problem}.`] };
		if (text === void 0) return { problems: [await this.describeMissing(name)] };
		if (text.trim() === "") return { problems: [`the file ${quote(name)} is empty.`] };
		return (await __nccwpck_require__.e(/* import() */ 9740).then(__nccwpck_require__.bind(__nccwpck_require__, 9740))).parseReportsTable(text, keys);
	}
	/** The obstacle to writing files below the directory, if there is one. */
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
			return await this.workspace.read(path, bounds.bytes);
		} catch (error) {
			return { problem: `${quote(path)} cannot be read: ${sanitizeLine(error instanceof Error ? error.message : String(error))}` };
		}
	}
};
// src/inputs/input-names.ts
/**
* The inputs, by section of action.yml. Every input is read by one of these names, in this file of src/inputs:
* - read-step.ts: mode
* - report-entries.ts: dashboard-id, reports
* - sections/selection.ts: sheet-ids, format, visual-ids, parameters
* - sections/cli-input-json.ts: cli-input-json
* - sections/viewer.ts: user-email, user-name, user-arn, namespace, identity-region, anonymous
* - sections/identity-center.ts: identity-center-application, identity-center-audience, identity-center-region
* - sections/row-level-tags.ts: row-level-tags
* - sections/destination.ts: bucket, bucket-prefix, upload-to
* - sections/file-settings.ts: download-path, file-name, merge-pdf, release-tag, github-token
* - sections/archive-index.ts: archive-index
* - sections/freshness.ts: max-data-age, refresh-data, if-stale
* - sections/conditions.ts: if-empty, compare-with, if-unchanged
* - sections/dates.ts: time-zone
* - sections/region.ts: aws-region
* - sections/account.ts: aws-account-id
* - sections/aws-settings.ts: role-to-assume, audience, identity-role-to-assume, export-credentials
* - sections/role-session.ts: role-session-name, role-duration-seconds, role-external-id, inline-session-policy,
*   managed-session-policies
* - sections/run-settings.ts: job-id, resume, max-concurrency, timeout-minutes, wait, allow-partial, summary
*/
const sections = {
	what: [
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
	where: [
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
	when: [
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
/** Every input, in the order of action.yml. */
const inputNames = Object.values(sections).flat();
const stepOnlyNames = [
	"reports",
	"time-zone",
	"resume"
];
/** Keys of an entry of `reports`, other than `name`. */
const entryNames = [
	...sections.what,
	...sections.viewer,
	...sections.where,
	...sections.when
].filter((name) => !stepOnlyNames.some((other) => other === name));
/** Inputs that a request of `cli-input-json` contains itself. */
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
/** The defaults of action.yml, for steps that run without a runner. The default of `github-token` is only in action.yml. */
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
/**
* Warnings about inputs that do not exist, but whose name is close to one that does. The runner passes them on, and
* without a warning `formats: CSV` would export a PDF.
* https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs
*/
function findMisspelledInputs(environment) {
	return Object.keys(environment).filter((key) => key.startsWith(prefix) && environment[key]?.trim()).map((key) => key.slice(6).toLowerCase()).filter((name) => !inputNames.some((known) => known === name)).flatMap((name) => {
		const meant = closestMatch(name.replaceAll("_", "-"), inputNames);
		return meant === void 0 ? [] : [`${quote(name)} is not an input and is ignored. Did you mean ${meant}?`];
	}).slice(0, maxReported);
}
// src/domain/freshness.ts
/** Remains in paths and prefixes until the date of the data is known. */
const dataDatePlaceholder = "{data-date}";
// src/inputs/document/value.ts
function isMap(data) {
	return data instanceof Map;
}
function isList(data) {
	return Array.isArray(data);
}
/** A string, number or boolean. */
function isScalar(data) {
	return typeof data === "string" || typeof data === "number" || typeof data === "boolean";
}
/** Whether the value is missing or blank: workflows pass an empty string for an input that is not set. */
function isBlank(data) {
	return data === void 0 || data === null || typeof data === "string" && data.trim() === "";
}
/** The type of the value, for a message that must not contain the value. */
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
/**
* Parameters from the cells of a table. A cell is a string whose declaration decides what it is: one value, commas and
* all, or, for a parameter with several values, a list.
*/
var CellMap = class extends Map {};
// src/inputs/reader/scalars.ts
/** Reads a string: trimmed, or the default. */
function readText(reader, name) {
	const value = reader.get(name);
	if (value === void 0) return isDefaulted(name) ? inputDefaults[name] : void 0;
	return isScalar(value) ? String(value).trim() : reader.addValueProblem(name, `expected a single value, got ${describeType(value)}.`);
}
/** Reads a boolean by the YAML 1.2 core schema: https://yaml.org/spec/1.2.2/#1032-tag-resolution */
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
/** Reads a whole number of `unit` in decimal digits. */
function readInteger(reader, name, { min, max, unit }) {
	const value = readText(reader, name) ?? inputDefaults[name];
	if (!/^\d+$/.test(value)) reader.addValueProblem(name, `${quote(value)} is not a whole number of ${unit}. Allowed: ${min} to ${max}.`);
	else if (Number(value) < min || Number(value) > max) reader.addValueProblem(name, `${quote(value)} is out of range. Allowed: ${min} to ${max} ${unit}.`);
	return Number(value);
}
/** Reads a positive decimal number of `unit`, up to the maximum. */
function readDecimal(reader, name, { max, unit }) {
	const value = readText(reader, name) ?? inputDefaults[name];
	const allowed = `Allowed: above 0, at most ${max}, such as 90 or 2.5.`;
	if (!/^(?:\d+(?:\.\d+)?|\.\d+)$/.test(value)) reader.addValueProblem(name, `${quote(value)} is not a decimal number of ${unit}. ${allowed}`);
	else if (Number(value) <= 0 || Number(value) > max) reader.addValueProblem(name, `${quote(value)} is out of range. ${allowed}`);
	return Number(value);
}
/** Reads one of a few values, case-insensitively. */
function readChoice(reader, name, allowed) {
	const value = readText(reader, name);
	if (value === void 0) return void 0;
	return allowed.find((one) => one === value.toLowerCase()) ?? reader.addValueProblem(name, `${quote(value)} is not ${/^[aeiou]/.test(name) ? "an" : "a"} ${name}. ${describeAllowedValues(value, allowed)}`);
}
/** `Allowed: a, b. Did you mean a?` */
function describeAllowedValues(value, allowed) {
	const meant = closestMatch(value, allowed);
	return `Allowed: ${allowed.join(", ")}.${meant === void 0 ? "" : ` Did you mean ${meant}?`}`;
}
/** Reads a string that must match the pattern. */
function readMatching(reader, name, shape) {
	const value = readText(reader, name);
	if (value === void 0 || shape.pattern.test(value)) return value;
	const shown = shape.secret ? "the value" : quote(value);
	return reader.addValueProblem(name, `${shown} is not ${shape.what}. Allowed: ${shape.allowed}.`);
}
/** The names of the inputs that are set, joined for a sentence; undefined if none is. */
function listSetInputs(reader, names) {
	const value = names.filter((name) => reader.get(name) !== void 0);
	return value.length === 0 ? void 0 : joinList(value);
}
function isDefaulted(name) {
	return Object.hasOwn(inputDefaults, name);
}
// src/inputs/values/date-syntax.ts
/** Names of the date placeholders. They are documented in the README under "Dates". */
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
/** Whether the content of a pair of braces is meant as a date placeholder, well formed or not. */
function isDatePlaceholder(content) {
	return meantAsDate.test(content);
}
/** The date placeholders of a text, each once, without their braces. */
function listDatePlaceholders(text) {
	const contents = Array.from(text.matchAll(/\{([^{}]*)\}/g), ([, content = ""]) => content);
	return [...new Set(contents.filter(isDatePlaceholder))];
}
/** Whether the text contains a date placeholder. Only then the library for dates is loaded. */
function hasDatePlaceholder(text) {
	return listDatePlaceholders(text).length > 0;
}
// src/inputs/values/placeholders.ts
/** Placeholders that identify the run. */
const runPlaceholders = [
	"date",
	"repository",
	"ref-name",
	"sha",
	"run-id",
	"run-number",
	"run-attempt"
];
/** Placeholders of `bucket-prefix` and of the prefix in `upload-to`. */
const prefixPlaceholders = [
	"dashboard-id",
	...runPlaceholders,
	"name"
];
/** Placeholders of `file-name`. */
const filePlaceholders = [
	...prefixPlaceholders,
	"dashboard-name",
	"sheet-name",
	"visual-title",
	"user",
	"format"
];
/** The date of the data, where its age is looked at. */
const dataDateName = "data-date";
const placeholder = /\{([^{}]*)\}/g;
/**
* Fills each `{placeholder}` of the template once; values are not filled again. An unbalanced brace is text. Returns the
* names without a value, if there are any.
*/
function fillPlaceholders(template, values) {
	const unknown = findUnknownPlaceholders(template, Object.keys(values));
	if (unknown.length > 0) return { unknown };
	return { text: template.replace(placeholder, (_, name) => values[name] ?? "") };
}
/** The placeholders of the template that are not among the known ones, each once. */
function findUnknownPlaceholders(template, known) {
	const names = Array.from(template.matchAll(placeholder), (match) => match[1] ?? "");
	return [...new Set(names.filter((name) => !known.includes(name)))];
}
/** `"{runid}" is not a placeholder. …`, with the known ones and the one that was meant, of these or of the dates. */
function describeUnknownPlaceholder(name, known, dates = []) {
	if (name === "data-date") return "is known only with max-data-age or refresh-data. Set one of them.";
	const meant = closestMatch(name, [...known, ...dates]);
	return `is not a placeholder. Known: ${known.map((one) => `{${one}}`).join(", ")}.${meant === void 0 ? "" : ` Did you mean {${meant}}?`}`;
}
/** Fallback for values that only a run on GitHub has. */
const localFallback = "local";
/**
* Values of the placeholders that identify the run. Outside GitHub, a fallback keeps path segments from being empty.
* https://docs.github.com/en/actions/reference/workflows-and-actions/variables
*/
function createRunValues(environment, now, timeZone = "UTC") {
	const value = (name, otherwise) => environment[name]?.trim() || otherwise;
	return {
		date: toIsoDate(now, timeZone),
		repository: value("GITHUB_REPOSITORY", localFallback),
		"ref-name": value("GITHUB_REF_NAME", localFallback),
		sha: value("GITHUB_SHA", localFallback),
		"run-id": value("GITHUB_RUN_ID", localFallback),
		"run-number": value("GITHUB_RUN_NUMBER", "0"),
		"run-attempt": value("GITHUB_RUN_ATTEMPT", "1")
	};
}
/** The calendar day in a time zone, such as `2026-11-25`. */
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
/** The problem with the name of a time zone, or `undefined`. Names are those of IANA: https://www.iana.org/time-zones */
function findTimeZoneProblem(name) {
	if (name === "UTC" || isTimeZone(name)) return void 0;
	const meant = closestMatch(name, Intl.supportedValuesOf("timeZone"));
	const hint = meant === void 0 ? "" : ` Did you mean ${meant}?`;
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
/** Inputs that are paths, prefixes and names with date placeholders. */
const datedInputs = [
	"bucket",
	"bucket-prefix",
	"upload-to",
	"download-path",
	"file-name"
];
const refusedDate = "0000-00-00";
/** Reads the time zone of every date of the step. */
function readTimeZone(reader) {
	const name = readText(reader, "time-zone") ?? "UTC";
	const problem = findTimeZoneProblem(name);
	if (problem === void 0) return name;
	reader.addValueProblem("time-zone", problem);
	return "UTC";
}
/** Resolves the date placeholders of paths, prefixes and names. The library for dates is loaded only if there is one. */
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
/** Fills the dates in the values of one parameter. */
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
/** How a name breaks the naming rules, or undefined: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
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
/**
* Reads where QuickSight writes to; undefined means its own bucket. The API requires a prefix, so there is a default.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_S3BucketConfiguration.html
*/
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
/** The template with every placeholder filled in that does not change from run to run, so that different prefixes stay different. */
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
/** Reads where the action uploads to. The prefix may be empty. */
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
/** `name` or `s3://name/prefix`. */
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
/** The S3 URI that was probably meant by an ARN, `S3:`, or a bucket with a prefix. */
function suggestS3Uri(value) {
	const path = value.replace(/^(?:arn:[a-z-]+:s3:::|s3:\/*)/i, "");
	return findBucketNameProblem(path.replace(/\/.*$/s, "")) === void 0 ? `s3://${path}` : void 0;
}
/** Keys have at most 1024 bytes of UTF-8: https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html */
const keyBytes = 1024;
/** The joined prefixes with their placeholders filled in; undefined if one of them is invalid. */
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
	if (!/^\/|\/\//.test(prefix)) return prefix;
	const corrected = template.replaceAll(/\/{2,}/g, "/").replace(/^\//, "");
	const hint = corrected === template ? `The result is ${quote(prefix)}.` : `Write ${quote(leadingText + corrected)}.`;
	return reader.addValueProblem(name, `${quote(value)} contains an empty path segment. ${hint}`);
}
function trimTrailingSlashes(prefix) {
	return prefix.replace(/\/+$/, "");
}
// src/inputs/values/workspace-path.ts
/**
* The path relative to the workspace, with `/`, or `.` for the workspace itself; undefined if it is outside. Absolute
* paths are accepted if the root is known and they are inside.
*/
function toWorkspacePath(path, root) {
	if (path.includes("\0")) return void 0;
	const slashed = toForwardSlashes(path);
	const relativePath = isAbsolute(slashed) ? toPathFromRoot(root, slashed) : slashed;
	if (relativePath === void 0) return void 0;
	const relative = external_node_path_.posix.normalize(relativePath);
	if (isAbsolute(relative) || relative === ".." || relative.startsWith("../")) return void 0;
	return relative.replace(/\/+$/, "");
}
/** Windows does not distinguish `D:` and `d:`, or `Out` and `out`. */
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
/**
* The part of a path before its first folder with a placeholder: the top of the archive, which every run shares.
* Example: `reports/{date}/{run-id}` becomes `reports`.
*/
function getArchiveTop(template) {
	const folders = template.split("/").filter((folder) => folder !== "" && folder !== ".");
	const dynamic = folders.findIndex((folder) => folder.includes("{"));
	return (dynamic === -1 ? folders : folders.slice(0, dynamic)).join("/");
}
const constant = /\{(?:dashboard-id|dashboard-name|sheet-name|visual-title|format|name|user|repository|ref-name)\}/g;
/** Whether a template has a placeholder whose value is another one in each run, such as a date. */
function isDifferentInEachRun(template) {
	return template.replaceAll(constant, "").includes("{");
}
// src/inputs/sections/archive-index.ts
/**
* The archive that the files are listed in: at the top of `upload-to`, or of `download-path` if nothing is uploaded.
* `downloadPath` is undefined if no file is downloaded; then there is no archive.
*/
function readArchiveIndex(reader, workspaceRoot, downloadPath, uploadTo) {
	if (!readBoolean(reader, "archive-index")) return void 0;
	if (downloadPath === void 0) {
		if (reader.isSetHere("archive-index")) reader.addConflict("archive-index: no file is uploaded or downloaded that it could list. Set upload-to or download-path.");
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
/** Reads the conditions of delivery: `if-empty`, `compare-with` and `if-unchanged`. */
function readConditions(reader, context) {
	const ifEmpty = readChoice(reader, "if-empty", [
		"deliver",
		"warn",
		"skip",
		"fail"
	]);
	const ifUnchanged = readChoice(reader, "if-unchanged", ["deliver", "skip"]);
	const compareWith = readCompareWith(reader, context);
	if (ifUnchanged === "skip" && reader.isSetHere("if-unchanged") && reader.get("compare-with") === void 0) reader.addConflict("if-unchanged: there is nothing to compare with. Set compare-with to an earlier manifest.json.");
	return {
		...ifEmpty === void 0 || ifEmpty === "warn" ? {} : { ifEmpty },
		...compareWith === void 0 ? {} : { compareWith },
		...ifUnchanged === "skip" ? { ifUnchanged } : {}
	};
}
/** Rows are counted in downloaded files: without them `if-empty: skip` and `fail` would have no effect. */
function checkRowsAreCounted(reader, { ifEmpty }, formats) {
	if (!reader.isSetHere("if-empty") || ifEmpty !== "skip" && ifEmpty !== "fail") return;
	const tables = formats.filter((format) => format !== "PDF");
	if (tables.length > 0) reader.addConflict(`if-empty: the rows of ${joinList(tables)} are counted in downloaded files. Set download-path or upload-to.`);
}
function readCompareWith(reader, context) {
	const given = readText(reader, "compare-with");
	if (given === void 0) return void 0;
	if (given.startsWith("s3://")) return readObjectUri(reader, given);
	const path = toWorkspacePath(given, context.workspaceRoot);
	if (path !== void 0 && path !== ".") return path;
	return reader.addValueProblem("compare-with", `${quote(given)} is outside the workspace. Set the path of a manifest.json in it, or s3://BUCKET/KEY.`);
}
function readObjectUri(reader, given) {
	const [, bucket = "", key = ""] = /^s3:\/\/([^/]*)\/?(.*)$/s.exec(given) ?? [];
	const problem = findBucketNameProblem(bucket);
	if (problem !== void 0) return reader.addValueProblem("compare-with", `${quote(bucket)} ${problem}`);
	if (key !== "" && !key.endsWith("/")) return given;
	const hint = `${given.replace(/\/*$/, "")}/manifest.json`;
	return reader.addValueProblem("compare-with", `${quote(given)} names no object. Did you mean ${quote(hint)}?`);
}
// src/inputs/sections/file-settings.ts
const defaultDownloadPath = "quicksight-snapshots";
/** Reads what the step does with the files. With `wait: false` it does nothing; the later step that collects the results does. */
async function readFiles(reader, context, ask) {
	const uploadTo = readUpload(reader, ask.values);
	const mergePdf = readMerge(reader, ask.formats);
	const releaseTag = readRelease(reader, context);
	const fileName = readFileName(reader, ask.values);
	const conditions = readConditions(reader, context);
	const isNeeded = [
		uploadTo,
		releaseTag,
		conditions.compareWith
	].some((one) => one !== void 0);
	const downloadImplied = !ask.ownBucket || mergePdf || isNeeded;
	const downloadPath = readDownloadPath(reader, context, ask.values) ?? (downloadImplied ? defaultDownloadPath : void 0);
	const archive = readArchiveIndex(reader, context.workspaceRoot, downloadPath, uploadTo);
	const placeholders = ask.values;
	if (downloadPath === void 0) checkRowsAreCounted(reader, conditions, ask.formats);
	if (downloadPath === void 0 && reader.isSetHere("file-name")) reader.warn("file-name: no file is downloaded, and QuickSight chooses the names in the bucket. Set download-path or upload-to.");
	if (!context.wait) return {
		placeholders,
		mergePdf: false
	};
	if (downloadPath !== void 0 && context.mode !== "list") await checkDirectory(reader, downloadPath);
	const githubToken = readText(reader, "github-token");
	return {
		placeholders,
		mergePdf,
		...conditions,
		...downloadPath === void 0 ? {} : { downloadPath },
		...fileName === void 0 ? {} : { fileName },
		...uploadTo === void 0 ? {} : { uploadTo },
		...archive === void 0 ? {} : { archive },
		...releaseTag === void 0 ? {} : {
			releaseTag,
			...githubToken === void 0 ? {} : { githubToken }
		}
	};
}
/** Warns about inputs that `wait: false` leaves to the later step. */
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
	const tag = readText(reader, "release-tag");
	if (tag === void 0) return void 0;
	if (reader.get("github-token") === void 0) reader.addConflict("release-tag: a token is required. Set github-token, with the permission contents: write.");
	if (context.repository === void 0) reader.addConflict("release-tag: the release belongs to the repository of the workflow, but GITHUB_REPOSITORY is not set.");
	return tag;
}
function readFileName(reader, values) {
	const value = readText(reader, "file-name");
	if (value === void 0) return void 0;
	const template = fillDatesOnly(value, values);
	const known = Object.hasOwn(values, "data-date") ? [...filePlaceholders, dataDateName] : filePlaceholders;
	for (const name of findUnknownPlaceholders(template, known)) reader.addValueProblem("file-name", `${quote(`{${name}}`)} ${describeUnknownPlaceholder(name, filePlaceholders, dateNames)}`);
	const segments = template.split(/[/\\]/);
	if (/^[a-z]:/i.test(template)) reader.addValueProblem("file-name", `${quote(template)} begins with a drive. Set a path relative to download-path.`);
	else if (segments[0] === "") reader.addValueProblem("file-name", `${quote(template)} is an absolute path. Set a path relative to download-path.`);
	else if (segments.includes("..")) reader.addValueProblem("file-name", `${quote(template)} is outside download-path.`);
	else if (/\p{Cc}/u.test(template)) reader.addValueProblem("file-name", `${quote(template)} contains control characters.`);
	return template;
}
/** The template with its dates filled in, except `{date}`: a slash in a date format creates a folder, a slash in another value does not. */
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
async function checkDirectory(reader, path) {
	const obstacle = await reader.sources.findWriteBlocker(path);
	if (!obstacle) return;
	const why = `${obstacle.at === "." ? "the workspace" : quote(obstacle.at)} ${obstacles[obstacle.kind]}`;
	reader.addValueProblem("download-path", `${quote(path)} cannot be written: ${why}. Set another directory in the workspace.`);
}
// src/inputs/values/duration.ts
const unitMs = {
	d: 864e5,
	h: 36e5,
	m: 6e4
};
const pattern$1 = /^(?:(\d{1,6})d)?(?:(\d{1,6})h)?(?:(\d{1,6})m)?$/;
const examples = "Write whole days, hours and minutes, such as 90m, 26h, 2d or 1d12h";
/** Parses `90m`, `26h`, `2d`, `1d12h`: whole days, hours and minutes in this order, at least a minute together. */
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
/** Reads the requirements for the age of the data; undefined without `max-data-age` and with `refresh-data: never`. */
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
/** The lists of the API's own structure: https://docs.aws.amazon.com/quicksight/latest/APIReference/API_Parameters.html */
const structureNames = [
	"StringParameters",
	"IntegerParameters",
	"DecimalParameters",
	"DateTimeParameters"
];
// src/inputs/maps.ts
/** Reads a map: YAML or JSON in a string or, in an entry of `reports`, a map. An empty map counts as not set. */
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
/**
* Parses a list: items separated by newlines or commas, trimmed, without blanks and duplicates, in order. An item that
* contains a comma or a newline is quoted as in CSV (RFC 4180): `"a, b"`, with `""` for a quote.
*/
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
/** End of a quoted item; undefined if its quote is not closed or text follows it. */
function findQuotedEnd(text, start) {
	let close = text.indexOf("\"", start + 1);
	while (close !== -1 && text[close + 1] === "\"") close = text.indexOf("\"", close + 2);
	if (close === -1) return void 0;
	const end = skipBlanks(text, close + 1);
	return end === text.length || /[,\n]/.test(text[end] ?? "") ? end : void 0;
}
/**
* Reads a list: a string as above or, in an entry of `reports`, a list whose items are not split. An empty list is a
* problem: an empty variable must not turn a selection into everything.
*/
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
/** The items; undefined, with a problem, if the value is not a list. */
function readItems(reader, name, value) {
	if (isList(value)) return readListItems(reader, name, value);
	if (!isScalar(value)) return reader.addValueProblem(name, `expected a list, got ${describeType(value)}.`);
	const listed = parseList(String(value));
	if ("items" in listed) return listed.items;
	return reader.addValueProblem(name, `a quote in ${quote(listed.unterminated)} is not closed, or text follows it. Quote a whole entry, as in "a, b", and write "" for a quote.`);
}
function readListItems(reader, name, list) {
	const wrong = list.flatMap((item, index) => item === null || isScalar(item) ? [] : [{
		item,
		place: index + 1
	}]);
	for (const { item, place } of wrong) reader.addValueProblem(name, `item ${place}: expected a string, got ${describeType(item)}.`);
	if (wrong.length > 0) return void 0;
	const items = list.filter(isScalar).map((item) => String(item).trim());
	return [...new Set(items.filter((item) => item !== ""))];
}
// src/inputs/values/format.ts
/** How items of a list input are separated. */
const separatorHint = "Separate items with commas or newlines.";
const formats = [
	"PDF",
	"CSV",
	"EXCEL"
];
/** The format of this name, case-insensitive; `XLSX` means `EXCEL`. */
function toExportFormat(text) {
	const upper = text.toUpperCase();
	return formats.find((format) => format === (upper === "XLSX" ? "EXCEL" : upper));
}
/** The allowed formats, and the one that was probably meant. */
function describeFormats(text) {
	if (/[;|\s]/.test(text)) return `Allowed: ${formats.join(", ")}. ${separatorHint}`;
	const meant = toExportFormat(closestMatch(text, [...formats, "XLSX"]) ?? "");
	return `Allowed: ${formats.join(", ")}.${meant === void 0 ? "" : ` Did you mean ${meant}?`}`;
}
// src/inputs/sections/selection.ts
const maxReportedProblems$2 = 20;
/** Reads what to export of the dashboard: sheets, formats, visuals, parameters. */
async function readSelection(reader, context) {
	const wanted = readFormats(reader);
	const visuals = readNames(reader, "visual-ids");
	if (reader.isSetHere("visual-ids") && wanted.every((format) => format === "PDF")) reader.warn("visual-ids: a PDF contains whole sheets; visuals are selected for CSV and EXCEL only.");
	const { parameters, dates } = await readParameters(reader, context);
	return {
		kind: "selection",
		sheets: readNames(reader, "sheet-ids"),
		formats: wanted,
		visuals,
		...dates.length === 0 ? {} : { dates },
		...parameters ? { parameters } : {}
	};
}
/** The sheet of a console URL is the one to export, unless `sheet-ids` is set. */
function selectSheetOfUrl(reader, selection, { sheetId }) {
	if (sheetId === void 0) return selection;
	if (reader.get("sheet-ids") === void 0) return {
		...selection,
		sheets: [sheetId]
	};
	if (selection.sheets.length !== 1 || selection.sheets[0] !== sheetId) reader.notice(`dashboard-id: sheet-ids replaces sheet ${sheetId} of the URL.`);
	return selection;
}
/** Parameters of a console URL are not used. Their values are private. */
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
/** Reads IDs or names, which are compared with the dashboard later. */
function readNames(reader, name) {
	const names = readList(reader, name);
	if (names.length > mostNames[name]) {
		reader.addValueProblem(name, `${names.length} entries are too many; at most ${mostNames[name]}.`);
		return [];
	}
	for (const one of names) if (one.length > nameLength$1) reader.addValueProblem(name, `${quote(one)} has ${one.length} characters; no ID or name has more than ${nameLength$1}.`);
	return names;
}
/** Reads values by name, with their dates filled in, or the API's own structure if every key is one of its lists. */
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
/** Regions with a QuickSight endpoint: https://docs.aws.amazon.com/general/latest/gr/quicksight.html. For suggestions only. */
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
/** The form of a region, `AREA-COMPASS-NUMBER`, which new regions have too. */
const regionPattern = /^[a-z]{2,}(?:-[a-z]+)*-(?:central|(?:north|south)(?:east|west)?|east|west)-\d$/;
/** How the partition of an ARN contradicts its region, or undefined. Continues after the ARN. */
function findPartitionProblem(partition, region) {
	const right = getPartition(region);
	return partition === right ? void 0 : `names the partition ${sanitizeLine(partition)}, but ${sanitizeLine(region)} is in ${right}.`;
}
/** Partition of a region, as its ARNs begin: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
function getPartition(region) {
	if (region.startsWith("cn-")) return "aws-cn";
	return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
}
// src/inputs/values/user-arn.ts
const pattern = /^arn:([a-z-]+):quicksight:([a-z0-9-]+):(\d{12}):user\/([a-zA-Z0-9._-]{1,64})\/\P{Cc}{1,512}$/u;
/**
* Parses the ARN of a QuickSight user. The name of a federated user contains a slash (`Role/session`).
* https://docs.aws.amazon.com/quicksight/latest/developerguide/resource-arns.html
*/
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
/** Reads `aws-region`, else the region of the environment, else that of the dashboards' ARNs or URLs. */
function readRegion(reader, environment, dashboards) {
	const source = toRegionSource(readText(reader, "aws-region"), "aws-region") ?? toRegionSource(environment["AWS_REGION"], "AWS_REGION") ?? toRegionSource(environment["AWS_DEFAULT_REGION"], "AWS_DEFAULT_REGION") ?? toRegionSource(dashboards.find(({ origin: from }) => from === "arn")?.region, "the ARN in dashboard-id") ?? toRegionSource(dashboards.find(({ region }) => region !== void 0)?.region, "the URL in dashboard-id");
	if (!source) return reader.addConflict("aws-region is required (or AWS_REGION or AWS_DEFAULT_REGION in the environment).");
	if (regionPattern.test(source.region)) return source;
	return reader.addConflict(`aws-region: ${quote(source.region)}${source.origin === "aws-region" ? "" : ` (from ${source.origin})`} is not a region. ${describeRegion(source.region)}`);
}
/** The form of a region, and the closest known one. */
function describeRegion(region) {
	const meant = closestMatch(region.replaceAll(/[\s_]/g, "-"), knownRegions);
	return `A region looks like eu-central-1.${meant === void 0 ? "" : ` Did you mean ${meant}?`}`;
}
/** A dashboard's ARN contains its region; a URL contains the region where the console was opened. */
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
/** Inputs that select the viewer. An entry of `reports` that sets one of them inherits none of the others. */
const viewerInputs = [
	...userNames,
	"identity-center-application",
	"anonymous"
];
const identityCenterOnly = ["identity-center-audience", "identity-center-region"];
/**
* Reads the viewer: a registered user, identified in exactly one way, a user of IAM Identity Center, or an anonymous user.
* `mode: list` requires none.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_GetIdentityContext.html
*/
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
	if (!/^[^\s@]+@[^\s@]+$/.test(email) || email.length > 320) reader.addValueProblem("user-email", `${quote(email)} is not an e-mail address. For a user without an e-mail address, set user-name or user-arn.`);
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
/**
* The identity context is requested in the user's account, which must be the dashboard's.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_GetIdentityContext.html
*/
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
/** An ARN contains the namespace; only a different one that is not the default contradicts it. */
function readNamespace(reader, arn) {
	const namespace = readMatching(reader, "namespace", namespaceShape) ?? "default";
	if (!arn || arn.namespace === namespace) return namespace;
	if (namespace !== "default") reader.addConflict(`namespace: ${quote(namespace)} contradicts user-arn, whose namespace is ${quote(arn.namespace)}.`);
	return arn.namespace;
}
/** The default of `identity-region` is the region of the user's ARN. */
function readIdentityRegion(reader, context, arn) {
	const value = readText(reader, "identity-region");
	if (value !== void 0 && !regionPattern.test(value)) return reader.addValueProblem("identity-region", `${quote(value)} is not a region. ${describeRegion(value)}`);
	if (value !== void 0 && context.region !== void 0 && getPartition(value) !== getPartition(context.region)) return reader.addValueProblem("identity-region", `${quote(value)} is in another partition than ${context.region}; an identity context does not cross partitions.`);
	if (value !== void 0 && arn && arn.region !== value) return reader.addConflict(`identity-region: ${quote(value)} contradicts user-arn, whose region is ${arn.region}.`);
	return value ?? (arn?.region === context.region ? void 0 : arn?.region);
}
// src/inputs/read-report.ts
/** Reads one report. Invalid inputs are recorded as problems and replaced by placeholders, so that reading can continue. */
async function readReport(entry, context) {
	const { reader, name } = entry;
	const viewer = await readViewer(reader, context);
	const dates = context.mode === "list" ? [] : await readDates(reader, context.dates);
	const freshness = readFreshness(reader, context.dates.timeZone);
	const asked = context.mode !== "list" && reader.get("cli-input-json") !== void 0 ? await readFromCliRequest(entry, context, viewer) : await readFromInputs(entry, context, viewer, {
		dates,
		freshness
	});
	const { dashboardId, accountId, destination, formats } = asked;
	checkUserAccount(reader, asked.viewer, getDashboardAccount(asked, context));
	const values = createPlaceholderValues(entry, context, dashboardId, {
		dates,
		freshness
	});
	const shownDates = [...dates, ...asked.dates];
	return {
		...name === void 0 ? {} : { name },
		dashboardId,
		...accountId === void 0 ? {} : { accountId },
		target: asked.wanted,
		viewer: asked.viewer,
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
/** Account of the dashboard and the input it comes from. `aws-account-id` is compared with the user's account separately. */
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
/** Collects problems, warnings and notices of all inputs, without duplicates. */
var InputProblems = class {
	warnings = /* @__PURE__ */ new Set();
	notices = /* @__PURE__ */ new Set();
	problems = /* @__PURE__ */ new Set();
	add(problem) {
		this.problems.add(problem);
	}
	/** A problem if there are others already, else a warning. */
	addWarningOrProblem(text) {
		if (this.problems.size > 0) this.problems.add(text);
		else this.warnings.add(text);
	}
	/** @throws InputError that lists the problems in the order of action.yml, at most a thousand of them. */
	throwIfAny() {
		const problems = [...this.problems].sort((one, other) => getInputIndex(one) - getInputIndex(other));
		if (problems.length === 0) return;
		const more = problems.length - maxReportedProblems$1;
		throw new InputError(more > 0 ? [...problems.slice(0, maxReportedProblems$1), `and ${more} more`] : problems);
	}
};
/** Index of the input that a problem begins with; problems of entries sort with `reports`. */
function getInputIndex(problem) {
	return inputNames.findIndex((name) => problem.startsWith(name));
}
/**
* Returns inputs by name: those of the step, or those of an entry of `reports` that replace them. A problem is reported
* for the scope that set the value, so an invalid input of the step is one problem for all entries that inherit it.
*/
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
	/** A reader of an entry, which inherits the inputs of this one. */
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
	/** A reader that sees only the named inputs. */
	restrictTo(names) {
		const { getOwn } = this.scope;
		return new InputReader({
			...this.scope,
			getOwn: (name) => names.includes(name) ? getOwn(name) : void 0
		});
	}
	/** A reader that checks values, but not their combination. */
	valuesOnly() {
		return new InputReader({
			...this.scope,
			valuesOnly: true
		});
	}
	/** The value, or undefined if it is blank. Defaults are not applied. */
	get(name) {
		const value = this.scope.getOwn(name);
		if (!isBlank(value)) return this.bounded(name, value);
		return this.scope.notInherited?.has(name) ? void 0 : this.scope.base?.get(name);
	}
	/** Whether this scope itself sets the input. */
	isSetHere(name) {
		return !isBlank(this.scope.getOwn(name));
	}
	/** Adds a problem with a value; the text continues after the name of the input. */
	addValueProblem(name, problem) {
		if (this.scope.base && !this.isSetHere(name)) return this.scope.base.addValueProblem(name, problem);
		return this.findings.add(`${this.scope.messagePrefix}${name}: ${problem}`);
	}
	/** Adds a problem with a combination of values. */
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
/**
* Limits of the API, each with its source.
* Jobs: https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
*/
const limits = {
	/** "1 PDF": and one sheet a PDF. */
	pdfsPerJob: 1,
	sheetsPerPdf: 1,
	/** One Excel workbook of at most 5 table or pivot table visuals. */
	workbooksPerJob: 1,
	visualsPerWorkbook: 5,
	csvsPerJob: 5,
	/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_SnapshotConfiguration.html */
	fileGroupsPerJob: 7,
	filesPerGroup: 1,
	destinationsPerJob: 1,
	/** Entries of each typed list: https://docs.aws.amazon.com/quicksight/latest/APIReference/API_Parameters.html */
	parametersPerType: 100,
	/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_SnapshotAnonymousUser.html */
	rowLevelTags: 50,
	idLength: 512,
	/** Running jobs an account, by default. */
	runningJobs: 12,
	/** API requests a second, all calls together. */
	requestsPerSecond: 10,
	/** Seconds that a link into QuickSight's own bucket lives. */
	linkSeconds: 300,
	/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
	sessionSeconds: {
		min: 900,
		max: 43200,
		chained: 3600
	}
};
/** Pattern of dashboard, sheet, visual and snapshot job IDs. */
const idPattern = /^[\w-]{1,512}$/;
// src/inputs/values/dashboard-ref.ts
const arnPattern = /^arn:([a-z-]+):quicksight:([a-z0-9-]+):(\d{12}):dashboard\/([\w-]{1,512})$/;
const hostPattern = /^(?:([a-z0-9-]+)\.)?(?:quicksight|quick)\.(?:aws\.amazon\.com|amazonaws\.cn|(?:aws\.)?amazonaws-us-gov\.com)$/;
const acceptedForms = "Set its ID, its ARN (arn:aws:quicksight:REGION:ACCOUNT:dashboard/ID) or its console URL.";
/**
* Parses a dashboard's ID, ARN or console URL. The problem continues after the name of the input. https://docs.aws.amazon.com/quicksight/latest/developerguide/resource-arns.html
*/
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
/** `#p.Region=EMEA`: https://docs.aws.amazon.com/quick/latest/userguide/parameters-in-a-url.html */
function listUrlParameters(hash) {
	const names = [...new URLSearchParams(hash.slice(1)).keys()];
	return [...new Set(names.flatMap((name) => name.startsWith("p.") ? name.slice(2) : []))];
}
function withIndefiniteArticle(kind) {
	return `${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}`;
}
// src/inputs/report-entries.ts
const maxEntries = 1e3;
/** The entries of `reports`, or the step's own inputs as the only one. In `mode: list` there may be none. */
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
/** The report of one scope of inputs. */
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
/** One report per row. Problems name the row and, as the name of an input, the column. */
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
/** A list inline, or a file: one line that is neither a list nor a map names a file. */
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
/** Inputs that an entry does not inherit: the step's request, its viewer if the entry has one, and what a CLI request contains. */
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
/** Reads `aws-account-id`. https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html */
function readAccount(reader) {
	const account = readText(reader, "aws-account-id");
	if (account === void 0 || /^\d{12}$/.test(account)) return account;
	return reader.addValueProblem("aws-account-id", `${quote(account)} is not an account ID. ${describeAccountId(account)}`);
}
/** The problem with an account ID, as a sentence. */
function describeAccountId(account) {
	const digits = account.replaceAll(/[\s-]/g, "");
	if (/^\d{12}$/.test(digits)) return `Write it without separators: "${digits}".`;
	return /^\d+$/.test(digits) ? `It has ${pluralize(digits.length, "digit")}, not 12.` : "An account ID has 12 digits.";
}
// src/inputs/sections/role.ts
const rolePattern = /^arn:([a-z-]+):iam::(\d{12}):role\/(?:[!-~]+\/)?[\w+=,.@-]{1,64}$/;
/** Reads the ARN of a role. Its partition must be that of the region, if the region is known. */
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
/**
* What is probably wrong: a missing colon, an account ID without twelve digits, the ARN of a session.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns
*/
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
/** Reads the session settings of both roles, by the rules of https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
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
/** Values of placeholders lose characters that a session name cannot contain, such as the slash of a repository. */
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
/** The JSON object without white space; undefined if the string is not a JSON object. */
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
/** Reads accounts, roles and sessions. `aws-account-id` defaults to the account in the role's ARN. */
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
		audience: readText(reader, "audience") ?? "",
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
	if (registered && value === void 0) reader.addConflict("identity-role-to-assume: no role is set that can be assumed with the user's identity context. Set its ARN here, or set role-to-assume to one role for both.");
	const ineffective = listSetInputs(reader, identityRoleOnly);
	if (!registered && ineffective !== void 0) reader.warn(`${ineffective}: this applies to the identity role only, and no export is on behalf of a registered user.`);
}
function readExport(reader, context, reports) {
	const asked = readBoolean(reader, "export-credentials");
	if (asked && context.mode !== "export") reader.warn(`export-credentials: mode: ${context.mode} exports no credentials.`);
	if (!asked || context.mode === "list") return false;
	const viewers = new Set(reports.map((report) => JSON.stringify(report.viewer)));
	if (viewers.size > 1) reader.addConflict(`export-credentials: the reports have ${viewers.size} viewers, but only the credentials of one viewer can be exported.`);
	else if (reports.some((report) => report.viewer.kind === "anonymous")) reader.addConflict("export-credentials: an anonymous export has no identity-enhanced session, so it has no credentials to export.");
	return context.mode === "export";
}
// src/inputs/sections/run-settings.ts
/** Reads how the step runs. A GitHub job ends after 5 days at the latest, so a week is more than any step can last. */
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
		ingestionPrefix: value ?? ingestionPrefix(environment, now),
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
/**
* The same whenever this step starts a job again, and different for every other step, run and attempt. If the run ID does
* not identify the run (outside GitHub, and under act, where it is always 1), the time does.
*/
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
/** Under act, run ID and attempt are always 1: https://nektosact.com */
function isUniqueRun(environment) {
	const id = removeSpecialCharacters(environment["GITHUB_RUN_ID"]);
	return id !== "" && id !== "1" && environment["ACT"] !== "true";
}
const maxEarlierAttempts = 20;
/** The prefixes of earlier attempts of the workflow run, newest first. */
function listEarlierPrefixes(environment) {
	const attempt = Number(removeSpecialCharacters(environment["GITHUB_RUN_ATTEMPT"]) || "1");
	if (!isUniqueRun(environment) || !Number.isInteger(attempt)) return [];
	const count = Math.min(Math.max(attempt - 1, 0), maxEarlierAttempts);
	return Array.from({ length: count }, (_, i) => deriveJobPrefix({
		...environment,
		GITHUB_RUN_ATTEMPT: String(attempt - 1 - i)
	}, /* @__PURE__ */ new Date(0)));
}
/** Like `deriveJobPrefix`, but the same in each attempt: a re-run finds the refresh that an earlier attempt started. */
function ingestionPrefix(environment, now) {
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
/**
* Reads every input, without a call to AWS. Inputs come from `read` (an empty string means not set), files from the
* workspace, and the date of the run from `now`.
* @throws InputError that lists every problem.
*/
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
/** The reports in the order of the inputs. The step's inputs are checked even if every entry replaces them. */
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
/** Name or dashboard ID, with the position in the list if several reports have the same. */
function createLabel({ name, dashboardId }, index, reports) {
	return reports.length === 1 || name !== void 0 && reports.filter((one) => one.name === name).length === 1 ? name ?? dashboardId : `${name ?? dashboardId} (${index + 1} of ${reports.length})`;
}
/** A job ID is unique to its dashboard: https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html */
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
const epochOffsetMs = Date.now() - performance.now();
/** The machine's clock and timers; nothing else in `src/` waits. */
const systemClock = {
	now: () => Math.round(epochOffsetMs + performance.now()),
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
/** Registers a value that the message of a service must not repeat. Values of less than four characters are ignored. */
function registerPrivateValue(value) {
	for (const form of [value, JSON.stringify(value).slice(1, -1)]) if (form.length >= minValueLength) values.add(form);
}
/** The message of a service with stars for every registered value. */
function redactPrivateValues(text) {
	if (values.size === 0) return text;
	return [...values].sort((a, b) => b.length - a.length).reduce((redacted, form) => redacted.replaceAll(form, "***"), text);
}
// src/report/format/failure-text.ts
/** `Message (Code, request ID …)`, on one line; the code if it is the service's and the message does not contain it. */
function formatFailure(failure) {
	const code = actionErrorCodes.has(failure.code) || failure.message.includes(failure.code) ? [] : [sanitizeLine(failure.code, 80)];
	const request = failure.requestId === void 0 ? [] : [`request ID ${sanitizeLine(failure.requestId, 80)}`];
	const names = [...code, ...request].join(", ");
	return `${sanitizeLine(failure.message, 1e3)}${names === "" ? "" : ` (${names})`}`;
}
/** The same on several lines, one per problem that the message lists. */
function formatFailureLines(failure) {
	const problems = failure.message.split("\n");
	const last = {
		...failure,
		message: problems.pop() ?? ""
	};
	return [...problems.map((problem) => sanitizeLine(problem, 1e3)), formatFailure(last)];
}
// src/report/format/markdown.ts
/**
* Escapes text for a table cell or a paragraph of GitHub-flavored Markdown: one line of at most `max` characters that is
* displayed literally. It creates no markup, link, image, formula or emoji, mentions no user and refers to
* no issue. https://github.github.com/gfm/
*/
function escapeMarkdown(text, max = 200) {
	return sanitizeLine(text, max).replace(/[\\`*[\]|~]/g, "\\$&").replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_").replace(/[&<>]/g, (sign) => `&${{
		"&": "amp",
		"<": "lt",
		">": "gt"
	}[sign]};`).replace(/[$@]|#(?=\d)|:(?=\/\/|(?:[a-z+-]|\d{3}|\d+[a-z])[\w+-]*:)|(?<=gh)-(?=\d)|(?<=www)\./gi, "<span>$&</span>").replace(/^(?:[-+=#]|\d+(?=[.)](?: |$)))/, (start) => /^\d/.test(start) ? `<span>${start}</span>` : `\\${start}`);
}
/** Formats text as code on one line, also for a table cell; empty if the text is. */
function formatInlineCode(text, max = 1200) {
	const line = sanitizeLine(text, max);
	if (line === "") return "";
	if (!/[`|\\]/.test(line)) return `\`${line}\``;
	return `<code>${line.replace(/[^\p{L}\p{N}\p{M} @]/gu, (sign) => `&#${sign.codePointAt(0)};`).replaceAll("@", "<span>@</span>")}</code>`;
}
/** Formats lines as a code block of at most `max` characters, without invisible ones. */
function formatCodeFence(text, language = "", max = 16e3) {
	const lines = text.slice(0, max).replace(/\r\n?/g, "\n").replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/gu, " ");
	const ticks = lines.match(/`{3,}/g) ?? [];
	const fence = "`".repeat(Math.max(3, ...ticks.map((run) => run.length + 1)));
	return `${fence}${language}\n${lines}\n${fence}`;
}
// src/identity/viewer.ts
/** The viewer as a key: one identity-enhanced session each. */
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
/**
* The user as named in the inputs, or `anonymous`: the name in log, outputs, manifest and file names. A user of IAM Identity
* Center is named by the ID of the application, `apl-…`: only AWS knows who the OIDC token names.
*/
function getViewerName(viewer) {
	if (viewer.kind === "anonymous") return "anonymous";
	if (viewer.kind === "identity-center") return viewer.application.split("/").at(-1) ?? viewer.application;
	const { user } = viewer;
	if ("email" in user) return user.email;
	return "userName" in user ? user.userName : user.userArn;
}
// src/lib/guards.ts
/** Whether the value, read from outside, is an object that can be looked into. */
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The item of a list that has exactly one. */
function getOnlyItem(items) {
	return items.length === 1 ? items[0] : void 0;
}
// src/report/format/labels.ts
/** `PDF of Overview`, `CSV of Orders on Overview`, `EXCEL of 3 visuals on Overview and Details`. */
function formatFileLabel(file) {
	const sheets = joinShortList(file.sheets.map(formatSheet), "sheet");
	const visuals = file.sheets.flatMap((sheet) => sheet.visuals);
	const [only] = visuals;
	if (only === void 0) return `${file.format} of ${sheets}`;
	const what = visuals.length === 1 ? sanitizeLine(only.title ?? only.id, 80) : pluralize(visuals.length, "visual");
	return `${file.format} of ${what} on ${sheets}`;
}
/** `EXCEL of Orders on Overview, Returns on Details`: every visual by name. */
function formatFullFileLabel(file) {
	const parts = file.sheets.flatMap((sheet) => {
		const on = formatSheet(sheet);
		return sheet.visuals.length === 0 ? [on] : sheet.visuals.map((visual) => `${sanitizeLine(visual.title ?? visual.id, 80)} on ${on}`);
	});
	return `${file.format} of ${parts.join(", ")}`;
}
/** Files of a job; of more than four, the first three by name. */
function formatJobLabel(job) {
	return joinShortList(job.files.map(formatFileLabel), "file");
}
/** The report as people know it: its name, else its dashboard's name once that is known, else the dashboard ID. */
function formatReportTitle({ name, label, dashboardId }, dashboardName) {
	if (name !== void 0 || dashboardName === void 0 || !label.startsWith(dashboardId)) return label;
	return `${dashboardName}${label.slice(dashboardId.length)}`;
}
/** Whether the file was delivered: it neither failed nor was skipped. */
function isDelivered(file) {
	return file.failure === void 0 && file.skipped === void 0;
}
/** Whether an input left the file out on purpose. */
function isSkipped(file) {
	return file.failure === void 0 && file.skipped !== void 0;
}
/** The results of the job's files; a merged file belongs to each of its jobs. */
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
/**
* Every output of the step, as in action.yml; an empty string if an output has no value. Failures, changes, messages
* and datasets are those of an export; `dashboards` and `plan` belong to the modes of those names.
*/
function createOutputs(result) {
	const there = result.reports.flatMap(filesInOrder);
	const uris = there.flatMap(({ file }) => objectUri(file) ?? []);
	return {
		"s3-uris": JSON.stringify(uris),
		"s3-uri": uris[0] ?? "",
		files: JSON.stringify(there.map(describe)),
		"job-ids": jobIdsOutput(result),
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
function jobIdsOutput({ reports, announced }) {
	const jobs = reports.flatMap((report) => report.jobs);
	const ids = jobs.filter(({ existsOnServer }) => existsOnServer).map(({ job }) => job.request.SnapshotJobId);
	const planned = jobs.map(({ job }) => job.request.SnapshotJobId);
	const named = /* @__PURE__ */ new Set([...announced ?? [], ...ids]);
	return JSON.stringify([...new Set([...named].filter((id) => !planned.includes(id)).concat(planned))].filter((id) => named.has(id)));
}
function filesInOrder(result) {
	const files = result.files.filter((file) => isDelivered(file) || file.local !== void 0);
	files.sort((a, b) => a.order - b.order);
	return files.map((file) => ({
		file,
		result
	}));
}
function objectUri(file) {
	return isDelivered(file) && file.s3Uri?.startsWith("s3://") ? file.s3Uri : void 0;
}
/** A sheet, visual or job is named only if the file has exactly one; JSON leaves `undefined` out. */
function describe({ file, result }) {
	const sheet = getOnlyItem(file.file.sheets);
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
		s3Uri: objectUri(file),
		path: file.local?.path,
		bytes: file.local?.bytes,
		sha256: file.local?.sha256,
		dataAsOf: formatIsoTime(result.freshness?.dataAsOf),
		rows: file.local?.rows,
		pages: file.local?.pages,
		worksheets: file.local?.sheets,
		changed: file.hasChanged,
		...describeReuse(file)
	};
}
/** Another step exported the file: when the oldest of its jobs was created, ISO 8601. */
function describeReuse({ jobs }) {
	const times = jobs.flatMap(({ reusedFrom }) => reusedFrom ?? []);
	return times.length === 0 ? {} : {
		reused: true,
		reusedFrom: new Date(Math.min(...times)).toISOString()
	};
}
function formatIsoTime(at) {
	return at === void 0 ? void 0 : new Date(at).toISOString();
}
// src/report/format/page.ts
/** Joins the parts that are not empty with blank lines. */
function joinMarkdown(parts) {
	return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
// src/report/format/table.ts
/** Formats a Markdown table without empty columns. Rows beyond `maxBytes` are counted below it. */
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
/** Formats the table as aligned lines, titles first. */
function formatTextTable(table) {
	const shown = findNonEmptyColumns(table);
	const rows = [table.columns.map((column) => column.title), ...table.rows].map((row) => shown.map((index) => sanitizeLine(row[index] ?? "", 200)));
	const widths = shown.map((_, at) => Math.max(...rows.map((row) => countCharacters(row[at] ?? ""))));
	return rows.map((row) => row.map((text, at) => padCell(text, widths[at] ?? 0, table.columns[shown[at] ?? 0])).join("  ").trimEnd());
}
/** The first strings that fit, and the number of the others. */
function takeWithinBytes(texts, maxBytes) {
	let bytes = 0;
	const end = texts.findIndex((text) => {
		bytes += Buffer.byteLength(text) + 1;
		return bytes > maxBytes;
	});
	return end === -1 ? {
		kept: [...texts],
		left: 0
	} : {
		kept: texts.slice(0, end),
		left: texts.length - end
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
/** Splits a hint: the first line is text, the others are a snippet to paste. */
function parseRemedy(hint) {
	if (hint === void 0 || hint === "") return void 0;
	const [text = "", ...lines] = hint.split("\n");
	return lines.length === 0 ? { text } : {
		text,
		snippet: lines.join("\n")
	};
}
/** Formats the fix in Markdown, its snippet as a code block. */
function formatRemedyParts({ text, snippet }) {
	return [escapeMarkdown(text, 1e3), ...snippet === void 0 ? [] : [formatCodeBlock(snippet)]];
}
/** Formats lines to paste as a code block. */
function formatCodeBlock(lines) {
	return formatCodeFence(lines, lines.trimStart().startsWith("{") ? "json" : "");
}
// src/report/summary/failed-step.ts
/** The failure message of a step without a result: the error and its fix. */
function formatFailedMessage(failure) {
	return [...splitMessage(failure), ...failure.hint === void 0 ? [] : [failure.hint]].join("\n");
}
/** The same as its job summary. */
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
/** How a mode ends that prints a page. It delivers no files, and says so in the outputs, which stay readable as JSON. */
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
/** How the step ends when it never came to a result: its inputs are wrong, a call was refused, it was cut short. */
function toFailedResult(error, status) {
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
			}])
		},
		log: [],
		summary: formatFailedSummary(status, failure),
		annotations: [],
		failure: formatFailedMessage(failure)
	};
}
/** Adds the cause to a step that was cut short while a service could not be reached: to its error and its job summary. */
function addOutage(result, { error, attempts }) {
	if (result.failure === void 0) return result;
	const cause = `${formatFailure(toFailure(error))} (tried ${pluralize(attempts, "time")} until the step ended)`;
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
/**
* Aborts the step on its deadline, or on SIGINT or SIGTERM, which the runner sends when a workflow is cancelled, or
* SIGHUP, which a closed terminal or a container runtime sends.
* @param startedAt when the step began, epoch milliseconds
*/
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
/** Resolves two seconds after the abort: running work gets that long to clean up before the process exits. */
async function waitForGracePeriod(signal) {
	await waitForAbort(signal);
	await systemClock.sleep(graceMs);
}
/** Rejects with the signal's reason when it is aborted. */
async function rejectWhenAborted(signal) {
	await waitForAbort(signal);
	throw signal.reason;
}
async function waitForAbort(signal) {
	if (!signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
}
/** Rejects on the first uncaught exception or unhandled rejection. */
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
/**
* Reads the proxy variables. A value without a scheme is an HTTP proxy, as curl and the AWS CLI have it; Node's HTTP client
* would ignore it and connect directly.
*/
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
/** Files that an export writes next to its files. */
const manifestName = "manifest.json";
const checksumsName = "SHA256SUMS";
/** As much of such a file as is needed to recognize it. */
const recognizedBytes = 8192;
const manifestStart = /^\s*\{\s*"version"\s*:\s*1\s*,\s*"run"\s*:\s*\{/;
const checksumsLine = /^\\?[0-9a-f]{64} [ *]./;
/**
* Whether a file with the name of a manifest or of checksums was written by an export, judged by its start. An empty one
* counts as written by an export: nothing is lost with it.
*/
function isArchiveFile(name, start) {
	if (start.trim() === "") return true;
	if (name === "manifest.json") return manifestStart.test(start);
	const lines = start.split("\n");
	return lines.slice(0, Math.max(1, lines.length - 1)).every((line) => checksumsLine.test(line));
}
// src/runner/workspace.ts
/** Files below the workspace's root; paths and symlinks that lead out of it count as absent. */
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
/** Follows the existing part of the path; its deepest directory must be writable. */
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
/** A manifest or checksums that no export wrote. A link of that name is never ours. */
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
/** The real path; `undefined` if it is neither a directory nor a symlink to one. */
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
/** Runs one step: reads the inputs and runs the mode. Returns the result to publish. Never rejects. */
async function runStep(entryPoint) {
	const startedAt = systemClock.now();
	const abort = createStepAbort(startedAt);
	const unhandledError = rejectOnUnhandledError();
	const step = await readInputs(entryPoint, startedAt, abort, unhandledError);
	return "failure" in step ? step : runConfiguredStep(step, entryPoint, abort, unhandledError);
}
/** The checked inputs, or the result that they end the step with. */
async function readInputs({ readInput, environment, problems, workspaceRoot, log }, startedAt, abort, unhandledError) {
	try {
		const proxy = readProxySettings(environment);
		for (const secret of proxy.secrets) registerSecret(secret);
		const otherProblems = [...problems, ...proxy.problems];
		const reading = readStep(readInput, environment, createWorkspace(workspaceRoot), new Date(startedAt)).catch((error) => {
			throw error instanceof InputError ? new InputError([...otherProblems, ...error.problems]) : error;
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
		const result = error instanceof ActionError ? toFailedResult(error, abort.abortReason() ?? "FAILED") : toBugResult(error, log);
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
	const result = await startMode(step, entryPoint, {
		clock: systemClock,
		log,
		signal: abort.signal,
		onOutage: (error, attempts) => {
			if (attempts > (outage?.attempts ?? 1)) outage = {
				error,
				attempts
			};
		}
	}, abort).then((mode) => raceResult(mode, log, abort, unhandledError)).catch((error) => toBugResult(error, log));
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
function createRunnerServices(step, { environment, mask, workspaceRoot }, context, idToken) {
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
		releases: (token) => loadReleasesClient(token, mask, context),
		workspaceRoot,
		run: readWorkflowRun(environment),
		s3Endpoint: getS3Endpoint(environment, step.aws.region)
	};
}
async function loadReleasesClient(token, mask, runContext) {
	mask(token);
	const [{ context, getOctokit }, { createReleasesClient }] = await Promise.all([__nccwpck_require__.e(/* import() */ 1533).then(__nccwpck_require__.bind(__nccwpck_require__, 1533)), __nccwpck_require__.e(/* import() */ 1652).then(__nccwpck_require__.bind(__nccwpck_require__, 1652))]);
	return createReleasesClient(getOctokit(token), context.repo, runContext);
}
/** The result of the mode; if it does not end in time after an abort, or something unexpected ends it, what it has so far. */
async function raceResult(mode, log, abort, unhandledError) {
	const done = mode.done.catch((error) => {
		if (abort.signal.aborted) return toFailedResult(abort.signal.reason, abort.abortReason() ?? "FAILED");
		if (error instanceof ActionError) return toFailedResult(error, "FAILED");
		throw error;
	});
	try {
		return await Promise.race([
			done,
			waitForGracePeriod(abort.signal).then(mode.currentResult),
			unhandledError
		]);
	} catch (error) {
		const bug = toBugResult(error, log);
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
function toBugResult(error, log) {
	log.debug(error instanceof Error ? error.stack ?? error.message : String(error));
	return toFailedResult(error, "FAILED");
}
// src/report/format/log-text.ts
const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
const longest = 4e3;
/**
* Escapes text for the runner log, so that no line is parsed as a workflow command. The runner parses `::name` at the
* start of a line, after white space, and the older `##[name]` anywhere in it; a space breaks both. Further lines are
* indented, invisible characters are removed, and lines are cut at 4,000 characters.
* https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
*/
function escapeWorkflowCommands(text) {
	return text.split(lineBreak).map((line, index) => escapeLogLine(index === 0 ? line : `  ${line}`)).join("\n");
}
function escapeLogLine(line) {
	const escaped = (0,external_node_util_.stripVTControlCharacters)(redact(line.slice(0, longest * 2))).replaceAll("	", "  ").replace(invisible, "").replace(/^(\s*:):/u, "$1 :").replace(/##(?=\[)/gu, "## ");
	return escaped.length > longest ? `${escaped.slice(0, 3999).replace(/[\uD800-\uDBFF]$/, "")}…` : escaped;
}
// src/runner/log.ts
/** The log of the step. Text from outside can never become a workflow command. */
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
/** Masks a secret in the log and redacts it in messages. Sessions are read before every call, so repeats are ignored. */
const mask = (secret) => {
	if (masked.has(secret)) return;
	masked.add(secret);
	registerSecret(secret);
	for (const form of secretVariants(secret)) setSecret(form);
};
// src/lib/throttle.ts
/** Runs the task on the first call; calls within `ms` of a run lead to one more run when that time has passed. */
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
/** Writes log lines, outputs, annotations and the job summary, and fails the step if the result says so. */
async function publishResult(result) {
	for (const line of result.log) log.info(line);
	const outputFailure = writeOutputs(result.outputs);
	for (const { level, message } of result.annotations) log[level](message);
	await writeSummary(result.summary);
	const failure = [result.failure ?? [], outputFailure ?? []].flat().join("\n");
	if (failure !== "") setFailed(escapeWorkflowCommands(failure));
}
/** Sets the outputs. Returns why that failed, if it did: steps that need them must not run. */
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
/**
* GITHUB_OUTPUT is append-only, so the growing list of job IDs is written once per second at most. Errors are reported
* when the result is published.
*/
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
/** Exports each new set of credentials to later steps, with the region as AWS tools read it. */
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
/** The entry point of the action: runs one step with GitHub's inputs and publishes the result. Never rejects. */
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
/** Gets OIDC tokens from GitHub; the first one of an export is on its way while the AWS code is loaded. */
async function createIdTokenSource(step) {
	registerSecret(process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ?? "");
	const getIdToken = async (audience) => {
		const token = await getIDToken(audience);
		registerSecret(token);
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
