import { P as idPattern, ct as ActionError, pt as toFailure, ut as ServiceError } from "./main.js";
import { n as memoizeAsync } from "./memoize.js";
import { n as planSelection, t as planRequest } from "./plan-jobs.js";
// src/dashboard/sheets-by-id.ts
/**
* Whether the dashboard's definition is required. PDFs of sheets by ID need neither the definition nor the permission to
* read it; names, every sheet, visuals and parameters do.
*/
function needsDefinition(wanted) {
	if (wanted.kind === "request") return false;
	return wanted.sheets.length === 0 || wanted.formats.some((format) => format !== "PDF") || wanted.parameters?.kind === "map" || !wanted.sheets.every(looksLikeId);
}
/** The PDFs of sheets that are given by their IDs: what a selection is without the dashboard's definition. */
function selectSheetsById({ sheets }) {
	return sheets.map((id) => ({
		format: "PDF",
		sheets: [{
			id,
			visuals: []
		}]
	}));
}
/**
* Whether the value can be used as an ID without a request. QuickSight's own IDs are UUIDs, and IDs that people choose
* for the API have digits, hyphens or underscores and no capitals; `Overview` may be a name.
*/
function looksLikeId(value) {
	return idPattern.test(value) && /[\d_-]/.test(value) && (!/[A-Z]/.test(value) || /[0-9a-f]{8}/i.test(value));
}
// src/modes/prepare-jobs.ts
/** A look-up that remembers. */
function createDashboardLookup(catalog) {
	const known = /* @__PURE__ */ new Map();
	return (accountId, dashboardId) => {
		const key = `${accountId}/${dashboardId}`;
		const lookUpDashboard = known.get(key) ?? memoizeAsync(async () => {
			const definition = await catalog().describeDashboardDefinition(accountId, dashboardId);
			const { toDashboard } = await import("./definition.js");
			return toDashboard(dashboardId, definition);
		});
		known.set(key, lookUpDashboard);
		return lookUpDashboard();
	};
}
/**
* Plans the jobs of a report: resolves the account, the dashboard if it must be looked up, and the selection.
* @throws ActionError for what the report names and the dashboard does not have.
*/
async function prepare(step, report, lookUpDashboard, ports) {
	const accountId = await ports.sessions.resolveAccountId(report.accountId);
	return planReport(step, report, accountId, needsDefinition(report.target) ? await lookUpDashboard(accountId, report.dashboardId) : void 0);
}
/**
* As `prepare`, but sheets given by what may be an ID are looked up too: an export would find out from its job. Where that
* cannot be done, they are taken as they are.
*/
async function prepareWithLookup(step, report, lookUpDashboard, ports) {
	if (report.target.kind === "request" || needsDefinition(report.target)) return prepare(step, report, lookUpDashboard, ports);
	const accountId = await ports.sessions.resolveAccountId(report.accountId);
	const found = await lookUpDashboard(accountId, report.dashboardId).catch(failureUnlessNotFound);
	if ("code" in found) return {
		...await planReport(step, report, accountId, void 0),
		lookupFailure: found
	};
	return planReport(step, report, accountId, found);
}
function failureUnlessNotFound(error) {
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
/** Resolves selection and parameters against the dashboard. Loaded only for an export that looks a dashboard up. */
async function resolveSelection(target, dashboard) {
	const [{ selectFiles }, { convertParameters }] = await Promise.all([import("./selection.js"), import("./typed-parameters.js")]);
	return collectErrors(() => selectFiles(target, dashboard), () => resolveParameters(target.parameters, dashboard, convertParameters));
}
/** Both, or the problems of both at once. */
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
/** The API's own structure. Parameters to convert need the definition. */
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
export { needsDefinition as i, prepare as n, prepareWithLookup as r, createDashboardLookup as t };
