import { createReadStream } from "node:fs";
// src/lib/file-stream.ts
async function withFileStream(path, signal, send) {
	const readFailure = new AbortController();
	const body = createReadStream(path);
	body.on("error", (error) => readFailure.abort(error));
	try {
		return await send(body, AbortSignal.any([signal, readFailure.signal]));
	} catch (error) {
		readFailure.signal.throwIfAborted();
		throw error;
	} finally {
		body.destroy();
	}
}
export { withFileStream as t };
