import { R as limits, pt as ServiceError } from "./main.js";
import { n as memoizeAsync } from "./memoize.js";
import { t as createIdentityRegionResolver } from "./identity-region.js";
// src/identity/refreshable-session.ts
const maxRefreshMarginMs = 3e5;
function createRefreshableSession(make, clock) {
	let current;
	let pendingRefresh;
	async function refresh() {
		const askedAt = clock.now();
		const { credentials, lifetimeMs } = await make();
		const marginMs = Math.min(maxRefreshMarginMs, lifetimeMs / 4);
		current = {
			credentials,
			renewAt: askedAt + lifetimeMs - marginMs,
			endsAt: askedAt + lifetimeMs
		};
		return credentials;
	}
	function refreshShared() {
		pendingRefresh ??= refresh().finally(() => {
			pendingRefresh = void 0;
		});
		return pendingRefresh;
	}
	return {
		credentials: async () => {
			if (current !== void 0 && clock.now() < current.renewAt) return current.credentials;
			const old = current;
			try {
				return await refreshShared();
			} catch (error) {
				if (old !== void 0 && current === old && clock.now() < old.endsAt) return old.credentials;
				throw error;
			}
		},
		refresh: async (rejected) => {
			if (current?.credentials === rejected) current = void 0;
			return (current?.credentials ?? await refreshShared()) !== rejected;
		}
	};
}
function createProviderSession(provider) {
	return {
		credentials: () => provider(),
		refresh: async (rejected) => (await provider({ forceRefresh: true })).accessKeyId !== rejected.accessKeyId
	};
}
function createLazySession(load) {
	const session = memoizeAsync(load);
	return {
		credentials: async () => (await session()).credentials(),
		refresh: async (rejected) => (await session()).refresh(rejected)
	};
}
// src/identity/base-session.ts
function createBaseSession(aws, roleArn, ports) {
	const assume = async () => ports.tokens.assumeRoleWithWebIdentity({
		roleArn,
		token: await ports.webIdentityToken(aws.audience),
		audience: aws.audience,
		sessionName: aws.sessionName,
		durationSeconds: aws.durationSeconds
	});
	return createRefreshableSession(() => retryOnceIfExpired(assume), ports.clock);
}
async function retryOnceIfExpired(make) {
	try {
		return await make();
	} catch (error) {
		if (error instanceof ServiceError && (error.kind === "expired" || error.kind === "invalid-context")) return make();
		throw error;
	}
}
// src/identity/enhanced-session.ts
function createEnhancedSession(aws, roleArn, accountId, viewer, ports) {
	const contexts = createContextProvider(aws, accountId, viewer, ports);
	const assume = async () => ports.roles.assumeRole(createAssumeRoleRequest(aws, roleArn, "QuickSight", await contexts()));
	return createRefreshableSession(() => retryOnceIfExpired(assume), ports.clock);
}
function createAssumeRoleRequest(aws, roleArn, provider, contextAssertion) {
	return {
		roleArn,
		sessionName: aws.sessionName,
		durationSeconds: Math.min(aws.durationSeconds, limits.sessionSeconds.chained),
		contextProviderArn: `arn:${aws.partition}:iam::aws:contextProvider/${provider}`,
		contextAssertion,
		...aws.externalId === void 0 ? {} : { externalId: aws.externalId },
		...aws.inlinePolicy === void 0 ? {} : { policy: aws.inlinePolicy },
		...aws.managedPolicies.length === 0 ? {} : { policyArns: aws.managedPolicies }
	};
}
function createContextProvider(aws, accountId, viewer, ports) {
	const inIdentityRegion = createIdentityRegionResolver({
		given: viewer.identityRegion,
		fallback: aws.region
	}, (from, to) => ports.log.notice(`The account's identity region is ${to}, not ${from}; using it. Set identity-region: ${to} to avoid the extra call.`));
	return () => inIdentityRegion((region) => ports.catalog(region).getIdentityContext({
		accountId,
		user: viewer.user,
		namespace: viewer.namespace,
		...region === aws.region ? {} : { contextRegion: aws.region }
	}));
}
export { createLazySession as a, retryOnceIfExpired as i, createEnhancedSession as n, createProviderSession as o, createBaseSession as r, createRefreshableSession as s, createAssumeRoleRequest as t };
