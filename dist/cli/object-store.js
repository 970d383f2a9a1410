import { _ as command, d as _ep5, f as _mw0, o as HeadBucket$, t as GetObjectCommand } from "./GetObjectCommand.js";
import { i as PutObjectCommand, r as uploadMultipart, t as createRegionalClients } from "./bucket-regions.js";
import { pt as ServiceError } from "./main.js";
import { n as computeUploadTimeoutMs } from "./backoff.js";
import { t as withFileStream } from "./file-stream.js";
import { n as requireField, t as callWithRetry } from "./retry2.js";
import { n as parseContentRange, t as abortUntilHeaders } from "./response.js";
import { Readable } from "node:stream";
// node_modules/@aws-sdk/client-s3/dist-es/commands/HeadBucketCommand.js
var HeadBucketCommand = class extends command(_ep5, _mw0, "HeadBucket", HeadBucket$) {};
// src/aws/s3/object-store.ts
function createS3ObjectStore(options) {
	const buckets = createRegionalClients(options);
	return {
		read: (s3Uri, from) => {
			const { bucket, key } = parseS3Uri(s3Uri);
			return buckets.withBucketClient(bucket, (client) => read(options, client, {
				bucket,
				key
			}, from));
		},
		write: (request) => request.bytes < 16777216 ? buckets.withBucketClient(request.bucket, (client) => put(options, client, request)) : buckets.withBucketClient(request.bucket, (client) => uploadMultipart(options.context.signal, client, request)),
		getBucketRegion: (bucket) => buckets.getRegion(bucket, (client) => headBucket(options, client, bucket))
	};
}
function parseS3Uri(s3Uri) {
	const [, bucket, key] = /^s3:\/\/([^/]+)\/(.+)$/s.exec(s3Uri) ?? [];
	if (bucket !== void 0 && key !== void 0) return {
		bucket,
		key
	};
	throw new ServiceError("The result names no object in S3", {
		operation: "GetObject",
		code: "InvalidS3Uri",
		kind: "invalid"
	});
}
async function read(options, client, at, from) {
	const input = {
		Bucket: at.bucket,
		Key: at.key,
		...from.offset > 0 ? toRangeParameters(from) : {}
	};
	const send = (signal) => abortUntilHeaders(signal, (abortSignal) => client.send(new GetObjectCommand(input), { abortSignal }));
	try {
		return toDownload(await callWithRetry(options.context, "GetObject", send, {
			session: options.session,
			attempts: 1
		}));
	} catch (error) {
		if (error instanceof ServiceError && (error.status === 412 || error.status === 416) && from.offset > 0) return await read(options, client, at, { offset: 0 });
		throw error;
	}
}
function toRangeParameters(from) {
	return {
		Range: `bytes=${from.offset}-`,
		...from.etag === void 0 ? {} : { IfMatch: from.etag }
	};
}
function toDownload(response) {
	const body = response.Body;
	if (!(body instanceof Readable)) throw createNoBodyError();
	const range = parseContentRange(response.ContentRange);
	const total = range?.total ?? response.ContentLength;
	return {
		body,
		offset: range?.offset ?? 0,
		...total === void 0 ? {} : { totalBytes: total },
		...response.ETag === void 0 ? {} : { etag: response.ETag }
	};
}
function createNoBodyError() {
	return new ServiceError("GetObject: the response has no body", {
		operation: "GetObject",
		code: "IncompleteAnswer",
		kind: "transient"
	});
}
async function put(options, client, request) {
	const input = {
		Bucket: request.bucket,
		Key: request.key,
		ContentLength: request.bytes,
		ContentType: request.contentType,
		ChecksumSHA256: Buffer.from(request.sha256, "hex").toString("base64")
	};
	const send = async (signal) => {
		const response = await withFileStream(request.path, signal, (Body, abortSignal) => client.send(new PutObjectCommand({
			...input,
			Body
		}), { abortSignal }));
		requireField("PutObject", response.ETag ?? response.$metadata.requestId);
	};
	await callWithRetry(options.context, "PutObject", send, {
		session: options.session,
		extraTimeoutMs: computeUploadTimeoutMs(request.bytes)
	});
}
async function headBucket(options, client, bucket) {
	const send = (abortSignal) => client.send(new HeadBucketCommand({ Bucket: bucket }), { abortSignal });
	return (await callWithRetry(options.context, "HeadBucket", send, { session: options.session })).BucketRegion;
}
export { createS3ObjectStore };
