export const id = 4306;
export const ids = [4306];
export const modules = {

/***/ 4306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ planRefreshes),
/* harmony export */   i: () => (/* binding */ toSettledDataset),
/* harmony export */   n: () => (/* binding */ combineReportData),
/* harmony export */   o: () => (/* binding */ describeFreshness),
/* harmony export */   r: () => (/* binding */ loadReportData),
/* harmony export */   t: () => (/* binding */ checkFreshness)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);
/* harmony import */ var _data_age_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48);
/* harmony import */ var _look_up_datasets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6897);
/* harmony import */ var _status_warning_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6477);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7598);





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
	const completed = (0,_look_up_datasets_js__WEBPACK_IMPORTED_MODULE_2__.s)(node) ? (0,_data_age_js__WEBPACK_IMPORTED_MODULE_1__.n)(ingestions) : void 0;
	const ageMs = completed === void 0 ? void 0 : (0,_data_age_js__WEBPACK_IMPORTED_MODULE_1__.i)(ingestions, now);
	const lastStatus = (0,_look_up_datasets_js__WEBPACK_IMPORTED_MODULE_2__.s)(node) ? (0,_data_age_js__WEBPACK_IMPORTED_MODULE_1__.t)(ingestions)?.status : void 0;
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
		...failure === void 0 ? {} : { failure: (0,_main_js__WEBPACK_IMPORTED_MODULE_0__._t)(failure) }
	};
}
function findDroppedRows(dataset) {
	const { rowsDropped = 0, rowsIngested } = dataset;
	if (rowsDropped === 0) return [];
	const ingested = rowsIngested === void 0 ? "" : ` (${rowsIngested} were ingested)`;
	return [`Dataset ${(0,_look_up_datasets_js__WEBPACK_IMPORTED_MODULE_2__.r)(dataset)}: the last ingestion dropped ${rowsDropped} rows${ingested}, so the data is incomplete.`];
}
function findProblem(settings, dataset, now) {
	const { node, isRefreshed, error } = dataset;
	const label = (0,_look_up_datasets_js__WEBPACK_IMPORTED_MODULE_2__.r)(node);
	if (node.error !== void 0) return [{
		kind: "unknown",
		message: `The age of dataset ${label} is unknown: ${node.error.message}`,
		error: node.error
	}];
	if (!(0,_look_up_datasets_js__WEBPACK_IMPORTED_MODULE_2__.s)(node) || isRefreshed) return [];
	if (error !== void 0 && isDenied(error)) return [{
		kind: "unknown",
		message: `Dataset ${label}: ${error.message}`,
		error
	}];
	const age = describeAge(dataset, now);
	const { maxAgeMs, maxAge = "" } = settings;
	if (maxAgeMs !== void 0 && (0,_data_age_js__WEBPACK_IMPORTED_MODULE_1__.c)(node.ingestions, maxAgeMs, now)) return [{
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
	return error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.mt && error.kind === "denied";
}
function describeAge({ node }, now) {
	const completed = (0,_data_age_js__WEBPACK_IMPORTED_MODULE_1__.n)(node.ingestions);
	if (completed === void 0) return "was never refreshed successfully";
	return `is ${(0,_look_up_datasets_js__WEBPACK_IMPORTED_MODULE_2__.n)(Math.max(0, now - completed.createdAt))} old (last refresh started ${(0,_look_up_datasets_js__WEBPACK_IMPORTED_MODULE_2__.a)(completed.createdAt)})`;
}
function explainLastFailure({ node, error }) {
	if (error !== void 0) return ` ${error.message}`;
	const newest = (0,_data_age_js__WEBPACK_IMPORTED_MODULE_1__.t)(node.ingestions);
	if (newest?.status === "FAILED") return ` Its newest refresh failed: ${(0,_look_up_datasets_js__WEBPACK_IMPORTED_MODULE_2__.i)(newest)}`;
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
		failure: (0,_main_js__WEBPACK_IMPORTED_MODULE_0__._t)(createFailure(settings, problems, message))
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
	return new _main_js__WEBPACK_IMPORTED_MODULE_0__.pt(message, {
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
	const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha256").update(`${prefix}\n${datasetArn}`).digest("hex").slice(0, 20);
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
	if (above >= 0) return (0,_data_age_js__WEBPACK_IMPORTED_MODULE_1__.c)(ingestions, above, now);
	const newest = (0,_data_age_js__WEBPACK_IMPORTED_MODULE_1__.n)(ingestions);
	if (newest === void 0) return true;
	return !(isOwnIngestion(ingestionPrefix, arn, newest) && now - newest.createdAt < dayMs) && newest.createdAt < lookedAt && newest.id !== queuedIngestionId;
}
function planRefreshes(graph, demands, facts) {
	const refreshed = /* @__PURE__ */ new Set();
	return (0,_look_up_datasets_js__WEBPACK_IMPORTED_MODULE_2__.c)(graph).flatMap((arn) => {
		const node = graph.get(arn);
		if (node === void 0) return [];
		const action = chooseAction(node, demands.get(arn), {
			...facts,
			lookedAt: facts.now,
			ingestions: node.ingestions,
			isParentRefreshed: [...(0,_look_up_datasets_js__WEBPACK_IMPORTED_MODULE_2__.o)(graph, arn)].some((parent) => refreshed.has(parent))
		});
		if (action === "refresh") refreshed.add(arn);
		return [{
			node,
			action
		}];
	});
}
function chooseAction(node, demand, facts) {
	if (!(0,_look_up_datasets_js__WEBPACK_IMPORTED_MODULE_2__.s)(node) || demand === void 0) return "none";
	if (demand.waits && (0,_data_age_js__WEBPACK_IMPORTED_MODULE_1__.r)(node.ingestions) !== void 0) return "wait";
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
	const checkStatus = (0,_status_warning_js__WEBPACK_IMPORTED_MODULE_3__.t)("ingestion", _data_age_js__WEBPACK_IMPORTED_MODULE_1__.o, (message) => log.warning(message));
	let active = 0;
	async function pollUntilEnd(dataset, id) {
		active++;
		try {
			for (let intervalMs = firstPollMs;; intervalMs = Math.min(maxPollMs, intervalMs * pollGrowth)) {
				const ingestion = await datasets.describeIngestion(dataset.arn, id);
				if ((0,_data_age_js__WEBPACK_IMPORTED_MODULE_1__.a)(ingestion)) return ingestion;
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
		const successor = (0,_data_age_js__WEBPACK_IMPORTED_MODULE_1__.t)(later);
		if (successor === void 0) return ended;
		return (0,_data_age_js__WEBPACK_IMPORTED_MODULE_1__.a)(successor) ? successor : follow(dataset, successor.id);
	}
	return { follow };
}
function isReplaceable({ status, errorType }) {
	return status === "CANCELLED" || status === "FAILED" && errorType === "INGESTION_SUPERSEDED";
}
function createAbortError(dataset, id, { log, signal }) {
	const sentence = `Ingestion ${id} of dataset ${(0,_look_up_datasets_js__WEBPACK_IMPORTED_MODULE_2__.r)(dataset)} may still run; it was not canceled.`;
	log.notice(sentence);
	const reason = signal.reason;
	const isCancelled = reason instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.pt && reason.code === "CANCELLED";
	return new _main_js__WEBPACK_IMPORTED_MODULE_0__.pt(reason instanceof Error ? `${reason.message} ${sentence}` : sentence, {
		code: "RefreshUnfinished",
		hint: `${isCancelled ? "Run" : "Raise timeout-minutes, or run"} the step again: it waits for the ingestion.`,
		cause: reason
	});
}
// src/freshness/refresh-errors.ts
function createIngestionError(node, ended) {
	const what = `ingestion ${ended.id} of dataset ${(0,_look_up_datasets_js__WEBPACK_IMPORTED_MODULE_2__.r)(node)}`;
	if (ended.status === "CANCELLED") return new _main_js__WEBPACK_IMPORTED_MODULE_0__.pt(`Someone canceled ${what}.`, { code: "RefreshFailed" });
	return new _main_js__WEBPACK_IMPORTED_MODULE_0__.pt(`The refresh failed: ${what}: ${(0,_look_up_datasets_js__WEBPACK_IMPORTED_MODULE_2__.i)(ended)}`, {
		code: "RefreshFailed",
		hint: "Check the refresh history of the dataset in QuickSight, fix its source, and run the step again."
	});
}
function createQuotaError(node, refusal) {
	return new _main_js__WEBPACK_IMPORTED_MODULE_0__.pt(`Dataset ${(0,_look_up_datasets_js__WEBPACK_IMPORTED_MODULE_2__.r)(node)} was not refreshed: ${refusal.message}`, {
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
	for (const arn of (0,_look_up_datasets_js__WEBPACK_IMPORTED_MODULE_2__.c)(graph)) {
		const node = graph.get(arn);
		if (node === void 0) continue;
		const ancestors = [...(0,_look_up_datasets_js__WEBPACK_IMPORTED_MODULE_2__.o)(graph, arn)].flatMap((each) => settling.get(each) ?? []);
		const settled = settleDataset(node, demands.get(arn), ancestors, follower, ports);
		settled.catch(() => void 0);
		settling.set(arn, settled);
	}
	return settling;
}
async function settleDataset(node, demand, ancestors, follower, ports) {
	if (demand === void 0 || !(0,_look_up_datasets_js__WEBPACK_IMPORTED_MODULE_2__.s)(node)) return toSettledDataset(node);
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
		if (ports.signal.aborted || !(error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.pt)) throw error;
		return {
			...toSettledDataset(node),
			error
		};
	}
}
async function waitForRunning(node, follower, { log, ingestionPrefix }) {
	const running = (0,_data_age_js__WEBPACK_IMPORTED_MODULE_1__.r)(node.ingestions);
	if (running === void 0) return { settled: toSettledDataset(node) };
	log.info(`Dataset ${(0,_look_up_datasets_js__WEBPACK_IMPORTED_MODULE_2__.r)(node)}: waiting for ingestion ${running.id}, ${running.status}`);
	const ended = await follower.follow(node, running.id);
	log.info(`Dataset ${(0,_look_up_datasets_js__WEBPACK_IMPORTED_MODULE_2__.r)(node)}: ingestion ${ended.id} ${ended.status}`);
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
	log.notice(`Dataset ${(0,_look_up_datasets_js__WEBPACK_IMPORTED_MODULE_2__.r)(settled.node)} contains uploaded files and cannot be refreshed; only the age of its data is checked.`);
	return settled;
}
const maxRounds = 10;
async function refresh(node, isRequired, follower, ports) {
	const { datasets, ingestionPrefix, log } = ports;
	for (let round = 1;; round++) {
		const ingestions = await datasets.listIngestions(node.arn);
		const running = round > maxRounds ? void 0 : (0,_data_age_js__WEBPACK_IMPORTED_MODULE_1__.r)(ingestions);
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
		log.info(`Dataset ${(0,_look_up_datasets_js__WEBPACK_IMPORTED_MODULE_2__.r)(node)}: waiting for ingestion ${running.id}, which someone else started`);
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
	const newest = (0,_data_age_js__WEBPACK_IMPORTED_MODULE_1__.n)(ingestions);
	return newest !== void 0 && isOwnIngestion(ingestionPrefix, node.arn, newest);
}
async function startAndFollow(node, follower, ports) {
	const { datasets, log } = ports;
	const id = findFreeIngestionId(ports.ingestionPrefix, node.arn, node.ingestions);
	const { type, warnings } = await chooseType(node, ports);
	try {
		await datasets.createIngestion(node.arn, id, type);
		log.info(`Dataset ${(0,_look_up_datasets_js__WEBPACK_IMPORTED_MODULE_2__.r)(node)}: refresh started as ingestion ${id} (${type})`);
	} catch (error) {
		if (!(error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.mt)) throw error;
		if (error.kind === "job-limit") return {
			...toSettledDataset(node),
			warnings,
			error: createQuotaError(node, error)
		};
		if (error.kind !== "already-exists") throw error;
		log.info(`Dataset ${(0,_look_up_datasets_js__WEBPACK_IMPORTED_MODULE_2__.r)(node)}: ingestion ${id} already exists`);
	}
	const ended = await follower.follow(node, id);
	log.info(`Dataset ${(0,_look_up_datasets_js__WEBPACK_IMPORTED_MODULE_2__.r)(node)}: ingestion ${ended.id} ${ended.status}`);
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
		if (signal.aborted || !(error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.mt) || error.kind !== "denied") throw error;
		return {
			type: "FULL_REFRESH",
			warnings: [`Dataset ${(0,_look_up_datasets_js__WEBPACK_IMPORTED_MODULE_2__.r)(node)} is refreshed in full, since its refresh properties cannot be read: ${error.message}`]
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
	const isDue = (arn) => late.has(arn) || [...(0,_look_up_datasets_js__WEBPACK_IMPORTED_MODULE_2__.o)(graph, arn)].some((each) => late.has(each));
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
	if (isRefreshed || error !== void 0 || !node.isRefreshable || !(0,_look_up_datasets_js__WEBPACK_IMPORTED_MODULE_2__.s)(node)) return false;
	return (0,_data_age_js__WEBPACK_IMPORTED_MODULE_1__.c)(node.ingestions, maxAgeMs, now);
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
	const lookup = (0,_look_up_datasets_js__WEBPACK_IMPORTED_MODULE_2__.t)(ports.datasets, ports.signal);
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
		if (error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.pt) return {
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
const unknownDatasets = new _main_js__WEBPACK_IMPORTED_MODULE_0__.pt("The dashboard could not be described.", { code: "UnknownDataAge" });



/***/ }),

/***/ 48:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ hasEnded),
/* harmony export */   c: () => (/* binding */ isTooOld),
/* harmony export */   i: () => (/* binding */ getAgeMs),
/* harmony export */   n: () => (/* binding */ findNewestCompleted),
/* harmony export */   o: () => (/* binding */ ingestionStatuses),
/* harmony export */   r: () => (/* binding */ findNewestRunning),
/* harmony export */   s: () => (/* binding */ isDecidingPage),
/* harmony export */   t: () => (/* binding */ findNewest)
/* harmony export */ });
// src/freshness/data-age.ts
const endStatuses = /* @__PURE__ */ new Set([
	"COMPLETED",
	"FAILED",
	"CANCELLED"
]);
const ingestionStatuses = [
	"INITIALIZED",
	"QUEUED",
	"RUNNING",
	...endStatuses
];
function hasEnded({ status }) {
	return endStatuses.has(status);
}
function findNewestCompleted(ingestions) {
	return findNewest(ingestions.filter(({ status }) => status === "COMPLETED"));
}
function findNewestRunning(ingestions) {
	return findNewest(ingestions.filter((ingestion) => !hasEnded(ingestion)));
}
function findNewest(ingestions) {
	return ingestions.reduce((newest, each) => newest === void 0 || each.createdAt > newest.createdAt ? each : newest, void 0);
}
function getAgeMs(ingestions, now) {
	const completed = findNewestCompleted(ingestions);
	return completed === void 0 ? void 0 : Math.max(0, now - completed.createdAt);
}
function isTooOld(ingestions, maxAgeMs, now) {
	return (getAgeMs(ingestions, now) ?? Number.POSITIVE_INFINITY) > maxAgeMs;
}
function isDecidingPage(ingestions) {
	const [first, last] = [ingestions[0], ingestions.at(-1)];
	if (first === void 0 || last === void 0 || first.createdAt <= last.createdAt) return false;
	return ingestions.every((each, i) => each.createdAt <= (ingestions[i - 1] ?? each).createdAt) && ingestions.some(({ status }) => status === "COMPLETED");
}



/***/ }),

/***/ 6654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ parseQuickSightArn)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);

// src/freshness/dataset-arn.ts
const pattern = /^arn:[\w-]+:quicksight:([\w-]+):(\d{12}):(dataset|topic)\/([^/\s]+)$/;
function parseQuickSightArn(arn) {
	const [, region, accountId, , id] = pattern.exec(arn) ?? [];
	if (region === void 0 || accountId === void 0 || id === void 0) throw new _main_js__WEBPACK_IMPORTED_MODULE_0__.pt(`${arn} is not the ARN of a dataset or topic.`, { code: "UnknownDataAge" });
	return {
		region,
		accountId,
		id
	};
}



/***/ }),

/***/ 6897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatTime),
/* harmony export */   c: () => (/* binding */ orderParentsFirst),
/* harmony export */   i: () => (/* binding */ formatIngestionError),
/* harmony export */   n: () => (/* binding */ formatAge),
/* harmony export */   o: () => (/* binding */ findAncestors),
/* harmony export */   r: () => (/* binding */ formatDatasetLabel),
/* harmony export */   s: () => (/* binding */ hasDataAge),
/* harmony export */   t: () => (/* binding */ createDatasetLookup)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);
/* harmony import */ var _dataset_arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6654);
/* harmony import */ var _memoize_by_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2082);



// src/freshness/dataset-graph.ts
async function loadDatasetGraph(arns, lookUp) {
	const graph = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Set();
	const visit = async (arn) => {
		if (seen.has(arn)) return;
		seen.add(arn);
		const node = await lookUp(arn);
		graph.set(arn, node);
		await Promise.all([...node.parentArns, ...node.ruleArns].map(visit));
	};
	await Promise.all(arns.map(visit));
	return new Map([...graph].sort(([one], [other]) => one < other ? -1 : 1));
}
function hasDataAge({ importMode, error }) {
	return error === void 0 && importMode !== "DIRECT_QUERY";
}
function orderParentsFirst(graph) {
	const ordered = /* @__PURE__ */ new Set();
	const visiting = /* @__PURE__ */ new Set();
	const visit = (arn) => {
		if (visiting.has(arn)) return;
		visiting.add(arn);
		for (const parent of graph.get(arn)?.parentArns ?? []) visit(parent);
		if (graph.has(arn)) ordered.add(arn);
	};
	for (const arn of [...graph.keys()].sort()) visit(arn);
	return [...ordered];
}
function findAncestors(graph, arn) {
	const found = /* @__PURE__ */ new Set();
	const visit = (each) => {
		for (const parent of graph.get(each)?.parentArns ?? []) {
			if (found.has(parent)) continue;
			found.add(parent);
			visit(parent);
		}
	};
	visit(arn);
	found.delete(arn);
	return found;
}
// src/freshness/describe-dataset.ts
function formatDatasetLabel({ arn, name }) {
	const id = getDatasetId(arn);
	return name === void 0 || name === id ? (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(id, 120) : `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(name, 80)} (${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(id, 80)})`;
}
function getDatasetId(arn) {
	try {
		return (0,_dataset_arn_js__WEBPACK_IMPORTED_MODULE_1__.t)(arn).id;
	} catch {
		return arn;
	}
}
const minuteMs = 6e4;
function formatAge(ms) {
	const minutes = Math.floor(ms / minuteMs);
	const [days, hours, rest] = [
		Math.floor(minutes / 1440),
		Math.floor(minutes / 60) % 24,
		minutes % 60
	];
	const pad = (value) => String(value).padStart(2, "0");
	if (days > 0) return `${days}d ${pad(hours)}h`;
	return hours > 0 ? `${hours}h ${pad(rest)}m` : `${rest}m`;
}
function formatIngestionError({ errorType, errorMessage }) {
	const parts = [errorType, errorMessage].flatMap((part) => part === void 0 || part === "" ? [] : [part]);
	return parts.length === 0 ? "QuickSight gives no reason" : (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(parts.join(": "), 500);
}
function formatTime(at) {
	return new Date(at).toISOString().replace(/\.\d+Z$/, "Z");
}
// src/freshness/look-up-datasets.ts
function createDatasetLookup(datasets, signal) {
	const dashboards = (0,_memoize_by_key_js__WEBPACK_IMPORTED_MODULE_2__.t)((key) => {
		const [accountId = "", dashboardId = ""] = key.split("/");
		return datasets.describeDashboard(accountId, dashboardId);
	});
	const topics = (0,_memoize_by_key_js__WEBPACK_IMPORTED_MODULE_2__.t)((arn) => datasets.describeTopic(arn));
	const nodes = (0,_memoize_by_key_js__WEBPACK_IMPORTED_MODULE_2__.t)((arn) => lookUpDataset(arn, datasets, signal));
	return { find: async (accountId, dashboardId) => {
		const { datasetArns, topicArns } = await dashboards(`${accountId}/${dashboardId}`);
		const ofTopics = await Promise.all(topicArns.map(topics));
		return loadDatasetGraph([.../* @__PURE__ */ new Set([...datasetArns, ...ofTopics.flat()])], (arn) => isInAccount(arn, accountId) ? nodes(arn) : Promise.resolve(createForeignNode(arn, accountId)));
	} };
}
async function lookUpDataset(arn, datasets, signal) {
	const base = {
		arn,
		ingestions: [],
		parentArns: [],
		ruleArns: [],
		isRefreshable: false
	};
	let description;
	try {
		description = await datasets.describeDataset(arn);
		const node = {
			...base,
			...description
		};
		return hasDataAge(node) ? {
			...node,
			ingestions: await datasets.listIngestions(arn)
		} : node;
	} catch (error) {
		signal.throwIfAborted();
		if (!(error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.pt)) throw error;
		return {
			...base,
			...description,
			error
		};
	}
}
function isInAccount(arn, accountId) {
	try {
		return (0,_dataset_arn_js__WEBPACK_IMPORTED_MODULE_1__.t)(arn).accountId === accountId;
	} catch {
		return false;
	}
}
function createForeignNode(arn, accountId) {
	return {
		arn,
		ingestions: [],
		parentArns: [],
		ruleArns: [],
		isRefreshable: false,
		error: new _main_js__WEBPACK_IMPORTED_MODULE_0__.pt(`${arn} is not a dataset of account ${accountId} and cannot be checked from there.`, { code: "UnknownDataAge" })
	};
}



/***/ })

};
