export const id = 629;
export const ids = [629];
export const modules = {

/***/ 6697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ listDatasets),
/* harmony export */   r: () => (/* binding */ toDatasetEntry),
/* harmony export */   t: () => (/* binding */ findOldestData)
/* harmony export */ });
// src/domain/datasets.ts
function listDatasets(reports) {
	const checked = reports.flatMap(({ freshness }) => freshness ?? []);
	if (checked.length === 0) return void 0;
	const byArn = /* @__PURE__ */ new Map();
	for (const dataset of checked.flatMap(({ datasets }) => datasets)) if (byArn.get(dataset.arn)?.refreshed !== true) byArn.set(dataset.arn, dataset);
	return [...byArn.values()].sort((one, other) => one.arn < other.arn ? -1 : 1);
}
function findOldestData(reports) {
	const exported = reports.filter(({ failure, skipped }) => failure === void 0 && skipped === void 0);
	const times = (exported.length > 0 ? exported : reports).flatMap(({ freshness }) => freshness?.dataAsOf ?? []);
	return times.length === 0 ? void 0 : Math.min(...times);
}
function toDatasetEntry(dataset) {
	const { arn, name, importMode, asOf, ageMs, rowsIngested, rowsDropped, refreshed, ingestionId } = dataset;
	return {
		arn,
		name,
		importMode,
		asOf: asOf === void 0 ? void 0 : toIso(asOf),
		ageSeconds: ageMs === void 0 ? void 0 : Math.round(ageMs / 1e3),
		rowsIngested,
		rowsDropped,
		refreshed,
		ingestionId
	};
}
function toIso(at) {
	return new Date(at).toISOString();
}



/***/ }),

/***/ 629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFileDelivery: () => (/* binding */ createFileDelivery)
/* harmony export */ });
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2448);
/* harmony import */ var _semaphore_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8022);
/* harmony import */ var _upload_deferred_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6819);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1809);
/* harmony import */ var _previous_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8101);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1340);
/* harmony import */ var _merge_manifests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2555);
/* harmony import */ var _file_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8866);
/* harmony import */ var _backoff_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(588);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5402);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1455);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5919);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3916);















// src/files/archive/missing-entries.ts
function createMissingEntries(result, getName, run) {
	const { failure, skipped } = result;
	const missing = failure === void 0 && skipped === void 0 ? [] : [{
		...(0,_upload_deferred_js__WEBPACK_IMPORTED_MODULE_0__.a)(result, [], run),
		failure,
		skipped
	}];
	const failed = result.files.filter(isMissing).map((file) => {
		const [outcome] = file.jobs;
		return (0,_upload_deferred_js__WEBPACK_IMPORTED_MODULE_0__.r)(result, file, outcome && getName(outcome, file.order), run);
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
		...(0,_upload_deferred_js__WEBPACK_IMPORTED_MODULE_0__.i)(result, [outcome], file, run),
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
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(directory, lockName);
	for (let waitedMs = 0; !await createManifestLock(path); waitedMs += pollMs) if (await isAbandoned(path, clock.now())) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.rm)(path, { force: true });
	else if (waitedMs > 2 * maxLockAgeMs) throw createLockedError();
	else await clock.sleep(pollMs, signal);
	try {
		return await work();
	} finally {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.rm)(path, { force: true });
	}
}
function createManifestLock(path) {
	return (0,_previous_manifest_js__WEBPACK_IMPORTED_MODULE_2__.d)("The manifest", async () => {
		try {
			await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.open)(path, "wx")).close();
			return true;
		} catch (error) {
			if ((0,_previous_manifest_js__WEBPACK_IMPORTED_MODULE_2__.s)(error) === "EEXIST") return false;
			throw error;
		}
	});
}
async function isAbandoned(path, now) {
	const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.stat)(path).catch(() => void 0);
	return found !== void 0 && now - found.mtimeMs > maxLockAgeMs;
}
function createLockedError() {
	return new _main_js__WEBPACK_IMPORTED_MODULE_1__.pt("Another step is writing the manifest", {
		code: "CannotWrite",
		hint: `Set another download-path, or remove ${lockName} from it.`
	});
}
// src/files/archive/write-archive.ts
async function writeArchive(request, context) {
	const directory = await (0,_previous_manifest_js__WEBPACK_IMPORTED_MODULE_2__.o)(request.root, request.downloadPath);
	return withDirectoryLock(directory, context, () => updateArchive(directory, request, context));
}
async function updateArchive(directory, { root, downloadPath, manifest: current }, { log }) {
	const earlier = await (0,_previous_manifest_js__WEBPACK_IMPORTED_MODULE_2__.a)(directory);
	const checksums = (0,_merge_manifests_js__WEBPACK_IMPORTED_MODULE_3__.a)(await (0,_previous_manifest_js__WEBPACK_IMPORTED_MODULE_2__.i)(directory, "SHA256SUMS") ?? "");
	for (const path of (0,_merge_manifests_js__WEBPACK_IMPORTED_MODULE_3__.n)(earlier, current)) log.warning(`${path} of an earlier step of this job was replaced by another export. Give the steps different download paths or file names.`);
	const manifest = await (0,_merge_manifests_js__WEBPACK_IMPORTED_MODULE_3__.r)(earlier, current, directory);
	const sums = (0,_merge_manifests_js__WEBPACK_IMPORTED_MODULE_3__.i)(await updateChecksums(directory, earlier, manifest, checksums));
	const write = (name, text) => (0,_previous_manifest_js__WEBPACK_IMPORTED_MODULE_2__.f)(root, (0,_paths_js__WEBPACK_IMPORTED_MODULE_10__.t)(downloadPath, name), (temporary) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.writeFile)(temporary, text));
	await write(_main_js__WEBPACK_IMPORTED_MODULE_1__.i, `${JSON.stringify(manifest, void 0, 2)}\n`);
	await (sums === "" ? (0,_previous_manifest_js__WEBPACK_IMPORTED_MODULE_2__.u)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(directory, _main_js__WEBPACK_IMPORTED_MODULE_1__.n)) : write(_main_js__WEBPACK_IMPORTED_MODULE_1__.n, sums));
	return sums === "" ? [_main_js__WEBPACK_IMPORTED_MODULE_1__.i] : [_main_js__WEBPACK_IMPORTED_MODULE_1__.i, _main_js__WEBPACK_IMPORTED_MODULE_1__.n];
}
async function updateChecksums(directory, earlier, manifest, digests) {
	const known = new Set((earlier?.files ?? []).map((entry) => entry.path));
	for (const path of digests.keys()) if (known.has(path) || !(0,_previous_manifest_js__WEBPACK_IMPORTED_MODULE_2__.n)(path) || !await (0,_previous_manifest_js__WEBPACK_IMPORTED_MODULE_2__.t)(directory, path)) digests.delete(path);
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
		if (!(error instanceof _main_js__WEBPACK_IMPORTED_MODULE_1__.pt) || error.code !== "CannotMerge") throw error;
		const separate = await Promise.all(parts.map((part) => deliverPart(part, place)));
		return sortByOrder([
			...others,
			failMerged(parts, (0,_main_js__WEBPACK_IMPORTED_MODULE_1__._t)(error)),
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
	return (0,_file_key_js__WEBPACK_IMPORTED_MODULE_4__.n)(file.report, file.file) && file.failure === void 0 && file.local !== void 0;
}
async function writeMerged(result, parts, { root, path, now, workers }) {
	const request = {
		parts: parts.map((part) => ({
			path: (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(root, part.local.path),
			title: getBookmarkTitle(part.file)
		})),
		title: getTitle(result),
		createdAt: now()
	};
	const counts = await (0,_previous_manifest_js__WEBPACK_IMPORTED_MODULE_2__.f)(root, path, async (output) => {
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
		return problem === void 0 ? [] : [`the PDF of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.St)(getBookmarkTitle(part.file))} ${problemTexts[problem]}`];
	});
	const more = reasons.length > maxNamed ? ", …" : "";
	return new _main_js__WEBPACK_IMPORTED_MODULE_1__.pt(`The sheets cannot be merged: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.bt)(reasons.slice(0, maxNamed))}${more}`, {
		code: "CannotMerge",
		hint: "Each sheet was delivered as a separate PDF. Remove merge-pdf to get them without this failure."
	});
}
async function deliverPart(part, { root, pathForPart }) {
	const path = pathForPart(part);
	try {
		await (0,_previous_manifest_js__WEBPACK_IMPORTED_MODULE_2__.c)(root, part.local.path, path);
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
			failure: (0,_main_js__WEBPACK_IMPORTED_MODULE_1__._t)(error)
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
	const missing = result.jobs.flatMap(({ job }) => job.files.filter((file, i) => (0,_file_key_js__WEBPACK_IMPORTED_MODULE_4__.n)(job.report, file) && !merged.has(job.order[i] ?? -1)));
	const warnings = [...parts.flatMap((part) => part.warnings), ...describeMissing(missing, parts.length)];
	return [{
		...describeMerged(first, parts),
		local,
		warnings
	}];
}
function describeMissing(missing, mergedCount) {
	if (missing.length === 0) return [];
	const names = (0,_main_js__WEBPACK_IMPORTED_MODULE_1__.bt)(missing.slice(0, maxNamed).map(getBookmarkTitle));
	const more = missing.length > maxNamed ? ", …" : "";
	const sheets = (0,_main_js__WEBPACK_IMPORTED_MODULE_1__.xt)(missing.length + mergedCount, "sheet");
	return [`The merged PDF is missing ${missing.length} of ${sheets}: ${names}${more}`];
}
function getBookmarkTitle(file) {
	return (0,_main_js__WEBPACK_IMPORTED_MODULE_1__.bt)(file.sheets.map((sheet) => (0,_main_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(sheet.name ?? sheet.id)));
}
function getTitle(result) {
	const name = result.dashboardName ?? result.jobs.find(({ job }) => job.dashboardName)?.job.dashboardName;
	return (0,_main_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(name ?? result.report.dashboardId);
}
function sortByOrder(files) {
	return [...files].sort((a, b) => a.order - b.order);
}
// src/files/release/asset-names.ts
const longest = 200;
function createAssetNames(paths) {
	const taken = /* @__PURE__ */ new Set();
	return paths.map((path) => {
		const extension = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_9__.extname)(path);
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
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256").update(path).digest("hex").slice(0, 8);
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
		if (error instanceof _main_js__WEBPACK_IMPORTED_MODULE_1__.mt && permanentKinds.has(error.kind)) permanent = error;
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
		if (!(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.gt)(error) || attempt + 1 >= maxAttempts) return void 0;
		return (0,_backoff_js__WEBPACK_IMPORTED_MODULE_11__.t)(attempt) * (error.kind === "throttled" ? throttleBackoffFactor : 1);
	};
	return (0,_retry_js__WEBPACK_IMPORTED_MODULE_12__.t)(context, request, getDelayMs, (error, attempts) => {
		if (error instanceof _main_js__WEBPACK_IMPORTED_MODULE_1__.pt) context.onOutage?.(error, attempts);
	});
}
function getKind(error) {
	return error instanceof _main_js__WEBPACK_IMPORTED_MODULE_1__.mt ? error.kind : void 0;
}
function createTooLargeError({ name }) {
	return new _main_js__WEBPACK_IMPORTED_MODULE_1__.pt(`${(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.St)(name)} is too large for a release: GitHub accepts files of less than 2 GiB`, {
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
		const reason = ports.signal.aborted ? (0,_upload_deferred_js__WEBPACK_IMPORTED_MODULE_0__.u)(ports.signal) : error;
		problems.push(withMessagePrefix(`The files could not be attached to the release ${(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.St)(group.tag)}`, reason));
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
		const source = isPrivate || name !== "manifest.json" ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_10__.t)(place, name) : await writePublicManifest(root, place, written);
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
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256").update(JSON.stringify(paths.toSorted())).digest("hex").slice(0, 8);
}
async function writePublicManifest(root, place, { scratch }) {
	const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(root, (0,_paths_js__WEBPACK_IMPORTED_MODULE_10__.t)(place, _main_js__WEBPACK_IMPORTED_MODULE_1__.i)), "utf8");
	const directory = (0,_paths_js__WEBPACK_IMPORTED_MODULE_10__.t)(place, scratch);
	await (0,_previous_manifest_js__WEBPACK_IMPORTED_MODULE_2__.o)(root, directory);
	const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_10__.t)(directory, _main_js__WEBPACK_IMPORTED_MODULE_1__.i);
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(root, path), redactManifest(text));
	return path;
}
function toAttachment(root, { report, file, local }) {
	return {
		name: (0,_paths_js__WEBPACK_IMPORTED_MODULE_10__.n)(report.files.downloadPath ?? "", local.path),
		path: (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(root, local.path),
		bytes: local.bytes,
		contentType: _upload_deferred_js__WEBPACK_IMPORTED_MODULE_0__.l[file.format]
	};
}
async function toArchiveAttachment(root, name, source) {
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(root, source);
	const contentType = name === "manifest.json" ? "application/json" : "text/plain; charset=utf-8";
	return {
		name,
		path,
		bytes: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.stat)(path)).size,
		contentType
	};
}
function describeErrors(tag, errors, attempted) {
	return [...Map.groupBy(errors, (error) => (0,_main_js__WEBPACK_IMPORTED_MODULE_1__._t)(error).message).values()].map((same) => {
		return withMessagePrefix(`${`${same.length} of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.xt)(attempted, "file")}`} could not be attached to the release ${(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.St)(tag)}`, same[0]);
	});
}
function withMessagePrefix(what, error) {
	const failure = (0,_main_js__WEBPACK_IMPORTED_MODULE_1__._t)(error);
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
		for (const place of listDownloadPaths(results)) await (0,_previous_manifest_js__WEBPACK_IMPORTED_MODULE_2__.u)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(context.ports.workspaceRoot, place, context.partStore.directory));
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
	const { publishArchives } = await __webpack_require__.e(/* import() */ 6332).then(__webpack_require__.bind(__webpack_require__, 6332));
	return publishArchives(reports, (members) => buildManifest(members, context), context.ports);
}
function buildManifest(members, context) {
	const entries = members.map((result) => createManifestEntries([result], result.report.files.downloadPath ?? "", context));
	const skipped = entries.flatMap((each) => each.skipped);
	return {
		version: 1,
		run: (0,_upload_deferred_js__WEBPACK_IMPORTED_MODULE_0__.o)(context.run, context.times),
		...(0,_upload_deferred_js__WEBPACK_IMPORTED_MODULE_0__.n)(members),
		files: entries.flatMap(({ files }) => files),
		failed: entries.flatMap(({ failed }) => failed),
		...skipped.length === 0 ? {} : { skipped }
	};
}
async function compareAndUpload(reports, context) {
	if (reports.every(({ report }) => report.files.compareWith === void 0)) return { reports };
	return (await __webpack_require__.e(/* import() */ 1548).then(__webpack_require__.bind(__webpack_require__, 1548))).deliverChanged(reports, context);
}
function listDownloadPaths(results) {
	return [...new Set(results.flatMap(({ report }) => report.files.downloadPath ?? []))];
}
function describeArchive(place, written) {
	if (place === void 0) return {};
	if (!written.has(place)) return { downloadPath: place };
	return {
		downloadPath: place,
		manifest: (0,_paths_js__WEBPACK_IMPORTED_MODULE_10__.t)(place, _main_js__WEBPACK_IMPORTED_MODULE_1__.i)
	};
}
async function mergeParts(reported, context) {
	const { names, ports, partStore } = context;
	const result = {
		...reported,
		files: reported.files.map(partStore.restore)
	};
	const job = result.files.find(({ report, file }) => (0,_file_key_js__WEBPACK_IMPORTED_MODULE_4__.n)(report, file))?.jobs[0]?.job;
	const { downloadPath } = result.report.files;
	if (downloadPath === void 0 || job === void 0) return result.files;
	const name = names.getMergedName(job);
	try {
		const files = await mergeReport(result, {
			root: ports.workspaceRoot,
			path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_10__.t)(downloadPath, name),
			pathForPart: (part) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_10__.t)(downloadPath, getPartName(part, names)),
			now: ports.clock.now,
			workers: ports.workers
		});
		return await Promise.all(files.map((file) => isMerged(file) && !(0,_upload_deferred_js__WEBPACK_IMPORTED_MODULE_0__.t)(file.report) ? (0,_upload_deferred_js__WEBPACK_IMPORTED_MODULE_0__.c)(file, (0,_paths_js__WEBPACK_IMPORTED_MODULE_10__.n)(downloadPath, file.local.path), ports, context.transfer) : file));
	} catch (error) {
		return omitParts(result, (0,_main_js__WEBPACK_IMPORTED_MODULE_1__._t)(ports.signal.aborted ? (0,_upload_deferred_js__WEBPACK_IMPORTED_MODULE_0__.u)(ports.signal) : error));
	}
}
function getPartName({ jobs, order }, names) {
	const job = jobs[0]?.job;
	if (job === void 0) throw new Error("a part without a job");
	return names.getPartName(job, order);
}
function isMerged(file) {
	return (0,_file_key_js__WEBPACK_IMPORTED_MODULE_4__.n)(file.report, file.file) && file.failure === void 0 && file.local !== void 0;
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
		problems.push((0,_main_js__WEBPACK_IMPORTED_MODULE_1__._t)(error));
	}
	return {
		written,
		problems
	};
}
function createManifestEntries(members, place, { run, names }) {
	const files = members.flatMap((result) => result.files.flatMap((file) => file.local === void 0 ? [] : [(0,_upload_deferred_js__WEBPACK_IMPORTED_MODULE_0__.r)(result, file, (0,_paths_js__WEBPACK_IMPORTED_MODULE_10__.n)(place, file.local.path), run)]));
	const missing = members.flatMap((result) => createMissingEntries(result, ({ job }, order) => {
		const file = job.files[job.order.indexOf(order)];
		return file === void 0 || (0,_file_key_js__WEBPACK_IMPORTED_MODULE_4__.n)(job.report, file) ? void 0 : names.getName(job, order);
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
	const directory = (0,_previous_manifest_js__WEBPACK_IMPORTED_MODULE_2__.p)();
	const places = /* @__PURE__ */ new Map();
	let count = 0;
	return {
		directory,
		next: () => `${directory}/${++count}.pdf`,
		stash: (file) => {
			const { local, ...rest } = file;
			if (local !== void 0) places.set((0,_file_key_js__WEBPACK_IMPORTED_MODULE_4__.t)(file.report, file.order), local);
			return rest;
		},
		restore: (file) => {
			const local = places.get((0,_file_key_js__WEBPACK_IMPORTED_MODULE_4__.t)(file.report, file.order));
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
	throw new WorkerLimitError(`it takes more than ${(0,_main_js__WEBPACK_IMPORTED_MODULE_1__.xt)(Math.round(maxMs / 1e3), "second")}`);
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
	const pages = createWorkerThread(() => new node_worker_threads__WEBPACK_IMPORTED_MODULE_8__.Worker(__webpack_require__.ab + "pdf-worker.js", { resourceLimits: tableMemory }));
	const pdfs = createWorkerThread(() => new node_worker_threads__WEBPACK_IMPORTED_MODULE_8__.Worker(__webpack_require__.ab + "pdf-library-worker.js", { resourceLimits: pdfMemory }));
	const tables = createWorkerThread(() => new node_worker_threads__WEBPACK_IMPORTED_MODULE_8__.Worker(__webpack_require__.ab + "table-worker.js", { resourceLimits: tableMemory }));
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
	if (error instanceof WorkerLimitError) return new _main_js__WEBPACK_IMPORTED_MODULE_1__.pt(`${what}: ${error.message}`, {
		code,
		hint: "Export fewer sheets or rows at once.",
		cause: error
	});
	if (!(error instanceof WorkerTaskError)) return error;
	if (error.code === void 0) return new _main_js__WEBPACK_IMPORTED_MODULE_1__.pt(`${what}: ${error.message}`, {
		code,
		cause: error
	});
	return new _main_js__WEBPACK_IMPORTED_MODULE_1__.pt(error.message, {
		code: error.code,
		hint: error.hint,
		cause: error
	});
}
// src/files/file-delivery.ts
const maxConcurrentTransfers = 8;
function createFileDelivery(step, names, ports, run) {
	const transfer = (0,_semaphore_js__WEBPACK_IMPORTED_MODULE_13__.t)(maxConcurrentTransfers);
	const partStore = createPartStore();
	const removeOldFiles = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_14__.n)(() => removeStepLeftovers(step, ports.workspaceRoot));
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
		if ((0,_file_key_js__WEBPACK_IMPORTED_MODULE_4__.n)(job.report, file.file)) return partStore.stash(await (0,_upload_deferred_js__WEBPACK_IMPORTED_MODULE_0__.s)({
			...delivery,
			path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_10__.t)(downloadPath, partStore.next())
		}, context, transfer));
		const name = names.getName(job, file.order);
		const request = {
			...delivery,
			path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_10__.t)(downloadPath, name)
		};
		return (0,_upload_deferred_js__WEBPACK_IMPORTED_MODULE_0__.s)((0,_upload_deferred_js__WEBPACK_IMPORTED_MODULE_0__.t)(job.report) ? request : {
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
	for (const place of places) await (0,_previous_manifest_js__WEBPACK_IMPORTED_MODULE_2__.m)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(root, place));
}



/***/ }),

/***/ 2555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readChecksums),
/* harmony export */   i: () => (/* binding */ formatChecksums),
/* harmony export */   n: () => (/* binding */ findOverwrittenPaths),
/* harmony export */   r: () => (/* binding */ mergeManifests),
/* harmony export */   t: () => (/* binding */ combineManifests)
/* harmony export */ });
/* harmony import */ var _previous_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8101);

// src/files/archive/checksums.ts
function formatChecksums(digests) {
	return [...digests].sort(([a], [b]) => a < b ? -1 : 1).map(([path, digest]) => formatLine(path, digest)).join("");
}
function formatLine(path, digest) {
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
function readChecksums(text) {
	const digests = /* @__PURE__ */ new Map();
	for (const each of text.split("\n")) {
		const [, mark, digest, path] = /^(\\?)([0-9a-f]{64}) [ *](.+)$/s.exec(each) ?? [];
		if (digest === void 0 || path === void 0) continue;
		digests.set(mark === "" ? path : path.replace(/\\([\\nr])/g, (_, letter) => escaped[letter] ?? ""), digest);
	}
	return digests;
}
// src/files/archive/merge-manifests.ts
async function mergeManifests(earlier, manifest, directory) {
	const kept = [];
	for (const entry of earlier?.files ?? []) if (entry.path !== void 0 && await (0,_previous_manifest_js__WEBPACK_IMPORTED_MODULE_0__.t)(directory, entry.path, entry.bytes)) kept.push(entry);
	return combineManifests({
		files: kept,
		failed: earlier?.failed ?? []
	}, manifest);
}
function combineManifests(earlier, manifest) {
	const paths = new Set(manifest.files.map((entry) => entry.path));
	const requested = new Set([...manifest.files, ...manifest.failed].map(createContentKey));
	const kept = earlier.files.filter(({ path }) => path !== void 0 && !paths.has(path));
	const failed = earlier.failed.filter((entry) => isFromRun(entry, manifest) && !requested.has(createContentKey(entry)));
	return {
		...manifest,
		files: [...kept, ...manifest.files].sort((a, b) => (a.path ?? "") < (b.path ?? "") ? -1 : 1),
		failed: [...failed, ...manifest.failed]
	};
}
function findOverwrittenPaths(earlier, manifest) {
	const written = new Map(manifest.files.map((entry) => [entry.path, createContentKey(entry)]));
	return (earlier?.files ?? []).flatMap((entry) => {
		const now = written.get(entry.path);
		return now !== void 0 && now !== createContentKey(entry) && isFromRun(entry, manifest) && entry.path !== void 0 ? [entry.path] : [];
	});
}
function isFromRun({ run }, manifest) {
	return run.id !== "" && run.id === manifest.run.runId && run.attempt === manifest.run.runAttempt;
}
function createContentKey(entry) {
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



/***/ }),

/***/ 8101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readPreviousManifest),
/* harmony export */   c: () => (/* binding */ moveFile),
/* harmony export */   d: () => (/* binding */ wrapFileSystemErrors),
/* harmony export */   f: () => (/* binding */ writeAtomically),
/* harmony export */   i: () => (/* binding */ readArchiveFile),
/* harmony export */   l: () => (/* binding */ readTextInside),
/* harmony export */   m: () => (/* binding */ removeLeftovers),
/* harmony export */   n: () => (/* binding */ isSafeRelativePath),
/* harmony export */   o: () => (/* binding */ ensureDirectory),
/* harmony export */   p: () => (/* binding */ createTemporaryDirectoryName),
/* harmony export */   r: () => (/* binding */ parseManifest),
/* harmony export */   s: () => (/* binding */ getErrnoCode),
/* harmony export */   t: () => (/* binding */ hasFile),
/* harmony export */   u: () => (/* binding */ removeQuietly)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3916);






// src/files/temporary-files.ts
const temporaryName = /^\.(?:.{1,160}\.part|parts)-(\d{1,10})-[0-9a-f]{8}$/u;
const maxNameLength = 40;
function createTemporaryName(name) {
	return `.${[...name].slice(0, maxNameLength).join("")}.part-${createSuffix()}`;
}
function createTemporaryDirectoryName() {
	return `.parts-${createSuffix()}`;
}
function createSuffix() {
	return `${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.randomUUID)().slice(0, 8)}`;
}
const maxEntries = 2e4;
async function removeLeftovers(directory, isRunning = isProcessRunning) {
	const budget = { entries: maxEntries };
	const waiting = [directory];
	for (let next = waiting.pop(); next !== void 0 && budget.entries > 0; next = waiting.pop()) for await (const entry of walkDirectory(next)) {
		budget.entries -= 1;
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(next, entry.name);
		const owner = temporaryName.exec(entry.name)?.[1];
		if (owner !== void 0 && !isRunning(Number(owner))) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rm)(path, {
			recursive: true,
			force: true
		}).catch(() => void 0);
		else if (entry.isDirectory() && !isForeignDirectory(entry.name)) waiting.push(path);
		if (budget.entries <= 0) return;
	}
}
function isForeignDirectory(name) {
	return name === "node_modules" || name === ".git";
}
async function* walkDirectory(directory) {
	try {
		yield* await new Promise((resolve, reject) => (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.opendir)(directory, (error, opened) => error === null ? resolve(opened) : reject(error)));
	} catch {}
}
function isProcessRunning(id) {
	try {
		process.kill(id, 0);
		return true;
	} catch (error) {
		return Object(error).code !== "ESRCH";
	}
}
// src/files/disk.ts
async function ensureDirectory(root, path) {
	return wrapFileSystemErrors((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(path), async () => {
		const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.realpath)(root);
		let current = top;
		for (const segment of path.split("/")) {
			if (segment === "" || segment === ".") continue;
			current = await makeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(current, segment));
			if (current !== top && !current.startsWith(withSeparator(top))) throw createOutsideWorkspaceError(path);
		}
		return current;
	});
}
async function makeDirectory(directory) {
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.mkdir)(directory).catch((error) => {
		if (getErrnoCode(error) !== "EEXIST") throw error;
	});
	const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.realpath)(directory);
	if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.stat)(real)).isDirectory()) throw Object.assign(/* @__PURE__ */ new Error("a file is in the way"), { code: "ENOTDIR" });
	return real;
}
function withSeparator(path) {
	return path.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? path : path + node_path__WEBPACK_IMPORTED_MODULE_1__.sep;
}
function createOutsideWorkspaceError(path) {
	return new _main_js__WEBPACK_IMPORTED_MODULE_0__.pt(`${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(path)} is outside the workspace, through a symbolic link`, {
		code: "OutsideWorkspace",
		hint: "Remove the link, or set a `download-path` without one."
	});
}
async function writeAtomically(root, path, write) {
	const directory = await ensureDirectory(root, (0,node_path_posix__WEBPACK_IMPORTED_MODULE_5__.dirname)(path));
	const name = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_5__.basename)(path);
	const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, createTemporaryName(name));
	try {
		const result = await wrapFileSystemErrors((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(path), () => write(temporary));
		await wrapFileSystemErrors((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(path), () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rename)(temporary, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name)));
		return result;
	} catch (error) {
		await removeQuietly(temporary);
		throw error;
	}
}
async function moveFile(root, from, to) {
	const directory = await ensureDirectory(root, (0,node_path_posix__WEBPACK_IMPORTED_MODULE_5__.dirname)(to));
	await wrapFileSystemErrors((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(to), () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, from), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, (0,node_path_posix__WEBPACK_IMPORTED_MODULE_5__.basename)(to))));
}
async function readTextInside(root, path, maxBytes) {
	const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
	const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.stat)(file).catch(() => void 0);
	if (found === void 0) return void 0;
	const [top, real] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.realpath)(root), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.realpath)(file)]);
	if (!real.startsWith(withSeparator(top))) throw createOutsideWorkspaceError(path);
	if (!found.isFile() || found.size > maxBytes) throw new Error("it is not a file, or is too large");
	const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.open)(real);
	try {
		return await handle.readFile("utf8");
	} finally {
		await handle.close();
	}
}
async function removeQuietly(path) {
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rm)(path, {
		recursive: true,
		force: true,
		maxRetries: 2
	}).catch(() => void 0);
}
async function wrapFileSystemErrors(what, work) {
	try {
		return await work();
	} catch (error) {
		const code = getErrnoCode(error);
		if (error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.pt || code === void 0) throw error;
		throw new _main_js__WEBPACK_IMPORTED_MODULE_0__.pt(`${what} cannot be written: ${code}${reasons[code] ?? ""}`, {
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
	ENAMETOOLONG: "Set a shorter `file-name` or `download-path`."
};
function getErrnoCode(error) {
	if (typeof error !== "object" || error === null || !("code" in error)) return void 0;
	return typeof error.code === "string" ? (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(error.code, 40) : void 0;
}
// src/files/archive/previous-manifest.ts
const maxManifestBytes = 67108864;
async function readPreviousManifest(directory) {
	const text = await readArchiveFile(directory, _main_js__WEBPACK_IMPORTED_MODULE_0__.i);
	if (text === void 0 || text.trim() === "") return void 0;
	try {
		return parseManifest(text);
	} catch {
		throw createForeignFileError(_main_js__WEBPACK_IMPORTED_MODULE_0__.i);
	}
}
function parseManifest(text) {
	const value = JSON.parse(text);
	if (!(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.w)(value) || value["version"] !== 1) throw new Error("it is not a manifest of version 1");
	return {
		files: parseEntries(value["files"]),
		failed: parseEntries(value["failed"])
	};
}
async function readArchiveFile(directory, name) {
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name);
	const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.lstat)(path).catch(() => void 0);
	if (found === void 0) return void 0;
	if (!found.isFile() || found.size > maxManifestBytes) throw createForeignFileError(name);
	const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readFile)(path, "utf8");
	if (!(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.r)(name, text.slice(0, 8192))) throw createForeignFileError(name);
	return text;
}
function createForeignFileError(name) {
	return new _main_js__WEBPACK_IMPORTED_MODULE_0__.pt(`${name} was not written by this action and is not replaced`, {
		code: "ForeignFile",
		hint: "Set another download-path, or remove the file before the step."
	});
}
function parseEntries(value) {
	return Array.isArray(value) ? value.filter(isEntry) : [];
}
function isEntry(value) {
	if (!(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.w)(value) || !(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.w)(value["run"])) return false;
	const { path, bytes, sha256, run } = value;
	return (path === void 0 || typeof path === "string" && isSafeRelativePath(path)) && (bytes === void 0 || typeof bytes === "number") && (sha256 === void 0 || typeof sha256 === "string" && /^[0-9a-f]{64}$/.test(sha256)) && typeof run["id"] === "string" && typeof run["attempt"] === "string";
}
function isSafeRelativePath(path) {
	return path !== "" && !path.startsWith("/") && !path.split(/[/\\]/).includes("..") && !path.includes("\0");
}
async function hasFile(directory, path, bytes) {
	const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path)).catch(() => void 0);
	return found?.isFile() === true && (bytes === void 0 || found.size === bytes);
}



/***/ }),

/***/ 8022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createSemaphore)
/* harmony export */ });
// src/lib/semaphore.ts
function createSemaphore(permits) {
	const waiting = [];
	let free = permits;
	async function acquire(signal) {
		signal?.throwIfAborted();
		if (free > 0) {
			free--;
			return;
		}
		await waitInLine(waiting, signal);
	}
	function release() {
		const grantNext = waiting.shift();
		if (grantNext === void 0) free++;
		else grantNext();
	}
	return {
		acquire,
		release,
		run: async (task) => {
			await acquire();
			try {
				return await task();
			} finally {
				release();
			}
		}
	};
}
function waitInLine(waiting, signal) {
	const { promise, resolve, reject } = Promise.withResolvers();
	const onAbort = () => {
		waiting.splice(waiting.indexOf(grant), 1);
		reject(signal?.reason);
	};
	const grant = () => {
		signal?.removeEventListener("abort", onAbort);
		resolve();
	};
	signal?.addEventListener("abort", onAbort, { once: true });
	waiting.push(grant);
	return promise;
}



/***/ }),

/***/ 6819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ createReportEntry),
/* harmony export */   c: () => (/* binding */ uploadIfRequested),
/* harmony export */   i: () => (/* binding */ createPlanEntry),
/* harmony export */   l: () => (/* binding */ contentTypes),
/* harmony export */   n: () => (/* binding */ createDatasetEntries),
/* harmony export */   o: () => (/* binding */ createRunEntry),
/* harmony export */   r: () => (/* binding */ createFileEntry),
/* harmony export */   s: () => (/* binding */ deliver),
/* harmony export */   t: () => (/* binding */ isUploadDeferred),
/* harmony export */   u: () => (/* binding */ createInterruptedError)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);
/* harmony import */ var _backoff_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(588);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5402);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1340);
/* harmony import */ var _previous_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8101);
/* harmony import */ var _locate_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6279);
/* harmony import */ var _datasets2_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6697);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1455);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7075);











// src/files/content/emptiness.ts
const cause = "Row-level security may hide every row from the user, or the filters match none.";
const maxListed = 10;
function judgeEmptiness(format, counts, name, ifEmpty) {
	if (format === "PDF" || ifEmpty === "deliver") return { action: "deliver" };
	if (counts.rows === 0 && counts.worksheets?.length !== 0) {
		const message = `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(name, 200)} has no data row. ${cause}`;
		return {
			action: ifEmpty === "warn" ? "deliver" : ifEmpty,
			message
		};
	}
	const empty = (counts.worksheets ?? []).filter(({ rows }) => rows === 0).map((sheet) => (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(sheet.name));
	if (empty.length === 0 || counts.worksheets?.length === empty.length) return { action: "deliver" };
	const shown = empty.length > maxListed ? [...empty.slice(0, maxListed), `${empty.length - maxListed} more`] : empty;
	const noun = empty.length === 1 ? "worksheet" : "worksheets";
	return {
		action: "deliver",
		message: `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(name, 200)} has no data row in the ${noun} ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.bt)(shown)}. ${cause}`
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
	await (0,_previous_manifest_js__WEBPACK_IMPORTED_MODULE_1__.u)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, local.path));
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
	throw new _main_js__WEBPACK_IMPORTED_MODULE_0__.pt(`${error.message}, and new links fail too`, {
		code: error.code,
		hint: `${why} Run the step again, or set \`bucket\`.`,
		cause: error
	});
}
function canFreshLinkHelp(error) {
	return error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.mt && (error.code === "LinkExpired" || error.kind === "not-found");
}
// src/files/transfer/resumable-download.ts
const maxAttemptsWithoutProgress = 12;
const stalledAfterMs = 3e4;
const minProgressBytes = 16384;
const bufferBytes = 1048576;
async function downloadToFile(source, path, context) {
	const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.open)(path, "wx");
	try {
		const part = {
			handle,
			bytes: 0,
			buffer: Buffer.allocUnsafe(bufferBytes),
			bufferedBytes: 0,
			hash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha256"),
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
			throw error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.pt ? error : toTransferError(error);
		}
	};
	const getDelayMs = async (error) => {
		failures = part.maxBytesReached > bytesBefore ? 1 : failures + 1;
		if (!(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.gt)(error) || failures >= maxAttemptsWithoutProgress) return void 0;
		if (part.total !== void 0 && part.bytes >= part.total) await restart(part);
		const delayMs = (0,_backoff_js__WEBPACK_IMPORTED_MODULE_7__.t)(failures);
		context.log.debug(`${error.message}; resuming from byte ${part.bytes} in ${delayMs} ms`);
		return delayMs;
	};
	await (0,_retry_js__WEBPACK_IMPORTED_MODULE_8__.t)(context, attempt, getDelayMs, (error, attempts) => {
		if (error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.pt) context.onOutage?.(error, attempts);
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
	await writeBody(part, (0,node_stream__WEBPACK_IMPORTED_MODULE_6__.addAbortSignal)(context.signal, download.body), context);
	if (part.total !== void 0 && part.bytes !== part.total) throw createIncompleteError(`received ${part.bytes} of ${part.total} bytes`);
}
async function restart(part) {
	if (part.bytes > 0) await (0,_previous_manifest_js__WEBPACK_IMPORTED_MODULE_1__.d)("The download", () => part.handle.truncate(0));
	part.bytes = 0;
	part.bufferedBytes = 0;
	part.hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha256");
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
	await (0,_previous_manifest_js__WEBPACK_IMPORTED_MODULE_1__.d)("The download", async () => {
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
	return createIncompleteError((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(error instanceof Error ? error.message : String(error)));
}
function createIncompleteError(what) {
	return new _main_js__WEBPACK_IMPORTED_MODULE_0__.mt(`The download is not complete: ${what}`, {
		operation: "Download",
		code: "IncompleteDownload",
		kind: "transient"
	});
}
// src/files/transfer/fetch-file.ts
async function fetchFile(request, context) {
	const startedAt = context.clock.now();
	const found = await (0,_previous_manifest_js__WEBPACK_IMPORTED_MODULE_1__.f)(request.root, request.path, (temporary) => downloadVerified(request, temporary, context));
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
			if (final || error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.pt && error.code === "CannotVerify") throw error;
			context.log.debug(`${error instanceof Error ? (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(error.message) : "The file is invalid"}; downloading it again`);
		}
		await (0,_previous_manifest_js__WEBPACK_IMPORTED_MODULE_1__.u)(temporary);
	}
}
function createInterruptedError(signal) {
	if (signal.reason instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.pt) return signal.reason;
	return new _main_js__WEBPACK_IMPORTED_MODULE_0__.pt("The step was cancelled before the file was complete", { code: "Cancelled" });
}
// src/files/transfer/upload-file.ts
const contentTypes = {
	PDF: "application/pdf",
	CSV: "text/csv; charset=utf-8",
	EXCEL: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
};
async function upload(request, objects) {
	const { bucket, prefix } = request.to;
	const key = prefix === "" ? request.name : (0,_paths_js__WEBPACK_IMPORTED_MODULE_9__.t)(prefix, request.name);
	const { bytes, sha256, path } = request.local;
	const contentType = contentTypes[request.format];
	await (await objects()).write({
		bucket,
		key,
		path: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(request.root, path),
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
	const found = (0,_locate_file_js__WEBPACK_IMPORTED_MODULE_2__.n)(outcome, file);
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
		return (0,_locate_file_js__WEBPACK_IMPORTED_MODULE_2__.t)(found, toReason(error, ports.signal));
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
	return (0,_main_js__WEBPACK_IMPORTED_MODULE_0__._t)(signal.aborted ? createInterruptedError(signal) : error);
}
// src/files/archive/manifest.ts
function createDatasetEntries(reports) {
	const datasets = (0,_datasets2_js__WEBPACK_IMPORTED_MODULE_10__.n)(reports);
	return datasets === void 0 ? {} : { datasets: datasets.map(_datasets2_js__WEBPACK_IMPORTED_MODULE_10__.r) };
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
	const reusedFrom = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.D)(file.jobs);
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



/***/ })

};
