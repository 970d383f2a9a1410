import { pt as ServiceError } from "./main.js";
// src/identity/identity-region.ts
function createIdentityRegionResolver(region, onRegionChange = () => {}) {
	let identityRegion = region.given ?? region.fallback;
	return async (call) => {
		try {
			return await call(identityRegion);
		} catch (error) {
			const named = region.given === void 0 ? parseIdentityRegion(error) : void 0;
			if (named === void 0 || named === identityRegion) throw error;
			onRegionChange(identityRegion, named);
			identityRegion = named;
			return call(identityRegion);
		}
	};
}
function parseIdentityRegion(error) {
	if (!(error instanceof ServiceError)) return void 0;
	return /identity region is ([a-z]{2,}(?:-[a-z]+)+-\d)\b/.exec(error.message)?.[1];
}
export { createIdentityRegionResolver as t };
