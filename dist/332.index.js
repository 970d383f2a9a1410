export const id = 332;
export const ids = [332];
export const modules = {

/***/ 2332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   countRows: () => (/* binding */ countRows)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);



// src/files/verify/csv.ts
/**
* Rows below the header of a CSV file. It must be text in UTF-8 with a header; an error page in its place is refused.
* Read in one pass over its bytes, since exports run to hundreds of megabytes. Throws `NotACsv`.
* https://www.rfc-editor.org/rfc/rfc4180
*/
async function countRows(path) {
	const text = new node_util__WEBPACK_IMPORTED_MODULE_1__.TextDecoder("utf-8", { fatal: true });
	const rows = rowCounter();
	let start;
	for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.createReadStream)(path, { highWaterMark: 1048576 })) {
		const bytes = chunk;
		const first = start === void 0;
		start ??= assertNotOtherFormat(bytes);
		if (bytes.includes(0)) throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.n)("NotACsv", "it holds NUL bytes", start);
		assertUtf8(text, bytes, start);
		rows.add(first ? stripBom(bytes) : bytes);
	}
	assertUtf8(text, void 0, start);
	if (rows.isQuoted()) throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.n)("NotACsv", "it ends within quotes");
	const records = rows.end();
	if (records === 0) throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.n)("NotACsv", "it has no header");
	return records - 1;
}
const nonCsvSignatures = [
	["a page of markup", /^\uFEFF?\s*<(?:[!?]|(?:html|head|body|error|xml)\b)/i],
	["JSON", /^\uFEFF?\s*[{[]\s*["{[]/],
	["a PDF", /^%PDF-/]
];
function assertNotOtherFormat(bytes) {
	const start = bytes.subarray(0, 64);
	const text = start.toString("utf8");
	const [what] = nonCsvSignatures.find(([, begins]) => begins.test(text)) ?? [];
	if (what !== void 0) throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.n)("NotACsv", `it is ${what}`, start);
	return start;
}
function stripBom(bytes) {
	return bytes.subarray(0, 3).equals(utf8Bom) ? bytes.subarray(3) : bytes;
}
function assertUtf8(text, bytes, start) {
	try {
		text.decode(bytes, { stream: bytes !== void 0 });
	} catch {
		throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.n)("NotACsv", "it is not text in UTF-8", start);
	}
}
const utf8Bom = Buffer.from([
	239,
	187,
	191
]);
const quoteMark = 34;
const comma = 44;
const lineFeed = 10;
const carriageReturn = 13;
/** Counts records: lines that are not blank, where a line break within quotes ends none. */
function rowCounter() {
	let records = 0;
	let blank = true;
	let quoted = false;
	let atFieldStart = true;
	function add(bytes) {
		for (let i = 0; i < bytes.length; i++) {
			const byte = bytes[i];
			if (quoted) {
				quoted = byte !== quoteMark;
				atFieldStart = true;
			} else if (byte === lineFeed || byte === carriageReturn) {
				if (!blank) records += 1;
				blank = true;
				atFieldStart = true;
			} else {
				quoted = byte === quoteMark && atFieldStart;
				atFieldStart = byte === comma;
				blank = false;
			}
		}
	}
	return {
		add,
		isQuoted: () => quoted,
		end: () => records + (blank ? 0 : 1)
	};
}



/***/ })

};
