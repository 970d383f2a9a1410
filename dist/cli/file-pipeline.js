import { n as memoizeAsync } from "./memoize.js";
import { r as locateInBucket } from "./locate-file.js";
import { t as createNameRegistry } from "./name-registry.js";
// src/files/file-pipeline.ts
function createFilePipeline(step, ports, run) {
	const names = createNameRegistry(step.reports, (message) => ports.log.warning(message));
	const delivery = memoizeAsync(async () => {
		const { createFileDelivery } = await import("./file-delivery.js");
		return createFileDelivery(step, names, ports, run);
	});
	const isDelivered = step.reports.some(({ files }) => leavesBucket(files));
	return {
		reserve: (jobs) => {
			if (isDelivered) delivery();
			names.reserve(jobs);
		},
		rename: names.rename,
		fetch: async (outcome, freshLink) => outcome.job.report.files.downloadPath === void 0 ? outcome.files.map((file) => locateInBucket(outcome, file)) : (await delivery()).fetch(outcome, freshLink),
		finish: async (reports, times) => isDelivered ? (await delivery()).finish(reports, times) : {
			reports: [...reports],
			archive: {},
			problems: []
		}
	};
}
function leavesBucket({ downloadPath, uploadTo, archive, releaseTag, compareWith }) {
	return [
		downloadPath,
		uploadTo,
		archive,
		releaseTag,
		compareWith
	].some((setting) => setting !== void 0);
}
export { createFilePipeline };
