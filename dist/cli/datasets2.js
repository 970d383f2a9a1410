// src/domain/datasets.ts
/** The datasets behind all reports, each once, in the order of their ARNs; `undefined` if no report looked at its data. */
function listDatasets(reports) {
	const looked = reports.flatMap(({ freshness }) => freshness ?? []);
	if (looked.length === 0) return void 0;
	const byArn = /* @__PURE__ */ new Map();
	for (const dataset of looked.flatMap(({ datasets }) => datasets)) if (byArn.get(dataset.arn)?.refreshed !== true) byArn.set(dataset.arn, dataset);
	return [...byArn.values()].sort((one, other) => one.arn < other.arn ? -1 : 1);
}
/** A dataset as output and manifest have it. */
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
export { toDatasetEntry as n, listDatasets as t };
