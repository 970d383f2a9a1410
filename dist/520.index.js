export const id = 520;
export const ids = [520];
export const modules = {

/***/ 2520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ambientCredentials: () => (/* binding */ ambientCredentials)
/* harmony export */ });
/* harmony import */ var _defaultProvider_faBW6EXp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4486);
/* harmony import */ var _errors_DzJA6hfQ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5582);
/* harmony import */ var _hints_iO_Lf4_d_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9991);
/* harmony import */ var _text_Dd6inuyv_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1965);




// src/aws/ambient.ts
/**
* Credentials from where the SDK finds them: environment, shared files, web identity file, container or instance.
* https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html
*/
function ambientCredentials(region, mask) {
	const provider = (0,_defaultProvider_faBW6EXp_js__WEBPACK_IMPORTED_MODULE_0__.t)({ clientConfig: { region } });
	return async (how) => {
		const { accessKeyId, secretAccessKey, sessionToken } = await found(provider(how));
		for (const secret of [secretAccessKey, sessionToken]) if (secret !== void 0) mask(secret);
		return {
			accessKeyId,
			secretAccessKey,
			...sessionToken === void 0 ? {} : { sessionToken }
		};
	};
}
async function found(credentials) {
	try {
		return await credentials;
	} catch (error) {
		const text = error instanceof Error ? (0,_text_Dd6inuyv_js__WEBPACK_IMPORTED_MODULE_3__.i)(error.message, 500) : String(error);
		const code = "CredentialsProviderError";
		const hint = (0,_hints_iO_Lf4_d_js__WEBPACK_IMPORTED_MODULE_2__.t)({
			operation: "Credentials",
			code,
			message: text
		});
		throw new _errors_DzJA6hfQ_js__WEBPACK_IMPORTED_MODULE_1__.t(`AWS credentials: ${text}`, {
			code,
			hint,
			cause: error
		});
	}
}



/***/ })

};
