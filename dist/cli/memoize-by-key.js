// src/lib/memoize-by-key.ts
function memoizeByKey(make) {
	const values = /* @__PURE__ */ new Map();
	return (key) => {
		const known = values.get(key) ?? make(key);
		values.set(key, known);
		return known;
	};
}
export { memoizeByKey as t };
