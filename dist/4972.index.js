export const id = 4972;
export const ids = [4972];
export const modules = {

/***/ 2769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createIdentityRegionResolver)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);

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
	if (!(error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.mt)) return void 0;
	return /identity region is ([a-z]{2,}(?:-[a-z]+)+-\d)\b/.exec(error.message)?.[1];
}



/***/ }),

/***/ 9369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createIdentityRoleRemedy)
/* harmony export */ });
/* harmony import */ var _find_hint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7103);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1809);
/* harmony import */ var _policy_statements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9763);



// src/modes/check/identity-role-remedy.ts
const isPermissionSet = (roleArn) => roleArn.includes("/AWSReservedSSO_");
function createIdentityRoleRemedy(error, { step, identity }, provider = "QuickSight") {
	const missing = /not authorized to perform: sts:(SetContext|AssumeRole) on/.exec(error.message)?.[1];
	const principal = step.aws.baseRole ?? (0,_find_hint_js__WEBPACK_IMPORTED_MODULE_0__.i)(identity?.arn);
	const known = (0,_main_js__WEBPACK_IMPORTED_MODULE_1__.u)(error.hint);
	if (missing === void 0 || principal === void 0 || known?.snippet === void 0 || isPermissionSet(principal)) return known;
	const context = (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.r)(step.aws.partition, principal, provider);
	const snippet = missing === "SetContext" ? context : `${(0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.t)(principal, step.aws.externalId !== void 0)},\n${context}`;
	return {
		text: known.text,
		snippet
	};
}



/***/ }),

/***/ 9763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ listRegisteredViewers),
/* harmony export */   a: () => (/* binding */ formatSnapshotPolicy),
/* harmony export */   c: () => (/* binding */ createFailed),
/* harmony export */   d: () => (/* binding */ createSkipped),
/* harmony export */   f: () => (/* binding */ createUntestable),
/* harmony export */   g: () => (/* binding */ getReportAccount),
/* harmony export */   h: () => (/* binding */ createViewerKey),
/* harmony export */   i: () => (/* binding */ formatRefreshPolicy),
/* harmony export */   l: () => (/* binding */ createPassed),
/* harmony export */   m: () => (/* binding */ tryCheck),
/* harmony export */   n: () => (/* binding */ formatBucketPolicy),
/* harmony export */   o: () => (/* binding */ formatWorkflowTrust),
/* harmony export */   p: () => (/* binding */ toFindings),
/* harmony export */   r: () => (/* binding */ formatContextTrust),
/* harmony export */   s: () => (/* binding */ Mismatch),
/* harmony export */   t: () => (/* binding */ formatAssumeTrust),
/* harmony export */   u: () => (/* binding */ createPending),
/* harmony export */   v: () => (/* binding */ noBaseSessionReason),
/* harmony export */   y: () => (/* binding */ removeDuplicatesBy)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);

// src/modes/check/context.ts
const noBaseSessionReason = "no base session";
function getReportAccount({ step, identity }, report) {
	return report.accountId ?? step.aws.accountId ?? identity?.account;
}
function listRegisteredViewers(scene) {
	return removeDuplicatesBy(scene.step.reports.flatMap((report) => report.viewer.kind === "registered" ? [{
		account: getReportAccount(scene, report),
		viewer: report.viewer
	}] : []), createViewerKey);
}
function createViewerKey({ account = "", viewer }) {
	return (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.T)(account, viewer);
}
function removeDuplicatesBy(items, getKey) {
	const first = /* @__PURE__ */ new Map();
	for (const item of items) if (!first.has(getKey(item))) first.set(getKey(item), item);
	return [...first.values()];
}
// src/modes/check/finding.ts
async function tryCheck(signal, title, work, { formatDetail, remedy }) {
	try {
		const value = await work();
		return {
			line: createPassed(title, formatDetail(value)),
			value
		};
	} catch (error) {
		signal.throwIfAborted();
		return {
			line: createFailed(title, error, remedy?.(error)),
			error
		};
	}
}
async function toFindings(trying) {
	return [(await trying).line];
}
function createPassed(title, detail) {
	return {
		status: true,
		what: title,
		...detail === void 0 ? {} : { detail }
	};
}
function createUntestable(title, cause, snippet) {
	return {
		status: "untestable",
		what: title,
		cause,
		...snippet === void 0 ? {} : { remedy: snippet }
	};
}
function createSkipped(title, cause) {
	return {
		status: "skipped",
		what: title,
		cause
	};
}
function createPending(title) {
	return {
		status: "pending",
		what: title,
		cause: "did not finish in time"
	};
}
function createFailed(title, error, own) {
	const failure = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__._t)(error);
	const reason = error instanceof Mismatch ? failure.message : (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.N)(failure);
	const remedy = own ?? (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.u)(failure.hint);
	const hint = own === void 0 ? failure.hint : [own.text, own.snippet ?? []].flat().join("\n");
	const line = {
		status: false,
		what: title,
		reason,
		cause: reason,
		failure: {
			...failure,
			...hint === void 0 ? {} : { hint }
		}
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
var Mismatch = class extends _main_js__WEBPACK_IMPORTED_MODULE_0__.pt {
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
function formatWorkflowTrust(roleArn, { iss, sub, aud }) {
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
function formatAssumeTrust(principal, byExternalId = false) {
	return formatStatements({
		Effect: "Allow",
		Principal: { AWS: principal },
		Action: "sts:AssumeRole",
		...byExternalId ? { Condition: { StringEquals: { "sts:ExternalId": "ROLE_EXTERNAL_ID" } } } : {}
	});
}
function formatContextTrust(partition, principal, provider = "QuickSight") {
	return formatStatements({
		Effect: "Allow",
		Principal: { AWS: principal },
		Action: "sts:SetContext",
		Condition: {
			"ForAllValues:ArnEquals": { "sts:RequestContextProviders": [`arn:${partition}:iam::aws:contextProvider/${provider}`] },
			Null: { "sts:RequestContextProviders": "false" }
		}
	});
}
function formatSnapshotPolicy(dashboardArns) {
	const Resource = dashboardArns.map((arn) => `${arn}/snapshot-job/*`);
	return formatStatements({
		Effect: "Allow",
		Action: snapshotActions,
		Resource
	});
}
function formatRefreshPolicy(datasetArns) {
	return formatStatements({
		Effect: "Allow",
		Action: "quicksight:CreateIngestion",
		Resource: datasetArns.map((arn) => `${arn}/ingestion/*`)
	});
}
function formatBucketPolicy(partition, bucket, account) {
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



/***/ }),

/***/ 4972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCheck: () => (/* binding */ runCheck)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);
/* harmony import */ var _prepare_jobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9120);
/* harmony import */ var _token_claims_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9019);
/* harmony import */ var _policy_statements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9763);
/* harmony import */ var _identity_role_remedy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9369);
/* harmony import */ var _identity_region_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2769);






// src/report/pages/check.ts
function formatCheckPage(lines) {
	const selectLines = (status) => lines.filter((line) => line.status === status);
	const [failed, pending] = [selectLines(false), selectLines("pending")];
	const title = countChecks(lines);
	return {
		log: [...lines.flatMap(formatLogLines), `${title}.`],
		summary: (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.m)([
			`## ${failed.length + pending.length > 0 ? "❌" : selectLines("skipped").length > 0 ? "⚠️" : "✅"} QuickSight Snapshot: ${title}`,
			formatCheckTable(lines),
			...formatSection("How to fix", failed),
			...formatCollapsedSection("Not checked: required for a job", selectLines("untestable").filter(({ remedy }) => remedy !== void 0))
		])
	};
}
function countChecks(lines) {
	const others = [
		["failed", false],
		["skipped", "skipped"],
		["not finished", "pending"],
		["not testable", "untestable"]
	].flatMap(([name, status]) => {
		const count = lines.filter((line) => line.status === status).length;
		return count === 0 ? [] : [`${count} ${name}`];
	});
	return [`${lines.filter(({ status }) => status === true).length} of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.xt)(lines.length, "check")} passed`, ...others].join(", ");
}
function formatCollapsedSection(title, lines) {
	const [, ...parts] = formatSection(title, lines);
	return parts.length === 0 ? [] : [
		`<details><summary>${title}</summary>`,
		...parts,
		"</details>"
	];
}
function formatSection(title, lines) {
	if (lines.length === 0) return [];
	const { kept, left: omitted } = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.p)(lines.map(formatCheckRemedy), 131072);
	return [
		`### ${title}`,
		...kept,
		omitted === 0 ? "" : `… and ${omitted} more.`
	];
}
function formatCheckTable(lines) {
	const columns = [
		{ title: "" },
		{ title: "Check" },
		{ title: "Found" }
	];
	const rows = lines.map((line) => [
		getCheckSymbol(line),
		line.what,
		line.detail ?? line.cause ?? ""
	]);
	return (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.d)({
		columns,
		rows
	}, 65536);
}
function getCheckSymbol({ status }) {
	if (typeof status === "boolean") return status ? "✓" : "✗";
	return status === "pending" ? "…" : "–";
}
function formatLogLines(line) {
	const details = [line.detail, line.cause].flatMap((text) => text === void 0 ? [] : [(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(text, 1e3)]);
	const kind = line.status === "skipped" ? " (skipped)" : line.status === "untestable" ? " (not tested)" : "";
	return [`${getCheckSymbol(line)} ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(line.what)}${kind}${details.length === 0 ? "" : `: ${details.join("; ")}`}`, ...line.remedy === void 0 || line.status === "untestable" ? [] : line.remedy.split("\n").map((text) => `    ${text}`)];
}
function formatCheckRemedy({ what, cause, remedy = "" }) {
	const paste = remedy.includes("\n") ? (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.c)(remedy) : (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.k)(remedy, 1e3);
	return [
		`**${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.k)(what)}**`,
		cause === void 0 ? "" : (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.k)(cause, 1e3),
		paste
	].filter((part) => part !== "").join("\n\n");
}
// src/modes/check/base-session.ts
async function checkBase(context) {
	const { baseRole, audience } = context.step.aws;
	const token = `OIDC token for ${audience}`;
	if (baseRole === void 0) return checkIdentity(context, "Ambient credentials", ({ arn }) => arn);
	const base = `Assume base role ${baseRole}`;
	const asking = (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.m)(context.ports.signal, token, () => readClaims(audience, context), { formatDetail: ({ sub, aud }) => `sub ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(sub)}, aud ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(aud)}` });
	await context.board.addPending([token], (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.p)(asking));
	const { value: claims } = await asking;
	if (claims !== void 0) return checkIdentity(context, base, () => "sts:AssumeRoleWithWebIdentity is allowed", (error) => createWebIdentityRemedy(error, baseRole, claims));
	context.board.add((0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.d)(base, "no OIDC token"));
}
async function readClaims(audience, { ports }) {
	const claims = (0,_token_claims_js__WEBPACK_IMPORTED_MODULE_5__.t)(await ports.idToken(audience));
	if (claims === void 0) throw new _policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.s("The token is not an OIDC token with iss, sub and aud");
	return claims;
}
async function checkIdentity({ wired, ports, board }, title, formatDetail, remedy = () => void 0) {
	const work = async () => {
		await wired.base.credentials();
		return ports.roles.callerIdentity();
	};
	const asking = (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.m)(ports.signal, title, work, {
		formatDetail,
		remedy
	});
	await board.addPending([title], (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.p)(asking));
	return (await asking).value;
}
function createWebIdentityRemedy(error, baseRole, claims) {
	if (!(error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.mt) || !/sts:AssumeRoleWithWebIdentity/.test(error.message)) return void 0;
	return {
		text: "The role does not exist, or its trust policy does not accept this token. Check the ARN, then add to the trust policy, for runs with this sub:",
		snippet: (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.o)(baseRole, claims)
	};
}
function checkAccounts(accounts, identity) {
	return [...new Set(accounts)].map((account) => {
		if (account === void 0) return (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.d)("Account", "aws-account-id is not set, and there is no base session to read it from");
		return {
			status: true,
			what: "Account",
			detail: identity !== void 0 && identity.account !== account ? `${account}; the base session belongs to ${identity.account}` : account
		};
	});
}
// src/modes/check/dashboards.ts
async function checkDashboards(scene) {
	const getKey = (report) => `${(0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.g)(scene, report)}/${report.dashboardId}`;
	const byKey = /* @__PURE__ */ new Map();
	await Promise.all((0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.y)(scene.step.reports, getKey).map((report) => {
		const needed = scene.step.reports.some((each) => getKey(each) === getKey(report) && (0,_prepare_jobs_js__WEBPACK_IMPORTED_MODULE_1__.a)(each.target));
		const readDashboard = async () => {
			const { line, presence } = await checkDashboard(scene, report, needed);
			byKey.set(getKey(report), presence);
			return [line];
		};
		return scene.board.addPending([formatDashboardTitle(report)], readDashboard());
	}));
	return { presence: (report) => byKey.get(getKey(report)) ?? "unknown" };
}
function formatDashboardTitle(report) {
	return `Dashboard ${report.dashboardId}`;
}
async function checkDashboard(scene, report, needed) {
	const title = formatDashboardTitle(report);
	const account = (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.g)(scene, report);
	if (scene.identity === void 0 || account === void 0) return {
		line: (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.d)(title, _policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.v),
		presence: "unknown"
	};
	const readDashboard = () => scene.find(account, report.dashboardId);
	const { line, error } = await (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.m)(scene.ports.signal, title, readDashboard, { formatDetail: formatDashboardSize });
	if (error === void 0) return {
		line,
		presence: "found"
	};
	const refusal = error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.mt ? error.kind : void 0;
	if (refusal === "denied" && !needed) return {
		line: (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.d)(title, "the base session is not allowed to read it, and does not need to: sheet-ids contains IDs"),
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
	return `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(name, 100)}: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.xt)(sheets.length, "sheet")}, ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.xt)(visuals.length, "visual")} (${tables} for CSV and EXCEL), ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.xt)(parameters.length, "parameter")}`;
}
// src/modes/check/readable-object.ts
function checkReadableObject(scene, object) {
	return scene.board.addPending([object.title], tryToRead(scene, object).then((line) => [line]));
}
async function tryToRead({ identity, ports }, object) {
	const { title, s3Uri } = object;
	if (identity === void 0) return (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.d)(title, _policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.v);
	const work = async () => {
		const { body } = await (await ports.objects()).read(s3Uri, { offset: 0 });
		body.destroy();
	};
	const { line, error } = await (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.m)(ports.signal, title, work, { formatDetail: () => "can be read" });
	if (!(error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.mt)) return line;
	if (error.code === "NoSuchKey" || error.kind === "not-found") return (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.l)(title, object.absent);
	return error.kind === "denied" ? (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.d)(title, object.denied) : line;
}
// src/modes/check/archive-indexes.ts
async function checkArchiveIndexes(scene) {
	const uris = new Set(scene.step.reports.flatMap((report) => getIndexUri(report) ?? []));
	await Promise.all([...uris].map((s3Uri) => checkReadableObject(scene, {
		title: `archive-index ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(s3Uri, 200)}`,
		s3Uri,
		absent: "does not exist yet: an export will create it; s3:PutObject is not tested",
		denied: "Access denied: it does not exist, or the base role needs s3:GetObject. An export then fails if the index exists"
	})));
}
function getIndexUri({ files: { archive, uploadTo } }) {
	if (archive === void 0 || uploadTo === void 0) return void 0;
	return [
		"s3:/",
		uploadTo.bucket,
		archive.top,
		"index.json"
	].filter((part) => part !== "").join("/");
}
// src/modes/check/earlier-manifests.ts
async function checkEarlierManifests(scene) {
	const inS3 = [...new Set(scene.step.reports.flatMap(({ files }) => files.compareWith ?? []))].filter((uri) => uri.startsWith("s3://"));
	await Promise.all(inS3.map((s3Uri) => checkReadableObject(scene, {
		title: `compare-with ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(s3Uri, 200)}`,
		s3Uri,
		absent: "does not exist yet: every file will count as added",
		denied: "Access denied: it does not exist, or the base role needs s3:GetObject. An export then counts every file as added"
	})));
}
// src/modes/check/destinations.ts
async function checkDestinations(scene) {
	const { reports } = scene.step;
	const buckets = new Set(reports.flatMap((report) => getBucket(report) ?? []));
	const uploads = new Set(reports.flatMap(({ files }) => files.uploadTo?.bucket ?? []));
	const releases = new Map(reports.flatMap(({ files }) => files.releaseTag === void 0 ? [] : [[files.releaseTag, files.githubToken ?? ""]]));
	await Promise.all([
		...[...buckets].map((bucket) => checkBucket(scene, bucket)),
		...[...uploads].map((bucket) => checkUpload(scene, bucket)),
		...[...releases].map(([tag, token]) => checkRelease(scene, tag, token)),
		checkEarlierManifests(scene),
		checkArchiveIndexes(scene)
	]);
}
function getBucket({ destination, target }) {
	if (destination !== void 0 || target.kind !== "request") return destination?.bucket;
	const { DestinationConfiguration } = target.request.SnapshotConfiguration;
	return DestinationConfiguration?.S3Destinations[0]?.BucketConfiguration.BucketName;
}
function checkBucket(scene, bucket) {
	const title = `Bucket ${bucket}`;
	const writing = `Write access of QuickSight to ${bucket}`;
	const check = async () => {
		const line = scene.identity === void 0 ? (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.d)(title, _policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.v) : await checkRegion(scene, title, bucket);
		return line.status === false ? [line] : [line, createWriteAccessFinding(scene, writing, bucket)];
	};
	return scene.board.addPending([title, writing], check());
}
function createWriteAccessFinding(scene, title, bucket) {
	const account = scene.step.reports.map((report) => (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.g)(scene, report)).find((each) => each !== void 0);
	return (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.f)(title, "only a real job can test this. The bucket policy must allow QuickSight to write, and the AWS resources of QuickSight must include the bucket", (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.n)(scene.step.aws.partition, bucket, account ?? "ACCOUNT"));
}
async function checkRegion({ step, ports }, title, bucket) {
	const { region } = step.aws;
	const work = async () => {
		const bucketRegion = await (await ports.objects()).getBucketRegion(bucket);
		if (bucketRegion !== region) throw new _policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.s(`The bucket is in ${bucketRegion}, but QuickSight only writes to buckets in aws-region, ${region}`);
		return bucketRegion;
	};
	const remedy = (error) => error instanceof _policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.s ? createWrongRegionRemedy(region) : void 0;
	return skipIfDenied(await (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.m)(ports.signal, title, work, {
		formatDetail: (bucketRegion) => `in ${bucketRegion}`,
		remedy
	}));
}
function createWrongRegionRemedy(region) {
	return { text: `Use a bucket in ${region}, or remove bucket and set upload-to, which accepts buckets in any region.` };
}
function checkUpload(scene, bucket) {
	const title = `Bucket ${bucket} for upload-to`;
	const work = async () => (await scene.ports.objects()).getBucketRegion(bucket);
	const formatDetail = (region) => `in ${region}; s3:PutObject is not tested`;
	const check = async () => [scene.identity === void 0 ? (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.d)(title, _policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.v) : skipIfDenied(await (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.m)(scene.ports.signal, title, work, { formatDetail }))];
	return scene.board.addPending([title], check());
}
function skipIfDenied({ line, error }) {
	if (!(error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.mt) || error.kind !== "denied") return line;
	const request = error.requestId === void 0 ? "" : ` (request ID ${error.requestId})`;
	return (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.d)(line.what, `Could not determine the region of the bucket: the base session has no s3:ListBucket permission on it, it belongs to another account, or it does not exist${request}`);
}
function checkRelease(scene, tag, token) {
	const title = `Release ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(tag, 100)}`;
	const work = async () => {
		if (token === "") throw new _main_js__WEBPACK_IMPORTED_MODULE_0__.pt("github-token is empty", {
			code: "NoToken",
			hint: noToken
		});
		return (await scene.ports.releases(token)).find(tag);
	};
	const formatDetail = ({ url }) => `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(url)}; contents: write is not tested`;
	return scene.board.addPending([title], (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.p)((0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.m)(scene.ports.signal, title, work, { formatDetail })));
}
const noToken = "Remove github-token to use the token of the job, or check the secret that it is read from.";
// src/modes/check/finding-list.ts
function createFindingList() {
	const places = [];
	return {
		add: (...lines) => void places.push({ lines }),
		addPending: async (titles, work) => {
			const place = { lines: titles.map(_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.u) };
			places.push(place);
			place.lines = [...await work];
		},
		lines: () => places.flatMap(({ lines }) => lines)
	};
}
// src/modes/check/job-permissions.ts
async function checkJobs(scene, users, dashboards) {
	const getKey = (report) => `${(0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.g)(scene, report)}/${report.dashboardId}/${report.viewer.kind}`;
	const checking = (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.y)(scene.step.reports, getKey).map((first) => {
		const reportsOfGroup = scene.step.reports.filter((report) => getKey(report) === getKey(first));
		const title = `Read snapshot jobs of dashboard ${first.dashboardId}${viewerLabels[first.viewer.kind]}`;
		const check = async () => [await checkJobPermissions(scene, title, reportsOfGroup, await users, await dashboards)];
		return scene.board.addPending([title], check());
	});
	scene.board.add(createStartFinding(scene));
	await Promise.all(checking);
}
const viewerLabels = {
	registered: "",
	anonymous: ", anonymous",
	"identity-center": ", user of Identity Center"
};
async function checkJobPermissions(scene, title, reportsOfGroup, { hasSession }, { presence }) {
	const report = reportsOfGroup.find(hasSession);
	const accountId = report === void 0 ? void 0 : (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.g)(scene, report);
	if (report === void 0 || accountId === void 0) return (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.d)(title, "no identity-enhanced session");
	if (presence(report) === "not-found") return (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.d)(title, "the dashboard does not exist");
	const { wired, step, ports } = scene;
	const snapshots = wired.snapshots(wired.sessions.forViewer(accountId, report.viewer), attempts);
	const job = {
		accountId,
		dashboardId: report.dashboardId,
		jobId: `${step.run.jobPrefix}-check`
	};
	const refusals = await Promise.all(["describeJob", "describeJobResult"].map((call) => snapshots[call](job).then(() => void 0, toRefusal)));
	ports.signal.throwIfAborted();
	return toPermissionFinding(title, refusals);
}
const attempts = 5;
function toRefusal(error) {
	return error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.mt && error.kind === "not-found" ? void 0 : error;
}
function toPermissionFinding(title, refusals) {
	const denied = refusals.find((error) => error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.mt && /not authorized to perform/.test(error.message));
	if (denied !== void 0) return (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.c)(title, denied);
	const unclear = refusals.find((error) => error !== void 0);
	if (unclear !== void 0) return (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.d)(title, `inconclusive response: ${(0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.c)(title, unclear).reason}`);
	return (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.l)(title, "quicksight:DescribeDashboardSnapshotJob and quicksight:DescribeDashboardSnapshotJobResult are allowed");
}
function createStartFinding(scene) {
	const { region, partition, identityRole, baseRole } = scene.step.aws;
	const arns = scene.step.reports.map((report) => `arn:${partition}:quicksight:${region}:${(0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.g)(scene, report) ?? "ACCOUNT"}:dashboard/${report.dashboardId}`);
	return (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.f)("Start snapshot jobs", `only a real job can test this. ${identityRole ?? baseRole ?? "the role"} needs the three snapshot permissions for the dashboard`, (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.a)([...new Set(arns)]));
}
// src/modes/check/selections.ts
async function checkPlans(scene, dashboards) {
	await Promise.all(scene.step.reports.map((report) => {
		const title = `Sheets and visuals of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(report.label, 100)}`;
		const check = async () => [await checkPlan(scene, title, report, await dashboards)];
		return scene.board.addPending([title], check());
	}));
}
async function checkPlan(scene, title, report, dashboards) {
	const account = (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.g)(scene, report);
	if (account === void 0) return (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.d)(title, _policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.v);
	const presence = dashboards.presence(report);
	if (presence === "not-found") return (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.d)(title, "the dashboard does not exist");
	if (presence === "unknown" && (0,_prepare_jobs_js__WEBPACK_IMPORTED_MODULE_1__.a)(report.target)) return (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.d)(title, "the dashboard could not be read");
	const sessions = {
		...scene.wired.sessions,
		account: async () => account
	};
	const work = () => (0,_prepare_jobs_js__WEBPACK_IMPORTED_MODULE_1__.i)(scene.step, report, scene.find, {
		sessions,
		catalog: () => scene.wired.catalog()
	});
	const { line } = await (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.m)(scene.ports.signal, title, work, {
		formatDetail: describeJobs,
		remedy: createListModeRemedy
	});
	return line;
}
function describeJobs({ jobs, lookupFailure }) {
	const files = jobs.flatMap((job) => job.files);
	const lookupWarnings = lookupFailure === void 0 ? "" : "; the dashboard was not read, so its sheets are unverified";
	return `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.xt)(jobs.length, "job")} for ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.xt)(files.length, "file")}${lookupWarnings}`;
}
function createListModeRemedy(error) {
	if (!(error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.pt) || error.hint !== void 0) return void 0;
	return { text: "Run `mode: list` with this dashboard-id to list its sheets, visuals and parameters." };
}
// src/modes/check/users.ts
async function checkUsers(scene) {
	const there = /* @__PURE__ */ new Set();
	const checking = (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__._)(scene).map((person) => {
		const userName = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.E)(person.viewer), 100);
		const context = `Identity context of ${userName}`;
		const role = `Assume identity role ${scene.step.aws.identityRole ?? ""} for ${userName}`;
		return scene.board.addPending([context, role], checkUser(scene, person, {
			context,
			role
		}, () => void there.add((0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.h)(person))));
	});
	if (scene.step.reports.some(({ viewer }) => viewer.kind === "identity-center")) checking.push((await __webpack_require__.e(/* import() */ 9356).then(__webpack_require__.bind(__webpack_require__, 9356))).checkIdentityCenter(scene, (key) => void there.add(key)));
	if (scene.step.reports.some(({ viewer }) => viewer.kind === "anonymous")) scene.board.add((0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.f)("Anonymous exports", "only a real job can test that the plan of the account allows them"));
	await Promise.all(checking);
	return { hasSession: (report) => {
		const { viewer } = report;
		if (viewer.kind === "anonymous") return scene.identity !== void 0;
		return there.has((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.T)((0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.g)(scene, report) ?? "", viewer));
	} };
}
async function checkUser(scene, { account, viewer }, { context, role }, onSession) {
	const { wired, ports } = scene;
	if (scene.identity === void 0 || account === void 0) return [(0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.d)(context, _policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.v), (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.d)(role, _policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.v)];
	try {
		await wired.sessions.forViewer(account, viewer).credentials();
		onSession();
		return [(0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.l)(context), (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.l)(role, "sts:AssumeRole and sts:SetContext are allowed")];
	} catch (error) {
		ports.signal.throwIfAborted();
		if (error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.mt && error.operation === "AssumeRole") return [(0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.l)(context), (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.c)(role, error, (0,_identity_role_remedy_js__WEBPACK_IMPORTED_MODULE_3__.t)(error, scene))];
		return [(0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.c)(context, error), (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.d)(role, "no identity context")];
	}
}
// src/modes/check/visibility.ts
async function checkVisibility(scene, dashboards) {
	await Promise.all((0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__._)(scene).map((person) => {
		const reportsOfViewer = (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.y)(filterReports(scene, person), (report) => report.dashboardId);
		const titles = reportsOfViewer.map((report) => formatAccessTitle(report, person));
		return scene.board.addPending(titles, checkPerson(scene, person, reportsOfViewer, dashboards));
	}));
}
async function checkPerson(scene, person, reportsOfViewer, dashboards) {
	const { presence } = await dashboards;
	const existing = reportsOfViewer.filter((report) => presence(report) !== "not-found");
	const seen = existing.length === 0 ? { unknown: "" } : await findVisibleDashboards(scene, person);
	return reportsOfViewer.map((report) => createAccessFinding(scene, person, report, existing.includes(report) ? seen : { unknown: "the dashboard does not exist" }));
}
function formatAccessTitle(report, { viewer }) {
	return `Access of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.E)(viewer), 100)} to dashboard ${report.dashboardId}`;
}
function filterReports(scene, person) {
	return scene.step.reports.filter((report) => {
		const { viewer } = report;
		return viewer.kind === "registered" && (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.h)({
			viewer,
			account: (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.g)(scene, report)
		}) === (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.h)(person);
	});
}
function createAccessFinding(scene, person, report, seen) {
	const { account = "", viewer } = person;
	const userName = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.E)(viewer), 100);
	const title = formatAccessTitle(report, person);
	if ("unknown" in seen) return (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.d)(title, seen.unknown);
	if (seen.dashboards.includes(report.dashboardId)) return (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.l)(title);
	const mismatch = new _policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.s(`${userName} has no access to the dashboard, directly or through a folder or group`);
	return (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.c)(title, mismatch, createShareRemedy(scene, account, report.dashboardId, seen.arn));
}
async function findVisibleDashboards(scene, { account, viewer }) {
	const { wired, step, ports } = scene;
	if (scene.identity === void 0 || account === void 0) return { unknown: _policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.v };
	const inIdentityRegion = (0,_identity_region_js__WEBPACK_IMPORTED_MODULE_4__.t)({
		given: viewer.identityRegion,
		fallback: step.aws.region
	});
	try {
		const arns = await inIdentityRegion((region) => wired.catalog(region).findUserArns(account, viewer.user, viewer.namespace));
		const [arn] = arns;
		if (arn === void 0) return { unknown: "the namespace has no such user" };
		if (arns.length > 1) return { unknown: `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.xt)(arns.length, "user")} share this e-mail address. Set user-name or user-arn` };
		return {
			arn,
			dashboards: await wired.catalog().searchDashboardsVisibleTo(account, arn)
		};
	} catch (error) {
		ports.signal.throwIfAborted();
		return { unknown: `the permission to check is missing, or the call failed: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.N)((0,_main_js__WEBPACK_IMPORTED_MODULE_0__._t)(error))}` };
	}
}
function createShareRemedy({ step }, account, dashboardId, userArn) {
	const actions = [
		"DescribeDashboard",
		"ListDashboardVersions",
		"QueryDashboard"
	].map((name) => `quicksight:${name}`);
	return {
		text: "Share the dashboard with the user, or add the user to a group or folder that has access:",
		snippet: [
			`aws quicksight update-dashboard-permissions --region ${step.aws.region} --aws-account-id ${account} \\`,
			`  --dashboard-id ${dashboardId} \\`,
			`  --grant-permissions 'Principal=${userArn.replaceAll("'", "'\\''")},Actions=${actions.join(",")}'`
		].join("\n")
	};
}
// src/modes/check/run-check.ts
function runCheck(step, dependencies, ports) {
	const board = createFindingList();
	const currentResult = () => {
		const lines = board.lines();
		return {
			lines,
			page: formatCheckPage(lines),
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
	const find = (0,_prepare_jobs_js__WEBPACK_IMPORTED_MODULE_1__.t)(() => dependencies.catalog(), context.ports.log);
	const scene = {
		...context,
		identity,
		find
	};
	board.add(...checkAccounts(step.reports.map((report) => (0,_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__.g)(scene, report)), identity));
	const users = checkUsers(scene);
	const dashboards = checkDashboards(scene);
	await Promise.all([
		users,
		dashboards,
		checkVisibility(scene, dashboards),
		checkPlans(scene, dashboards),
		checkJobs(scene, users, dashboards),
		checkDestinations(scene),
		checkDataAge(scene)
	]);
}
async function checkDataAge(scene) {
	if (scene.step.reports.some(({ freshness }) => freshness !== void 0)) await (await __webpack_require__.e(/* import() */ 2262).then(__webpack_require__.bind(__webpack_require__, 2262))).checkData(scene);
}
function checkFailureMessage(lines) {
	const failed = lines.filter(({ status }) => status === false);
	if (failed.length === 0) return void 0;
	const causes = failed.map(({ what, reason = "" }) => `- ${what}: ${reason}`);
	return [`${failed.length} of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.xt)(lines.length, "check")} failed; see the log for how to fix each:`, ...causes].join("\n");
}



/***/ }),

/***/ 9019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseTokenPayload),
/* harmony export */   t: () => (/* binding */ parseClaims)
/* harmony export */ });
// src/lib/token-claims.ts
function parseClaims(token) {
	const claims = decodePayload(token);
	if (!isClaims(claims)) return void 0;
	const { iss, sub, aud, repository } = claims;
	return {
		iss,
		sub,
		aud,
		...typeof repository === "string" ? { repository } : {}
	};
}
function parseTokenPayload(token) {
	const claims = decodePayload(token);
	return typeof claims === "object" && claims !== null && !Array.isArray(claims) ? new Map(Object.entries(claims)) : void 0;
}
function decodePayload(token) {
	try {
		return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
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



/***/ })

};
