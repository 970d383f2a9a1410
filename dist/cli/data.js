import { Et as pluralize, pt as ServiceError } from "./main.js";
import { r as formatDatasetLabel, s as hasDataAge, t as createDatasetLookup } from "./look-up-datasets.js";
import { c as createFailed, d as createSkipped, f as createUntestable, g as getReportAccount, i as formatRefreshPolicy, l as createPassed, v as noBaseSessionReason, y as removeDuplicatesBy } from "./policy-statements.js";
// src/modes/check/data.ts
async function checkData(scene) {
	const datasets = await scene.wired.datasets();
	const lookup = createDatasetLookup(datasets, scene.ports.signal);
	const getKey = (report) => `${getReportAccount(scene, report)}/${report.dashboardId}/${report.freshness?.refresh}`;
	const reports = removeDuplicatesBy(scene.step.reports.filter(({ freshness }) => freshness !== void 0), getKey);
	await Promise.all(reports.map((report) => scene.board.addPending([formatDataTitle(report)], checkReport(scene, report, datasets, lookup))));
}
function formatDataTitle({ dashboardId }) {
	return `Datasets of dashboard ${dashboardId}`;
}
async function checkReport(scene, report, datasets, lookup) {
	const title = formatDataTitle(report);
	const account = getReportAccount(scene, report);
	if (scene.identity === void 0 || account === void 0) return [createSkipped(title, noBaseSessionReason)];
	try {
		const nodes = [...(await lookup.find(account, report.dashboardId)).values()];
		const errors = nodes.filter(({ error }) => error !== void 0);
		const spice = nodes.filter(hasDataAge);
		const detail = `${pluralize(nodes.length, "dataset")}, ${spice.length} of them in SPICE`;
		return [...errors.length === 0 ? [createPassed(title, detail)] : errors.map((node) => createFailed(`Dataset ${formatDatasetLabel(node)}`, node.error)), ...await checkRefresh(scene, report, spice[0], datasets)];
	} catch (error) {
		scene.ports.signal.throwIfAborted();
		return [createFailed(title, error)];
	}
}
async function checkRefresh(scene, { dashboardId, freshness }, dataset, datasets) {
	const refresh = freshness?.refresh ?? "never";
	if (refresh === "never" || dataset === void 0) return [];
	const title = `Follow refreshes of datasets of dashboard ${dashboardId}`;
	const { arn, ingestions } = dataset;
	const id = ingestions[0]?.id ?? `${scene.step.run.jobPrefix.slice(0, 100)}-check`;
	const tries = [() => datasets.describeIngestion(arn, id), ...refresh === "start" ? [() => datasets.hasLookbackWindow(arn)] : []];
	const refusals = await Promise.all(tries.map((attempt) => attempt().then(() => void 0, toDatasetRefusal)));
	scene.ports.signal.throwIfAborted();
	const refused = refusals.find((refusal) => refusal !== void 0);
	const line = refused === void 0 ? createPassed(title) : createFailed(title, refused);
	return refresh === "start" ? [line, createRefreshFinding(dashboardId, arn)] : [line];
}
function toDatasetRefusal(error) {
	return error instanceof ServiceError && error.kind === "not-found" ? void 0 : error;
}
function createRefreshFinding(dashboardId, arn) {
	return createUntestable(`Start refreshes of datasets of dashboard ${dashboardId}`, "only a refresh can test this; the base role needs the permission for each dataset", formatRefreshPolicy([arn]));
}
export { checkData };
