export const id = 1075;
export const ids = [1075];
export const modules = {

/***/ 1075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addDashboardSuggestion: () => (/* binding */ addDashboardSuggestion),
/* harmony export */   createDashboardSuggester: () => (/* binding */ createDashboardSuggester),
/* harmony export */   suggestForOutcome: () => (/* binding */ suggestForOutcome)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);
/* harmony import */ var _memoize_by_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2082);


// src/modes/suggest-dashboard.ts
const listingLimits = {
	maxPages: 10,
	attempts: 2
};
const maxSuggested = 3;
function createDashboardSuggester(catalog) {
	const list = (0,_memoize_by_key_js__WEBPACK_IMPORTED_MODULE_1__.t)((accountId) => catalog().listDashboards(accountId, listingLimits).catch(() => []));
	return async (accountId, dashboardId) => formatSuggestion(dashboardId, await list(accountId));
}
function formatSuggestion(dashboardId, dashboards) {
	if (dashboards.some(({ id }) => id === dashboardId)) return void 0;
	const closest = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.yt)(dashboardId, dashboards.flatMap(({ id, name }) => [id, name]));
	if (closest === void 0) return void 0;
	const similar = dashboards.filter(({ id, name }) => id === closest || name === closest).slice(0, maxSuggested);
	return `Did you mean ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.bt)(similar.map(formatDashboard), "or")}?`;
}
function formatDashboard({ id, name }) {
	return name === id ? (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(id) : `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(id)} (${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(name)})`;
}
async function addDashboardSuggestion(error, suggest, accountId, dashboardId) {
	const suggestion = await suggest(accountId, dashboardId);
	if (suggestion === void 0) return error;
	const { operation, code, kind, status, requestId, cause } = error;
	const hint = joinHint(suggestion, error.hint);
	return new _main_js__WEBPACK_IMPORTED_MODULE_0__.mt(error.message, {
		operation,
		code,
		kind,
		status,
		requestId,
		hint,
		cause
	});
}
async function suggestForOutcome(outcome, suggest) {
	const { failure, job } = outcome;
	if (failure === void 0) return outcome;
	const suggestion = await suggest(job.request.AwsAccountId, job.request.DashboardId);
	if (suggestion === void 0) return outcome;
	return {
		...outcome,
		failure: {
			...failure,
			hint: joinHint(suggestion, failure.hint)
		}
	};
}
function joinHint(suggestion, hint) {
	return hint === void 0 ? suggestion : `${suggestion} ${hint}`;
}



/***/ })

};
