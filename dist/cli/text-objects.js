import { t as GetObjectCommand } from "./GetObjectCommand.js";
import { i as PutObjectCommand, t as createRegionalClients } from "./bucket-regions.js";
import { n as computeUploadTimeoutMs } from "./backoff.js";
import { t as readBounded } from "./read-bounded.js";
import { r as maxResponseBytes, t as createResponseTooLargeError } from "./limit-responses.js";
import { n as requireField, t as callWithRetry } from "./retry2.js";
import { Readable } from "node:stream";
// src/aws/s3/text-objects.ts
function createTextObjects(options) {
	const buckets = createRegionalClients(options);
	return {
		read: (at) => buckets.withBucketClient(at.bucket, (client) => readTextObject(options, client, at)),
		write: (request) => buckets.withBucketClient(request.bucket, (client) => writeText(options, client, request))
	};
}
async function readTextObject(options, client, at) {
	const send = async (abortSignal) => {
		try {
			const response = await client.send(new GetObjectCommand({
				Bucket: at.bucket,
				Key: at.key
			}), { abortSignal });
			return {
				text: await readObjectText(response.Body),
				etag: response.ETag
			};
		} catch (error) {
			if (getErrorFacts(error).name === "NoSuchKey") return void 0;
			throw error;
		}
	};
	return callWithRetry(options.context, "GetObject", send, { session: options.session });
}
async function readObjectText(body) {
	const stream = requireField("GetObject", body instanceof Readable ? body : void 0);
	const bytes = await readBounded(stream, maxResponseBytes);
	if (bytes === void 0) throw await createResponseTooLargeError("GetObject", maxResponseBytes);
	return bytes.toString("utf8");
}
async function writeText(options, client, request) {
	const { bucket, key, text, contentType, condition } = request;
	const send = async (abortSignal) => {
		const input = {
			Bucket: bucket,
			Key: key,
			Body: text,
			ContentType: contentType,
			...toHeaders(condition)
		};
		try {
			const response = await client.send(new PutObjectCommand({
				...input,
				CacheControl: "no-cache",
				ChecksumAlgorithm: "SHA256"
			}), { abortSignal });
			requireField("PutObject", response.ETag ?? response.$metadata.requestId);
			return "written";
		} catch (error) {
			const outcome = condition === "none" ? void 0 : getOutcome(error);
			if (outcome === void 0) throw error;
			return outcome;
		}
	};
	return callWithRetry(options.context, "PutObject", send, {
		session: options.session,
		extraTimeoutMs: computeUploadTimeoutMs(Buffer.byteLength(text))
	});
}
function toHeaders(condition) {
	if (condition === "none") return {};
	return condition === "absent" ? { IfNoneMatch: "*" } : { IfMatch: condition.etag };
}
function getOutcome(error) {
	const { name, status } = getErrorFacts(error);
	if (status === 412 || name === "ConditionalRequestConflict" || name === "NoSuchKey") return "conflict";
	return status === 501 || name === "NotImplemented" ? "unsupported" : void 0;
}
function getErrorFacts(error) {
	if (!(error instanceof Error)) return {
		name: "",
		status: void 0
	};
	const metadata = "$metadata" in error && typeof error.$metadata === "object" ? error.$metadata : null;
	const status = metadata !== null && "httpStatusCode" in metadata ? metadata.httpStatusCode : void 0;
	return {
		name: error.name,
		status: typeof status === "number" ? status : void 0
	};
}
export { createTextObjects };
