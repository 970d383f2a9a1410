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
export { toReportResult as a, markBegun as i, createReportState as n, jobPosition as r, allJobs as t };
