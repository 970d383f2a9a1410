export const id = 6233;
export const ids = [6233];
export const modules = {

/***/ 6233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createPresignedDownloads: () => (/* binding */ createPresignedDownloads)
/* harmony export */ });
/* harmony import */ var _httpRequest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5693);
/* harmony import */ var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7938);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1809);
/* harmony import */ var _retry2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3546);
/* harmony import */ var _response_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3785);





// src/aws/s3/error-body.ts
const maxErrorBytes = 4096;
async function readErrorBody(body) {
	const chunks = [];
	let bytes = 0;
	try {
		for await (const chunk of body) {
			chunks.push(chunk);
			bytes += chunk.length;
			if (bytes >= maxErrorBytes) break;
		}
	} catch {}
	return Buffer.concat(chunks).subarray(0, maxErrorBytes).toString("utf8");
}
function getXmlText(xml, element) {
	const text = new RegExp(`<${element}>([^<]*)</${element}>`).exec(xml)?.[1];
	return text === void 0 || text.trim() === "" ? void 0 : (0,_main_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(text);
}
// src/aws/s3/presigned-links.ts
const operation = "Download of the result";
function createPresignedDownloads(options) {
	const { plainHttpHosts = [], ...transport } = options.transport;
	const handler = new _node_http_handler_js__WEBPACK_IMPORTED_MODULE_0__.t({
		...transport,
		httpsAgent: { ...transport.httpsAgent }
	});
	return { read: async (url, from) => {
		checkScheme(url, plainHttpHosts);
		return (0,_retry2_js__WEBPACK_IMPORTED_MODULE_2__.t)(options.context, operation, (signal) => openLink(handler, url, from, signal), { attempts: 1 });
	} };
}
function createGetRequest(link, from) {
	const url = parseUrl(link);
	return new _httpRequest_js__WEBPACK_IMPORTED_MODULE_3__.t({
		method: "GET",
		protocol: url.protocol,
		hostname: url.hostname,
		...url.port === "" ? {} : { port: Number(url.port) },
		path: url.pathname + url.search,
		headers: {
			host: url.host,
			...from.offset > 0 ? { range: `bytes=${from.offset}-` } : {},
			...from.offset > 0 && from.etag !== void 0 ? { "if-match": from.etag } : {}
		}
	});
}
function parseUrl(link) {
	const url = URL.canParse(link) ? new URL(link) : void 0;
	if (url?.protocol === "https:" || url?.protocol === "http:") return url;
	throw createLinkError("The link to the result is not a URL", "InvalidLink", "invalid");
}
function checkScheme(link, plainHttpHosts) {
	const { protocol, host } = parseUrl(link);
	if (protocol === "http:" && !plainHttpHosts.includes(host)) throw createLinkError("The presigned URL of the result is not HTTPS", "InvalidLink", "invalid");
}
const maxRedirects = 3;
async function openLink(handler, link, from, signal, redirects = 0) {
	const { response } = await (0,_response_js__WEBPACK_IMPORTED_MODULE_4__.t)(signal, (abortSignal) => handler.handle(createGetRequest(link, from), { abortSignal }));
	const status = response.statusCode;
	if (status === 200 || status === 206) return toDownloadFromLink(response);
	const target = redirects < maxRedirects ? getRedirectTarget(link, response) : void 0;
	if (target !== void 0) {
		response.body.destroy();
		return await openLink(handler, target, from, signal, redirects + 1);
	}
	const error = await readLinkError(response);
	if (from.offset > 0 && (status === 412 || status === 416)) return await openLink(handler, link, { offset: 0 }, signal);
	throw error;
}
function getRedirectTarget(link, response) {
	const location = response.headers["location"];
	if (response.statusCode !== 307 && response.statusCode !== 308 || location === void 0) return void 0;
	const from = new URL(link);
	const to = URL.canParse(location, link) ? new URL(location, link) : void 0;
	if (to === void 0 || to.protocol !== from.protocol) return void 0;
	return [from, to].every(({ hostname }) => /\.amazonaws\.com(\.cn)?$/.test(hostname)) || to.host === from.host ? to.href : void 0;
}
function toDownloadFromLink(response) {
	const body = response.body;
	const length = response.headers["content-length"];
	const etag = response.headers["etag"];
	const range = response.statusCode === 206 ? (0,_response_js__WEBPACK_IMPORTED_MODULE_4__.n)(response.headers["content-range"]) ?? unknownRange : void 0;
	const total = range === void 0 ? length && Number(length) : range.total;
	return {
		body,
		offset: range?.offset ?? 0,
		...typeof total === "number" ? { totalBytes: total } : {},
		...etag === void 0 ? {} : { etag }
	};
}
const unknownRange = {
	offset: -1,
	total: void 0
};
async function readLinkError(response) {
	const status = response.statusCode;
	const text = await readErrorBody(response.body);
	const code = getXmlText(text, "Code") ?? `HTTP ${status}`;
	const detail = getXmlText(text, "Message") ?? (status >= 300 && status < 400 ? "the redirect is not followed, as it leads to another address" : void 0);
	const reason = `${code}${detail === void 0 ? "" : `: ${detail}`}`;
	if (status === 403 || code === "ExpiredToken") return createLinkError(`the link was rejected (${reason})`, "LinkExpired", "expired", status);
	return createLinkError(reason, code, classifyStatus(status), status);
}
function classifyStatus(status) {
	if (status === 429) return "throttled";
	if (status === 408 || status >= 500) return "transient";
	return status === 404 ? "not-found" : "invalid";
}
function createLinkError(message, code, kind, status) {
	return new _main_js__WEBPACK_IMPORTED_MODULE_1__.mt(`${operation}: ${message}`, {
		operation,
		code,
		kind,
		status
	});
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
