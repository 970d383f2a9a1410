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
export { locateInBucket as n, locateFile as t };
