export const id = 1576;
export const ids = [1576];
export const modules = {

/***/ 1576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatDataLines: () => (/* binding */ formatDataLines)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6515);


// src/report/data-lines.ts
const maxLines = 20;
function formatDataLines(report, { dataAsOf, datasets }) {
	const label = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(report.label, 80);
	const spice = datasets.filter(({ importMode }) => importMode !== "DIRECT_QUERY").sort((one, other) => (one.asOf ?? 0) - (other.asOf ?? 0));
	const asOf = dataAsOf === void 0 ? "" : `, data as of ${new Date(dataAsOf).toISOString()}`;
	const rest = spice.length - maxLines;
	return [
		`${label}: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.xt)(datasets.length, "dataset")}${asOf}`,
		...spice.slice(0, maxLines).map(formatDatasetLine),
		...rest > 0 ? [`  … and ${rest} more`] : []
	];
}
function formatDatasetLine({ arn, name, ageMs, refreshed, lastStatus }) {
	const age = ageMs === void 0 ? "age unknown" : `${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__.r)(ageMs)} old`;
	const status = lastStatus === void 0 || lastStatus === "COMPLETED" ? "" : `, newest ingestion ${lastStatus}`;
	return `  ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(name ?? arn, 120)}: ${age}${refreshed ? ", refreshed" : ""}${status}`;
}



/***/ })

};
