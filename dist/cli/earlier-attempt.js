import { pt as ServiceError } from "./main.js";
import { i as toJobKey } from "./plan-jobs.js";
import { r as planSecondAttempt } from "./second-attempt.js";
// src/snapshot/earlier-attempt.ts
const resultLifetimeMs = 864e5;
async function findEarlierJob(job, prefixes, snapshots, now) {
	const id = job.request.SnapshotJobId;
	if (job.isUserJobId || !id.startsWith(prefixes.current)) return void 0;
	for (const prefix of prefixes.earlier) {
		const first = withId(job, prefix + id.slice(prefixes.current.length));
		for (const candidate of [first, planSecondAttempt(first)]) {
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
		return await snapshots.describeJob(toJobKey(job));
	} catch (error) {
		if (error instanceof ServiceError && (error.kind === "not-found" || error.kind === "denied")) return void 0;
		throw error;
	}
}
export { findEarlierJob };
