export const id = 6188;
export const ids = [6188];
export const modules = {

/***/ 6188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRepeatedInputs: () => (/* binding */ readRepeatedInputs)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);

// src/inputs/repeated-inputs.ts
const notRepeated = [
	"mode",
	"dashboard-id",
	"reports",
	"cli-input-json",
	"aws-region",
	"role-to-assume",
	"github-token"
];
const privateNames = [
	"parameters",
	"row-level-tags",
	"role-external-id",
	"inline-session-policy"
];
const defaults = _main_js__WEBPACK_IMPORTED_MODULE_0__.st;
function readRepeatedInputs(read) {
	const set = _main_js__WEBPACK_IMPORTED_MODULE_0__.ct.filter((name) => !notRepeated.includes(name)).map((name) => [name, read(name).trim()]).filter(([name, value]) => value !== "" && value !== defaults[name]);
	return {
		inputs: Object.fromEntries(set.filter(([name]) => !privateNames.includes(name))),
		privateInputs: set.flatMap(([name]) => privateNames.includes(name) ? name : [])
	};
}



/***/ })

};
