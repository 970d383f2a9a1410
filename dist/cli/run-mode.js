import { Dt as quote, M as describeOutage, dt as ActionError, g as findFilesOfJob, gt as toFailure, ht as isRetryable, o as toFailedResult, pt as ServiceError, s as toPageResult, x as isDelivered } from "./main.js";
import { a as formatFinishedLines, c as formatReusedNotice, l as formatStartedLine, o as formatPlannedLine, s as formatProgressLine, u as formatStateLine } from "./log-lines.js";
import { t as determineStatus } from "./status.js";
import { t as createStatusWarning } from "./status-warning.js";
import { t as createSemaphore } from "./semaphore.js";
import { n as createLazySuggester, r as prepare, t as createDashboardLookup } from "./prepare-jobs.js";
import { a as toReportResult, i as markStarted, n as getJobPosition, r as listAllJobs, t as createReportState } from "./report-state.js";
import { t as memoizeByKey } from "./memoize-by-key.js";
import { n as locateFile, t as failDownload } from "./locate-file.js";
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
	const oneStart = createSemaphore(1);
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
		if (signal.aborted && refused?.error instanceof ActionError) onOutage?.(refused.error, refused.attempts);
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
// src/modes/export/job-events.ts
function recordJobEvent(event, context) {
	const { reportStates } = context;
	if (event.kind === "sent" || event.kind === "refused") {
		markStarted(event.job, event.kind === "sent", reportStates);
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
	ports.log.info(formatStateLine(getJobPosition(job, reportStates), job, status, elapsedMs));
}
function recordStart(event, context) {
	const { job, warning } = event;
	const { startTracker, ports, reportStates } = context;
	startTracker.markSettled(job);
	ports.log.info(formatStartedLine(getJobPosition(job, reportStates), job, event));
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
	const planned = new Set(listAllJobs(reportStates).map(({ request }) => request.SnapshotJobId));
	const replaced = [...publishedJobIds].filter((each) => !planned.has(each));
	ports.publishJobIds(replaced.concat([...planned].filter((each) => publishedJobIds.has(each))));
}
// src/modes/export/preflight.ts
function createPreflight(region, { lookUpBucket, releases }) {
	const bucketLookup = memoizeByKey(lookUpBucket);
	const releaseCheck = memoizeByKey((key) => {
		const [tag = "", token = ""] = key.split("\n");
		return preflightRelease(tag, token, releases);
	});
	return async (report) => {
		const { uploadTo, releaseTag, githubToken = "", writeProblem } = report.files;
		if (writeProblem !== void 0) throw new ActionError(`download-path: ${writeProblem}`, { code: "InvalidInput" });
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
		hint: `Check the spelling of the input ${input}.`
	});
}
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
async function waitForFreshData(entry, { startTracker, ports }) {
	const verdict = await entry.verdict?.catch((error) => ({ failure: toFailure(error) }));
	if (verdict === void 0) return;
	if ("freshness" in verdict) {
		entry.freshness = verdict.freshness;
		const { formatDataLines } = await import("./data-lines.js");
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
	const suggestDashboard = createLazySuggester(ports.catalog);
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
			slots: createJobSlots(step.run.maxConcurrency, ports),
			durations: createJobDurations(),
			onEvent: (event) => recordJobEvent(event, context),
			stepStartedAt: startedAt,
			sentJobs: /* @__PURE__ */ new Map()
		},
		lookUpDashboard: createDashboardLookup(ports.catalog, ports.log, suggestDashboard),
		suggestDashboard,
		preflight: createPreflight(step.aws.region, ports),
		freshnessGate: createFreshnessGate(step, ports),
		publishedJobIds: /* @__PURE__ */ new Set(),
		checkStatus: createStatusWarning("snapshot job", jobStatuses, (message) => ports.log.warning(message)),
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
		if (jobs.running + jobs.waiting > 0) log.info(formatProgressLine(jobs, clock.now() - since));
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
async function planWithDataDate(entry, prepared, context) {
	const { fillDataDate, usesDataDate } = await import("./data-date.js");
	if (!usesDataDate(entry.report)) return prepared;
	const verdict = await entry.verdict;
	entry.report = fillDataDate(entry.report, verdict?.freshness.dataAsOf ?? context.startedAt);
	return prepare(context.step, entry.report, context.lookUpDashboard, context.ports);
}
async function reserveFiles({ report, jobs }, context) {
	const { ports, startTracker } = context;
	const files = await ports.files();
	if (jobs.length > 0) ports.log.info(formatPlannedLine(report, jobs));
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
	const located = locateFile(outcome, found);
	if (located.failure !== void 0) return located;
	return located.s3Uri === void 0 || outcome.job.report.files.downloadPath === void 0 ? {
		...located,
		failure: createUnfinishedFailure("The file was not delivered", reason)
	} : failDownload(located, reason);
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
	if (byResume.length > 0) ports.log.notice(formatReusedNotice(byResume, "resume"));
	if (byJobId.length > 0) ports.log.notice(formatReusedNotice(byJobId, "job-id"));
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
	const [{ runReportJobs }] = await Promise.all([import("./run-report-jobs.js"), waitForFreshData(entry, context)]);
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
	for (const line of formatFinishedLines(reports)) ports.log.info(line);
	if (changes !== void 0) {
		const { formatComparedLines } = await import("./compared-lines.js");
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
	const unfinished = failUnfinishedFiles(reports, signal.aborted ? toFailure(signal.reason) : notFinishedFailure);
	return buildResult(context, unfinished.reports, { postProcessingFailures: unfinished.postProcessingFailures });
}
const notFinishedFailure = {
	code: "NotFinished",
	message: "The step ended before its files were finished"
};
function getCurrentReports({ reportStates }) {
	return reportStates.map(toReportResult);
}
function describeInterruption({ signal, findOutage }) {
	const outage = findOutage?.();
	const { message } = toFailure(signal.reason);
	return outage === void 0 ? message : `${message} ${describeOutage(outage)}`;
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
		status: determineStatus(result, ports.abortReason())
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
const loadReport = () => import("./export-result.js");
function createInterruptedResult({ signal, abortReason }) {
	return signal.aborted ? toFailedResult(signal.reason, abortReason() ?? "FAILED") : toPageResult({
		log: [],
		summary: ""
	}, {});
}
function runCheckMode(step, dependencies, ports) {
	let check;
	const currentResult = async () => check === void 0 ? createInterruptedResult(ports) : checkEnding(check.currentResult(), ports);
	const run = async () => {
		const { runCheck } = await import("./run-check.js");
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
	if (!lines.some(({ status }) => status === "pending") || !signal.aborted) return toPageResult(page, outputs, failure);
	const { message } = toFailure(signal.reason);
	return toPageResult(page, outputs, [message, failure ?? []].flat().join("\n"), abortReason() ?? "FAILED");
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
		const { runList } = await import("./list.js");
		const { json, page } = await runList(step, asking);
		return toPageResult(page, { dashboards: json });
	}
	const { toWireRequest, runPlan } = await import("./plan.js");
	const { jobs, page, failure, failures } = await runPlan(step, asking);
	const outputs = {
		failures: JSON.stringify(failures),
		plan: JSON.stringify(jobs.map(({ request }) => toWireRequest(request))),
		"job-ids": JSON.stringify(jobs.map(({ request }) => request.SnapshotJobId))
	};
	return toPageResult(page, outputs, failure);
}
export { runMode };
