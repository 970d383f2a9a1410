export const id = 516;
export const ids = [516];
export const modules = {

/***/ 516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCheck: () => (/* binding */ runCheck)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1440);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(827);
/* harmony import */ var _region_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1134);
/* harmony import */ var _hints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6290);




// src/report/check.ts
/** What `mode: check` found, each failure with what mends it. */
function checkPage(lines) {
	const failed = lines.filter((line) => line.ok === false);
	const tried = lines.filter((line) => line.ok !== "skipped");
	const title = `${tried.length - failed.length} of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.z)(tried.length, "check")} passed`;
	const { kept, left } = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.p)(failed.map(mending), 131072);
	const rest = left === 0 ? "" : `… and ${left} more.`;
	return {
		log: [...lines.flatMap(logLines), `${title}.`],
		summary: (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.u)([
			`## ${failed.length === 0 ? "✅" : "❌"} QuickSight Snapshot: ${title}`,
			checkTable(lines),
			failed.length === 0 ? "" : "### What to mend",
			...kept,
			rest
		])
	};
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
	return (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.d)({
		columns,
		rows
	}, 65536);
}
function mark({ ok }) {
	return ok === "skipped" ? "–" : ok ? "✓" : "✗";
}
function logLines(line) {
	const said = [line.detail, line.cause].flatMap((text) => text === void 0 ? [] : [(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.H)(text, 1e3)]);
	const skipped = line.ok === "skipped" ? " (skipped)" : "";
	return [`${mark(line)} ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.H)(line.what)}${skipped}${said.length === 0 ? "" : `: ${said.join("; ")}`}`, ...line.mend === void 0 ? [] : line.mend.split("\n").map((text) => `    ${text}`)];
}
function mending(line) {
	const mend = line.mend ?? "";
	return [
		`**${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.h)(line.what)}**`,
		...line.cause === void 0 ? [] : [(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.h)(line.cause, 1e3)],
		...mend === "" ? [] : [mend.includes("\n") ? (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.m)(mend, mend.trimStart().startsWith("{") ? "json" : "") : (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.h)(mend, 1e3)]
	].join("\n\n");
}
// src/modes/check/attempt.ts
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
/** The line of a failure: what happened, and what mends it, which stands alone where it is there to be pasted. */
function failed(what, error, own) {
	const failure = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.R)(error);
	const reason = error instanceof Mismatch ? failure.message : (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.b)(failure);
	const remedy = own ?? hinted(failure.hint);
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
var Mismatch = class extends _main_js__WEBPACK_IMPORTED_MODULE_0__.I {
	name = "Mismatch";
	constructor(message) {
		super(message, { code: "Mismatch" });
	}
};
function hinted(hint) {
	if (hint === void 0) return void 0;
	const [say = "", ...lines] = hint.split("\n");
	return lines.length === 0 ? { say } : {
		say,
		paste: lines.join("\n")
	};
}
// src/modes/check/claims.ts
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
// src/modes/check/policies.ts
const snapshotActions = [
	"quicksight:StartDashboardSnapshotJob",
	"quicksight:DescribeDashboardSnapshotJob",
	"quicksight:DescribeDashboardSnapshotJobResult"
];
/**
* Trust policy of the base role for a workflow whose token has these claims.
* https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
*/
function workflowTrust(roleArn, { iss, sub, aud }) {
	const [, partition = "aws", , , account = ""] = roleArn.split(":");
	const host = iss.replace(/^https?:\/\//, "");
	return policy({
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
* Trust policy of the identity role: the base session may assume it, with an identity context of QuickSight.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_GetIdentityContext.html
*/
function identityTrust(partition, principal) {
	const Principal = { AWS: principal };
	return policy({
		Effect: "Allow",
		Principal,
		Action: "sts:AssumeRole"
	}, {
		Effect: "Allow",
		Principal,
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
	return policy({
		Effect: "Allow",
		Action: snapshotActions,
		Resource
	});
}
/**
* Policy of a bucket that QuickSight writes to, on behalf of this account only.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
*/
function bucketPolicy(partition, bucket, account) {
	const arn = `arn:${partition}:s3:::${bucket}`;
	const Principal = { Service: "quicksight.amazonaws.com" };
	const Condition = { StringEquals: { "aws:SourceAccount": account } };
	return policy({
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
function policy(...Statement) {
	return written({
		Version: "2012-10-17",
		Statement
	}, "");
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
// src/modes/check/base.ts
/** The OIDC token with the claims that trust policies go by, the role it is traded for, and who that is. */
async function checkBase(setting) {
	const { baseRole, audience } = setting.step.aws;
	const token = `OIDC token for ${audience}`;
	if (baseRole === void 0) {
		const line = skipped(token, "role-to-assume is not given, the credentials of the environment are used");
		const own = await checkIdentity(setting, "Credentials of the environment");
		return {
			...own,
			lines: [line, ...own.lines]
		};
	}
	const base = `Base role ${baseRole}`;
	const { line, value: claims } = await attempt(setting.ports.signal, token, () => claimsFor(audience, setting), { found: ({ sub, aud }) => `sub ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.H)(sub)}, aud ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.H)(aud)}` });
	if (claims === void 0) return { lines: [line, skipped(base, "there is no OIDC token")] };
	const own = await checkIdentity(setting, base, (error) => trustFor$1(error, baseRole, claims));
	return {
		...own,
		lines: [line, ...own.lines]
	};
}
async function claimsFor(audience, { ports }) {
	const claims = claimsOf(await ports.idToken(audience));
	if (claims === void 0) throw new Mismatch("What GitHub sent is no OIDC token with iss, sub and aud");
	return claims;
}
/** Needs no permission: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html */
async function checkIdentity({ wired, ports }, what, remedy = () => void 0) {
	const work = async () => {
		await wired.base.credentials();
		return ports.roles.callerIdentity();
	};
	const { line, value } = await attempt(ports.signal, what, work, {
		found: ({ arn }) => arn,
		remedy
	});
	return {
		lines: [line],
		...value === void 0 ? {} : { identity: value }
	};
}
function trustFor$1(error, baseRole, claims) {
	if (!(error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.L) || !/sts:AssumeRoleWithWebIdentity/.test(error.message)) return void 0;
	return {
		say: "The role is not there, or its trust policy does not accept this token. One that does, for runs with this very sub:",
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
// src/modes/check/scene.ts
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
	return (0,_region_js__WEBPACK_IMPORTED_MODULE_2__.n)(account, viewer);
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
	const found = await Promise.all(distinct(scene.step.reports, keyOf).map(async (report) => {
		const needed = scene.step.reports.some((each) => keyOf(each) === keyOf(report) && (0,_prepare_js__WEBPACK_IMPORTED_MODULE_1__.a)(each.wanted));
		return [keyOf(report), await checkDashboard(scene, report, needed)];
	}));
	const byKey = new Map(found);
	return {
		lines: found.map(([, { line }]) => line),
		presence: (report) => byKey.get(keyOf(report))?.presence ?? "unknown"
	};
}
async function checkDashboard(scene, report, needed) {
	const what = `Dashboard ${report.dashboardId}`;
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
	const refusal = error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.L ? error.refusal : void 0;
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
	return `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.H)(name, 100)}: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.z)(sheets.length, "sheet")}, ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.z)(visuals.length, "visual")} (${tables} for CSV and EXCEL), ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.z)(parameters.length, "parameter")}`;
}
// src/modes/check/destinations.ts
/** Where files go: buckets that QuickSight writes to, buckets that the action uploads to, releases. */
async function checkDestinations(scene) {
	const { reports } = scene.step;
	const buckets = new Set(reports.flatMap((report) => bucketOf(report) ?? []));
	const uploads = new Set(reports.flatMap(({ files }) => files.uploadTo?.bucket ?? []));
	const releases = new Map(reports.flatMap(({ files }) => files.releaseTag === void 0 ? [] : [[files.releaseTag, files.githubToken ?? ""]]));
	return (await Promise.all([
		...[...buckets].map((bucket) => checkBucket(scene, bucket)),
		...[...uploads].map((bucket) => checkUpload(scene, bucket)),
		...[...releases].map(([tag, token]) => checkRelease(scene, tag, token))
	])).flat();
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
async function checkBucket(scene, bucket) {
	const { region, partition } = scene.step.aws;
	const what = `Bucket ${bucket}`;
	const untried = skipped(`QuickSight writing to ${bucket}`, "only a job can try that; the bucket needs this policy for it, and a place among the AWS resources of QuickSight", bucketPolicy(partition, bucket, scene.step.reports.map((report) => accountOf(scene, report)).find((each) => each !== void 0) ?? "ACCOUNT"));
	if (scene.identity === void 0) return [skipped(what, noBase), untried];
	const work = async () => {
		const found = await (await scene.ports.objects()).regionOf(bucket);
		if (found !== region) throw new Mismatch(`It lies in ${found}, and QuickSight writes only to buckets in aws-region, ${region}`);
		return found;
	};
	const remedy = (error) => error instanceof Mismatch ? elsewhere(region) : void 0;
	const line = orUntold(await attempt(scene.ports.signal, what, work, {
		found: (found) => `in ${found}`,
		remedy
	}));
	return line.ok === false ? [line] : [line, untried];
}
function elsewhere(region) {
	return { say: `Use a bucket in ${region}, or leave bucket out and use upload-to, which takes a bucket of any region.` };
}
async function checkUpload(scene, bucket) {
	const what = `Bucket ${bucket} of upload-to`;
	if (scene.identity === void 0) return skipped(what, noBase);
	const work = async () => (await scene.ports.objects()).regionOf(bucket);
	const found = (region) => `in ${region}; only an upload can try s3:PutObject`;
	return orUntold(await attempt(scene.ports.signal, what, work, { found }));
}
function orUntold({ line, error }) {
	if (!(error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.L) || error.refusal !== "denied") return line;
	return skipped(line.what, `its region is told to those alone who have s3:ListBucket on it (${line.reason})`);
}
async function checkRelease(scene, tag, token) {
	const work = async () => {
		if (token === "") throw new _main_js__WEBPACK_IMPORTED_MODULE_0__.I("github-token is empty", {
			code: "NoToken",
			hint: noToken
		});
		return (await scene.ports.releases(token)).find(tag);
	};
	const found = ({ url }) => `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.H)(url)}; only an upload can try contents: write`;
	return (await attempt(scene.ports.signal, `Release ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.H)(tag, 100)}`, work, { found })).line;
}
const noToken = "Leave github-token out to use that of the job, or check the secret that it is read from.";
// src/modes/check/plans.ts
/** The jobs of each report, planned as an export plans them, and what only a job could try. */
async function checkPlans(scene, dashboards) {
	return [...await Promise.all(scene.step.reports.map((report) => checkPlan(scene, report, dashboards))), permission(scene)];
}
async function checkPlan(scene, report, dashboards) {
	const what = `Sheets and visuals of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.H)(report.label, 100)}`;
	const account = accountOf(scene, report);
	if (account === void 0) return skipped(what, noBase);
	const presence = dashboards.presence(report);
	if (presence === "missing") return skipped(what, "the dashboard is not there");
	if (presence === "unknown" && (0,_prepare_js__WEBPACK_IMPORTED_MODULE_1__.a)(report.wanted)) return skipped(what, "the dashboard could not be looked up");
	const sessions = {
		...scene.wired.sessions,
		account: async () => account
	};
	const work = () => (0,_prepare_js__WEBPACK_IMPORTED_MODULE_1__.n)(scene.step, report, scene.find, {
		sessions,
		catalog: () => scene.wired.catalog()
	});
	const { line } = await attempt(scene.ports.signal, what, work, {
		found: jobs,
		remedy: listing
	});
	return line;
}
function jobs({ jobs }) {
	const files = jobs.flatMap((job) => job.files);
	return `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.z)(jobs.length, "job")} for ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.z)(files.length, "file")}`;
}
function listing(error) {
	if (!(error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.I) || error.hint !== void 0) return void 0;
	return { say: "`mode: list` with this dashboard-id prints its sheets, visuals and parameters." };
}
function permission(scene) {
	const { region, partition } = scene.step.aws;
	const arns = scene.step.reports.map((report) => `arn:${partition}:quicksight:${region}:${accountOf(scene, report) ?? "ACCOUNT"}:dashboard/${report.dashboardId}`);
	return skipped("Running the jobs", `only a job can try that; ${scene.step.aws.identityRole ?? scene.step.aws.baseRole ?? "the role"} needs these permissions for it`, snapshotPolicy([...new Set(arns)]));
}
// src/modes/check/users.ts
/**
* Each user's identity context, and the identity role assumed with it: two lines a user.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_GetIdentityContext.html
*/
async function checkUsers(scene) {
	const lines = await Promise.all(peopleOf(scene).map((person) => checkUser(scene, person)));
	const anonymous = scene.step.reports.some(({ viewer }) => viewer.kind === "anonymous");
	const plan = skipped("Anonymous exports", "only a job can tell whether the account's plan allows them");
	return [...lines.flat(), ...anonymous ? [plan] : []];
}
async function checkUser(scene, { account, viewer }) {
	const { wired, step, ports } = scene;
	const who = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.H)((0,_region_js__WEBPACK_IMPORTED_MODULE_2__.r)(viewer), 100);
	const context = `Identity context of ${who}`;
	const role = `Identity role ${step.aws.identityRole ?? ""} with the context of ${who}`;
	if (scene.identity === void 0 || account === void 0) return [skipped(context, noBase), skipped(role, noBase)];
	try {
		await wired.sessions.of(account, viewer).credentials();
		return [passed(context), passed(role, "sts:AssumeRole and sts:SetContext are allowed")];
	} catch (error) {
		ports.signal.throwIfAborted();
		if (error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.L && error.operation === "AssumeRole") return [passed(context), failed(role, error, trustFor(error, scene))];
		return [failed(context, error), skipped(role, "there is no identity context")];
	}
}
function trustFor(error, { step, identity }) {
	const missing = /not authorized to perform: (sts:(?:SetContext|AssumeRole)) on/.exec(error.message)?.[1];
	const principal = step.aws.baseRole ?? (0,_hints_js__WEBPACK_IMPORTED_MODULE_3__.n)(identity?.arn);
	if (missing === void 0 || principal === void 0 || /explicit deny/.test(error.message)) return void 0;
	const itself = step.aws.baseRole === step.aws.identityRole ? " One role serves for both steps: it must trust itself." : "";
	return {
		say: `The trust policy of ${step.aws.identityRole} does not allow ${missing}.${itself} One that does:`,
		paste: identityTrust(step.aws.partition, principal)
	};
}
// src/modes/check/visibility.ts
/**
* Whether each user may see its dashboards, folders and groups included. An export needs no permission to ask that, so
* where it may not be asked, nothing has failed.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_SearchDashboards.html
*/
async function checkVisibility(scene, dashboards) {
	return (await Promise.all(peopleOf(scene).map(async (person) => {
		const own = distinct(reportsOf(scene, person), (report) => report.dashboardId);
		const asked = own.filter((report) => dashboards.presence(report) !== "missing");
		const seen = asked.length === 0 ? { unknown: "" } : await seenBy(scene, person);
		return own.map((report) => line(scene, person, report, asked.includes(report) ? seen : { unknown: "it is not there" }));
	}))).flat();
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
function line(scene, { account = "", viewer }, report, seen) {
	const who = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.H)((0,_region_js__WEBPACK_IMPORTED_MODULE_2__.r)(viewer), 100);
	const what = `Dashboard ${report.dashboardId} seen by ${who}`;
	if ("unknown" in seen) return skipped(what, seen.unknown);
	if (seen.dashboards.includes(report.dashboardId)) return passed(what);
	return failed(what, new Mismatch(`${who} is neither viewer nor owner of it, by folder or group either`), sharing(scene, account, report.dashboardId, seen.arn));
}
async function seenBy(scene, { account, viewer }) {
	const { wired, step, ports } = scene;
	if (scene.identity === void 0 || account === void 0) return { unknown: noBase };
	const atHome = (0,_region_js__WEBPACK_IMPORTED_MODULE_2__.t)({
		given: viewer.identityRegion,
		usual: step.aws.region
	});
	try {
		const arns = await atHome((region) => wired.catalog(region).userArns(account, viewer.user, viewer.namespace));
		const [arn] = arns;
		if (arn === void 0) return { unknown: "there is no such user in the namespace" };
		if (arns.length > 1) return { unknown: `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.z)(arns.length, "user")} share this e-mail: name one by user-name or user-arn` };
		return {
			arn,
			dashboards: await wired.catalog().dashboardsOf(account, arn)
		};
	} catch (error) {
		ports.signal.throwIfAborted();
		return { unknown: `it cannot be told: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.b)((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.R)(error))}` };
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
// src/modes/check.ts
/**
* Tries every permission and setting up to the job itself, which it does not start. What fails keeps nothing else from
* being tried that can be tried without it.
*/
async function runCheck(step, wired, ports) {
	const base = await checkBase({
		step,
		wired,
		ports
	});
	const scene = {
		step,
		wired,
		ports,
		identity: base.identity,
		find: (0,_prepare_js__WEBPACK_IMPORTED_MODULE_1__.t)(() => wired.catalog())
	};
	const accounts = step.reports.map((report) => accountOf(scene, report));
	const [users, dashboards, destinations] = await Promise.all([
		checkUsers(scene),
		checkDashboards(scene),
		checkDestinations(scene)
	]);
	const [visibility, plans] = await Promise.all([checkVisibility(scene, dashboards), checkPlans(scene, dashboards)]);
	const lines = [
		...base.lines,
		...checkAccounts(accounts, base.identity),
		...users,
		...dashboards.lines,
		...visibility,
		...plans,
		...destinations
	];
	return {
		lines,
		page: checkPage(lines),
		failure: failureOf(lines)
	};
}
function failureOf(lines) {
	const failed = lines.filter(({ ok }) => ok === false);
	if (failed.length === 0) return void 0;
	const tried = lines.filter(({ ok }) => ok !== "skipped").length;
	const told = failed.map(({ what, reason = "" }) => `- ${what}: ${reason}`);
	return [`${failed.length} of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.z)(tried, "check")} failed; the log says what mends each:`, ...told].join("\n");
}



/***/ }),

/***/ 1134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ viewerKey),
/* harmony export */   r: () => (/* binding */ viewerName),
/* harmony export */   t: () => (/* binding */ homeOf)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1440);

// src/identity/people.ts
/** The viewer as a key: one identity-enhanced session each. */
function viewerKey(accountId, viewer) {
	return viewer.kind === "anonymous" ? `${accountId} anonymous` : JSON.stringify([
		accountId,
		viewer.user,
		viewer.namespace,
		viewer.identityRegion ?? null
	]);
}
/** How log, outputs and manifest call the viewer. */
function viewerName(viewer) {
	if (viewer.kind === "anonymous") return "anonymous";
	const { user } = viewer;
	if ("email" in user) return user.email;
	return "userName" in user ? user.userName : user.userArn;
}
// src/identity/region.ts
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
	if (!(error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.L)) return void 0;
	return /identity region is ([a-z]{2,}(?:-[a-z]+)+-\d)\b/.exec(error.message)?.[1];
}



/***/ })

};
