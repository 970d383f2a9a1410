import { Dt as quote, it as isMap, nt as describeType, rt as isList, wt as findClosestMatch } from "./main.js";
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
		if (isMap(data)) return data.size === 0;
		return data === void 0 || data === null || data === "" || isList(data) && data.length === 0;
	}
	get isMissing() {
		return this.data === void 0 || this.data === null;
	}
	addProblem(problem) {
		this.problems.push(`${this.where} ${problem}`);
	}
	members(known) {
		const { data } = this;
		if (data !== void 0 && data !== null && !isMap(data)) this.addTypeProblem("an object");
		const map = isMap(data) ? data : /* @__PURE__ */ new Map();
		const unknown = [...map.keys()].filter((key) => !known.includes(key));
		for (const key of unknown.slice(0, maxReportedProblems)) this.unknown(key, known);
		if (unknown.length > maxReportedProblems) this.addProblem(`has ${unknown.length - maxReportedProblems} more unknown members.`);
		return (name) => new RequestCursor(map.get(name), this.path === "" ? name : `${this.path}.${name}`, this.problems);
	}
	all() {
		const { data } = this;
		if (this.isEmpty) return [];
		if (!isList(data)) return this.addTypeProblem("a list") ?? [];
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
		if (/^<.*>$/.test(data)) return this.addProblem(`${quote(data)} is still a placeholder. Replace it.`);
		const problem = validate(data);
		return problem === void 0 ? data : this.addProblem(`${quote(data)} ${problem}`);
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
		this.problems.push(`${this.where}: expected ${expected}, got ${describeType(this.data)}.`);
	}
	get where() {
		return this.path === "" ? "the request" : this.path;
	}
	unknown(key, known) {
		const closest = findClosestMatch(key, known);
		const hint = closest === void 0 ? `Known: ${known.join(", ")}.` : `Did you mean ${closest}?`;
		this.problems.push(`${this.where} has no member ${quote(key)}. ${hint}`);
	}
};
function formatRange({ min, max, what }) {
	if (min === max) return `exactly ${max} ${what}`;
	return min === 0 ? `at most ${max} ${what}` : `${min} to ${max} ${what}`;
}
export { RequestCursor as t };
