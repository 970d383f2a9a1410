import { R as limits } from "./main.js";
// src/snapshot/second-attempt.ts
const passingErrors = /^(?:INTERNAL_|RLS_CHANGED$|CLS_CHANGED$)/;
const suffix = "-2";
function canSucceedOnSecondAttempt({ job, state, failure, files }) {
	if (job.isUserJobId || isSecondAttempt(job)) return false;
	if (state === "failed") return failure !== void 0 && passingErrors.test(failure.code);
	return state === "completed" && files.some((file) => "failure" in file && passingErrors.test(file.failure.code));
}
function planSecondAttempt(job) {
	const id = job.request.SnapshotJobId.slice(0, limits.idLength - 2);
	return {
		...job,
		request: {
			...job.request,
			SnapshotJobId: `${id}${suffix}`
		}
	};
}
function chooseAttempt(first, second) {
	return countFiles(second) >= countFiles(first) ? second : first;
}
function isSecondAttempt(job) {
	return job.request.SnapshotJobId.endsWith(suffix);
}
function countFiles({ files }) {
	return files.filter((file) => !("failure" in file)).length;
}
export { chooseAttempt as n, planSecondAttempt as r, canSucceedOnSecondAttempt as t };
