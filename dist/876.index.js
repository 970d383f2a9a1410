export const id = 876;
export const ids = [876];
export const modules = {

/***/ 876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findEarlierJob: () => (/* binding */ findEarlierJob)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);
/* harmony import */ var _plan_jobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2414);
/* harmony import */ var _second_attempt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5938);



// src/snapshot/earlier-attempt.ts
const resultLifetimeMs = 864e5;
async function findEarlierJob(job, prefixes, snapshots, now) {
	const id = job.request.SnapshotJobId;
	if (job.isUserJobId || !id.startsWith(prefixes.current)) return void 0;
	for (const prefix of prefixes.earlier) {
		const first = withId(job, prefix + id.slice(prefixes.current.length));
		for (const candidate of [first, (0,_second_attempt_js__WEBPACK_IMPORTED_MODULE_2__.r)(first)]) {
			const found = await describeIfExists(candidate, snapshots);
			if (found === void 0) break;
			if (isReusable(found, now)) return {
				job: candidate,
				createdAt: found.createdAt
			};
		}
	}
}
function withId(job, id) {
	return {
		...job,
		request: {
			...job.request,
			SnapshotJobId: id
		}
	};
}
function isReusable(found, now) {
	return found.status === "COMPLETED" && found.createdAt !== void 0 && found.createdAt > now - resultLifetimeMs;
}
async function describeIfExists(job, snapshots) {
	try {
		return await snapshots.describeJob((0,_plan_jobs_js__WEBPACK_IMPORTED_MODULE_1__.i)(job));
	} catch (error) {
		if (error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.mt && (error.kind === "not-found" || error.kind === "denied")) return void 0;
		throw error;
	}
}



/***/ })

};
