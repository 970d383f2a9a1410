import { X as toIsoDate, ot as dataDatePlaceholder } from "./main.js";
// src/freshness/data-date.ts
function usesDataDate({ destination, files }) {
	return [
		destination?.prefix,
		files.uploadTo?.prefix,
		files.downloadPath,
		files.fileName
	].some((template) => template?.includes(dataDatePlaceholder) === true);
}
function fillDataDate(report, at) {
	const { destination, files, freshness } = report;
	const date = toIsoDate(new Date(at), freshness?.timeZone ?? "UTC");
	const fill = (text) => text.replaceAll(dataDatePlaceholder, date);
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
export { usesDataDate as n, fillDataDate as t };
