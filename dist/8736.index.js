export const id = 8736;
export const ids = [8736];
export const modules = {

/***/ 8736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toServiceError: () => (/* reexport safe */ _service_error2_js__WEBPACK_IMPORTED_MODULE_0__.t)
/* harmony export */ });
/* harmony import */ var _service_error2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6648);



/***/ }),

/***/ 6648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ toServiceError)
/* harmony export */ });
/* harmony import */ var _service_error_classification_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7393);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);
/* harmony import */ var _find_hint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7103);



// src/aws/service-error.ts
const throttlingPattern = /^RequestThrottled/;
const expiredCodes = /* @__PURE__ */ new Set([
	"ExpiredToken",
	"ExpiredTokenException",
	"TokenRefreshRequired",
	"UnrecognizedClientException",
	"InvalidClientTokenId"
]);
const deniedCodes = /* @__PURE__ */ new Set([
	"AccessDenied",
	"AccessDeniedException",
	"UnsupportedUserEditionException",
	"UnsupportedPricingPlanException",
	"InvalidIdentityTokenException",
	"InvalidClientException"
]);
const clockSkewPattern = /signature (expired|not yet current)|request has expired|difference between the request time|time too skewed/i;
const networkPattern = /^(ECONNABORTED|ESOCKETTIMEDOUT|EADDRNOTAVAIL|EPROTO|ERR_STREAM_PREMATURE_CLOSE|ERR_HTTP2_STREAM_ERROR|UND_ERR_SOCKET|HPE_\w+|ERR_SSL_\w+)$/;
const transientPattern = /^(TimeoutError|AbortError|IDPCommunicationError\w*|OperationAborted|BadDigest|IncompleteBody)$/;
function toServiceError(operation, error, requestDetails) {
	if (error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.pt) return error;
	const thrown = typeof error === "object" && error !== null ? error : { message: String(error) };
	const status = thrown.$metadata?.httpStatusCode;
	const isForeign = isForeignResponse(thrown, status);
	const code = isForeign ? "IncompleteAnswer" : getErrorCode(thrown);
	const text = isForeign ? `the response is not from AWS (HTTP ${status})` : getErrorText(thrown, status);
	const requestId = thrown.$metadata?.requestId ?? (typeof thrown.requestId === "string" ? thrown.requestId : void 0);
	return new _main_js__WEBPACK_IMPORTED_MODULE_0__.mt(formatMessage(operation, isForeign ? "" : (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(code, 100), toShownText(operation, text)), {
		operation,
		code,
		kind: classifyAwsError(operation, thrown, code, text),
		status,
		requestId: requestId === void 0 ? void 0 : (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(requestId, 100),
		hint: (0,_find_hint_js__WEBPACK_IMPORTED_MODULE_1__.t)({
			operation,
			code,
			message: text,
			requestDetails
		}),
		cause: error
	});
}
function toShownText(operation, text) {
	return operation.includes("SnapshotJob") ? (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.F)(text) : text;
}
function formatMessage(operation, code, text) {
	return [
		operation,
		code,
		text === code ? "" : text
	].filter((part) => part !== "").join(": ");
}
function isForeignResponse(error, status) {
	return status !== void 0 && status >= 300 && getErrorCode(error) === "SyntaxError";
}
function getErrorText({ message }, status) {
	const text = typeof message === "string" ? (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(message, 1e3) : "";
	return (text === "" || text === "UnknownError") && status !== void 0 ? `HTTP ${status} without a reason` : text;
}
function getErrorCode(error) {
	const name = typeof error.name === "string" ? error.name : "Error";
	return (name === "Error" || name === "TypeError") && typeof error.code === "string" ? error.code : name;
}
function classifyAwsError(operation, error, code, text) {
	const status = error.$metadata?.httpStatusCode;
	if (error.$metadata?.clockSkewCorrected === true || code === "RequestTimeTooSkewed" || clockSkewPattern.test(text)) return "transient";
	if (code === "LimitExceededException") return "job-limit";
	if (code === "ResourceExistsException") return "already-exists";
	if (/has not reached a terminal state/i.test(text)) return "not-ready";
	if (isContextRejected(operation, code, text)) return "invalid-context";
	if ((0,_service_error_classification_js__WEBPACK_IMPORTED_MODULE_2__.n)(toClassifiable(error)) || throttlingPattern.test(code)) return "throttled";
	if (expiredCodes.has(code) || deniedCodes.has(code) && /\b(token|credentials?|session)\b.*\bexpired\b/i.test(text)) return "expired";
	if (/couldn't retrieve verification key/i.test(text)) return "transient";
	if (deniedCodes.has(code)) return "denied";
	if (code === "ResourceNotFoundException") return "not-found";
	if (isTransient(error, code, status, text)) return "transient";
	if (status === 401) return "expired";
	if (status === 403) return "denied";
	return status === void 0 ? "unknown" : "invalid";
}
function isContextRejected(operation, code, text) {
	return /^InvalidContextAssertion/.test(code) || operation === "AssumeRole" && /^ExpiredToken/.test(code) && /context/i.test(text);
}
function isTransient(error, code, status, text) {
	if (status !== void 0 && (status >= 500 && status !== 501 || status === 408)) return true;
	const systemCode = typeof error.code === "string" ? error.code : code;
	if (systemCode === "ERR_PROXY_TUNNEL") return !/ (401|403|407)\b/.test(text);
	if ((0,_service_error_classification_js__WEBPACK_IMPORTED_MODULE_2__.r)(toClassifiable(error)) || transientPattern.test(code) || networkPattern.test(systemCode)) return true;
	if (code === "SyntaxError" || code === "IncompleteAnswer" || code === "TypeError") return true;
	return code === "Error" && (status === void 0 || status < 300);
}
function toClassifiable(error) {
	const { code, $metadata, $retryable } = error;
	return {
		name: typeof error.name === "string" ? error.name : "Error",
		message: typeof error.message === "string" ? error.message : "",
		...typeof code === "string" ? { code } : {},
		...$metadata?.httpStatusCode === void 0 ? {} : { $metadata: { httpStatusCode: $metadata.httpStatusCode } },
		...$retryable === void 0 ? {} : { $retryable: { throttling: $retryable.throttling === true } }
	};
}



/***/ })

};
