import { Dt as quote, Et as pluralize, Ot as sanitizeLine, dt as ActionError } from "./main.js";
import { n as toPlainText, t as collapseWhitespace } from "./rich-text.js";
// src/dashboard/failed-version.ts
const maxErrors = 5;
function checkVersion(dashboardId, definition, warn) {
	const { Definition, ResourceStatus: status } = definition;
	if (typeof status !== "string" || status.endsWith("_SUCCESSFUL")) return;
	const subject = `The current version of dashboard ${quote(definition.Name ?? dashboardId)}`;
	const shownStatus = sanitizeLine(status, 40);
	const errors = listErrors(definition);
	if (Definition?.Sheets?.length) {
		const reasons = errors.length === 0 ? "" : ` (${errors.join("; ")})`;
		if (status.endsWith("_FAILED")) warn(`${subject} has the status ${shownStatus}${reasons}. Its files can be incomplete or fail.`);
		return;
	}
	throw new ActionError([`${subject} has no sheets; its status is ${shownStatus}`, ...errors].join("\n"), {
		code: "DashboardNotReady",
		hint: status.endsWith("_IN_PROGRESS") ? "Run the step again when QuickSight has finished the dashboard." : "Fix the errors of the dashboard, or of the analysis or template it was created from, and publish it again."
	});
}
function listErrors({ Errors }) {
	const errors = Array.isArray(Errors) ? [...new Set(Errors.map(formatError))].filter((error) => error !== "") : [];
	const rest = errors.length > maxErrors ? [`… and ${pluralize(errors.length - maxErrors, "more error")}`] : [];
	return [...errors.slice(0, maxErrors), ...rest];
}
function formatError(error) {
	return [error.Type, error.Message].flatMap((part) => typeof part === "string" ? sanitizeLine(part, 500) : []).join(": ");
}
// src/dashboard/definition.ts
function toDashboard(dashboardId, definition, warn = () => void 0) {
	checkVersion(dashboardId, definition, warn);
	const members = new Members(toRecord(definition.Definition), dashboardId);
	return {
		id: dashboardId,
		name: getStringField(toRecord(definition), "Name") ?? dashboardId,
		sheets: members.list("Sheets").flatMap((sheet) => toSheet(sheet, dashboardId)),
		parameters: members.list("ParameterDeclarations").flatMap((declaration) => toDeclaration(declaration, dashboardId)),
		dataSetArns: members.list("DataSetIdentifierDeclarations").flatMap((each) => getStringField(each, "DataSetArn") ?? [])
	};
}
var Members = class {
	fields;
	dashboardId;
	constructor(fields, dashboardId) {
		this.fields = fields;
		this.dashboardId = dashboardId;
	}
	list(name) {
		return this.values(name).flatMap((item) => typeof item === "object" && item !== null ? [toRecord(item)] : []);
	}
	values(name) {
		const value = this.fields[name];
		if (value === void 0 || value === null) return [];
		if (Array.isArray(value)) return value;
		throw new ActionError(`The definition of dashboard ${sanitizeLine(this.dashboardId)} cannot be read: ${name} is not a list`, { code: "IncompleteAnswer" });
	}
};
function toRecord(value) {
	return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
function getStringField(fields, name) {
	const value = fields[name];
	return typeof value === "string" ? value : void 0;
}
function toSheet(sheet, dashboardId) {
	const id = getStringField(sheet, "SheetId");
	if (id === void 0) return [];
	return [{
		id,
		name: toVisibleName(collapseWhitespace(getStringField(sheet, "Name") ?? "")) ?? id,
		contentType: sheet["ContentType"] === "PAGINATED" ? "PAGINATED" : "INTERACTIVE",
		visuals: new Members(sheet, dashboardId).list("Visuals").flatMap(toVisual)
	}];
}
const exportableTypes = /* @__PURE__ */ new Set(["TableVisual", "PivotTableVisual"]);
function toVisual(visual) {
	for (const [type, body] of Object.entries(visual)) {
		const fields = toRecord(body);
		const id = getStringField(fields, "VisualId");
		if (id === void 0) continue;
		const title = getVisualTitle(fields);
		return [{
			id,
			...title === void 0 ? {} : { title },
			type,
			exportable: exportableTypes.has(type)
		}];
	}
	return [];
}
function getVisualTitle(visual) {
	const format = toRecord(toRecord(visual["Title"])["FormatText"]);
	const rich = getStringField(format, "RichText");
	const plain = getStringField(format, "PlainText");
	return toVisibleName(plain === void 0 ? toPlainText(rich ?? "") : collapseWhitespace(plain));
}
function toVisibleName(name) {
	return sanitizeLine(name) === "" ? void 0 : name;
}
function toDeclaration(declaration, dashboardId) {
	for (const type of [
		"String",
		"Integer",
		"Decimal",
		"DateTime"
	]) {
		const body = toRecord(declaration[`${type}ParameterDeclaration`]);
		const name = getStringField(body, "Name");
		if (name === void 0) continue;
		const defaults = toRecord(body["DefaultValues"]);
		const rollingDefault = getStringField(toRecord(defaults["RollingDate"]), "Expression");
		return [{
			name,
			type,
			multiValued: body["ParameterValueType"] === "MULTI_VALUED",
			defaults: new Members(defaults, dashboardId).values("StaticValues").map(describeDefault),
			...rollingDefault === void 0 ? {} : { rollingDefault },
			...defaults["DynamicValue"] === void 0 ? {} : { hasDefaultPerUser: true }
		}];
	}
	return [];
}
function describeDefault(value) {
	return value instanceof Date ? value.toISOString() : String(value);
}
export { toDashboard as t };
