import { F as limits, ut as ServiceError } from "./main.js";
import { n as memoizeAsync } from "./memoize.js";
import { t as createIdentityRegionResolver } from "./identity-region.js";
// src/identity/refreshable-session.ts
const maxRefreshMarginMs = 3e5;
/**
* A session that renews itself: created on first use, and again shortly before it expires or when a service rejects its
* credentials. Concurrent callers share one renewal. If renewing fails while the old credentials are still valid, they are
* used until they expire.
*/
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
/** A session on a provider that caches and renews credentials by itself, such as the SDK's default chain. */
function createProviderSession(provider) {
	return {
		credentials: () => provider(),
		refresh: async (rejected) => (await provider({ forceRefresh: true })).accessKeyId !== rejected.accessKeyId
	};
}
/** A session whose code is loaded when its credentials are first needed. */
function createLazySession(load) {
	const session = memoizeAsync(load);
	return {
		credentials: async () => (await session()).credentials(),
		refresh: async (rejected) => (await session()).refresh(rejected)
	};
}
// src/identity/base-session.ts
/**
* The base session: the role assumed with GitHub's OIDC token.
* https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
*/
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
/**
* Sessions are made from tokens and contexts that live minutes: if one had expired or was rejected, `make` runs once more
* and gets a fresh one.
*/
async function retryOnceIfExpired(make) {
	try {
		return await make();
	} catch (error) {
		if (error instanceof ServiceError && (error.kind === "expired" || error.kind === "invalid-context")) return make();
		throw error;
	}
}
// src/identity/enhanced-session.ts
/**
* The identity-enhanced session of one user: identity context → `AssumeRole` with it. The trust policy of the role must
* allow `sts:SetContext` in addition to `sts:AssumeRole`.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_GetIdentityContext.html
*/
function createEnhancedSession(aws, roleArn, accountId, viewer, ports) {
	const contexts = createContextProvider(aws, accountId, viewer, ports);
	const assume = async () => ports.roles.assumeRole(createAssumeRoleRequest(aws, roleArn, "QuickSight", await contexts()));
	return createRefreshableSession(() => retryOnceIfExpired(assume), ports.clock);
}
/**
* `AssumeRole` with an identity context, for an hour at most: the base session is a role's, too.
* https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
*/
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
/** Gets the user's identity context in the account's identity region. */
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
