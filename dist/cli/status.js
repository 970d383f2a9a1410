import { S as isSkipped, g as findFilesOfJob, x as isDelivered } from "./main.js";
// src/report/status.ts
function determineStatus(run, abortReason) {
	const { reports, postProcessingFailures = [] } = run;
	const verdicts = reports.flatMap(getReportVerdicts);
	if (postProcessingFailures.length > 0) verdicts.push("missing");
	const hasDelivered = reports.some(({ files }) => files.some(isDelivered));
	if (!verdicts.includes("missing")) {
		if (verdicts.includes("started")) return "STARTED";
		return !hasDelivered && reports.some(hasSkipped) ? "SKIPPED" : "COMPLETED";
	}
	return abortReason ?? (hasDelivered ? "PARTIAL" : "FAILED");
}
function isSuccess(status, allowPartial) {
	return status === "COMPLETED" || status === "SKIPPED" || status === "STARTED" || status === "PARTIAL" && allowPartial;
}
function hasSkipped({ skipped, files }) {
	return skipped !== void 0 || files.some(isSkipped);
}
function getReportVerdicts(result) {
	if (result.skipped !== void 0) return ["complete"];
	if (result.failure !== void 0 || result.jobs.length === 0) return ["missing"];
	return result.jobs.map((outcome) => getJobVerdict(outcome, result));
}
function getJobVerdict(outcome, result) {
	if (outcome.state === "started") return "started";
	if (outcome.state !== "completed") return "missing";
	const files = findFilesOfJob(outcome, result.files);
	return files.every((file) => isDelivered(file) || isSkipped(file)) && files.length >= outcome.job.files.length ? "complete" : "missing";
}
export { isSuccess as n, determineStatus as t };
