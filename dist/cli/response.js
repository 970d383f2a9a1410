// src/aws/s3/response.ts
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
function parseContentRange(header) {
	const [, offset, total] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(header ?? "") ?? [];
	if (offset === void 0 || total === void 0) return void 0;
	return {
		offset: Number(offset),
		total: total === "*" ? void 0 : Number(total)
	};
}
export { parseContentRange as n, abortUntilHeaders as t };
