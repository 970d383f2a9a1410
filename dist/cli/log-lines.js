import { E as getViewerName, Et as pluralize, Ot as sanitizeLine, Tt as joinList, _ as formatFileLabel, b as formatReportTitle, bt as formatDuration, vt as formatBytes, x as isDelivered, y as formatJobLabel, yt as formatCounter } from "./main.js";
// src/report/log-lines.ts
function formatPlannedLine(report, jobs) {
	const files = jobs.flatMap((job) => job.files);
	const name = jobs[0]?.dashboardName;
	const dashboard = name === void 0 ? report.dashboardId : `${sanitizeLine(name, 80)} (${report.dashboardId})`;
	const title = formatReportTitle(report, name);
	return `${title !== (name ?? report.dashboardId) ? `${sanitizeLine(title)}: dashboard ${dashboard}` : `Dashboard ${dashboard}`} as ${sanitizeLine(getViewerName(report.viewer))}, ${pluralize(jobs.length, "job")} for ${pluralize(files.length, "file")} (${countByFormat(files)})`;
}
function formatStartedLine(at, job, { adopted, reusedFrom }) {
	const id = sanitizeLine(job.request.SnapshotJobId, 512);
	const prefix = formatJobLinePrefix(at, job);
	if (reusedFrom !== void 0) return `${prefix}: reusing ${id} of ${new Date(reusedFrom).toISOString()}`;
	return `${prefix}: ${adopted ? "already started" : "started"} as ${id}`;
}
function formatReusedNotice(createdAt, reason) {
	const first = new Date(Math.min(...createdAt)).toISOString();
	const jobs = pluralize(createdAt.length, "snapshot job");
	const oldest = createdAt.length === 1 ? `created at ${first}` : `the oldest created at ${first}`;
	return reason === "resume" ? `resume reused ${jobs} of earlier attempts, ${oldest}. The files show the data of that time.` : `job-id reused ${jobs} of another step, ${oldest}. The files show the data of that time. To start a new export, choose another job-id or remove it.`;
}
function formatStateLine(at, job, state, elapsedMs) {
	return `${formatJobLinePrefix(at, job)}: ${sanitizeLine(state, 40)} after ${formatDuration(elapsedMs)}`;
}
function formatEndedLine(at, outcome) {
	const { startedAt, endedAt } = outcome.times;
	const took = startedAt === void 0 || endedAt === void 0 ? "" : ` in ${formatDuration(endedAt - startedAt)}`;
	const why = outcome.failure === void 0 ? "" : ` (${sanitizeLine(outcome.failure.code, 80)})`;
	return `${formatJobLinePrefix(at, outcome.job)}: ${stateLabels[outcome.state]}${took}${why}`;
}
function formatFileLine(file) {
	if (file.failure !== void 0) {
		const where = file.isInBucket ? `; in the bucket as ${sanitizeLine(file.s3Uri ?? "", 1200)}` : "";
		return `  ${formatFileLabel(file.file)}: failed (${sanitizeLine(file.failure.code, 80)})${where}`;
	}
	if (file.skipped !== void 0) return `  ${formatFileLabel(file.file)}: skipped: ${sanitizeLine(file.skipped.message, 500)}`;
	const location = sanitizeLine(file.local?.path ?? file.s3Uri ?? formatFileLabel(file.file), 1200);
	const facts = listFileFacts(file);
	const warnings = file.warnings.map((warning) => `; ${sanitizeLine(warning)}`).join("");
	return `  ${location}${facts.length === 0 ? "" : `: ${facts.join(", ")}`}${warnings}`;
}
function listFileFacts(file) {
	const { local, s3Uri, report } = file;
	if (local === void 0) return isMergedPdf(file) ? ["downloaded, waiting to be merged"] : [];
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
function formatFinishedLines(reports) {
	return reports.flatMap(({ files }) => files).flatMap((file) => {
		const { local, releaseAsset } = file;
		const merged = isMergedPdf(file) && local !== void 0 ? [formatFileLine(file)] : [];
		const attached = releaseAsset === void 0 ? [] : [`  ${sanitizeLine(releaseAsset.name, 300)}: attached to the release`];
		return [...merged, ...attached];
	});
}
function formatProgressLine(jobs, elapsedMs) {
	const count = jobs.running + jobs.waiting + jobs.done;
	return `${jobs.running} running, ${jobs.waiting} waiting, ${jobs.done} of ${pluralize(count, "job")} done after ${formatDuration(elapsedMs)}`;
}
function formatClosingLine(result) {
	const files = result.reports.flatMap((report) => report.files).filter(isDelivered);
	const bytes = files.reduce((sum, file) => sum + (file.local?.bytes ?? 0), 0);
	const sized = bytes === 0 ? "" : `, ${formatBytes(bytes)}`;
	const jobs = result.reports.flatMap((report) => report.jobs).filter(({ existsOnServer }) => existsOnServer).length;
	const done = result.status === "STARTED" ? pluralize(jobs, "snapshot job") : `${pluralize(files.length, "file")}${sized}`;
	return `${result.status}: ${done} in ${formatDuration(result.endedAt - result.startedAt)}`;
}
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
	abandoned: "abandoned",
	started: "started"
};
function formatJobLinePrefix(at, job) {
	return `${formatCounter(at.index, at.count)} ${sanitizeLine(formatReportTitle(job.report, job.dashboardName), 80)}: ${formatJobLabel(job)}`;
}
function countByFormat(files) {
	const formats = [...new Set(files.map((file) => file.format))];
	return joinList(formats.map((format) => `${files.filter((file) => file.format === format).length} ${format}`));
}
export { formatFinishedLines as a, formatReusedNotice as c, formatFileLine as i, formatStartedLine as l, formatContentCounts as n, formatPlannedLine as o, formatEndedLine as r, formatProgressLine as s, formatClosingLine as t, formatStateLine as u };
