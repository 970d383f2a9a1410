export const id = 2262;
export const ids = [2262];
export const modules = {

/***/ 2262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkData: () => (/* binding */ checkData)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);
/* harmony import */ var _look_up_datasets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6897);
/* harmony import */ var _policy_statements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9763);



// src/modes/check/data.ts
async function checkData(scene) {
	const datasets = await scene.wired.datasets();
	const lookup = (0,_look_up_datasets_js__WEBPACK_IMPORTED_MODULE_1__.t)(datasets, scene.ports.signal);
	const getKey = (report) => `${(0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.g)(scene, report)}/${report.dashboardId}/${report.freshness?.refresh}`;
	const reports = (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.y)(scene.step.reports.filter(({ freshness }) => freshness !== void 0), getKey);
	await Promise.all(reports.map((report) => scene.board.addPending([formatDataTitle(report)], checkReport(scene, report, datasets, lookup))));
}
function formatDataTitle({ dashboardId }) {
	return `Datasets of dashboard ${dashboardId}`;
}
async function checkReport(scene, report, datasets, lookup) {
	const title = formatDataTitle(report);
	const account = (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.g)(scene, report);
	if (scene.identity === void 0 || account === void 0) return [(0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.d)(title, _policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.v)];
	try {
		const nodes = [...(await lookup.find(account, report.dashboardId)).values()];
		const errors = nodes.filter(({ error }) => error !== void 0);
		const spice = nodes.filter(_look_up_datasets_js__WEBPACK_IMPORTED_MODULE_1__.s);
		const detail = `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.xt)(nodes.length, "dataset")}, ${spice.length} of them in SPICE`;
		return [...errors.length === 0 ? [(0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.l)(title, detail)] : errors.map((node) => (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.c)(`Dataset ${(0,_look_up_datasets_js__WEBPACK_IMPORTED_MODULE_1__.r)(node)}`, node.error)), ...await checkRefresh(scene, report, spice[0], datasets)];
	} catch (error) {
		scene.ports.signal.throwIfAborted();
		return [(0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.c)(title, error)];
	}
}
async function checkRefresh(scene, { dashboardId, freshness }, dataset, datasets) {
	const refresh = freshness?.refresh ?? "never";
	if (refresh === "never" || dataset === void 0) return [];
	const title = `Follow refreshes of datasets of dashboard ${dashboardId}`;
	const { arn, ingestions } = dataset;
	const id = ingestions[0]?.id ?? `${scene.step.run.jobPrefix.slice(0, 100)}-check`;
	const tries = [() => datasets.describeIngestion(arn, id), ...refresh === "start" ? [() => datasets.hasLookbackWindow(arn)] : []];
	const refusals = await Promise.all(tries.map((attempt) => attempt().then(() => void 0, toDatasetRefusal)));
	scene.ports.signal.throwIfAborted();
	const refused = refusals.find((refusal) => refusal !== void 0);
	const line = refused === void 0 ? (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.l)(title) : (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.c)(title, refused);
	return refresh === "start" ? [line, createRefreshFinding(dashboardId, arn)] : [line];
}
function toDatasetRefusal(error) {
	return error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.mt && error.kind === "not-found" ? void 0 : error;
}
function createRefreshFinding(dashboardId, arn) {
	return (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.f)(`Start refreshes of datasets of dashboard ${dashboardId}`, "only a refresh can test this; the base role needs the permission for each dataset", (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.i)([arn]));
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
