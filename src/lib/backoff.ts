const firstBackoffMs = 200
const maxBackoffMs = 10_000
const minUploadBytesPerMs = 64

/**
 * Milliseconds to wait before a retry: exponential with jitter, so that many clients do not come back together.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
 */
export function computeBackoffMs(retry: number, random: () => number = Math.random): number {
  return Math.ceil(Math.min(maxBackoffMs, firstBackoffMs * 2 ** retry) * (0.25 + 0.75 * random()))
}

/** Milliseconds that an upload of this size can take, assuming at least 64 kB/s. */
export function computeUploadTimeoutMs(bytes: number): number {
  return Math.ceil(bytes / minUploadBytesPerMs)
}
