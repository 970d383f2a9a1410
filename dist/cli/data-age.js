// src/freshness/data-age.ts
const endStatuses = /* @__PURE__ */ new Set([
	"COMPLETED",
	"FAILED",
	"CANCELLED"
]);
/** Whether the ingestion has ended, in whatever way. A status that is not known counts as running. */
function hasEnded({ status }) {
	return endStatuses.has(status);
}
/** The ingestion whose data dashboards show: a failed or cancelled one leaves the data unchanged. */
function findNewestCompleted(ingestions) {
	return findNewest(ingestions.filter(({ status }) => status === "COMPLETED"));
}
function findNewestRunning(ingestions) {
	return findNewest(ingestions.filter((ingestion) => !hasEnded(ingestion)));
}
/** The one that started last: the order of a listing is not documented. */
function findNewest(ingestions) {
	return ingestions.reduce((newest, each) => newest === void 0 || each.createdAt > newest.createdAt ? each : newest, void 0);
}
/** Age of the data in milliseconds; `undefined` for a dataset that was never ingested. A start in the future is now. */
function getAgeMs(ingestions, now) {
	const completed = findNewestCompleted(ingestions);
	return completed === void 0 ? void 0 : Math.max(0, now - completed.createdAt);
}
/** A dataset that was never ingested is infinitely old. */
function isTooOld(ingestions, maxAgeMs, now) {
	return (getAgeMs(ingestions, now) ?? Number.POSITIVE_INFINITY) > maxAgeMs;
}
/**
* Whether a page of a listing shows that no later page matters: it is sorted from new to old and has a completed
* ingestion. Later pages can only be older then.
*/
function isDecidingPage(ingestions) {
	const [first, last] = [ingestions[0], ingestions.at(-1)];
	if (first === void 0 || last === void 0 || first.createdAt <= last.createdAt) return false;
	return ingestions.every((each, i) => each.createdAt <= (ingestions[i - 1] ?? each).createdAt) && ingestions.some(({ status }) => status === "COMPLETED");
}
export { hasEnded as a, getAgeMs as i, findNewestCompleted as n, isDecidingPage as o, findNewestRunning as r, isTooOld as s, findNewest as t };
