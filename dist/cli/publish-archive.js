import { Et as pluralize, dt as ActionError, gt as toFailure, i as manifestName, n as checksumsName, pt as ServiceError } from "./main.js";
import { t as computeBackoffMs } from "./backoff.js";
import { n as makeRelative, t as joinPath } from "./paths.js";
import { f as writeAtomically, o as ensureDirectory, r as parseManifest, s as getErrnoCode } from "./previous-manifest.js";
import { a as readChecksums, i as formatChecksums, t as combineManifests } from "./merge-manifests.js";
import { open, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createHash } from "node:crypto";
import { dirname as dirname$1 } from "node:path/posix";
// src/files/archive/archive-names.ts
function getManifestUri({ bucket, prefix }) {
	return [
		"s3:/",
		bucket,
		...prefix === "" ? [] : [prefix],
		manifestName
	].join("/");
}
// src/files/archive-index/index-store.ts
var UnreadableObjectError = class extends Error {
	name = "UnreadableObjectError";
	constructor(cause) {
		super(cause.message, { cause });
	}
};
// src/files/archive-index/conditional-writer.ts
var WriteConflictError = class extends Error {
	name = "WriteConflictError";
};
const maxAttempts = 60;
function createConditionalWriter({ store, warn, waitBeforeRetry }) {
	let isConditional = true;
	function fallBack() {
		if (isConditional) warn(createFallbackWarning(store.location));
		isConditional = false;
	}
	async function update(path, change) {
		for (let attempt = 1; attempt <= maxAttempts; attempt++) {
			const { stored, denied } = await readCurrent(store, path);
			if (denied !== void 0 && !isConditional) throw denied;
			const text = change(stored?.text);
			if (text === void 0) return;
			const outcome = await store.write(path, text, isConditional ? getCondition(stored) : "none");
			if (outcome === "written" && isConditional) return;
			if (outcome === "unsupported") fallBack();
			if (denied !== void 0 && outcome === "conflict") throw denied;
			await waitBeforeRetry(attempt);
		}
		throw new WriteConflictError(`${path} was changed by other steps in each of ${maxAttempts} attempts to update it`);
	}
	return {
		update,
		fallBack
	};
}
function createFallbackWarning(location) {
	return `${location} does not support conditional writes: exports that run at the same time can lose each other's entries in the archive's index and manifest. Run one export at a time, or rebuild the index afterwards.`;
}
function getCondition(stored) {
	if (stored === void 0) return "absent";
	return stored.etag === void 0 ? "none" : { etag: stored.etag };
}
async function readCurrent(store, path) {
	try {
		return { stored: await store.read(path) };
	} catch (error) {
		if (error instanceof UnreadableObjectError) return { denied: error };
		throw error;
	}
}
// src/files/archive-index/json-fields.ts
function isJsonObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function getString(value, key) {
	const field = isJsonObject(value) ? value[key] : void 0;
	return typeof field === "string" && field !== "" ? field : void 0;
}
function getNumber(value, key) {
	const field = value[key];
	return typeof field === "number" && Number.isSafeInteger(field) && field >= 0 ? field : void 0;
}
function getList(value, key) {
	const field = isJsonObject(value) ? value[key] : void 0;
	return Array.isArray(field) ? field.filter(isJsonObject) : [];
}
function getStrings(value, key) {
	const field = value[key];
	return Array.isArray(field) ? field.filter((each) => typeof each === "string" && each !== "") : [];
}
function isIsoTime(value) {
	return value !== void 0 && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value));
}
function readFormat(entry) {
	const { format } = entry;
	return format === "PDF" || format === "CSV" || format === "EXCEL" ? format : void 0;
}
function readFailure(failure) {
	const [code, message] = [getString(failure, "code"), getString(failure, "message")];
	if (code === void 0 || message === void 0) return void 0;
	const [hint, requestId] = [getString(failure, "hint"), getString(failure, "requestId")];
	return {
		code,
		message,
		...hint === void 0 ? {} : { hint },
		...requestId === void 0 ? {} : { requestId }
	};
}
// src/files/archive-index/index-documents.ts
const rootIndexName = "index.json";
const archivePageName = "index.html";
var UnreadableIndexError = class extends Error {
	name = "UnreadableIndexError";
};
function getMonthPath(month) {
	return `index/${month}.json`;
}
function groupByMonth(entries) {
	const months = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const month = entry.at.slice(0, 7);
		const group = months.get(month) ?? [];
		group.push(entry);
		months.set(month, group);
	}
	return months;
}
function addMonth(text, month) {
	const root = text === void 0 ? {
		version: 1,
		months: []
	} : parseIndexDocument(text, rootIndexName, "months");
	const months = getList(root, "months");
	if (months.some((each) => getString(each, "month") === month)) return void 0;
	const added = [...months, {
		month,
		path: getMonthPath(month)
	}];
	added.sort((a, b) => String(a["month"]).localeCompare(String(b["month"])));
	return `${JSON.stringify({
		...root,
		months: added
	}, void 0, 2)}\n`;
}
function appendEntries(text, month, entries) {
	const path = getMonthPath(month);
	const document = text === void 0 ? {
		version: 1,
		month
	} : parseIndexDocument(text, path, "exports");
	const existing = getList(document, "exports");
	const ids = new Set(existing.map((entry) => getString(entry, "id")));
	const added = entries.filter(({ id }) => !ids.has(id));
	if (added.length === 0 && text !== void 0) return void 0;
	return formatMonth({
		...document,
		exports: [...existing, ...added]
	});
}
function formatMonth(document) {
	const { exports, ...rest } = document;
	const lines = Array.isArray(exports) ? exports.map((entry) => JSON.stringify(entry)) : [];
	return `${JSON.stringify(rest).slice(0, -1)},"exports":[\n${lines.join(",\n")}\n]}\n`;
}
function parseIndexDocument(text, path, list) {
	const document = parseIndexJson(text);
	if (!isJsonObject(document)) throw new UnreadableIndexError(`${path} is not a JSON object`);
	const { version } = document;
	if (version === void 0) throw new UnreadableIndexError(`${path} has no version, so it is not an archive index`);
	if (version !== 1) throw new UnreadableIndexError(`${path} has version ${JSON.stringify(version)}, not 1`);
	if (!Array.isArray(document[list])) throw new UnreadableIndexError(`${path} has no list of ${list}`);
	return document;
}
function parseIndexJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
// src/files/archive-index/page-version.ts
function isNewerPage(page, existing) {
	return page !== existing && compareVersions(getPageVersion(page), getPageVersion(existing)) >= 0;
}
function isArchivePage(html) {
	return generatorPattern.test(html);
}
const generatorPattern = /<meta name="generator" content="QuickSight Snapshot (\d+\.\d+\.\d+)/;
function getPageVersion(html) {
	const [, version = ""] = generatorPattern.exec(html) ?? [];
	return version.split(".").map(Number);
}
function compareVersions(a, b) {
	return [
		0,
		1,
		2
	].map((part) => (a[part] ?? 0) - (b[part] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
// src/files/archive-index/append-to-index.ts
async function appendToIndex(entries, ports) {
	const writer = createConditionalWriter(ports);
	await putPage(writer, ports);
	for (const [month, exports] of groupByMonth(entries)) {
		await writer.update(getMonthPath(month), (text) => appendEntries(text, month, exports));
		await writer.update(rootIndexName, (text) => addMonth(text, month));
	}
}
async function putPage(writer, { store, page, warn }) {
	const { stored } = await readCurrent(store, archivePageName);
	if (stored !== void 0 && stored.text.trim() !== "" && !isArchivePage(stored.text)) {
		warn(`${archivePageName} at ${store.location} is not the page of an archive, so it was left unchanged. Move it away to get the page.`);
		return;
	}
	const first = await store.write(archivePageName, page, "absent");
	const outcome = first === "written" ? await store.write(archivePageName, page, "absent") : first;
	if (outcome !== "conflict") writer.fallBack();
	if (first === "written" || stored !== void 0 && !isNewerPage(page, stored.text)) return;
	if (outcome === "unsupported") await store.write(archivePageName, page, "none");
	else if (stored?.etag !== void 0) await store.write(archivePageName, page, { etag: stored.etag });
}
// src/files/archive-index/create-entries.ts
const manifestFileName = "manifest.json";
function createEntries(manifest, source) {
	const groups = /* @__PURE__ */ new Map();
	const add = (entry, list) => {
		const key = getGroupKey(entry, source.run);
		if (key === void 0) return;
		const group = groups.get(key) ?? {
			files: [],
			failed: [],
			skipped: []
		};
		group[list].push(entry);
		groups.set(key, group);
	};
	for (const list of [
		"files",
		"failed",
		"skipped"
	]) for (const entry of getList(manifest, list)) add(entry, list);
	const endedAt = getString(manifest["run"], "endedAt");
	return [...groups.values()].flatMap((group) => createExportEntry(group, source, endedAt) ?? []);
}
function getGroupKey(entry, run) {
	const { id, attempt } = readExportRun(entry);
	if (run !== void 0 && (id !== run.id || attempt !== run.attempt)) return void 0;
	const names = [
		"report",
		"dashboardId",
		"user"
	].map((key) => getString(entry, key));
	if (names.includes(void 0)) return void 0;
	return JSON.stringify([
		id,
		attempt,
		...names,
		getString(entry, "namespace") ?? ""
	]);
}
function createExportEntry(group, source, endedAt) {
	const all = [
		...group.files,
		...group.failed,
		...group.skipped
	];
	const [first] = all;
	const at = getExportTime(all) ?? endedAt;
	if (first === void 0 || at === void 0 || !isIsoTime(at)) return void 0;
	const files = group.files.flatMap((entry) => readFileEntry(entry, source) ?? []);
	const absent = group.files.filter((entry) => readFileEntry(entry, source) === void 0);
	const failures = listFailedEntries(group, absent).map(readEntryFailure);
	const skipped = [...absent.filter(isSkippedEntry), ...group.skipped].map(readSkip);
	const run = readExportRun(first);
	return {
		id: createExportId(first, all, source, run.id === "" ? at : ""),
		at,
		run,
		report: getString(first, "report") ?? "",
		dashboardId: getString(first, "dashboardId") ?? "",
		user: getString(first, "user") ?? "",
		...readOptionalFields(first, all),
		status: getStatus(files.length, failures.length),
		manifest: joinPath(source.folder, manifestFileName),
		files,
		failures,
		...skipped.length === 0 ? {} : { skipped }
	};
}
function readOptionalFields(first, all) {
	const dashboardName = findString(all, "dashboardName");
	const namespace = getString(first, "namespace");
	const dataAsOf = findString(all, "dataAsOf");
	const parameters = all.map((entry) => getStrings(entry, "parameters")).find((names) => names.length > 0);
	return {
		...dashboardName === void 0 ? {} : { dashboardName },
		...namespace === void 0 ? {} : { namespace },
		...parameters === void 0 ? {} : { parameters },
		...dataAsOf === void 0 ? {} : { dataAsOf }
	};
}
function listFailedEntries(group, absent) {
	return [
		...absent.filter((entry) => !isSkippedEntry(entry)),
		...group.files.filter((entry) => !absent.includes(entry) && isJsonObject(entry["failure"])),
		...group.failed
	];
}
function getStatus(files, failures) {
	if (failures > 0) return files > 0 ? "PARTIAL" : "FAILED";
	return files > 0 ? "COMPLETED" : "SKIPPED";
}
function createExportId(first, all, source, at) {
	const { id, attempt } = readExportRun(first);
	const names = [
		"report",
		"dashboardId",
		"user",
		"namespace"
	].map((key) => getString(first, key) ?? "");
	const jobs = all.flatMap((entry) => getList(entry, "jobs").map((job) => getString(job, "id") ?? ""));
	const parts = [
		source.folder,
		id,
		attempt,
		at,
		...names,
		...new Set(jobs.sort())
	];
	return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 20);
}
function getExportTime(entries) {
	return [entries.map((entry) => getString(entry, "completedAt")), entries.flatMap((entry) => getList(entry, "jobs").map((job) => getString(job, "endedAt")))].map((list) => list.filter(isIsoTime).sort().at(-1)).find((time) => time !== void 0);
}
function readFileEntry(entry, source) {
	const [path, sha256, format] = [
		getString(entry, "path"),
		getString(entry, "sha256"),
		readFormat(entry)
	];
	const bytes = getNumber(entry, "bytes");
	if (path === void 0 || sha256 === void 0 || format === void 0 || bytes === void 0) return void 0;
	const inArchive = joinPath(source.folder, path);
	if (!source.isArchived(inArchive)) return void 0;
	const contentSha256 = getString(entry, "contentSha256");
	const contents = getContents(entry);
	const warnings = getStrings(entry, "warnings");
	return {
		path: inArchive,
		format,
		bytes,
		sha256,
		...contentSha256 === void 0 ? {} : { contentSha256 },
		...readCounts(entry),
		...contents.length === 0 ? {} : { contents },
		...warnings.length === 0 ? {} : { warnings }
	};
}
function readCounts(entry) {
	const counts = [
		"rows",
		"pages",
		"worksheets"
	].map((key) => [key, getNumber(entry, key)]);
	return Object.fromEntries(counts.filter(([, count]) => count !== void 0));
}
function getContents(entry) {
	return getList(entry, "sheets").flatMap((sheet) => {
		const visuals = getList(sheet, "visuals");
		const names = visuals.map((visual) => getString(visual, "title") ?? getString(visual, "id") ?? "");
		return visuals.length === 0 ? getString(sheet, "name") ?? getString(sheet, "id") ?? [] : names;
	});
}
function isSkippedEntry(entry) {
	return getSkipReason(entry) !== void 0;
}
function getSkipReason(entry) {
	const { skipped } = entry;
	return getString(skipped, "message") ?? getString(skipped, "reason") ?? getString(entry, "skipped");
}
const notArchived = {
	code: "NotArchived",
	message: "The file was exported, but is not in the archive"
};
function readEntryFailure(entry) {
	const what = getString(entry, "path") ?? getContents(entry).join(", ");
	return {
		...what === "" ? {} : { what },
		...readFailure(entry["failure"]) ?? notArchived
	};
}
function readSkip(entry) {
	const what = getString(entry, "path");
	return {
		...what === void 0 ? {} : { what },
		reason: getSkipReason(entry) ?? getString(entry, "reason") ?? "The export was skipped"
	};
}
function readExportRun(entry) {
	const run = entry["run"];
	const getRunField = (key) => getString(run, key) ?? "";
	return {
		id: getRunField("id"),
		attempt: getRunField("attempt"),
		url: getRunField("url"),
		sha: getRunField("sha")
	};
}
function findString(entries, key) {
	return entries.map((entry) => getString(entry, key)).find((value) => value !== void 0);
}
// src/files/archive-index/folder-index-store.ts
const lockLifetimeMs = 3e4;
const lockPollMs = 50;
function createFolderIndexStore(folder, ports) {
	const read = async (path) => {
		const directory = await ensureDirectory(ports.root, joinPath(folder, dirname$1(path)));
		const text = await readIfExists(join(directory, getFileName(path)));
		return text === void 0 ? void 0 : {
			text,
			etag: createHash("sha256").update(text).digest("hex")
		};
	};
	return {
		location: folder,
		read,
		write: async (path, text, condition) => withLock(await ensureDirectory(ports.root, folder), ports, async () => {
			if (!meetsCondition(await read(path), condition)) return "conflict";
			await writeAtomically(ports.root, joinPath(folder, path), (temporary) => writeFile(temporary, text));
			return "written";
		})
	};
}
function meetsCondition(stored, condition) {
	if (condition === "none") return true;
	return condition === "absent" ? stored === void 0 : stored?.etag === condition.etag;
}
function getFileName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
async function readIfExists(path) {
	try {
		return await readFile(path, "utf8");
	} catch (error) {
		if (getErrnoCode(error) === "ENOENT") return void 0;
		throw error;
	}
}
async function withLock(directory, ports, write) {
	const path = join(directory, ".index.lock");
	while (!await createIndexLock(path)) {
		const found = await stat(path).catch(() => void 0);
		if (found !== void 0 && ports.now() - found.mtimeMs > lockLifetimeMs) await rm(path, { force: true });
		else await ports.sleep(lockPollMs);
	}
	try {
		return await write();
	} finally {
		await rm(path, { force: true });
	}
}
async function createIndexLock(path) {
	try {
		await (await open(path, "wx")).close();
		return true;
	} catch (error) {
		if (getErrnoCode(error) === "EEXIST") return false;
		throw error;
	}
}
// src/files/archive-index/s3-index-store.ts
function createS3IndexStore(objects, bucket, prefix) {
	const getKey = (path) => prefix === "" ? path : `${prefix}/${path}`;
	return {
		location: `s3://${bucket}${prefix === "" ? "" : `/${prefix}`}`,
		read: async (path) => {
			try {
				return await objects.read({
					bucket,
					key: getKey(path)
				});
			} catch (error) {
				throw error instanceof ServiceError && error.kind === "denied" ? new UnreadableObjectError(error) : error;
			}
		},
		write: (path, text, condition) => objects.write({
			bucket,
			key: getKey(path),
			text,
			contentType: getContentType(path),
			condition
		})
	};
}
function getContentType(path) {
	if (path.endsWith(".html")) return "text/html; charset=utf-8";
	return path.endsWith(".json") ? "application/json" : "text/plain; charset=utf-8";
}
// src/files/archive-index/shared-manifest.ts
function mergeManifestText(text, manifest, removedPaths = /* @__PURE__ */ new Set()) {
	const merged = text === void 0 ? manifest : combineManifests(markRemoved(text, manifest, removedPaths), manifest);
	const mergedText = `${JSON.stringify(merged, void 0, 2)}\n`;
	return mergedText === text ? void 0 : mergedText;
}
function markRemoved(text, { run }, removedPaths) {
	const { files, failed } = parseSharedManifest(text);
	const removedAt = run.endedAt;
	return {
		files: files.map((entry) => removedPaths.has(entry.path ?? "") ? {
			...entry,
			removedAt
		} : entry),
		failed
	};
}
function parseSharedManifest(text) {
	try {
		return parseManifest(text);
	} catch {
		throw new UnreadableIndexError("manifest.json is not a manifest of version 1");
	}
}
function mergeChecksums(text, manifest) {
	const digests = readChecksums(text ?? "");
	for (const { path, sha256 } of manifest.files) if (path !== void 0 && sha256 !== void 0) digests.set(path, sha256);
	const lines = formatChecksums(digests);
	return lines === "" || lines === text ? void 0 : lines;
}
// src/files/archive-index/publish-archive.ts
async function publishArchives(reports, buildManifest, ports) {
	const failures = [];
	const attempt = async (what, work) => {
		try {
			ports.signal.throwIfAborted();
			await work();
		} catch (error) {
			failures.push(describeFailure(what, error));
		}
	};
	for (const group of groupByUpload(reports).filter(needsManifest)) {
		const manifest = keepUploaded(buildManifest(group.members), group.to);
		await attempt(`${manifestName} could not be uploaded to ${formatUri(group.to)}`, () => uploadManifest(manifest, listRemovedPaths(group), group.to, ports));
	}
	for (const group of groupByArchive(reports)) {
		const entries = collectEntries(group, buildManifest);
		await attempt(`The archive index at ${group.location} could not be updated`, async () => {
			const store = await openStore(group, ports);
			await appendToIndex(entries, {
				...createWriterPorts(store, ports),
				page: await ports.archivePage()
			});
			ports.log.info(`Added ${pluralize(entries.length, "export")} to the archive index at ${group.location}`);
		});
	}
	return failures;
}
function groupByUpload(reports) {
	const groups = /* @__PURE__ */ new Map();
	for (const result of reports) {
		const to = result.report.files.uploadTo;
		if (to === void 0) continue;
		const group = groups.get(formatUri(to)) ?? {
			to,
			members: []
		};
		group.members.push(result);
		groups.set(formatUri(to), group);
	}
	return [...groups.values()];
}
function needsManifest({ to, members }) {
	const files = members.flatMap((result) => result.files).filter(({ local }) => local !== void 0);
	if (files.some(({ s3Uri }) => s3Uri?.startsWith(`${formatUri(to)}/`) === true)) return true;
	return members.some(({ report }) => report.files.archive !== void 0) && files.every(({ failure }) => failure === void 0);
}
function groupByArchive(reports) {
	const groups = /* @__PURE__ */ new Map();
	for (const result of reports) {
		const { archive, uploadTo } = result.report.files;
		if (archive === void 0) continue;
		const location = uploadTo === void 0 ? archive.top || "." : formatUri({
			bucket: uploadTo.bucket,
			prefix: archive.top
		});
		const group = groups.get(location) ?? {
			bucket: uploadTo?.bucket,
			top: archive.top,
			location,
			members: []
		};
		group.members.push(result);
		groups.set(location, group);
	}
	return [...groups.values()];
}
function collectEntries({ top, members }, buildManifest) {
	const byFolder = /* @__PURE__ */ new Map();
	for (const result of members) {
		const folder = result.report.files.uploadTo?.prefix ?? result.report.files.downloadPath ?? "";
		byFolder.set(folder, [...byFolder.get(folder) ?? [], result]);
	}
	return [...byFolder].flatMap(([folder, results]) => {
		const to = results[0]?.report.files.uploadTo;
		const built = buildManifest(results);
		return createEntries({ ...to === void 0 ? built : keepUploaded(built, to) }, {
			folder: folder === top ? "" : makeRelative(top, folder),
			isArchived: () => true
		});
	});
}
function keepUploaded(manifest, to) {
	const uri = `${formatUri(to)}/`;
	const isUploaded = (entry) => entry["s3Uri"] === uri + (entry.path ?? "");
	const lost = manifest.files.filter((entry) => !isUploaded(entry)).map(omitContent);
	const skipped = [...manifest.skipped ?? [], ...lost.filter((entry) => entry["skipped"] !== void 0)];
	return {
		...manifest,
		files: manifest.files.filter(isUploaded),
		failed: [...manifest.failed, ...lost.filter((entry) => entry["skipped"] === void 0 && entry["failure"] !== void 0)],
		...skipped.length === 0 ? {} : { skipped }
	};
}
function omitContent({ bytes: _bytes, sha256: _sha256, ...entry }) {
	return entry;
}
function listRemovedPaths({ to, members }) {
	const uri = getManifestUri(to);
	return new Set(members.flatMap(({ report, removedPaths = [] }) => report.files.compareWith === uri ? removedPaths : []));
}
async function uploadManifest(manifest, removedPaths, to, ports) {
	const store = createS3IndexStore(await ports.textObjects(), to.bucket, to.prefix);
	const writer = createConditionalWriter(createWriterPorts(store, ports));
	const changes = [[manifestName, (text) => mergeManifestText(text, manifest, removedPaths)], [checksumsName, (text) => mergeChecksums(text, manifest)]];
	for (const [name, change] of changes) try {
		await writer.update(name, change);
	} catch (error) {
		if (!(error instanceof UnreadableObjectError)) throw error;
		ports.log.warning(`${name} of an earlier export at ${store.location} is replaced: the base role is not allowed to read it (s3:GetObject).`);
		const text = change(void 0);
		if (text !== void 0) await store.write(name, text, "none");
	}
}
async function openStore({ bucket, top }, ports) {
	if (bucket !== void 0) return createS3IndexStore(await ports.textObjects(), bucket, top);
	const { clock, signal, workspaceRoot: root } = ports;
	return createFolderIndexStore(top, {
		root,
		now: clock.now,
		sleep: (ms) => clock.sleep(ms, signal)
	});
}
function createWriterPorts(store, { clock, log, signal }) {
	return {
		store,
		warn: (message) => log.warning(message),
		waitBeforeRetry: (attempt) => clock.sleep(computeBackoffMs(Math.min(attempt - 1, maxBackoffStep)), signal)
	};
}
const maxBackoffStep = 3;
function formatUri({ bucket, prefix }) {
	return prefix === "" ? `s3://${bucket}` : `s3://${bucket}/${prefix}`;
}
function describeFailure(what, error) {
	const failure = toIndexFailure(error);
	return {
		...failure,
		message: `${what}: ${failure.message}`
	};
}
function toIndexFailure(error) {
	if (!(error instanceof UnreadableObjectError)) return toFailure(toArchiveError(error));
	const hint = "The base role needs s3:GetObject and s3:PutObject on index.html, index.json and index/* of the archive; with s3:ListBucket, S3 also says which of them do not exist.";
	return {
		...toFailure(error.cause),
		hint
	};
}
function toArchiveError(error) {
	if (error instanceof UnreadableIndexError) return new ActionError(error.message, {
		code: "InvalidIndex",
		hint: "The file was left unchanged. Move it away, or rebuild the index: npm run archive -- --rebuild s3://BUCKET/PREFIX"
	});
	if (error instanceof WriteConflictError) return new ActionError(error.message, {
		code: "IndexConflict",
		hint: "The files are uploaded. Rebuild the index: npm run archive -- --rebuild s3://BUCKET/PREFIX"
	});
	return error;
}
export { publishArchives };
