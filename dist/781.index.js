export const id = 781;
export const ids = [781];
export const modules = {

/***/ 1781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPlan: () => (/* binding */ runPlan),
/* harmony export */   toWireRequest: () => (/* binding */ toWireRequest)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1440);
/* harmony import */ var _prepare_jobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9120);


// src/report/pages/plan.ts
/** The jobs that `mode: plan` would start. Parameters by name alone: their values are private. */
function planPage({ jobs, troubles, lookupFailure }) {
	const files = jobs.reduce((sum, job) => sum + job.files.length, 0);
	const title = `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.q)(jobs.length, "snapshot job")} would run for ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.q)(files, "file")}; none is started`;
	const table = planTable(jobs);
	const lookupWarnings = lookupFailure.map(({ report = "", failure }) => `The sheets of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Y)(report, 100)} were not looked up: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.b)(failure)}. An export takes them as they are.`);
	const [log, summary] = jobs.length === 0 ? [[], ""] : [(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.u)(table), (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.c)(table, 262144)];
	return {
		log: [
			`${title}.`,
			...log,
			...lookupWarnings
		],
		summary: (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.d)([
			`## ${troubles.length === 0 ? "" : "❌ "}QuickSight Snapshot: plan`,
			(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.a)(troubles),
			`${title}.`,
			summary,
			...(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.l)(lookupWarnings.map((line) => (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.p)(line, 1e3)), 65536).kept
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
				style: "code"
			},
			{
				title: "Snapshot job",
				style: "code"
			}
		],
		rows: jobs.map((job) => [
			(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Y)(job.report.label),
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
	const lookUpDashboard = (0,_prepare_jobs_js__WEBPACK_IMPORTED_MODULE_1__.t)(ports.catalog);
	const planning = step.reports.map(async (report) => ({
		report,
		...await tryPrepare(step, report, lookUpDashboard, ports)
	}));
	const all = await Promise.all(planning);
	ports.signal.throwIfAborted();
	const jobs = uniqueBy(all.flatMap((each) => each.jobs ?? []));
	const troubles = all.flatMap(({ report, failure }) => troubleOf(report, failure));
	const lookupFailure = all.flatMap(({ report, lookupFailure }) => troubleOf(report, lookupFailure));
	const head = `${troubles.length} of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.q)(step.reports.length, "report")} cannot be planned:`;
	return {
		jobs,
		page: planPage({
			jobs,
			troubles,
			lookupFailure
		}),
		failure: troubles.length === 0 ? void 0 : [head, ...(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.m)(troubles)].join("\n")
	};
}
async function tryPrepare(step, report, lookUpDashboard, ports) {
	try {
		return await (0,_prepare_jobs_js__WEBPACK_IMPORTED_MODULE_1__.r)(step, report, lookUpDashboard, ports);
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
function uniqueBy(jobs) {
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
function toWireRequest(request) {
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
