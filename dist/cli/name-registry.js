import { C as getOnlyItem, Ct as quote, E as getViewerName, K as fillPlaceholders, i as manifestName, n as checksumsName } from "./main.js";
import { t as joinPath } from "./paths.js";
// src/files/naming/safe-name.ts
/** Names that every file system takes, whatever they are made from. */
const unsafe = /[<>:"/\\|?*]|[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/gu;
const invisible = /\p{Cf}/gu;
const reservedDeviceNames = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])$/i;
/** Longest name of a file or directory, in characters and in bytes of UTF-8. */
const maxNameLength = {
	characters: 100,
	bytes: 200
};
/** The value of a placeholder as part of a name: one line, and no separator that would make a directory. */
function toSafeValue(value) {
	return value.replace(invisible, "").replace(/\s+/gu, " ").replace(unsafe, "-").normalize("NFC").trim();
}
/**
* Converts text to a name for a file or directory that is not too long, reserved, hidden, an option of a command or ended
* by a dot or space. Empty if nothing remains. `suffix`, such as a number with an extension, is never truncated.
*/
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
/**
* Resolves the path of a file below the download path, without collision handling, from the `file-name` template or the
* default of the format. An ID replaces a name that was not looked up. A file of several sheets has the name of the
* dashboard, and a file of several visuals the name of the sheet.
*/
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
/** The user as a file name may call them: e-mail address, user name, the ARN's user name, or `anonymous`. */
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
/** Whether the file is a part of its report's merged PDF. */
function isMergePart(report, file) {
	return report.files.mergePdf && file.format === "PDF";
}
// src/files/naming/file-key.ts
/** Distinguishes a file of a report from all other files of the step: a label could also be the name of another report. */
function createFileKey({ name, label }, order) {
	return JSON.stringify([
		name ?? null,
		label,
		order
	]);
}
// src/files/naming/path-registry.ts
function createPathRegistry() {
	const files = /* @__PURE__ */ new Set();
	const directories = /* @__PURE__ */ new Set();
	function claim(path) {
		files.add(foldCase(path));
		for (const above of listAncestors(path)) directories.add(foldCase(above));
	}
	function freeName(places, prefix, isTaken, name) {
		for (let number = 1;; number++) {
			const candidate = prefix + name(number);
			if (places.every((place) => !isTaken(foldCase(joinPath(place, candidate))))) return candidate;
		}
	}
	function claimFreePath(places, path) {
		let prefix = "";
		for (const directory of path.directories) prefix = `${freeName(places, prefix, (key) => files.has(key), numbered(directory, ""))}/`;
		const taken = (key) => files.has(key) || directories.has(key);
		const found = freeName(places, prefix, taken, numbered(path.name, path.extension));
		for (const place of places) claim(joinPath(place, found));
		return found;
	}
	return {
		claim,
		claimFreePath
	};
}
function numbered(name, extension) {
	return (number) => toSafeName(name, number === 1 ? extension : `-${number}${extension}`, maxNameLength);
}
function listAncestors(path) {
	const segments = path.split("/");
	return segments.slice(1).map((_, i) => segments.slice(0, i + 1).join("/"));
}
function foldCase(path) {
	return path.normalize("NFC").toUpperCase().toLowerCase();
}
// src/files/naming/name-registry.ts
const mergedIndex = -1;
/**
* @param warn is called once per report whose `file-name` gives several of its files the same name
*/
function createNameRegistry(reports, warn = () => void 0) {
	const taken = createPathRegistry();
	const warned = /* @__PURE__ */ new Set();
	const names = /* @__PURE__ */ new Map();
	for (const { files } of reports) reserveArchive(taken, files);
	function nameFor(key, job, file, merged) {
		const name = names.get(key) ?? taken.claimFreePath(listNamespaces(job.report.files), resolveFilePath(job, file, merged));
		names.set(key, name);
		return name;
	}
	function getName(job, order) {
		const file = job.files[job.order.indexOf(order)];
		if (file === void 0) throw new Error(`The job has no file ${order}`);
		if (isMergePart(job.report, file)) return getMergedName(job);
		return nameFor(createFileKey(job.report, order), job, file, false);
	}
	function getMergedName(job) {
		return nameFor(createFileKey(job.report, mergedIndex), job, {
			format: "PDF",
			sheets: []
		}, true);
	}
	function reserve(jobs) {
		const files = jobs.flatMap((job) => job.order.map((order) => ({
			job,
			order
		})));
		for (const { job, order } of files.sort((a, b) => a.order - b.order)) getName(job, order);
		for (const report of new Set(jobs.map((job) => job.report))) warnOfSameNames(report, jobs);
	}
	function warnOfSameNames(report, jobs) {
		if (report.files.fileName === void 0 || warned.has(report)) return;
		const same = findSameNames(jobs.filter((job) => job.report === report).flatMap((job) => job.files.map((file, i) => ({
			job,
			file,
			order: job.order[i] ?? i
		}))).filter(({ file }) => !isMergePart(report, file)));
		const [first, second] = same.map(({ job, order }) => getName(job, order));
		if (first === void 0 || second === void 0) return;
		warned.add(report);
		warn(describeSameNames(report, same, first, second));
	}
	function rename(job) {
		for (const order of [...job.order, mergedIndex]) names.delete(createFileKey(job.report, order));
		reserve([job]);
	}
	function getPartName(job, order) {
		const file = job.files[job.order.indexOf(order)];
		if (file === void 0) throw new Error(`The job has no file ${order}`);
		return nameFor(createFileKey(job.report, order), job, file, false);
	}
	return {
		reserve,
		rename,
		getName,
		getPartName,
		getMergedName
	};
}
/** The largest group of files that the template gives the same name and extension, in the order of the inputs. */
function findSameNames(files) {
	const [largest = []] = [...Map.groupBy(files, ({ job, file }) => JSON.stringify(resolveFilePath(job, file, false))).values()].toSorted((a, b) => b.length - a.length);
	return largest.length < 2 ? [] : largest.toSorted((a, b) => a.order - b.order);
}
function describeSameNames({ label, files }, same, first, second) {
	const placeholder = same.some(({ file }) => file.format === "CSV") ? "{visual-title}" : "{sheet-name}";
	const numbered = `they are called ${quote(first)}, ${quote(second)}${same.length > 2 ? " and so on" : ""}`;
	return `file-name: ${quote(files.fileName ?? "")} is the same for ${same.length} files of ${label}: ${numbered}. Add ${placeholder} to it.`;
}
function listNamespaces(files) {
	return [...downloadRoots(files), ...uploadPlace(files)];
}
function downloadRoots({ downloadPath }) {
	return downloadPath === void 0 ? [] : [downloadPath];
}
function uploadPlace({ uploadTo }) {
	if (uploadTo === void 0) return [];
	return [`s3://${joinPath(uploadTo.bucket, uploadTo.prefix)}`];
}
function reserveArchive(taken, files) {
	for (const place of downloadRoots(files)) for (const name of [manifestName, checksumsName]) taken.claim(joinPath(place, name));
}
export { createFileKey as n, isMergePart as r, createNameRegistry as t };
