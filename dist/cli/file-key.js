import { C as getOnlyItem, E as getViewerName, Y as fillPlaceholders } from "./main.js";
// src/files/naming/safe-name.ts
const unsafe = /[<>:"/\\|?*]|[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/gu;
const invisible = /\p{Cf}/gu;
const reservedDeviceNames = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])$/i;
const maxNameLength = {
	characters: 100,
	bytes: 200
};
function toSafeValue(value) {
	return value.replace(invisible, "").replace(/\s+/gu, " ").replace(unsafe, "-").normalize("NFC").trim();
}
function toSafeName(text, suffix = "", longest = maxNameLength) {
	const maxLength = {
		characters: longest.characters - suffix.length,
		bytes: longest.bytes - Buffer.byteLength(suffix)
	};
	const name = trimUnsafeEdges(truncate(trimUnsafeEdges(toSafeValue(text)), maxLength));
	if (name === "") return "";
	const [stem = ""] = name.split(".");
	return (reservedDeviceNames.test(stem.trimEnd()) ? `${truncate(`_${name}`, maxLength)}` : name) + suffix;
}
function trimUnsafeEdges(name) {
	return name.replace(/^[\s.-]+/u, "").replace(/[\s.]+$/u, "");
}
function truncate(name, maxLength) {
	let bytes = 0;
	let characters = 0;
	let text = "";
	for (const character of name) {
		bytes += Buffer.byteLength(character);
		characters += 1;
		if (bytes > maxLength.bytes || characters > maxLength.characters) break;
		text += character;
	}
	return text;
}
// src/files/naming/file-path.ts
const extensions = {
	PDF: ".pdf",
	CSV: ".csv",
	EXCEL: ".xlsx"
};
const defaults = {
	PDF: "{dashboard-name}/{sheet-name}",
	EXCEL: "{dashboard-name}/{dashboard-name}",
	CSV: "{dashboard-name}/{sheet-name}/{visual-title}",
	merged: "{dashboard-name}/{dashboard-name}"
};
const longestPath = 600;
function resolveFilePath(job, file, merged) {
	const template = job.report.files.fileName ?? defaults[merged ? "merged" : file.format];
	const filled = fillPlaceholders(template, getPlaceholderValues(job, file, merged));
	const segments = shortenSegments(("text" in filled ? filled.text : "").split("/").map((segment) => toSafeName(segment)).filter((segment) => segment !== ""));
	return {
		directories: segments.slice(0, -1),
		name: segments.at(-1) ?? "unnamed",
		extension: extensions[file.format]
	};
}
function getPlaceholderValues(job, file, merged) {
	const { report } = job;
	const dashboard = getNameOrId(job.dashboardName, report.dashboardId);
	const sheet = merged ? void 0 : getOnlyItem(file.sheets);
	const visual = merged ? void 0 : getOnlyItem(file.sheets.flatMap((each) => each.visuals));
	const sheetName = sheet === void 0 ? dashboard : getNameOrId(sheet.name, sheet.id);
	const values = {
		...report.files.placeholders,
		"dashboard-name": dashboard,
		"sheet-name": sheetName,
		"visual-title": visual === void 0 ? sheetName : getNameOrId(visual.title, visual.id),
		user: getUserName(report.viewer),
		format: file.format.toLowerCase()
	};
	return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, toSafeValue(value)]));
}
function getNameOrId(name, id) {
	return name === void 0 || toSafeName(name) === "" ? id : name;
}
function getUserName(viewer) {
	const user = getViewerName(viewer);
	return /^arn:[^/]*:user\/[^/]+\/(.+)$/s.exec(user)?.[1] ?? user;
}
function shortenSegments(segments) {
	const bytes = Math.floor(longestPath / Math.max(1, segments.length)) - 1;
	if (bytes >= 200) return [...segments];
	return segments.map((segment) => toSafeName(segment, "", {
		characters: 100,
		bytes: Math.max(bytes, 8)
	}) || "_");
}
function isMergePart(report, file) {
	return report.files.mergePdf && file.format === "PDF";
}
// src/files/naming/file-key.ts
function createFileKey({ name, label }, order) {
	return JSON.stringify([
		name ?? null,
		label,
		order
	]);
}
export { toSafeName as a, maxNameLength as i, isMergePart as n, resolveFilePath as r, createFileKey as t };
