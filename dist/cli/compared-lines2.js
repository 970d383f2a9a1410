import { Et as pluralize, Ot as sanitizeLine } from "./main.js";
// src/report/compared-lines.ts
const counted = [
	"added",
	"changed",
	"removed",
	"same"
];
function formatComparedLines(reports, changes) {
	if (changes === void 0) return [];
	return [`compare-with: ${countChanges(changes)}`, ...reports.flatMap(formatSkippedLine)];
}
function countChanges(changes) {
	const counts = counted.flatMap((kind) => {
		const count = changes.filter(({ change }) => change === kind).length;
		return count === 0 ? [] : [`${count} ${kind}`];
	});
	return counts.length === 0 ? "no file" : counts.join(", ");
}
function formatSkippedLine({ report, files }) {
	const skipped = files.filter(({ skipped }) => skipped?.reason === "unchanged");
	const [first] = skipped;
	if (first?.skipped === void 0) return [];
	const what = pluralize(skipped.length, "file");
	return [`  ${sanitizeLine(report.label)}: ${what} not uploaded and not attached: ${first.skipped.message}`];
}
export { formatComparedLines as n, countChanges as t };
