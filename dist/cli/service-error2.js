import { n as isThrottlingError, r as isTransientError } from "./service-error-classification.js";
import { F as redactPrivateValues, Ot as sanitizeLine, dt as ActionError, pt as ServiceError } from "./main.js";
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
	"InvalidIdentityTokenException",
	"InvalidClientException"
]);
const clockSkewPattern = /signature (expired|not yet current)|request has expired|difference between the request time|time too skewed/i;
const networkPattern = /^(ECONNABORTED|ESOCKETTIMEDOUT|EADDRNOTAVAIL|EPROTO|ERR_STREAM_PREMATURE_CLOSE|ERR_HTTP2_STREAM_ERROR|UND_ERR_SOCKET|HPE_\w+|ERR_SSL_\w+)$/;
const transientPattern = /^(TimeoutError|AbortError|IDPCommunicationError\w*|OperationAborted|BadDigest|IncompleteBody)$/;
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
function isContextRejected(operation, code, text) {
	return /^InvalidContextAssertion/.test(code) || operation === "AssumeRole" && /^ExpiredToken/.test(code) && /context/i.test(text);
}
function isTransient(error, code, status, text) {
	if (status !== void 0 && (status >= 500 && status !== 501 || status === 408)) return true;
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
export { toServiceError as t };
