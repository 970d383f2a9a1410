export const id = 182;
export const ids = [182];
export const modules = {

/***/ 5182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createDefaultCredentialProvider: () => (/* binding */ createDefaultCredentialProvider)
/* harmony export */ });
/* harmony import */ var _client_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2256);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1440);
/* harmony import */ var _find_hint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7103);



// src/aws/default-credentials.ts
/**
* Credentials from where the SDK finds them: environment, shared files, web identity file, container or instance.
* https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html
*/
function createDefaultCredentialProvider(region, transport, mask) {
	const provider = (0,_client_config_js__WEBPACK_IMPORTED_MODULE_0__.r)({ clientConfig: (0,_client_config_js__WEBPACK_IMPORTED_MODULE_0__.t)("STS", region, transport, void 0) });
	return async (options) => {
		const { accessKeyId, secretAccessKey, sessionToken } = await wrapProviderError(provider(options));
		for (const secret of [secretAccessKey, sessionToken]) if (secret !== void 0) mask(secret);
		return {
			accessKeyId,
			secretAccessKey,
			...sessionToken === void 0 ? {} : { sessionToken }
		};
	};
}
async function wrapProviderError(credentials) {
	try {
		return await credentials;
	} catch (error) {
		const text = error instanceof Error ? (0,_main_js__WEBPACK_IMPORTED_MODULE_1__.Y)(error.message, 500) : String(error);
		const code = "CredentialsProviderError";
		const hint = (0,_find_hint_js__WEBPACK_IMPORTED_MODULE_2__.t)({
			operation: "Credentials",
			code,
			message: text
		});
		throw new _main_js__WEBPACK_IMPORTED_MODULE_1__.H(`AWS credentials: ${text}`, {
			code,
			hint,
			cause: error
		});
	}
}



/***/ })

};
