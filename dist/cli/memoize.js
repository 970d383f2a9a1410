// src/lib/memoize.ts
function memoize(make) {
	let value;
	return () => {
		value ??= make();
		return value;
	};
}
function memoizeAsync(make) {
	let value;
	return () => {
		value ??= make().catch((error) => {
			value = void 0;
			throw error;
		});
		return value;
	};
}
export { memoizeAsync as n, memoize as t };
