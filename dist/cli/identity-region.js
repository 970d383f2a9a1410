import { ut as ServiceError } from "./main.js";
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
export { createIdentityRegionResolver as t };
