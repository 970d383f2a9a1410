export const id = 1652;
export const ids = [1652];
export const modules = {

/***/ 588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ computeUploadTimeoutMs),
/* harmony export */   t: () => (/* binding */ computeBackoffMs)
/* harmony export */ });
// src/lib/backoff.ts
const firstBackoffMs = 200;
const maxBackoffMs = 1e4;
const minUploadBytesPerMs = 64;
function computeBackoffMs(retry, random = Math.random) {
	return Math.ceil(Math.min(maxBackoffMs, firstBackoffMs * 2 ** retry) * (.25 + .75 * random()));
}
function computeUploadTimeoutMs(bytes) {
	return Math.ceil(bytes / minUploadBytesPerMs);
}



/***/ }),

/***/ 2437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ withFileStream)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

// src/lib/file-stream.ts
async function withFileStream(path, signal, send) {
	const readFailure = new AbortController();
	const body = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path);
	body.on("error", (error) => readFailure.abort(error));
	try {
		return await send(body, AbortSignal.any([signal, readFailure.signal]));
	} catch (error) {
		readFailure.signal.throwIfAborted();
		throw error;
	} finally {
		body.destroy();
	}
}



/***/ }),

/***/ 4495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ GitHubResponseTooLargeError)
/* harmony export */ });
// src/github/github-response-too-large-error.ts
var GitHubResponseTooLargeError = class extends Error {
	name = "GitHubResponseTooLargeError";
};



/***/ }),

/***/ 1652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createReleasesClient: () => (/* binding */ createReleasesClient)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);
/* harmony import */ var _file_stream_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2437);
/* harmony import */ var _backoff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(588);
/* harmony import */ var _github_response_too_large_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4495);




// src/github/response-fields.ts
function getField(data, name) {
	return typeof data === "object" && data !== null ? Object.entries(data).find(([key]) => key === name)?.[1] : void 0;
}
function requireString(data, name) {
	const value = getField(data, name);
	if (typeof value === "string") return value;
	throw new Error(`The response has no ${name}`);
}
function requireNumber(data, name) {
	const value = getField(data, name);
	if (typeof value === "number") return value;
	throw new Error(`The response has no ${name}`);
}
// src/github/github-error.ts
function toGitHubError(operation, error, { owner, repo }) {
	const text = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(error instanceof Error ? error.message : String(error), 500);
	const status = getStatusCode(error);
	const kind = isResponseTooLarge(error) ? "invalid" : classifyGitHubError(status, text);
	const row = isResponseTooLarge(error) ? tooLargeRule : errorRules.find((each) => each.kind === kind && (each.operation ?? operation) === operation);
	return new _main_js__WEBPACK_IMPORTED_MODULE_0__.mt(`${operation} in ${owner}/${repo}: ${row === void 0 ? text : `${row.meaning} (${text})`}`, {
		operation,
		code: row?.code ?? (status === void 0 ? "GitHubError" : `HTTP ${status}`),
		kind,
		status,
		requestId: getRequestId(error),
		hint: row?.hint,
		cause: error
	});
}
function isResponseTooLarge(error) {
	return error instanceof Error && error.cause instanceof _github_response_too_large_error_js__WEBPACK_IMPORTED_MODULE_2__.t;
}
const tooLargeRule = {
	kind: "invalid",
	code: "ResponseTooLarge",
	meaning: "the response is not from GitHub",
	hint: "Check whether GITHUB_API_URL or HTTPS_PROXY leads to another server."
};
const errorRules = [
	{
		kind: "not-found",
		operation: "GetReleaseByTag",
		code: "ReleaseNotFound",
		meaning: "no release has this tag, or the token is not allowed to see it",
		hint: "Check release-tag for a typo. The release must exist (`gh release create` creates one); a draft is only visible with `permissions: contents: write`."
	},
	{
		kind: "not-found",
		operation: "UploadReleaseAsset",
		code: "ReleaseNotWritable",
		meaning: "the release was deleted, or the token is not allowed to write to it",
		hint: "Add `permissions: contents: write` to the job, or set a github-token that has it."
	},
	{
		kind: "denied",
		code: "ReleaseNotWritable",
		meaning: "the token lacks the permission",
		hint: "Add `permissions: contents: write` to the job, or set a github-token that has it."
	},
	{
		kind: "expired",
		code: "BadCredentials",
		meaning: "the token is not valid",
		hint: "Remove github-token to use the token of the job, or check the secret that it is read from."
	}
];
function classifyGitHubError(status, text) {
	if (status === 429 || status === 403 && /rate limit/i.test(text)) return "throttled";
	if (status === 401) return "expired";
	if (status === 403) return "denied";
	if (status === 404) return "not-found";
	if (status === 422 && /already_exists/.test(text)) return "already-exists";
	if (status === 422 && text === "") return "transient";
	return status === void 0 || status === 408 || status >= 500 ? "transient" : "invalid";
}
function getStatusCode(error) {
	const status = getField(error, "status");
	return typeof status === "number" ? status : void 0;
}
function getRequestId(error) {
	const id = getField(getField(getField(error, "response"), "headers"), "x-github-request-id");
	return typeof id === "string" ? (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(id, 100) : void 0;
}
// src/github/octokit-client.ts
const answerWithinMs = 3e4;
function createGitHubRequester(github, repository, context) {
	const limitTime = (ms, end) => async (operation, request, read) => {
		const signal = AbortSignal.any([end, context.clock.timeout(ms)]);
		try {
			return read((await github.request({
				...repository,
				...request,
				request: { signal }
			})).data);
		} catch (error) {
			context.signal.throwIfAborted();
			throw toGitHubError(operation, error, repository);
		}
	};
	return {
		request: limitTime(answerWithinMs, context.signal),
		uploadRequest: (bytes, signal) => limitTime(answerWithinMs + (0,_backoff_js__WEBPACK_IMPORTED_MODULE_3__.n)(bytes), signal),
		signal: context.signal
	};
}
// src/github/releases.ts
const pageSize = 100;
const maxAssetPages = 10;
const maxReleasePages = 10;
function createReleasesClient(github, repository, context) {
	const requester = createGitHubRequester(github, repository, context);
	const assetUrl = "/repos/{owner}/{repo}/releases/assets/{asset_id}";
	return {
		find: async (tag) => assertMutable(await findRelease(requester, tag), tag),
		assets: (release) => listAssets(requester, release),
		remove: (id) => requester.request("DeleteReleaseAsset", {
			method: "DELETE",
			url: assetUrl,
			asset_id: id
		}, () => void 0),
		rename: (id, name) => requester.request("UpdateReleaseAsset", {
			method: "PATCH",
			url: assetUrl,
			asset_id: id,
			name
		}, (data) => ({ url: requireString(data, "browser_download_url") })),
		upload: (release, asset) => postAsset(requester, release, asset),
		isPrivate: () => requester.request("GetRepository", {
			method: "GET",
			url: "/repos/{owner}/{repo}"
		}, (data) => getField(data, "private") === true)
	};
}
async function findRelease(requester, tag) {
	try {
		return await requester.request("GetReleaseByTag", {
			method: "GET",
			url: "/repos/{owner}/{repo}/releases/tags/{tag}",
			tag
		}, parseRelease);
	} catch (error) {
		if (!(error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.mt) || error.kind !== "not-found") throw error;
		const draft = await findDraft(requester, tag);
		if (draft === void 0) throw error;
		return draft;
	}
}
async function findDraft(requester, tag) {
	const url = "/repos/{owner}/{repo}/releases";
	for (let page = 1; page <= maxReleasePages; page++) {
		const query = {
			per_page: pageSize,
			page
		};
		const listed = await requester.request("ListReleases", {
			method: "GET",
			url,
			...query
		}, requireList);
		const draft = listed.find((each) => getField(each, "tag_name") === tag && getField(each, "draft") === true);
		if (draft !== void 0) return parseRelease(draft);
		if (listed.length < pageSize) return void 0;
	}
}
function assertMutable({ isImmutable, ...release }, tag) {
	if (!isImmutable) return release;
	throw new _main_js__WEBPACK_IMPORTED_MODULE_0__.mt(`The release ${tag} is published and immutable: assets cannot be added to it`, {
		operation: "GetReleaseByTag",
		code: "ImmutableRelease",
		kind: "invalid",
		hint: "Attach the files to a draft (`gh release create --draft`) and publish it afterwards."
	});
}
async function listAssets(requester, release) {
	const found = [];
	for (let page = 1; page <= maxAssetPages; page++) {
		const url = "/repos/{owner}/{repo}/releases/{release_id}/assets";
		const query = {
			release_id: release.id,
			per_page: pageSize,
			page
		};
		const listed = await requester.request("ListReleaseAssets", {
			method: "GET",
			url,
			...query
		}, readAssets);
		found.push(...listed);
		if (listed.length < pageSize) break;
	}
	return found;
}
async function postAsset(requester, release, { name, label, path, bytes, contentType }) {
	const headers = {
		"content-type": contentType,
		"content-length": bytes
	};
	const request = {
		method: "POST",
		url: release.uploadUrl,
		name,
		...label === void 0 ? {} : { label },
		headers
	};
	return (0,_file_stream_js__WEBPACK_IMPORTED_MODULE_1__.t)(path, requester.signal, (data, signal) => requester.uploadRequest(bytes, signal)("UploadReleaseAsset", {
		...request,
		data
	}, (response) => ({
		id: requireNumber(response, "id"),
		url: requireString(response, "browser_download_url")
	})));
}
function requireList(data) {
	if (!Array.isArray(data)) throw new Error("The response is not a list");
	return data;
}
function readAssets(data) {
	return requireList(data).map((each) => {
		const label = getField(each, "label");
		return {
			id: requireNumber(each, "id"),
			name: requireString(each, "name"),
			...typeof label === "string" && label !== "" ? { label } : {}
		};
	});
}
function parseRelease(data) {
	return {
		id: requireNumber(data, "id"),
		url: requireString(data, "html_url"),
		uploadUrl: requireString(data, "upload_url"),
		isImmutable: getField(data, "immutable") === true && getField(data, "draft") !== true
	};
}



/***/ })

};
