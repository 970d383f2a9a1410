export const id = 9084;
export const ids = [9084];
export const modules = {

/***/ 9084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RequestCursor: () => (/* reexport safe */ _cursor2_js__WEBPACK_IMPORTED_MODULE_0__.t)
/* harmony export */ });
/* harmony import */ var _cursor2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28);



/***/ }),

/***/ 28:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ RequestCursor)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);

// src/inputs/cli-request/cursor.ts
const maxReportedProblems = 20;
var RequestCursor = class RequestCursor {
	path;
	data;
	problems;
	constructor(data, path, problems) {
		this.data = data;
		this.path = path;
		this.problems = problems;
	}
	get isEmpty() {
		const { data } = this;
		if ((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.it)(data)) return data.size === 0;
		return data === void 0 || data === null || data === "" || (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.rt)(data) && data.length === 0;
	}
	get isMissing() {
		return this.data === void 0 || this.data === null;
	}
	addProblem(problem) {
		this.problems.push(`${this.where} ${problem}`);
	}
	members(known) {
		const { data } = this;
		if (data !== void 0 && data !== null && !(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.it)(data)) this.addTypeProblem("an object");
		const map = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.it)(data) ? data : /* @__PURE__ */ new Map();
		const unknown = [...map.keys()].filter((key) => !known.includes(key));
		for (const key of unknown.slice(0, maxReportedProblems)) this.unknown(key, known);
		if (unknown.length > maxReportedProblems) this.addProblem(`has ${unknown.length - maxReportedProblems} more unknown members.`);
		return (name) => new RequestCursor(map.get(name), this.path === "" ? name : `${this.path}.${name}`, this.problems);
	}
	all() {
		const { data } = this;
		if (this.isEmpty) return [];
		if (!(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.rt)(data)) return this.addTypeProblem("a list") ?? [];
		return data.map((item, index) => new RequestCursor(item, `${this.path}[${index}]`, this.problems));
	}
	items(range) {
		if (this.isEmpty) return range.min === 0 ? [] : this.addProblem(`is missing. Allowed: ${formatRange(range)}.`) ?? [];
		const items = this.all();
		if (items.length > range.max) this.addProblem(`has ${items.length} items. Allowed: ${formatRange(range)}.`);
		return items.slice(0, range.max);
	}
	text(validate = () => void 0) {
		const { data } = this;
		if (this.isEmpty) return void 0;
		if (typeof data !== "string") return this.addTypeProblem("a string");
		if (/^<.*>$/.test(data)) return this.addProblem(`${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(data)} is still a placeholder. Replace it.`);
		const problem = validate(data);
		return problem === void 0 ? data : this.addProblem(`${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(data)} ${problem}`);
	}
	required(validate) {
		return this.isEmpty ? this.addProblem("is missing.") : this.text(validate);
	}
	privateValue(read, expected, findProblem = () => void 0) {
		const value = this.data === void 0 ? void 0 : read(this.data);
		if (value !== void 0) return value;
		const problem = this.data === void 0 ? void 0 : findProblem(this.data);
		return problem === void 0 ? this.addTypeProblem(expected) : void this.problems.push(`${this.where}: ${problem}.`);
	}
	addTypeProblem(expected) {
		this.problems.push(`${this.where}: expected ${expected}, got ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.nt)(this.data)}.`);
	}
	get where() {
		return this.path === "" ? "the request" : this.path;
	}
	unknown(key, known) {
		const closest = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.yt)(key, known);
		const hint = closest === void 0 ? `Known: ${known.join(", ")}.` : `Did you mean ${closest}?`;
		this.problems.push(`${this.where} has no member ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(key)}. ${hint}`);
	}
};
function formatRange({ min, max, what }) {
	if (min === max) return `exactly ${max} ${what}`;
	return min === 0 ? `at most ${max} ${what}` : `${min} to ${max} ${what}`;
}



/***/ })

};
