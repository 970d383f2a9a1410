export const id = 6528;
export const ids = [6528];
export const modules = {

/***/ 7671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ formatComparedLines),
/* harmony export */   t: () => (/* binding */ countChanges)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);

// src/report/compared-lines.ts
const counted = [
	"added",
	"changed",
	"removed",
	"same"
];
function formatComparedLines(reports, changes) {
	if (changes === void 0) return [];
	return [`compare-with: ${countChanges(changes)}`, ...reports.flatMap(formatSkippedLine)];
}
function countChanges(changes) {
	const counts = counted.flatMap((kind) => {
		const count = changes.filter(({ change }) => change === kind).length;
		return count === 0 ? [] : [`${count} ${kind}`];
	});
	return counts.length === 0 ? "no file" : counts.join(", ");
}
function formatSkippedLine({ report, files }) {
	const skipped = files.filter(({ skipped }) => skipped?.reason === "unchanged");
	const [first] = skipped;
	if (first?.skipped === void 0) return [];
	const what = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.xt)(skipped.length, "file");
	return [`  ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(report.label)}: ${what} not uploaded and not attached: ${first.skipped.message}`];
}



/***/ }),

/***/ 6697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ listDatasets),
/* harmony export */   r: () => (/* binding */ toDatasetEntry),
/* harmony export */   t: () => (/* binding */ findOldestData)
/* harmony export */ });
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



/***/ }),

/***/ 6528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toExportResult: () => (/* binding */ toExportResult)
/* harmony export */ });
/* harmony import */ var _failure_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2539);
/* harmony import */ var _datasets2_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6697);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1809);
/* harmony import */ var _compared_lines2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7671);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6515);
/* harmony import */ var _log_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2828);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9844);
/* harmony import */ var _plan_jobs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2414);








// src/report/data-outputs.ts
function createDataOutputs(reports) {
	const datasets = (0,_datasets2_js__WEBPACK_IMPORTED_MODULE_6__.n)(reports);
	if (datasets === void 0) return {};
	const oldest = (0,_datasets2_js__WEBPACK_IMPORTED_MODULE_6__.t)(reports);
	return {
		"data-as-of": oldest === void 0 ? "" : new Date(oldest).toISOString(),
		datasets: JSON.stringify(datasets.map(_datasets2_js__WEBPACK_IMPORTED_MODULE_6__.r))
	};
}
// src/report/message/describe-step.ts
function describeStep(result, context) {
	const files = result.reports.flatMap((report) => report.files);
	const delivered = files.filter(_main_js__WEBPACK_IMPORTED_MODULE_1__.x);
	const releaseUrl = result.archive?.releaseUrl ?? "";
	return {
		tone: getTone(result.status, context.allowPartial),
		headline: describeOutcome(result, delivered.length),
		subject: describeSubject(result.reports),
		facts: listFacts(result),
		sections: [
			{
				title: "Failed",
				items: toItems((0,_failure_list_js__WEBPACK_IMPORTED_MODULE_0__.s)(result))
			},
			{
				title: "Not finished",
				items: toItems((0,_failure_list_js__WEBPACK_IMPORTED_MODULE_0__.c)(result))
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
		return `${(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.xt)(started.length, "snapshot job")} started`;
	}
	const failed = (0,_failure_list_js__WEBPACK_IMPORTED_MODULE_0__.s)(result).length;
	const skipped = describeSkipped(result.reports).length;
	const counts = [
		delivered === 0 ? "nothing delivered" : `${(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.xt)(delivered, "file")} delivered`,
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
	if (names.size === 1 && reports.length > 1) return `${only} (${(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.xt)(reports.length, "report")})`;
	return names.size === 1 ? only : `${(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.xt)(reports.length, "report")} of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.xt)(names.size, "dashboard")}`;
}
function listFacts({ reports, changes, archive, startedAt, endedAt }) {
	const [report] = reports;
	const delivering = reports.filter(({ files }) => files.some(_main_js__WEBPACK_IMPORTED_MODULE_1__.x));
	const uploads = new Set(delivering.flatMap(({ report: { files } }) => files.uploadTo ? [toUri(files.uploadTo)] : []));
	return [
		...report !== void 0 && reports.length === 1 ? [{
			name: "User",
			value: (0,_main_js__WEBPACK_IMPORTED_MODULE_1__.E)(report.report.viewer)
		}] : [],
		...listDataAge(reports),
		...listReuse(delivering),
		...changes === void 0 ? [] : [{
			name: "Changes",
			value: (0,_compared_lines2_js__WEBPACK_IMPORTED_MODULE_2__.t)(changes)
		}],
		...uploads.size === 0 ? [] : [{
			name: "Uploaded to",
			value: (0,_main_js__WEBPACK_IMPORTED_MODULE_1__.bt)([...uploads].slice(0, 3))
		}],
		...archive?.downloadPath === void 0 || uploads.size > 0 ? [] : [{
			name: "Folder",
			value: archive.downloadPath
		}],
		{
			name: "Duration",
			value: (0,_units_js__WEBPACK_IMPORTED_MODULE_7__.r)(endedAt - startedAt)
		}
	];
}
function listDataAge(reports) {
	const oldest = (0,_datasets2_js__WEBPACK_IMPORTED_MODULE_6__.t)(reports);
	return oldest === void 0 ? [] : [{
		name: "Data as of",
		value: new Date(oldest).toISOString()
	}];
}
function listReuse(reports) {
	const times = reports.flatMap(({ files }) => files.filter(_main_js__WEBPACK_IMPORTED_MODULE_1__.x)).flatMap(({ jobs }) => (0,_main_js__WEBPACK_IMPORTED_MODULE_1__.D)(jobs) ?? []).sort();
	const [oldest] = times;
	return oldest === void 0 ? [] : [{
		name: "Reused",
		value: `${(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.xt)(times.length, "file")}, the oldest of ${oldest}`
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
			name: `${report.label}: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_1__._)(file.file)}`,
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
	if (now === void 0) return before === void 0 ? "" : (0,_main_js__WEBPACK_IMPORTED_MODULE_1__.xt)(before, unit);
	return before === void 0 || before === now ? (0,_main_js__WEBPACK_IMPORTED_MODULE_1__.xt)(now, unit) : `${before} → ${(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.xt)(now, unit)}`;
}
function describeFile({ file, local, s3Uri }) {
	const counts = [
		...local?.pages === void 0 ? [] : [(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.xt)(local.pages, "page")],
		...local?.rows === void 0 ? [] : [(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.xt)(local.rows, "row")],
		...local === void 0 ? [] : [(0,_units_js__WEBPACK_IMPORTED_MODULE_7__.t)(local.bytes)]
	];
	return {
		name: local?.path ?? s3Uri ?? (0,_main_js__WEBPACK_IMPORTED_MODULE_1__._)(file),
		detail: counts.join(", ")
	};
}
function describeWarnings({ file, local, warnings }) {
	return warnings.map((detail) => ({
		name: local?.path ?? (0,_main_js__WEBPACK_IMPORTED_MODULE_1__._)(file),
		detail
	}));
}
// src/report/export-outputs.ts
function createExportOutputs(result, context) {
	return {
		failures: JSON.stringify([...(0,_failure_list_js__WEBPACK_IMPORTED_MODULE_0__.s)(result), ...(0,_failure_list_js__WEBPACK_IMPORTED_MODULE_0__.c)(result)].map(_failure_list_js__WEBPACK_IMPORTED_MODULE_0__.l)),
		...createChangeOutputs(result.changes),
		...createDataOutputs(result.reports),
		...(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.O)(describeStep(result, context))
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
	return [...new Set(outcomes.map(({ job }) => (0,_plan_jobs_js__WEBPACK_IMPORTED_MODULE_5__.a)(job)))];
}
// src/report/summary/data-table.ts
const maxTableBytes = 32768;
function formatDataTable(result) {
	const datasets = (0,_datasets2_js__WEBPACK_IMPORTED_MODULE_6__.n)(result.reports) ?? [];
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
	return `### Data\n\n${(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.d)(table, maxTableBytes)}`;
}
function toRow(dataset) {
	const { arn, name, importMode, asOf, ageMs } = dataset;
	const isDirect = importMode === "DIRECT_QUERY";
	return [
		name ?? arn.split("/").at(-1) ?? arn,
		importMode ?? "unknown",
		isDirect ? "now" : asOf === void 0 ? "unknown" : new Date(asOf).toISOString(),
		ageMs === void 0 ? "" : (0,_units_js__WEBPACK_IMPORTED_MODULE_7__.r)(ageMs),
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
	const { kept, left } = (0,_main_js__WEBPACK_IMPORTED_MODULE_1__.p)(lines.map((line) => `- ${line}`), maxListBytes);
	return [
		`### ${title}`,
		"",
		...kept,
		...left === 0 ? [] : [`- … and ${left} more`]
	].join("\n");
}
function listSkipped({ report, skipped, files }) {
	if (skipped !== void 0) return [`${(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.k)(report.label)}: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.k)(skipped.message, 500)}`];
	return files.flatMap((file) => file.skipped === void 0 ? [] : [`${(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.k)(report.label)}: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.k)((0,_main_js__WEBPACK_IMPORTED_MODULE_1__._)(file.file))}: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.k)(file.skipped.message, 500)}`]);
}
function listDataWarnings({ report, freshness }) {
	return (freshness?.warnings ?? []).map((warning) => `${(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.k)(report.label)}: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.k)(warning, 500)}`);
}
function listWarnings({ report, file, warnings }) {
	return warnings.map((warning) => `${(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.k)(report.label)}: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.k)((0,_main_js__WEBPACK_IMPORTED_MODULE_1__._)(file))}: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.k)(warning, 500)}`);
}
function listReused({ report, files }) {
	const reused = files.flatMap(({ jobs }) => (0,_main_js__WEBPACK_IMPORTED_MODULE_1__.D)(jobs) ?? []).sort();
	const [oldest] = reused;
	if (oldest === void 0) return [];
	return [`${(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.k)(report.label)}: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.xt)(reused.length, "file")} of earlier snapshot jobs, the oldest of ${oldest}`];
}
function formatChanges({ changes }) {
	if (changes === void 0) return "";
	const rows = changes.filter(({ change }) => change !== "same").map(({ path, change, rowsBefore, rows, pagesBefore, pages }) => [
		path,
		change,
		formatDifference(rowsBefore, rows),
		formatDifference(pagesBefore, pages)
	]);
	const head = `### Changes\n\nSince the earlier export: ${(0,_compared_lines2_js__WEBPACK_IMPORTED_MODULE_2__.t)(changes)}.`;
	if (rows.length === 0) return head;
	return `${head}\n\n${(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.d)({
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
	return `### Files\n\n${(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.d)(createFileTable(all, result.reports.length > 1), 98304)}`;
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
		several ? (0,_main_js__WEBPACK_IMPORTED_MODULE_1__.b)(file.report, file.jobs[0]?.job.dashboardName) : "",
		file.file.sheets.map((sheet) => sheet.name ?? sheet.id).join(", "),
		visuals.join(", "),
		file.file.format,
		(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.x)(file) ? local === void 0 ? "" : (0,_units_js__WEBPACK_IMPORTED_MODULE_7__.t)(local.bytes) : "failed",
		(0,_log_lines_js__WEBPACK_IMPORTED_MODULE_3__.n)(file).join(", "),
		formatElapsed(file),
		(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.x)(file) && local?.path || "",
		((0,_main_js__WEBPACK_IMPORTED_MODULE_1__.x)(file) || file.isInBucket) && file.s3Uri || ""
	];
}
function formatElapsed(file) {
	const starts = file.jobs.flatMap(({ times }) => times.startedAt ?? []);
	const ends = file.jobs.flatMap(({ times }) => times.endedAt ?? []);
	const end = file.local?.completedAt ?? Math.max(...ends);
	return starts.length === 0 || !Number.isFinite(end) ? "" : (0,_units_js__WEBPACK_IMPORTED_MODULE_7__.r)(end - Math.min(...starts));
}
// src/report/summary/gantt.ts
function formatGantt(result, most = 50) {
	const drawn = result.reports.flatMap((report) => report.jobs.map((outcome) => formatGanttRow(report.report.label, outcome, report.files, result))).filter((each) => each.bars.length > 0);
	const shown = takeFirstRows(drawn, most);
	if (shown.length === 0) return "";
	const chart = (0,_main_js__WEBPACK_IMPORTED_MODULE_1__.A)(createChart(shown, result), "mermaid");
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
	const name = escapeTaskName(`${report} ${(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.y)(outcome.job)}`);
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
				name: (0,_units_js__WEBPACK_IMPORTED_MODULE_7__.r)(endedAt - (runningAt ?? startedAt)),
				kind,
				from: runningAt ?? startedAt,
				to: endedAt
			},
			...listDownloads(outcome, files)
		].filter((bar) => bar.to > bar.from)
	};
}
function listDownloads(outcome, files) {
	const local = (0,_main_js__WEBPACK_IMPORTED_MODULE_1__.g)(outcome, files).filter((file) => file.jobs.length === 1).flatMap((file) => file.local ?? []);
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
		(0,_failure_list_js__WEBPACK_IMPORTED_MODULE_0__.n)(result),
		formatResumeSection(result),
		formatFileTable(result),
		formatDataTable(result),
		...formatFileNotes(result),
		formatTimeline(result),
		formatArchive(result)
	];
	return (0,_main_js__WEBPACK_IMPORTED_MODULE_1__.m)(parts);
}
function formatHeadline(result, context) {
	const delivered = result.reports.flatMap((report) => report.files).filter(_main_js__WEBPACK_IMPORTED_MODULE_1__.x);
	const bytes = delivered.reduce((sum, file) => sum + (file.local?.bytes ?? 0), 0);
	const facts = [
		describeExport(result.reports),
		`${(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.xt)(delivered.length, "file")}${bytes === 0 ? "" : ` (${(0,_units_js__WEBPACK_IMPORTED_MODULE_7__.t)(bytes)})`}`,
		(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.xt)(result.reports.flatMap((report) => report.jobs).length, "snapshot job"),
		(0,_units_js__WEBPACK_IMPORTED_MODULE_7__.r)(result.endedAt - result.startedAt)
	];
	return `## ${getStatusSymbol(result, context)} QuickSight Snapshot: ${result.status}\n\n${(0,_failure_list_js__WEBPACK_IMPORTED_MODULE_0__.o)(result, context.allowPartial)}\n\n${facts.join(" · ")}`;
}
function getStatusSymbol({ status }, { allowPartial }) {
	if (!(0,_status_js__WEBPACK_IMPORTED_MODULE_4__.n)(status, allowPartial)) return "❌";
	return status === "PARTIAL" ? "⚠️" : "✅";
}
function describeExport(reports) {
	const [only] = reports;
	if (only === void 0 || reports.length > 1) return (0,_main_js__WEBPACK_IMPORTED_MODULE_1__.xt)(reports.length, "report");
	return `${(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.k)(only.dashboardName ?? only.report.dashboardId)} as ${(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.k)((0,_main_js__WEBPACK_IMPORTED_MODULE_1__.E)(only.report.viewer))}`;
}
function formatResumeSection(result) {
	const jobs = findUnfinishedJobs(result);
	if (jobs.length === 0) return "";
	const ids = listPickUpIds(jobs);
	return [
		"### Unfinished jobs",
		`A snapshot job cannot be canceled. To collect the results, ${ids.length === 1 ? "rerun the step" : "rerun the step once per line"} with the same inputs and:`,
		(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.A)(ids.map((id) => `job-id: ${id}`).join("\n"), "yaml"),
		(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.d)(createJobTable(jobs), 32768)
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
			(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.b)(job.report, job.dashboardName),
			(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.y)(job),
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
		downloadPath === "" || !result.reports.some((report) => report.files.some(_main_js__WEBPACK_IMPORTED_MODULE_1__.x)) ? "" : `- Files: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.j)(downloadPath)}`,
		manifest === "" ? "" : `- Manifest: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.j)(manifest)}`,
		releaseUrl === "" ? "" : `- Release: ${/^https:\/\/[\w.:/%~+-]+$/.test(releaseUrl) ? releaseUrl : (0,_main_js__WEBPACK_IMPORTED_MODULE_1__.j)(releaseUrl)}`
	].filter((line) => line !== "");
	return lines.length === 0 ? "" : `### Where the files are\n\n${lines.join("\n")}`;
}
// src/modes/export-result.ts
function toExportResult(step, result, runUrl = "") {
	const { allowPartial } = step.run;
	return {
		outputs: {
			...(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.h)(result),
			...createExportOutputs(result, {
				allowPartial,
				runUrl
			})
		},
		log: [(0,_log_lines_js__WEBPACK_IMPORTED_MODULE_3__.t)(result), ...formatPickUpInstructions(result)],
		summary: formatSummary(result, { allowPartial }),
		annotations: (0,_failure_list_js__WEBPACK_IMPORTED_MODULE_0__.r)(result, allowPartial),
		failure: (0,_failure_list_js__WEBPACK_IMPORTED_MODULE_0__.i)(result, allowPartial)
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



/***/ }),

/***/ 2539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatFailures),
/* harmony export */   c: () => (/* binding */ collectInterrupted),
/* harmony export */   i: () => (/* binding */ formatFailureAnnotation),
/* harmony export */   l: () => (/* binding */ toFailureOutput),
/* harmony export */   n: () => (/* binding */ formatRunFailures),
/* harmony export */   o: () => (/* binding */ formatStatusSentence),
/* harmony export */   r: () => (/* binding */ createAnnotations),
/* harmony export */   s: () => (/* binding */ collectFailures),
/* harmony export */   t: () => (/* binding */ formatFailureList)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9844);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6515);



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
			what: (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.y)(job),
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
	const title = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.b)(report, dashboardName);
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
			what: (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.y)(outcome.job),
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
		what: (0,_main_js__WEBPACK_IMPORTED_MODULE_0__._)(file),
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
		(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.E)(viewer)
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
	const missing = outcome.job.files.length - (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.g)(outcome, files).length;
	if (missing <= 0) return void 0;
	return {
		code: "FileMissing",
		message: `The snapshot job completed, but ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.xt)(missing, "file")} of its request ${missing === 1 ? "is" : "are"} missing`
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
		case "TIMED_OUT": return `The step timed out after ${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__.r)(result.endedAt - result.startedAt)} (\`timeout-minutes\`). ${describeUnfinished(result)} Increase \`timeout-minutes\` if the step needs more time.`;
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
	const unfinished = [...running === 0 ? [] : [`${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.xt)(running, "snapshot job")} may still run`], ...ended === 0 ? [] : [`${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.xt)(ended, "snapshot job")} ended, but there was no time to fetch the ${ended === 1 ? "result" : "results"}`]];
	return `${unfinished.length === 0 ? "No snapshot job is left running." : `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.bt)(unfinished)}; a step with the same inputs and the \`job-id\` of the log collects ${behind.length === 1 ? "its result" : "their results"}.`}${describeNotStarted(waiting.length, "planned job")}${result.reports.length === 1 && unplanned.length === 1 ? " The export was not started." : describeNotStarted(unplanned.length, "report")}`;
}
function describePartial(failed, total) {
	if (failed === 0) return "The files were exported, but attaching or uploading them failed.";
	return total > 1 ? `${failed} of ${total} reports have failures.` : "Some files were not delivered.";
}
function describeFailed(failed, total) {
	return total === 1 ? "The export failed." : `${failed} of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.xt)(total, "report")} failed.`;
}
function describeNotStarted(count, what) {
	return count === 0 ? "" : ` ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.xt)(count, what)} ${count === 1 ? "was" : "were"} not started.`;
}
// src/report/annotations.ts
const maxAnnotations = 10;
function createAnnotations(result, allowPartial) {
	const fails = !(0,_status_js__WEBPACK_IMPORTED_MODULE_1__.n)(result.status, allowPartial);
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
	const rest = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.xt)(all.length - maxShown + 1, "more report");
	return [...all.slice(0, maxShown - 1), {
		level: fails ? "error" : "warning",
		message: `${rest}: see the job summary`
	}];
}
function formatFailureAnnotation(result, allowPartial) {
	if ((0,_status_js__WEBPACK_IMPORTED_MODULE_1__.n)(result.status, allowPartial)) return void 0;
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
	return groups.length > shown.length ? [...shown, `… and ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.xt)(groups.length - shown.length, "more failure")}`] : shown;
}
function formatAnnotation(group) {
	const [first] = group;
	if (first === void 0) return "";
	const hint = first.failure.hint === void 0 ? "" : `\n${first.failure.hint}`;
	const lines = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.P)(first.failure);
	const message = lines.length === 1 ? ` ${lines[0]}` : lines.map((line) => `\n  ${line}`).join("");
	const affected = listAffected(group);
	const others = formatOtherS3Uris(group, 5, (uri) => (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(uri, 1200)).map((text) => `\n${text}`);
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
	const shown = warnings.slice(0, 3).map((warning) => (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(warning));
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
		message: `${formatResultTitle(result)} was skipped: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(skipped.message, 1e3)}`
	}];
}
function formatTitle(title, label) {
	return `${title === label ? "" : "Dashboard "}${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(title, 80)}`;
}
function formatResultTitle({ report, dashboardName }) {
	return formatTitle((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.b)(report, dashboardName), report.label);
}
// src/report/summary/failure-list.ts
function formatRunFailures(result) {
	return formatFailureList(collectFailures(result));
}
function formatFailureList(failures) {
	const groups = groupByCause(failures);
	if (groups.length === 0) return "";
	const { kept, left: omitted } = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.p)(groups.map(formatFailureGroup), 65536);
	const rest = omitted === 0 ? [] : [`- … and ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.xt)(omitted, "more failure")}`];
	return `### What failed\n\n${[...kept, ...rest].join("\n")}`;
}
function formatFailureGroup(group) {
	const [first] = group;
	if (first === void 0) return "";
	const { code: name, message, hint } = first.failure;
	const ids = [...new Set(group.flatMap(({ failure: each }) => each.requestId ?? []))].slice(0, 3);
	const requests = ids.length === 0 ? [] : [`request ID ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.bt)(ids.map((id) => (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.j)(id, 80)))}`];
	const names = [..._main_js__WEBPACK_IMPORTED_MODULE_0__.ht.has(name) ? [] : [(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.j)(name, 80)], ...requests].join(", ");
	const error = `${message.split("\n").map((problem) => (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.k)(problem, 1e3)).join("<br>")}${names === "" ? "" : ` (${names})`}`;
	const others = formatOtherS3Uris(group, 20, (uri) => (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.j)(uri));
	return `- ${`${[
		formatAffected(group),
		error,
		...others
	].join("<br>")}${formatRemedy(hint)}`.replace(/\n(?!\n)/g, "\n  ")}`;
}
function formatRemedy(hint) {
	const remedy = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.u)(hint);
	return remedy === void 0 ? "" : `<br>${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.l)(remedy).join("\n\n")}`;
}
function formatAffected(group) {
	const reports = groupBy(group, ({ report }) => report).map((entries) => {
		const [first] = entries;
		const what = entries.flatMap((entry) => entry.what ?? []);
		const shown = what.slice(0, 5).map((each) => (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.k)(each));
		const all = what.length > 5 ? [...shown, `${what.length - 5} more`] : shown;
		const title = `**${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.k)(first?.title ?? first?.report ?? "Post-processing")}**`;
		return all.length === 0 ? title : `${title}: ${all.join("; ")}`;
	});
	return reports.length > 10 ? `${reports.slice(0, 10).join("; ")} and ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.xt)(reports.length - 10, "more report")}` : reports.join("; ");
}



/***/ })

};
