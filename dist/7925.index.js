export const id = 7925;
export const ids = [7925];
export const modules = {

/***/ 7925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRowLevelTags: () => (/* reexport safe */ _row_level_tags2_js__WEBPACK_IMPORTED_MODULE_0__.t)
/* harmony export */ });
/* harmony import */ var _row_level_tags2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9511);



/***/ }),

/***/ 9511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ tagLength),
/* harmony export */   t: () => (/* binding */ readRowLevelTags)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);

// src/inputs/sections/row-level-tags.ts
const tagLength = {
	key: 128,
	value: 256
};
async function readRowLevelTags(reader, anonymous) {
	const map = await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.K)(reader, "row-level-tags");
	if (!map) return [];
	if (!anonymous) {
		if (reader.isSetHere("row-level-tags")) reader.addConflict("row-level-tags: tags apply to anonymous users only; registered users have their own rules. Remove the tags, or set anonymous: true.");
		return [];
	}
	if (map.size > _main_js__WEBPACK_IMPORTED_MODULE_0__.R.rowLevelTags) reader.addValueProblem("row-level-tags", `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.xt)(map.size, "tag")} are too many; at most ${_main_js__WEBPACK_IMPORTED_MODULE_0__.R.rowLevelTags}.`);
	return [...map].map(([key, value]) => {
		if (key === "" || key.length > tagLength.key) reader.addValueProblem("row-level-tags", `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(key)} is not a tag key. A key has 1 to ${tagLength.key} characters.`);
		if (!(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.at)(value)) reader.addValueProblem("row-level-tags", `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(key)}: expected a single value, got ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.nt)(value)}.`);
		else if (String(value) === "" || String(value).length > tagLength.value) reader.addValueProblem("row-level-tags", `the value of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(key)} must have 1 to ${tagLength.value} characters.`);
		return {
			key,
			value: (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.at)(value) ? String(value) : ""
		};
	});
}



/***/ })

};
