import { Dt as quote, Et as pluralize, G as parseList, R as limits, nt as describeType, wt as findClosestMatch } from "./main.js";
import { i as toInteger, n as toDate, r as toDecimal, t as findDateProblem } from "./parameter-value.js";
// src/dashboard/typed-parameters.ts
function convertParameters(input, declarations, dashboardName) {
	if (input.kind === "structure") return { structure: input.structure };
	const { midnights } = input;
	const typing = new ParameterConverter(input.isTable === true ? splitLists(input.values, declarations) : input.values, declarations);
	const strings = typing.of("String", "a string", String);
	const integers = typing.of("Integer", "an integer", toInteger);
	const decimals = typing.of("Decimal", "a number", toDecimal);
	const dates = typing.of("DateTime", "a date (2026-01-31 or 2026-01-31T08:00:00Z)", (value) => toDate(value, midnights));
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
		const parsed = parseList(String(value));
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
		if (value.length > limits.parametersPerType) this.problems.push(`${pluralize(value.length, `${type} parameter`)}; the API accepts at most ${limits.parametersPerType}.`);
		return value.map((declaration) => ({
			Name: declaration.name,
			Values: this.read(declaration, expected, read)
		}));
	}
	read({ name, type, multiValued }, expected, read) {
		const values = this.values.get(name) ?? [];
		if (values.length > 1 && !multiValued) this.problems.push(`${quote(name)} accepts a single value; got ${values.length}.`);
		return values.flatMap((value, index) => {
			const result = read(value);
			if (result !== void 0) return [result];
			const which = values.length === 1 ? "" : `value ${index + 1} of `;
			const reason = type === "DateTime" ? findDateProblem(value) : void 0;
			this.problems.push(`${which}${quote(name)}: ${reason ?? `expected ${expected}, got ${describeType(value)}`}.`);
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
		const closest = findClosestMatch(name, names);
		const hint = closest === void 0 ? "" : ` Did you mean ${closest}?`;
		return `dashboard ${quote(dashboardName)} has no parameter ${quote(name)}.${hint}`;
	});
	return unknown.length > maxReportedProblems ? [...problems, `${unknown.length - maxReportedProblems} more names are not parameters of the dashboard.`] : problems;
}
const maxListed = 50;
function describeDeclaredParameters(declarations, dashboardName) {
	if (declarations.length === 0) return `Dashboard ${quote(dashboardName)} declares no parameters.`;
	const listed = declarations.slice(0, maxListed).map(({ name, type, multiValued }) => `${name} (${type}${multiValued ? ", one or more" : ""})`);
	const more = declarations.length > maxListed ? ` and ${declarations.length - maxListed} more` : "";
	return `Dashboard ${quote(dashboardName)} declares ${listed.join(", ")}${more}.`;
}
export { convertParameters };
