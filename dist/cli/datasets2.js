// src/domain/datasets.ts
function listDatasets(reports) {
	const checked = reports.flatMap(({ freshness }) => freshness ?? []);
	if (checked.length === 0) return void 0;
	const byArn = /* @__PURE__ */ new Map();
	for (const dataset of checked.flatMap(({ datasets }) => datasets)) if (byArn.get(dataset.arn)?.refreshed !== true) byArn.set(dataset.arn, dataset);
	return [...byArn.values()].sort((one, other) => one.arn < other.arn ? -1 : 1);
}
function findOldestData(reports) {
	const exported = reports.filter(({ failure, skipped }) => failure === void 0 && skipped === void 0);
	const times = (exported.length > 0 ? exported : reports).flatMap(({ freshness }) => freshness?.dataAsOf ?? []);
	return times.length === 0 ? void 0 : Math.min(...times);
}
function toDatasetEntry(dataset) {
	const { arn, name, importMode, asOf, ageMs, rowsIngested, rowsDropped, refreshed, ingestionId } = dataset;
	return {
		arn,
		name,
		importMode,
		asOf: asOf === void 0 ? void 0 : toIso(asOf),
		ageSeconds: ageMs === void 0 ? void 0 : Math.round(ageMs / 1e3),
		rowsIngested,
		rowsDropped,
		refreshed,
		ingestionId
	};
}
function toIso(at) {
	return new Date(at).toISOString();
}
export { listDatasets as n, toDatasetEntry as r, findOldestData as t };
