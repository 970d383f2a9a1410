// src/github/github-response-too-large-error.ts
var GitHubResponseTooLargeError = class extends Error {
	name = "GitHubResponseTooLargeError";
};
export { GitHubResponseTooLargeError as t };
