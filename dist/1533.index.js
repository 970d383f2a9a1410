export const id = 1533;
export const ids = [1533];
export const modules = {

/***/ 1533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   context: () => (/* binding */ context),
/* harmony export */   getOctokit: () => (/* binding */ getOctokit)
/* harmony export */ });
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7689);

// node_modules/@actions/github/lib/github.js
const context = new _utils_js__WEBPACK_IMPORTED_MODULE_0__.i();
function getOctokit(token, options, ...additionalPlugins) {
	return new (_utils_js__WEBPACK_IMPORTED_MODULE_0__.t.plugin(...additionalPlugins))((0,_utils_js__WEBPACK_IMPORTED_MODULE_0__.r)(token, options));
}



/***/ })

};
