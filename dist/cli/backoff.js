// src/lib/backoff.ts
const firstBackoffMs = 200;
const maxBackoffMs = 1e4;
const minUploadBytesPerMs = 64;
/**
* Milliseconds to wait before a retry: exponential with jitter, so that many clients do not come back together.
* https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
*/
function computeBackoffMs(retry, random = Math.random) {
	return Math.ceil(Math.min(maxBackoffMs, firstBackoffMs * 2 ** retry) * (.25 + .75 * random()));
}
/** Milliseconds that an upload of this size can take, assuming at least 64 kB/s. */
function computeUploadTimeoutMs(bytes) {
	return Math.ceil(bytes / minUploadBytesPerMs);
}
export { computeUploadTimeoutMs as n, computeBackoffMs as t };
