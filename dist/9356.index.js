export const id = 9356;
export const ids = [9356];
export const modules = {

/***/ 9356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkIdentityCenter: () => (/* binding */ checkIdentityCenter)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);
/* harmony import */ var _token_claims_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9019);
/* harmony import */ var _policy_statements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9763);
/* harmony import */ var _identity_role_remedy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9369);




// src/modes/check/identity-center.ts
async function checkIdentityCenter(scene, onSession) {
	const checking = listApplicationViewers(scene).map((person) => {
		const name = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.E)(person.viewer), 100);
		const titles = {
			token: `OIDC token for ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(person.viewer.audience, 200)} (Identity Center, experimental)`,
			exchange: `Identity Center token of ${name} in ${person.viewer.region}`,
			role: `Assume identity role ${scene.step.aws.identityRole ?? ""} for the user of ${name}`
		};
		return scene.board.addPending(Object.values(titles), checkViewer(scene, person, titles, onSession));
	});
	await Promise.all(checking);
}
function listApplicationViewers(scene) {
	const people = scene.step.reports.flatMap((report) => report.viewer.kind === "identity-center" ? [{
		account: (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_1__.g)(scene, report),
		viewer: report.viewer
	}] : []);
	return (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_1__.y)(people, ({ account = "", viewer }) => (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.T)(account, viewer));
}
async function checkViewer(scene, { account, viewer }, titles, onSession) {
	const token = await checkToken(scene, viewer, titles.token);
	if (token.status !== true) return [
		token,
		(0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_1__.d)(titles.exchange, "no OIDC token"),
		(0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_1__.d)(titles.role, "no OIDC token")
	];
	if (scene.identity === void 0 || account === void 0) return [
		token,
		(0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_1__.d)(titles.exchange, _policy_statements_js__WEBPACK_IMPORTED_MODULE_1__.v),
		(0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_1__.d)(titles.role, _policy_statements_js__WEBPACK_IMPORTED_MODULE_1__.v)
	];
	try {
		await scene.wired.sessions.forViewer(account, viewer).credentials();
		onSession((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.T)(account, viewer));
		return [
			token,
			(0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_1__.l)(titles.exchange, "application, grant and mapping accept the token"),
			(0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_1__.l)(titles.role, "sts:AssumeRole and sts:SetContext are allowed")
		];
	} catch (error) {
		scene.ports.signal.throwIfAborted();
		if (error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.mt && error.operation === "AssumeRole") {
			const remedy = (0,_identity_role_remedy_js__WEBPACK_IMPORTED_MODULE_2__.t)(error, scene, "IdentityCenter");
			return [
				token,
				(0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_1__.l)(titles.exchange),
				(0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_1__.c)(titles.role, error, remedy)
			];
		}
		return [
			token,
			(0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_1__.c)(titles.exchange, error),
			(0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_1__.d)(titles.role, "no identity context")
		];
	}
}
async function checkToken({ ports }, viewer, title) {
	try {
		const claims = (0,_token_claims_js__WEBPACK_IMPORTED_MODULE_3__.n)(await ports.idToken(viewer.audience));
		if (claims === void 0) return (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_1__.c)(title, new _policy_statements_js__WEBPACK_IMPORTED_MODULE_1__.s("The response is not an OIDC token"));
		const shown = [...claims].filter(([name]) => name === "aud" || name.startsWith("repo_property_"));
		return (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_1__.l)(title, shown.map(([name, value]) => (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(`${name}: ${String(value)}`, 200)).join(", "));
	} catch (error) {
		ports.signal.throwIfAborted();
		return (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_1__.c)(title, error);
	}
}



/***/ })

};
