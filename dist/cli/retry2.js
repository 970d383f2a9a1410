import { M as redactPrivateValues, St as pluralize, ct as ActionError, ft as isRetryable, ut as ServiceError, wt as sanitizeLine } from "./main.js";
import { t as computeBackoffMs } from "./backoff.js";
import { t as withRetry } from "./retry.js";
import { n as isThrottlingError, r as isTransientError } from "./service-error-classification.js";
import { t as findHint } from "./find-hint.js";
// src/aws/service-error.ts
const throttlingPattern = /^RequestThrottled/;
const expiredCodes = /* @__PURE__ */ new Set([
	"ExpiredToken",
	"ExpiredTokenException",
	"TokenRefreshRequired",
	"UnrecognizedClientException",
	"InvalidClientTokenId"
]);
const deniedCodes = /* @__PURE__ */ new Set([
	"AccessDenied",
	"AccessDeniedException",
	"UnsupportedUserEditionException",
	"UnsupportedPricingPlanException",
	"InvalidIdentityToken",
	"InvalidClientException"
]);
const clockSkewPattern = /signature (expired|not yet current)|request has expired|difference between the request time|time too skewed/i;
const networkPattern = /^(ECONNABORTED|ESOCKETTIMEDOUT|EADDRNOTAVAIL|EPROTO|ERR_STREAM_PREMATURE_CLOSE|ERR_HTTP2_STREAM_ERROR|UND_ERR_SOCKET|HPE_\w+|ERR_SSL_\w+)$/;
const transientPattern = /^(TimeoutError|AbortError|IDPCommunicationError\w*|OperationAborted|BadDigest|IncompleteBody)$/;
/** The error of a call as a ServiceError: classified, sanitized, with a hint. An ActionError is returned unchanged. */
function toServiceError(operation, error, requestDetails) {
	if (error instanceof ActionError) return error;
	const thrown = typeof error === "object" && error !== null ? error : { message: String(error) };
	const status = thrown.$metadata?.httpStatusCode;
	const isForeign = isForeignResponse(thrown, status);
	const code = isForeign ? "IncompleteAnswer" : getErrorCode(thrown);
	const text = isForeign ? `the response is not from AWS (HTTP ${status})` : getErrorText(thrown, status);
	const requestId = thrown.$metadata?.requestId ?? (typeof thrown.requestId === "string" ? thrown.requestId : void 0);
	return new ServiceError(formatMessage(operation, isForeign ? "" : sanitizeLine(code, 100), toShownText(operation, text)), {
		operation,
		code,
		kind: classifyAwsError(operation, thrown, code, text),
		status,
		requestId: requestId === void 0 ? void 0 : sanitizeLine(requestId, 100),
		hint: findHint({
			operation,
			code,
			message: text,
			requestDetails
		}),
		cause: error
	});
}
function toShownText(operation, text) {
	return operation.includes("SnapshotJob") ? redactPrivateValues(text) : text;
}
function formatMessage(operation, code, text) {
	return [
		operation,
		code,
		text === code ? "" : text
	].filter((part) => part !== "").join(": ");
}
/**
* A page of a proxy or captive portal in place of an AWS error: the SDK fails to parse it, and its parser's words help
* no one. A successful response that cannot be parsed was cut off on the way.
*/
function isForeignResponse(error, status) {
	return status !== void 0 && status >= 300 && getErrorCode(error) === "SyntaxError";
}
function getErrorText({ message }, status) {
	const text = typeof message === "string" ? sanitizeLine(message, 1e3) : "";
	return (text === "" || text === "UnknownError") && status !== void 0 ? `HTTP ${status} without a reason` : text;
}
function getErrorCode(error) {
	const name = typeof error.name === "string" ? error.name : "Error";
	return (name === "Error" || name === "TypeError") && typeof error.code === "string" ? error.code : name;
}
function classifyAwsError(operation, error, code, text) {
	const status = error.$metadata?.httpStatusCode;
	if (error.$metadata?.clockSkewCorrected === true || code === "RequestTimeTooSkewed" || clockSkewPattern.test(text)) return "transient";
	if (code === "LimitExceededException") return "job-limit";
	if (code === "ResourceExistsException") return "already-exists";
	if (/has not reached a terminal state/i.test(text)) return "not-ready";
	if (isContextRejected(operation, code, text)) return "invalid-context";
	if (isThrottlingError(toClassifiable(error)) || throttlingPattern.test(code)) return "throttled";
	if (expiredCodes.has(code) || deniedCodes.has(code) && /\b(token|credentials?|session)\b.*\bexpired\b/i.test(text)) return "expired";
	if (/couldn't retrieve verification key/i.test(text)) return "transient";
	if (deniedCodes.has(code)) return "denied";
	if (code === "ResourceNotFoundException") return "not-found";
	if (isTransient(error, code, status, text)) return "transient";
	if (status === 401) return "expired";
	if (status === 403) return "denied";
	return status === void 0 ? "unknown" : "invalid";
}
/**
* The identity context is malformed, has expired or does not match its provider: another context can help, other
* credentials cannot. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
*/
function isContextRejected(operation, code, text) {
	return /^InvalidContextAssertion/.test(code) || operation === "AssumeRole" && /^ExpiredToken/.test(code) && /context/i.test(text);
}
function isTransient(error, code, status, text) {
	if (status !== void 0 && (status >= 500 || status === 408)) return true;
	const systemCode = typeof error.code === "string" ? error.code : code;
	if (systemCode === "ERR_PROXY_TUNNEL") return !/ (401|403|407)\b/.test(text);
	if (isTransientError(toClassifiable(error)) || transientPattern.test(code) || networkPattern.test(systemCode)) return true;
	if (code === "SyntaxError" || code === "IncompleteAnswer" || code === "TypeError") return true;
	return code === "Error" && (status === void 0 || status < 300);
}
function toClassifiable(error) {
	const { code, $metadata, $retryable } = error;
	return {
		name: typeof error.name === "string" ? error.name : "Error",
		message: typeof error.message === "string" ? error.message : "",
		...typeof code === "string" ? { code } : {},
		...$metadata?.httpStatusCode === void 0 ? {} : { $metadata: { httpStatusCode: $metadata.httpStatusCode } },
		...$retryable === void 0 ? {} : { $retryable: { throttling: $retryable.throttling === true } }
	};
}
// src/aws/retry.ts
const defaultMaxAttempts = 12;
const maxRefreshes = 3;
const firstTimeoutMs = 1e4;
const maxTimeoutMs = 6e4;
const outageLogThreshold = 4;
const outageLogIntervalMs = 6e4;
/**
* Makes one call: each attempt has a time limit, transient and throttled attempts are retried with backoff, rejected
* credentials are renewed, and any other error is final. The SDK's own retries are off: they would retry
* `LimitExceededException`, know no deadline, and not retry a response body that was cut off.
* @throws ServiceError if the call failed, or the signal's reason
*/
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
		state.lastError = toServiceError(operation, error, options.requestDetails);
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
/** A required part of a response. @throws ServiceError if it is missing: then the response is not from AWS. */
function requireField(operation, value) {
	if (value !== void 0) return value;
	throw new ServiceError(`${operation}: the response is incomplete`, {
		operation,
		code: "IncompleteAnswer",
		kind: "transient"
	});
}
export { requireField as n, toServiceError as r, callWithRetry as t };
