import { E as getViewerName, St as pluralize, _ as formatFileLabel, b as formatReportTitle, gt as formatDuration, ht as formatCounter, mt as formatBytes, wt as sanitizeLine, x as isDelivered, xt as joinList, y as formatJobLabel } from "./main.js";
// src/report/log-lines.ts
/** `Weekly: dashboard Sales (sales-id) as ana@example.com, 3 jobs for 5 files (3 PDF, 2 CSV)`. */
function plannedLine(report, jobs) {
	const files = jobs.flatMap((job) => job.files);
	const name = jobs[0]?.dashboardName;
	const dashboard = name === void 0 ? report.dashboardId : `${sanitizeLine(name, 80)} (${report.dashboardId})`;
	return `${sanitizeLine(formatReportTitle(report, name))}: dashboard ${dashboard} as ${sanitizeLine(getViewerName(report.viewer))}, ${pluralize(jobs.length, "job")} for ${pluralize(files.length, "file")} (${byFormat(files)})`;
}
/** `[2/5] Weekly: PDF of Overview: started as gha-1-1-abc`; a job of another step is reused, with its time. */
function startedLine(at, job, { adopted, reusedFrom }) {
	const id = sanitizeLine(job.request.SnapshotJobId, 512);
	const prefix = jobLinePrefix(at, job);
	if (reusedFrom !== void 0) return `${prefix}: reusing ${id} of ${new Date(reusedFrom).toISOString()}`;
	return `${prefix}: ${adopted ? "already started" : "started"} as ${id}`;
}
/** Jobs of other steps were reused: readers of their files must know how old the files are. */
function reusedNotice(createdAt, reason) {
	const first = new Date(Math.min(...createdAt)).toISOString();
	const jobs = pluralize(createdAt.length, "snapshot job");
	const oldest = createdAt.length === 1 ? `created at ${first}` : `the oldest created at ${first}`;
	return reason === "resume" ? `resume reused ${jobs} of earlier attempts, ${oldest}. The files show the data of that time.` : `job-id reused ${jobs} of another step, ${oldest}. The files show the data of that time. To start a new export, choose another job-id or remove it.`;
}
/** `[2/5] Weekly: PDF of Overview: RUNNING after 12s`; the state in the API's own word. */
function stateLine(at, job, state, elapsedMs) {
	return `${jobLinePrefix(at, job)}: ${sanitizeLine(state, 40)} after ${formatDuration(elapsedMs)}`;
}
/** `[2/5] Weekly: PDF of Overview: completed in 1m 05s`, or how else it ended. */
function endedLine(at, outcome) {
	const { startedAt, endedAt } = outcome.times;
	const took = startedAt === void 0 || endedAt === void 0 ? "" : ` in ${formatDuration(endedAt - startedAt)}`;
	const why = outcome.failure === void 0 ? "" : ` (${sanitizeLine(outcome.failure.code, 80)})`;
	return `${jobLinePrefix(at, outcome.job)}: ${stateLabels[outcome.state]}${took}${why}`;
}
/** `  reports/Sales/Overview.pdf: 1.2 MB, 3 pages, in 0.4s, uploaded to s3://…`, or why the file is missing. */
function fileLine(file) {
	if (file.failure !== void 0) return `  ${formatFileLabel(file.file)}: failed (${sanitizeLine(file.failure.code, 80)})`;
	if (file.skipped !== void 0) return `  ${formatFileLabel(file.file)}: skipped: ${sanitizeLine(file.skipped.message, 500)}`;
	const where = sanitizeLine(file.local?.path ?? file.s3Uri ?? formatFileLabel(file.file), 1200);
	const facts = listFileFacts(file);
	const warnings = file.warnings.map((warning) => `; ${sanitizeLine(warning)}`).join("");
	return `  ${where}${facts.length === 0 ? "" : `: ${facts.join(", ")}`}${warnings}`;
}
function listFileFacts(file) {
	const { local, s3Uri, report } = file;
	if (local === void 0) return isMergedPdf(file) ? ["fetched, to be merged"] : [];
	const sheets = file.file.sheets.length;
	return [
		formatBytes(local.bytes),
		...formatContentCounts(file),
		...isMergedPdf(file) ? [`merged from ${pluralize(sheets, "sheet")}`] : [],
		`in ${formatDuration(local.downloadMs)}`,
		...report.files.uploadTo === void 0 || s3Uri === void 0 ? [] : [`uploaded to ${sanitizeLine(s3Uri, 1200)}`]
	];
}
function isMergedPdf({ file, report }) {
	return report.files.mergePdf && file.format === "PDF";
}
/** The files that were finished after the last job: merged ones, and those attached to a release. */
function finishedLines(reports) {
	return reports.flatMap(({ files }) => files).flatMap((file) => {
		const { local, releaseAsset } = file;
		const merged = isMergedPdf(file) && local !== void 0 ? [fileLine(file)] : [];
		const attached = releaseAsset === void 0 ? [] : [`  ${sanitizeLine(releaseAsset.name, 300)}: attached to the release`];
		return [...merged, ...attached];
	});
}
/** `12 running, 30 waiting, 58 of 100 jobs done after 5m 00s`. */
function progressLine(jobs, elapsedMs) {
	const count = jobs.running + jobs.waiting + jobs.done;
	return `${jobs.running} running, ${jobs.waiting} waiting, ${jobs.done} of ${pluralize(count, "job")} done after ${formatDuration(elapsedMs)}`;
}
/** The last line of the log: the status, what is there, and how long it took. */
function closingLine(result) {
	const files = result.reports.flatMap((report) => report.files).filter(isDelivered);
	const bytes = files.reduce((sum, file) => sum + (file.local?.bytes ?? 0), 0);
	const sized = bytes === 0 ? "" : `, ${formatBytes(bytes)}`;
	const jobs = result.reports.flatMap((report) => report.jobs).filter(({ existsOnServer }) => existsOnServer).length;
	const done = result.status === "STARTED" ? pluralize(jobs, "snapshot job") : `${pluralize(files.length, "file")}${sized}`;
	return `${result.status}: ${done} in ${formatDuration(result.endedAt - result.startedAt)}`;
}
/** Contents of the verified file: `3 pages`, `2 sheets`, `1200 rows`. */
function formatContentCounts(file) {
	const { pages, sheets, rows } = file.local ?? {};
	return [
		...pages === void 0 ? [] : [pluralize(pages, "page")],
		...sheets === void 0 ? [] : [pluralize(sheets, "worksheet")],
		...rows === void 0 ? [] : [pluralize(rows, "row")]
	];
}
const stateLabels = {
	completed: "completed",
	failed: "failed",
	"not-started": "not started",
	abandoned: "left behind",
	started: "started"
};
function jobLinePrefix(at, job) {
	return `${formatCounter(at.index, at.count)} ${sanitizeLine(formatReportTitle(job.report, job.dashboardName), 80)}: ${formatJobLabel(job)}`;
}
function byFormat(files) {
	const formats = [...new Set(files.map((file) => file.format))];
	return joinList(formats.map((format) => `${files.filter((file) => file.format === format).length} ${format}`));
}
export { formatContentCounts as a, reusedNotice as c, finishedLines as i, startedLine as l, endedLine as n, plannedLine as o, fileLine as r, progressLine as s, closingLine as t, stateLine as u };
