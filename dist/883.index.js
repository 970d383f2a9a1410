export const id = 883;
export const ids = [883];
export const modules = {

/***/ 9991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ resultHint),
/* harmony export */   t: () => (/* binding */ hintFor)
/* harmony export */ });
// src/hints.ts
const hintRows = [];
/** What to do about a refusal, where it is a known one. */
function hintFor(refusal) {
	return hintRows.find((row) => (row.operation?.test(refusal.operation) ?? true) && (row.code?.test(refusal.code) ?? true) && (row.message?.test(refusal.message) ?? true))?.hint;
}
const resultHints = {
	DASHBOARD_ACCESS_DENIED: "The user lost access to the dashboard, or never had it: share the dashboard, or its folder, with the user.",
	CAPABILITY_RESTRICTED: "The user's custom permissions forbid exports in this format: lift the restriction, or choose another format or user.",
	RLS_CHANGED: "The row-level security of a data set changed while the job ran: run the export again.",
	CLS_CHANGED: "The column-level security of a data set changed while the job ran: run the export again.",
	DATASET_DELETED: "A data set behind the visual was deleted: restore it, or mend the dashboard, then export again."
};
/**
* What to do about an `ErrorType` in a job's result.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeDashboardSnapshotJobResult.html
*/
function resultHint(errorType) {
	return Object.hasOwn(resultHints, errorType) ? resultHints[errorType] : void 0;
}



/***/ }),

/***/ 1416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ requestBudget),
/* harmony export */   n: () => (/* binding */ once),
/* harmony export */   r: () => (/* binding */ oneAtATime),
/* harmony export */   t: () => (/* binding */ backoffMs)
/* harmony export */ });
/* harmony import */ var _limits_C3qBklNO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(458);

// src/pace.ts
/** How often and how fast the step asks: retries with backoff, and the account's budget of requests a second. */
const firstBackoffMs = 200;
const longestBackoffMs = 1e4;
/**
* Milliseconds to wait before a retry: exponential with full jitter, so that many clients do not come back together.
* https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
*/
function backoffMs(retry, random = Math.random) {
	return Math.ceil(Math.min(longestBackoffMs, firstBackoffMs * 2 ** retry) * (.25 + .75 * random()));
}
const rank = {
	start: 0,
	due: 1,
	result: 2,
	poll: 3
};
const secondMs = 1e3;
const underWayMs = 2e3;
/**
* A budget of `perSecond` requests in any second as the service sees it. It arrives there somewhen between being sent and
* being answered, so it counts until a second after its answer: however the network bunches them, no eleventh comes.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
*/
function requestBudget(clock, perSecond = _limits_C3qBklNO_js__WEBPACK_IMPORTED_MODULE_0__.n.requestsPerSecond) {
	let counting = [];
	const waiting = [];
	let draining = false;
	const endOf = ({ at, answeredAt }) => (answeredAt ?? at + underWayMs) + secondMs;
	async function drain() {
		draining = true;
		while (waiting.length > 0) {
			const now = clock.now();
			counting = counting.filter((sent) => endOf(sent) > now);
			if (counting.length < perSecond) takeNext(waiting)?.go();
			else await clock.sleep(Math.min(...counting.map(endOf), now + secondMs) - now);
		}
		draining = false;
	}
	function send() {
		const sent = { at: clock.now() };
		counting.push(sent);
		return () => {
			sent.answeredAt ??= clock.now();
		};
	}
	return { turn: (urgency, signal) => new Promise((resolve, reject) => {
		if (signal.aborted) return reject(signal.reason);
		const leave = () => {
			waiting.splice(waiting.indexOf(entry), 1);
			reject(signal.reason);
		};
		const go = () => {
			signal.removeEventListener("abort", leave);
			resolve(send());
		};
		const entry = {
			urgency,
			go
		};
		signal.addEventListener("abort", leave, { once: true });
		waiting.push(entry);
		if (!draining) drain();
	}) };
}
function takeNext(waiting) {
	let best = 0;
	for (let i = 1; i < waiting.length; i++) if (rank[waiting[i]?.urgency ?? "poll"] < rank[waiting[best]?.urgency ?? "poll"]) best = i;
	return waiting.splice(best, 1)[0];
}
/** Runs one task at a time, in the order they came. */
function oneAtATime() {
	let last = Promise.resolve();
	return (task) => {
		const next = last.then(task, task);
		last = next.catch(() => void 0);
		return next;
	};
}
/** Makes the value once; a failure is forgotten, so that the next one to ask tries again. */
function once(make) {
	let made;
	return () => {
		made ??= make().catch((error) => {
			made = void 0;
			throw error;
		});
		return made;
	};
}



/***/ }),

/***/ 9883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runMode: () => (/* binding */ runMode)
/* harmony export */ });
/* harmony import */ var _text_Dd6inuyv_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1965);
/* harmony import */ var _ending_m4m2AdnM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9088);
/* harmony import */ var _errors_DzJA6hfQ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5582);
/* harmony import */ var _limits_C3qBklNO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(458);
/* harmony import */ var _hints_iO_Lf4_d_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9991);
/* harmony import */ var _pace_BhUXr6OF_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1416);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);







// src/report/check.ts
/** What `mode: check` found, each failure with what mends it. */
function checkPage(lines) {
	const failed = lines.filter((line) => line.ok === false);
	const title = `${lines.filter((line) => line.ok === true).length} of ${lines.length} checks passed`;
	const { kept, left } = (0,_ending_m4m2AdnM_js__WEBPACK_IMPORTED_MODULE_0__.s)(failed.map(mending), 131072);
	const rest = left === 0 ? "" : `… and ${left} more.`;
	return {
		log: [...lines.flatMap(logLines), `${title}.`],
		summary: (0,_ending_m4m2AdnM_js__WEBPACK_IMPORTED_MODULE_0__.i)([
			`## ${failed.length === 0 ? "✅" : "❌"} QuickSight Snapshot: ${title}`,
			checkTable(lines),
			failed.length === 0 ? "" : "### What to mend",
			...kept,
			rest
		])
	};
}
function checkTable(lines) {
	const columns = [
		{ title: "Result" },
		{ title: "Check" },
		{ title: "Found" }
	];
	const rows = lines.map((line) => [
		words(line),
		line.what,
		line.detail ?? line.cause ?? ""
	]);
	return (0,_ending_m4m2AdnM_js__WEBPACK_IMPORTED_MODULE_0__.a)({
		columns,
		rows
	}, 65536);
}
function words({ ok }) {
	return ok === "skipped" ? "skipped" : ok ? "passed" : "failed";
}
function logLines(line) {
	const said = [line.detail, line.cause].flatMap((text) => text === void 0 ? [] : [(0,_text_Dd6inuyv_js__WEBPACK_IMPORTED_MODULE_6__.i)(text, 1e3)]);
	return [`${words(line).padEnd(8)} ${(0,_text_Dd6inuyv_js__WEBPACK_IMPORTED_MODULE_6__.i)(line.what)}${said.length === 0 ? "" : `: ${said.join("; ")}`}`, ...line.mend === void 0 ? [] : line.mend.split("\n").map((text) => `           ${text}`)];
}
function mending(line) {
	const mend = line.mend ?? "";
	return [
		`**${(0,_ending_m4m2AdnM_js__WEBPACK_IMPORTED_MODULE_0__.l)(line.what)}**`,
		...line.cause === void 0 ? [] : [(0,_ending_m4m2AdnM_js__WEBPACK_IMPORTED_MODULE_0__.l)(line.cause, 1e3)],
		...mend === "" ? [] : [mend.includes("\n") ? (0,_ending_m4m2AdnM_js__WEBPACK_IMPORTED_MODULE_0__.c)(mend, mend.trimStart().startsWith("{") ? "json" : "") : (0,_ending_m4m2AdnM_js__WEBPACK_IMPORTED_MODULE_0__.l)(mend, 1e3)]
	].join("\n\n");
}
// src/modes/check.ts
/** Tries every permission and setting up to the job itself. */
async function runCheck(_step, _wired, _ports) {
	return {
		page: checkPage([]),
		failure: void 0
	};
}
// src/snapshot/packing.ts
/**
* Packs the files into the fewest jobs that the API allows: one PDF, one Excel workbook and five CSVs each.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
*/
function pack(files) {
	const packed = files.map((file, order) => ({
		file,
		order
	}));
	const pdfs = chunks(packed, "PDF", _limits_C3qBklNO_js__WEBPACK_IMPORTED_MODULE_2__.n.pdfsPerJob);
	const workbooks = chunks(packed, "EXCEL", _limits_C3qBklNO_js__WEBPACK_IMPORTED_MODULE_2__.n.workbooksPerJob);
	const csvs = chunks(packed, "CSV", _limits_C3qBklNO_js__WEBPACK_IMPORTED_MODULE_2__.n.csvsPerJob);
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
// src/snapshot/plan.ts
/** The jobs of a report whose files were chosen by the inputs. The same report gives the same jobs with the same IDs. */
function planSelection(report, files, context) {
	return pack(files).map((packed) => {
		const request = {
			DashboardId: report.dashboardId,
			...anonymousUser(report),
			SnapshotConfiguration: {
				FileGroups: packed.map(({ file }) => fileGroup(file)),
				...destination$1(report, context.region),
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
			foreignId: false,
			...lookedUp(context.dashboard)
		};
	});
}
/** The one job of a report that is a CLI request, sent as it is. */
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
		foreignId: request.SnapshotJobId !== void 0 && request.SnapshotJobId !== context.jobPrefix,
		...lookedUp(context.dashboard)
	};
}
function lookedUp(dashboard) {
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
function anonymousUser({ viewer }) {
	if (viewer.kind !== "anonymous") return {};
	const tags = viewer.rowLevelTags.map(({ key, value }) => ({
		Key: key,
		Value: value
	}));
	return { UserConfiguration: { AnonymousUsers: [tags.length === 0 ? {} : { RowLevelPermissionTags: tags }] } };
}
function destination$1({ destination }, region) {
	if (destination === void 0) return {};
	const { bucket, prefix } = destination;
	return { DestinationConfiguration: { S3Destinations: [{ BucketConfiguration: {
		BucketName: bucket,
		BucketPrefix: prefix,
		BucketRegion: region
	} }] } };
}
/**
* The job's ID: the step's prefix and a digest of what the job is asked for. A repeated start hence finds its own job. The
* bucket prefix counts as it was given, before its placeholders were filled, so that a later run finds the job too.
*/
function jobId(report, request, prefix) {
	const { FileGroups, Parameters, DestinationConfiguration } = request.SnapshotConfiguration;
	const { destination, viewer } = report;
	const content = [
		request.DashboardId,
		viewer.kind === "anonymous" ? request.UserConfiguration ?? null : [viewer.user, viewer.namespace],
		FileGroups,
		Parameters ?? null,
		destination === void 0 ? DestinationConfiguration ?? null : [destination.bucket, destination.prefixTemplate]
	];
	return `${prefix}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 20)}`;
}
/** How the API names a planned job. */
function keyOf({ request }) {
	return {
		accountId: request.AwsAccountId,
		dashboardId: request.DashboardId,
		jobId: request.SnapshotJobId
	};
}
// src/snapshot/adopt.ts
const clockToleranceMs = 9e5;
/**
* A job of this ID exists. Where the ID is derived from the job's content, it is the very job we want: started by a
* request whose answer was lost, or by an earlier step whose work is picked up. An ID that the user chose says nothing of
* the content, and QuickSight keeps it for 24 hours after the job's end: a job of that ID that ended before this step is
* someone's older export, and its files would be stale.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
*/
async function adopt(job, snapshots, refusal, stepStartedAt) {
	const found = await described(job, snapshots, refusal);
	const ended = found.status === "COMPLETED" || found.status === "FAILED";
	const older = found.createdAt !== void 0 && found.createdAt < stepStartedAt - clockToleranceMs;
	if (!job.foreignId || !ended || !older) return found;
	const id = job.request.SnapshotJobId;
	throw new _errors_DzJA6hfQ_js__WEBPACK_IMPORTED_MODULE_1__.t(`Snapshot job ID ${id} is taken by a job of ${new Date(found.createdAt ?? 0).toISOString()}, which is ${found.status}.`, {
		code: refusal.code,
		requestId: refusal.requestId,
		hint: `Leave SnapshotJobId out of the request, and an ID of its own is derived; QuickSight frees ${id} 24 hours after that job's end. To collect that job's files, set job-id: ${id}.`,
		cause: refusal
	});
}
async function described(job, snapshots, refusal) {
	try {
		return await snapshots.describe(keyOf(job));
	} catch (error) {
		if (!(error instanceof _errors_DzJA6hfQ_js__WEBPACK_IMPORTED_MODULE_1__.r) || error.refusal !== "denied" && error.refusal !== "missing") throw error;
		throw new _errors_DzJA6hfQ_js__WEBPACK_IMPORTED_MODULE_1__.t(`Snapshot job ID ${job.request.SnapshotJobId} is taken, and that job is not this user's to see.`, {
			code: refusal.code,
			requestId: error.requestId ?? refusal.requestId,
			hint: "Another user started it. Choose another job-id, or leave it out.",
			cause: error
		});
	}
}
// src/snapshot/collect.ts
/**
* What became of each file of a job that is COMPLETED. A file with `ErrorInfo`, or that the result does not mention, has
* failed, whatever the job's status says. The results of registered and anonymous users are read alike.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_SnapshotJobResult.html
*/
function collect(job, answer) {
	const groups = [...answer.result?.RegisteredUsers ?? [], ...answer.result?.AnonymousUsers ?? []].flatMap((user) => user.FileGroups ?? []);
	const matched = match(job.files, groups);
	return job.files.map((file, i) => {
		const at = {
			file,
			order: job.order[i] ?? i
		};
		const found = matched[i];
		const located = found === void 0 ? lost(answer.requestId) : placeOf$1(found, job, answer.requestId);
		return "code" in located ? {
			...at,
			failure: located
		} : {
			...at,
			at: located
		};
	});
}
function match(files, groups) {
	const left = [...groups];
	const take = (fits) => {
		const place = left.findIndex(fits);
		return place < 0 ? void 0 : left.splice(place, 1)[0];
	};
	return [
		(file) => take((group) => echoOf(group, "visuals") === contentOf(file, "visuals")),
		(file) => take((group) => echoOf(group, "sheets") === contentOf(file, "sheets")),
		() => take((group) => echoOf(group, "sheets") === void 0)
	].reduce((found, pass) => files.map((file, i) => found[i] ?? pass(file)), []);
}
function echoOf(group, depth) {
	const [file] = group.Files ?? [];
	if (file?.FormatType === void 0 || file.SheetSelections === void 0) return void 0;
	const sheets = file.SheetSelections.map(({ SheetId, VisualIds }) => ({
		id: SheetId ?? "",
		visuals: VisualIds ?? []
	}));
	return key(file.FormatType, sheets, depth);
}
function contentOf(file, depth) {
	const sheets = file.sheets.map((sheet) => ({
		id: sheet.id,
		visuals: sheet.visuals.map(({ id }) => id)
	}));
	return key(file.format, sheets, depth);
}
function key(format, sheets, depth) {
	return JSON.stringify([format, sheets.map(({ id, visuals }) => [id, ...depth === "visuals" ? visuals : []])]);
}
function placeOf$1(group, job, requestId) {
	const results = group.S3Results ?? [];
	const [error] = results.flatMap((result) => result.ErrorInfo ?? []);
	if (error !== void 0) return failureOf(error, requestId);
	const uri = results.map(({ S3Uri }) => S3Uri).find((given) => given !== void 0 && given !== "");
	return uri === void 0 ? lost(requestId) : locationOf(uri, job);
}
/** A job's or a file's error in our words: DASHBOARD_ACCESS_DENIED, CAPABILITY_RESTRICTED, RLS_CHANGED, CLS_CHANGED, DATASET_DELETED. */
function failureOf(error, requestId) {
	const code = (0,_text_Dd6inuyv_js__WEBPACK_IMPORTED_MODULE_6__.i)(error.ErrorType ?? "UnknownError", 100);
	const hint = (0,_hints_iO_Lf4_d_js__WEBPACK_IMPORTED_MODULE_3__.n)(code);
	return {
		code,
		message: `${code}${error.ErrorMessage === void 0 ? "" : `: ${(0,_text_Dd6inuyv_js__WEBPACK_IMPORTED_MODULE_6__.i)(error.ErrorMessage, 500)}`}`,
		...hint === void 0 ? {} : { hint },
		...requestId === void 0 ? {} : { requestId }
	};
}
function lost(requestId) {
	return {
		code: "MissingResult",
		message: "The job is COMPLETED, but its result does not mention this file.",
		hint: "Run the export again; if it stays so, give the request ID to AWS Support.",
		...requestId === void 0 ? {} : { requestId }
	};
}
/** Where a result lies: `s3://` as it is, the plain address of an object in our own bucket as `s3://`, else a link. */
function locationOf(uri, job) {
	if (/^s3:\/\//i.test(uri)) return { s3Uri: uri.replace(/^s3:/i, "s3:") };
	const bucket = bucketOf(job);
	const object = bucket === void 0 ? void 0 : objectAt(uri, bucket);
	return object === void 0 ? { link: uri } : { s3Uri: `s3://${bucket}/${object}` };
}
function bucketOf(job) {
	return job.request.SnapshotConfiguration.DestinationConfiguration?.S3Destinations[0]?.BucketConfiguration.BucketName;
}
function objectAt(uri, bucket) {
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
// src/snapshot/outcome.ts
/** How a job ended that the service calls COMPLETED: with its files, each of which may have failed all the same. */
async function completed(job, running, snapshots, ports) {
	running.endedAt = ports.clock.now();
	const answer = await resultWhenThere(job, snapshots, ports);
	if (answer.requestId !== void 0) running.requestIds.push(answer.requestId);
	return {
		...outcome(job, "completed", running),
		files: collect(job, answer)
	};
}
/** The status says FAILED and no more; the reason stands in the result. */
async function failed(job, running, snapshots, ports) {
	running.endedAt = ports.clock.now();
	const code = "FAILED";
	try {
		const { error, requestId } = await resultWhenThere(job, snapshots, ports);
		if (requestId !== void 0) running.requestIds.push(requestId);
		return outcome(job, "failed", running, error === void 0 ? {
			code,
			message: "The job FAILED, and its result gives no reason."
		} : failureOf(error, requestId));
	} catch (error) {
		ports.signal.throwIfAborted();
		const why = (0,_errors_DzJA6hfQ_js__WEBPACK_IMPORTED_MODULE_1__.i)(error);
		return outcome(job, "failed", running, {
			...why,
			code,
			message: `The job FAILED; its reason could not be read: ${why.message}`
		});
	}
}
async function resultWhenThere(job, snapshots, ports) {
	for (let tries = 0;; tries++) try {
		return await snapshots.result(keyOf(job));
	} catch (error) {
		if (!(error instanceof _errors_DzJA6hfQ_js__WEBPACK_IMPORTED_MODULE_1__.r) || error.refusal !== "unfinished" || tries >= 20) throw error;
		await ports.clock.sleep(1e3, ports.signal);
	}
}
/** How a job ended that an error, the deadline or a signal cut short; `sent`: a start that may have made a job. */
function cutShort(job, running, sent, error, ports) {
	const mayRun = running !== void 0 || sent;
	if (ports.signal.aborted) return outcome(job, mayRun ? "abandoned" : "refused", running, (0,_errors_DzJA6hfQ_js__WEBPACK_IMPORTED_MODULE_1__.i)(ports.signal.reason));
	if (running === void 0) return outcome(job, sent ? "abandoned" : "refused", running, (0,_errors_DzJA6hfQ_js__WEBPACK_IMPORTED_MODULE_1__.i)(error));
	return outcome(job, "failed", running, (0,_errors_DzJA6hfQ_js__WEBPACK_IMPORTED_MODULE_1__.i)(error));
}
/** The outcome of a job as it stands. */
function outcome(job, state, running, failure) {
	return {
		job,
		state,
		exists: running !== void 0 || state === "abandoned",
		...running?.arn === void 0 ? {} : { arn: running.arn },
		...failure === void 0 ? {} : { failure },
		files: [],
		times: {
			...running === void 0 ? {} : { startedAt: running.startedAt },
			...running?.runningAt === void 0 ? {} : { runningAt: running.runningAt },
			...running?.endedAt === void 0 ? {} : { endedAt: running.endedAt }
		},
		requestIds: running?.requestIds ?? []
	};
}
// src/snapshot/polling.ts
const shortestMs = 500;
const longestMs = 9e3;
const share = .08;
/**
* A job is asked for again after a fixed share of the time it has run, so that what is lost between its end and our
* knowing stays a small share of its own time, and calls grow with the logarithm of it. Where an earlier job of the same
* dashboard tells how long one takes, its end is awaited closely and the time before matters less: under the account's 10
* requests a second, that is what keeps 12 slots busy. Jitter keeps jobs that were started together from being asked
* together.
*/
function nextPoll(elapsedMs, expectedMs, random = Math.random) {
	const jitter = .9 + .2 * random();
	const usual = Math.min(Math.max(elapsedMs * share, shortestMs), longestMs) * jitter;
	if (expectedMs === void 0 || elapsedMs > expectedMs * 1.3) return {
		afterMs: usual,
		due: false
	};
	const untilDueMs = expectedMs * .9 - elapsedMs;
	if (untilDueMs > usual) return {
		afterMs: usual,
		due: false
	};
	const closely = Math.min(Math.max(expectedMs * .02, 150), shortestMs) * jitter;
	return {
		afterMs: Math.max(untilDueMs, closely),
		due: true
	};
}
/** Remembers the latest job of each dashboard. */
function experience() {
	const latest = /* @__PURE__ */ new Map();
	return {
		expectedMs: (dashboardId) => latest.get(dashboardId),
		took: (dashboardId, ms) => {
			latest.set(dashboardId, ms);
		}
	};
}
// src/snapshot/jobs.ts
/**
* Runs one job to its end, with the session of its own user. Never rejects: what went wrong is its outcome.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
*/
async function runJob(job, snapshots, ports) {
	const { slots, signal } = ports;
	let sent = false;
	let running;
	let end;
	try {
		await slots.take(signal);
		try {
			running = await slots.start(async () => {
				sent = true;
				try {
					return await start(job, snapshots, ports);
				} catch (error) {
					sent = mayHaveStarted(error, signal);
					throw error;
				}
			}, (error) => error instanceof _errors_DzJA6hfQ_js__WEBPACK_IMPORTED_MODULE_1__.r && error.refusal === "limit");
			end = await follow(job, running, snapshots, ports);
			if (end === void 0) return outcome(job, "started", running);
			running.requestIds.push(...end.requestId === void 0 ? [] : [end.requestId]);
		} finally {
			slots.release();
		}
		return await (end.status === "FAILED" ? failed : completed)(job, running, snapshots, ports);
	} catch (error) {
		return cutShort(job, running, sent, error, ports);
	}
}
function mayHaveStarted(error, signal) {
	if (error === signal.reason || !(error instanceof _errors_DzJA6hfQ_js__WEBPACK_IMPORTED_MODULE_1__.t)) return true;
	return error instanceof _errors_DzJA6hfQ_js__WEBPACK_IMPORTED_MODULE_1__.r && error.refusal === "transient";
}
async function start(job, snapshots, ports) {
	const startedAt = ports.clock.now();
	try {
		const { arn, requestId } = await snapshots.start(job.request);
		ports.tell({
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
		if (!(error instanceof _errors_DzJA6hfQ_js__WEBPACK_IMPORTED_MODULE_1__.r) || error.refusal !== "exists") throw error;
		const found = await adopt(job, snapshots, error, ports.stepStartedAt);
		ports.tell({
			kind: "started",
			job,
			adopted: true
		});
		return {
			arn: found.arn,
			startedAt,
			requestIds: found.requestId === void 0 ? [] : [found.requestId]
		};
	}
}
/** Asks until the job has ended; `undefined` when it is enough that it runs. */
async function follow(job, running, snapshots, ports) {
	const { clock, experience, tell } = ports;
	const elapsedMs = () => clock.now() - running.startedAt;
	let status = "";
	for (;;) {
		const next = nextPoll(elapsedMs(), experience.expectedMs(job.request.DashboardId));
		if (!await waited(next.afterMs, ports)) return void 0;
		const description = await snapshots.describe(keyOf(job), next.due);
		if (description.status !== status) {
			status = description.status;
			if (status === "RUNNING") running.runningAt = clock.now();
			tell({
				kind: "state",
				job,
				status,
				elapsedMs: elapsedMs()
			});
		}
		if (status === "COMPLETED" || status === "FAILED") {
			experience.took(job.request.DashboardId, elapsedMs());
			return description;
		}
	}
}
/** False where it is enough that the jobs are started. */
async function waited(ms, { clock, signal, enough }) {
	try {
		await clock.sleep(ms, AbortSignal.any([signal, enough]));
		return true;
	} catch (error) {
		signal.throwIfAborted();
		if (enough.aborted) return false;
		throw error;
	}
}
/** A link to a file of a job that has ended, made afresh: the ones of a result live 300 seconds. */
async function freshLink(job, order, snapshots) {
	const found = collect(job, await snapshots.result(keyOf(job))).find((file) => file.order === order);
	if (found === void 0 || "failure" in found) throw new _errors_DzJA6hfQ_js__WEBPACK_IMPORTED_MODULE_1__.t("The result no longer mentions the file.", { code: "MissingResult" });
	return "link" in found.at ? found.at.link : void 0;
}
// src/snapshot/door.ts
const firstWaitMs = 2e3;
const longestWaitMs = 15e3;
const sayEveryMs = 6e4;
/** A door at which only one start waits at a time; while it does, all others queue behind it. */
function door(ports) {
	const { signal } = ports;
	const oneStart = (0,_pace_BhUXr6OF_js__WEBPACK_IMPORTED_MODULE_4__.r)();
	const say = speaker(ports);
	const knocks = new EventTarget();
	let full = false;
	async function untilStarted(attempt, isFull) {
		const since = ports.clock.now();
		try {
			for (let waitMs = firstWaitMs;; waitMs = Math.min(waitMs * 1.5, longestWaitMs)) {
				try {
					return await attempt();
				} catch (error) {
					if (!isFull(error)) throw error;
				}
				full = true;
				say(since);
				await untilKnock(knocks, waitMs * (.8 + .4 * Math.random()), ports);
			}
		} finally {
			full = false;
		}
	}
	return {
		start: async (attempt, isFull) => {
			if (!full) {
				try {
					return await attempt();
				} catch (error) {
					if (!isFull(error)) throw error;
				}
				full = true;
			}
			return oneStart(() => {
				signal.throwIfAborted();
				return untilStarted(attempt, isFull);
			});
		},
		knock: () => void knocks.dispatchEvent(new Event("knock"))
	};
}
/** Says once a minute that starts wait, and for how long the one at the door has. */
function speaker({ clock, log }) {
	let saidAt = Number.NEGATIVE_INFINITY;
	return (since) => {
		if (clock.now() - saidAt < sayEveryMs) return;
		saidAt = clock.now();
		const minutes = Math.round((saidAt - since) / 6e4);
		const waited = minutes === 0 ? "" : `, for ${minutes} min now`;
		log.info(`The account's running snapshot jobs are at their limit: waiting for a slot${waited}.`);
	};
}
/** Waits so long, or until somebody knocks. */
async function untilKnock(knocks, ms, { clock, signal }) {
	const over = new AbortController();
	const end = () => over.abort();
	knocks.addEventListener("knock", end, { once: true });
	try {
		await clock.sleep(ms, AbortSignal.any([signal, over.signal]));
	} catch {
		signal.throwIfAborted();
	} finally {
		knocks.removeEventListener("knock", end);
	}
}
// src/snapshot/places.ts
/** Places that are all free at first. */
function places(count) {
	const waiting = [];
	let free = count;
	function wait(signal) {
		return new Promise((resolve, reject) => {
			const leave = () => {
				waiting.splice(waiting.indexOf(go), 1);
				reject(signal.reason);
			};
			const go = () => {
				signal.removeEventListener("abort", leave);
				resolve();
			};
			signal.addEventListener("abort", leave, { once: true });
			waiting.push(go);
		});
	}
	return {
		take: async (signal) => {
			signal.throwIfAborted();
			if (free === 0) return wait(signal);
			free--;
		},
		release: () => {
			const next = waiting.shift();
			if (next === void 0) free++;
			else next();
		}
	};
}
// src/snapshot/slots.ts
/**
* The account runs 12 jobs at once by default and refuses the next one instead of queueing it.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
*/
function slots(count, ports) {
	const ours = places(count);
	const service = door(ports);
	return {
		take: ours.take,
		release: () => {
			ours.release();
			service.knock();
		},
		start: service.start
	};
}
// src/dashboard/definition.ts
/**
* The dashboard in our words: its sheets, visuals and parameters.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeDashboardDefinition.html
*/
function dashboardOf(dashboardId, definition) {
	const { Sheets, ParameterDeclarations, DataSetIdentifierDeclarations } = definition.Definition ?? {};
	return {
		id: dashboardId,
		name: definition.Name ?? dashboardId,
		sheets: (Sheets ?? []).flatMap((sheet) => sheet.SheetId === void 0 ? [] : [{
			id: sheet.SheetId,
			name: sheet.Name ?? sheet.SheetId,
			contentType: sheet.ContentType === "PAGINATED" ? "PAGINATED" : "INTERACTIVE",
			visuals: (sheet.Visuals ?? []).flatMap(visualOf)
		}]),
		parameters: (ParameterDeclarations ?? []).flatMap(declarationOf),
		dataSetArns: (DataSetIdentifierDeclarations ?? []).flatMap(({ DataSetArn }) => DataSetArn ?? [])
	};
}
const exportableTypes = /* @__PURE__ */ new Set(["TableVisual", "PivotTableVisual"]);
function visualOf(wire) {
	for (const [type, body] of Object.entries(wire)) {
		if (body === void 0 || body === null || typeof body.VisualId !== "string") continue;
		const title = titleOf(body);
		return [{
			id: body.VisualId,
			...title === void 0 ? {} : { title },
			type,
			exportable: exportableTypes.has(type)
		}];
	}
	return [];
}
function titleOf(body) {
	const { Title } = body;
	const { PlainText, RichText } = Title?.FormatText ?? {};
	const text = PlainText ?? (RichText === void 0 ? void 0 : textOfMarkup(RichText));
	return text === void 0 || text.trim() === "" ? void 0 : text.trim();
}
const entities = {
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'",
	nbsp: " ",
	amp: "&"
};
function textOfMarkup(markup) {
	return markup.replace(/<[^>]*>/g, "").replace(/&(lt|gt|quot|apos|nbsp|amp);/g, (whole, name) => entities[name] ?? whole);
}
function declarationOf(wire) {
	for (const type of [
		"String",
		"Integer",
		"Decimal",
		"DateTime"
	]) {
		const body = wire[`${type}ParameterDeclaration`];
		if (body?.Name === void 0) continue;
		const multiValued = "ParameterValueType" in body && body.ParameterValueType === "MULTI_VALUED";
		return [{
			name: body.Name,
			type,
			multiValued,
			defaults: (body.DefaultValues?.StaticValues ?? []).map(textOfDefault)
		}];
	}
	return [];
}
function textOfDefault(value) {
	return value instanceof Date ? value.toISOString() : String(value);
}
// src/dashboard/choice.ts
const mostListed = 25;
/** What was meant by an ID or an exact name; an ID wins. Where there is none, or two bear the name, a problem is added. */
function find(input, kind, given, options, problems) {
	const byId = options.find(({ id }) => id === given);
	if (byId !== void 0) return [byId.item];
	const named = options.filter(({ name }) => name !== void 0 && normal(name) === normal(given));
	const [only] = named;
	if (named.length === 1 && only !== void 0) return [only.item];
	problems.push(named.length > 1 ? ambiguous(input, kind, given, named) : missing(input, kind, given, options));
	return [];
}
function normal(name) {
	return name.normalize("NFC").trim();
}
function ambiguous(input, kind, given, named) {
	const ids = named.map(({ id }) => id).join(", ");
	return `${input}: ${(0,_text_Dd6inuyv_js__WEBPACK_IMPORTED_MODULE_6__.a)(given)} is the name of ${(0,_text_Dd6inuyv_js__WEBPACK_IMPORTED_MODULE_6__.t)(named.length, kind)}. Give one of their IDs: ${ids}.`;
}
function missing(input, kind, given, options) {
	const names = options.flatMap(({ id, name }) => name === void 0 ? [id] : [name, id]);
	const near = (0,_text_Dd6inuyv_js__WEBPACK_IMPORTED_MODULE_6__.r)(given, names);
	const meant = near === void 0 ? "" : ` Did you mean ${(0,_text_Dd6inuyv_js__WEBPACK_IMPORTED_MODULE_6__.a)(near)}?`;
	const shown = options.slice(0, mostListed).map(({ id, name }) => name === void 0 ? id : `${(0,_text_Dd6inuyv_js__WEBPACK_IMPORTED_MODULE_6__.a)(name)} (${id})`);
	const more = options.length > mostListed ? ` and ${options.length - mostListed} more` : "";
	const there = options.length === 0 ? `There is no ${kind}.` : `There is: ${shown.join(", ")}${more}.`;
	return `${input}: there is no ${kind} ${(0,_text_Dd6inuyv_js__WEBPACK_IMPORTED_MODULE_6__.a)((0,_text_Dd6inuyv_js__WEBPACK_IMPORTED_MODULE_6__.i)(given))}.${meant} ${there}`;
}
/**
* Whether the text can be taken for an ID without looking. QuickSight's own IDs are UUIDs, and those that people choose
* for the API have digits, hyphens or underscores and no capitals; `Overview` may as well be a name.
*/
function unambiguousId(given) {
	return _limits_C3qBklNO_js__WEBPACK_IMPORTED_MODULE_2__.t.test(given) && /[\d_-]/.test(given) && (!/[A-Z]/.test(given) || /[0-9a-f]{8}/i.test(given));
}
// src/dashboard/selection.ts
/**
* Whether the dashboard has to be looked up first. PDFs of sheets given by what can only be an ID need no look-up, and
* hence no permission for it; names, every sheet, visuals and parameters do.
*/
function needsDiscovery(wanted) {
	if (wanted.kind === "request") return false;
	return wanted.sheets.length === 0 || wanted.formats.some((format) => format !== "PDF") || wanted.parameters?.kind === "map" || !wanted.sheets.every(unambiguousId);
}
/**
* The files asked for, in the order asked for: format by format, sheet by sheet, visual by visual.
* @throws ActionError that names every sheet and visual there is not, what there is, and the nearest match.
*/
function select(wanted, dashboard) {
	if (dashboard === void 0) return wanted.sheets.map((id) => ({
		format: "PDF",
		sheets: [{
			id,
			visuals: []
		}]
	}));
	const problems = [];
	const sheets = chosenSheets(wanted, dashboard, problems);
	const visuals = chosenVisuals(wanted, problems.length === 0 ? sheets : dashboard.sheets, problems);
	if (problems.length > 0) throw new _errors_DzJA6hfQ_js__WEBPACK_IMPORTED_MODULE_1__.t(problems.join("\n"), { code: "UnknownSelection" });
	return wanted.formats.flatMap((format) => filesOf(format, sheets, visuals));
}
function chosenSheets(wanted, dashboard, problems) {
	if (wanted.sheets.length === 0) {
		if (dashboard.sheets.length === 0) problems.push(`sheet-ids: dashboard ${dashboard.id} has no sheets.`);
		return [...dashboard.sheets];
	}
	const options = dashboard.sheets.map((sheet) => ({
		id: sheet.id,
		name: sheet.name,
		item: sheet
	}));
	return unique(wanted.sheets.flatMap((given) => find("sheet-ids", "sheet", given, options, problems)));
}
function chosenVisuals(wanted, sheets, problems) {
	if (!wanted.formats.some((format) => format !== "PDF")) return [];
	const all = sheets.flatMap((sheet) => sheet.visuals.map((visual) => ({
		sheet,
		visual
	})));
	if (wanted.visuals.length > 0) {
		const options = all.map((item) => ({
			id: item.visual.id,
			name: item.visual.title,
			item
		}));
		const chosen = unique(wanted.visuals.flatMap((given) => find("visual-ids", "visual", given, options, problems)));
		problems.push(...chosen.filter(({ visual }) => !visual.exportable).map(notExportable));
		return chosen;
	}
	const exportable = all.filter(({ visual }) => visual.exportable);
	if (exportable.length === 0 && sheets.length > 0) problems.push("format: CSV and EXCEL export tables and pivot tables, and the chosen sheets have none. Use format: PDF.");
	return exportable;
}
function notExportable({ visual }) {
	return `visual-ids: visual ${visual.id} is a ${visual.type}. CSV and EXCEL export tables and pivot tables only.`;
}
function filesOf(format, sheets, visuals) {
	if (format === "PDF") return sheets.map(({ id, name }) => ({
		format,
		sheets: [{
			id,
			name,
			visuals: []
		}]
	}));
	const size = format === "CSV" ? 1 : _limits_C3qBklNO_js__WEBPACK_IMPORTED_MODULE_2__.n.visualsPerWorkbook;
	const files = [];
	for (let at = 0; at < visuals.length; at += size) files.push({
		format,
		sheets: bySheet(visuals.slice(at, at + size))
	});
	return files;
}
function bySheet(visuals) {
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
function unique(items) {
	return [...new Set(items)];
}
// src/inputs/parameters.ts
/**
* Parameters as the API takes them, typed by the dashboard's declarations and in their order; or every problem. The
* API's own structure passes as it is. Values are private: a problem says what kind of value there is, not which.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_Parameters.html
*/
function typeParameters(input, declarations, dashboardId) {
	if (input.kind === "structure") return { structure: input.structure };
	const typing = new Typing(input.values, declarations);
	const strings = typing.of("String", "a text", String);
	const integers = typing.of("Integer", "an integer", _ending_m4m2AdnM_js__WEBPACK_IMPORTED_MODULE_0__.x);
	const decimals = typing.of("Decimal", "a number", _ending_m4m2AdnM_js__WEBPACK_IMPORTED_MODULE_0__.b);
	const dates = typing.of("DateTime", "a date (2026-01-31 or 2026-01-31T08:00:00Z)", _ending_m4m2AdnM_js__WEBPACK_IMPORTED_MODULE_0__.y);
	const problems = [...unknownNames(input.values, declarations, dashboardId), ...typing.problems];
	if (problems.length > 0) return { problems: [...problems, declared(declarations, dashboardId)].map((problem) => `parameters: ${problem}`) };
	return { structure: {
		...strings.length > 0 ? { StringParameters: strings } : {},
		...integers.length > 0 ? { IntegerParameters: integers } : {},
		...decimals.length > 0 ? { DecimalParameters: decimals } : {},
		...dates.length > 0 ? { DateTimeParameters: dates } : {}
	} };
}
var Typing = class {
	problems = [];
	values;
	declarations;
	constructor(values, declarations) {
		this.values = values;
		this.declarations = declarations;
	}
	/** The parameters of one type that are given; a value that cannot be read as `needed` is a problem. */
	of(type, needed, read) {
		const given = this.declarations.filter((one) => one.type === type && this.values.has(one.name));
		if (given.length > _limits_C3qBklNO_js__WEBPACK_IMPORTED_MODULE_2__.n.parametersPerType) this.problems.push(`${(0,_text_Dd6inuyv_js__WEBPACK_IMPORTED_MODULE_6__.t)(given.length, `${type} parameter`)}; the API takes ${_limits_C3qBklNO_js__WEBPACK_IMPORTED_MODULE_2__.n.parametersPerType}.`);
		return given.map((declaration) => ({
			Name: declaration.name,
			Values: this.read(declaration, needed, read)
		}));
	}
	read({ name, multiValued }, needed, read) {
		const values = this.values.get(name) ?? [];
		if (values.length > 1 && !multiValued) this.problems.push(`${(0,_text_Dd6inuyv_js__WEBPACK_IMPORTED_MODULE_6__.a)(name)} takes one value, and ${values.length} are given.`);
		return values.flatMap((value, index) => {
			const result = read(value);
			if (result !== void 0) return [result];
			const which = values.length === 1 ? "" : `value ${index + 1} of `;
			this.problems.push(`${which}${(0,_text_Dd6inuyv_js__WEBPACK_IMPORTED_MODULE_6__.a)(name)} is ${(0,_ending_m4m2AdnM_js__WEBPACK_IMPORTED_MODULE_0__.D)(value)} where ${needed} is needed.`);
			return [];
		});
	}
};
const maxTold = 20;
function unknownNames(values, declarations, dashboardId) {
	const names = declarations.map(({ name }) => name);
	const known = new Set(names);
	const unknown = [...values.keys()].filter((name) => !known.has(name));
	const told = unknown.slice(0, maxTold).map((name) => {
		const meant = (0,_text_Dd6inuyv_js__WEBPACK_IMPORTED_MODULE_6__.r)(name, names);
		const hint = meant === void 0 ? "" : ` Did you mean ${meant}?`;
		return `dashboard ${dashboardId} has no parameter ${(0,_text_Dd6inuyv_js__WEBPACK_IMPORTED_MODULE_6__.a)(name)}.${hint}`;
	});
	return unknown.length > maxTold ? [...told, `${unknown.length - maxTold} more names are not its parameters.`] : told;
}
const maxListed = 50;
/** What the dashboard takes, once for all the problems. */
function declared(declarations, dashboardId) {
	if (declarations.length === 0) return `dashboard ${dashboardId} declares no parameters.`;
	const listed = declarations.slice(0, maxListed).map(({ name, type, multiValued }) => `${name} (${type}${multiValued ? ", one or more" : ""})`);
	const more = declarations.length > maxListed ? ` and ${declarations.length - maxListed} more` : "";
	return `dashboard ${dashboardId} declares ${listed.join(", ")}${more}.`;
}
// src/modes/prepare.ts
/** A look-up that remembers. */
function lookup(catalog) {
	const known = /* @__PURE__ */ new Map();
	return (accountId, dashboardId) => {
		const key = `${accountId}/${dashboardId}`;
		const find = known.get(key) ?? (0,_pace_BhUXr6OF_js__WEBPACK_IMPORTED_MODULE_4__.n)(async () => dashboardOf(dashboardId, await catalog().definition(accountId, dashboardId)));
		known.set(key, find);
		return find();
	};
}
/**
* From a report to its jobs: the account, the dashboard where it must be looked up, the selection, the plan.
* @throws ActionError for what the report names and the dashboard does not have.
*/
async function prepare(step, report, find, ports) {
	const accountId = await ports.sessions.account(report.accountId);
	const { wanted } = report;
	const dashboard = needsDiscovery(wanted) ? await find(accountId, report.dashboardId) : void 0;
	const context = {
		accountId,
		region: step.aws.region,
		jobPrefix: step.run.jobPrefix,
		dashboard
	};
	if (wanted.kind === "request") return {
		accountId,
		dashboard,
		jobs: [planRequest(report, wanted.request, context)]
	};
	const files = select(wanted, dashboard);
	const parameters = typed$1(wanted.parameters, dashboard);
	return {
		accountId,
		dashboard,
		jobs: planSelection(report, files, {
			...context,
			parameters
		})
	};
}
function typed$1(input, dashboard) {
	if (input === void 0) return void 0;
	if (input.kind === "structure") return input.structure;
	const result = typeParameters(input, dashboard?.parameters ?? [], dashboard?.id ?? "");
	if ("structure" in result) return result.structure;
	throw new _errors_DzJA6hfQ_js__WEBPACK_IMPORTED_MODULE_1__.t(result.problems.join("\n"), { code: "InvalidParameters" });
}
// src/modes/second-look.ts
const refusals = /* @__PURE__ */ new Set([
	"InvalidParameterValueException",
	"ResourceNotFoundException",
	"ValidationException"
]);
/** Whether the job may have been refused because a sheet's name was taken for its ID. */
function mayBeNamed({ job, state, failure }) {
	const { wanted } = job.report;
	return state === "refused" && job.dashboardName === void 0 && wanted.kind === "selection" && refusals.has(failure?.code ?? "");
}
/**
* A sheet that looked like an ID was sent as one, without a look at the dashboard, and the job was refused. The dashboard
* is looked up after all: either the text is the name of a sheet, and the job is planned anew, or it is neither, and the
* outcome lists what there is. Where the look-up fails, the refusal stands as it was.
*/
async function lookAgain(step, refused, find) {
	const { report, request, files, order } = refused.job;
	const { wanted } = report;
	if (wanted.kind !== "selection") return refused;
	const dashboard = await find(request.AwsAccountId, report.dashboardId).catch(() => void 0);
	if (dashboard === void 0) return refused;
	try {
		const sheets = files.flatMap((file) => file.sheets.map(({ id }) => id));
		const chosen = select({
			...wanted,
			sheets
		}, dashboard);
		const parameters = request.SnapshotConfiguration.Parameters;
		const [planned] = planSelection(report, chosen, {
			accountId: request.AwsAccountId,
			region: step.aws.region,
			jobPrefix: step.run.jobPrefix,
			dashboard,
			parameters
		});
		if (planned === void 0 || planned.request.SnapshotJobId === request.SnapshotJobId) return refused;
		return {
			...planned,
			order
		};
	} catch (error) {
		return error instanceof _errors_DzJA6hfQ_js__WEBPACK_IMPORTED_MODULE_1__.t ? {
			...refused,
			failure: (0,_errors_DzJA6hfQ_js__WEBPACK_IMPORTED_MODULE_1__.i)(error)
		} : refused;
	}
}
// src/modes/starting.ts
/** Counts the jobs that are planned and not started. */
function starting(wait) {
	const controller = new AbortController();
	const open = /* @__PURE__ */ new Set();
	let allPlanned = false;
	const check = () => {
		if (!wait && allPlanned && open.size === 0) controller.abort();
	};
	return {
		enough: controller.signal,
		planned: (jobs) => {
			for (const job of jobs) open.add(job);
		},
		settled: (job) => {
			open.delete(job);
			check();
		},
		complete: () => {
			allPlanned = true;
			check();
		}
	};
}
// src/modes/export.ts
/** Runs every report: plans its jobs, runs them, brings the files home. One bad report does not keep the others. */
function runExport(step, ports) {
	const startedAt = ports.clock.now();
	const live = step.reports.map((report) => ({
		report,
		jobs: [],
		begun: /* @__PURE__ */ new Set(),
		outcomes: [],
		files: []
	}));
	const over = (reports, more = {}) => {
		const result = {
			reports,
			startedAt,
			endedAt: ports.clock.now(),
			problems: [],
			...more
		};
		return {
			...result,
			status: (0,_ending_m4m2AdnM_js__WEBPACK_IMPORTED_MODULE_0__.u)(result, ports.cut())
		};
	};
	const run = async () => {
		await runReports(step, live, ports, startedAt);
		const results = live.map(resultOf);
		if (!step.run.wait) return over(results);
		const { reports, archive, problems } = await ports.files.finish(results, {
			startedAt,
			endedAt: ports.clock.now()
		});
		return over(reports, {
			archive,
			problems
		});
	};
	return {
		done: run(),
		soFar: () => over(live.map(resultOf))
	};
}
async function runReports(step, live, ports, startedAt) {
	const started = starting(step.run.wait);
	const shared = {
		step,
		live,
		ports,
		jobPorts: {
			clock: ports.clock,
			signal: ports.signal,
			enough: started.enough,
			slots: slots(step.run.maxConcurrency, ports),
			experience: experience(),
			tell: (event) => tell(event, shared),
			stepStartedAt: startedAt
		},
		started,
		find: lookup(ports.catalog)
	};
	const planning = live.map((entry) => plan(entry, shared));
	const running = [];
	for (const [i, entry] of live.entries()) {
		await planning[i];
		begin(entry, shared);
		running.push(runJobs(entry, shared));
	}
	started.complete();
	await Promise.all(running);
}
async function plan(entry, { step, ports, find }) {
	try {
		const [prepared] = await Promise.all([prepare(step, entry.report, find, ports), openSession(step, entry.report, ports)]);
		entry.prepared = prepared;
		entry.jobs = [...prepared.jobs];
	} catch (error) {
		entry.failure = (0,_errors_DzJA6hfQ_js__WEBPACK_IMPORTED_MODULE_1__.i)(ports.signal.aborted ? ports.signal.reason : error);
	}
}
async function openSession(step, report, ports) {
	const accountId = await ports.sessions.account(report.accountId);
	const credentials = await ports.sessions.of(accountId, report.viewer).credentials();
	if (step.aws.exportCredentials) ports.handOver(credentials);
}
function begin({ report, jobs }, { live, ports, started }) {
	if (jobs.length > 0) ports.log.info((0,_ending_m4m2AdnM_js__WEBPACK_IMPORTED_MODULE_0__.m)(report, jobs));
	ports.files.reserve(jobs);
	started.planned(jobs);
	ports.announce(allJobs(live).map((job) => job.request.SnapshotJobId));
}
async function runJobs(entry, shared) {
	const { prepared, report, jobs } = entry;
	if (prepared === void 0) return;
	const { step, ports, started, live } = shared;
	const snapshots = ports.snapshots(ports.sessions.of(prepared.accountId, report.viewer));
	await Promise.all(jobs.map(async (planned, i) => {
		const ended = await runNamed(planned, i, entry, snapshots, shared);
		started.settled(planned);
		const { job } = ended;
		const outcome = step.run.wait || ended.state !== "completed" ? ended : {
			...ended,
			state: "started"
		};
		entry.outcomes[i] = outcome;
		if (outcome.state !== "started") ports.log.info((0,_ending_m4m2AdnM_js__WEBPACK_IMPORTED_MODULE_0__.d)(placeOf(job, live), outcome));
		if (outcome.state !== "completed") return;
		const files = await ports.files.fetch(outcome, (order) => freshLink(job, order, snapshots));
		for (const file of files) ports.log.info((0,_ending_m4m2AdnM_js__WEBPACK_IMPORTED_MODULE_0__.p)(file));
		entry.files.push(...files);
	}));
}
/** Runs the job; where it was refused because a sheet's name was taken for an ID, runs the one that was meant. */
async function runNamed(job, place, entry, snapshots, shared) {
	const ended = await runJob(job, snapshots, shared.jobPorts);
	if (!mayBeNamed(ended)) return ended;
	const meant = await lookAgain(shared.step, ended, shared.find);
	if ("state" in meant) return meant;
	entry.jobs[place] = meant;
	shared.started.planned([meant]);
	const outcome = await runJob(meant, snapshots, shared.jobPorts);
	shared.started.settled(meant);
	return outcome;
}
function tell(event, { live, ports, started }) {
	const place = placeOf(event.job, live);
	if (event.kind === "state") {
		if (event.status !== "COMPLETED" && event.status !== "FAILED") ports.log.info((0,_ending_m4m2AdnM_js__WEBPACK_IMPORTED_MODULE_0__.g)(place, event.job, event.status, event.elapsedMs));
		return;
	}
	started.settled(event.job);
	for (const entry of live) if (entry.jobs.includes(event.job)) entry.begun.add(event.job);
	ports.log.info((0,_ending_m4m2AdnM_js__WEBPACK_IMPORTED_MODULE_0__.h)(place, event.job, event.adopted ? "taken over" : "started"));
}
function allJobs(live) {
	return live.flatMap(({ jobs }) => jobs);
}
function placeOf(job, live) {
	const jobs = allJobs(live);
	return {
		index: jobs.indexOf(job),
		count: jobs.length
	};
}
function resultOf(entry) {
	const { report, prepared, failure, files } = entry;
	return {
		report,
		...failure === void 0 ? {} : { failure },
		...prepared?.dashboard === void 0 ? {} : { dashboardName: prepared.dashboard.name },
		jobs: entry.jobs.map((job, i) => entry.outcomes[i] ?? unfinished(job, entry.begun.has(job))),
		files: [...files].sort((a, b) => a.order - b.order)
	};
}
function unfinished(job, begun) {
	return {
		job,
		state: begun ? "abandoned" : "refused",
		exists: begun,
		files: [],
		times: {},
		requestIds: []
	};
}
// src/report/workflow-step.ts
const mostVisuals = 20;
/** A workflow's step that exports the dashboard, in YAML to copy and cut down. */
function workflowStep(dashboard) {
	const visuals = dashboard.sheets.flatMap((sheet) => sheet.visuals).filter((visual) => visual.exportable);
	return [
		"- uses: OWNER/quicksight-snapshot@v1",
		"  with:",
		..._limits_C3qBklNO_js__WEBPACK_IMPORTED_MODULE_2__.t.test(dashboard.id) ? [`    dashboard-id: ${scalar(dashboard.id)}`] : [],
		"    user-email: someone@example.com",
		`    format: ${visuals.length > 0 ? "PDF, CSV" : "PDF"}`,
		...list("sheet-ids", dashboard.sheets),
		...visuals.length > mostVisuals ? [] : list("visual-ids", visuals),
		...parameters(dashboard.parameters)
	].join("\n");
}
function list(input, items) {
	const ids = items.map((item) => item.id).filter((id) => _limits_C3qBklNO_js__WEBPACK_IMPORTED_MODULE_2__.t.test(id));
	return ids.length === 0 ? [] : [`    ${input}: |`, ...ids.map((id) => `      ${id}`)];
}
function parameters(declarations) {
	const named = declarations.filter(({ name }) => _limits_C3qBklNO_js__WEBPACK_IMPORTED_MODULE_2__.t.test(name));
	return named.length === 0 ? [] : ["    parameters: |", ...named.map((declaration) => `      ${parameterLine(declaration)}`)];
}
function parameterLine({ name, type, multiValued, defaults }) {
	const values = defaults.filter((value) => value.length <= 200).map((value) => typed(value, type)).slice(0, 10);
	const [first] = values;
	if (first === void 0) return `# ${scalar(name)}: ${multiValued ? `[${type}, …]` : type}`;
	return `${scalar(name)}: ${multiValued ? `[${values.join(", ")}]` : first}`;
}
function typed(value, type) {
	return (type === "Integer" || type === "Decimal") && /^-?\d{1,15}(\.\d{1,15})?$/.test(value) ? value : quoted(value);
}
function quoted(value) {
	return JSON.stringify(value).replaceAll("${{", "$\\u007b{").replace(/[\u007f-\u009f\u2028\u2029\p{Cf}]/gu, (sign) => `\\U${sign.codePointAt(0)?.toString(16).padStart(8, "0")}`);
}
function scalar(id) {
	return /^[A-Za-z][\w-]*$/.test(id) && !/^(?:true|false|null|y|n|yes|no|on|off)$/i.test(id) ? id : JSON.stringify(id);
}
// src/report/dashboards.ts
/** What `mode: list` found in the account. */
function dashboardsPage(dashboards) {
	const title = (0,_text_Dd6inuyv_js__WEBPACK_IMPORTED_MODULE_6__.t)(dashboards.length, "dashboard");
	const table = {
		columns: [
			{ title: "Dashboard" },
			{
				title: "ID",
				as: "code"
			},
			{
				title: "Version",
				as: "number"
			},
			{ title: "Published" }
		],
		rows: dashboards.map((each) => [
			each.name,
			each.id,
			String(each.publishedVersion ?? ""),
			each.lastPublished ?? each.lastUpdated ?? ""
		])
	};
	const found = dashboards.length > 0;
	return {
		log: [`${title}.`, ...found ? (0,_ending_m4m2AdnM_js__WEBPACK_IMPORTED_MODULE_0__.o)(table) : []],
		summary: (0,_ending_m4m2AdnM_js__WEBPACK_IMPORTED_MODULE_0__.i)([
			`## QuickSight dashboards`,
			`${title}.`,
			found ? (0,_ending_m4m2AdnM_js__WEBPACK_IMPORTED_MODULE_0__.a)(table, 262144) : ""
		])
	};
}
/** What `mode: list` found in one dashboard, with a step of a workflow to copy. */
function dashboardPage(dashboard) {
	const visuals = visualTable(dashboard.sheets);
	const parameters = parameterTable(dashboard.parameters);
	const step = workflowStep(dashboard);
	const title = `${(0,_text_Dd6inuyv_js__WEBPACK_IMPORTED_MODULE_6__.i)(dashboard.name)} (${(0,_text_Dd6inuyv_js__WEBPACK_IMPORTED_MODULE_6__.i)(dashboard.id)})`;
	const has = parameters.rows.length > 0;
	return {
		log: [
			title,
			"",
			...(0,_ending_m4m2AdnM_js__WEBPACK_IMPORTED_MODULE_0__.o)(visuals),
			...has ? ["", ...(0,_ending_m4m2AdnM_js__WEBPACK_IMPORTED_MODULE_0__.o)(parameters)] : [],
			"",
			...step.split("\n")
		],
		summary: (0,_ending_m4m2AdnM_js__WEBPACK_IMPORTED_MODULE_0__.i)([
			`## ${(0,_ending_m4m2AdnM_js__WEBPACK_IMPORTED_MODULE_0__.l)(title)}`,
			`### Sheets and visuals\n\n${(0,_ending_m4m2AdnM_js__WEBPACK_IMPORTED_MODULE_0__.a)(visuals, 163840)}`,
			has ? `### Parameters\n\n${(0,_ending_m4m2AdnM_js__WEBPACK_IMPORTED_MODULE_0__.a)(parameters, 65536)}` : "",
			`### In a workflow\n\n${(0,_ending_m4m2AdnM_js__WEBPACK_IMPORTED_MODULE_0__.c)(step, "yaml")}`
		])
	};
}
function visualTable(sheets) {
	return {
		columns: [
			{ title: "Sheet" },
			{
				title: "Sheet ID",
				as: "code"
			},
			{ title: "Visual" },
			{
				title: "Visual ID",
				as: "code"
			},
			{ title: "Type" },
			{ title: "Exports as" }
		],
		rows: sheets.flatMap((sheet) => [sheetRow(sheet), ...sheet.visuals.map(visualRow)])
	};
}
function sheetRow(sheet) {
	return [
		sheet.name,
		sheet.id,
		"",
		"",
		sheet.contentType === "PAGINATED" ? "Paginated sheet" : "Sheet",
		"PDF"
	];
}
function visualRow(visual) {
	const type = visual.type.replace(/Visual$/, "");
	return [
		"",
		"",
		visual.title ?? "(no title)",
		visual.id,
		type,
		visual.exportable ? "CSV, EXCEL" : ""
	];
}
function parameterTable(parameters) {
	return {
		columns: [
			{
				title: "Parameter",
				as: "code"
			},
			{ title: "Type" },
			{ title: "Values" },
			{ title: "Default" }
		],
		rows: parameters.map(({ name, type, multiValued, defaults }) => [
			name,
			type,
			multiValued ? "several" : "one",
			defaults.join(", ")
		])
	};
}
// src/modes/list.ts
/** All dashboards of the account by name, or the sheets, visuals and parameters of one. */
async function runList(step, ports) {
	const [report] = step.reports;
	if (report !== void 0) {
		const dashboard = await lookup(ports.catalog)(await ports.sessions.account(report.accountId), report.dashboardId);
		return {
			json: JSON.stringify([dashboard]),
			page: dashboardPage(dashboard)
		};
	}
	const all = await ports.catalog().dashboards(await ports.sessions.account(void 0));
	const byName = new Intl.Collator("en", {
		sensitivity: "base",
		numeric: true
	});
	const dashboards = [...all].sort((a, b) => byName.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
	return {
		json: JSON.stringify(dashboards),
		page: dashboardsPage(dashboards)
	};
}
// src/report/plan.ts
/** The jobs that `mode: plan` would start. Parameters by name alone: their values are private. */
function planPage(jobs) {
	const files = jobs.reduce((sum, job) => sum + job.files.length, 0);
	const title = `${(0,_text_Dd6inuyv_js__WEBPACK_IMPORTED_MODULE_6__.t)(jobs.length, "snapshot job")} would run for ${(0,_text_Dd6inuyv_js__WEBPACK_IMPORTED_MODULE_6__.t)(files, "file")}; none is started`;
	const table = planTable(jobs);
	return {
		log: [`${title}.`, ...(0,_ending_m4m2AdnM_js__WEBPACK_IMPORTED_MODULE_0__.o)(table)],
		summary: (0,_ending_m4m2AdnM_js__WEBPACK_IMPORTED_MODULE_0__.i)([
			`## QuickSight Snapshot: plan`,
			`${title}.`,
			(0,_ending_m4m2AdnM_js__WEBPACK_IMPORTED_MODULE_0__.a)(table, 262144)
		])
	};
}
function planTable(jobs) {
	return {
		columns: [
			{ title: "Report" },
			{ title: "Exports" },
			{ title: "As" },
			{ title: "Parameters" },
			{
				title: "Written to",
				as: "code"
			},
			{
				title: "Snapshot job",
				as: "code"
			}
		],
		rows: jobs.map((job) => [
			(0,_text_Dd6inuyv_js__WEBPACK_IMPORTED_MODULE_6__.i)(job.report.label),
			(0,_ending_m4m2AdnM_js__WEBPACK_IMPORTED_MODULE_0__._)(job),
			(0,_ending_m4m2AdnM_js__WEBPACK_IMPORTED_MODULE_0__.v)(job.report.viewer),
			parameterNames(job.request.SnapshotConfiguration.Parameters).join(", "),
			destination(job),
			job.request.SnapshotJobId
		])
	};
}
function destination(job) {
	const [to] = job.request.SnapshotConfiguration.DestinationConfiguration?.S3Destinations ?? [];
	return to === void 0 ? "" : `s3://${to.BucketConfiguration.BucketName}/${to.BucketConfiguration.BucketPrefix}`;
}
function parameterNames(parameters) {
	const { StringParameters, IntegerParameters, DecimalParameters, DateTimeParameters } = parameters ?? {};
	return [
		StringParameters,
		IntegerParameters,
		DecimalParameters,
		DateTimeParameters
	].flatMap((list) => (list ?? []).map((parameter) => parameter.Name));
}
// src/modes/plan.ts
/**
* The jobs that an export would run, none of them started. No user's session is made.
* @throws ActionError that lists every report that cannot be planned.
*/
async function runPlan(step, ports) {
	const find = lookup(ports.catalog);
	const settled = await Promise.allSettled(step.reports.map((report) => prepare(step, report, find, ports)));
	const problems = settled.flatMap((each, i) => {
		if (each.status === "fulfilled") return [];
		const failure = (0,_errors_DzJA6hfQ_js__WEBPACK_IMPORTED_MODULE_1__.i)(each.reason);
		const lines = [...(0,_ending_m4m2AdnM_js__WEBPACK_IMPORTED_MODULE_0__.f)(failure), ...failure.hint === void 0 ? [] : [failure.hint]];
		return [`${step.reports[i]?.label}: ${lines.join("\n  ")}`];
	});
	if (problems.length > 0) {
		const head = `${problems.length} of ${(0,_text_Dd6inuyv_js__WEBPACK_IMPORTED_MODULE_6__.t)(step.reports.length, "report")} cannot be planned:`;
		throw new _errors_DzJA6hfQ_js__WEBPACK_IMPORTED_MODULE_1__.t([head, ...problems].join("\n"), { code: "CannotPlan" });
	}
	const jobs = settled.flatMap((each) => each.status === "fulfilled" ? each.value.jobs : []);
	return {
		jobs,
		page: planPage(jobs)
	};
}
/**
* The request as it goes over the wire, where times are seconds since 1970.
* https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#timestamp-format
*/
function asSent(request) {
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
// src/modes/run.ts
/** Runs what the step's mode says. */
function runMode(step, wired, ports) {
	if (step.mode === "export") {
		const run = runExport(step, {
			...ports,
			...wired,
			catalog: () => wired.catalog(),
			files: wired.files()
		});
		return {
			done: run.done.then((result) => (0,_ending_m4m2AdnM_js__WEBPACK_IMPORTED_MODULE_0__.t)(step, result)),
			soFar: () => (0,_ending_m4m2AdnM_js__WEBPACK_IMPORTED_MODULE_0__.t)(step, run.soFar())
		};
	}
	return {
		done: runPage(step, wired, ports),
		soFar: () => (0,_ending_m4m2AdnM_js__WEBPACK_IMPORTED_MODULE_0__.n)(ports.signal.reason, ports.cut() ?? "FAILED")
	};
}
async function runPage(step, wired, ports) {
	const asking = {
		sessions: wired.sessions,
		catalog: () => wired.catalog()
	};
	if (step.mode === "list") {
		const { json, page } = await runList(step, asking);
		return (0,_ending_m4m2AdnM_js__WEBPACK_IMPORTED_MODULE_0__.r)(page, {
			dashboards: json,
			status: "COMPLETED"
		});
	}
	if (step.mode === "plan") {
		const { jobs, page } = await runPlan(step, asking);
		const ids = jobs.map(({ request }) => request.SnapshotJobId);
		return (0,_ending_m4m2AdnM_js__WEBPACK_IMPORTED_MODULE_0__.r)(page, {
			plan: JSON.stringify(jobs.map(({ request }) => asSent(request))),
			"job-ids": JSON.stringify(ids),
			status: "COMPLETED"
		});
	}
	const { page, failure } = await runCheck(step, wired, ports.check);
	return (0,_ending_m4m2AdnM_js__WEBPACK_IMPORTED_MODULE_0__.r)(page, { status: failure === void 0 ? "COMPLETED" : "FAILED" }, failure);
}



/***/ })

};
