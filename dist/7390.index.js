export const id = 7390;
export const ids = [7390];
export const modules = {

/***/ 5805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ usesDataDate),
/* harmony export */   t: () => (/* binding */ fillDataDate)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);

// src/freshness/data-date.ts
function usesDataDate({ destination, files }) {
	return [
		destination?.prefix,
		files.uploadTo?.prefix,
		files.downloadPath,
		files.fileName
	].some((template) => template?.includes(_main_js__WEBPACK_IMPORTED_MODULE_0__.ot) === true);
}
function fillDataDate(report, at) {
	const { destination, files, freshness } = report;
	const date = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.X)(new Date(at), freshness?.timeZone ?? "UTC");
	const fill = (text) => text.replaceAll(_main_js__WEBPACK_IMPORTED_MODULE_0__.ot, date);
	return {
		...report,
		...destination === void 0 ? {} : { destination: {
			...destination,
			prefix: fill(destination.prefix)
		} },
		files: {
			...files,
			placeholders: {
				...files.placeholders,
				"data-date": date
			},
			...files.downloadPath === void 0 ? {} : { downloadPath: fill(files.downloadPath) },
			...files.uploadTo === void 0 ? {} : { uploadTo: {
				...files.uploadTo,
				prefix: fill(files.uploadTo.prefix)
			} }
		}
	};
}



/***/ }),

/***/ 7390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planData: () => (/* binding */ planData)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);
/* harmony import */ var _check_freshness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4306);
/* harmony import */ var _data_date2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5805);



// src/modes/plan-data.ts
async function planData(step, ports) {
	const datasets = await ports.datasets();
	const resolveAccountId = (named) => ports.sessions.resolveAccountId(named);
	const reports = step.reports.filter(requiresFreshness);
	const data = await Promise.all((0,_check_freshness_js__WEBPACK_IMPORTED_MODULE_1__.r)(reports, {
		datasets,
		resolveAccountId,
		signal: ports.signal
	}));
	const { graph, demands } = (0,_check_freshness_js__WEBPACK_IMPORTED_MODULE_1__.n)(data);
	const now = datasets.serverNow();
	const ingestionPrefix = step.run.ingestionPrefix ?? step.run.jobPrefix;
	const times = new Map(data.map(({ report, graph: own }) => {
		const nodes = [...own?.values() ?? []].map(_check_freshness_js__WEBPACK_IMPORTED_MODULE_1__.i);
		return [report, (0,_check_freshness_js__WEBPACK_IMPORTED_MODULE_1__.o)(nodes, now).dataAsOf ?? now];
	}));
	return {
		rows: (0,_check_freshness_js__WEBPACK_IMPORTED_MODULE_1__.a)(graph, demands, {
			now,
			ingestionPrefix
		}).map((planned) => toDataRow(planned, now)),
		failures: data.flatMap(({ report, error }) => error === void 0 ? [] : [{
			report: report.label,
			failure: (0,_main_js__WEBPACK_IMPORTED_MODULE_0__._t)(error)
		}]),
		fillDate: (report) => (0,_data_date2_js__WEBPACK_IMPORTED_MODULE_2__.t)(report, times.get(report) ?? now)
	};
}
function requiresFreshness(report) {
	return report.freshness !== void 0;
}
const actions = {
	none: "uses it unchanged",
	wait: "waits for the running ingestion",
	refresh: "refreshes it first",
	"cannot-refresh": "cannot refresh it: uploaded files"
};
function toDataRow({ node, action }, now) {
	const [dataset] = (0,_check_freshness_js__WEBPACK_IMPORTED_MODULE_1__.o)([(0,_check_freshness_js__WEBPACK_IMPORTED_MODULE_1__.i)(node)], now).datasets;
	return {
		dataset: dataset ?? {
			arn: node.arn,
			refreshed: false
		},
		action: actions[action]
	};
}



/***/ })

};
