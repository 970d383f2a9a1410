export const id = 674;
export const ids = [674];
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

/***/ 674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readStructure: () => (/* reexport safe */ _parameters2_js__WEBPACK_IMPORTED_MODULE_0__.t)
/* harmony export */ });
/* harmony import */ var _parameters2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3314);



/***/ }),

/***/ 3314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readStructure)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);
/* harmony import */ var _parameter_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4115);


// src/inputs/cli-request/parameters.ts
function readStructure(cursor) {
	if (cursor.isEmpty) return void 0;
	const member = cursor.members(_main_js__WEBPACK_IMPORTED_MODULE_0__.q);
	const strings = readTyped(member("StringParameters"), "a string", _parameter_value_js__WEBPACK_IMPORTED_MODULE_1__.a);
	const integers = readTyped(member("IntegerParameters"), "an integer", _parameter_value_js__WEBPACK_IMPORTED_MODULE_1__.i);
	const decimals = readTyped(member("DecimalParameters"), "a number", _parameter_value_js__WEBPACK_IMPORTED_MODULE_1__.r);
	const dates = readTyped(member("DateTimeParameters"), "an ISO 8601 date or epoch seconds", toDateOrSeconds, _parameter_value_js__WEBPACK_IMPORTED_MODULE_1__.t);
	return {
		...strings ? { StringParameters: strings } : {},
		...integers ? { IntegerParameters: integers } : {},
		...decimals ? { DecimalParameters: decimals } : {},
		...dates ? { DateTimeParameters: dates } : {}
	};
}
function readTyped(list, needed, read, findProblem) {
	if (list.isEmpty) return void 0;
	return list.items({
		min: 0,
		max: _main_js__WEBPACK_IMPORTED_MODULE_0__.R.parametersPerType,
		what: "parameters"
	}).map((item) => {
		const member = item.members(["Name", "Values"]);
		const values = member("Values");
		if (values.isMissing) values.addProblem("is missing.");
		return {
			Name: member("Name").required() ?? "",
			Values: values.all().flatMap((one) => one.privateValue(read, needed, findProblem) ?? [])
		};
	});
}
function toDateOrSeconds(value) {
	return typeof value === "number" ? value : (0,_parameter_value_js__WEBPACK_IMPORTED_MODULE_1__.n)(value);
}



/***/ })

};
