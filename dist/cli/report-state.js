// src/modes/export/report-state.ts
function createReportState(report) {
	return {
		report,
		jobs: [],
		startedJobs: /* @__PURE__ */ new Set(),
		outcomes: [],
		files: []
	};
}
function listAllJobs(reportStates) {
	return reportStates.flatMap(({ jobs }) => jobs);
}
function getJobPosition(job, reportStates) {
	const jobs = listAllJobs(reportStates);
	return {
		index: jobs.indexOf(job),
		count: jobs.length
	};
}
function toReportResult(entry) {
	const { report, prepared, failure, skipped, freshness, files } = entry;
	return {
		report,
		...failure === void 0 ? {} : { failure },
		...skipped === void 0 ? {} : { skipped },
		...freshness === void 0 ? {} : { freshness },
		...prepared?.dashboard === void 0 ? {} : { dashboardName: prepared.dashboard.name },
		jobs: entry.jobs.map((job, i) => entry.outcomes[i] ?? createUnfinishedOutcome(job, entry.startedJobs.has(job))),
		files: [...files].sort((a, b) => a.order - b.order)
	};
}
function createUnfinishedOutcome(job, startedJobs) {
	return {
		job,
		state: startedJobs ? "abandoned" : "not-started",
		existsOnServer: startedJobs,
		files: [],
		times: {},
		requestIds: []
	};
}
function markStarted(job, isStarted, reportStates) {
	for (const entry of reportStates.filter((each) => each.jobs.includes(job))) if (isStarted) entry.startedJobs.add(job);
	else entry.startedJobs.delete(job);
}
export { toReportResult as a, markStarted as i, getJobPosition as n, listAllJobs as r, createReportState as t };
