import { n as collapseWhitespace, t as toDashboard } from "./definition.js";
import { $ as describeType, Ct as quote, F as limits, H as parseList, P as idPattern, St as pluralize, bt as editDistance, ct as ActionError, pt as toFailure, ut as ServiceError, wt as sanitizeLine, yt as closestMatch } from "./main.js";
import { i as toInteger, n as toDate, r as toDecimal, t as findDateProblem } from "./parameter-value.js";
import { n as memoizeAsync } from "./memoize.js";
import { n as planSelection, t as planRequest } from "./plan-jobs.js";
// src/dashboard/match-by-name.ts
const maxSuggestions = 10;
const maxProblemsWithList = 5;
const maxComparedLength = 100;
/**
* The item with this ID or this exact name; an ID wins. If none or several match, a problem is added. Names compare
* without regard to white space and to how letters are composed.
*/
function findByIdOrName(input, kind, value, options, problems) {
	const byId = options.find(({ id }) => id === value);
	if (byId !== void 0) return [byId.item];
	const named = options.filter(({ name }) => name !== void 0 && normalizeName(name) === normalizeName(value));
	const [only] = named;
	if (named.length === 1 && only !== void 0) return [only.item];
	problems.push(named.length > 1 ? describeAmbiguousName(input, kind, value, named) : describeUnknownName(input, kind, value, options, problems.length < maxProblemsWithList));
	return [];
}
function normalizeName(name) {
	return collapseWhitespace(name.normalize("NFC"));
}
function describeAmbiguousName(input, kind, value, named) {
	const ids = named.map(({ id }) => id).join(", ");
	return `${input}: ${quote(value)} is the name of ${pluralize(named.length, kind)}. Set one of their IDs: ${ids}.`;
}
function describeUnknownName(input, kind, value, options, isListed) {
	const suggested = options.filter(({ isSuggested = true }) => isSuggested);
	const separator = /[;|]/.test(value) ? " Separate items with commas or newlines." : "";
	const near = closestMatch(value, suggested.flatMap(({ id, name }) => name === void 0 ? [id] : [name, id]));
	const meant = near === void 0 ? "" : ` Did you mean ${quote(near)}?`;
	return `${input}: ${kind} ${quote(sanitizeLine(value))} does not exist.${separator}${meant}${isListed ? ` ${listAvailable(kind, value, suggested)}` : ""}`;
}
function listAvailable(kind, value, options) {
	if (options.length === 0) return `No ${kind} is available.`;
	const distance = ({ id, name }) => Math.min(...[id, name ?? id].map((each) => editDistance(toComparable(each), toComparable(value))));
	const shown = options.map((option) => ({
		option,
		edits: distance(option)
	})).sort((one, other) => one.edits - other.edits).slice(0, maxSuggestions).map(({ option: { id, name } }) => name === void 0 ? id : `${quote(name)} (${id})`);
	const more = options.length > maxSuggestions ? ` and ${options.length - maxSuggestions} more` : "";
	return `Available: ${shown.join(", ")}${more}.`;
}
function toComparable(text) {
	return text.slice(0, maxComparedLength).toLowerCase();
}
/**
* Whether the value can be used as an ID without a request. QuickSight's own IDs are UUIDs, and IDs that people choose
* for the API have digits, hyphens or underscores and no capitals; `Overview` may be a name.
*/
function looksLikeId(value) {
	return idPattern.test(value) && /[\d_-]/.test(value) && (!/[A-Z]/.test(value) || /[0-9a-f]{8}/i.test(value));
}
// src/dashboard/selection.ts
/**
* Whether the dashboard's definition is required. PDFs of sheets by ID need neither the definition nor the permission to
* read it; names, every sheet, visuals and parameters do.
*/
function needsDefinition(wanted) {
	if (wanted.kind === "request") return false;
	return wanted.sheets.length === 0 || wanted.formats.some((format) => format !== "PDF") || wanted.parameters?.kind === "map" || !wanted.sheets.every(looksLikeId);
}
/**
* The selected files, in the order of formats, then sheets, then visuals.
* @throws ActionError that names every unknown sheet and visual, with suggestions.
*/
function selectFiles(wanted, dashboard) {
	if (dashboard === void 0) return wanted.sheets.map((id) => ({
		format: "PDF",
		sheets: [{
			id,
			visuals: []
		}]
	}));
	const problems = [];
	const sheets = selectSheets(wanted, dashboard, problems);
	const visuals = selectVisuals(wanted, problems.length === 0 ? sheets : dashboard.sheets, problems);
	if (problems.length > 0) throw new ActionError(problems.join("\n"), { code: "UnknownSelection" });
	return wanted.formats.flatMap((format) => toFiles(format, sheets, visuals));
}
function selectSheets(wanted, dashboard, problems) {
	if (wanted.sheets.length === 0) {
		if (dashboard.sheets.length === 0) problems.push(`sheet-ids: dashboard ${quote(dashboard.name)} has no sheets.`);
		return [...dashboard.sheets];
	}
	const options = dashboard.sheets.map((sheet) => ({
		id: sheet.id,
		name: sheet.name,
		item: sheet
	}));
	return removeDuplicates(wanted.sheets.flatMap((given) => findByIdOrName("sheet-ids", "sheet", given, options, problems)));
}
function selectVisuals(wanted, sheets, problems) {
	if (!wanted.formats.some((format) => format !== "PDF")) return [];
	const all = sheets.flatMap((sheet) => sheet.visuals.map((visual) => ({
		sheet,
		visual
	})));
	if (wanted.visuals.length > 0) {
		const options = all.map((item) => ({
			id: item.visual.id,
			name: item.visual.title,
			item,
			isSuggested: item.visual.exportable
		}));
		const chosen = removeDuplicates(wanted.visuals.flatMap((given) => findByIdOrName("visual-ids", "visual", given, options, problems)));
		problems.push(...chosen.filter(({ visual }) => !visual.exportable).map(describeNotExportable));
		return chosen;
	}
	const exportable = all.filter(({ visual }) => visual.exportable);
	if (exportable.length === 0 && sheets.length > 0) problems.push("format: CSV and EXCEL export tables and pivot tables, but the selected sheets have none. Use format: PDF.");
	return exportable;
}
function describeNotExportable({ visual }) {
	return `visual-ids: visual ${visual.title === void 0 ? visual.id : `${quote(visual.title)} (${visual.id})`} is a ${visual.type}. CSV and EXCEL export tables and pivot tables only.`;
}
function toFiles(format, sheets, visuals) {
	if (format === "PDF") return sheets.map(({ id, name }) => ({
		format,
		sheets: [{
			id,
			name,
			visuals: []
		}]
	}));
	const size = format === "CSV" ? 1 : limits.visualsPerWorkbook;
	const files = [];
	for (let at = 0; at < visuals.length; at += size) files.push({
		format,
		sheets: groupBySheet(visuals.slice(at, at + size))
	});
	return files;
}
function groupBySheet(visuals) {
	const sheets = /* @__PURE__ */ new Map();
	for (const { sheet, visual } of visuals) {
		const planned = sheets.get(sheet.id) ?? {
			id: sheet.id,
			name: sheet.name,
			visuals: []
		};
		planned.visuals.push({
			id: visual.id,
			...visual.title === void 0 ? {} : { title: visual.title }
		});
		sheets.set(sheet.id, planned);
	}
	return [...sheets.values()];
}
function removeDuplicates(items) {
	return [...new Set(items)];
}
// src/dashboard/typed-parameters.ts
/**
* Converts parameters to the types and the order of the dashboard's declarations, or returns every problem. The API's
* own structure is returned unchanged. ParameterValues are private: problems contain their type only.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_Parameters.html
*/
function convertParameters(input, declarations, dashboardName) {
	if (input.kind === "structure") return { structure: input.structure };
	const { midnights } = input;
	const typing = new ParameterConverter(input.isTable === true ? splitLists(input.values, declarations) : input.values, declarations);
	const strings = typing.of("String", "a string", String);
	const integers = typing.of("Integer", "an integer", toInteger);
	const decimals = typing.of("Decimal", "a number", toDecimal);
	const dates = typing.of("DateTime", "a date (2026-01-31 or 2026-01-31T08:00:00Z)", (value) => toDate(value, midnights));
	const problems = [...findUnknownNames(input.values, declarations, dashboardName), ...typing.problems];
	if (problems.length > 0) return {
		problems: problems.map((problem) => `parameters: ${problem}`),
		hint: describeDeclaredParameters(declarations, dashboardName)
	};
	return { structure: {
		...strings.length > 0 ? { StringParameters: strings } : {},
		...integers.length > 0 ? { IntegerParameters: integers } : {},
		...decimals.length > 0 ? { DecimalParameters: decimals } : {},
		...dates.length > 0 ? { DateTimeParameters: dates } : {}
	} };
}
/** The cell of a multi-valued parameter is a list; the cell of another is one value, including its commas. */
function splitLists(values, declarations) {
	const lists = new Set(declarations.filter(({ multiValued }) => multiValued).map(({ name }) => name));
	const split = (value) => {
		const parsed = parseList(String(value));
		return "items" in parsed ? parsed.items : [value];
	};
	return new Map([...values].map(([name, list]) => [name, lists.has(name) ? list.flatMap(split) : list]));
}
var ParameterConverter = class {
	problems = [];
	values;
	declarations;
	constructor(values, declarations) {
		this.values = values;
		this.declarations = declarations;
	}
	/** Converts the parameters of one type; a value that is not as `expected` is a problem. */
	of(type, expected, read) {
		const value = this.declarations.filter((one) => one.type === type && this.values.has(one.name));
		if (value.length > limits.parametersPerType) this.problems.push(`${pluralize(value.length, `${type} parameter`)}; the API accepts at most ${limits.parametersPerType}.`);
		return value.map((declaration) => ({
			Name: declaration.name,
			Values: this.read(declaration, expected, read)
		}));
	}
	read({ name, type, multiValued }, expected, read) {
		const values = this.values.get(name) ?? [];
		if (values.length > 1 && !multiValued) this.problems.push(`${quote(name)} accepts a single value; got ${values.length}.`);
		return values.flatMap((value, index) => {
			const result = read(value);
			if (result !== void 0) return [result];
			const which = values.length === 1 ? "" : `value ${index + 1} of `;
			const reason = type === "DateTime" ? findDateProblem(value) : void 0;
			this.problems.push(`${which}${quote(name)}: ${reason ?? `expected ${expected}, got ${describeType(value)}`}.`);
			return [];
		});
	}
};
const maxReportedProblems = 20;
function findUnknownNames(values, declarations, dashboardName) {
	const names = declarations.map(({ name }) => name);
	const known = new Set(names);
	const unknown = [...values.keys()].filter((name) => !known.has(name));
	const problems = unknown.slice(0, maxReportedProblems).map((name) => {
		const meant = closestMatch(name, names);
		const hint = meant === void 0 ? "" : ` Did you mean ${meant}?`;
		return `dashboard ${quote(dashboardName)} has no parameter ${quote(name)}.${hint}`;
	});
	return unknown.length > maxReportedProblems ? [...problems, `${unknown.length - maxReportedProblems} more names are not parameters of the dashboard.`] : problems;
}
const maxListed = 50;
/** The parameters of the dashboard, once for all problems. */
function describeDeclaredParameters(declarations, dashboardName) {
	if (declarations.length === 0) return `Dashboard ${quote(dashboardName)} declares no parameters.`;
	const listed = declarations.slice(0, maxListed).map(({ name, type, multiValued }) => `${name} (${type}${multiValued ? ", one or more" : ""})`);
	const more = declarations.length > maxListed ? ` and ${declarations.length - maxListed} more` : "";
	return `Dashboard ${quote(dashboardName)} declares ${listed.join(", ")}${more}.`;
}
// src/modes/prepare-jobs.ts
/** A look-up that remembers. */
function createDashboardLookup(catalog) {
	const known = /* @__PURE__ */ new Map();
	return (accountId, dashboardId) => {
		const key = `${accountId}/${dashboardId}`;
		const lookUpDashboard = known.get(key) ?? memoizeAsync(async () => toDashboard(dashboardId, await catalog().describeDashboardDefinition(accountId, dashboardId)));
		known.set(key, lookUpDashboard);
		return lookUpDashboard();
	};
}
/**
* From a report to its jobs: the account, the dashboard where it must be looked up, the selection, the plan.
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
		...planReport(step, report, accountId, void 0),
		lookupFailure: found
	};
	return planReport(step, report, accountId, found);
}
function failureUnlessNotFound(error) {
	if (error instanceof ServiceError && error.kind !== "not-found") return toFailure(error);
	throw error;
}
function planReport(step, report, accountId, dashboard) {
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
	const [files, parameters] = collectErrors(() => selectFiles(target, dashboard), () => resolveParameters(target.parameters, dashboard));
	return {
		accountId,
		dashboard,
		jobs: planSelection(report, files, {
			...context,
			parameters
		})
	};
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
function resolveParameters(input, dashboard) {
	if (input === void 0) return void 0;
	if (input.kind === "structure") return input.structure;
	const result = convertParameters(input, dashboard?.parameters ?? [], dashboard?.name ?? "");
	if ("structure" in result) return result.structure;
	throw new ActionError(result.problems.join("\n"), {
		code: "InvalidParameters",
		hint: result.hint
	});
}
export { selectFiles as a, needsDefinition as i, prepare as n, prepareWithLookup as r, createDashboardLookup as t };
