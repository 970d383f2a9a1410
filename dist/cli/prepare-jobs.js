import { L as idPattern, dt as ActionError, gt as toFailure, pt as ServiceError } from "./main.js";
import { n as memoizeAsync } from "./memoize.js";
import { n as planSelection, t as planRequest } from "./plan-jobs.js";
// src/dashboard/sheets-by-id.ts
function needsDefinition(wanted) {
	if (wanted.kind === "request") return false;
	return wanted.sheets.length === 0 || wanted.formats.some((format) => format !== "PDF") || wanted.parameters?.kind === "map" || !wanted.sheets.every(looksLikeId);
}
function selectSheetsById({ sheets }) {
	return sheets.map((id) => ({
		format: "PDF",
		sheets: [{
			id,
			visuals: []
		}]
	}));
}
function looksLikeId(value) {
	return idPattern.test(value) && /[\d_-]/.test(value) && (!/[A-Z]/.test(value) || /[0-9a-f]{8}/i.test(value));
}
// src/modes/prepare-jobs.ts
function createDashboardLookup(catalog, log, suggest = createLazySuggester(catalog)) {
	const known = /* @__PURE__ */ new Map();
	const ports = {
		catalog,
		log,
		suggest
	};
	return (accountId, dashboardId) => {
		const key = `${accountId}/${dashboardId}`;
		const lookUpDashboard = known.get(key) ?? memoizeAsync(() => fetchDashboard(ports, accountId, dashboardId));
		known.set(key, lookUpDashboard);
		return lookUpDashboard();
	};
}
async function fetchDashboard({ catalog, log, suggest }, accountId, dashboardId) {
	try {
		const definition = await catalog().describeDashboardDefinition(accountId, dashboardId);
		const { toDashboard } = await import("./definition2.js");
		return toDashboard(dashboardId, definition, (message) => log.warning(message));
	} catch (error) {
		if (!(error instanceof ServiceError) || error.kind !== "not-found") throw error;
		const { addDashboardSuggestion } = await import("./suggest-dashboard.js");
		throw await addDashboardSuggestion(error, suggest, accountId, dashboardId);
	}
}
function createLazySuggester(catalog) {
	const load = memoizeAsync(async () => (await import("./suggest-dashboard.js")).createDashboardSuggester(catalog));
	return async (accountId, dashboardId) => (await load())(accountId, dashboardId);
}
async function prepare(step, report, lookUpDashboard, ports) {
	const accountId = await ports.sessions.resolveAccountId(report.accountId);
	return planReport(step, report, accountId, needsDefinition(report.target) ? await lookUpDashboard(accountId, report.dashboardId) : void 0);
}
async function prepareWithLookup(step, report, lookUpDashboard, ports) {
	if (report.target.kind === "request" || needsDefinition(report.target)) return prepare(step, report, lookUpDashboard, ports);
	const accountId = await ports.sessions.resolveAccountId(report.accountId);
	const found = await lookUpDashboard(accountId, report.dashboardId).catch(toFailureUnlessNotFound);
	if ("code" in found) return {
		...await planReport(step, report, accountId, void 0),
		lookupFailure: found
	};
	return planReport(step, report, accountId, found);
}
function toFailureUnlessNotFound(error) {
	if (error instanceof ServiceError && error.kind !== "not-found") return toFailure(error);
	throw error;
}
async function planReport(step, report, accountId, dashboard) {
	const { target } = report;
	const { jobPrefix, canPickUpJobs } = step.run;
	const context = {
		accountId,
		region: step.aws.region,
		jobPrefix,
		canPickUpJobs,
		dashboard
	};
	if (target.kind === "request") return {
		accountId,
		dashboard,
		jobs: [planRequest(report, target.request, context)]
	};
	const [files, parameters] = dashboard === void 0 ? [selectSheetsById(target), getStructure(target.parameters)] : await resolveSelection(target, dashboard);
	return {
		accountId,
		dashboard,
		jobs: planSelection(report, files, {
			...context,
			parameters
		})
	};
}
async function resolveSelection(target, dashboard) {
	const [{ selectFiles }, { convertParameters }] = await Promise.all([import("./selection.js"), import("./typed-parameters.js")]);
	return collectErrors(() => selectFiles(target, dashboard), () => resolveParameters(target.parameters, dashboard, convertParameters));
}
function collectErrors(one, other) {
	const tried = [tryAction(one), tryAction(other)];
	const [first, second] = tried;
	if ("value" in first && "value" in second) return [first.value, second.value];
	const errors = tried.flatMap((each) => "value" in each ? [] : [each.error]);
	const [error] = errors;
	if (errors.length === 1 || error === void 0) throw error;
	const hint = errors.find((each) => each.hint !== void 0)?.hint;
	throw new ActionError(errors.map(({ message }) => message).join("\n"), {
		code: error.code,
		hint
	});
}
function tryAction(work) {
	try {
		return { value: work() };
	} catch (error) {
		if (error instanceof ActionError) return { error };
		throw error;
	}
}
function getStructure(input) {
	return input?.kind === "structure" ? input.structure : void 0;
}
function resolveParameters(input, dashboard, convertParameters) {
	if (input === void 0) return void 0;
	const result = convertParameters(input, dashboard.parameters, dashboard.name);
	if ("structure" in result) return result.structure;
	throw new ActionError(result.problems.join("\n"), {
		code: "InvalidParameters",
		hint: result.hint
	});
}
export { needsDefinition as a, prepareWithLookup as i, createLazySuggester as n, prepare as r, createDashboardLookup as t };
