export const id = 6940;
export const ids = [6940];
export const modules = {

/***/ 6940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EventStreamSerde: () => (/* reexport safe */ _event_streams_js__WEBPACK_IMPORTED_MODULE_1__.t),
/* harmony export */   eventStreamSerdeProvider: () => (/* reexport safe */ _event_streams_js__WEBPACK_IMPORTED_MODULE_1__.r)
/* harmony export */ });
/* harmony import */ var _bucket_regions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4963);
/* harmony import */ var _event_streams_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6892);




/***/ })

};
