import { Ot as sanitizeLine } from "./main.js";
// src/files/locate-file.ts
function locateFile(outcome, file) {
	const base = {
		report: outcome.job.report,
		jobs: [outcome],
		file: file.file,
		order: file.order,
		warnings: []
	};
	if ("failure" in file) return {
		...base,
		failure: file.failure
	};
	return "s3Uri" in file.location ? {
		...base,
		s3Uri: file.location.s3Uri
	} : base;
}
function locateInBucket(outcome, file) {
	const found = locateFile(outcome, file);
	return "failure" in file || "s3Uri" in file.location ? found : {
		...found,
		failure: expiringLinkFailure
	};
}
const expiringLinkFailure = {
	code: "ExpiringLink",
	message: "QuickSight returned an expiring link instead of writing the file to the bucket",
	hint: "Set download-path, and the step downloads the file before the link expires."
};
function failDownload(found, failure) {
	const { s3Uri } = found;
	if (s3Uri === void 0 || unusableCodes.has(failure.code)) return {
		...found,
		failure
	};
	const message = `The file is in the bucket as ${sanitizeLine(s3Uri, 1200)}, but its download failed: ${failure.message}`;
	return {
		...found,
		isInBucket: true,
		failure: {
			...failure,
			message
		}
	};
}
const unusableCodes = /* @__PURE__ */ new Set([
	"CannotVerify",
	"EmptyFile",
	"InvalidS3Uri",
	"NoRows",
	"NoSuchBucket",
	"NoSuchKey",
	"NotACsv",
	"NotAPdf",
	"NotAWorkbook",
	"NotFound"
]);
export { locateFile as n, locateInBucket as r, failDownload as t };
