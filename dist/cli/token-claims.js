// src/lib/token-claims.ts
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
