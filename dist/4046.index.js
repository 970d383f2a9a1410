export const id = 4046;
export const ids = [4046];
export const modules = {

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



/***/ }),

/***/ 4046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   selectFiles: () => (/* binding */ selectFiles)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);
/* harmony import */ var _rich_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4150);


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
	return (0,_rich_text_js__WEBPACK_IMPORTED_MODULE_1__.t)(name.normalize("NFC").replaceAll(/[\p{Cc}\p{Cf}]/gu, " "));
}
function describeAmbiguousName(input, kind, value, named) {
	const ids = named.map(({ id }) => id).join(", ");
	return `${input}: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(value)} is the name of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.xt)(named.length, kind)}. Set one of their IDs: ${ids}.`;
}
function describeUnknownName(input, kind, value, options, isListed) {
	const suggested = options.filter(({ isSuggested = true }) => isSuggested);
	const separator = /[;|]/.test(value) ? " Separate items with commas or newlines." : "";
	const near = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.yt)(value, suggested.flatMap(({ id, name }) => name === void 0 ? [id] : [name, id]));
	const closest = near === void 0 ? "" : ` Did you mean ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(near)}?`;
	return `${input}: ${kind} ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(value))} does not exist.${separator}${closest}${isListed ? ` ${listAvailable(kind, value, suggested)}` : ""}`;
}
function listAvailable(kind, value, options) {
	if (options.length === 0) return `No ${kind} is available.`;
	const computeDistance = ({ id, name }) => Math.min(...[id, name ?? id].map((each) => (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.vt)(toComparable(each), toComparable(value))));
	const shown = options.map((option) => ({
		option,
		edits: computeDistance(option)
	})).sort((one, other) => one.edits - other.edits).slice(0, maxSuggestions).map(({ option: { id, name } }) => name === void 0 ? id : `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(name)} (${id})`);
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
	if (problems.length > 0) throw new _main_js__WEBPACK_IMPORTED_MODULE_0__.pt(problems.join("\n"), { code: "UnknownSelection" });
	return wanted.formats.flatMap((format) => toFiles(format, sheets, visuals));
}
function selectSheets(wanted, dashboard, problems) {
	if (wanted.sheets.length === 0) {
		if (dashboard.sheets.length === 0) problems.push(`sheet-ids: dashboard ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(dashboard.name)} has no sheets.`);
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
	return `visual-ids: visual ${visual.title === void 0 ? visual.id : `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(visual.title)} (${visual.id})`} is a ${visual.type}. CSV and EXCEL export tables and pivot tables only.`;
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
	const size = format === "CSV" ? 1 : _main_js__WEBPACK_IMPORTED_MODULE_0__.R.visualsPerWorkbook;
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



/***/ })

};
