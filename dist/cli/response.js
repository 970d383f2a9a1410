// src/aws/s3/response.ts
/**
* Runs `send` with a signal that stays linked to `signal` only until the response headers arrive; the body has its own
* timeout.
*/
async function abortUntilHeaders(signal, send) {
	const head = new AbortController();
	const stop = () => head.abort(signal.reason);
	signal.throwIfAborted();
	signal.addEventListener("abort", stop, { once: true });
	try {
		return await send(head.signal);
	} finally {
		signal.removeEventListener("abort", stop);
	}
}
/** Where a `Content-Range` says that the body begins, and how much the whole is: `bytes 100-199/200`. */
function parseContentRange(header) {
	const [, offset, total] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(header ?? "") ?? [];
	if (offset === void 0 || total === void 0) return void 0;
	return {
		offset: Number(offset),
		total: total === "*" ? void 0 : Number(total)
	};
}
export { parseContentRange as n, abortUntilHeaders as t };
