export const id = 466;
export const ids = [466];
export const modules = {

/***/ 8990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromEnv: () => (/* reexport safe */ _dist_es_B1kK2l1P_js__WEBPACK_IMPORTED_MODULE_0__.s)
/* harmony export */ });
/* harmony import */ var _dist_es_B1kK2l1P_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2260);



/***/ })

};
