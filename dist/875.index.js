export const id = 875;
export const ids = [875];
export const modules = {

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ wrongFormatError),
/* harmony export */   t: () => (/* binding */ emptyFileError)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1440);

// src/files/verify/errors.ts
/** What a file should have been: `NotAPdf: … it begins with "<?xml"`. */
function wrongFormatError(code, why, start) {
	const kind = {
		NotAPdf: "a PDF",
		NotAWorkbook: "an Excel workbook",
		NotACsv: "a CSV file"
	}[code];
	const found = start === void 0 ? "" : `; it begins with ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.J)(Buffer.from(start).toString("latin1"), 40)}`;
	return new _main_js__WEBPACK_IMPORTED_MODULE_0__.H(`The file is not ${kind}: ${why}${found}`, {
		code,
		hint: "Run the step again. If the file comes out the same, export the sheet in the QuickSight console and compare."
	});
}
/** A file of no bytes, whatever its format. */
function emptyFileError() {
	return new _main_js__WEBPACK_IMPORTED_MODULE_0__.H("The file is empty", {
		code: "EmptyFile",
		hint: "Run the step again. If it stays empty, export the sheet in the QuickSight console and compare."
	});
}



/***/ }),

/***/ 5875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFilePipeline: () => (/* binding */ createFilePipeline)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1440);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1455);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7075);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3916);







// src/files/transfer/download-source.ts
const maxFreshLinks = 2;
/** Where the file at this location comes from. An expired link is replaced by a fresh one, twice at most. */
function createSource(at, ports, freshLink) {
	if ("s3Uri" in at) return (from) => readObject(ports.objects, at.s3Uri, from);
	let link = at.link;
	let remaining = maxFreshLinks;
	return async (from) => {
		for (;;) try {
			return await ports.links.read(link, from);
		} catch (error) {
			if (!isExpired(error)) throw error;
			link = remaining-- > 0 ? await requireFreshLink(freshLink, error) : throwLinkExpired(error);
		}
	};
}
async function readObject(objects, s3Uri, from) {
	return (await objects()).read(s3Uri, from);
}
async function requireFreshLink(freshLink, expired) {
	return await freshLink() ?? throwLinkExpired(expired);
}
function throwLinkExpired(expired) {
	throw new _main_js__WEBPACK_IMPORTED_MODULE_0__.H(`${expired.message}, and no new one that works could be had`, {
		code: "LinkExpired",
		hint: "Links into the bucket of QuickSight live 300 seconds. Run the step again, or give a `bucket`.",
		cause: expired
	});
}
function isExpired(error) {
	return error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.U && error.code === "LinkExpired";
}
// src/files/disk.ts
/**
* Makes the directory `path` (relative to the root, with `/`) and answers with its real place. A link on the way is
* followed only where it stays inside the root. Throws `OutsideWorkspace` and `CannotWrite`.
*/
async function ensureDirectory(root, path) {
	return wrapFileSystemErrors((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.J)(path), async () => {
		const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.realpath)(root);
		let current = top;
		for (const segment of path.split("/")) {
			if (segment === "" || segment === ".") continue;
			current = await makeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(current, segment));
			if (current !== top && !current.startsWith(withSeparator(top))) throw outsideWorkspaceError(path);
		}
		return current;
	});
}
async function makeDirectory(directory) {
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.mkdir)(directory).catch((error) => {
		if (errnoCode(error) !== "EEXIST") throw error;
	});
	const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.realpath)(directory);
	if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.stat)(real)).isDirectory()) throw Object.assign(/* @__PURE__ */ new Error("a file is in the way"), { code: "ENOTDIR" });
	return real;
}
function withSeparator(path) {
	return path.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? path : path + node_path__WEBPACK_IMPORTED_MODULE_2__.sep;
}
function outsideWorkspaceError(path) {
	return new _main_js__WEBPACK_IMPORTED_MODULE_0__.H(`${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.J)(path)} leads out of the workspace through a symbolic link`, {
		code: "OutsideWorkspace",
		hint: "Remove the link, or give a `download-path` without one."
	});
}
/**
* Writes the file at `path` (relative to the root, with `/`) under a temporary name beside it and puts it in its place,
* over what was there, once `write` has ended. Under its own name it is never less than whole; after an error nothing is
* left. Throws what `write` throws, `OutsideWorkspace` and `CannotWrite`.
*/
async function writeAtomically(root, path, write) {
	const directory = await ensureDirectory(root, (0,node_path_posix__WEBPACK_IMPORTED_MODULE_6__.dirname)(path));
	const name = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_6__.basename)(path);
	const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `.${[...name].slice(0, 40).join("")}.part-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.randomUUID)().slice(0, 8)}`);
	try {
		const result = await wrapFileSystemErrors((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.J)(path), () => write(temporary));
		await wrapFileSystemErrors((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.J)(path), () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.rename)(temporary, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name)));
		return result;
	} catch (error) {
		await removeQuietly(temporary);
		throw error;
	}
}
/** Removes a file or directory of ours; that it is not there is fine, and so is that it cannot be removed. */
async function removeQuietly(path) {
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.rm)(path, {
		recursive: true,
		force: true,
		maxRetries: 2
	}).catch(() => void 0);
}
/** Runs what works on the disk; a refusal of the system becomes `CannotWrite`, which no retry mends. `what` opens its message. */
async function wrapFileSystemErrors(what, work) {
	try {
		return await work();
	} catch (error) {
		const code = errnoCode(error);
		if (error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.H || code === void 0) throw error;
		throw new _main_js__WEBPACK_IMPORTED_MODULE_0__.H(`${what} cannot be written: ${code}${reasons[code] ?? ""}`, {
			code: "CannotWrite",
			hint: hints[code],
			cause: error
		});
	}
}
const reasons = {
	ENOSPC: " (the disk is full)",
	EACCES: " (no permission)",
	EROFS: " (the file system is read-only)",
	ENOTDIR: " (a file is where a directory should be)",
	EISDIR: " (a directory is where the file should be)",
	ENAMETOOLONG: " (the name is too long)"
};
const hints = {
	ENOSPC: "Free some space on the runner, or export fewer files in one step.",
	ENAMETOOLONG: "Give a shorter `file-name` or `download-path`."
};
/** The system's name of an error: `ENOENT`. */
function errnoCode(error) {
	if (typeof error !== "object" || error === null || !("code" in error)) return void 0;
	return typeof error.code === "string" ? (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Y)(error.code, 40) : void 0;
}
// src/files/verify/verify-file.ts
/**
* Looks whether the file is what its format says and counts what is in it: pages, worksheets, or rows below the header.
* Throws `EmptyFile`, `NotAPdf`, `NotAWorkbook` or `NotACsv`.
*/
async function verify(path, format, bytes) {
	if (bytes === 0) throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.t)();
	if (format === "PDF") {
		const pages = await (await __webpack_require__.e(/* import() */ 430).then(__webpack_require__.bind(__webpack_require__, 6430))).countPages(path, bytes);
		return pages === void 0 ? {} : { pages };
	}
	if (format === "EXCEL") return { sheets: await (await __webpack_require__.e(/* import() */ 166).then(__webpack_require__.bind(__webpack_require__, 6166))).countWorksheets(path) };
	return { rows: await (await __webpack_require__.e(/* import() */ 332).then(__webpack_require__.bind(__webpack_require__, 2332))).countRows(path) };
}
/** What is odd about a file that is what its format says. */
function contentWarnings(format, { pages, sheets, rows }) {
	if (format === "PDF" && pages === void 0) return ["No page could be found in the PDF"];
	if (sheets === 0) return ["The workbook has no worksheet"];
	return rows === 0 ? ["The CSV file has a header and no rows"] : [];
}
// src/files/transfer/resumable-download.ts
const maxAttemptsWithoutProgress = 12;
const stalledAfterMs = 3e4;
const minProgressBytes = 16384;
/**
* Streams the file to `path`, which must not exist yet, and answers with its size and digest. A transfer that breaks is
* taken up where it broke while the source is the same, else begun anew; it is given up after twelve tries that bring
* nothing new. Memory stays flat in the size of the file. What is at `path` after an error is the caller's to remove.
* Throws ActionErrors, the signal's reason, and what the system says to the opening of `path`.
*/
async function downloadToFile(source, path, context) {
	const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.open)(path, "wx");
	try {
		const part = {
			handle,
			bytes: 0,
			hash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("sha256"),
			maxBytesReached: 0,
			total: void 0,
			etag: void 0
		};
		await retryUntilComplete(source, part, context);
		return {
			bytes: part.bytes,
			sha256: part.hash.digest("hex"),
			etag: part.etag
		};
	} finally {
		await handle.close();
	}
}
async function retryUntilComplete(source, part, context) {
	for (let failures = 0;;) {
		const before = part.maxBytesReached;
		try {
			context.signal.throwIfAborted();
			return await consumeResponse(part, await source(resumePosition(part)), context);
		} catch (error) {
			context.signal.throwIfAborted();
			const refusal = error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.H ? error : toTransferError(error);
			failures = part.maxBytesReached > before ? 1 : failures + 1;
			if (!isRetryable(refusal) || failures >= maxAttemptsWithoutProgress) throw refusal;
			if (part.total !== void 0 && part.bytes >= part.total) await restart(part);
			const waitMs = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.O)(failures);
			context.log.debug(`${refusal.message}; going on from byte ${part.bytes} in ${waitMs} ms`);
			await context.clock.sleep(waitMs, context.signal);
		}
	}
}
function isRetryable(error) {
	return error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.U && (error.kind === "transient" || error.kind === "throttled");
}
function resumePosition(part) {
	return part.bytes > 0 && part.etag !== void 0 ? {
		offset: part.bytes,
		etag: part.etag
	} : { offset: part.bytes };
}
async function consumeResponse(part, download, context) {
	download.body.on("error", () => void 0);
	if (download.offset === 0) await restart(part);
	else if (download.offset !== part.bytes || (download.etag ?? part.etag) !== part.etag) {
		download.body.destroy();
		await restart(part);
		throw incomplete("the file changed while it was downloaded");
	}
	part.etag = download.etag;
	part.total = download.totalBytes;
	await writeBody(part, (0,node_stream__WEBPACK_IMPORTED_MODULE_5__.addAbortSignal)(context.signal, download.body), context);
	if (part.total !== void 0 && part.bytes !== part.total) throw incomplete(`${part.bytes} of ${part.total} bytes came`);
}
async function restart(part) {
	if (part.bytes > 0) await wrapFileSystemErrors("The download", () => part.handle.truncate(0));
	part.bytes = 0;
	part.hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("sha256");
}
async function writeBody(part, body, context) {
	const done = new AbortController();
	abortIfStalled(part, body, context, done.signal);
	try {
		for await (const chunk of body) {
			const bytes = chunk;
			await wrapFileSystemErrors("The download", () => write(part, bytes));
			part.hash.update(bytes);
			part.bytes += bytes.length;
			part.maxBytesReached = Math.max(part.maxBytesReached, part.bytes);
		}
	} finally {
		done.abort();
	}
}
async function write(part, bytes) {
	for (let written = 0; written < bytes.length;) {
		const at = part.bytes + written;
		written += (await part.handle.write(bytes, written, bytes.length - written, at)).bytesWritten;
	}
}
async function abortIfStalled(part, body, context, done) {
	for (let before = Number.NEGATIVE_INFINITY; part.bytes - before >= minProgressBytes;) {
		before = part.bytes;
		try {
			await context.clock.sleep(stalledAfterMs, done);
		} catch {
			return;
		}
	}
	body.destroy(incomplete(`next to nothing came for ${stalledAfterMs / 1e3} seconds`));
}
function toTransferError(error) {
	return incomplete((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Y)(error instanceof Error ? error.message : String(error)));
}
function incomplete(what) {
	return new _main_js__WEBPACK_IMPORTED_MODULE_0__.U(`The download is not complete: ${what}`, {
		operation: "Download",
		code: "IncompleteDownload",
		kind: "transient"
	});
}
// src/files/transfer/fetch-file.ts
/**
* Brings a file home: streamed to a temporary name beside its place, verified, renamed. Throws an ActionError, or the
* signal's reason.
*/
async function fetchFile(ask, context) {
	const startedAt = context.clock.now();
	const found = await writeAtomically(ask.root, ask.path, (temporary) => downloadVerified(ask, temporary, context));
	const completedAt = context.clock.now();
	return {
		path: ask.path,
		...found,
		downloadMs: completedAt - startedAt,
		completedAt
	};
}
const maxAttempts$1 = 4;
/**
* What is not what its format says may come from something between S3 and us, so it is asked for again; the same bytes a
* second time are the file. S3 gives every object an ETag: what comes without it is doubted for longer, as is a CSV file
* without rows, which nothing in it proves to be one.
*/
async function downloadVerified(ask, temporary, context) {
	let before;
	for (let tried = 1;; tried++) {
		const { etag, ...received } = await downloadToFile(ask.source, temporary, context);
		context.signal.throwIfAborted();
		const final = tried === maxAttempts$1 || etag !== void 0 && received.sha256 === before;
		before = received.sha256;
		try {
			const content = await verify(temporary, ask.file.format, received.bytes);
			if (final || etag !== void 0 || content.rows !== 0) return {
				...received,
				...content
			};
		} catch (error) {
			if (final) throw error;
			context.log.debug(`${error instanceof Error ? (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Y)(error.message) : "The file is not right"}; asking for it again`);
		}
		await removeQuietly(temporary);
	}
}
/** Where the object lies, unless that is a link, which is a secret. */
function s3UriField(at) {
	return "s3Uri" in at ? { s3Uri: at.s3Uri } : {};
}
/** What stopped a file when the step was cut short. */
function interruptedError(signal) {
	if (signal.reason instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.H) return signal.reason;
	return new _main_js__WEBPACK_IMPORTED_MODULE_0__.H("The step was cut short before the file was complete", { code: "Cancelled" });
}
// src/files/paths.ts
/** A path below a place; the workspace itself, `.`, is no part of it. */
function joinPath(place, path) {
	return place === "" || place === "." ? path : `${place}/${path}`;
}
/** The path as it is called from a place that it lies below. */
function relativeTo(place, path) {
	const prefix = joinPath(place, "");
	return path.startsWith(prefix) ? path.slice(prefix.length) : path;
}
// src/files/transfer/upload-file.ts
const contentTypes = {
	PDF: "application/pdf",
	CSV: "text/csv; charset=utf-8",
	EXCEL: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
};
/** Puts a file of ours into the bucket of `upload-to`, under its own name, and answers with its URI. Throws an ActionError. */
async function upload(ask, objects) {
	const { bucket, prefix } = ask.to;
	const key = prefix === "" ? ask.name : joinPath(prefix, ask.name);
	const { bytes, sha256, path } = ask.local;
	const contentType = contentTypes[ask.format];
	await (await objects()).write({
		bucket,
		key,
		path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(ask.root, path),
		bytes,
		sha256,
		contentType
	});
	return `s3://${bucket}/${key}`;
}
// src/files/deliver-file.ts
/** One file's way from the result of its job to where it was asked for. Never rejects. */
async function deliver(ask, ports, limit) {
	const { outcome, file } = ask;
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
	const found = {
		...base,
		...s3UriField(file.location)
	};
	const { path } = ask;
	if (path === void 0) return "link" in file.location ? {
		...found,
		failure: expiringLinkFailure
	} : found;
	try {
		const source = createSource(file.location, ports, ask.freshLink);
		const fetch = {
			file: file.file,
			source,
			root: ports.workspaceRoot,
			path
		};
		const local = await limit(() => fetchFile(fetch, ports));
		const here = {
			...found,
			local,
			warnings: contentWarnings(file.file.format, local)
		};
		return ask.uploadName === void 0 ? here : await uploadIfRequested(here, ask.uploadName, ports, limit);
	} catch (error) {
		return {
			...found,
			failure: reasonOf(error, ports.signal)
		};
	}
}
const expiringLinkFailure = {
	code: "ExpiringLink",
	message: "QuickSight left the file behind a link that expires, and not in the bucket",
	hint: "Set download-path, and the step fetches the file while the link lives."
};
/** The file with the URI it was uploaded to, or with the failure of the upload; as it is where nothing is to upload. */
async function uploadIfRequested(file, name, ports, limit) {
	const { local, report } = file;
	const to = report.files.uploadTo;
	if (local === void 0 || to === void 0) return file;
	const ask = {
		to,
		name,
		format: file.file.format,
		local,
		root: ports.workspaceRoot
	};
	try {
		return {
			...file,
			s3Uri: await limit(() => upload(ask, ports.objects))
		};
	} catch (error) {
		return {
			...file,
			failure: reasonOf(error, ports.signal)
		};
	}
}
function reasonOf(error, signal) {
	return (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.W)(signal.aborted ? interruptedError(signal) : error);
}
// src/files/archive/archive-names.ts
/** What lies beside the files in each download path. */
const manifestName = "manifest.json";
const checksumsName = "SHA256SUMS";
// src/files/archive/manifest.ts
/** The run as the manifest tells it. */
function runEntry(run, times) {
	return {
		...run,
		startedAt: iso(times.startedAt),
		endedAt: iso(times.endedAt)
	};
}
/** Entry of a file, there or failed; `path` is relative to the manifest. */
function fileEntry(result, file, path, run) {
	const { local } = file;
	return {
		path,
		bytes: local?.bytes,
		sha256: local?.sha256,
		pages: local?.pages,
		worksheets: local?.sheets,
		rows: local?.rows,
		completedAt: iso(local?.completedAt),
		s3Uri: file.s3Uri,
		...planEntry(result, file.jobs, file.file, run),
		warnings: file.warnings.length === 0 ? void 0 : file.warnings,
		failure: file.failure
	};
}
/** Entry of a file of which nothing is known but that it was asked for. */
function planEntry(result, jobs, file, run) {
	return {
		format: file.format,
		...reportEntry(result, jobs, run),
		sheets: file.sheets,
		jobs: jobs.map(jobEntry)
	};
}
/** Entry of a report of which not even the files are known. Parameters are told by name: their values are private. */
function reportEntry(result, jobs, run) {
	const { report } = result;
	const job = jobs[0]?.job;
	return {
		report: report.name ?? report.label,
		dashboardId: report.dashboardId,
		dashboardName: result.dashboardName ?? job?.dashboardName,
		dataSetArns: job?.dataSetArns,
		parameters: job === void 0 ? void 0 : parameterNames(job.request.SnapshotConfiguration.Parameters),
		user: (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.E)(report.viewer),
		namespace: report.viewer.kind === "registered" ? report.viewer.namespace : void 0,
		run: {
			id: run.runId,
			attempt: run.runAttempt,
			url: run.runUrl,
			sha: run.sha
		}
	};
}
function jobEntry(outcome) {
	const { startedAt, runningAt, endedAt } = outcome.times;
	return {
		id: outcome.job.request.SnapshotJobId,
		arn: outcome.arn,
		state: outcome.state,
		startedAt: iso(startedAt),
		runningAt: iso(runningAt),
		endedAt: iso(endedAt),
		requestIds: outcome.requestIds
	};
}
function parameterNames(parameters = {}) {
	const names = Object.values(parameters).flatMap((list) => Array.isArray(list) ? list.map(nameOf) : []);
	return [...new Set(names)].sort();
}
function nameOf(parameter) {
	return parameter.Name;
}
function iso(at) {
	return at === void 0 ? void 0 : new Date(at).toISOString();
}
// src/files/archive/missing-entries.ts
/** Entries of what is missing: files that failed, files of jobs without a result, reports that came to no job. */
function missingEntries(result, nameOf, run) {
	const none = result.failure === void 0 ? [] : [{
		...reportEntry(result, [], run),
		failure: result.failure
	}];
	const failed = result.files.filter(isMissing).map((file) => {
		const [outcome] = file.jobs;
		return fileEntry(result, file, outcome && nameOf(outcome, file.order), run);
	});
	return [
		...none,
		...failed,
		...result.jobs.flatMap((outcome) => entriesOfUnfetchedJob(result, outcome, nameOf, run))
	];
}
function isMissing(file) {
	return file.failure !== void 0 && file.local === void 0;
}
function entriesOfUnfetchedJob(result, outcome, nameOf, run) {
	if (result.files.some((file) => file.jobs.includes(outcome))) return [];
	return outcome.job.files.map((file, i) => ({
		path: nameOf(outcome, outcome.job.order[i] ?? i),
		...planEntry(result, [outcome], file, run),
		failure: outcome.failure ?? {
			code: "NoResult",
			message: `The snapshot job is ${outcome.state}: it has no result`
		}
	}));
}
// src/files/archive/checksums.ts
/** SHA256SUMS as `sha256sum` writes and checks it: https://www.gnu.org/software/coreutils/manual/html_node/sha2-utilities.html */
/** A line for each path with its digest (hex), sorted by path; empty text for none. */
function checksumLines(digests) {
	return [...digests].sort(([a], [b]) => a < b ? -1 : 1).map(([path, digest]) => line(path, digest)).join("");
}
function line(path, digest) {
	const written = path.replace(/[\\\n\r]/g, (character) => escapes[character] ?? character);
	return `${written === path ? "" : "\\"}${digest}  ${written}\n`;
}
const escapes = {
	"\\": "\\\\",
	"\n": "\\n",
	"\r": "\\r"
};
const escaped = {
	"\\": "\\",
	n: "\n",
	r: "\r"
};
/** The paths and digests in such a file; lines that are none are passed over. */
function readChecksums(text) {
	const digests = /* @__PURE__ */ new Map();
	for (const each of text.split("\n")) {
		const [, mark, digest, path] = /^(\\?)([0-9a-f]{64}) [ *](.+)$/s.exec(each) ?? [];
		if (digest === void 0 || path === void 0) continue;
		digests.set(mark === "" ? path : path.replace(/\\([\\nr])/g, (_, letter) => escaped[letter] ?? ""), digest);
	}
	return digests;
}
// src/lib/guards.ts
/** Whether the value, read from outside, is an object that can be looked into. */
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/files/archive/previous-manifest.ts
const maxManifestBytes = 67108864;
/** What an earlier step left in the directory; undefined where there is nothing. Throws where it cannot be understood. */
async function readPreviousManifest(path) {
	const text = await readTextIfPresent(path);
	if (text === void 0) return void 0;
	const value = JSON.parse(text);
	if (!isObject(value) || value["version"] !== 1) throw new Error("it is no manifest of version 1");
	return {
		files: entriesOf$1(value["files"]),
		failed: entriesOf$1(value["failed"])
	};
}
/** Text of the file, undefined where there is none. Throws where it is no file, or larger than any of ours. */
async function readTextIfPresent(path) {
	const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.stat)(path).catch(() => void 0);
	if (found === void 0) return void 0;
	if (!found.isFile() || found.size > maxManifestBytes) throw new Error("it is no file of ours");
	return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.readFile)(path, "utf8");
}
function entriesOf$1(value) {
	return Array.isArray(value) ? value.filter(isEntry) : [];
}
function isEntry(value) {
	if (!isObject(value) || !isObject(value["run"])) return false;
	const { path, bytes, sha256, run } = value;
	return (path === void 0 || typeof path === "string" && isSafeRelativePath(path)) && (bytes === void 0 || typeof bytes === "number") && (sha256 === void 0 || typeof sha256 === "string" && /^[0-9a-f]{64}$/.test(sha256)) && typeof run["id"] === "string" && typeof run["attempt"] === "string";
}
/** Whether the path names something below the directory, and nothing else. */
function isSafeRelativePath(path) {
	return path !== "" && !path.startsWith("/") && !path.split(/[/\\]/).includes("..") && !path.includes("\0");
}
/** Whether the file is still there; of this size, where it is known. */
async function fileExists(directory, path, bytes) {
	const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path)).catch(() => void 0);
	return found?.isFile() === true && (bytes === void 0 || found.size === bytes);
}
// src/files/archive/merge-manifests.ts
/**
* The manifest with what an earlier one still has to say: files that are still there and were not written again, and what
* failed in an earlier step of the same run and was not asked for again.
*/
async function mergeManifests(earlier, manifest, directory) {
	const paths = new Set(manifest.files.map((entry) => entry.path));
	const asked = new Set([...manifest.files, ...manifest.failed].map(contentKey));
	const kept = [];
	for (const entry of earlier?.files ?? []) {
		if (entry.path === void 0 || paths.has(entry.path)) continue;
		if (await fileExists(directory, entry.path, entry.bytes)) kept.push(entry);
	}
	const failed = (earlier?.failed ?? []).filter((entry) => isFromRun(entry, manifest) && !asked.has(contentKey(entry)));
	return {
		...manifest,
		files: [...kept, ...manifest.files].sort((a, b) => (a.path ?? "") < (b.path ?? "") ? -1 : 1),
		failed: [...failed, ...manifest.failed]
	};
}
/** Paths of files that an earlier step of this very run wrote for another export, and that are overwritten now. */
function findOverwrittenPaths(earlier, manifest) {
	const written = new Map(manifest.files.map((entry) => [entry.path, contentKey(entry)]));
	return (earlier?.files ?? []).flatMap((entry) => {
		const now = written.get(entry.path);
		return now !== void 0 && now !== contentKey(entry) && isFromRun(entry, manifest) && entry.path !== void 0 ? [entry.path] : [];
	});
}
function isFromRun({ run }, manifest) {
	return run.id === manifest.run.runId && run.attempt === manifest.run.runAttempt;
}
/** What the file holds and for whom, as text that can be compared. */
function contentKey(entry) {
	return JSON.stringify([
		"dashboardId",
		"user",
		"namespace",
		"report",
		"parameters",
		"format",
		"sheets"
	].map((name) => entry[name] ?? null));
}
// src/files/archive/write-archive.ts
/**
* Writes `manifest.json` and `SHA256SUMS` for the files of a download path. What an earlier step left there stays listed
* while its file is there; what was written again is replaced. Answers with the names of what it wrote. Throws an
* ActionError.
*/
async function writeArchive(ask, log) {
	const directory = await ensureDirectory(ask.root, ask.downloadPath);
	const earlier = await readOrWarn(manifestName, log, () => readPreviousManifest((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, manifestName)));
	for (const path of findOverwrittenPaths(earlier, ask.manifest)) log.warning(`${path} of an earlier step of this job was replaced by another export. Give the steps different download paths or file names.`);
	const manifest = await mergeManifests(earlier, ask.manifest, directory);
	const sums = checksumLines(await mergeChecksums(directory, earlier, manifest, log));
	const write = (name, text) => writeAtomically(ask.root, joinPath(ask.downloadPath, name), (temporary) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.writeFile)(temporary, text));
	await write(manifestName, `${JSON.stringify(manifest, void 0, 2)}\n`);
	await (sums === "" ? removeQuietly((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, checksumsName)) : write(checksumsName, sums));
	return sums === "" ? [manifestName] : [manifestName, checksumsName];
}
async function mergeChecksums(directory, earlier, manifest, log) {
	const digests = readChecksums(await readOrWarn(checksumsName, log, () => readTextIfPresent((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, checksumsName))) ?? "");
	const known = new Set((earlier?.files ?? []).map((entry) => entry.path));
	for (const path of digests.keys()) if (known.has(path) || !isSafeRelativePath(path) || !await fileExists(directory, path)) digests.delete(path);
	for (const { path, sha256 } of manifest.files) if (path !== void 0 && sha256 !== void 0) digests.set(path, sha256);
	return digests;
}
async function readOrWarn(name, log, read) {
	try {
		return await read();
	} catch (error) {
		const why = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Y)(error instanceof Error ? error.message : String(error), 100);
		log.warning(`${name} of an earlier step cannot be read and is replaced: ${why}`);
		return;
	}
}
// src/files/naming/safe-name.ts
/** Names that every file system takes, whatever they are made from. */
const unsafe = /[<>:"/\\|?*]|[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/gu;
const invisible = /\p{Cf}/gu;
const reservedDeviceNames = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])$/i;
/** Longest name of a file or directory, in characters and in bytes of UTF-8. */
const longestName = {
	characters: 100,
	bytes: 200
};
/** The value of a placeholder as it may stand within a name: one line, and no separator that would make a directory. */
function safeValue(value) {
	return value.replace(invisible, "").replace(/\s+/gu, " ").replace(unsafe, "-").normalize("NFC").trim();
}
/**
* A name for a file or directory: no longer than allowed, no reserved device, not hidden, no option to a command, no trailing dot or space.
* Empty where nothing is left. `ending` is kept whole, as the extension and the number are.
*/
function safeName(text, suffix = "", longest = longestName) {
	const maxLength = {
		characters: longest.characters - suffix.length,
		bytes: longest.bytes - Buffer.byteLength(suffix)
	};
	const name = trimUnsafeEdges(truncate(trimUnsafeEdges(safeValue(text)), maxLength));
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
* Where a file is to lie below the download path, before collisions are looked at: the `file-name` template with safe
* values, else the default of the format. A name that was never looked up is stood for by its ID; what holds several
* sheets is called by its dashboard, what holds several visuals by its sheet.
*/
function resolveFilePath(job, file, merged) {
	const template = job.report.files.fileName ?? defaults[merged ? "merged" : file.format];
	const filled = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.N)(template, valuesOf(job, file, merged));
	const segments = shortenSegments(("text" in filled ? filled.text : "").split("/").map((segment) => safeName(segment)).filter((segment) => segment !== ""));
	return {
		directories: segments.slice(0, -1),
		name: segments.at(-1) ?? "unnamed",
		extension: extensions[file.format]
	};
}
function valuesOf(job, file, merged) {
	const { report } = job;
	const dashboard = nameOrId(job.dashboardName, report.dashboardId);
	const sheet = merged ? void 0 : onlyItem(file.sheets);
	const visual = merged ? void 0 : onlyItem(file.sheets.flatMap((each) => each.visuals));
	const sheetName = sheet === void 0 ? dashboard : nameOrId(sheet.name, sheet.id);
	const values = {
		...report.files.placeholders,
		"dashboard-name": dashboard,
		"sheet-name": sheetName,
		"visual-title": visual === void 0 ? sheetName : nameOrId(visual.title, visual.id),
		user: userName(report.viewer),
		format: file.format.toLowerCase()
	};
	return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, safeValue(value)]));
}
function nameOrId(name, id) {
	return name === void 0 || safeName(name) === "" ? id : name;
}
/** The user as a file name may call them: e-mail address, user name, the ARN's user name, or `anonymous`. */
function userName(viewer) {
	const user = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.E)(viewer);
	return /^arn:[^/]*:user\/[^/]+\/(.+)$/s.exec(user)?.[1] ?? user;
}
function onlyItem(items) {
	return items.length === 1 ? items[0] : void 0;
}
function shortenSegments(segments) {
	const bytes = Math.floor(longestPath / Math.max(1, segments.length)) - 1;
	if (bytes >= 200) return [...segments];
	return segments.map((segment) => safeName(segment, "", {
		characters: 100,
		bytes: Math.max(bytes, 8)
	}) || "_");
}
/** Whether the file is a part of its report's merged PDF. */
function isMergePart(report, file) {
	return report.files.mergePdf && file.format === "PDF";
}
// src/files/merge/merge-report.ts
/**
* The report's files with the PDFs of its sheets merged into one, in the order asked for. A sheet that is not there stays
* a failed file, and the merged one says that it is missing. The parts are the caller's to remove. Throws an ActionError
* where the merged PDF cannot be written.
*/
async function mergedFiles(result, place) {
	const parts = result.files.filter(isDeliveredPart).sort((a, b) => a.order - b.order);
	if (parts.length === 0) return [...result.files];
	const { mergePdfs } = await Promise.all(/* import() */[__webpack_require__.e(570), __webpack_require__.e(222)]).then(__webpack_require__.bind(__webpack_require__, 222));
	const { bytes, pages, unreadable } = await mergePdfs(parts.map((part) => ({
		path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place.root, part.local.path),
		title: bookmarkTitle(part.file)
	})), titleFor(result), new Date(place.now()));
	const others = result.files.filter((file) => !isDeliveredPart(file));
	const lost = parts.flatMap((part, i) => toUnreadablePart(part, unreadable[i]));
	const kept = parts.filter((_, i) => unreadable[i] === void 0);
	if (bytes === void 0) return inOrder([...others, ...lost]);
	await writeAtomically(place.root, place.path, (temporary) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.writeFile)(temporary, bytes));
	const local = {
		...sizeAndDigest(bytes),
		...totalDownloadMs(kept),
		path: place.path,
		pages,
		completedAt: place.now()
	};
	return inOrder([
		...others,
		...lost,
		...toMergedResult(result, kept, local)
	]);
}
/** The report's files where nothing could be merged: its parts have failed with that. */
function withoutParts(result, failure) {
	return result.files.map((file) => {
		if (!isDeliveredPart(file)) return file;
		const { local: _, ...rest } = file;
		return {
			...rest,
			failure
		};
	});
}
function isDeliveredPart(file) {
	return isMergePart(file.report, file.file) && file.failure === void 0 && file.local !== void 0;
}
function toMergedResult(result, kept, local) {
	const [first] = kept;
	if (first === void 0) return [];
	const there = new Set(kept.map((part) => part.order));
	const missing = result.jobs.flatMap(({ job }) => job.files.filter((file, i) => isMergePart(job.report, file) && !there.has(job.order[i] ?? -1)));
	return [{
		report: first.report,
		jobs: [...new Set(kept.flatMap((part) => part.jobs))],
		file: {
			format: "PDF",
			sheets: kept.flatMap((part) => part.file.sheets)
		},
		order: first.order,
		local,
		warnings: [...kept.flatMap((part) => part.warnings), ...missingWords(missing, kept.length)]
	}];
}
function missingWords(missing, there) {
	if (missing.length === 0) return [];
	const names = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.K)(missing.slice(0, 10).map(bookmarkTitle));
	const more = missing.length > 10 ? ", …" : "";
	return [`The merged PDF lacks ${missing.length} of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.q)(missing.length + there, "sheet")}: ${names}${more}`];
}
function toUnreadablePart(part, why) {
	if (why === void 0) return [];
	const { local: _, ...rest } = part;
	const failure = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.W)(new _main_js__WEBPACK_IMPORTED_MODULE_0__.H(`The PDF cannot be merged: ${why}`, {
		code: "CannotMerge",
		hint: "Export without merge-pdf to get the sheet as a file of its own."
	}));
	return [{
		...rest,
		failure
	}];
}
function sizeAndDigest(bytes) {
	return {
		bytes: bytes.length,
		sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("sha256").update(bytes).digest("hex")
	};
}
function totalDownloadMs(parts) {
	return { downloadMs: parts.reduce((sum, part) => sum + part.local.downloadMs, 0) };
}
function bookmarkTitle(file) {
	return (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.K)(file.sheets.map((sheet) => (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Y)(sheet.name ?? sheet.id)));
}
function titleFor(result) {
	const name = result.dashboardName ?? result.jobs.find(({ job }) => job.dashboardName)?.job.dashboardName;
	return (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Y)(name ?? result.report.dashboardId);
}
function inOrder(files) {
	return [...files].sort((a, b) => a.order - b.order);
}
// src/files/release/asset-names.ts
const longest = 200;
/**
* Names of release assets for paths of files: GitHub knows no directories and no characters but ASCII letters, digits and
* `._-`; it would change others by rules of its own, and the asset of an earlier run could not be told. `/` becomes `-`,
* what is left of accents is dropped, a run of other characters becomes `.`; where letters are lost, a digest of the path
* tells it from others, in this step and in any other; names that collide are numbered in order.
* https://docs.github.com/en/rest/releases/assets#upload-a-release-asset
*/
function assetNames(paths) {
	const taken = /* @__PURE__ */ new Set();
	return paths.map((path) => {
		const extension = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_6__.extname)(path);
		const { name: stem, mark } = flat(path.slice(0, path.length - extension.length));
		for (let number = 1;; number++) {
			const ending = `${mark}${number === 1 ? "" : `-${number}`}${extension}`;
			const name = stem.slice(0, longest - ending.length).replace(/[.-]+$/, "") + ending;
			if (taken.has(name.toLowerCase())) continue;
			taken.add(name.toLowerCase());
			return name;
		}
	});
}
function flat(path) {
	const bare = path.normalize("NFKD").replace(/\p{M}/gu, "");
	const name = bare.replaceAll("/", "-").replace(/[^A-Za-z0-9._-]+/g, ".").replace(/\.{2,}/g, ".").replace(/\.?-\.?/g, "-").replace(/^[.-]+|[.-]+$/g, "");
	const letterLost = /[^\P{L}A-Za-z]|[^\P{N}0-9]/u.test(bare) || name === "";
	return {
		name: name === "" ? "file" : name,
		mark: letterLost ? `-${digest(path)}` : ""
	};
}
function digest(path) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("sha256").update(path).digest("hex").slice(0, 8);
}
// src/files/release/attach-assets.ts
const largestAsset = 2 * 1024 ** 3;
const maxAttempts = 10;
const permanentKinds = /* @__PURE__ */ new Set([
	"denied",
	"expired",
	"not-found"
]);
const throttleBackoffFactor = 20;
/**
* Attaches the files to the release of that tag, one after the other as GitHub asks for; an asset of the same name is
* replaced. Throws an ActionError where the release cannot be had; what goes wrong with a file is told with it.
*/
async function attach(releases, tag, attachments, context) {
	const release = await withRetry(context, () => releases.find(tag));
	const there = await idsByName(releases, release, context);
	const names = assetNames(attachments.map(({ name }) => name));
	const outcomes = [];
	let denied;
	for (const [i, attachment] of attachments.entries()) {
		const name = names[i] ?? attachment.name;
		try {
			if (denied !== void 0) throw denied;
			const { url } = await replace(releases, release, {
				...attachment,
				name
			}, there.get(name), context);
			outcomes.push({
				name,
				url
			});
		} catch (error) {
			if (error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.U && permanentKinds.has(error.kind)) denied = error;
			outcomes.push({ error });
		}
	}
	return {
		url: release.url,
		outcomes
	};
}
async function idsByName(releases, release, context) {
	const assets = await withRetry(context, () => releases.assets(release));
	return new Map(assets.map(({ id, name }) => [name, id]));
}
async function replace(releases, release, asset, existingAssetId, context) {
	if (asset.bytes >= largestAsset) throw tooLarge(asset);
	const upload = () => releases.upload(release, asset);
	return withRetry(context, async () => {
		try {
			if (existingAssetId !== void 0) await deleteIfPresent(releases, existingAssetId);
			return await upload();
		} catch (error) {
			const leftoverAssetId = errorKind(error) === "already-exists" ? (await idsByName(releases, release, context)).get(asset.name) : void 0;
			if (leftoverAssetId === void 0) throw error;
			await deleteIfPresent(releases, leftoverAssetId);
			return await upload();
		}
	});
}
async function deleteIfPresent(releases, id) {
	try {
		await releases.remove(id);
	} catch (error) {
		if (errorKind(error) !== "not-found") throw error;
	}
}
async function withRetry(context, work) {
	for (let attempt = 0;; attempt++) {
		context.signal.throwIfAborted();
		try {
			return await work();
		} catch (error) {
			context.signal.throwIfAborted();
			const refusal = errorKind(error);
			if (refusal !== "transient" && refusal !== "throttled" || attempt + 1 >= maxAttempts) throw error;
			await context.clock.sleep((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.O)(attempt) * (refusal === "throttled" ? throttleBackoffFactor : 1), context.signal);
		}
	}
}
function errorKind(error) {
	return error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.U ? error.kind : void 0;
}
function tooLarge({ name }) {
	return new _main_js__WEBPACK_IMPORTED_MODULE_0__.H(`${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.J)(name)} is too large for a release: GitHub takes files of less than 2 GiB`, {
		code: "AssetTooLarge",
		hint: "Give it a bucket with `upload-to` instead."
	});
}
// src/files/release/attach-reports.ts
/** Attaches the files of each report, with manifest and checksums, to the release it asks for. Never rejects. */
async function attachAll(results, written, ports) {
	const assets = /* @__PURE__ */ new Map();
	const urls = [];
	const problems = [];
	for (const group of groupsOf(results)) try {
		const attached = await attachGroup(group, written, ports);
		urls.push(attached.url);
		problems.push(...attached.problems);
		for (const [file, asset] of attached.assets) assets.set(file, asset);
	} catch (error) {
		problems.push(withMessagePrefix(`The files could not be attached to the release ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.J)(group.tag)}`, error));
	}
	return {
		reports: results.map((result) => withAssets(result, assets)),
		urls,
		problems
	};
}
/** Reports by release, those that have files. */
function groupsOf(results) {
	const groups = /* @__PURE__ */ new Map();
	for (const result of results) {
		const { releaseTag: tag, githubToken: token = "" } = result.report.files;
		if (tag === void 0 || !result.files.some(isDownloaded)) continue;
		const key = JSON.stringify([tag, token]);
		groups.set(key, {
			tag,
			token,
			members: [...groups.get(key)?.members ?? [], result]
		});
	}
	return [...groups.values()];
}
function isDownloaded(file) {
	return file.local !== void 0;
}
async function attachGroup({ tag, token, members }, written, ports) {
	const root = ports.workspaceRoot;
	const files = members.flatMap(({ files }) => files.filter(isDownloaded));
	const archiveAttachments = [...new Set(members.map(({ report }) => report.files.downloadPath ?? ""))].flatMap((place) => (written.get(place) ?? []).map((name) => archiveAttachment(root, place, name)));
	const attachments = [...files.map((file) => attachmentOf(root, file)), ...await Promise.all(archiveAttachments)];
	const { url, outcomes } = await attach(await ports.releases(token), tag, attachments, ports);
	const failed = outcomes.flatMap((outcome) => "error" in outcome ? [outcome.error] : []);
	const assets = files.flatMap((file, i) => {
		const outcome = outcomes[i];
		return outcome === void 0 || "error" in outcome ? [] : [[file, outcome]];
	});
	return {
		url,
		problems: problemsOf(tag, failed, attachments.length),
		assets: new Map(assets)
	};
}
function attachmentOf(root, { report, file, local }) {
	return {
		name: relativeTo(report.files.downloadPath ?? "", local.path),
		path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, local.path),
		bytes: local.bytes,
		contentType: contentTypes[file.format]
	};
}
async function archiveAttachment(root, place, name) {
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, joinPath(place, name));
	const contentType = name === "manifest.json" ? "application/json" : "text/plain; charset=utf-8";
	return {
		name,
		path,
		bytes: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.stat)(path)).size,
		contentType
	};
}
function problemsOf(tag, errors, asked) {
	if (errors.length === 0) return [];
	return [withMessagePrefix(`${`${errors.length} of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.q)(asked, "file")}`} could not be attached to the release ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.J)(tag)}`, errors[0])];
}
function withMessagePrefix(what, error) {
	const failure = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.W)(error);
	return {
		...failure,
		message: `${what}: ${failure.message}`
	};
}
function withAssets(result, assets) {
	return {
		...result,
		files: result.files.map((file) => {
			const releaseAsset = assets.get(file);
			return releaseAsset === void 0 ? file : {
				...file,
				releaseAsset
			};
		})
	};
}
// src/files/finish.ts
/** What is left to do once every file is there or known to have failed. Never rejects. */
async function finish(results, ask) {
	const reports = [];
	for (const result of results) reports.push({
		...result,
		files: await merge(result, ask)
	});
	const places = placesOf$1(reports);
	for (const place of places) await removeQuietly((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(ask.ports.workspaceRoot, place, ask.partStore.directory));
	const { written, problems } = await archiveAll(places, reports, ask);
	const attached = await attachAll(reports, written, ask.ports);
	const [downloadPath] = places;
	const [releaseUrl] = attached.urls;
	return {
		reports: attached.reports,
		archive: {
			...archiveAt(downloadPath, written),
			...releaseUrl === void 0 ? {} : { releaseUrl }
		},
		problems: [...problems, ...attached.problems]
	};
}
function placesOf$1(results) {
	return [...new Set(results.flatMap(({ report }) => report.files.downloadPath ?? []))];
}
function archiveAt(place, written) {
	if (place === void 0) return {};
	if (!written.has(place)) return { downloadPath: place };
	return {
		downloadPath: place,
		manifest: joinPath(place, manifestName)
	};
}
async function merge(hidden, ask) {
	const { names, ports, partStore } = ask;
	const result = {
		...hidden,
		files: hidden.files.map(partStore.restore)
	};
	const job = result.files.find(({ report, file }) => isMergePart(report, file))?.jobs[0]?.job;
	const { downloadPath } = result.report.files;
	if (downloadPath === void 0 || job === void 0) return result.files;
	const name = names.mergedNameOf(job);
	try {
		const files = await mergedFiles(result, {
			root: ports.workspaceRoot,
			path: joinPath(downloadPath, name),
			now: ports.clock.now
		});
		return await Promise.all(files.map((file) => isMerged(file) ? uploadIfRequested(file, name, ports, ask.transfer) : file));
	} catch (error) {
		return withoutParts(result, (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.W)(error));
	}
}
function isMerged(file) {
	return isMergePart(file.report, file.file) && file.failure === void 0;
}
async function archiveAll(places, reports, ask) {
	const written = /* @__PURE__ */ new Map();
	const problems = [];
	for (const place of places) try {
		const members = reports.filter(({ report }) => report.files.downloadPath === place);
		const manifest = {
			version: 1,
			run: runEntry(ask.run, ask.times),
			...entriesOf(members, place, ask)
		};
		written.set(place, await writeArchive({
			root: ask.ports.workspaceRoot,
			downloadPath: place,
			manifest
		}, ask.ports.log));
	} catch (error) {
		problems.push((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.W)(error));
	}
	return {
		written,
		problems
	};
}
function entriesOf(members, place, { run, names }) {
	return {
		files: members.flatMap((result) => result.files.flatMap((file) => file.local === void 0 ? [] : [fileEntry(result, file, relativeTo(place, file.local.path), run)])),
		failed: members.flatMap((result) => missingEntries(result, ({ job }, order) => {
			const file = job.files[job.order.indexOf(order)];
			return file === void 0 || isMergePart(job.report, file) ? void 0 : names.nameOf(job, order);
		}, run))
	};
}
// src/files/lanes.ts
/** Runs tasks at most `width` at a time; the others wait in the order they came. */
function createLimiter(concurrency) {
	let free = concurrency;
	const waiting = [];
	async function acquire() {
		if (free > 0) free -= 1;
		else await new Promise((resolve) => waiting.push(resolve));
	}
	function leave() {
		const next = waiting.shift();
		if (next === void 0) free += 1;
		else next();
	}
	return async (task) => {
		await acquire();
		try {
			return await task();
		} finally {
			leave();
		}
	};
}
// src/files/naming/file-key.ts
/** Tells a file of a report from all other files of the step: a label alone could be the name of another report. */
function fileKey({ name, label }, order) {
	return JSON.stringify([
		name ?? null,
		label,
		order
	]);
}
// src/files/merge/part-store.ts
function parts() {
	const directory = `.parts-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.randomUUID)().slice(0, 8)}`;
	const places = /* @__PURE__ */ new Map();
	let count = 0;
	return {
		directory,
		next: () => `${directory}/${++count}.pdf`,
		stash: (file) => {
			const { local, ...rest } = file;
			if (local !== void 0) places.set(fileKey(file.report, file.order), local);
			return rest;
		},
		restore: (file) => {
			const local = places.get(fileKey(file.report, file.order));
			return local === void 0 || file.failure !== void 0 ? file : {
				...file,
				local
			};
		}
	};
}
// src/files/naming/path-registry.ts
function createPathRegistry() {
	const files = /* @__PURE__ */ new Set();
	const directories = /* @__PURE__ */ new Set();
	function claim(path) {
		files.add(caseFold(path));
		for (const above of ancestors(path)) directories.add(caseFold(above));
	}
	function freeName(places, prefix, isTaken, name) {
		for (let number = 1;; number++) {
			const candidate = prefix + name(number);
			if (places.every((place) => !isTaken(caseFold(joinPath(place, candidate))))) return candidate;
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
	return (number) => safeName(name, number === 1 ? extension : `-${number}${extension}`, longestName);
}
function ancestors(path) {
	const segments = path.split("/");
	return segments.slice(1).map((_, i) => segments.slice(0, i + 1).join("/"));
}
function caseFold(path) {
	return path.normalize("NFC").toUpperCase().toLowerCase();
}
// src/files/naming/name-registry.ts
const mergedIndex = -1;
function createNameRegistry(reports) {
	const taken = createPathRegistry();
	const names = /* @__PURE__ */ new Map();
	for (const { files } of reports) reserveArchive(taken, files);
	function nameFor(key, job, file, merged) {
		const name = names.get(key) ?? taken.claimFreePath(placesOf(job.report.files), resolveFilePath(job, file, merged));
		names.set(key, name);
		return name;
	}
	function nameOf(job, order) {
		const file = job.files[job.order.indexOf(order)];
		if (file === void 0) throw new Error(`The job holds no file ${order}`);
		if (isMergePart(job.report, file)) return mergedNameOf(job);
		return nameFor(fileKey(job.report, order), job, file, false);
	}
	function mergedNameOf(job) {
		return nameFor(fileKey(job.report, mergedIndex), job, {
			format: "PDF",
			sheets: []
		}, true);
	}
	function reserve(jobs) {
		const files = jobs.flatMap((job) => job.order.map((order) => ({
			job,
			order
		})));
		for (const { job, order } of files.sort((a, b) => a.order - b.order)) nameOf(job, order);
	}
	function rename(job) {
		for (const order of [...job.order, mergedIndex]) names.delete(fileKey(job.report, order));
		reserve([job]);
	}
	return {
		reserve,
		rename,
		nameOf,
		mergedNameOf
	};
}
function placesOf(files) {
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
// src/files/file-pipeline.ts
const maxConcurrentTransfers = 8;
/** The files room of a step. Nothing is loaded, opened or asked for before a file needs it. */
function createFilePipeline(step, ports, run) {
	const names = createNameRegistry(step.reports);
	const transfer = createLimiter(maxConcurrentTransfers);
	const partStore = parts();
	async function deliverFile(outcome, file, freshLink) {
		const { job } = outcome;
		const { downloadPath } = job.report.files;
		const ask = {
			outcome,
			file,
			freshLink
		};
		if (downloadPath === void 0) return deliver(ask, ports, transfer);
		if (isMergePart(job.report, file.file)) return partStore.stash(await deliver({
			...ask,
			path: joinPath(downloadPath, partStore.next())
		}, ports, transfer));
		const name = names.nameOf(job, file.order);
		return deliver({
			...ask,
			path: joinPath(downloadPath, name),
			uploadName: name
		}, ports, transfer);
	}
	return {
		reserve: names.reserve,
		rename: names.rename,
		fetch: (outcome, freshLink) => Promise.all(outcome.files.map((file) => deliverFile(outcome, file, () => freshLink(file.order)))),
		finish: (reports, times) => finish(reports, {
			times,
			run,
			names,
			ports,
			transfer,
			partStore
		})
	};
}



/***/ })

};
