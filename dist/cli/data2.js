import { bt as formatDuration } from "./main.js";
// src/report/pages/data.ts
function createDataTable(rows) {
	const hasActions = rows.some(({ action }) => action !== void 0);
	return {
		columns: [
			{ title: "Dataset" },
			{
				title: "Dataset ID",
				style: "code"
			},
			{ title: "Mode" },
			{ title: "Data as of" },
			{ title: "Age" },
			{ title: "Newest ingestion" },
			...hasActions ? [{ title: "An export" }] : []
		],
		rows: rows.map(({ dataset, action }) => [...toCells(dataset), ...hasActions ? [action ?? ""] : []])
	};
}
function toCells({ arn, name, importMode, asOf, ageMs, lastStatus, failure }) {
	const id = arn.split("/").at(-1) ?? arn;
	return [
		name ?? id,
		id,
		importMode ?? "unknown",
		asOf === void 0 ? "" : new Date(asOf).toISOString(),
		ageMs === void 0 ? "" : formatDuration(ageMs),
		failure === void 0 ? lastStatus ?? "" : failure.message
	];
}
export { createDataTable as t };
