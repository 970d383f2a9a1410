import { Et as pluralize, Ot as sanitizeLine, bt as formatDuration } from "./main.js";
// src/report/data-lines.ts
const maxLines = 20;
function formatDataLines(report, { dataAsOf, datasets }) {
	const label = sanitizeLine(report.label, 80);
	const spice = datasets.filter(({ importMode }) => importMode !== "DIRECT_QUERY").sort((one, other) => (one.asOf ?? 0) - (other.asOf ?? 0));
	const asOf = dataAsOf === void 0 ? "" : `, data as of ${new Date(dataAsOf).toISOString()}`;
	const rest = spice.length - maxLines;
	return [
		`${label}: ${pluralize(datasets.length, "dataset")}${asOf}`,
		...spice.slice(0, maxLines).map(formatDatasetLine),
		...rest > 0 ? [`  … and ${rest} more`] : []
	];
}
function formatDatasetLine({ arn, name, ageMs, refreshed, lastStatus }) {
	const age = ageMs === void 0 ? "age unknown" : `${formatDuration(ageMs)} old`;
	const status = lastStatus === void 0 || lastStatus === "COMPLETED" ? "" : `, newest ingestion ${lastStatus}`;
	return `  ${sanitizeLine(name ?? arn, 120)}: ${age}${refreshed ? ", refreshed" : ""}${status}`;
}
export { formatDataLines };
