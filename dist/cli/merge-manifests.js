import { t as hasFile } from "./previous-manifest.js";
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
	for (const entry of earlier?.files ?? []) if (entry.path !== void 0 && await hasFile(directory, entry.path, entry.bytes)) kept.push(entry);
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
export { readChecksums as a, formatChecksums as i, findOverwrittenPaths as n, mergeManifests as r, combineManifests as t };
