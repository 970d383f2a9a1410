import { c as uploadIfRequested, r as createFileEntry, t as isUploadDeferred } from "./upload-deferred.js";
import { n as makeRelative } from "./paths.js";
import { Dt as quote, Ot as sanitizeLine, Tt as joinList, pt as ServiceError, w as isObject } from "./main.js";
import { l as readTextInside, t as hasFile } from "./previous-manifest.js";
import { t as readBounded } from "./read-bounded.js";
import { join } from "node:path";
// src/files/content/compare-files.ts
function compareFiles(before, now, pending = []) {
	const matches = matchFiles(before, [...now, ...pending]);
	const matched = new Set(matches.values());
	const changes = now.map((file) => describeChange(matches.get(file), file));
	const removed = before.filter((file) => !matched.has(file) && file["removedAt"] === void 0).map((file) => describeChange(file, void 0));
	const incomparable = now.filter((file) => compareContents(matches.get(file), file) === "unknown");
	return {
		changes: [...changes, ...removed],
		incomparable: incomparable.map(({ path }) => path ?? "")
	};
}
function matchFiles(before, now) {
	const byPath = pairUnique(before, now, ({ path }) => path);
	const taken = new Set(byPath.values());
	const left = before.filter((file) => !taken.has(file));
	const added = now.filter((file) => !byPath.has(file));
	return new Map([...byPath, ...pairUnique(left, added, toSubject)]);
}
function pairUnique(before, now, key) {
	const pairs = /* @__PURE__ */ new Map();
	const earlier = groupFiles(before, key);
	for (const [name, [file, ...others]] of groupFiles(now, key)) {
		const [match, ...otherMatches] = earlier.get(name) ?? [];
		if (file === void 0 || match === void 0 || others.length + otherMatches.length > 0) continue;
		pairs.set(file, match);
	}
	return pairs;
}
function groupFiles(files, key) {
	const groups = /* @__PURE__ */ new Map();
	for (const file of files) {
		const name = key(file);
		if (name !== void 0) groups.set(name, [...groups.get(name) ?? [], file]);
	}
	return groups;
}
function toSubject(file) {
	if (file["dashboardId"] === void 0) return void 0;
	return JSON.stringify([
		"dashboardId",
		"user",
		"namespace",
		"report",
		"parameters",
		"format",
		"sheets"
	].map((key) => file[key] ?? null));
}
function compareContents(before, now) {
	if (before === void 0) return "added";
	if (before.sha256 !== void 0 && before.sha256 === now.sha256) return "same";
	const isKnown = (file) => typeof file["contentSha256"] === "string";
	if (!isKnown(before) || !isKnown(now) || before["contentRule"] !== now["contentRule"]) return "unknown";
	return before["contentSha256"] === now["contentSha256"] ? "same" : "changed";
}
function describeChange(before, now) {
	const change = now === void 0 ? "removed" : compareContents(before, now);
	return {
		path: now?.path ?? before?.path ?? "",
		change: change === "unknown" ? "changed" : change,
		...toCountField("rowsBefore", before?.["rows"]),
		...toCountField("rows", now?.["rows"]),
		...toCountField("pagesBefore", before?.["pages"]),
		...toCountField("pages", now?.["pages"])
	};
}
function toCountField(name, value) {
	return typeof value === "number" ? { [name]: value } : {};
}
// src/files/content/load-manifest.ts
const maxBytes = 67108864;
async function loadManifest(from, ports) {
	try {
		const text = from.startsWith("s3://") ? await readManifestObject(await ports.objects(), from) : await readTextInside(ports.workspaceRoot, from, maxBytes);
		if (text === void 0) return createAbsentManifest(from);
		return parseComparableManifest(text) ?? refuse(from, "is not a manifest of this action");
	} catch (error) {
		return describeLoadError(from, error);
	}
}
async function readManifestObject(objects, s3Uri) {
	const { body } = await objects.read(s3Uri, { offset: 0 });
	const bytes = await readBounded(body, maxBytes);
	if (bytes === void 0) throw new Error(`it has more than ${maxBytes} bytes`);
	return bytes.toString("utf8");
}
function parseComparableManifest(text) {
	const value = JSON.parse(text);
	if (!isObject(value) || value["version"] !== 1 || !Array.isArray(value["files"])) return void 0;
	return { files: value["files"].filter(isFile) };
}
function isFile(value) {
	return isObject(value) && typeof value["path"] === "string";
}
function createAbsentManifest(from) {
	return {
		files: void 0,
		notice: `compare-with: ${quote(from, 200)} does not exist yet. Every file counts as added.`
	};
}
function refuse(from, why) {
	return {
		files: void 0,
		warning: `compare-with: ${quote(from, 200)} ${why}. Every file counts as added.`
	};
}
function isAbsent(error) {
	return error instanceof ServiceError && (error.code === "NoSuchKey" || error.kind === "not-found");
}
function describeLoadError(from, error) {
	if (isAbsent(error)) return createAbsentManifest(from);
	if (error instanceof ServiceError && error.kind === "denied") return refuse(from, "cannot be read: access denied. It does not exist, or the base role needs s3:GetObject; with s3:ListBucket S3 says which");
	if (error instanceof SyntaxError) return refuse(from, "is not JSON");
	return refuse(from, `cannot be read (${sanitizeLine(error instanceof Error ? error.message : String(error), 200)})`);
}
// src/files/content/compare-reports.ts
async function compareReports(results, ports) {
	const read = await Promise.all(results.map((result) => readReportContent(result, ports)));
	const changes = [];
	const reports = [...read];
	for (const from of new Set(read.flatMap(({ report }) => report.files.compareWith ?? []))) {
		const compared = await compareGroup(from, read, ports);
		changes.push(...compared.changes);
		for (const [index, result] of compared.reports) reports[index] = result;
	}
	return {
		reports,
		changes
	};
}
async function readReportContent(result, ports) {
	if (result.report.files.compareWith === void 0) return result;
	const files = [];
	for (const file of result.files) files.push(await readFileContent(file, ports));
	return {
		...result,
		files
	};
}
async function readFileContent(file, { log, workspaceRoot, workers }) {
	const { local } = file;
	if (local === void 0 || !isComparable(file) || local.contentSha256 !== void 0) return file;
	try {
		const { format } = file.file;
		const path = join(workspaceRoot, local.path);
		const content = await workers.inspect({
			path,
			format,
			bytes: local.bytes,
			needsContent: true
		});
		return {
			...file,
			local: {
				...content,
				...local
			}
		};
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		log.debug(`The content of ${quote(local.path, 200)} could not be read: ${why}`);
		return file;
	}
}
function isComparable(file) {
	return file.failure === void 0 && file.skipped === void 0;
}
async function compareGroup(from, results, ports) {
	const before = await loadManifest(from, ports);
	if (before.files === void 0) {
		if (before.notice !== void 0) ports.log.notice(before.notice);
		if (before.warning !== void 0) ports.log.warning(before.warning);
	}
	const all = results.flatMap((result, index) => listFiles(result, index, ports.run));
	const now = all.filter(({ index, file }) => results[index]?.report.files.compareWith === from && isComparable(file));
	const others = all.filter((listed) => !now.includes(listed)).map(({ entry }) => entry);
	const entries = now.map(({ entry }) => entry);
	const { changes, incomparable } = compareFiles(before.files ?? [], entries, [...others, ...listUndelivered(results, ports.run)]);
	if (incomparable.length > 0) ports.log.notice(describeIncomparable(incomparable));
	const kept = await removePresent(changes, results, from, ports.workspaceRoot);
	const changed = new Map(kept.map(({ path, change }) => [path, change !== "same"]));
	const removed = findRemoved(kept, before.files ?? []);
	return {
		changes: kept,
		reports: [...new Set(now.map(({ index }) => index))].flatMap((index) => {
			const result = results[index];
			if (result === void 0) return [];
			const marked = markFiles(result, new Map(now.map(({ file, entry }) => [file, changed.get(entry.path ?? "")])));
			const removedPaths = removed.flatMap(({ path }) => path ?? []);
			return [[index, {
				...skipUnchanged(marked, removed),
				removedPaths
			}]];
		})
	};
}
function listFiles(result, index, run) {
	const { downloadPath = "" } = result.report.files;
	return result.files.flatMap((file) => {
		if (file.local === void 0) return [];
		return [{
			index,
			file,
			entry: createFileEntry(result, file, makeRelative(downloadPath, file.local.path), run)
		}];
	});
}
function listUndelivered(results, run) {
	return results.flatMap((result) => {
		const missing = result.files.filter((file) => file.local === void 0);
		const unfetched = result.jobs.filter((outcome) => !result.files.some((file) => file.jobs.includes(outcome)));
		return [...missing.map((file) => createFileEntry(result, file, void 0, run)), ...unfetched.flatMap((outcome) => outcome.job.files.map((file, i) => createFileEntry(result, {
			report: result.report,
			jobs: [outcome],
			file,
			order: i,
			warnings: []
		}, void 0, run)))];
	});
}
async function removePresent(changes, results, from, root) {
	const places = new Set(results.flatMap(({ report: { files } }) => files.compareWith === from ? files.downloadPath ?? [] : []));
	const kept = [];
	for (const change of changes) {
		const found = await Promise.all([...places].map((place) => hasFile(join(root, place), change.path)));
		if (change.change !== "removed" || !found.includes(true)) kept.push(change);
	}
	return kept;
}
function findRemoved(changes, before) {
	const paths = new Set(changes.filter(({ change }) => change === "removed").map(({ path }) => path));
	return before.filter(({ path = "" }) => paths.has(path));
}
function describeIncomparable(paths) {
	const shown = paths.slice(0, 5).map((path) => quote(path, 100));
	const more = paths.length > shown.length ? [`${paths.length - shown.length} more`] : [];
	return `compare-with: the earlier manifest has no comparable digest of ${joinList([...shown, ...more])}: it was made without compare-with, or by another version. These files count as changed.`;
}
function markFiles(result, changed) {
	return {
		...result,
		files: result.files.map((file) => {
			const hasChanged = changed.get(file);
			return hasChanged === void 0 ? file : {
				...file,
				hasChanged
			};
		})
	};
}
const unchanged = {
	reason: "unchanged",
	message: "The content is the same as in the earlier export."
};
function skipUnchanged(result, removed) {
	const { report, files } = result;
	const delivered = files.filter(isComparable);
	const isSame = delivered.length > 0 && delivered.every(({ hasChanged }) => hasChanged === false);
	const hasFailed = result.failure !== void 0 || files.some(({ failure }) => failure !== void 0);
	const lost = removed.some((entry) => entry["dashboardId"] === report.dashboardId && entry["report"] === (report.name ?? report.label));
	if (report.files.ifUnchanged !== "skip" || !isSame || hasFailed || lost) return result;
	return {
		...result,
		files: files.map((file) => isComparable(file) ? {
			...file,
			skipped: unchanged
		} : file)
	};
}
// src/files/content/deliver-changed.ts
async function deliverChanged(results, context) {
	const { ports, run, transfer } = context;
	const { reports, changes } = await compareReports(results, {
		...ports,
		run
	});
	return {
		reports: await Promise.all(reports.map(async (result) => {
			if (!isUploadDeferred(result.report)) return result;
			return {
				...result,
				files: await Promise.all(result.files.map((file) => uploadDeferred(file, ports, transfer)))
			};
		})),
		changes
	};
}
async function uploadDeferred(file, ports, transfer) {
	const { local, failure, skipped, report } = file;
	if (local === void 0 || failure !== void 0 || skipped !== void 0) return file;
	return uploadIfRequested(file, makeRelative(report.files.downloadPath ?? "", local.path), ports, transfer);
}
export { deliverChanged };
