import { nt as ServiceError } from "./main.js";
// src/lib/token-claims.ts
/**
* Reads the claims of a token without verifying it: AWS does that. Returns `undefined` if it is not an OIDC token.
* https://docs.github.com/en/actions/reference/security/oidc
*/
function parseClaims(token) {
	try {
		const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
		if (!isClaims(claims)) return void 0;
		const { iss, sub, aud, repository } = claims;
		return {
			iss,
			sub,
			aud,
			...typeof repository === "string" ? { repository } : {}
		};
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
// src/identity/identity-region.ts
/**
* Runs a call in the account's identity region. If the region is not set and the service names another one, the call is
* repeated there, and later calls go there directly.
*/
function createIdentityRegionResolver(region, onRegionChange = () => {}) {
	let identityRegion = region.given ?? region.fallback;
	return async (ask) => {
		try {
			return await ask(identityRegion);
		} catch (error) {
			const named = region.given === void 0 ? parseIdentityRegion(error) : void 0;
			if (named === void 0 || named === identityRegion) throw error;
			onRegionChange(identityRegion, named);
			identityRegion = named;
			return ask(identityRegion);
		}
	};
}
/** Region in `Operation is being called from endpoint X, but your identity region is Y. Please use the Y endpoint.` */
function parseIdentityRegion(error) {
	if (!(error instanceof ServiceError)) return void 0;
	return /identity region is ([a-z]{2,}(?:-[a-z]+)+-\d)\b/.exec(error.message)?.[1];
}
export { parseClaims as n, createIdentityRegionResolver as t };
