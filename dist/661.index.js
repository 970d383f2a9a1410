export const id = 661;
export const ids = [661];
export const modules = {

/***/ 4115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ toText),
/* harmony export */   i: () => (/* binding */ toInteger),
/* harmony export */   n: () => (/* binding */ toDate),
/* harmony export */   r: () => (/* binding */ toDecimal),
/* harmony export */   t: () => (/* binding */ findDateProblem)
/* harmony export */ });
// src/inputs/values/parameter-value.ts
function toText(value) {
	return typeof value === "string" ? value : void 0;
}
const radixPattern = /^0(?:o[0-7]+|x[\da-fA-F]+)$/;
const wholePattern = /^[-+]?\d+(?:\.0*)?(?:[eE][-+]?\d+)?$|^[-+]?\d*\.\d+[eE][-+]?\d+$/;
function toInteger(value) {
	if (typeof value === "string" && !wholePattern.test(value) && !radixPattern.test(value)) return void 0;
	const number = typeof value === "string" ? Number(value) : value;
	return typeof number === "number" && Number.isSafeInteger(number) ? number : void 0;
}
const decimalPattern = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;
function toDecimal(value) {
	if (typeof value === "string" && !decimalPattern.test(value) && !radixPattern.test(value)) return void 0;
	const number = typeof value === "string" ? Number(value) : value;
	return typeof number === "number" && Number.isFinite(number) ? number : void 0;
}
const iso = /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2})(:\d{2}(?:\.\d{1,9})?)? ?([Zz]|[+-]\d{2}:?\d{2})?)?$/;
function toDate(value, midnights) {
	const [, day, time = "00:00", seconds = ":00", zone = "Z"] = typeof value === "string" && iso.exec(value) || [];
	if (day === void 0 || !isDay(day)) return void 0;
	const midnight = value === day ? midnights?.get(day) : void 0;
	if (midnight !== void 0) return midnight;
	const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
	const moment = /* @__PURE__ */ new Date(`${day}T${time}${seconds}${offset}`);
	return Number.isNaN(moment.getTime()) ? void 0 : moment.toISOString();
}
function findDateProblem(value) {
	const [, day = "", time] = typeof value === "string" && iso.exec(value) || [];
	if (day === "") return void 0;
	const [year = 0, month = 0] = day.split("-").map(Number);
	if (month < 1 || month > 12) return "not a date: months are 01 to 12";
	if (!isDay(day)) return `not a date: ${describeMonth(year, month)}`;
	return time === void 0 ? void 0 : "not a time: hours are 00 to 23, minutes and seconds 00 to 59";
}
function describeMonth(year, month) {
	const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
	return `${new Intl.DateTimeFormat("en", {
		month: "long",
		timeZone: "UTC"
	}).format(Date.UTC(2e3, month - 1))} has ${days} days${month === 2 ? ` in ${year}` : ""}`;
}
function isDay(day) {
	const date = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}



/***/ }),

/***/ 661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   convertParameters: () => (/* binding */ convertParameters)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);
/* harmony import */ var _parameter_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4115);


// src/dashboard/typed-parameters.ts
function convertParameters(input, declarations, dashboardName) {
	if (input.kind === "structure") return { structure: input.structure };
	const { midnights } = input;
	const typing = new ParameterConverter(input.isTable === true ? splitLists(input.values, declarations) : input.values, declarations);
	const strings = typing.of("String", "a string", String);
	const integers = typing.of("Integer", "an integer", _parameter_value_js__WEBPACK_IMPORTED_MODULE_1__.i);
	const decimals = typing.of("Decimal", "a number", _parameter_value_js__WEBPACK_IMPORTED_MODULE_1__.r);
	const dates = typing.of("DateTime", "a date (2026-01-31 or 2026-01-31T08:00:00Z)", (value) => (0,_parameter_value_js__WEBPACK_IMPORTED_MODULE_1__.n)(value, midnights));
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
function splitLists(values, declarations) {
	const lists = new Set(declarations.filter(({ multiValued }) => multiValued).map(({ name }) => name));
	const split = (value) => {
		const parsed = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.G)(String(value));
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
	of(type, expected, read) {
		const value = this.declarations.filter((one) => one.type === type && this.values.has(one.name));
		if (value.length > _main_js__WEBPACK_IMPORTED_MODULE_0__.R.parametersPerType) this.problems.push(`${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.xt)(value.length, `${type} parameter`)}; the API accepts at most ${_main_js__WEBPACK_IMPORTED_MODULE_0__.R.parametersPerType}.`);
		return value.map((declaration) => ({
			Name: declaration.name,
			Values: this.read(declaration, expected, read)
		}));
	}
	read({ name, type, multiValued }, expected, read) {
		const values = this.values.get(name) ?? [];
		if (values.length > 1 && !multiValued) this.problems.push(`${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(name)} accepts a single value; got ${values.length}.`);
		return values.flatMap((value, index) => {
			const result = read(value);
			if (result !== void 0) return [result];
			const which = values.length === 1 ? "" : `value ${index + 1} of `;
			const reason = type === "DateTime" ? (0,_parameter_value_js__WEBPACK_IMPORTED_MODULE_1__.t)(value) : void 0;
			this.problems.push(`${which}${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(name)}: ${reason ?? `expected ${expected}, got ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.nt)(value)}`}.`);
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
		const closest = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.yt)(name, names);
		const hint = closest === void 0 ? "" : ` Did you mean ${closest}?`;
		return `dashboard ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(dashboardName)} has no parameter ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(name)}.${hint}`;
	});
	return unknown.length > maxReportedProblems ? [...problems, `${unknown.length - maxReportedProblems} more names are not parameters of the dashboard.`] : problems;
}
const maxListed = 50;
function describeDeclaredParameters(declarations, dashboardName) {
	if (declarations.length === 0) return `Dashboard ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(dashboardName)} declares no parameters.`;
	const listed = declarations.slice(0, maxListed).map(({ name, type, multiValued }) => `${name} (${type}${multiValued ? ", one or more" : ""})`);
	const more = declarations.length > maxListed ? ` and ${declarations.length - maxListed} more` : "";
	return `Dashboard ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(dashboardName)} declares ${listed.join(", ")}${more}.`;
}



/***/ })

};
