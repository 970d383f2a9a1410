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

/***/ 3339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

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
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1440);

// src/index.ts
await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.t)();
process.stdout.write("", () => process.exit());


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ createRateLimiter),
  B: () => (/* binding */ DocumentError),
  C: () => (/* binding */ startedLine),
  D: () => (/* binding */ jobLabel),
  E: () => (/* binding */ viewerName),
  F: () => (/* binding */ toDecimal),
  G: () => (/* binding */ closestMatch),
  H: () => (/* binding */ ActionError),
  I: () => (/* binding */ toInteger),
  J: () => (/* binding */ quote),
  K: () => (/* binding */ joinList),
  L: () => (/* binding */ describeType),
  M: () => (/* binding */ uploadTimeoutMs),
  N: () => (/* binding */ fillPlaceholders),
  O: () => (/* binding */ backoffMs),
  P: () => (/* binding */ toDate),
  R: () => (/* binding */ idPattern),
  S: () => (/* binding */ progressLine),
  T: () => (/* binding */ viewerKey),
  U: () => (/* binding */ ServiceError),
  V: () => (/* binding */ DocumentSize),
  W: () => (/* binding */ toFailure),
  X: () => (/* binding */ debug),
  Y: () => (/* binding */ sanitizeLine),
  Z: () => (/* binding */ setSecret),
  _: () => (/* binding */ endedLine),
  a: () => (/* binding */ troubleList),
  b: () => (/* binding */ formatFailure),
  c: () => (/* binding */ markdownTable),
  d: () => (/* binding */ joinMarkdown),
  f: () => (/* binding */ codeFence),
  g: () => (/* binding */ earlierNotice),
  h: () => (/* binding */ statusOf),
  i: () => (/* binding */ toPageResult),
  j: () => (/* binding */ memoizeAsync),
  k: () => (/* binding */ createMutex),
  l: () => (/* binding */ takeWithinBytes),
  m: () => (/* binding */ formatFailures),
  n: () => (/* binding */ toExportResult),
  o: () => (/* binding */ codeBlock),
  p: () => (/* binding */ escapeMarkdown),
  q: () => (/* binding */ pluralize),
  r: () => (/* binding */ toFailedResult),
  s: () => (/* binding */ remedyOf),
  t: () => (/* binding */ main),
  u: () => (/* binding */ textTable),
  v: () => (/* binding */ fileLine),
  w: () => (/* binding */ stateLine),
  x: () => (/* binding */ plannedLine),
  y: () => (/* binding */ finishedLines),
  z: () => (/* binding */ limits)
});

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
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
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
// src/aws/endpoints.ts
/**
* The services that the environment gives an endpoint of their own, such as a VPC endpoint or an emulator.
* https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
*/
function customEndpoints(environment) {
	if (environment["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"]?.toLowerCase() === "true") return [];
	return [
		"STS",
		"QUICKSIGHT",
		"S3"
	].filter((service) => environment[`AWS_ENDPOINT_URL_${service}`] || environment["AWS_ENDPOINT_URL"]);
}
// src/lib/redact.ts
/** The forms in which a secret could be printed: as it is, URL-encoded, and escaped as in JSON. */
function encodedForms(secret) {
	return [
		secret,
		encodeURIComponent(secret),
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
/** From now on `hidden` hides the secret. Of a link that is what grants access, and not where it leads. */
function registerSecret(secret) {
	const parts = urlCredentials(secret);
	for (const form of formsOfAll(parts.length === 0 ? [secret] : parts)) {
		const start = form.slice(0, minSecretLength);
		secretsByPrefix.set(start, (secretsByPrefix.get(start) ?? /* @__PURE__ */ new Set()).add(form));
	}
}
/**
* The text with stars for every remembered secret and every beginning of one. The runner masks whole secrets in the log
* alone: a message that repeats one may be cut, and goes into the summary, the manifest and the outputs as well.
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
function matchLengthAt(text, at) {
	let longest = 0;
	for (const form of secretsByPrefix.get(text.slice(at, at + minSecretLength)) ?? []) {
		const length = commonPrefixLength(text, at, form);
		if (length >= Math.min(form.length, minLeakLength)) longest = Math.max(longest, length);
	}
	return longest;
}
function commonPrefixLength(text, at, form) {
	let length = 0;
	while (length < form.length && text[at + length] === form[length]) length++;
	return length;
}
// src/lib/text.ts
/** Text from outside is data: what leaves here is one line, without control characters or secrets, of bounded length. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const presignedUrlSecrets = /\b(X-Amz-(?:Signature|Security-Token|Credential)=)[^&\s"'<>]+/gi;
/** One printable line of at most `max` characters; what is not printable becomes a space, a secret `***`, what is too long ends in `…`. */
function sanitizeLine(text, max = 300) {
	const line = redact(text.slice(0, max * 4)).replace(presignedUrlSecrets, "$1***").replace(unprintable, " ").replace(/ {2,}/g, " ").trim();
	const characters = [...line];
	if (characters.length <= max && text.length <= max * 4) return line;
	return `${characters.slice(0, max - 1).join("")}…`;
}
/** The value as it stands in a message: plain and in quotes. */
function quote(value, max = 80) {
	return `"${sanitizeLine(value, max)}"`;
}
/** `a, b and c`. */
function joinList(items, word = "and") {
	return items.length < 2 ? items[0] ?? "" : `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1)}`;
}
/** `1 file`, `2 files`. */
function pluralize(count, one, many = `${one}s`) {
	return `${count} ${count === 1 ? one : many}`;
}
/** The candidate that is most like the value, or begins like it, where one is alike enough to have been meant. */
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
/** Anything the step ends with: what happened, and what to do. */
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
/** Every problem of the inputs at once; raised before any call. */
var InputError = class extends ActionError {
	name = "InputError";
	problems;
	constructor(problems) {
		const head = problems.length === 1 ? "An input is not right:" : `${problems.length} problems with the inputs:`;
		super([head, ...problems.map((problem) => `- ${problem}`)].join("\n"), { code: "InvalidInput" });
		this.problems = problems;
	}
};
/** A call that AWS refused or that never came through. */
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
/**
* Codes of our own making. Programs find them in the manifest; to a person they tell nothing that the message does not,
* while the service's are what its documentation goes by.
*/
const actionErrorCodes = /* @__PURE__ */ new Set([
	"AssetTooLarge",
	"CannotMerge",
	"CannotWrite",
	"Cancelled",
	"EmptyFile",
	"ExpiringLink",
	"FileMissing",
	"IncompleteAnswer",
	"IncompleteDownload",
	"InvalidInput",
	"InvalidParameters",
	"InvalidS3Uri",
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
	"NothingExported",
	"OutsideWorkspace",
	"ReleaseNotFound",
	"ReleaseNotWritable",
	"UnexpectedError",
	"UnknownSelection"
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
// src/github/prefetch-token.ts
/**
* Asks for the first token at once, on its way before this resolves: GitHub answers while what talks to AWS is loaded.
* The first to ask is given that answer, or its failure; who asks again is given a fresh one.
*/
async function prefetchIdToken(ask, audience) {
	let first = ask(audience);
	first.catch(() => void 0);
	await new Promise((resolve) => setImmediate(resolve));
	return (wanted) => {
		const answer = wanted === audience ? first : void 0;
		first = void 0;
		return answer ?? ask(wanted);
	};
}
// src/version.ts
/** Version of the action, the same as in package.json. */
const version = "0.1.0";
// src/github/workflow-run.ts
/**
* What the runner's variables say of the workflow run; empty outside GitHub.
* https://docs.github.com/en/actions/reference/workflows-and-actions/variables
*/
function readWorkflowRun(environment) {
	const of = (name) => environment[name] ?? "";
	const repository = of("GITHUB_REPOSITORY");
	const runId = of("GITHUB_RUN_ID");
	return {
		repository,
		sha: of("GITHUB_SHA"),
		ref: of("GITHUB_REF"),
		runId,
		runAttempt: of("GITHUB_RUN_ATTEMPT"),
		runUrl: runId === "" ? "" : `${of("GITHUB_SERVER_URL")}/${repository}/actions/runs/${runId}`,
		actionVersion: version
	};
}
// src/inputs/document/limits.ts
/** Bounds of what a person hands in: bytes of a document or input, how deep it nests, values once aliases are followed. */
const bounds = {
	bytes: 1048576,
	depth: 32,
	values: 1e5
};
/** A document that is not taken; the message says why, without showing what is in it. */
var DocumentError = class extends Error {};
/** Counts the values of a document, members of its objects, and how deep they lie, and throws {@link DocumentError} beyond the bounds. */
var DocumentSize = class {
	values = 0;
	members = 0;
	count(depth, values = 1) {
		this.values += values;
		if (depth > bounds.depth) throw new DocumentError(`nests deeper than ${bounds.depth} levels`);
		if (this.values > bounds.values) throw new DocumentError(`holds more than ${bounds.values} values`);
	}
};
// src/inputs/document/parse-document.ts
/**
* Reads one document, JSON or YAML 1.2. The parser of YAML is loaded only for what is not JSON. A problem reads on after
* the document's name; it says where, and never shows what: a document may hold what is nobody's business.
*/
async function parseDocument(value) {
	if (Buffer.byteLength(value) > bounds.bytes) return { problem: "is longer than 1 MiB" };
	const text = value.replace(/^\ufeff/, "");
	try {
		return { data: parseJson(text) ?? (await __nccwpck_require__.e(/* import() */ 419).then(__nccwpck_require__.bind(__nccwpck_require__, 9419))).parseYaml(text) };
	} catch (error) {
		if (error instanceof DocumentError) return { problem: error.message };
		throw error;
	}
}
/** Undefined where the text is not JSON, or a key in it is given twice, which the parser of YAML refuses with its line. */
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
/** Members of all objects in a text that is JSON: there only a key is a string before a colon. */
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
/** What inputs refer to: documents, inline or in the workspace, and directories. Each is looked at once, however many reports share it. */
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
	/** A file of the workspace, by its path or as the AWS CLI names files: `file://path`. */
	file(name) {
		return this.memoizeAsync(`file ${name}`, () => this.read(name));
	}
	/** What keeps files from being written below the directory. */
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
		const text = await this.text(name.replace(/^file:\/\//, ""));
		if (typeof text === "object") return text;
		if (text === void 0) return { problem: `${quote(name)} is not a file in the workspace` };
		const parsed = text.trim() === "" ? { problem: "is empty" } : await parseDocument(text);
		return "problem" in parsed ? { problem: `the file ${quote(name)} ${parsed.problem}` } : parsed;
	}
	async text(path) {
		try {
			return await this.workspace.read(path, bounds.bytes);
		} catch (error) {
			return { problem: `${quote(path)} cannot be read: ${sanitizeLine(error instanceof Error ? error.message : String(error))}` };
		}
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
// src/inputs/document/value.ts
function isMap(data) {
	return data instanceof Map;
}
function isList(data) {
	return Array.isArray(data);
}
/** A value that stands for itself: no list, no map, not nothing. */
function isScalar(data) {
	return typeof data === "string" || typeof data === "number" || typeof data === "boolean";
}
/** Nothing, or blank text: how a workflow says that an input is not given. */
function isBlank(data) {
	return data === void 0 || data === null || typeof data === "string" && data.trim() === "";
}
/** What kind of thing it is, in words for a message that must not show the value. */
function describeType(data) {
	if (data === void 0 || data === null) return "nothing";
	if (isMap(data)) return "a map";
	if (isList(data)) return "a list";
	if (isTooLarge(data)) return `an integer too large to be sent exactly (beyond ±${Number.MAX_SAFE_INTEGER})`;
	if (typeof data === "number") return Number.isInteger(data) ? "an integer" : "a decimal number";
	return typeof data === "boolean" ? "true or false" : "a text";
}
function isTooLarge(data) {
	return (typeof data === "string" ? /^[-+]?\d+$/.test(data) : Number.isInteger(data)) && !Number.isSafeInteger(Number(data));
}
// src/inputs/input-names.ts
/** The inputs by the sections of action.yml. Whatever is read is read by one of these names. */
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
		"anonymous",
		"row-level-tags"
	],
	where: [
		"bucket",
		"bucket-prefix",
		"download-path",
		"file-name",
		"upload-to",
		"merge-pdf",
		"release-tag",
		"github-token"
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
/** Keys that an entry of `reports` takes, besides `name`. */
const entryNames = [
	...sections.what,
	...sections.viewer,
	...sections.where
].filter((name) => name !== "reports");
/** The defaults of action.yml, which hold as well where the runner passes none. `github-token` has its default there alone. */
const inputDefaults = {
	format: "PDF",
	namespace: "default",
	anonymous: "false",
	"merge-pdf": "false",
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
// src/inputs/reader/scalars.ts
/** The trimmed text of an input, or its default. */
function readText(reader, name) {
	const value = reader.get(name);
	if (value === void 0) return isDefaulted(name) ? inputDefaults[name] : void 0;
	return isScalar(value) ? String(value).trim() : reader.addValueProblem(name, `${describeType(value)} where one value is needed.`);
}
/** A boolean by the YAML 1.2 core schema: https://yaml.org/spec/1.2.2/#1032-tag-resolution */
function readBoolean(reader, name) {
	const value = readText(reader, name);
	if (value === void 0 || /^(?:false|False|FALSE)$/.test(value)) return false;
	if (/^(?:true|True|TRUE)$/.test(value)) return true;
	reader.addValueProblem(name, `${quote(value)} is not a boolean. Allowed: true, false.${booleanSuggestion(value)}`);
	return false;
}
function booleanSuggestion(value) {
	if (/^(?:yes|y|on|1|t|true)$/i.test(value)) return " Did you mean true?";
	return /^(?:no|n|off|0|f|false)$/i.test(value) ? " Did you mean false?" : "";
}
/** A whole number of `unit` in decimal digits. */
function readInteger(reader, name, { min, max, unit }) {
	const value = readText(reader, name) ?? inputDefaults[name];
	if (!/^\d+$/.test(value)) reader.addValueProblem(name, `${quote(value)} is not a whole number of ${unit}. Allowed: ${min} to ${max}.`);
	else if (Number(value) < min || Number(value) > max) reader.addValueProblem(name, `${quote(value)} is out of range. Allowed: ${min} to ${max} ${unit}.`);
	return Number(value);
}
/** A positive decimal number of `unit`, up to the maximum. */
function readDecimal(reader, name, { max, unit }) {
	const value = readText(reader, name) ?? inputDefaults[name];
	const allowed = `Allowed: above 0, at most ${max}, such as 90 or 2.5.`;
	if (!/^(?:\d+(?:\.\d+)?|\.\d+)$/.test(value)) reader.addValueProblem(name, `${quote(value)} is not a decimal number of ${unit}. ${allowed}`);
	else if (Number(value) <= 0 || Number(value) > max) reader.addValueProblem(name, `${quote(value)} is out of range. ${allowed}`);
	return Number(value);
}
/** One of a few words, in any case. */
function readChoice(reader, name, allowed) {
	const value = readText(reader, name);
	if (value === void 0) return void 0;
	return allowed.find((one) => one === value.toLowerCase()) ?? reader.addValueProblem(name, `${quote(value)} is not a ${name}. ${allowedValuesHint(value, allowed)}`);
}
/** `Allowed: a, b. Did you mean a?` */
function allowedValuesHint(value, allowed) {
	const meant = closestMatch(value, allowed);
	return `Allowed: ${allowed.join(", ")}.${meant === void 0 ? "" : ` Did you mean ${meant}?`}`;
}
/** A text of this shape. */
function readMatching(reader, name, shape) {
	const value = readText(reader, name);
	if (value === void 0 || shape.pattern.test(value)) return value;
	const shown = shape.secret ? "the value" : quote(value);
	return reader.addValueProblem(name, `${shown} is not ${shape.what}. Allowed: ${shape.allowed}.`);
}
/** The names that are given, as a sentence names them. */
function listSetInputs(reader, names) {
	const value = names.filter((name) => reader.get(name) !== void 0);
	return value.length === 0 ? void 0 : joinList(value);
}
function isDefaulted(name) {
	return Object.hasOwn(inputDefaults, name);
}
// src/inputs/sections/account.ts
/** `aws-account-id`, where it is given. https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html */
function readAccount(reader) {
	const account = readText(reader, "aws-account-id");
	if (account === void 0 || /^\d{12}$/.test(account)) return account;
	return reader.addValueProblem("aws-account-id", `${quote(account)} is not an account ID. ${accountHint(account)}`);
}
/** How an account ID is wrong, in a sentence. */
function accountHint(account) {
	const digits = account.replaceAll(/[\s-]/g, "");
	if (/^\d{12}$/.test(digits)) return `Write it without separators: "${digits}".`;
	return /^\d+$/.test(digits) ? `It has ${pluralize(digits.length, "digit")}, not 12.` : "An account ID has 12 digits.";
}
// src/inputs/maps.ts
/** The map of an input: YAML or JSON as text, or in an entry of `reports` a map. An empty one is as none. */
async function readMap(reader, name) {
	const value = reader.get(name);
	if (value === void 0) return void 0;
	const parsed = isScalar(value) ? await reader.sources.inline(String(value)) : { data: value };
	if ("problem" in parsed) return reader.addValueProblem(name, `the document ${parsed.problem}.`);
	if (parsed.data === null) return void 0;
	if (isMap(parsed.data)) return parsed.data.size === 0 ? void 0 : parsed.data;
	return reader.addValueProblem(name, `${describeType(parsed.data)} where a map is needed, such as "Region: EMEA".`);
}
// src/inputs/sections/row-level-tags.ts
/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_SessionTag.html */
const tagLength = {
	key: 128,
	value: 256
};
/** Row-level-security tags of an anonymous user. Their values are nobody's business, and in no message. */
async function readRowLevelTags(reader, anonymous) {
	const map = await readMap(reader, "row-level-tags");
	if (!map) return [];
	if (!anonymous) {
		if (reader.isSetHere("row-level-tags")) reader.addConflict("row-level-tags: tags are for an anonymous user; a registered one has rules of their own. Leave them out, or give anonymous: true.");
		return [];
	}
	if (map.size > limits.rowLevelTags) reader.addValueProblem("row-level-tags", `${pluralize(map.size, "tag")} are too many; at most ${limits.rowLevelTags}.`);
	return [...map].map(([key, value]) => {
		if (key === "" || key.length > tagLength.key) reader.addValueProblem("row-level-tags", `${quote(key)} is not a tag key; one has 1 to ${tagLength.key} characters.`);
		if (!isScalar(value)) reader.addValueProblem("row-level-tags", `${quote(key)} is ${describeType(value)}; give one value.`);
		else if (String(value) === "" || String(value).length > tagLength.value) reader.addValueProblem("row-level-tags", `the value of ${quote(key)} must have 1 to ${tagLength.value} characters.`);
		return {
			key,
			value: isScalar(value) ? String(value) : ""
		};
	});
}
// src/inputs/values/bucket-name.ts
const bucketPattern = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
/** How it breaks the naming rules: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
function bucketProblem(bucket) {
	const arn = /^arn:[a-z-]+:s3:::([^/]+)/.exec(bucket)?.[1];
	if (arn !== void 0) return `is an ARN. Give the bucket's name, ${quote(arn)}.`;
	const lower = bucket.toLowerCase();
	if (bucket !== lower && bucketPattern.test(lower)) return `is not a bucket: names have no uppercase letters. Did you mean ${quote(lower)}?`;
	if (bucket.includes("..")) return "is not a bucket: names have no two dots in a row.";
	if (/^\d+(?:\.\d+){3}$/.test(bucket)) return "is not a bucket: no name looks like an IP address.";
	if (bucketPattern.test(bucket)) return void 0;
	return "is not a bucket. A name has 3 to 63 characters: lowercase letters, digits, dots and hyphens, with a letter or digit at both ends.";
}
// src/inputs/cli-request/cursor.ts
const maxReportedProblems$3 = 20;
/**
* A place in a request as the AWS CLI takes it. Reads what should be there, in the API's own types, and keeps each
* problem with its path. What a skeleton of the CLI leaves empty (`null`, `""`, `{}`, `[]`) counts as absent.
*/
var RequestCursor = class RequestCursor {
	path;
	data;
	problems;
	constructor(data, path, problems) {
		this.data = data;
		this.path = path;
		this.problems = problems;
	}
	get isEmpty() {
		const { data } = this;
		if (isMap(data)) return data.size === 0;
		return data === void 0 || data === null || data === "" || isList(data) && data.length === 0;
	}
	/** Not there at all; an empty text, list or object is. */
	get isMissing() {
		return this.data === void 0 || this.data === null;
	}
	/** A problem with this place; it reads on after the path. */
	addProblem(problem) {
		this.problems.push(`${this.where} ${problem}`);
	}
	/** The members of an object; each that is not known is a problem. */
	members(known) {
		const { data } = this;
		if (data !== void 0 && data !== null && !isMap(data)) this.addProblem(`is ${describeType(data)} where an object is needed.`);
		const map = isMap(data) ? data : /* @__PURE__ */ new Map();
		const unknown = [...map.keys()].filter((key) => !known.includes(key));
		for (const key of unknown.slice(0, maxReportedProblems$3)) this.unknown(key, known);
		if (unknown.length > maxReportedProblems$3) this.addProblem(`has ${unknown.length - maxReportedProblems$3} more members that are not known.`);
		return (name) => new RequestCursor(map.get(name), this.path === "" ? name : `${this.path}.${name}`, this.problems);
	}
	/** The items of a list, of whatever number. */
	all() {
		const { data } = this;
		if (this.isEmpty) return [];
		if (!isList(data)) return this.addProblem(`is ${describeType(data)} where a list is needed.`) ?? [];
		return data.map((item, index) => new RequestCursor(item, `${this.path}[${index}]`, this.problems));
	}
	/** The items of a list, whose number must be within the range. */
	items(range) {
		if (this.isEmpty) return range.min === 0 ? [] : this.addProblem(`is missing. It holds ${formatRange(range)}.`) ?? [];
		const items = this.all();
		if (items.length > range.max) this.addProblem(`has ${items.length} items. It holds ${formatRange(range)}.`);
		return items.slice(0, range.max);
	}
	/** A text; `fits` says what is wrong with one that does not. Absent is no problem here. */
	text(validate = () => void 0) {
		const { data } = this;
		if (this.isEmpty) return void 0;
		if (typeof data !== "string") return this.addProblem(`is ${describeType(data)} where a text is needed.`);
		if (/^<.*>$/.test(data)) return this.addProblem(`${quote(data)} is still a placeholder. Fill it in.`);
		const problem = validate(data);
		return problem === void 0 ? data : this.addProblem(`${quote(data)} ${problem}`);
	}
	/** A text that must be there. */
	required(validate) {
		return this.isEmpty ? this.addProblem("is missing.") : this.text(validate);
	}
	/** A value that is nobody's business: a problem says what kind of thing is there, and what is needed. */
	privateValue(read, expected) {
		return (this.data === void 0 ? void 0 : read(this.data)) ?? this.addProblem(`is ${describeType(this.data)} where ${expected} is needed.`);
	}
	get where() {
		return this.path === "" ? "the request" : this.path;
	}
	unknown(key, known) {
		const meant = closestMatch(key, known);
		const hint = meant === void 0 ? `Known: ${known.join(", ")}.` : `Did you mean ${meant}?`;
		this.problems.push(`${this.where} has no member ${quote(key)}. ${hint}`);
	}
};
function formatRange({ min, max, what }) {
	if (min === max) return `exactly ${max} ${what}`;
	return min === 0 ? `at most ${max} ${what}` : `${min} to ${max} ${what}`;
}
// src/inputs/values/format.ts
const formats = [
	"PDF",
	"CSV",
	"EXCEL"
];
/** The format that is called so, in any case; `XLSX` means `EXCEL`. */
function formatOf(text) {
	const upper = text.toUpperCase();
	return formats.find((format) => format === (upper === "XLSX" ? "EXCEL" : upper));
}
/** Which formats there are, and which one was probably meant. */
function formatHint(text) {
	const meant = formatOf(closestMatch(text, [...formats, "XLSX"]) ?? "");
	return `Allowed: ${formats.join(", ")}.${meant === void 0 ? "" : ` Did you mean ${meant}?`}`;
}
// src/inputs/cli-request/file-groups.ts
/**
* What a file of each format may hold: how many of it a job makes, of how many sheets, which visuals.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_SnapshotFile.html
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_SnapshotFileSheetSelection.html
*/
const rules = {
	PDF: {
		perJob: limits.pdfsPerJob,
		sheets: limits.sheetsPerPdf,
		scope: "ALL_VISUALS",
		visuals: 0
	},
	CSV: {
		perJob: limits.csvsPerJob,
		sheets: 1,
		scope: "SELECTED_VISUALS",
		visuals: 1
	},
	EXCEL: {
		perJob: limits.workbooksPerJob,
		sheets: limits.visualsPerWorkbook,
		scope: "SELECTED_VISUALS",
		visuals: limits.visualsPerWorkbook
	}
};
const scopes = ["ALL_VISUALS", "SELECTED_VISUALS"];
/** How an ID is wrong, by the API's pattern. */
function idProblem(id) {
	return idPattern.test(id) ? void 0 : `is not an ID: letters, digits, - and _, at most ${limits.idLength}.`;
}
/** The file groups of a request, within the limits of one job; `cursor` keeps every problem. */
function readFileGroups(cursor) {
	const groups = cursor.items({
		min: 1,
		max: limits.fileGroupsPerJob,
		what: "file groups"
	}).map((group) => {
		return { Files: group.members(["Files"])("Files").items({
			min: 1,
			max: limits.filesPerGroup,
			what: "file"
		}).flatMap((file) => readFile(file) ?? []) };
	});
	const files = groups.flatMap((group) => group.Files);
	for (const format of formats) {
		const count = files.filter((file) => file.FormatType === format).length;
		const { perJob } = rules[format];
		if (count > perJob) cursor.addProblem(`asks for ${pluralize(count, `${format} file`)}; a job makes at most ${perJob}.`);
	}
	return groups;
}
function readFile(cursor) {
	const member = cursor.members(["SheetSelections", "FormatType"]);
	const value = member("FormatType").required((text) => isFormat(text) ? void 0 : `is not a format. ${formatHint(text)}`);
	if (value === void 0 || !isFormat(value)) return void 0;
	const rule = rules[value];
	const sheets = member("SheetSelections");
	const read = sheets.items({
		min: 1,
		max: rule.sheets,
		what: rule.sheets === 1 ? "sheet" : "sheets"
	}).map((selection) => readSelection$1(selection, value, rule));
	const visuals = read.reduce((sum, selection) => sum + (selection.VisualIds?.length ?? 0), 0);
	if (visuals > rule.visuals && rule.visuals > 0) sheets.addProblem(`choose ${pluralize(visuals, "visual")}; a file of ${value} holds at most ${rule.visuals}.`);
	return {
		SheetSelections: read,
		FormatType: value
	};
}
function readSelection$1(cursor, format, rule) {
	const member = cursor.members([
		"SheetId",
		"SelectionScope",
		"VisualIds"
	]);
	const scope = member("SelectionScope").required(scopeProblem);
	if (scope !== void 0 && scope !== rule.scope) member("SelectionScope").addProblem(`is ${quote(scope)}, but ${format} needs ${rule.scope}.`);
	const visuals = member("VisualIds");
	const ids = visuals.all().map((id) => id.required(idProblem) ?? "");
	if (rule.visuals === 0 && ids.length > 0) visuals.addProblem("is given, but a PDF shows whole sheets. Leave it out.");
	if (rule.visuals > 0 && visuals.isEmpty) visuals.addProblem(`is missing. ${format} needs the visuals to export.`);
	return {
		SheetId: member("SheetId").required(idProblem) ?? "",
		SelectionScope: rule.scope,
		...ids.length === 0 ? {} : { VisualIds: ids }
	};
}
function isFormat(text) {
	return Object.hasOwn(rules, text);
}
function scopeProblem(scope) {
	if (scopes.some((one) => one === scope)) return void 0;
	return `is not a scope. Allowed: ${scopes.join(", ")}.${/^ALL/i.test(scope) ? " Did you mean ALL_VISUALS?" : ""}`;
}
// src/inputs/values/parameter-value.ts
/** A text, as it is. */
function toText(value) {
	return typeof value === "string" ? value : void 0;
}
/** An integer that JavaScript holds exactly; as text too, since a workflow's expressions are often quoted. */
function toInteger(value) {
	if (typeof value === "string" && !/^[-+]?\d+(?:\.0+)?$/.test(value)) return void 0;
	const number = typeof value === "string" ? Number(value) : value;
	return typeof number === "number" && Number.isSafeInteger(number) ? number : void 0;
}
/** A finite number; as text too. */
function toDecimal(value) {
	if (typeof value === "string" && !/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(value)) return void 0;
	const number = typeof value === "string" ? Number(value) : value;
	return typeof number === "number" && Number.isFinite(number) ? number : void 0;
}
const iso = /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2})(:\d{2}(?:\.\d{1,9})?)? ?([Zz]|[+-]\d{2}:?\d{2})?)?$/;
/**
* An ISO 8601 date or date-time, or a YAML timestamp, as a moment in UTC (`2026-01-31T00:00:00.000Z`). Without an offset
* it is UTC. Undefined where it is none, or its day is not in the calendar.
*/
function toDate(value) {
	const [, day, time = "00:00", seconds = ":00", zone = "Z"] = typeof value === "string" && iso.exec(value) || [];
	if (day === void 0 || !isDay(day)) return void 0;
	const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
	const moment = /* @__PURE__ */ new Date(`${day}T${time}${seconds}${offset}`);
	return Number.isNaN(moment.getTime()) ? void 0 : moment.toISOString();
}
function isDay(day) {
	const date = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
// src/inputs/cli-request/parameters.ts
/** The lists of the API's own structure: https://docs.aws.amazon.com/quicksight/latest/APIReference/API_Parameters.html */
const structureNames = [
	"StringParameters",
	"IntegerParameters",
	"DecimalParameters",
	"DateTimeParameters"
];
/** Reads the API's structure. Values are private: a problem says what kind of thing is there, and where. */
function readStructure(cursor) {
	if (cursor.isEmpty) return void 0;
	const member = cursor.members(structureNames);
	const strings = readTyped(member("StringParameters"), "a text", toText);
	const integers = readTyped(member("IntegerParameters"), "an integer", toInteger);
	const decimals = readTyped(member("DecimalParameters"), "a number", toDecimal);
	const dates = readTyped(member("DateTimeParameters"), "an ISO 8601 date or epoch seconds", dateOrSeconds);
	return {
		...strings ? { StringParameters: strings } : {},
		...integers ? { IntegerParameters: integers } : {},
		...decimals ? { DecimalParameters: decimals } : {},
		...dates ? { DateTimeParameters: dates } : {}
	};
}
function readTyped(list, needed, read) {
	if (list.isEmpty) return void 0;
	return list.items({
		min: 0,
		max: limits.parametersPerType,
		what: "parameters"
	}).map((item) => {
		const member = item.members(["Name", "Values"]);
		const values = member("Values");
		if (values.isMissing) values.addProblem("is missing.");
		return {
			Name: member("Name").required() ?? "",
			Values: values.all().flatMap((one) => one.privateValue(read, needed) ?? [])
		};
	});
}
function dateOrSeconds(value) {
	return typeof value === "number" ? value : toDate(value);
}
// src/inputs/cli-request/read-cli-request.ts
const requestMembers = [
	"AwsAccountId",
	"DashboardId",
	"SnapshotJobId",
	"UserConfiguration",
	"SnapshotConfiguration"
];
const configurationMembers = [
	"FileGroups",
	"DestinationConfiguration",
	"Parameters"
];
const bucketMembers = [
	"BucketName",
	"BucketPrefix",
	"BucketRegion"
];
/**
* Checks a request against the rules of the API, all of them before any call, and gives it without what is empty in it.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
*/
function checkRequest(data) {
	const problems = [];
	const member = new RequestCursor(data, "", problems).members(requestMembers);
	const accountId = member("AwsAccountId").text((account) => /^\d{12}$/.test(account) ? void 0 : `is not an account ID. ${accountHint(account)}`);
	const jobId = member("SnapshotJobId").text(idProblem);
	const users = readAnonymousUsers(member("UserConfiguration"));
	return {
		request: {
			...accountId === void 0 ? {} : { AwsAccountId: accountId },
			DashboardId: member("DashboardId").required(idProblem) ?? "",
			...jobId === void 0 ? {} : { SnapshotJobId: jobId },
			...users ? { UserConfiguration: { AnonymousUsers: users } } : {},
			SnapshotConfiguration: readConfiguration(member("SnapshotConfiguration"))
		},
		problems
	};
}
function readAnonymousUsers(cursor) {
	const users = cursor.members(["AnonymousUsers"])("AnonymousUsers");
	if (cursor.isEmpty || users.isEmpty) return void 0;
	return users.items({
		min: 1,
		max: 1,
		what: "anonymous user"
	}).map((user) => {
		const items = user.members(["RowLevelPermissionTags"])("RowLevelPermissionTags").items({
			min: 0,
			max: limits.rowLevelTags,
			what: "tags"
		}).map((tag) => {
			const member = tag.members(["Key", "Value"]);
			return {
				Key: member("Key").required(tagKeyProblem) ?? "",
				Value: member("Value").privateValue(toTagValue, `a text of 1 to ${tagLength.value} characters`) ?? ""
			};
		});
		return items.length === 0 ? {} : { RowLevelPermissionTags: items };
	});
}
function toTagValue(data) {
	return typeof data === "string" && data !== "" && data.length <= tagLength.value ? data : void 0;
}
function tagKeyProblem(key) {
	return key.length <= tagLength.key ? void 0 : `is not a tag key; one has 1 to ${tagLength.key} characters.`;
}
function readConfiguration(cursor) {
	if (cursor.isEmpty) cursor.addProblem("is missing.");
	const member = cursor.members(configurationMembers);
	const destinations = readDestinations(member("DestinationConfiguration"));
	const parameters = readStructure(member("Parameters"));
	return {
		FileGroups: cursor.isEmpty ? [] : readFileGroups(member("FileGroups")),
		...destinations.length > 0 ? { DestinationConfiguration: { S3Destinations: destinations } } : {},
		...parameters ? { Parameters: parameters } : {}
	};
}
/** The API takes all three members of a bucket, or no destination. */
function readDestinations(cursor) {
	return cursor.members(["S3Destinations"])("S3Destinations").items({
		min: 0,
		max: limits.destinationsPerJob,
		what: "destination"
	}).map((destination) => {
		const bucket = destination.members(["BucketConfiguration"])("BucketConfiguration").members(bucketMembers);
		return { BucketConfiguration: {
			BucketName: bucket("BucketName").required(bucketProblem) ?? "",
			BucketPrefix: bucket("BucketPrefix").required(prefixProblem) ?? "",
			BucketRegion: bucket("BucketRegion").required() ?? ""
		} };
	});
}
function prefixProblem(prefix) {
	return prefix.trim() === "" ? "is blank, and the API needs a prefix." : void 0;
}
// src/inputs/sections/cli-input-json.ts
/** Inputs that say what the request says itself. */
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
/** The request of `cli-input-json`, checked; undefined where it cannot be read at all. */
async function readRequest(reader, context) {
	const data = await readDocument$1(reader);
	rejectConflictingInputs(reader, isMap(data) ? data.get("DashboardId") : void 0);
	if (data === void 0) return void 0;
	if (!isMap(data)) return reader.addValueProblem("cli-input-json", `${describeType(data)} where a request is needed, a JSON object.`);
	const { request, problems } = checkRequest(data);
	for (const problem of problems) reader.addValueProblem("cli-input-json", problem);
	checkAccountAndRegion(reader, context, request);
	return request;
}
function rejectConflictingInputs(reader, dashboardId) {
	const ineffective = inputsReplacedByRequest.filter((name) => reader.isSetHere(name) && !isHarmlessRepeat(reader, name, dashboardId));
	if (ineffective.length > 0) reader.addConflict(`${joinList(ineffective)}: with cli-input-json only the request itself says this. Leave ${ineffective.length === 1 ? "the input" : "the inputs"} out.`);
}
function isHarmlessRepeat(reader, name, dashboardId) {
	if (name === "dashboard-id") return reader.get(name) === dashboardId;
	return name === "format" && reader.get(name) === inputDefaults.format;
}
/** Inline as JSON, or a file, as the AWS CLI takes it: https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-skeleton.html */
async function readDocument$1(reader) {
	const value = reader.get("cli-input-json") ?? null;
	if (!isScalar(value)) return value;
	const text = String(value).trim();
	const inline = text.startsWith("{") || text.startsWith("[") || text.includes("\n");
	const parsed = inline ? await reader.sources.inline(text) : await reader.sources.file(text);
	if ("data" in parsed) return parsed.data;
	return reader.addValueProblem("cli-input-json", inline ? `the document ${parsed.problem}.` : `${parsed.problem}.`);
}
function checkAccountAndRegion(reader, context, request) {
	const { AwsAccountId: accountId, SnapshotConfiguration: configuration } = request;
	if (accountId !== void 0 && context.accountId !== void 0 && accountId !== context.accountId) reader.addValueProblem("cli-input-json", `AwsAccountId is ${quote(accountId)}, but aws-account-id is ${quote(context.accountId)}.`);
	const region = configuration.DestinationConfiguration?.S3Destinations[0]?.BucketConfiguration.BucketRegion;
	if (region !== void 0 && region !== "" && context.region !== void 0 && region !== context.region) reader.addValueProblem("cli-input-json", `BucketRegion is ${quote(region)}, but the job runs in ${context.region}. QuickSight writes to a bucket of its own region only.`);
}
/**
* The request as it is sent for this viewer. For a registered user the API refuses a `UserConfiguration`; for an
* anonymous one it needs exactly one anonymous user.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
*/
function adaptRequestToViewer(viewer, request, reader) {
	const { UserConfiguration: users, ...rest } = request;
	if (viewer.kind === "anonymous") return {
		...rest,
		UserConfiguration: users ?? { AnonymousUsers: [{}] }
	};
	if (users) reader.warn("cli-input-json: UserConfiguration is left out, because the API refuses it in a job that runs on behalf of a registered user.");
	return rest;
}
/** An anonymous viewer with the tags that the request gives its anonymous user. */
function viewerOf(request, viewer) {
	if (viewer.kind === "registered") return viewer;
	return {
		kind: "anonymous",
		rowLevelTags: (request.UserConfiguration?.AnonymousUsers[0]?.RowLevelPermissionTags ?? []).map((tag) => ({
			key: tag.Key,
			value: tag.Value
		}))
	};
}
/** The bucket that the request names. Its prefix is sent as it is. */
function destinationOf(request) {
	const bucket = request.SnapshotConfiguration.DestinationConfiguration?.S3Destinations[0]?.BucketConfiguration;
	if (!bucket) return void 0;
	return {
		bucket: bucket.BucketName,
		prefix: bucket.BucketPrefix,
		prefixTemplate: bucket.BucketPrefix
	};
}
// src/inputs/values/placeholders.ts
/** Placeholders that say which run it is. */
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
const placeholder = /\{([^{}]*)\}/g;
/**
* Fills each `{placeholder}` of the template, once: a value that looks like a placeholder stays as it is. A brace
* without its fellow is text. Answers with the names that have no value, where there are any.
*/
function fillPlaceholders(template, values) {
	const unknown = unknownPlaceholders(template, Object.keys(values));
	if (unknown.length > 0) return { unknown };
	return { text: template.replace(placeholder, (_, name) => values[name] ?? "") };
}
/** The placeholders of the template that are not among the known ones, each once. */
function unknownPlaceholders(template, known) {
	const names = Array.from(template.matchAll(placeholder), (match) => match[1] ?? "");
	return [...new Set(names.filter((name) => !known.includes(name)))];
}
/** `"{runid}" is not a placeholder. …`, with the known ones and the one that was meant. */
function unknownPlaceholderProblem(name, known) {
	const meant = closestMatch(name, known);
	return `is not a placeholder. Known: ${known.map((one) => `{${one}}`).join(", ")}.${meant === void 0 ? "" : ` Did you mean {${meant}}?`}`;
}
/** Stands for what only a run on GitHub has. */
const localFallback = "local";
/**
* What the run's placeholders stand for. Outside GitHub, where a variable is missing, a stand-in keeps every path segment from being empty.
* https://docs.github.com/en/actions/reference/workflows-and-actions/variables
*/
function runValues(environment, now) {
	const value = (name, otherwise) => environment[name]?.trim() || otherwise;
	return {
		date: now.toISOString().slice(0, 10),
		repository: value("GITHUB_REPOSITORY", localFallback),
		"ref-name": value("GITHUB_REF_NAME", localFallback),
		sha: value("GITHUB_SHA", localFallback),
		"run-id": value("GITHUB_RUN_ID", localFallback),
		"run-number": value("GITHUB_RUN_NUMBER", "0"),
		"run-attempt": value("GITHUB_RUN_ATTEMPT", "1")
	};
}
// src/inputs/sections/destination.ts
const defaultPrefix = asPrefix("bucket-prefix", "quicksight-snapshots/{dashboard-id}/{run-id}-{run-attempt}");
/**
* Where QuickSight writes to; undefined means its own bucket. A prefix is required by the API, so there is a default.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_S3BucketConfiguration.html
*/
function readDestination(reader, values) {
	const place = readBucketAndPrefix(reader, "bucket", readText(reader, "bucket"));
	const value = [...place ? place.prefixes : [], ...readPrefix(reader)];
	const last = value.at(-1) ?? defaultPrefix;
	const prefixes = [...value.slice(0, -1), last];
	const prefix = fillPrefixes(reader, prefixes, values);
	if (!place) return void 0;
	if (prefix?.trim() === "") reader.addValueProblem(last.name, `${quote(last.value)} leaves no prefix. QuickSight needs one.`);
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
	if (reader.isSetHere("bucket-prefix") && reader.get("bucket") === void 0) reader.addConflict("bucket-prefix: there is no bucket for it. Give bucket, or leave the prefix out.");
	return [asPrefix("bucket-prefix", value)];
}
function asPrefix(name, value, leadingText = "") {
	return {
		name,
		value,
		leadingText,
		template: trimTrailingSlashes(value.slice(leadingText.length))
	};
}
/** The template with all filled in that is the same in every run: two reports with prefixes of their own stay two. */
function runIndependentTemplate(template, values) {
	const ofRun = Object.fromEntries(runPlaceholders.map((name) => [name, `{${name}}`]));
	const filled = fillPlaceholders(template, {
		...values,
		...ofRun
	});
	return "text" in filled ? trimTrailingSlashes(filled.text) : template;
}
/** Where the step itself uploads to. The prefix may be empty. */
function readUpload(reader, values) {
	const value = readText(reader, "upload-to");
	if (value !== void 0 && !value.startsWith("s3://")) {
		const uri = suggestS3Uri(value);
		const hint = uri === void 0 ? "Give s3://NAME/PREFIX." : `Did you mean ${quote(uri)}?`;
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
	if (uri !== void 0) return reader.addValueProblem(name, `${quote(value)} is not a bucket. Give its name, or ${quote(uri)}.`);
	const problem = bucketProblem(bucket);
	if (problem !== void 0) return reader.addValueProblem(name, `${quote(value)} ${problem}`);
	return {
		bucket,
		prefixes: trimTrailingSlashes(prefix) === "" ? [] : [asPrefix(name, value, `s3://${bucket}/`)]
	};
}
/** The S3 URI that was meant: by an ARN, by `S3:`, or by a bucket and a prefix alone. */
function suggestS3Uri(value) {
	const path = value.replace(/^(?:arn:[a-z-]+:s3:::|s3:\/*)/i, "");
	return bucketProblem(path.replace(/\/.*$/s, "")) === void 0 ? `s3://${path}` : void 0;
}
/** Keys have at most 1024 bytes of UTF-8: https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html */
const keyBytes = 1024;
/** The prefixes filled in, one below the other; undefined where one of them is refused. */
function fillPrefixes(reader, prefixes, values) {
	const filled = prefixes.map((one) => fill(reader, one, values));
	if (filled.includes(void 0)) return void 0;
	const whole = filled.filter((one) => one !== "").join("/");
	const last = prefixes.at(-1);
	if (last && Buffer.byteLength(whole) > keyBytes) return reader.addValueProblem(last.name, `${quote(last.value)} comes to ${Buffer.byteLength(whole)} bytes; a key has at most ${keyBytes}.`);
	return whole;
}
function fill(reader, { name, value, leadingText, template }, values) {
	const filled = fillPlaceholders(template, values);
	if ("unknown" in filled) {
		for (const one of filled.unknown) reader.addValueProblem(name, `${quote(`{${one}}`)} ${unknownPlaceholderProblem(one, prefixPlaceholders)}`);
		return;
	}
	const prefix = trimTrailingSlashes(filled.text);
	if (/(?:^|\/)\.{1,2}(?:\/|$)/.test(prefix)) return reader.addValueProblem(name, `${quote(value)} has a folder called "." or "..", which keys cannot have. Name it.`);
	if (!/^\/|\/\//.test(prefix)) return prefix;
	const corrected = template.replaceAll(/\/{2,}/g, "/").replace(/^\//, "");
	const hint = corrected === template ? `It comes to ${quote(prefix)}.` : `Write ${quote(leadingText + corrected)}.`;
	return reader.addValueProblem(name, `${quote(value)} has a folder without a name. ${hint}`);
}
function trimTrailingSlashes(prefix) {
	return prefix.replace(/\/+$/, "");
}
// src/inputs/values/workspace-path.ts
/**
* The path relative to the workspace, with `/`, `.` for the workspace itself; undefined where it leads out of it.
* Absolute paths are taken where the root is known and they lie in it.
*/
function toWorkspacePath(path, root) {
	if (path.includes("\0")) return void 0;
	const slashed = toForwardSlashes(path);
	const relativePath = isAbsolute(slashed) ? relativeToRoot(root, slashed) : slashed;
	if (relativePath === void 0) return void 0;
	const relative = external_node_path_.posix.normalize(relativePath);
	if (isAbsolute(relative) || relative === ".." || relative.startsWith("../")) return void 0;
	return relative.replace(/\/+$/, "");
}
/** Windows holds `D:` and `d:`, `Out` and `out` for the same. */
function relativeToRoot(root, path) {
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
// src/inputs/sections/file-settings.ts
const defaultDownloadPath = "quicksight-snapshots";
/** What the step does with the files. With `wait: false` it does nothing: the later step that picks the jobs up does. */
async function readFiles(reader, context, ask) {
	const uploadTo = readUpload(reader, ask.values);
	const mergePdf = readMerge(reader, ask.formats);
	const releaseTag = readRelease(reader, context);
	const fileName = readFileName(reader);
	const downloadImplied = !ask.ownBucket || uploadTo !== void 0 || mergePdf || releaseTag !== void 0;
	const downloadPath = readDownloadPath(reader, context) ?? (downloadImplied ? defaultDownloadPath : void 0);
	const placeholders = ask.values;
	if (downloadPath === void 0 && reader.isSetHere("file-name")) reader.warn("file-name: no file is downloaded, and QuickSight chooses the names in bucket itself. Give download-path or upload-to.");
	if (!context.wait) return {
		placeholders,
		mergePdf: false
	};
	if (downloadPath !== void 0 && context.mode !== "list") await checkDirectory(reader, downloadPath);
	const githubToken = readText(reader, "github-token");
	return {
		placeholders,
		mergePdf,
		...downloadPath === void 0 ? {} : { downloadPath },
		...fileName === void 0 ? {} : { fileName },
		...uploadTo === void 0 ? {} : { uploadTo },
		...releaseTag === void 0 ? {} : {
			releaseTag,
			...githubToken === void 0 ? {} : { githubToken }
		}
	};
}
/** Says what `wait: false` leaves to the later step. */
function warnDeferredInputs(reader) {
	const value = listSetInputs(reader, [
		"download-path",
		"upload-to",
		...readBoolean(reader, "merge-pdf") ? ["merge-pdf"] : [],
		"release-tag"
	]);
	if (value !== void 0) reader.warn(`wait: false only starts the jobs. ${value} will take effect in the later step that picks them up.`);
}
function readMerge(reader, formats) {
	const merge = readBoolean(reader, "merge-pdf");
	if (!merge || formats.includes("PDF")) return merge;
	if (reader.isSetHere("merge-pdf")) reader.addConflict(`merge-pdf: there is no PDF to merge; the format is ${joinList(formats)}.`);
	return false;
}
function readRelease(reader, context) {
	const tag = readText(reader, "release-tag");
	if (tag === void 0) return void 0;
	if (reader.get("github-token") === void 0) reader.addConflict("release-tag: a token is needed. Give github-token, with the permission contents: write.");
	if (context.repository === void 0) reader.addConflict("release-tag: releases are of the repository the workflow runs in, and GITHUB_REPOSITORY names none.");
	return tag;
}
function readFileName(reader) {
	const template = readText(reader, "file-name");
	if (template === void 0) return void 0;
	for (const name of unknownPlaceholders(template, filePlaceholders)) reader.addValueProblem("file-name", `${quote(`{${name}}`)} ${unknownPlaceholderProblem(name, filePlaceholders)}`);
	const segments = template.split(/[/\\]/);
	if (/^[a-z]:/i.test(template)) reader.addValueProblem("file-name", `${quote(template)} begins with a drive. Give a path under download-path.`);
	else if (segments[0] === "") reader.addValueProblem("file-name", `${quote(template)} is an absolute path. Give one under download-path.`);
	else if (segments.includes("..")) reader.addValueProblem("file-name", `${quote(template)} leads out of download-path.`);
	else if (/\p{Cc}/u.test(template)) reader.addValueProblem("file-name", `${quote(template)} holds control characters.`);
	return template;
}
function readDownloadPath(reader, context) {
	const value = readText(reader, "download-path");
	if (value === void 0) return void 0;
	const path = toWorkspacePath(value, context.workspaceRoot);
	if (path !== void 0) return path;
	return reader.addValueProblem("download-path", `${quote(value)} leads out of the workspace. Give a directory in it, such as ${defaultDownloadPath}.`);
}
const obstacles = {
	file: "is not a directory",
	link: "is a link that leads out of the workspace",
	"not-writable": "cannot be written to"
};
async function checkDirectory(reader, path) {
	const obstacle = await reader.sources.findWriteBlocker(path);
	if (!obstacle) return;
	const why = `${obstacle.at === "." ? "the workspace" : quote(obstacle.at)} ${obstacles[obstacle.kind]}`;
	reader.addValueProblem("download-path", `${quote(path)} cannot hold files: ${why}. Give another directory in the workspace.`);
}
// src/inputs/reader/collections.ts
const defaults = inputDefaults;
/**
* Reads a list: entries separated by newlines or commas, trimmed, blanks and duplicates dropped, order kept. An entry
* that holds a comma or a newline is quoted as in CSV (RFC 4180): `"a, b"`, with `""` for a quote.
*/
function parseList(text) {
	const items = /* @__PURE__ */ new Set();
	let at = 0;
	while (at < text.length) {
		const start = skipBlanks(text, at);
		const end = text[start] === "\"" ? endOfQuoted(text, start) : findEntryEnd(text, start);
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
/** Where the entry that begins with a quote ends; undefined where its quote is not closed, or text follows it. */
function endOfQuoted(text, start) {
	let close = text.indexOf("\"", start + 1);
	while (close !== -1 && text[close + 1] === "\"") close = text.indexOf("\"", close + 2);
	if (close === -1) return void 0;
	const end = skipBlanks(text, close + 1);
	return end === text.length || /[,\n]/.test(text[end] ?? "") ? end : void 0;
}
/**
* The list of an input: a text as above, or in an entry of `reports` also a list, each item as it is. One that is given
* and holds no entry is refused: what was to choose or to limit must not come to everything because a variable was empty.
*/
function readList(reader, name) {
	const value = reader.get(name) ?? defaults[name];
	if (value === void 0) return [];
	const items = itemsOf(reader, name, value);
	if (items?.length === 0) {
		const what = isScalar(value) ? quote(String(value)) : "the list";
		reader.addValueProblem(name, `${what} holds no entry. Give at least one, or leave the input out.`);
	}
	return items ?? [];
}
/** Undefined where it is no list, which is then told. */
function itemsOf(reader, name, value) {
	if (isList(value)) return itemsEach(reader, name, value);
	if (!isScalar(value)) return reader.addValueProblem(name, `${describeType(value)} where a list is needed.`);
	const listed = parseList(String(value));
	if ("items" in listed) return listed.items;
	return reader.addValueProblem(name, `a quote in ${quote(listed.unterminated)} is not closed, or text follows it. Quote a whole entry, as in "a, b", and write "" for a quote.`);
}
function itemsEach(reader, name, list) {
	const wrong = list.flatMap((item, index) => item === null || isScalar(item) ? [] : [{
		item,
		place: index + 1
	}]);
	for (const { item, place } of wrong) reader.addValueProblem(name, `item ${place} is ${describeType(item)}; give texts.`);
	if (wrong.length > 0) return void 0;
	const items = list.filter(isScalar).map((item) => String(item).trim());
	return [...new Set(items.filter((item) => item !== ""))];
}
// src/inputs/sections/selection.ts
const maxReportedProblems$2 = 20;
/** What to export of the dashboard: sheets, formats, visuals, parameters. */
async function readSelection(reader) {
	const wanted = readFormats(reader);
	const visuals = readNames(reader, "visual-ids");
	if (reader.isSetHere("visual-ids") && wanted.every((format) => format === "PDF")) reader.warn("visual-ids: a PDF shows whole sheets; visuals are chosen for CSV and EXCEL only.");
	const parameters = await readParameters(reader);
	return {
		kind: "selection",
		sheets: readNames(reader, "sheet-ids"),
		formats: wanted,
		visuals,
		...parameters ? { parameters } : {}
	};
}
/** Somebody who copies the address of what they see may take it for the choice of it. Values are private. */
function warnIgnoredUrlParts(reader, { sheetId, parameterNames = [] }) {
	if (sheetId !== void 0 && reader.get("sheet-ids") === void 0) reader.warn(`dashboard-id: the URL is of sheet ${sheetId}, but every sheet is exported. Give sheet-ids for that one.`);
	if (parameterNames.length > 0 && reader.get("parameters") === void 0) {
		const names = parameterNames.slice(0, maxReportedProblems$2).map((name) => sanitizeLine(name, 80));
		reader.warn(`dashboard-id: the URL sets ${joinList(names)}, which the export does not. Give them as parameters.`);
	}
}
function readFormats(reader) {
	const found = readList(reader, "format").flatMap((value, index) => {
		const format = formatOf(value);
		if (!format && index < maxReportedProblems$2) reader.addValueProblem("format", `${quote(value)} is not a format. ${formatHint(value)}`);
		return format ?? [];
	});
	return [...new Set(found)];
}
const nameLength$1 = 2048;
const mostNames = {
	"sheet-ids": 100,
	"visual-ids": 2e3
};
/** IDs or names, of which the dashboard tells later whether it has them. */
function readNames(reader, name) {
	const names = readList(reader, name);
	if (names.length > mostNames[name]) {
		reader.addValueProblem(name, `${names.length} entries are too many; at most ${mostNames[name]}.`);
		return [];
	}
	for (const one of names) if (one.length > nameLength$1) reader.addValueProblem(name, `${quote(one)} has ${one.length} characters; no ID or name has more than ${nameLength$1}.`);
	return names;
}
/** Values by name, or the API's own structure where every key is one of its lists. */
async function readParameters(reader) {
	const map = await readMap(reader, "parameters");
	if (!map) return void 0;
	const keys = [...map.keys()];
	const structured = keys.filter((key) => structureNames.some((name) => name === key));
	if (structured.length === keys.length) return readParameterStructure(reader, map);
	if (structured.length > 0) return reader.addValueProblem("parameters", `${joinList(structured)} ${structured.length === 1 ? "is" : "are"} of the API's structure and ${quote(keys.find((key) => !structured.includes(key)) ?? "")} is not. Give one or the other.`);
	return {
		kind: "map",
		values: new Map([...map].map(([name, value]) => [name, valuesOf$1(reader, name, value)]))
	};
}
function readParameterStructure(reader, map) {
	const problems = [];
	const structure = readStructure(new RequestCursor(map, "", problems)) ?? {};
	for (const problem of problems) reader.addValueProblem("parameters", problem);
	return {
		kind: "structure",
		structure
	};
}
function valuesOf$1(reader, name, value) {
	const list = isList(value) ? value : [value];
	if (list.length === 0) reader.addValueProblem("parameters", `${quote(name)} has no value.`);
	return list.flatMap((one) => {
		if (isScalar(one)) return [one];
		const what = one === null ? "has no value" : `is ${describeType(one)}`;
		reader.addValueProblem("parameters", `${quote(name)} ${what} where a text, a number, a date or a list of them is needed.`);
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
/** The shape of a region, `AREA-COMPASS-NUMBER`; one that opens tomorrow has it too. */
const regionPattern = /^[a-z]{2,}(?:-[a-z]+)*-(?:central|(?:north|south)(?:east|west)?|east|west)-\d$/;
/** How an ARN contradicts itself: its partition is that of its region. Reads on after the ARN. */
function partitionProblem(partition, region) {
	const right = partitionOf(region);
	return partition === right ? void 0 : `names the partition ${sanitizeLine(partition)}, but ${sanitizeLine(region)} is in ${right}.`;
}
/** Partition of a region, as its ARNs begin: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
function partitionOf(region) {
	if (region.startsWith("cn-")) return "aws-cn";
	return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
}
// src/inputs/values/user-arn.ts
const pattern = /^arn:([a-z-]+):quicksight:([a-z0-9-]+):(\d{12}):user\/([a-zA-Z0-9._-]{1,64})\/\P{Cc}{1,512}$/u;
/**
* Reads the ARN of a QuickSight user; the name of a federated one holds a slash (`Role/session`).
* https://docs.aws.amazon.com/quicksight/latest/developerguide/resource-arns.html
*/
function parseUserArn(arn) {
	const [, partition, region, accountId, namespace] = pattern.exec(arn) ?? [];
	if (partition !== void 0 && region !== void 0 && accountId !== void 0 && namespace !== void 0) {
		const problem = partitionProblem(partition, region);
		if (problem !== void 0) return { problem: `${quote(arn, 200)} ${problem}` };
		return {
			arn,
			partition,
			region,
			accountId,
			namespace
		};
	}
	const iam = /^arn:[^:]*:(?:iam|sts):/.test(arn) ? " It is of IAM, not of QuickSight." : "";
	return { problem: `${quote(arn, 200)} is not the ARN of a QuickSight user.${iam} Give arn:PARTITION:quicksight:REGION:ACCOUNT:user/NAMESPACE/NAME.` };
}
// src/inputs/sections/region.ts
/** `aws-region`, else the environment's, else that of the dashboards' ARNs or URLs. */
function readRegion(reader, environment, dashboards) {
	const source = toRegionSource(readText(reader, "aws-region"), "aws-region") ?? toRegionSource(environment["AWS_REGION"], "AWS_REGION") ?? toRegionSource(environment["AWS_DEFAULT_REGION"], "AWS_DEFAULT_REGION") ?? toRegionSource(dashboards.find(({ origin: from }) => from === "arn")?.region, "the ARN in dashboard-id") ?? toRegionSource(dashboards.find(({ region }) => region !== void 0)?.region, "the URL in dashboard-id");
	if (!source) return reader.addConflict("aws-region: the region of the dashboard is not known. Give it here, or in the environment as AWS_REGION or AWS_DEFAULT_REGION.");
	if (regionPattern.test(source.region)) return source;
	return reader.addConflict(`aws-region: ${quote(source.region)}${source.origin === "aws-region" ? "" : ` (from ${source.origin})`} is not a region. ${regionHint(source.region)}`);
}
/** What regions look like, and the nearest one. */
function regionHint(region) {
	const meant = closestMatch(region.replaceAll(/[\s_]/g, "-"), knownRegions);
	return `A region looks like eu-central-1.${meant === void 0 ? "" : ` Did you mean ${meant}?`}`;
}
/** A dashboard's ARN says for sure where it is; a URL only where the console was opened. */
function checkDashboardRegion(reader, dashboard, source) {
	if (!source || dashboard.region === void 0 || dashboard.region === source.region) return;
	if (dashboard.origin === "arn") reader.addValueProblem("dashboard-id", `the ARN is in ${dashboard.region}, but the region is ${source.region} (from ${source.origin}). A step exports from one region.`);
	else reader.warn(`dashboard-id: the URL is of ${dashboard.region}, but the dashboard is looked for in ${source.region} (from ${source.origin}).`);
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
/** Inputs that choose the viewer; an entry of `reports` that gives one of them chooses anew. */
const viewerInputs = [...userNames, "anonymous"];
/**
* On whose behalf: exactly one way to name a registered user, or an anonymous one. In `mode: list` nobody need be named.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_GetIdentityContext.html
*/
async function readViewer(reader, context) {
	const anonymous = readBoolean(reader, "anonymous");
	const value = userNames.filter((name) => reader.get(name) !== void 0);
	const rowLevelTags = await readRowLevelTags(reader, anonymous);
	const registered = readRegistered(reader, context);
	if (anonymous || context.mode === "list" && value.length === 0) {
		if (value.length > 0) reader.addConflict(`anonymous: true and ${joinList(value)} are given; choose one.`);
		if (anonymous) warnIneffectiveInputs(reader);
		return {
			kind: "anonymous",
			rowLevelTags
		};
	}
	if (value.length === 0) reader.addConflict(`user-email: nobody is named to export for. Give one of ${joinList(userNames, "or")}, or anonymous: true.`);
	if (value.length > 1) reader.addConflict(`${joinList(value)} are given; give exactly one of them.`);
	return registered;
}
function warnIneffectiveInputs(reader) {
	const ineffective = [...readText(reader, "namespace") !== "default" && reader.isSetHere("namespace") ? ["namespace"] : [], ...reader.isSetHere("identity-region") ? ["identity-region"] : []];
	if (ineffective.length > 0) reader.warn(`${joinList(ineffective)}: this is for a registered user, and the export is anonymous.`);
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
	if (!/^[^\s@]+@[^\s@]+$/.test(email) || email.length > 320) reader.addValueProblem("user-email", `${quote(email)} is not an e-mail address. A user without one goes by user-name or user-arn.`);
	return { email };
}
function readUserName(reader) {
	const userName = readText(reader, "user-name");
	if (userName === void 0) return void 0;
	if (userName.startsWith("arn:")) reader.addValueProblem("user-name", `${quote(userName, 200)} is an ARN. Give it as user-arn.`);
	else if (!/^\P{Cc}{1,512}$/u.test(userName)) reader.addValueProblem("user-name", `${quote(userName)} is not a user name. One is a line of at most 512 characters.`);
	return { userName };
}
function readUserArn(reader, context) {
	const value = readText(reader, "user-arn");
	if (value === void 0) return void 0;
	const arn = parseUserArn(value);
	if ("problem" in arn) return reader.addValueProblem("user-arn", arn.problem);
	if (context.region !== void 0 && arn.partition !== partitionOf(context.region)) reader.addValueProblem("user-arn", `${quote(value, 200)} is in another partition than ${context.region}.`);
	if (context.accountId !== void 0 && arn.accountId !== context.accountId) reader.addValueProblem("user-arn", `${quote(value, 200)} is in another account than aws-account-id, ${context.accountId}.`);
	return arn;
}
/**
* The user is of the account that the context is asked in.
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
/** An ARN names the namespace itself; only another one that is given on purpose contradicts it. */
function readNamespace(reader, arn) {
	const namespace = readMatching(reader, "namespace", namespaceShape) ?? "default";
	if (!arn || arn.namespace === namespace) return namespace;
	if (namespace !== "default") reader.addConflict(`namespace: ${quote(namespace)} is given, but user-arn is of ${quote(arn.namespace)}.`);
	return arn.namespace;
}
/** The region of the user's ARN is where that identity lives: it stands in for `identity-region`. */
function readIdentityRegion(reader, context, arn) {
	const value = readText(reader, "identity-region");
	if (value !== void 0 && !regionPattern.test(value)) return reader.addValueProblem("identity-region", `${quote(value)} is not a region. ${regionHint(value)}`);
	if (value !== void 0 && context.region !== void 0 && partitionOf(value) !== partitionOf(context.region)) return reader.addValueProblem("identity-region", `${quote(value)} is in another partition than ${context.region}; an identity context does not cross partitions.`);
	if (value !== void 0 && arn && arn.region !== value) return reader.addConflict(`identity-region: ${quote(value)} is given, but user-arn is of ${arn.region}.`);
	return value ?? (arn?.region === context.region ? void 0 : arn?.region);
}
// src/inputs/read-report.ts
/** Reads one export. What cannot be read is a problem among the findings, and something harmless in the report. */
async function readReport(entry, context) {
	const { reader, name } = entry;
	const viewer = await readViewer(reader, context);
	const asked = context.mode !== "list" && reader.get("cli-input-json") !== void 0 ? await readFromCliRequest(entry, context, viewer) : await readFromInputs(entry, context, viewer);
	const { dashboardId, accountId, destination, formats } = asked;
	checkUserAccount(reader, asked.viewer, accountsOf(asked, context));
	const values = valuesOf(entry, context, dashboardId);
	return {
		...name === void 0 ? {} : { name },
		dashboardId,
		...accountId === void 0 ? {} : { accountId },
		target: asked.wanted,
		viewer: asked.viewer,
		...destination ? { destination } : {},
		files: await readFiles(reader, context, {
			formats,
			ownBucket: destination !== void 0,
			values
		})
	};
}
/** Account of the dashboard, and what tells it; `aws-account-id` is held against the user's on its own. */
function accountsOf({ accountId, wanted }, context) {
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
async function readFromInputs(entry, context, viewer) {
	const { reader, dashboard } = entry;
	const wanted = await readSelection(reader);
	if (dashboard && context.mode !== "list") warnIgnoredUrlParts(reader, dashboard);
	const accountId = dashboard?.accountId;
	if (accountId !== void 0 && context.accountId !== void 0 && accountId !== context.accountId) reader.addValueProblem("dashboard-id", `the dashboard is in account ${accountId}, but aws-account-id is ${context.accountId}.`);
	const dashboardId = dashboard?.id ?? "";
	return {
		dashboardId,
		accountId,
		wanted,
		viewer,
		destination: readDestination(reader, valuesOf(entry, context, dashboardId)),
		formats: wanted.formats
	};
}
async function readFromCliRequest({ reader }, context, viewer) {
	const request = await readRequest(reader, context);
	const { DashboardId: dashboardId = "", AwsAccountId: accountId } = request ?? {};
	if (!request) return {
		dashboardId,
		accountId,
		wanted: emptySelection,
		viewer,
		destination: void 0,
		formats: ["PDF"]
	};
	const formats = request.SnapshotConfiguration.FileGroups.flatMap((group) => group.Files.map((file) => file.FormatType));
	return {
		dashboardId,
		accountId,
		wanted: {
			kind: "request",
			request: adaptRequestToViewer(viewer, request, reader)
		},
		viewer: viewerOf(request, viewer),
		destination: destinationOf(request),
		formats: [...new Set(formats)]
	};
}
const emptySelection = {
	kind: "selection",
	sheets: [],
	formats: [],
	visuals: []
};
function valuesOf(entry, context, dashboardId) {
	const dashboard = dashboardId || "local";
	return {
		...context.values,
		"dashboard-id": dashboard,
		name: entry.name ?? dashboard
	};
}
// src/inputs/reader/input-reader.ts
const maxReportedProblems$1 = 1e3;
/** What is wrong, and what deserves a word, over all inputs; each is said once. */
var InputProblems = class {
	warnings = /* @__PURE__ */ new Set();
	problems = /* @__PURE__ */ new Set();
	add(problem) {
		this.problems.add(problem);
	}
	/** Throws one InputError that lists every problem, where there is one, in the order of action.yml; of a flood the first thousand. */
	throwIfAny() {
		const problems = [...this.problems].sort((one, other) => inputOrder(one) - inputOrder(other));
		if (problems.length === 0) return;
		const more = problems.length - maxReportedProblems$1;
		throw new InputError(more > 0 ? [...problems.slice(0, maxReportedProblems$1), `and ${more} more`] : problems);
	}
};
/** Place of the input that a problem begins with; an entry's problems stand with `reports`. */
function inputOrder(problem) {
	return inputNames.findIndex((name) => problem.startsWith(name));
}
/**
* Gives inputs by name: those of the step, or those of an entry of `reports` over those of the step. A problem is told of
* the scope that gave the value, so that a bad input of the step is one problem however many entries inherit it.
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
	/** A scope over this one. */
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
	/** This scope, in which all other inputs are as good as not given. */
	restrictTo(names) {
		const { getOwn } = this.scope;
		return new InputReader({
			...this.scope,
			getOwn: (name) => names.includes(name) ? getOwn(name) : void 0
		});
	}
	/** This scope, for checking its values where what they would be part of is made elsewhere. */
	valuesOnly() {
		return new InputReader({
			...this.scope,
			valuesOnly: true
		});
	}
	/** The value, unless it is blank; the defaults of action.yml are not known here. */
	get(name) {
		const value = this.scope.getOwn(name);
		if (!isBlank(value)) return this.bounded(name, value);
		return this.scope.notInherited?.has(name) ? void 0 : this.scope.base?.get(name);
	}
	/** Whether this scope itself gives it. */
	isSetHere(name) {
		return !isBlank(this.scope.getOwn(name));
	}
	/** A value that is not right: `problem` reads on after the input's name. */
	addValueProblem(name, problem) {
		if (this.scope.base && !this.isSetHere(name)) return this.scope.base.addValueProblem(name, problem);
		return this.findings.add(`${this.scope.messagePrefix}${name}: ${problem}`);
	}
	/** Values that do not go together. */
	addConflict(problem) {
		return this.scope.valuesOnly ? void 0 : this.findings.add(`${this.scope.messagePrefix}${problem}`);
	}
	warn(warning) {
		if (!this.scope.valuesOnly) this.findings.warnings.add(`${this.scope.messagePrefix}${warning}`);
	}
	bounded(name, value) {
		return typeof value === "string" && value.length > bounds.bytes ? this.addValueProblem(name, "is longer than 1 MiB.") : value;
	}
};
// src/inputs/values/dashboard-ref.ts
const arnPattern = /^arn:([a-z-]+):quicksight:([a-z0-9-]+):(\d{12}):dashboard\/([\w-]{1,512})$/;
const hostPattern = /^(?:([a-z0-9-]+)\.)?(?:quicksight|quick)\.(?:aws\.amazon\.com|amazonaws\.cn|(?:aws\.)?amazonaws-us-gov\.com)$/;
const acceptedForms = "Give its ID, its ARN (arn:aws:quicksight:REGION:ACCOUNT:dashboard/ID) or its console URL.";
/**
* Reads a dashboard's ID, ARN or console URL; of a URL the dashboard counts alone. The problem reads on after the
* input's name. https://docs.aws.amazon.com/quicksight/latest/developerguide/resource-arns.html
*/
function parseDashboardId(text) {
	if (text.startsWith("arn:")) return fromArn(text);
	if (/^https?:/i.test(text)) return fromUrl(text);
	if (idPattern.test(text)) return {
		id: text,
		origin: "id"
	};
	if (/[<>]/.test(text)) return { problem: `${quote(text)} is still a placeholder. ${acceptedForms}` };
	return { problem: `${quote(text)} is not a dashboard ID (letters, digits, - and _, at most 512). ${acceptedForms}` };
}
function fromArn(text) {
	const [, partition, region, accountId, id] = arnPattern.exec(text) ?? [];
	if (partition !== void 0 && region !== void 0 && accountId !== void 0 && id !== void 0) {
		const problem = partitionProblem(partition, region);
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
	const account = digits === 12 ? "" : ` Its account has ${pluralize(digits, "digit")}, not 12.`;
	return { problem: `${quote(text, 200)} is not the ARN of a dashboard${what}.${account} ${acceptedForms}` };
}
function fromUrl(text) {
	const url = URL.canParse(text) ? new URL(text) : void 0;
	const host = hostPattern.exec(url?.hostname ?? "");
	if (!url || !host) return { problem: `${quote(text)} is not a URL of the QuickSight console. ${acceptedForms}` };
	const id = /\/sn\/(?:.*\/)?dashboards\/([\w-]{1,512})(?:\/|$)/.exec(url.pathname)?.[1];
	if (id === void 0) return { problem: `${quote(text)} names no dashboard (/sn/dashboards/ID). ${acceptedForms}` };
	const sheetId = /\/sheets\/([\w-]{1,512})(?:\/|$)/.exec(url.pathname)?.[1];
	const parameterNames = parametersIn(url.hash);
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
function parametersIn(hash) {
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
	if (hasReports && request) step.addConflict("reports and cli-input-json are both given. Give one of them, or cli-input-json in an entry of reports.");
	if (hasReports) return readReports$1(step);
	if (!request && !step.isSetHere("dashboard-id")) step.addConflict("dashboard-id: nothing is named to export. Give dashboard-id, reports or cli-input-json.");
	return [createEntry(step)];
}
function readListModeEntry(step, hasReports, request) {
	if (hasReports) step.addConflict("reports: mode: list shows one dashboard or all of them. Give dashboard-id, or leave both out.");
	if (request) step.addConflict("cli-input-json: mode: list exports nothing. Give dashboard-id, or leave both out.");
	return step.get("dashboard-id") === void 0 ? [] : [createEntry(step)];
}
/** What the inputs of one scope ask for. */
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
async function readReports$1(step) {
	const list = await readDocument(step);
	if (list === void 0) return [];
	if (!isList(list)) return step.addValueProblem("reports", `${describeType(list)} where a list of exports is needed, each "- dashboard-id: …".`) ?? [];
	if (list.length === 0) step.addValueProblem("reports", "the list is empty.");
	if (list.length > maxEntries) return step.addValueProblem("reports", `${list.length} entries are too many; at most ${maxEntries}.`) ?? [];
	return list.flatMap((item, index) => readEntry(step, item, index + 1) ?? []);
}
const reportsUsage = "Give a list of exports (- dashboard-id: …), or the path of a file that holds one.";
/** A list inline, or a file: one line that is neither a list nor a map names a file. */
async function readDocument(step) {
	const value = readText(step, "reports");
	if (value === void 0) return void 0;
	const inline = /\n|^[[{&!#]|^- |^-$/.test(value);
	const parsed = inline ? await step.sources.inline(value) : await step.sources.file(value);
	if ("data" in parsed) return parsed.data;
	return step.addValueProblem("reports", inline ? `the document ${parsed.problem}.` : `${parsed.problem}. ${reportsUsage}`);
}
function readEntry(step, item, number) {
	const title = `reports entry ${number}`;
	if (!isMap(item)) return step.addConflict(`${title}: ${describeType(item)} where a map of inputs is needed.`);
	const name = readName(step, title, item.get("name"));
	const reader = step.forEntry(name === void 0 ? title : `${title} (${sanitizeLine(name, 60)})`, item, notInheritedBy(item));
	checkKeys(reader, item);
	const entry = createEntry(reader, name);
	if ((entry.dashboard ?? reader.get("dashboard-id") ?? reader.get("cli-input-json")) === void 0) reader.addConflict("dashboard-id: no dashboard is named, neither here nor by the step.");
	return entry;
}
const keys = ["name", ...entryNames];
const maxReportedProblems = 10;
function checkKeys(reader, item) {
	const unknown = [...item.keys()].filter((key) => !keys.includes(key));
	for (const key of unknown.slice(0, maxReportedProblems)) reader.addConflict(`${quote(key)} is not a key of an entry. ${allowedValuesHint(key, keys)}`);
	if (unknown.length > maxReportedProblems) reader.addConflict(`${unknown.length - maxReportedProblems} more keys are not keys of an entry.`);
}
/** What an entry does not inherit: the step's request, its choice of a viewer beside its own, and what a CLI request says itself. */
function notInheritedBy(item) {
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
	if (name === void 0) return step.addConflict(`${title}: name: ${describeType(data)} where a text is needed.`);
	if (name.length <= nameLength && !/\p{Cc}/u.test(name)) return name === "" ? void 0 : name;
	return step.addConflict(`${title}: name: ${quote(name)} is not right. A name is one line of at most ${pluralize(nameLength, "character")}.`);
}
// src/inputs/sections/role.ts
const rolePattern = /^arn:([a-z-]+):iam::(\d{12}):role\/(?:[!-~]+\/)?[\w+=,.@-]{1,64}$/;
/** The role of an input; its partition must be that of the region, where one is known. */
function readRole(reader, name, region) {
	const arn = readText(reader, name);
	if (arn === void 0) return void 0;
	const [, partition, accountId] = rolePattern.exec(arn) ?? [];
	if (accountId === void 0) return reader.addValueProblem(name, `${quote(arn, 200)} is not the ARN of a role. ${hint(arn)}`);
	if (region !== void 0 && partition !== partitionOf(region)) {
		const right = arn.replace(/^arn:[a-z-]+:/, `arn:${partitionOf(region)}:`);
		return reader.addValueProblem(name, `${quote(arn, 200)} is in another partition than ${region}, where it would be ${quote(right, 200)}.`);
	}
	return {
		arn,
		accountId
	};
}
/**
* What was probably meant: a colon too few, an account without its twelve digits, an assumed role.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns
*/
function hint(arn) {
	const form = "Give arn:PARTITION:iam::ACCOUNT:role/NAME, with 12 digits for the account.";
	const session = /^arn:([a-z-]+):sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\//.exec(arn);
	if (session) return `It is the ARN of a session. Did you mean arn:${session[1]}:iam::${session[2]}:role/${session[3]}?`;
	const corrected = arn.replace(/^arn:([a-z-]+):iam:(?=[^:])/, "arn:$1:iam::");
	const digits = /^arn:[a-z-]+:iam::(\d+):role\//.exec(corrected)?.[1];
	if (digits !== void 0 && digits.length !== 12) return `Its account has ${pluralize(digits.length, "digit")}, not 12.${corrected === arn ? "" : " It needs two colons after iam."} ${form}`;
	return corrected !== arn && rolePattern.test(corrected) ? `It needs two colons after iam. Did you mean ${corrected}?` : form;
}
// src/inputs/sections/role-session.ts
/** How both roles are assumed, by the rules of https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
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
/** Values that are filled in lose what a session name cannot hold, such as the slash of a repository. */
function readSessionName(reader, values) {
	const value = readText(reader, "role-session-name");
	if (value === void 0) return values["run-id"] === "local" ? "GitHubActions" : `GitHubActions-${values["run-id"]}`;
	const filled = fillPlaceholders(value, Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value.replace(/[^\w+=,.@-]/g, "-")])));
	if ("unknown" in filled) {
		for (const name of filled.unknown) reader.addValueProblem("role-session-name", `${quote(`{${name}}`)} ${unknownPlaceholderProblem(name, runPlaceholders)}`);
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
/** The JSON object without its white space; undefined where it is none. */
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
	const partition = region === void 0 ? "[a-z-]+" : partitionOf(region);
	const pattern = new RegExp(`^arn:${partition}:iam::(?:\\d{12}|aws):policy/[!-~]{1,512}$`);
	for (const arn of arns) if (!pattern.test(arn)) reader.addValueProblem("managed-session-policies", `${quote(arn, 200)} is not the ARN of a managed policy (arn:${region === void 0 ? "PARTITION" : partition}:iam::ACCOUNT:policy/NAME, or aws for ACCOUNT).`);
	if (arns.length > maxManagedPolicies) reader.addValueProblem("managed-session-policies", `${pluralize(arns.length, "policy", "policies")} are too many; at most ${maxManagedPolicies}.`);
	return arns;
}
// src/inputs/sections/aws-settings.ts
/** Accounts, roles and sessions. The account of a role's ARN stands in for `aws-account-id`. */
function readAws(reader, context, reports) {
	const baseRole = readRole(reader, "role-to-assume", context.region);
	const identityRole = readRole(reader, "identity-role-to-assume", context.region) ?? baseRole;
	const registered = context.mode !== "list" && reports.some((report) => report.viewer.kind === "registered");
	if (context.mode !== "list") checkIdentityRole(reader, registered);
	const accountId = context.accountId ?? baseRole?.accountId;
	return {
		region: context.region ?? "",
		partition: partitionOf(context.region ?? ""),
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
	if (registered && value === void 0) reader.addConflict("identity-role-to-assume: no role is given that can be assumed with the user's identity context. Give its ARN here, or in role-to-assume one role for both.");
	const ineffective = listSetInputs(reader, identityRoleOnly);
	if (!registered && ineffective !== void 0) reader.warn(`${ineffective}: this is for the identity role, and no export is on behalf of a registered user.`);
}
function readExport(reader, context, reports) {
	const asked = readBoolean(reader, "export-credentials");
	if (asked && context.mode !== "export") reader.warn(`export-credentials: mode: ${context.mode} exports none.`);
	if (!asked || context.mode === "list") return false;
	const viewers = new Set(reports.map((report) => JSON.stringify(report.viewer)));
	if (viewers.size > 1) reader.addConflict(`export-credentials: the reports are for ${viewers.size} viewers, and later steps can hold the credentials of one only.`);
	else if (reports.some((report) => report.viewer.kind === "anonymous")) reader.addConflict("export-credentials: an anonymous export makes no identity-enhanced session whose credentials could be exported.");
	return context.mode === "export";
}
// src/inputs/sections/run-settings.ts
/** How the step runs. A job of GitHub's ends after 5 days at the latest; a week is more than any step can last. */
function readRun(reader, environment, now) {
	const value = readMatching(reader, "job-id", jobIdShape);
	const minutes = readDecimal(reader, "timeout-minutes", {
		max: 10080,
		unit: "minutes"
	});
	return {
		jobPrefix: value ?? derivedPrefix(environment, now),
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
* The same in every attempt to start a job of this step, and in no other step, run or attempt. Outside GitHub nothing
* tells one run from the next but the time, which keeps it from taking over the job of another.
*/
function derivedPrefix(environment, now) {
	const place = [
		"GITHUB_REPOSITORY",
		"GITHUB_JOB",
		"GITHUB_ACTION"
	].map((name) => environment[name] ?? "").join("\n");
	const digest = (0,external_node_crypto_.createHash)("sha256").update(place).digest("hex").slice(0, 8);
	const id = clean(environment["GITHUB_RUN_ID"]);
	const attempt = clean(environment["GITHUB_RUN_ATTEMPT"]) || "1";
	return id === "" ? `local-${now.getTime()}-${digest}` : `gha-${id}-${attempt}-${digest}`;
}
function clean(text = "") {
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
	"summary"
];
/**
* Reads every input; throws one InputError that lists every problem. No call to AWS, no process, no @actions: inputs come
* from `read` (an empty text is an input that is not given), files from the workspace, the date of the run from `now`.
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
	const context = readScene(step, mode, entries, environment, now);
	const reports = await readReports(step, entries, context);
	const aws = readAws(step, context, reports);
	const run = readRun(step, environment, now);
	if (!context.wait) warnDeferredInputs(step);
	findings.throwIfAny();
	return {
		mode,
		aws,
		run,
		reports,
		warnings: [...findings.warnings]
	};
}
function readScene(step, mode, entries, environment, now) {
	const source = readRegion(step, environment, entries.flatMap(({ dashboard }) => dashboard ?? []));
	for (const { reader, dashboard } of entries) if (dashboard) checkDashboardRegion(reader, dashboard, source);
	return {
		mode,
		wait: readBoolean(step, "wait"),
		region: source?.region,
		accountId: readAccount(step),
		roleAccountId: readRole(step, "role-to-assume", source?.region)?.accountId,
		values: runValues(environment, now),
		repository: environment["GITHUB_REPOSITORY"] || void 0,
		workspaceRoot: environment["GITHUB_WORKSPACE"] || void 0
	};
}
/** The reports in the order asked for. What the step gives for them is checked even where every entry has its own. */
async function readReports(step, entries, context) {
	if (entries[0]?.reader !== step) await readReport(createEntry(step.valuesOnly()), context);
	const reports = [];
	for (const entry of entries) reports.push(await readReport(entry, context));
	checkJobIds(step, reports);
	return reports.map((report, index) => ({
		...report,
		label: labelOf(report, index, reports)
	}));
}
/** Name or dashboard, with its place in the list where that alone does not tell it from the others. */
function labelOf({ name, dashboardId }, index, reports) {
	return reports.length === 1 || name !== void 0 && reports.filter((one) => one.name === name).length === 1 ? name ?? dashboardId : `${name ?? dashboardId} (${index + 1} of ${reports.length})`;
}
/** A job ID is unique to its dashboard: https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html */
function checkJobIds(step, reports) {
	const seen = /* @__PURE__ */ new Set();
	for (const { dashboardId, target } of reports) {
		const jobId = target.kind === "request" ? target.request.SnapshotJobId : void 0;
		if (jobId === void 0) continue;
		const key = `${dashboardId}/${jobId}`;
		if (seen.has(key)) step.addConflict(`reports: two requests give the SnapshotJobId ${jobId} to dashboard ${dashboardId}. Give each its own, or none.`);
		seen.add(key);
	}
}
// src/lib/clock.ts
/** The machine's clock and timers; the one place that waits. */
const systemClock = {
	now: () => Date.now(),
	sleep: (ms, signal) => new Promise((resolve, reject) => {
		const end = () => {
			clearTimeout(timer);
			reject(signal?.reason);
		};
		const timer = setTimeout(() => {
			signal?.removeEventListener("abort", end);
			resolve();
		}, ms);
		if (signal?.aborted === true) end();
		else signal?.addEventListener("abort", end, { once: true });
	}),
	timeout: (ms) => AbortSignal.timeout(ms)
};
// src/lib/rate-limiter.ts
/** How often and how fast the step asks: retries with backoff, and the account's budget of requests a second. */
const firstBackoffMs = 200;
const longestBackoffMs = 1e4;
/**
* Milliseconds to wait before a retry: exponential with full jitter, so that many clients do not come back together.
* https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
*/
function backoffMs(retry, random = Math.random) {
	return Math.ceil(Math.min(longestBackoffMs, firstBackoffMs * 2 ** retry) * (.25 + .75 * random()));
}
/** Milliseconds that so many bytes may take to send before the way counts as broken: at 64 kB a second. */
function uploadTimeoutMs(bytes) {
	return Math.ceil(bytes / 64);
}
const priorityOrder = {
	start: 0,
	"expected-end": 1,
	result: 2,
	poll: 3
};
const secondMs = 1e3;
const maxInFlightMs = 2e3;
const recoveryStepMs = 2e3;
/**
* A budget of `perSecond` requests in any second as the service sees it. It arrives there somewhen between being sent and
* being answered, so it counts until a second after its answer: however the network bunches them, no eleventh comes. Where
* the service refuses one all the same, half of the budget is left to whoever else asks, and regained little by little.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
*/
function createRateLimiter(clock, perSecond = limits.requestsPerSecond) {
	let inWindow = [];
	const waiting = [];
	let draining = false;
	let reducedLimit = {
		to: perSecond,
		at: Number.NEGATIVE_INFINITY
	};
	const currentLimit = () => Math.min(perSecond, reducedLimit.to + Math.floor((clock.now() - reducedLimit.at) / recoveryStepMs));
	const endOf = ({ at, answeredAt }) => (answeredAt ?? at + maxInFlightMs) + secondMs;
	async function drain() {
		draining = true;
		while (waiting.length > 0) {
			const now = clock.now();
			inWindow = inWindow.filter((sent) => endOf(sent) > now);
			if (inWindow.length < currentLimit()) dequeueHighestPriority(waiting)?.grant();
			else await clock.sleep(Math.min(...inWindow.map(endOf), now + secondMs) - now);
		}
		draining = false;
	}
	function send() {
		const sent = { at: clock.now() };
		inWindow.push(sent);
		return () => {
			sent.answeredAt ??= clock.now();
		};
	}
	return {
		onThrottled: () => {
			const now = clock.now();
			if (now - reducedLimit.at >= secondMs) reducedLimit = {
				to: Math.max(1, Math.floor(currentLimit() / 2)),
				at: now
			};
		},
		acquire: (priority, signal) => new Promise((resolve, reject) => {
			if (signal.aborted) return reject(signal.reason);
			const onAbort = () => {
				waiting.splice(waiting.indexOf(entry), 1);
				reject(signal.reason);
			};
			const grant = () => {
				signal.removeEventListener("abort", onAbort);
				resolve(send());
			};
			const entry = {
				priority,
				grant
			};
			signal.addEventListener("abort", onAbort, { once: true });
			waiting.push(entry);
			if (!draining) drain();
		})
	};
}
function dequeueHighestPriority(waiting) {
	let best = 0;
	for (let i = 1; i < waiting.length; i++) if (priorityOrder[waiting[i]?.priority ?? "poll"] < priorityOrder[waiting[best]?.priority ?? "poll"]) best = i;
	return waiting.splice(best, 1)[0];
}
/** Runs one task at a time, in the order they came. */
function createMutex() {
	let last = Promise.resolve();
	return (task) => {
		const next = last.then(task, task);
		last = next.catch(() => void 0);
		return next;
	};
}
/** Makes the value once; a failure is forgotten, so that the next one to ask tries again. */
function memoizeAsync(make) {
	let made;
	return () => {
		made ??= make().catch((error) => {
			made = void 0;
			throw error;
		});
		return made;
	};
}
/** Does the task when it is asked for; asked again within `ms`, it does it once more when they are over. */
function throttle(ms, clock, task) {
	let asked = false;
	let coolingDown = false;
	async function work() {
		coolingDown = true;
		while (asked) {
			asked = false;
			task();
			await clock.sleep(ms);
		}
		coolingDown = false;
	}
	return () => {
		asked = true;
		if (!coolingDown) work();
	};
}
// src/report/format/labels.ts
/** `PDF of Overview`, `CSV of Orders on Overview`, `EXCEL of 3 visuals on Overview and Details`. */
function fileLabel(file) {
	const sheets = shortList(file.sheets.map(sheetWords), "sheet");
	const visuals = file.sheets.flatMap((sheet) => sheet.visuals);
	const [only] = visuals;
	if (only === void 0) return `${file.format} of ${sheets}`;
	const what = visuals.length === 1 ? sanitizeLine(only.title ?? only.id, 80) : pluralize(visuals.length, "visual");
	return `${file.format} of ${what} on ${sheets}`;
}
/** What a job exports: its files, the first three by name. */
function jobLabel(job) {
	return shortList(job.files.map(fileLabel), "file");
}
/** Whether the file is there: without a failure. */
function isDelivered(file) {
	return file.failure === void 0;
}
/** What became of the job's files; a merged file counts for each of its jobs. */
function filesOfJob(outcome, files) {
	const key = jobKey(outcome);
	return files.filter((file) => file.jobs.some((job) => jobKey(job) === key));
}
function jobKey(outcome) {
	const { AwsAccountId, DashboardId, SnapshotJobId } = outcome.job.request;
	return `${AwsAccountId}/${DashboardId}/${SnapshotJobId}`;
}
function sheetWords(sheet) {
	return sanitizeLine(sheet.name ?? sheet.id, 80);
}
function shortList(items, one) {
	if (items.length <= 4) return joinList(items);
	return joinList([...items.slice(0, 3), `${pluralize(items.length - 3, `more ${one}`)}`]);
}
// src/report/failures.ts
/** Every failure once, in the order asked for. What was cut short by the deadline or a signal has not failed. */
function collectFailures(result) {
	return [...result.reports.flatMap((report) => reportTroubles(report, result)), ...result.postProcessingFailures.map((failure) => ({ failure }))];
}
/** Whether the deadline or a signal alone kept this from being done. */
function isCutShort(failure, { status }) {
	return (status === "TIMED_OUT" || status === "CANCELLED") && (failure === void 0 || failure.code === status);
}
/**
* Failures that the same mends are told once, with all the places they hit: their words differ in the job or the key they
* name. Where nothing is known to mend them, their words tell them apart.
*/
function groupByCause(troubles) {
	return groupBy(troubles, ({ failure: { code, message, hint } }) => JSON.stringify([code, hint ?? message]));
}
/** Troubles with the same key together, in the order of the first of each. */
function groupBy(troubles, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const trouble of troubles) {
		const group = groups.get(keyOf(trouble));
		if (group === void 0) groups.set(keyOf(trouble), [trouble]);
		else group.push(trouble);
	}
	return [...groups.values()];
}
function reportTroubles(result, run) {
	const report = result.report.label;
	const { failure } = result;
	if (failure !== void 0) return isCutShort(failure, run) ? [] : [{
		report,
		failure
	}];
	if (result.jobs.length === 0) return isCutShort(failure, run) ? [] : [{
		report,
		failure: nothingPlannedFailure
	}];
	return [...result.jobs.flatMap((outcome) => jobTroubles(outcome, result, run)), ...result.files.flatMap((file) => fileTroubles(report, file))];
}
function jobTroubles(outcome, { report, files }, run) {
	const failure = outcome.state === "completed" ? missingFiles(outcome, files) : jobFailure(outcome, run);
	return failure === void 0 ? [] : [{
		report: report.label,
		what: jobLabel(outcome.job),
		failure
	}];
}
function jobFailure({ state, failure }, run) {
	if (state === "started" || state !== "failed" && isCutShort(failure, run)) return void 0;
	return failure ?? {
		code: "NoReason",
		message: `The snapshot job ${endingTexts[state]}, and nothing says why`
	};
}
const endingTexts = {
	completed: "completed",
	failed: "failed",
	"not-started": "was not started",
	abandoned: "was left behind"
};
function missingFiles(outcome, files) {
	const missing = outcome.job.files.length - filesOfJob(outcome, files).length;
	if (missing <= 0) return void 0;
	return {
		code: "FileMissing",
		message: `The snapshot job completed without ${pluralize(missing, "file")} asked for`
	};
}
const nothingPlannedFailure = {
	code: "NothingExported",
	message: "No snapshot job was planned"
};
function fileTroubles(report, file) {
	if (file.failure === void 0 || file.jobs.every((outcome) => outcome.state !== "completed")) return [];
	return [{
		report,
		what: fileLabel(file.file),
		failure: file.failure
	}];
}
// src/identity/viewer.ts
/** The viewer as a key: one identity-enhanced session each. */
function viewerKey(accountId, viewer) {
	return viewer.kind === "anonymous" ? `${accountId} anonymous` : JSON.stringify([
		accountId,
		viewer.user,
		viewer.namespace,
		viewer.identityRegion ?? null
	]);
}
/** The user as the inputs name them, or `anonymous`: so log, outputs, manifest and file names call the viewer. */
function viewerName(viewer) {
	if (viewer.kind === "anonymous") return "anonymous";
	const { user } = viewer;
	if ("email" in user) return user.email;
	return "userName" in user ? user.userName : user.userArn;
}
// src/report/format/units.ts
/** Milliseconds as a person says them: `0.4s`, `12s`, `1m 05s`, `2h 03m`. */
function formatDuration(ms) {
	const seconds = Math.max(0, ms) / 1e3;
	if (seconds < 9.95) return `${Number(seconds.toFixed(1))}s`;
	const whole = Math.round(seconds);
	if (whole < 60) return `${whole}s`;
	const minutes = Math.floor(whole / 60);
	if (minutes < 60) return `${minutes}m ${padded(whole % 60)}s`;
	return `${Math.floor(minutes / 60)}h ${padded(minutes % 60)}m`;
}
/** Bytes in decimal units, as file managers show them: `512 B`, `34 kB`, `1.2 MB`. */
function formatBytes(bytes) {
	const units = [
		"kB",
		"MB",
		"GB",
		"TB"
	];
	if (bytes < 1e3) return `${bytes} B`;
	let value = bytes / 1e3;
	let unit = 0;
	while (value >= 999.5 && unit < units.length - 1) {
		value /= 1e3;
		unit++;
	}
	return `${value < 9.95 ? Number(value.toFixed(1)) : Math.round(value)} ${units[unit]}`;
}
/** `[2/5]`, the first number as wide as the last one will be. */
function formatCounter(index, count) {
	return `[${String(index + 1).padStart(String(count).length)}/${count}]`;
}
function padded(value) {
	return String(value).padStart(2, "0");
}
// src/report/log-lines.ts
/** `Weekly: dashboard Sales (sales-id) as ana@example.com, 3 jobs for 5 files (3 PDF, 2 CSV)`. */
function plannedLine(report, jobs) {
	const files = jobs.flatMap((job) => job.files);
	const name = jobs[0]?.dashboardName;
	const dashboard = name === void 0 ? report.dashboardId : `${sanitizeLine(name, 80)} (${report.dashboardId})`;
	return `${sanitizeLine(report.label)}: dashboard ${dashboard} as ${sanitizeLine(viewerName(report.viewer))}, ${pluralize(jobs.length, "job")} for ${pluralize(files.length, "file")} (${byFormat(files)})`;
}
/** `[2/5] Weekly: PDF of Overview: started as gha-1-1-abc`, or taken over. */
function startedLine(at, job, how = "started") {
	return `${jobLinePrefix(at, job)}: ${how} as ${sanitizeLine(job.request.SnapshotJobId, 512)}`;
}
/** Jobs were taken over that are older than the step: whoever reads their files must know of what time they are. */
function earlierNotice(startedAt) {
	const first = new Date(Math.min(...startedAt)).toISOString();
	const [jobs, them] = startedAt.length === 1 ? ["1 snapshot job was", "it"] : [`${startedAt.length} snapshot jobs were`, "them"];
	return `${jobs} started before this step (${first}), and job-id took ${them} over: the files are of that time. For a new export choose another job-id, or leave it out.`;
}
/** `[2/5] Weekly: PDF of Overview: RUNNING after 12s`; the state in the API's own word. */
function stateLine(at, job, state, elapsedMs) {
	return `${jobLinePrefix(at, job)}: ${sanitizeLine(state, 40)} after ${formatDuration(elapsedMs)}`;
}
/** `[2/5] Weekly: PDF of Overview: completed in 1m 05s`, or how else it ended. */
function endedLine(at, outcome) {
	const { startedAt, endedAt } = outcome.times;
	const took = startedAt === void 0 || endedAt === void 0 ? "" : ` in ${formatDuration(endedAt - startedAt)}`;
	const why = outcome.failure === void 0 ? "" : `: ${formatFailure(outcome.failure)}`;
	return `${jobLinePrefix(at, outcome.job)}: ${stateLabels[outcome.state]}${took}${why}`;
}
/** `  reports/Sales/Overview.pdf: 1.2 MB, 3 pages, in 0.4s, uploaded to s3://…`, or why the file is not there. */
function fileLine(file) {
	if (file.failure !== void 0) return `  ${fileLabel(file.file)}: failed: ${formatFailure(file.failure)}`;
	const where = sanitizeLine(file.local?.path ?? file.s3Uri ?? fileLabel(file.file), 1200);
	const facts = factsOf(file);
	const warnings = file.warnings.map((warning) => `; ${sanitizeLine(warning)}`).join("");
	return `  ${where}${facts.length === 0 ? "" : `: ${facts.join(", ")}`}${warnings}`;
}
function factsOf(file) {
	const { local, s3Uri, report } = file;
	if (local === void 0) return isMergedPdf(file) ? ["fetched, to be merged"] : [];
	const sheets = file.file.sheets.length;
	return [
		formatBytes(local.bytes),
		...formatContentCounts(file),
		...isMergedPdf(file) ? [`merged from ${pluralize(sheets, "sheet")}`] : [],
		`in ${formatDuration(local.downloadMs)}`,
		...report.files.uploadTo === void 0 || s3Uri === void 0 ? [] : [`uploaded to ${sanitizeLine(s3Uri, 1200)}`]
	];
}
function isMergedPdf({ file, report }) {
	return report.files.mergePdf && file.format === "PDF";
}
/** What came of the files after the last job: the merged ones, and those that were attached to a release. */
function finishedLines(reports) {
	return reports.flatMap(({ files }) => files).flatMap((file) => {
		const { local, releaseAsset } = file;
		const merged = isMergedPdf(file) && local !== void 0 ? [fileLine(file)] : [];
		const attached = releaseAsset === void 0 ? [] : [`  ${sanitizeLine(releaseAsset.name, 300)}: attached to the release`];
		return [...merged, ...attached];
	});
}
/** `12 running, 30 waiting, 58 of 100 jobs done after 5m 00s`. */
function progressLine(jobs, elapsedMs) {
	const count = jobs.running + jobs.waiting + jobs.done;
	return `${jobs.running} running, ${jobs.waiting} waiting, ${jobs.done} of ${pluralize(count, "job")} done after ${formatDuration(elapsedMs)}`;
}
/** The last line of the log: the status, what is there, and how long it took. */
function closingLine(result) {
	const files = result.reports.flatMap((report) => report.files).filter(isDelivered);
	const bytes = files.reduce((sum, file) => sum + (file.local?.bytes ?? 0), 0);
	const sized = bytes === 0 ? "" : `, ${formatBytes(bytes)}`;
	const jobs = result.reports.flatMap((report) => report.jobs).filter(({ existsOnServer }) => existsOnServer).length;
	const done = result.status === "STARTED" ? pluralize(jobs, "snapshot job") : `${pluralize(files.length, "file")}${sized}`;
	return `${result.status}: ${done} in ${formatDuration(result.endedAt - result.startedAt)}`;
}
/** `Message (Code, request ID …)`, on one line; the code where it is the service's. */
function formatFailure(failure) {
	const code = actionErrorCodes.has(failure.code) ? [] : [sanitizeLine(failure.code, 80)];
	const request = failure.requestId === void 0 ? [] : [`request ID ${sanitizeLine(failure.requestId, 80)}`];
	const names = [...code, ...request].join(", ");
	return `${sanitizeLine(failure.message, 1e3)}${names === "" ? "" : ` (${names})`}`;
}
/** As `failureWords`; a message that tells several problems has a line for each. */
function formatFailureLines(failure) {
	const problems = failure.message.split("\n");
	const last = {
		...failure,
		message: problems.pop() ?? ""
	};
	return [...problems.map((problem) => sanitizeLine(problem, 1e3)), formatFailure(last)];
}
/** What the verified file holds: `3 pages`, `2 sheets`, `1200 rows`. */
function formatContentCounts(file) {
	const { pages, sheets, rows } = file.local ?? {};
	return [
		...pages === void 0 ? [] : [pluralize(pages, "page")],
		...sheets === void 0 ? [] : [pluralize(sheets, "worksheet")],
		...rows === void 0 ? [] : [pluralize(rows, "row")]
	];
}
const stateLabels = {
	completed: "completed",
	failed: "failed",
	"not-started": "not started",
	abandoned: "left behind",
	started: "started"
};
function jobLinePrefix(at, job) {
	return `${formatCounter(at.index, at.count)} ${sanitizeLine(job.report.label, 80)}: ${jobLabel(job)}`;
}
function byFormat(files) {
	return joinList([...new Set(files.map((file) => file.format))].map((format) => `${files.filter((file) => file.format === format).length} ${format}`));
}
// src/report/status.ts
/**
* The step's status. What was asked for and is there in full is COMPLETED, even if the deadline passed right then;
* otherwise a cut names the status. Files that failed in completed jobs make it PARTIAL, and where nothing at all was
* delivered it is FAILED, whatever the service says of its jobs:
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeDashboardSnapshotJobResult.html
*/
function statusOf(run, cut) {
	const verdicts = run.reports.flatMap(reportVerdicts);
	if (run.postProcessingFailures !== void 0 && run.postProcessingFailures.length > 0) verdicts.push("failed");
	if (verdicts.every((verdict) => verdict === "complete")) return "COMPLETED";
	if (cut !== void 0) return cut;
	if (verdicts.includes("failed")) return "FAILED";
	if (verdicts.includes("started")) return "STARTED";
	return run.reports.some((report) => report.files.some(isDelivered)) ? "PARTIAL" : "FAILED";
}
/** Whether the step ends well with this status. */
function succeeds(status, allowPartial) {
	return status === "COMPLETED" || status === "SKIPPED" || status === "STARTED" || status === "PARTIAL" && allowPartial;
}
function reportVerdicts(result) {
	if (result.failure !== void 0 || result.jobs.length === 0) return ["failed"];
	return result.jobs.map((outcome) => jobVerdict(outcome, result));
}
function jobVerdict(outcome, result) {
	if (outcome.state === "started") return "started";
	if (outcome.state !== "completed") return "failed";
	const files = filesOfJob(outcome, result.files);
	return files.filter(isDelivered).length === files.length && files.length >= outcome.job.files.length ? "complete" : "partial";
}
// src/report/summary/headline.ts
/** What the status means for this run, and what to do about it: one line. */
function formatStatusSentence(result, allowPartial) {
	const failed = new Set(collectFailures(result).flatMap((trouble) => trouble.report ?? [])).size;
	switch (result.status) {
		case "COMPLETED": return "Every file was delivered.";
		case "STARTED": return "The snapshot jobs are started. A later step with the same inputs and `job-id` picks them up.";
		case "SKIPPED": return "Nothing was delivered, since `if-stale`, `if-empty` or `if-unchanged` says so.";
		case "PARTIAL": return allowPartial ? "Some files failed, and `allow-partial: true` takes them as warnings." : "Some files failed. `allow-partial: true` accepts that.";
		case "FAILED": return failed === 0 ? "What comes after the files failed." : `${failed} of ${pluralize(result.reports.length, "report")} failed.`;
		case "TIMED_OUT": return `The time of the step (\`timeout-minutes\`) ran out. ${unfinished(result)}`;
		case "CANCELLED": return `The step was cancelled. ${unfinished(result)}`;
	}
}
function unfinished(result) {
	const jobs = result.reports.flatMap((report) => report.jobs);
	const behind = jobs.filter(({ existsOnServer, state }) => existsOnServer && state === "abandoned");
	const ended = behind.filter(({ times }) => times.endedAt !== void 0).length;
	const running = behind.length - ended;
	const waiting = jobs.filter(({ existsOnServer, state, failure }) => !existsOnServer && state !== "completed" && isCutShort(failure, result));
	const unplanned = result.reports.filter((report) => report.jobs.length === 0 && isCutShort(report.failure, result));
	const told = [...running === 0 ? [] : [`${pluralize(running, "snapshot job")} may still run`], ...ended === 0 ? [] : [`${pluralize(ended, "snapshot job")} ended with no time to read what came of ${itOrThem(ended)}`]];
	return `${told.length === 0 ? "No snapshot job is left running." : `${joinList(told)}; a step with the same inputs and \`job-id\` picks ${itOrThem(behind.length)} up.`}${neverDoneSentence(waiting.length, "planned job", "started")}${neverDoneSentence(unplanned.length, "report", "planned")}`;
}
function itOrThem(count) {
	return count === 1 ? "it" : "them";
}
function neverDoneSentence(count, what, done) {
	return count === 0 ? "" : ` ${pluralize(count, what)} ${count === 1 ? "was" : "were"} never ${done}.`;
}
// src/report/annotations.ts
/** GitHub shows no more than ten annotations of a level for a step. */
const most = 10;
/**
* One annotation a report with failures or warnings, at most ten; the tenth counts the rest. Failures of a single
* report are left to `failureMessage`, which the runner shows as an annotation as well.
* https://docs.github.com/en/rest/checks/runs
*/
function annotations(result, allowPartial) {
	const fails = !succeeds(result.status, allowPartial);
	const byReport = groupBy(collectFailures(result), (trouble) => trouble.report);
	const reports = byReport.filter(([first]) => first?.report !== void 0).length;
	const all = [...fails && reports < 2 ? [] : byReport.map((group) => ({
		level: fails ? "error" : "warning",
		message: formatFailureSummary(group)
	})), ...result.reports.flatMap(fileWarnings)];
	const maxShown = fails ? 9 : most;
	if (all.length <= maxShown) return all;
	const rest = pluralize(all.length - maxShown + 1, "more report");
	return [...all.slice(0, maxShown - 1), {
		level: fails ? "error" : "warning",
		message: `${rest}: see the job summary`
	}];
}
/** What the step fails with, or nothing where it ends well. */
function failureMessage(result, allowPartial) {
	if (succeeds(result.status, allowPartial)) return void 0;
	return [formatStatusSentence(result, allowPartial), ...formatFailures(collectFailures(result))].join("\n");
}
function formatFailureSummary(troubles) {
	return groupByCause(troubles).slice(0, 3).map(formatFailureGroup).join("\n");
}
/** Each failure once; of many the first five. */
function formatFailures(troubles) {
	const groups = groupByCause(troubles);
	const shown = groups.slice(0, 5).map(formatFailureGroup);
	return groups.length > shown.length ? [...shown, `… and ${pluralize(groups.length - shown.length, "more failure")}`] : shown;
}
/** The places a failure hit, what happened, and what to do. */
function formatFailureGroup(group) {
	const [first] = group;
	if (first === void 0) return "";
	const hint = first.failure.hint === void 0 ? "" : `\n${first.failure.hint}`;
	const lines = formatFailureLines(first.failure);
	const formatFailures = lines.length === 1 ? ` ${lines[0]}` : lines.map((line) => `\n  ${line}`).join("");
	const where = formatAffected$1(group);
	return `${where === "" ? formatFailures.trimStart() : `${where}:${formatFailures}`}${hint}`;
}
function formatAffected$1(group) {
	const named = group.flatMap(({ report, what }) => report === void 0 ? [] : [`${sanitizeLine(report, 80)}${what === void 0 ? "" : `, ${what}`}`]);
	if (named.length === 0) return "";
	const rest = named.length - 3;
	return rest > 0 ? `${named.slice(0, 3).join("; ")} and ${rest} more` : joinList(named);
}
function fileWarnings(result) {
	const warnings = [...new Set(result.files.flatMap((file) => file.warnings))];
	if (warnings.length === 0) return [];
	const shown = warnings.slice(0, 3).map((warning) => sanitizeLine(warning));
	const rest = warnings.length > 3 ? [`${warnings.length - 3} more`] : [];
	return [{
		level: "warning",
		message: `${sanitizeLine(result.report.label, 80)}: ${[...shown, ...rest].join("; ")}`
	}];
}
// src/report/outputs.ts
/**
* Every output of the step, as in action.yml; an empty text where there is nothing to say. `dashboards` and `plan` belong
* to the modes of those names.
*/
function outputsOf(result) {
	const there = result.reports.flatMap(filesInOrder);
	const uris = there.flatMap(({ file }) => objectUri(file) ?? []);
	return {
		"s3-uris": JSON.stringify(uris),
		"s3-uri": uris[0] ?? "",
		files: JSON.stringify(there.map(describe)),
		"job-ids": jobIdsOutput(result),
		status: result.status,
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
/** A sheet, visual or job is named only where the file has exactly one; JSON leaves `undefined` out. */
function describe({ file, result }) {
	const sheet = onlyItem(file.file.sheets);
	return {
		dashboardId: file.report.dashboardId,
		dashboardName: result.dashboardName ?? file.jobs[0]?.job.dashboardName,
		sheetId: sheet?.id,
		sheetName: sheet?.name,
		visualId: onlyItem(file.file.sheets.flatMap((each) => each.visuals))?.id,
		format: file.file.format,
		user: viewerName(file.report.viewer),
		report: file.report.name ?? file.report.label,
		jobId: onlyItem(file.jobs)?.job.request.SnapshotJobId,
		s3Uri: objectUri(file),
		path: file.local?.path,
		bytes: file.local?.bytes,
		sha256: file.local?.sha256
	};
}
function onlyItem(items) {
	return items.length === 1 ? items[0] : void 0;
}
// src/report/format/markdown.ts
/**
* Text from outside as it stands in a table cell or a paragraph of GitHub-flavoured markdown: one line of at most `max`
* characters that shows as what it is. It opens no markup, link, image, formula or emoji, mentions nobody and refers to
* no issue. https://github.github.com/gfm/
*/
function escapeMarkdown(text, max = 200) {
	return sanitizeLine(text, max).replace(/[\\`*[\]|~]/g, "\\$&").replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_").replace(/[&<>]/g, (sign) => `&${{
		"&": "amp",
		"<": "lt",
		">": "gt"
	}[sign]};`).replace(/[$@]|#(?=\d)|:(?=\/\/|(?:[a-z+-]|\d{3}|\d+[a-z])[\w+-]*:)|(?<=gh)-(?=\d)|(?<=www)\./gi, "<span>$&</span>").replace(/^(?:[-+=#]|\d+(?=[.)](?: |$)))/, (start) => /^\d/.test(start) ? `<span>${start}</span>` : `\\${start}`);
}
/** Text from outside as code, on one line, fit for a table cell; nothing where there is no text. */
function inlineCode(text, max = 1200) {
	const line = sanitizeLine(text, max);
	if (line === "") return "";
	if (!/[`|\\]/.test(line)) return `\`${line}\``;
	return `<code>${line.replace(/[^\p{L}\p{N}\p{M} @]/gu, (sign) => `&#${sign.codePointAt(0)};`).replaceAll("@", "<span>@</span>")}</code>`;
}
/** Lines as a block of code, to copy as they are: at most `max` characters, none that cannot be seen. */
function codeFence(text, language = "", max = 16e3) {
	const lines = text.slice(0, max).replace(/\r\n?/g, "\n").replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/gu, " ");
	const ticks = lines.match(/`{3,}/g) ?? [];
	const fence = "`".repeat(Math.max(3, ...ticks.map((run) => run.length + 1)));
	return `${fence}${language}\n${lines}\n${fence}`;
}
// src/report/format/page.ts
/** The parts that say something, a blank line apart. */
function joinMarkdown(parts) {
	return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
// src/report/format/table.ts
/** The table in markdown; a column without any text is left out. Rows that do not fit `maxBytes` are counted below it. */
function markdownTable(table, maxBytes = 65536) {
	const shown = nonEmptyColumns(table);
	const head = [line(shown.map((index) => escapeMarkdown(table.columns[index]?.title ?? ""))), line(shown.map((index) => table.columns[index]?.style === "number" ? "---:" : "---"))];
	const { kept, left: omitted } = takeWithinBytes(table.rows.map((row) => line(shown.map((index) => cell(row[index] ?? "", table.columns[index])))), maxBytes);
	const rest = omitted === 0 ? [] : ["", `… and ${omitted} more ${omitted === 1 ? "row" : "rows"}.`];
	return [
		...head,
		...kept,
		...rest
	].join("\n");
}
/** The table as aligned lines of text, its titles first. */
function textTable(table) {
	const shown = nonEmptyColumns(table);
	const rows = [table.columns.map((column) => column.title), ...table.rows].map((row) => shown.map((index) => sanitizeLine(row[index] ?? "", 200)));
	const widths = shown.map((_, at) => Math.max(...rows.map((row) => width(row[at] ?? ""))));
	return rows.map((row) => row.map((text, at) => padCell(text, widths[at] ?? 0, table.columns[shown[at] ?? 0])).join("  ").trimEnd());
}
/** As many of the texts as fit, from the first on, and how many are left. */
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
function nonEmptyColumns(table) {
	return table.columns.map((_, index) => index).filter((index) => table.rows.some((row) => (row[index] ?? "") !== ""));
}
function cell(text, column) {
	if (column?.style === "code") return inlineCode(text);
	return column?.style === "number" ? escapeMarkdown(text).replaceAll(" ", "\xA0") : escapeMarkdown(text);
}
function line(cells) {
	return `| ${cells.join(" | ")} |`;
}
function padCell(text, columnWidth, column) {
	const space = " ".repeat(Math.max(0, columnWidth - width(text)));
	return column?.style === "number" ? space + text : text + space;
}
function width(text) {
	return [...text].length;
}
// src/report/remedy.ts
/** The first line of a hint is prose, what follows is there to be pasted. */
function remedyOf(hint) {
	if (hint === void 0 || hint === "") return void 0;
	const [text = "", ...lines] = hint.split("\n");
	return lines.length === 0 ? { text } : {
		text,
		snippet: lines.join("\n")
	};
}
/** The remedy in markdown, its prose as prose and the rest as a block of code. */
function remedyParts({ text, snippet }) {
	return [escapeMarkdown(text, 1e3), ...snippet === void 0 ? [] : [codeBlock(snippet)]];
}
/** Lines to paste as a block of code. */
function codeBlock(lines) {
	return codeFence(lines, lines.trimStart().startsWith("{") ? "json" : "");
}
// src/report/summary/failed-step.ts
/** The text that a step fails with which never came to a result: what happened, and what to do. */
function failedMessage(failure) {
	return [...messageLines(failure), ...failure.hint === void 0 ? [] : [failure.hint]].join("\n");
}
/** The same as its job summary. */
function failedSummary(status, failure) {
	const remedy = remedyOf(failure.hint);
	const { kept, left: omitted } = takeWithinBytes(messageLines(failure).map(paragraph), 131072);
	return joinMarkdown([
		`## ❌ QuickSight Snapshot: ${status}`,
		[...kept, ...omitted === 0 ? [] : [`- … and ${omitted} more`]].join("\n"),
		...remedy === void 0 ? [] : remedyParts(remedy)
	]);
}
function messageLines(failure) {
	if (failure.requestId !== void 0 || !failure.message.includes("\n")) return [formatFailure(failure)];
	return failure.message.split("\n");
}
function paragraph(line) {
	return line.startsWith("- ") ? `- ${escapeMarkdown(line.slice(2), 1e3)}` : escapeMarkdown(line, 1e3);
}
// src/report/summary/failure-list.ts
/** The summary's list of failures, each told once; nothing where there is none. */
function failureList(result) {
	return troubleList(collectFailures(result));
}
/** The same of troubles that are not a run's. */
function troubleList(troubles) {
	const groups = groupByCause(troubles);
	if (groups.length === 0) return "";
	const { kept, left: omitted } = takeWithinBytes(groups.map(failure), 65536);
	const rest = omitted === 0 ? [] : [`- … and ${pluralize(omitted, "more failure")}`];
	return `### What failed\n\n${[...kept, ...rest].join("\n")}`;
}
/** What it hit, what happened, and what to do: an entry of a list. */
function failure(group) {
	const [first] = group;
	if (first === void 0) return "";
	const { code: name, message, hint } = first.failure;
	const ids = [...new Set(group.flatMap(({ failure: each }) => each.requestId ?? []))].slice(0, 3);
	const requests = ids.length === 0 ? [] : [`request ID ${joinList(ids.map((id) => inlineCode(id, 80)))}`];
	const names = [...actionErrorCodes.has(name) ? [] : [inlineCode(name, 80)], ...requests].join(", ");
	const problems = message.split("\n").map((problem) => escapeMarkdown(problem, 1e3));
	return `- ${`${formatAffected(group)}<br>${problems.join("<br>")}${names === "" ? "" : ` (${names})`}${formatRemedy(hint)}`.replace(/\n(?!\n)/g, "\n  ")}`;
}
function formatRemedy(hint) {
	const remedy = remedyOf(hint);
	return remedy === void 0 ? "" : `<br>${remedyParts(remedy).join("\n\n")}`;
}
/** Reports by name, each with what of it was hit; at most ten of them. */
function formatAffected(group) {
	const reports = groupBy(group, (trouble) => trouble.report).map((troubles) => {
		const what = troubles.flatMap((trouble) => trouble.what ?? []);
		const shown = what.slice(0, 5).map((each) => escapeMarkdown(each));
		const all = what.length > 5 ? [...shown, `${what.length - 5} more`] : shown;
		return [`**${escapeMarkdown(troubles[0]?.report ?? "After the files")}**`, joinList(all)].filter((part) => part !== "").join(", ");
	});
	return reports.length > 10 ? `${reports.slice(0, 10).join("; ")} and ${pluralize(reports.length - 10, "more report")}` : reports.join("; ");
}
// src/report/summary/file-table.ts
/** The summary's table of files, in the order asked for; nothing where there is none. */
function filesTable(result) {
	const all = result.reports.flatMap((report) => report.files);
	if (all.length === 0) return "";
	return `### Files\n\n${markdownTable(fileTable(all, result.reports.length > 1), 98304)}`;
}
function fileTable(all, several) {
	return {
		columns: [
			{ title: "Report" },
			{ title: "Sheet" },
			{ title: "Visual" },
			{ title: "Format" },
			{
				title: "Size",
				style: "number"
			},
			{
				title: "Holds",
				style: "number"
			},
			{
				title: "Time",
				style: "number"
			},
			{
				title: "Path",
				style: "code"
			},
			{
				title: "In S3",
				style: "code"
			}
		],
		rows: all.map((file) => fileRow(file, several))
	};
}
function fileRow(file, several) {
	const visuals = file.file.sheets.flatMap((sheet) => sheet.visuals).map((visual) => visual.title ?? visual.id);
	const { local } = file;
	return [
		several ? file.report.label : "",
		file.file.sheets.map((sheet) => sheet.name ?? sheet.id).join(", "),
		visuals.join(", "),
		file.file.format,
		isDelivered(file) ? local === void 0 ? "" : formatBytes(local.bytes) : "failed",
		formatContentCounts(file).join(", "),
		elapsed(file),
		isDelivered(file) && local?.path || "",
		isDelivered(file) && file.s3Uri || ""
	];
}
function elapsed(file) {
	const starts = file.jobs.flatMap(({ times }) => times.startedAt ?? []);
	const ends = file.jobs.flatMap(({ times }) => times.endedAt ?? []);
	const end = file.local?.completedAt ?? Math.max(...ends);
	return starts.length === 0 || !Number.isFinite(end) ? "" : formatDuration(end - Math.min(...starts));
}
// src/report/summary/gantt.ts
/**
* The run as a mermaid chart: a row a job, its time in the queue, running and in download, in time since the step began.
* At most `most` bars; the jobs beyond are counted. Nothing where no job was started.
* https://mermaid.js.org/syntax/gantt.html
*/
function gantt(result, most = 50) {
	const drawn = result.reports.flatMap((report) => report.jobs.map((outcome) => row(report.report.label, outcome, report.files, result))).filter((each) => each.bars.length > 0);
	const shown = firstRows(drawn, most);
	if (shown.length === 0) return "";
	const chart = codeFence(chartOf(shown, result), "mermaid");
	const rest = drawn.length - shown.length;
	return rest === 0 ? chart : `${chart}\n\n… and ${rest} more ${rest === 1 ? "job" : "jobs"}.`;
}
/** A name that means nothing to mermaid: letters, digits, spaces and a few safe signs, at most 40 of them. */
function escapeTaskName(name) {
	const safe = name.replace(/[^\p{L}\p{N}()._/ -]/gu, " ").replace(/-{2,}/g, "-").replace(/ {2,}/g, " ").trim();
	const characters = [...safe];
	return characters.length > 40 ? `${characters.slice(0, 39).join("")}…` : safe || "job";
}
function row(report, outcome, files, run) {
	const { startedAt, runningAt } = outcome.times;
	const name = escapeTaskName(`${report} ${jobLabel(outcome.job)}`);
	if (startedAt === void 0) return {
		title: name,
		bars: []
	};
	const endedAt = outcome.times.endedAt ?? run.endedAt;
	const kind = outcome.state === "completed" ? "done" : outcome.state === "failed" ? "crit" : "active";
	return {
		title: name,
		bars: [
			{
				name: "·",
				kind: "active",
				from: startedAt,
				to: runningAt ?? startedAt
			},
			{
				name: formatDuration(endedAt - (runningAt ?? startedAt)),
				kind,
				from: runningAt ?? startedAt,
				to: endedAt
			},
			...downloads(outcome, files)
		].filter((bar) => bar.to > bar.from)
	};
}
function downloads(outcome, files) {
	const local = filesOfJob(outcome, files).filter((file) => file.jobs.length === 1).flatMap((file) => file.local ?? []);
	if (local.length === 0) return [];
	return [{
		name: "·",
		kind: "active",
		from: Math.min(...local.map((file) => file.completedAt - file.downloadMs)),
		to: Math.max(...local.map((file) => file.completedAt))
	}];
}
function firstRows(rows, most) {
	let bars = 0;
	const end = rows.findIndex((each) => {
		bars += each.bars.length;
		return bars > most;
	});
	return end === -1 ? [...rows] : rows.slice(0, end);
}
function chartOf(rows, run) {
	const titles = rows.map((each, index) => `${index + 1} ${each.title}`);
	const leftPadding = 30 + 6 * Math.max(...titles.map((title) => title.length));
	const lines = rows.flatMap((each, index) => [`  section ${titles[index]}`, ...each.bars.map((bar) => `  ${bar.name} :${bar.kind}, ${toChartTime(run, bar.from)}, ${toChartTime(run, bar.to)}`)]);
	const axis = run.endedAt - run.startedAt < 36e5 ? "%M:%S" : "%H:%M";
	return [
		"---",
		"displayMode: compact",
		"config:",
		"  gantt:",
		`    leftPadding: ${leftPadding}`,
		"---",
		"gantt",
		"  dateFormat YYYY-MM-DD HH:mm:ss.SSS",
		`  axisFormat ${axis}`,
		...lines
	].join("\n");
}
function toChartTime(run, at) {
	const elapsed = Math.max(0, at - run.startedAt);
	return new Date(Date.UTC(2e3, 0, 1) + elapsed).toISOString().slice(0, 23).replace("T", " ");
}
// src/report/summary/summary.ts
/**
* The job summary of an export, well below the 1 MiB that GitHub takes: each part has its own bound, and what is beyond
* is counted. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary
*/
function summaryOf(result, context) {
	return joinMarkdown([
		headline(result, context),
		failureList(result),
		resumeSection(result, context),
		filesTable(result),
		timeline(result),
		archive(result)
	]);
}
function headline(result, context) {
	const there = result.reports.flatMap((report) => report.files).filter(isDelivered);
	const bytes = there.reduce((sum, file) => sum + (file.local?.bytes ?? 0), 0);
	const facts = [
		exportedWhat(result.reports),
		`${pluralize(there.length, "file")}${bytes === 0 ? "" : ` (${formatBytes(bytes)})`}`,
		pluralize(result.reports.flatMap((report) => report.jobs).length, "snapshot job"),
		formatDuration(result.endedAt - result.startedAt)
	];
	return `## ${statusSymbol(result, context)} QuickSight Snapshot: ${result.status}\n\n${formatStatusSentence(result, context.allowPartial)}\n\n${facts.join(" · ")}`;
}
function statusSymbol({ status }, { allowPartial }) {
	if (!succeeds(status, allowPartial)) return "❌";
	return status === "PARTIAL" ? "⚠️" : "✅";
}
function exportedWhat(reports) {
	const [only] = reports;
	if (only === void 0 || reports.length > 1) return pluralize(reports.length, "report");
	return `${escapeMarkdown(only.dashboardName ?? only.report.dashboardId)} as ${escapeMarkdown(viewerName(only.report.viewer))}`;
}
function resumeSection(result, context) {
	const omitted = result.reports.flatMap((report) => report.jobs).filter((outcome) => outcome.existsOnServer && (outcome.state === "abandoned" || outcome.state === "started"));
	if (omitted.length === 0) return "";
	return [
		"### Jobs to pick up",
		"QuickSight has no call to cancel a snapshot job. To pick the results up, run the step again with the same inputs and:",
		codeFence(`job-id: ${context.jobPrefix}`, "yaml"),
		markdownTable(jobTable(omitted), 32768)
	].join("\n\n");
}
function jobTable(jobs) {
	return {
		columns: [
			{ title: "Report" },
			{ title: "Exports" },
			{
				title: "Snapshot job",
				style: "code"
			}
		],
		rows: jobs.map(({ job }) => [
			job.report.label,
			jobLabel(job),
			job.request.SnapshotJobId
		])
	};
}
function timeline(result) {
	const chart = gantt(result);
	return chart === "" ? "" : `### Timeline\n\nA row a snapshot job: queued, running (red where it failed), download; in time since the step began.\n\n${chart}`;
}
function archive(result) {
	const { downloadPath = "", manifest = "", releaseUrl = "" } = result.archive ?? {};
	const lines = [
		downloadPath === "" ? "" : `- Files: ${inlineCode(downloadPath)}`,
		manifest === "" ? "" : `- Manifest: ${inlineCode(manifest)}`,
		releaseUrl === "" ? "" : `- Release: ${/^https:\/\/[\w.:/%~+-]+$/.test(releaseUrl) ? releaseUrl : inlineCode(releaseUrl)}`
	].filter((line) => line !== "");
	return lines.length === 0 ? "" : `### Where the files are\n\n${lines.join("\n")}`;
}
// src/modes/step-result.ts
/** How an export ends. */
function toExportResult(step, result) {
	const { allowPartial, jobPrefix } = step.run;
	return {
		outputs: outputsOf(result),
		log: [closingLine(result), ...resumeInstructions(result, jobPrefix)],
		summary: summaryOf(result, {
			allowPartial,
			jobPrefix
		}),
		annotations: annotations(result, allowPartial),
		failure: failureMessage(result, allowPartial)
	};
}
function resumeInstructions(result, jobPrefix) {
	const left = result.reports.flatMap(({ jobs }) => jobs).filter(({ existsOnServer, state }) => existsOnServer && (state === "abandoned" || state === "started"));
	if (left.length === 0) return [];
	return [...left.map(({ job, times }) => {
		const how = times.endedAt === void 0 ? "may still run" : "has ended, and its result was not read";
		return `Snapshot job ${job.request.SnapshotJobId} of dashboard ${job.request.DashboardId} ${how}.`;
	}), `To pick the results up, run the step again with the same inputs and job-id: ${jobPrefix}`];
}
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
			...outputsOf({
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
		outputs: outputsOf({
			...emptyRun,
			status
		}),
		log: [],
		summary: failedSummary(status, failure),
		annotations: [],
		failure: failedMessage(failure)
	};
}
const bugReportHint = "This is a fault of the action itself: please report it, with the log of a run with debug logging.";
// src/report/format/log-text.ts
const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
const longest = 4e3;
/**
* The text as it may go to the runner's log: none of its lines is read as a workflow command. The runner takes `::name`
* at the start of a line, white space aside, and the older `##[name]` anywhere in it; a space keeps both apart. Further
* lines are indented, what cannot be seen is dropped, a line is cut at 4,000 characters.
* https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
*/
function escapeWorkflowCommands(text) {
	return text.split(lineBreak).map((line, index) => escapeLogLine(index === 0 ? line : `  ${line}`)).join("\n");
}
function escapeLogLine(line) {
	const escaped = (0,external_node_util_.stripVTControlCharacters)(redact(line.slice(0, longest * 2))).replaceAll("	", "  ").replace(invisible, "").replace(/^(\s*:):/u, "$1 :").replace(/##(?=\[)/gu, "## ");
	return escaped.length > longest ? `${escaped.slice(0, 3999).replace(/[\uD800-\uDBFF]$/, "")}…` : escaped;
}
// src/runner/deadline.ts
/** What cuts the step short: its deadline, and the signals of a runner whose workflow was cancelled. */
const graceMs = 2e3;
/** A cutter that the deadline, `timeoutMs` after `startedAt`, and the runner's own signals set off. */
function createStepAbort(timeoutMs, startedAt) {
	const controller = new AbortController();
	let cut;
	const end = (why, message) => {
		cut ??= why;
		controller.abort(new ActionError(message, { code: why }));
	};
	const timeOver = `The step's time is over (timeout-minutes: ${timeoutMs / 6e4}).`;
	const remainingMs = Math.max(0, startedAt + timeoutMs - systemClock.now());
	systemClock.sleep(remainingMs).then(() => end("TIMED_OUT", timeOver));
	for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => end("CANCELLED", `The step was cancelled (${signal}).`));
	return {
		signal: controller.signal,
		abortReason: () => cut
	};
}
/** What is cut short has a moment to tidy up; what does not end by then is left as it is. */
async function waitForGracePeriod({ signal }) {
	if (!signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
	await systemClock.sleep(graceMs);
}
// src/runner/workspace.ts
/** Files under the workspace's root; a path or a link that leads out of it is as good as absent. */
function workspace(root) {
	return {
		read: async (path, maxBytes) => {
			const real = await resolveInside(root, path);
			return real === void 0 ? void 0 : readTextFile(real, maxBytes);
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
/** Walks down what is there of the path; the deepest directory of it must let the rest be made. */
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
		return;
	} catch {
		return {
			at,
			kind: "not-writable"
		};
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
/** Where it really is; undefined where it is no directory, nor a link to one. */
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
// src/main.ts
/** The step, from inputs to outputs: the only place that knows the runner, the process and its signals. */
async function main() {
	await publishResult(await runStep(rejectOnUnhandledError()).catch((error) => omitSummaryIfDisabled(unexpectedErrorResult(error))));
}
/** Where the inputs could not be read, all but a clear `false` stands for a job summary. */
function omitSummaryIfDisabled(ending) {
	return /^false$/i.test(getInput("summary")) ? {
		...ending,
		summary: ""
	} : ending;
}
async function runStep(unhandledError) {
	const startedAt = systemClock.now();
	const root = process.env["GITHUB_WORKSPACE"] || process.cwd();
	let step;
	try {
		const reading = readStep((name) => getInput(name), process.env, workspace(root), new Date(startedAt));
		step = await Promise.race([reading, unhandledError]);
	} catch (error) {
		if (error instanceof ActionError) return omitSummaryIfDisabled(toFailedResult(error, "FAILED"));
		throw error;
	}
	for (const warning$1 of step.warnings) warning(escapeWorkflowCommands(warning$1));
	const cutter = createStepAbort(step.run.timeoutMs, startedAt);
	log.group(`${groupTitles[step.mode]} in ${step.aws.region}`);
	const { running, written: earlyOutputs } = await Promise.race([run(step, root, cutter), unhandledError]);
	const ended = running.done.catch(resultFromRejection(cutter));
	const ending = await Promise.race([
		ended,
		waitForGracePeriod(cutter).then(running.currentResult),
		unhandledError
	]).catch((error) => {
		const { failure, outputs, summary } = unexpectedErrorResult(error);
		const soFar = running.currentResult();
		return {
			...soFar,
			failure,
			outputs: {
				...soFar.outputs,
				status: outputs["status"] ?? "FAILED"
			},
			summary: `${summary}\n${soFar.summary}`
		};
	});
	log.endGroup();
	return {
		...ending,
		outputs: {
			...earlyOutputs,
			...ending.outputs
		},
		summary: step.run.summary ? ending.summary : ""
	};
}
const groupTitles = {
	export: "QuickSight snapshot jobs",
	plan: "Planning QuickSight snapshot jobs",
	check: "Checking permissions and settings",
	list: "Looking up QuickSight dashboards"
};
async function run(step, root, cutter) {
	registerSecret(process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ?? "");
	const ask = async (audience) => {
		const token = await getIDToken(audience);
		registerSecret(token);
		return token;
	};
	const idToken = step.mode === "export" && step.aws.baseRole !== void 0 ? await prefetchIdToken(ask, step.aws.audience) : ask;
	const [{ createDependencies }, { runMode }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(103), __nccwpck_require__.e(631)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7631)), Promise.all(/* import() */[__nccwpck_require__.e(103), __nccwpck_require__.e(565)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1565))]);
	const line = {
		clock: systemClock,
		log,
		signal: cutter.signal
	};
	const runner = {
		line,
		mask,
		transport: {
			connectionTimeout: 5e3,
			httpsAgent: {
				keepAlive: true,
				maxSockets: 50,
				proxyEnv: process.env
			},
			ownEndpoints: customEndpoints(process.env)
		},
		idToken,
		releases: (token) => releases(token, line),
		workspaceRoot: root,
		run: readWorkflowRun(process.env)
	};
	const earlyOutputs = {};
	const writeJobIds = throttle(1e3, systemClock, () => writeOutputs(earlyOutputs));
	let exportedAccessKeyId;
	const ports = {
		...line,
		abortReason: cutter.abortReason,
		publishJobIds: (jobIds) => {
			earlyOutputs["job-ids"] = JSON.stringify(jobIds);
			writeJobIds();
		},
		exportCredentials: (credentials) => {
			if (credentials.accessKeyId === exportedAccessKeyId) return;
			exportedAccessKeyId = credentials.accessKeyId;
			exportVariable("AWS_ACCESS_KEY_ID", credentials.accessKeyId);
			exportVariable("AWS_SECRET_ACCESS_KEY", credentials.secretAccessKey);
			exportVariable("AWS_SESSION_TOKEN", credentials.sessionToken ?? "");
			exportVariable("AWS_REGION", step.aws.region);
			exportVariable("AWS_DEFAULT_REGION", step.aws.region);
		}
	};
	return {
		running: runMode(step, createDependencies(step, runner), ports),
		written: earlyOutputs
	};
}
function exportVariable(name, value) {
	const before = process.env[name];
	exportVariable$1(name, value);
	if (before === void 0) delete process.env[name];
	else process.env[name] = before;
}
async function releases(token, line) {
	mask(token);
	const [{ context, getOctokit }, { createReleasesClient }] = await Promise.all([__nccwpck_require__.e(/* import() */ 533).then(__nccwpck_require__.bind(__nccwpck_require__, 1533)), __nccwpck_require__.e(/* import() */ 652).then(__nccwpck_require__.bind(__nccwpck_require__, 1652))]);
	return createReleasesClient(getOctokit(token), context.repo, line);
}
function resultFromRejection(cutter) {
	return (error) => {
		if (cutter.signal.aborted) return toFailedResult(cutter.signal.reason, cutter.abortReason() ?? "FAILED");
		if (error instanceof ActionError) return toFailedResult(error, "FAILED");
		throw error;
	};
}
/** Rejects with whatever nobody caught. */
function rejectOnUnhandledError() {
	return new Promise((_, reject) => {
		process.on("uncaughtException", reject);
		process.on("unhandledRejection", reject);
	});
}
function unexpectedErrorResult(error) {
	debug(escapeWorkflowCommands(error instanceof Error ? error.stack ?? error.message : String(error)));
	return toFailedResult(error, "FAILED");
}
/** Writes outputs, annotations and the summary, which must not fail a step that did its work. */
async function publishResult(ending) {
	for (const line of ending.log) log.info(line);
	const unwritten = writeOutputs(ending.outputs);
	for (const { level, message } of ending.annotations) log[level](message);
	try {
		if (ending.summary !== "" && process.env["GITHUB_STEP_SUMMARY"]) await summary.addRaw(ending.summary).write();
	} catch (error) {
		log.warning(`The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`);
	}
	const failure = [ending.failure ?? [], unwritten ?? []].flat().join("\n");
	if (failure !== "") setFailed(escapeWorkflowCommands(failure));
}
/** Says why the outputs could not be written, where that is so: steps that need them must not run. */
function writeOutputs(outputs) {
	try {
		for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
		return;
	} catch (error) {
		return `The outputs could not be written to GITHUB_OUTPUT: ${error instanceof Error ? error.message : String(error)}`;
	}
}
const masked = /* @__PURE__ */ new Set();
const mask = (secret) => {
	if (masked.has(secret)) return;
	masked.add(secret);
	registerSecret(secret);
	for (const form of secretVariants(secret)) setSecret(form);
};
const log = {
	info: (line) => info(escapeWorkflowCommands(line)),
	debug: (line) => debug(escapeWorkflowCommands(line)),
	notice: (line) => notice(escapeWorkflowCommands(line)),
	warning: (line) => warning(escapeWorkflowCommands(line)),
	error: (line) => error(escapeWorkflowCommands(line)),
	group: (title) => startGroup(escapeWorkflowCommands(title)),
	endGroup: () => endGroup()
};



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
/******/ 		792: 0
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
