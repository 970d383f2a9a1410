import { Tt as sanitizeLine, lt as ActionError } from "./main.js";
import { n as toPlainText, t as collapseWhitespace } from "./rich-text.js";
// src/dashboard/definition.ts
function toDashboard(dashboardId, definition) {
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
