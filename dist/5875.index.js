export const id = 5875;
export const ids = [5875];
export const modules = {

/***/ 8866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ toSafeName),
/* harmony export */   i: () => (/* binding */ maxNameLength),
/* harmony export */   n: () => (/* binding */ isMergePart),
/* harmony export */   r: () => (/* binding */ resolveFilePath),
/* harmony export */   t: () => (/* binding */ createFileKey)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);

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
	const filled = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Y)(template, getPlaceholderValues(job, file, merged));
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
	const sheet = merged ? void 0 : (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.C)(file.sheets);
	const visual = merged ? void 0 : (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.C)(file.sheets.flatMap((each) => each.visuals));
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
	const user = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.E)(viewer);
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



/***/ }),

/***/ 5875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFilePipeline: () => (/* binding */ createFilePipeline)
/* harmony export */ });
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2448);
/* harmony import */ var _locate_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6279);
/* harmony import */ var _name_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8645);



// src/files/file-pipeline.ts
function createFilePipeline(step, ports, run) {
	const names = (0,_name_registry_js__WEBPACK_IMPORTED_MODULE_1__.t)(step.reports, (message) => ports.log.warning(message));
	const delivery = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_2__.n)(async () => {
		const { createFileDelivery } = await __webpack_require__.e(/* import() */ 629).then(__webpack_require__.bind(__webpack_require__, 629));
		return createFileDelivery(step, names, ports, run);
	});
	const isDelivered = step.reports.some(({ files }) => leavesBucket(files));
	return {
		reserve: (jobs) => {
			if (isDelivered) delivery();
			names.reserve(jobs);
		},
		rename: names.rename,
		fetch: async (outcome, freshLink) => outcome.job.report.files.downloadPath === void 0 ? outcome.files.map((file) => (0,_locate_file_js__WEBPACK_IMPORTED_MODULE_0__.r)(outcome, file)) : (await delivery()).fetch(outcome, freshLink),
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



/***/ }),

/***/ 6279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ locateFile),
/* harmony export */   r: () => (/* binding */ locateInBucket),
/* harmony export */   t: () => (/* binding */ failDownload)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);

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
	const message = `The file is in the bucket as ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(s3Uri, 1200)}, but its download failed: ${failure.message}`;
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



/***/ }),

/***/ 8645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createNameRegistry)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1340);
/* harmony import */ var _file_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8866);



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
			if (places.every((place) => !isTaken(foldCase((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__.t)(place, candidate))))) return candidate;
		}
	}
	function claimFreePath(places, path) {
		let prefix = "";
		for (const directory of path.directories) prefix = `${findFreeName(places, prefix, (key) => files.has(key), addNumber(directory, ""))}/`;
		const taken = (key) => files.has(key) || directories.has(key);
		const found = findFreeName(places, prefix, taken, addNumber(path.name, path.extension));
		for (const place of places) claim((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__.t)(place, found));
		return found;
	}
	return {
		claim,
		claimFreePath
	};
}
function addNumber(name, extension) {
	return (number) => (0,_file_key_js__WEBPACK_IMPORTED_MODULE_1__.a)(name, number === 1 ? extension : `-${number}${extension}`, _file_key_js__WEBPACK_IMPORTED_MODULE_1__.i);
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
		const name = names.get(key) ?? taken.claimFreePath(listNamespaces(job.report.files), (0,_file_key_js__WEBPACK_IMPORTED_MODULE_1__.r)(job, file, merged));
		names.set(key, name);
		return name;
	}
	function getName(job, order) {
		const file = requireFile(job, order);
		if ((0,_file_key_js__WEBPACK_IMPORTED_MODULE_1__.n)(job.report, file)) return getMergedName(job);
		return nameFor((0,_file_key_js__WEBPACK_IMPORTED_MODULE_1__.t)(job.report, order), job, file, false);
	}
	const getMergedName = (job) => nameFor((0,_file_key_js__WEBPACK_IMPORTED_MODULE_1__.t)(job.report, mergedIndex), job, {
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
		for (const order of [...job.order, mergedIndex]) names.delete((0,_file_key_js__WEBPACK_IMPORTED_MODULE_1__.t)(job.report, order));
		reserve([job]);
	}
	const getPartName = (job, order) => nameFor((0,_file_key_js__WEBPACK_IMPORTED_MODULE_1__.t)(job.report, order), job, requireFile(job, order), false);
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
	}))).filter(({ file }) => !(0,_file_key_js__WEBPACK_IMPORTED_MODULE_1__.n)(report, file)));
	const [first, second] = same.map(({ job, order }) => getName(job, order));
	return first === void 0 || second === void 0 ? void 0 : describeSameNames(report, same, first, second);
}
function requireFile(job, order) {
	const file = job.files[job.order.indexOf(order)];
	if (file === void 0) throw new Error(`The job has no file ${order}`);
	return file;
}
function findSameNames(files) {
	const [largest = []] = [...Map.groupBy(files, ({ job, file }) => JSON.stringify((0,_file_key_js__WEBPACK_IMPORTED_MODULE_1__.r)(job, file, false))).values()].toSorted((a, b) => b.length - a.length);
	return largest.length < 2 ? [] : largest.toSorted((a, b) => a.order - b.order);
}
function describeSameNames({ label, files }, same, first, second) {
	const placeholder = same.some(({ file }) => file.format === "CSV") ? "{visual-title}" : "{sheet-name}";
	const numbered = `they are named ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(first)}, ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(second)}${same.length > 2 ? " and so on" : ""}`;
	return `file-name: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(files.fileName ?? "")} is the same for ${same.length} files of ${label}: ${numbered}. Add ${placeholder} to it.`;
}
function listNamespaces(files) {
	return [...downloadRoots(files), ...uploadPlace(files)];
}
function downloadRoots({ downloadPath }) {
	return downloadPath === void 0 ? [] : [downloadPath];
}
function uploadPlace({ uploadTo }) {
	if (uploadTo === void 0) return [];
	return [`s3://${(0,_paths_js__WEBPACK_IMPORTED_MODULE_2__.t)(uploadTo.bucket, uploadTo.prefix)}`];
}
function reserveArchive(taken, files) {
	for (const place of downloadRoots(files)) for (const name of [_main_js__WEBPACK_IMPORTED_MODULE_0__.i, _main_js__WEBPACK_IMPORTED_MODULE_0__.n]) taken.claim((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__.t)(place, name));
}



/***/ }),

/***/ 1340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ makeRelative),
/* harmony export */   t: () => (/* binding */ joinPath)
/* harmony export */ });
// src/files/paths.ts
function joinPath(place, path) {
	return place === "" || place === "." ? path : `${place}/${path}`;
}
function makeRelative(place, path) {
	const prefix = joinPath(place, "");
	return path.startsWith(prefix) ? path.slice(prefix.length) : path;
}



/***/ })

};
