export const id = 6013;
export const ids = [6013];
export const modules = {

/***/ 6013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runReportJobs: () => (/* binding */ runReportJobs)
/* harmony export */ });
/* harmony import */ var _log_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2828);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1809);
/* harmony import */ var _plan_jobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2414);
/* harmony import */ var _report_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6732);
/* harmony import */ var _second_attempt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5938);





// src/snapshot/request-match.ts
function getEchoedContentKey(group, depth) {
	const [file] = group.Files ?? [];
	if (file?.FormatType === void 0 || file.SheetSelections === void 0) return void 0;
	const sheets = file.SheetSelections.map(({ SheetId, VisualIds }) => ({
		id: SheetId ?? "",
		visuals: VisualIds ?? []
	}));
	return toContentKey(file.FormatType, sheets, depth);
}
function getContentKey(file, depth) {
	const sheets = file.sheets.map((sheet) => ({
		id: sheet.id,
		visuals: sheet.visuals.map(({ id }) => id)
	}));
	return toContentKey(file.format, sheets, depth);
}
function toContentKey(format, sheets, depth) {
	return JSON.stringify([format, sheets.map(({ id, visuals }) => [id, ...depth === "visuals" ? visuals.toSorted() : []])]);
}
function hasVisualIds(group) {
	return (group.Files ?? []).some((file) => file.SheetSelections?.some(({ VisualIds }) => (VisualIds ?? []).length > 0));
}
function compareRequest(request, files, echo) {
	const groups = echo.FileGroups?.map((group) => getEchoedContentKey(group, "visuals")) ?? [void 0];
	const ours = files.map((file) => getContentKey(file, "visuals"));
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
const jobIdInUseCode = "JobIdInUse";
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
	return new _main_js__WEBPACK_IMPORTED_MODULE_1__.pt(`Snapshot job ID ${request.SnapshotJobId} is used by another step.`, {
		code: jobIdInUseCode,
		requestId: refusal.requestId,
		cause: refusal
	});
}
function createTakenError({ request, canPickUp }, { createdAt, status }, refusal, why) {
	const id = request.SnapshotJobId;
	const other = createdAt === void 0 ? "another job" : `a job of ${new Date(createdAt).toISOString()}`;
	const collect = (status === "COMPLETED" || status === "FAILED") && canPickUp !== true ? ` To collect the files of that job, set job-id: ${id}.` : "";
	return new _main_js__WEBPACK_IMPORTED_MODULE_1__.pt(`Snapshot job ID ${id} is taken by ${other}, ${why}.`, {
		code: refusal.code,
		requestId: refusal.requestId,
		hint: `Remove SnapshotJobId from the request: the action then derives an ID. QuickSight frees ${id} 24 hours after the end of that job.${collect}`,
		cause: refusal
	});
}
function createHiddenJobError(job, refusal, cause) {
	return new _main_js__WEBPACK_IMPORTED_MODULE_1__.pt(`Snapshot job ID ${job.request.SnapshotJobId} is taken, and this user cannot see that job.`, {
		code: refusal.code,
		requestId: cause.requestId ?? refusal.requestId,
		hint: "Another user started it. Choose another job-id, or leave it out.",
		cause
	});
}
// src/hints/job-results.ts
const jobResultRules = [
	{
		type: "DASHBOARD_ACCESS_DENIED",
		hint: "The user has no access to the dashboard, or lost it. Share the dashboard, or its folder, with the user."
	},
	{
		type: "CAPABILITY_RESTRICTED",
		hint: "The user's custom permissions forbid exports in this format. Remove the restriction (ExportToPdf, ExportToCsv, ExportToExcel, and the same for scheduled reports), or use another format or user."
	},
	{
		type: "RLS_CHANGED",
		hint: "The row-level security of a dataset changed while the job ran. Run the export again."
	},
	{
		type: "CLS_CHANGED",
		hint: "The column-level security of a dataset changed while the job ran. Run the export again."
	},
	{
		type: "DATASET_DELETED",
		hint: "A dataset of the visual was deleted. Restore the dataset or fix the dashboard, then export again."
	},
	{
		pattern: /pixel.?perfect|add-?on/i,
		hint: "CSV, EXCEL and paginated sheets need the Pixel Perfect Report add-on. Ask an administrator to subscribe the account to it, or use format: PDF for interactive sheets."
	},
	{
		pattern: /(?:bucket|\bS3).*region/is,
		hint: "QuickSight writes only to buckets in aws-region. Use a bucket there, or set upload-to instead, which accepts a bucket in any region."
	},
	{
		pattern: /(?:bucket|\bS3).*(?:not.?found|not exist|no such)/is,
		hint: "The bucket does not exist. Check the spelling in bucket."
	},
	{
		pattern: /bucket|\bS3(?:\b|_)/i,
		hint: "QuickSight cannot write to the bucket. Allow it in the bucket policy and in the security settings of QuickSight, as docs/PERMISSIONS.md of this action shows, or set upload-to instead of bucket, which needs neither."
	},
	{
		pattern: /internal.?(?:failure|error|service)/i,
		hint: "QuickSight failed to create the snapshot. Run the export again. If it fails again, open the sheet in a browser, and give the request ID to AWS Support."
	}
];
// src/hints/find-job-result-hint.ts
function findJobResultHint(errorType, message = "") {
	const text = `${errorType} ${message}`;
	return jobResultRules.find(({ type, pattern }) => type === errorType || pattern?.test(text))?.hint;
}
function isDocumentedErrorType(errorType) {
	return jobResultRules.some(({ type }) => type === errorType);
}
// src/snapshot/collect-files.ts
function collectFiles(job, response) {
	const groups = findFileGroups(job, response);
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
		const located = found === void 0 ? createMissingResultFailure(response.requestId) : resolveLocation(found, job, response.requestId);
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
	if (ours.length === 0 && others.length > 0) return createWrongUserFailure(isAnonymous, requestId);
	return ours.flatMap((user) => user.FileGroups ?? []);
}
function match(files, groups) {
	const left = [...groups];
	const take = (matches) => {
		const place = left.findIndex(matches);
		return place < 0 ? void 0 : left.splice(place, 1)[0];
	};
	return [
		(file) => take((group) => getEchoedContentKey(group, "visuals") === getContentKey(file, "visuals")),
		(file) => take((group) => !hasVisualIds(group) && getEchoedContentKey(group, "sheets") === getContentKey(file, "sheets")),
		() => take((group) => getEchoedContentKey(group, "sheets") === void 0)
	].reduce((found, pass) => files.map((file, i) => found[i] ?? pass(file)), []);
}
function getFixedPrefix({ canPickUp, report }, prefix) {
	return canPickUp === true ? report.destination?.prefixTemplate.split("{")[0] ?? "" : prefix;
}
function resolveLocation(group, job, requestId) {
	const results = group.S3Results ?? [];
	const failure = mergeFileErrors([group], requestId);
	if (failure !== void 0) return failure;
	const uri = results.map(({ S3Uri }) => S3Uri).find((candidate) => candidate !== void 0 && candidate !== "");
	if (uri === void 0) return createMissingResultFailure(requestId);
	if (!/^s3:\/\/[^/]+\/.|^https?:\/\/./i.test(uri)) return createInvalidUriFailure(requestId);
	const location = parseLocation(uri, job);
	return "s3Uri" in location && !isAtDestination(location.s3Uri, job) ? createWrongDestinationFailure(location.s3Uri, job, requestId) : location;
}
function isAtDestination(s3Uri, job) {
	const destination = getRequestBucket(job);
	if (destination === void 0) return true;
	const prefix = getFixedPrefix(job, destination.BucketPrefix ?? "").replaceAll(/^\/+|\/+$/g, "");
	const start = `s3://${destination.BucketName}/`;
	if (!s3Uri.startsWith(start)) return false;
	const key = s3Uri.slice(start.length).replace(/^\/+/, "");
	return key.startsWith(prefix) || key.startsWith(encodeURI(prefix));
}
function findFileErrors({ result, requestId }) {
	return mergeFileErrors([...result?.RegisteredUsers ?? [], ...result?.AnonymousUsers ?? []].flatMap((user) => user.FileGroups ?? []), requestId);
}
function mergeFileErrors(groups, requestId) {
	const failures = groups.flatMap((group) => group.S3Results ?? []).flatMap((result) => result.ErrorInfo ?? []).map((error) => toResultFailure(error, requestId));
	const [first] = failures;
	const hint = failures.find((failure) => failure.hint !== void 0)?.hint;
	const message = [...new Set(failures.map((failure) => failure.message))].slice(0, maxErrors).join("; ");
	return first === void 0 ? void 0 : {
		...first,
		message,
		...hint === void 0 ? {} : { hint }
	};
}
const maxErrors = 5;
function toResultFailure(error, requestId) {
	const code = (0,_main_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(error.ErrorType ?? "UnknownError", 100);
	const hint = findJobResultHint(code, error.ErrorMessage);
	return {
		code,
		message: `${code}${error.ErrorMessage === void 0 ? "" : `: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.F)((0,_main_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(error.ErrorMessage, 500))}`}`,
		...hint === void 0 ? {} : { hint },
		...requestId === void 0 ? {} : { requestId }
	};
}
function createMissingResultFailure(requestId) {
	return {
		code: "MissingResult",
		message: "The job is COMPLETED, but its result does not contain this file.",
		hint: "Run the export again. If the error persists, give the request ID to AWS Support.",
		...requestId === void 0 ? {} : { requestId }
	};
}
function createWrongUserFailure(isAnonymous, requestId) {
	const [found, asked] = isAnonymous ? ["a registered", "an anonymous"] : ["an anonymous", "a registered"];
	return {
		code: "WrongUser",
		message: `The result of the job is for ${found} user, but the job was started for ${asked} user: its rows may differ.`,
		hint: "Run the export again. If the error persists, give the request ID to AWS Support.",
		...requestId === void 0 ? {} : { requestId }
	};
}
function createWrongDestinationFailure(s3Uri, job, requestId) {
	const { BucketName = "", BucketPrefix = "" } = getRequestBucket(job) ?? {};
	return {
		code: "WrongDestination",
		message: `The result is ${(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(s3Uri, 300)}, which is not below s3://${BucketName}/${BucketPrefix} as requested.`,
		hint: "Run the export again. If the error persists, give the request ID to AWS Support.",
		...requestId === void 0 ? {} : { requestId }
	};
}
function createInvalidUriFailure(requestId) {
	return {
		code: "InvalidS3Uri",
		message: "The job is COMPLETED, but its result contains no S3 URI of this file.",
		hint: "Run the export again. If the error persists, give the request ID to AWS Support.",
		...requestId === void 0 ? {} : { requestId }
	};
}
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
async function finishCompletedJob(job, running, snapshots, ports) {
	running.endedAt = ports.clock.now();
	const response = await waitForResult(job, snapshots, ports);
	if (response.requestId !== void 0) running.requestIds.push(response.requestId);
	if (hasError(response)) return createOutcome(job, "failed", running, addReusedJobHint(toJobFailure(response), running));
	return {
		...createOutcome(job, "completed", running),
		files: collectFiles(job, response)
	};
}
async function finishFailedJob(job, running, snapshots, ports) {
	running.endedAt = ports.clock.now();
	try {
		const response = await waitForResult(job, snapshots, ports, maxReasonAttempts);
		if (response.requestId !== void 0) running.requestIds.push(response.requestId);
		return createOutcome(job, "failed", running, addReusedJobHint(toJobFailure(response), running));
	} catch (error) {
		const failure = (0,_main_js__WEBPACK_IMPORTED_MODULE_1__._t)(ports.signal.aborted ? ports.signal.reason : error);
		return createOutcome(job, "failed", running, {
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
function toJobFailure(answer) {
	if (answer.error !== void 0) return toResultFailure(answer.error, answer.requestId);
	return findFileErrors(answer) ?? {
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
			const response = await snapshots.describeJobResult((0,_plan_jobs_js__WEBPACK_IMPORTED_MODULE_2__.i)(job), attempts);
			if (isUnfinished(response)) throw createUnfinishedError(response);
			if (tries >= maxEmptyAttempts || response.result !== void 0 || response.error !== void 0) return response;
		} catch (error) {
			if (!(error instanceof _main_js__WEBPACK_IMPORTED_MODULE_1__.mt) || !notReadyKinds.has(error.kind) || tries > maxNotFoundAttempts) throw error;
		}
		await ports.clock.sleep(1e3, ports.signal);
	}
}
async function hasWholeResult(job, snapshots) {
	try {
		const response = await snapshots.describeJobResult((0,_plan_jobs_js__WEBPACK_IMPORTED_MODULE_2__.i)(job), 1);
		if (isUnfinished(response)) return false;
		const isPresent = (file) => !("failure" in file) || file.failure.code !== "MissingResult";
		return hasError(response) || collectFiles(job, response).every(isPresent);
	} catch (error) {
		if (error instanceof _main_js__WEBPACK_IMPORTED_MODULE_1__.mt) return false;
		throw error;
	}
}
function isUnfinished({ status }) {
	return status === "QUEUED" || status === "RUNNING";
}
function createUnfinishedError({ status, requestId }) {
	const operation = "DescribeDashboardSnapshotJobResult";
	return new _main_js__WEBPACK_IMPORTED_MODULE_1__.mt(`${operation}: The job has ended, but its result says ${status}`, {
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
function createInterruptedOutcome(job, running, mayExist, error, { signal }) {
	return createOutcome(job, running !== void 0 || mayExist ? "abandoned" : "not-started", running, (0,_main_js__WEBPACK_IMPORTED_MODULE_1__._t)(signal.aborted ? signal.reason : error));
}
function createOutcome(job, state, running, failure) {
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
	if (error === signal.reason || !(error instanceof _main_js__WEBPACK_IMPORTED_MODULE_1__.pt)) return false;
	return !hasKind(error, "transient");
}
function hasKind(error, kind) {
	return error instanceof _main_js__WEBPACK_IMPORTED_MODULE_1__.mt && error.kind === kind;
}
async function adoptAfterRefusal(job, snapshots, ports, state, refusal) {
	const find = hasKind(refusal, "already-exists") ? describeExistingJob : findLostJob;
	try {
		const found = await find(job, snapshots, ports, state, refusal);
		if (found === void 0) throw refusal;
		const isOwn = isOwnJob(job, found, ports, state);
		state.unansweredAt = void 0;
		return adoptJob(job, found, refusal, isOwn);
	} catch (error) {
		if (error instanceof _main_js__WEBPACK_IMPORTED_MODULE_1__.pt && !ports.signal.aborted && state.unansweredAt === void 0) {
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
		return await snapshots.describeJob((0,_plan_jobs_js__WEBPACK_IMPORTED_MODULE_2__.i)(job));
	} catch (error) {
		throw error instanceof _main_js__WEBPACK_IMPORTED_MODULE_1__.mt && (error.kind === "denied" || error.kind === "not-found") && state.unansweredAt === void 0 ? createHiddenJobError(job, refusal, error) : error;
	}
}
async function findLostJob(job, snapshots, { clock, signal }, state, refusal) {
	while (state.unansweredAt !== void 0) {
		try {
			return await snapshots.describeJob((0,_plan_jobs_js__WEBPACK_IMPORTED_MODULE_2__.i)(job));
		} catch (error) {
			if (!hasKind(error, "not-found")) throw signal.aborted ? error : refusal;
		}
		if (clock.now() - state.unansweredAt >= 2e4) state.unansweredAt = void 0;
		else if (hasKind(refusal, "job-limit")) return void 0;
		else await clock.sleep(lostJobIntervalMs, signal);
	}
}
function isOwnJob(job, found, ports, { unansweredAt }) {
	const isSentByOther = (ports.sentJobs.get(job.request.SnapshotJobId)?.size ?? 0) > 1;
	if (unansweredAt === void 0 && !isSentByOther) return false;
	const now = ports.clock.now();
	const stepStartedAt = (found.describedAt ?? now) - (now - ports.stepStartedAt);
	return found.createdAt === void 0 || found.createdAt >= stepStartedAt - serverTimeToleranceMs;
}
const serverTimeToleranceMs = 2e3;
// src/snapshot/run-job.ts
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
		if (end === void 0) return createOutcome(job, "started", running);
		running.requestIds.push(...end.requestId === void 0 ? [] : [end.requestId]);
		return await (end.status === "FAILED" ? finishFailedJob : finishCompletedJob)(job, running, snapshots, ports);
	} catch (error) {
		return createInterruptedOutcome(job, running, state.mayExist, error, ports);
	}
}
function isJobLimit(error) {
	return error instanceof _main_js__WEBPACK_IMPORTED_MODULE_1__.mt && error.kind === "job-limit";
}
const unknownStatusIntervalMs = 15e3;
async function pollUntilEnded(job, running, snapshots, ports) {
	const { clock, onEvent } = ports;
	const getElapsedMs = () => clock.now() - running.startedAt;
	const tracked = ports.durations.track(job.request.DashboardId);
	let status = "";
	let resultDueMs = 0;
	try {
		for (;;) {
			const next = tracked.next(getElapsedMs());
			if (!await sleepUnlessAllStarted(next.afterMs, ports)) return void 0;
			const description = await tryDescribe(job, snapshots, next.isDue, getElapsedMs());
			if (description === void 0) continue;
			if (description.status !== status) {
				status = description.status;
				if (status === "RUNNING") running.runningAt = clock.now();
				onEvent({
					kind: "state",
					job,
					status,
					elapsedMs: getElapsedMs()
				});
			}
			if (status === "COMPLETED" || status === "FAILED") {
				tracked.recordEnd(getElapsedMs());
				return description;
			}
			tracked.recordRunning(getElapsedMs());
			if (isUnfinished(description) || getElapsedMs() < resultDueMs) continue;
			if (await hasWholeResult(job, snapshots)) return {
				...description,
				status: "COMPLETED"
			};
			resultDueMs = getElapsedMs() + unknownStatusIntervalMs;
		}
	} finally {
		tracked.stop();
	}
}
async function tryDescribe(job, snapshots, atExpectedEnd, elapsedMs) {
	try {
		return await snapshots.describeJob((0,_plan_jobs_js__WEBPACK_IMPORTED_MODULE_2__.i)(job), atExpectedEnd);
	} catch (error) {
		if (error instanceof _main_js__WEBPACK_IMPORTED_MODULE_1__.mt && error.kind === "not-found" && elapsedMs < 2e4) return void 0;
		throw error;
	}
}
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
async function refreshLink(job, order, snapshots) {
	const found = collectFiles(job, await snapshots.describeJobResult((0,_plan_jobs_js__WEBPACK_IMPORTED_MODULE_2__.i)(job))).find((file) => file.order === order);
	if (found === void 0 || "failure" in found) throw new _main_js__WEBPACK_IMPORTED_MODULE_1__.pt("The result no longer contains the file.", { code: "MissingResult" });
	return "link" in found.location ? found.location.link : void 0;
}
// src/modes/export/retry-by-name.ts
const refusals = /* @__PURE__ */ new Set([
	"InvalidParameterValueException",
	"ResourceNotFoundException",
	"ValidationException"
]);
function mayHaveUsedSheetName({ job, state, failure }) {
	if (job.dashboardName !== void 0 || job.report.target.kind !== "selection") return false;
	const code = failure?.code ?? "";
	return state === "not-started" ? refusals.has(code) : state === "failed" && !isDocumentedErrorType(code);
}
async function replanBySheetName(step, refused, find) {
	const { report, request, files, order } = refused.job;
	const { target } = report;
	if (target.kind !== "selection") return refused;
	const dashboard = await find(request.AwsAccountId, report.dashboardId).catch(() => void 0);
	if (dashboard === void 0) return refused;
	const { selectFiles } = await __webpack_require__.e(/* import() */ 4046).then(__webpack_require__.bind(__webpack_require__, 4046));
	try {
		const sheets = files.flatMap((file) => file.sheets.map(({ id }) => id));
		const chosen = selectFiles({
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
		const [planned] = (0,_plan_jobs_js__WEBPACK_IMPORTED_MODULE_2__.n)(report, chosen, context);
		if (planned === void 0 || planned.request.SnapshotJobId === request.SnapshotJobId) return refused;
		return {
			...planned,
			order
		};
	} catch (error) {
		return error instanceof _main_js__WEBPACK_IMPORTED_MODULE_1__.pt ? {
			...refused,
			failure: (0,_main_js__WEBPACK_IMPORTED_MODULE_1__._t)(error)
		} : refused;
	}
}
// src/modes/export/run-attempts.ts
async function runWithAttempts(planned, jobRun) {
	const { entry, index, context } = jobRun;
	const reused = await reuseEarlierJob(planned, jobRun);
	if (reused !== void 0) return reused;
	const first = await jobRun.run(planned);
	if (!context.step.run.wait || !(0,_second_attempt_js__WEBPACK_IMPORTED_MODULE_3__.t)(first)) return first;
	const { log } = context.ports;
	log.info((0,_log_lines_js__WEBPACK_IMPORTED_MODULE_0__.r)((0,_report_state_js__WEBPACK_IMPORTED_MODULE_4__.n)(first.job, context.reportStates), first));
	log.info("  This error may be temporary, so the job is started once more.");
	const job = (0,_second_attempt_js__WEBPACK_IMPORTED_MODULE_3__.r)(first.job);
	entry.jobs[index] = job;
	const outcome = (0,_second_attempt_js__WEBPACK_IMPORTED_MODULE_3__.n)(first, await jobRun.runReplacement(job));
	entry.jobs[index] = outcome.job;
	return outcome;
}
async function reuseEarlierJob(planned, jobRun) {
	const { entry, index, snapshots, context } = jobRun;
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
	const outcome = await jobRun.runReplacement(job);
	if (outcome.state === "completed" && outcome.files.every((file) => !("failure" in file))) return {
		...outcome,
		reusedFrom: earlier.createdAt
	};
	entry.jobs[index] = planned;
}
// src/modes/export/run-report-jobs.ts
async function runReportJobs(entry, context) {
	const { prepared, report, jobs } = entry;
	if (prepared === void 0) return;
	const { ports } = context;
	const snapshots = ports.snapshots(ports.sessions.forViewer(prepared.accountId, report.viewer));
	await Promise.all(jobs.map(async (job, index) => {
		const outcome = await runPlannedJob(job, index, entry, snapshots, context);
		entry.outcomes[index] = outcome;
		if (outcome.state !== "started") ports.log.info((0,_log_lines_js__WEBPACK_IMPORTED_MODULE_0__.r)((0,_report_state_js__WEBPACK_IMPORTED_MODULE_4__.n)(outcome.job, context.reportStates), outcome));
		if (outcome.state === "completed") await fetchFiles(outcome, entry, snapshots, context);
	}));
}
async function runPlannedJob(job, index, entry, snapshots, context) {
	const result = await runWithAttempts(job, {
		entry,
		index,
		snapshots,
		context,
		run: (planned) => runWithReplacement(planned, index, entry, snapshots, context),
		runReplacement: (other) => runReplacement(other, snapshots, context)
	});
	context.startTracker.markSettled(job);
	const outcome = result.state === "not-started" && result.failure?.code === "ResourceNotFoundException" ? await addSuggestion(result, context) : result;
	return context.step.run.wait || outcome.state !== "completed" ? outcome : {
		...outcome,
		state: "started"
	};
}
async function addSuggestion(outcome, context) {
	const { suggestForOutcome } = await __webpack_require__.e(/* import() */ 1075).then(__webpack_require__.bind(__webpack_require__, 1075));
	return suggestForOutcome(outcome, context.suggestDashboard);
}
async function runWithReplacement(planned, index, entry, snapshots, context) {
	const runInPlace = (replacement) => {
		entry.jobs[index] = replacement;
		return runReplacement(replacement, snapshots, context);
	};
	const first = await runJob(planned, snapshots, context.jobPorts);
	const outcome = first.failure?.code === "JobIdInUse" ? await runInPlace((0,_plan_jobs_js__WEBPACK_IMPORTED_MODULE_2__.r)(planned, context.startedAt)) : first;
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
	for (const file of fetched) ports.log.info((0,_log_lines_js__WEBPACK_IMPORTED_MODULE_0__.i)(file));
	entry.files.push(...fetched);
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
function canSucceedOnSecondAttempt({ job, state, failure, files }) {
	if (job.isUserJobId || isSecondAttempt(job)) return false;
	if (state === "failed") return failure !== void 0 && passingErrors.test(failure.code);
	return state === "completed" && files.some((file) => "failure" in file && passingErrors.test(file.failure.code));
}
function planSecondAttempt(job) {
	const id = job.request.SnapshotJobId.slice(0, _main_js__WEBPACK_IMPORTED_MODULE_0__.R.idLength - 2);
	return {
		...job,
		request: {
			...job.request,
			SnapshotJobId: `${id}${suffix}`
		}
	};
}
function chooseAttempt(first, second) {
	return countFiles(second) >= countFiles(first) ? second : first;
}
function isSecondAttempt(job) {
	return job.request.SnapshotJobId.endsWith(suffix);
}
function countFiles({ files }) {
	return files.filter((file) => !("failure" in file)).length;
}



/***/ })

};
