import { Et as pluralize, ht as isRetryable, pt as ServiceError } from "./main.js";
import { t as computeBackoffMs } from "./backoff.js";
import { t as withRetry } from "./retry.js";
// src/aws/retry.ts
const defaultMaxAttempts = 12;
const maxRefreshes = 3;
const firstTimeoutMs = 1e4;
const maxTimeoutMs = 6e4;
const outageLogThreshold = 4;
const outageLogIntervalMs = 6e4;
async function callWithRetry(context, operation, send, options = {}) {
	const state = {
		attempts: 0,
		renewals: 0
	};
	try {
		return await withRetry(context, (attempt) => sendOnce(context, operation, send, options, attempt, state), (error) => getRetryDelayMs(context, options, state, error));
	} catch (error) {
		const { lastError, attempts } = state;
		if (context.signal.aborted && lastError !== void 0) {
			logOutage(context, lastError, attempts, "until the step ended");
			context.onOutage?.(lastError, attempts);
		}
		throw error;
	}
}
async function sendOnce(context, operation, send, options, attempt, state) {
	state.credentials = await options.session?.credentials();
	const releaseSlot = await options.rateLimit?.of.acquire(options.rateLimit.priority, context.signal);
	context.signal.throwIfAborted();
	const timeoutMs = Math.min(firstTimeoutMs * 2 ** attempt, maxTimeoutMs) + (options.extraTimeoutMs ?? 0);
	try {
		return await withTimeout(context, send, timeoutMs).finally(releaseSlot);
	} catch (error) {
		context.signal.throwIfAborted();
		state.attempts = attempt + 1;
		const { toServiceError } = await import("./service-error.js");
		state.lastError = await toServiceError(operation, error, options.requestDetails);
		if (state.lastError instanceof ServiceError && state.lastError.kind === "transient") options.onUnanswered?.();
		throw state.lastError;
	}
}
async function getRetryDelayMs(context, options, state, error) {
	if (error !== state.lastError) return void 0;
	if (error instanceof ServiceError && error.kind === "throttled") options.rateLimit?.of.onThrottled();
	if (state.renewals < maxRefreshes && await refreshIfExpired(error, options.session, state.credentials)) {
		state.renewals++;
		return 0;
	}
	if (!isRetryable(error) || state.attempts >= (options.attempts ?? defaultMaxAttempts)) return void 0;
	const delayMs = computeBackoffMs(state.attempts - 1);
	context.log.debug(`${error.message}; retrying in ${delayMs} ms`);
	if (state.attempts >= outageLogThreshold) logOutage(context, error, state.attempts, "still trying");
	return delayMs;
}
const lastOutageLogAt = /* @__PURE__ */ new WeakMap();
function logOutage({ clock, log }, error, attempts, state) {
	if (clock.now() - (lastOutageLogAt.get(log) ?? Number.NEGATIVE_INFINITY) < outageLogIntervalMs) return;
	lastOutageLogAt.set(log, clock.now());
	log.info(`${error.message} (tried ${pluralize(attempts, "time")}, ${state})`);
}
async function withTimeout(context, send, timeoutMs) {
	const signal = AbortSignal.any([context.signal, context.clock.timeout(timeoutMs)]);
	let stop = () => {};
	const cut = new Promise((_, reject) => {
		stop = () => reject(signal.reason);
		signal.addEventListener("abort", stop, { once: true });
	});
	try {
		return await Promise.race([send(signal), cut]);
	} finally {
		signal.removeEventListener("abort", stop);
	}
}
async function refreshIfExpired(error, session, used) {
	if (session === void 0 || used === void 0) return false;
	return error instanceof ServiceError && error.kind === "expired" && await session.refresh(used);
}
function requireField(operation, value) {
	if (value !== void 0) return value;
	throw new ServiceError(`${operation}: the response is incomplete`, {
		operation,
		code: "IncompleteAnswer",
		kind: "transient"
	});
}
export { requireField as n, callWithRetry as t };
