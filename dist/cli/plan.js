import { E as getViewerName, Et as pluralize, N as formatFailure, Ot as sanitizeLine, d as formatMarkdownTable, f as formatTextTable, gt as toFailure, k as escapeMarkdown, m as joinMarkdown, p as takeWithinBytes, v as formatFullFileLabel } from "./main.js";
import { a as formatFailures, l as toFailureOutput, t as formatFailureList } from "./failure-list.js";
import { t as createNameRegistry } from "./name-registry.js";
import { t as joinPath } from "./paths.js";
import { t as createDataTable } from "./data2.js";
import { i as prepareWithLookup, t as createDashboardLookup } from "./prepare-jobs.js";
// src/report/pages/resolved-dates.ts
function createDatesTable(reports) {
	const rows = /* @__PURE__ */ new Map();
	for (const { label, dates = [] } of reports) for (const { input, placeholder, date } of dates) {
		const row = [
			input,
			`{${placeholder}}`,
			date
		].map((cell) => sanitizeLine(cell, 200));
		const key = JSON.stringify(row);
		const others = rows.get(key)?.[0];
		const report = sanitizeLine(label, 100);
		rows.set(key, [others === void 0 ? report : joinLabel(others, report), ...row]);
	}
	if (rows.size === 0) return void 0;
	return {
		columns: [
			{ title: "Report" },
			{ title: "Input" },
			{
				title: "Placeholder",
				style: "code"
			},
			{ title: "Date" }
		],
		rows: [...rows.values()]
	};
}
const several = "several";
function joinLabel(others, report) {
	return others === report ? report : several;
}
// src/report/pages/plan.ts
function formatPlanPage({ jobs, failures, lookupFailure, data }) {
	const files = jobs.reduce((sum, job) => sum + job.files.length, 0);
	const title = `${pluralize(jobs.length, "snapshot job")} would run for ${pluralize(files, "file")}; none was started`;
	const table = createPlanTable(jobs);
	const lookupWarnings = [...lookupFailure.map(formatLookupFailure), ...(data?.failures ?? []).map(formatDataFailure)];
	const datasets = data === void 0 || data.rows.length === 0 ? void 0 : createDataTable(data.rows);
	const [log, summary] = jobs.length === 0 ? [[], ""] : [formatTextTable(table), formatMarkdownTable(table, 262144)];
	const dates = createDatesTable([...new Set(jobs.map(({ report }) => report))]);
	return {
		log: [
			`${title}.`,
			...log,
			...datasets === void 0 ? [] : formatTextTable(datasets),
			...dates === void 0 ? [] : formatTextTable(dates),
			...lookupWarnings
		],
		summary: joinMarkdown([
			`## ${failures.length === 0 ? "" : "❌ "}QuickSight Snapshot: plan`,
			formatFailureList(failures),
			`${title}.`,
			summary,
			datasets === void 0 ? "" : formatMarkdownTable(datasets, 65536),
			dates === void 0 ? "" : formatMarkdownTable(dates, 65536),
			...takeWithinBytes(lookupWarnings.map((line) => escapeMarkdown(line, 1e3)), 65536).kept
		])
	};
}
function formatLookupFailure({ report = "", failure }) {
	return `The sheets of ${sanitizeLine(report, 100)} were not looked up: ${formatFailure(failure)}. An export uses them unverified.`;
}
function formatDataFailure({ report, failure }) {
	return `The age of the data of ${sanitizeLine(report, 100)} is unknown: ${formatFailure(failure)}.`;
}
function createPlanTable(jobs) {
	const names = createNameRegistry([...new Set(jobs.map(({ report }) => report))]);
	names.reserve(jobs);
	return {
		columns: [
			{ title: "Report" },
			{ title: "File" },
			{ title: "User" },
			{ title: "Parameters" },
			{
				title: "QuickSight writes to",
				style: "code"
			},
			{
				title: "Saved as",
				style: "code"
			},
			{
				title: "Uploaded to",
				style: "code"
			},
			{
				title: "Snapshot job",
				style: "code"
			}
		],
		rows: jobs.flatMap((job) => job.files.map((file, index) => createPlanRow(job, file, names.getName(job, job.order[index] ?? 0))))
	};
}
function createPlanRow(job, file, name) {
	const { downloadPath, uploadTo } = job.report.files;
	return [
		sanitizeLine(job.report.label),
		formatFullFileLabel(file),
		getViewerName(job.report.viewer),
		listNamesOfParameters(job.request.SnapshotConfiguration.Parameters).join(", "),
		formatDestination(job),
		downloadPath === void 0 ? "" : joinPath(downloadPath, name),
		uploadTo === void 0 ? "" : `s3://${joinPath(joinPath(uploadTo.bucket, uploadTo.prefix), name)}`,
		job.request.SnapshotJobId
	];
}
function formatDestination(job) {
	const [to] = job.request.SnapshotConfiguration.DestinationConfiguration?.S3Destinations ?? [];
	return to === void 0 ? "" : `s3://${to.BucketConfiguration.BucketName}/${to.BucketConfiguration.BucketPrefix}`;
}
function listNamesOfParameters(parameters) {
	const { StringParameters, IntegerParameters, DecimalParameters, DateTimeParameters } = parameters ?? {};
	return [
		StringParameters,
		IntegerParameters,
		DecimalParameters,
		DateTimeParameters
	].flatMap((list) => (list ?? []).map((parameter) => parameter.Name));
}
// src/modes/plan.ts
async function runPlan(step, ports) {
	const lookUpDashboard = createDashboardLookup(ports.catalog, ports.log);
	const data = await tryPlanData(step, ports);
	const planning = step.reports.map(async (report) => ({
		report,
		...await tryPrepare(step, data?.fillDate(report) ?? report, lookUpDashboard, ports)
	}));
	const all = await Promise.all(planning);
	ports.signal.throwIfAborted();
	const jobs = removeDuplicateJobs(all.flatMap((each) => each.jobs ?? []));
	const failures = all.flatMap(({ report, failure }) => toFailureEntry(report, failure));
	const lookupFailure = all.flatMap(({ report, lookupFailure }) => toFailureEntry(report, lookupFailure));
	const head = `${failures.length} of ${pluralize(step.reports.length, "report")} cannot be planned:`;
	return {
		jobs,
		page: formatPlanPage({
			jobs,
			failures,
			lookupFailure,
			data
		}),
		failure: failures.length === 0 ? void 0 : [head, ...formatFailures(failures)].join("\n"),
		failures: failures.map(toFailureOutput)
	};
}
async function tryPlanData(step, ports) {
	if (step.reports.every(({ freshness }) => freshness === void 0)) return void 0;
	return (await import("./plan-data.js")).planData(step, ports);
}
async function tryPrepare(step, report, lookUpDashboard, ports) {
	try {
		return await prepareWithLookup(step, report, lookUpDashboard, ports);
	} catch (error) {
		return { failure: toFailure(error) };
	}
}
function toFailureEntry({ label }, failure) {
	return failure === void 0 ? [] : [{
		report: label,
		failure
	}];
}
function removeDuplicateJobs(jobs) {
	const seen = /* @__PURE__ */ new Set();
	return jobs.filter(({ request }) => {
		const key = `${request.DashboardId}/${request.SnapshotJobId}`;
		return !seen.has(key) && seen.add(key);
	});
}
function toWireRequest(request) {
	const { Parameters: parameters, ...rest } = request.SnapshotConfiguration;
	const times = parameters?.DateTimeParameters?.map(({ Name, Values }) => ({
		Name,
		Values: Values.map((value) => typeof value === "number" ? value : Date.parse(value) / 1e3)
	}));
	if (times === void 0) return request;
	return {
		...request,
		SnapshotConfiguration: {
			...rest,
			Parameters: {
				...parameters,
				DateTimeParameters: times
			}
		}
	};
}
export { runPlan, toWireRequest };
