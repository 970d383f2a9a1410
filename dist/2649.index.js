export const id = 2649;
export const ids = [2649];
export const modules = {

/***/ 2649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findHint: () => (/* reexport safe */ _find_hint_js__WEBPACK_IMPORTED_MODULE_0__.t)
/* harmony export */ });
/* harmony import */ var _find_hint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7103);



/***/ })

};
