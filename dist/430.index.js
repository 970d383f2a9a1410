export const id = 430;
export const ids = [430];
export const modules = {

/***/ 6430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   countPages: () => (/* binding */ countPages)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _read_slice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2661);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8522);




// src/files/verify/pdf.ts
const windowBytes = 4194304;
const largestForLibrary = 67108864;
/**
* Pages of a PDF, which must begin with `%PDF-` and end with `%%EOF`. Pages are counted by looking for their objects, also
* within compressed object streams; the PDF library, slow to load, is asked only where that finds none. `undefined` where
* it cannot tell either, as of a file that is encrypted. Throws `NotAPdf`, also for a PDF that surely has no page.
* https://www.iso.org/standard/75839.html (ISO 32000-2, 7.5 and 7.7.3.3)
*/
async function countPages(path, bytes) {
	const start = await (0,_read_slice_js__WEBPACK_IMPORTED_MODULE_1__.t)(path, 0, 64);
	if (start.subarray(0, 5).toString("latin1") !== "%PDF-") throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.n)("NotAPdf", "it has no %PDF- header", start);
	const end = await (0,_read_slice_js__WEBPACK_IMPORTED_MODULE_1__.t)(path, Math.max(0, bytes - 1024), 1024);
	if (!/%%EOF[\s\0]*$/.test(end.toString("latin1"))) throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.n)("NotAPdf", "its end, %%EOF, is missing");
	const pages = await countPagesByScanning(path, bytes) || await countPagesWithLibrary(path, bytes);
	if (pages === 0) throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.n)("NotAPdf", "it has no page");
	return pages;
}
async function countPagesByScanning(path, bytes) {
	let pages = 0;
	for (let at = 0; at < bytes; at += windowBytes) {
		const view = await (0,_read_slice_js__WEBPACK_IMPORTED_MODULE_1__.t)(path, at, 5242880);
		pages += pagesWithin(view, windowBytes);
	}
	return pages;
}
const typed = /\/Type\s*\/(Page|ObjStm)(?![\w#-])/g;
function pagesWithin(view, endOffset) {
	let pages = 0;
	const text = view.toString("latin1");
	for (const match of text.matchAll(typed)) {
		if (match.index >= endOffset) break;
		if (match[1] === "Page") pages += 1;
		else pages += Array.from(inflateObjectStream(view, match.index).matchAll(typed)).length;
	}
	return pages;
}
/** Text of the object stream whose dictionary is at that place; empty where it is none that can be read. */
function inflateObjectStream(view, at) {
	const begin = view.indexOf("stream", at);
	const data = begin < 0 ? view.length : begin + 6 + (view[begin + 6] === 13 ? 2 : 1);
	const end = view.indexOf("endstream", data);
	if (end < 0) return "";
	try {
		return (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.inflateSync)(view.subarray(data, end), { maxOutputLength: largestForLibrary }).toString("latin1");
	} catch {
		return "";
	}
}
async function countPagesWithLibrary(path, bytes) {
	if (bytes > largestForLibrary) return void 0;
	const { PDFDocument } = await Promise.all(/* import() */[__webpack_require__.e(570), __webpack_require__.e(906)]).then(__webpack_require__.bind(__webpack_require__, 8906));
	try {
		return (await PDFDocument.load(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path), {
			updateMetadata: false,
			ignoreEncryption: true
		})).getPageCount();
	} catch {
		return;
	}
}



/***/ }),

/***/ 2661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readRange)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

// src/files/verify/read-slice.ts
/** The bytes of the file from `from` on, `length` at most. */
async function readRange(path, from, length) {
	const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
	try {
		const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length, from);
		return buffer.subarray(0, bytesRead);
	} finally {
		await handle.close();
	}
}



/***/ })

};
