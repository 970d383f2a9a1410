import { Dt as quote, Ot as sanitizeLine, Tt as joinList, pt as ServiceError, wt as findClosestMatch } from "./main.js";
import { t as memoizeByKey } from "./memoize-by-key.js";
// src/modes/suggest-dashboard.ts
const listingLimits = {
	maxPages: 10,
	attempts: 2
};
const maxSuggested = 3;
function createDashboardSuggester(catalog) {
	const list = memoizeByKey((accountId) => catalog().listDashboards(accountId, listingLimits).catch(() => []));
	return async (accountId, dashboardId) => formatSuggestion(dashboardId, await list(accountId));
}
function formatSuggestion(dashboardId, dashboards) {
	if (dashboards.some(({ id }) => id === dashboardId)) return void 0;
	const closest = findClosestMatch(dashboardId, dashboards.flatMap(({ id, name }) => [id, name]));
	if (closest === void 0) return void 0;
	const similar = dashboards.filter(({ id, name }) => id === closest || name === closest).slice(0, maxSuggested);
	return `Did you mean ${joinList(similar.map(formatDashboard), "or")}?`;
}
function formatDashboard({ id, name }) {
	return name === id ? sanitizeLine(id) : `${sanitizeLine(id)} (${quote(name)})`;
}
async function addDashboardSuggestion(error, suggest, accountId, dashboardId) {
	const suggestion = await suggest(accountId, dashboardId);
	if (suggestion === void 0) return error;
	const { operation, code, kind, status, requestId, cause } = error;
	const hint = joinHint(suggestion, error.hint);
	return new ServiceError(error.message, {
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
export { addDashboardSuggestion, createDashboardSuggester, suggestForOutcome };
