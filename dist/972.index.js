export const id = 972;
export const ids = [972];
export const modules = {

/***/ 2769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ homeOf)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1440);

// src/identity/identity-region.ts
/**
* Asks in the region where the QuickSight identities live. Where that region was not given and the service names another
* one, that one is asked, then and from then on.
*/
function homeOf(region, moved = () => {}) {
	let home = region.given ?? region.usual;
	return async (ask) => {
		try {
			return await ask(home);
		} catch (error) {
			const named = region.given === void 0 ? identityRegionNamedBy(error) : void 0;
			if (named === void 0 || named === home) throw error;
			moved(home, named);
			home = named;
			return ask(home);
		}
	};
}
/** Region in `Operation is being called from endpoint X, but your identity region is Y. Please use the Y endpoint.` */
function identityRegionNamedBy(error) {
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
	const of = (ok) => lines.filter((line) => line.ok === ok);
	const [failed, passed, pending] = [
		of(false),
		of(true),
		of("pending")
	];
	const unfinished = pending.length === 0 ? "" : `, ${pending.length} not over`;
	const title = `${passed.length} of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.G)(passed.length + failed.length, "check")} passed${unfinished}`;
	return {
		log: [...lines.flatMap(logLines), `${title}.`],
		summary: (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.d)([
			`## ${failed.length + pending.length === 0 ? "✅" : "❌"} QuickSight Snapshot: ${title}`,
			checkTable(lines),
			...section("What to mend", failed),
			...section("What a job needs beyond that", of("skipped").filter(({ mend }) => mend !== void 0))
		])
	};
}
function section(title, lines) {
	if (lines.length === 0) return [];
	const { kept, left } = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.u)(lines.map(mending), 131072);
	return [
		`### ${title}`,
		...kept,
		left === 0 ? "" : `… and ${left} more.`
	];
}
function checkTable(lines) {
	const columns = [
		{ title: "" },
		{ title: "Check" },
		{ title: "Found" }
	];
	const rows = lines.map((line) => [
		mark(line),
		line.what,
		line.detail ?? line.cause ?? ""
	]);
	return (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.c)({
		columns,
		rows
	}, 65536);
}
function mark({ ok }) {
	if (typeof ok === "boolean") return ok ? "✓" : "✗";
	return ok === "skipped" ? "–" : "…";
}
function logLines(line) {
	const said = [line.detail, line.cause].flatMap((text) => text === void 0 ? [] : [(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.J)(text, 1e3)]);
	const skipped = line.ok === "skipped" ? " (skipped)" : "";
	return [`${mark(line)} ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.J)(line.what)}${skipped}${said.length === 0 ? "" : `: ${said.join("; ")}`}`, ...line.mend === void 0 ? [] : line.mend.split("\n").map((text) => `    ${text}`)];
}
function mending({ what, cause, mend = "" }) {
	const paste = mend.includes("\n") ? (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.o)(mend) : (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.p)(mend, 1e3);
	return [
		`**${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.p)(what)}**`,
		cause === void 0 ? "" : (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.p)(cause, 1e3),
		paste
	].filter((part) => part !== "").join("\n\n");
}
// src/modes/check/finding.ts
/** Tries one thing. A failure is a finding, but for the end of the step, which is thrown. */
async function attempt(signal, what, work, { found, remedy }) {
	try {
		const value = await work();
		return {
			line: passed(what, found(value)),
			value
		};
	} catch (error) {
		signal.throwIfAborted();
		return {
			line: failed(what, error, remedy?.(error)),
			error
		};
	}
}
/** The line of what is being tried. */
async function linesOf(trying) {
	return [(await trying).line];
}
function passed(what, detail) {
	return {
		ok: true,
		what,
		...detail === void 0 ? {} : { detail }
	};
}
function skipped(what, cause, paste) {
	return {
		ok: "skipped",
		what,
		cause,
		...paste === void 0 ? {} : { mend: paste }
	};
}
/** A line whose check is not over. */
function pending(what) {
	return {
		ok: "pending",
		what,
		cause: "not over when the step was"
	};
}
/** The line of a failure: what happened, and what mends it, which stands alone where it is there to be pasted. */
function failed(what, error, own) {
	const failure = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.W)(error);
	const reason = error instanceof Mismatch ? failure.message : (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.v)(failure);
	const remedy = own ?? (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.s)(failure.hint);
	const line = {
		ok: false,
		what,
		reason,
		cause: reason
	};
	if (remedy === void 0) return line;
	if (remedy.paste === void 0) return {
		...line,
		mend: remedy.say
	};
	return {
		...line,
		cause: `${reason}. ${remedy.say}`,
		mend: remedy.paste
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
	return statements({
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
	return statements({
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
	return statements({
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
	return statements({
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
	return statements({
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
function statements(...all) {
	return all.map((statement) => written(statement, "")).join(",\n");
}
const widest = 100;
function written(value, indent) {
	const line = JSON.stringify(value, void 0, 1).replace(/\n\s*/g, " ").replace(/(?<=\[) | (?=\])/g, "");
	if (typeof value !== "object" || value === null || indent.length + line.length <= widest) return line;
	const inner = `${indent}  `;
	const members = Array.isArray(value) ? value.map((each) => written(each, inner)) : Object.entries(value).map(([name, each]) => `${JSON.stringify(name)}: ${written(each, inner)}`);
	const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
	return `${open}\n${inner}${members.join(`,\n${inner}`)}\n${indent}${close}`;
}
// src/modes/check/token-claims.ts
/**
* Claims of the token, which is not verified: AWS does that. `undefined` where it is no token.
* https://docs.github.com/en/actions/reference/security/oidc
*/
function claimsOf(token) {
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
async function checkBase(setting) {
	const { baseRole, audience } = setting.step.aws;
	const token = `OIDC token for ${audience}`;
	if (baseRole === void 0) {
		setting.board.add(skipped(token, "role-to-assume is not given, the credentials of the environment are used"));
		return checkIdentity(setting, "Credentials of the environment");
	}
	const base = `Base role ${baseRole}`;
	const asking = attempt(setting.ports.signal, token, () => claimsFor(audience, setting), { found: ({ sub, aud }) => `sub ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.J)(sub)}, aud ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.J)(aud)}` });
	await setting.board.keep([token], linesOf(asking));
	const { value: claims } = await asking;
	if (claims !== void 0) return checkIdentity(setting, base, (error) => trustFor$1(error, baseRole, claims));
	setting.board.add(skipped(base, "there is no OIDC token"));
}
async function claimsFor(audience, { ports }) {
	const claims = claimsOf(await ports.idToken(audience));
	if (claims === void 0) throw new Mismatch("What GitHub sent is no OIDC token with iss, sub and aud");
	return claims;
}
/** Needs no permission: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html */
async function checkIdentity({ wired, ports, board }, what, remedy = () => void 0) {
	const work = async () => {
		await wired.base.credentials();
		return ports.roles.callerIdentity();
	};
	const asking = attempt(ports.signal, what, work, {
		found: ({ arn }) => arn,
		remedy
	});
	await board.keep([what], linesOf(asking));
	return (await asking).value;
}
function trustFor$1(error, baseRole, claims) {
	if (!(error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.U) || !/sts:AssumeRoleWithWebIdentity/.test(error.message)) return void 0;
	return {
		say: "The role is not there, or its trust policy does not accept this token. Add to its trust policy, for runs with this very sub:",
		paste: workflowTrust(baseRole, claims)
	};
}
/** The accounts that the dashboards are looked for in. */
function checkAccounts(accounts, identity) {
	return [...new Set(accounts)].map((account) => {
		if (account === void 0) return skipped("Account", "aws-account-id is not given, and there is no base session to ask");
		return {
			ok: true,
			what: "Account",
			detail: identity !== void 0 && identity.account !== account ? `${account}; the base session belongs to ${identity.account}` : account
		};
	});
}
// src/modes/check/context.ts
/** Why nothing can be asked of AWS. */
const noBase = "there is no base session";
/** Account of the report's dashboard, as far as it can be known. */
function accountOf({ step, identity }, report) {
	return report.accountId ?? step.aws.accountId ?? identity?.account;
}
/** Every registered user of the step, once an account. */
function peopleOf(scene) {
	return distinct(scene.step.reports.flatMap((report) => report.viewer.kind === "registered" ? [{
		account: accountOf(scene, report),
		viewer: report.viewer
	}] : []), personKey);
}
function personKey({ account = "", viewer }) {
	return (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.T)(account, viewer);
}
/** The first of each key, in their order. */
function distinct(items, keyOf) {
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
	await Promise.all(distinct(scene.step.reports, keyOf).map((report) => {
		const needed = scene.step.reports.some((each) => keyOf(each) === keyOf(report) && (0,_prepare_jobs_js__WEBPACK_IMPORTED_MODULE_1__.o)(each.wanted));
		const look = async () => {
			const { line, presence } = await checkDashboard(scene, report, needed);
			byKey.set(keyOf(report), presence);
			return [line];
		};
		return scene.board.keep([titleOf$1(report)], look());
	}));
	return { presence: (report) => byKey.get(keyOf(report)) ?? "unknown" };
}
function titleOf$1(report) {
	return `Dashboard ${report.dashboardId}`;
}
async function checkDashboard(scene, report, needed) {
	const what = titleOf$1(report);
	const account = accountOf(scene, report);
	if (scene.identity === void 0 || account === void 0) return {
		line: skipped(what, noBase),
		presence: "unknown"
	};
	const look = () => scene.find(account, report.dashboardId);
	const { line, error } = await attempt(scene.ports.signal, what, look, { found: contents });
	if (error === void 0) return {
		line,
		presence: "there"
	};
	const refusal = error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.U ? error.refusal : void 0;
	if (refusal === "denied" && !needed) return {
		line: skipped(what, "the base session may not look it up, and need not: its sheets are given by ID"),
		presence: "unknown"
	};
	return {
		line,
		presence: refusal === "missing" ? "missing" : "unknown"
	};
}
function contents({ name, sheets, parameters }) {
	const visuals = sheets.flatMap((sheet) => sheet.visuals);
	const tables = visuals.filter((visual) => visual.exportable).length;
	return `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.J)(name, 100)}: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.G)(sheets.length, "sheet")}, ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.G)(visuals.length, "visual")} (${tables} for CSV and EXCEL), ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.G)(parameters.length, "parameter")}`;
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
function bucketOf({ destination, wanted }) {
	if (destination !== void 0 || wanted.kind !== "request") return destination?.bucket;
	const { DestinationConfiguration } = wanted.request.SnapshotConfiguration;
	return DestinationConfiguration?.S3Destinations[0]?.BucketConfiguration.BucketName;
}
/**
* "The Amazon S3 bucket must be located in the same Region as the StartDashboardSnapshotJob API call":
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_S3BucketConfiguration.html
*/
function checkBucket(scene, bucket) {
	const what = `Bucket ${bucket}`;
	const writing = `QuickSight writing to ${bucket}`;
	const check = async () => {
		const line = scene.identity === void 0 ? skipped(what, noBase) : await checkRegion(scene, what, bucket);
		return line.ok === false ? [line] : [line, untried(scene, writing, bucket)];
	};
	return scene.board.keep([what, writing], check());
}
function untried(scene, what, bucket) {
	const account = scene.step.reports.map((report) => accountOf(scene, report)).find((each) => each !== void 0);
	return skipped(what, "only a job can try that; the policy of the bucket needs these statements for it, and the bucket a place among the AWS resources of QuickSight", bucketPolicy(scene.step.aws.partition, bucket, account ?? "ACCOUNT"));
}
async function checkRegion({ step, ports }, what, bucket) {
	const { region } = step.aws;
	const work = async () => {
		const found = await (await ports.objects()).regionOf(bucket);
		if (found !== region) throw new Mismatch(`It lies in ${found}, and QuickSight writes only to buckets in aws-region, ${region}`);
		return found;
	};
	const remedy = (error) => error instanceof Mismatch ? elsewhere(region) : void 0;
	return orUntold(await attempt(ports.signal, what, work, {
		found: (found) => `in ${found}`,
		remedy
	}));
}
function elsewhere(region) {
	return { say: `Use a bucket in ${region}, or leave bucket out and use upload-to, which takes a bucket of any region.` };
}
function checkUpload(scene, bucket) {
	const what = `Bucket ${bucket} of upload-to`;
	const work = async () => (await scene.ports.objects()).regionOf(bucket);
	const found = (region) => `in ${region}; only an upload can try s3:PutObject`;
	const check = async () => [scene.identity === void 0 ? skipped(what, noBase) : orUntold(await attempt(scene.ports.signal, what, work, { found }))];
	return scene.board.keep([what], check());
}
function orUntold({ line, error }) {
	if (!(error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.U) || error.refusal !== "denied") return line;
	const request = error.requestId === void 0 ? "" : ` (request ID ${error.requestId})`;
	return skipped(line.what, `S3 refuses to tell its region: the base session has no s3:ListBucket on it, it is another account's, or there is none of that name${request}`);
}
function checkRelease(scene, tag, token) {
	const what = `Release ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.J)(tag, 100)}`;
	const work = async () => {
		if (token === "") throw new _main_js__WEBPACK_IMPORTED_MODULE_0__.H("github-token is empty", {
			code: "NoToken",
			hint: noToken
		});
		return (await scene.ports.releases(token)).find(tag);
	};
	const found = ({ url }) => `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.J)(url)}; only an upload can try contents: write`;
	return scene.board.keep([what], linesOf(attempt(scene.ports.signal, what, work, { found })));
}
const noToken = "Leave github-token out to use that of the job, or check the secret that it is read from.";
// src/modes/check/finding-list.ts
/** A board without lines. */
function emptyBoard() {
	const places = [];
	return {
		add: (...lines) => void places.push({ lines }),
		keep: async (whats, work) => {
			const place = { lines: whats.map(pending) };
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
	const checking = distinct(scene.step.reports, keyOf).map((first) => {
		const kin = scene.step.reports.filter((report) => keyOf(report) === keyOf(first));
		const what = `Asking for jobs of dashboard ${first.dashboardId}${first.viewer.kind === "anonymous" ? ", anonymous" : ""}`;
		const check = async () => [await checkAsking(scene, what, kin, await users, await dashboards)];
		return scene.board.keep([what], check());
	});
	scene.board.add(starting(scene));
	await Promise.all(checking);
}
async function checkAsking(scene, what, kin, { hasSession }, { presence }) {
	const report = kin.find(hasSession);
	const accountId = report === void 0 ? void 0 : accountOf(scene, report);
	if (report === void 0 || accountId === void 0) return skipped(what, "there is no session that could ask");
	if (presence(report) === "missing") return skipped(what, "the dashboard is not there");
	const { wired, step, ports } = scene;
	const snapshots = wired.snapshots(wired.sessions.of(accountId, report.viewer), attempts);
	const job = {
		accountId,
		dashboardId: report.dashboardId,
		jobId: `${step.run.jobPrefix}-check`
	};
	const refusals = await Promise.all(["describe", "result"].map((call) => snapshots[call](job).then(() => void 0, asRefusal)));
	ports.signal.throwIfAborted();
	return verdict(what, refusals);
}
const attempts = 5;
function asRefusal(error) {
	return error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.U && error.refusal === "missing" ? void 0 : error;
}
/**
* Only IAM's own words are a proof. QuickSight says AccessDeniedException also for a job of another user, and what it says
* of a job that is not there is documented no further than as ResourceNotFoundException.
*/
function verdict(what, refusals) {
	const denied = refusals.find((error) => error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.U && /not authorized to perform/.test(error.message));
	if (denied !== void 0) return failed(what, denied);
	const unclear = refusals.find((error) => error !== void 0);
	if (unclear !== void 0) return skipped(what, `the answer is no proof: ${failed(what, unclear).reason}`);
	return passed(what, "quicksight:DescribeDashboardSnapshotJob and quicksight:DescribeDashboardSnapshotJobResult are allowed");
}
function starting(scene) {
	const { region, partition, identityRole, baseRole } = scene.step.aws;
	const arns = scene.step.reports.map((report) => `arn:${partition}:quicksight:${region}:${accountOf(scene, report) ?? "ACCOUNT"}:dashboard/${report.dashboardId}`);
	return skipped("Starting jobs", `only a job can try that; ${identityRole ?? baseRole ?? "the role"} needs these permissions for it`, snapshotPolicy([...new Set(arns)]));
}
// src/modes/check/selections.ts
/** The jobs of each report, planned as `mode: plan` plans them. */
async function checkPlans(scene, dashboards) {
	await Promise.all(scene.step.reports.map((report) => {
		const what = `Sheets and visuals of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.J)(report.label, 100)}`;
		const check = async () => [await checkPlan(scene, what, report, await dashboards)];
		return scene.board.keep([what], check());
	}));
}
async function checkPlan(scene, what, report, dashboards) {
	const account = accountOf(scene, report);
	if (account === void 0) return skipped(what, noBase);
	const presence = dashboards.presence(report);
	if (presence === "missing") return skipped(what, "the dashboard is not there");
	if (presence === "unknown" && (0,_prepare_jobs_js__WEBPACK_IMPORTED_MODULE_1__.o)(report.wanted)) return skipped(what, "the dashboard could not be looked up");
	const sessions = {
		...scene.wired.sessions,
		account: async () => account
	};
	const work = () => (0,_prepare_jobs_js__WEBPACK_IMPORTED_MODULE_1__.r)(scene.step, report, scene.find, {
		sessions,
		catalog: () => scene.wired.catalog()
	});
	const { line } = await attempt(scene.ports.signal, what, work, {
		found: jobs,
		remedy: listing
	});
	return line;
}
function jobs({ jobs, unlooked }) {
	const files = jobs.flatMap((job) => job.files);
	const unsure = unlooked === void 0 ? "" : "; the dashboard was not looked up, so that its sheets are not sure";
	return `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.G)(jobs.length, "job")} for ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.G)(files.length, "file")}${unsure}`;
}
function listing(error) {
	if (!(error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.H) || error.hint !== void 0) return void 0;
	return { say: "`mode: list` with this dashboard-id prints its sheets, visuals and parameters." };
}
// src/modes/check/users.ts
/**
* Each user's identity context, and the identity role assumed with it: two lines a user.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_GetIdentityContext.html
*/
async function checkUsers(scene) {
	const there = /* @__PURE__ */ new Set();
	const checking = peopleOf(scene).map((person) => {
		const who = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.J)((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.E)(person.viewer), 100);
		const context = `Identity context of ${who}`;
		const role = `Identity role ${scene.step.aws.identityRole ?? ""} with the context of ${who}`;
		return scene.board.keep([context, role], checkUser(scene, person, {
			context,
			role
		}, () => void there.add(personKey(person))));
	});
	if (scene.step.reports.some(({ viewer }) => viewer.kind === "anonymous")) scene.board.add(skipped("Anonymous exports", "only a job can tell whether the account's plan allows them"));
	await Promise.all(checking);
	return { hasSession: (report) => {
		const { viewer } = report;
		if (viewer.kind === "anonymous") return scene.identity !== void 0;
		return there.has(personKey({
			account: accountOf(scene, report),
			viewer
		}));
	} };
}
async function checkUser(scene, { account, viewer }, { context, role }, made) {
	const { wired, ports } = scene;
	if (scene.identity === void 0 || account === void 0) return [skipped(context, noBase), skipped(role, noBase)];
	try {
		await wired.sessions.of(account, viewer).credentials();
		made();
		return [passed(context), passed(role, "sts:AssumeRole and sts:SetContext are allowed")];
	} catch (error) {
		ports.signal.throwIfAborted();
		if (error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.U && error.operation === "AssumeRole") return [passed(context), failed(role, error, trustFor(error, scene))];
		return [failed(context, error), skipped(role, "there is no identity context")];
	}
}
function trustFor(error, { step, identity }) {
	const missing = /not authorized to perform: sts:(SetContext|AssumeRole) on/.exec(error.message)?.[1];
	const principal = step.aws.baseRole ?? (0,_find_hint_js__WEBPACK_IMPORTED_MODULE_2__.r)(identity?.arn);
	const known = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.s)(error.hint);
	if (missing === void 0 || principal === void 0 || known?.paste === void 0) return known;
	const context = contextTrust(step.aws.partition, principal);
	const paste = missing === "SetContext" ? context : `${assumeTrust(principal, step.aws.externalId !== void 0)},\n${context}`;
	return {
		say: known.say,
		paste
	};
}
// src/modes/check/visibility.ts
/**
* Whether each user may see its dashboards, folders and groups included. An export needs no permission to ask that, so
* where it may not be asked, nothing has failed.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_SearchDashboards.html
*/
async function checkVisibility(scene, dashboards) {
	await Promise.all(peopleOf(scene).map((person) => {
		const own = distinct(reportsOf(scene, person), (report) => report.dashboardId);
		const whats = own.map((report) => titleOf(report, person));
		return scene.board.keep(whats, checkPerson(scene, person, own, dashboards));
	}));
}
async function checkPerson(scene, person, own, dashboards) {
	const { presence } = await dashboards;
	const asked = own.filter((report) => presence(report) !== "missing");
	const seen = asked.length === 0 ? { unknown: "" } : await seenBy(scene, person);
	return own.map((report) => line(scene, person, report, asked.includes(report) ? seen : { unknown: "it is not there" }));
}
function titleOf(report, { viewer }) {
	return `Dashboard ${report.dashboardId} seen by ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.J)((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.E)(viewer), 100)}`;
}
function reportsOf(scene, person) {
	return scene.step.reports.filter((report) => {
		const { viewer } = report;
		return viewer.kind === "registered" && personKey({
			viewer,
			account: accountOf(scene, report)
		}) === personKey(person);
	});
}
function line(scene, person, report, seen) {
	const { account = "", viewer } = person;
	const who = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.J)((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.E)(viewer), 100);
	const what = titleOf(report, person);
	if ("unknown" in seen) return skipped(what, seen.unknown);
	if (seen.dashboards.includes(report.dashboardId)) return passed(what);
	return failed(what, new Mismatch(`${who} is neither viewer nor owner of it, by folder or group either`), sharing(scene, account, report.dashboardId, seen.arn));
}
async function seenBy(scene, { account, viewer }) {
	const { wired, step, ports } = scene;
	if (scene.identity === void 0 || account === void 0) return { unknown: noBase };
	const atHome = (0,_identity_region_js__WEBPACK_IMPORTED_MODULE_3__.t)({
		given: viewer.identityRegion,
		usual: step.aws.region
	});
	try {
		const arns = await atHome((region) => wired.catalog(region).userArns(account, viewer.user, viewer.namespace));
		const [arn] = arns;
		if (arn === void 0) return { unknown: "there is no such user in the namespace" };
		if (arns.length > 1) return { unknown: `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.G)(arns.length, "user")} share this e-mail: name one by user-name or user-arn` };
		return {
			arn,
			dashboards: await wired.catalog().dashboardsOf(account, arn)
		};
	} catch (error) {
		ports.signal.throwIfAborted();
		return { unknown: `it cannot be told: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.v)((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.W)(error))}` };
	}
}
function sharing({ step }, account, dashboardId, userArn) {
	const actions = [
		"DescribeDashboard",
		"ListDashboardVersions",
		"QueryDashboard"
	].map((name) => `quicksight:${name}`);
	return {
		say: "Share the dashboard with the user, or give the user a folder or group that it is shared with:",
		paste: [
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
function runCheck(step, wired, ports) {
	const board = emptyBoard();
	const soFar = () => {
		const lines = board.lines();
		return {
			lines,
			page: checkPage(lines),
			failure: failureOf(lines)
		};
	};
	return {
		done: tryAll({
			step,
			wired,
			ports,
			board
		}).then(soFar),
		soFar
	};
}
async function tryAll(setting) {
	const { step, wired, board } = setting;
	const identity = await checkBase(setting);
	const scene = {
		...setting,
		identity,
		find: (0,_prepare_jobs_js__WEBPACK_IMPORTED_MODULE_1__.t)(() => wired.catalog())
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
function failureOf(lines) {
	const failed = lines.filter(({ ok }) => ok === false);
	if (failed.length === 0) return void 0;
	const tried = lines.filter(({ ok }) => typeof ok === "boolean").length;
	const told = failed.map(({ what, reason = "" }) => `- ${what}: ${reason}`);
	return [`${failed.length} of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.G)(tried, "check")} failed; the log says what mends each:`, ...told].join("\n");
}



/***/ })

};
