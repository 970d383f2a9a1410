export const id = 9132;
export const ids = [9132];
export const modules = {

/***/ 9132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readIdentityCenter: () => (/* binding */ readIdentityCenter)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);

// src/inputs/sections/identity-center.ts
const applicationPattern = /^arn:(aws|aws-cn|aws-us-gov):sso::\d{12}:application\/(?:sso)?ins-[a-zA-Z0-9.-]{16}\/apl-[a-zA-Z0-9]{16}$/;
const audienceFormat = {
	pattern: /^[^\p{Cc}]{1,512}$/u,
	what: "an audience",
	allowed: "one line of at most 512 characters"
};
const otherViewerInputs = [
	"user-email",
	"user-name",
	"user-arn"
];
function readIdentityCenter(reader, context, anonymous) {
	const others = otherViewerInputs.filter((name) => reader.get(name) !== void 0);
	const excluded = [...anonymous ? ["anonymous: true"] : [], ...others];
	if (excluded.length > 0) reader.addConflict(`identity-center-application and ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.bt)(excluded)} exclude each other. Remove one of them: the OIDC token names the user.`);
	warnIneffectiveNamespace(reader);
	reader.notice("identity-center-application is experimental: AWS documents it, but no working export has been published.");
	const application = readApplication(reader, context) ?? "";
	return {
		kind: "identity-center",
		application,
		audience: (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.$)(reader, "identity-center-audience", audienceFormat) ?? application,
		region: readIdentityCenterRegion(reader, context)
	};
}
function warnIneffectiveNamespace(reader) {
	if (reader.isSetHere("namespace") && (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.et)(reader, "namespace") !== "default") reader.warn("namespace: users of IAM Identity Center are not looked up in a namespace.");
}
function readApplication(reader, { region }) {
	const name = "identity-center-application";
	const arn = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.et)(reader, name);
	if (arn === void 0) return void 0;
	const [, partition] = applicationPattern.exec(arn) ?? [];
	if (partition === void 0) return reader.addValueProblem(name, `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(arn, 200)} is not the ARN of an application. Use arn:PARTITION:sso::ACCOUNT:application/ssoins-…/apl-…, as aws sso-admin list-applications prints it.`);
	const problem = region === void 0 ? void 0 : (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.B)(partition, region);
	return problem === void 0 ? arn : reader.addValueProblem(name, `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(arn, 200)} ${problem}`);
}
function readIdentityCenterRegion(reader, context) {
	const name = ["identity-center-region", "identity-region"].find((each) => reader.get(each) !== void 0);
	const value = name === void 0 ? void 0 : (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.et)(reader, name);
	const fallback = context.region ?? "";
	if (name === void 0 || value === void 0) return fallback;
	if (!_main_js__WEBPACK_IMPORTED_MODULE_0__.H.test(value)) {
		reader.addValueProblem(name, `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(value)} is not a region. ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.z)(value)}`);
		return fallback;
	}
	if (context.region !== void 0 && (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.V)(value) !== (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.V)(context.region)) reader.addValueProblem(name, `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(value)} is in another partition than ${context.region}; sessions do not cross partitions.`);
	return value;
}



/***/ })

};
