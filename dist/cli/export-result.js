import { c as collectInterrupted, i as formatFailureAnnotation, l as toFailureOutput, n as formatRunFailures, o as formatStatusSentence, r as createAnnotations, s as collectFailures } from "./failure-list.js";
import { n as listDatasets, r as toDatasetEntry, t as findOldestData } from "./datasets2.js";
import { A as formatCodeFence, D as formatReuseTime, E as getViewerName, Et as pluralize, O as createMessageOutputs, Tt as joinList, _ as formatFileLabel, b as formatReportTitle, bt as formatDuration, d as formatMarkdownTable, g as findFilesOfJob, h as createOutputs, j as formatInlineCode, k as escapeMarkdown, m as joinMarkdown, p as takeWithinBytes, vt as formatBytes, x as isDelivered, y as formatJobLabel } from "./main.js";
import { t as countChanges } from "./compared-lines2.js";
import { n as formatContentCounts, t as formatClosingLine } from "./log-lines.js";
import { n as isSuccess } from "./status.js";
import { a as toPickUpId } from "./plan-jobs.js";
// src/report/data-outputs.ts
function createDataOutputs(reports) {
	const datasets = listDatasets(reports);
	if (datasets === void 0) return {};
	const oldest = findOldestData(reports);
	return {
		"data-as-of": oldest === void 0 ? "" : new Date(oldest).toISOString(),
		datasets: JSON.stringify(datasets.map(toDatasetEntry))
	};
}
// src/report/message/describe-step.ts
function describeStep(result, context) {
	const files = result.reports.flatMap((report) => report.files);
	const delivered = files.filter(isDelivered);
	const releaseUrl = result.archive?.releaseUrl ?? "";
	return {
		tone: getTone(result.status, context.allowPartial),
		headline: describeOutcome(result, delivered.length),
		subject: describeSubject(result.reports),
		facts: listFacts(result),
		sections: [
			{
				title: "Failed",
				items: toItems(collectFailures(result))
			},
			{
				title: "Not finished",
				items: toItems(collectInterrupted(result))
			},
			{
				title: "Skipped",
				items: describeSkipped(result.reports)
			},
			{
				title: "Changed",
				items: listChanges(result)
			},
			{
				title: "Files",
				items: delivered.map(describeFile)
			},
			{
				title: "Warnings",
				items: files.flatMap(describeWarnings)
			}
		].filter((section) => section.items.length > 0),
		links: [{
			title: "Workflow run",
			url: context.runUrl
		}, {
			title: "Release",
			url: releaseUrl
		}].filter(({ url }) => url !== "")
	};
}
function getTone(status, allowPartial) {
	if (status === "PARTIAL") return allowPartial ? "warning" : "bad";
	return status === "COMPLETED" || status === "SKIPPED" || status === "STARTED" ? "good" : "bad";
}
function describeOutcome(result, delivered) {
	if (result.status === "STARTED") {
		const started = result.reports.flatMap(({ jobs }) => jobs).filter(({ state }) => state === "started");
		return `${pluralize(started.length, "snapshot job")} started`;
	}
	const failed = collectFailures(result).length;
	const skipped = describeSkipped(result.reports).length;
	const counts = [
		delivered === 0 ? "nothing delivered" : `${pluralize(delivered, "file")} delivered`,
		...failed === 0 ? [] : [`${failed} failed`],
		...skipped === 0 ? [] : [`${skipped} skipped`]
	];
	return [...endings[result.status], ...counts].join(", ");
}
const endings = {
	COMPLETED: [],
	PARTIAL: [],
	FAILED: [],
	STARTED: [],
	SKIPPED: [],
	TIMED_OUT: ["timed out"],
	CANCELLED: ["canceled"]
};
function describeSubject(reports) {
	const names = new Set(reports.map(({ dashboardName, report }) => dashboardName ?? report.dashboardId));
	const [only = ""] = names;
	if (names.size === 1 && reports.length > 1) return `${only} (${pluralize(reports.length, "report")})`;
	return names.size === 1 ? only : `${pluralize(reports.length, "report")} of ${pluralize(names.size, "dashboard")}`;
}
function listFacts({ reports, changes, archive, startedAt, endedAt }) {
	const [report] = reports;
	const delivering = reports.filter(({ files }) => files.some(isDelivered));
	const uploads = new Set(delivering.flatMap(({ report: { files } }) => files.uploadTo ? [toUri(files.uploadTo)] : []));
	return [
		...report !== void 0 && reports.length === 1 ? [{
			name: "User",
			value: getViewerName(report.report.viewer)
		}] : [],
		...listDataAge(reports),
		...listReuse(delivering),
		...changes === void 0 ? [] : [{
			name: "Changes",
			value: countChanges(changes)
		}],
		...uploads.size === 0 ? [] : [{
			name: "Uploaded to",
			value: joinList([...uploads].slice(0, 3))
		}],
		...archive?.downloadPath === void 0 || uploads.size > 0 ? [] : [{
			name: "Folder",
			value: archive.downloadPath
		}],
		{
			name: "Duration",
			value: formatDuration(endedAt - startedAt)
		}
	];
}
function listDataAge(reports) {
	const oldest = findOldestData(reports);
	return oldest === void 0 ? [] : [{
		name: "Data as of",
		value: new Date(oldest).toISOString()
	}];
}
function listReuse(reports) {
	const times = reports.flatMap(({ files }) => files.filter(isDelivered)).flatMap(({ jobs }) => formatReuseTime(jobs) ?? []).sort();
	const [oldest] = times;
	return oldest === void 0 ? [] : [{
		name: "Reused",
		value: `${pluralize(times.length, "file")}, the oldest of ${oldest}`
	}];
}
function toUri({ bucket, prefix }) {
	return prefix === "" ? `s3://${bucket}` : `s3://${bucket}/${prefix}`;
}
function toItems(failures) {
	return failures.map(({ report, title = report, what, failure }) => ({
		name: [title, what].filter((part) => part !== void 0).join(": ") || "Step",
		detail: failure.message
	}));
}
function describeSkipped(reports) {
	return reports.flatMap(({ report, skipped, files }) => {
		if (skipped !== void 0) return [{
			name: report.label,
			detail: skipped.message
		}];
		return files.flatMap((file) => file.skipped === void 0 ? [] : [{
			name: `${report.label}: ${formatFileLabel(file.file)}`,
			detail: file.skipped.message
		}]);
	});
}
function listChanges({ changes = [] }) {
	return changes.filter(({ change }) => change !== "same").map(({ path, change, rowsBefore, rows, pagesBefore, pages }) => ({
		name: path,
		detail: [
			change,
			compareCounts(rowsBefore, rows, "row"),
			compareCounts(pagesBefore, pages, "page")
		].filter((part) => part !== "").join(", ")
	}));
}
function compareCounts(before, now, unit) {
	if (now === void 0) return before === void 0 ? "" : pluralize(before, unit);
	return before === void 0 || before === now ? pluralize(now, unit) : `${before} → ${pluralize(now, unit)}`;
}
function describeFile({ file, local, s3Uri }) {
	const counts = [
		...local?.pages === void 0 ? [] : [pluralize(local.pages, "page")],
		...local?.rows === void 0 ? [] : [pluralize(local.rows, "row")],
		...local === void 0 ? [] : [formatBytes(local.bytes)]
	];
	return {
		name: local?.path ?? s3Uri ?? formatFileLabel(file),
		detail: counts.join(", ")
	};
}
function describeWarnings({ file, local, warnings }) {
	return warnings.map((detail) => ({
		name: local?.path ?? formatFileLabel(file),
		detail
	}));
}
// src/report/export-outputs.ts
function createExportOutputs(result, context) {
	return {
		failures: JSON.stringify([...collectFailures(result), ...collectInterrupted(result)].map(toFailureOutput)),
		...createChangeOutputs(result.changes),
		...createDataOutputs(result.reports),
		...createMessageOutputs(describeStep(result, context))
	};
}
function createChangeOutputs(changes) {
	if (changes === void 0) return {};
	return {
		changed: String(changes.some(({ change }) => change !== "same")),
		changes: JSON.stringify(changes)
	};
}
// src/report/unfinished-jobs.ts
function findUnfinishedJobs({ reports }) {
	return reports.flatMap(({ jobs }) => jobs).filter(({ existsOnServer, state }) => existsOnServer && (state === "abandoned" || state === "started"));
}
function listPickUpIds(outcomes) {
	return [...new Set(outcomes.map(({ job }) => toPickUpId(job)))];
}
// src/report/summary/data-table.ts
const maxTableBytes = 32768;
function formatDataTable(result) {
	const datasets = listDatasets(result.reports) ?? [];
	if (datasets.length === 0) return "";
	const table = {
		columns: [
			{ title: "Dataset" },
			{ title: "Mode" },
			{ title: "Data as of" },
			{ title: "Age" },
			{ title: "Refresh" }
		],
		rows: datasets.map(toRow)
	};
	return `### Data\n\n${formatMarkdownTable(table, maxTableBytes)}`;
}
function toRow(dataset) {
	const { arn, name, importMode, asOf, ageMs } = dataset;
	const isDirect = importMode === "DIRECT_QUERY";
	return [
		name ?? arn.split("/").at(-1) ?? arn,
		importMode ?? "unknown",
		isDirect ? "now" : asOf === void 0 ? "unknown" : new Date(asOf).toISOString(),
		ageMs === void 0 ? "" : formatDuration(ageMs),
		describeRefresh(dataset)
	];
}
function describeRefresh({ refreshed, lastStatus = "", rowsDropped = 0, failure }) {
	const dropped = rowsDropped === 0 ? "" : `, ${rowsDropped} rows dropped`;
	if (failure !== void 0) return `failed: ${failure.message}`;
	return `${refreshed ? "refreshed by this step" : lastStatus}${dropped}`;
}
// src/report/summary/file-notes.ts
const maxListBytes = 32768;
function formatFileNotes(result) {
	return [
		list("Skipped", result.reports.flatMap(listSkipped)),
		list("Warnings", result.reports.flatMap((entry) => [...listDataWarnings(entry), ...entry.files.flatMap(listWarnings)])),
		list("Reused", result.reports.flatMap(listReused)),
		formatChanges(result)
	].filter((part) => part !== "");
}
function list(title, lines) {
	if (lines.length === 0) return "";
	const { kept, left } = takeWithinBytes(lines.map((line) => `- ${line}`), maxListBytes);
	return [
		`### ${title}`,
		"",
		...kept,
		...left === 0 ? [] : [`- … and ${left} more`]
	].join("\n");
}
function listSkipped({ report, skipped, files }) {
	if (skipped !== void 0) return [`${escapeMarkdown(report.label)}: ${escapeMarkdown(skipped.message, 500)}`];
	return files.flatMap((file) => file.skipped === void 0 ? [] : [`${escapeMarkdown(report.label)}: ${escapeMarkdown(formatFileLabel(file.file))}: ${escapeMarkdown(file.skipped.message, 500)}`]);
}
function listDataWarnings({ report, freshness }) {
	return (freshness?.warnings ?? []).map((warning) => `${escapeMarkdown(report.label)}: ${escapeMarkdown(warning, 500)}`);
}
function listWarnings({ report, file, warnings }) {
	return warnings.map((warning) => `${escapeMarkdown(report.label)}: ${escapeMarkdown(formatFileLabel(file))}: ${escapeMarkdown(warning, 500)}`);
}
function listReused({ report, files }) {
	const reused = files.flatMap(({ jobs }) => formatReuseTime(jobs) ?? []).sort();
	const [oldest] = reused;
	if (oldest === void 0) return [];
	return [`${escapeMarkdown(report.label)}: ${pluralize(reused.length, "file")} of earlier snapshot jobs, the oldest of ${oldest}`];
}
function formatChanges({ changes }) {
	if (changes === void 0) return "";
	const rows = changes.filter(({ change }) => change !== "same").map(({ path, change, rowsBefore, rows, pagesBefore, pages }) => [
		path,
		change,
		formatDifference(rowsBefore, rows),
		formatDifference(pagesBefore, pages)
	]);
	const head = `### Changes\n\nSince the earlier export: ${countChanges(changes)}.`;
	if (rows.length === 0) return head;
	return `${head}\n\n${formatMarkdownTable({
		columns: [
			{
				title: "Path",
				style: "code"
			},
			{ title: "Change" },
			{ title: "Rows" },
			{ title: "Pages" }
		],
		rows
	}, maxListBytes)}`;
}
function formatDifference(before, now) {
	if (before === void 0 && now === void 0) return "";
	return before === now ? String(now) : `${before ?? "–"} → ${now ?? "–"}`;
}
// src/report/summary/file-table.ts
function formatFileTable(result) {
	const all = result.reports.flatMap((report) => report.files);
	if (all.length === 0) return "";
	return `### Files\n\n${formatMarkdownTable(createFileTable(all, result.reports.length > 1), 98304)}`;
}
function createFileTable(all, several) {
	return {
		columns: [
			{ title: "Report" },
			{ title: "Sheet" },
			{ title: "Visual" },
			{ title: "Format" },
			{
				title: "Size",
				style: "number"
			},
			{
				title: "Contents",
				style: "number"
			},
			{
				title: "Time",
				style: "number"
			},
			{
				title: "Path",
				style: "code"
			},
			{
				title: "In S3",
				style: "code"
			}
		],
		rows: all.map((file) => createFileRow(file, several))
	};
}
function createFileRow(file, several) {
	const visuals = file.file.sheets.flatMap((sheet) => sheet.visuals).map((visual) => visual.title ?? visual.id);
	const { local } = file;
	return [
		several ? formatReportTitle(file.report, file.jobs[0]?.job.dashboardName) : "",
		file.file.sheets.map((sheet) => sheet.name ?? sheet.id).join(", "),
		visuals.join(", "),
		file.file.format,
		isDelivered(file) ? local === void 0 ? "" : formatBytes(local.bytes) : "failed",
		formatContentCounts(file).join(", "),
		formatElapsed(file),
		isDelivered(file) && local?.path || "",
		(isDelivered(file) || file.isInBucket) && file.s3Uri || ""
	];
}
function formatElapsed(file) {
	const starts = file.jobs.flatMap(({ times }) => times.startedAt ?? []);
	const ends = file.jobs.flatMap(({ times }) => times.endedAt ?? []);
	const end = file.local?.completedAt ?? Math.max(...ends);
	return starts.length === 0 || !Number.isFinite(end) ? "" : formatDuration(end - Math.min(...starts));
}
// src/report/summary/gantt.ts
function formatGantt(result, most = 50) {
	const drawn = result.reports.flatMap((report) => report.jobs.map((outcome) => formatGanttRow(report.report.label, outcome, report.files, result))).filter((each) => each.bars.length > 0);
	const shown = takeFirstRows(drawn, most);
	if (shown.length === 0) return "";
	const chart = formatCodeFence(createChart(shown, result), "mermaid");
	const rest = drawn.length - shown.length;
	return rest === 0 ? chart : `${chart}\n\n… and ${rest} more ${rest === 1 ? "job" : "jobs"}.`;
}
function escapeTaskName(name) {
	const safe = name.replace(/[^\p{L}\p{N}()._/ -]/gu, " ").replace(/-{2,}/g, "-").replace(/ {2,}/g, " ").trim();
	const characters = [...safe];
	return characters.length > 40 ? `${characters.slice(0, 39).join("")}…` : safe || "job";
}
function formatGanttRow(report, outcome, files, run) {
	const { startedAt, runningAt } = outcome.times;
	const name = escapeTaskName(`${report} ${formatJobLabel(outcome.job)}`);
	if (startedAt === void 0) return {
		title: name,
		bars: []
	};
	const endedAt = outcome.times.endedAt ?? run.endedAt;
	const kind = outcome.state === "completed" ? "done" : outcome.state === "failed" ? "crit" : "active";
	return {
		title: name,
		bars: [
			{
				name: "·",
				kind: "active",
				from: startedAt,
				to: runningAt ?? startedAt
			},
			{
				name: formatDuration(endedAt - (runningAt ?? startedAt)),
				kind,
				from: runningAt ?? startedAt,
				to: endedAt
			},
			...listDownloads(outcome, files)
		].filter((bar) => bar.to > bar.from)
	};
}
function listDownloads(outcome, files) {
	const local = findFilesOfJob(outcome, files).filter((file) => file.jobs.length === 1).flatMap((file) => file.local ?? []);
	if (local.length === 0) return [];
	return [{
		name: "·",
		kind: "active",
		from: Math.min(...local.map((file) => file.completedAt - file.downloadMs)),
		to: Math.max(...local.map((file) => file.completedAt))
	}];
}
function takeFirstRows(rows, most) {
	let bars = 0;
	const end = rows.findIndex((each) => {
		bars += each.bars.length;
		return bars > most;
	});
	return end === -1 ? [...rows] : rows.slice(0, end);
}
function createChart(rows, run) {
	const titles = rows.map((each, index) => `${index + 1} ${each.title}`);
	const leftPadding = 30 + 6 * Math.max(...titles.map((title) => title.length));
	const lines = rows.flatMap((each, index) => [`  section ${titles[index]}`, ...each.bars.map((bar) => `  ${bar.name} :${bar.kind}, ${toChartTime(run, bar.from)}, ${toChartTime(run, bar.to)}`)]);
	const axis = run.endedAt - run.startedAt < 36e5 ? "%M:%S" : "%H:%M";
	return [
		"---",
		"displayMode: compact",
		"config:",
		"  gantt:",
		`    leftPadding: ${leftPadding}`,
		"---",
		"gantt",
		"  dateFormat YYYY-MM-DD HH:mm:ss.SSS",
		`  axisFormat ${axis}`,
		...lines
	].join("\n");
}
function toChartTime(run, at) {
	const elapsed = Math.max(0, at - run.startedAt);
	return new Date(Date.UTC(2e3, 0, 1) + elapsed).toISOString().slice(0, 23).replace("T", " ");
}
// src/report/summary/summary.ts
function formatSummary(result, context) {
	const parts = [
		formatHeadline(result, context),
		formatRunFailures(result),
		formatResumeSection(result),
		formatFileTable(result),
		formatDataTable(result),
		...formatFileNotes(result),
		formatTimeline(result),
		formatArchive(result)
	];
	return joinMarkdown(parts);
}
function formatHeadline(result, context) {
	const delivered = result.reports.flatMap((report) => report.files).filter(isDelivered);
	const bytes = delivered.reduce((sum, file) => sum + (file.local?.bytes ?? 0), 0);
	const facts = [
		describeExport(result.reports),
		`${pluralize(delivered.length, "file")}${bytes === 0 ? "" : ` (${formatBytes(bytes)})`}`,
		pluralize(result.reports.flatMap((report) => report.jobs).length, "snapshot job"),
		formatDuration(result.endedAt - result.startedAt)
	];
	return `## ${getStatusSymbol(result, context)} QuickSight Snapshot: ${result.status}\n\n${formatStatusSentence(result, context.allowPartial)}\n\n${facts.join(" · ")}`;
}
function getStatusSymbol({ status }, { allowPartial }) {
	if (!isSuccess(status, allowPartial)) return "❌";
	return status === "PARTIAL" ? "⚠️" : "✅";
}
function describeExport(reports) {
	const [only] = reports;
	if (only === void 0 || reports.length > 1) return pluralize(reports.length, "report");
	return `${escapeMarkdown(only.dashboardName ?? only.report.dashboardId)} as ${escapeMarkdown(getViewerName(only.report.viewer))}`;
}
function formatResumeSection(result) {
	const jobs = findUnfinishedJobs(result);
	if (jobs.length === 0) return "";
	const ids = listPickUpIds(jobs);
	return [
		"### Unfinished jobs",
		`A snapshot job cannot be canceled. To collect the results, ${ids.length === 1 ? "rerun the step" : "rerun the step once per line"} with the same inputs and:`,
		formatCodeFence(ids.map((id) => `job-id: ${id}`).join("\n"), "yaml"),
		formatMarkdownTable(createJobTable(jobs), 32768)
	].join("\n\n");
}
function createJobTable(jobs) {
	return {
		columns: [
			{ title: "Report" },
			{ title: "Exports" },
			{
				title: "Snapshot job",
				style: "code"
			}
		],
		rows: jobs.map(({ job }) => [
			formatReportTitle(job.report, job.dashboardName),
			formatJobLabel(job),
			job.request.SnapshotJobId
		])
	};
}
function formatTimeline(result) {
	const chart = formatGantt(result);
	return chart === "" ? "" : `### Timeline\n\nOne row per snapshot job: queued, running (red if it failed), downloading. Times are relative to the start of the step.\n\n${chart}`;
}
function formatArchive(result) {
	const { downloadPath = "", manifest = "", releaseUrl = "" } = result.archive ?? {};
	const lines = [
		downloadPath === "" || !result.reports.some((report) => report.files.some(isDelivered)) ? "" : `- Files: ${formatInlineCode(downloadPath)}`,
		manifest === "" ? "" : `- Manifest: ${formatInlineCode(manifest)}`,
		releaseUrl === "" ? "" : `- Release: ${/^https:\/\/[\w.:/%~+-]+$/.test(releaseUrl) ? releaseUrl : formatInlineCode(releaseUrl)}`
	].filter((line) => line !== "");
	return lines.length === 0 ? "" : `### Where the files are\n\n${lines.join("\n")}`;
}
// src/modes/export-result.ts
function toExportResult(step, result, runUrl = "") {
	const { allowPartial } = step.run;
	return {
		outputs: {
			...createOutputs(result),
			...createExportOutputs(result, {
				allowPartial,
				runUrl
			})
		},
		log: [formatClosingLine(result), ...formatPickUpInstructions(result)],
		summary: formatSummary(result, { allowPartial }),
		annotations: createAnnotations(result, allowPartial),
		failure: formatFailureAnnotation(result, allowPartial)
	};
}
function formatPickUpInstructions(result) {
	const jobs = findUnfinishedJobs(result);
	if (jobs.length === 0) return [];
	return [...jobs.map(({ job, times }) => {
		const state = times.endedAt === void 0 ? "may still run" : "ended, but its result was not fetched";
		return `Snapshot job ${job.request.SnapshotJobId} of dashboard ${job.request.DashboardId} ${state}.`;
	}), ...listPickUpIds(jobs).map((id) => `To collect the results, run the step again with the same inputs and job-id: ${id}`)];
}
export { toExportResult };
