import { c as collectInterrupted, i as failureMessage, n as formatRunFailures, o as formatStatusSentence, r as annotations, s as collectFailures } from "./failure-list.js";
import { n as listDatasets, r as toDatasetEntry, t as findOldestData } from "./datasets2.js";
import { A as formatInlineCode, Ct as joinList, E as getViewerName, Et as sanitizeLine, O as escapeMarkdown, _ as formatFileLabel, b as formatReportTitle, d as formatMarkdownTable, g as findFilesOfJob, gt as formatBytes, h as createOutputs, k as formatCodeFence, m as joinMarkdown, p as takeWithinBytes, vt as formatDuration, wt as pluralize, x as isDelivered, y as formatJobLabel } from "./main.js";
import { n as countChanges } from "./compared-lines2.js";
import { a as formatContentCounts, t as closingLine } from "./log-lines.js";
import { n as succeeds } from "./status.js";
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
				items: listFailures(result)
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
	const uploaded = reports.filter(({ files }) => files.some(isDelivered));
	const uploads = new Set(uploaded.flatMap(({ report: { files } }) => files.uploadTo ? [toUri(files.uploadTo)] : []));
	return [
		...report !== void 0 && reports.length === 1 ? [{
			name: "User",
			value: getViewerName(report.report.viewer)
		}] : [],
		...listDataAge(reports),
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
function toUri({ bucket, prefix }) {
	return prefix === "" ? `s3://${bucket}` : `s3://${bucket}/${prefix}`;
}
function listFailures(result) {
	return collectFailures(result).map(({ report, title = report, what, failure }) => ({
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
// src/report/message/step-message.ts
function limitItems({ items }, maxItems) {
	const shown = items.slice(0, items.length > maxItems ? maxItems - 1 : maxItems);
	return {
		shown,
		left: items.length - shown.length
	};
}
function getSafeLinks({ links }) {
	return links.filter(({ url }) => /^https?:\/\/[\w.:/%~+@-]{1,2000}$/.test(url));
}
// src/report/message/markdown-message.ts
const maxLength = 3e3;
const marks$2 = {
	good: "✅",
	warning: "⚠️",
	bad: "❌"
};
function toMarkdown(message) {
	const head = [
		`**${marks$2[message.tone]} QuickSight export: ${message.headline}**`,
		"",
		`- Export: ${formatInlineCode(message.subject, 100)}`,
		...message.facts.map(({ name, value }) => `- ${name}: ${formatInlineCode(value, 100)}`)
	];
	const links = getSafeLinks(message).map(({ title, url }) => `[${title}](${url})`);
	const end = links.length === 0 ? [] : ["", links.join(" · ")];
	const budget = maxLength - [...head, ...end].join("\n").length - 1;
	return [
		...head,
		...toSections(message.sections, budget),
		...end
	].join("\n");
}
function toSections(sections, budget) {
	let left = budget;
	return sections.flatMap((section, i) => {
		const lines = fitLines(section, Math.floor(left / (sections.length - i)));
		left -= lines.reduce((sum, line) => sum + line.length + 1, 0);
		return lines;
	});
}
function fitLines(section, budget) {
	for (let maxItems = Math.min(section.items.length, 20); maxItems > 0; maxItems--) {
		const { shown, left } = limitItems(section, maxItems);
		const items = shown.map(({ name, detail }) => `- ${[formatInlineCode(name, 120), formatInlineCode(detail, 300)].filter(Boolean).join(": ")}`);
		const lines = [
			"",
			`**${section.title}**`,
			...items,
			...left === 0 ? [] : [`- … and ${left} more`]
		];
		if (lines.join("\n").length < budget) return lines;
	}
	return [];
}
// src/report/message/slack-message.ts
const maxHeader = 150;
const maxItems$1 = 10;
const maxName$1 = 120;
const maxDetail$1 = 300;
const maxButtonText = 75;
const maxButtons = 5;
const marks$1 = {
	good: "✅",
	warning: "⚠️",
	bad: "❌"
};
function toSlackMessage(message) {
	const title = `${marks$1[message.tone]} QuickSight export: ${message.headline}`;
	const buttons = getSafeLinks(message).slice(0, maxButtons).map(({ title: text, url }) => ({
		type: "button",
		text: {
			type: "plain_text",
			text: text.slice(0, maxButtonText)
		},
		url
	}));
	return {
		text: title,
		blocks: [
			{
				type: "header",
				text: {
					type: "plain_text",
					text: title.slice(0, maxHeader),
					emoji: false
				}
			},
			toRichText([toSection([toTextElement(message.subject, maxName$1, true)]), ...toFacts(message)]),
			...message.sections.map(toSectionBlock),
			...buttons.length === 0 ? [] : [{
				type: "actions",
				elements: buttons
			}]
		]
	};
}
function toTextElement(text, max, isBold = false) {
	return {
		type: "text",
		text: sanitizeLine(text, max) || "–",
		...isBold ? { style: { bold: true } } : {}
	};
}
function toSection(elements) {
	return {
		type: "rich_text_section",
		elements
	};
}
function toList(items) {
	return {
		type: "rich_text_list",
		style: "bullet",
		elements: items.map(toSection)
	};
}
function toRichText(elements) {
	return {
		type: "rich_text",
		elements
	};
}
function toFacts({ facts }) {
	if (facts.length === 0) return [];
	return [toList(facts.map(({ name, value }) => [toTextElement(`${name}: `, maxName$1), toTextElement(value, maxDetail$1)]))];
}
function toSectionBlock(section) {
	const { shown, left } = limitItems(section, maxItems$1);
	const items = shown.map(({ name, detail }) => [toTextElement(name, maxName$1, true), ...detail === "" ? [] : [toTextElement(`: ${sanitizeLine(detail, maxDetail$1)}`, 302)]]);
	const more = left === 0 ? [] : [[toTextElement(`… and ${left} more`, maxName$1)]];
	return toRichText([toSection([toTextElement(section.title, maxName$1, true)]), toList([...items, ...more])]);
}
// src/report/message/teams-message.ts
const maxItems = 8;
const maxName = 100;
const maxDetail = 250;
const maxActions = 6;
const marks = {
	good: "✅",
	warning: "⚠️",
	bad: "❌"
};
const colors = {
	good: "Good",
	warning: "Warning",
	bad: "Attention"
};
function toTeamsMessage(message) {
	return {
		type: "message",
		attachments: [{
			contentType: "application/vnd.microsoft.card.adaptive",
			contentUrl: null,
			content: toAdaptiveCard(message)
		}]
	};
}
function toAdaptiveCard(message) {
	const title = `${marks[message.tone]} QuickSight export: ${message.headline}`;
	const actions = getSafeLinks(message).slice(0, maxActions);
	return {
		$schema: "http://adaptivecards.io/schemas/adaptive-card.json",
		type: "AdaptiveCard",
		version: "1.4",
		msteams: { width: "Full" },
		fallbackText: title,
		body: [
			{
				type: "TextBlock",
				text: title,
				size: "Large",
				weight: "Bolder",
				color: colors[message.tone],
				wrap: true
			},
			toRichTextBlock([toTextRun(message.subject, maxName, true)]),
			...message.facts.map(({ name, value }) => toRichTextBlock([toTextRun(`${name}: `, maxName), toTextRun(value, maxDetail)])),
			...message.sections.flatMap(toSectionBlocks)
		],
		...actions.length === 0 ? {} : { actions: actions.map(({ title: text, url }) => ({
			type: "Action.OpenUrl",
			title: text,
			url
		})) }
	};
}
function toTextRun(text, max, isBold = false) {
	return {
		type: "TextRun",
		text: withoutFunctions(sanitizeLine(text, max)) || "–",
		...isBold ? { weight: "Bolder" } : {}
	};
}
function withoutFunctions(text) {
	return text.replaceAll(/([{$])(?=\{)/g, "$1⁠");
}
function toRichTextBlock(inlines) {
	return {
		type: "RichTextBlock",
		inlines,
		spacing: "Small"
	};
}
function toSectionBlocks(section) {
	const { shown, left } = limitItems(section, maxItems);
	return [
		{
			type: "TextBlock",
			text: section.title,
			weight: "Bolder",
			separator: true,
			wrap: true
		},
		...shown.map(({ name, detail }) => toRichTextBlock([toTextRun(`• ${sanitizeLine(name, maxName)}`, 102, true), ...detail === "" ? [] : [toTextRun(`: ${sanitizeLine(detail, maxDetail)}`, 252)]])),
		...left === 0 ? [] : [toRichTextBlock([toTextRun(`… and ${left} more`, maxName)])]
	];
}
// src/report/export-outputs.ts
function exportOutputs(result, context) {
	const message = describeStep(result, context);
	return {
		failures: JSON.stringify([...collectFailures(result), ...collectInterrupted(result)].map(({ report, what, failure }) => ({
			report,
			what: what ?? (report === void 0 ? "after the export" : "report"),
			...failure
		}))),
		...changeOutputs(result.changes),
		...createDataOutputs(result.reports),
		message: toMarkdown(message),
		"message-slack": JSON.stringify(toSlackMessage(message)),
		"message-teams": JSON.stringify(toTeamsMessage(message))
	};
}
function changeOutputs(changes) {
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
	const reused = files.flatMap(({ jobs }) => jobs.flatMap(({ reusedFrom }) => reusedFrom ?? []));
	if (reused.length === 0) return [];
	const oldest = new Date(Math.min(...reused)).toISOString();
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
	if (!succeeds(status, allowPartial)) return "❌";
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
			...exportOutputs(result, {
				allowPartial,
				runUrl
			})
		},
		log: [closingLine(result), ...resumeInstructions(result)],
		summary: formatSummary(result, { allowPartial }),
		annotations: annotations(result, allowPartial),
		failure: failureMessage(result, allowPartial)
	};
}
function resumeInstructions(result) {
	const jobs = findUnfinishedJobs(result);
	if (jobs.length === 0) return [];
	return [...jobs.map(({ job, times }) => {
		const state = times.endedAt === void 0 ? "may still run" : "ended, but its result was not fetched";
		return `Snapshot job ${job.request.SnapshotJobId} of dashboard ${job.request.DashboardId} ${state}.`;
	}), ...listPickUpIds(jobs).map((id) => `To collect the results, run the step again with the same inputs and job-id: ${id}`)];
}
export { toExportResult };
