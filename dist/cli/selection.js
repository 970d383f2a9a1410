import { Ct as computeEditDistance, Dt as quote, Et as pluralize, Ot as sanitizeLine, R as limits, dt as ActionError, wt as findClosestMatch } from "./main.js";
import { t as collapseWhitespace } from "./rich-text.js";
// src/dashboard/match-by-name.ts
const maxSuggestions = 10;
const maxProblemsWithList = 5;
const maxComparedLength = 100;
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
	return collapseWhitespace(name.normalize("NFC").replaceAll(/[\p{Cc}\p{Cf}]/gu, " "));
}
function describeAmbiguousName(input, kind, value, named) {
	const ids = named.map(({ id }) => id).join(", ");
	return `${input}: ${quote(value)} is the name of ${pluralize(named.length, kind)}. Set one of their IDs: ${ids}.`;
}
function describeUnknownName(input, kind, value, options, isListed) {
	const suggested = options.filter(({ isSuggested = true }) => isSuggested);
	const separator = /[;|]/.test(value) ? " Separate items with commas or newlines." : "";
	const near = findClosestMatch(value, suggested.flatMap(({ id, name }) => name === void 0 ? [id] : [name, id]));
	const closest = near === void 0 ? "" : ` Did you mean ${quote(near)}?`;
	return `${input}: ${kind} ${quote(sanitizeLine(value))} does not exist.${separator}${closest}${isListed ? ` ${listAvailable(kind, value, suggested)}` : ""}`;
}
function listAvailable(kind, value, options) {
	if (options.length === 0) return `No ${kind} is available.`;
	const computeDistance = ({ id, name }) => Math.min(...[id, name ?? id].map((each) => computeEditDistance(toComparable(each), toComparable(value))));
	const shown = options.map((option) => ({
		option,
		edits: computeDistance(option)
	})).sort((one, other) => one.edits - other.edits).slice(0, maxSuggestions).map(({ option: { id, name } }) => name === void 0 ? id : `${quote(name)} (${id})`);
	const more = options.length > maxSuggestions ? ` and ${options.length - maxSuggestions} more` : "";
	return `Available: ${shown.join(", ")}${more}.`;
}
function toComparable(text) {
	return text.slice(0, maxComparedLength).toLowerCase();
}
// src/dashboard/selection.ts
function selectFiles(wanted, dashboard) {
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
export { selectFiles };
