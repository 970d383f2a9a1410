// src/lib/memoize-by-key.ts
/** Calls `make` once per key and keeps the promise, also one that rejects. */
function memoizeByKey(make) {
	const made = /* @__PURE__ */ new Map();
	return (key) => {
		const known = made.get(key) ?? make(key);
		made.set(key, known);
		return known;
	};
}
export { memoizeByKey as t };
