import { Ot as sanitizeLine, pt as ServiceError } from "./main.js";
import { t as withFileStream } from "./file-stream.js";
import { n as computeUploadTimeoutMs } from "./backoff.js";
import { t as GitHubResponseTooLargeError } from "./github-response-too-large-error.js";
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
	const text = sanitizeLine(error instanceof Error ? error.message : String(error), 500);
	const status = getStatusCode(error);
	const kind = isResponseTooLarge(error) ? "invalid" : classifyGitHubError(status, text);
	const row = isResponseTooLarge(error) ? tooLargeRule : errorRules.find((each) => each.kind === kind && (each.operation ?? operation) === operation);
	return new ServiceError(`${operation} in ${owner}/${repo}: ${row === void 0 ? text : `${row.meaning} (${text})`}`, {
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
	return error instanceof Error && error.cause instanceof GitHubResponseTooLargeError;
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
	return typeof id === "string" ? sanitizeLine(id, 100) : void 0;
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
		uploadRequest: (bytes, signal) => limitTime(answerWithinMs + computeUploadTimeoutMs(bytes), signal),
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
		if (!(error instanceof ServiceError) || error.kind !== "not-found") throw error;
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
	throw new ServiceError(`The release ${tag} is published and immutable: assets cannot be added to it`, {
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
	return withFileStream(path, requester.signal, (data, signal) => requester.uploadRequest(bytes, signal)("UploadReleaseAsset", {
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
export { createReleasesClient };
