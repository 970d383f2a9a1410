export const id = 5182;
export const ids = [5182];
export const modules = {

/***/ 5182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createDefaultCredentialProvider: () => (/* binding */ createDefaultCredentialProvider)
/* harmony export */ });
/* harmony import */ var _client_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2256);
/* harmony import */ var _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5898);
/* harmony import */ var _parseKnownFiles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1101);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1809);




// src/aws/default-credentials.ts
function createDefaultCredentialProvider(region, transport, mask, onWarning) {
	const clientConfig = (0,_client_config_js__WEBPACK_IMPORTED_MODULE_0__.t)("STS", region, transport, void 0);
	const provider = (0,_client_config_js__WEBPACK_IMPORTED_MODULE_0__.n)(onWarning === void 0 ? { clientConfig } : {
		clientConfig,
		logger: createWarningLogger(onWarning)
	});
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
function createWarningLogger(onWarning) {
	const ignore = () => void 0;
	return {
		debug: ignore,
		info: ignore,
		error: ignore,
		warn: (message) => onWarning((0,_main_js__WEBPACK_IMPORTED_MODULE_3__.Ct)(String(message)))
	};
}
async function describeMissingProfile() {
	const profile = (0,_loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_1__.o)({});
	if (profile === "default") return void 0;
	const profiles = await (0,_parseKnownFiles_js__WEBPACK_IMPORTED_MODULE_2__.t)({}).catch(() => ({}));
	if (Object.hasOwn(profiles, profile)) return void 0;
	return `the profile ${(0,_main_js__WEBPACK_IMPORTED_MODULE_3__.St)(profile)} of AWS_PROFILE does not exist in ~/.aws/config (or AWS_CONFIG_FILE) and ~/.aws/credentials (or AWS_SHARED_CREDENTIALS_FILE)`;
}
async function wrapProviderError(credentials) {
	try {
		return await credentials;
	} catch (error) {
		const text = await describeMissingProfile() ?? (0,_main_js__WEBPACK_IMPORTED_MODULE_3__.Ct)((0,_main_js__WEBPACK_IMPORTED_MODULE_3__.wt)(error), 500);
		const code = "CredentialsProviderError";
		const { findHint } = await Promise.all(/* import() */[__webpack_require__.e(7103), __webpack_require__.e(2649)]).then(__webpack_require__.bind(__webpack_require__, 2649));
		const hint = findHint({
			operation: "Credentials",
			code,
			message: text
		});
		throw new _main_js__WEBPACK_IMPORTED_MODULE_3__.pt(`AWS credentials: ${text}`, {
			code,
			hint,
			cause: error
		});
	}
}



/***/ }),

/***/ 1101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ parseKnownFiles)
/* harmony export */ });
/* harmony import */ var _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5898);

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/mergeConfigFiles.js
const mergeConfigFiles = (...files) => {
	const merged = {};
	for (const file of files) for (const [key, values] of Object.entries(file)) if (merged[key] !== void 0) Object.assign(merged[key], values);
	else merged[key] = values;
	return merged;
};
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseKnownFiles.js
const parseKnownFiles = async (init) => {
	const parsedFiles = await (0,_loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_0__.t)(init);
	return mergeConfigFiles(parsedFiles.configFile, parsedFiles.credentialsFile);
};



/***/ })

};
