export const id = 972;
export const ids = [972];
export const modules = {

/***/ 2769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createIdentityRegionResolver)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1440);

// src/identity/identity-region.ts
/**
* Asks in the region where the QuickSight identities live. Where that region was not given and the service names another
* one, that one is asked, then and from then on.
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
	if (!(error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.U)) return void 0;
	return /identity region is ([a-z]{2,}(?:-[a-z]+)+-\d)\b/.exec(error.message)?.[1];
}



/***/ }),

/***/ 4972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCheck: () => (/* binding */ runCheck)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1440);
/* harmony import */ var _prepare_jobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9120);
/* harmony import */ var _find_hint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7103);
/* harmony import */ var _identity_region_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2769);




// src/report/pages/check.ts
/** What `mode: check` found, each failure with what mends it, and what could not be tried with what it needs. */
function checkPage(lines) {
	const of = (status) => lines.filter((line) => line.status === status);
	const [failed, passed, pending] = [
		of(false),
		of(true),
		of("pending")
	];
	const unfinished = pending.length === 0 ? "" : `, ${pending.length} not over`;
	const title = `${passed.length} of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.q)(passed.length + failed.length, "check")} passed${unfinished}`;
	return {
		log: [...lines.flatMap(logLines), `${title}.`],
		summary: (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.d)([
			`## ${failed.length + pending.length === 0 ? "✅" : "❌"} QuickSight Snapshot: ${title}`,
			checkTable(lines),
			...section("What to mend", failed),
			...section("What a job needs beyond that", of("skipped").filter(({ remedy }) => remedy !== void 0))
		])
	};
}
function section(title, lines) {
	if (lines.length === 0) return [];
	const { kept, left: omitted } = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.l)(lines.map(formatRemedy), 131072);
	return [
		`### ${title}`,
		...kept,
		omitted === 0 ? "" : `… and ${omitted} more.`
	];
}
function checkTable(lines) {
	const columns = [
		{ title: "" },
		{ title: "Check" },
		{ title: "Found" }
	];
	const rows = lines.map((line) => [
		statusSymbol(line),
		line.what,
		line.detail ?? line.cause ?? ""
	]);
	return (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.c)({
		columns,
		rows
	}, 65536);
}
function statusSymbol({ status }) {
	if (typeof status === "boolean") return status ? "✓" : "✗";
	return status === "skipped" ? "–" : "…";
}
function logLines(line) {
	const said = [line.detail, line.cause].flatMap((text) => text === void 0 ? [] : [(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Y)(text, 1e3)]);
	const skipped = line.status === "skipped" ? " (skipped)" : "";
	return [`${statusSymbol(line)} ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Y)(line.what)}${skipped}${said.length === 0 ? "" : `: ${said.join("; ")}`}`, ...line.remedy === void 0 ? [] : line.remedy.split("\n").map((text) => `    ${text}`)];
}
function formatRemedy({ what, cause, remedy = "" }) {
	const paste = remedy.includes("\n") ? (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.o)(remedy) : (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.p)(remedy, 1e3);
	return [
		`**${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.p)(what)}**`,
		cause === void 0 ? "" : (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.p)(cause, 1e3),
		paste
	].filter((part) => part !== "").join("\n\n");
}
// src/modes/check/finding.ts
/** Tries one thing. A failure is a finding, but for the end of the step, which is thrown. */
async function tryCheck(signal, title, work, { formatDetail, remedy }) {
	try {
		const value = await work();
		return {
			line: passed(title, formatDetail(value)),
			value
		};
	} catch (error) {
		signal.throwIfAborted();
		return {
			line: failed(title, error, remedy?.(error)),
			error
		};
	}
}
/** The line of what is being tried. */
async function toFindings(trying) {
	return [(await trying).line];
}
function passed(title, detail) {
	return {
		status: true,
		what: title,
		...detail === void 0 ? {} : { detail }
	};
}
function skipped(title, cause, paste) {
	return {
		status: "skipped",
		what: title,
		cause,
		...paste === void 0 ? {} : { remedy: paste }
	};
}
/** A line whose check is not over. */
function pending(title) {
	return {
		status: "pending",
		what: title,
		cause: "not over when the step was"
	};
}
/** The line of a failure: what happened, and what mends it, which stands alone where it is there to be pasted. */
function failed(title, error, own) {
	const failure = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.W)(error);
	const reason = error instanceof Mismatch ? failure.message : (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.b)(failure);
	const remedy = own ?? (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.s)(failure.hint);
	const line = {
		status: false,
		what: title,
		reason,
		cause: reason
	};
	if (remedy === void 0) return line;
	if (remedy.snippet === void 0) return {
		...line,
		remedy: remedy.text
	};
	return {
		...line,
		cause: `${reason}. ${remedy.text}`,
		remedy: remedy.snippet
	};
}
/** A setting that does not fit what was found: nobody refused it yet. */
var Mismatch = class extends _main_js__WEBPACK_IMPORTED_MODULE_0__.H {
	name = "Mismatch";
	constructor(message) {
		super(message, { code: "Mismatch" });
	}
};
// src/modes/check/policy-statements.ts
const snapshotActions = [
	"quicksight:StartDashboardSnapshotJob",
	"quicksight:DescribeDashboardSnapshotJob",
	"quicksight:DescribeDashboardSnapshotJobResult"
];
/**
* For the trust policy of the base role: a workflow whose token has these claims may assume it.
* https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
*/
function workflowTrust(roleArn, { iss, sub, aud }) {
	const [, partition = "aws", , , account = ""] = roleArn.split(":");
	const host = iss.replace(/^https?:\/\//, "");
	return formatStatements({
		Effect: "Allow",
		Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${host}` },
		Action: "sts:AssumeRoleWithWebIdentity",
		Condition: { StringEquals: {
			[`${host}:aud`]: aud,
			[`${host}:sub`]: sub
		} }
	});
}
/**
* For the trust policy of the identity role: this principal may assume it; where an external ID is given, by it alone.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html
*/
function assumeTrust(principal, byExternalId = false) {
	return formatStatements({
		Effect: "Allow",
		Principal: { AWS: principal },
		Action: "sts:AssumeRole",
		...byExternalId ? { Condition: { StringEquals: { "sts:ExternalId": "ROLE_EXTERNAL_ID" } } } : {}
	});
}
/**
* For the trust policy of the identity role: whoever assumes it may do so with an identity context of QuickSight.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_GetIdentityContext.html
*/
function contextTrust(partition, principal) {
	return formatStatements({
		Effect: "Allow",
		Principal: { AWS: principal },
		Action: "sts:SetContext",
		Condition: {
			"ForAllValues:ArnEquals": { "sts:RequestContextProviders": [`arn:${partition}:iam::aws:contextProvider/QuickSight`] },
			Null: { "sts:RequestContextProviders": "false" }
		}
	});
}
/**
* What the role that runs the jobs needs; the resource is the job, not the dashboard.
* https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonquicksight.html
*/
function snapshotPolicy(dashboardArns) {
	const Resource = dashboardArns.map((arn) => `${arn}/snapshot-job/*`);
	return formatStatements({
		Effect: "Allow",
		Action: snapshotActions,
		Resource
	});
}
/**
* For the policy of a bucket: QuickSight may write to it, on behalf of this account only.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
*/
function bucketPolicy(partition, bucket, account) {
	const arn = `arn:${partition}:s3:::${bucket}`;
	const Principal = { Service: "quicksight.amazonaws.com" };
	const Condition = { StringEquals: { "aws:SourceAccount": account } };
	return formatStatements({
		Effect: "Allow",
		Principal,
		Action: "s3:GetBucketLocation",
		Resource: arn,
		Condition
	}, {
		Effect: "Allow",
		Principal,
		Action: ["s3:PutObject", "s3:PutObjectAcl"],
		Resource: `${arn}/*`,
		Condition
	});
}
function formatStatements(...all) {
	return all.map((statement) => formatJson(statement, "")).join(",\n");
}
const maxLineWidth = 100;
function formatJson(value, indent) {
	const line = JSON.stringify(value, void 0, 1).replace(/\n\s*/g, " ").replace(/(?<=\[) | (?=\])/g, "");
	if (typeof value !== "object" || value === null || indent.length + line.length <= maxLineWidth) return line;
	const inner = `${indent}  `;
	const members = Array.isArray(value) ? value.map((each) => formatJson(each, inner)) : Object.entries(value).map(([name, each]) => `${JSON.stringify(name)}: ${formatJson(each, inner)}`);
	const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
	return `${open}\n${inner}${members.join(`,\n${inner}`)}\n${indent}${close}`;
}
// src/modes/check/token-claims.ts
/**
* Claims of the token, which is not verified: AWS does that. `undefined` where it is no token.
* https://docs.github.com/en/actions/reference/security/oidc
*/
function parseClaims(token) {
	try {
		const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
		return isClaims(claims) ? {
			iss: claims.iss,
			sub: claims.sub,
			aud: claims.aud
		} : void 0;
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
// src/modes/check/base-session.ts
/**
* The OIDC token with the claims that trust policies go by, the role it is traded for, and who that is; `undefined` where
* there is no base session.
*/
async function checkBase(context) {
	const { baseRole, audience } = context.step.aws;
	const token = `OIDC token for ${audience}`;
	if (baseRole === void 0) {
		context.board.add(skipped(token, "role-to-assume is not given, the credentials of the environment are used"));
		return checkIdentity(context, "Credentials of the environment");
	}
	const base = `Base role ${baseRole}`;
	const asking = tryCheck(context.ports.signal, token, () => claimsFor(audience, context), { formatDetail: ({ sub, aud }) => `sub ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Y)(sub)}, aud ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Y)(aud)}` });
	await context.board.addPending([token], toFindings(asking));
	const { value: claims } = await asking;
	if (claims !== void 0) return checkIdentity(context, base, (error) => webIdentityTrustRemedy(error, baseRole, claims));
	context.board.add(skipped(base, "there is no OIDC token"));
}
async function claimsFor(audience, { ports }) {
	const claims = parseClaims(await ports.idToken(audience));
	if (claims === void 0) throw new Mismatch("What GitHub sent is no OIDC token with iss, sub and aud");
	return claims;
}
/** Needs no permission: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html */
async function checkIdentity({ wired, ports, board }, title, remedy = () => void 0) {
	const work = async () => {
		await wired.base.credentials();
		return ports.roles.callerIdentity();
	};
	const asking = tryCheck(ports.signal, title, work, {
		formatDetail: ({ arn }) => arn,
		remedy
	});
	await board.addPending([title], toFindings(asking));
	return (await asking).value;
}
function webIdentityTrustRemedy(error, baseRole, claims) {
	if (!(error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.U) || !/sts:AssumeRoleWithWebIdentity/.test(error.message)) return void 0;
	return {
		text: "The role is not there, or its trust policy does not accept this token. Add to its trust policy, for runs with this very sub:",
		snippet: workflowTrust(baseRole, claims)
	};
}
/** The accounts that the dashboards are looked for in. */
function checkAccounts(accounts, identity) {
	return [...new Set(accounts)].map((account) => {
		if (account === void 0) return skipped("Account", "aws-account-id is not given, and there is no base session to ask");
		return {
			status: true,
			what: "Account",
			detail: identity !== void 0 && identity.account !== account ? `${account}; the base session belongs to ${identity.account}` : account
		};
	});
}
// src/modes/check/context.ts
/** Why nothing can be asked of AWS. */
const noBaseSessionReason = "there is no base session";
/** Account of the report's dashboard, as far as it can be known. */
function accountOf({ step, identity }, report) {
	return report.accountId ?? step.aws.accountId ?? identity?.account;
}
/** Every registered user of the step, once an account. */
function listRegisteredViewers(scene) {
	return uniqueBy(scene.step.reports.flatMap((report) => report.viewer.kind === "registered" ? [{
		account: accountOf(scene, report),
		viewer: report.viewer
	}] : []), viewerInAccountKey);
}
function viewerInAccountKey({ account = "", viewer }) {
	return (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.T)(account, viewer);
}
/** The first of each key, in their order. */
function uniqueBy(items, keyOf) {
	const first = /* @__PURE__ */ new Map();
	for (const item of items) if (!first.has(keyOf(item))) first.set(keyOf(item), item);
	return [...first.values()];
}
// src/modes/check/dashboards.ts
/**
* Each dashboard, looked up by the base session.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeDashboardDefinition.html
*/
async function checkDashboards(scene) {
	const keyOf = (report) => `${accountOf(scene, report)}/${report.dashboardId}`;
	const byKey = /* @__PURE__ */ new Map();
	await Promise.all(uniqueBy(scene.step.reports, keyOf).map((report) => {
		const needed = scene.step.reports.some((each) => keyOf(each) === keyOf(report) && (0,_prepare_jobs_js__WEBPACK_IMPORTED_MODULE_1__.o)(each.target));
		const look = async () => {
			const { line, presence } = await checkDashboard(scene, report, needed);
			byKey.set(keyOf(report), presence);
			return [line];
		};
		return scene.board.addPending([checkTitle(report)], look());
	}));
	return { presence: (report) => byKey.get(keyOf(report)) ?? "unknown" };
}
function checkTitle(report) {
	return `Dashboard ${report.dashboardId}`;
}
async function checkDashboard(scene, report, needed) {
	const title = checkTitle(report);
	const account = accountOf(scene, report);
	if (scene.identity === void 0 || account === void 0) return {
		line: skipped(title, noBaseSessionReason),
		presence: "unknown"
	};
	const look = () => scene.find(account, report.dashboardId);
	const { line, error } = await tryCheck(scene.ports.signal, title, look, { formatDetail: formatDashboardSize });
	if (error === void 0) return {
		line,
		presence: "found"
	};
	const refusal = error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.U ? error.kind : void 0;
	if (refusal === "denied" && !needed) return {
		line: skipped(title, "the base session may not look it up, and need not: its sheets are given by ID"),
		presence: "unknown"
	};
	return {
		line,
		presence: refusal === "not-found" ? "not-found" : "unknown"
	};
}
function formatDashboardSize({ name, sheets, parameters }) {
	const visuals = sheets.flatMap((sheet) => sheet.visuals);
	const tables = visuals.filter((visual) => visual.exportable).length;
	return `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Y)(name, 100)}: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.q)(sheets.length, "sheet")}, ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.q)(visuals.length, "visual")} (${tables} for CSV and EXCEL), ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.q)(parameters.length, "parameter")}`;
}
// src/modes/check/destinations.ts
/** Where files go: buckets that QuickSight writes to, buckets that the action uploads to, releases. */
async function checkDestinations(scene) {
	const { reports } = scene.step;
	const buckets = new Set(reports.flatMap((report) => bucketOf(report) ?? []));
	const uploads = new Set(reports.flatMap(({ files }) => files.uploadTo?.bucket ?? []));
	const releases = new Map(reports.flatMap(({ files }) => files.releaseTag === void 0 ? [] : [[files.releaseTag, files.githubToken ?? ""]]));
	await Promise.all([
		...[...buckets].map((bucket) => checkBucket(scene, bucket)),
		...[...uploads].map((bucket) => checkUpload(scene, bucket)),
		...[...releases].map(([tag, token]) => checkRelease(scene, tag, token))
	]);
}
function bucketOf({ destination, target }) {
	if (destination !== void 0 || target.kind !== "request") return destination?.bucket;
	const { DestinationConfiguration } = target.request.SnapshotConfiguration;
	return DestinationConfiguration?.S3Destinations[0]?.BucketConfiguration.BucketName;
}
/**
* "The Amazon S3 bucket must be located in the same Region as the StartDashboardSnapshotJob API call":
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_S3BucketConfiguration.html
*/
function checkBucket(scene, bucket) {
	const title = `Bucket ${bucket}`;
	const writing = `QuickSight writing to ${bucket}`;
	const check = async () => {
		const line = scene.identity === void 0 ? skipped(title, noBaseSessionReason) : await checkRegion(scene, title, bucket);
		return line.status === false ? [line] : [line, writeAccessFinding(scene, writing, bucket)];
	};
	return scene.board.addPending([title, writing], check());
}
function writeAccessFinding(scene, title, bucket) {
	const account = scene.step.reports.map((report) => accountOf(scene, report)).find((each) => each !== void 0);
	return skipped(title, "only a job can try that; the policy of the bucket needs these statements for it, and the bucket a place among the AWS resources of QuickSight", bucketPolicy(scene.step.aws.partition, bucket, account ?? "ACCOUNT"));
}
async function checkRegion({ step, ports }, title, bucket) {
	const { region } = step.aws;
	const work = async () => {
		const formatDetail = await (await ports.objects()).getBucketRegion(bucket);
		if (formatDetail !== region) throw new Mismatch(`It lies in ${formatDetail}, and QuickSight writes only to buckets in aws-region, ${region}`);
		return formatDetail;
	};
	const remedy = (error) => error instanceof Mismatch ? wrongRegionRemedy(region) : void 0;
	return skipIfDenied(await tryCheck(ports.signal, title, work, {
		formatDetail: (formatDetail) => `in ${formatDetail}`,
		remedy
	}));
}
function wrongRegionRemedy(region) {
	return { text: `Use a bucket in ${region}, or leave bucket out and use upload-to, which takes a bucket of any region.` };
}
function checkUpload(scene, bucket) {
	const title = `Bucket ${bucket} of upload-to`;
	const work = async () => (await scene.ports.objects()).getBucketRegion(bucket);
	const formatDetail = (region) => `in ${region}; only an upload can try s3:PutObject`;
	const check = async () => [scene.identity === void 0 ? skipped(title, noBaseSessionReason) : skipIfDenied(await tryCheck(scene.ports.signal, title, work, { formatDetail }))];
	return scene.board.addPending([title], check());
}
function skipIfDenied({ line, error }) {
	if (!(error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.U) || error.kind !== "denied") return line;
	const request = error.requestId === void 0 ? "" : ` (request ID ${error.requestId})`;
	return skipped(line.what, `S3 refuses to tell its region: the base session has no s3:ListBucket on it, it is another account's, or there is none of that name${request}`);
}
function checkRelease(scene, tag, token) {
	const title = `Release ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Y)(tag, 100)}`;
	const work = async () => {
		if (token === "") throw new _main_js__WEBPACK_IMPORTED_MODULE_0__.H("github-token is empty", {
			code: "NoToken",
			hint: noToken
		});
		return (await scene.ports.releases(token)).find(tag);
	};
	const formatDetail = ({ url }) => `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Y)(url)}; only an upload can try contents: write`;
	return scene.board.addPending([title], toFindings(tryCheck(scene.ports.signal, title, work, { formatDetail })));
}
const noToken = "Leave github-token out to use that of the job, or check the secret that it is read from.";
// src/modes/check/finding-list.ts
/** A board without lines. */
function createFindingList() {
	const places = [];
	return {
		add: (...lines) => void places.push({ lines }),
		addPending: async (titles, work) => {
			const place = { lines: titles.map(pending) };
			places.push(place);
			place.lines = [...await work];
		},
		lines: () => places.flatMap(({ lines }) => lines)
	};
}
// src/modes/check/job-permissions.ts
/**
* The permissions to ask for jobs, tried with the ID of a job that is not there. Only a job can try whether one may be
* started.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeDashboardSnapshotJob.html
*/
async function checkJobs(scene, users, dashboards) {
	const keyOf = (report) => `${accountOf(scene, report)}/${report.dashboardId}/${report.viewer.kind}`;
	const checking = uniqueBy(scene.step.reports, keyOf).map((first) => {
		const reportsOfGroup = scene.step.reports.filter((report) => keyOf(report) === keyOf(first));
		const title = `Asking for jobs of dashboard ${first.dashboardId}${first.viewer.kind === "anonymous" ? ", anonymous" : ""}`;
		const check = async () => [await checkJobPermissions(scene, title, reportsOfGroup, await users, await dashboards)];
		return scene.board.addPending([title], check());
	});
	scene.board.add(startPermissionFinding(scene));
	await Promise.all(checking);
}
async function checkJobPermissions(scene, title, reportsOfGroup, { hasSession }, { presence }) {
	const report = reportsOfGroup.find(hasSession);
	const accountId = report === void 0 ? void 0 : accountOf(scene, report);
	if (report === void 0 || accountId === void 0) return skipped(title, "there is no session that could ask");
	if (presence(report) === "not-found") return skipped(title, "the dashboard is not there");
	const { wired, step, ports } = scene;
	const snapshots = wired.snapshots(wired.sessions.forViewer(accountId, report.viewer), attempts);
	const job = {
		accountId,
		dashboardId: report.dashboardId,
		jobId: `${step.run.jobPrefix}-check`
	};
	const refusals = await Promise.all(["describeJob", "describeJobResult"].map((call) => snapshots[call](job).then(() => void 0, asRefusal)));
	ports.signal.throwIfAborted();
	return toPermissionFinding(title, refusals);
}
const attempts = 5;
function asRefusal(error) {
	return error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.U && error.kind === "not-found" ? void 0 : error;
}
/**
* Only IAM's own words are a proof. QuickSight says AccessDeniedException also for a job of another user, and what it says
* of a job that is not there is documented no further than as ResourceNotFoundException.
*/
function toPermissionFinding(title, refusals) {
	const denied = refusals.find((error) => error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.U && /not authorized to perform/.test(error.message));
	if (denied !== void 0) return failed(title, denied);
	const unclear = refusals.find((error) => error !== void 0);
	if (unclear !== void 0) return skipped(title, `the answer is no proof: ${failed(title, unclear).reason}`);
	return passed(title, "quicksight:DescribeDashboardSnapshotJob and quicksight:DescribeDashboardSnapshotJobResult are allowed");
}
function startPermissionFinding(scene) {
	const { region, partition, identityRole, baseRole } = scene.step.aws;
	const arns = scene.step.reports.map((report) => `arn:${partition}:quicksight:${region}:${accountOf(scene, report) ?? "ACCOUNT"}:dashboard/${report.dashboardId}`);
	return skipped("Starting jobs", `only a job can try that; ${identityRole ?? baseRole ?? "the role"} needs these permissions for it`, snapshotPolicy([...new Set(arns)]));
}
// src/modes/check/selections.ts
/** The jobs of each report, planned as `mode: plan` plans them. */
async function checkPlans(scene, dashboards) {
	await Promise.all(scene.step.reports.map((report) => {
		const title = `Sheets and visuals of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Y)(report.label, 100)}`;
		const check = async () => [await checkPlan(scene, title, report, await dashboards)];
		return scene.board.addPending([title], check());
	}));
}
async function checkPlan(scene, title, report, dashboards) {
	const account = accountOf(scene, report);
	if (account === void 0) return skipped(title, noBaseSessionReason);
	const presence = dashboards.presence(report);
	if (presence === "not-found") return skipped(title, "the dashboard is not there");
	if (presence === "unknown" && (0,_prepare_jobs_js__WEBPACK_IMPORTED_MODULE_1__.o)(report.target)) return skipped(title, "the dashboard could not be looked up");
	const sessions = {
		...scene.wired.sessions,
		account: async () => account
	};
	const work = () => (0,_prepare_jobs_js__WEBPACK_IMPORTED_MODULE_1__.r)(scene.step, report, scene.find, {
		sessions,
		catalog: () => scene.wired.catalog()
	});
	const { line } = await tryCheck(scene.ports.signal, title, work, {
		formatDetail: jobs,
		remedy: listModeRemedy
	});
	return line;
}
function jobs({ jobs, lookupFailure }) {
	const files = jobs.flatMap((job) => job.files);
	const lookupWarnings = lookupFailure === void 0 ? "" : "; the dashboard was not looked up, so that its sheets are not sure";
	return `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.q)(jobs.length, "job")} for ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.q)(files.length, "file")}${lookupWarnings}`;
}
function listModeRemedy(error) {
	if (!(error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.H) || error.hint !== void 0) return void 0;
	return { text: "`mode: list` with this dashboard-id prints its sheets, visuals and parameters." };
}
// src/modes/check/users.ts
/**
* Each user's identity context, and the identity role assumed with it: two lines a user.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_GetIdentityContext.html
*/
async function checkUsers(scene) {
	const there = /* @__PURE__ */ new Set();
	const checking = listRegisteredViewers(scene).map((person) => {
		const who = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Y)((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.E)(person.viewer), 100);
		const context = `Identity context of ${who}`;
		const role = `Identity role ${scene.step.aws.identityRole ?? ""} with the context of ${who}`;
		return scene.board.addPending([context, role], checkUser(scene, person, {
			context,
			role
		}, () => void there.add(viewerInAccountKey(person))));
	});
	if (scene.step.reports.some(({ viewer }) => viewer.kind === "anonymous")) scene.board.add(skipped("Anonymous exports", "only a job can tell whether the account's plan allows them"));
	await Promise.all(checking);
	return { hasSession: (report) => {
		const { viewer } = report;
		if (viewer.kind === "anonymous") return scene.identity !== void 0;
		return there.has(viewerInAccountKey({
			account: accountOf(scene, report),
			viewer
		}));
	} };
}
async function checkUser(scene, { account, viewer }, { context, role }, onSession) {
	const { wired, ports } = scene;
	if (scene.identity === void 0 || account === void 0) return [skipped(context, noBaseSessionReason), skipped(role, noBaseSessionReason)];
	try {
		await wired.sessions.forViewer(account, viewer).credentials();
		onSession();
		return [passed(context), passed(role, "sts:AssumeRole and sts:SetContext are allowed")];
	} catch (error) {
		ports.signal.throwIfAborted();
		if (error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.U && error.operation === "AssumeRole") return [passed(context), failed(role, error, identityRoleTrustRemedy(error, scene))];
		return [failed(context, error), skipped(role, "there is no identity context")];
	}
}
function identityRoleTrustRemedy(error, { step, identity }) {
	const missing = /not authorized to perform: sts:(SetContext|AssumeRole) on/.exec(error.message)?.[1];
	const principal = step.aws.baseRole ?? (0,_find_hint_js__WEBPACK_IMPORTED_MODULE_2__.i)(identity?.arn);
	const known = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.s)(error.hint);
	if (missing === void 0 || principal === void 0 || known?.snippet === void 0) return known;
	const context = contextTrust(step.aws.partition, principal);
	const snippet = missing === "SetContext" ? context : `${assumeTrust(principal, step.aws.externalId !== void 0)},\n${context}`;
	return {
		text: known.text,
		snippet
	};
}
// src/modes/check/visibility.ts
/**
* Whether each user may see its dashboards, folders and groups included. An export needs no permission to ask that, so
* where it may not be asked, nothing has failed.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_SearchDashboards.html
*/
async function checkVisibility(scene, dashboards) {
	await Promise.all(listRegisteredViewers(scene).map((person) => {
		const reportsOfViewer = uniqueBy(reportsOf(scene, person), (report) => report.dashboardId);
		const titles = reportsOfViewer.map((report) => visibilityCheckTitle(report, person));
		return scene.board.addPending(titles, checkPerson(scene, person, reportsOfViewer, dashboards));
	}));
}
async function checkPerson(scene, person, reportsOfViewer, dashboards) {
	const { presence } = await dashboards;
	const asked = reportsOfViewer.filter((report) => presence(report) !== "not-found");
	const seen = asked.length === 0 ? { unknown: "" } : await findVisibleDashboards(scene, person);
	return reportsOfViewer.map((report) => line(scene, person, report, asked.includes(report) ? seen : { unknown: "it is not there" }));
}
function visibilityCheckTitle(report, { viewer }) {
	return `Dashboard ${report.dashboardId} seen by ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Y)((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.E)(viewer), 100)}`;
}
function reportsOf(scene, person) {
	return scene.step.reports.filter((report) => {
		const { viewer } = report;
		return viewer.kind === "registered" && viewerInAccountKey({
			viewer,
			account: accountOf(scene, report)
		}) === viewerInAccountKey(person);
	});
}
function line(scene, person, report, seen) {
	const { account = "", viewer } = person;
	const who = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Y)((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.E)(viewer), 100);
	const title = visibilityCheckTitle(report, person);
	if ("unknown" in seen) return skipped(title, seen.unknown);
	if (seen.dashboards.includes(report.dashboardId)) return passed(title);
	return failed(title, new Mismatch(`${who} is neither viewer nor owner of it, by folder or group either`), shareDashboardRemedy(scene, account, report.dashboardId, seen.arn));
}
async function findVisibleDashboards(scene, { account, viewer }) {
	const { wired, step, ports } = scene;
	if (scene.identity === void 0 || account === void 0) return { unknown: noBaseSessionReason };
	const inIdentityRegion = (0,_identity_region_js__WEBPACK_IMPORTED_MODULE_3__.t)({
		given: viewer.identityRegion,
		fallback: step.aws.region
	});
	try {
		const arns = await inIdentityRegion((region) => wired.catalog(region).findUserArns(account, viewer.user, viewer.namespace));
		const [arn] = arns;
		if (arn === void 0) return { unknown: "there is no such user in the namespace" };
		if (arns.length > 1) return { unknown: `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.q)(arns.length, "user")} share this e-mail: name one by user-name or user-arn` };
		return {
			arn,
			dashboards: await wired.catalog().searchDashboardsVisibleTo(account, arn)
		};
	} catch (error) {
		ports.signal.throwIfAborted();
		return { unknown: `it cannot be told: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.b)((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.W)(error))}` };
	}
}
function shareDashboardRemedy({ step }, account, dashboardId, userArn) {
	const actions = [
		"DescribeDashboard",
		"ListDashboardVersions",
		"QueryDashboard"
	].map((name) => `quicksight:${name}`);
	return {
		text: "Share the dashboard with the user, or give the user a folder or group that it is shared with:",
		snippet: [
			`aws quicksight update-dashboard-permissions --region ${step.aws.region} --aws-account-id ${account} \\`,
			`  --dashboard-id ${dashboardId} \\`,
			`  --grant-permissions 'Principal=${userArn.replaceAll("'", "'\\''")},Actions=${actions.join(",")}'`
		].join("\n")
	};
}
// src/modes/check/run-check.ts
/**
* Tries every permission and setting up to the job itself, which it does not start. What fails keeps nothing else from
* being tried that can be tried without it.
*/
function runCheck(step, dependencies, ports) {
	const board = createFindingList();
	const currentResult = () => {
		const lines = board.lines();
		return {
			lines,
			page: checkPage(lines),
			failure: checkFailureMessage(lines)
		};
	};
	return {
		done: runChecks({
			step,
			wired: dependencies,
			ports,
			board
		}).then(currentResult),
		currentResult
	};
}
async function runChecks(context) {
	const { step, wired: dependencies, board } = context;
	const identity = await checkBase(context);
	const scene = {
		...context,
		identity,
		find: (0,_prepare_jobs_js__WEBPACK_IMPORTED_MODULE_1__.t)(() => dependencies.catalog())
	};
	board.add(...checkAccounts(step.reports.map((report) => accountOf(scene, report)), identity));
	const users = checkUsers(scene);
	const dashboards = checkDashboards(scene);
	await Promise.all([
		users,
		dashboards,
		checkVisibility(scene, dashboards),
		checkPlans(scene, dashboards),
		checkJobs(scene, users, dashboards),
		checkDestinations(scene)
	]);
}
function checkFailureMessage(lines) {
	const failed = lines.filter(({ status }) => status === false);
	if (failed.length === 0) return void 0;
	const tried = lines.filter(({ status }) => typeof status === "boolean").length;
	const told = failed.map(({ what, reason = "" }) => `- ${what}: ${reason}`);
	return [`${failed.length} of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.q)(tried, "check")} failed; the log says what mends each:`, ...told].join("\n");
}



/***/ })

};
