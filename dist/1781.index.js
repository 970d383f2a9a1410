export const id = 1781;
export const ids = [1781];
export const modules = {

/***/ 4366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createDataTable)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6515);

// src/report/pages/data.ts
function createDataTable(rows) {
	const hasActions = rows.some(({ action }) => action !== void 0);
	return {
		columns: [
			{ title: "Dataset" },
			{
				title: "Dataset ID",
				style: "code"
			},
			{ title: "Mode" },
			{ title: "Data as of" },
			{ title: "Age" },
			{ title: "Newest ingestion" },
			...hasActions ? [{ title: "An export" }] : []
		],
		rows: rows.map(({ dataset, action }) => [...toCells(dataset), ...hasActions ? [action ?? ""] : []])
	};
}
function toCells({ arn, name, importMode, asOf, ageMs, lastStatus, failure }) {
	const id = arn.split("/").at(-1) ?? arn;
	return [
		name ?? id,
		id,
		importMode ?? "unknown",
		asOf === void 0 ? "" : new Date(asOf).toISOString(),
		ageMs === void 0 ? "" : (0,_units_js__WEBPACK_IMPORTED_MODULE_0__.r)(ageMs),
		failure === void 0 ? lastStatus ?? "" : failure.message
	];
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



/***/ }),

/***/ 8866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ toSafeName),
/* harmony export */   i: () => (/* binding */ maxNameLength),
/* harmony export */   n: () => (/* binding */ isMergePart),
/* harmony export */   r: () => (/* binding */ resolveFilePath),
/* harmony export */   t: () => (/* binding */ createFileKey)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);

// src/files/naming/safe-name.ts
const unsafe = /[<>:"/\\|?*]|[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/gu;
const invisible = /\p{Cf}/gu;
const reservedDeviceNames = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])$/i;
const maxNameLength = {
	characters: 100,
	bytes: 200
};
function toSafeValue(value) {
	return value.replace(invisible, "").replace(/\s+/gu, " ").replace(unsafe, "-").normalize("NFC").trim();
}
function toSafeName(text, suffix = "", longest = maxNameLength) {
	const maxLength = {
		characters: longest.characters - suffix.length,
		bytes: longest.bytes - Buffer.byteLength(suffix)
	};
	const name = trimUnsafeEdges(truncate(trimUnsafeEdges(toSafeValue(text)), maxLength));
	if (name === "") return "";
	const [stem = ""] = name.split(".");
	return (reservedDeviceNames.test(stem.trimEnd()) ? `${truncate(`_${name}`, maxLength)}` : name) + suffix;
}
function trimUnsafeEdges(name) {
	return name.replace(/^[\s.-]+/u, "").replace(/[\s.]+$/u, "");
}
function truncate(name, maxLength) {
	let bytes = 0;
	let characters = 0;
	let text = "";
	for (const character of name) {
		bytes += Buffer.byteLength(character);
		characters += 1;
		if (bytes > maxLength.bytes || characters > maxLength.characters) break;
		text += character;
	}
	return text;
}
// src/files/naming/file-path.ts
const extensions = {
	PDF: ".pdf",
	CSV: ".csv",
	EXCEL: ".xlsx"
};
const defaults = {
	PDF: "{dashboard-name}/{sheet-name}",
	EXCEL: "{dashboard-name}/{dashboard-name}",
	CSV: "{dashboard-name}/{sheet-name}/{visual-title}",
	merged: "{dashboard-name}/{dashboard-name}"
};
const longestPath = 600;
function resolveFilePath(job, file, merged) {
	const template = job.report.files.fileName ?? defaults[merged ? "merged" : file.format];
	const filled = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Y)(template, getPlaceholderValues(job, file, merged));
	const segments = shortenSegments(("text" in filled ? filled.text : "").split("/").map((segment) => toSafeName(segment)).filter((segment) => segment !== ""));
	return {
		directories: segments.slice(0, -1),
		name: segments.at(-1) ?? "unnamed",
		extension: extensions[file.format]
	};
}
function getPlaceholderValues(job, file, merged) {
	const { report } = job;
	const dashboard = getNameOrId(job.dashboardName, report.dashboardId);
	const sheet = merged ? void 0 : (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.C)(file.sheets);
	const visual = merged ? void 0 : (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.C)(file.sheets.flatMap((each) => each.visuals));
	const sheetName = sheet === void 0 ? dashboard : getNameOrId(sheet.name, sheet.id);
	const values = {
		...report.files.placeholders,
		"dashboard-name": dashboard,
		"sheet-name": sheetName,
		"visual-title": visual === void 0 ? sheetName : getNameOrId(visual.title, visual.id),
		user: getUserName(report.viewer),
		format: file.format.toLowerCase()
	};
	return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, toSafeValue(value)]));
}
function getNameOrId(name, id) {
	return name === void 0 || toSafeName(name) === "" ? id : name;
}
function getUserName(viewer) {
	const user = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.E)(viewer);
	return /^arn:[^/]*:user\/[^/]+\/(.+)$/s.exec(user)?.[1] ?? user;
}
function shortenSegments(segments) {
	const bytes = Math.floor(longestPath / Math.max(1, segments.length)) - 1;
	if (bytes >= 200) return [...segments];
	return segments.map((segment) => toSafeName(segment, "", {
		characters: 100,
		bytes: Math.max(bytes, 8)
	}) || "_");
}
function isMergePart(report, file) {
	return report.files.mergePdf && file.format === "PDF";
}
// src/files/naming/file-key.ts
function createFileKey({ name, label }, order) {
	return JSON.stringify([
		name ?? null,
		label,
		order
	]);
}



/***/ }),

/***/ 8645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createNameRegistry)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1340);
/* harmony import */ var _file_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8866);



// src/files/naming/path-registry.ts
function createPathRegistry() {
	const files = /* @__PURE__ */ new Set();
	const directories = /* @__PURE__ */ new Set();
	function claim(path) {
		files.add(foldCase(path));
		for (const above of listAncestors(path)) directories.add(foldCase(above));
	}
	function findFreeName(places, prefix, isTaken, name) {
		for (let number = 1;; number++) {
			const candidate = prefix + name(number);
			if (places.every((place) => !isTaken(foldCase((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__.t)(place, candidate))))) return candidate;
		}
	}
	function claimFreePath(places, path) {
		let prefix = "";
		for (const directory of path.directories) prefix = `${findFreeName(places, prefix, (key) => files.has(key), addNumber(directory, ""))}/`;
		const taken = (key) => files.has(key) || directories.has(key);
		const found = findFreeName(places, prefix, taken, addNumber(path.name, path.extension));
		for (const place of places) claim((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__.t)(place, found));
		return found;
	}
	return {
		claim,
		claimFreePath
	};
}
function addNumber(name, extension) {
	return (number) => (0,_file_key_js__WEBPACK_IMPORTED_MODULE_1__.a)(name, number === 1 ? extension : `-${number}${extension}`, _file_key_js__WEBPACK_IMPORTED_MODULE_1__.i);
}
function listAncestors(path) {
	const segments = path.split("/");
	return segments.slice(1).map((_, i) => segments.slice(0, i + 1).join("/"));
}
function foldCase(path) {
	return path.normalize("NFC").toUpperCase().toLowerCase();
}
// src/files/naming/name-registry.ts
const mergedIndex = -1;
function createNameRegistry(reports, warn = () => void 0) {
	const taken = createPathRegistry();
	const warnOfSameNames = createSameNamesWarner(warn);
	const names = /* @__PURE__ */ new Map();
	for (const { files } of reports) reserveArchive(taken, files);
	function nameFor(key, job, file, merged) {
		const name = names.get(key) ?? taken.claimFreePath(listNamespaces(job.report.files), (0,_file_key_js__WEBPACK_IMPORTED_MODULE_1__.r)(job, file, merged));
		names.set(key, name);
		return name;
	}
	function getName(job, order) {
		const file = requireFile(job, order);
		if ((0,_file_key_js__WEBPACK_IMPORTED_MODULE_1__.n)(job.report, file)) return getMergedName(job);
		return nameFor((0,_file_key_js__WEBPACK_IMPORTED_MODULE_1__.t)(job.report, order), job, file, false);
	}
	const getMergedName = (job) => nameFor((0,_file_key_js__WEBPACK_IMPORTED_MODULE_1__.t)(job.report, mergedIndex), job, {
		format: "PDF",
		sheets: []
	}, true);
	function reserve(jobs) {
		const files = jobs.flatMap((job) => job.order.map((order) => ({
			job,
			order
		})));
		for (const { job, order } of files.sort((a, b) => a.order - b.order)) getName(job, order);
		for (const report of new Set(jobs.map((job) => job.report))) warnOfSameNames(report, jobs, getName);
	}
	function rename(job) {
		for (const order of [...job.order, mergedIndex]) names.delete((0,_file_key_js__WEBPACK_IMPORTED_MODULE_1__.t)(job.report, order));
		reserve([job]);
	}
	const getPartName = (job, order) => nameFor((0,_file_key_js__WEBPACK_IMPORTED_MODULE_1__.t)(job.report, order), job, requireFile(job, order), false);
	return {
		reserve,
		rename,
		getName,
		getPartName,
		getMergedName
	};
}
function createSameNamesWarner(warn) {
	const warned = /* @__PURE__ */ new Set();
	return (report, jobs, getName) => {
		const message = warned.has(report) ? void 0 : findSameNamesWarning(report, jobs, getName);
		if (message === void 0) return;
		warned.add(report);
		warn(message);
	};
}
function findSameNamesWarning(report, jobs, getName) {
	if (report.files.fileName === void 0) return void 0;
	const same = findSameNames(jobs.filter((job) => job.report === report).flatMap((job) => job.files.map((file, i) => ({
		job,
		file,
		order: job.order[i] ?? i
	}))).filter(({ file }) => !(0,_file_key_js__WEBPACK_IMPORTED_MODULE_1__.n)(report, file)));
	const [first, second] = same.map(({ job, order }) => getName(job, order));
	return first === void 0 || second === void 0 ? void 0 : describeSameNames(report, same, first, second);
}
function requireFile(job, order) {
	const file = job.files[job.order.indexOf(order)];
	if (file === void 0) throw new Error(`The job has no file ${order}`);
	return file;
}
function findSameNames(files) {
	const [largest = []] = [...Map.groupBy(files, ({ job, file }) => JSON.stringify((0,_file_key_js__WEBPACK_IMPORTED_MODULE_1__.r)(job, file, false))).values()].toSorted((a, b) => b.length - a.length);
	return largest.length < 2 ? [] : largest.toSorted((a, b) => a.order - b.order);
}
function describeSameNames({ label, files }, same, first, second) {
	const placeholder = same.some(({ file }) => file.format === "CSV") ? "{visual-title}" : "{sheet-name}";
	const numbered = `they are named ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(first)}, ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(second)}${same.length > 2 ? " and so on" : ""}`;
	return `file-name: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(files.fileName ?? "")} is the same for ${same.length} files of ${label}: ${numbered}. Add ${placeholder} to it.`;
}
function listNamespaces(files) {
	return [...downloadRoots(files), ...uploadPlace(files)];
}
function downloadRoots({ downloadPath }) {
	return downloadPath === void 0 ? [] : [downloadPath];
}
function uploadPlace({ uploadTo }) {
	if (uploadTo === void 0) return [];
	return [`s3://${(0,_paths_js__WEBPACK_IMPORTED_MODULE_2__.t)(uploadTo.bucket, uploadTo.prefix)}`];
}
function reserveArchive(taken, files) {
	for (const place of downloadRoots(files)) for (const name of [_main_js__WEBPACK_IMPORTED_MODULE_0__.i, _main_js__WEBPACK_IMPORTED_MODULE_0__.n]) taken.claim((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__.t)(place, name));
}



/***/ }),

/***/ 1340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ makeRelative),
/* harmony export */   t: () => (/* binding */ joinPath)
/* harmony export */ });
// src/files/paths.ts
function joinPath(place, path) {
	return place === "" || place === "." ? path : `${place}/${path}`;
}
function makeRelative(place, path) {
	const prefix = joinPath(place, "");
	return path.startsWith(prefix) ? path.slice(prefix.length) : path;
}



/***/ }),

/***/ 1781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPlan: () => (/* binding */ runPlan),
/* harmony export */   toWireRequest: () => (/* binding */ toWireRequest)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);
/* harmony import */ var _failure_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2539);
/* harmony import */ var _name_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8645);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1340);
/* harmony import */ var _data2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4366);
/* harmony import */ var _prepare_jobs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9120);






// src/report/pages/resolved-dates.ts
function createDatesTable(reports) {
	const rows = /* @__PURE__ */ new Map();
	for (const { label, dates = [] } of reports) for (const { input, placeholder, date } of dates) {
		const row = [
			input,
			`{${placeholder}}`,
			date
		].map((cell) => (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(cell, 200));
		const key = JSON.stringify(row);
		const others = rows.get(key)?.[0];
		const report = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(label, 100);
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
	const title = `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.xt)(jobs.length, "snapshot job")} would run for ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.xt)(files, "file")}; none was started`;
	const table = createPlanTable(jobs);
	const lookupWarnings = [...lookupFailure.map(formatLookupFailure), ...(data?.failures ?? []).map(formatDataFailure)];
	const datasets = data === void 0 || data.rows.length === 0 ? void 0 : (0,_data2_js__WEBPACK_IMPORTED_MODULE_4__.t)(data.rows);
	const [log, summary] = jobs.length === 0 ? [[], ""] : [(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.f)(table), (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.d)(table, 262144)];
	const dates = createDatesTable([...new Set(jobs.map(({ report }) => report))]);
	return {
		log: [
			`${title}.`,
			...log,
			...datasets === void 0 ? [] : (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.f)(datasets),
			...dates === void 0 ? [] : (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.f)(dates),
			...lookupWarnings
		],
		summary: (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.m)([
			`## ${failures.length === 0 ? "" : "❌ "}QuickSight Snapshot: plan`,
			(0,_failure_list_js__WEBPACK_IMPORTED_MODULE_1__.t)(failures),
			`${title}.`,
			summary,
			datasets === void 0 ? "" : (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.d)(datasets, 65536),
			dates === void 0 ? "" : (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.d)(dates, 65536),
			...(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.p)(lookupWarnings.map((line) => (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.k)(line, 1e3)), 65536).kept
		])
	};
}
function formatLookupFailure({ report = "", failure }) {
	return `The sheets of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(report, 100)} were not looked up: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.N)(failure)}. An export uses them unverified.`;
}
function formatDataFailure({ report, failure }) {
	return `The age of the data of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(report, 100)} is unknown: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.N)(failure)}.`;
}
function createPlanTable(jobs) {
	const names = (0,_name_registry_js__WEBPACK_IMPORTED_MODULE_2__.t)([...new Set(jobs.map(({ report }) => report))]);
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
		(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(job.report.label),
		(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.v)(file),
		(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.E)(job.report.viewer),
		listNamesOfParameters(job.request.SnapshotConfiguration.Parameters).join(", "),
		formatDestination(job),
		downloadPath === void 0 ? "" : (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__.t)(downloadPath, name),
		uploadTo === void 0 ? "" : `s3://${(0,_paths_js__WEBPACK_IMPORTED_MODULE_5__.t)((0,_paths_js__WEBPACK_IMPORTED_MODULE_5__.t)(uploadTo.bucket, uploadTo.prefix), name)}`,
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
	const lookUpDashboard = (0,_prepare_jobs_js__WEBPACK_IMPORTED_MODULE_3__.t)(ports.catalog, ports.log);
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
	const head = `${failures.length} of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.xt)(step.reports.length, "report")} cannot be planned:`;
	return {
		jobs,
		page: formatPlanPage({
			jobs,
			failures,
			lookupFailure,
			data
		}),
		failure: failures.length === 0 ? void 0 : [head, ...(0,_failure_list_js__WEBPACK_IMPORTED_MODULE_1__.a)(failures)].join("\n"),
		failures: failures.map(_failure_list_js__WEBPACK_IMPORTED_MODULE_1__.l)
	};
}
async function tryPlanData(step, ports) {
	if (step.reports.every(({ freshness }) => freshness === void 0)) return void 0;
	return (await Promise.all(/* import() */[__webpack_require__.e(4306), __webpack_require__.e(7390)]).then(__webpack_require__.bind(__webpack_require__, 7390))).planData(step, ports);
}
async function tryPrepare(step, report, lookUpDashboard, ports) {
	try {
		return await (0,_prepare_jobs_js__WEBPACK_IMPORTED_MODULE_3__.i)(step, report, lookUpDashboard, ports);
	} catch (error) {
		return { failure: (0,_main_js__WEBPACK_IMPORTED_MODULE_0__._t)(error) };
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



/***/ })

};
