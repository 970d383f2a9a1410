export const id = 4885;
export const ids = [4885];
export const modules = {

/***/ 4885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatComparedLines: () => (/* reexport safe */ _compared_lines2_js__WEBPACK_IMPORTED_MODULE_0__.n)
/* harmony export */ });
/* harmony import */ var _compared_lines2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7671);



/***/ }),

/***/ 7671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ formatComparedLines),
/* harmony export */   t: () => (/* binding */ countChanges)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);

// src/report/compared-lines.ts
const counted = [
	"added",
	"changed",
	"removed",
	"same"
];
function formatComparedLines(reports, changes) {
	if (changes === void 0) return [];
	return [`compare-with: ${countChanges(changes)}`, ...reports.flatMap(formatSkippedLine)];
}
function countChanges(changes) {
	const counts = counted.flatMap((kind) => {
		const count = changes.filter(({ change }) => change === kind).length;
		return count === 0 ? [] : [`${count} ${kind}`];
	});
	return counts.length === 0 ? "no file" : counts.join(", ");
}
function formatSkippedLine({ report, files }) {
	const skipped = files.filter(({ skipped }) => skipped?.reason === "unchanged");
	const [first] = skipped;
	if (first?.skipped === void 0) return [];
	const what = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.xt)(skipped.length, "file");
	return [`  ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(report.label)}: ${what} not uploaded and not attached: ${first.skipped.message}`];
}



/***/ })

};
