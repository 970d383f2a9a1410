export const id = 5073;
export const ids = [5073];
export const modules = {

/***/ 5073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createS3ObjectStore: () => (/* binding */ createS3ObjectStore)
/* harmony export */ });
/* harmony import */ var _bucket_regions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4963);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1809);
/* harmony import */ var _backoff_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(588);
/* harmony import */ var _file_stream_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2437);
/* harmony import */ var _retry2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3546);
/* harmony import */ var _response_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3785);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7075);







// node_modules/@aws-sdk/client-s3/dist-es/commands/HeadBucketCommand.js
var HeadBucketCommand = class extends (0,_bucket_regions_js__WEBPACK_IMPORTED_MODULE_0__.l)(_bucket_regions_js__WEBPACK_IMPORTED_MODULE_0__.s, _bucket_regions_js__WEBPACK_IMPORTED_MODULE_0__.c, "HeadBucket", _bucket_regions_js__WEBPACK_IMPORTED_MODULE_0__.o) {};
// src/aws/s3/object-store.ts
function createS3ObjectStore(options) {
	const buckets = (0,_bucket_regions_js__WEBPACK_IMPORTED_MODULE_0__.t)(options);
	return {
		read: (s3Uri, from) => {
			const { bucket, key } = parseS3Uri(s3Uri);
			return buckets.withBucketClient(bucket, (client) => read(options, client, {
				bucket,
				key
			}, from));
		},
		write: (request) => request.bytes < 16777216 ? buckets.withBucketClient(request.bucket, (client) => put(options, client, request)) : buckets.withBucketClient(request.bucket, (client) => (0,_bucket_regions_js__WEBPACK_IMPORTED_MODULE_0__.r)(options.context.signal, client, request)),
		getBucketRegion: (bucket) => buckets.getRegion(bucket, (client) => headBucket(options, client, bucket))
	};
}
function parseS3Uri(s3Uri) {
	const [, bucket, key] = /^s3:\/\/([^/]+)\/(.+)$/s.exec(s3Uri) ?? [];
	if (bucket !== void 0 && key !== void 0) return {
		bucket,
		key
	};
	throw new _main_js__WEBPACK_IMPORTED_MODULE_1__.mt("The result names no object in S3", {
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
	const send = (signal) => (0,_response_js__WEBPACK_IMPORTED_MODULE_5__.t)(signal, (abortSignal) => client.send(new _bucket_regions_js__WEBPACK_IMPORTED_MODULE_0__.a(input), { abortSignal }));
	try {
		return toDownload(await (0,_retry2_js__WEBPACK_IMPORTED_MODULE_3__.t)(options.context, "GetObject", send, {
			session: options.session,
			attempts: 1
		}));
	} catch (error) {
		if (error instanceof _main_js__WEBPACK_IMPORTED_MODULE_1__.mt && (error.status === 412 || error.status === 416) && from.offset > 0) return await read(options, client, at, { offset: 0 });
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
	if (!(body instanceof node_stream__WEBPACK_IMPORTED_MODULE_4__.Readable)) throw createNoBodyError();
	const range = (0,_response_js__WEBPACK_IMPORTED_MODULE_5__.n)(response.ContentRange);
	const total = range?.total ?? response.ContentLength;
	return {
		body,
		offset: range?.offset ?? 0,
		...total === void 0 ? {} : { totalBytes: total },
		...response.ETag === void 0 ? {} : { etag: response.ETag }
	};
}
function createNoBodyError() {
	return new _main_js__WEBPACK_IMPORTED_MODULE_1__.mt("GetObject: the response has no body", {
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
		const response = await (0,_file_stream_js__WEBPACK_IMPORTED_MODULE_2__.t)(request.path, signal, (Body, abortSignal) => client.send(new _bucket_regions_js__WEBPACK_IMPORTED_MODULE_0__.i({
			...input,
			Body
		}), { abortSignal }));
		(0,_retry2_js__WEBPACK_IMPORTED_MODULE_3__.n)("PutObject", response.ETag ?? response.$metadata.requestId);
	};
	await (0,_retry2_js__WEBPACK_IMPORTED_MODULE_3__.t)(options.context, "PutObject", send, {
		session: options.session,
		extraTimeoutMs: (0,_backoff_js__WEBPACK_IMPORTED_MODULE_6__.n)(request.bytes)
	});
}
async function headBucket(options, client, bucket) {
	const send = (abortSignal) => client.send(new HeadBucketCommand({ Bucket: bucket }), { abortSignal });
	return (await (0,_retry2_js__WEBPACK_IMPORTED_MODULE_3__.t)(options.context, "HeadBucket", send, { session: options.session })).BucketRegion;
}



/***/ }),

/***/ 3785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseContentRange),
/* harmony export */   t: () => (/* binding */ abortUntilHeaders)
/* harmony export */ });
// src/aws/s3/response.ts
async function abortUntilHeaders(signal, send) {
	const head = new AbortController();
	const stop = () => head.abort(signal.reason);
	signal.throwIfAborted();
	signal.addEventListener("abort", stop, { once: true });
	try {
		return await send(head.signal);
	} finally {
		signal.removeEventListener("abort", stop);
	}
}
function parseContentRange(header) {
	const [, offset, total] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(header ?? "") ?? [];
	if (offset === void 0 || total === void 0) return void 0;
	return {
		offset: Number(offset),
		total: total === "*" ? void 0 : Number(total)
	};
}



/***/ })

};
