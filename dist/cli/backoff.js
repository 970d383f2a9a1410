// src/lib/backoff.ts
const firstBackoffMs = 200;
const maxBackoffMs = 1e4;
const minUploadBytesPerMs = 64;
function computeBackoffMs(retry, random = Math.random) {
	return Math.ceil(Math.min(maxBackoffMs, firstBackoffMs * 2 ** retry) * (.25 + .75 * random()));
}
function computeUploadTimeoutMs(bytes) {
	return Math.ceil(bytes / minUploadBytesPerMs);
}
export { computeUploadTimeoutMs as n, computeBackoffMs as t };
