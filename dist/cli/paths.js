// src/files/paths.ts
/** Joins a path to a place; the workspace itself, `.`, is omitted. */
function joinPath(place, path) {
	return place === "" || place === "." ? path : `${place}/${path}`;
}
/** The path relative to a directory above it. */
function makeRelative(place, path) {
	const prefix = joinPath(place, "");
	return path.startsWith(prefix) ? path.slice(prefix.length) : path;
}
export { makeRelative as n, joinPath as t };
