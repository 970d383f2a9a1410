export const id = 781;
export const ids = [781];
export const modules = {

/***/ 1781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   asSent: () => (/* binding */ asSent),
/* harmony export */   runPlan: () => (/* binding */ runPlan)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1440);
/* harmony import */ var _prepare_jobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9120);


// src/report/pages/plan.ts
/** The jobs that `mode: plan` would start. Parameters by name alone: their values are private. */
function planPage({ jobs, troubles, unlooked }) {
	const files = jobs.reduce((sum, job) => sum + job.files.length, 0);
	const title = `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.G)(jobs.length, "snapshot job")} would run for ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.G)(files, "file")}; none is started`;
	const table = planTable(jobs);
	const unsure = unlooked.map(({ report = "", failure }) => `The sheets of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.J)(report, 100)} were not looked up: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.v)(failure)}. An export takes them as they are.`);
	const [log, summary] = jobs.length === 0 ? [[], ""] : [(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.l)(table), (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.c)(table, 262144)];
	return {
		log: [
			`${title}.`,
			...log,
			...unsure
		],
		summary: (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.d)([
			`## ${troubles.length === 0 ? "" : "❌ "}QuickSight Snapshot: plan`,
			(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.a)(troubles),
			`${title}.`,
			summary,
			...(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.u)(unsure.map((line) => (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.p)(line, 1e3)), 65536).kept
		])
	};
}
function planTable(jobs) {
	return {
		columns: [
			{ title: "Report" },
			{ title: "Exports" },
			{ title: "As" },
			{ title: "Parameters" },
			{
				title: "Written to",
				as: "code"
			},
			{
				title: "Snapshot job",
				as: "code"
			}
		],
		rows: jobs.map((job) => [
			(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.J)(job.report.label),
			(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.D)(job),
			(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.E)(job.report.viewer),
			parameterNames(job.request.SnapshotConfiguration.Parameters).join(", "),
			destination(job),
			job.request.SnapshotJobId
		])
	};
}
function destination(job) {
	const [to] = job.request.SnapshotConfiguration.DestinationConfiguration?.S3Destinations ?? [];
	return to === void 0 ? "" : `s3://${to.BucketConfiguration.BucketName}/${to.BucketConfiguration.BucketPrefix}`;
}
function parameterNames(parameters) {
	const { StringParameters, IntegerParameters, DecimalParameters, DateTimeParameters } = parameters ?? {};
	return [
		StringParameters,
		IntegerParameters,
		DecimalParameters,
		DateTimeParameters
	].flatMap((list) => (list ?? []).map((parameter) => parameter.Name));
}
// src/modes/plan.ts
/** The jobs that an export would run, none of them started. No user's session is made. Rejects for the end of the step alone. */
async function runPlan(step, ports) {
	const find = (0,_prepare_jobs_js__WEBPACK_IMPORTED_MODULE_1__.t)(ports.catalog);
	const planning = step.reports.map(async (report) => ({
		report,
		...await planned(step, report, find, ports)
	}));
	const all = await Promise.all(planning);
	ports.signal.throwIfAborted();
	const jobs = distinct(all.flatMap((each) => each.jobs ?? []));
	const troubles = all.flatMap(({ report, failure }) => troubleOf(report, failure));
	const unlooked = all.flatMap(({ report, unlooked }) => troubleOf(report, unlooked));
	const head = `${troubles.length} of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.G)(step.reports.length, "report")} cannot be planned:`;
	return {
		jobs,
		page: planPage({
			jobs,
			troubles,
			unlooked
		}),
		failure: troubles.length === 0 ? void 0 : [head, ...(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.m)(troubles)].join("\n")
	};
}
async function planned(step, report, find, ports) {
	try {
		return await (0,_prepare_jobs_js__WEBPACK_IMPORTED_MODULE_1__.r)(step, report, find, ports);
	} catch (error) {
		return { failure: (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.W)(error) };
	}
}
function troubleOf({ label }, failure) {
	return failure === void 0 ? [] : [{
		report: label,
		failure
	}];
}
function distinct(jobs) {
	const seen = /* @__PURE__ */ new Set();
	return jobs.filter(({ request }) => {
		const key = `${request.DashboardId}/${request.SnapshotJobId}`;
		return !seen.has(key) && seen.add(key);
	});
}
/**
* The request as it goes over the wire, where times are seconds since 1970.
* https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#timestamp-format
*/
function asSent(request) {
	const { Parameters: parameters, ...rest } = request.SnapshotConfiguration;
	const times = parameters?.DateTimeParameters?.map(({ Name, Values }) => ({
		Name,
		Values: Values.map((value) => typeof value === "number" ? value : Date.parse(value) / 1e3)
	}));
	if (times === void 0) return request;
	return {
		...request,
		SnapshotConfiguration: {
			...rest,
			Parameters: {
				...parameters,
				DateTimeParameters: times
			}
		}
	};
}



/***/ })

};
