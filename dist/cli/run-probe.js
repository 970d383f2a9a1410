import { d as StartDashboardSnapshotJobCommand, f as SearchDashboardsCommand, g as DescribeDashboardSnapshotJobCommand, h as DescribeDashboardSnapshotJobResultCommand, m as GetIdentityContextCommand, n as AssumeRoleCommand, o as STSClient, p as ListDashboardsCommand, t as GetCallerIdentityCommand, u as toUserIdentifier } from "./GetCallerIdentityCommand.js";
import { t as QuickSightClient } from "./QuickSightClient.js";
import { n as S3Client, t as GetObjectCommand } from "./GetObjectCommand.js";
import { t as createClientConfig } from "./client-config.js";
import { n as limitResponses } from "./limit-responses.js";
import { n as DescribeDataSetRefreshPropertiesCommand, r as DescribeDataSetCommand, t as ListIngestionsCommand } from "./ListIngestionsCommand.js";
import { t as DescribeDashboardDefinitionCommand } from "./definition-command.js";
import { t as createPresignedDownloads } from "./presigned-links.js";
import { At as redact, Et as pluralize, Ot as sanitizeLine, bt as formatDuration, dt as ActionError, ft as InputError, gt as toFailure, jt as registerSecret, s as toPageResult, ut as version, vt as formatBytes } from "./main.js";
import { t as toDashboard } from "./definition.js";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
// src/aws/raw-calls.ts
function createRawCalls({ region, transport, session, signal }) {
	const abort = { abortSignal: signal };
	const quickSight = limitResponses(new QuickSightClient(createClientConfig("QUICKSIGHT", region, transport, session)));
	const sts = limitResponses(new STSClient(createClientConfig("STS", region, transport, session)));
	const forcePathStyle = transport.ownEndpoints?.includes("S3") ?? false;
	const createS3Client = (bucketRegion) => limitResponses(new S3Client({
		...createClientConfig("S3", bucketRegion, transport, session),
		forcePathStyle
	}));
	return {
		getCallerIdentity: () => sts.send(new GetCallerIdentityCommand({}), abort),
		assumeRole: (input) => sts.send(new AssumeRoleCommand(input), abort),
		listDashboards: (input) => quickSight.send(new ListDashboardsCommand(input), abort),
		searchDashboards: (input) => quickSight.send(new SearchDashboardsCommand(input), abort),
		getIdentityContext: (input) => quickSight.send(new GetIdentityContextCommand(input), abort),
		describeDashboardDefinition: (input) => quickSight.send(new DescribeDashboardDefinitionCommand(input), abort),
		startJob: (input) => quickSight.send(new StartDashboardSnapshotJobCommand(input), abort),
		describeJob: (input) => quickSight.send(new DescribeDashboardSnapshotJobCommand(input), abort),
		describeJobResult: (input) => quickSight.send(new DescribeDashboardSnapshotJobResultCommand(input), abort),
		describeDataSet: (input) => quickSight.send(new DescribeDataSetCommand(input), abort),
		listIngestions: (input) => quickSight.send(new ListIngestionsCommand(input), abort),
		describeRefreshProperties: (input) => quickSight.send(new DescribeDataSetRefreshPropertiesCommand(input), abort),
		getObject: (input, bucketRegion = region) => createS3Client(bucketRegion).send(new GetObjectCommand(input), abort)
	};
}
// src/probe/create-user-session.ts
const snapshotsOnly = JSON.stringify({
	Version: "2012-10-17",
	Statement: [{
		Effect: "Allow",
		Action: "quicksight:*DashboardSnapshotJob*",
		Resource: "*"
	}]
});
const requestedSeconds = 1800;
async function createUserSession(context, accountId, restriction = "none") {
	const { recorder, aws, clock } = context;
	const purpose = restriction === "none" ? "the session of the user" : "a session of the user without S3 permissions";
	const assertion = await getContext(context, accountId, purpose);
	const startedAt = clock.now();
	const assumed = await recorder.call("AssumeRole", purpose, () => context.callsBy(context.base).assumeRole({
		RoleArn: aws.identityRole,
		RoleSessionName: aws.sessionName,
		DurationSeconds: requestedSeconds,
		ProvidedContexts: [{
			ProviderArn: `arn:${aws.partition}:iam::aws:contextProvider/QuickSight`,
			ContextAssertion: assertion
		}],
		...aws.externalId === void 0 ? {} : { ExternalId: aws.externalId },
		...restriction === "none" ? {} : { Policy: snapshotsOnly }
	}));
	const { AccessKeyId = "", SecretAccessKey = "", SessionToken = "", Expiration } = assumed.response?.Credentials ?? {};
	if (assumed.response === void 0) throw new ActionError(`AssumeRole failed: ${assumed.errorCode}.`, { code: "NothingExported" });
	for (const secret of [
		AccessKeyId,
		SecretAccessKey,
		SessionToken
	]) registerSecret(secret);
	const seconds = Math.round(((Expiration?.getTime() ?? NaN) - startedAt) / 1e3);
	if (!Number.isNaN(seconds)) recorder.observe("session-lifetime", Math.abs(seconds - requestedSeconds) < 300, `${seconds} of ${requestedSeconds} seconds`);
	const credentials = {
		accessKeyId: AccessKeyId,
		secretAccessKey: SecretAccessKey,
		sessionToken: SessionToken
	};
	return {
		credentials: async () => credentials,
		refresh: async () => false
	};
}
async function getContext(context, AwsAccountId, purpose) {
	const { recorder, viewer, aws } = context;
	const region = viewer.identityRegion ?? aws.region;
	const calls = context.callsBy(context.base, region);
	const input = {
		AwsAccountId,
		UserIdentifier: toUserIdentifier(viewer.user),
		Namespace: viewer.namespace,
		...region === aws.region ? {} : { ContextRegion: aws.region }
	};
	const { response, errorCode } = await recorder.call("GetIdentityContext", purpose, async () => {
		const response = await calls.getIdentityContext(input);
		registerSecret(response.Context ?? "");
		return response;
	});
	if (response?.Context === void 0) throw new ActionError(`GetIdentityContext failed: ${errorCode}.`, { code: "NothingExported" });
	return response.Context;
}
async function testSession(context, AwsAccountId, user) {
	const { recorder, viewer, aws } = context;
	const denied = await recorder.call("ListDashboards", "another operation with the session of the user", () => context.callsBy(user).listDashboards({
		AwsAccountId,
		MaxResults: 1
	}));
	if (!/is not authorized to perform/.test(recorder.calls.at(-1)?.message ?? "")) recorder.observe("enhanced-session-scope", denied.errorCode !== void 0, denied.errorCode ?? "accepted");
	if (!("email" in viewer.user) || viewer.user.email === viewer.user.email.toUpperCase()) return;
	const UserIdentifier = { Email: viewer.user.email.toUpperCase() };
	context.standIns.learn(UserIdentifier.Email, "Email");
	const upperCase = await recorder.call("GetIdentityContext", "the e-mail address in upper case", async () => {
		const response = await context.callsBy(context.base, viewer.identityRegion ?? aws.region).getIdentityContext({
			AwsAccountId,
			UserIdentifier,
			Namespace: viewer.namespace
		});
		registerSecret(response.Context ?? "");
		return response;
	});
	recorder.observe("email-case-sensitive", upperCase.errorCode !== void 0, upperCase.errorCode ?? "accepted");
}
// src/probe/find-selection.ts
async function findSelection(context) {
	const { recorder, standIns, aws, dashboardId: DashboardId, base } = context;
	const calls = context.callsBy(base);
	const identity = await recorder.call("GetCallerIdentity", "the account of the credentials", calls.getCallerIdentity);
	const AwsAccountId = aws.accountId ?? identity.response?.Account;
	if (AwsAccountId === void 0) throw new ActionError("The account is not known. Set aws-account-id.", { code: "UnexpectedError" });
	standIns.learn(AwsAccountId, "Account");
	const listing = {
		AwsAccountId,
		MaxResults: 100
	};
	await recorder.call("ListDashboards", "the dashboards of the account", () => calls.listDashboards(listing));
	const beyondModel = await recorder.call("ListDashboards", "a value outside the model: MaxResults 101", () => calls.listDashboards({
		AwsAccountId,
		MaxResults: 101
	}));
	const isValidationError = beyondModel.errorCode === "ValidationException";
	recorder.observe("model-violation-error", isValidationError, beyondModel.errorCode ?? "accepted");
	const definition = await recorder.call("DescribeDashboardDefinition", "sheets, visuals and datasets", () => calls.describeDashboardDefinition({
		AwsAccountId,
		DashboardId
	}));
	if (definition.response === void 0) throw new ActionError(`The dashboard cannot be read: ${definition.errorCode}.`, { code: "NothingExported" });
	const dashboard = toDashboard(DashboardId, definition.response);
	const [sheet] = dashboard.sheets;
	if (sheet === void 0) throw new ActionError("The dashboard has no sheet.", { code: "NothingExported" });
	const tables = dashboard.sheets.flatMap(({ id, visuals }) => visuals.filter(({ exportable }) => exportable).map((visual) => ({
		sheetId: id,
		visualId: visual.id
	})));
	return {
		accountId: AwsAccountId,
		sheetId: sheet.id,
		...tables[0] === void 0 ? {} : { table: tables[0] },
		dataSetIds: (dashboard.dataSetArns ?? []).flatMap((arn) => /:dataset\/(.+)$/.exec(arn)?.[1] ?? [])
	};
}
async function readDataSet(context, { accountId, dataSetIds }) {
	const { recorder } = context;
	const [DataSetId] = dataSetIds;
	if (DataSetId === void 0) return;
	const calls = context.callsBy(context.base);
	const input = {
		AwsAccountId: accountId,
		DataSetId
	};
	await recorder.call("DescribeDataSet", "the first dataset of the dashboard", () => calls.describeDataSet(input));
	const properties = await recorder.call("DescribeDataSetRefreshProperties", "its refresh properties", () => calls.describeRefreshProperties(input));
	if (properties.response?.DataSetRefreshProperties === void 0 && !/AccessDenied/.test(properties.errorCode ?? "")) recorder.observe("no-refresh-properties-error", properties.errorCode === "ResourceNotFoundException", properties.errorCode ?? "an empty response");
	const ingestions = (await recorder.call("ListIngestions", "its ingestions", () => calls.listIngestions(input))).response?.Ingestions ?? [];
	const times = ingestions.flatMap(({ CreatedTime }) => CreatedTime?.getTime() ?? []);
	if (new Set(times).size > 1) {
		const isNewestFirst = times.every((time, index) => time <= (times[index - 1] ?? time));
		recorder.observe("ingestion-order", isNewestFirst, isNewestFirst ? "newest first" : "another order");
	}
	const completed = ingestions.filter(({ IngestionStatus }) => IngestionStatus === "COMPLETED");
	const withErrorInfo = completed.filter(({ ErrorInfo }) => ErrorInfo !== void 0).length;
	if (completed.length > 0) recorder.observe("no-empty-error-info", withErrorInfo === 0, `${withErrorInfo} of ${completed.length} have one`);
}
// src/probe/read-files.ts
const linkSeconds = 300;
async function readLinks(context, jobs) {
	const { recorder } = context;
	const links = jobs.flatMap(({ uris }) => uris);
	for (const { format, uri } of links) {
		const read = await recorder.call("GET of the link", `${format} without a bucket`, async () => ({ bytes: await context.readLink(uri) }));
		if (read.response !== void 0) recorder.addFile(toRecordedFile(`${format} without a bucket`, read.response.bytes, void 0));
	}
	const lifetimes = recorder.jobs.flatMap(({ files }) => files.flatMap(({ uri }) => uri ? [uri] : []));
	const isConfirmed = lifetimes.every(({ scheme, lifetimeSeconds }) => scheme !== "s3" && lifetimeSeconds === linkSeconds);
	const [first] = lifetimes;
	if (first !== void 0) recorder.observe("link-without-bucket", isConfirmed, `${first.scheme}, ${first.lifetimeSeconds ?? "unknown"} seconds`);
}
async function readObjects(context, job) {
	const { recorder, bucket, aws } = context;
	if (bucket === void 0) return;
	const calls = context.callsBy(context.base);
	for (const { format, uri } of job?.uris ?? []) {
		const isInBucket = uri.startsWith(`s3://${bucket.bucket}/${bucket.prefix}`);
		recorder.observe("s3-uri-with-bucket", isInBucket, isInBucket ? "an S3 URI below the prefix" : "another form");
		const Key = uri.slice(`s3://${bucket.bucket}/`.length);
		const { bytes, ContentType } = (await recorder.call("GetObject", `${format} in the bucket`, async () => {
			const { Body, ContentType, ServerSideEncryption } = await calls.getObject({
				Bucket: bucket.bucket,
				Key
			});
			return {
				bytes: await Body?.transformToByteArray(),
				ContentType,
				ServerSideEncryption
			};
		})).response ?? {};
		if (bytes !== void 0) recorder.addFile(toRecordedFile(`${format} in the bucket`, bytes, ContentType));
	}
	const elsewhere = aws.region === "us-east-1" ? "us-west-2" : "us-east-1";
	const observed = (await recorder.call("GetObject", "signed for another region", () => calls.getObject({
		Bucket: bucket.bucket,
		Key: "quicksight-snapshot-probe"
	}, elsewhere))).errorCode ?? "accepted";
	recorder.observe("wrong-bucket-region-error", observed === "PermanentRedirect", observed);
}
function toRecordedFile(name, bytes, contentType) {
	const start = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
	return {
		name,
		bytes: bytes.length,
		signature: /^(?:%PDF-\d\.\d|PK)/.exec(start)?.[0] ?? (/^\u00ef\u00bb\u00bf/.test(start) ? "byte order mark" : "none"),
		...contentType !== void 0 && /^[\w.+-]+\/[\w.+-]+$/.test(contentType) ? { contentType } : {}
	};
}
// src/probe/probed-assumptions.ts
const reference$1 = "https://docs.aws.amazon.com/quicksight/latest/APIReference/";
const probedAssumptions = [
	{
		id: "enhanced-session-scope",
		statement: "An identity-enhanced session can call the three snapshot operations and no other QuickSight operation.",
		basis: "documented",
		source: `${reference$1}API_GetIdentityContext.html`,
		flag: "enhancedSessionsOnlySnapshot"
	},
	{
		id: "user-configuration-refused",
		statement: "A job that is started by an identity-enhanced session and has a `UserConfiguration` is refused.",
		basis: "documented",
		source: `${reference$1}API_StartDashboardSnapshotJob.html`,
		flag: "userConfiguration"
	},
	{
		id: "unknown-parameters-refused",
		statement: "A parameter that the dashboard does not declare is refused when the job is started.",
		basis: "inferred",
		flag: "unknownParameters"
	},
	{
		id: "unfinished-result-error",
		statement: "The result of an unfinished job is refused with PreconditionNotMetException.",
		basis: "inferred",
		source: `${reference$1}API_DescribeDashboardSnapshotJobResult.html`,
		flag: "unfinishedResult"
	},
	{
		id: "job-id-stays-taken",
		statement: "The ID of a finished job cannot be used again for 24 hours.",
		basis: "documented",
		source: `${reference$1}API_StartDashboardSnapshotJob.html`,
		flag: "jobIdReuseHours"
	},
	{
		id: "model-violation-error",
		statement: "A value outside the constraints of the service model is refused with ValidationException.",
		basis: "seen",
		source: "https://github.com/boto/boto3/issues/2601",
		flag: "modelViolation"
	},
	{
		id: "email-case-sensitive",
		statement: "GetIdentityContext distinguishes upper and lower case in e-mail addresses.",
		basis: "inferred",
		flag: "emailIgnoresCase"
	},
	{
		id: "session-lifetime",
		statement: "A session lasts as long as it was requested for.",
		basis: "documented",
		source: "https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html",
		flag: "sessionLifeFactor"
	},
	{
		id: "result-order",
		statement: "A result lists the files in the order of the request.",
		basis: "inferred",
		flag: "resultOrder"
	},
	{
		id: "link-without-bucket",
		statement: "Without a bucket, the result is an HTTPS link that is valid for 300 seconds.",
		basis: "seen",
		source: "https://github.com/poojithaemani/Data_Pipeline_NYC_taxi_mdm"
	},
	{
		id: "s3-uri-with-bucket",
		statement: "With a bucket, the result is `s3://BUCKET/KEY`, and the key starts with the prefix.",
		basis: "seen",
		source: "https://aws.amazon.com/blogs/business-intelligence/building-a-serverless-amazon-quick-suite-report-delivery-solution-for-non-quick-sight-users/"
	},
	{
		id: "bucket-writer",
		statement: "QuickSight writes to the bucket without using the S3 permissions of the session that started the job.",
		basis: "inferred"
	},
	{
		id: "wrong-bucket-region-error",
		statement: "A bucket refuses a request that is signed for another region with PermanentRedirect.",
		basis: "seen",
		source: "https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html",
		flag: "bucketInOtherRegion"
	},
	{
		id: "ingestion-order",
		statement: "ListIngestions lists the newest ingestion first.",
		basis: "inferred",
		flag: "ingestionOrder"
	},
	{
		id: "no-refresh-properties-error",
		statement: "The refresh properties of a dataset without any are refused with ResourceNotFoundException.",
		basis: "inferred",
		flag: "noRefreshProperties"
	},
	{
		id: "no-empty-error-info",
		statement: "An ingestion without an error has no `ErrorInfo`.",
		basis: "inferred",
		flag: "emptyErrorInfo"
	}
];
// src/probe/unprobed-assumptions.ts
const reference = "https://docs.aws.amazon.com/quicksight/latest/APIReference/";
const unprobedAssumptions = [
	{
		id: "request-rate",
		statement: "QuickSight accepts 10 requests per second and account.",
		basis: "documented",
		source: `${reference}API_StartDashboardSnapshotJob.html`,
		flag: "requestsPerSecond"
	},
	{
		id: "concurrent-jobs",
		statement: "An account runs 12 snapshot jobs at the same time.",
		basis: "documented",
		source: `${reference}API_StartDashboardSnapshotJob.html`,
		flag: "concurrentJobs"
	},
	{
		id: "queued-jobs-count",
		statement: "Queued jobs count against that limit.",
		basis: "inferred",
		flag: "queuedJobsCount"
	},
	{
		id: "capacity-pricing",
		statement: "Anonymous exports require capacity pricing.",
		basis: "documented",
		source: `${reference}API_StartDashboardSnapshotJob.html`,
		flag: "capacityPricing"
	},
	{
		id: "enterprise-edition",
		statement: "Snapshot jobs require the Enterprise edition.",
		basis: "documented",
		source: `${reference}API_StartDashboardSnapshotJob.html`,
		flag: "edition"
	},
	{
		id: "pixel-perfect-add-on",
		statement: "Without the Pixel Perfect Reports add-on, a job for CSV or Excel fails.",
		basis: "inferred",
		source: `${reference}API_StartDashboardSnapshotJob.html`,
		flag: "pixelPerfectAddOn"
	},
	{
		id: "duplicate-email-refused",
		statement: "GetIdentityContext refuses an e-mail address that two users share.",
		basis: "inferred",
		flag: "duplicateEmail"
	},
	{
		id: "context-lifetime",
		statement: "An identity context can be used for five minutes.",
		basis: "inferred",
		flag: "contextSeconds"
	},
	{
		id: "id-token-lifetime",
		statement: "GitHub's OIDC token is valid for five minutes.",
		basis: "seen",
		source: "https://docs.github.com/en/actions/concepts/security/openid-connect",
		flag: "idTokenSeconds"
	},
	{
		id: "expired-session-error",
		statement: "QuickSight refuses an expired session with ExpiredTokenException.",
		basis: "inferred",
		flag: "expiredSession"
	},
	{
		id: "restricted-formats-refused",
		statement: "If the user cannot export any of the formats, the job is refused when it is started.",
		basis: "documented",
		source: `${reference}API_StartDashboardSnapshotJob.html`,
		flag: "restrictedFormats"
	},
	{
		id: "unwritable-bucket",
		statement: "If QuickSight cannot write to the bucket, the job completes and its file has an error.",
		basis: "inferred",
		flag: "unwritableBucket"
	},
	{
		id: "pdf-shows-time",
		statement: "A PDF shows the time at which it was made.",
		basis: "inferred",
		flag: "pdfShowsTime"
	},
	{
		id: "link-works-as-announced",
		statement: "A link works for the whole time that it announces.",
		basis: "inferred",
		flag: "linkLifeFactor"
	},
	{
		id: "trailing-slash",
		statement: "A path with an additional slash at its end is not an operation of QuickSight.",
		basis: "inferred",
		flag: "trailingSlash"
	},
	{
		id: "bucket-of-other-account",
		statement: "QuickSight writes to a bucket of another account if the bucket policy allows quicksight.amazonaws.com.",
		basis: "inferred",
		flag: "bucketOfOtherAccount"
	},
	{
		id: "denial-without-reason",
		statement: "S3 names no reason when it denies a request of an account outside the organization.",
		basis: "documented",
		source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html",
		flag: "sameOrganization"
	},
	{
		id: "refreshes-per-day",
		statement: "A dataset can be refreshed manually 32 times in 24 hours.",
		basis: "documented",
		source: `${reference}API_CreateIngestion.html`,
		flag: "refreshesPerDay"
	},
	{
		id: "list-ingestions-rate",
		statement: "ListIngestions accepts 5 requests per second and caller.",
		basis: "documented",
		source: `${reference}API_ListIngestions.html`,
		flag: "listIngestionsPerSecond"
	},
	{
		id: "list-ingestions-resource",
		statement: "IAM checks ListIngestions against the ARNs of ingestions.",
		basis: "seen",
		flag: "listIngestionsResource"
	},
	{
		id: "running-ingestion-superseded",
		statement: "CreateIngestion supersedes an ingestion that is running.",
		basis: "seen",
		flag: "runningIngestion"
	},
	{
		id: "topic-action",
		statement: "IAM checks DescribeTopicV2 as quicksight:DescribeTopicV2.",
		basis: "inferred",
		flag: "topicAction"
	},
	{
		id: "identity-center-allowed",
		statement: "A session of an IAM Identity Center user can make the snapshot calls, although AWSIAMIdentityCenterAllowListForIdentityContext does not list them.",
		basis: "documented",
		source: `${reference}API_StartDashboardSnapshotJob.html`,
		flag: "identityCenterAllowList"
	},
	{
		id: "identity-center-details",
		statement: "CreateTokenWithIAM returns the identity context in `awsAdditionalDetails`, too.",
		basis: "documented",
		source: "https://docs.aws.amazon.com/singlesignon/latest/OIDCAPIReference/API_CreateTokenWithIAM.html",
		flag: "identityCenterDetails"
	},
	{
		id: "file-datasets-described",
		statement: "DescribeDataSet returns datasets of uploaded files.",
		basis: "documented",
		source: `${reference}API_DescribeDataSet.html`,
		flag: "fileDataSets"
	}
];
// src/probe/assumptions.ts
const assumptions = [...probedAssumptions.map((each) => ({
	...each,
	isProbed: true
})), ...unprobedAssumptions.map((each) => ({
	...each,
	isProbed: false
}))];
// src/probe/stand-ins.ts
const enumeratedMembers = /* @__PURE__ */ new Set([
	"JobStatus",
	"FormatType",
	"SelectionScope",
	"ErrorType",
	"Type",
	"ImportMode",
	"IngestionStatus",
	"RequestSource",
	"RequestType",
	"ResourceStatus",
	"IdentityType",
	"Role"
]);
const minLength = 3;
const patterns = [
	["<url>", /\b(?:https?|s3):\/\/[^\s"'<>]+/gi],
	["<arn>", /\barn:[a-z-]+:[^\s"'<>,]+/gi],
	["<email>", /[\w.+%-]+@[\w-]+(?:\.[\w-]+)*/g],
	["<uuid>", /\b[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b/gi],
	["<address>", /\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b/g],
	["<address>", /(?<![\w:])(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4}(?![\w:])/gi],
	["<account>", /\b\d{12}\b/g],
	["<key-id>", /\b(?:AKIA|ASIA|AROA|AIDA)[A-Z\d]{8,}\b/g],
	["<token>", /[\w+/=-]{32,}/g]
];
function createStandIns() {
	const known = createRegistry();
	return {
		learn: (value, name) => learnValue(known.add, value, name),
		hide: (text) => {
			const hidden = [...known.standIns.keys()].sort((one, other) => other.length - one.length).reduce((shown, value) => replaceWord(shown, value, known.standIns.get(value) ?? ""), redact(text));
			return sanitizeLine(patterns.reduce((shown, [standIn, pattern]) => shown.replace(pattern, standIn), hidden), 1e3);
		}
	};
}
function createRegistry() {
	const standIns = /* @__PURE__ */ new Map();
	const counts = /* @__PURE__ */ new Map();
	return {
		standIns,
		add: (value, name) => {
			if (value.length < minLength || standIns.has(value) || /^(?:true|false|null|none|default)$/i.test(value)) return;
			const count = (counts.get(name) ?? 0) + 1;
			counts.set(name, count);
			standIns.set(value, `<${name}-${count}>`);
		}
	};
}
function learnValue(add, value, name) {
	if (typeof value === "string") learnString(add, value, name);
	else if (Array.isArray(value)) for (const each of value) learnValue(add, each, name);
	else if (isPlainObject(value)) for (const [key, member] of Object.entries(value)) {
		if (/Map$/.test(name)) add(key, "Key");
		learnValue(add, member, key);
	}
}
function learnString(add, value, name) {
	if (/Region$/.test(name) || enumeratedMembers.has(name) && /^[A-Z][A-Z_]+$/.test(value)) return;
	add(value, name);
	if (/^arn:|^[a-z\d]+:\/\//i.test(value)) {
		for (const part of value.split(/[/:?&=]/)) if (!isCommonPart(part)) add(part, "Part");
	}
}
function isPlainObject(value) {
	return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
function isCommonPart(part) {
	return /^(?:arn|aws[\w-]*|https?|s3|sts|iam|user|role|assumed-role|dashboard|dataset|quicksight|[a-z]{2}(?:-[a-z]+)+-\d|X-Amz-.*|\d{1,4})?$/i.test(part);
}
function replaceWord(text, value, standIn) {
	const escaped = value.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
	return text.replace(new RegExp(`(?<![\\w<-])${escaped}(?![\\w>])`, "g"), standIn);
}
// src/probe/describe-shape.ts
const maxDepth = 7;
function describeShape(value, name = "", depth = 0) {
	if (value === void 0 || value === null) return "absent";
	if (typeof value === "string") return describeString(value, name);
	if (typeof value === "number" || typeof value === "boolean") return typeof value;
	if (value instanceof Date) return "time";
	if (value instanceof Uint8Array) return "bytes";
	if (depth >= maxDepth) return "…";
	if (Array.isArray(value)) {
		const shapes = value.map((each) => describeShape(each, name, depth + 1));
		return shapes.filter((shape, index) => index === 0 || JSON.stringify(shape) !== JSON.stringify(shapes[0])).slice(0, 3);
	}
	if (typeof value !== "object") return typeof value;
	const members = Object.entries(value).filter(([key, member]) => key !== "$metadata" && member !== void 0);
	if (/Map$/.test(name)) return { KEY: describeShape(members[0]?.[1], "", depth + 1) };
	return Object.fromEntries(members.map(([key, member]) => [key, describeShape(member, key, depth + 1)]));
}
function describeString(value, name) {
	if (enumeratedMembers.has(name) && /^[A-Z][A-Z_]+$/.test(value)) return value;
	if (value === "") return "empty string";
	if (/^arn:/.test(value)) return "string (ARN)";
	if (/^https?:/.test(value)) return "string (URL)";
	if (/^s3:/.test(value)) return "string (S3 URI)";
	return "string";
}
// src/probe/recorder.ts
function createRecorder(clock, standIns, signal) {
	const calls = [];
	const jobs = [];
	const files = [];
	const seen = /* @__PURE__ */ new Map();
	return {
		calls,
		jobs,
		files,
		call: async (operation, purpose, send) => {
			let startedAt = clock.now();
			const base = () => ({
				operation,
				purpose,
				durationMs: clock.now() - startedAt
			});
			try {
				const response = await sendPatiently(send, clock, signal, () => {
					startedAt = clock.now();
				});
				standIns.learn({
					...response,
					$metadata: void 0
				}, operation);
				calls.push({
					...base(),
					outcome: "succeeded",
					...readStatus(response),
					response: describeShape(response)
				});
				return { response };
			} catch (error) {
				signal.throwIfAborted();
				const errorCode = standIns.hide(String(Object(error).name ?? "Error"));
				const message = standIns.hide(error instanceof Error ? error.message : String(error));
				calls.push({
					...base(),
					outcome: "failed",
					...readStatus(error),
					errorCode,
					message
				});
				return { errorCode };
			}
		},
		addJob: (job) => jobs.push(job),
		addFile: (file) => files.push(file),
		observe: (id, isConfirmed, observed) => {
			seen.set(id, {
				id,
				verdict: isConfirmed ? "confirmed" : "broken",
				observed: standIns.hide(observed)
			});
		},
		verdicts: () => assumptions.map(({ id }) => seen.get(id) ?? {
			id,
			verdict: "not tested"
		})
	};
}
const spacingMs = 400;
const maxThrottled = 5;
async function sendPatiently(send, clock, signal, onAttempt) {
	for (let attempt = 1;; attempt++) {
		await clock.sleep(spacingMs * attempt, signal);
		onAttempt();
		try {
			return await send();
		} catch (error) {
			if (attempt >= maxThrottled || Object(error).name !== "ThrottlingException") throw error;
		}
	}
}
function readStatus(response) {
	const status = Object(Object(response).$metadata).httpStatusCode;
	return typeof status === "number" ? { status } : {};
}
// src/probe/report.ts
function createReport(recorder, region, stoppedBy) {
	return {
		schemaVersion: 1,
		version,
		region,
		...stoppedBy === void 0 ? {} : { stoppedBy },
		verdicts: recorder.verdicts(),
		calls: recorder.calls,
		jobs: recorder.jobs,
		files: recorder.files
	};
}
function formatReport(report) {
	const { verdicts, calls, jobs, files } = report;
	const count = (verdict) => verdicts.filter((each) => each.verdict === verdict).length;
	const facts = `${count("confirmed")} confirmed, ${count("broken")} broken, ${count("not tested")} not tested.`;
	return `${[
		"# QuickSight Snapshot probe",
		`Version ${report.version}, ${report.region}. Secrets, names, IDs and addresses are replaced by stand-ins.`,
		...report.stoppedBy === void 0 ? [] : [`The probe ended early: ${report.stoppedBy}`],
		"## Assumptions",
		facts,
		formatTable([
			"Assumption",
			"Verdict",
			"Observed"
		], verdicts.map(formatVerdict)),
		"## Calls",
		formatTable([
			"Operation",
			"Purpose",
			"Answer",
			"Message",
			"Time"
		], calls.map((call) => [
			call.operation,
			call.purpose,
			[call.status ?? [], call.errorCode ?? call.outcome].flat().join(" "),
			call.message ?? "",
			formatDuration(call.durationMs)
		])),
		"## Jobs",
		formatTable([
			"Job",
			"Status",
			"Time",
			"Files"
		], jobs.map((job) => [
			job.name,
			job.status,
			`${formatDuration(job.durationMs)}, ${pluralize(job.polls, "poll")}`,
			job.files.map((file) => `${file.format}: ${[describeForm(file), ...file.errorTypes].join(", ")}`).join("; ")
		])),
		"## Files",
		formatTable([
			"File",
			"Size",
			"Starts with",
			"Content type"
		], files.map((file) => [
			file.name,
			formatBytes(file.bytes),
			file.signature,
			file.contentType ?? ""
		])),
		"The JSON file has the shape of every response."
	].join("\n\n")}\n`;
}
function formatVerdict({ id, verdict, observed = "" }) {
	return [
		`\`${id}\`: ${assumptions.find((each) => each.id === id)?.statement ?? ""}`,
		verdict,
		observed
	];
}
function describeForm({ uri }) {
	if (uri === void 0) return "no URI";
	const lifetime = uri.lifetimeSeconds === void 0 ? [] : [`${uri.lifetimeSeconds} seconds`];
	const contains = uri.contains.length === 0 ? [] : [`contains ${uri.contains.join(", ")}`];
	return [
		`${uri.scheme} (${uri.style})`,
		`.${uri.extension}`,
		...lifetime,
		...contains
	].join(", ");
}
function formatTable(head, rows) {
	return [
		head,
		head.map(() => "---"),
		...rows
	].map((cells) => `| ${cells.map(escapeCell).join(" | ")} |`).join("\n");
}
function escapeCell(text) {
	return text.replaceAll("\\", "\\\\").replaceAll("|", "\\|").replaceAll("<", "&lt;");
}
// src/probe/describe-uri.ts
function describeUri(uri, parts) {
	const url = URL.canParse(uri) ? new URL(uri) : new URL("invalid://invalid");
	const segments = url.pathname.split("/").filter((segment) => segment !== "");
	const path = decodeURIComponent(url.pathname);
	const expires = Number(url.searchParams.get("X-Amz-Expires") ?? NaN);
	const found = Object.entries(parts).filter(([, value]) => value !== "" && path.includes(value));
	const hasUuid = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/i.test(path);
	return {
		scheme: url.protocol.replace(":", ""),
		style: url.protocol === "s3:" || /\.s3[.-]/.test(url.host) ? "virtual-hosted" : "path",
		isAmazonHost: /\.amazonaws\.com(?:\.cn)?$/.test(url.hostname),
		queryParameters: [...url.searchParams.keys()].toSorted(),
		...Number.isNaN(expires) ? {} : { lifetimeSeconds: expires },
		keySegments: segments.length,
		extension: /\.(\w{1,5})$/.exec(path)?.[1] ?? "none",
		contains: [...found.map(([name]) => name), ...hasUuid ? ["a UUID"] : []]
	};
}
// src/probe/run-jobs.ts
const pollMs = 5e3;
const maxPolls = 240;
async function runJobsWithoutBucket(context, selection, user) {
	const calls = context.callsBy(user);
	const pdf = await startWithProbe(context, calls, buildInput(context, selection, "pdf", [createPdfGroup(selection)]), {
		id: "user-configuration-refused",
		purpose: "a PDF with a UserConfiguration",
		change: { UserConfiguration: { AnonymousUsers: [{}] } }
	});
	const finished = [await followJob(context, calls, pdf, "PDF without a bucket")];
	const csvFiles = createCsvGroup(selection);
	if (csvFiles !== void 0) {
		const input = buildInput(context, selection, "csv", [csvFiles]);
		const Parameters = { StringParameters: [{
			Name: "QuickSightSnapshotProbe",
			Values: ["probe"]
		}] };
		const csv = await startWithProbe(context, calls, input, {
			id: "unknown-parameters-refused",
			purpose: "a CSV with an undeclared parameter",
			change: { SnapshotConfiguration: {
				...input.SnapshotConfiguration,
				FileGroups: [csvFiles],
				Parameters
			} }
		});
		finished.push(await followJob(context, calls, csv, "CSV without a bucket"));
	}
	const again = await context.recorder.call("StartDashboardSnapshotJob", "the ID of a finished job", () => calls.startJob(pdf));
	context.recorder.observe("job-id-stays-taken", again.errorCode !== void 0, again.errorCode ?? "accepted");
	return finished;
}
async function runJobWithBucket(context, selection, user) {
	const { bucket, recorder } = context;
	if (bucket === void 0) return void 0;
	const groups = [createPdfGroup(selection), createCsvGroup(selection)].flatMap((group) => group ?? []);
	const input = buildInput(context, selection, "bucket", groups);
	const calls = context.callsBy(user);
	if ((await recorder.call("StartDashboardSnapshotJob", "PDF and CSV into the bucket", () => calls.startJob(input))).response === void 0) return void 0;
	const job = await followJob(context, calls, input, "PDF and CSV into the bucket");
	recorder.observe("bucket-writer", job.uris.length > 0, job.uris.length > 0 ? "written without S3 permissions of the session" : `no file was written (${job.status})`);
	const isInOrder = job.uris.every(({ format }, index) => format === groups[index]?.Files?.[0]?.FormatType);
	if (job.uris.length > 1) recorder.observe("result-order", isInOrder, isInOrder ? "order of the request" : "another order");
	return job;
}
async function startWithProbe({ recorder }, calls, input, { id, purpose, change }) {
	const variant = {
		...input,
		...change,
		SnapshotJobId: `${input.SnapshotJobId}-variant`
	};
	const { errorCode } = await recorder.call("StartDashboardSnapshotJob", purpose, () => calls.startJob(variant));
	recorder.observe(id, errorCode !== void 0, errorCode ?? "accepted");
	if (errorCode === void 0) return variant;
	const started = await recorder.call("StartDashboardSnapshotJob", "the same without it", () => calls.startJob(input));
	if (started.errorCode === void 0) return input;
	throw new ActionError(`StartDashboardSnapshotJob failed: ${started.errorCode}.`, { code: "NothingExported" });
}
async function followJob(context, calls, input, name) {
	const { recorder, clock, log } = context;
	const { AwsAccountId, DashboardId, SnapshotJobId } = input;
	const job = {
		AwsAccountId,
		DashboardId,
		SnapshotJobId
	};
	const startedAt = clock.now();
	log.info(`${name}: started`);
	const early = await recorder.call("DescribeDashboardSnapshotJobResult", "the result of an unfinished job", () => readResult(calls, job));
	if (early.errorCode !== void 0) recorder.observe("unfinished-result-error", early.errorCode === "PreconditionNotMetException", early.errorCode);
	const { status, polls } = await pollJob(context, calls, job);
	const result = await recorder.call("DescribeDashboardSnapshotJobResult", `the result of ${name}`, () => readResult(calls, job));
	log.info(`${name}: ${status}`);
	const files = listResultFiles(result.response?.Result);
	recorder.addJob({
		name,
		status,
		durationMs: clock.now() - startedAt,
		polls,
		...result.response === void 0 ? {} : { result: describeShape(result.response) },
		files: files.map(({ format, uri, errorTypes }) => ({
			format,
			errorTypes,
			...uri === void 0 ? {} : { uri: describeUri(uri, getKeyParts(context, job)) }
		}))
	});
	return {
		input,
		status,
		uris: files.flatMap(({ format, uri }) => uri === void 0 ? [] : [{
			format,
			uri
		}])
	};
}
async function readResult(calls, job) {
	const response = await calls.describeJobResult(job);
	for (const { uri } of listResultFiles(response.Result)) if (uri !== void 0) registerSecret(uri);
	return response;
}
async function pollJob({ recorder, clock, signal }, calls, job) {
	let status = (await recorder.call("DescribeDashboardSnapshotJob", "the state of a job", () => calls.describeJob(job))).response?.JobStatus ?? "UNKNOWN";
	let polls = 1;
	for (; !/COMPLETED|FAILED/.test(status) && polls < maxPolls; polls++) {
		await clock.sleep(polls === 1 ? 1e3 : pollMs, signal);
		const response = await calls.describeJob(job).catch(() => void 0);
		signal.throwIfAborted();
		status = response?.JobStatus ?? status;
	}
	return {
		status,
		polls
	};
}
function listResultFiles(result) {
	return [...result?.RegisteredUsers ?? [], ...result?.AnonymousUsers ?? []].flatMap(({ FileGroups }) => FileGroups ?? []).flatMap(({ Files, S3Results }) => (S3Results ?? []).map(({ S3Uri, ErrorInfo }) => ({
		format: Files?.[0]?.FormatType ?? "unknown",
		uri: S3Uri,
		errorTypes: (ErrorInfo ?? []).flatMap(({ ErrorType }) => /^[A-Z_\d]+$/.test(ErrorType ?? "") ? ErrorType ?? "" : [])
	})));
}
function getKeyParts({ bucket, aws }, job) {
	return {
		"the account ID": job.AwsAccountId ?? aws.accountId ?? "",
		"the dashboard ID": job.DashboardId ?? "",
		"the job ID": job.SnapshotJobId ?? "",
		"the prefix": bucket?.prefix ?? ""
	};
}
function buildInput({ bucket, dashboardId, jobPrefix, aws }, { accountId }, name, FileGroups) {
	const destination = name === "bucket" && bucket !== void 0 ? { BucketConfiguration: {
		BucketName: bucket.bucket,
		BucketPrefix: bucket.prefix,
		BucketRegion: aws.region
	} } : void 0;
	return {
		AwsAccountId: accountId,
		DashboardId: dashboardId,
		SnapshotJobId: `${jobPrefix}-${name}`,
		SnapshotConfiguration: {
			FileGroups,
			...destination === void 0 ? {} : { DestinationConfiguration: { S3Destinations: [destination] } }
		}
	};
}
function createPdfGroup({ sheetId }) {
	return { Files: [{
		FormatType: "PDF",
		SheetSelections: [{
			SheetId: sheetId,
			SelectionScope: "ALL_VISUALS"
		}]
	}] };
}
function createCsvGroup({ table }) {
	if (table === void 0) return void 0;
	return { Files: [{
		FormatType: "CSV",
		SheetSelections: [{
			SheetId: table.sheetId,
			SelectionScope: "SELECTED_VISUALS",
			VisualIds: [table.visualId]
		}]
	}] };
}
// src/probe/run-probe.ts
const reportFiles = {
	json: "quicksight-snapshot-probe.json",
	markdown: "quicksight-snapshot-probe.md"
};
function runProbe(step, dependencies, services) {
	const run = async () => {
		const context = createContext(step, dependencies, services);
		const stoppedBy = await walkChain(context).then(() => void 0, (error) => context.standIns.hide(toFailure(error).message));
		return saveReport(services.workspaceRoot, createReport(context.recorder, step.aws.region, stoppedBy));
	};
	return {
		done: run(),
		currentResult: async () => toPageResult({
			log: [],
			summary: ""
		}, {}, "The probe was interrupted.")
	};
}
async function walkChain(context) {
	const selection = await findSelection(context);
	await readDataSet(context, selection);
	const user = await createUserSession(context, selection.accountId);
	await testSession(context, selection.accountId, user);
	await readLinks(context, await runJobsWithoutBucket(context, selection, user));
	if (context.bucket === void 0) return;
	await readObjects(context, await runJobWithBucket(context, selection, await createUserSession(context, selection.accountId, "snapshots only")));
}
function createContext(step, { base }, services) {
	const { context, transport } = services;
	const [report] = step.reports;
	if (report === void 0 || report.viewer.kind !== "registered" || step.aws.identityRole === void 0) throw new InputError(["probe: set dashboard-id, a registered user and identity-role-to-assume."]);
	const standIns = createStandIns();
	learnInputs(step, standIns.learn);
	const { signal, clock, log } = context;
	const { bucket, prefix } = report.destination ?? {};
	return {
		clock,
		log,
		signal,
		aws: step.aws,
		dashboardId: report.dashboardId,
		viewer: report.viewer,
		...bucket === void 0 || prefix === void 0 ? {} : { bucket: {
			bucket,
			prefix
		} },
		jobPrefix: step.run.jobPrefix,
		recorder: createRecorder(clock, standIns, signal),
		standIns,
		base,
		callsBy: (session, region = step.aws.region) => createRawCalls({
			region,
			transport,
			session,
			signal
		}),
		readLink: async (url) => {
			const { body } = await createPresignedDownloads({
				transport,
				context
			}).read(url, { offset: 0 });
			return Buffer.concat(await body.toArray());
		}
	};
}
function learnInputs({ aws, reports, run }, learn) {
	learn(aws.accountId, "Account");
	learn([aws.baseRole, aws.identityRole], "Role");
	learn(aws.sessionName, "Session");
	learn(run.jobPrefix, "Job");
	for (const { dashboardId, viewer, destination } of reports) {
		learn(dashboardId, "Dashboard");
		if (viewer.kind === "registered") learn([...Object.values(viewer.user), viewer.namespace], "User");
		learn([destination?.bucket, destination?.prefix], "Bucket");
	}
}
async function saveReport(root, report) {
	const json = `${JSON.stringify(report, null, 2)}\n`;
	const markdown = formatReport(report);
	await mkdir(root, { recursive: true });
	try {
		await writeFile(join(root, reportFiles.json), json);
		await writeFile(join(root, reportFiles.markdown), markdown);
	} catch (error) {
		throw new ActionError(`The report could not be saved: ${toFailure(error).message}`, { code: "CannotWrite" });
	}
	const saved = `Saved ${reportFiles.markdown} and ${reportFiles.json}. They contain no secrets, names, IDs or addresses.`;
	const outputs = { probe: JSON.stringify(report) };
	return toPageResult({
		log: [...markdown.trimEnd().split("\n"), saved],
		summary: markdown
	}, outputs, report.stoppedBy);
}
export { runProbe };
