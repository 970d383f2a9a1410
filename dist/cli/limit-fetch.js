import { n as defaults } from "./utils.js";
import { t as readBounded } from "./read-bounded.js";
import { t as GitHubResponseTooLargeError } from "./github-response-too-large-error.js";
// src/github/limit-fetch.ts
const maxResponseBytes = 67108864;
function limitFetch(fetch, maxBytes = maxResponseBytes) {
	return async (...args) => {
		const { body, status, statusText, headers } = await fetch(...args);
		const bytes = body === null ? null : await readBounded(body, maxBytes);
		if (bytes === void 0) throw new GitHubResponseTooLargeError(`the response (HTTP ${status}) is larger than ${maxBytes / 1024 / 1024} MiB`);
		return new Response(bytes, {
			status,
			statusText,
			headers: [...headers]
		});
	};
}
function createOctokitOptions() {
	return { request: {
		...defaults.request,
		fetch: limitFetch(defaults.request?.fetch ?? fetch)
	} };
}
export { createOctokitOptions, limitFetch };
