export const id = 652;
export const ids = [652];
export const modules = {

/***/ 2437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ withFileStream)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

// src/lib/file-stream.ts
/**
* Sends the file at `path` as the body of a request. Where it cannot be read, the request ends with the system's error;
* when the request has ended, however it did, the file is closed.
*/
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

/***/ 1652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createReleasesClient: () => (/* binding */ createReleasesClient)
/* harmony export */ });
/* harmony import */ var _file_stream_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2437);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1440);


// src/github/response-fields.ts
/** A member of what was read from outside; undefined where there is none. */
function getField(data, name) {
	return typeof data === "object" && data !== null ? Object.entries(data).find(([key]) => key === name)?.[1] : void 0;
}
/** A text in an answer of GitHub. Throws where it is missing: then it was not GitHub that answered. */
function requireString(data, name) {
	const value = getField(data, name);
	if (typeof value === "string") return value;
	throw new Error(`The answer lacks ${name}`);
}
/** A number in an answer of GitHub. Throws where it is missing. */
function requireNumber(data, name) {
	const value = getField(data, name);
	if (typeof value === "number") return value;
	throw new Error(`The answer lacks ${name}`);
}
// src/github/github-error.ts
/** An error of GitHub's API in our words: what was refused, and what mends it. */
function githubError(operation, error, { owner, repo }) {
	const text = (0,_main_js__WEBPACK_IMPORTED_MODULE_1__.Y)(error instanceof Error ? error.message : String(error), 500);
	const status = statusOf(error);
	const kind = classifyGitHubError(status, text);
	const row = rows.find((each) => each.kind === kind && (each.operation ?? operation) === operation);
	return new _main_js__WEBPACK_IMPORTED_MODULE_1__.U(`${operation} in ${owner}/${repo}: ${row === void 0 ? text : `${row.meaning} (${text})`}`, {
		operation,
		code: row?.code ?? (status === void 0 ? "GitHubError" : `HTTP ${status}`),
		kind,
		status,
		requestId: requestIdOf(error),
		hint: row?.hint,
		cause: error
	});
}
const rows = [
	{
		kind: "not-found",
		operation: "GetReleaseByTag",
		code: "ReleaseNotFound",
		meaning: "there is no published release with this tag, or the token may not see it",
		hint: "Check release-tag for a typo. The release must exist and be published (a draft cannot be found by its tag); `gh release create` makes one."
	},
	{
		kind: "not-found",
		operation: "UploadReleaseAsset",
		code: "ReleaseNotWritable",
		meaning: "the release is gone, or the token may not write to it",
		hint: "Give the job `permissions: contents: write`, or a github-token that has it."
	},
	{
		kind: "denied",
		code: "ReleaseNotWritable",
		meaning: "the token lacks the permission",
		hint: "Give the job `permissions: contents: write`, or a github-token that has it."
	},
	{
		kind: "expired",
		code: "BadCredentials",
		meaning: "the token is not valid",
		hint: "Leave github-token out to use that of the job, or check the secret that it is read from."
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
function statusOf(error) {
	const status = getField(error, "status");
	return typeof status === "number" ? status : void 0;
}
function requestIdOf(error) {
	const id = getField(getField(getField(error, "response"), "headers"), "x-github-request-id");
	return typeof id === "string" ? (0,_main_js__WEBPACK_IMPORTED_MODULE_1__.Y)(id, 100) : void 0;
}
// src/github/octokit-client.ts
const answerWithinMs = 3e4;
/** Asks through Octokit; what is refused is thrown as a ServiceError, the end of the step as the signal's reason. */
function createGitHubRequester(github, repository, context) {
	const within = (ms, end) => async (operation, request, read) => {
		const signal = AbortSignal.any([end, context.clock.timeout(ms)]);
		try {
			return read((await github.request({
				...repository,
				...request,
				request: { signal }
			})).data);
		} catch (error) {
			context.signal.throwIfAborted();
			throw githubError(operation, error, repository);
		}
	};
	return {
		request: within(answerWithinMs, context.signal),
		uploadRequest: (bytes, signal) => within(answerWithinMs + (0,_main_js__WEBPACK_IMPORTED_MODULE_1__.M)(bytes), signal),
		signal: context.signal
	};
}
// src/github/releases.ts
const pageSize = 100;
/**
* Releases of a repository on GitHub or GitHub Enterprise Server. Throws ServiceErrors.
* https://docs.github.com/en/rest/releases
*/
function createReleasesClient(github, repository, context) {
	const ask = createGitHubRequester(github, repository, context);
	return {
		find: (tag) => {
			return ask.request("GetReleaseByTag", {
				method: "GET",
				url: "/repos/{owner}/{repo}/releases/tags/{tag}",
				tag
			}, releaseIn);
		},
		assets: (release) => allAssets(ask, release),
		remove: (id) => {
			return ask.request("DeleteReleaseAsset", {
				method: "DELETE",
				url: "/repos/{owner}/{repo}/releases/assets/{asset_id}",
				asset_id: id
			}, () => void 0);
		},
		upload: (release, asset) => upload(ask, release, asset)
	};
}
async function allAssets(ask, release) {
	const found = [];
	for (let page = 1;; page++) {
		const url = "/repos/{owner}/{repo}/releases/{release_id}/assets";
		const query = {
			release_id: release.id,
			per_page: pageSize,
			page
		};
		const listed = await ask.request("ListReleaseAssets", {
			method: "GET",
			url,
			...query
		}, assetsIn);
		found.push(...listed);
		if (listed.length < pageSize) return found;
	}
}
async function upload(ask, release, { name, path, bytes, contentType }) {
	const headers = {
		"content-type": contentType,
		"content-length": bytes
	};
	const request = {
		method: "POST",
		url: release.uploadUrl,
		name,
		headers
	};
	return (0,_file_stream_js__WEBPACK_IMPORTED_MODULE_0__.t)(path, ask.signal, (data, signal) => ask.uploadRequest(bytes, signal)("UploadReleaseAsset", {
		...request,
		data
	}, (answer) => ({ url: requireString(answer, "browser_download_url") })));
}
function assetsIn(data) {
	if (!Array.isArray(data)) throw new Error("The answer is no list");
	return data.map((each) => ({
		id: requireNumber(each, "id"),
		name: requireString(each, "name")
	}));
}
function releaseIn(data) {
	return {
		id: requireNumber(data, "id"),
		url: requireString(data, "html_url"),
		uploadUrl: requireString(data, "upload_url")
	};
}



/***/ })

};
