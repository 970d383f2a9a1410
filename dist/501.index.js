export const id = 501;
export const ids = [501];
export const modules = {

/***/ 6501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runMode: () => (/* binding */ runMode)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1440);
/* harmony import */ var _region_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1134);
/* harmony import */ var _pace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8069);
/* harmony import */ var _hints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6290);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7598);





// src/report/check.ts
/** What `mode: check` found, each failure with what mends it. */
function checkPage(lines) {
	const failed = lines.filter((line) => line.ok === false);
	const tried = lines.filter((line) => line.ok !== "skipped");
	const title = `${tried.length - failed.length} of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.N)(tried.length, "check")} passed`;
	const { kept, left } = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.c)(failed.map(mending), 131072);
	const rest = left === 0 ? "" : `… and ${left} more.`;
	return {
		log: [...lines.flatMap(logLines), `${title}.`],
		summary: (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.a)([
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
	return (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.o)({
		columns,
		rows
	}, 65536);
}
function mark({ ok }) {
	return ok === "skipped" ? "–" : ok ? "✓" : "✗";
}
function logLines(line) {
	const said = [line.detail, line.cause].flatMap((text) => text === void 0 ? [] : [(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.I)(text, 1e3)]);
	const skipped = line.ok === "skipped" ? " (skipped)" : "";
	return [`${mark(line)} ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.I)(line.what)}${skipped}${said.length === 0 ? "" : `: ${said.join("; ")}`}`, ...line.mend === void 0 ? [] : line.mend.split("\n").map((text) => `    ${text}`)];
}
function mending(line) {
	const mend = line.mend ?? "";
	return [
		`**${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.u)(line.what)}**`,
		...line.cause === void 0 ? [] : [(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.u)(line.cause, 1e3)],
		...mend === "" ? [] : [mend.includes("\n") ? (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.l)(mend, mend.trimStart().startsWith("{") ? "json" : "") : (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.u)(mend, 1e3)]
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
			line: failed$1(what, error, remedy?.(error)),
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
function failed$1(what, error, own) {
	const failure = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.M)(error);
	const reason = error instanceof Mismatch ? failure.message : (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.m)(failure);
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
var Mismatch = class extends _main_js__WEBPACK_IMPORTED_MODULE_0__.A {
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
	const { line, value: claims } = await attempt(setting.ports.signal, token, () => claimsFor(audience, setting), { found: ({ sub, aud }) => `sub ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.I)(sub)}, aud ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.I)(aud)}` });
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
	if (!(error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.j) || !/sts:AssumeRoleWithWebIdentity/.test(error.message)) return void 0;
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
// src/dashboard/choice.ts
const mostListed = 25;
/** What was meant by an ID or an exact name; an ID wins. Where there is none, or two bear the name, a problem is added. */
function find(input, kind, given, options, problems) {
	const byId = options.find(({ id }) => id === given);
	if (byId !== void 0) return [byId.item];
	const named = options.filter(({ name }) => name !== void 0 && normal(name) === normal(given));
	const [only] = named;
	if (named.length === 1 && only !== void 0) return [only.item];
	problems.push(named.length > 1 ? ambiguous(input, kind, given, named) : missing(input, kind, given, options));
	return [];
}
function normal(name) {
	return name.normalize("NFC").trim();
}
function ambiguous(input, kind, given, named) {
	const ids = named.map(({ id }) => id).join(", ");
	return `${input}: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.L)(given)} is the name of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.N)(named.length, kind)}. Give one of their IDs: ${ids}.`;
}
function missing(input, kind, given, options) {
	const names = options.flatMap(({ id, name }) => name === void 0 ? [id] : [name, id]);
	const near = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.F)(given, names);
	const meant = near === void 0 ? "" : ` Did you mean ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.L)(near)}?`;
	const shown = options.slice(0, mostListed).map(({ id, name }) => name === void 0 ? id : `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.L)(name)} (${id})`);
	const more = options.length > mostListed ? ` and ${options.length - mostListed} more` : "";
	const there = options.length === 0 ? `There is no ${kind}.` : `There is: ${shown.join(", ")}${more}.`;
	return `${input}: there is no ${kind} ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.L)((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.I)(given))}.${meant} ${there}`;
}
/**
* Whether the text can be taken for an ID without looking. QuickSight's own IDs are UUIDs, and those that people choose
* for the API have digits, hyphens or underscores and no capitals; `Overview` may as well be a name.
*/
function unambiguousId(given) {
	return _main_js__WEBPACK_IMPORTED_MODULE_0__.D.test(given) && /[\d_-]/.test(given) && (!/[A-Z]/.test(given) || /[0-9a-f]{8}/i.test(given));
}
// src/dashboard/selection.ts
/**
* Whether the dashboard has to be looked up first. PDFs of sheets given by what can only be an ID need no look-up, and
* hence no permission for it; names, every sheet, visuals and parameters do.
*/
function needsDiscovery(wanted) {
	if (wanted.kind === "request") return false;
	return wanted.sheets.length === 0 || wanted.formats.some((format) => format !== "PDF") || wanted.parameters?.kind === "map" || !wanted.sheets.every(unambiguousId);
}
/**
* The files asked for, in the order asked for: format by format, sheet by sheet, visual by visual.
* @throws ActionError that names every sheet and visual there is not, what there is, and the nearest match.
*/
function select(wanted, dashboard) {
	if (dashboard === void 0) return wanted.sheets.map((id) => ({
		format: "PDF",
		sheets: [{
			id,
			visuals: []
		}]
	}));
	const problems = [];
	const sheets = chosenSheets(wanted, dashboard, problems);
	const visuals = chosenVisuals(wanted, problems.length === 0 ? sheets : dashboard.sheets, problems);
	if (problems.length > 0) throw new _main_js__WEBPACK_IMPORTED_MODULE_0__.A(problems.join("\n"), { code: "UnknownSelection" });
	return wanted.formats.flatMap((format) => filesOf(format, sheets, visuals));
}
function chosenSheets(wanted, dashboard, problems) {
	if (wanted.sheets.length === 0) {
		if (dashboard.sheets.length === 0) problems.push(`sheet-ids: dashboard ${dashboard.id} has no sheets.`);
		return [...dashboard.sheets];
	}
	const options = dashboard.sheets.map((sheet) => ({
		id: sheet.id,
		name: sheet.name,
		item: sheet
	}));
	return unique(wanted.sheets.flatMap((given) => find("sheet-ids", "sheet", given, options, problems)));
}
function chosenVisuals(wanted, sheets, problems) {
	if (!wanted.formats.some((format) => format !== "PDF")) return [];
	const all = sheets.flatMap((sheet) => sheet.visuals.map((visual) => ({
		sheet,
		visual
	})));
	if (wanted.visuals.length > 0) {
		const options = all.map((item) => ({
			id: item.visual.id,
			name: item.visual.title,
			item
		}));
		const chosen = unique(wanted.visuals.flatMap((given) => find("visual-ids", "visual", given, options, problems)));
		problems.push(...chosen.filter(({ visual }) => !visual.exportable).map(notExportable));
		return chosen;
	}
	const exportable = all.filter(({ visual }) => visual.exportable);
	if (exportable.length === 0 && sheets.length > 0) problems.push("format: CSV and EXCEL export tables and pivot tables, and the chosen sheets have none. Use format: PDF.");
	return exportable;
}
function notExportable({ visual }) {
	return `visual-ids: visual ${visual.id} is a ${visual.type}. CSV and EXCEL export tables and pivot tables only.`;
}
function filesOf(format, sheets, visuals) {
	if (format === "PDF") return sheets.map(({ id, name }) => ({
		format,
		sheets: [{
			id,
			name,
			visuals: []
		}]
	}));
	const size = format === "CSV" ? 1 : _main_js__WEBPACK_IMPORTED_MODULE_0__.O.visualsPerWorkbook;
	const files = [];
	for (let at = 0; at < visuals.length; at += size) files.push({
		format,
		sheets: bySheet(visuals.slice(at, at + size))
	});
	return files;
}
function bySheet(visuals) {
	const sheets = /* @__PURE__ */ new Map();
	for (const { sheet, visual } of visuals) {
		const planned = sheets.get(sheet.id) ?? {
			id: sheet.id,
			name: sheet.name,
			visuals: []
		};
		planned.visuals.push({
			id: visual.id,
			...visual.title === void 0 ? {} : { title: visual.title }
		});
		sheets.set(sheet.id, planned);
	}
	return [...sheets.values()];
}
function unique(items) {
	return [...new Set(items)];
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
	return distinct$1(scene.step.reports.flatMap((report) => report.viewer.kind === "registered" ? [{
		account: accountOf(scene, report),
		viewer: report.viewer
	}] : []), personKey);
}
function personKey({ account = "", viewer }) {
	return (0,_region_js__WEBPACK_IMPORTED_MODULE_1__.n)(account, viewer);
}
/** The first of each key, in their order. */
function distinct$1(items, keyOf) {
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
	const found = await Promise.all(distinct$1(scene.step.reports, keyOf).map(async (report) => {
		const needed = scene.step.reports.some((each) => keyOf(each) === keyOf(report) && needsDiscovery(each.wanted));
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
	const refusal = error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.j ? error.refusal : void 0;
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
	return `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.I)(name, 100)}: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.N)(sheets.length, "sheet")}, ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.N)(visuals.length, "visual")} (${tables} for CSV and EXCEL), ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.N)(parameters.length, "parameter")}`;
}
// src/modes/check/destinations.ts
/** Where files go: buckets that QuickSight writes to, buckets that the action uploads to, releases. */
async function checkDestinations(scene) {
	const { reports } = scene.step;
	const buckets = new Set(reports.flatMap((report) => bucketOf$1(report) ?? []));
	const uploads = new Set(reports.flatMap(({ files }) => files.uploadTo?.bucket ?? []));
	const releases = new Map(reports.flatMap(({ files }) => files.releaseTag === void 0 ? [] : [[files.releaseTag, files.githubToken ?? ""]]));
	return (await Promise.all([
		...[...buckets].map((bucket) => checkBucket(scene, bucket)),
		...[...uploads].map((bucket) => checkUpload(scene, bucket)),
		...[...releases].map(([tag, token]) => checkRelease(scene, tag, token))
	])).flat();
}
function bucketOf$1({ destination, wanted }) {
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
	if (!(error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.j) || error.refusal !== "denied") return line;
	return skipped(line.what, `its region is told to those alone who have s3:ListBucket on it (${line.reason})`);
}
async function checkRelease(scene, tag, token) {
	const work = async () => {
		if (token === "") throw new _main_js__WEBPACK_IMPORTED_MODULE_0__.A("github-token is empty", {
			code: "NoToken",
			hint: noToken
		});
		return (await scene.ports.releases(token)).find(tag);
	};
	const found = ({ url }) => `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.I)(url)}; only an upload can try contents: write`;
	return (await attempt(scene.ports.signal, `Release ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.I)(tag, 100)}`, work, { found })).line;
}
const noToken = "Leave github-token out to use that of the job, or check the secret that it is read from.";
// src/dashboard/definition.ts
/**
* The dashboard in our words: its sheets, visuals and parameters.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeDashboardDefinition.html
*/
function dashboardOf(dashboardId, definition) {
	const { Sheets, ParameterDeclarations, DataSetIdentifierDeclarations } = definition.Definition ?? {};
	return {
		id: dashboardId,
		name: definition.Name ?? dashboardId,
		sheets: (Sheets ?? []).flatMap((sheet) => sheet.SheetId === void 0 ? [] : [{
			id: sheet.SheetId,
			name: sheet.Name ?? sheet.SheetId,
			contentType: sheet.ContentType === "PAGINATED" ? "PAGINATED" : "INTERACTIVE",
			visuals: (sheet.Visuals ?? []).flatMap(visualOf)
		}]),
		parameters: (ParameterDeclarations ?? []).flatMap(declarationOf),
		dataSetArns: (DataSetIdentifierDeclarations ?? []).flatMap(({ DataSetArn }) => DataSetArn ?? [])
	};
}
const exportableTypes = /* @__PURE__ */ new Set(["TableVisual", "PivotTableVisual"]);
function visualOf(wire) {
	for (const [type, body] of Object.entries(wire)) {
		if (body === void 0 || body === null || typeof body.VisualId !== "string") continue;
		const title = titleOf(body);
		return [{
			id: body.VisualId,
			...title === void 0 ? {} : { title },
			type,
			exportable: exportableTypes.has(type)
		}];
	}
	return [];
}
function titleOf(body) {
	const { Title } = body;
	const { PlainText, RichText } = Title?.FormatText ?? {};
	const text = PlainText ?? (RichText === void 0 ? void 0 : textOfMarkup(RichText));
	return text === void 0 || text.trim() === "" ? void 0 : text.trim();
}
const entities = {
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'",
	nbsp: " ",
	amp: "&"
};
function textOfMarkup(markup) {
	return markup.replace(/<[^>]*>/g, "").replace(/&(lt|gt|quot|apos|nbsp|amp);/g, (whole, name) => entities[name] ?? whole);
}
function declarationOf(wire) {
	for (const type of [
		"String",
		"Integer",
		"Decimal",
		"DateTime"
	]) {
		const body = wire[`${type}ParameterDeclaration`];
		if (body?.Name === void 0) continue;
		const multiValued = "ParameterValueType" in body && body.ParameterValueType === "MULTI_VALUED";
		return [{
			name: body.Name,
			type,
			multiValued,
			defaults: (body.DefaultValues?.StaticValues ?? []).map(textOfDefault)
		}];
	}
	return [];
}
function textOfDefault(value) {
	return value instanceof Date ? value.toISOString() : String(value);
}
// src/inputs/parameters.ts
/**
* Parameters as the API takes them, typed by the dashboard's declarations and in their order; or every problem. The
* API's own structure passes as it is. Values are private: a problem says what kind of value there is, not which.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_Parameters.html
*/
function typeParameters(input, declarations, dashboardId) {
	if (input.kind === "structure") return { structure: input.structure };
	const typing = new Typing(input.values, declarations);
	const strings = typing.of("String", "a text", String);
	const integers = typing.of("Integer", "an integer", _main_js__WEBPACK_IMPORTED_MODULE_0__.T);
	const decimals = typing.of("Decimal", "a number", _main_js__WEBPACK_IMPORTED_MODULE_0__.w);
	const dates = typing.of("DateTime", "a date (2026-01-31 or 2026-01-31T08:00:00Z)", _main_js__WEBPACK_IMPORTED_MODULE_0__.C);
	const problems = [...unknownNames(input.values, declarations, dashboardId), ...typing.problems];
	if (problems.length > 0) return { problems: [...problems, declared(declarations, dashboardId)].map((problem) => `parameters: ${problem}`) };
	return { structure: {
		...strings.length > 0 ? { StringParameters: strings } : {},
		...integers.length > 0 ? { IntegerParameters: integers } : {},
		...decimals.length > 0 ? { DecimalParameters: decimals } : {},
		...dates.length > 0 ? { DateTimeParameters: dates } : {}
	} };
}
var Typing = class {
	problems = [];
	values;
	declarations;
	constructor(values, declarations) {
		this.values = values;
		this.declarations = declarations;
	}
	/** The parameters of one type that are given; a value that cannot be read as `needed` is a problem. */
	of(type, needed, read) {
		const given = this.declarations.filter((one) => one.type === type && this.values.has(one.name));
		if (given.length > _main_js__WEBPACK_IMPORTED_MODULE_0__.O.parametersPerType) this.problems.push(`${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.N)(given.length, `${type} parameter`)}; the API takes ${_main_js__WEBPACK_IMPORTED_MODULE_0__.O.parametersPerType}.`);
		return given.map((declaration) => ({
			Name: declaration.name,
			Values: this.read(declaration, needed, read)
		}));
	}
	read({ name, multiValued }, needed, read) {
		const values = this.values.get(name) ?? [];
		if (values.length > 1 && !multiValued) this.problems.push(`${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.L)(name)} takes one value, and ${values.length} are given.`);
		return values.flatMap((value, index) => {
			const result = read(value);
			if (result !== void 0) return [result];
			const which = values.length === 1 ? "" : `value ${index + 1} of `;
			this.problems.push(`${which}${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.L)(name)} is ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.k)(value)} where ${needed} is needed.`);
			return [];
		});
	}
};
const maxTold = 20;
function unknownNames(values, declarations, dashboardId) {
	const names = declarations.map(({ name }) => name);
	const known = new Set(names);
	const unknown = [...values.keys()].filter((name) => !known.has(name));
	const told = unknown.slice(0, maxTold).map((name) => {
		const meant = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.F)(name, names);
		const hint = meant === void 0 ? "" : ` Did you mean ${meant}?`;
		return `dashboard ${dashboardId} has no parameter ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.L)(name)}.${hint}`;
	});
	return unknown.length > maxTold ? [...told, `${unknown.length - maxTold} more names are not its parameters.`] : told;
}
const maxListed = 50;
/** What the dashboard takes, once for all the problems. */
function declared(declarations, dashboardId) {
	if (declarations.length === 0) return `dashboard ${dashboardId} declares no parameters.`;
	const listed = declarations.slice(0, maxListed).map(({ name, type, multiValued }) => `${name} (${type}${multiValued ? ", one or more" : ""})`);
	const more = declarations.length > maxListed ? ` and ${declarations.length - maxListed} more` : "";
	return `dashboard ${dashboardId} declares ${listed.join(", ")}${more}.`;
}
// src/snapshot/packing.ts
/**
* Packs the files into the fewest jobs that the API allows: one PDF, one Excel workbook and five CSVs each.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
*/
function pack(files) {
	const packed = files.map((file, order) => ({
		file,
		order
	}));
	const pdfs = chunks(packed, "PDF", _main_js__WEBPACK_IMPORTED_MODULE_0__.O.pdfsPerJob);
	const workbooks = chunks(packed, "EXCEL", _main_js__WEBPACK_IMPORTED_MODULE_0__.O.workbooksPerJob);
	const csvs = chunks(packed, "CSV", _main_js__WEBPACK_IMPORTED_MODULE_0__.O.csvsPerJob);
	const jobs = Math.max(pdfs.length, workbooks.length, csvs.length);
	return Array.from({ length: jobs }, (_, i) => [
		...pdfs[i] ?? [],
		...workbooks[i] ?? [],
		...csvs[i] ?? []
	]);
}
function chunks(files, format, size) {
	const ofFormat = files.filter(({ file }) => file.format === format);
	return Array.from({ length: Math.ceil(ofFormat.length / size) }, (_, i) => ofFormat.slice(i * size, (i + 1) * size));
}
// src/snapshot/plan.ts
/** The jobs of a report whose files were chosen by the inputs. The same report gives the same jobs with the same IDs. */
function planSelection(report, files, context) {
	return pack(files).map((packed) => {
		const request = {
			DashboardId: report.dashboardId,
			...anonymousUser(report),
			SnapshotConfiguration: {
				FileGroups: packed.map(({ file }) => fileGroup(file)),
				...destination$1(report, context.region),
				...context.parameters === void 0 ? {} : { Parameters: context.parameters }
			}
		};
		return {
			report,
			request: {
				AwsAccountId: context.accountId,
				SnapshotJobId: jobId(report, request, context.jobPrefix),
				...request
			},
			files: packed.map(({ file }) => file),
			order: packed.map(({ order }) => order),
			foreignId: false,
			...lookedUp(context.dashboard)
		};
	});
}
/** The one job of a report that is a CLI request, sent as it is. */
function planRequest(report, request, context) {
	const groups = request.SnapshotConfiguration.FileGroups;
	return {
		report,
		request: {
			...request,
			AwsAccountId: request.AwsAccountId ?? context.accountId,
			SnapshotJobId: request.SnapshotJobId ?? jobId(report, request, context.jobPrefix)
		},
		files: groups.flatMap(plannedFile),
		order: groups.map((_, i) => i),
		foreignId: request.SnapshotJobId !== void 0 && request.SnapshotJobId !== context.jobPrefix,
		...lookedUp(context.dashboard)
	};
}
function lookedUp(dashboard) {
	return dashboard === void 0 ? {} : {
		dashboardName: dashboard.name,
		dataSetArns: dashboard.dataSetArns
	};
}
function fileGroup(file) {
	return { Files: [{
		FormatType: file.format,
		SheetSelections: file.sheets.map((sheet) => file.format === "PDF" ? {
			SheetId: sheet.id,
			SelectionScope: "ALL_VISUALS"
		} : {
			SheetId: sheet.id,
			SelectionScope: "SELECTED_VISUALS",
			VisualIds: sheet.visuals.map(({ id }) => id)
		})
	}] };
}
function plannedFile(group) {
	return group.Files.map((file) => ({
		format: file.FormatType,
		sheets: file.SheetSelections.map(({ SheetId, VisualIds }) => ({
			id: SheetId,
			visuals: (VisualIds ?? []).map((id) => ({ id }))
		}))
	}));
}
function anonymousUser({ viewer }) {
	if (viewer.kind !== "anonymous") return {};
	const tags = viewer.rowLevelTags.map(({ key, value }) => ({
		Key: key,
		Value: value
	}));
	return { UserConfiguration: { AnonymousUsers: [tags.length === 0 ? {} : { RowLevelPermissionTags: tags }] } };
}
function destination$1({ destination }, region) {
	if (destination === void 0) return {};
	const { bucket, prefix } = destination;
	return { DestinationConfiguration: { S3Destinations: [{ BucketConfiguration: {
		BucketName: bucket,
		BucketPrefix: prefix,
		BucketRegion: region
	} }] } };
}
/**
* The job's ID: the step's prefix and a digest of what the job is asked for. A repeated start hence finds its own job. The
* bucket prefix counts as it was given, before its placeholders were filled, so that a later run finds the job too.
*/
function jobId(report, request, prefix) {
	const { FileGroups, Parameters, DestinationConfiguration } = request.SnapshotConfiguration;
	const { destination, viewer } = report;
	const content = [
		request.DashboardId,
		viewer.kind === "anonymous" ? request.UserConfiguration ?? null : [viewer.user, viewer.namespace],
		FileGroups,
		Parameters ?? null,
		destination === void 0 ? DestinationConfiguration ?? null : [destination.bucket, destination.prefixTemplate]
	];
	return `${prefix}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 20)}`;
}
/** How the API names a planned job. */
function keyOf({ request }) {
	return {
		accountId: request.AwsAccountId,
		dashboardId: request.DashboardId,
		jobId: request.SnapshotJobId
	};
}
// src/modes/prepare.ts
/** A look-up that remembers. */
function lookup(catalog) {
	const known = /* @__PURE__ */ new Map();
	return (accountId, dashboardId) => {
		const key = `${accountId}/${dashboardId}`;
		const find = known.get(key) ?? (0,_pace_js__WEBPACK_IMPORTED_MODULE_2__.n)(async () => dashboardOf(dashboardId, await catalog().definition(accountId, dashboardId)));
		known.set(key, find);
		return find();
	};
}
/**
* From a report to its jobs: the account, the dashboard where it must be looked up, the selection, the plan.
* @throws ActionError for what the report names and the dashboard does not have.
*/
async function prepare(step, report, find, ports) {
	const accountId = await ports.sessions.account(report.accountId);
	const { wanted } = report;
	const dashboard = needsDiscovery(wanted) ? await find(accountId, report.dashboardId) : void 0;
	const context = {
		accountId,
		region: step.aws.region,
		jobPrefix: step.run.jobPrefix,
		dashboard
	};
	if (wanted.kind === "request") return {
		accountId,
		dashboard,
		jobs: [planRequest(report, wanted.request, context)]
	};
	const files = select(wanted, dashboard);
	const parameters = typed$1(wanted.parameters, dashboard);
	return {
		accountId,
		dashboard,
		jobs: planSelection(report, files, {
			...context,
			parameters
		})
	};
}
function typed$1(input, dashboard) {
	if (input === void 0) return void 0;
	if (input.kind === "structure") return input.structure;
	const result = typeParameters(input, dashboard?.parameters ?? [], dashboard?.id ?? "");
	if ("structure" in result) return result.structure;
	throw new _main_js__WEBPACK_IMPORTED_MODULE_0__.A(result.problems.join("\n"), { code: "InvalidParameters" });
}
// src/modes/check/plans.ts
/** The jobs of each report, planned as an export plans them, and what only a job could try. */
async function checkPlans(scene, dashboards) {
	return [...await Promise.all(scene.step.reports.map((report) => checkPlan(scene, report, dashboards))), permission(scene)];
}
async function checkPlan(scene, report, dashboards) {
	const what = `Sheets and visuals of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.I)(report.label, 100)}`;
	const account = accountOf(scene, report);
	if (account === void 0) return skipped(what, noBase);
	const presence = dashboards.presence(report);
	if (presence === "missing") return skipped(what, "the dashboard is not there");
	if (presence === "unknown" && needsDiscovery(report.wanted)) return skipped(what, "the dashboard could not be looked up");
	const sessions = {
		...scene.wired.sessions,
		account: async () => account
	};
	const work = () => prepare(scene.step, report, scene.find, {
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
	return `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.N)(jobs.length, "job")} for ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.N)(files.length, "file")}`;
}
function listing(error) {
	if (!(error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.A) || error.hint !== void 0) return void 0;
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
	const who = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.I)((0,_region_js__WEBPACK_IMPORTED_MODULE_1__.r)(viewer), 100);
	const context = `Identity context of ${who}`;
	const role = `Identity role ${step.aws.identityRole ?? ""} with the context of ${who}`;
	if (scene.identity === void 0 || account === void 0) return [skipped(context, noBase), skipped(role, noBase)];
	try {
		await wired.sessions.of(account, viewer).credentials();
		return [passed(context), passed(role, "sts:AssumeRole and sts:SetContext are allowed")];
	} catch (error) {
		ports.signal.throwIfAborted();
		if (error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.j && error.operation === "AssumeRole") return [passed(context), failed$1(role, error, trustFor(error, scene))];
		return [failed$1(context, error), skipped(role, "there is no identity context")];
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
		const own = distinct$1(reportsOf(scene, person), (report) => report.dashboardId);
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
	const who = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.I)((0,_region_js__WEBPACK_IMPORTED_MODULE_1__.r)(viewer), 100);
	const what = `Dashboard ${report.dashboardId} seen by ${who}`;
	if ("unknown" in seen) return skipped(what, seen.unknown);
	if (seen.dashboards.includes(report.dashboardId)) return passed(what);
	return failed$1(what, new Mismatch(`${who} is neither viewer nor owner of it, by folder or group either`), sharing(scene, account, report.dashboardId, seen.arn));
}
async function seenBy(scene, { account, viewer }) {
	const { wired, step, ports } = scene;
	if (scene.identity === void 0 || account === void 0) return { unknown: noBase };
	const atHome = (0,_region_js__WEBPACK_IMPORTED_MODULE_1__.t)({
		given: viewer.identityRegion,
		usual: step.aws.region
	});
	try {
		const arns = await atHome((region) => wired.catalog(region).userArns(account, viewer.user, viewer.namespace));
		const [arn] = arns;
		if (arn === void 0) return { unknown: "there is no such user in the namespace" };
		if (arns.length > 1) return { unknown: `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.N)(arns.length, "user")} share this e-mail: name one by user-name or user-arn` };
		return {
			arn,
			dashboards: await wired.catalog().dashboardsOf(account, arn)
		};
	} catch (error) {
		ports.signal.throwIfAborted();
		return { unknown: `it cannot be told: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.m)((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.M)(error))}` };
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
		find: lookup(() => wired.catalog())
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
		failure: failureOf$1(lines)
	};
}
function failureOf$1(lines) {
	const failed = lines.filter(({ ok }) => ok === false);
	if (failed.length === 0) return void 0;
	const tried = lines.filter(({ ok }) => ok !== "skipped").length;
	const told = failed.map(({ what, reason = "" }) => `- ${what}: ${reason}`);
	return [`${failed.length} of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.N)(tried, "check")} failed; the log says what mends each:`, ...told].join("\n");
}
// src/snapshot/polling.ts
const shortestMs = 200;
const closestMs = 120;
const longestMs = 8500;
const share = .06;
/**
* A job is asked for again after a fixed share of the time it has run, so that what is lost between its end and our
* knowing stays a small share of its own time, and calls grow with the logarithm of it. The account's 10 requests a
* second are shared with the `running - 1` other jobs: no job asks more often than all of them can, and where it is known
* when to expect the end, the time before is left to those whose end is due. Jitter keeps jobs that were started together
* from being asked together.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
*/
function nextPoll(elapsedMs, running, expected, random = Math.random) {
	const jitter = .85 + .15 * random();
	const usualMs = Math.min(Math.max(elapsedMs * share, shortestMs), longestMs);
	if (expected === void 0 || elapsedMs > expected.toMs * 1.3) return {
		afterMs: Math.max(usualMs, fairMs(running)) * jitter,
		due: false
	};
	const untilDueMs = expected.fromMs - elapsedMs;
	const seldomMs = Math.max(usualMs, 2 * fairMs(running));
	if (untilDueMs > seldomMs) return {
		afterMs: seldomMs * jitter,
		due: false
	};
	if (untilDueMs > 0) return {
		afterMs: Math.max(untilDueMs, closestMs),
		due: true
	};
	const closelyMs = Math.max((expected.toMs - expected.fromMs) / 8, closestMs);
	return {
		afterMs: Math.min(closelyMs, usualMs) * jitter,
		due: true
	};
}
function fairMs(running) {
	return (running - 1) * 150;
}
// src/snapshot/experience.ts
/** Remembers the latest jobs of each dashboard; of a dashboard without any, the latest of all stand in. */
function experience(random = Math.random) {
	const byDashboard = /* @__PURE__ */ new Map();
	let all = [];
	let running = 0;
	return { watch: (dashboardId) => {
		let runningMs = 0;
		running++;
		return {
			next: (elapsedMs) => nextPoll(elapsedMs, running, expectation(byDashboard.get(dashboardId) ?? all), random),
			stillRuns: (elapsedMs) => {
				runningMs = elapsedMs;
			},
			ended: (endedMs) => {
				const seen = {
					runningMs,
					endedMs
				};
				byDashboard.set(dashboardId, [...byDashboard.get(dashboardId) ?? [], seen].slice(-12));
				all = [...all, seen].slice(-12);
			},
			over: () => {
				running--;
			}
		};
	} };
}
function expectation(seen) {
	if (seen.length === 0) return void 0;
	const ends = seen.map(({ endedMs }) => endedMs);
	const earliestMs = Math.min(...ends);
	const before = seen.map(({ runningMs }) => runningMs).filter((ms) => ms < earliestMs);
	const unsureMs = earliestMs - Math.max(0, ...before);
	return {
		fromMs: unsureMs <= Math.max(earliestMs * .02, 120) ? earliestMs : earliestMs - unsureMs / 2,
		toMs: Math.max(...ends)
	};
}
// src/snapshot/adopt.ts
const clockToleranceMs = 9e5;
/**
* A job of this ID exists. Where the ID is derived from the job's content, it is the very job we want: started by a
* request whose answer was lost, or by an earlier step whose work is picked up. An ID that the user chose says nothing of
* the content, and QuickSight keeps it for 24 hours after the job's end: a job of that ID that ended before this step is
* someone's older export, and its files would be stale.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
*/
async function adopt(job, snapshots, refusal, stepStartedAt) {
	const found = await described(job, snapshots, refusal);
	const ended = found.status === "COMPLETED" || found.status === "FAILED";
	const older = found.createdAt !== void 0 && found.createdAt < stepStartedAt - clockToleranceMs;
	if (!job.foreignId || !ended || !older) return found;
	const id = job.request.SnapshotJobId;
	throw new _main_js__WEBPACK_IMPORTED_MODULE_0__.A(`Snapshot job ID ${id} is taken by a job of ${new Date(found.createdAt ?? 0).toISOString()}, which is ${found.status}.`, {
		code: refusal.code,
		requestId: refusal.requestId,
		hint: `Leave SnapshotJobId out of the request, and an ID of its own is derived; QuickSight frees ${id} 24 hours after that job's end. To collect that job's files, set job-id: ${id}.`,
		cause: refusal
	});
}
async function described(job, snapshots, refusal) {
	try {
		return await snapshots.describe(keyOf(job));
	} catch (error) {
		if (!(error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.j) || error.refusal !== "denied" && error.refusal !== "missing") throw error;
		throw new _main_js__WEBPACK_IMPORTED_MODULE_0__.A(`Snapshot job ID ${job.request.SnapshotJobId} is taken, and that job is not this user's to see.`, {
			code: refusal.code,
			requestId: error.requestId ?? refusal.requestId,
			hint: "Another user started it. Choose another job-id, or leave it out.",
			cause: error
		});
	}
}
// src/snapshot/collect.ts
/**
* What became of each file of a job that is COMPLETED. A file with `ErrorInfo`, or that the result does not mention, has
* failed, whatever the job's status says. The results of registered and anonymous users are read alike.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_SnapshotJobResult.html
*/
function collect(job, answer) {
	const groups = [...answer.result?.RegisteredUsers ?? [], ...answer.result?.AnonymousUsers ?? []].flatMap((user) => user.FileGroups ?? []);
	const matched = match(job.files, groups);
	return job.files.map((file, i) => {
		const at = {
			file,
			order: job.order[i] ?? i
		};
		const found = matched[i];
		const located = found === void 0 ? lost(answer.requestId) : placeOf$1(found, job, answer.requestId);
		return "code" in located ? {
			...at,
			failure: located
		} : {
			...at,
			at: located
		};
	});
}
function match(files, groups) {
	const left = [...groups];
	const take = (fits) => {
		const place = left.findIndex(fits);
		return place < 0 ? void 0 : left.splice(place, 1)[0];
	};
	return [
		(file) => take((group) => echoOf(group, "visuals") === contentOf(file, "visuals")),
		(file) => take((group) => echoOf(group, "sheets") === contentOf(file, "sheets")),
		() => take((group) => echoOf(group, "sheets") === void 0)
	].reduce((found, pass) => files.map((file, i) => found[i] ?? pass(file)), []);
}
function echoOf(group, depth) {
	const [file] = group.Files ?? [];
	if (file?.FormatType === void 0 || file.SheetSelections === void 0) return void 0;
	const sheets = file.SheetSelections.map(({ SheetId, VisualIds }) => ({
		id: SheetId ?? "",
		visuals: VisualIds ?? []
	}));
	return key(file.FormatType, sheets, depth);
}
function contentOf(file, depth) {
	const sheets = file.sheets.map((sheet) => ({
		id: sheet.id,
		visuals: sheet.visuals.map(({ id }) => id)
	}));
	return key(file.format, sheets, depth);
}
function key(format, sheets, depth) {
	return JSON.stringify([format, sheets.map(({ id, visuals }) => [id, ...depth === "visuals" ? visuals : []])]);
}
function placeOf$1(group, job, requestId) {
	const results = group.S3Results ?? [];
	const [error] = results.flatMap((result) => result.ErrorInfo ?? []);
	if (error !== void 0) return failureOf(error, requestId);
	const uri = results.map(({ S3Uri }) => S3Uri).find((given) => given !== void 0 && given !== "");
	return uri === void 0 ? lost(requestId) : locationOf(uri, job);
}
/** A job's or a file's error in our words: DASHBOARD_ACCESS_DENIED, CAPABILITY_RESTRICTED, RLS_CHANGED, CLS_CHANGED, DATASET_DELETED. */
function failureOf(error, requestId) {
	const code = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.I)(error.ErrorType ?? "UnknownError", 100);
	const hint = (0,_hints_js__WEBPACK_IMPORTED_MODULE_3__.r)(code);
	return {
		code,
		message: `${code}${error.ErrorMessage === void 0 ? "" : `: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.I)(error.ErrorMessage, 500)}`}`,
		...hint === void 0 ? {} : { hint },
		...requestId === void 0 ? {} : { requestId }
	};
}
function lost(requestId) {
	return {
		code: "MissingResult",
		message: "The job is COMPLETED, but its result does not mention this file.",
		hint: "Run the export again; if it stays so, give the request ID to AWS Support.",
		...requestId === void 0 ? {} : { requestId }
	};
}
/** Where a result lies: `s3://` as it is, the plain address of an object in our own bucket as `s3://`, else a link. */
function locationOf(uri, job) {
	if (/^s3:\/\//i.test(uri)) return { s3Uri: uri.replace(/^s3:/i, "s3:") };
	const bucket = bucketOf(job);
	const object = bucket === void 0 ? void 0 : objectAt(uri, bucket);
	return object === void 0 ? { link: uri } : { s3Uri: `s3://${bucket}/${object}` };
}
function bucketOf(job) {
	return job.request.SnapshotConfiguration.DestinationConfiguration?.S3Destinations[0]?.BucketConfiguration.BucketName;
}
function objectAt(uri, bucket) {
	if (!URL.canParse(uri)) return void 0;
	const { hostname, pathname } = new URL(uri);
	try {
		const path = decodeURIComponent(pathname.slice(1));
		if (hostname.startsWith(`${bucket}.`)) return path;
		return path.startsWith(`${bucket}/`) ? path.slice(bucket.length + 1) : void 0;
	} catch {
		return;
	}
}
// src/snapshot/outcome.ts
/** How a job ended that the service calls COMPLETED: with its files, each of which may have failed all the same. */
async function completed(job, running, snapshots, ports) {
	running.endedAt = ports.clock.now();
	const answer = await resultWhenThere(job, snapshots, ports);
	if (answer.requestId !== void 0) running.requestIds.push(answer.requestId);
	return {
		...outcome(job, "completed", running),
		files: collect(job, answer)
	};
}
/** The status says FAILED and no more; the reason stands in the result. */
async function failed(job, running, snapshots, ports) {
	running.endedAt = ports.clock.now();
	const code = "FAILED";
	try {
		const { error, requestId } = await resultWhenThere(job, snapshots, ports);
		if (requestId !== void 0) running.requestIds.push(requestId);
		return outcome(job, "failed", running, error === void 0 ? {
			code,
			message: "The job FAILED, and its result gives no reason."
		} : failureOf(error, requestId));
	} catch (error) {
		ports.signal.throwIfAborted();
		const why = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.M)(error);
		return outcome(job, "failed", running, {
			...why,
			code,
			message: `The job FAILED; its reason could not be read: ${why.message}`
		});
	}
}
async function resultWhenThere(job, snapshots, ports) {
	for (let tries = 0;; tries++) try {
		return await snapshots.result(keyOf(job));
	} catch (error) {
		if (!(error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.j) || error.refusal !== "unfinished" || tries >= 20) throw error;
		await ports.clock.sleep(1e3, ports.signal);
	}
}
/** How a job ended that an error, the deadline or a signal cut short; `sent`: a start that may have made a job. */
function cutShort(job, running, sent, error, ports) {
	const mayRun = running !== void 0 || sent;
	if (ports.signal.aborted) return outcome(job, mayRun ? "abandoned" : "refused", running, (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.M)(ports.signal.reason));
	if (running === void 0) return outcome(job, sent ? "abandoned" : "refused", running, (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.M)(error));
	return outcome(job, "failed", running, (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.M)(error));
}
/** The outcome of a job as it stands. */
function outcome(job, state, running, failure) {
	return {
		job,
		state,
		exists: running !== void 0 || state === "abandoned",
		...running?.arn === void 0 ? {} : { arn: running.arn },
		...failure === void 0 ? {} : { failure },
		files: [],
		times: {
			...running === void 0 ? {} : { startedAt: running.startedAt },
			...running?.runningAt === void 0 ? {} : { runningAt: running.runningAt },
			...running?.endedAt === void 0 ? {} : { endedAt: running.endedAt }
		},
		requestIds: running?.requestIds ?? []
	};
}
// src/snapshot/jobs.ts
/**
* Runs one job to its end, with the session of its own user. Never rejects: what went wrong is its outcome.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
*/
async function runJob(job, snapshots, ports) {
	const { slots, signal } = ports;
	let sent = false;
	let running;
	let end;
	try {
		await slots.take(signal);
		try {
			running = await slots.start(async () => {
				sent = true;
				try {
					return await start(job, snapshots, ports);
				} catch (error) {
					sent = mayHaveStarted(error, signal);
					throw error;
				}
			}, (error) => error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.j && error.refusal === "limit");
			end = await follow(job, running, snapshots, ports);
			if (end === void 0) return outcome(job, "started", running);
			running.requestIds.push(...end.requestId === void 0 ? [] : [end.requestId]);
		} finally {
			slots.release();
		}
		return await (end.status === "FAILED" ? failed : completed)(job, running, snapshots, ports);
	} catch (error) {
		return cutShort(job, running, sent, error, ports);
	}
}
function mayHaveStarted(error, signal) {
	if (error === signal.reason || !(error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.A)) return true;
	return error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.j && error.refusal === "transient";
}
async function start(job, snapshots, ports) {
	const startedAt = ports.clock.now();
	try {
		const { arn, requestId } = await snapshots.start(job.request);
		ports.tell({
			kind: "started",
			job,
			adopted: false
		});
		return {
			arn,
			startedAt,
			requestIds: requestId === void 0 ? [] : [requestId]
		};
	} catch (error) {
		if (!(error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.j) || error.refusal !== "exists") throw error;
		const found = await adopt(job, snapshots, error, ports.stepStartedAt);
		ports.tell({
			kind: "started",
			job,
			adopted: true
		});
		return {
			arn: found.arn,
			startedAt,
			requestIds: found.requestId === void 0 ? [] : [found.requestId]
		};
	}
}
/** Asks until the job has ended; `undefined` when it is enough that it runs. */
async function follow(job, running, snapshots, ports) {
	const { clock, tell } = ports;
	const elapsedMs = () => clock.now() - running.startedAt;
	const watch = ports.experience.watch(job.request.DashboardId);
	let status = "";
	try {
		for (;;) {
			const next = watch.next(elapsedMs());
			if (!await waited(next.afterMs, ports)) return void 0;
			const description = await snapshots.describe(keyOf(job), next.due);
			if (description.status !== status) {
				status = description.status;
				if (status === "RUNNING") running.runningAt = clock.now();
				tell({
					kind: "state",
					job,
					status,
					elapsedMs: elapsedMs()
				});
			}
			if (status === "COMPLETED" || status === "FAILED") {
				watch.ended(elapsedMs());
				return description;
			}
			watch.stillRuns(elapsedMs());
		}
	} finally {
		watch.over();
	}
}
/** False where it is enough that the jobs are started. */
async function waited(ms, { clock, signal, enough }) {
	try {
		await clock.sleep(ms, AbortSignal.any([signal, enough]));
		return true;
	} catch (error) {
		signal.throwIfAborted();
		if (enough.aborted) return false;
		throw error;
	}
}
/** A link to a file of a job that has ended, made afresh: the ones of a result live 300 seconds. */
async function freshLink(job, order, snapshots) {
	const found = collect(job, await snapshots.result(keyOf(job))).find((file) => file.order === order);
	if (found === void 0 || "failure" in found) throw new _main_js__WEBPACK_IMPORTED_MODULE_0__.A("The result no longer mentions the file.", { code: "MissingResult" });
	return "link" in found.at ? found.at.link : void 0;
}
// src/snapshot/door.ts
const firstWaitMs = 2e3;
const longestWaitMs = 15e3;
const sayEveryMs = 6e4;
/** A door at which only one start waits at a time; while it does, all others queue behind it. */
function door(ports) {
	const oneStart = (0,_pace_js__WEBPACK_IMPORTED_MODULE_2__.r)();
	const say = speaker(ports);
	const knocks = new EventTarget();
	let full = false;
	async function untilStarted(attempt, isFull) {
		const since = ports.clock.now();
		for (let waitMs = firstWaitMs;;) {
			if (full) {
				say(since);
				await untilKnock(knocks, waitMs * (.8 + .4 * Math.random()), ports);
				waitMs = Math.min(waitMs * 1.5, longestWaitMs);
			}
			try {
				const started = await attempt();
				full = false;
				return started;
			} catch (error) {
				full = isFull(error);
				if (!full) throw error;
			}
		}
	}
	return {
		start: async (attempt, isFull) => {
			if (!full) {
				try {
					return await attempt();
				} catch (error) {
					if (!isFull(error)) throw error;
				}
				full = true;
			}
			return oneStart(() => untilStarted(attempt, isFull));
		},
		knock: () => void knocks.dispatchEvent(new Event("knock"))
	};
}
/** Says once a minute that starts wait, and for how long the one at the door has. */
function speaker({ clock, log }) {
	let saidAt = Number.NEGATIVE_INFINITY;
	return (since) => {
		if (clock.now() - saidAt < sayEveryMs) return;
		saidAt = clock.now();
		const minutes = Math.round((saidAt - since) / 6e4);
		const waited = minutes === 0 ? "" : `, for ${minutes} min now`;
		log.info(`The account's running snapshot jobs are at their limit: waiting for a slot${waited}.`);
	};
}
/** Waits so long, or until somebody knocks. */
async function untilKnock(knocks, ms, { clock, signal }) {
	const over = new AbortController();
	const end = () => over.abort();
	knocks.addEventListener("knock", end, { once: true });
	try {
		await clock.sleep(ms, AbortSignal.any([signal, over.signal]));
	} catch {
		signal.throwIfAborted();
	} finally {
		knocks.removeEventListener("knock", end);
	}
}
// src/snapshot/places.ts
/** Places that are all free at first. */
function places(count) {
	const waiting = [];
	let free = count;
	function wait(signal) {
		return new Promise((resolve, reject) => {
			const leave = () => {
				waiting.splice(waiting.indexOf(go), 1);
				reject(signal.reason);
			};
			const go = () => {
				signal.removeEventListener("abort", leave);
				resolve();
			};
			signal.addEventListener("abort", leave, { once: true });
			waiting.push(go);
		});
	}
	return {
		take: async (signal) => {
			signal.throwIfAborted();
			if (free === 0) return wait(signal);
			free--;
		},
		release: () => {
			const next = waiting.shift();
			if (next === void 0) free++;
			else next();
		}
	};
}
// src/snapshot/slots.ts
/**
* The account runs 12 jobs at once by default and refuses the next one instead of queueing it.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
*/
function slots(count, ports) {
	const ours = places(count);
	const service = door(ports);
	return {
		take: ours.take,
		release: () => {
			ours.release();
			service.knock();
		},
		start: service.start
	};
}
// src/modes/live.ts
/** A report of which nothing is known yet. */
function liveOf(report) {
	return {
		report,
		jobs: [],
		begun: /* @__PURE__ */ new Set(),
		outcomes: [],
		files: []
	};
}
/** The jobs of all reports that are planned, in the order of the reports. */
function allJobs(live) {
	return live.flatMap(({ jobs }) => jobs);
}
/** The job's place among all of them. */
function placeOf(job, live) {
	const jobs = allJobs(live);
	return {
		index: jobs.indexOf(job),
		count: jobs.length
	};
}
/** The report's result if it were over now: jobs that still run are left behind. */
function resultOf(entry) {
	const { report, prepared, failure, files } = entry;
	return {
		report,
		...failure === void 0 ? {} : { failure },
		...prepared?.dashboard === void 0 ? {} : { dashboardName: prepared.dashboard.name },
		jobs: entry.jobs.map((job, i) => entry.outcomes[i] ?? unfinished(job, entry.begun.has(job))),
		files: [...files].sort((a, b) => a.order - b.order)
	};
}
function unfinished(job, begun) {
	return {
		job,
		state: begun ? "abandoned" : "refused",
		exists: begun,
		files: [],
		times: {},
		requestIds: []
	};
}
// src/modes/second-look.ts
const refusals = /* @__PURE__ */ new Set([
	"InvalidParameterValueException",
	"ResourceNotFoundException",
	"ValidationException"
]);
/** Whether the job may have been refused because a sheet's name was taken for its ID. */
function mayBeNamed({ job, state, failure }) {
	const { wanted } = job.report;
	return state === "refused" && job.dashboardName === void 0 && wanted.kind === "selection" && refusals.has(failure?.code ?? "");
}
/**
* A sheet that looked like an ID was sent as one, without a look at the dashboard, and the job was refused. The dashboard
* is looked up after all: either the text is the name of a sheet, and the job is planned anew, or it is neither, and the
* outcome lists what there is. Where the look-up fails, the refusal stands as it was.
*/
async function lookAgain(step, refused, find) {
	const { report, request, files, order } = refused.job;
	const { wanted } = report;
	if (wanted.kind !== "selection") return refused;
	const dashboard = await find(request.AwsAccountId, report.dashboardId).catch(() => void 0);
	if (dashboard === void 0) return refused;
	try {
		const sheets = files.flatMap((file) => file.sheets.map(({ id }) => id));
		const chosen = select({
			...wanted,
			sheets
		}, dashboard);
		const parameters = request.SnapshotConfiguration.Parameters;
		const [planned] = planSelection(report, chosen, {
			accountId: request.AwsAccountId,
			region: step.aws.region,
			jobPrefix: step.run.jobPrefix,
			dashboard,
			parameters
		});
		if (planned === void 0 || planned.request.SnapshotJobId === request.SnapshotJobId) return refused;
		return {
			...planned,
			order
		};
	} catch (error) {
		return error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.A ? {
			...refused,
			failure: (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.M)(error)
		} : refused;
	}
}
// src/modes/starting.ts
/** Counts the jobs that are planned and not started. */
function starting(wait) {
	const controller = new AbortController();
	const open = /* @__PURE__ */ new Set();
	let allPlanned = false;
	const check = () => {
		if (!wait && allPlanned && open.size === 0) controller.abort();
	};
	return {
		enough: controller.signal,
		planned: (jobs) => {
			for (const job of jobs) open.add(job);
		},
		settled: (job) => {
			open.delete(job);
			check();
		},
		complete: () => {
			allPlanned = true;
			check();
		}
	};
}
// src/modes/export.ts
/** Runs every report: plans its jobs, runs them, brings the files home. One bad report does not keep the others. */
function runExport(step, ports) {
	const startedAt = ports.clock.now();
	const live = step.reports.map(liveOf);
	const over = (reports, more = {}) => {
		const result = {
			reports,
			startedAt,
			endedAt: ports.clock.now(),
			problems: [],
			...more
		};
		return {
			...result,
			status: (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.d)(result, ports.cut())
		};
	};
	const run = async () => {
		await runReports(step, live, ports, startedAt);
		const results = live.map(resultOf);
		if (!step.run.wait) return over(results);
		const { reports, archive, problems } = await ports.files.finish(results, {
			startedAt,
			endedAt: ports.clock.now()
		});
		return over(reports, {
			archive,
			problems
		});
	};
	return {
		done: run(),
		soFar: () => over(live.map(resultOf))
	};
}
async function runReports(step, live, ports, startedAt) {
	const started = starting(step.run.wait);
	const shared = {
		step,
		live,
		ports,
		jobPorts: {
			clock: ports.clock,
			signal: ports.signal,
			enough: started.enough,
			slots: slots(step.run.maxConcurrency, ports),
			experience: experience(),
			tell: (event) => tell(event, shared),
			stepStartedAt: startedAt
		},
		started,
		find: lookup(ports.catalog)
	};
	const planning = live.map((entry) => plan(entry, shared));
	const running = [];
	for (const [i, entry] of live.entries()) {
		await planning[i];
		begin(entry, shared);
		running.push(runJobs(entry, shared));
	}
	started.complete();
	await Promise.all(running);
}
async function plan(entry, { step, ports, find }) {
	try {
		const [prepared] = await Promise.all([prepare(step, entry.report, find, ports), openSession(step, entry.report, ports)]);
		entry.prepared = prepared;
		entry.jobs = [...prepared.jobs];
	} catch (error) {
		entry.failure = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.M)(ports.signal.aborted ? ports.signal.reason : error);
	}
}
async function openSession(step, report, ports) {
	const accountId = await ports.sessions.account(report.accountId);
	const credentials = await ports.sessions.of(accountId, report.viewer).credentials();
	if (step.aws.exportCredentials) ports.handOver(credentials);
}
function begin({ report, jobs }, { live, ports, started }) {
	if (jobs.length > 0) ports.log.info((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.g)(report, jobs));
	ports.files.reserve(jobs);
	started.planned(jobs);
	ports.announce([...new Set(allJobs(live).map((job) => job.request.SnapshotJobId))]);
}
async function runJobs(entry, shared) {
	const { prepared, report, jobs } = entry;
	if (prepared === void 0) return;
	const { step, ports, started, live } = shared;
	const snapshots = ports.snapshots(ports.sessions.of(prepared.accountId, report.viewer));
	await Promise.all(jobs.map(async (planned, i) => {
		const ended = await runNamed(planned, i, entry, snapshots, shared);
		started.settled(planned);
		const { job } = ended;
		const outcome = step.run.wait || ended.state !== "completed" ? ended : {
			...ended,
			state: "started"
		};
		entry.outcomes[i] = outcome;
		if (outcome.state !== "started") ports.log.info((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.f)(placeOf(job, live), outcome));
		if (outcome.state !== "completed") return;
		const files = await ports.files.fetch(outcome, (order) => freshLink(job, order, snapshots));
		for (const file of files) ports.log.info((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.h)(file));
		entry.files.push(...files);
	}));
}
/** Runs the job; where it was refused because a sheet's name was taken for an ID, runs the one that was meant. */
async function runNamed(job, place, entry, snapshots, shared) {
	const ended = await runJob(job, snapshots, shared.jobPorts);
	if (!mayBeNamed(ended)) return ended;
	const meant = await lookAgain(shared.step, ended, shared.find);
	if ("state" in meant) return meant;
	entry.jobs[place] = meant;
	shared.started.planned([meant]);
	const outcome = await runJob(meant, snapshots, shared.jobPorts);
	shared.started.settled(meant);
	return outcome;
}
function tell(event, { live, ports, started }) {
	const place = placeOf(event.job, live);
	if (event.kind === "state") {
		if (event.status !== "COMPLETED" && event.status !== "FAILED") ports.log.info((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.v)(place, event.job, event.status, event.elapsedMs));
		return;
	}
	started.settled(event.job);
	for (const entry of live) if (entry.jobs.includes(event.job)) entry.begun.add(event.job);
	ports.log.info((0,_main_js__WEBPACK_IMPORTED_MODULE_0__._)(place, event.job, event.adopted ? "taken over" : "started"));
}
// src/report/workflow-step.ts
const mostVisuals = 20;
/** A workflow's step that exports the dashboard, in YAML to copy and cut down. */
function workflowStep(dashboard) {
	const visuals = dashboard.sheets.flatMap((sheet) => sheet.visuals).filter((visual) => visual.exportable);
	return [
		"- uses: OWNER/quicksight-snapshot@v1",
		"  with:",
		..._main_js__WEBPACK_IMPORTED_MODULE_0__.D.test(dashboard.id) ? [`    dashboard-id: ${scalar(dashboard.id)}`] : [],
		"    user-email: someone@example.com",
		`    format: ${visuals.length > 0 ? "PDF, CSV" : "PDF"}`,
		...list("sheet-ids", dashboard.sheets),
		...visuals.length > mostVisuals ? [] : list("visual-ids", visuals),
		...parameters(dashboard.parameters)
	].join("\n");
}
function list(input, items) {
	const ids = items.map((item) => item.id).filter((id) => _main_js__WEBPACK_IMPORTED_MODULE_0__.D.test(id));
	return ids.length === 0 ? [] : [`    ${input}: |`, ...ids.map((id) => `      ${id}`)];
}
function parameters(declarations) {
	const named = declarations.filter(({ name }) => _main_js__WEBPACK_IMPORTED_MODULE_0__.D.test(name));
	return named.length === 0 ? [] : ["    parameters: |", ...named.map((declaration) => `      ${parameterLine(declaration)}`)];
}
function parameterLine({ name, type, multiValued, defaults }) {
	const values = defaults.filter((value) => value.length <= 200).map((value) => typed(value, type)).slice(0, 10);
	const [first] = values;
	if (first === void 0) return `# ${scalar(name)}: ${multiValued ? `[${type}, …]` : type}`;
	return `${scalar(name)}: ${multiValued ? `[${values.join(", ")}]` : first}`;
}
function typed(value, type) {
	return (type === "Integer" || type === "Decimal") && /^-?\d{1,15}(\.\d{1,15})?$/.test(value) ? value : quoted(value);
}
function quoted(value) {
	return JSON.stringify(value).replaceAll("${{", "$\\u007b{").replace(/[\u007f-\u009f\u2028\u2029\p{Cf}]/gu, (sign) => `\\U${sign.codePointAt(0)?.toString(16).padStart(8, "0")}`);
}
function scalar(id) {
	return /^[A-Za-z][\w-]*$/.test(id) && !/^(?:true|false|null|y|n|yes|no|on|off)$/i.test(id) ? id : JSON.stringify(id);
}
// src/report/dashboards.ts
/** What `mode: list` found in the account. */
function dashboardsPage(dashboards) {
	const title = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.N)(dashboards.length, "dashboard");
	const table = {
		columns: [
			{ title: "Dashboard" },
			{
				title: "ID",
				as: "code"
			},
			{
				title: "Version",
				as: "number"
			},
			{ title: "Published" }
		],
		rows: dashboards.map((each) => [
			each.name,
			each.id,
			String(each.publishedVersion ?? ""),
			each.lastPublished ?? each.lastUpdated ?? ""
		])
	};
	const found = dashboards.length > 0;
	return {
		log: [`${title}.`, ...found ? (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.s)(table) : []],
		summary: (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.a)([
			`## QuickSight dashboards`,
			`${title}.`,
			found ? (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.o)(table, 262144) : ""
		])
	};
}
/** What `mode: list` found in one dashboard, with a step of a workflow to copy. */
function dashboardPage(dashboard) {
	const visuals = visualTable(dashboard.sheets);
	const parameters = parameterTable(dashboard.parameters);
	const step = workflowStep(dashboard);
	const title = `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.I)(dashboard.name)} (${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.I)(dashboard.id)})`;
	const has = parameters.rows.length > 0;
	return {
		log: [
			title,
			"",
			...(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.s)(visuals),
			...has ? ["", ...(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.s)(parameters)] : [],
			"",
			...step.split("\n")
		],
		summary: (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.a)([
			`## ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.u)(title)}`,
			`### Sheets and visuals\n\n${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.o)(visuals, 163840)}`,
			has ? `### Parameters\n\n${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.o)(parameters, 65536)}` : "",
			`### In a workflow\n\n${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.l)(step, "yaml")}`
		])
	};
}
function visualTable(sheets) {
	return {
		columns: [
			{ title: "Sheet" },
			{
				title: "Sheet ID",
				as: "code"
			},
			{ title: "Visual" },
			{
				title: "Visual ID",
				as: "code"
			},
			{ title: "Type" },
			{ title: "Exports as" }
		],
		rows: sheets.flatMap((sheet) => [sheetRow(sheet), ...sheet.visuals.map(visualRow)])
	};
}
function sheetRow(sheet) {
	return [
		sheet.name,
		sheet.id,
		"",
		"",
		sheet.contentType === "PAGINATED" ? "Paginated sheet" : "Sheet",
		"PDF"
	];
}
function visualRow(visual) {
	const type = visual.type.replace(/Visual$/, "");
	return [
		"",
		"",
		visual.title ?? "(no title)",
		visual.id,
		type,
		visual.exportable ? "CSV, EXCEL" : ""
	];
}
function parameterTable(parameters) {
	return {
		columns: [
			{
				title: "Parameter",
				as: "code"
			},
			{ title: "Type" },
			{ title: "Values" },
			{ title: "Default" }
		],
		rows: parameters.map(({ name, type, multiValued, defaults }) => [
			name,
			type,
			multiValued ? "several" : "one",
			defaults.join(", ")
		])
	};
}
// src/modes/list.ts
/** All dashboards of the account by name, or the sheets, visuals and parameters of one. */
async function runList(step, ports) {
	const [report] = step.reports;
	if (report !== void 0) {
		const dashboard = await lookup(ports.catalog)(await ports.sessions.account(report.accountId), report.dashboardId);
		return {
			json: JSON.stringify([dashboard]),
			page: dashboardPage(dashboard)
		};
	}
	const all = await ports.catalog().dashboards(await ports.sessions.account(void 0));
	const byName = new Intl.Collator("en", {
		sensitivity: "base",
		numeric: true
	});
	const dashboards = [...all].sort((a, b) => byName.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
	return {
		json: JSON.stringify(dashboards),
		page: dashboardsPage(dashboards)
	};
}
// src/report/plan.ts
/** The jobs that `mode: plan` would start. Parameters by name alone: their values are private. */
function planPage(jobs) {
	const files = jobs.reduce((sum, job) => sum + job.files.length, 0);
	const title = `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.N)(jobs.length, "snapshot job")} would run for ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.N)(files, "file")}; none is started`;
	const table = planTable(jobs);
	return {
		log: [`${title}.`, ...(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.s)(table)],
		summary: (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.a)([
			`## QuickSight Snapshot: plan`,
			`${title}.`,
			(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.o)(table, 262144)
		])
	};
}
function planTable(jobs) {
	return {
		columns: [
			{ title: "Report" },
			{ title: "Exports" },
			{ title: "As" },
			{ title: "Parameters" },
			{
				title: "Written to",
				as: "code"
			},
			{
				title: "Snapshot job",
				as: "code"
			}
		],
		rows: jobs.map((job) => [
			(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.I)(job.report.label),
			(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.y)(job),
			(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.b)(job.report.viewer),
			parameterNames(job.request.SnapshotConfiguration.Parameters).join(", "),
			destination(job),
			job.request.SnapshotJobId
		])
	};
}
function destination(job) {
	const [to] = job.request.SnapshotConfiguration.DestinationConfiguration?.S3Destinations ?? [];
	return to === void 0 ? "" : `s3://${to.BucketConfiguration.BucketName}/${to.BucketConfiguration.BucketPrefix}`;
}
function parameterNames(parameters) {
	const { StringParameters, IntegerParameters, DecimalParameters, DateTimeParameters } = parameters ?? {};
	return [
		StringParameters,
		IntegerParameters,
		DecimalParameters,
		DateTimeParameters
	].flatMap((list) => (list ?? []).map((parameter) => parameter.Name));
}
// src/modes/plan.ts
/**
* The jobs that an export would run, none of them started. No user's session is made.
* @throws ActionError that lists every report that cannot be planned.
*/
async function runPlan(step, ports) {
	const find = lookup(ports.catalog);
	const settled = await Promise.allSettled(step.reports.map((report) => prepare(step, report, find, ports)));
	const problems = settled.flatMap((each, i) => {
		if (each.status === "fulfilled") return [];
		const failure = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.M)(each.reason);
		const lines = [...(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.p)(failure), ...failure.hint === void 0 ? [] : [failure.hint]];
		return [`${step.reports[i]?.label}: ${lines.join("\n  ")}`];
	});
	if (problems.length > 0) {
		const head = `${problems.length} of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.N)(step.reports.length, "report")} cannot be planned:`;
		throw new _main_js__WEBPACK_IMPORTED_MODULE_0__.A([head, ...problems].join("\n"), { code: "CannotPlan" });
	}
	const jobs = distinct(settled.flatMap((each) => each.status === "fulfilled" ? each.value.jobs : []));
	return {
		jobs,
		page: planPage(jobs)
	};
}
function distinct(jobs) {
	const seen = /* @__PURE__ */ new Set();
	return jobs.filter(({ request }) => {
		const key = `${request.DashboardId}/${request.SnapshotJobId}`;
		return !seen.has(key) && seen.add(key);
	});
}
/**
* The request as it goes over the wire, where times are seconds since 1970.
* https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#timestamp-format
*/
function asSent(request) {
	const { Parameters: parameters, ...rest } = request.SnapshotConfiguration;
	const times = parameters?.DateTimeParameters?.map(({ Name, Values }) => ({
		Name,
		Values: Values.map((value) => typeof value === "number" ? value : Date.parse(value) / 1e3)
	}));
	if (times === void 0) return request;
	return {
		...request,
		SnapshotConfiguration: {
			...rest,
			Parameters: {
				...parameters,
				DateTimeParameters: times
			}
		}
	};
}
// src/modes/run.ts
/** Runs what the step's mode says. */
function runMode(step, wired, ports) {
	if (step.mode === "export") {
		const run = runExport(step, {
			...ports,
			...wired,
			catalog: () => wired.catalog(),
			files: wired.files()
		});
		return {
			done: run.done.then((result) => (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.n)(step, result)),
			soFar: () => (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.n)(step, run.soFar())
		};
	}
	return {
		done: runPage(step, wired, ports),
		soFar: () => (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.r)(ports.signal.reason, ports.cut() ?? "FAILED")
	};
}
async function runPage(step, wired, ports) {
	const asking = {
		sessions: wired.sessions,
		catalog: () => wired.catalog()
	};
	if (step.mode === "list") {
		const { json, page } = await runList(step, asking);
		return (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.i)(page, { dashboards: json });
	}
	if (step.mode === "plan") {
		const { jobs, page } = await runPlan(step, asking);
		const ids = jobs.map(({ request }) => request.SnapshotJobId);
		return (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.i)(page, {
			plan: JSON.stringify(jobs.map(({ request }) => asSent(request))),
			"job-ids": JSON.stringify(ids)
		});
	}
	const { page, failure } = await runCheck(step, wired, {
		...wired,
		signal: ports.signal
	});
	return (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.i)(page, {}, failure);
}



/***/ })

};
