import { E as getViewerName, Et as pluralize, Ot as sanitizeLine, P as formatFailureLines, Tt as joinList, _ as formatFileLabel, b as formatReportTitle, bt as formatDuration, g as findFilesOfJob, j as formatInlineCode, k as escapeMarkdown, l as formatRemedyParts, mt as actionErrorCodes, p as takeWithinBytes, u as parseRemedy, y as formatJobLabel } from "./main.js";
import { n as isSuccess } from "./status.js";
// src/report/failures.ts
function toFailureOutput({ report, what, failure }) {
	return {
		report,
		what: what ?? (report === void 0 ? "after the export" : "report"),
		...failure
	};
}
function collectFailures(result) {
	return [...result.reports.flatMap((report) => collectReportFailures(report, result)), ...result.postProcessingFailures.map((failure) => ({ failure }))];
}
function collectInterrupted(result) {
	const { status, interruption: message = "The step was interrupted." } = result;
	if (status !== "TIMED_OUT" && status !== "CANCELLED") return [];
	const failure = {
		code: status,
		message
	};
	return result.reports.flatMap(({ report, failure: reason, jobs }) => {
		if (jobs.length === 0) return isCutShort(reason, result) ? [{
			report: report.label,
			failure
		}] : [];
		return jobs.filter((job) => job.state !== "completed" && job.state !== "failed" && isCutShort(job.failure, result)).map(({ job }) => ({
			report: report.label,
			what: formatJobLabel(job),
			failure
		}));
	});
}
function isCutShort(failure, { status }) {
	return (status === "TIMED_OUT" || status === "CANCELLED") && (failure === void 0 || failure.code === status);
}
function groupByCause(failures) {
	return groupBy(failures, ({ failure: { code, message, hint = "" }, names = [] }) => JSON.stringify([
		code,
		hideNames(message, names),
		hideNames(hint, names)
	]));
}
function formatOtherS3Uris([first, ...others], max, formatUri) {
	const all = new Set(others.flatMap((entry) => findS3Uri(entry) ?? []));
	if (first !== void 0) all.delete(findS3Uri(first) ?? "");
	const uris = [...all].slice(0, max).map((uri) => formatUri(uri)).join("; ");
	const rest = all.size > max ? ` and ${all.size - max} more: see the files in the job summary` : "";
	return all.size === 0 ? [] : [`The same for ${uris}${rest}`];
}
function findS3Uri({ s3Uri, failure }) {
	return s3Uri ?? failure.message.match(s3UriPattern)?.[0];
}
const s3UriPattern = /s3:\/\/[^\s"']*[^\s"',.:;]/g;
const minNameLength = 3;
function hideNames(text, names) {
	return [...names].filter((name) => name.length >= minNameLength).sort((a, b) => b.length - a.length).reduce((hidden, name) => hidden.replaceAll(name, "…"), text).replaceAll(s3UriPattern, "…");
}
function groupBy(failures, getKey) {
	return [...Map.groupBy(failures, getKey).values()];
}
function collectReportFailures(result, run) {
	const { report, dashboardName, failure } = result;
	if (result.skipped !== void 0) return [];
	const title = formatReportTitle(report, dashboardName);
	const base = {
		report: report.label,
		title,
		names: listReportNames(result)
	};
	if (failure !== void 0 || result.jobs.length === 0) return isCutShort(failure, run) ? [] : [{
		...base,
		failure: failure ?? nothingPlannedFailure
	}];
	return [...result.jobs.flatMap((outcome) => {
		const jobFailure = outcome.state === "completed" ? findMissingFiles(outcome, result.files) : findJobFailure(outcome, run);
		const names = [...base.names, ...listJobNames(outcome.job)];
		return jobFailure === void 0 ? [] : [{
			...base,
			names,
			what: formatJobLabel(outcome.job),
			failure: jobFailure
		}];
	}), ...result.files.filter(isFailedFile).map((file) => createFailedFileEntry(base, file))];
}
function createFailedFileEntry(base, { file, jobs, failure, isInBucket, s3Uri }) {
	const object = isInBucket && s3Uri !== void 0 ? { s3Uri } : {};
	const names = [
		...base.names,
		...jobs.flatMap(({ job }) => listJobNames(job)),
		...listFileNames(file)
	];
	return {
		...base,
		...object,
		names: [...names, ...Object.values(object)],
		what: formatFileLabel(file),
		failure
	};
}
function listReportNames({ report, dashboardName }) {
	const { label, name = "", dashboardId, viewer } = report;
	return [
		label,
		name,
		dashboardId,
		dashboardName ?? "",
		getViewerName(viewer)
	];
}
function listJobNames({ request, files }) {
	return [request.SnapshotJobId, ...files.flatMap(listFileNames)];
}
function listFileNames({ sheets }) {
	return sheets.flatMap(({ id, name = "", visuals }) => [
		id,
		name,
		...visuals.flatMap((visual) => [visual.id, visual.title ?? ""])
	]);
}
function findJobFailure({ state, failure }, run) {
	if (state === "started" || state !== "failed" && isCutShort(failure, run)) return void 0;
	return failure ?? {
		code: "NoReason",
		message: `The snapshot job ${endingTexts[state]} without a reason`
	};
}
const endingTexts = {
	completed: "completed",
	failed: "failed",
	"not-started": "was not started",
	abandoned: "was abandoned"
};
function findMissingFiles(outcome, files) {
	const missing = outcome.job.files.length - findFilesOfJob(outcome, files).length;
	if (missing <= 0) return void 0;
	return {
		code: "FileMissing",
		message: `The snapshot job completed, but ${pluralize(missing, "file")} of its request ${missing === 1 ? "is" : "are"} missing`
	};
}
const nothingPlannedFailure = {
	code: "NothingExported",
	message: "No snapshot job was planned"
};
function isFailedFile(file) {
	return file.failure !== void 0 && file.jobs.some(({ state }) => state === "completed");
}
// src/report/summary/headline.ts
function formatStatusSentence(result, allowPartial) {
	const failed = new Set(collectFailures(result).flatMap((failure) => failure.report ?? [])).size;
	switch (result.status) {
		case "COMPLETED": return "Every file was delivered.";
		case "STARTED": return "The snapshot jobs are started. A later step with the same inputs and the `job-id` of the log collects the results.";
		case "SKIPPED": return "Nothing was delivered because of `if-stale`, `if-empty` or `if-unchanged`.";
		case "PARTIAL": return `${describePartial(failed, result.reports.length)} ${allowPartial ? "`allow-partial: true` makes that a warning." : "Set `allow-partial: true` to accept that."}`;
		case "FAILED": return failed === 0 ? "No file was delivered." : describeFailed(failed, result.reports.length);
		case "TIMED_OUT": return `The step timed out after ${formatDuration(result.endedAt - result.startedAt)} (\`timeout-minutes\`). ${describeUnfinished(result)} Increase \`timeout-minutes\` if the step needs more time.`;
		case "CANCELLED": return `The step was cancelled. ${describeUnfinished(result)}`;
	}
}
function describeUnfinished(result) {
	const jobs = result.reports.flatMap((report) => report.jobs);
	const behind = jobs.filter(({ existsOnServer, state }) => existsOnServer && state === "abandoned");
	const ended = behind.filter(({ times }) => times.endedAt !== void 0).length;
	const running = behind.length - ended;
	const waiting = jobs.filter(({ existsOnServer, state, failure }) => !existsOnServer && state !== "completed" && isCutShort(failure, result));
	const unplanned = result.reports.filter((report) => report.jobs.length === 0 && isCutShort(report.failure, result));
	const unfinished = [...running === 0 ? [] : [`${pluralize(running, "snapshot job")} may still run`], ...ended === 0 ? [] : [`${pluralize(ended, "snapshot job")} ended, but there was no time to fetch the ${ended === 1 ? "result" : "results"}`]];
	return `${unfinished.length === 0 ? "No snapshot job is left running." : `${joinList(unfinished)}; a step with the same inputs and the \`job-id\` of the log collects ${behind.length === 1 ? "its result" : "their results"}.`}${describeNotStarted(waiting.length, "planned job")}${result.reports.length === 1 && unplanned.length === 1 ? " The export was not started." : describeNotStarted(unplanned.length, "report")}`;
}
function describePartial(failed, total) {
	if (failed === 0) return "The files were exported, but attaching or uploading them failed.";
	return total > 1 ? `${failed} of ${total} reports have failures.` : "Some files were not delivered.";
}
function describeFailed(failed, total) {
	return total === 1 ? "The export failed." : `${failed} of ${pluralize(total, "report")} failed.`;
}
function describeNotStarted(count, what) {
	return count === 0 ? "" : ` ${pluralize(count, what)} ${count === 1 ? "was" : "were"} not started.`;
}
// src/report/annotations.ts
const maxAnnotations = 10;
function createAnnotations(result, allowPartial) {
	const fails = !isSuccess(result.status, allowPartial);
	const failures = collectFailures(result);
	const byReport = groupBy(failures, ({ report }) => report);
	const all = [
		...fails && !hasOwnAnnotations(failures) ? [] : byReport.map((group) => ({
			level: fails ? "error" : "warning",
			message: formatFailureSummary(group)
		})),
		...result.reports.flatMap(createFileWarnings),
		...result.reports.flatMap(skipNotices)
	];
	const maxShown = fails ? 9 : maxAnnotations;
	if (all.length <= maxShown) return all;
	const rest = pluralize(all.length - maxShown + 1, "more report");
	return [...all.slice(0, maxShown - 1), {
		level: fails ? "error" : "warning",
		message: `${rest}: see the job summary`
	}];
}
function formatFailureAnnotation(result, allowPartial) {
	if (isSuccess(result.status, allowPartial)) return void 0;
	const failures = collectFailures(result);
	const sentence = formatStatusSentence(result, allowPartial);
	return hasOwnAnnotations(failures) ? sentence : [sentence, ...formatFailures(failures)].join("\n");
}
function hasOwnAnnotations(failures) {
	return new Set(failures.flatMap(({ report }) => report ?? [])).size > 1;
}
function formatFailureSummary(failures) {
	return groupByCause(failures).slice(0, 3).map(formatAnnotation).join("\n");
}
function formatFailures(failures) {
	const groups = groupByCause(failures);
	const shown = groups.slice(0, 5).map(formatAnnotation);
	return groups.length > shown.length ? [...shown, `… and ${pluralize(groups.length - shown.length, "more failure")}`] : shown;
}
function formatAnnotation(group) {
	const [first] = group;
	if (first === void 0) return "";
	const hint = first.failure.hint === void 0 ? "" : `\n${first.failure.hint}`;
	const lines = formatFailureLines(first.failure);
	const message = lines.length === 1 ? ` ${lines[0]}` : lines.map((line) => `\n  ${line}`).join("");
	const affected = listAffected(group);
	const others = formatOtherS3Uris(group, 5, (uri) => sanitizeLine(uri, 1200)).map((text) => `\n${text}`);
	return `${affected === "" ? message.trimStart() : `${affected}:${message}`}${others.join("")}${hint}`;
}
const maxAffected = 3;
function listAffected(group) {
	return joinShort(groupBy(group.filter(({ report }) => report !== void 0), ({ report }) => report).map((entries) => {
		const what = entries.flatMap((entry) => entry.what ?? []);
		const [entry] = entries;
		const title = formatTitle(entry?.title ?? entry?.report ?? "", entry?.report);
		return what.length === 0 ? title : `${title} (${joinShort(what)})`;
	}));
}
function joinShort(items) {
	const rest = items.length - maxAffected;
	return rest > 0 ? `${items.slice(0, maxAffected).join("; ")} and ${rest} more` : items.join("; ");
}
function createFileWarnings(result) {
	const ofFiles = result.files.flatMap((file) => file.warnings);
	const warnings = [.../* @__PURE__ */ new Set([...result.freshness?.warnings ?? [], ...ofFiles])];
	if (warnings.length === 0) return [];
	const shown = warnings.slice(0, 3).map((warning) => sanitizeLine(warning));
	const rest = warnings.length > 3 ? [`${warnings.length - 3} more`] : [];
	return [{
		level: "warning",
		message: `${formatResultTitle(result)}: ${[...shown, ...rest].join("; ")}`
	}];
}
function skipNotices(result) {
	const { skipped } = result;
	if (skipped === void 0) return [];
	return [{
		level: "notice",
		message: `${formatResultTitle(result)} was skipped: ${sanitizeLine(skipped.message, 1e3)}`
	}];
}
function formatTitle(title, label) {
	return `${title === label ? "" : "Dashboard "}${sanitizeLine(title, 80)}`;
}
function formatResultTitle({ report, dashboardName }) {
	return formatTitle(formatReportTitle(report, dashboardName), report.label);
}
// src/report/summary/failure-list.ts
function formatRunFailures(result) {
	return formatFailureList(collectFailures(result));
}
function formatFailureList(failures) {
	const groups = groupByCause(failures);
	if (groups.length === 0) return "";
	const { kept, left: omitted } = takeWithinBytes(groups.map(formatFailureGroup), 65536);
	const rest = omitted === 0 ? [] : [`- … and ${pluralize(omitted, "more failure")}`];
	return `### What failed\n\n${[...kept, ...rest].join("\n")}`;
}
function formatFailureGroup(group) {
	const [first] = group;
	if (first === void 0) return "";
	const { code: name, message, hint } = first.failure;
	const ids = [...new Set(group.flatMap(({ failure: each }) => each.requestId ?? []))].slice(0, 3);
	const requests = ids.length === 0 ? [] : [`request ID ${joinList(ids.map((id) => formatInlineCode(id, 80)))}`];
	const names = [...actionErrorCodes.has(name) ? [] : [formatInlineCode(name, 80)], ...requests].join(", ");
	const error = `${message.split("\n").map((problem) => escapeMarkdown(problem, 1e3)).join("<br>")}${names === "" ? "" : ` (${names})`}`;
	const others = formatOtherS3Uris(group, 20, (uri) => formatInlineCode(uri));
	return `- ${`${[
		formatAffected(group),
		error,
		...others
	].join("<br>")}${formatRemedy(hint)}`.replace(/\n(?!\n)/g, "\n  ")}`;
}
function formatRemedy(hint) {
	const remedy = parseRemedy(hint);
	return remedy === void 0 ? "" : `<br>${formatRemedyParts(remedy).join("\n\n")}`;
}
function formatAffected(group) {
	const reports = groupBy(group, ({ report }) => report).map((entries) => {
		const [first] = entries;
		const what = entries.flatMap((entry) => entry.what ?? []);
		const shown = what.slice(0, 5).map((each) => escapeMarkdown(each));
		const all = what.length > 5 ? [...shown, `${what.length - 5} more`] : shown;
		const title = `**${escapeMarkdown(first?.title ?? first?.report ?? "Post-processing")}**`;
		return all.length === 0 ? title : `${title}: ${all.join("; ")}`;
	});
	return reports.length > 10 ? `${reports.slice(0, 10).join("; ")} and ${pluralize(reports.length - 10, "more report")}` : reports.join("; ");
}
export { formatFailures as a, collectInterrupted as c, formatFailureAnnotation as i, toFailureOutput as l, formatRunFailures as n, formatStatusSentence as o, createAnnotations as r, collectFailures as s, formatFailureList as t };
