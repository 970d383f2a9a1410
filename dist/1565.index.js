export const id = 1565;
export const ids = [1565];
export const modules = {

/***/ 6697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ toDatasetEntry),
/* harmony export */   t: () => (/* binding */ listDatasets)
/* harmony export */ });
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



/***/ }),

/***/ 2539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatFailures),
/* harmony export */   c: () => (/* binding */ succeeds),
/* harmony export */   i: () => (/* binding */ failureMessage),
/* harmony export */   l: () => (/* binding */ collectFailures),
/* harmony export */   n: () => (/* binding */ formatRunFailures),
/* harmony export */   o: () => (/* binding */ formatStatusSentence),
/* harmony export */   r: () => (/* binding */ annotations),
/* harmony export */   s: () => (/* binding */ determineStatus),
/* harmony export */   t: () => (/* binding */ formatFailureList),
/* harmony export */   u: () => (/* binding */ collectInterrupted)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6515);


// src/report/failures.ts
/** Every failure once, in the order of the inputs. Whatever the deadline or a signal interrupted has not failed. */
function collectFailures(result) {
	return [...result.reports.flatMap((report) => collectReportFailures(report, result)), ...result.postProcessingFailures.map((failure) => ({ failure }))];
}
/** Reports and jobs that the deadline or a signal interrupted, each once. */
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
/** Whether only the deadline or a signal kept this from being done. */
function isCutShort(failure, { status }) {
	return (status === "TIMED_OUT" || status === "CANCELLED") && (failure === void 0 || failure.code === status);
}
/**
* Groups failures whose code, message and hint are the same but for the names of what they affected, so that each reason
* is reported once, and none is replaced by another.
*/
function groupByCause(failures) {
	return groupBy(failures, ({ failure: { code, message, hint = "" }, names = [] }) => JSON.stringify([
		code,
		hideNames(message, names),
		hideNames(hint, names)
	]));
}
const s3UriPattern = /s3:\/\/[^\s"']+/g;
const minNameLength = 3;
function hideNames(text, names) {
	return [...names].filter((name) => name.length >= minNameLength).sort((a, b) => b.length - a.length).reduce((hidden, name) => hidden.replaceAll(name, "…"), text.replaceAll(s3UriPattern, "…"));
}
/** Groups entries with the same key, in the order of the first of each. */
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
	}), ...result.files.filter(isFailedFile).map((file) => ({
		...base,
		names: [
			...base.names,
			...file.jobs.flatMap(({ job }) => listJobNames(job)),
			...listFileNames(file.file)
		],
		what: (0,_main_js__WEBPACK_IMPORTED_MODULE_0__._)(file.file),
		failure: file.failure
	}))];
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
	abandoned: "was left behind"
};
function findMissingFiles(outcome, files) {
	const missing = outcome.job.files.length - (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.g)(outcome, files).length;
	if (missing <= 0) return void 0;
	return {
		code: "FileMissing",
		message: `The snapshot job completed, but ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.vt)(missing, "file")} of its request ${missing === 1 ? "is" : "are"} missing`
	};
}
const nothingPlannedFailure = {
	code: "NothingExported",
	message: "No snapshot job was planned"
};
function isFailedFile(file) {
	return file.failure !== void 0 && file.jobs.some(({ state }) => state === "completed");
}
// src/report/status.ts
/**
* The step's status. A step that has delivered everything is COMPLETED, even if the deadline passed at that moment. An
* interrupted step is named after the interruption. Of the others, a step that delivered some files and misses
* something, for whatever reason, is PARTIAL; a step that delivered nothing is FAILED, whatever the service says of its
* jobs. https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeDashboardSnapshotJobResult.html
*/
function determineStatus(run, abortReason) {
	const { reports, postProcessingFailures = [] } = run;
	const verdicts = reports.flatMap(getReportVerdicts);
	if (postProcessingFailures.length > 0) verdicts.push("missing");
	const hasDelivered = reports.some(({ files }) => files.some(_main_js__WEBPACK_IMPORTED_MODULE_0__.x));
	if (!verdicts.includes("missing")) {
		if (verdicts.includes("started")) return "STARTED";
		return !hasDelivered && reports.some(hasSkipped) ? "SKIPPED" : "COMPLETED";
	}
	return abortReason ?? (hasDelivered ? "PARTIAL" : "FAILED");
}
/** Whether the step succeeds with this status. */
function succeeds(status, allowPartial) {
	return status === "COMPLETED" || status === "SKIPPED" || status === "STARTED" || status === "PARTIAL" && allowPartial;
}
function hasSkipped({ skipped, files }) {
	return skipped !== void 0 || files.some(_main_js__WEBPACK_IMPORTED_MODULE_0__.S);
}
function getReportVerdicts(result) {
	if (result.skipped !== void 0) return ["complete"];
	if (result.failure !== void 0 || result.jobs.length === 0) return ["missing"];
	return result.jobs.map((outcome) => getJobVerdict(outcome, result));
}
function getJobVerdict(outcome, result) {
	if (outcome.state === "started") return "started";
	if (outcome.state !== "completed") return "missing";
	const files = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.g)(outcome, result.files);
	return files.every((file) => (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.x)(file) || (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.S)(file)) && files.length >= outcome.job.files.length ? "complete" : "missing";
}
// src/report/summary/headline.ts
/** One line: what the status means for this run, and what to do about it. */
function formatStatusSentence(result, allowPartial) {
	const failed = new Set(collectFailures(result).flatMap((trouble) => trouble.report ?? [])).size;
	switch (result.status) {
		case "COMPLETED": return "Every file was delivered.";
		case "STARTED": return "The snapshot jobs are started. A later step with the same inputs and `job-id` collects the results.";
		case "SKIPPED": return "Nothing was delivered because of `if-stale`, `if-empty` or `if-unchanged`.";
		case "PARTIAL": return `${describePartial(failed, result.reports.length)} ${allowPartial ? "`allow-partial: true` makes that a warning." : "Set `allow-partial: true` to accept that."}`;
		case "FAILED": return failed === 0 ? "No file was delivered." : describeFailed(failed, result.reports.length);
		case "TIMED_OUT": return `The step timed out after ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__.r)(result.endedAt - result.startedAt)} (\`timeout-minutes\`). ${describeUnfinished(result)} Increase \`timeout-minutes\` if the step needs more time.`;
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
	const unfinished = [...running === 0 ? [] : [`${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.vt)(running, "snapshot job")} may still run`], ...ended === 0 ? [] : [`${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.vt)(ended, "snapshot job")} ended, but there was no time to fetch the ${ended === 1 ? "result" : "results"}`]];
	return `${unfinished.length === 0 ? "No snapshot job is left running." : `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__._t)(unfinished)}; a step with the same inputs and \`job-id\` collects ${behind.length === 1 ? "its result" : "their results"}.`}${describeNotStarted(waiting.length, "planned job")}${result.reports.length === 1 && unplanned.length === 1 ? " The export was not started." : describeNotStarted(unplanned.length, "report")}`;
}
function describePartial(failed, total) {
	if (failed === 0) return "The files were exported, but attaching or uploading them failed.";
	return total > 1 ? `${failed} of ${total} reports have failures.` : "Some files were not delivered.";
}
function describeFailed(failed, total) {
	return total === 1 ? "The export failed." : `${failed} of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.vt)(total, "report")} failed.`;
}
function describeNotStarted(count, what) {
	return count === 0 ? "" : ` ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.vt)(count, what)} ${count === 1 ? "was" : "were"} not started.`;
}
// src/report/annotations.ts
/** GitHub shows no more than ten annotations of a level for a step: https://docs.github.com/en/rest/checks/runs */
const maxAnnotations = 10;
/**
* One annotation per report with failures or warnings, at most ten; the tenth counts the rest. Failures of a single
* report are part of `failureMessage`, which the runner shows as an annotation as well.
*/
function annotations(result, allowPartial) {
	const fails = !succeeds(result.status, allowPartial);
	const failures = collectFailures(result);
	const byReport = groupBy(failures, ({ report }) => report);
	const all = [
		...fails && !hasOwnAnnotations(failures) ? [] : byReport.map((group) => ({
			level: fails ? "error" : "warning",
			message: formatFailureSummary(group)
		})),
		...result.reports.flatMap(fileWarnings),
		...result.reports.flatMap(skipNotices)
	];
	const maxShown = fails ? 9 : maxAnnotations;
	if (all.length <= maxShown) return all;
	const rest = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.vt)(all.length - maxShown + 1, "more report");
	return [...all.slice(0, maxShown - 1), {
		level: fails ? "error" : "warning",
		message: `${rest}: see the job summary`
	}];
}
/**
* The error that the step fails with; nothing if it succeeds. If several reports failed, each has an annotation of its
* own, and this is only the headline.
*/
function failureMessage(result, allowPartial) {
	if (succeeds(result.status, allowPartial)) return void 0;
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
/** Each failure once; of many the first five. */
function formatFailures(failures) {
	const groups = groupByCause(failures);
	const shown = groups.slice(0, 5).map(formatAnnotation);
	return groups.length > shown.length ? [...shown, `… and ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.vt)(groups.length - shown.length, "more failure")}`] : shown;
}
/** What a failure affected, what happened, and what to do. */
function formatAnnotation(group) {
	const [first] = group;
	if (first === void 0) return "";
	const hint = first.failure.hint === void 0 ? "" : `\n${first.failure.hint}`;
	const lines = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.j)(first.failure);
	const message = lines.length === 1 ? ` ${lines[0]}` : lines.map((line) => `\n  ${line}`).join("");
	const affected = listAffected(group);
	return `${affected === "" ? message.trimStart() : `${affected}:${message}`}${hint}`;
}
const maxAffected = 3;
/** `Sales (PDF of Overview; PDF of Regions); Costs`. */
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
function fileWarnings(result) {
	const ofFiles = result.files.flatMap((file) => file.warnings);
	const warnings = [.../* @__PURE__ */ new Set([...result.freshness?.warnings ?? [], ...ofFiles])];
	if (warnings.length === 0) return [];
	const shown = warnings.slice(0, 3).map((warning) => (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.bt)(warning));
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
		message: `${formatResultTitle(result)} was skipped: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.bt)(skipped.message, 1e3)}`
	}];
}
/** An annotation begins with words of the inputs or of the action, not with those of a dashboard. */
function formatTitle(title, label) {
	return `${title === label ? "" : "Dashboard "}${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.bt)(title, 80)}`;
}
function formatResultTitle({ report, dashboardName }) {
	return formatTitle((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.b)(report, dashboardName), report.label);
}
// src/report/summary/failure-list.ts
/** The list of failures in the summary, each cause once; empty if there is none. */
function formatRunFailures(result) {
	return formatFailureList(collectFailures(result));
}
/** The same for failures without a run. */
function formatFailureList(troubles) {
	const groups = groupByCause(troubles);
	if (groups.length === 0) return "";
	const { kept, left: omitted } = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.p)(groups.map(formatFailureGroup), 65536);
	const rest = omitted === 0 ? [] : [`- … and ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.vt)(omitted, "more failure")}`];
	return `### What failed\n\n${[...kept, ...rest].join("\n")}`;
}
/** A list item: what was affected, the error, and the fix. */
function formatFailureGroup(group) {
	const [first] = group;
	if (first === void 0) return "";
	const { code: name, message, hint } = first.failure;
	const ids = [...new Set(group.flatMap(({ failure: each }) => each.requestId ?? []))].slice(0, 3);
	const requests = ids.length === 0 ? [] : [`request ID ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__._t)(ids.map((id) => (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.k)(id, 80)))}`];
	const names = [..._main_js__WEBPACK_IMPORTED_MODULE_0__.ft.has(name) ? [] : [(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.k)(name, 80)], ...requests].join(", ");
	const problems = message.split("\n").map((problem) => (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.D)(problem, 1e3));
	return `- ${`${formatAffected(group)}<br>${problems.join("<br>")}${names === "" ? "" : ` (${names})`}${formatRemedy(hint)}`.replace(/\n(?!\n)/g, "\n  ")}`;
}
function formatRemedy(hint) {
	const remedy = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.u)(hint);
	return remedy === void 0 ? "" : `<br>${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.l)(remedy).join("\n\n")}`;
}
/** `**Sales**: PDF of Overview; PDF of Regions`: each report with what was affected, at most ten of them. */
function formatAffected(group) {
	const reports = groupBy(group, ({ report }) => report).map((entries) => {
		const [first] = entries;
		const what = entries.flatMap((entry) => entry.what ?? []);
		const shown = what.slice(0, 5).map((each) => (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.D)(each));
		const all = what.length > 5 ? [...shown, `${what.length - 5} more`] : shown;
		const title = `**${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.D)(first?.title ?? first?.report ?? "Post-processing")}**`;
		return all.length === 0 ? title : `${title}: ${all.join("; ")}`;
	});
	return reports.length > 10 ? `${reports.slice(0, 10).join("; ")} and ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.vt)(reports.length - 10, "more report")}` : reports.join("; ");
}



/***/ }),

/***/ 2082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ memoizeByKey)
/* harmony export */ });
// src/lib/memoize-by-key.ts
/** Calls `make` once per key and keeps the promise, also one that rejects. */
function memoizeByKey(make) {
	const made = /* @__PURE__ */ new Map();
	return (key) => {
		const known = made.get(key) ?? make(key);
		made.set(key, known);
		return known;
	};
}



/***/ }),

/***/ 4115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ toText),
/* harmony export */   i: () => (/* binding */ toInteger),
/* harmony export */   n: () => (/* binding */ toDate),
/* harmony export */   r: () => (/* binding */ toDecimal),
/* harmony export */   t: () => (/* binding */ findDateProblem)
/* harmony export */ });
// src/inputs/values/parameter-value.ts
/** A string, unchanged. */
function toText(value) {
	return typeof value === "string" ? value : void 0;
}
const radixPattern = /^0(?:o[0-7]+|x[\da-fA-F]+)$/;
const wholePattern = /^[-+]?\d+(?:\.0*)?(?:[eE][-+]?\d+)?$|^[-+]?\d*\.\d+[eE][-+]?\d+$/;
/** An integer that JavaScript represents exactly, also from a string: expressions of workflows are often quoted. */
function toInteger(value) {
	if (typeof value === "string" && !wholePattern.test(value) && !radixPattern.test(value)) return void 0;
	const number = typeof value === "string" ? Number(value) : value;
	return typeof number === "number" && Number.isSafeInteger(number) ? number : void 0;
}
const decimalPattern = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;
/** A finite number, also from a string. */
function toDecimal(value) {
	if (typeof value === "string" && !decimalPattern.test(value) && !radixPattern.test(value)) return void 0;
	const number = typeof value === "string" ? Number(value) : value;
	return typeof number === "number" && Number.isFinite(number) ? number : void 0;
}
const iso = /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2})(:\d{2}(?:\.\d{1,9})?)? ?([Zz]|[+-]\d{2}:?\d{2})?)?$/;
/**
* An ISO 8601 date or date-time, or a YAML timestamp, as a moment in UTC (`2026-01-31T00:00:00.000Z`). Without an offset
* it is UTC; a day alone begins at its first moment among `midnights`, else at midnight UTC. Undefined where it is none, or
* its day is not in the calendar.
*/
function toDate(value, midnights) {
	const [, day, time = "00:00", seconds = ":00", zone = "Z"] = typeof value === "string" && iso.exec(value) || [];
	if (day === void 0 || !isDay(day)) return void 0;
	const midnight = value === day ? midnights?.get(day) : void 0;
	if (midnight !== void 0) return midnight;
	const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
	const moment = /* @__PURE__ */ new Date(`${day}T${time}${seconds}${offset}`);
	return Number.isNaN(moment.getTime()) ? void 0 : moment.toISOString();
}
/** Why a string in the form of a date is not a date, without repeating it; undefined if it does not have the form. */
function findDateProblem(value) {
	const [, day = "", time] = typeof value === "string" && iso.exec(value) || [];
	if (day === "") return void 0;
	const [year = 0, month = 0] = day.split("-").map(Number);
	if (month < 1 || month > 12) return "not a date: months are 01 to 12";
	if (!isDay(day)) return `not a date: ${describeMonth(year, month)}`;
	return time === void 0 ? void 0 : "not a time: hours are 00 to 23, minutes and seconds 00 to 59";
}
function describeMonth(year, month) {
	const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
	return `${new Intl.DateTimeFormat("en", {
		month: "long",
		timeZone: "UTC"
	}).format(Date.UTC(2e3, month - 1))} has ${days} days${month === 2 ? ` in ${year}` : ""}`;
}
function isDay(day) {
	const date = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}



/***/ }),

/***/ 2414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ toPickUpId),
/* harmony export */   i: () => (/* binding */ toJobKey),
/* harmony export */   n: () => (/* binding */ planSelection),
/* harmony export */   r: () => (/* binding */ planWithOwnId),
/* harmony export */   t: () => (/* binding */ planRequest)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);


// src/snapshot/pack-files.ts
/**
* Packs the files into the fewest jobs that the API allows: one PDF, one Excel workbook and five CSVs each.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
*/
function pack(files) {
	const packed = files.map((file, order) => ({
		file,
		order
	}));
	const pdfs = chunks(packed, "PDF", _main_js__WEBPACK_IMPORTED_MODULE_0__.F.pdfsPerJob);
	const workbooks = chunks(packed, "EXCEL", _main_js__WEBPACK_IMPORTED_MODULE_0__.F.workbooksPerJob);
	const csvs = chunks(packed, "CSV", _main_js__WEBPACK_IMPORTED_MODULE_0__.F.csvsPerJob);
	const jobs = Math.max(pdfs.length, workbooks.length, csvs.length);
	return Array.from({ length: jobs }, (_, i) => [
		...pdfs[i] ?? [],
		...workbooks[i] ?? [],
		...csvs[i] ?? []
	]);
}
function chunks(files, format, size) {
	const ofFormat = files.filter(({ file }) => file.format === format);
	return Array.from({ length: Math.ceil(ofFormat.length / size) }, (_, i) => ofFormat.slice(i * size, (i + 1) * size));
}
// src/snapshot/plan-jobs.ts
/** The jobs of a report whose files were chosen by the inputs. The same report gives the same jobs with the same IDs. */
function planSelection(report, files, context) {
	return pack(files).map((packed) => {
		const request = {
			DashboardId: report.dashboardId,
			...userConfiguration(report),
			SnapshotConfiguration: {
				FileGroups: packed.map(({ file }) => fileGroup(file)),
				...destination(report, context.region),
				...context.parameters === void 0 ? {} : { Parameters: context.parameters }
			}
		};
		return {
			report,
			request: {
				AwsAccountId: context.accountId,
				SnapshotJobId: jobId(report, request, context.jobPrefix),
				...request
			},
			files: packed.map(({ file }) => file),
			order: packed.map(({ order }) => order),
			isUserJobId: false,
			canPickUp: context.canPickUpJobs === true,
			...dashboardFields(context.dashboard)
		};
	});
}
/** The one job of a report that is a CLI request, sent unchanged. */
function planRequest(report, request, context) {
	const groups = request.SnapshotConfiguration.FileGroups;
	return {
		report,
		request: {
			...request,
			AwsAccountId: request.AwsAccountId ?? context.accountId,
			SnapshotJobId: request.SnapshotJobId ?? jobId(report, request, context.jobPrefix)
		},
		files: groups.flatMap(plannedFile),
		order: groups.map((_, i) => i),
		isUserJobId: request.SnapshotJobId !== void 0,
		canPickUp: context.canPickUpJobs === true && (request.SnapshotJobId === void 0 || request.SnapshotJobId === context.jobPrefix),
		...dashboardFields(context.dashboard)
	};
}
function dashboardFields(dashboard) {
	return dashboard === void 0 ? {} : {
		dashboardName: dashboard.name,
		dataSetArns: dashboard.dataSetArns
	};
}
function fileGroup(file) {
	return { Files: [{
		FormatType: file.format,
		SheetSelections: file.sheets.map((sheet) => file.format === "PDF" ? {
			SheetId: sheet.id,
			SelectionScope: "ALL_VISUALS"
		} : {
			SheetId: sheet.id,
			SelectionScope: "SELECTED_VISUALS",
			VisualIds: sheet.visuals.map(({ id }) => id)
		})
	}] };
}
function plannedFile(group) {
	return group.Files.map((file) => ({
		format: file.FormatType,
		sheets: file.SheetSelections.map(({ SheetId, VisualIds }) => ({
			id: SheetId,
			visuals: (VisualIds ?? []).map((id) => ({ id }))
		}))
	}));
}
function userConfiguration({ viewer }) {
	if (viewer.kind !== "anonymous") return {};
	const tags = viewer.rowLevelTags.map(({ key, value }) => ({
		Key: key,
		Value: value
	}));
	return { UserConfiguration: { AnonymousUsers: [tags.length === 0 ? {} : { RowLevelPermissionTags: tags }] } };
}
function destination({ destination }, region) {
	if (destination === void 0) return {};
	const { bucket, prefix } = destination;
	return { DestinationConfiguration: { S3Destinations: [{ BucketConfiguration: {
		BucketName: bucket,
		BucketPrefix: prefix,
		BucketRegion: region
	} }] } };
}
function identifyViewer(viewer, request) {
	if (viewer.kind === "anonymous") return request.UserConfiguration ?? null;
	if (viewer.kind === "identity-center") return [
		viewer.kind,
		viewer.application,
		viewer.audience
	];
	return [viewer.user, viewer.namespace];
}
/**
* The job's ID: the step's prefix and a digest of the job's content, so that a repeated start finds its own job. The digest
* contains the bucket prefix before its placeholders are filled in, so that a later run finds the job, too.
*/
function jobId(report, request, prefix) {
	const { FileGroups, Parameters, DestinationConfiguration } = request.SnapshotConfiguration;
	const { destination, viewer } = report;
	const content = [
		request.DashboardId,
		identifyViewer(viewer, request),
		FileGroups,
		Parameters ?? null,
		destination === void 0 ? DestinationConfiguration ?? null : [destination.bucket, destination.prefixTemplate]
	];
	return `${prefix}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 20)}`;
}
const digestSuffix = /-[0-9a-f]{20}(?:-2)?$/;
/** The value of `job-id` with which a later step picks the job up. */
function toPickUpId({ request, isUserJobId }) {
	return isUserJobId ? request.SnapshotJobId : request.SnapshotJobId.replace(digestSuffix, "");
}
/**
* The same job under an ID that no other step uses: another leg of a matrix has the same variables as this one, so it
* derives the same IDs.
* @param stepStartedAt epoch milliseconds
*/
function planWithOwnId(job, stepStartedAt) {
	const id = job.request.SnapshotJobId;
	const ownId = `${toPickUpId(job)}-${stepStartedAt.toString(36)}${digestSuffix.exec(id)?.[0] ?? ""}`;
	return {
		...job,
		request: {
			...job.request,
			SnapshotJobId: ownId
		}
	};
}
/** How the API names a planned job. */
function toJobKey({ request }) {
	return {
		accountId: request.AwsAccountId,
		dashboardId: request.DashboardId,
		jobId: request.SnapshotJobId
	};
}



/***/ }),

/***/ 9120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ selectFiles),
/* harmony export */   i: () => (/* binding */ needsDefinition),
/* harmony export */   n: () => (/* binding */ prepare),
/* harmony export */   r: () => (/* binding */ prepareWithLookup),
/* harmony export */   t: () => (/* binding */ createDashboardLookup)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);
/* harmony import */ var _parameter_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4115);
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2448);
/* harmony import */ var _plan_jobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2414);




// src/dashboard/rich-text.ts
const namedReferences = {
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'",
	nbsp: "\xA0",
	amp: "&"
};
const lineTags = /<\/?(?:br|block|li|ul|ol|p)\b[^>]*>/gi;
/**
* Rich text as users see it: without markup, each character reference decoded once, white space collapsed. A
* parameter stays `${Name}`. https://docs.aws.amazon.com/quicksight/latest/APIReference/API_ShortFormatText.html
*/
function toPlainText(markup) {
	return collapseWhitespace(markup.replace(lineTags, " ").replace(/<[^>]*>/g, "").replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w+));/g, decodeReference));
}
/** One line without white space at its ends or in a row; no-break spaces are white space. */
function collapseWhitespace(text) {
	return text.replace(/\s+/g, " ").trim();
}
function decodeReference(whole, decimal, hexadecimal, name) {
	if (name !== void 0) return namedReferences[name] ?? whole;
	const codePoint = decimal === void 0 ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
	return codePoint > 0 && codePoint <= 1114111 && !(codePoint >= 55296 && codePoint <= 57343) ? String.fromCodePoint(codePoint) : whole;
}
// src/dashboard/definition.ts
/**
* The dashboard of a definition: its sheets, visuals and parameters. Names and titles have the form that users see.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeDashboardDefinition.html
* @throws ActionError if a member that is a list in the API is something else.
*/
function toDashboard(dashboardId, definition) {
	const members = new Members(toRecord(definition.Definition), dashboardId);
	return {
		id: dashboardId,
		name: getStringField(toRecord(definition), "Name") ?? dashboardId,
		sheets: members.list("Sheets").flatMap((sheet) => toSheet(sheet, dashboardId)),
		parameters: members.list("ParameterDeclarations").flatMap((declaration) => toDeclaration(declaration, dashboardId)),
		dataSetArns: members.list("DataSetIdentifierDeclarations").flatMap((each) => getStringField(each, "DataSetArn") ?? [])
	};
}
/** Reads members of a service's response without trusting their types. */
var Members = class {
	fields;
	dashboardId;
	constructor(fields, dashboardId) {
		this.fields = fields;
		this.dashboardId = dashboardId;
	}
	list(name) {
		return this.values(name).flatMap((item) => typeof item === "object" && item !== null ? [toRecord(item)] : []);
	}
	values(name) {
		const value = this.fields[name];
		if (value === void 0 || value === null) return [];
		if (Array.isArray(value)) return value;
		throw new _main_js__WEBPACK_IMPORTED_MODULE_0__.ut(`The definition of dashboard ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.bt)(this.dashboardId)} cannot be read: ${name} is not a list`, { code: "IncompleteAnswer" });
	}
};
function toRecord(value) {
	return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
function getStringField(fields, name) {
	const value = fields[name];
	return typeof value === "string" ? value : void 0;
}
function toSheet(sheet, dashboardId) {
	const id = getStringField(sheet, "SheetId");
	if (id === void 0) return [];
	return [{
		id,
		name: collapseWhitespace(getStringField(sheet, "Name") ?? id) || id,
		contentType: sheet["ContentType"] === "PAGINATED" ? "PAGINATED" : "INTERACTIVE",
		visuals: new Members(sheet, dashboardId).list("Visuals").flatMap(toVisual)
	}];
}
const exportableTypes = /* @__PURE__ */ new Set(["TableVisual", "PivotTableVisual"]);
function toVisual(visual) {
	for (const [type, body] of Object.entries(visual)) {
		const fields = toRecord(body);
		const id = getStringField(fields, "VisualId");
		if (id === void 0) continue;
		const title = getVisualTitle(fields);
		return [{
			id,
			...title === void 0 ? {} : { title },
			type,
			exportable: exportableTypes.has(type)
		}];
	}
	return [];
}
function getVisualTitle(visual) {
	const format = toRecord(toRecord(visual["Title"])["FormatText"]);
	const rich = getStringField(format, "RichText");
	const plain = getStringField(format, "PlainText");
	const title = plain === void 0 ? toPlainText(rich ?? "") : collapseWhitespace(plain);
	return title === "" ? void 0 : title;
}
function toDeclaration(declaration, dashboardId) {
	for (const type of [
		"String",
		"Integer",
		"Decimal",
		"DateTime"
	]) {
		const body = toRecord(declaration[`${type}ParameterDeclaration`]);
		const name = getStringField(body, "Name");
		if (name === void 0) continue;
		const defaults = toRecord(body["DefaultValues"]);
		const rollingDefault = getStringField(toRecord(defaults["RollingDate"]), "Expression");
		return [{
			name,
			type,
			multiValued: body["ParameterValueType"] === "MULTI_VALUED",
			defaults: new Members(defaults, dashboardId).values("StaticValues").map(describeDefault),
			...rollingDefault === void 0 ? {} : { rollingDefault },
			...defaults["DynamicValue"] === void 0 ? {} : { hasDefaultPerUser: true }
		}];
	}
	return [];
}
function describeDefault(value) {
	return value instanceof Date ? value.toISOString() : String(value);
}
// src/dashboard/match-by-name.ts
const maxSuggestions = 10;
const maxProblemsWithList = 5;
const maxComparedLength = 100;
/**
* The item with this ID or this exact name; an ID wins. If none or several match, a problem is added. Names compare
* without regard to white space and to how letters are composed.
*/
function findByIdOrName(input, kind, value, options, problems) {
	const byId = options.find(({ id }) => id === value);
	if (byId !== void 0) return [byId.item];
	const named = options.filter(({ name }) => name !== void 0 && normalizeName(name) === normalizeName(value));
	const [only] = named;
	if (named.length === 1 && only !== void 0) return [only.item];
	problems.push(named.length > 1 ? describeAmbiguousName(input, kind, value, named) : describeUnknownName(input, kind, value, options, problems.length < maxProblemsWithList));
	return [];
}
function normalizeName(name) {
	return collapseWhitespace(name.normalize("NFC"));
}
function describeAmbiguousName(input, kind, value, named) {
	const ids = named.map(({ id }) => id).join(", ");
	return `${input}: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.yt)(value)} is the name of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.vt)(named.length, kind)}. Set one of their IDs: ${ids}.`;
}
function describeUnknownName(input, kind, value, options, isListed) {
	const suggested = options.filter(({ isSuggested = true }) => isSuggested);
	const separator = /[;|]/.test(value) ? " Separate items with commas or newlines." : "";
	const near = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.ht)(value, suggested.flatMap(({ id, name }) => name === void 0 ? [id] : [name, id]));
	const meant = near === void 0 ? "" : ` Did you mean ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.yt)(near)}?`;
	return `${input}: ${kind} ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.yt)((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.bt)(value))} does not exist.${separator}${meant}${isListed ? ` ${listAvailable(kind, value, suggested)}` : ""}`;
}
function listAvailable(kind, value, options) {
	if (options.length === 0) return `No ${kind} is available.`;
	const distance = ({ id, name }) => Math.min(...[id, name ?? id].map((each) => (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.gt)(toComparable(each), toComparable(value))));
	const shown = options.map((option) => ({
		option,
		edits: distance(option)
	})).sort((one, other) => one.edits - other.edits).slice(0, maxSuggestions).map(({ option: { id, name } }) => name === void 0 ? id : `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.yt)(name)} (${id})`);
	const more = options.length > maxSuggestions ? ` and ${options.length - maxSuggestions} more` : "";
	return `Available: ${shown.join(", ")}${more}.`;
}
function toComparable(text) {
	return text.slice(0, maxComparedLength).toLowerCase();
}
/**
* Whether the value can be used as an ID without a request. QuickSight's own IDs are UUIDs, and IDs that people choose
* for the API have digits, hyphens or underscores and no capitals; `Overview` may be a name.
*/
function looksLikeId(value) {
	return _main_js__WEBPACK_IMPORTED_MODULE_0__.P.test(value) && /[\d_-]/.test(value) && (!/[A-Z]/.test(value) || /[0-9a-f]{8}/i.test(value));
}
// src/dashboard/selection.ts
/**
* Whether the dashboard's definition is required. PDFs of sheets by ID need neither the definition nor the permission to
* read it; names, every sheet, visuals and parameters do.
*/
function needsDefinition(wanted) {
	if (wanted.kind === "request") return false;
	return wanted.sheets.length === 0 || wanted.formats.some((format) => format !== "PDF") || wanted.parameters?.kind === "map" || !wanted.sheets.every(looksLikeId);
}
/**
* The selected files, in the order of formats, then sheets, then visuals.
* @throws ActionError that names every unknown sheet and visual, with suggestions.
*/
function selectFiles(wanted, dashboard) {
	if (dashboard === void 0) return wanted.sheets.map((id) => ({
		format: "PDF",
		sheets: [{
			id,
			visuals: []
		}]
	}));
	const problems = [];
	const sheets = selectSheets(wanted, dashboard, problems);
	const visuals = selectVisuals(wanted, problems.length === 0 ? sheets : dashboard.sheets, problems);
	if (problems.length > 0) throw new _main_js__WEBPACK_IMPORTED_MODULE_0__.ut(problems.join("\n"), { code: "UnknownSelection" });
	return wanted.formats.flatMap((format) => toFiles(format, sheets, visuals));
}
function selectSheets(wanted, dashboard, problems) {
	if (wanted.sheets.length === 0) {
		if (dashboard.sheets.length === 0) problems.push(`sheet-ids: dashboard ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.yt)(dashboard.name)} has no sheets.`);
		return [...dashboard.sheets];
	}
	const options = dashboard.sheets.map((sheet) => ({
		id: sheet.id,
		name: sheet.name,
		item: sheet
	}));
	return removeDuplicates(wanted.sheets.flatMap((given) => findByIdOrName("sheet-ids", "sheet", given, options, problems)));
}
function selectVisuals(wanted, sheets, problems) {
	if (!wanted.formats.some((format) => format !== "PDF")) return [];
	const all = sheets.flatMap((sheet) => sheet.visuals.map((visual) => ({
		sheet,
		visual
	})));
	if (wanted.visuals.length > 0) {
		const options = all.map((item) => ({
			id: item.visual.id,
			name: item.visual.title,
			item,
			isSuggested: item.visual.exportable
		}));
		const chosen = removeDuplicates(wanted.visuals.flatMap((given) => findByIdOrName("visual-ids", "visual", given, options, problems)));
		problems.push(...chosen.filter(({ visual }) => !visual.exportable).map(describeNotExportable));
		return chosen;
	}
	const exportable = all.filter(({ visual }) => visual.exportable);
	if (exportable.length === 0 && sheets.length > 0) problems.push("format: CSV and EXCEL export tables and pivot tables, but the selected sheets have none. Use format: PDF.");
	return exportable;
}
function describeNotExportable({ visual }) {
	return `visual-ids: visual ${visual.title === void 0 ? visual.id : `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.yt)(visual.title)} (${visual.id})`} is a ${visual.type}. CSV and EXCEL export tables and pivot tables only.`;
}
function toFiles(format, sheets, visuals) {
	if (format === "PDF") return sheets.map(({ id, name }) => ({
		format,
		sheets: [{
			id,
			name,
			visuals: []
		}]
	}));
	const size = format === "CSV" ? 1 : _main_js__WEBPACK_IMPORTED_MODULE_0__.F.visualsPerWorkbook;
	const files = [];
	for (let at = 0; at < visuals.length; at += size) files.push({
		format,
		sheets: groupBySheet(visuals.slice(at, at + size))
	});
	return files;
}
function groupBySheet(visuals) {
	const sheets = /* @__PURE__ */ new Map();
	for (const { sheet, visual } of visuals) {
		const planned = sheets.get(sheet.id) ?? {
			id: sheet.id,
			name: sheet.name,
			visuals: []
		};
		planned.visuals.push({
			id: visual.id,
			...visual.title === void 0 ? {} : { title: visual.title }
		});
		sheets.set(sheet.id, planned);
	}
	return [...sheets.values()];
}
function removeDuplicates(items) {
	return [...new Set(items)];
}
// src/dashboard/typed-parameters.ts
/**
* Converts parameters to the types and the order of the dashboard's declarations, or returns every problem. The API's
* own structure is returned unchanged. ParameterValues are private: problems contain their type only.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_Parameters.html
*/
function convertParameters(input, declarations, dashboardName) {
	if (input.kind === "structure") return { structure: input.structure };
	const { midnights } = input;
	const typing = new ParameterConverter(input.isTable === true ? splitLists(input.values, declarations) : input.values, declarations);
	const strings = typing.of("String", "a string", String);
	const integers = typing.of("Integer", "an integer", _parameter_value_js__WEBPACK_IMPORTED_MODULE_2__.i);
	const decimals = typing.of("Decimal", "a number", _parameter_value_js__WEBPACK_IMPORTED_MODULE_2__.r);
	const dates = typing.of("DateTime", "a date (2026-01-31 or 2026-01-31T08:00:00Z)", (value) => (0,_parameter_value_js__WEBPACK_IMPORTED_MODULE_2__.n)(value, midnights));
	const problems = [...findUnknownNames(input.values, declarations, dashboardName), ...typing.problems];
	if (problems.length > 0) return {
		problems: problems.map((problem) => `parameters: ${problem}`),
		hint: describeDeclaredParameters(declarations, dashboardName)
	};
	return { structure: {
		...strings.length > 0 ? { StringParameters: strings } : {},
		...integers.length > 0 ? { IntegerParameters: integers } : {},
		...decimals.length > 0 ? { DecimalParameters: decimals } : {},
		...dates.length > 0 ? { DateTimeParameters: dates } : {}
	} };
}
/** The cell of a multi-valued parameter is a list; the cell of another is one value, including its commas. */
function splitLists(values, declarations) {
	const lists = new Set(declarations.filter(({ multiValued }) => multiValued).map(({ name }) => name));
	const split = (value) => {
		const parsed = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.H)(String(value));
		return "items" in parsed ? parsed.items : [value];
	};
	return new Map([...values].map(([name, list]) => [name, lists.has(name) ? list.flatMap(split) : list]));
}
var ParameterConverter = class {
	problems = [];
	values;
	declarations;
	constructor(values, declarations) {
		this.values = values;
		this.declarations = declarations;
	}
	/** Converts the parameters of one type; a value that is not as `expected` is a problem. */
	of(type, expected, read) {
		const value = this.declarations.filter((one) => one.type === type && this.values.has(one.name));
		if (value.length > _main_js__WEBPACK_IMPORTED_MODULE_0__.F.parametersPerType) this.problems.push(`${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.vt)(value.length, `${type} parameter`)}; the API accepts at most ${_main_js__WEBPACK_IMPORTED_MODULE_0__.F.parametersPerType}.`);
		return value.map((declaration) => ({
			Name: declaration.name,
			Values: this.read(declaration, expected, read)
		}));
	}
	read({ name, type, multiValued }, expected, read) {
		const values = this.values.get(name) ?? [];
		if (values.length > 1 && !multiValued) this.problems.push(`${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.yt)(name)} accepts a single value; got ${values.length}.`);
		return values.flatMap((value, index) => {
			const result = read(value);
			if (result !== void 0) return [result];
			const which = values.length === 1 ? "" : `value ${index + 1} of `;
			const reason = type === "DateTime" ? (0,_parameter_value_js__WEBPACK_IMPORTED_MODULE_2__.t)(value) : void 0;
			this.problems.push(`${which}${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.yt)(name)}: ${reason ?? `expected ${expected}, got ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.$)(value)}`}.`);
			return [];
		});
	}
};
const maxReportedProblems = 20;
function findUnknownNames(values, declarations, dashboardName) {
	const names = declarations.map(({ name }) => name);
	const known = new Set(names);
	const unknown = [...values.keys()].filter((name) => !known.has(name));
	const problems = unknown.slice(0, maxReportedProblems).map((name) => {
		const meant = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.ht)(name, names);
		const hint = meant === void 0 ? "" : ` Did you mean ${meant}?`;
		return `dashboard ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.yt)(dashboardName)} has no parameter ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.yt)(name)}.${hint}`;
	});
	return unknown.length > maxReportedProblems ? [...problems, `${unknown.length - maxReportedProblems} more names are not parameters of the dashboard.`] : problems;
}
const maxListed = 50;
/** The parameters of the dashboard, once for all problems. */
function describeDeclaredParameters(declarations, dashboardName) {
	if (declarations.length === 0) return `Dashboard ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.yt)(dashboardName)} declares no parameters.`;
	const listed = declarations.slice(0, maxListed).map(({ name, type, multiValued }) => `${name} (${type}${multiValued ? ", one or more" : ""})`);
	const more = declarations.length > maxListed ? ` and ${declarations.length - maxListed} more` : "";
	return `Dashboard ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.yt)(dashboardName)} declares ${listed.join(", ")}${more}.`;
}
// src/modes/prepare-jobs.ts
/** A look-up that remembers. */
function createDashboardLookup(catalog) {
	const known = /* @__PURE__ */ new Map();
	return (accountId, dashboardId) => {
		const key = `${accountId}/${dashboardId}`;
		const lookUpDashboard = known.get(key) ?? (0,_memoize_js__WEBPACK_IMPORTED_MODULE_3__.n)(async () => toDashboard(dashboardId, await catalog().describeDashboardDefinition(accountId, dashboardId)));
		known.set(key, lookUpDashboard);
		return lookUpDashboard();
	};
}
/**
* From a report to its jobs: the account, the dashboard where it must be looked up, the selection, the plan.
* @throws ActionError for what the report names and the dashboard does not have.
*/
async function prepare(step, report, lookUpDashboard, ports) {
	const accountId = await ports.sessions.resolveAccountId(report.accountId);
	return planReport(step, report, accountId, needsDefinition(report.target) ? await lookUpDashboard(accountId, report.dashboardId) : void 0);
}
/**
* As `prepare`, but sheets given by what may be an ID are looked up too: an export would find out from its job. Where that
* cannot be done, they are taken as they are.
*/
async function prepareWithLookup(step, report, lookUpDashboard, ports) {
	if (report.target.kind === "request" || needsDefinition(report.target)) return prepare(step, report, lookUpDashboard, ports);
	const accountId = await ports.sessions.resolveAccountId(report.accountId);
	const found = await lookUpDashboard(accountId, report.dashboardId).catch(failureUnlessNotFound);
	if ("code" in found) return {
		...planReport(step, report, accountId, void 0),
		lookupFailure: found
	};
	return planReport(step, report, accountId, found);
}
function failureUnlessNotFound(error) {
	if (error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.dt && error.kind !== "not-found") return (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.mt)(error);
	throw error;
}
function planReport(step, report, accountId, dashboard) {
	const { target } = report;
	const { jobPrefix, canPickUpJobs } = step.run;
	const context = {
		accountId,
		region: step.aws.region,
		jobPrefix,
		canPickUpJobs,
		dashboard
	};
	if (target.kind === "request") return {
		accountId,
		dashboard,
		jobs: [(0,_plan_jobs_js__WEBPACK_IMPORTED_MODULE_1__.t)(report, target.request, context)]
	};
	const [files, parameters] = collectErrors(() => selectFiles(target, dashboard), () => resolveParameters(target.parameters, dashboard));
	return {
		accountId,
		dashboard,
		jobs: (0,_plan_jobs_js__WEBPACK_IMPORTED_MODULE_1__.n)(report, files, {
			...context,
			parameters
		})
	};
}
/** Both, or the problems of both at once. */
function collectErrors(one, other) {
	const tried = [tryAction(one), tryAction(other)];
	const [first, second] = tried;
	if ("value" in first && "value" in second) return [first.value, second.value];
	const errors = tried.flatMap((each) => "value" in each ? [] : [each.error]);
	const [error] = errors;
	if (errors.length === 1 || error === void 0) throw error;
	const hint = errors.find((each) => each.hint !== void 0)?.hint;
	throw new _main_js__WEBPACK_IMPORTED_MODULE_0__.ut(errors.map(({ message }) => message).join("\n"), {
		code: error.code,
		hint
	});
}
function tryAction(work) {
	try {
		return { value: work() };
	} catch (error) {
		if (error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.ut) return { error };
		throw error;
	}
}
function resolveParameters(input, dashboard) {
	if (input === void 0) return void 0;
	if (input.kind === "structure") return input.structure;
	const result = convertParameters(input, dashboard?.parameters ?? [], dashboard?.name ?? "");
	if ("structure" in result) return result.structure;
	throw new _main_js__WEBPACK_IMPORTED_MODULE_0__.ut(result.problems.join("\n"), {
		code: "InvalidParameters",
		hint: result.hint
	});
}



/***/ }),

/***/ 1565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runMode: () => (/* binding */ runMode)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6515);
/* harmony import */ var _failure_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2539);
/* harmony import */ var _semaphore_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8022);
/* harmony import */ var _prepare_jobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9120);
/* harmony import */ var _memoize_by_key_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2082);
/* harmony import */ var _plan_jobs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2414);
/* harmony import */ var _find_hint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7103);
/* harmony import */ var _second_attempt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5938);
/* harmony import */ var _datasets2_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6697);










// src/report/compared-lines.ts
const counted = [
	"added",
	"changed",
	"removed",
	"same"
];
/** Log lines about the comparison with an earlier export: `compare-with: 1 changed, 2 same`, and what was left out for it. */
function comparedLines(reports, changes) {
	if (changes === void 0) return [];
	return [`compare-with: ${countChanges(changes)}`, ...reports.flatMap(skippedLine)];
}
/** `1 changed, 2 same`; kinds that do not occur are left out. */
function countChanges(changes) {
	const counts = counted.flatMap((kind) => {
		const count = changes.filter(({ change }) => change === kind).length;
		return count === 0 ? [] : [`${count} ${kind}`];
	});
	return counts.length === 0 ? "no file" : counts.join(", ");
}
function skippedLine({ report, files }) {
	const skipped = files.filter(({ skipped }) => skipped?.reason === "unchanged");
	const [first] = skipped;
	if (first?.skipped === void 0) return [];
	const what = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.vt)(skipped.length, "file");
	return [`  ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.bt)(report.label)}: ${what} not uploaded and not attached: ${first.skipped.message}`];
}
// src/report/log-lines.ts
/** `Weekly: dashboard Sales (sales-id) as ana@example.com, 3 jobs for 5 files (3 PDF, 2 CSV)`. */
function plannedLine(report, jobs) {
	const files = jobs.flatMap((job) => job.files);
	const name = jobs[0]?.dashboardName;
	const dashboard = name === void 0 ? report.dashboardId : `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.bt)(name, 80)} (${report.dashboardId})`;
	return `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.bt)((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.b)(report, name))}: dashboard ${dashboard} as ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.bt)((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.E)(report.viewer))}, ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.vt)(jobs.length, "job")} for ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.vt)(files.length, "file")} (${byFormat(files)})`;
}
/** `[2/5] Weekly: PDF of Overview: started as gha-1-1-abc`; a job of another step is reused, with its time. */
function startedLine(at, job, { adopted, reusedFrom }) {
	const id = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.bt)(job.request.SnapshotJobId, 512);
	const prefix = jobLinePrefix(at, job);
	if (reusedFrom !== void 0) return `${prefix}: reusing ${id} of ${new Date(reusedFrom).toISOString()}`;
	return `${prefix}: ${adopted ? "already started" : "started"} as ${id}`;
}
/** Jobs of other steps were reused: readers of their files must know how old the files are. */
function reusedNotice(createdAt, reason) {
	const first = new Date(Math.min(...createdAt)).toISOString();
	const jobs = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.vt)(createdAt.length, "snapshot job");
	const oldest = createdAt.length === 1 ? `created at ${first}` : `the oldest created at ${first}`;
	return reason === "resume" ? `resume reused ${jobs} of earlier attempts, ${oldest}. The files show the data of that time.` : `job-id reused ${jobs} of another step, ${oldest}. The files show the data of that time. To start a new export, choose another job-id or remove it.`;
}
/** `[2/5] Weekly: PDF of Overview: RUNNING after 12s`; the state in the API's own word. */
function stateLine(at, job, state, elapsedMs) {
	return `${jobLinePrefix(at, job)}: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.bt)(state, 40)} after ${(0,_units_js__WEBPACK_IMPORTED_MODULE_6__.r)(elapsedMs)}`;
}
/** `[2/5] Weekly: PDF of Overview: completed in 1m 05s`, or how else it ended. */
function endedLine(at, outcome) {
	const { startedAt, endedAt } = outcome.times;
	const took = startedAt === void 0 || endedAt === void 0 ? "" : ` in ${(0,_units_js__WEBPACK_IMPORTED_MODULE_6__.r)(endedAt - startedAt)}`;
	const why = outcome.failure === void 0 ? "" : ` (${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.bt)(outcome.failure.code, 80)})`;
	return `${jobLinePrefix(at, outcome.job)}: ${stateLabels[outcome.state]}${took}${why}`;
}
/** `  reports/Sales/Overview.pdf: 1.2 MB, 3 pages, in 0.4s, uploaded to s3://…`, or why the file is missing. */
function fileLine(file) {
	if (file.failure !== void 0) return `  ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__._)(file.file)}: failed (${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.bt)(file.failure.code, 80)})`;
	if (file.skipped !== void 0) return `  ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__._)(file.file)}: skipped: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.bt)(file.skipped.message, 500)}`;
	const where = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.bt)(file.local?.path ?? file.s3Uri ?? (0,_main_js__WEBPACK_IMPORTED_MODULE_0__._)(file.file), 1200);
	const facts = listFileFacts(file);
	const warnings = file.warnings.map((warning) => `; ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.bt)(warning)}`).join("");
	return `  ${where}${facts.length === 0 ? "" : `: ${facts.join(", ")}`}${warnings}`;
}
function listFileFacts(file) {
	const { local, s3Uri, report } = file;
	if (local === void 0) return isMergedPdf(file) ? ["fetched, to be merged"] : [];
	const sheets = file.file.sheets.length;
	return [
		(0,_units_js__WEBPACK_IMPORTED_MODULE_6__.t)(local.bytes),
		...formatContentCounts(file),
		...isMergedPdf(file) ? [`merged from ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.vt)(sheets, "sheet")}`] : [],
		`in ${(0,_units_js__WEBPACK_IMPORTED_MODULE_6__.r)(local.downloadMs)}`,
		...report.files.uploadTo === void 0 || s3Uri === void 0 ? [] : [`uploaded to ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.bt)(s3Uri, 1200)}`]
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
		const attached = releaseAsset === void 0 ? [] : [`  ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.bt)(releaseAsset.name, 300)}: attached to the release`];
		return [...merged, ...attached];
	});
}
/** `12 running, 30 waiting, 58 of 100 jobs done after 5m 00s`. */
function progressLine(jobs, elapsedMs) {
	const count = jobs.running + jobs.waiting + jobs.done;
	return `${jobs.running} running, ${jobs.waiting} waiting, ${jobs.done} of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.vt)(count, "job")} done after ${(0,_units_js__WEBPACK_IMPORTED_MODULE_6__.r)(elapsedMs)}`;
}
/** The last line of the log: the status, what is there, and how long it took. */
function closingLine(result) {
	const files = result.reports.flatMap((report) => report.files).filter(_main_js__WEBPACK_IMPORTED_MODULE_0__.x);
	const bytes = files.reduce((sum, file) => sum + (file.local?.bytes ?? 0), 0);
	const sized = bytes === 0 ? "" : `, ${(0,_units_js__WEBPACK_IMPORTED_MODULE_6__.t)(bytes)}`;
	const jobs = result.reports.flatMap((report) => report.jobs).filter(({ existsOnServer }) => existsOnServer).length;
	const done = result.status === "STARTED" ? (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.vt)(jobs, "snapshot job") : `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.vt)(files.length, "file")}${sized}`;
	return `${result.status}: ${done} in ${(0,_units_js__WEBPACK_IMPORTED_MODULE_6__.r)(result.endedAt - result.startedAt)}`;
}
/** What the verified file holds: `3 pages`, `2 sheets`, `1200 rows`. */
function formatContentCounts(file) {
	const { pages, sheets, rows } = file.local ?? {};
	return [
		...pages === void 0 ? [] : [(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.vt)(pages, "page")],
		...sheets === void 0 ? [] : [(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.vt)(sheets, "worksheet")],
		...rows === void 0 ? [] : [(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.vt)(rows, "row")]
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
	return `${(0,_units_js__WEBPACK_IMPORTED_MODULE_6__.n)(at.index, at.count)} ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.bt)((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.b)(job.report, job.dashboardName), 80)}: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.y)(job)}`;
}
function byFormat(files) {
	const formats = [...new Set(files.map((file) => file.format))];
	return (0,_main_js__WEBPACK_IMPORTED_MODULE_0__._t)(formats.map((format) => `${files.filter((file) => file.format === format).length} ${format}`));
}
// src/snapshot/poll-interval.ts
const minIntervalMs = 500;
const maxIntervalMs = 8500;
const sharedIntervalMs = 4 * minIntervalMs;
const maxLagShare = .075;
const minDueIntervalMs = 200;
/**
* A job is polled again after a fixed share of the time it has run, so that the lag after its end is a small share of its
* own time and the number of polls grows with the logarithm of it. Everybody who works in the account shares its 10
* requests per second: up to four jobs use two of them, twelve use six. If the end is known roughly, polls before it are
* sparse. Jitter keeps jobs that were started together from being polled together.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
* @param running number of jobs that run, this one included
*/
function getNextPoll(elapsedMs, running, expected, random = Math.random) {
	const shareMs = getFairShareMs(running) * (running === 1 ? 1 : 1 + .15 * random());
	const usualMs = Math.max(Math.min(elapsedMs * maxLagShare, maxIntervalMs) * (.85 + .15 * random()), shareMs);
	if (expected === void 0 || elapsedMs > expected.toMs * 1.3) return {
		afterMs: usualMs,
		due: false
	};
	const untilDueMs = expected.fromMs - elapsedMs;
	const sparseMs = running > 4 ? 2 * usualMs : usualMs;
	if (untilDueMs > sparseMs) return {
		afterMs: sparseMs,
		due: false
	};
	const minMs = running > 4 ? minDueIntervalMs : getFairShareMs(running);
	if (untilDueMs > 0) return {
		afterMs: Math.max(untilDueMs, minMs),
		due: true
	};
	return {
		afterMs: Math.max(Math.min((expected.toMs - expected.fromMs) / 8, usualMs), minMs),
		due: true
	};
}
function getFairShareMs(running) {
	return Math.max(Math.min(running * minIntervalMs, sharedIntervalMs), running * 150);
}
// src/snapshot/job-durations.ts
/** Remembers the latest jobs of each dashboard; for a dashboard without any, the latest of all are used. */
function createJobDurations(random = Math.random) {
	const byDashboard = /* @__PURE__ */ new Map();
	let all = [];
	let running = 0;
	return { track: (dashboardId) => {
		let runningMs = 0;
		running++;
		return {
			next: (elapsedMs) => getNextPoll(elapsedMs, running, estimateEnd(byDashboard.get(dashboardId) ?? all), random),
			recordRunning: (elapsedMs) => {
				runningMs = elapsedMs;
			},
			recordEnd: (endedMs) => {
				const seen = {
					runningMs,
					endedMs
				};
				byDashboard.set(dashboardId, [...byDashboard.get(dashboardId) ?? [], seen].slice(-12));
				all = [...all, seen].slice(-12);
			},
			stop: () => {
				running--;
			}
		};
	} };
}
function estimateEnd(seen) {
	if (seen.length === 0) return void 0;
	const ends = seen.map(({ endedMs }) => endedMs);
	const earliestMs = Math.min(...ends);
	const before = seen.map(({ runningMs }) => runningMs).filter((ms) => ms < earliestMs);
	const uncertaintyMs = earliestMs - Math.max(0, ...before);
	return {
		fromMs: uncertaintyMs <= Math.max(earliestMs * .02, 120) ? earliestMs : earliestMs - uncertaintyMs / 2,
		toMs: Math.max(...ends)
	};
}
// src/snapshot/account-slot-gate.ts
const firstWaitMs = 2e3;
const maxWaitMs = 15e3;
const logIntervalMs = 6e4;
/** While one start waits for a free slot, all others queue behind it. */
function createAccountSlotGate(ports) {
	const oneStart = (0,_semaphore_js__WEBPACK_IMPORTED_MODULE_7__.t)(1);
	const logWaiting = createWaitingLog(ports);
	const slotEvents = new EventTarget();
	let atLimit = false;
	async function retryUntilStarted(attempt, isFull) {
		const since = ports.clock.now();
		for (let waitMs = firstWaitMs;;) {
			if (atLimit) {
				logWaiting(since);
				await sleepUntilNotified(slotEvents, waitMs * (.8 + .4 * Math.random()), ports);
				waitMs = Math.min(waitMs * 1.5, maxWaitMs);
			}
			const started = await tryStart(attempt, isFull).catch((error) => {
				atLimit = false;
				throw error;
			});
			atLimit = started === void 0;
			if (started !== void 0) return started.value;
		}
	}
	return {
		start: async (attempt, isFull) => {
			if (!atLimit) {
				const started = await tryStart(attempt, isFull);
				if (started !== void 0) return started.value;
				atLimit = true;
			}
			return oneStart.run(() => retryUntilStarted(attempt, isFull));
		},
		notifySlotFree: () => void slotEvents.dispatchEvent(new Event("slotFree"))
	};
}
/** The started job, or `undefined` if the account is full. */
async function tryStart(attempt, isFull) {
	try {
		return { value: await attempt() };
	} catch (error) {
		if (isFull(error)) return void 0;
		throw error;
	}
}
/** Logs once a minute that starts wait, and for how long the first one has. */
function createWaitingLog({ clock, log }) {
	let saidAt = Number.NEGATIVE_INFINITY;
	return (since) => {
		if (clock.now() - saidAt < logIntervalMs) return;
		saidAt = clock.now();
		const minutes = Math.round((saidAt - since) / 6e4);
		const waited = minutes === 0 ? "" : ` (${minutes} min so far)`;
		log.info(`The account has reached its limit of running snapshot jobs; waiting for a free slot${waited}.`);
	};
}
/** Waits `ms`, or until a slot is likely to be free. */
async function sleepUntilNotified(slotEvents, ms, { clock, signal }) {
	const done = new AbortController();
	const end = () => done.abort();
	slotEvents.addEventListener("slotFree", end, { once: true });
	try {
		await clock.sleep(ms, AbortSignal.any([signal, done.signal]));
	} catch {
		signal.throwIfAborted();
	} finally {
		slotEvents.removeEventListener("slotFree", end);
	}
}
// src/snapshot/job-slots.ts
/**
* The account runs 12 jobs at once by default and refuses the next one instead of queueing it.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
*/
function slots(count, ports) {
	const semaphore = (0,_semaphore_js__WEBPACK_IMPORTED_MODULE_7__.t)(count);
	const service = createAccountSlotGate(ports);
	return {
		acquire: semaphore.acquire,
		release: () => {
			semaphore.release();
			service.notifySlotFree();
		},
		start: service.start
	};
}
// src/modes/export/report-state.ts
/** A report of which nothing is known yet. */
function createReportState(report) {
	return {
		report,
		jobs: [],
		startedJobs: /* @__PURE__ */ new Set(),
		outcomes: [],
		files: []
	};
}
/** The jobs of all reports that are planned, in the order of the reports. */
function allJobs(reportStates) {
	return reportStates.flatMap(({ jobs }) => jobs);
}
/** The job's place among all of them. */
function jobPosition(job, reportStates) {
	const jobs = allJobs(reportStates);
	return {
		index: jobs.indexOf(job),
		count: jobs.length
	};
}
/** The report's result if it were over now: jobs that still run are left behind. */
function toReportResult(entry) {
	const { report, prepared, failure, skipped, freshness, files } = entry;
	return {
		report,
		...failure === void 0 ? {} : { failure },
		...skipped === void 0 ? {} : { skipped },
		...freshness === void 0 ? {} : { freshness },
		...prepared?.dashboard === void 0 ? {} : { dashboardName: prepared.dashboard.name },
		jobs: entry.jobs.map((job, i) => entry.outcomes[i] ?? unfinishedOutcome(job, entry.startedJobs.has(job))),
		files: [...files].sort((a, b) => a.order - b.order)
	};
}
function unfinishedOutcome(job, startedJobs) {
	return {
		job,
		state: startedJobs ? "abandoned" : "not-started",
		existsOnServer: startedJobs,
		files: [],
		times: {},
		requestIds: []
	};
}
/** Notes that the job may exist on the server, or that it does not. */
function markBegun(job, begun, reportStates) {
	for (const entry of reportStates.filter((each) => each.jobs.includes(job))) if (begun) entry.startedJobs.add(job);
	else entry.startedJobs.delete(job);
}
// src/modes/export/job-events.ts
/** Records what happens to a job: in the log, in the output `job-ids`, and among the jobs that may exist on the server. */
function recordJobEvent(event, context) {
	const { reportStates } = context;
	if (event.kind === "sent" || event.kind === "refused") {
		markBegun(event.job, event.kind === "sent", reportStates);
		if (event.kind === "sent") publishIfUnanswered(event.job, context);
		return;
	}
	publishJobId(event.job, context);
	if (event.kind === "state") logState(event, context);
	else recordStart(event, context);
}
function logState(event, { ports, reportStates }) {
	const { job, status, elapsedMs } = event;
	if (status === "COMPLETED" || status === "FAILED") return;
	ports.log.info(stateLine(jobPosition(job, reportStates), job, status, elapsedMs));
}
function recordStart(event, context) {
	const { job, warning } = event;
	const { startTracker, ports, reportStates } = context;
	startTracker.markSettled(job);
	ports.log.info(startedLine(jobPosition(job, reportStates), job, event));
	if (warning !== void 0) ports.log.warning(warning);
}
const unansweredMs = 1e3;
async function publishIfUnanswered(job, context) {
	const { clock, signal } = context.ports;
	try {
		await clock.sleep(unansweredMs, signal);
	} catch {
		return;
	}
	if (context.reportStates.some(({ startedJobs }) => startedJobs.has(job))) publishJobId(job, context);
}
function publishJobId(job, { reportStates, ports, publishedJobIds }) {
	const id = job.request.SnapshotJobId;
	if (publishedJobIds.has(id)) return;
	publishedJobIds.add(id);
	const planned = new Set(allJobs(reportStates).map(({ request }) => request.SnapshotJobId));
	const replaced = [...publishedJobIds].filter((each) => !planned.has(each));
	ports.publishJobIds(replaced.concat([...planned].filter((each) => publishedJobIds.has(each))));
}
// src/modes/export/preflight.ts
/**
* Checks, before a job is started, that the destinations of its files exist and accept files: jobs take minutes and a
* share of the account's quota. Each destination is looked up once. Whatever is not certain is left to the export.
* @param region region of the dashboards
*/
function createPreflight(region, { lookUpBucket, releases }) {
	const bucketLookup = (0,_memoize_by_key_js__WEBPACK_IMPORTED_MODULE_8__.t)(lookUpBucket);
	const releaseCheck = (0,_memoize_by_key_js__WEBPACK_IMPORTED_MODULE_8__.t)((key) => {
		const [tag = "", token = ""] = key.split("\n");
		return preflightRelease(tag, token, releases);
	});
	return async (report) => {
		const { uploadTo, releaseTag, githubToken = "" } = report.files;
		const bucket = getDestinationBucket(report);
		await Promise.all([
			bucket === void 0 ? void 0 : bucketLookup(bucket).then((found) => checkDestination(bucket, region, found)),
			uploadTo === void 0 ? void 0 : bucketLookup(uploadTo.bucket).then((found) => assertUploadBucketExists(uploadTo.bucket, found)),
			releaseTag === void 0 ? void 0 : releaseCheck(`${releaseTag}\n${githubToken}`)
		]);
	};
}
function getDestinationBucket({ destination, target }) {
	if (destination !== void 0 || target.kind !== "request") return destination?.bucket;
	const { DestinationConfiguration } = target.request.SnapshotConfiguration;
	return DestinationConfiguration?.S3Destinations[0]?.BucketConfiguration.BucketName;
}
/**
* "The Amazon S3 bucket must be located in the same Region as the StartDashboardSnapshotJob API call":
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_S3BucketConfiguration.html
*/
function checkDestination(bucket, region, found) {
	if (found.isMissing === true) throw createMissingBucketError(bucket, "bucket");
	if (found.region === void 0 || found.region === region) return;
	throw new _main_js__WEBPACK_IMPORTED_MODULE_0__.ut(`The bucket ${bucket} is in ${found.region}, but QuickSight writes only to buckets in aws-region, ${region}.`, {
		code: "WrongBucketRegion",
		hint: `Set bucket to a bucket in ${region}, or replace it with upload-to, which accepts a bucket in any region.`
	});
}
function assertUploadBucketExists(bucket, found) {
	if (found.isMissing === true) throw createMissingBucketError(bucket, "upload-to");
}
function createMissingBucketError(bucket, input) {
	return new _main_js__WEBPACK_IMPORTED_MODULE_0__.ut(`The bucket ${bucket} does not exist.`, {
		code: "BucketNotFound",
		hint: `Check the bucket name in ${input}.`
	});
}
/** A release that cannot be read for now is left to the export. */
async function preflightRelease(tag, token, releases) {
	try {
		await (await releases(token)).find(tag);
	} catch (error) {
		if (error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.dt && !(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.pt)(error)) throw createReleaseError(tag, error);
	}
}
function createReleaseError(tag, error) {
	return new _main_js__WEBPACK_IMPORTED_MODULE_0__.ut(`The files could not be attached to the release ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.yt)(tag)}: ${error.message}`, {
		code: error.code,
		hint: error.hint,
		requestId: error.requestId,
		cause: error
	});
}
// src/report/data-lines.ts
const maxLines = 20;
/** What the log says of a report's data: one line, then one per SPICE dataset, the oldest first. */
function formatDataLines(report, { dataAsOf, datasets }) {
	const label = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.bt)(report.label, 80);
	const spice = datasets.filter(({ importMode }) => importMode !== "DIRECT_QUERY").sort((one, other) => (one.asOf ?? 0) - (other.asOf ?? 0));
	const asOf = dataAsOf === void 0 ? "" : `, data as of ${new Date(dataAsOf).toISOString()}`;
	const rest = spice.length - maxLines;
	return [
		`${label}: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.vt)(datasets.length, "dataset")}${asOf}`,
		...spice.slice(0, maxLines).map(formatDatasetLine),
		...rest > 0 ? [`  … and ${rest} more`] : []
	];
}
function formatDatasetLine({ arn, name, ageMs, refreshed, lastStatus }) {
	const age = ageMs === void 0 ? "age unknown" : `${(0,_units_js__WEBPACK_IMPORTED_MODULE_6__.r)(ageMs)} old`;
	const status = lastStatus === void 0 || lastStatus === "COMPLETED" ? "" : `, newest ingestion ${lastStatus}`;
	return `  ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.bt)(name ?? arn, 120)}: ${age}${refreshed ? ", refreshed" : ""}${status}`;
}
// src/modes/export/report-freshness.ts
/** Looks at datasets while sessions are created. Nothing is loaded or called if no report requires it. */
function createFreshnessGate(step, ports) {
	const reports = step.reports.filter(hasFreshness);
	if (reports.length === 0) return { check: async () => void 0 };
	const plannings = /* @__PURE__ */ new Map();
	const verdicts = startChecks(step, reports, ports, (report) => isFulfilled(plannings.get(report)));
	verdicts.catch(() => void 0);
	return { check: async (report, planning) => {
		plannings.set(report, planning);
		return (await verdicts).get(report);
	} };
}
function hasFreshness(report) {
	return report.freshness !== void 0;
}
async function startChecks(step, reports, ports, isExported) {
	const [{ checkFreshness }, datasets] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(4306), __webpack_require__.e(226)]).then(__webpack_require__.bind(__webpack_require__, 226)), ports.datasets()]);
	return checkFreshness(reports, {
		...ports,
		datasets,
		isExported,
		resolveAccountId: (named) => ports.sessions.resolveAccountId(named),
		ingestionPrefix: step.run.ingestionPrefix ?? step.run.jobPrefix
	});
}
async function isFulfilled(planning) {
	return planning === void 0 ? false : planning.then(() => true, () => false);
}
/** Waits until the report's data is fresh enough. If it is not, the report is left without jobs, and with the reason. */
async function waitForFreshData(entry, { startTracker, ports }) {
	const verdict = await entry.verdict?.catch((error) => ({ failure: (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.mt)(error) }));
	if (verdict === void 0) return;
	if ("freshness" in verdict) {
		entry.freshness = verdict.freshness;
		for (const line of formatDataLines(entry.report, verdict.freshness)) ports.log.info(line);
	}
	const skipped = "skipped" in verdict ? verdict.skipped : void 0;
	if (verdict.failure === void 0 && skipped === void 0) return;
	entry.failure ??= verdict.failure;
	if (skipped !== void 0) entry.skipped = skipped;
	const planned = entry.jobs;
	entry.jobs = [];
	for (const job of planned) startTracker.markSettled(job);
}
// src/modes/export/start-tracker.ts
/** Counts the jobs that are planned and not started. */
function createStartTracker(wait) {
	const controller = new AbortController();
	const notStarted = /* @__PURE__ */ new Set();
	let allPlanned = false;
	const check = () => {
		if (!wait && allPlanned && notStarted.size === 0) controller.abort();
	};
	return {
		allStarted: controller.signal,
		addJobs: (jobs) => {
			for (const job of jobs) notStarted.add(job);
		},
		markSettled: (job) => {
			notStarted.delete(job);
			check();
		},
		allJobsAdded: () => {
			allPlanned = true;
			check();
		}
	};
}
// src/modes/export/create-export-context.ts
/** Creates the state of an export that starts now. */
function createExportContext(step, ports) {
	const startTracker = createStartTracker(step.run.wait);
	const startedAt = ports.clock.now();
	const context = {
		step,
		ports,
		startedAt,
		reportStates: step.reports.map(createReportState),
		startTracker,
		jobPorts: {
			clock: ports.clock,
			signal: ports.signal,
			allStarted: startTracker.allStarted,
			slots: slots(step.run.maxConcurrency, ports),
			experience: createJobDurations(),
			onEvent: (event) => recordJobEvent(event, context),
			stepStartedAt: startedAt,
			sentJobs: /* @__PURE__ */ new Map()
		},
		lookUpDashboard: (0,_prepare_jobs_js__WEBPACK_IMPORTED_MODULE_2__.t)(ports.catalog),
		preflight: createPreflight(step.aws.region, ports),
		freshnessGate: createFreshnessGate(step, ports),
		publishedJobIds: /* @__PURE__ */ new Set(),
		reusedJobs: /* @__PURE__ */ new Set()
	};
	return context;
}
// src/modes/export/log-progress.ts
const progressIntervalMs = 3e5;
/** Logs the progress of the jobs every five minutes, until the signal is aborted. */
async function logProgress(reportStates, { clock, log }, stopSignal) {
	const since = clock.now();
	const sleepUnlessStopped = () => clock.sleep(progressIntervalMs, stopSignal).then(() => true, () => false);
	while (await sleepUnlessStopped()) {
		const jobs = countReportFiles(reportStates);
		if (jobs.running + jobs.waiting > 0) log.info(progressLine(jobs, clock.now() - since));
	}
}
function countReportFiles(reportStates) {
	const done = reportStates.flatMap(({ jobs, outcomes }) => jobs.filter((_, i) => outcomes[i] !== void 0)).length;
	const running = reportStates.flatMap(({ jobs, outcomes, startedJobs }) => jobs.filter((job, i) => outcomes[i] === void 0 && startedJobs.has(job))).length;
	return {
		running,
		done,
		waiting: reportStates.flatMap(({ jobs }) => jobs).length - running - done
	};
}
// src/modes/export/prepare-report.ts
/** Plans the report's jobs, and records why that is impossible. Never rejects: one bad report does not stop the others. */
async function prepareReport(entry, context) {
	const { step, ports, lookUpDashboard, freshnessGate, preflight } = context;
	const planning = Promise.all([
		(0,_prepare_jobs_js__WEBPACK_IMPORTED_MODULE_2__.n)(step, entry.report, lookUpDashboard, ports),
		openSession(step, entry.report, ports),
		preflight(entry.report)
	]);
	entry.verdict = freshnessGate.check(entry.report, planning);
	entry.verdict.catch(() => void 0);
	try {
		const [prepared] = await planning;
		entry.prepared = entry.report.freshness === void 0 ? prepared : await planWithDataDate(entry, prepared, context);
		entry.jobs = [...entry.prepared.jobs];
	} catch (error) {
		entry.failure = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.mt)(ports.signal.aborted ? ports.signal.reason : error);
	}
}
/** The plan of a report with the date of its data in paths or prefixes. It can be made only when that is known. */
async function planWithDataDate(entry, prepared, context) {
	const { fillDataDate, usesDataDate } = await __webpack_require__.e(/* import() */ 2091).then(__webpack_require__.bind(__webpack_require__, 2091));
	if (!usesDataDate(entry.report)) return prepared;
	const verdict = await entry.verdict;
	entry.report = fillDataDate(entry.report, verdict?.freshness.dataAsOf ?? context.startedAt);
	return (0,_prepare_jobs_js__WEBPACK_IMPORTED_MODULE_2__.n)(context.step, entry.report, context.lookUpDashboard, context.ports);
}
/** Gives the report's files their names. Called report by report, so that names are the same in every run. */
async function reserveFiles({ report, jobs }, context) {
	const { ports, startTracker } = context;
	const files = await ports.files();
	if (jobs.length > 0) ports.log.info(plannedLine(report, jobs));
	files.reserve(jobs);
	startTracker.addJobs(jobs);
}
/** Creates the session of the report's user, and exports its credentials if `export-credentials` is set. */
async function openSession(step, report, ports) {
	const accountId = await ports.sessions.resolveAccountId(report.accountId);
	const credentials = await ports.sessions.forViewer(accountId, report.viewer).credentials();
	if (step.aws.exportCredentials) ports.exportCredentials(credentials);
}
// src/snapshot/request-match.ts
/** The content of a file group in a response; `undefined` if the response does not contain it. */
function echoedContentKey(group, depth) {
	const [file] = group.Files ?? [];
	if (file?.FormatType === void 0 || file.SheetSelections === void 0) return void 0;
	const sheets = file.SheetSelections.map(({ SheetId, VisualIds }) => ({
		id: SheetId ?? "",
		visuals: VisualIds ?? []
	}));
	return key(file.FormatType, sheets, depth);
}
/** The content of a requested file, comparable with the content in a response. */
function contentKey(file, depth) {
	const sheets = file.sheets.map((sheet) => ({
		id: sheet.id,
		visuals: sheet.visuals.map(({ id }) => id)
	}));
	return key(file.format, sheets, depth);
}
function key(format, sheets, depth) {
	return JSON.stringify([format, sheets.map(({ id, visuals }) => [id, ...depth === "visuals" ? visuals.toSorted() : []])]);
}
/** Whether an echo names visuals at all. */
function hasVisualIds(group) {
	return (group.Files ?? []).some((file) => file.SheetSelections?.some(({ VisualIds }) => (VisualIds ?? []).length > 0));
}
/** Compares a request with what the service reports of an existing job. Fields that it does not report are ignored. */
function compareRequest(request, files, echo) {
	const groups = echo.FileGroups?.map((group) => echoedContentKey(group, "visuals")) ?? [void 0];
	const ours = files.map((file) => contentKey(file, "visuals"));
	if (!groups.includes(void 0) && JSON.stringify(groups.toSorted()) !== JSON.stringify(ours.toSorted())) return "different";
	const parameters = formatValues(request.SnapshotConfiguration.Parameters);
	if (echo.Parameters === void 0) return parameters === formatValues() ? "same" : "unknown";
	return parameters === formatValues(echo.Parameters) ? "same" : "different";
}
function formatValues(parameters = {}) {
	const { StringParameters, IntegerParameters, DecimalParameters, DateTimeParameters } = parameters;
	const lists = [
		StringParameters,
		IntegerParameters,
		DecimalParameters,
		DateTimeParameters?.map(({ Name, Values }) => ({
			Name,
			Values: Values?.map(toEpochMs)
		}))
	];
	return JSON.stringify(lists.map((list) => (list ?? []).map(({ Name, Values }) => JSON.stringify([Name, Values])).toSorted()));
}
function toEpochMs(time) {
	return new Date(typeof time === "number" ? time * 1e3 : time).getTime();
}
// src/snapshot/adopt-job.ts
/** Code of the error for a derived ID that another step has used: the job needs another ID. */
const jobIdInUseCode = "JobIdInUse";
/**
* Decides whether an existing job has the requested files. QuickSight keeps a job ID for 24 hours
* after the end of its job, so that the job can be older than the step. A job that this step created itself is adopted.
* A job of another step is adopted only if it may be picked up (`job-id` is set, or `resume` found it) and has the same
* content; under the request's own `SnapshotJobId` also while it runs. Under a derived ID it belongs to another leg of
* a matrix, or to an earlier run on a runner whose run ID is always the same.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
* @param isOwn whether this step created the job
* @throws ActionError if the files differ from the request
*/
function adoptJob(job, found, refusal, isOwn) {
	if (!job.isUserJobId) {
		if (isOwn) return { found };
		if (job.canPickUp !== true) throw createInUseError(job, refusal);
		return withTime(found);
	}
	const comparison = compareRequest(job.request, job.files, found.configuration ?? {});
	if (comparison === "different") throw createTakenError(job, found, refusal, differentContent);
	if (isOwn) return { found };
	if (job.canPickUp !== true) {
		if (found.status === "COMPLETED" || found.status === "FAILED") throw createTakenError(job, found, refusal, `which is ${found.status}`);
		if (comparison === "unknown") throw createTakenError(job, found, refusal, unknownParameters);
	}
	return withTime(found, comparison === "unknown" ? createUnknownWarning(job) : void 0);
}
const differentContent = "which was started for other files or with other parameters";
const unknownParameters = "and QuickSight does not report with which parameters it was started";
function withTime(found, warning) {
	const { createdAt } = found;
	const words = warning ?? (createdAt === void 0 ? "QuickSight does not report when it was created." : void 0);
	return {
		found,
		...createdAt === void 0 ? {} : { reusedFrom: createdAt },
		...words === void 0 ? {} : { warning: words }
	};
}
function createUnknownWarning({ request }) {
	return `QuickSight does not report the parameters of snapshot job ${request.SnapshotJobId}: its files may have been exported with other ones.`;
}
function createInUseError({ request }, refusal) {
	return new _main_js__WEBPACK_IMPORTED_MODULE_0__.ut(`Snapshot job ID ${request.SnapshotJobId} is used by another step.`, {
		code: jobIdInUseCode,
		requestId: refusal.requestId,
		cause: refusal
	});
}
function createTakenError({ request, canPickUp }, { createdAt, status }, refusal, why) {
	const id = request.SnapshotJobId;
	const other = createdAt === void 0 ? "another job" : `a job of ${new Date(createdAt).toISOString()}`;
	const collect = (status === "COMPLETED" || status === "FAILED") && canPickUp !== true ? ` To collect the files of that job, set job-id: ${id}.` : "";
	return new _main_js__WEBPACK_IMPORTED_MODULE_0__.ut(`Snapshot job ID ${id} is taken by ${other}, ${why}.`, {
		code: refusal.code,
		requestId: refusal.requestId,
		hint: `Remove SnapshotJobId from the request: the action then derives an ID. QuickSight frees ${id} 24 hours after the end of that job.${collect}`,
		cause: refusal
	});
}
/** The error for a job ID whose job this user cannot describe. */
function createHiddenJobError(job, refusal, cause) {
	return new _main_js__WEBPACK_IMPORTED_MODULE_0__.ut(`Snapshot job ID ${job.request.SnapshotJobId} is taken, and this user cannot see that job.`, {
		code: refusal.code,
		requestId: cause.requestId ?? refusal.requestId,
		hint: "Another user started it. Choose another job-id, or leave it out.",
		cause
	});
}
// src/snapshot/collect-files.ts
/**
* The outcome of each file of a job that is COMPLETED. A file with `ErrorInfo`, or that the result does not contain, has
* failed, whatever the status of the job is. A file that does not match the request has failed, too: a file for another
* kind of user, whose row-level security differs, or a file outside the requested bucket and prefix.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_SnapshotJobResult.html
*/
function collectFiles(job, answer) {
	const groups = findFileGroups(job, answer);
	const matched = "code" in groups ? [] : match(job.files, groups);
	return job.files.map((file, i) => {
		const base = {
			file,
			order: job.order[i] ?? i
		};
		if ("code" in groups) return {
			...base,
			failure: groups
		};
		const found = matched[i];
		const located = found === void 0 ? missingResultFailure(answer.requestId) : resolveLocation(found, job, answer.requestId);
		return "code" in located ? {
			...base,
			failure: located
		} : {
			...base,
			location: located
		};
	});
}
function findFileGroups(job, { result, requestId }) {
	const isAnonymous = job.report.viewer.kind === "anonymous";
	const { RegisteredUsers: registered = [], AnonymousUsers: anonymous = [] } = result ?? {};
	const [ours, others] = isAnonymous ? [anonymous, registered] : [registered, anonymous];
	if (ours.length === 0 && others.length > 0) return wrongUserFailure(isAnonymous, requestId);
	return ours.flatMap((user) => user.FileGroups ?? []);
}
function match(files, groups) {
	const left = [...groups];
	const take = (fits) => {
		const place = left.findIndex(fits);
		return place < 0 ? void 0 : left.splice(place, 1)[0];
	};
	return [
		(file) => take((group) => echoedContentKey(group, "visuals") === contentKey(file, "visuals")),
		(file) => take((group) => !hasVisualIds(group) && echoedContentKey(group, "sheets") === contentKey(file, "sheets")),
		() => take((group) => echoedContentKey(group, "sheets") === void 0)
	].reduce((found, pass) => files.map((file, i) => found[i] ?? pass(file)), []);
}
function getFixedPrefix({ canPickUp, report }, prefix) {
	return canPickUp === true ? report.destination?.prefixTemplate.split("{")[0] ?? "" : prefix;
}
function resolveLocation(group, job, requestId) {
	const results = group.S3Results ?? [];
	const [error] = results.flatMap((result) => result.ErrorInfo ?? []);
	if (error !== void 0) return jobErrorToFailure(error, requestId);
	const uri = results.map(({ S3Uri }) => S3Uri).find((given) => given !== void 0 && given !== "");
	if (uri === void 0) return missingResultFailure(requestId);
	if (!/^s3:\/\/[^/]+\/.|^https?:\/\/./i.test(uri)) return invalidUriFailure(requestId);
	const location = parseLocation(uri, job);
	return "s3Uri" in location && !isAtDestination(location.s3Uri, job) ? wrongDestinationFailure(location.s3Uri, job, requestId) : location;
}
/** Whether the object is in the bucket, and below the prefix, of the request. */
function isAtDestination(s3Uri, job) {
	const destination = getRequestBucket(job);
	if (destination === void 0) return true;
	const prefix = getFixedPrefix(job, destination.BucketPrefix ?? "").replaceAll(/^\/+|\/+$/g, "");
	const start = `s3://${destination.BucketName}/`;
	if (!s3Uri.startsWith(start)) return false;
	const key = s3Uri.slice(start.length).replace(/^\/+/, "");
	return key.startsWith(prefix) || key.startsWith(encodeURI(prefix));
}
/** A job's or a file's error in our words: DASHBOARD_ACCESS_DENIED, CAPABILITY_RESTRICTED, RLS_CHANGED, CLS_CHANGED, DATASET_DELETED. */
function jobErrorToFailure(error, requestId) {
	const code = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.bt)(error.ErrorType ?? "UnknownError", 100);
	const hint = (0,_find_hint_js__WEBPACK_IMPORTED_MODULE_4__.n)(code, error.ErrorMessage);
	return {
		code,
		message: `${code}${error.ErrorMessage === void 0 ? "" : `: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.M)((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.bt)(error.ErrorMessage, 500))}`}`,
		...hint === void 0 ? {} : { hint },
		...requestId === void 0 ? {} : { requestId }
	};
}
function missingResultFailure(requestId) {
	return {
		code: "MissingResult",
		message: "The job is COMPLETED, but its result does not contain this file.",
		hint: "Run the export again. If the error persists, give the request ID to AWS Support.",
		...requestId === void 0 ? {} : { requestId }
	};
}
function wrongUserFailure(isAnonymous, requestId) {
	const [found, asked] = isAnonymous ? ["a registered", "an anonymous"] : ["an anonymous", "a registered"];
	return {
		code: "WrongUser",
		message: `The result of the job is for ${found} user, but the job was started for ${asked} user: its rows may differ.`,
		hint: "Run the export again. If the error persists, give the request ID to AWS Support.",
		...requestId === void 0 ? {} : { requestId }
	};
}
function wrongDestinationFailure(s3Uri, job, requestId) {
	const { BucketName = "", BucketPrefix = "" } = getRequestBucket(job) ?? {};
	return {
		code: "WrongDestination",
		message: `The result is ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.bt)(s3Uri, 300)}, which is not below s3://${BucketName}/${BucketPrefix} as requested.`,
		hint: "Run the export again. If the error persists, give the request ID to AWS Support.",
		...requestId === void 0 ? {} : { requestId }
	};
}
function invalidUriFailure(requestId) {
	return {
		code: "InvalidS3Uri",
		message: "The job is COMPLETED, but its result contains no S3 URI of this file.",
		hint: "Run the export again. If the error persists, give the request ID to AWS Support.",
		...requestId === void 0 ? {} : { requestId }
	};
}
/** Where a result is stored: `s3://` unchanged, the plain address of an object in our own bucket as `s3://`, else a link. */
function parseLocation(uri, job) {
	if (/^s3:\/\//i.test(uri)) return { s3Uri: uri.replace(/^s3:/i, "s3:") };
	const bucket = getRequestBucket(job)?.BucketName;
	const object = bucket === void 0 ? void 0 : parseObjectUrl(uri, bucket);
	return object === void 0 ? { link: uri } : { s3Uri: `s3://${bucket}/${object}` };
}
function getRequestBucket({ request }) {
	return request.SnapshotConfiguration.DestinationConfiguration?.S3Destinations[0]?.BucketConfiguration;
}
function parseObjectUrl(uri, bucket) {
	if (!URL.canParse(uri)) return void 0;
	const { hostname, pathname } = new URL(uri);
	try {
		const path = decodeURIComponent(pathname.slice(1));
		if (hostname.startsWith(`${bucket}.`)) return path;
		return path.startsWith(`${bucket}/`) ? path.slice(bucket.length + 1) : void 0;
	} catch {
		return;
	}
}
// src/snapshot/job-outcome.ts
/**
* The outcome of a job that the service calls COMPLETED: its files, each of which may have failed. If the result itself
* reports an error, the job has failed.
*/
async function finishCompletedJob(job, running, snapshots, ports) {
	running.endedAt = ports.clock.now();
	const answer = await waitForResult(job, snapshots, ports);
	if (answer.requestId !== void 0) running.requestIds.push(answer.requestId);
	if (hasError(answer)) return outcome(job, "failed", running, addReusedJobHint(toJobFailure(answer), running));
	return {
		...outcome(job, "completed", running),
		files: collectFiles(job, answer)
	};
}
/** The outcome of a job that FAILED; the reason is part of its result. */
async function finishFailedJob(job, running, snapshots, ports) {
	running.endedAt = ports.clock.now();
	try {
		const answer = await waitForResult(job, snapshots, ports, maxReasonAttempts);
		if (answer.requestId !== void 0) running.requestIds.push(answer.requestId);
		return outcome(job, "failed", running, addReusedJobHint(toJobFailure(answer), running));
	} catch (error) {
		const failure = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.mt)(ports.signal.aborted ? ports.signal.reason : error);
		return outcome(job, "failed", running, {
			...failure,
			code: failedCode,
			message: `The job FAILED; its reason could not be read: ${failure.message}`
		});
	}
}
const failedCode = "FAILED";
function hasError({ status, error }) {
	return status === "FAILED" || error?.ErrorType !== void 0 || error?.ErrorMessage !== void 0;
}
function toJobFailure({ error, requestId }) {
	if (error !== void 0) return jobErrorToFailure(error, requestId);
	return {
		code: failedCode,
		message: "The job FAILED, and its result gives no reason."
	};
}
function addReusedJobHint(failure, { reusedFrom }) {
	if (reusedFrom === void 0) return failure;
	const again = `The step picked up a job of ${new Date(reusedFrom).toISOString()}, which has failed. Choose another job-id to start a new one.`;
	return {
		...failure,
		hint: failure.hint === void 0 ? again : `${failure.hint} ${again}`
	};
}
async function waitForResult(job, snapshots, ports, attempts) {
	for (let tries = 1;; tries++) {
		try {
			const answer = await snapshots.describeJobResult((0,_plan_jobs_js__WEBPACK_IMPORTED_MODULE_3__.i)(job), attempts);
			if (isUnfinished(answer)) throw createUnfinishedError(answer);
			if (tries >= maxEmptyAttempts || answer.result !== void 0 || answer.error !== void 0) return answer;
		} catch (error) {
			if (!(error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.dt) || !notReadyKinds.has(error.kind) || tries > maxNotFoundAttempts) throw error;
		}
		await ports.clock.sleep(1e3, ports.signal);
	}
}
function isUnfinished({ status }) {
	return status === "QUEUED" || status === "RUNNING";
}
function createUnfinishedError({ status, requestId }) {
	const operation = "DescribeDashboardSnapshotJobResult";
	return new _main_js__WEBPACK_IMPORTED_MODULE_0__.dt(`${operation}: The job has ended, but its result says ${status}`, {
		operation,
		code: "UnfinishedResult",
		kind: "not-ready",
		requestId
	});
}
const notReadyKinds = /* @__PURE__ */ new Set(["not-ready", "not-found"]);
const maxNotFoundAttempts = 20;
const maxEmptyAttempts = 3;
const maxReasonAttempts = 12;
/**
* The outcome of a job that an error, the deadline or a signal interrupted. Only the service itself can say that a job
* FAILED; any other job that may exist is left to be picked up, by name.
* @param mayExist a request may have created the job
*/
function interruptedOutcome(job, running, mayExist, error, { signal }) {
	return outcome(job, running !== void 0 || mayExist ? "abandoned" : "not-started", running, (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.mt)(signal.aborted ? signal.reason : error));
}
/** The current outcome of a job. */
function outcome(job, state, running, failure) {
	return {
		job,
		state,
		existsOnServer: running !== void 0 || state === "abandoned",
		...running?.arn === void 0 ? {} : { arn: running.arn },
		...failure === void 0 ? {} : { failure },
		files: [],
		times: {
			...running === void 0 ? {} : { startedAt: running.startedAt },
			...running?.runningAt === void 0 ? {} : { runningAt: running.runningAt },
			...running?.endedAt === void 0 ? {} : { endedAt: running.endedAt }
		},
		requestIds: running?.requestIds ?? [],
		...running?.reusedFrom === void 0 ? {} : { reusedFrom: running.reusedFrom }
	};
}
const lostJobIntervalMs = 2e3;
/**
* Starts the job, or finds the one that an earlier request created though its answer was lost.
* @throws ServiceError if the service rejects the request, ActionError if the job ID belongs to another job
*/
async function startJob(job, snapshots, ports, state) {
	const startedAt = ports.clock.now();
	recordSent(job, ports, state);
	try {
		const { arn, requestId } = await snapshots.startJob(job.request, () => {
			state.unansweredAt = ports.clock.now();
		});
		ports.onEvent({
			kind: "started",
			job,
			adopted: false
		});
		return {
			arn,
			startedAt,
			requestIds: requestId === void 0 ? [] : [requestId]
		};
	} catch (error) {
		if (!isAnswer(error, ports.signal)) {
			state.unansweredAt = ports.clock.now();
			throw error;
		}
		const { found, reusedFrom, warning } = await adoptAfterRefusal(job, snapshots, ports, state, error);
		ports.onEvent({
			kind: "started",
			job,
			adopted: true,
			reusedFrom,
			warning
		});
		return {
			arn: found.arn,
			startedAt,
			requestIds: found.requestId === void 0 ? [] : [found.requestId],
			reusedFrom
		};
	}
}
function recordSent(job, { onEvent, sentJobs }, state) {
	const id = job.request.SnapshotJobId;
	sentJobs.set(id, (sentJobs.get(id) ?? /* @__PURE__ */ new Set()).add(job));
	state.mayExist = true;
	onEvent({
		kind: "sent",
		job
	});
}
function isAnswer(error, signal) {
	if (error === signal.reason || !(error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.ut)) return false;
	return !hasKind(error, "transient");
}
function hasKind(error, kind) {
	return error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.dt && error.kind === kind;
}
/** The job of this ID, if the refusal means that there is one. Otherwise throws the refusal. */
async function adoptAfterRefusal(job, snapshots, ports, state, refusal) {
	const find = hasKind(refusal, "already-exists") ? describeExistingJob : findLostJob;
	try {
		const found = await find(job, snapshots, ports, state, refusal);
		if (found === void 0) throw refusal;
		const isOwn = isOwnJob(job, found, ports, state);
		state.unansweredAt = void 0;
		return adoptJob(job, found, refusal, isOwn);
	} catch (error) {
		if (error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.ut && !ports.signal.aborted && state.unansweredAt === void 0) {
			state.mayExist = false;
			ports.onEvent({
				kind: "refused",
				job
			});
		}
		throw error;
	}
}
async function describeExistingJob(job, snapshots, _, state, refusal) {
	try {
		return await snapshots.describeJob((0,_plan_jobs_js__WEBPACK_IMPORTED_MODULE_3__.i)(job));
	} catch (error) {
		throw error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.dt && (error.kind === "denied" || error.kind === "not-found") && state.unansweredAt === void 0 ? createHiddenJobError(job, refusal, error) : error;
	}
}
/**
* Finds a job whose start succeeded although its response was lost. While the account is full, the job is read once per
* attempt; after a final error, it is read until it would be visible everywhere.
*/
async function findLostJob(job, snapshots, { clock, signal }, state, refusal) {
	while (state.unansweredAt !== void 0) {
		try {
			return await snapshots.describeJob((0,_plan_jobs_js__WEBPACK_IMPORTED_MODULE_3__.i)(job));
		} catch (error) {
			if (!hasKind(error, "not-found")) throw signal.aborted ? error : refusal;
		}
		if (clock.now() - state.unansweredAt >= 2e4) state.unansweredAt = void 0;
		else if (hasKind(refusal, "job-limit")) return void 0;
		else await clock.sleep(lostJobIntervalMs, signal);
	}
}
/** Whether this step created the job. Only jobs that a lost request or an equal report may have created can be its own. */
function isOwnJob(job, found, ports, { unansweredAt }) {
	const isSentByOther = (ports.sentJobs.get(job.request.SnapshotJobId)?.size ?? 0) > 1;
	if (unansweredAt === void 0 && !isSentByOther) return false;
	const now = ports.clock.now();
	const stepStartedAt = (found.describedAt ?? now) - (now - ports.stepStartedAt);
	return found.createdAt === void 0 || found.createdAt >= stepStartedAt - serverTimeToleranceMs;
}
const serverTimeToleranceMs = 2e3;
// src/snapshot/run-job.ts
/**
* Runs one job to its end, with the session of its user. Never rejects: an error is part of the outcome.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
*/
async function runJob(job, snapshots, ports) {
	const { slots, signal } = ports;
	const state = { mayExist: false };
	let running;
	try {
		await slots.acquire(signal);
		let end;
		try {
			running = await slots.start(() => startJob(job, snapshots, ports, state), isJobLimit);
			end = await pollUntilEnded(job, running, snapshots, ports);
		} finally {
			slots.release();
		}
		if (end === void 0) return outcome(job, "started", running);
		running.requestIds.push(...end.requestId === void 0 ? [] : [end.requestId]);
		return await (end.status === "FAILED" ? finishFailedJob : finishCompletedJob)(job, running, snapshots, ports);
	} catch (error) {
		return interruptedOutcome(job, running, state.mayExist, error, ports);
	}
}
function isJobLimit(error) {
	return error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.dt && error.kind === "job-limit";
}
/** Asks until the job has ended; `undefined` when it is enough that it runs. */
async function pollUntilEnded(job, running, snapshots, ports) {
	const { clock, onEvent } = ports;
	const elapsedMs = () => clock.now() - running.startedAt;
	const watch = ports.experience.track(job.request.DashboardId);
	let status = "";
	try {
		for (;;) {
			const next = watch.next(elapsedMs());
			if (!await sleepUnlessAllStarted(next.afterMs, ports)) return void 0;
			const description = await tryDescribe(job, snapshots, next.due, elapsedMs());
			if (description === void 0) continue;
			if (description.status !== status) {
				status = description.status;
				if (status === "RUNNING") running.runningAt = clock.now();
				onEvent({
					kind: "state",
					job,
					status,
					elapsedMs: elapsedMs()
				});
			}
			if (status === "COMPLETED" || status === "FAILED") {
				watch.recordEnd(elapsedMs());
				return description;
			}
			watch.recordRunning(elapsedMs());
		}
	} finally {
		watch.stop();
	}
}
/** `undefined` if the service does not know the job yet. */
async function tryDescribe(job, snapshots, atExpectedEnd, elapsedMs) {
	try {
		return await snapshots.describeJob((0,_plan_jobs_js__WEBPACK_IMPORTED_MODULE_3__.i)(job), atExpectedEnd);
	} catch (error) {
		if (error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.dt && error.kind === "not-found" && elapsedMs < 2e4) return void 0;
		throw error;
	}
}
/** False with `wait: false`: the jobs are only started. */
async function sleepUnlessAllStarted(ms, { clock, signal, allStarted }) {
	try {
		await clock.sleep(ms, AbortSignal.any([signal, allStarted]));
		return true;
	} catch (error) {
		signal.throwIfAborted();
		if (allStarted.aborted) return false;
		throw error;
	}
}
/** A new link to a file of a finished job: the links of a result expire after 300 seconds. */
async function refreshLink(job, order, snapshots) {
	const found = collectFiles(job, await snapshots.describeJobResult((0,_plan_jobs_js__WEBPACK_IMPORTED_MODULE_3__.i)(job))).find((file) => file.order === order);
	if (found === void 0 || "failure" in found) throw new _main_js__WEBPACK_IMPORTED_MODULE_0__.ut("The result no longer mentions the file.", { code: "MissingResult" });
	return "link" in found.location ? found.location.link : void 0;
}
// src/modes/export/retry-by-name.ts
const refusals = /* @__PURE__ */ new Set([
	"InvalidParameterValueException",
	"ResourceNotFoundException",
	"ValidationException"
]);
/** Whether the job may have been refused, or have failed, because a sheet's name was taken for its ID. */
function mayHaveUsedSheetName({ job, state, failure }) {
	if (job.dashboardName !== void 0 || job.report.target.kind !== "selection") return false;
	const code = failure?.code ?? "";
	return state === "not-started" ? refusals.has(code) : state === "failed" && !(0,_find_hint_js__WEBPACK_IMPORTED_MODULE_4__.r)(code);
}
/**
* A sheet that looked like an ID was sent as one, without a look at the dashboard, and there came nothing of it. The dashboard
* is looked up after all: either the text is the name of a sheet, and the job is planned again, or it is neither, and the
* outcome lists the available ones. If the look-up fails, the error is left unchanged.
*/
async function replanBySheetName(step, refused, find) {
	const { report, request, files, order } = refused.job;
	const { target } = report;
	if (target.kind !== "selection") return refused;
	const dashboard = await find(request.AwsAccountId, report.dashboardId).catch(() => void 0);
	if (dashboard === void 0) return refused;
	try {
		const sheets = files.flatMap((file) => file.sheets.map(({ id }) => id));
		const chosen = (0,_prepare_jobs_js__WEBPACK_IMPORTED_MODULE_2__.a)({
			...target,
			sheets
		}, dashboard);
		const parameters = request.SnapshotConfiguration.Parameters;
		const context = {
			accountId: request.AwsAccountId,
			region: step.aws.region,
			jobPrefix: step.run.jobPrefix,
			canPickUpJobs: step.run.canPickUpJobs,
			dashboard,
			parameters
		};
		const [planned] = (0,_plan_jobs_js__WEBPACK_IMPORTED_MODULE_3__.n)(report, chosen, context);
		if (planned === void 0 || planned.request.SnapshotJobId === request.SnapshotJobId) return refused;
		return {
			...planned,
			order
		};
	} catch (error) {
		return error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.ut ? {
			...refused,
			failure: (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.mt)(error)
		} : refused;
	}
}
// src/modes/export/run-attempts.ts
/**
* Runs a job: with `resume`, what an earlier attempt of the workflow run completed is reused; a job that failed with an
* error that passes is started once more.
*/
async function runWithAttempts(planned, ask) {
	const { entry, index, context } = ask;
	const reused = await reuseEarlierJob(planned, ask);
	if (reused !== void 0) return reused;
	const first = await ask.run(planned);
	if (!context.step.run.wait || !(0,_second_attempt_js__WEBPACK_IMPORTED_MODULE_5__.t)(first)) return first;
	const { log } = context.ports;
	log.info(endedLine(jobPosition(first.job, context.reportStates), first));
	log.info("  This error can pass: the job is started once more.");
	const job = (0,_second_attempt_js__WEBPACK_IMPORTED_MODULE_5__.r)(first.job);
	entry.jobs[index] = job;
	const outcome = (0,_second_attempt_js__WEBPACK_IMPORTED_MODULE_5__.n)(first, await ask.runReplacement(job));
	entry.jobs[index] = outcome.job;
	return outcome;
}
/** The files of the job of an earlier attempt, all of them; `undefined` if there is none, or the job has to run again. */
async function reuseEarlierJob(planned, ask) {
	const { entry, index, snapshots, context } = ask;
	const { jobPrefix, earlierPrefixes, wait } = context.step.run;
	if (earlierPrefixes === void 0 || !wait) return void 0;
	const { findEarlierJob } = await __webpack_require__.e(/* import() */ 876).then(__webpack_require__.bind(__webpack_require__, 876));
	const earlier = await findEarlierJob(planned, {
		current: jobPrefix,
		earlier: earlierPrefixes
	}, snapshots, context.ports.clock.now()).catch(() => void 0);
	if (earlier === void 0) return void 0;
	const job = {
		...earlier.job,
		canPickUp: true
	};
	context.reusedJobs.add(job);
	entry.jobs[index] = job;
	const outcome = await ask.runReplacement(job);
	if (outcome.state === "completed" && outcome.files.every((file) => !("failure" in file))) return {
		...outcome,
		reusedFrom: earlier.createdAt
	};
	entry.jobs[index] = planned;
}
// src/modes/export/run-report-jobs.ts
/** Runs the report's jobs with the session of its user, each to its end, and fetches their files. */
async function runReportJobs(entry, context) {
	const { prepared, report, jobs } = entry;
	if (prepared === void 0) return;
	const { ports } = context;
	const snapshots = ports.snapshots(ports.sessions.forViewer(prepared.accountId, report.viewer));
	await Promise.all(jobs.map(async (job, index) => {
		const outcome = await runPlannedJob(job, index, entry, snapshots, context);
		entry.outcomes[index] = outcome;
		if (outcome.state !== "started") ports.log.info(endedLine(jobPosition(outcome.job, context.reportStates), outcome));
		if (outcome.state === "completed") await fetchFiles(outcome, entry, snapshots, context);
	}));
}
async function runPlannedJob(job, index, entry, snapshots, context) {
	const outcome = await runWithAttempts(job, {
		entry,
		index,
		snapshots,
		context,
		run: (planned) => runWithReplacement(planned, index, entry, snapshots, context),
		runReplacement: (other) => runReplacement(other, snapshots, context)
	});
	context.startTracker.markSettled(job);
	return context.step.run.wait || outcome.state !== "completed" ? outcome : {
		...outcome,
		state: "started"
	};
}
/** Runs the job, or the job that replaces it: with an ID of its own, or for the sheet whose name was taken for an ID. */
async function runWithReplacement(planned, index, entry, snapshots, context) {
	const runInPlace = (replacement) => {
		entry.jobs[index] = replacement;
		return runReplacement(replacement, snapshots, context);
	};
	const first = await runJob(planned, snapshots, context.jobPorts);
	const outcome = first.failure?.code === "JobIdInUse" ? await runInPlace((0,_plan_jobs_js__WEBPACK_IMPORTED_MODULE_3__.r)(planned, context.startedAt)) : first;
	if (!mayHaveUsedSheetName(outcome)) return outcome;
	const replanned = await replanBySheetName(context.step, outcome, context.lookUpDashboard);
	if ("state" in replanned) return replanned;
	(await context.ports.files()).rename(replanned);
	return runInPlace(replanned);
}
async function runReplacement(job, snapshots, context) {
	context.startTracker.addJobs([job]);
	const outcome = await runJob(job, snapshots, context.jobPorts);
	context.startTracker.markSettled(job);
	return outcome;
}
async function fetchFiles(outcome, entry, snapshots, { ports }) {
	const fetched = await (await ports.files()).fetch(outcome, (order) => refreshLink(outcome.job, order, snapshots));
	for (const file of fetched) ports.log.info(fileLine(file));
	entry.files.push(...fetched);
}
// src/modes/export/unfinished-files.ts
/**
* Adds a failure for everything that the finishing stage has not done yet: files that are on their way, sheets that are
* not merged, releases without their assets and manifests that are not written. A step that ends now must not claim them.
* @param reason why the step ends now
*/
function failUnfinishedFiles(reports, reason) {
	const failed = reports.map((result) => ({
		...result,
		files: [...result.files.map((file) => failUnmergedPart(file, reason)), ...listMissingFiles(result, reason)]
	}));
	return {
		reports: failed,
		postProcessingFailures: listUnfinishedSteps(failed, reason)
	};
}
function failUnmergedPart(file, reason) {
	if (!(file.report.files.mergePdf && file.file.format === "PDF") || file.local !== void 0 || !(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.x)(file)) return file;
	const { s3Uri: _, ...part } = file;
	return {
		...part,
		failure: createUnfinishedFailure("The PDF was not merged", reason)
	};
}
function listMissingFiles(result, reason) {
	return result.jobs.filter(({ state }) => state === "completed").flatMap((outcome) => {
		const known = new Set((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.g)(outcome, result.files).map(({ order }) => order));
		return outcome.files.filter(({ order }) => !known.has(order)).map((file) => failMissingFile(outcome, file, reason));
	});
}
function failMissingFile(outcome, found, reason) {
	const { file, order } = found;
	const failure = "failure" in found ? found.failure : createUnfinishedFailure("The file was not delivered", reason);
	return {
		report: outcome.job.report,
		jobs: [outcome],
		file,
		order,
		warnings: [],
		failure
	};
}
function listUnfinishedSteps(reports, reason) {
	const downloaded = reports.filter(({ files }) => files.some((file) => (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.x)(file) && file.local !== void 0));
	const paths = new Set(downloaded.flatMap(({ report }) => report.files.downloadPath ?? []));
	const tags = new Set(downloaded.flatMap(({ report }) => report.files.releaseTag ?? []));
	return [...[...paths].map((path) => createUnfinishedFailure(`The manifest of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.yt)(path, 200)} was not written`, reason)), ...[...tags].map((tag) => createUnfinishedFailure(`The files were not attached to the release ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.yt)(tag)}`, reason))];
}
function createUnfinishedFailure(what, reason) {
	return {
		...reason,
		message: `${what}: ${reason.message}`
	};
}
// src/modes/export/run-export.ts
/** Runs every report: plans its jobs, runs them, fetches and finishes their files. One bad report does not stop the others. */
function runExport(step, ports) {
	const context = createExportContext(step, ports);
	let finished;
	return {
		done: exportReports(context).then((result) => {
			finished = result;
			return result;
		}),
		currentResult: () => finished ?? buildUnfinishedResult(context)
	};
}
async function exportReports(context) {
	const { step, ports } = context;
	const jobsEnded = new AbortController();
	logProgress(context.reportStates, ports, AbortSignal.any([ports.signal, jobsEnded.signal]));
	await runReports(context).finally(() => jobsEnded.abort());
	logReusedJobs(context);
	await exportFinalCredentials(context);
	return step.run.wait ? finishFiles(context) : buildResult(context, currentReports(context));
}
/** Says how old the files are that other steps exported. */
function logReusedJobs({ reportStates, reusedJobs, ports }) {
	const reused = reportStates.flatMap(({ outcomes }) => outcomes.flatMap((outcome) => outcome?.reusedFrom === void 0 ? [] : [{
		...outcome,
		at: outcome.reusedFrom
	}]));
	const byResume = reused.filter(({ job }) => reusedJobs.has(job)).map(({ at }) => at);
	const byJobId = reused.filter(({ job }) => !reusedJobs.has(job)).map(({ at }) => at);
	if (byResume.length > 0) ports.log.notice(reusedNotice(byResume, "resume"));
	if (byJobId.length > 0) ports.log.notice(reusedNotice(byJobId, "job-id"));
}
/** Plans all reports at the same time and starts them in order, so that names and places are the same in every run. */
async function runReports(context) {
	const { reportStates, startTracker } = context;
	const planning = reportStates.map((entry) => prepareReport(entry, context));
	const running = [];
	for (const [i, entry] of reportStates.entries()) {
		await planning[i];
		await reserveFiles(entry, context);
		running.push(waitForFreshData(entry, context).then(() => runReportJobs(entry, context)));
	}
	startTracker.allJobsAdded();
	await Promise.all(running);
}
/** Later steps get the session as it is at the end. If it cannot be renewed, the one of the beginning remains. */
async function exportFinalCredentials({ step, ports }) {
	const [report] = step.reports;
	if (step.aws.exportCredentials && report !== void 0) await openSession(step, report, ports).catch(() => void 0);
}
/** After the last job: merged PDFs, manifest and checksums, release. */
async function finishFiles(context) {
	const { ports, startedAt } = context;
	const files = await ports.files();
	const times = {
		startedAt,
		endedAt: ports.clock.now()
	};
	const { reports, archive, changes, problems } = await files.finish(currentReports(context), times);
	for (const line of [...finishedLines(reports), ...comparedLines(reports, changes)]) ports.log.info(line);
	return buildResult(context, reports, {
		archive,
		...changes === void 0 ? {} : { changes },
		postProcessingFailures: problems
	});
}
/** The result of an export that ends before its files are finished. */
function buildUnfinishedResult(context) {
	const reports = currentReports(context);
	if (!context.step.run.wait) return buildResult(context, reports);
	const { signal } = context.ports;
	const unfinished = failUnfinishedFiles(reports, signal.aborted ? (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.mt)(signal.reason) : notFinishedFailure);
	return buildResult(context, unfinished.reports, { postProcessingFailures: unfinished.postProcessingFailures });
}
const notFinishedFailure = {
	code: "NotFinished",
	message: "The step ended before its files were finished"
};
function currentReports({ reportStates }) {
	return reportStates.map(toReportResult);
}
function buildResult({ ports, startedAt, publishedJobIds }, reports, more = {}) {
	const { signal, clock } = ports;
	const result = {
		reports,
		announced: publishedJobIds,
		startedAt,
		endedAt: clock.now(),
		postProcessingFailures: [],
		...signal.aborted ? { interruption: (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.mt)(signal.reason).message } : {},
		...more
	};
	return {
		...result,
		status: (0,_failure_list_js__WEBPACK_IMPORTED_MODULE_1__.s)(result, ports.abortReason())
	};
}
// src/report/data-outputs.ts
/** The outputs `data-as-of` and `datasets`. The time is that of the exported reports, or of all if none was exported. */
function createDataOutputs(reports) {
	const datasets = (0,_datasets2_js__WEBPACK_IMPORTED_MODULE_9__.t)(reports);
	if (datasets === void 0) return {};
	const exported = reports.filter(({ failure, skipped }) => failure === void 0 && skipped === void 0);
	const times = (exported.length > 0 ? exported : reports).flatMap(({ freshness }) => freshness?.dataAsOf ?? []);
	return {
		"data-as-of": times.length === 0 ? "" : formatOldest(Math.min(...times)),
		datasets: JSON.stringify(datasets.map(_datasets2_js__WEBPACK_IMPORTED_MODULE_9__.n))
	};
}
function formatOldest(at) {
	return new Date(at).toISOString();
}
// src/report/message/describe-step.ts
/** What the step did, as far as people need to know it. No parameter value and no link that expires is part of it. */
function describeStep(result, context) {
	const files = result.reports.flatMap((report) => report.files);
	const delivered = files.filter(_main_js__WEBPACK_IMPORTED_MODULE_0__.x);
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
		return `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.vt)(started.length, "snapshot job")} started`;
	}
	const failed = (0,_failure_list_js__WEBPACK_IMPORTED_MODULE_1__.l)(result).length;
	const skipped = describeSkipped(result.reports).length;
	const counts = [
		delivered === 0 ? "nothing delivered" : `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.vt)(delivered, "file")} delivered`,
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
	if (names.size === 1 && reports.length > 1) return `${only} (${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.vt)(reports.length, "report")})`;
	return names.size === 1 ? only : `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.vt)(reports.length, "report")} of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.vt)(names.size, "dashboard")}`;
}
function listFacts({ reports, changes, archive, startedAt, endedAt }) {
	const [report] = reports;
	const uploaded = reports.filter(({ files }) => files.some(_main_js__WEBPACK_IMPORTED_MODULE_0__.x));
	const uploads = new Set(uploaded.flatMap(({ report: { files } }) => files.uploadTo ? [toUri(files.uploadTo)] : []));
	return [
		...report !== void 0 && reports.length === 1 ? [{
			name: "User",
			value: (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.E)(report.report.viewer)
		}] : [],
		...listDataAge(reports),
		...changes === void 0 ? [] : [{
			name: "Changes",
			value: countChanges(changes)
		}],
		...uploads.size === 0 ? [] : [{
			name: "Uploaded to",
			value: (0,_main_js__WEBPACK_IMPORTED_MODULE_0__._t)([...uploads].slice(0, 3))
		}],
		...archive?.downloadPath === void 0 || uploads.size > 0 ? [] : [{
			name: "Folder",
			value: archive.downloadPath
		}],
		{
			name: "Duration",
			value: (0,_units_js__WEBPACK_IMPORTED_MODULE_6__.r)(endedAt - startedAt)
		}
	];
}
function listDataAge(reports) {
	const times = reports.flatMap(({ freshness }) => freshness?.dataAsOf ?? []);
	return times.length === 0 ? [] : [{
		name: "Data as of",
		value: new Date(Math.min(...times)).toISOString()
	}];
}
function toUri({ bucket, prefix }) {
	return prefix === "" ? `s3://${bucket}` : `s3://${bucket}/${prefix}`;
}
function listFailures(result) {
	return (0,_failure_list_js__WEBPACK_IMPORTED_MODULE_1__.l)(result).map(({ report, title = report, what, failure }) => ({
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
			name: `${report.label}: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__._)(file.file)}`,
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
	if (now === void 0) return before === void 0 ? "" : (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.vt)(before, unit);
	return before === void 0 || before === now ? (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.vt)(now, unit) : `${before} → ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.vt)(now, unit)}`;
}
function describeFile({ file, local, s3Uri }) {
	const counts = [
		...local?.pages === void 0 ? [] : [(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.vt)(local.pages, "page")],
		...local?.rows === void 0 ? [] : [(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.vt)(local.rows, "row")],
		...local === void 0 ? [] : [(0,_units_js__WEBPACK_IMPORTED_MODULE_6__.t)(local.bytes)]
	];
	return {
		name: local?.path ?? s3Uri ?? (0,_main_js__WEBPACK_IMPORTED_MODULE_0__._)(file),
		detail: counts.join(", ")
	};
}
function describeWarnings({ file, local, warnings }) {
	return warnings.map((detail) => ({
		name: local?.path ?? (0,_main_js__WEBPACK_IMPORTED_MODULE_0__._)(file),
		detail
	}));
}
// src/report/message/step-message.ts
/** The first items of a section, and how many are left out. */
function limitItems({ items }, maxItems) {
	const shown = items.slice(0, items.length > maxItems ? maxItems - 1 : maxItems);
	return {
		shown,
		left: items.length - shown.length
	};
}
/** The links that any service may open: web pages, short, and without a signature. */
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
/**
* The message as Markdown of at most 3,000 characters. Text from outside is code, in which no service looks for mentions,
* links or markup.
*/
function toMarkdown(message) {
	const head = [
		`**${marks$2[message.tone]} QuickSight export: ${message.headline}**`,
		"",
		`- Export: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.k)(message.subject, 100)}`,
		...message.facts.map(({ name, value }) => `- ${name}: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.k)(value, 100)}`)
	];
	const links = getSafeLinks(message).map(({ title, url }) => `[${title}](${url})`);
	const end = links.length === 0 ? [] : ["", links.join(" · ")];
	const room = maxLength - [...head, ...end].join("\n").length - 1;
	return [
		...head,
		...toSections(message.sections, room),
		...end
	].join("\n");
}
function toSections(sections, room) {
	let left = room;
	return sections.flatMap((section, i) => {
		const lines = fitLines(section, Math.floor(left / (sections.length - i)));
		left -= lines.reduce((sum, line) => sum + line.length + 1, 0);
		return lines;
	});
}
function fitLines(section, room) {
	for (let maxItems = Math.min(section.items.length, 20); maxItems > 0; maxItems--) {
		const { shown, left } = limitItems(section, maxItems);
		const items = shown.map(({ name, detail }) => `- ${[(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.k)(name, 120), (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.k)(detail, 300)].filter(Boolean).join(": ")}`);
		const lines = [
			"",
			`**${section.title}**`,
			...items,
			...left === 0 ? [] : [`- … and ${left} more`]
		];
		if (lines.join("\n").length < room) return lines;
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
/**
* The message as an incoming webhook or `chat.postMessage` takes it. Text from outside is only in `text` elements of rich
* text, which Slack shows as they are: there a mention, a link or markup is nothing but characters.
* https://docs.slack.dev/reference/block-kit/blocks/rich-text-block
*/
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
		text: (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.bt)(text, max) || "–",
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
	const items = shown.map(({ name, detail }) => [toTextElement(name, maxName$1, true), ...detail === "" ? [] : [toTextElement(`: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.bt)(detail, maxDetail$1)}`, 302)]]);
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
/**
* The message as a webhook of Workflows takes it: an Adaptive Card as its attachment. Text from outside is only in text
* runs, which know no Markdown, so that it can neither link nor format; a mention needs an entity, and there is none.
* https://learn.microsoft.com/connectors/teams/#microsoft-teams-webhook
* https://adaptivecards.io/explorer/TextRun.html
*/
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
		text: withoutFunctions((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.bt)(text, max)) || "–",
		...isBold ? { weight: "Bolder" } : {}
	};
}
/** A word joiner keeps `{{DATE(…)}}` and `${…}` from being computed. https://learn.microsoft.com/adaptive-cards/authoring-cards/text-features */
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
		...shown.map(({ name, detail }) => toRichTextBlock([toTextRun(`• ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.bt)(name, maxName)}`, 102, true), ...detail === "" ? [] : [toTextRun(`: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.bt)(detail, maxDetail)}`, 252)]])),
		...left === 0 ? [] : [toRichTextBlock([toTextRun(`… and ${left} more`, maxName)])]
	];
}
// src/report/export-outputs.ts
/** Failures, changes, datasets and messages, as action.yml describes them. */
function exportOutputs(result, context) {
	const message = describeStep(result, context);
	return {
		failures: JSON.stringify([...(0,_failure_list_js__WEBPACK_IMPORTED_MODULE_1__.l)(result), ...(0,_failure_list_js__WEBPACK_IMPORTED_MODULE_1__.u)(result)].map(({ report, what, failure }) => ({
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
/** Jobs that exist on the server and whose result was not read. */
function findUnfinishedJobs({ reports }) {
	return reports.flatMap(({ jobs }) => jobs).filter(({ existsOnServer, state }) => existsOnServer && (state === "abandoned" || state === "started"));
}
/** The values of `job-id` with which later steps pick the jobs up. */
function listPickUpIds(outcomes) {
	return [...new Set(outcomes.map(({ job }) => (0,_plan_jobs_js__WEBPACK_IMPORTED_MODULE_3__.a)(job)))];
}
// src/report/summary/data-table.ts
const maxTableBytes = 32768;
/** The datasets behind the reports and how old their data is; empty if no report looked at its data. */
function formatDataTable(result) {
	const datasets = (0,_datasets2_js__WEBPACK_IMPORTED_MODULE_9__.t)(result.reports) ?? [];
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
	return `### Data\n\n${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.d)(table, maxTableBytes)}`;
}
function toRow(dataset) {
	const { arn, name, importMode, asOf, ageMs } = dataset;
	const isDirect = importMode === "DIRECT_QUERY";
	return [
		name ?? arn.split("/").at(-1) ?? arn,
		importMode ?? "unknown",
		isDirect ? "now" : asOf === void 0 ? "unknown" : new Date(asOf).toISOString(),
		ageMs === void 0 ? "" : (0,_units_js__WEBPACK_IMPORTED_MODULE_6__.r)(ageMs),
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
/** Notes about files that did not fail: skipped and reused files, warnings, and changes since an earlier export. */
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
	const { kept, left } = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.p)(lines.map((line) => `- ${line}`), maxListBytes);
	return [
		`### ${title}`,
		"",
		...kept,
		...left === 0 ? [] : [`- … and ${left} more`]
	].join("\n");
}
function listSkipped({ report, skipped, files }) {
	if (skipped !== void 0) return [`${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.D)(report.label)}: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.D)(skipped.message, 500)}`];
	return files.flatMap((file) => file.skipped === void 0 ? [] : [`${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.D)(report.label)}: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.D)((0,_main_js__WEBPACK_IMPORTED_MODULE_0__._)(file.file))}: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.D)(file.skipped.message, 500)}`]);
}
function listDataWarnings({ report, freshness }) {
	return (freshness?.warnings ?? []).map((warning) => `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.D)(report.label)}: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.D)(warning, 500)}`);
}
function listWarnings({ report, file, warnings }) {
	return warnings.map((warning) => `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.D)(report.label)}: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.D)((0,_main_js__WEBPACK_IMPORTED_MODULE_0__._)(file))}: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.D)(warning, 500)}`);
}
function listReused({ report, files }) {
	const reused = files.flatMap(({ jobs }) => jobs.flatMap(({ reusedFrom }) => reusedFrom ?? []));
	if (reused.length === 0) return [];
	const oldest = new Date(Math.min(...reused)).toISOString();
	return [`${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.D)(report.label)}: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.vt)(reused.length, "file")} of earlier snapshot jobs, the oldest of ${oldest}`];
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
	return `${head}\n\n${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.d)({
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
/** The table of files in the summary, in the order of the inputs; empty if there is none. */
function formatFileTable(result) {
	const all = result.reports.flatMap((report) => report.files);
	if (all.length === 0) return "";
	return `### Files\n\n${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.d)(createFileTable(all, result.reports.length > 1), 98304)}`;
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
		several ? (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.b)(file.report, file.jobs[0]?.job.dashboardName) : "",
		file.file.sheets.map((sheet) => sheet.name ?? sheet.id).join(", "),
		visuals.join(", "),
		file.file.format,
		(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.x)(file) ? local === void 0 ? "" : (0,_units_js__WEBPACK_IMPORTED_MODULE_6__.t)(local.bytes) : "failed",
		formatContentCounts(file).join(", "),
		formatElapsed(file),
		(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.x)(file) && local?.path || "",
		(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.x)(file) && file.s3Uri || ""
	];
}
function formatElapsed(file) {
	const starts = file.jobs.flatMap(({ times }) => times.startedAt ?? []);
	const ends = file.jobs.flatMap(({ times }) => times.endedAt ?? []);
	const end = file.local?.completedAt ?? Math.max(...ends);
	return starts.length === 0 || !Number.isFinite(end) ? "" : (0,_units_js__WEBPACK_IMPORTED_MODULE_6__.r)(end - Math.min(...starts));
}
// src/report/summary/gantt.ts
/**
* Formats the run as a Mermaid chart with one row per job: queued, running, downloading, relative to the start of the
* step. At most `most` bars; further jobs are counted. Empty if no job was started.
* https://mermaid.js.org/syntax/gantt.html
*/
function formatGantt(result, most = 50) {
	const drawn = result.reports.flatMap((report) => report.jobs.map((outcome) => formatGanttRow(report.report.label, outcome, report.files, result))).filter((each) => each.bars.length > 0);
	const shown = takeFirstRows(drawn, most);
	if (shown.length === 0) return "";
	const chart = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.O)(createChart(shown, result), "mermaid");
	const rest = drawn.length - shown.length;
	return rest === 0 ? chart : `${chart}\n\n… and ${rest} more ${rest === 1 ? "job" : "jobs"}.`;
}
/** Removes Mermaid syntax from a name: at most 40 letters, digits, spaces and safe characters remain. */
function escapeTaskName(name) {
	const safe = name.replace(/[^\p{L}\p{N}()._/ -]/gu, " ").replace(/-{2,}/g, "-").replace(/ {2,}/g, " ").trim();
	const characters = [...safe];
	return characters.length > 40 ? `${characters.slice(0, 39).join("")}…` : safe || "job";
}
function formatGanttRow(report, outcome, files, run) {
	const { startedAt, runningAt } = outcome.times;
	const name = escapeTaskName(`${report} ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.y)(outcome.job)}`);
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
				name: (0,_units_js__WEBPACK_IMPORTED_MODULE_6__.r)(endedAt - (runningAt ?? startedAt)),
				kind,
				from: runningAt ?? startedAt,
				to: endedAt
			},
			...listDownloads(outcome, files)
		].filter((bar) => bar.to > bar.from)
	};
}
function listDownloads(outcome, files) {
	const local = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.g)(outcome, files).filter((file) => file.jobs.length === 1).flatMap((file) => file.local ?? []);
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
/**
* The job summary of an export, well below the 1 MiB that GitHub takes: each part has its own bound, and what is beyond
* is counted. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary
*/
function formatSummary(result, context) {
	const parts = [
		formatHeadline(result, context),
		(0,_failure_list_js__WEBPACK_IMPORTED_MODULE_1__.n)(result),
		formatResumeSection(result),
		formatFileTable(result),
		formatDataTable(result),
		...formatFileNotes(result),
		formatTimeline(result),
		formatArchive(result)
	];
	return (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.m)(parts);
}
function formatHeadline(result, context) {
	const there = result.reports.flatMap((report) => report.files).filter(_main_js__WEBPACK_IMPORTED_MODULE_0__.x);
	const bytes = there.reduce((sum, file) => sum + (file.local?.bytes ?? 0), 0);
	const facts = [
		describeExport(result.reports),
		`${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.vt)(there.length, "file")}${bytes === 0 ? "" : ` (${(0,_units_js__WEBPACK_IMPORTED_MODULE_6__.t)(bytes)})`}`,
		(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.vt)(result.reports.flatMap((report) => report.jobs).length, "snapshot job"),
		(0,_units_js__WEBPACK_IMPORTED_MODULE_6__.r)(result.endedAt - result.startedAt)
	];
	return `## ${getStatusSymbol(result, context)} QuickSight Snapshot: ${result.status}\n\n${(0,_failure_list_js__WEBPACK_IMPORTED_MODULE_1__.o)(result, context.allowPartial)}\n\n${facts.join(" · ")}`;
}
function getStatusSymbol({ status }, { allowPartial }) {
	if (!(0,_failure_list_js__WEBPACK_IMPORTED_MODULE_1__.c)(status, allowPartial)) return "❌";
	return status === "PARTIAL" ? "⚠️" : "✅";
}
function describeExport(reports) {
	const [only] = reports;
	if (only === void 0 || reports.length > 1) return (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.vt)(reports.length, "report");
	return `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.D)(only.dashboardName ?? only.report.dashboardId)} as ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.D)((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.E)(only.report.viewer))}`;
}
function formatResumeSection(result) {
	const jobs = findUnfinishedJobs(result);
	if (jobs.length === 0) return "";
	const ids = listPickUpIds(jobs);
	return [
		"### Unfinished jobs",
		`A snapshot job cannot be canceled. To collect the results, ${ids.length === 1 ? "rerun the step" : "rerun the step once per line"} with the same inputs and:`,
		(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.O)(ids.map((id) => `job-id: ${id}`).join("\n"), "yaml"),
		(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.d)(createJobTable(jobs), 32768)
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
			(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.b)(job.report, job.dashboardName),
			(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.y)(job),
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
		downloadPath === "" || !result.reports.some((report) => report.files.some(_main_js__WEBPACK_IMPORTED_MODULE_0__.x)) ? "" : `- Files: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.k)(downloadPath)}`,
		manifest === "" ? "" : `- Manifest: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.k)(manifest)}`,
		releaseUrl === "" ? "" : `- Release: ${/^https:\/\/[\w.:/%~+-]+$/.test(releaseUrl) ? releaseUrl : (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.k)(releaseUrl)}`
	].filter((line) => line !== "");
	return lines.length === 0 ? "" : `### Where the files are\n\n${lines.join("\n")}`;
}
// src/modes/export-result.ts
/** How an export ends. */
function toExportResult(step, result, runUrl = "") {
	const { allowPartial } = step.run;
	return {
		outputs: {
			...(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.h)(result),
			...exportOutputs(result, {
				allowPartial,
				runUrl
			})
		},
		log: [closingLine(result), ...resumeInstructions(result)],
		summary: formatSummary(result, { allowPartial }),
		annotations: (0,_failure_list_js__WEBPACK_IMPORTED_MODULE_1__.r)(result, allowPartial),
		failure: (0,_failure_list_js__WEBPACK_IMPORTED_MODULE_1__.i)(result, allowPartial)
	};
}
function resumeInstructions(result) {
	const jobs = findUnfinishedJobs(result);
	if (jobs.length === 0) return [];
	return [...jobs.map(({ job, times }) => {
		const state = times.endedAt === void 0 ? "may still run" : "has ended, and its result was not read";
		return `Snapshot job ${job.request.SnapshotJobId} of dashboard ${job.request.DashboardId} ${state}.`;
	}), ...listPickUpIds(jobs).map((id) => `To pick the results up, run the step again with the same inputs and job-id: ${id}`)];
}
// src/modes/run-mode.ts
/** Runs what the step's mode says. */
function runMode(step, dependencies, ports) {
	if (step.mode === "export") {
		const run = runExport(step, {
			...ports,
			...dependencies,
			catalog: () => dependencies.catalog(),
			files: dependencies.files
		});
		return {
			done: run.done.then((result) => toExportResult(step, result, dependencies.runUrl)),
			currentResult: () => toExportResult(step, run.currentResult(), dependencies.runUrl)
		};
	}
	if (step.mode === "check") return runCheckMode(step, dependencies, ports);
	return {
		done: runPage(step, dependencies, ports),
		currentResult: () => interruptedResult(ports)
	};
}
/** How a mode ends that has nothing to show before it is over. */
function interruptedResult({ signal, abortReason }) {
	return signal.aborted ? (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.o)(signal.reason, abortReason() ?? "FAILED") : (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.s)({
		log: [],
		summary: ""
	}, {});
}
function runCheckMode(step, dependencies, ports) {
	let check;
	const currentResult = () => check === void 0 ? interruptedResult(ports) : checkEnding(check.currentResult(), ports);
	const run = async () => {
		const { runCheck } = await __webpack_require__.e(/* import() */ 4972).then(__webpack_require__.bind(__webpack_require__, 4972));
		check = runCheck(step, dependencies, {
			...dependencies,
			signal: ports.signal
		});
		return checkEnding(await check.done, ports);
	};
	return {
		done: run().catch((error) => {
			if (ports.signal.aborted) return currentResult();
			throw error;
		}),
		currentResult
	};
}
function checkEnding({ lines, page, failure }, { signal, abortReason }) {
	if (!lines.some(({ status }) => status === "pending") || !signal.aborted) return (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.s)(page, {}, failure);
	const { message } = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.mt)(signal.reason);
	return (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.s)(page, {}, [message, failure ?? []].flat().join("\n"), abortReason() ?? "FAILED");
}
async function runPage(step, dependencies, ports) {
	const asking = {
		sessions: dependencies.sessions,
		catalog: () => dependencies.catalog(),
		signal: ports.signal,
		datasets: dependencies.datasets
	};
	if (step.mode === "list") {
		const { runList } = await __webpack_require__.e(/* import() */ 1162).then(__webpack_require__.bind(__webpack_require__, 1162));
		const { json, page } = await runList(step, asking);
		return (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.s)(page, { dashboards: json });
	}
	const { toWireRequest, runPlan } = await __webpack_require__.e(/* import() */ 1781).then(__webpack_require__.bind(__webpack_require__, 1781));
	const { jobs, page, failure } = await runPlan(step, asking);
	const outputs = {
		plan: JSON.stringify(jobs.map(({ request }) => toWireRequest(request))),
		"job-ids": JSON.stringify(jobs.map(({ request }) => request.SnapshotJobId))
	};
	return (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.s)(page, outputs, failure);
}



/***/ }),

/***/ 5938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ chooseAttempt),
/* harmony export */   r: () => (/* binding */ planSecondAttempt),
/* harmony export */   t: () => (/* binding */ canSucceedOnSecondAttempt)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);

// src/snapshot/second-attempt.ts
const passingErrors = /^(?:INTERNAL_|RLS_CHANGED$|CLS_CHANGED$)/;
const suffix = "-2";
/** Whether a second job with the same request can succeed although this one failed. Jobs with an ID that the user set are not started again. */
function canSucceedOnSecondAttempt({ job, state, failure, files }) {
	if (job.isUserJobId || isSecondAttempt(job)) return false;
	if (state === "failed") return failure !== void 0 && passingErrors.test(failure.code);
	return state === "completed" && files.some((file) => "failure" in file && passingErrors.test(file.failure.code));
}
/** The same job under another ID: the first one keeps its ID for 24 hours. A later step derives the same ID. */
function planSecondAttempt(job) {
	const id = job.request.SnapshotJobId.slice(0, _main_js__WEBPACK_IMPORTED_MODULE_0__.F.idLength - 2);
	return {
		...job,
		request: {
			...job.request,
			SnapshotJobId: `${id}${suffix}`
		}
	};
}
/** The better of two attempts: the second, unless only the first delivered files. */
function chooseAttempt(first, second) {
	return countFiles(second) >= countFiles(first) ? second : first;
}
function isSecondAttempt(job) {
	return job.request.SnapshotJobId.endsWith(suffix);
}
function countFiles({ files }) {
	return files.filter((file) => !("failure" in file)).length;
}



/***/ }),

/***/ 8022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createSemaphore)
/* harmony export */ });
// src/lib/semaphore.ts
/** @param permits how many can be held at once; 1 makes a mutex */
function createSemaphore(permits) {
	const waiting = [];
	let free = permits;
	async function acquire(signal) {
		signal?.throwIfAborted();
		if (free > 0) {
			free--;
			return;
		}
		await waitInLine(waiting, signal);
	}
	function release() {
		const grantNext = waiting.shift();
		if (grantNext === void 0) free++;
		else grantNext();
	}
	return {
		acquire,
		release,
		run: async (task) => {
			await acquire();
			try {
				return await task();
			} finally {
				release();
			}
		}
	};
}
/** Resolves when the entry that it adds to the queue is called. */
function waitInLine(waiting, signal) {
	const { promise, resolve, reject } = Promise.withResolvers();
	const onAbort = () => {
		waiting.splice(waiting.indexOf(grant), 1);
		reject(signal?.reason);
	};
	const grant = () => {
		signal?.removeEventListener("abort", onAbort);
		resolve();
	};
	signal?.addEventListener("abort", onAbort, { once: true });
	waiting.push(grant);
	return promise;
}



/***/ }),

/***/ 6515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ formatCounter),
/* harmony export */   r: () => (/* binding */ formatDuration),
/* harmony export */   t: () => (/* binding */ formatBytes)
/* harmony export */ });
// src/report/format/units.ts
/** Formats milliseconds: `0.4s`, `12s`, `1m 05s`, `2h 03m`. */
function formatDuration(ms) {
	const seconds = Math.max(0, ms) / 1e3;
	if (seconds < 9.95) return `${Number(seconds.toFixed(1))}s`;
	const whole = Math.round(seconds);
	if (whole < 60) return `${whole}s`;
	const minutes = Math.floor(whole / 60);
	if (minutes < 60) return `${minutes}m ${padded(whole % 60)}s`;
	return `${Math.floor(minutes / 60)}h ${padded(minutes % 60)}m`;
}
/** Formats bytes in decimal units: `512 B`, `34 kB`, `1.2 MB`. */
function formatBytes(bytes) {
	const units = [
		"kB",
		"MB",
		"GB",
		"TB"
	];
	if (bytes < 1e3) return `${bytes} B`;
	let value = bytes / 1e3;
	let unit = 0;
	while (value >= 999.5 && unit < units.length - 1) {
		value /= 1e3;
		unit++;
	}
	return `${value < 9.95 ? Number(value.toFixed(1)) : Math.round(value)} ${units[unit]}`;
}
/** Formats `[2/5]`, the first number padded to the width of the second. */
function formatCounter(index, count) {
	return `[${String(index + 1).padStart(String(count).length)}/${count}]`;
}
function padded(value) {
	return String(value).padStart(2, "0");
}



/***/ })

};
