// src/lib/memoize.ts
/** Makes the value on first use and keeps it: a client takes milliseconds that only its first caller waits for. */
function memoize(make) {
	let value;
	return () => {
		value ??= make();
		return value;
	};
}
/** Like `memoize`, for promises; a rejection is forgotten, so that the next caller tries again. */
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
