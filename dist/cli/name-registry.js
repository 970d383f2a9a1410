import { Dt as quote, i as manifestName, n as checksumsName } from "./main.js";
import { t as joinPath } from "./paths.js";
import { a as toSafeName, i as maxNameLength, n as isMergePart, r as resolveFilePath, t as createFileKey } from "./file-key.js";
// src/files/naming/path-registry.ts
function createPathRegistry() {
	const files = /* @__PURE__ */ new Set();
	const directories = /* @__PURE__ */ new Set();
	function claim(path) {
		files.add(foldCase(path));
		for (const above of listAncestors(path)) directories.add(foldCase(above));
	}
	function findFreeName(places, prefix, isTaken, name) {
		for (let number = 1;; number++) {
			const candidate = prefix + name(number);
			if (places.every((place) => !isTaken(foldCase(joinPath(place, candidate))))) return candidate;
		}
	}
	function claimFreePath(places, path) {
		let prefix = "";
		for (const directory of path.directories) prefix = `${findFreeName(places, prefix, (key) => files.has(key), addNumber(directory, ""))}/`;
		const taken = (key) => files.has(key) || directories.has(key);
		const found = findFreeName(places, prefix, taken, addNumber(path.name, path.extension));
		for (const place of places) claim(joinPath(place, found));
		return found;
	}
	return {
		claim,
		claimFreePath
	};
}
function addNumber(name, extension) {
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
function createNameRegistry(reports, warn = () => void 0) {
	const taken = createPathRegistry();
	const warnOfSameNames = createSameNamesWarner(warn);
	const names = /* @__PURE__ */ new Map();
	for (const { files } of reports) reserveArchive(taken, files);
	function nameFor(key, job, file, merged) {
		const name = names.get(key) ?? taken.claimFreePath(listNamespaces(job.report.files), resolveFilePath(job, file, merged));
		names.set(key, name);
		return name;
	}
	function getName(job, order) {
		const file = requireFile(job, order);
		if (isMergePart(job.report, file)) return getMergedName(job);
		return nameFor(createFileKey(job.report, order), job, file, false);
	}
	const getMergedName = (job) => nameFor(createFileKey(job.report, mergedIndex), job, {
		format: "PDF",
		sheets: []
	}, true);
	function reserve(jobs) {
		const files = jobs.flatMap((job) => job.order.map((order) => ({
			job,
			order
		})));
		for (const { job, order } of files.sort((a, b) => a.order - b.order)) getName(job, order);
		for (const report of new Set(jobs.map((job) => job.report))) warnOfSameNames(report, jobs, getName);
	}
	function rename(job) {
		for (const order of [...job.order, mergedIndex]) names.delete(createFileKey(job.report, order));
		reserve([job]);
	}
	const getPartName = (job, order) => nameFor(createFileKey(job.report, order), job, requireFile(job, order), false);
	return {
		reserve,
		rename,
		getName,
		getPartName,
		getMergedName
	};
}
function createSameNamesWarner(warn) {
	const warned = /* @__PURE__ */ new Set();
	return (report, jobs, getName) => {
		const message = warned.has(report) ? void 0 : findSameNamesWarning(report, jobs, getName);
		if (message === void 0) return;
		warned.add(report);
		warn(message);
	};
}
function findSameNamesWarning(report, jobs, getName) {
	if (report.files.fileName === void 0) return void 0;
	const same = findSameNames(jobs.filter((job) => job.report === report).flatMap((job) => job.files.map((file, i) => ({
		job,
		file,
		order: job.order[i] ?? i
	}))).filter(({ file }) => !isMergePart(report, file)));
	const [first, second] = same.map(({ job, order }) => getName(job, order));
	return first === void 0 || second === void 0 ? void 0 : describeSameNames(report, same, first, second);
}
function requireFile(job, order) {
	const file = job.files[job.order.indexOf(order)];
	if (file === void 0) throw new Error(`The job has no file ${order}`);
	return file;
}
function findSameNames(files) {
	const [largest = []] = [...Map.groupBy(files, ({ job, file }) => JSON.stringify(resolveFilePath(job, file, false))).values()].toSorted((a, b) => b.length - a.length);
	return largest.length < 2 ? [] : largest.toSorted((a, b) => a.order - b.order);
}
function describeSameNames({ label, files }, same, first, second) {
	const placeholder = same.some(({ file }) => file.format === "CSV") ? "{visual-title}" : "{sheet-name}";
	const numbered = `they are named ${quote(first)}, ${quote(second)}${same.length > 2 ? " and so on" : ""}`;
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
export { createNameRegistry as t };
