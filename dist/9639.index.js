export const id = 9639;
export const ids = [9639];
export const modules = {

/***/ 9639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toDashboard: () => (/* binding */ toDashboard)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);
/* harmony import */ var _rich_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4150);


// src/dashboard/failed-version.ts
const maxErrors = 5;
function checkVersion(dashboardId, definition, warn) {
	const { Definition, ResourceStatus: status } = definition;
	if (typeof status !== "string" || status.endsWith("_SUCCESSFUL")) return;
	const subject = `The current version of dashboard ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(definition.Name ?? dashboardId)}`;
	const shownStatus = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(status, 40);
	const errors = listErrors(definition);
	if (Definition?.Sheets?.length) {
		const reasons = errors.length === 0 ? "" : ` (${errors.join("; ")})`;
		if (status.endsWith("_FAILED")) warn(`${subject} has the status ${shownStatus}${reasons}. Its files can be incomplete or fail.`);
		return;
	}
	throw new _main_js__WEBPACK_IMPORTED_MODULE_0__.pt([`${subject} has no sheets; its status is ${shownStatus}`, ...errors].join("\n"), {
		code: "DashboardNotReady",
		hint: status.endsWith("_IN_PROGRESS") ? "Run the step again when QuickSight has finished the dashboard." : "Fix the errors of the dashboard, or of the analysis or template it was created from, and publish it again."
	});
}
function listErrors({ Errors }) {
	const errors = Array.isArray(Errors) ? [...new Set(Errors.map(formatError))].filter((error) => error !== "") : [];
	const rest = errors.length > maxErrors ? [`… and ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.xt)(errors.length - maxErrors, "more error")}`] : [];
	return [...errors.slice(0, maxErrors), ...rest];
}
function formatError(error) {
	return [error.Type, error.Message].flatMap((part) => typeof part === "string" ? (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(part, 500) : []).join(": ");
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
		throw new _main_js__WEBPACK_IMPORTED_MODULE_0__.pt(`The definition of dashboard ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(this.dashboardId)} cannot be read: ${name} is not a list`, { code: "IncompleteAnswer" });
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
		name: toVisibleName((0,_rich_text_js__WEBPACK_IMPORTED_MODULE_1__.t)(getStringField(sheet, "Name") ?? "")) ?? id,
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
	return toVisibleName(plain === void 0 ? (0,_rich_text_js__WEBPACK_IMPORTED_MODULE_1__.n)(rich ?? "") : (0,_rich_text_js__WEBPACK_IMPORTED_MODULE_1__.t)(plain));
}
function toVisibleName(name) {
	return (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(name) === "" ? void 0 : name;
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



/***/ }),

/***/ 4150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ toPlainText),
/* harmony export */   t: () => (/* binding */ collapseWhitespace)
/* harmony export */ });
// src/dashboard/rich-text.ts
const namedReferences = {
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'",
	nbsp: "\xA0",
	amp: "&"
};
const lineTags = /<\/?(?:br|block|li|ul|ol|p)\b[^>]*>/gi;
function toPlainText(markup) {
	return collapseWhitespace(markup.replace(lineTags, " ").replace(/<[^>]*>/g, "").replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w+));/g, decodeReference));
}
function collapseWhitespace(text) {
	return text.replace(/\s+/g, " ").trim();
}
function decodeReference(whole, decimal, hexadecimal, name) {
	if (name !== void 0) return namedReferences[name] ?? whole;
	const codePoint = decimal === void 0 ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
	return codePoint > 0 && codePoint <= 1114111 && !(codePoint >= 55296 && codePoint <= 57343) ? String.fromCodePoint(codePoint) : whole;
}



/***/ })

};
