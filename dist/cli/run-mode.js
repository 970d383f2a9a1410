import { Ct as quote, D as escapeMarkdown, E as getViewerName, M as redactPrivateValues, O as formatCodeFence, St as pluralize, _ as formatFileLabel, b as formatReportTitle, ct as ActionError, d as formatMarkdownTable, ft as isRetryable, g as findFilesOfJob, gt as formatDuration, h as createOutputs, ht as formatCounter, k as formatInlineCode, m as joinMarkdown, mt as formatBytes, o as toFailedResult, p as takeWithinBytes, pt as toFailure, s as toPageResult, ut as ServiceError, wt as sanitizeLine, x as isDelivered, xt as joinList, y as formatJobLabel } from "./main.js";
import { c as succeeds, i as failureMessage, l as collectFailures, n as formatRunFailures, o as formatStatusSentence, r as annotations, s as determineStatus, u as collectInterrupted } from "./failure-list.js";
import { t as createSemaphore } from "./semaphore.js";
import { a as selectFiles, n as prepare, t as createDashboardLookup } from "./prepare-jobs.js";
import { t as memoizeByKey } from "./memoize-by-key.js";
import { a as toPickUpId, i as toJobKey, n as planSelection, r as planWithOwnId } from "./plan-jobs.js";
import { n as findJobResultHint, r as isDocumentedErrorType } from "./find-hint.js";
import { n as chooseAttempt, r as planSecondAttempt, t as canSucceedOnSecondAttempt } from "./second-attempt.js";
import { n as toDatasetEntry, t as listDatasets } from "./datasets2.js";
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
	const what = pluralize(skipped.length, "file");
	return [`  ${sanitizeLine(report.label)}: ${what} not uploaded and not attached: ${first.skipped.message}`];
}
// src/report/log-lines.ts
/** `Weekly: dashboard Sales (sales-id) as ana@example.com, 3 jobs for 5 files (3 PDF, 2 CSV)`. */
function plannedLine(report, jobs) {
	const files = jobs.flatMap((job) => job.files);
	const name = jobs[0]?.dashboardName;
	const dashboard = name === void 0 ? report.dashboardId : `${sanitizeLine(name, 80)} (${report.dashboardId})`;
	return `${sanitizeLine(formatReportTitle(report, name))}: dashboard ${dashboard} as ${sanitizeLine(getViewerName(report.viewer))}, ${pluralize(jobs.length, "job")} for ${pluralize(files.length, "file")} (${byFormat(files)})`;
}
/** `[2/5] Weekly: PDF of Overview: started as gha-1-1-abc`; a job of another step is reused, with its time. */
function startedLine(at, job, { adopted, reusedFrom }) {
	const id = sanitizeLine(job.request.SnapshotJobId, 512);
	const prefix = jobLinePrefix(at, job);
	if (reusedFrom !== void 0) return `${prefix}: reusing ${id} of ${new Date(reusedFrom).toISOString()}`;
	return `${prefix}: ${adopted ? "already started" : "started"} as ${id}`;
}
/** Jobs of other steps were reused: readers of their files must know how old the files are. */
function reusedNotice(createdAt, reason) {
	const first = new Date(Math.min(...createdAt)).toISOString();
	const jobs = pluralize(createdAt.length, "snapshot job");
	const oldest = createdAt.length === 1 ? `created at ${first}` : `the oldest created at ${first}`;
	return reason === "resume" ? `resume reused ${jobs} of earlier attempts, ${oldest}. The files show the data of that time.` : `job-id reused ${jobs} of another step, ${oldest}. The files show the data of that time. To start a new export, choose another job-id or remove it.`;
}
/** `[2/5] Weekly: PDF of Overview: RUNNING after 12s`; the state in the API's own word. */
function stateLine(at, job, state, elapsedMs) {
	return `${jobLinePrefix(at, job)}: ${sanitizeLine(state, 40)} after ${formatDuration(elapsedMs)}`;
}
/** `[2/5] Weekly: PDF of Overview: completed in 1m 05s`, or how else it ended. */
function endedLine(at, outcome) {
	const { startedAt, endedAt } = outcome.times;
	const took = startedAt === void 0 || endedAt === void 0 ? "" : ` in ${formatDuration(endedAt - startedAt)}`;
	const why = outcome.failure === void 0 ? "" : ` (${sanitizeLine(outcome.failure.code, 80)})`;
	return `${jobLinePrefix(at, outcome.job)}: ${stateLabels[outcome.state]}${took}${why}`;
}
/** `  reports/Sales/Overview.pdf: 1.2 MB, 3 pages, in 0.4s, uploaded to s3://…`, or why the file is missing. */
function fileLine(file) {
	if (file.failure !== void 0) return `  ${formatFileLabel(file.file)}: failed (${sanitizeLine(file.failure.code, 80)})`;
	if (file.skipped !== void 0) return `  ${formatFileLabel(file.file)}: skipped: ${sanitizeLine(file.skipped.message, 500)}`;
	const where = sanitizeLine(file.local?.path ?? file.s3Uri ?? formatFileLabel(file.file), 1200);
	const facts = listFileFacts(file);
	const warnings = file.warnings.map((warning) => `; ${sanitizeLine(warning)}`).join("");
	return `  ${where}${facts.length === 0 ? "" : `: ${facts.join(", ")}`}${warnings}`;
}
function listFileFacts(file) {
	const { local, s3Uri, report } = file;
	if (local === void 0) return isMergedPdf(file) ? ["fetched, to be merged"] : [];
	const sheets = file.file.sheets.length;
	return [
		formatBytes(local.bytes),
		...formatContentCounts(file),
		...isMergedPdf(file) ? [`merged from ${pluralize(sheets, "sheet")}`] : [],
		`in ${formatDuration(local.downloadMs)}`,
		...report.files.uploadTo === void 0 || s3Uri === void 0 ? [] : [`uploaded to ${sanitizeLine(s3Uri, 1200)}`]
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
		const attached = releaseAsset === void 0 ? [] : [`  ${sanitizeLine(releaseAsset.name, 300)}: attached to the release`];
		return [...merged, ...attached];
	});
}
/** `12 running, 30 waiting, 58 of 100 jobs done after 5m 00s`. */
function progressLine(jobs, elapsedMs) {
	const count = jobs.running + jobs.waiting + jobs.done;
	return `${jobs.running} running, ${jobs.waiting} waiting, ${jobs.done} of ${pluralize(count, "job")} done after ${formatDuration(elapsedMs)}`;
}
/** The last line of the log: the status, what is there, and how long it took. */
function closingLine(result) {
	const files = result.reports.flatMap((report) => report.files).filter(isDelivered);
	const bytes = files.reduce((sum, file) => sum + (file.local?.bytes ?? 0), 0);
	const sized = bytes === 0 ? "" : `, ${formatBytes(bytes)}`;
	const jobs = result.reports.flatMap((report) => report.jobs).filter(({ existsOnServer }) => existsOnServer).length;
	const done = result.status === "STARTED" ? pluralize(jobs, "snapshot job") : `${pluralize(files.length, "file")}${sized}`;
	return `${result.status}: ${done} in ${formatDuration(result.endedAt - result.startedAt)}`;
}
/** What the verified file holds: `3 pages`, `2 sheets`, `1200 rows`. */
function formatContentCounts(file) {
	const { pages, sheets, rows } = file.local ?? {};
	return [
		...pages === void 0 ? [] : [pluralize(pages, "page")],
		...sheets === void 0 ? [] : [pluralize(sheets, "worksheet")],
		...rows === void 0 ? [] : [pluralize(rows, "row")]
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
	return `${formatCounter(at.index, at.count)} ${sanitizeLine(formatReportTitle(job.report, job.dashboardName), 80)}: ${formatJobLabel(job)}`;
}
function byFormat(files) {
	const formats = [...new Set(files.map((file) => file.format))];
	return joinList(formats.map((format) => `${files.filter((file) => file.format === format).length} ${format}`));
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
	const oneStart = createSemaphore(1);
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
	const semaphore = createSemaphore(count);
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
	const bucketLookup = memoizeByKey(lookUpBucket);
	const releaseCheck = memoizeByKey((key) => {
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
	throw new ActionError(`The bucket ${bucket} is in ${found.region}, but QuickSight writes only to buckets in aws-region, ${region}.`, {
		code: "WrongBucketRegion",
		hint: `Set bucket to a bucket in ${region}, or replace it with upload-to, which accepts a bucket in any region.`
	});
}
function assertUploadBucketExists(bucket, found) {
	if (found.isMissing === true) throw createMissingBucketError(bucket, "upload-to");
}
function createMissingBucketError(bucket, input) {
	return new ActionError(`The bucket ${bucket} does not exist.`, {
		code: "BucketNotFound",
		hint: `Check the bucket name in ${input}.`
	});
}
/** A release that cannot be read for now is left to the export. */
async function preflightRelease(tag, token, releases) {
	try {
		await (await releases(token)).find(tag);
	} catch (error) {
		if (error instanceof ServiceError && !isRetryable(error)) throw createReleaseError(tag, error);
	}
}
function createReleaseError(tag, error) {
	return new ActionError(`The files could not be attached to the release ${quote(tag)}: ${error.message}`, {
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
	const label = sanitizeLine(report.label, 80);
	const spice = datasets.filter(({ importMode }) => importMode !== "DIRECT_QUERY").sort((one, other) => (one.asOf ?? 0) - (other.asOf ?? 0));
	const asOf = dataAsOf === void 0 ? "" : `, data as of ${new Date(dataAsOf).toISOString()}`;
	const rest = spice.length - maxLines;
	return [
		`${label}: ${pluralize(datasets.length, "dataset")}${asOf}`,
		...spice.slice(0, maxLines).map(formatDatasetLine),
		...rest > 0 ? [`  … and ${rest} more`] : []
	];
}
function formatDatasetLine({ arn, name, ageMs, refreshed, lastStatus }) {
	const age = ageMs === void 0 ? "age unknown" : `${formatDuration(ageMs)} old`;
	const status = lastStatus === void 0 || lastStatus === "COMPLETED" ? "" : `, newest ingestion ${lastStatus}`;
	return `  ${sanitizeLine(name ?? arn, 120)}: ${age}${refreshed ? ", refreshed" : ""}${status}`;
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
	const [{ checkFreshness }, datasets] = await Promise.all([import("./check-freshness2.js"), ports.datasets()]);
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
	const verdict = await entry.verdict?.catch((error) => ({ failure: toFailure(error) }));
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
		lookUpDashboard: createDashboardLookup(ports.catalog),
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
		prepare(step, entry.report, lookUpDashboard, ports),
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
		entry.failure = toFailure(ports.signal.aborted ? ports.signal.reason : error);
	}
}
/** The plan of a report with the date of its data in paths or prefixes. It can be made only when that is known. */
async function planWithDataDate(entry, prepared, context) {
	const { fillDataDate, usesDataDate } = await import("./data-date.js");
	if (!usesDataDate(entry.report)) return prepared;
	const verdict = await entry.verdict;
	entry.report = fillDataDate(entry.report, verdict?.freshness.dataAsOf ?? context.startedAt);
	return prepare(context.step, entry.report, context.lookUpDashboard, context.ports);
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
	return new ActionError(`Snapshot job ID ${request.SnapshotJobId} is used by another step.`, {
		code: jobIdInUseCode,
		requestId: refusal.requestId,
		cause: refusal
	});
}
function createTakenError({ request, canPickUp }, { createdAt, status }, refusal, why) {
	const id = request.SnapshotJobId;
	const other = createdAt === void 0 ? "another job" : `a job of ${new Date(createdAt).toISOString()}`;
	const collect = (status === "COMPLETED" || status === "FAILED") && canPickUp !== true ? ` To collect the files of that job, set job-id: ${id}.` : "";
	return new ActionError(`Snapshot job ID ${id} is taken by ${other}, ${why}.`, {
		code: refusal.code,
		requestId: refusal.requestId,
		hint: `Remove SnapshotJobId from the request: the action then derives an ID. QuickSight frees ${id} 24 hours after the end of that job.${collect}`,
		cause: refusal
	});
}
/** The error for a job ID whose job this user cannot describe. */
function createHiddenJobError(job, refusal, cause) {
	return new ActionError(`Snapshot job ID ${job.request.SnapshotJobId} is taken, and this user cannot see that job.`, {
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
	const code = sanitizeLine(error.ErrorType ?? "UnknownError", 100);
	const hint = findJobResultHint(code, error.ErrorMessage);
	return {
		code,
		message: `${code}${error.ErrorMessage === void 0 ? "" : `: ${redactPrivateValues(sanitizeLine(error.ErrorMessage, 500))}`}`,
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
		message: `The result is ${sanitizeLine(s3Uri, 300)}, which is not below s3://${BucketName}/${BucketPrefix} as requested.`,
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
		const failure = toFailure(ports.signal.aborted ? ports.signal.reason : error);
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
			const answer = await snapshots.describeJobResult(toJobKey(job), attempts);
			if (isUnfinished(answer)) throw createUnfinishedError(answer);
			if (tries >= maxEmptyAttempts || answer.result !== void 0 || answer.error !== void 0) return answer;
		} catch (error) {
			if (!(error instanceof ServiceError) || !notReadyKinds.has(error.kind) || tries > maxNotFoundAttempts) throw error;
		}
		await ports.clock.sleep(1e3, ports.signal);
	}
}
function isUnfinished({ status }) {
	return status === "QUEUED" || status === "RUNNING";
}
function createUnfinishedError({ status, requestId }) {
	const operation = "DescribeDashboardSnapshotJobResult";
	return new ServiceError(`${operation}: The job has ended, but its result says ${status}`, {
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
	return outcome(job, running !== void 0 || mayExist ? "abandoned" : "not-started", running, toFailure(signal.aborted ? signal.reason : error));
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
	if (error === signal.reason || !(error instanceof ActionError)) return false;
	return !hasKind(error, "transient");
}
function hasKind(error, kind) {
	return error instanceof ServiceError && error.kind === kind;
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
		if (error instanceof ActionError && !ports.signal.aborted && state.unansweredAt === void 0) {
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
		return await snapshots.describeJob(toJobKey(job));
	} catch (error) {
		throw error instanceof ServiceError && (error.kind === "denied" || error.kind === "not-found") && state.unansweredAt === void 0 ? createHiddenJobError(job, refusal, error) : error;
	}
}
/**
* Finds a job whose start succeeded although its response was lost. While the account is full, the job is read once per
* attempt; after a final error, it is read until it would be visible everywhere.
*/
async function findLostJob(job, snapshots, { clock, signal }, state, refusal) {
	while (state.unansweredAt !== void 0) {
		try {
			return await snapshots.describeJob(toJobKey(job));
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
	return error instanceof ServiceError && error.kind === "job-limit";
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
		return await snapshots.describeJob(toJobKey(job), atExpectedEnd);
	} catch (error) {
		if (error instanceof ServiceError && error.kind === "not-found" && elapsedMs < 2e4) return void 0;
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
	const found = collectFiles(job, await snapshots.describeJobResult(toJobKey(job))).find((file) => file.order === order);
	if (found === void 0 || "failure" in found) throw new ActionError("The result no longer mentions the file.", { code: "MissingResult" });
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
	return state === "not-started" ? refusals.has(code) : state === "failed" && !isDocumentedErrorType(code);
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
		const [planned] = planSelection(report, chosen, context);
		if (planned === void 0 || planned.request.SnapshotJobId === request.SnapshotJobId) return refused;
		return {
			...planned,
			order
		};
	} catch (error) {
		return error instanceof ActionError ? {
			...refused,
			failure: toFailure(error)
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
	if (!context.step.run.wait || !canSucceedOnSecondAttempt(first)) return first;
	const { log } = context.ports;
	log.info(endedLine(jobPosition(first.job, context.reportStates), first));
	log.info("  This error can pass: the job is started once more.");
	const job = planSecondAttempt(first.job);
	entry.jobs[index] = job;
	const outcome = chooseAttempt(first, await ask.runReplacement(job));
	entry.jobs[index] = outcome.job;
	return outcome;
}
/** The files of the job of an earlier attempt, all of them; `undefined` if there is none, or the job has to run again. */
async function reuseEarlierJob(planned, ask) {
	const { entry, index, snapshots, context } = ask;
	const { jobPrefix, earlierPrefixes, wait } = context.step.run;
	if (earlierPrefixes === void 0 || !wait) return void 0;
	const { findEarlierJob } = await import("./earlier-attempt.js");
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
	const outcome = first.failure?.code === "JobIdInUse" ? await runInPlace(planWithOwnId(planned, context.startedAt)) : first;
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
	if (!(file.report.files.mergePdf && file.file.format === "PDF") || file.local !== void 0 || !isDelivered(file)) return file;
	const { s3Uri: _, ...part } = file;
	return {
		...part,
		failure: createUnfinishedFailure("The PDF was not merged", reason)
	};
}
function listMissingFiles(result, reason) {
	return result.jobs.filter(({ state }) => state === "completed").flatMap((outcome) => {
		const known = new Set(findFilesOfJob(outcome, result.files).map(({ order }) => order));
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
	const downloaded = reports.filter(({ files }) => files.some((file) => isDelivered(file) && file.local !== void 0));
	const paths = new Set(downloaded.flatMap(({ report }) => report.files.downloadPath ?? []));
	const tags = new Set(downloaded.flatMap(({ report }) => report.files.releaseTag ?? []));
	return [...[...paths].map((path) => createUnfinishedFailure(`The manifest of ${quote(path, 200)} was not written`, reason)), ...[...tags].map((tag) => createUnfinishedFailure(`The files were not attached to the release ${quote(tag)}`, reason))];
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
	const unfinished = failUnfinishedFiles(reports, signal.aborted ? toFailure(signal.reason) : notFinishedFailure);
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
		...signal.aborted ? { interruption: toFailure(signal.reason).message } : {},
		...more
	};
	return {
		...result,
		status: determineStatus(result, ports.abortReason())
	};
}
// src/report/data-outputs.ts
/** The outputs `data-as-of` and `datasets`. The time is that of the exported reports, or of all if none was exported. */
function createDataOutputs(reports) {
	const datasets = listDatasets(reports);
	if (datasets === void 0) return {};
	const exported = reports.filter(({ failure, skipped }) => failure === void 0 && skipped === void 0);
	const times = (exported.length > 0 ? exported : reports).flatMap(({ freshness }) => freshness?.dataAsOf ?? []);
	return {
		"data-as-of": times.length === 0 ? "" : formatOldest(Math.min(...times)),
		datasets: JSON.stringify(datasets.map(toDatasetEntry))
	};
}
function formatOldest(at) {
	return new Date(at).toISOString();
}
// src/report/message/describe-step.ts
/** What the step did, as far as people need to know it. No parameter value and no link that expires is part of it. */
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
		`- Export: ${formatInlineCode(message.subject, 100)}`,
		...message.facts.map(({ name, value }) => `- ${name}: ${formatInlineCode(value, 100)}`)
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
		const items = shown.map(({ name, detail }) => `- ${[formatInlineCode(name, 120), formatInlineCode(detail, 300)].filter(Boolean).join(": ")}`);
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
		text: withoutFunctions(sanitizeLine(text, max)) || "–",
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
		...shown.map(({ name, detail }) => toRichTextBlock([toTextRun(`• ${sanitizeLine(name, maxName)}`, 102, true), ...detail === "" ? [] : [toTextRun(`: ${sanitizeLine(detail, maxDetail)}`, 252)]])),
		...left === 0 ? [] : [toRichTextBlock([toTextRun(`… and ${left} more`, maxName)])]
	];
}
// src/report/export-outputs.ts
/** Failures, changes, datasets and messages, as action.yml describes them. */
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
/** Jobs that exist on the server and whose result was not read. */
function findUnfinishedJobs({ reports }) {
	return reports.flatMap(({ jobs }) => jobs).filter(({ existsOnServer, state }) => existsOnServer && (state === "abandoned" || state === "started"));
}
/** The values of `job-id` with which later steps pick the jobs up. */
function listPickUpIds(outcomes) {
	return [...new Set(outcomes.map(({ job }) => toPickUpId(job)))];
}
// src/report/summary/data-table.ts
const maxTableBytes = 32768;
/** The datasets behind the reports and how old their data is; empty if no report looked at its data. */
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
/** The table of files in the summary, in the order of the inputs; empty if there is none. */
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
		isDelivered(file) && file.s3Uri || ""
	];
}
function formatElapsed(file) {
	const starts = file.jobs.flatMap(({ times }) => times.startedAt ?? []);
	const ends = file.jobs.flatMap(({ times }) => times.endedAt ?? []);
	const end = file.local?.completedAt ?? Math.max(...ends);
	return starts.length === 0 || !Number.isFinite(end) ? "" : formatDuration(end - Math.min(...starts));
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
	const chart = formatCodeFence(createChart(shown, result), "mermaid");
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
/**
* The job summary of an export, well below the 1 MiB that GitHub takes: each part has its own bound, and what is beyond
* is counted. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary
*/
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
	const there = result.reports.flatMap((report) => report.files).filter(isDelivered);
	const bytes = there.reduce((sum, file) => sum + (file.local?.bytes ?? 0), 0);
	const facts = [
		describeExport(result.reports),
		`${pluralize(there.length, "file")}${bytes === 0 ? "" : ` (${formatBytes(bytes)})`}`,
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
/** How an export ends. */
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
	return signal.aborted ? toFailedResult(signal.reason, abortReason() ?? "FAILED") : toPageResult({
		log: [],
		summary: ""
	}, {});
}
function runCheckMode(step, dependencies, ports) {
	let check;
	const currentResult = () => check === void 0 ? interruptedResult(ports) : checkEnding(check.currentResult(), ports);
	const run = async () => {
		const { runCheck } = await import("./run-check.js");
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
	if (!lines.some(({ status }) => status === "pending") || !signal.aborted) return toPageResult(page, {}, failure);
	const { message } = toFailure(signal.reason);
	return toPageResult(page, {}, [message, failure ?? []].flat().join("\n"), abortReason() ?? "FAILED");
}
async function runPage(step, dependencies, ports) {
	const asking = {
		sessions: dependencies.sessions,
		catalog: () => dependencies.catalog(),
		signal: ports.signal,
		datasets: dependencies.datasets
	};
	if (step.mode === "list") {
		const { runList } = await import("./list.js");
		const { json, page } = await runList(step, asking);
		return toPageResult(page, { dashboards: json });
	}
	const { toWireRequest, runPlan } = await import("./plan.js");
	const { jobs, page, failure } = await runPlan(step, asking);
	const outputs = {
		plan: JSON.stringify(jobs.map(({ request }) => toWireRequest(request))),
		"job-ids": JSON.stringify(jobs.map(({ request }) => request.SnapshotJobId))
	};
	return toPageResult(page, outputs, failure);
}
export { runMode };
