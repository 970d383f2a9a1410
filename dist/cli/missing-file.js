import { Dt as quote, wt as findClosestMatch } from "./main.js";
import { posix } from "node:path";
// src/inputs/document/missing-file.ts
async function describeMissingFile(workspace, path) {
	const reason = isPath(path) ? ` ${await findReason(workspace, path)}` : "";
	return `${quote(path)} is not a file in the workspace.${reason}`;
}
function isPath(text) {
	return /[./\\]/.test(text) && !/\s/.test(text);
}
async function findReason(workspace, path) {
	if ((await workspace.listNames(".")).length === 0) return "The workspace is empty. Add a step with actions/checkout before this one.";
	const segments = posix.normalize(path.replaceAll("\\", "/")).split("/");
	for (const [index, segment] of segments.entries()) {
		const parent = segments.slice(0, index).join("/") || ".";
		const names = await workspace.listNames(parent);
		if (names.includes(segment)) continue;
		const near = findClosestMatch(segment, names);
		if (near !== void 0) return `Did you mean ${quote([...segments.slice(0, index), near].join("/"))}?`;
		return "Check the path, and that actions/checkout runs before this step.";
	}
	return "Set the path of a file.";
}
export { describeMissingFile };
