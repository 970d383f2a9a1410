export const id = 906;
export const ids = [906];
export const modules = {

/***/ 8906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PDFDocument: () => (/* reexport safe */ _es_js__WEBPACK_IMPORTED_MODULE_0__.d)
/* harmony export */ });
/* harmony import */ var _es_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6570);



/***/ })

};
