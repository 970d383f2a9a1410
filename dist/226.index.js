export const id = 226;
export const ids = [226];
export const modules = {

/***/ 226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkFreshness: () => (/* reexport safe */ _check_freshness_js__WEBPACK_IMPORTED_MODULE_0__.t),
/* harmony export */   combineReportData: () => (/* reexport safe */ _check_freshness_js__WEBPACK_IMPORTED_MODULE_0__.n),
/* harmony export */   loadReportData: () => (/* reexport safe */ _check_freshness_js__WEBPACK_IMPORTED_MODULE_0__.r)
/* harmony export */ });
/* harmony import */ var _check_freshness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4306);



/***/ })

};
