export const id = 3284;
export const ids = [3284];
export const modules = {

/***/ 8690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readBounded)
/* harmony export */ });
// src/lib/read-bounded.ts
async function readBounded(body, maxBytes) {
	const chunks = [];
	let bytes = 0;
	for await (const chunk of body) {
		bytes += chunk.length;
		if (bytes > maxBytes) return void 0;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}



/***/ }),

/***/ 3284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createTextObjects: () => (/* binding */ createTextObjects)
/* harmony export */ });
/* harmony import */ var _bucket_regions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4963);
/* harmony import */ var _backoff_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(588);
/* harmony import */ var _read_bounded_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8690);
/* harmony import */ var _limit_responses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(514);
/* harmony import */ var _retry2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3546);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7075);






// src/aws/s3/text-objects.ts
function createTextObjects(options) {
	const buckets = (0,_bucket_regions_js__WEBPACK_IMPORTED_MODULE_0__.t)(options);
	return {
		read: (at) => buckets.withBucketClient(at.bucket, (client) => readTextObject(options, client, at)),
		write: (request) => buckets.withBucketClient(request.bucket, (client) => writeText(options, client, request))
	};
}
async function readTextObject(options, client, at) {
	const send = async (abortSignal) => {
		try {
			const response = await client.send(new _bucket_regions_js__WEBPACK_IMPORTED_MODULE_0__.a({
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
	return (0,_retry2_js__WEBPACK_IMPORTED_MODULE_2__.t)(options.context, "GetObject", send, { session: options.session });
}
async function readObjectText(body) {
	const stream = (0,_retry2_js__WEBPACK_IMPORTED_MODULE_2__.n)("GetObject", body instanceof node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable ? body : void 0);
	const bytes = await (0,_read_bounded_js__WEBPACK_IMPORTED_MODULE_4__.t)(stream, _limit_responses_js__WEBPACK_IMPORTED_MODULE_1__.r);
	if (bytes === void 0) throw await (0,_limit_responses_js__WEBPACK_IMPORTED_MODULE_1__.t)("GetObject", _limit_responses_js__WEBPACK_IMPORTED_MODULE_1__.r);
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
			const response = await client.send(new _bucket_regions_js__WEBPACK_IMPORTED_MODULE_0__.i({
				...input,
				CacheControl: "no-cache",
				ChecksumAlgorithm: "SHA256"
			}), { abortSignal });
			(0,_retry2_js__WEBPACK_IMPORTED_MODULE_2__.n)("PutObject", response.ETag ?? response.$metadata.requestId);
			return "written";
		} catch (error) {
			const outcome = condition === "none" ? void 0 : getOutcome(error);
			if (outcome === void 0) throw error;
			return outcome;
		}
	};
	return (0,_retry2_js__WEBPACK_IMPORTED_MODULE_2__.t)(options.context, "PutObject", send, {
		session: options.session,
		extraTimeoutMs: (0,_backoff_js__WEBPACK_IMPORTED_MODULE_5__.n)(Buffer.byteLength(text))
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



/***/ })

};
