// src/lib/token-claims.ts
/**
* Reads the claims of a token without verifying it: AWS does that. Returns `undefined` if it is not an OIDC token.
* https://docs.github.com/en/actions/reference/security/oidc
*/
function parseClaims(token) {
	const claims = decodePayload(token);
	if (!isClaims(claims)) return void 0;
	const { iss, sub, aud, repository } = claims;
	return {
		iss,
		sub,
		aud,
		...typeof repository === "string" ? { repository } : {}
	};
}
/** Every claim of a token, unverified, by its name. Returns `undefined` if it is not a token. */
function parseTokenPayload(token) {
	const claims = decodePayload(token);
	return typeof claims === "object" && claims !== null && !Array.isArray(claims) ? new Map(Object.entries(claims)) : void 0;
}
function decodePayload(token) {
	try {
		return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
	} catch {
		return;
	}
}
function isClaims(value) {
	if (typeof value !== "object" || value === null) return false;
	return [
		"iss",
		"sub",
		"aud"
	].every((name) => typeof Object.getOwnPropertyDescriptor(value, name)?.value === "string");
}
export { parseTokenPayload as n, parseClaims as t };
