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
import { t as limitResponses } from "./limit-responses.js";
import { F as limits, T as getViewerKey, Tt as toMessage, ct as ActionError, ut as ServiceError, wt as sanitizeLine } from "./main.js";
import { a as createLazySession, n as createEnhancedSession, o as createProviderSession, r as createBaseSession } from "./enhanced-session.js";
import { createHash, createHmac } from "node:crypto";
// node_modules/@aws-sdk/client-quicksight/dist-es/commands/DescribeUserCommand.js
var DescribeUserCommand = class extends command(_ep0, _mw0, "DescribeUser", DescribeUser$) {};
// node_modules/@aws-sdk/client-quicksight/dist-es/commands/ListUsersCommand.js
var ListUsersCommand = class extends command(_ep0, _mw0, "ListUsers", ListUsers$) {};
// src/aws/quicksight/users.ts
/**
* Finds the ARNs of the users that an identifier can mean: by name, or by e-mail among all users of the namespace, which
* several users can share. Both calls work only in the identity region.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeUser.html
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_ListUsers.html
*/
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
	const users = await collectPages((token) => send("ListUsers", async (client, abort) => {
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
	const wanted = email.toLowerCase();
	return users.flatMap(({ Arn, Email }) => Arn !== void 0 && Email?.toLowerCase() === wanted ? [Arn] : []);
}
// src/aws/quicksight/quicksight.ts
const maxResultAttempts = 40;
/** The calls of QuickSight that only the base session can make. */
function createCatalog(options) {
	const send = createSender(options);
	return {
		getIdentityContext: (request) => getIdentityContext(send, options, request),
		describeDashboardDefinition: (accountId, dashboardId) => describeDefinition(send, accountId, dashboardId),
		listDashboards: (accountId) => listDashboards(send, accountId),
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
		requireField("DescribeDashboardDefinition", definition.Definition);
		return definition;
	}, { requestDetails: {
		account: AwsAccountId,
		dashboard: DashboardId
	} });
}
function listDashboards(send, AwsAccountId) {
	return collectPages((NextToken) => send("ListDashboards", async (client, abort) => {
		const page = await client.send(new ListDashboardsCommand({
			AwsAccountId,
			MaxResults: 100,
			NextToken
		}), abort);
		return {
			items: requireField("ListDashboards", page.DashboardSummaryList).map(toDashboardSummary),
			next: page.NextToken
		};
	}));
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
	return collectPages((NextToken) => send("SearchDashboards", async (client, abort) => {
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
/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_GetIdentityContext.html */
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
		identityRegion: region
	} });
}
/**
* The three calls that an identity-enhanced session can make:
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_GetIdentityContext.html
* @param attempts how often each read of a job is tried; by default until the deadline
*/
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
/**
* Looks buckets up with one `HeadBucket` each, without the S3 client, which is large. S3 says without any permission
* whether a bucket exists, and most often where: the answer 404 needs none, and the region is part of most refusals.
* https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html
*/
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
/** Accepts only responses of S3; a proxy can return other errors. */
function readLocation(status, headers) {
	if (headers["x-amz-request-id"] === void 0) return {};
	if (status === 404) return { isMissing: true };
	const region = headers["x-amz-bucket-region"];
	return region !== void 0 && /^[a-z0-9-]{1,40}$/.test(region) ? { region } : {};
}
/** SHA-256 for the signer, with or without a key. */
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
/**
* Assumes a role with a web identity token; the call is not signed.
* https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
*/
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
	return { assumeRoleWithWebIdentity: (ask) => {
		const operation = "AssumeRoleWithWebIdentity";
		const command = () => new AssumeRoleWithWebIdentityCommand({
			RoleArn: ask.roleArn,
			RoleSessionName: ask.sessionName,
			WebIdentityToken: ask.token,
			DurationSeconds: ask.durationSeconds
		});
		const send = async (signal) => {
			const { client, serverTime } = sts();
			const { Credentials } = await client.send(command(), { abortSignal: signal });
			return toIssuedCredentials(operation, Credentials, ask.durationSeconds, serverTime(), mask);
		};
		return callWithRetry(context, operation, send, { requestDetails: {
			...getRequestDetails(ask),
			audience: ask.audience,
			...getClaims(ask.token)
		} });
	} };
}
/**
* The STS calls that the base session signs.
* https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
*/
function createStsClient(options) {
	const { context, session, mask } = options;
	const sts = memoize(() => trackServerTime(new STSClient(createClientConfig("STS", options.region, options.transport, session)), context.clock));
	return {
		assumeRole: (ask) => callWithRetry(context, "AssumeRole", async (signal) => {
			const { client, serverTime } = sts();
			const { Credentials } = await client.send(new AssumeRoleCommand(assumeRoleInput(ask)), { abortSignal: signal });
			return toIssuedCredentials("AssumeRole", Credentials, ask.durationSeconds, serverTime(), mask);
		}, {
			session,
			requestDetails: getRequestDetails(ask)
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
function getRequestDetails(ask) {
	const [, partition = "", , , account = "", path = ""] = ask.roleArn.split(":");
	return {
		role: path.split("/").at(-1) ?? "",
		roleArn: ask.roleArn,
		account,
		partition,
		seconds: String(ask.durationSeconds)
	};
}
function assumeRoleInput(ask) {
	return {
		RoleArn: ask.roleArn,
		RoleSessionName: ask.sessionName,
		DurationSeconds: ask.durationSeconds,
		ProvidedContexts: ask.contextAssertion === void 0 ? void 0 : [{
			ProviderArn: ask.contextProviderArn,
			ContextAssertion: ask.contextAssertion
		}],
		ExternalId: ask.externalId,
		Policy: ask.policy,
		PolicyArns: ask.policyArns?.map((arn) => ({ arn }))
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
// src/github/oidc-token.ts
const operation = "GetIdToken";
/**
* Gets fresh OIDC tokens of the workflow run for an audience; `ask` masks them. A missing permission fails immediately.
* https://docs.github.com/en/actions/reference/security/oidc
*/
function createIdTokenClient(context, ask) {
	return (audience) => callWithRetry(context, operation, async () => {
		try {
			return await ask(audience);
		} catch (error) {
			throw await toTokenError(error);
		}
	});
}
async function toTokenError(error) {
	if (error instanceof ActionError) return error;
	const text = toMessage(error);
	const [, status] = /Error Code : (\d{3})/.exec(text) ?? [];
	const code = classifyTokenError(text);
	const message = sanitizeLine(getReason(text), 500);
	const { findHint } = await import("./find-hint2.js");
	return new ServiceError(`GitHub's OIDC token: ${message}`, {
		operation,
		code,
		kind: code === "IdTokenError" ? classifyOidcStatus(status) : "denied",
		status: status === void 0 ? void 0 : Number(status),
		hint: findHint({
			operation,
			code,
			message
		}),
		cause: error
	});
}
function classifyTokenError(text) {
	if (/Unable to get ACTIONS_ID_TOKEN/.test(text)) return "MissingIdTokenPermission";
	return /certificate|unable to verify/i.test(text) ? "UntrustedCertificate" : "IdTokenError";
}
function getReason(text) {
	const [, variable] = /Unable to get (ACTIONS_\w+) env variable/.exec(text) ?? [];
	if (variable !== void 0) return `the job is not allowed to request one (${variable} is not set)`;
	return text.replace(/^Error message: /, "").replace(/Error Code : undefined\s*/, "");
}
function classifyOidcStatus(status) {
	if (status === void 0 || status.startsWith("5") || status === "408") return "transient";
	return status === "429" ? "throttled" : "denied";
}
// src/identity/session-cache.ts
/** Creates each session on first use, and only once. */
function createSessions(aws, base, ports) {
	const byViewer = /* @__PURE__ */ new Map();
	const caller = memoizeAsync(() => ports.roles.callerIdentity());
	function make(accountId, viewer) {
		if (viewer.kind === "anonymous") return base;
		const { identityRole } = aws;
		if (identityRole === void 0) throw new ActionError("No role is set that can be assumed with the identity context.", { code: "NoIdentityRole" });
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
/** Creates every adapter once. Adapters that a run does not use are neither loaded nor called. */
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
	const catalogIn = (where = region) => {
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
	const objects = memoizeAsync(() => loadObjectStore(step.aws, base, runner));
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
		sessions: createSessions(step.aws, base, {
			...context,
			roles,
			catalog: catalogIn,
			identityCenter
		}),
		catalog: catalogIn,
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
		files: memoizeAsync(() => loadFilePipeline(step, objects, base, runner))
	};
}
function openBaseSession(step, runner, idToken) {
	const { context, mask, transport } = runner;
	const { aws } = step;
	if (aws.baseRole === void 0) {
		const provider = memoizeAsync(async () => (await import("./default-credentials.js")).createDefaultCredentialProvider(aws.region, transport, mask));
		return createProviderSession(async (how) => (await provider())(how));
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
async function loadObjectStore({ region, accountId }, session, { context, transport }) {
	const { objectStore } = await import("./object-store.js");
	return objectStore({
		region,
		accountId,
		transport,
		context,
		session,
		pathStyle: transport.ownEndpoints?.includes("S3") ?? false
	});
}
async function loadTextObjects({ region, accountId }, session, { context, transport }) {
	const { createTextObjects } = await import("./text-objects.js");
	return createTextObjects({
		region,
		accountId,
		transport,
		context,
		session,
		pathStyle: transport.ownEndpoints?.includes("S3") ?? false
	});
}
async function loadFilePipeline(step, objects, base, runner) {
	const { context, transport } = runner;
	const { createFilePipeline } = await import("./file-pipeline.js");
	const links = memoizeAsync(async () => (await import("./presigned-links2.js")).links({
		transport,
		context
	}));
	return createFilePipeline(step, {
		...context,
		objects,
		textObjects: memoizeAsync(() => loadTextObjects(step.aws, base, runner)),
		archivePage: async () => (await import("./_archive-page.js")).archivePage,
		links: { read: async (url, from) => (await links()).read(url, from) },
		releases: runner.releases,
		workspaceRoot: runner.workspaceRoot
	}, runner.run);
}
export { createDependencies };
