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
export { hasEnded as a, isTooOld as c, getAgeMs as i, findNewestCompleted as n, ingestionStatuses as o, findNewestRunning as r, isDecidingPage as s, findNewest as t };
