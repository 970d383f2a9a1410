export const id = 8173;
export const ids = [8173];
export const modules = {

/***/ 8173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createIdentityCenterSession: () => (/* binding */ createIdentityCenterSession)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);
/* harmony import */ var _enhanced_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9181);


// src/identity/identity-center-session.ts
function createIdentityCenterSession(aws, roleArn, viewer, { clock, idToken, tokens, roles }) {
	let first;
	const assume = async () => {
		const assertion = await idToken(viewer.audience);
		const { identityContext, userId } = await tokens.createToken({
			application: viewer.application,
			assertion
		});
		if (first !== void 0) checkSameUser(first.userId, userId);
		const issued = await roles.assumeRole((0,_enhanced_session_js__WEBPACK_IMPORTED_MODULE_1__.t)(aws, roleArn, "IdentityCenter", identityContext));
		first = { userId };
		return issued;
	};
	return (0,_enhanced_session_js__WEBPACK_IMPORTED_MODULE_1__.s)(() => (0,_enhanced_session_js__WEBPACK_IMPORTED_MODULE_1__.i)(assume), clock);
}
function checkSameUser(before, now) {
	if (before !== void 0 && before === now) return;
	throw new _main_js__WEBPACK_IMPORTED_MODULE_0__.pt(before === void 0 || now === void 0 ? "The session could not be renewed: without an ID token, the response of IAM Identity Center does not prove that the user is the same." : "The session could not be renewed: the OIDC token now names another user of IAM Identity Center.", {
		code: "WrongUser",
		hint: "Check the custom property of the repository and the mapping of the trusted token issuer, and run the job again."
	});
}



/***/ })

};
