// src/files/paths.ts
function joinPath(place, path) {
	return place === "" || place === "." ? path : `${place}/${path}`;
}
function makeRelative(place, path) {
	const prefix = joinPath(place, "");
	return path.startsWith(prefix) ? path.slice(prefix.length) : path;
}
export { makeRelative as n, joinPath as t };
