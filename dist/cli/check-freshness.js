import { dt as ActionError, gt as toFailure, pt as ServiceError } from "./main.js";
import { a as hasEnded, c as isTooOld, i as getAgeMs, n as findNewestCompleted, o as ingestionStatuses, r as findNewestRunning, t as findNewest } from "./data-age.js";
import { a as formatTime, c as orderParentsFirst, i as formatIngestionError, n as formatAge, o as findAncestors, r as formatDatasetLabel, s as hasDataAge, t as createDatasetLookup } from "./look-up-datasets.js";
import { t as createStatusWarning } from "./status-warning.js";
import { createHash } from "node:crypto";
// src/freshness/judge-freshness.ts
function judgeFreshness(settings, datasets, now) {
	const problems = datasets.flatMap((dataset) => findProblem(settings, dataset, now));
	const freshness = describeFreshness(datasets, now);
	return problems.length === 0 ? { freshness } : decide(settings, problems, freshness);
}
function judgeUnknownData(settings, error) {
	return decide(settings, [{
		kind: "unknown",
		message: `The datasets of the dashboard cannot be determined: ${error.message}`,
		error
	}], {
		datasets: [],
		warnings: []
	});
}
function describeFreshness(datasets, now) {
	const results = datasets.map((dataset) => toDatasetResult(dataset, now));
	const times = results.flatMap(({ asOf }) => asOf ?? []);
	return {
		...times.length === 0 ? {} : { dataAsOf: Math.min(...times) },
		datasets: results,
		warnings: datasets.flatMap(({ warnings }) => warnings).concat(results.flatMap(findDroppedRows))
	};
}
function toDatasetResult({ node, isRefreshed, error }, now) {
	const { arn, name, importMode, ingestions } = node;
	const completed = hasDataAge(node) ? findNewestCompleted(ingestions) : void 0;
	const ageMs = completed === void 0 ? void 0 : getAgeMs(ingestions, now);
	const lastStatus = hasDataAge(node) ? findNewest(ingestions)?.status : void 0;
	const failure = node.error ?? error;
	return {
		arn,
		...name === void 0 ? {} : { name },
		...importMode === void 0 ? {} : { importMode },
		...completed === void 0 ? {} : {
			asOf: completed.createdAt,
			ingestionId: completed.id
		},
		...ageMs === void 0 ? {} : { ageMs },
		...completed?.rowsIngested === void 0 ? {} : { rowsIngested: completed.rowsIngested },
		...completed?.rowsDropped === void 0 ? {} : { rowsDropped: completed.rowsDropped },
		refreshed: isRefreshed,
		...lastStatus === void 0 ? {} : { lastStatus },
		...failure === void 0 ? {} : { failure: toFailure(failure) }
	};
}
function findDroppedRows(dataset) {
	const { rowsDropped = 0, rowsIngested } = dataset;
	if (rowsDropped === 0) return [];
	const ingested = rowsIngested === void 0 ? "" : ` (${rowsIngested} were ingested)`;
	return [`Dataset ${formatDatasetLabel(dataset)}: the last ingestion dropped ${rowsDropped} rows${ingested}, so the data is incomplete.`];
}
function findProblem(settings, dataset, now) {
	const { node, isRefreshed, error } = dataset;
	const label = formatDatasetLabel(node);
	if (node.error !== void 0) return [{
		kind: "unknown",
		message: `The age of dataset ${label} is unknown: ${node.error.message}`,
		error: node.error
	}];
	if (!hasDataAge(node) || isRefreshed) return [];
	if (error !== void 0 && isDenied(error)) return [{
		kind: "unknown",
		message: `Dataset ${label}: ${error.message}`,
		error
	}];
	const age = describeAge(dataset, now);
	const { maxAgeMs, maxAge = "" } = settings;
	if (maxAgeMs !== void 0 && isTooOld(node.ingestions, maxAgeMs, now)) return [{
		kind: "stale",
		message: `Dataset ${label} ${age}; max-data-age is ${maxAge}.${explainLastFailure(dataset)}`,
		...error === void 0 ? {} : { error }
	}];
	if (error === void 0 || settings.refresh !== "start") return [];
	return [{
		kind: "not-refreshed",
		message: `Dataset ${label} ${age}. ${error.message}`,
		error
	}];
}
function isDenied(error) {
	return error instanceof ServiceError && error.kind === "denied";
}
function describeAge({ node }, now) {
	const completed = findNewestCompleted(node.ingestions);
	if (completed === void 0) return "was never refreshed successfully";
	return `is ${formatAge(Math.max(0, now - completed.createdAt))} old (last refresh started ${formatTime(completed.createdAt)})`;
}
function explainLastFailure({ node, error }) {
	if (error !== void 0) return ` ${error.message}`;
	const newest = findNewest(node.ingestions);
	if (newest?.status === "FAILED") return ` Its newest refresh failed: ${formatIngestionError(newest)}`;
	return newest?.status === "CANCELLED" ? " Its newest refresh was canceled." : "";
}
const maxListedProblems = 10;
function decide(settings, problems, freshness) {
	const listed = problems.slice(0, maxListedProblems).map(({ message }) => message);
	const more = problems.length - listed.length;
	const message = [...listed, ...more > 0 ? [`The same applies to ${more} more datasets.`] : []].join("\n");
	if (settings.ifStale === "warn") return { freshness: {
		...freshness,
		warnings: [...freshness.warnings, message]
	} };
	const isUnknown = problems.some(({ kind }) => kind === "unknown");
	if (settings.ifStale === "skip" && !isUnknown) return {
		freshness,
		skipped: {
			reason: "stale",
			message
		}
	};
	return {
		freshness,
		failure: toFailure(createFailure(settings, problems, message))
	};
}
const unknownHint = "The action must be able to read the datasets and their ingestions. Fix the cause, or set if-stale: warn to export without knowing the age.";
const staleHint = "Refresh the datasets, set refresh-data: start, or raise max-data-age. if-stale: warn exports the old data.";
const refreshedHint = "Refresh the datasets in QuickSight, or raise max-data-age. if-stale: warn exports the old data.";
function findDecisionHint(kind, refresh) {
	if (kind === "unknown") return unknownHint;
	return refresh === "start" ? refreshedHint : staleHint;
}
function createFailure({ refresh }, problems, message) {
	const worst = problems.find(({ kind }) => kind === "unknown") ?? problems.find(({ error }) => error) ?? problems[0];
	return new ActionError(message, {
		code: {
			unknown: "UnknownDataAge",
			stale: "StaleData",
			"not-refreshed": "RefreshFailed"
		}[worst?.kind ?? "stale"],
		hint: worst?.error?.hint ?? findDecisionHint(worst?.kind, refresh),
		requestId: worst?.error?.requestId
	});
}
// src/freshness/ingestion-id.ts
const maxPrefixLength = 80;
function createIngestionId(prefix, datasetArn, attempt = 1) {
	const digest = createHash("sha256").update(`${prefix}\n${datasetArn}`).digest("hex").slice(0, 20);
	return `${prefix.slice(0, maxPrefixLength)}-${digest}${attempt === 1 ? "" : `-${attempt}`}`;
}
function findFreeIngestionId(prefix, datasetArn, ingestions) {
	const taken = new Set(ingestions.map(({ id }) => id));
	for (let attempt = 1;; attempt++) {
		const id = createIngestionId(prefix, datasetArn, attempt);
		if (!taken.has(id)) return id;
	}
}
function isOwnIngestion(prefix, datasetArn, { id }) {
	const first = createIngestionId(prefix, datasetArn);
	return id === first || id.startsWith(`${first}-`) && /^\d+$/.test(id.slice(first.length + 1));
}
// src/freshness/plan-refresh.ts
function mergeDemands(reports) {
	const demands = /* @__PURE__ */ new Map();
	for (const { settings, graph } of reports) {
		if (settings.refresh === "never") continue;
		const above = settings.refresh === "start" ? [settings.maxAgeMs ?? -1] : [];
		for (const arn of graph.keys()) {
			const known = demands.get(arn)?.refreshAboveMs;
			const limits = [...known === void 0 ? [] : [known], ...above];
			demands.set(arn, {
				waits: true,
				...limits.length === 0 ? {} : { refreshAboveMs: Math.min(...limits) }
			});
		}
	}
	return demands;
}
const dayMs = 864e5;
function needsRefresh(arn, demand, facts) {
	const { ingestions, now, ingestionPrefix, isParentRefreshed, lookedAt, queuedIngestionId } = facts;
	const above = demand?.refreshAboveMs;
	if (above === void 0) return false;
	if (isParentRefreshed) return true;
	if (above >= 0) return isTooOld(ingestions, above, now);
	const newest = findNewestCompleted(ingestions);
	if (newest === void 0) return true;
	return !(isOwnIngestion(ingestionPrefix, arn, newest) && now - newest.createdAt < dayMs) && newest.createdAt < lookedAt && newest.id !== queuedIngestionId;
}
function planRefreshes(graph, demands, facts) {
	const refreshed = /* @__PURE__ */ new Set();
	return orderParentsFirst(graph).flatMap((arn) => {
		const node = graph.get(arn);
		if (node === void 0) return [];
		const action = chooseAction(node, demands.get(arn), {
			...facts,
			lookedAt: facts.now,
			ingestions: node.ingestions,
			isParentRefreshed: [...findAncestors(graph, arn)].some((parent) => refreshed.has(parent))
		});
		if (action === "refresh") refreshed.add(arn);
		return [{
			node,
			action
		}];
	});
}
function chooseAction(node, demand, facts) {
	if (!hasDataAge(node) || demand === void 0) return "none";
	if (demand.waits && findNewestRunning(node.ingestions) !== void 0) return "wait";
	if (!needsRefresh(node.arn, demand, facts)) return "none";
	return node.isRefreshable ? "refresh" : "cannot-refresh";
}
// src/freshness/follow-ingestion.ts
const firstPollMs = 2e3;
const maxPollMs = 15e3;
const pollGrowth = 1.15;
const pollSpacingMs = 500;
function createIngestionFollower(ports) {
	const { clock, signal, datasets, log } = ports;
	const checkStatus = createStatusWarning("ingestion", ingestionStatuses, (message) => log.warning(message));
	let active = 0;
	async function pollUntilEnd(dataset, id) {
		active++;
		try {
			for (let intervalMs = firstPollMs;; intervalMs = Math.min(maxPollMs, intervalMs * pollGrowth)) {
				const ingestion = await datasets.describeIngestion(dataset.arn, id);
				if (hasEnded(ingestion)) return ingestion;
				checkStatus(ingestion.status);
				await clock.sleep(Math.max(intervalMs, active * pollSpacingMs), signal);
			}
		} catch (error) {
			if (signal.aborted) throw createAbortError(dataset, id, ports);
			throw error;
		} finally {
			active--;
		}
	}
	async function follow(dataset, ingestionId) {
		const ended = await pollUntilEnd(dataset, ingestionId);
		if (!isReplaceable(ended)) return ended;
		const later = (await datasets.listIngestions(dataset.arn)).filter((each) => each.id !== ended.id && each.createdAt >= ended.createdAt && !isReplaceable(each));
		const successor = findNewest(later);
		if (successor === void 0) return ended;
		return hasEnded(successor) ? successor : follow(dataset, successor.id);
	}
	return { follow };
}
function isReplaceable({ status, errorType }) {
	return status === "CANCELLED" || status === "FAILED" && errorType === "INGESTION_SUPERSEDED";
}
function createAbortError(dataset, id, { log, signal }) {
	const sentence = `Ingestion ${id} of dataset ${formatDatasetLabel(dataset)} may still run; it was not canceled.`;
	log.notice(sentence);
	const reason = signal.reason;
	const isCancelled = reason instanceof ActionError && reason.code === "CANCELLED";
	return new ActionError(reason instanceof Error ? `${reason.message} ${sentence}` : sentence, {
		code: "RefreshUnfinished",
		hint: `${isCancelled ? "Run" : "Raise timeout-minutes, or run"} the step again: it waits for the ingestion.`,
		cause: reason
	});
}
// src/freshness/refresh-errors.ts
function createIngestionError(node, ended) {
	const what = `ingestion ${ended.id} of dataset ${formatDatasetLabel(node)}`;
	if (ended.status === "CANCELLED") return new ActionError(`Someone canceled ${what}.`, { code: "RefreshFailed" });
	return new ActionError(`The refresh failed: ${what}: ${formatIngestionError(ended)}`, {
		code: "RefreshFailed",
		hint: "Check the refresh history of the dataset in QuickSight, fix its source, and run the step again."
	});
}
function createQuotaError(node, refusal) {
	return new ActionError(`Dataset ${formatDatasetLabel(node)} was not refreshed: ${refusal.message}`, {
		code: refusal.code,
		hint: refusal.hint,
		requestId: refusal.requestId,
		cause: refusal
	});
}
// src/freshness/refresh-datasets.ts
function toSettledDataset(node) {
	return {
		node,
		isRefreshed: false,
		warnings: []
	};
}
function settleDatasets(graph, demands, ports) {
	const follower = createIngestionFollower(ports);
	const settling = /* @__PURE__ */ new Map();
	for (const arn of orderParentsFirst(graph)) {
		const node = graph.get(arn);
		if (node === void 0) continue;
		const ancestors = [...findAncestors(graph, arn)].flatMap((each) => settling.get(each) ?? []);
		const settled = settleDataset(node, demands.get(arn), ancestors, follower, ports);
		settled.catch(() => void 0);
		settling.set(arn, settled);
	}
	return settling;
}
async function settleDataset(node, demand, ancestors, follower, ports) {
	if (demand === void 0 || !hasDataAge(node)) return toSettledDataset(node);
	try {
		const waited = await waitForRunning(node, follower, ports);
		if (demand.refreshAboveMs === void 0) return waited.settled;
		const isParentRefreshed = (await Promise.all(ancestors)).some(({ isRefreshed }) => isRefreshed);
		const isRequired = (ingestions) => needsRefresh(node.arn, demand, {
			ingestions,
			now: ports.datasets.serverNow(),
			ingestionPrefix: ports.ingestionPrefix,
			isParentRefreshed,
			lookedAt: ports.lookedAt,
			queuedIngestionId: waited.queuedIngestionId
		});
		if (!isRequired(waited.settled.node.ingestions)) return waited.settled;
		if (!node.isRefreshable) return addNotRefreshableNotice(waited.settled, ports);
		return await refresh(waited.settled.node, isParentRefreshed ? () => true : isRequired, follower, ports);
	} catch (error) {
		if (ports.signal.aborted || !(error instanceof ActionError)) throw error;
		return {
			...toSettledDataset(node),
			error
		};
	}
}
async function waitForRunning(node, follower, { log, ingestionPrefix }) {
	const running = findNewestRunning(node.ingestions);
	if (running === void 0) return { settled: toSettledDataset(node) };
	log.info(`Dataset ${formatDatasetLabel(node)}: waiting for ingestion ${running.id}, ${running.status}`);
	const ended = await follower.follow(node, running.id);
	log.info(`Dataset ${formatDatasetLabel(node)}: ingestion ${ended.id} ${ended.status}`);
	const settled = {
		node: {
			...node,
			ingestions: replaceIngestion(node.ingestions, ended)
		},
		isRefreshed: ended.status === "COMPLETED" && isOwnIngestion(ingestionPrefix, node.arn, ended),
		warnings: ended.status === "COMPLETED" ? [] : [createIngestionError(node, ended).message]
	};
	return running.status === "RUNNING" ? { settled } : {
		settled,
		queuedIngestionId: ended.id
	};
}
function replaceIngestion(ingestions, changed) {
	return [changed, ...ingestions.filter(({ id }) => id !== changed.id)];
}
function addNotRefreshableNotice(settled, { log }) {
	log.notice(`Dataset ${formatDatasetLabel(settled.node)} contains uploaded files and cannot be refreshed; only the age of its data is checked.`);
	return settled;
}
const maxRounds = 10;
async function refresh(node, isRequired, follower, ports) {
	const { datasets, ingestionPrefix, log } = ports;
	for (let round = 1;; round++) {
		const ingestions = await datasets.listIngestions(node.arn);
		const running = round > maxRounds ? void 0 : findNewestRunning(ingestions);
		if (running === void 0 && round > 1 && !isRequired(ingestions)) return {
			...toSettledDataset({
				...node,
				ingestions
			}),
			isRefreshed: isOwnNewest(node, ingestions, ports)
		};
		if (running === void 0) return startAndFollow({
			...node,
			ingestions
		}, follower, ports);
		log.info(`Dataset ${formatDatasetLabel(node)}: waiting for ingestion ${running.id}, which someone else started`);
		const ended = await follower.follow(node, running.id);
		if (ended.status === "COMPLETED" && isOwnIngestion(ingestionPrefix, node.arn, ended)) return {
			...toSettledDataset({
				...node,
				ingestions: replaceIngestion(ingestions, ended)
			}),
			isRefreshed: true
		};
	}
}
function isOwnNewest(node, ingestions, { ingestionPrefix }) {
	const newest = findNewestCompleted(ingestions);
	return newest !== void 0 && isOwnIngestion(ingestionPrefix, node.arn, newest);
}
async function startAndFollow(node, follower, ports) {
	const { datasets, log } = ports;
	const id = findFreeIngestionId(ports.ingestionPrefix, node.arn, node.ingestions);
	const { type, warnings } = await chooseType(node, ports);
	try {
		await datasets.createIngestion(node.arn, id, type);
		log.info(`Dataset ${formatDatasetLabel(node)}: refresh started as ingestion ${id} (${type})`);
	} catch (error) {
		if (!(error instanceof ServiceError)) throw error;
		if (error.kind === "job-limit") return {
			...toSettledDataset(node),
			warnings,
			error: createQuotaError(node, error)
		};
		if (error.kind !== "already-exists") throw error;
		log.info(`Dataset ${formatDatasetLabel(node)}: ingestion ${id} already exists`);
	}
	const ended = await follower.follow(node, id);
	log.info(`Dataset ${formatDatasetLabel(node)}: ingestion ${ended.id} ${ended.status}`);
	const after = {
		...node,
		ingestions: replaceIngestion(node.ingestions, ended)
	};
	if (ended.status === "COMPLETED") return {
		node: after,
		isRefreshed: true,
		warnings
	};
	return {
		node: after,
		isRefreshed: false,
		warnings,
		error: createIngestionError(node, ended)
	};
}
async function chooseType(node, { datasets, signal }) {
	try {
		return {
			type: await datasets.hasLookbackWindow(node.arn) ? "INCREMENTAL_REFRESH" : "FULL_REFRESH",
			warnings: []
		};
	} catch (error) {
		if (signal.aborted || !(error instanceof ServiceError) || error.kind !== "denied") throw error;
		return {
			type: "FULL_REFRESH",
			warnings: [`Dataset ${formatDatasetLabel(node)} is refreshed in full, since its refresh properties cannot be read: ${error.message}`]
		};
	}
}
// src/freshness/settle-late-datasets.ts
async function settleLateDatasets(settings, settled, ports) {
	const { refresh, maxAgeMs } = settings;
	if (refresh !== "start" || maxAgeMs === void 0) return settled;
	const lookedAt = ports.datasets.serverNow();
	const late = new Set(settled.filter((dataset) => isLate(dataset, maxAgeMs, lookedAt)).map(({ node }) => node.arn));
	if (late.size === 0) return settled;
	const graph = new Map(settled.map(({ node }) => [node.arn, node]));
	const isDue = (arn) => late.has(arn) || [...findAncestors(graph, arn)].some((each) => late.has(each));
	const demands = [...mergeDemands([{
		settings,
		graph
	}])].filter(([arn]) => isDue(arn));
	const again = settleDatasets(graph, new Map(demands), {
		...ports,
		lookedAt
	});
	return Promise.all(settled.map(async (first) => combineRounds(first, await again.get(first.node.arn))));
}
function isLate({ node, isRefreshed, error }, maxAgeMs, now) {
	if (isRefreshed || error !== void 0 || !node.isRefreshable || !hasDataAge(node)) return false;
	return isTooOld(node.ingestions, maxAgeMs, now);
}
function combineRounds(first, second) {
	if (second === void 0) return first;
	const error = second.error ?? first.error;
	return {
		node: second.node,
		isRefreshed: first.isRefreshed || second.isRefreshed,
		...error === void 0 ? {} : { error },
		warnings: [...first.warnings, ...second.warnings]
	};
}
// src/freshness/check-freshness.ts
function loadReportData(reports, ports) {
	const lookup = createDatasetLookup(ports.datasets, ports.signal);
	return reports.map((report) => loadOne(report, lookup, ports));
}
async function loadOne(report, lookup, { resolveAccountId, signal }) {
	try {
		const accountId = await resolveAccountId(report.accountId);
		return {
			report,
			graph: await lookup.find(accountId, report.dashboardId)
		};
	} catch (error) {
		signal.throwIfAborted();
		if (error instanceof ActionError) return {
			report,
			error
		};
		throw error;
	}
}
function combineReportData(data) {
	const known = data.flatMap(({ report, graph }) => graph === void 0 ? [] : [{
		settings: report.freshness,
		graph
	}]);
	return {
		graph: new Map(known.flatMap(({ graph }) => [...graph])),
		demands: mergeDemands(known)
	};
}
function checkFreshness(reports, ports) {
	const loading = loadReportData(reports, ports);
	const settling = settleExported(loading, ports);
	const verdicts = new Map(reports.map((report, i) => [report, judgeReport(report, loading[i], settling, ports)]));
	for (const promise of [settling, ...verdicts.values()]) promise.catch(() => void 0);
	return verdicts;
}
async function settleExported(loading, ports) {
	const data = await Promise.all(loading);
	const lookedAt = ports.datasets.serverNow();
	const isExported = await Promise.all(data.map(({ report }) => ports.isExported(report)));
	const { graph, demands } = combineReportData(data.filter((_, i) => isExported[i]));
	return settleDatasets(graph, demands, {
		...ports,
		lookedAt
	});
}
async function judgeReport({ freshness }, loading, settling, ports) {
	const data = await loading;
	if (data?.graph === void 0) return judgeUnknownData(freshness, data?.error ?? unknownDatasets);
	const settled = freshness.refresh === "never" ? /* @__PURE__ */ new Map() : await settling;
	const nodes = [...data.graph.values()];
	const all = await Promise.all(nodes.map((node) => settled.get(node.arn) ?? toSettledDataset(node)));
	return judgeFreshness(freshness, settled.size === 0 ? all : await settleLateDatasets(freshness, all, ports), ports.datasets.serverNow());
}
const unknownDatasets = new ActionError("The dashboard could not be described.", { code: "UnknownDataAge" });
export { planRefreshes as a, toSettledDataset as i, combineReportData as n, describeFreshness as o, loadReportData as r, checkFreshness as t };
