export const id = 2091;
export const ids = [2091];
export const modules = {

/***/ 2091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fillDataDate: () => (/* reexport safe */ _data_date2_js__WEBPACK_IMPORTED_MODULE_0__.t),
/* harmony export */   usesDataDate: () => (/* reexport safe */ _data_date2_js__WEBPACK_IMPORTED_MODULE_0__.n)
/* harmony export */ });
/* harmony import */ var _data_date2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5805);



/***/ }),

/***/ 5805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ usesDataDate),
/* harmony export */   t: () => (/* binding */ fillDataDate)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);

// src/freshness/data-date.ts
function usesDataDate({ destination, files }) {
	return [
		destination?.prefix,
		files.uploadTo?.prefix,
		files.downloadPath,
		files.fileName
	].some((template) => template?.includes(_main_js__WEBPACK_IMPORTED_MODULE_0__.ot) === true);
}
function fillDataDate(report, at) {
	const { destination, files, freshness } = report;
	const date = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.X)(new Date(at), freshness?.timeZone ?? "UTC");
	const fill = (text) => text.replaceAll(_main_js__WEBPACK_IMPORTED_MODULE_0__.ot, date);
	return {
		...report,
		...destination === void 0 ? {} : { destination: {
			...destination,
			prefix: fill(destination.prefix)
		} },
		files: {
			...files,
			placeholders: {
				...files.placeholders,
				"data-date": date
			},
			...files.downloadPath === void 0 ? {} : { downloadPath: fill(files.downloadPath) },
			...files.uploadTo === void 0 ? {} : { uploadTo: {
				...files.uploadTo,
				prefix: fill(files.uploadTo.prefix)
			} }
		}
	};
}



/***/ })

};
