export const id = 1565;
export const ids = [1565];
export const modules = {

/***/ 6279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ locateFile),
/* harmony export */   r: () => (/* binding */ locateInBucket),
/* harmony export */   t: () => (/* binding */ failDownload)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);

// src/files/locate-file.ts
function locateFile(outcome, file) {
	const base = {
		report: outcome.job.report,
		jobs: [outcome],
		file: file.file,
		order: file.order,
		warnings: []
	};
	if ("failure" in file) return {
		...base,
		failure: file.failure
	};
	return "s3Uri" in file.location ? {
		...base,
		s3Uri: file.location.s3Uri
	} : base;
}
function locateInBucket(outcome, file) {
	const found = locateFile(outcome, file);
	return "failure" in file || "s3Uri" in file.location ? found : {
		...found,
		failure: expiringLinkFailure
	};
}
const expiringLinkFailure = {
	code: "ExpiringLink",
	message: "QuickSight returned an expiring link instead of writing the file to the bucket",
	hint: "Set download-path, and the step downloads the file before the link expires."
};
function failDownload(found, failure) {
	const { s3Uri } = found;
	if (s3Uri === void 0 || unusableCodes.has(failure.code)) return {
		...found,
		failure
	};
	const message = `The file is in the bucket as ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(s3Uri, 1200)}, but its download failed: ${failure.message}`;
	return {
		...found,
		isInBucket: true,
		failure: {
			...failure,
			message
		}
	};
}
const unusableCodes = /* @__PURE__ */ new Set([
	"CannotVerify",
	"EmptyFile",
	"InvalidS3Uri",
	"NoRows",
	"NoSuchBucket",
	"NoSuchKey",
	"NotACsv",
	"NotAPdf",
	"NotAWorkbook",
	"NotFound"
]);



/***/ }),

/***/ 2828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatFinishedLines),
/* harmony export */   c: () => (/* binding */ formatReusedNotice),
/* harmony export */   i: () => (/* binding */ formatFileLine),
/* harmony export */   l: () => (/* binding */ formatStartedLine),
/* harmony export */   n: () => (/* binding */ formatContentCounts),
/* harmony export */   o: () => (/* binding */ formatPlannedLine),
/* harmony export */   r: () => (/* binding */ formatEndedLine),
/* harmony export */   s: () => (/* binding */ formatProgressLine),
/* harmony export */   t: () => (/* binding */ formatClosingLine),
/* harmony export */   u: () => (/* binding */ formatStateLine)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6515);


// src/report/log-lines.ts
function formatPlannedLine(report, jobs) {
	const files = jobs.flatMap((job) => job.files);
	const name = jobs[0]?.dashboardName;
	const dashboard = name === void 0 ? report.dashboardId : `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(name, 80)} (${report.dashboardId})`;
	const title = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.b)(report, name);
	return `${title !== (name ?? report.dashboardId) ? `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(title)}: dashboard ${dashboard}` : `Dashboard ${dashboard}`} as ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.E)(report.viewer))}, ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.xt)(jobs.length, "job")} for ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.xt)(files.length, "file")} (${countByFormat(files)})`;
}
function formatStartedLine(at, job, { adopted, reusedFrom }) {
	const id = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(job.request.SnapshotJobId, 512);
	const prefix = formatJobLinePrefix(at, job);
	if (reusedFrom !== void 0) return `${prefix}: reusing ${id} of ${new Date(reusedFrom).toISOString()}`;
	return `${prefix}: ${adopted ? "already started" : "started"} as ${id}`;
}
function formatReusedNotice(createdAt, reason) {
	const first = new Date(Math.min(...createdAt)).toISOString();
	const jobs = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.xt)(createdAt.length, "snapshot job");
	const oldest = createdAt.length === 1 ? `created at ${first}` : `the oldest created at ${first}`;
	return reason === "resume" ? `resume reused ${jobs} of earlier attempts, ${oldest}. The files show the data of that time.` : `job-id reused ${jobs} of another step, ${oldest}. The files show the data of that time. To start a new export, choose another job-id or remove it.`;
}
function formatStateLine(at, job, state, elapsedMs) {
	return `${formatJobLinePrefix(at, job)}: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(state, 40)} after ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__.r)(elapsedMs)}`;
}
function formatEndedLine(at, outcome) {
	const { startedAt, endedAt } = outcome.times;
	const took = startedAt === void 0 || endedAt === void 0 ? "" : ` in ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__.r)(endedAt - startedAt)}`;
	const why = outcome.failure === void 0 ? "" : ` (${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(outcome.failure.code, 80)})`;
	return `${formatJobLinePrefix(at, outcome.job)}: ${stateLabels[outcome.state]}${took}${why}`;
}
function formatFileLine(file) {
	if (file.failure !== void 0) {
		const where = file.isInBucket ? `; in the bucket as ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(file.s3Uri ?? "", 1200)}` : "";
		return `  ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__._)(file.file)}: failed (${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(file.failure.code, 80)})${where}`;
	}
	if (file.skipped !== void 0) return `  ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__._)(file.file)}: skipped: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(file.skipped.message, 500)}`;
	const location = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(file.local?.path ?? file.s3Uri ?? (0,_main_js__WEBPACK_IMPORTED_MODULE_0__._)(file.file), 1200);
	const facts = listFileFacts(file);
	const warnings = file.warnings.map((warning) => `; ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(warning)}`).join("");
	return `  ${location}${facts.length === 0 ? "" : `: ${facts.join(", ")}`}${warnings}`;
}
function listFileFacts(file) {
	const { local, s3Uri, report } = file;
	if (local === void 0) return isMergedPdf(file) ? ["downloaded, waiting to be merged"] : [];
	const sheets = file.file.sheets.length;
	return [
		(0,_units_js__WEBPACK_IMPORTED_MODULE_1__.t)(local.bytes),
		...formatContentCounts(file),
		...isMergedPdf(file) ? [`merged from ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.xt)(sheets, "sheet")}`] : [],
		`in ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__.r)(local.downloadMs)}`,
		...report.files.uploadTo === void 0 || s3Uri === void 0 ? [] : [`uploaded to ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(s3Uri, 1200)}`]
	];
}
function isMergedPdf({ file, report }) {
	return report.files.mergePdf && file.format === "PDF";
}
function formatFinishedLines(reports) {
	return reports.flatMap(({ files }) => files).flatMap((file) => {
		const { local, releaseAsset } = file;
		const merged = isMergedPdf(file) && local !== void 0 ? [formatFileLine(file)] : [];
		const attached = releaseAsset === void 0 ? [] : [`  ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(releaseAsset.name, 300)}: attached to the release`];
		return [...merged, ...attached];
	});
}
function formatProgressLine(jobs, elapsedMs) {
	const count = jobs.running + jobs.waiting + jobs.done;
	return `${jobs.running} running, ${jobs.waiting} waiting, ${jobs.done} of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.xt)(count, "job")} done after ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__.r)(elapsedMs)}`;
}
function formatClosingLine(result) {
	const files = result.reports.flatMap((report) => report.files).filter(_main_js__WEBPACK_IMPORTED_MODULE_0__.x);
	const bytes = files.reduce((sum, file) => sum + (file.local?.bytes ?? 0), 0);
	const sized = bytes === 0 ? "" : `, ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__.t)(bytes)}`;
	const jobs = result.reports.flatMap((report) => report.jobs).filter(({ existsOnServer }) => existsOnServer).length;
	const done = result.status === "STARTED" ? (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.xt)(jobs, "snapshot job") : `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.xt)(files.length, "file")}${sized}`;
	return `${result.status}: ${done} in ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__.r)(result.endedAt - result.startedAt)}`;
}
function formatContentCounts(file) {
	const { pages, sheets, rows } = file.local ?? {};
	return [
		...pages === void 0 ? [] : [(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.xt)(pages, "page")],
		...sheets === void 0 ? [] : [(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.xt)(sheets, "worksheet")],
		...rows === void 0 ? [] : [(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.xt)(rows, "row")]
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
	return `${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__.n)(at.index, at.count)} ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.b)(job.report, job.dashboardName), 80)}: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.y)(job)}`;
}
function countByFormat(files) {
	const formats = [...new Set(files.map((file) => file.format))];
	return (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.bt)(formats.map((format) => `${files.filter((file) => file.format === format).length} ${format}`));
}



/***/ }),

/***/ 2082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ memoizeByKey)
/* harmony export */ });
// src/lib/memoize-by-key.ts
function memoizeByKey(make) {
	const values = /* @__PURE__ */ new Map();
	return (key) => {
		const known = values.get(key) ?? make(key);
		values.set(key, known);
		return known;
	};
}



/***/ }),

/***/ 2448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ memoizeAsync),
/* harmony export */   t: () => (/* binding */ memoize)
/* harmony export */ });
// src/lib/memoize.ts
function memoize(make) {
	let value;
	return () => {
		value ??= make();
		return value;
	};
}
function memoizeAsync(make) {
	let value;
	return () => {
		value ??= make().catch((error) => {
			value = void 0;
			throw error;
		});
		return value;
	};
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
function packFiles(files) {
	const packed = files.map((file, order) => ({
		file,
		order
	}));
	const pdfs = splitByFormat(packed, "PDF", _main_js__WEBPACK_IMPORTED_MODULE_0__.R.pdfsPerJob);
	const workbooks = splitByFormat(packed, "EXCEL", _main_js__WEBPACK_IMPORTED_MODULE_0__.R.workbooksPerJob);
	const csvs = splitByFormat(packed, "CSV", _main_js__WEBPACK_IMPORTED_MODULE_0__.R.csvsPerJob);
	const jobs = Math.max(pdfs.length, workbooks.length, csvs.length);
	return Array.from({ length: jobs }, (_, i) => [
		...pdfs[i] ?? [],
		...workbooks[i] ?? [],
		...csvs[i] ?? []
	]);
}
function splitByFormat(files, format, size) {
	const ofFormat = files.filter(({ file }) => file.format === format);
	return Array.from({ length: Math.ceil(ofFormat.length / size) }, (_, i) => ofFormat.slice(i * size, (i + 1) * size));
}
// src/snapshot/plan-jobs.ts
function planSelection(report, files, context) {
	return packFiles(files).map((packed) => {
		const request = {
			DashboardId: report.dashboardId,
			...toUserConfiguration(report),
			SnapshotConfiguration: {
				FileGroups: packed.map(({ file }) => toFileGroup(file)),
				...toDestinationConfiguration(report, context.region),
				...context.parameters === void 0 ? {} : { Parameters: context.parameters }
			}
		};
		return {
			report,
			request: {
				AwsAccountId: context.accountId,
				SnapshotJobId: deriveJobId(report, request, context.jobPrefix),
				...request
			},
			files: packed.map(({ file }) => file),
			order: packed.map(({ order }) => order),
			isUserJobId: false,
			canPickUp: context.canPickUpJobs === true,
			...getDashboardFields(context.dashboard)
		};
	});
}
function planRequest(report, request, context) {
	const groups = request.SnapshotConfiguration.FileGroups;
	return {
		report,
		request: {
			...request,
			AwsAccountId: request.AwsAccountId ?? context.accountId,
			SnapshotJobId: request.SnapshotJobId ?? deriveJobId(report, request, context.jobPrefix)
		},
		files: groups.flatMap(toPlannedFiles),
		order: groups.map((_, i) => i),
		isUserJobId: request.SnapshotJobId !== void 0,
		canPickUp: context.canPickUpJobs === true && (request.SnapshotJobId === void 0 || request.SnapshotJobId === context.jobPrefix),
		...getDashboardFields(context.dashboard)
	};
}
function getDashboardFields(dashboard) {
	return dashboard === void 0 ? {} : {
		dashboardName: dashboard.name,
		dataSetArns: dashboard.dataSetArns
	};
}
function toFileGroup(file) {
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
function toPlannedFiles(group) {
	return group.Files.map((file) => ({
		format: file.FormatType,
		sheets: file.SheetSelections.map(({ SheetId, VisualIds }) => ({
			id: SheetId,
			visuals: (VisualIds ?? []).map((id) => ({ id }))
		}))
	}));
}
function toUserConfiguration({ viewer }) {
	if (viewer.kind !== "anonymous") return {};
	const tags = viewer.rowLevelTags.map(({ key, value }) => ({
		Key: key,
		Value: value
	}));
	return { UserConfiguration: { AnonymousUsers: [tags.length === 0 ? {} : { RowLevelPermissionTags: tags }] } };
}
function toDestinationConfiguration({ destination }, region) {
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
function deriveJobId(report, request, prefix) {
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
function toPickUpId({ request, isUserJobId }) {
	return isUserJobId ? request.SnapshotJobId : request.SnapshotJobId.replace(digestSuffix, "");
}
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
/* harmony export */   a: () => (/* binding */ needsDefinition),
/* harmony export */   i: () => (/* binding */ prepareWithLookup),
/* harmony export */   n: () => (/* binding */ createLazySuggester),
/* harmony export */   r: () => (/* binding */ prepare),
/* harmony export */   t: () => (/* binding */ createDashboardLookup)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2448);
/* harmony import */ var _plan_jobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2414);



// src/dashboard/sheets-by-id.ts
function needsDefinition(wanted) {
	if (wanted.kind === "request") return false;
	return wanted.sheets.length === 0 || wanted.formats.some((format) => format !== "PDF") || wanted.parameters?.kind === "map" || !wanted.sheets.every(looksLikeId);
}
function selectSheetsById({ sheets }) {
	return sheets.map((id) => ({
		format: "PDF",
		sheets: [{
			id,
			visuals: []
		}]
	}));
}
function looksLikeId(value) {
	return _main_js__WEBPACK_IMPORTED_MODULE_0__.L.test(value) && /[\d_-]/.test(value) && (!/[A-Z]/.test(value) || /[0-9a-f]{8}/i.test(value));
}
// src/modes/prepare-jobs.ts
function createDashboardLookup(catalog, log, suggest = createLazySuggester(catalog)) {
	const known = /* @__PURE__ */ new Map();
	const ports = {
		catalog,
		log,
		suggest
	};
	return (accountId, dashboardId) => {
		const key = `${accountId}/${dashboardId}`;
		const lookUpDashboard = known.get(key) ?? (0,_memoize_js__WEBPACK_IMPORTED_MODULE_2__.n)(() => fetchDashboard(ports, accountId, dashboardId));
		known.set(key, lookUpDashboard);
		return lookUpDashboard();
	};
}
async function fetchDashboard({ catalog, log, suggest }, accountId, dashboardId) {
	try {
		const definition = await catalog().describeDashboardDefinition(accountId, dashboardId);
		const { toDashboard } = await __webpack_require__.e(/* import() */ 9639).then(__webpack_require__.bind(__webpack_require__, 9639));
		return toDashboard(dashboardId, definition, (message) => log.warning(message));
	} catch (error) {
		if (!(error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.mt) || error.kind !== "not-found") throw error;
		const { addDashboardSuggestion } = await __webpack_require__.e(/* import() */ 1075).then(__webpack_require__.bind(__webpack_require__, 1075));
		throw await addDashboardSuggestion(error, suggest, accountId, dashboardId);
	}
}
function createLazySuggester(catalog) {
	const load = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_2__.n)(async () => (await __webpack_require__.e(/* import() */ 1075).then(__webpack_require__.bind(__webpack_require__, 1075))).createDashboardSuggester(catalog));
	return async (accountId, dashboardId) => (await load())(accountId, dashboardId);
}
async function prepare(step, report, lookUpDashboard, ports) {
	const accountId = await ports.sessions.resolveAccountId(report.accountId);
	return planReport(step, report, accountId, needsDefinition(report.target) ? await lookUpDashboard(accountId, report.dashboardId) : void 0);
}
async function prepareWithLookup(step, report, lookUpDashboard, ports) {
	if (report.target.kind === "request" || needsDefinition(report.target)) return prepare(step, report, lookUpDashboard, ports);
	const accountId = await ports.sessions.resolveAccountId(report.accountId);
	const found = await lookUpDashboard(accountId, report.dashboardId).catch(toFailureUnlessNotFound);
	if ("code" in found) return {
		...await planReport(step, report, accountId, void 0),
		lookupFailure: found
	};
	return planReport(step, report, accountId, found);
}
function toFailureUnlessNotFound(error) {
	if (error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.mt && error.kind !== "not-found") return (0,_main_js__WEBPACK_IMPORTED_MODULE_0__._t)(error);
	throw error;
}
async function planReport(step, report, accountId, dashboard) {
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
	const [files, parameters] = dashboard === void 0 ? [selectSheetsById(target), getStructure(target.parameters)] : await resolveSelection(target, dashboard);
	return {
		accountId,
		dashboard,
		jobs: (0,_plan_jobs_js__WEBPACK_IMPORTED_MODULE_1__.n)(report, files, {
			...context,
			parameters
		})
	};
}
async function resolveSelection(target, dashboard) {
	const [{ selectFiles }, { convertParameters }] = await Promise.all([__webpack_require__.e(/* import() */ 4046).then(__webpack_require__.bind(__webpack_require__, 4046)), __webpack_require__.e(/* import() */ 661).then(__webpack_require__.bind(__webpack_require__, 661))]);
	return collectErrors(() => selectFiles(target, dashboard), () => resolveParameters(target.parameters, dashboard, convertParameters));
}
function collectErrors(one, other) {
	const tried = [tryAction(one), tryAction(other)];
	const [first, second] = tried;
	if ("value" in first && "value" in second) return [first.value, second.value];
	const errors = tried.flatMap((each) => "value" in each ? [] : [each.error]);
	const [error] = errors;
	if (errors.length === 1 || error === void 0) throw error;
	const hint = errors.find((each) => each.hint !== void 0)?.hint;
	throw new _main_js__WEBPACK_IMPORTED_MODULE_0__.pt(errors.map(({ message }) => message).join("\n"), {
		code: error.code,
		hint
	});
}
function tryAction(work) {
	try {
		return { value: work() };
	} catch (error) {
		if (error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.pt) return { error };
		throw error;
	}
}
function getStructure(input) {
	return input?.kind === "structure" ? input.structure : void 0;
}
function resolveParameters(input, dashboard, convertParameters) {
	if (input === void 0) return void 0;
	const result = convertParameters(input, dashboard.parameters, dashboard.name);
	if ("structure" in result) return result.structure;
	throw new _main_js__WEBPACK_IMPORTED_MODULE_0__.pt(result.problems.join("\n"), {
		code: "InvalidParameters",
		hint: result.hint
	});
}



/***/ }),

/***/ 6732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ toReportResult),
/* harmony export */   i: () => (/* binding */ markStarted),
/* harmony export */   n: () => (/* binding */ getJobPosition),
/* harmony export */   r: () => (/* binding */ listAllJobs),
/* harmony export */   t: () => (/* binding */ createReportState)
/* harmony export */ });
// src/modes/export/report-state.ts
function createReportState(report) {
	return {
		report,
		jobs: [],
		startedJobs: /* @__PURE__ */ new Set(),
		outcomes: [],
		files: []
	};
}
function listAllJobs(reportStates) {
	return reportStates.flatMap(({ jobs }) => jobs);
}
function getJobPosition(job, reportStates) {
	const jobs = listAllJobs(reportStates);
	return {
		index: jobs.indexOf(job),
		count: jobs.length
	};
}
function toReportResult(entry) {
	const { report, prepared, failure, skipped, freshness, files } = entry;
	return {
		report,
		...failure === void 0 ? {} : { failure },
		...skipped === void 0 ? {} : { skipped },
		...freshness === void 0 ? {} : { freshness },
		...prepared?.dashboard === void 0 ? {} : { dashboardName: prepared.dashboard.name },
		jobs: entry.jobs.map((job, i) => entry.outcomes[i] ?? createUnfinishedOutcome(job, entry.startedJobs.has(job))),
		files: [...files].sort((a, b) => a.order - b.order)
	};
}
function createUnfinishedOutcome(job, startedJobs) {
	return {
		job,
		state: startedJobs ? "abandoned" : "not-started",
		existsOnServer: startedJobs,
		files: [],
		times: {},
		requestIds: []
	};
}
function markStarted(job, isStarted, reportStates) {
	for (const entry of reportStates.filter((each) => each.jobs.includes(job))) if (isStarted) entry.startedJobs.add(job);
	else entry.startedJobs.delete(job);
}



/***/ }),

/***/ 1565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runMode: () => (/* binding */ runMode)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);
/* harmony import */ var _log_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2828);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9844);
/* harmony import */ var _status_warning_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6477);
/* harmony import */ var _semaphore_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8022);
/* harmony import */ var _prepare_jobs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9120);
/* harmony import */ var _report_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6732);
/* harmony import */ var _memoize_by_key_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2082);
/* harmony import */ var _locate_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6279);









// src/snapshot/poll-interval.ts
const minIntervalMs = 500;
const maxIntervalMs = 8500;
const sharedIntervalMs = 4 * minIntervalMs;
const maxLagShare = .075;
const minDueIntervalMs = 200;
function getNextPoll(elapsedMs, running, expected, random = Math.random) {
	const shareMs = getFairShareMs(running) * (running === 1 ? 1 : 1 + .15 * random());
	const usualMs = Math.max(Math.min(elapsedMs * maxLagShare, maxIntervalMs) * (.85 + .15 * random()), shareMs);
	if (expected === void 0 || elapsedMs > expected.toMs * 1.3) return {
		afterMs: usualMs,
		isDue: false
	};
	const untilDueMs = expected.fromMs - elapsedMs;
	const sparseMs = running > 4 ? 2 * usualMs : usualMs;
	if (untilDueMs > sparseMs) return {
		afterMs: sparseMs,
		isDue: false
	};
	const minMs = running > 4 ? minDueIntervalMs : getFairShareMs(running);
	if (untilDueMs > 0) return {
		afterMs: Math.max(untilDueMs, minMs),
		isDue: true
	};
	return {
		afterMs: Math.max(Math.min((expected.toMs - expected.fromMs) / 8, usualMs), minMs),
		isDue: true
	};
}
function getFairShareMs(running) {
	return Math.max(Math.min(running * minIntervalMs, sharedIntervalMs), running * 150);
}
// src/snapshot/job-durations.ts
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
function createAccountSlotGate(ports) {
	const oneStart = (0,_semaphore_js__WEBPACK_IMPORTED_MODULE_6__.t)(1);
	const logWaiting = createWaitingLog(ports);
	const slotEvents = new EventTarget();
	let atLimit = false;
	const { tryStart, reportRefusal } = createStartAttempts(ports);
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
			return oneStart.run(() => retryUntilStarted(attempt, isFull).catch(reportRefusal));
		},
		notifySlotFree: () => void slotEvents.dispatchEvent(new Event("slotFree"))
	};
}
function createStartAttempts({ signal, onOutage }) {
	let refused;
	async function tryStart(attempt, isFull) {
		try {
			const value = await attempt();
			refused = void 0;
			return { value };
		} catch (error) {
			if (!isFull(error)) throw error;
			refused = {
				error,
				attempts: (refused?.attempts ?? 0) + 1
			};
			return;
		}
	}
	function reportRefusal(error) {
		if (signal.aborted && refused?.error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.pt) onOutage?.(refused.error, refused.attempts);
		throw error;
	}
	return {
		tryStart,
		reportRefusal
	};
}
function createWaitingLog({ clock, log }) {
	let loggedAt = Number.NEGATIVE_INFINITY;
	return (since) => {
		if (clock.now() - loggedAt < logIntervalMs) return;
		loggedAt = clock.now();
		const minutes = Math.round((loggedAt - since) / 6e4);
		const waited = minutes === 0 ? "" : ` (${minutes} min so far)`;
		log.info(`The account has reached its limit of running snapshot jobs; waiting for a free slot${waited}.`);
	};
}
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
function createJobSlots(count, ports) {
	const semaphore = (0,_semaphore_js__WEBPACK_IMPORTED_MODULE_6__.t)(count);
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
// src/modes/export/job-events.ts
function recordJobEvent(event, context) {
	const { reportStates } = context;
	if (event.kind === "sent" || event.kind === "refused") {
		(0,_report_state_js__WEBPACK_IMPORTED_MODULE_7__.i)(event.job, event.kind === "sent", reportStates);
		if (event.kind === "sent") publishIfUnanswered(event.job, context);
		return;
	}
	publishJobId(event.job, context);
	if (event.kind === "state") logState(event, context);
	else recordStart(event, context);
}
function logState(event, { ports, reportStates, checkStatus }) {
	const { job, status, elapsedMs } = event;
	checkStatus(status);
	if (status === "COMPLETED" || status === "FAILED") return;
	ports.log.info((0,_log_lines_js__WEBPACK_IMPORTED_MODULE_1__.u)((0,_report_state_js__WEBPACK_IMPORTED_MODULE_7__.n)(job, reportStates), job, status, elapsedMs));
}
function recordStart(event, context) {
	const { job, warning } = event;
	const { startTracker, ports, reportStates } = context;
	startTracker.markSettled(job);
	ports.log.info((0,_log_lines_js__WEBPACK_IMPORTED_MODULE_1__.l)((0,_report_state_js__WEBPACK_IMPORTED_MODULE_7__.n)(job, reportStates), job, event));
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
	const planned = new Set((0,_report_state_js__WEBPACK_IMPORTED_MODULE_7__.r)(reportStates).map(({ request }) => request.SnapshotJobId));
	const replaced = [...publishedJobIds].filter((each) => !planned.has(each));
	ports.publishJobIds(replaced.concat([...planned].filter((each) => publishedJobIds.has(each))));
}
// src/modes/export/preflight.ts
function createPreflight(region, { lookUpBucket, releases }) {
	const bucketLookup = (0,_memoize_by_key_js__WEBPACK_IMPORTED_MODULE_8__.t)(lookUpBucket);
	const releaseCheck = (0,_memoize_by_key_js__WEBPACK_IMPORTED_MODULE_8__.t)((key) => {
		const [tag = "", token = ""] = key.split("\n");
		return preflightRelease(tag, token, releases);
	});
	return async (report) => {
		const { uploadTo, releaseTag, githubToken = "", writeProblem } = report.files;
		if (writeProblem !== void 0) throw new _main_js__WEBPACK_IMPORTED_MODULE_0__.pt(`download-path: ${writeProblem}`, { code: "InvalidInput" });
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
function checkDestination(bucket, region, found) {
	if (found.isMissing === true) throw createMissingBucketError(bucket, "bucket");
	if (found.region === void 0 || found.region === region) return;
	throw new _main_js__WEBPACK_IMPORTED_MODULE_0__.pt(`The bucket ${bucket} is in ${found.region}, but QuickSight writes only to buckets in aws-region, ${region}.`, {
		code: "WrongBucketRegion",
		hint: `Set bucket to a bucket in ${region}, or replace it with upload-to, which accepts a bucket in any region.`
	});
}
function assertUploadBucketExists(bucket, found) {
	if (found.isMissing === true) throw createMissingBucketError(bucket, "upload-to");
}
function createMissingBucketError(bucket, input) {
	return new _main_js__WEBPACK_IMPORTED_MODULE_0__.pt(`The bucket ${bucket} does not exist.`, {
		code: "BucketNotFound",
		hint: `Check the spelling of the input ${input}.`
	});
}
async function preflightRelease(tag, token, releases) {
	try {
		await (await releases(token)).find(tag);
	} catch (error) {
		if (error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.mt && !(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.gt)(error)) throw createReleaseError(tag, error);
	}
}
function createReleaseError(tag, error) {
	return new _main_js__WEBPACK_IMPORTED_MODULE_0__.pt(`The files could not be attached to the release ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(tag)}: ${error.message}`, {
		code: error.code,
		hint: error.hint,
		requestId: error.requestId,
		cause: error
	});
}
// src/modes/export/report-freshness.ts
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
async function waitForFreshData(entry, { startTracker, ports }) {
	const verdict = await entry.verdict?.catch((error) => ({ failure: (0,_main_js__WEBPACK_IMPORTED_MODULE_0__._t)(error) }));
	if (verdict === void 0) return;
	if ("freshness" in verdict) {
		entry.freshness = verdict.freshness;
		const { formatDataLines } = await __webpack_require__.e(/* import() */ 1576).then(__webpack_require__.bind(__webpack_require__, 1576));
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
const jobStatuses = [
	"QUEUED",
	"RUNNING",
	"COMPLETED",
	"FAILED"
];
function createExportContext(step, ports) {
	const startTracker = createStartTracker(step.run.wait);
	const startedAt = ports.clock.now();
	const suggestDashboard = (0,_prepare_jobs_js__WEBPACK_IMPORTED_MODULE_4__.n)(ports.catalog);
	const context = {
		step,
		ports,
		startedAt,
		reportStates: step.reports.map(_report_state_js__WEBPACK_IMPORTED_MODULE_7__.t),
		startTracker,
		jobPorts: {
			clock: ports.clock,
			signal: ports.signal,
			allStarted: startTracker.allStarted,
			slots: createJobSlots(step.run.maxConcurrency, ports),
			durations: createJobDurations(),
			onEvent: (event) => recordJobEvent(event, context),
			stepStartedAt: startedAt,
			sentJobs: /* @__PURE__ */ new Map()
		},
		lookUpDashboard: (0,_prepare_jobs_js__WEBPACK_IMPORTED_MODULE_4__.t)(ports.catalog, ports.log, suggestDashboard),
		suggestDashboard,
		preflight: createPreflight(step.aws.region, ports),
		freshnessGate: createFreshnessGate(step, ports),
		publishedJobIds: /* @__PURE__ */ new Set(),
		checkStatus: (0,_status_warning_js__WEBPACK_IMPORTED_MODULE_3__.t)("snapshot job", jobStatuses, (message) => ports.log.warning(message)),
		reusedJobs: /* @__PURE__ */ new Set()
	};
	return context;
}
// src/modes/export/log-progress.ts
const progressIntervalMs = 3e5;
async function logProgress(reportStates, { clock, log }, stopSignal) {
	const since = clock.now();
	const sleepUnlessStopped = () => clock.sleep(progressIntervalMs, stopSignal).then(() => true, () => false);
	while (await sleepUnlessStopped()) {
		const jobs = countReportFiles(reportStates);
		if (jobs.running + jobs.waiting > 0) log.info((0,_log_lines_js__WEBPACK_IMPORTED_MODULE_1__.s)(jobs, clock.now() - since));
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
async function prepareReport(entry, context) {
	const { step, ports, lookUpDashboard, freshnessGate, preflight } = context;
	const planning = Promise.all([
		(0,_prepare_jobs_js__WEBPACK_IMPORTED_MODULE_4__.r)(step, entry.report, lookUpDashboard, ports),
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
		entry.failure = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__._t)(ports.signal.aborted ? ports.signal.reason : error);
	}
}
async function planWithDataDate(entry, prepared, context) {
	const { fillDataDate, usesDataDate } = await __webpack_require__.e(/* import() */ 2091).then(__webpack_require__.bind(__webpack_require__, 2091));
	if (!usesDataDate(entry.report)) return prepared;
	const verdict = await entry.verdict;
	entry.report = fillDataDate(entry.report, verdict?.freshness.dataAsOf ?? context.startedAt);
	return (0,_prepare_jobs_js__WEBPACK_IMPORTED_MODULE_4__.r)(context.step, entry.report, context.lookUpDashboard, context.ports);
}
async function reserveFiles({ report, jobs }, context) {
	const { ports, startTracker } = context;
	const files = await ports.files();
	if (jobs.length > 0) ports.log.info((0,_log_lines_js__WEBPACK_IMPORTED_MODULE_1__.o)(report, jobs));
	files.reserve(jobs);
	startTracker.addJobs(jobs);
}
async function openSession(step, report, ports) {
	const accountId = await ports.sessions.resolveAccountId(report.accountId);
	const credentials = await ports.sessions.forViewer(accountId, report.viewer).credentials();
	if (step.aws.exportCredentials) ports.exportCredentials(credentials);
}
// src/modes/export/unfinished-files.ts
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
	const located = (0,_locate_file_js__WEBPACK_IMPORTED_MODULE_5__.n)(outcome, found);
	if (located.failure !== void 0) return located;
	return located.s3Uri === void 0 || outcome.job.report.files.downloadPath === void 0 ? {
		...located,
		failure: createUnfinishedFailure("The file was not delivered", reason)
	} : (0,_locate_file_js__WEBPACK_IMPORTED_MODULE_5__.t)(located, reason);
}
function listUnfinishedSteps(reports, reason) {
	const downloaded = reports.filter(({ files }) => files.some((file) => (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.x)(file) && file.local !== void 0));
	const paths = new Set(downloaded.flatMap(({ report }) => report.files.downloadPath ?? []));
	const tags = new Set(downloaded.flatMap(({ report }) => report.files.releaseTag ?? []));
	return [...[...paths].map((path) => createUnfinishedFailure(`The manifest of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(path, 200)} was not written`, reason)), ...[...tags].map((tag) => createUnfinishedFailure(`The files were not attached to the release ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(tag)}`, reason))];
}
function createUnfinishedFailure(what, reason) {
	return {
		...reason,
		message: `${what}: ${reason.message}`
	};
}
// src/modes/export/run-export.ts
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
	return step.run.wait ? finishFiles(context) : buildResult(context, getCurrentReports(context));
}
function logReusedJobs({ reportStates, reusedJobs, ports }) {
	const reused = reportStates.flatMap(({ outcomes }) => outcomes.flatMap((outcome) => outcome?.reusedFrom === void 0 ? [] : [{
		...outcome,
		at: outcome.reusedFrom
	}]));
	const byResume = reused.filter(({ job }) => reusedJobs.has(job)).map(({ at }) => at);
	const byJobId = reused.filter(({ job }) => !reusedJobs.has(job)).map(({ at }) => at);
	if (byResume.length > 0) ports.log.notice((0,_log_lines_js__WEBPACK_IMPORTED_MODULE_1__.c)(byResume, "resume"));
	if (byJobId.length > 0) ports.log.notice((0,_log_lines_js__WEBPACK_IMPORTED_MODULE_1__.c)(byJobId, "job-id"));
}
async function runReports(context) {
	const { reportStates, startTracker } = context;
	const planning = reportStates.map((entry) => prepareReport(entry, context));
	const running = [];
	for (const [i, entry] of reportStates.entries()) {
		await planning[i];
		await reserveFiles(entry, context);
		running.push(runJobsOnFreshData(entry, context));
	}
	startTracker.allJobsAdded();
	await Promise.all(running);
}
async function runJobsOnFreshData(entry, context) {
	const [{ runReportJobs }] = await Promise.all([__webpack_require__.e(/* import() */ 6013).then(__webpack_require__.bind(__webpack_require__, 6013)), waitForFreshData(entry, context)]);
	await runReportJobs(entry, context);
}
async function exportFinalCredentials({ step, ports }) {
	const [report] = step.reports;
	if (step.aws.exportCredentials && report !== void 0) await openSession(step, report, ports).catch(() => void 0);
}
async function finishFiles(context) {
	const { ports, startedAt } = context;
	const files = await ports.files();
	const times = {
		startedAt,
		endedAt: ports.clock.now()
	};
	const { reports, archive, changes, problems } = await files.finish(getCurrentReports(context), times);
	for (const line of (0,_log_lines_js__WEBPACK_IMPORTED_MODULE_1__.a)(reports)) ports.log.info(line);
	if (changes !== void 0) {
		const { formatComparedLines } = await __webpack_require__.e(/* import() */ 4885).then(__webpack_require__.bind(__webpack_require__, 4885));
		for (const line of formatComparedLines(reports, changes)) ports.log.info(line);
	}
	return buildResult(context, reports, {
		archive,
		...changes === void 0 ? {} : { changes },
		postProcessingFailures: problems
	});
}
function buildUnfinishedResult(context) {
	const reports = getCurrentReports(context);
	if (!context.step.run.wait) return buildResult(context, reports);
	const { signal } = context.ports;
	const unfinished = failUnfinishedFiles(reports, signal.aborted ? (0,_main_js__WEBPACK_IMPORTED_MODULE_0__._t)(signal.reason) : notFinishedFailure);
	return buildResult(context, unfinished.reports, { postProcessingFailures: unfinished.postProcessingFailures });
}
const notFinishedFailure = {
	code: "NotFinished",
	message: "The step ended before its files were finished"
};
function getCurrentReports({ reportStates }) {
	return reportStates.map(_report_state_js__WEBPACK_IMPORTED_MODULE_7__.a);
}
function describeInterruption({ signal, findOutage }) {
	const outage = findOutage?.();
	const { message } = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__._t)(signal.reason);
	return outage === void 0 ? message : `${message} ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.M)(outage)}`;
}
function buildResult({ ports, startedAt, publishedJobIds }, reports, more = {}) {
	const { signal, clock } = ports;
	const result = {
		reports,
		announced: publishedJobIds,
		startedAt,
		endedAt: clock.now(),
		postProcessingFailures: [],
		...signal.aborted ? { interruption: describeInterruption(ports) } : {},
		...more
	};
	return {
		...result,
		status: (0,_status_js__WEBPACK_IMPORTED_MODULE_2__.t)(result, ports.abortReason())
	};
}
// src/modes/run-mode.ts
function runMode(step, dependencies, ports) {
	if (step.mode === "export") return runExportMode(step, dependencies, ports);
	if (step.mode === "check") return runCheckMode(step, dependencies, ports);
	return {
		done: runPage(step, dependencies, ports),
		currentResult: async () => createInterruptedResult(ports)
	};
}
function runExportMode(step, dependencies, ports) {
	const report = async (result) => {
		const { toExportResult } = await loadReport();
		return toExportResult(step, result, dependencies.runUrl);
	};
	const run = runExport(step, {
		...ports,
		...dependencies,
		catalog: () => dependencies.catalog(),
		files: dependencies.files,
		publishJobIds: (jobIds) => {
			loadReport();
			ports.publishJobIds(jobIds);
		}
	});
	return {
		done: run.done.then(report),
		currentResult: () => report(run.currentResult())
	};
}
const loadReport = () => __webpack_require__.e(/* import() */ 6528).then(__webpack_require__.bind(__webpack_require__, 6528));
function createInterruptedResult({ signal, abortReason }) {
	return signal.aborted ? (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.o)(signal.reason, abortReason() ?? "FAILED") : (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.s)({
		log: [],
		summary: ""
	}, {});
}
function runCheckMode(step, dependencies, ports) {
	let check;
	const currentResult = async () => check === void 0 ? createInterruptedResult(ports) : checkEnding(check.currentResult(), ports);
	const run = async () => {
		const { runCheck } = await Promise.all(/* import() */[__webpack_require__.e(7103), __webpack_require__.e(4972)]).then(__webpack_require__.bind(__webpack_require__, 4972));
		check = runCheck(step, dependencies, {
			...dependencies,
			log: ports.log,
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
	const failures = lines.flatMap(({ what, failure }) => failure === void 0 ? [] : [{
		what,
		...failure
	}]);
	const outputs = { failures: JSON.stringify(failures) };
	if (!lines.some(({ status }) => status === "pending") || !signal.aborted) return (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.s)(page, outputs, failure);
	const { message } = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__._t)(signal.reason);
	return (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.s)(page, outputs, [message, failure ?? []].flat().join("\n"), abortReason() ?? "FAILED");
}
async function runPage(step, dependencies, ports) {
	const asking = {
		sessions: dependencies.sessions,
		catalog: () => dependencies.catalog(),
		log: ports.log,
		signal: ports.signal,
		datasets: dependencies.datasets
	};
	if (step.mode === "list") {
		const { runList } = await __webpack_require__.e(/* import() */ 1162).then(__webpack_require__.bind(__webpack_require__, 1162));
		const { json, page } = await runList(step, asking);
		return (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.s)(page, { dashboards: json });
	}
	const { toWireRequest, runPlan } = await __webpack_require__.e(/* import() */ 1781).then(__webpack_require__.bind(__webpack_require__, 1781));
	const { jobs, page, failure, failures } = await runPlan(step, asking);
	const outputs = {
		failures: JSON.stringify(failures),
		plan: JSON.stringify(jobs.map(({ request }) => toWireRequest(request))),
		"job-ids": JSON.stringify(jobs.map(({ request }) => request.SnapshotJobId))
	};
	return (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.s)(page, outputs, failure);
}



/***/ }),

/***/ 8022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createSemaphore)
/* harmony export */ });
// src/lib/semaphore.ts
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

/***/ 6477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createStatusWarning)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);

// src/lib/status-warning.ts
function createStatusWarning(subject, known, warn) {
	const seen = new Set(known);
	return (status) => {
		if (seen.has(status)) return;
		seen.add(status);
		warn(`QuickSight returned the unknown ${subject} status ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(status, 40)} (known: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.bt)(known)}). The step keeps polling.`);
	};
}



/***/ }),

/***/ 9844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isSuccess),
/* harmony export */   t: () => (/* binding */ determineStatus)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);

// src/report/status.ts
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
function isSuccess(status, allowPartial) {
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



/***/ }),

/***/ 6515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ formatCounter),
/* harmony export */   r: () => (/* binding */ formatDuration),
/* harmony export */   t: () => (/* binding */ formatBytes)
/* harmony export */ });
// src/report/format/units.ts
function formatDuration(ms) {
	const seconds = Math.max(0, ms) / 1e3;
	if (seconds < 9.95) return `${Number(seconds.toFixed(1))}s`;
	const whole = Math.round(seconds);
	if (whole < 60) return `${whole}s`;
	const minutes = Math.floor(whole / 60);
	if (minutes < 60) return `${minutes}m ${padNumber(whole % 60)}s`;
	return `${Math.floor(minutes / 60)}h ${padNumber(minutes % 60)}m`;
}
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
function formatCounter(index, count) {
	return `[${String(index + 1).padStart(String(count).length)}/${count}]`;
}
function padNumber(value) {
	return String(value).padStart(2, "0");
}



/***/ })

};
