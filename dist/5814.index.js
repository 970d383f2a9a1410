export const id = 5814;
export const ids = [5814];
export const modules = {

/***/ 4495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ GitHubResponseTooLargeError)
/* harmony export */ });
// src/github/github-response-too-large-error.ts
var GitHubResponseTooLargeError = class extends Error {
	name = "GitHubResponseTooLargeError";
};



/***/ }),

/***/ 5814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createOctokitOptions: () => (/* binding */ createOctokitOptions),
/* harmony export */   limitFetch: () => (/* binding */ limitFetch)
/* harmony export */ });
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7689);
/* harmony import */ var _read_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8690);
/* harmony import */ var _github_response_too_large_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4495);



// src/github/limit-fetch.ts
const maxResponseBytes = 67108864;
function limitFetch(fetch, maxBytes = maxResponseBytes) {
	return async (...args) => {
		const { body, status, statusText, headers } = await fetch(...args);
		const bytes = body === null ? null : await (0,_read_bounded_js__WEBPACK_IMPORTED_MODULE_1__.t)(body, maxBytes);
		if (bytes === void 0) throw new _github_response_too_large_error_js__WEBPACK_IMPORTED_MODULE_2__.t(`the response (HTTP ${status}) is larger than ${maxBytes / 1024 / 1024} MiB`);
		return new Response(bytes, {
			status,
			statusText,
			headers: [...headers]
		});
	};
}
function createOctokitOptions() {
	return { request: {
		..._utils_js__WEBPACK_IMPORTED_MODULE_0__.n.request,
		fetch: limitFetch(_utils_js__WEBPACK_IMPORTED_MODULE_0__.n.request?.fetch ?? fetch)
	} };
}



/***/ }),

/***/ 8690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readBounded)
/* harmony export */ });
// src/lib/read-bounded.ts
async function readBounded(body, maxBytes) {
	const chunks = [];
	let bytes = 0;
	for await (const chunk of body) {
		bytes += chunk.length;
		if (bytes > maxBytes) return void 0;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}



/***/ })

};
