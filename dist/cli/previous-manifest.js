import { Dt as quote, Ot as sanitizeLine, dt as ActionError, i as manifestName, r as isArchiveFile, w as isObject } from "./main.js";
import { lstat, mkdir, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { randomUUID } from "node:crypto";
import { opendir } from "node:fs";
import { basename, dirname as dirname$1 } from "node:path/posix";
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
	return `${process.pid}-${randomUUID().slice(0, 8)}`;
}
const maxEntries = 2e4;
async function removeLeftovers(directory, isRunning = isProcessRunning) {
	const budget = { entries: maxEntries };
	const waiting = [directory];
	for (let next = waiting.pop(); next !== void 0 && budget.entries > 0; next = waiting.pop()) for await (const entry of walkDirectory(next)) {
		budget.entries -= 1;
		const path = join(next, entry.name);
		const owner = temporaryName.exec(entry.name)?.[1];
		if (owner !== void 0 && !isRunning(Number(owner))) await rm(path, {
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
		yield* await new Promise((resolve, reject) => opendir(directory, (error, opened) => error === null ? resolve(opened) : reject(error)));
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
	return wrapFileSystemErrors(quote(path), async () => {
		const top = await realpath(root);
		let current = top;
		for (const segment of path.split("/")) {
			if (segment === "" || segment === ".") continue;
			current = await makeDirectory(join(current, segment));
			if (current !== top && !current.startsWith(withSeparator(top))) throw createOutsideWorkspaceError(path);
		}
		return current;
	});
}
async function makeDirectory(directory) {
	await mkdir(directory).catch((error) => {
		if (getErrnoCode(error) !== "EEXIST") throw error;
	});
	const real = await realpath(directory);
	if (!(await stat(real)).isDirectory()) throw Object.assign(/* @__PURE__ */ new Error("a file is in the way"), { code: "ENOTDIR" });
	return real;
}
function withSeparator(path) {
	return path.endsWith(sep) ? path : path + sep;
}
function createOutsideWorkspaceError(path) {
	return new ActionError(`${quote(path)} is outside the workspace, through a symbolic link`, {
		code: "OutsideWorkspace",
		hint: "Remove the link, or set a `download-path` without one."
	});
}
async function writeAtomically(root, path, write) {
	const directory = await ensureDirectory(root, dirname$1(path));
	const name = basename(path);
	const temporary = join(directory, createTemporaryName(name));
	try {
		const result = await wrapFileSystemErrors(quote(path), () => write(temporary));
		await wrapFileSystemErrors(quote(path), () => rename(temporary, join(directory, name)));
		return result;
	} catch (error) {
		await removeQuietly(temporary);
		throw error;
	}
}
async function moveFile(root, from, to) {
	const directory = await ensureDirectory(root, dirname$1(to));
	await wrapFileSystemErrors(quote(to), () => rename(join(root, from), join(directory, basename(to))));
}
async function readTextInside(root, path, maxBytes) {
	const file = join(root, path);
	const found = await stat(file).catch(() => void 0);
	if (found === void 0) return void 0;
	const [top, real] = await Promise.all([realpath(root), realpath(file)]);
	if (!real.startsWith(withSeparator(top))) throw createOutsideWorkspaceError(path);
	if (!found.isFile() || found.size > maxBytes) throw new Error("it is not a file, or is too large");
	const handle = await open(real);
	try {
		return await handle.readFile("utf8");
	} finally {
		await handle.close();
	}
}
async function removeQuietly(path) {
	await rm(path, {
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
		if (error instanceof ActionError || code === void 0) throw error;
		throw new ActionError(`${what} cannot be written: ${code}${reasons[code] ?? ""}`, {
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
	return typeof error.code === "string" ? sanitizeLine(error.code, 40) : void 0;
}
// src/files/archive/previous-manifest.ts
const maxManifestBytes = 67108864;
async function readPreviousManifest(directory) {
	const text = await readArchiveFile(directory, manifestName);
	if (text === void 0 || text.trim() === "") return void 0;
	try {
		return parseManifest(text);
	} catch {
		throw createForeignFileError(manifestName);
	}
}
function parseManifest(text) {
	const value = JSON.parse(text);
	if (!isObject(value) || value["version"] !== 1) throw new Error("it is not a manifest of version 1");
	return {
		files: parseEntries(value["files"]),
		failed: parseEntries(value["failed"])
	};
}
async function readArchiveFile(directory, name) {
	const path = join(directory, name);
	const found = await lstat(path).catch(() => void 0);
	if (found === void 0) return void 0;
	if (!found.isFile() || found.size > maxManifestBytes) throw createForeignFileError(name);
	const text = await readFile(path, "utf8");
	if (!isArchiveFile(name, text.slice(0, 8192))) throw createForeignFileError(name);
	return text;
}
function createForeignFileError(name) {
	return new ActionError(`${name} was not written by this action and is not replaced`, {
		code: "ForeignFile",
		hint: "Set another download-path, or remove the file before the step."
	});
}
function parseEntries(value) {
	return Array.isArray(value) ? value.filter(isEntry) : [];
}
function isEntry(value) {
	if (!isObject(value) || !isObject(value["run"])) return false;
	const { path, bytes, sha256, run } = value;
	return (path === void 0 || typeof path === "string" && isSafeRelativePath(path)) && (bytes === void 0 || typeof bytes === "number") && (sha256 === void 0 || typeof sha256 === "string" && /^[0-9a-f]{64}$/.test(sha256)) && typeof run["id"] === "string" && typeof run["attempt"] === "string";
}
function isSafeRelativePath(path) {
	return path !== "" && !path.startsWith("/") && !path.split(/[/\\]/).includes("..") && !path.includes("\0");
}
async function hasFile(directory, path, bytes) {
	const found = await stat(join(directory, path)).catch(() => void 0);
	return found?.isFile() === true && (bytes === void 0 || found.size === bytes);
}
export { readPreviousManifest as a, moveFile as c, wrapFileSystemErrors as d, writeAtomically as f, readArchiveFile as i, readTextInside as l, removeLeftovers as m, isSafeRelativePath as n, ensureDirectory as o, createTemporaryDirectoryName as p, parseManifest as r, getErrnoCode as s, hasFile as t, removeQuietly as u };
