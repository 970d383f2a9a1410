import { _ as command, a as CreateMultipartUpload$, c as PutObjectTagging$, d as _ep5, f as _mw0, g as _mw5, h as _mw13, i as CompleteMultipartUpload$, l as UploadPart$, m as _mw11, n as S3Client, p as _mw1, r as AbortMultipartUpload$, s as PutObject$, u as _ep0 } from "./GetObjectCommand.js";
import { pt as ServiceError, w as isObject } from "./main.js";
import { t as createClientConfig } from "./client-config.js";
import { n as limitResponses } from "./limit-responses.js";
import { h as toEndpointV1, t as getEndpointFromInstructions } from "./endpoints.js";
import { z as extendedEncodeURIComponent } from "./Sha256Node.js";
import { n as computeUploadTimeoutMs } from "./backoff.js";
import { t as withFileStream } from "./file-stream.js";
import { n as requireField, t as callWithRetry } from "./retry2.js";
import { t as toServiceError } from "./service-error2.js";
import { EventEmitter } from "events";
import { ReadStream, statSync } from "node:fs";
import { Buffer } from "buffer";
import { Readable } from "stream";
// node_modules/@aws-sdk/client-s3/dist-es/commands/AbortMultipartUploadCommand.js
var AbortMultipartUploadCommand = class extends command(_ep0, _mw0, "AbortMultipartUpload", AbortMultipartUpload$) {};
// node_modules/@aws-sdk/client-s3/dist-es/commands/CompleteMultipartUploadCommand.js
var CompleteMultipartUploadCommand = class extends command(_ep0, _mw1, "CompleteMultipartUpload", CompleteMultipartUpload$) {};
// node_modules/@aws-sdk/client-s3/dist-es/commands/CreateMultipartUploadCommand.js
var CreateMultipartUploadCommand = class extends command(_ep0, _mw1, "CreateMultipartUpload", CreateMultipartUpload$) {};
// node_modules/@aws-sdk/client-s3/dist-es/commands/PutObjectCommand.js
var PutObjectCommand = class extends command(_ep0, _mw11, "PutObject", PutObject$) {};
// node_modules/@aws-sdk/client-s3/dist-es/commands/PutObjectTaggingCommand.js
var PutObjectTaggingCommand = class extends command(_ep5, _mw5, "PutObjectTagging", PutObjectTagging$) {};
// node_modules/@aws-sdk/client-s3/dist-es/commands/UploadPartCommand.js
var UploadPartCommand = class extends command(_ep0, _mw13, "UploadPart", UploadPart$) {};
// node_modules/@aws-sdk/client-s3/dist-es/models/enums.js
const ChecksumAlgorithm = {
	CRC32: "CRC32",
	CRC32C: "CRC32C",
	CRC64NVME: "CRC64NVME",
	MD5: "MD5",
	SHA1: "SHA1",
	SHA256: "SHA256",
	SHA512: "SHA512",
	XXHASH128: "XXHASH128",
	XXHASH3: "XXHASH3",
	XXHASH64: "XXHASH64"
};
// src/aws/s3/bucket-owner.ts
function findExpectedOwner(bucket, accountId) {
	return accountId !== void 0 && bucket.split(/[.-]/).includes(accountId) ? accountId : void 0;
}
const objectCommands = /* @__PURE__ */ new Set([
	"GetObjectCommand",
	"PutObjectCommand",
	"CreateMultipartUploadCommand",
	"UploadPartCommand",
	"CompleteMultipartUploadCommand",
	"AbortMultipartUploadCommand"
]);
function addBucketOwnerMiddleware(client, getAccountId) {
	client.middlewareStack.add((next, { commandName = "" }) => async (args) => {
		const bucket = ("Bucket" in args.input ? args.input.Bucket : void 0) ?? "";
		const owner = objectCommands.has(commandName) && /\d{12}/.test(bucket) ? findExpectedOwner(bucket, await getAccountId()) : void 0;
		return next(owner === void 0 ? args : {
			...args,
			input: {
				...args.input,
				ExpectedBucketOwner: owner
			}
		});
	}, {
		step: "initialize",
		name: "expectBucketOwner"
	});
}
// node_modules/@aws-sdk/lib-storage/dist-es/runtimeConfig.js
const runtimeConfig = {
	statSync: () => {},
	isFileReadStream(f) {
		return false;
	},
	runtime: "node",
	statSync,
	isFileReadStream(f) {
		return f instanceof ReadStream;
	}
};
// node_modules/@aws-sdk/lib-storage/dist-es/byteLength.js
const byteLength = (input) => {
	if (input == null) return 0;
	if (typeof input === "string") return Buffer.byteLength(input);
	if (typeof input.byteLength === "number") return input.byteLength;
	else if (typeof input.length === "number") return input.length;
	else if (typeof input.size === "number") return input.size;
	else if (typeof input.start === "number" && typeof input.end === "number") return input.end + 1 - input.start;
	else if (runtimeConfig.isFileReadStream(input)) try {
		return runtimeConfig.statSync(input.path).size;
	} catch (error) {
		return;
	}
};
// node_modules/@aws-sdk/lib-storage/dist-es/byteLengthSource.js
var BYTE_LENGTH_SOURCE;
(function(BYTE_LENGTH_SOURCE) {
	BYTE_LENGTH_SOURCE["EMPTY_INPUT"] = "a null or undefined Body";
	BYTE_LENGTH_SOURCE["CONTENT_LENGTH"] = "the ContentLength property of the params set by the caller";
	BYTE_LENGTH_SOURCE["STRING_LENGTH"] = "the encoded byte length of the Body string";
	BYTE_LENGTH_SOURCE["TYPED_ARRAY"] = "the byteLength of a typed byte array such as Uint8Array";
	BYTE_LENGTH_SOURCE["LENGTH"] = "the value of Body.length";
	BYTE_LENGTH_SOURCE["SIZE"] = "the value of Body.size";
	BYTE_LENGTH_SOURCE["START_END_DIFF"] = "the numeric difference between Body.start and Body.end";
	BYTE_LENGTH_SOURCE["STAT"] = "the size of the file given by Body.path on disk as reported by statSync";
})(BYTE_LENGTH_SOURCE || (BYTE_LENGTH_SOURCE = {}));
const byteLengthSource = (input, override) => {
	if (override != null) return BYTE_LENGTH_SOURCE.CONTENT_LENGTH;
	if (input == null) return BYTE_LENGTH_SOURCE.EMPTY_INPUT;
	if (typeof input === "string") return BYTE_LENGTH_SOURCE.STRING_LENGTH;
	if (typeof input.byteLength === "number") return BYTE_LENGTH_SOURCE.TYPED_ARRAY;
	else if (typeof input.length === "number") return BYTE_LENGTH_SOURCE.LENGTH;
	else if (typeof input.size === "number") return BYTE_LENGTH_SOURCE.SIZE;
	else if (typeof input.start === "number" && typeof input.end === "number") return BYTE_LENGTH_SOURCE.START_END_DIFF;
	else if (runtimeConfig.isFileReadStream(input)) try {
		runtimeConfig.statSync(input.path).size;
		return BYTE_LENGTH_SOURCE.STAT;
	} catch (error) {
		return;
	}
};
// node_modules/@aws-sdk/lib-storage/dist-es/chunks/getChunkStream.js
async function* getChunkStream(data, partSize, getNextData) {
	let partNumber = 1;
	const currentBuffer = {
		chunks: [],
		length: 0
	};
	for await (const datum of getNextData(data)) {
		currentBuffer.chunks.push(datum);
		currentBuffer.length += datum.byteLength;
		while (currentBuffer.length > partSize) {
			const dataChunk = currentBuffer.chunks.length > 1 ? Buffer.concat(currentBuffer.chunks) : currentBuffer.chunks[0];
			yield {
				partNumber,
				data: dataChunk.subarray(0, partSize)
			};
			currentBuffer.chunks = [dataChunk.subarray(partSize)];
			currentBuffer.length = currentBuffer.chunks[0].byteLength;
			partNumber += 1;
		}
	}
	yield {
		partNumber,
		data: currentBuffer.chunks.length !== 1 ? Buffer.concat(currentBuffer.chunks) : currentBuffer.chunks[0],
		lastPart: true
	};
}
// node_modules/@aws-sdk/lib-storage/dist-es/chunks/getChunkUint8Array.js
async function* getChunkUint8Array(data, partSize) {
	let partNumber = 1;
	let startByte = 0;
	let endByte = partSize;
	while (endByte < data.byteLength) {
		yield {
			partNumber,
			data: data.subarray(startByte, endByte)
		};
		partNumber += 1;
		startByte = endByte;
		endByte = startByte + partSize;
	}
	yield {
		partNumber,
		data: data.subarray(startByte),
		lastPart: true
	};
}
// node_modules/@aws-sdk/lib-storage/dist-es/chunks/getDataReadable.js
async function* getDataReadable(data) {
	for await (const chunk of data) if (Buffer.isBuffer(chunk) || chunk instanceof Uint8Array) yield chunk;
	else yield Buffer.from(chunk);
}
// node_modules/@aws-sdk/lib-storage/dist-es/chunks/getDataReadableStream.js
async function* getDataReadableStream(data) {
	const reader = data.getReader();
	try {
		while (true) {
			const { done, value } = await reader.read();
			if (done) return;
			if (Buffer.isBuffer(value) || value instanceof Uint8Array) yield value;
			else yield Buffer.from(value);
		}
	} catch (e) {
		throw e;
	} finally {
		reader.releaseLock();
	}
}
// node_modules/@aws-sdk/lib-storage/dist-es/chunker.js
const getChunk = (data, partSize) => {
	if (data instanceof Uint8Array) return getChunkUint8Array(data, partSize);
	if (data instanceof Readable) return getChunkStream(data, partSize, getDataReadable);
	if (data instanceof String || typeof data === "string") return getChunkUint8Array(Buffer.from(data), partSize);
	if (typeof data.stream === "function") return getChunkStream(data.stream(), partSize, getDataReadableStream);
	if (data instanceof ReadableStream) return getChunkStream(data, partSize, getDataReadableStream);
	throw new Error("Body Data is unsupported format, expected data to be one of: string | Uint8Array | Buffer | Readable | ReadableStream | Blob;.");
};
// node_modules/@aws-sdk/lib-storage/dist-es/Upload.js
var Upload = class Upload extends EventEmitter {
	static MIN_PART_SIZE = 5242880;
	MAX_PARTS = 1e4;
	queueSize = 4;
	partSize;
	leavePartsOnError = false;
	tags = [];
	client;
	params;
	totalBytes;
	totalBytesSource;
	bytesUploadedSoFar;
	abortController;
	concurrentUploaders = [];
	createMultiPartPromise;
	abortMultipartUploadCommand = null;
	uploadedParts = [];
	uploadEnqueuedPartsCount = 0;
	expectedPartsCount;
	uploadId;
	uploadEvent;
	isMultiPart = true;
	singleUploadResult;
	sent = false;
	constructor(options) {
		super();
		this.queueSize = options.queueSize || this.queueSize;
		this.leavePartsOnError = options.leavePartsOnError || this.leavePartsOnError;
		this.tags = options.tags || this.tags;
		this.client = options.client;
		this.params = options.params;
		if (!this.params) throw new Error(`InputError: Upload requires params to be passed to upload.`);
		this.totalBytes = this.params.ContentLength ?? byteLength(this.params.Body);
		this.totalBytesSource = byteLengthSource(this.params.Body, this.params.ContentLength);
		this.bytesUploadedSoFar = 0;
		this.abortController = options.abortController ?? new AbortController();
		this.partSize = options.partSize || Math.max(Upload.MIN_PART_SIZE, Math.ceil((this.totalBytes || 0) / this.MAX_PARTS));
		if (this.totalBytes !== void 0) this.expectedPartsCount = Math.ceil(this.totalBytes / this.partSize);
		this.__validateInput();
	}
	async abort() {
		this.abortController.abort();
	}
	async done() {
		if (this.sent) throw new Error("@aws-sdk/lib-storage: this instance of Upload has already executed .done(). Create a new instance.");
		this.sent = true;
		return await Promise.race([this.__doMultipartUpload(), this.__abortTimeout(this.abortController.signal)]);
	}
	on(event, listener) {
		this.uploadEvent = event;
		return super.on(event, listener);
	}
	async __uploadUsingPut(dataPart) {
		this.isMultiPart = false;
		const params = {
			...this.params,
			Body: dataPart.data
		};
		const clientConfig = this.client.config;
		const requestHandler = clientConfig.requestHandler;
		const eventEmitter = requestHandler instanceof EventEmitter ? requestHandler : null;
		const uploadEventListener = (event) => {
			this.bytesUploadedSoFar = event.loaded;
			this.totalBytes = event.total;
			this.__notifyProgress({
				loaded: this.bytesUploadedSoFar,
				total: this.totalBytes,
				part: dataPart.partNumber,
				Key: this.params.Key,
				Bucket: this.params.Bucket
			});
		};
		if (eventEmitter !== null) eventEmitter.on("xhr.upload.progress", uploadEventListener);
		const resolved = await Promise.all([this.client.send(new PutObjectCommand(params)), clientConfig?.endpoint?.()]);
		const putResult = resolved[0];
		let endpoint = resolved[1];
		if (!endpoint) endpoint = toEndpointV1(await getEndpointFromInstructions(params, PutObjectCommand, { ...clientConfig }));
		if (!endpoint) throw new Error("Could not resolve endpoint from S3 \"client.config.endpoint()\" nor EndpointsV2.");
		if (eventEmitter !== null) eventEmitter.off("xhr.upload.progress", uploadEventListener);
		const locationKey = this.params.Key.split("/").map((segment) => extendedEncodeURIComponent(segment)).join("/");
		const locationBucket = extendedEncodeURIComponent(this.params.Bucket);
		const Location = (() => {
			const endpointHostnameIncludesBucket = endpoint.hostname.startsWith(`${locationBucket}.`);
			const forcePathStyle = this.client.config.forcePathStyle;
			const optionalPort = endpoint.port ? `:${endpoint.port}` : ``;
			if (forcePathStyle) return `${endpoint.protocol}//${endpoint.hostname}${optionalPort}/${locationBucket}/${locationKey}`;
			if (endpointHostnameIncludesBucket) return `${endpoint.protocol}//${endpoint.hostname}${optionalPort}/${locationKey}`;
			return `${endpoint.protocol}//${locationBucket}.${endpoint.hostname}${optionalPort}/${locationKey}`;
		})();
		this.singleUploadResult = {
			...putResult,
			Bucket: this.params.Bucket,
			Key: this.params.Key,
			Location
		};
		const totalSize = byteLength(dataPart.data);
		this.__notifyProgress({
			loaded: totalSize,
			total: totalSize,
			part: 1,
			Key: this.params.Key,
			Bucket: this.params.Bucket
		});
	}
	async __createMultipartUpload() {
		const requestChecksumCalculation = await this.client.config.requestChecksumCalculation();
		if (!this.createMultiPartPromise) {
			const createCommandParams = {
				...this.params,
				Body: void 0
			};
			if (requestChecksumCalculation === "WHEN_SUPPORTED") createCommandParams.ChecksumAlgorithm = this.params.ChecksumAlgorithm || ChecksumAlgorithm.CRC32;
			this.createMultiPartPromise = this.client.send(new CreateMultipartUploadCommand(createCommandParams)).then((createMpuResponse) => {
				this.abortMultipartUploadCommand = new AbortMultipartUploadCommand({
					Bucket: this.params.Bucket,
					Key: this.params.Key,
					UploadId: createMpuResponse.UploadId
				});
				return createMpuResponse;
			});
		}
		return this.createMultiPartPromise;
	}
	async __doConcurrentUpload(dataFeeder) {
		for await (const dataPart of dataFeeder) {
			if (this.uploadEnqueuedPartsCount > this.MAX_PARTS) throw new Error(`Exceeded ${this.MAX_PARTS} parts in multipart upload to Bucket: ${this.params.Bucket} Key: ${this.params.Key}.`);
			if (this.abortController.signal.aborted) return;
			if (dataPart.partNumber === 1 && dataPart.lastPart) return await this.__uploadUsingPut(dataPart);
			if (!this.uploadId) {
				const { UploadId } = await this.__createMultipartUpload();
				this.uploadId = UploadId;
				if (this.abortController.signal.aborted) return;
			}
			const partSize = byteLength(dataPart.data) || 0;
			const requestHandler = this.client.config.requestHandler;
			const eventEmitter = requestHandler instanceof EventEmitter ? requestHandler : null;
			let lastSeenBytes = 0;
			const uploadEventListener = (event, request) => {
				if ((Number(request.query["partNumber"]) || -1) !== dataPart.partNumber) return;
				if (event.total && partSize) {
					this.bytesUploadedSoFar += event.loaded - lastSeenBytes;
					lastSeenBytes = event.loaded;
				}
				this.__notifyProgress({
					loaded: this.bytesUploadedSoFar,
					total: this.totalBytes,
					part: dataPart.partNumber,
					Key: this.params.Key,
					Bucket: this.params.Bucket
				});
			};
			if (eventEmitter !== null) eventEmitter.on("xhr.upload.progress", uploadEventListener);
			this.uploadEnqueuedPartsCount += 1;
			this.__validateUploadPart(dataPart);
			const partResult = await this.client.send(new UploadPartCommand({
				...this.params,
				ContentLength: void 0,
				UploadId: this.uploadId,
				Body: dataPart.data,
				PartNumber: dataPart.partNumber
			}));
			if (eventEmitter !== null) eventEmitter.off("xhr.upload.progress", uploadEventListener);
			if (this.abortController.signal.aborted) return;
			if (!partResult.ETag) throw new Error(`Part ${dataPart.partNumber} is missing ETag in UploadPart response. Missing Bucket CORS configuration for ETag header?`);
			this.uploadedParts.push({
				PartNumber: dataPart.partNumber,
				ETag: partResult.ETag,
				...partResult.ChecksumCRC32 && { ChecksumCRC32: partResult.ChecksumCRC32 },
				...partResult.ChecksumCRC32C && { ChecksumCRC32C: partResult.ChecksumCRC32C },
				...partResult.ChecksumCRC64NVME && { ChecksumCRC64NVME: partResult.ChecksumCRC64NVME },
				...partResult.ChecksumSHA1 && { ChecksumSHA1: partResult.ChecksumSHA1 },
				...partResult.ChecksumSHA256 && { ChecksumSHA256: partResult.ChecksumSHA256 }
			});
			if (eventEmitter === null) this.bytesUploadedSoFar += partSize;
			this.__notifyProgress({
				loaded: this.bytesUploadedSoFar,
				total: this.totalBytes,
				part: dataPart.partNumber,
				Key: this.params.Key,
				Bucket: this.params.Bucket
			});
		}
	}
	async __doMultipartUpload() {
		const dataFeeder = getChunk(this.params.Body, this.partSize);
		const concurrentUploaderFailures = [];
		for (let index = 0; index < this.queueSize; index++) {
			const currentUpload = this.__doConcurrentUpload(dataFeeder).catch((err) => {
				concurrentUploaderFailures.push(err);
			});
			this.concurrentUploaders.push(currentUpload);
		}
		await Promise.all(this.concurrentUploaders);
		if (concurrentUploaderFailures.length >= 1) {
			await this.markUploadAsAborted();
			throw concurrentUploaderFailures[0];
		}
		if (this.abortController.signal.aborted) {
			await this.markUploadAsAborted();
			throw Object.assign(/* @__PURE__ */ new Error("Upload aborted."), { name: "AbortError" });
		}
		let result;
		if (this.isMultiPart) {
			const { expectedPartsCount, uploadedParts, totalBytes, totalBytesSource } = this;
			if (totalBytes !== void 0 && expectedPartsCount !== void 0 && uploadedParts.length !== expectedPartsCount) {
				await this.markUploadAsAborted();
				throw new Error(`Expected ${expectedPartsCount} part(s) but uploaded ${uploadedParts.length} part(s).
The expected part count is based on the byte-count of the input.params.Body,
which was read from ${totalBytesSource} and is ${totalBytes}.
If this is not correct, provide an override value by setting a number
to input.params.ContentLength in bytes.
`);
			}
			this.uploadedParts.sort((a, b) => a.PartNumber - b.PartNumber);
			const uploadCompleteParams = {
				...this.params,
				Body: void 0,
				UploadId: this.uploadId,
				MultipartUpload: { Parts: this.uploadedParts }
			};
			try {
				result = await this.client.send(new CompleteMultipartUploadCommand(uploadCompleteParams));
			} catch (e) {
				await this.markUploadAsAborted().catch((abortError) => {
					if (e instanceof Error && e.cause === void 0) e.cause = abortError;
				});
				throw e;
			}
			if (typeof result?.Location === "string" && result.Location.includes("%2F")) result.Location = result.Location.replace(/%2F/g, "/");
		} else result = this.singleUploadResult;
		this.abortMultipartUploadCommand = null;
		if (this.tags.length) await this.client.send(new PutObjectTaggingCommand({
			...this.params,
			Tagging: { TagSet: this.tags }
		}));
		return result;
	}
	async markUploadAsAborted() {
		if (this.uploadId && !this.leavePartsOnError && null !== this.abortMultipartUploadCommand) {
			await this.client.send(this.abortMultipartUploadCommand);
			this.abortMultipartUploadCommand = null;
		}
	}
	__notifyProgress(progress) {
		if (this.uploadEvent) this.emit(this.uploadEvent, progress);
	}
	async __abortTimeout(abortSignal) {
		return new Promise((resolve, reject) => {
			abortSignal.onabort = () => {
				const abortError = /* @__PURE__ */ new Error("Upload aborted.");
				abortError.name = "AbortError";
				reject(abortError);
			};
		});
	}
	__validateUploadPart(dataPart) {
		const actualPartSize = byteLength(dataPart.data);
		if (actualPartSize === void 0) throw new Error(`A dataPart was generated without a measurable data chunk size for part number ${dataPart.partNumber}`);
		if (dataPart.partNumber === 1 && dataPart.lastPart) return;
		if (!dataPart.lastPart && actualPartSize !== this.partSize) throw new Error(`The byte size for part number ${dataPart.partNumber}, size ${actualPartSize} does not match expected size ${this.partSize}`);
	}
	__validateInput() {
		if (!this.client) throw new Error(`InputError: Upload requires a AWS client to do uploads with.`);
		if (this.partSize < Upload.MIN_PART_SIZE) throw new Error(`EntityTooSmall: Your proposed upload part size [${this.partSize}] is smaller than the minimum allowed size [${Upload.MIN_PART_SIZE}] (5MB)`);
		if (this.queueSize < 1) throw new Error(`Queue size: Must have at least one uploading queue.`);
	}
};
// src/aws/s3/multipart-upload.ts
const multipartThresholdBytes = 16777216;
const partBytes = 8388608;
const operation = "PutObject";
const abortUploadTimeoutMs = 1500;
async function uploadMultipart(signal, client, request) {
	signal.throwIfAborted();
	try {
		await withFileStream(request.path, signal, (body) => uploadParts(client, request, body));
	} catch (error) {
		signal.throwIfAborted();
		throw toServiceError(operation, error);
	}
}
async function uploadParts(client, request, body) {
	await new Upload({
		client,
		params: {
			Bucket: request.bucket,
			Key: request.key,
			Body: body,
			ContentType: request.contentType,
			ChecksumAlgorithm: "SHA256"
		},
		partSize: Math.max(partBytes, Math.ceil(request.bytes / 1e4)),
		queueSize: 3
	}).done();
}
function addPartRetryMiddleware(client, context, session) {
	client.middlewareStack.add((next, { commandName = "" }) => (args) => {
		const send = () => next(args);
		const [carried, extraMs] = partHandlers[commandName]?.(send) ?? [];
		if (carried !== void 0) return callWithRetry(context, operation, carried, {
			session,
			extraTimeoutMs: extraMs ?? 0
		});
		if (commandName !== "AbortMultipartUploadCommand") return send();
		const abortContext = {
			...context,
			signal: context.clock.timeout(abortUploadTimeoutMs)
		};
		return callWithRetry(abortContext, operation, send, {
			session,
			attempts: 3
		}).catch(() => emptyResponse);
	}, {
		step: "initialize",
		name: "retryParts"
	});
}
const emptyResponse = {
	response: void 0,
	output: { $metadata: {} }
};
const partHandlers = {
	CreateMultipartUploadCommand: (send) => [send, 0],
	UploadPartCommand: (send) => [withEtag(send), computeUploadTimeoutMs(partBytes)],
	CompleteMultipartUploadCommand: (send) => [completeIdempotently(send), 0]
};
function withEtag(send) {
	return async () => {
		const sent = await send();
		requireField(operation, "ETag" in sent.output ? sent.output.ETag : void 0);
		return sent;
	};
}
function completeIdempotently(send) {
	let tries = 0;
	return async () => {
		tries++;
		try {
			return await send();
		} catch (error) {
			if (tries > 1 && error instanceof Error && error.name === "NoSuchUpload") return emptyResponse;
			throw error;
		}
	};
}
// src/aws/s3/bucket-regions.ts
const idleMs = 2e4;
function createRegionalClients(options) {
	const clients = /* @__PURE__ */ new Map();
	const regions = /* @__PURE__ */ new Map();
	function getClient(region) {
		const client = clients.get(region) ?? createClient(region, options);
		clients.set(region, client);
		return client;
	}
	async function withBucketClient(bucket, work) {
		const region = regions.get(bucket) ?? options.region;
		try {
			return await work(getClient(region));
		} catch (error) {
			const bucketRegion = parseBucketRegion(error);
			if (bucketRegion === void 0 || bucketRegion === region) throw error;
			regions.set(bucket, bucketRegion);
			return await work(getClient(bucketRegion));
		}
	}
	async function getRegion(bucket, call) {
		try {
			return await withBucketClient(bucket, call) ?? regions.get(bucket) ?? options.region;
		} catch (error) {
			const bucketRegion = parseBucketRegion(error);
			if (bucketRegion === void 0) throw error;
			return bucketRegion;
		}
	}
	return {
		withBucketClient,
		getRegion
	};
}
const noopLogger = {
	debug() {},
	info() {},
	warn() {},
	error() {}
};
function createClient(region, options) {
	const settings = createClientConfig("S3", region, options.transport, options.session);
	const client = new S3Client({
		...settings,
		requestHandler: {
			...settings.requestHandler,
			socketTimeout: idleMs
		},
		forcePathStyle: options.pathStyle ?? false,
		logger: noopLogger,
		expectContinueHeader: false
	});
	limitResponses(client);
	if (options.getAccountId !== void 0) addBucketOwnerMiddleware(client, options.getAccountId);
	addPartRetryMiddleware(client, options.context, options.session);
	return client;
}
function parseBucketRegion(error) {
	if (!(error instanceof ServiceError) || !isObject(error.cause) || !("$response" in error.cause)) return void 0;
	const response = error.cause["$response"];
	if (!isObject(response) || !("headers" in response) || !isObject(response["headers"])) return void 0;
	const region = Object.entries(response["headers"]).find(([name]) => name === "x-amz-bucket-region")?.[1];
	return typeof region === "string" && /^[a-z0-9-]{1,40}$/.test(region) ? region : void 0;
}
export { PutObjectCommand as i, multipartThresholdBytes as n, uploadMultipart as r, createRegionalClients as t };
