import { n as memoizeAsync } from "./memoize.js";
import { t as createSemaphore } from "./semaphore.js";
import { a as createReportEntry, c as uploadIfRequested, i as createPlanEntry, l as contentTypes, n as createDatasetEntries, o as createRunEntry, r as createFileEntry, s as deliver, t as isUploadDeferred, u as createInterruptedError } from "./upload-deferred.js";
import { Dt as quote, Et as pluralize, Ot as sanitizeLine, Tt as joinList, dt as ActionError, gt as toFailure, ht as isRetryable, i as manifestName, n as checksumsName, pt as ServiceError } from "./main.js";
import { a as readPreviousManifest, c as moveFile, d as wrapFileSystemErrors, f as writeAtomically, i as readArchiveFile, m as removeLeftovers, n as isSafeRelativePath, o as ensureDirectory, p as createTemporaryDirectoryName, s as getErrnoCode, t as hasFile, u as removeQuietly } from "./previous-manifest.js";
import { n as makeRelative, t as joinPath } from "./paths.js";
import { a as readChecksums, i as formatChecksums, n as findOverwrittenPaths, r as mergeManifests } from "./merge-manifests.js";
import { n as isMergePart, t as createFileKey } from "./file-key.js";
import { t as computeBackoffMs } from "./backoff.js";
import { t as withRetry } from "./retry.js";
import { open, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createHash } from "node:crypto";
import { Worker } from "node:worker_threads";
import { extname } from "node:path/posix";
// src/files/archive/missing-entries.ts
function createMissingEntries(result, getName, run) {
	const { failure, skipped } = result;
	const missing = failure === void 0 && skipped === void 0 ? [] : [{
		...createReportEntry(result, [], run),
		failure,
		skipped
	}];
	const failed = result.files.filter(isMissing).map((file) => {
		const [outcome] = file.jobs;
		return createFileEntry(result, file, outcome && getName(outcome, file.order), run);
	});
	return [
		...missing,
		...failed,
		...result.jobs.flatMap((outcome) => createUnfetchedEntries(result, outcome, getName, run))
	];
}
function isMissing(file) {
	return (file.failure !== void 0 || file.skipped?.reason === "empty") && file.local === void 0;
}
function createUnfetchedEntries(result, outcome, getName, run) {
	if (result.files.some((file) => file.jobs.includes(outcome))) return [];
	return outcome.job.files.map((file, i) => ({
		path: getName(outcome, outcome.job.order[i] ?? i),
		...createPlanEntry(result, [outcome], file, run),
		failure: outcome.failure ?? {
			code: "NoResult",
			message: `The snapshot job is ${outcome.state}: it has no result`
		}
	}));
}
// src/files/archive/directory-lock.ts
const lockName = ".manifest.lock";
const maxLockAgeMs = 3e4;
const pollMs = 50;
async function withDirectoryLock(directory, { clock, signal }, work) {
	const path = join(directory, lockName);
	for (let waitedMs = 0; !await createManifestLock(path); waitedMs += pollMs) if (await isAbandoned(path, clock.now())) await rm(path, { force: true });
	else if (waitedMs > 2 * maxLockAgeMs) throw createLockedError();
	else await clock.sleep(pollMs, signal);
	try {
		return await work();
	} finally {
		await rm(path, { force: true });
	}
}
function createManifestLock(path) {
	return wrapFileSystemErrors("The manifest", async () => {
		try {
			await (await open(path, "wx")).close();
			return true;
		} catch (error) {
			if (getErrnoCode(error) === "EEXIST") return false;
			throw error;
		}
	});
}
async function isAbandoned(path, now) {
	const found = await stat(path).catch(() => void 0);
	return found !== void 0 && now - found.mtimeMs > maxLockAgeMs;
}
function createLockedError() {
	return new ActionError("Another step is writing the manifest", {
		code: "CannotWrite",
		hint: `Set another download-path, or remove ${lockName} from it.`
	});
}
// src/files/archive/write-archive.ts
async function writeArchive(request, context) {
	const directory = await ensureDirectory(request.root, request.downloadPath);
	return withDirectoryLock(directory, context, () => updateArchive(directory, request, context));
}
async function updateArchive(directory, { root, downloadPath, manifest: current }, { log }) {
	const earlier = await readPreviousManifest(directory);
	const checksums = readChecksums(await readArchiveFile(directory, "SHA256SUMS") ?? "");
	for (const path of findOverwrittenPaths(earlier, current)) log.warning(`${path} of an earlier step of this job was replaced by another export. Give the steps different download paths or file names.`);
	const manifest = await mergeManifests(earlier, current, directory);
	const sums = formatChecksums(await updateChecksums(directory, earlier, manifest, checksums));
	const write = (name, text) => writeAtomically(root, joinPath(downloadPath, name), (temporary) => writeFile(temporary, text));
	await write(manifestName, `${JSON.stringify(manifest, void 0, 2)}\n`);
	await (sums === "" ? removeQuietly(join(directory, checksumsName)) : write(checksumsName, sums));
	return sums === "" ? [manifestName] : [manifestName, checksumsName];
}
async function updateChecksums(directory, earlier, manifest, digests) {
	const known = new Set((earlier?.files ?? []).map((entry) => entry.path));
	for (const path of digests.keys()) if (known.has(path) || !isSafeRelativePath(path) || !await hasFile(directory, path)) digests.delete(path);
	for (const { path, sha256 } of manifest.files) if (path !== void 0 && sha256 !== void 0) digests.set(path, sha256);
	return digests;
}
// src/files/merge/merge-report.ts
async function mergeReport(result, place) {
	const parts = result.files.filter(isDeliveredPart).sort((a, b) => a.order - b.order);
	if (parts.length === 0) return [...result.files];
	const others = result.files.filter((file) => !isDeliveredPart(file));
	try {
		return sortByOrder([...others, ...toMergedResult(result, parts, await writeMerged(result, parts, place))]);
	} catch (error) {
		if (!(error instanceof ActionError) || error.code !== "CannotMerge") throw error;
		const separate = await Promise.all(parts.map((part) => deliverPart(part, place)));
		return sortByOrder([
			...others,
			failMerged(parts, toFailure(error)),
			...separate
		]);
	}
}
function omitParts(result, failure) {
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
async function writeMerged(result, parts, { root, path, now, workers }) {
	const request = {
		parts: parts.map((part) => ({
			path: join(root, part.local.path),
			title: getBookmarkTitle(part.file)
		})),
		title: getTitle(result),
		createdAt: now()
	};
	const counts = await writeAtomically(root, path, async (output) => {
		const outcome = await workers.merge({
			...request,
			output
		});
		if ("problems" in outcome) throw createMergeError(parts, outcome.problems);
		return outcome;
	});
	const downloadMs = parts.reduce((sum, part) => sum + part.local.downloadMs, 0);
	return {
		path,
		...counts,
		downloadMs,
		completedAt: now()
	};
}
const problemTexts = {
	protected: "is protected by a password",
	damaged: "is damaged",
	"too-large": "is too large",
	incomplete: "would lose content"
};
const maxNamed = 10;
function createMergeError(parts, problems) {
	const reasons = parts.flatMap((part, i) => {
		const problem = problems[i];
		return problem === void 0 ? [] : [`the PDF of ${quote(getBookmarkTitle(part.file))} ${problemTexts[problem]}`];
	});
	const more = reasons.length > maxNamed ? ", …" : "";
	return new ActionError(`The sheets cannot be merged: ${joinList(reasons.slice(0, maxNamed))}${more}`, {
		code: "CannotMerge",
		hint: "Each sheet was delivered as a separate PDF. Remove merge-pdf to get them without this failure."
	});
}
async function deliverPart(part, { root, pathForPart }) {
	const path = pathForPart(part);
	try {
		await moveFile(root, part.local.path, path);
		return {
			...part,
			local: {
				...part.local,
				path
			}
		};
	} catch (error) {
		const { local: _, ...rest } = part;
		return {
			...rest,
			failure: toFailure(error)
		};
	}
}
function failMerged(parts, failure) {
	const [first] = parts;
	if (first === void 0) throw new Error("a merged PDF without parts");
	return {
		...describeMerged(first, parts),
		warnings: [],
		failure
	};
}
function describeMerged(first, parts) {
	return {
		report: first.report,
		jobs: [...new Set(parts.flatMap((part) => part.jobs))],
		file: {
			format: "PDF",
			sheets: parts.flatMap((part) => part.file.sheets)
		},
		order: first.order
	};
}
function toMergedResult(result, parts, local) {
	const [first] = parts;
	if (first === void 0) return [];
	const merged = new Set(parts.map((part) => part.order));
	const missing = result.jobs.flatMap(({ job }) => job.files.filter((file, i) => isMergePart(job.report, file) && !merged.has(job.order[i] ?? -1)));
	const warnings = [...parts.flatMap((part) => part.warnings), ...describeMissing(missing, parts.length)];
	return [{
		...describeMerged(first, parts),
		local,
		warnings
	}];
}
function describeMissing(missing, mergedCount) {
	if (missing.length === 0) return [];
	const names = joinList(missing.slice(0, maxNamed).map(getBookmarkTitle));
	const more = missing.length > maxNamed ? ", …" : "";
	const sheets = pluralize(missing.length + mergedCount, "sheet");
	return [`The merged PDF is missing ${missing.length} of ${sheets}: ${names}${more}`];
}
function getBookmarkTitle(file) {
	return joinList(file.sheets.map((sheet) => sanitizeLine(sheet.name ?? sheet.id)));
}
function getTitle(result) {
	const name = result.dashboardName ?? result.jobs.find(({ job }) => job.dashboardName)?.job.dashboardName;
	return sanitizeLine(name ?? result.report.dashboardId);
}
function sortByOrder(files) {
	return [...files].sort((a, b) => a.order - b.order);
}
// src/files/release/asset-names.ts
const longest = 200;
function createAssetNames(paths) {
	const taken = /* @__PURE__ */ new Set();
	return paths.map((path) => {
		const extension = extname(path);
		const { name: stem, mark } = flattenPath(path.slice(0, path.length - extension.length));
		for (let number = 1;; number++) {
			const ending = `${mark}${number === 1 ? "" : `-${number}`}${extension}`;
			const name = stem.slice(0, longest - ending.length).replace(/[.-]+$/, "") + ending;
			if (taken.has(name.toLowerCase())) continue;
			taken.add(name.toLowerCase());
			return name;
		}
	});
}
function flattenPath(path) {
	const bare = path.normalize("NFKD").replace(/\p{M}/gu, "");
	const name = bare.replaceAll("/", "-").replace(/[^A-Za-z0-9._-]+/g, ".").replace(/\.{2,}/g, ".").replace(/\.?-\.?/g, "-").replace(/^[.-]+|[.-]+$/g, "");
	const letterLost = /[^\P{L}A-Za-z]|[^\P{N}0-9]/u.test(bare) || name === "";
	return {
		name: name === "" ? "file" : name,
		mark: letterLost ? `-${hashPath(path)}` : ""
	};
}
function hashPath(path) {
	return createHash("sha256").update(path).digest("hex").slice(0, 8);
}
// src/files/release/attach-assets.ts
const maxAssetBytes = 2 * 1024 ** 3;
const maxAttempts = 10;
const permanentKinds = /* @__PURE__ */ new Set([
	"denied",
	"expired",
	"not-found"
]);
const throttleBackoffFactor = 20;
async function attach(releases, tag, attachments, context) {
	const release = await retryRequest(context, () => releases.find(tag));
	const target = {
		releases,
		release,
		context,
		existing: await listByName(releases, release, context)
	};
	const names = createAssetNames(attachments.map(({ name }) => name));
	const outcomes = [];
	let permanent;
	for (const [i, attachment] of attachments.entries()) try {
		if (permanent !== void 0) throw permanent;
		if (attachment.bytes >= maxAssetBytes) throw createTooLargeError(attachment);
		outcomes.push(await attachFile(target, names[i] ?? attachment.name, attachment));
	} catch (error) {
		if (error instanceof ServiceError && permanentKinds.has(error.kind)) permanent = error;
		outcomes.push({ error });
	}
	return {
		url: release.url,
		outcomes
	};
}
async function listByName(releases, release, context) {
	const assets = await retryRequest(context, () => releases.assets(release));
	return new Map(assets.map((asset) => [asset.name, asset]));
}
async function attachFile(target, plainName, attachment) {
	const name = chooseName(plainName, attachment, target.existing);
	const existing = target.existing.get(name);
	if (existing !== void 0) return replaceAsset(target, name, attachment, existing);
	try {
		const { url } = await uploadAsset(target, name, attachment, isOfSeries(attachment));
		return {
			name,
			url
		};
	} catch (error) {
		if (attachment.series === void 0 || getKind(error) !== "already-exists" || name !== plainName) throw error;
		const ownName = insertSeries(plainName, attachment.series);
		return {
			name: ownName,
			url: (await uploadAsset(target, ownName, attachment, isOfSeries(attachment))).url
		};
	}
}
function chooseName(name, { series }, existing) {
	const asset = existing.get(name);
	if (series === void 0 || asset === void 0 || asset.label === createSeriesLabel(name, series)) return name;
	return insertSeries(name, series);
}
function insertSeries(name, series) {
	const dot = name.lastIndexOf(".");
	return dot < 0 ? `${name}-${series}` : `${name.slice(0, dot)}-${series}${name.slice(dot)}`;
}
function createSeriesLabel(name, series) {
	return `${name} (${series})`;
}
async function replaceAsset(target, name, attachment, old) {
	const { releases, context } = target;
	const uploaded = await uploadAsset(target, `uploading-${name}`.slice(-200), attachment, () => true);
	await retryRequest(context, () => deleteIfPresent(releases, old.id));
	return {
		name,
		url: await renameAsset(target, uploaded.id, name)
	};
}
async function renameAsset({ releases, release, context }, id, name) {
	const rename = () => retryRequest(context, () => releases.rename(id, name));
	try {
		return (await rename()).url;
	} catch (error) {
		if (getKind(error) !== "already-exists") throw error;
		const other = (await listByName(releases, release, context)).get(name);
		if (other !== void 0) await retryRequest(context, () => deleteIfPresent(releases, other.id));
		return (await rename()).url;
	}
}
async function uploadAsset({ releases, release, context }, name, attachment, mayDelete) {
	const { path, bytes, contentType } = attachment;
	const upload = () => releases.upload(release, {
		name,
		...getLabel(name, attachment),
		path,
		bytes,
		contentType
	});
	return retryRequest(context, async () => {
		try {
			return await upload();
		} catch (error) {
			if (getKind(error) !== "already-exists") throw error;
			const leftover = (await listByName(releases, release, context)).get(name);
			if (leftover === void 0 || !mayDelete(leftover)) throw error;
			await deleteIfPresent(releases, leftover.id);
			return await upload();
		}
	});
}
function isOfSeries({ name, series }) {
	return (asset) => series === void 0 || asset.label === createSeriesLabel(name, series);
}
function getLabel(name, attachment) {
	if (attachment.series !== void 0) return { label: createSeriesLabel(attachment.name, attachment.series) };
	return attachment.name === name ? {} : { label: attachment.name };
}
async function deleteIfPresent(releases, id) {
	try {
		await releases.remove(id);
	} catch (error) {
		if (getKind(error) !== "not-found") throw error;
	}
}
function retryRequest(context, request) {
	const getDelayMs = (error, attempt) => {
		if (!isRetryable(error) || attempt + 1 >= maxAttempts) return void 0;
		return computeBackoffMs(attempt) * (error.kind === "throttled" ? throttleBackoffFactor : 1);
	};
	return withRetry(context, request, getDelayMs, (error, attempts) => {
		if (error instanceof ActionError) context.onOutage?.(error, attempts);
	});
}
function getKind(error) {
	return error instanceof ServiceError ? error.kind : void 0;
}
function createTooLargeError({ name }) {
	return new ActionError(`${quote(name)} is too large for a release: GitHub accepts files of less than 2 GiB`, {
		code: "AssetTooLarge",
		hint: "Upload it to a bucket with `upload-to` instead."
	});
}
// src/files/release/public-manifest.ts
const privatePatterns = [
	/\barn:[\w-]+:[^\s"']*/gi,
	/[^\s"'<>@/]+@[^\s"'<>@/]+\.[^\s"'<>@/]+/g,
	/(?<!\d)\d{12}(?!\d)/g
];
const replacement = "***";
const publicKeys = /* @__PURE__ */ new Set([
	"path",
	"sha256",
	"contentSha256",
	"runUrl",
	"url",
	"runId",
	"id",
	"sha"
]);
const droppedKeys = /* @__PURE__ */ new Set(["arn", "dataSetArns"]);
function redactManifest(text) {
	return `${JSON.stringify(redactValue(JSON.parse(text)), void 0, 2)}\n`;
}
function redactValue(value) {
	if (typeof value === "string") return redactString(value);
	if (Array.isArray(value)) return value.map(redactValue);
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).filter(([key]) => !droppedKeys.has(key));
	return Object.fromEntries(entries.map(([key, each]) => [key, publicKeys.has(key) ? each : redactValue(each)]));
}
function redactString(text) {
	return privatePatterns.reduce((left, pattern) => left.replace(pattern, replacement), text);
}
// src/files/release/attach-reports.ts
async function attachReports(results, written, ports) {
	const assets = /* @__PURE__ */ new Map();
	const urls = [];
	const problems = [];
	for (const group of groupByRelease(results)) try {
		const attached = await attachGroup(group, written, ports);
		urls.push(attached.url);
		problems.push(...attached.problems);
		for (const [file, asset] of attached.assets) assets.set(file, asset);
	} catch (error) {
		const reason = ports.signal.aborted ? createInterruptedError(ports.signal) : error;
		problems.push(withMessagePrefix(`The files could not be attached to the release ${quote(group.tag)}`, reason));
	}
	return {
		reports: results.map((result) => withAssets(result, assets)),
		urls,
		problems
	};
}
function groupByRelease(results) {
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
	return file.local !== void 0 && file.skipped === void 0;
}
async function attachGroup({ tag, token, members }, written, ports) {
	const root = ports.workspaceRoot;
	const files = members.flatMap(({ files }) => files.filter(isDownloaded));
	const places = [...new Set(members.map(({ report }) => report.files.downloadPath ?? ""))];
	const releases = await ports.releases(token);
	const isPrivate = await isPrivateRepository(releases, ports);
	const archiveFiles = places.flatMap((place) => (written.names.get(place) ?? []).map((name) => ({
		place,
		name
	})));
	const series = createSeries(members.flatMap(written.listPaths));
	const attachments = [...files.map((file) => toAttachment(root, file))];
	for (const { place, name } of archiveFiles) {
		const source = isPrivate || name !== "manifest.json" ? joinPath(place, name) : await writePublicManifest(root, place, written);
		attachments.push({
			...await toArchiveAttachment(root, name, source),
			series
		});
	}
	const { url, outcomes } = await attach(releases, tag, attachments, ports);
	if (!isPrivate && archiveFiles.some(({ name }) => name === "manifest.json")) ports.log.notice(publicManifestNotice);
	const failed = outcomes.flatMap((outcome) => "error" in outcome ? [outcome.error] : []);
	const assets = files.flatMap((file, i) => {
		const outcome = outcomes[i];
		return outcome === void 0 || "error" in outcome ? [] : [[file, outcome]];
	});
	return {
		url,
		problems: describeErrors(tag, failed, attachments.length),
		assets: new Map(assets)
	};
}
const publicManifestNotice = "The manifest.json on the release has no account numbers, ARNs and e-mail addresses, because the repository is not private.";
async function isPrivateRepository(releases, { signal }) {
	try {
		return await releases.isPrivate();
	} catch {
		signal.throwIfAborted();
		return false;
	}
}
function createSeries(paths) {
	return createHash("sha256").update(JSON.stringify(paths.toSorted())).digest("hex").slice(0, 8);
}
async function writePublicManifest(root, place, { scratch }) {
	const text = await readFile(join(root, joinPath(place, manifestName)), "utf8");
	const directory = joinPath(place, scratch);
	await ensureDirectory(root, directory);
	const path = joinPath(directory, manifestName);
	await writeFile(join(root, path), redactManifest(text));
	return path;
}
function toAttachment(root, { report, file, local }) {
	return {
		name: makeRelative(report.files.downloadPath ?? "", local.path),
		path: join(root, local.path),
		bytes: local.bytes,
		contentType: contentTypes[file.format]
	};
}
async function toArchiveAttachment(root, name, source) {
	const path = join(root, source);
	const contentType = name === "manifest.json" ? "application/json" : "text/plain; charset=utf-8";
	return {
		name,
		path,
		bytes: (await stat(path)).size,
		contentType
	};
}
function describeErrors(tag, errors, attempted) {
	return [...Map.groupBy(errors, (error) => toFailure(error).message).values()].map((same) => {
		return withMessagePrefix(`${`${same.length} of ${pluralize(attempted, "file")}`} could not be attached to the release ${quote(tag)}`, same[0]);
	});
}
function withMessagePrefix(what, error) {
	const failure = toFailure(error);
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
async function finish(results, context) {
	try {
		return await finishStages(results, context);
	} finally {
		for (const place of listDownloadPaths(results)) await removeQuietly(join(context.ports.workspaceRoot, place, context.partStore.directory));
	}
}
async function finishStages(results, context) {
	const reports = [];
	for (const result of results) reports.push({
		...result,
		files: await mergeParts(result, context)
	});
	const { reports: compared, changes } = await compareAndUpload(reports, context);
	const places = listDownloadPaths(compared);
	const { written, problems } = await writeArchives(places, compared, context);
	const published = await publish(compared, context);
	const attached = await attachReports(compared, {
		names: written,
		scratch: context.partStore.directory,
		listPaths: createPathLister(context)
	}, context.ports);
	const [downloadPath] = places;
	const [releaseUrl] = attached.urls;
	return {
		reports: attached.reports,
		...changes === void 0 ? {} : { changes },
		archive: {
			...describeArchive(downloadPath, written),
			...releaseUrl === void 0 ? {} : { releaseUrl }
		},
		problems: [
			...problems,
			...published,
			...attached.problems
		]
	};
}
function createPathLister({ names }) {
	return ({ jobs }) => jobs.flatMap(({ job }) => job.order.map((order) => names.getName(job, order)));
}
async function publish(reports, context) {
	if (!reports.some(({ report: { files } }) => files.uploadTo !== void 0 || files.archive !== void 0)) return [];
	const { publishArchives } = await import("./publish-archive.js");
	return publishArchives(reports, (members) => buildManifest(members, context), context.ports);
}
function buildManifest(members, context) {
	const entries = members.map((result) => createManifestEntries([result], result.report.files.downloadPath ?? "", context));
	const skipped = entries.flatMap((each) => each.skipped);
	return {
		version: 1,
		run: createRunEntry(context.run, context.times),
		...createDatasetEntries(members),
		files: entries.flatMap(({ files }) => files),
		failed: entries.flatMap(({ failed }) => failed),
		...skipped.length === 0 ? {} : { skipped }
	};
}
async function compareAndUpload(reports, context) {
	if (reports.every(({ report }) => report.files.compareWith === void 0)) return { reports };
	return (await import("./deliver-changed.js")).deliverChanged(reports, context);
}
function listDownloadPaths(results) {
	return [...new Set(results.flatMap(({ report }) => report.files.downloadPath ?? []))];
}
function describeArchive(place, written) {
	if (place === void 0) return {};
	if (!written.has(place)) return { downloadPath: place };
	return {
		downloadPath: place,
		manifest: joinPath(place, manifestName)
	};
}
async function mergeParts(reported, context) {
	const { names, ports, partStore } = context;
	const result = {
		...reported,
		files: reported.files.map(partStore.restore)
	};
	const job = result.files.find(({ report, file }) => isMergePart(report, file))?.jobs[0]?.job;
	const { downloadPath } = result.report.files;
	if (downloadPath === void 0 || job === void 0) return result.files;
	const name = names.getMergedName(job);
	try {
		const files = await mergeReport(result, {
			root: ports.workspaceRoot,
			path: joinPath(downloadPath, name),
			pathForPart: (part) => joinPath(downloadPath, getPartName(part, names)),
			now: ports.clock.now,
			workers: ports.workers
		});
		return await Promise.all(files.map((file) => isMerged(file) && !isUploadDeferred(file.report) ? uploadIfRequested(file, makeRelative(downloadPath, file.local.path), ports, context.transfer) : file));
	} catch (error) {
		return omitParts(result, toFailure(ports.signal.aborted ? createInterruptedError(ports.signal) : error));
	}
}
function getPartName({ jobs, order }, names) {
	const job = jobs[0]?.job;
	if (job === void 0) throw new Error("a part without a job");
	return names.getPartName(job, order);
}
function isMerged(file) {
	return isMergePart(file.report, file.file) && file.failure === void 0 && file.local !== void 0;
}
async function writeArchives(places, reports, context) {
	const written = /* @__PURE__ */ new Map();
	const problems = [];
	for (const place of places) try {
		const manifest = buildManifest(reports.filter(({ report }) => report.files.downloadPath === place), context);
		written.set(place, await writeArchive({
			root: context.ports.workspaceRoot,
			downloadPath: place,
			manifest
		}, context.ports));
	} catch (error) {
		problems.push(toFailure(error));
	}
	return {
		written,
		problems
	};
}
function createManifestEntries(members, place, { run, names }) {
	const files = members.flatMap((result) => result.files.flatMap((file) => file.local === void 0 ? [] : [createFileEntry(result, file, makeRelative(place, file.local.path), run)]));
	const missing = members.flatMap((result) => createMissingEntries(result, ({ job }, order) => {
		const file = job.files[job.order.indexOf(order)];
		return file === void 0 || isMergePart(job.report, file) ? void 0 : names.getName(job, order);
	}, run));
	const skipped = missing.filter((entry) => entry["skipped"] !== void 0);
	return {
		files,
		failed: missing.filter((entry) => entry["skipped"] === void 0),
		skipped
	};
}
// src/files/merge/part-store.ts
function createPartStore() {
	const directory = createTemporaryDirectoryName();
	const places = /* @__PURE__ */ new Map();
	let count = 0;
	return {
		directory,
		next: () => `${directory}/${++count}.pdf`,
		stash: (file) => {
			const { local, ...rest } = file;
			if (local !== void 0) places.set(createFileKey(file.report, file.order), local);
			return rest;
		},
		restore: (file) => {
			const local = places.get(createFileKey(file.report, file.order));
			return local === void 0 || file.failure !== void 0 ? file : {
				...file,
				local
			};
		}
	};
}
// src/lib/worker-thread.ts
var WorkerTaskError = class extends Error {
	name = "WorkerTaskError";
	code;
	hint;
	constructor(message, code, hint) {
		super(message);
		this.code = code;
		this.hint = hint;
	}
};
var WorkerLimitError = class extends Error {
	name = "WorkerLimitError";
};
function createWorkerThread(start) {
	let idle;
	let last = Promise.resolve();
	const forget = (worker) => {
		if (idle === worker) idle = void 0;
	};
	async function runNow(task, { clock, signal, maxMs }) {
		signal.throwIfAborted();
		const worker = idle ?? startWatched(start, forget);
		idle = void 0;
		const done = new AbortController();
		try {
			const reply = await Promise.race([
				receiveReply(worker, task),
				rejectAfter(maxMs, clock, done.signal),
				rejectOnAbort(signal, done.signal)
			]);
			worker.unref();
			idle = worker;
			return unwrap(reply);
		} catch (error) {
			if (idle !== worker) worker.terminate();
			throw error;
		} finally {
			done.abort();
		}
	}
	return { run: (task, limits) => {
		const result = last.then(() => runNow(task, limits));
		last = result.catch(() => void 0);
		return result;
	} };
}
function startWatched(start, onExit) {
	const worker = start();
	worker.on("error", () => void 0);
	worker.on("exit", () => onExit(worker));
	return worker;
}
function receiveReply(worker, task) {
	return new Promise((resolve, reject) => {
		const settle = () => {
			worker.off("message", onMessage);
			worker.off("error", onError);
			worker.off("exit", onExit);
		};
		const onMessage = (reply) => {
			settle();
			resolve(reply);
		};
		const onError = (error) => {
			settle();
			reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? new WorkerLimitError("it takes too much memory") : error);
		};
		const onExit = () => {
			settle();
			reject(new WorkerLimitError("its thread ended unexpectedly"));
		};
		worker.on("message", onMessage);
		worker.on("error", onError);
		worker.on("exit", onExit);
		worker.ref();
		worker.postMessage(task);
	});
}
async function rejectAfter(maxMs, clock, done) {
	await clock.sleep(maxMs, done);
	throw new WorkerLimitError(`it takes more than ${pluralize(Math.round(maxMs / 1e3), "second")}`);
}
function rejectOnAbort(signal, done) {
	return new Promise((_, reject) => {
		signal.addEventListener("abort", () => reject(signal.reason), {
			once: true,
			signal: done
		});
	});
}
function unwrap(reply) {
	if ("result" in reply) return reply.result;
	throw new WorkerTaskError(reply.error.message, reply.error.code, reply.error.hint);
}
// src/files/worker/file-workers.ts
const minInspectMs = 12e4;
const slowestBytesPerMs = 2e3;
const maxMergeMs = 9e5;
const pdfMemory = { maxOldGenerationSizeMb: 1536 };
const tableMemory = { maxOldGenerationSizeMb: 512 };
function createFileWorkers({ clock, signal }) {
	const pages = createWorkerThread(() => new Worker(new URL("../pdf-worker.js", import.meta.url), { resourceLimits: tableMemory }));
	const pdfs = createWorkerThread(() => new Worker(new URL("../pdf-library-worker.js", import.meta.url), { resourceLimits: pdfMemory }));
	const tables = createWorkerThread(() => new Worker(new URL("../table-worker.js", import.meta.url), { resourceLimits: tableMemory }));
	return {
		inspect: async (request) => {
			const limits = {
				clock,
				signal,
				maxMs: minInspectMs + request.bytes / slowestBytesPerMs
			};
			try {
				if (request.format !== "PDF") return await tables.run(request, limits);
				const count = request.needsContent ? "damaged" : await pages.run(request, limits);
				if (count !== "damaged") return typeof count === "number" ? { pages: count } : {};
				const result = await pdfs.run({ inspect: request }, limits);
				return "counts" in result ? result.counts : {};
			} catch (error) {
				throw toActionError(error, "CannotVerify", "The file cannot be checked");
			}
		},
		merge: async (request) => {
			try {
				const result = await pdfs.run({ merge: request }, {
					clock,
					signal,
					maxMs: maxMergeMs
				});
				return "merged" in result ? result.merged : { problems: [] };
			} catch (error) {
				throw toActionError(error, "CannotMerge", "The PDFs cannot be merged");
			}
		}
	};
}
function toActionError(error, code, what) {
	if (error instanceof WorkerLimitError) return new ActionError(`${what}: ${error.message}`, {
		code,
		hint: "Export fewer sheets or rows at once.",
		cause: error
	});
	if (!(error instanceof WorkerTaskError)) return error;
	if (error.code === void 0) return new ActionError(`${what}: ${error.message}`, {
		code,
		cause: error
	});
	return new ActionError(error.message, {
		code: error.code,
		hint: error.hint,
		cause: error
	});
}
// src/files/file-delivery.ts
const maxConcurrentTransfers = 8;
function createFileDelivery(step, names, ports, run) {
	const transfer = createSemaphore(maxConcurrentTransfers);
	const partStore = createPartStore();
	const removeOldFiles = memoizeAsync(() => removeStepLeftovers(step, ports.workspaceRoot));
	const context = {
		...ports,
		workers: ports.workers ?? createFileWorkers(ports)
	};
	async function deliverFile(outcome, file, freshLink) {
		const { job } = outcome;
		const { downloadPath = "" } = job.report.files;
		const delivery = {
			outcome,
			file,
			freshLink
		};
		if (isMergePart(job.report, file.file)) return partStore.stash(await deliver({
			...delivery,
			path: joinPath(downloadPath, partStore.next())
		}, context, transfer));
		const name = names.getName(job, file.order);
		const request = {
			...delivery,
			path: joinPath(downloadPath, name)
		};
		return deliver(isUploadDeferred(job.report) ? request : {
			...request,
			uploadName: name
		}, context, transfer);
	}
	return {
		fetch: async (outcome, freshLink) => {
			await removeOldFiles();
			return Promise.all(outcome.files.map((file) => deliverFile(outcome, file, () => freshLink(file.order))));
		},
		finish: (reports, times) => finish(reports, {
			times,
			run,
			names,
			ports: context,
			transfer,
			partStore
		})
	};
}
async function removeStepLeftovers({ reports }, root) {
	const places = new Set(reports.flatMap(({ files }) => files.downloadPath ?? []));
	for (const place of places) await removeLeftovers(join(root, place));
}
export { createFileDelivery };
