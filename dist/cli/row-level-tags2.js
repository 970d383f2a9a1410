import { Dt as quote, Et as pluralize, K as readMap, R as limits, at as isScalar, nt as describeType } from "./main.js";
// src/inputs/sections/row-level-tags.ts
const tagLength = {
	key: 128,
	value: 256
};
async function readRowLevelTags(reader, anonymous) {
	const map = await readMap(reader, "row-level-tags");
	if (!map) return [];
	if (!anonymous) {
		if (reader.isSetHere("row-level-tags")) reader.addConflict("row-level-tags: tags apply to anonymous users only; registered users have their own rules. Remove the tags, or set anonymous: true.");
		return [];
	}
	if (map.size > limits.rowLevelTags) reader.addValueProblem("row-level-tags", `${pluralize(map.size, "tag")} are too many; at most ${limits.rowLevelTags}.`);
	return [...map].map(([key, value]) => {
		if (key === "" || key.length > tagLength.key) reader.addValueProblem("row-level-tags", `${quote(key)} is not a tag key. A key has 1 to ${tagLength.key} characters.`);
		if (!isScalar(value)) reader.addValueProblem("row-level-tags", `${quote(key)}: expected a single value, got ${describeType(value)}.`);
		else if (String(value) === "" || String(value).length > tagLength.value) reader.addValueProblem("row-level-tags", `the value of ${quote(key)} must have 1 to ${tagLength.value} characters.`);
		return {
			key,
			value: isScalar(value) ? String(value) : ""
		};
	});
}
export { tagLength as n, readRowLevelTags as t };
