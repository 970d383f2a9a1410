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
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(827);


// src/report/plan.ts
/** The jobs that `mode: plan` would start. Parameters by name alone: their values are private. */
function planPage(jobs) {
	const files = jobs.reduce((sum, job) => sum + job.files.length, 0);
	const title = `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.z)(jobs.length, "snapshot job")} would run for ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.z)(files, "file")}; none is started`;
	const table = planTable(jobs);
	return {
		log: [`${title}.`, ...(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.f)(table)],
		summary: (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.u)([
			`## QuickSight Snapshot: plan`,
			`${title}.`,
			(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.d)(table, 262144)
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
			(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.H)(job.report.label),
			(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.T)(job),
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
/**
* The jobs that an export would run, none of them started. No user's session is made.
* @throws ActionError that lists every report that cannot be planned.
*/
async function runPlan(step, ports) {
	const find = (0,_prepare_js__WEBPACK_IMPORTED_MODULE_1__.t)(ports.catalog);
	const settled = await Promise.allSettled(step.reports.map((report) => (0,_prepare_js__WEBPACK_IMPORTED_MODULE_1__.n)(step, report, find, ports)));
	const problems = settled.flatMap((each, i) => {
		if (each.status === "fulfilled") return [];
		const failure = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.R)(each.reason);
		const lines = [...(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.y)(failure), ...failure.hint === void 0 ? [] : [failure.hint]];
		return [`${step.reports[i]?.label}: ${lines.join("\n  ")}`];
	});
	if (problems.length > 0) {
		const head = `${problems.length} of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.z)(step.reports.length, "report")} cannot be planned:`;
		throw new _main_js__WEBPACK_IMPORTED_MODULE_0__.I([head, ...problems].join("\n"), { code: "CannotPlan" });
	}
	const jobs = distinct(settled.flatMap((each) => each.status === "fulfilled" ? each.value.jobs : []));
	return {
		jobs,
		page: planPage(jobs)
	};
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
