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
/**
* A position in a request of the AWS CLI. It reads members in the API's types and collects problems with their path.
* Empty members of a CLI skeleton (`null`, `""`, `{}`, `[]`) count as missing.
*/
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
		if ((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.tt)(data)) return data.size === 0;
		return data === void 0 || data === null || data === "" || (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.et)(data) && data.length === 0;
	}
	/** Missing, as opposed to an empty string, list or object. */
	get isMissing() {
		return this.data === void 0 || this.data === null;
	}
	/** Adds a problem; the text continues after the path. */
	addProblem(problem) {
		this.problems.push(`${this.where} ${problem}`);
	}
	/** Returns a reader of the object's members. Unknown members are problems. */
	members(known) {
		const { data } = this;
		if (data !== void 0 && data !== null && !(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.tt)(data)) this.addTypeProblem("an object");
		const map = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.tt)(data) ? data : /* @__PURE__ */ new Map();
		const unknown = [...map.keys()].filter((key) => !known.includes(key));
		for (const key of unknown.slice(0, maxReportedProblems)) this.unknown(key, known);
		if (unknown.length > maxReportedProblems) this.addProblem(`has ${unknown.length - maxReportedProblems} more unknown members.`);
		return (name) => new RequestCursor(map.get(name), this.path === "" ? name : `${this.path}.${name}`, this.problems);
	}
	/** The items of a list of any length. */
	all() {
		const { data } = this;
		if (this.isEmpty) return [];
		if (!(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.et)(data)) return this.addTypeProblem("a list") ?? [];
		return data.map((item, index) => new RequestCursor(item, `${this.path}[${index}]`, this.problems));
	}
	/** The items of a list whose length must be within the range. */
	items(range) {
		if (this.isEmpty) return range.min === 0 ? [] : this.addProblem(`is missing. Allowed: ${formatRange(range)}.`) ?? [];
		const items = this.all();
		if (items.length > range.max) this.addProblem(`has ${items.length} items. Allowed: ${formatRange(range)}.`);
		return items.slice(0, range.max);
	}
	/** A string; `validate` returns what is wrong with it. A missing member is no problem. */
	text(validate = () => void 0) {
		const { data } = this;
		if (this.isEmpty) return void 0;
		if (typeof data !== "string") return this.addTypeProblem("a string");
		if (/^<.*>$/.test(data)) return this.addProblem(`${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.yt)(data)} is still a placeholder. Replace it.`);
		const problem = validate(data);
		return problem === void 0 ? data : this.addProblem(`${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.yt)(data)} ${problem}`);
	}
	/** A required string. */
	required(validate) {
		return this.isEmpty ? this.addProblem("is missing.") : this.text(validate);
	}
	/** Reads a private value. Problems contain its type and the expected type, never the value. */
	privateValue(read, expected, findProblem = () => void 0) {
		const value = this.data === void 0 ? void 0 : read(this.data);
		if (value !== void 0) return value;
		const problem = this.data === void 0 ? void 0 : findProblem(this.data);
		return problem === void 0 ? this.addTypeProblem(expected) : void this.problems.push(`${this.where}: ${problem}.`);
	}
	addTypeProblem(expected) {
		this.problems.push(`${this.where}: expected ${expected}, got ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.$)(this.data)}.`);
	}
	get where() {
		return this.path === "" ? "the request" : this.path;
	}
	unknown(key, known) {
		const meant = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.ht)(key, known);
		const hint = meant === void 0 ? `Known: ${known.join(", ")}.` : `Did you mean ${meant}?`;
		this.problems.push(`${this.where} has no member ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.yt)(key)}. ${hint}`);
	}
};
function formatRange({ min, max, what }) {
	if (min === max) return `exactly ${max} ${what}`;
	return min === 0 ? `at most ${max} ${what}` : `${min} to ${max} ${what}`;
}



/***/ })

};
