import { _ as _ep0, a as command$1, c as findPresignedUrls, d as StartDashboardSnapshotJobCommand, f as SearchDashboardsCommand, g as DescribeDashboardSnapshotJobCommand, h as DescribeDashboardSnapshotJobResultCommand, i as _mw0$1, l as toStartInput, m as GetIdentityContextCommand, n as AssumeRoleCommand, o as STSClient, p as ListDashboardsCommand, r as _ep0$1, s as AssumeRoleWithWebIdentity$, t as GetCallerIdentityCommand, u as toUserIdentifier, v as _mw0, y as command } from "./GetCallerIdentityCommand.js";
import { n as requireField, t as callWithRetry } from "./retry2.js";
import { i as createRateLimiter, n as createSender, r as createServerTime, t as collectPages } from "./client.js";
import { i as DescribeUser$, s as ListUsers$ } from "./QuickSightClient.js";
import { t as HttpRequest } from "./httpRequest.js";
import { t as NodeHttpHandler } from "./node-http-handler.js";
import { i as SignatureV4 } from "./Sha256Node.js";
import { n as memoizeAsync, t as memoize } from "./memoize.js";
import { t as parseClaims } from "./token-claims.js";
import { t as createClientConfig } from "./client-config.js";
import { n as limitResponses } from "./limit-responses.js";
import { Ot as sanitizeLine, R as limits, T as getViewerKey, dt as ActionError, kt as toMessage, pt as ServiceError } from "./main.js";
import { a as createLazySession, n as createEnhancedSession, o as createProviderSession, r as createBaseSession } from "./enhanced-session.js";
import { createHash, createHmac } from "node:crypto";
// node_modules/@aws-sdk/client-quicksight/dist-es/commands/DescribeUserCommand.js
var DescribeUserCommand = class extends command(_ep0, _mw0, "DescribeUser", DescribeUser$) {};
// node_modules/@aws-sdk/client-quicksight/dist-es/commands/ListUsersCommand.js
var ListUsersCommand = class extends command(_ep0, _mw0, "ListUsers", ListUsers$) {};
// src/aws/quicksight/users.ts
function createUserFinder(send) {
	return async (AwsAccountId, user, Namespace) => {
		if ("userArn" in user) return [user.userArn];
		if ("email" in user) return findUserArnsByEmail(send, AwsAccountId, user.email, Namespace);
		return send("DescribeUser", async (client, abort) => {
			const input = {
				AwsAccountId,
				Namespace,
				UserName: user.userName
			};
			const { User } = await client.send(new DescribeUserCommand(input), abort);
			return [requireField("DescribeUser", User?.Arn)];
		});
	};
}
async function findUserArnsByEmail(send, AwsAccountId, email, Namespace) {
	const users = await collectPages("ListUsers", (token) => send("ListUsers", async (client, abort) => {
		const input = {
			AwsAccountId,
			Namespace,
			MaxResults: 100,
			NextToken: token
		};
		const page = await client.send(new ListUsersCommand(input), abort);
		return {
			items: requireField("ListUsers", page.UserList),
			next: page.NextToken
		};
	}));
	const searched = email.toLowerCase();
	return users.flatMap(({ Arn, Email }) => Arn !== void 0 && Email?.toLowerCase() === searched ? [Arn] : []);
}
// src/aws/quicksight/quicksight.ts
const maxResultAttempts = 40;
function createCatalog(options) {
	const send = createSender(options);
	return {
		getIdentityContext: (request) => getIdentityContext(send, options, request),
		describeDashboardDefinition: (accountId, dashboardId) => describeDefinition(send, accountId, dashboardId),
		listDashboards: (accountId, limits) => listDashboards(send, accountId, limits),
		searchDashboardsVisibleTo: (accountId, userArn) => searchDashboards(send, accountId, userArn),
		findUserArns: createUserFinder(send)
	};
}
function describeDefinition(send, AwsAccountId, DashboardId) {
	return send("DescribeDashboardDefinition", async (client, abort) => {
		const { DescribeDashboardDefinitionCommand } = await import("./definition-command2.js");
		const definition = await client.send(new DescribeDashboardDefinitionCommand({
			AwsAccountId,
			DashboardId
		}), abort);
		if (!definition.ResourceStatus?.endsWith("_FAILED")) requireField("DescribeDashboardDefinition", definition.Definition);
		return definition;
	}, { requestDetails: {
		account: AwsAccountId,
		dashboard: DashboardId
	} });
}
function listDashboards(send, AwsAccountId, { maxPages, attempts } = {}) {
	const more = attempts === void 0 ? {} : { attempts };
	const getPage = (NextToken) => send("ListDashboards", async (client, abort) => {
		const page = await client.send(new ListDashboardsCommand({
			AwsAccountId,
			MaxResults: 100,
			NextToken
		}), abort);
		return {
			items: requireField("ListDashboards", page.DashboardSummaryList).map(toDashboardSummary),
			next: page.NextToken
		};
	}, more);
	return collectPages("ListDashboards", getPage, maxPages);
}
function searchDashboards(send, AwsAccountId, userArn) {
	const input = {
		AwsAccountId,
		Filters: [{
			Name: "QUICKSIGHT_VIEWER_OR_OWNER",
			Operator: "StringEquals",
			Value: userArn
		}],
		MaxResults: 100
	};
	return collectPages("SearchDashboards", (NextToken) => send("SearchDashboards", async (client, abort) => {
		const page = await client.send(new SearchDashboardsCommand({
			...input,
			NextToken
		}), abort);
		return {
			items: requireField("SearchDashboards", page.DashboardSummaryList).flatMap(({ DashboardId }) => DashboardId ?? []),
			next: page.NextToken
		};
	}));
}
function getIdentityContext(send, { region, mask }, { accountId, user, namespace, contextRegion }) {
	const input = {
		AwsAccountId: accountId,
		UserIdentifier: toUserIdentifier(user),
		Namespace: namespace,
		ContextRegion: contextRegion
	};
	return send("GetIdentityContext", async (client, abort) => {
		const { Context } = await client.send(new GetIdentityContextCommand(input), abort);
		const context = requireField("GetIdentityContext", Context);
		mask(context);
		return context;
	}, { requestDetails: {
		account: accountId,
		viewer: Object.values(user).join(),
		namespace,
		identityRegion: region,
		contextRegion: contextRegion ?? region
	} });
}
function createSnapshots(options, attempts) {
	const send = createSender(options);
	return {
		startJob: (request, onUnanswered) => startSnapshotJob(send, request, onUnanswered),
		describeJob: (job, atExpectedEnd = false) => describeJob(send, job, atExpectedEnd, attempts),
		describeJobResult: (job, maxAttempts = maxResultAttempts) => describeJobResult(send, options.mask, job, attempts ?? maxAttempts)
	};
}
function startSnapshotJob(send, ...[request, onUnanswered]) {
	const requestDetails = {
		account: request.AwsAccountId,
		dashboard: request.DashboardId
	};
	return send("StartDashboardSnapshotJob", async (client, abort) => {
		const command = new StartDashboardSnapshotJobCommand(toStartInput(request));
		const { Arn, RequestId, $metadata } = await client.send(command, abort);
		return {
			arn: Arn,
			requestId: RequestId ?? $metadata.requestId
		};
	}, onUnanswered === void 0 ? { requestDetails } : {
		requestDetails,
		onUnanswered
	});
}
function describeJob(send, job, atExpectedEnd, attempts = Number.POSITIVE_INFINITY) {
	return send("DescribeDashboardSnapshotJob", async (client, abort) => {
		const response = await client.send(new DescribeDashboardSnapshotJobCommand(toJobInput(job)), abort);
		return {
			status: requireField("DescribeDashboardSnapshotJob", response.JobStatus),
			arn: response.Arn,
			createdAt: response.CreatedTime?.getTime(),
			describedAt: send.serverTime(),
			configuration: response.SnapshotConfiguration,
			requestId: response.RequestId ?? response.$metadata.requestId
		};
	}, {
		priority: atExpectedEnd ? "expected-end" : "poll",
		attempts
	});
}
function describeJobResult(send, mask, job, attempts) {
	return send("DescribeDashboardSnapshotJobResult", async (client, abort) => {
		const response = await client.send(new DescribeDashboardSnapshotJobResultCommand(toJobInput(job)), abort);
		for (const link of findPresignedUrls(response)) mask(link);
		return {
			status: response.JobStatus,
			result: response.Result,
			error: response.ErrorInfo,
			requestId: response.RequestId ?? response.$metadata.requestId
		};
	}, {
		priority: "result",
		attempts
	});
}
function toJobInput(job) {
	return {
		AwsAccountId: job.accountId,
		DashboardId: job.dashboardId,
		SnapshotJobId: job.jobId
	};
}
function toDashboardSummary(summary) {
	return {
		id: summary.DashboardId ?? "",
		name: summary.Name ?? summary.DashboardId ?? "",
		arn: summary.Arn ?? "",
		publishedVersion: summary.PublishedVersionNumber,
		lastPublished: summary.LastPublishedTime?.toISOString(),
		lastUpdated: summary.LastUpdatedTime?.toISOString()
	};
}
// src/aws/s3/bucket-lookup.ts
const timeoutMs = 5e3;
function createBucketLookup(options) {
	const { plainHttpHosts: _, ownEndpoints: __, ...transport } = options.transport;
	const handler = new NodeHttpHandler({
		...transport,
		httpsAgent: { ...transport.httpsAgent }
	});
	const { context, region, session } = options;
	return async (bucket) => {
		try {
			const request = await new SignatureV4({
				service: "s3",
				region,
				credentials: await session.credentials(),
				sha256: Sha256,
				uriEscapePath: false
			}).sign(createHeadRequest(options.endpoint, bucket));
			const abortSignal = AbortSignal.any([context.signal, context.clock.timeout(timeoutMs)]);
			const { response } = await handler.handle(new HttpRequest(request), { abortSignal });
			return readLocation(response.statusCode, response.headers);
		} catch (error) {
			context.signal.throwIfAborted();
			context.log.debug(`HeadBucket of ${bucket}: ${error instanceof Error ? error.message : String(error)}`);
			return {};
		}
	};
}
function createHeadRequest(endpoint, bucket) {
	const url = new URL(endpoint);
	return new HttpRequest({
		method: "HEAD",
		protocol: url.protocol,
		hostname: url.hostname,
		...url.port === "" ? {} : { port: Number(url.port) },
		path: `${url.pathname.replace(/\/+$/, "")}/${bucket}`,
		headers: { host: url.host }
	});
}
function readLocation(status, headers) {
	if (headers["x-amz-request-id"] === void 0) return {};
	if (status === 404) return { isMissing: true };
	const region = headers["x-amz-bucket-region"];
	return region !== void 0 && /^[a-z0-9-]{1,40}$/.test(region) ? { region } : {};
}
var Sha256 = class {
	#hash;
	constructor(secret) {
		this.#hash = secret === void 0 ? createHash("sha256") : createHmac("sha256", toBytes(secret));
	}
	update(data) {
		this.#hash.update(toBytes(data));
	}
	async digest() {
		return this.#hash.digest();
	}
};
function toBytes(data) {
	if (typeof data === "string") return Buffer.from(data);
	return ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : new Uint8Array(data);
}
// node_modules/@aws-sdk/client-sts/dist-es/commands/AssumeRoleWithWebIdentityCommand.js
var AssumeRoleWithWebIdentityCommand = class extends command$1(_ep0$1, _mw0$1, "AssumeRoleWithWebIdentity", AssumeRoleWithWebIdentity$) {};
// src/aws/sts.ts
function createWebIdentityClient(options) {
	const { context, mask } = options;
	const sts = memoize(() => {
		const settings = createClientConfig("STS", options.region, options.transport, void 0);
		return trackServerTime(new STSClient({
			...settings,
			credentials: {
				accessKeyId: "",
				secretAccessKey: ""
			}
		}), context.clock);
	});
	return { assumeRoleWithWebIdentity: (request) => {
		const operation = "AssumeRoleWithWebIdentity";
		const createCommand = () => new AssumeRoleWithWebIdentityCommand({
			RoleArn: request.roleArn,
			RoleSessionName: request.sessionName,
			WebIdentityToken: request.token,
			DurationSeconds: request.durationSeconds
		});
		const send = async (signal) => {
			const { client, serverTime } = sts();
			const { Credentials } = await client.send(createCommand(), { abortSignal: signal });
			return toIssuedCredentials(operation, Credentials, request.durationSeconds, serverTime(), mask);
		};
		return callWithRetry(context, operation, send, { requestDetails: {
			...getRequestDetails(request),
			audience: request.audience,
			...getClaims(request.token)
		} });
	} };
}
function createStsClient(options) {
	const { context, session, mask } = options;
	const sts = memoize(() => trackServerTime(new STSClient(createClientConfig("STS", options.region, options.transport, session)), context.clock));
	return {
		assumeRole: (request) => callWithRetry(context, "AssumeRole", async (signal) => {
			const { client, serverTime } = sts();
			const { Credentials } = await client.send(new AssumeRoleCommand(assumeRoleInput(request)), { abortSignal: signal });
			return toIssuedCredentials("AssumeRole", Credentials, request.durationSeconds, serverTime(), mask);
		}, {
			session,
			requestDetails: getRequestDetails(request)
		}),
		callerIdentity: () => callWithRetry(context, "GetCallerIdentity", async (signal) => {
			const { Account, Arn } = await sts().client.send(new GetCallerIdentityCommand({}), { abortSignal: signal });
			return {
				account: requireField("GetCallerIdentity", Account),
				arn: Arn ?? ""
			};
		}, { session })
	};
}
function getClaims(token) {
	const claims = parseClaims(token);
	if (claims === void 0) return {};
	const { iss, sub, aud, repository } = claims;
	return {
		issuer: iss.replace(/^https:\/\//, ""),
		sub,
		audience: aud,
		...repository === void 0 ? {} : { repository }
	};
}
function getRequestDetails(request) {
	const [, partition = "", , , account = "", path = ""] = request.roleArn.split(":");
	return {
		role: path.split("/").at(-1) ?? "",
		roleArn: request.roleArn,
		account,
		partition,
		seconds: String(request.durationSeconds)
	};
}
function assumeRoleInput(request) {
	return {
		RoleArn: request.roleArn,
		RoleSessionName: request.sessionName,
		DurationSeconds: request.durationSeconds,
		ProvidedContexts: request.contextAssertion === void 0 ? void 0 : [{
			ProviderArn: request.contextProviderArn,
			ContextAssertion: request.contextAssertion
		}],
		ExternalId: request.externalId,
		Policy: request.policy,
		PolicyArns: request.policyArns?.map((arn) => ({ arn }))
	};
}
function toIssuedCredentials(operation, credentials, durationSeconds, serverTime, mask) {
	const accessKeyId = requireField(operation, credentials?.AccessKeyId);
	const secretAccessKey = requireField(operation, credentials?.SecretAccessKey);
	const sessionToken = requireField(operation, credentials?.SessionToken);
	for (const secret of [
		secretAccessKey,
		sessionToken,
		accessKeyId
	]) mask(secret);
	const end = credentials?.Expiration?.getTime() ?? NaN;
	const lifetimeMs = Number.isNaN(end) ? durationSeconds * 1e3 : end - serverTime;
	return {
		credentials: {
			accessKeyId,
			secretAccessKey,
			sessionToken
		},
		lifetimeMs
	};
}
function trackServerTime(client, clock) {
	limitResponses(client);
	const time = createServerTime(clock);
	client.middlewareStack.add(time.middleware, {
		step: "deserialize",
		name: "serverTime"
	});
	return {
		client,
		serverTime: time.now
	};
}
// src/github/id-token-request-error.ts
var IdTokenRequestError = class extends Error {
	name = "IdTokenRequestError";
	code;
	status;
	constructor(message, code, status) {
		super(message);
		this.code = code;
		this.status = status;
	}
};
// src/github/oidc-token.ts
const operation = "GetIdToken";
function createIdTokenClient(context, requestToken) {
	return (audience) => callWithRetry(context, operation, async () => {
		try {
			return await requestToken(audience);
		} catch (error) {
			throw await toTokenError(error);
		}
	});
}
async function toTokenError(error) {
	if (error instanceof ActionError) return error;
	const message = sanitizeLine(toMessage(error), 500);
	const code = classifyTokenError(error, message);
	const status = error instanceof IdTokenRequestError ? error.status : void 0;
	const { findHint } = await import("./find-hint2.js");
	return new ServiceError(`GitHub's OIDC token: ${message}`, {
		operation,
		code,
		kind: code === "IdTokenError" ? classifyOidcStatus(status) : "denied",
		status,
		hint: findHint({
			operation,
			code,
			message
		}),
		cause: error
	});
}
function classifyTokenError(error, message) {
	if (error instanceof IdTokenRequestError) return error.code;
	return /certificate|unable to verify/i.test(message) ? "UntrustedCertificate" : "IdTokenError";
}
function classifyOidcStatus(status) {
	if (status === void 0 || status >= 500 || status === 408) return "transient";
	return status === 429 ? "throttled" : "denied";
}
// src/identity/session-cache.ts
function createSessions(aws, base, ports) {
	const byViewer = /* @__PURE__ */ new Map();
	const caller = memoizeAsync(() => ports.roles.callerIdentity());
	function make(accountId, viewer) {
		if (viewer.kind === "anonymous") return base;
		const { identityRole } = aws;
		if (identityRole === void 0) throw new ActionError("No role is set to assume with the identity context.", { code: "NoIdentityRole" });
		if (viewer.kind === "identity-center") return createLazySession(() => ports.identityCenter(identityRole, viewer));
		return createEnhancedSession(aws, identityRole, accountId, viewer, ports);
	}
	return {
		forViewer: (accountId, viewer) => {
			const key = getViewerKey(accountId, viewer);
			const session = byViewer.get(key) ?? make(accountId, viewer);
			byViewer.set(key, session);
			return session;
		},
		resolveAccountId: async (named) => named ?? aws.accountId ?? (await caller()).account
	};
}
// src/dependencies.ts
function createDependencies(step, runner) {
	const { context, mask, transport } = runner;
	const { region } = step.aws;
	const rateLimit = createRateLimiter(context.clock, limits.requestsPerSecond);
	const shared = {
		context,
		mask,
		transport
	};
	const idToken = createIdTokenClient(context, runner.idToken);
	const base = openBaseSession(step, runner, idToken);
	const catalogs = /* @__PURE__ */ new Map();
	const roleAccount = step.aws.baseRole?.split(":")[4];
	const quickSight = {
		...shared,
		rateLimit,
		requestDetails: roleAccount === void 0 ? {} : { roleAccount }
	};
	const getCatalog = (where = region) => {
		const known = catalogs.get(where) ?? createCatalog({
			...quickSight,
			region: where,
			session: base
		});
		catalogs.set(where, known);
		return known;
	};
	const roles = createStsClient({
		...shared,
		region,
		session: base
	});
	const identityCenter = (roleArn, viewer) => loadIdentityCenterSession(step.aws, roleArn, viewer, runner, {
		base,
		idToken,
		roles
	});
	const sessions = createSessions(step.aws, base, {
		...context,
		roles,
		catalog: getCatalog,
		identityCenter
	});
	const s3 = createS3Options(region, base, sessions, runner);
	const objects = memoizeAsync(() => loadObjectStore(s3));
	return {
		base,
		idToken,
		roles,
		objects,
		releases: runner.releases,
		lookUpBucket: createBucketLookup({
			...shared,
			region,
			endpoint: runner.s3Endpoint,
			session: base
		}),
		runUrl: runner.run.runUrl,
		sessions,
		catalog: getCatalog,
		snapshots: (session, attempts) => createSnapshots({
			...quickSight,
			region,
			session
		}, attempts),
		datasets: memoizeAsync(async () => (await import("./datasets.js")).createDatasetCatalog({
			...quickSight,
			region,
			session: base
		})),
		files: memoizeAsync(() => loadFilePipeline(step, s3, objects, runner))
	};
}
function openBaseSession(step, runner, idToken) {
	const { context, mask, transport, hasProfileFlag } = runner;
	const { aws } = step;
	if (aws.baseRole === void 0) {
		const provider = memoizeAsync(async () => (await import("./default-credentials.js")).createDefaultCredentialProvider(aws.region, transport, mask, hasProfileFlag ? context.log.debug : void 0));
		return createProviderSession(async (identity) => (await provider())(identity));
	}
	return createBaseSession(aws, aws.baseRole, {
		clock: context.clock,
		tokens: createWebIdentityClient({
			context,
			mask,
			transport,
			region: aws.region
		}),
		webIdentityToken: idToken
	});
}
async function loadIdentityCenterSession(aws, roleArn, viewer, { context, mask, transport }, { base, idToken, roles }) {
	const [{ createIdentityCenterSession }, { createIdentityCenterClient }] = await Promise.all([import("./identity-center-session.js"), import("./sso-oidc2.js")]);
	const tokens = createIdentityCenterClient({
		region: viewer.region,
		transport,
		context,
		mask,
		session: base
	});
	return createIdentityCenterSession(aws, roleArn, viewer, {
		clock: context.clock,
		idToken,
		tokens,
		roles
	});
}
function createS3Options(region, session, sessions, { context, transport }) {
	return {
		region,
		transport,
		context,
		session,
		getAccountId: () => sessions.resolveAccountId(void 0).catch(() => void 0),
		pathStyle: transport.ownEndpoints?.includes("S3") ?? false
	};
}
async function loadObjectStore(options) {
	const { createS3ObjectStore } = await import("./object-store.js");
	return createS3ObjectStore(options);
}
async function loadTextObjects(options) {
	const { createTextObjects } = await import("./text-objects.js");
	return createTextObjects(options);
}
async function loadFilePipeline(step, s3, objects, runner) {
	const { context, transport } = runner;
	const { createFilePipeline } = await import("./file-pipeline.js");
	const links = memoizeAsync(async () => (await import("./presigned-links2.js")).createPresignedDownloads({
		transport,
		context
	}));
	return createFilePipeline(step, {
		...context,
		objects,
		textObjects: memoizeAsync(() => loadTextObjects(s3)),
		archivePage: async () => (await import("./_archive-page.js")).archivePage,
		links: { read: async (url, from) => (await links()).read(url, from) },
		releases: runner.releases,
		workspaceRoot: runner.workspaceRoot
	}, runner.run);
}
export { createDependencies };
