import { R as limits, q as structureNames } from "./main.js";
import { a as toText, i as toInteger, n as toDate, r as toDecimal, t as findDateProblem } from "./parameter-value.js";
// src/inputs/cli-request/parameters.ts
function readStructure(cursor) {
	if (cursor.isEmpty) return void 0;
	const member = cursor.members(structureNames);
	const strings = readTyped(member("StringParameters"), "a string", toText);
	const integers = readTyped(member("IntegerParameters"), "an integer", toInteger);
	const decimals = readTyped(member("DecimalParameters"), "a number", toDecimal);
	const dates = readTyped(member("DateTimeParameters"), "an ISO 8601 date or epoch seconds", toDateOrSeconds, findDateProblem);
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
		max: limits.parametersPerType,
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
	return typeof value === "number" ? value : toDate(value);
}
export { readStructure as t };
