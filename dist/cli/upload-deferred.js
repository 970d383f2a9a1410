import { D as formatReuseTime, Dt as quote, E as getViewerName, Ot as sanitizeLine, Tt as joinList, dt as ActionError, gt as toFailure, ht as isRetryable, pt as ServiceError } from "./main.js";
import { t as computeBackoffMs } from "./backoff.js";
import { t as withRetry } from "./retry.js";
import { t as joinPath } from "./paths.js";
import { d as wrapFileSystemErrors, f as writeAtomically, u as removeQuietly } from "./previous-manifest.js";
import { n as locateFile, t as failDownload } from "./locate-file.js";
import { n as listDatasets, r as toDatasetEntry } from "./datasets2.js";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { createHash } from "node:crypto";
import { addAbortSignal } from "node:stream";
// src/files/content/emptiness.ts
const cause = "Row-level security may hide every row from the user, or the filters match none.";
const maxListed = 10;
function judgeEmptiness(format, counts, name, ifEmpty) {
	if (format === "PDF" || ifEmpty === "deliver") return { action: "deliver" };
	if (counts.rows === 0 && counts.worksheets?.length !== 0) {
		const message = `${quote(name, 200)} has no data row. ${cause}`;
		return {
			action: ifEmpty === "warn" ? "deliver" : ifEmpty,
			message
		};
	}
	const empty = (counts.worksheets ?? []).filter(({ rows }) => rows === 0).map((sheet) => quote(sheet.name));
	if (empty.length === 0 || counts.worksheets?.length === empty.length) return { action: "deliver" };
	const shown = empty.length > maxListed ? [...empty.slice(0, maxListed), `${empty.length - maxListed} more`] : empty;
	const noun = empty.length === 1 ? "worksheet" : "worksheets";
	return {
		action: "deliver",
		message: `${quote(name, 200)} has no data row in the ${noun} ${joinList(shown)}. ${cause}`
	};
}
function createEmptyFailure(message) {
	return {
		code: "NoRows",
		message,
		hint: "Check the row-level security of the dataset and the parameters. Set if-empty to warn or skip to accept empty files."
	};
}
// src/files/content/apply-if-empty.ts
async function applyIfEmpty(file, root) {
	const { local, s3Uri: _, ...rest } = file;
	const { ifEmpty = "warn" } = file.report.files;
	const { action, message } = judgeEmptiness(file.file.format, local, local.path, ifEmpty);
	if (message === void 0) return file;
	if (action === "deliver") return {
		...file,
		warnings: [...file.warnings, message]
	};
	await removeQuietly(join(root, local.path));
	if (action === "fail") return {
		...rest,
		failure: createEmptyFailure(message)
	};
	return {
		...rest,
		skipped: {
			reason: "empty",
			message
		}
	};
}
// src/files/transfer/download-source.ts
const maxFreshLinks = 2;
function createSource(at, ports, freshLink) {
	if ("s3Uri" in at) return (from) => readObject(ports.objects, at.s3Uri, from);
	let link = at.link;
	let remaining = maxFreshLinks;
	return async (from) => {
		for (;;) try {
			return await ports.links.read(link, from);
		} catch (error) {
			if (!canFreshLinkHelp(error)) throw error;
			link = remaining-- > 0 ? await requireFreshLink(freshLink, error) : throwUselessLink(error);
		}
	};
}
async function readObject(objects, s3Uri, from) {
	return (await objects()).read(s3Uri, from);
}
async function requireFreshLink(freshLink, error) {
	return await freshLink() ?? throwUselessLink(error);
}
function throwUselessLink(error) {
	const why = error.kind === "not-found" ? "QuickSight keeps the files of a job for a limited time, and this file is gone." : "Presigned URLs of QuickSight expire after 300 seconds.";
	throw new ActionError(`${error.message}, and new links fail too`, {
		code: error.code,
		hint: `${why} Run the step again, or set \`bucket\`.`,
		cause: error
	});
}
function canFreshLinkHelp(error) {
	return error instanceof ServiceError && (error.code === "LinkExpired" || error.kind === "not-found");
}
// src/files/transfer/resumable-download.ts
const maxAttemptsWithoutProgress = 12;
const stalledAfterMs = 3e4;
const minProgressBytes = 16384;
const bufferBytes = 1048576;
async function downloadToFile(source, path, context) {
	const handle = await open(path, "wx");
	try {
		const part = {
			handle,
			bytes: 0,
			buffer: Buffer.allocUnsafe(bufferBytes),
			bufferedBytes: 0,
			hash: createHash("sha256"),
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
	let failures = 0;
	let bytesBefore = 0;
	const attempt = async () => {
		bytesBefore = part.maxBytesReached;
		try {
			await consumeResponse(part, await source(getResumePosition(part)), context);
		} catch (error) {
			throw error instanceof ActionError ? error : toTransferError(error);
		}
	};
	const getDelayMs = async (error) => {
		failures = part.maxBytesReached > bytesBefore ? 1 : failures + 1;
		if (!isRetryable(error) || failures >= maxAttemptsWithoutProgress) return void 0;
		if (part.total !== void 0 && part.bytes >= part.total) await restart(part);
		const delayMs = computeBackoffMs(failures);
		context.log.debug(`${error.message}; resuming from byte ${part.bytes} in ${delayMs} ms`);
		return delayMs;
	};
	await withRetry(context, attempt, getDelayMs, (error, attempts) => {
		if (error instanceof ActionError) context.onOutage?.(error, attempts);
	});
}
function getResumePosition(part) {
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
		throw createIncompleteError("the file changed while it was downloaded");
	}
	part.etag = download.etag;
	part.total = download.totalBytes;
	await writeBody(part, addAbortSignal(context.signal, download.body), context);
	if (part.total !== void 0 && part.bytes !== part.total) throw createIncompleteError(`received ${part.bytes} of ${part.total} bytes`);
}
async function restart(part) {
	if (part.bytes > 0) await wrapFileSystemErrors("The download", () => part.handle.truncate(0));
	part.bytes = 0;
	part.bufferedBytes = 0;
	part.hash = createHash("sha256");
}
async function writeBody(part, body, context) {
	const done = new AbortController();
	abortIfStalled(part, body, context, done.signal);
	try {
		for await (const chunk of body) await collect(part, chunk);
	} finally {
		done.abort();
		await flush(part);
	}
}
async function collect(part, chunk) {
	for (let from = 0; from < chunk.length;) {
		const copied = chunk.copy(part.buffer, part.bufferedBytes, from);
		from += copied;
		part.bufferedBytes += copied;
		part.bytes += copied;
		if (part.bufferedBytes === part.buffer.length) await flush(part);
	}
	freeMemory(chunk);
	part.maxBytesReached = Math.max(part.maxBytesReached, part.bytes);
}
function freeMemory({ buffer, length }) {
	if (buffer instanceof ArrayBuffer && buffer.byteLength === length) buffer.transfer?.(0);
}
async function flush(part) {
	const bytes = part.buffer.subarray(0, part.bufferedBytes);
	const start = part.bytes - bytes.length;
	part.bufferedBytes = 0;
	part.hash.update(bytes);
	await wrapFileSystemErrors("The download", async () => {
		for (let written = 0; written < bytes.length;) written += (await part.handle.write(bytes, written, bytes.length - written, start + written)).bytesWritten;
	});
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
	body.destroy(createIncompleteError(`almost no data was received for ${stalledAfterMs / 1e3} seconds`));
}
function toTransferError(error) {
	return createIncompleteError(sanitizeLine(error instanceof Error ? error.message : String(error)));
}
function createIncompleteError(what) {
	return new ServiceError(`The download is not complete: ${what}`, {
		operation: "Download",
		code: "IncompleteDownload",
		kind: "transient"
	});
}
// src/files/transfer/fetch-file.ts
async function fetchFile(request, context) {
	const startedAt = context.clock.now();
	const found = await writeAtomically(request.root, request.path, (temporary) => downloadVerified(request, temporary, context));
	const completedAt = context.clock.now();
	return {
		path: request.path,
		...found,
		downloadMs: completedAt - startedAt,
		completedAt
	};
}
const maxAttempts = 4;
async function downloadVerified(request, temporary, context) {
	let before;
	for (let tried = 1;; tried++) {
		const { etag, ...received } = await downloadToFile(request.source, temporary, context);
		context.signal.throwIfAborted();
		const final = tried === maxAttempts || etag !== void 0 && received.sha256 === before;
		before = received.sha256;
		try {
			const { format } = request.file;
			const needsContent = request.needsContent ?? false;
			const content = await context.workers.inspect({
				path: temporary,
				format,
				bytes: received.bytes,
				needsContent
			});
			if (final || etag !== void 0 || content.rows !== 0) return {
				...received,
				...content
			};
		} catch (error) {
			context.signal.throwIfAborted();
			if (final || error instanceof ActionError && error.code === "CannotVerify") throw error;
			context.log.debug(`${error instanceof Error ? sanitizeLine(error.message) : "The file is invalid"}; downloading it again`);
		}
		await removeQuietly(temporary);
	}
}
function createInterruptedError(signal) {
	if (signal.reason instanceof ActionError) return signal.reason;
	return new ActionError("The step was cancelled before the file was complete", { code: "Cancelled" });
}
// src/files/transfer/upload-file.ts
const contentTypes = {
	PDF: "application/pdf",
	CSV: "text/csv; charset=utf-8",
	EXCEL: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
};
async function upload(request, objects) {
	const { bucket, prefix } = request.to;
	const key = prefix === "" ? request.name : joinPath(prefix, request.name);
	const { bytes, sha256, path } = request.local;
	const contentType = contentTypes[request.format];
	await (await objects()).write({
		bucket,
		key,
		path: join(request.root, path),
		bytes,
		sha256,
		contentType
	});
	return `s3://${bucket}/${key}`;
}
// src/files/verify/inspection.ts
function getContentWarnings(format, { pages, sheets }) {
	if (format === "PDF" && pages === void 0) return ["No page could be found in the PDF"];
	if (sheets === 0) return ["The workbook has no worksheet"];
	return [];
}
// src/files/deliver-file.ts
async function deliver(request, ports, transfers) {
	const { outcome, file, path } = request;
	const found = locateFile(outcome, file);
	if ("failure" in file) return found;
	try {
		const source = createSource(file.location, ports, request.freshLink);
		const needsContent = outcome.job.report.files.compareWith !== void 0;
		const fetch = {
			file: file.file,
			source,
			root: ports.workspaceRoot,
			path,
			needsContent
		};
		const local = await transfers.run(() => fetchFile(fetch, ports));
		const checked = await applyIfEmpty({
			...found,
			local,
			warnings: getContentWarnings(file.file.format, local)
		}, ports.workspaceRoot);
		if (checked.failure !== void 0 || checked.skipped !== void 0) return checked;
		return request.uploadName === void 0 ? checked : await uploadIfRequested(checked, request.uploadName, ports, transfers);
	} catch (error) {
		return failDownload(found, toReason(error, ports.signal));
	}
}
async function uploadIfRequested(file, name, ports, transfers) {
	const { local, report } = file;
	const to = report.files.uploadTo;
	if (local === void 0 || to === void 0) return file;
	const uploadRequest = {
		to,
		name,
		format: file.file.format,
		local,
		root: ports.workspaceRoot
	};
	try {
		return {
			...file,
			s3Uri: await transfers.run(() => upload(uploadRequest, ports.objects))
		};
	} catch (error) {
		return {
			...file,
			failure: toReason(error, ports.signal)
		};
	}
}
function toReason(error, signal) {
	return toFailure(signal.aborted ? createInterruptedError(signal) : error);
}
// src/files/archive/manifest.ts
function createDatasetEntries(reports) {
	const datasets = listDatasets(reports);
	return datasets === void 0 ? {} : { datasets: datasets.map(toDatasetEntry) };
}
function createRunEntry(run, times) {
	return {
		...run,
		startedAt: formatOptionalTime(times.startedAt),
		endedAt: formatOptionalTime(times.endedAt)
	};
}
function createFileEntry(result, file, path, run) {
	const { local } = file;
	const reusedFrom = formatReuseTime(file.jobs);
	return {
		path,
		bytes: local?.bytes,
		sha256: local?.sha256,
		contentSha256: local?.contentSha256,
		contentRule: local?.contentRule,
		pages: local?.pages,
		worksheets: local?.sheets,
		rows: local?.rows,
		completedAt: formatOptionalTime(local?.completedAt),
		s3Uri: file.s3Uri,
		...createPlanEntry(result, file.jobs, file.file, run),
		warnings: file.warnings.length === 0 ? void 0 : file.warnings,
		changed: file.hasChanged,
		reused: reusedFrom === void 0 ? void 0 : true,
		reusedFrom,
		skipped: file.skipped,
		failure: file.failure
	};
}
function createPlanEntry(result, jobs, file, run) {
	return {
		format: file.format,
		...createReportEntry(result, jobs, run),
		sheets: file.sheets,
		jobs: jobs.map(createJobEntry)
	};
}
function createReportEntry(result, jobs, run) {
	const { report } = result;
	const job = jobs[0]?.job;
	return {
		report: report.name ?? report.label,
		dashboardId: report.dashboardId,
		dashboardName: result.dashboardName ?? job?.dashboardName,
		dataSetArns: job?.dataSetArns,
		dataAsOf: formatOptionalTime(result.freshness?.dataAsOf),
		parameters: job === void 0 ? void 0 : listParameterNames(job.request.SnapshotConfiguration.Parameters),
		user: getViewerName(report.viewer),
		namespace: report.viewer.kind === "registered" ? report.viewer.namespace : void 0,
		run: {
			id: run.runId,
			attempt: run.runAttempt,
			url: run.runUrl,
			sha: run.sha
		}
	};
}
function createJobEntry(outcome) {
	const { startedAt, runningAt, endedAt } = outcome.times;
	return {
		id: outcome.job.request.SnapshotJobId,
		arn: outcome.arn,
		state: outcome.state,
		startedAt: formatOptionalTime(startedAt),
		runningAt: formatOptionalTime(runningAt),
		endedAt: formatOptionalTime(endedAt),
		requestIds: outcome.requestIds
	};
}
function listParameterNames(parameters = {}) {
	const names = Object.values(parameters).flatMap((list) => Array.isArray(list) ? list.map(getParameterName) : []);
	return [...new Set(names)].sort();
}
function getParameterName(parameter) {
	return parameter.Name;
}
function formatOptionalTime(at) {
	return at === void 0 ? void 0 : new Date(at).toISOString();
}
// src/files/content/upload-deferred.ts
function isUploadDeferred({ files }) {
	return files.ifUnchanged === "skip" && files.compareWith !== void 0;
}
export { createReportEntry as a, uploadIfRequested as c, createPlanEntry as i, contentTypes as l, createDatasetEntries as n, createRunEntry as o, createFileEntry as r, deliver as s, isUploadDeferred as t, createInterruptedError as u };
