import { Ot as sanitizeLine, dt as ActionError } from "./main.js";
import { t as parseQuickSightArn } from "./dataset-arn.js";
import { t as memoizeByKey } from "./memoize-by-key.js";
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
	return name === void 0 || name === id ? sanitizeLine(id, 120) : `${sanitizeLine(name, 80)} (${sanitizeLine(id, 80)})`;
}
function getDatasetId(arn) {
	try {
		return parseQuickSightArn(arn).id;
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
	return parts.length === 0 ? "QuickSight gives no reason" : sanitizeLine(parts.join(": "), 500);
}
function formatTime(at) {
	return new Date(at).toISOString().replace(/\.\d+Z$/, "Z");
}
// src/freshness/look-up-datasets.ts
function createDatasetLookup(datasets, signal) {
	const dashboards = memoizeByKey((key) => {
		const [accountId = "", dashboardId = ""] = key.split("/");
		return datasets.describeDashboard(accountId, dashboardId);
	});
	const topics = memoizeByKey((arn) => datasets.describeTopic(arn));
	const nodes = memoizeByKey((arn) => lookUpDataset(arn, datasets, signal));
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
		if (!(error instanceof ActionError)) throw error;
		return {
			...base,
			...description,
			error
		};
	}
}
function isInAccount(arn, accountId) {
	try {
		return parseQuickSightArn(arn).accountId === accountId;
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
		error: new ActionError(`${arn} is not a dataset of account ${accountId} and cannot be checked from there.`, { code: "UnknownDataAge" })
	};
}
export { formatTime as a, orderParentsFirst as c, formatIngestionError as i, formatAge as n, findAncestors as o, formatDatasetLabel as r, hasDataAge as s, createDatasetLookup as t };
