import { Dt as quote, E as getViewerName, Et as pluralize, N as formatFailure, Ot as sanitizeLine, T as getViewerKey, c as formatCodeBlock, d as formatMarkdownTable, dt as ActionError, gt as toFailure, k as escapeMarkdown, m as joinMarkdown, p as takeWithinBytes, pt as ServiceError } from "./main.js";
import { a as needsDefinition, i as prepareWithLookup, t as createDashboardLookup } from "./prepare-jobs.js";
import { t as parseClaims } from "./token-claims.js";
import { _ as listRegisteredViewers, a as formatSnapshotPolicy, c as createFailed, d as createSkipped, f as createUntestable, g as getReportAccount, h as createViewerKey, l as createPassed, m as tryCheck, n as formatBucketPolicy, o as formatWorkflowTrust, p as toFindings, s as Mismatch, u as createPending, v as noBaseSessionReason, y as removeDuplicatesBy } from "./policy-statements.js";
import { t as createIdentityRoleRemedy } from "./identity-role-remedy.js";
import { t as createIdentityRegionResolver } from "./identity-region.js";
// src/report/pages/check.ts
function formatCheckPage(lines) {
	const selectLines = (status) => lines.filter((line) => line.status === status);
	const [failed, pending] = [selectLines(false), selectLines("pending")];
	const title = countChecks(lines);
	return {
		log: [...lines.flatMap(formatLogLines), `${title}.`],
		summary: joinMarkdown([
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
	return [`${lines.filter(({ status }) => status === true).length} of ${pluralize(lines.length, "check")} passed`, ...others].join(", ");
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
	const { kept, left: omitted } = takeWithinBytes(lines.map(formatCheckRemedy), 131072);
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
	return formatMarkdownTable({
		columns,
		rows
	}, 65536);
}
function getCheckSymbol({ status }) {
	if (typeof status === "boolean") return status ? "✓" : "✗";
	return status === "pending" ? "…" : "–";
}
function formatLogLines(line) {
	const details = [line.detail, line.cause].flatMap((text) => text === void 0 ? [] : [sanitizeLine(text, 1e3)]);
	const kind = line.status === "skipped" ? " (skipped)" : line.status === "untestable" ? " (not tested)" : "";
	return [`${getCheckSymbol(line)} ${sanitizeLine(line.what)}${kind}${details.length === 0 ? "" : `: ${details.join("; ")}`}`, ...line.remedy === void 0 || line.status === "untestable" ? [] : line.remedy.split("\n").map((text) => `    ${text}`)];
}
function formatCheckRemedy({ what, cause, remedy = "" }) {
	const paste = remedy.includes("\n") ? formatCodeBlock(remedy) : escapeMarkdown(remedy, 1e3);
	return [
		`**${escapeMarkdown(what)}**`,
		cause === void 0 ? "" : escapeMarkdown(cause, 1e3),
		paste
	].filter((part) => part !== "").join("\n\n");
}
// src/modes/check/base-session.ts
async function checkBase(context) {
	const { baseRole, audience } = context.step.aws;
	const token = `OIDC token for ${audience}`;
	if (baseRole === void 0) return checkIdentity(context, "Ambient credentials", ({ arn }) => arn);
	const base = `Assume base role ${baseRole}`;
	const asking = tryCheck(context.ports.signal, token, () => readClaims(audience, context), { formatDetail: ({ sub, aud }) => `sub ${sanitizeLine(sub)}, aud ${sanitizeLine(aud)}` });
	await context.board.addPending([token], toFindings(asking));
	const { value: claims } = await asking;
	if (claims !== void 0) return checkIdentity(context, base, () => "sts:AssumeRoleWithWebIdentity is allowed", (error) => createWebIdentityRemedy(error, baseRole, claims));
	context.board.add(createSkipped(base, "no OIDC token"));
}
async function readClaims(audience, { ports }) {
	const claims = parseClaims(await ports.idToken(audience));
	if (claims === void 0) throw new Mismatch("The token is not an OIDC token with iss, sub and aud");
	return claims;
}
async function checkIdentity({ wired, ports, board }, title, formatDetail, remedy = () => void 0) {
	const work = async () => {
		await wired.base.credentials();
		return ports.roles.callerIdentity();
	};
	const asking = tryCheck(ports.signal, title, work, {
		formatDetail,
		remedy
	});
	await board.addPending([title], toFindings(asking));
	return (await asking).value;
}
function createWebIdentityRemedy(error, baseRole, claims) {
	if (!(error instanceof ServiceError) || !/sts:AssumeRoleWithWebIdentity/.test(error.message)) return void 0;
	return {
		text: "The role does not exist, or its trust policy does not accept this token. Check the ARN, then add to the trust policy, for runs with this sub:",
		snippet: formatWorkflowTrust(baseRole, claims)
	};
}
function checkAccounts(accounts, identity) {
	return [...new Set(accounts)].map((account) => {
		if (account === void 0) return createSkipped("Account", "aws-account-id is not set, and there is no base session to read it from");
		return {
			status: true,
			what: "Account",
			detail: identity !== void 0 && identity.account !== account ? `${account}; the base session belongs to ${identity.account}` : account
		};
	});
}
// src/modes/check/dashboards.ts
async function checkDashboards(scene) {
	const getKey = (report) => `${getReportAccount(scene, report)}/${report.dashboardId}`;
	const byKey = /* @__PURE__ */ new Map();
	await Promise.all(removeDuplicatesBy(scene.step.reports, getKey).map((report) => {
		const needed = scene.step.reports.some((each) => getKey(each) === getKey(report) && needsDefinition(each.target));
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
	const account = getReportAccount(scene, report);
	if (scene.identity === void 0 || account === void 0) return {
		line: createSkipped(title, noBaseSessionReason),
		presence: "unknown"
	};
	const readDashboard = () => scene.find(account, report.dashboardId);
	const { line, error } = await tryCheck(scene.ports.signal, title, readDashboard, { formatDetail: formatDashboardSize });
	if (error === void 0) return {
		line,
		presence: "found"
	};
	const refusal = error instanceof ServiceError ? error.kind : void 0;
	if (refusal === "denied" && !needed) return {
		line: createSkipped(title, "the base session is not allowed to read it, and does not need to: sheet-ids contains IDs"),
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
	return `${sanitizeLine(name, 100)}: ${pluralize(sheets.length, "sheet")}, ${pluralize(visuals.length, "visual")} (${tables} for CSV and EXCEL), ${pluralize(parameters.length, "parameter")}`;
}
// src/modes/check/readable-object.ts
function checkReadableObject(scene, object) {
	return scene.board.addPending([object.title], tryToRead(scene, object).then((line) => [line]));
}
async function tryToRead({ identity, ports }, object) {
	const { title, s3Uri } = object;
	if (identity === void 0) return createSkipped(title, noBaseSessionReason);
	const work = async () => {
		const { body } = await (await ports.objects()).read(s3Uri, { offset: 0 });
		body.destroy();
	};
	const { line, error } = await tryCheck(ports.signal, title, work, { formatDetail: () => "can be read" });
	if (!(error instanceof ServiceError)) return line;
	if (error.code === "NoSuchKey" || error.kind === "not-found") return createPassed(title, object.absent);
	return error.kind === "denied" ? createSkipped(title, object.denied) : line;
}
// src/modes/check/archive-indexes.ts
async function checkArchiveIndexes(scene) {
	const uris = new Set(scene.step.reports.flatMap((report) => getIndexUri(report) ?? []));
	await Promise.all([...uris].map((s3Uri) => checkReadableObject(scene, {
		title: `archive-index ${quote(s3Uri, 200)}`,
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
		title: `compare-with ${quote(s3Uri, 200)}`,
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
		const line = scene.identity === void 0 ? createSkipped(title, noBaseSessionReason) : await checkRegion(scene, title, bucket);
		return line.status === false ? [line] : [line, createWriteAccessFinding(scene, writing, bucket)];
	};
	return scene.board.addPending([title, writing], check());
}
function createWriteAccessFinding(scene, title, bucket) {
	const account = scene.step.reports.map((report) => getReportAccount(scene, report)).find((each) => each !== void 0);
	return createUntestable(title, "only a real job can test this. The bucket policy must allow QuickSight to write, and the AWS resources of QuickSight must include the bucket", formatBucketPolicy(scene.step.aws.partition, bucket, account ?? "ACCOUNT"));
}
async function checkRegion({ step, ports }, title, bucket) {
	const { region } = step.aws;
	const work = async () => {
		const bucketRegion = await (await ports.objects()).getBucketRegion(bucket);
		if (bucketRegion !== region) throw new Mismatch(`The bucket is in ${bucketRegion}, but QuickSight only writes to buckets in aws-region, ${region}`);
		return bucketRegion;
	};
	const remedy = (error) => error instanceof Mismatch ? createWrongRegionRemedy(region) : void 0;
	return skipIfDenied(await tryCheck(ports.signal, title, work, {
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
	const check = async () => [scene.identity === void 0 ? createSkipped(title, noBaseSessionReason) : skipIfDenied(await tryCheck(scene.ports.signal, title, work, { formatDetail }))];
	return scene.board.addPending([title], check());
}
function skipIfDenied({ line, error }) {
	if (!(error instanceof ServiceError) || error.kind !== "denied") return line;
	const request = error.requestId === void 0 ? "" : ` (request ID ${error.requestId})`;
	return createSkipped(line.what, `Could not determine the region of the bucket: the base session has no s3:ListBucket permission on it, it belongs to another account, or it does not exist${request}`);
}
function checkRelease(scene, tag, token) {
	const title = `Release ${sanitizeLine(tag, 100)}`;
	const work = async () => {
		if (token === "") throw new ActionError("github-token is empty", {
			code: "NoToken",
			hint: noToken
		});
		return (await scene.ports.releases(token)).find(tag);
	};
	const formatDetail = ({ url }) => `${sanitizeLine(url)}; contents: write is not tested`;
	return scene.board.addPending([title], toFindings(tryCheck(scene.ports.signal, title, work, { formatDetail })));
}
const noToken = "Remove github-token to use the token of the job, or check the secret that it is read from.";
// src/modes/check/finding-list.ts
function createFindingList() {
	const places = [];
	return {
		add: (...lines) => void places.push({ lines }),
		addPending: async (titles, work) => {
			const place = { lines: titles.map(createPending) };
			places.push(place);
			place.lines = [...await work];
		},
		lines: () => places.flatMap(({ lines }) => lines)
	};
}
// src/modes/check/job-permissions.ts
async function checkJobs(scene, users, dashboards) {
	const getKey = (report) => `${getReportAccount(scene, report)}/${report.dashboardId}/${report.viewer.kind}`;
	const checking = removeDuplicatesBy(scene.step.reports, getKey).map((first) => {
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
	const accountId = report === void 0 ? void 0 : getReportAccount(scene, report);
	if (report === void 0 || accountId === void 0) return createSkipped(title, "no identity-enhanced session");
	if (presence(report) === "not-found") return createSkipped(title, "the dashboard does not exist");
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
	return error instanceof ServiceError && error.kind === "not-found" ? void 0 : error;
}
function toPermissionFinding(title, refusals) {
	const denied = refusals.find((error) => error instanceof ServiceError && /not authorized to perform/.test(error.message));
	if (denied !== void 0) return createFailed(title, denied);
	const unclear = refusals.find((error) => error !== void 0);
	if (unclear !== void 0) return createSkipped(title, `inconclusive response: ${createFailed(title, unclear).reason}`);
	return createPassed(title, "quicksight:DescribeDashboardSnapshotJob and quicksight:DescribeDashboardSnapshotJobResult are allowed");
}
function createStartFinding(scene) {
	const { region, partition, identityRole, baseRole } = scene.step.aws;
	const arns = scene.step.reports.map((report) => `arn:${partition}:quicksight:${region}:${getReportAccount(scene, report) ?? "ACCOUNT"}:dashboard/${report.dashboardId}`);
	return createUntestable("Start snapshot jobs", `only a real job can test this. ${identityRole ?? baseRole ?? "the role"} needs the three snapshot permissions for the dashboard`, formatSnapshotPolicy([...new Set(arns)]));
}
// src/modes/check/selections.ts
async function checkPlans(scene, dashboards) {
	await Promise.all(scene.step.reports.map((report) => {
		const title = `Sheets and visuals of ${sanitizeLine(report.label, 100)}`;
		const check = async () => [await checkPlan(scene, title, report, await dashboards)];
		return scene.board.addPending([title], check());
	}));
}
async function checkPlan(scene, title, report, dashboards) {
	const account = getReportAccount(scene, report);
	if (account === void 0) return createSkipped(title, noBaseSessionReason);
	const presence = dashboards.presence(report);
	if (presence === "not-found") return createSkipped(title, "the dashboard does not exist");
	if (presence === "unknown" && needsDefinition(report.target)) return createSkipped(title, "the dashboard could not be read");
	const sessions = {
		...scene.wired.sessions,
		account: async () => account
	};
	const work = () => prepareWithLookup(scene.step, report, scene.find, {
		sessions,
		catalog: () => scene.wired.catalog()
	});
	const { line } = await tryCheck(scene.ports.signal, title, work, {
		formatDetail: describeJobs,
		remedy: createListModeRemedy
	});
	return line;
}
function describeJobs({ jobs, lookupFailure }) {
	const files = jobs.flatMap((job) => job.files);
	const lookupWarnings = lookupFailure === void 0 ? "" : "; the dashboard was not read, so its sheets are unverified";
	return `${pluralize(jobs.length, "job")} for ${pluralize(files.length, "file")}${lookupWarnings}`;
}
function createListModeRemedy(error) {
	if (!(error instanceof ActionError) || error.hint !== void 0) return void 0;
	return { text: "Run `mode: list` with this dashboard-id to list its sheets, visuals and parameters." };
}
// src/modes/check/users.ts
async function checkUsers(scene) {
	const there = /* @__PURE__ */ new Set();
	const checking = listRegisteredViewers(scene).map((person) => {
		const userName = sanitizeLine(getViewerName(person.viewer), 100);
		const context = `Identity context of ${userName}`;
		const role = `Assume identity role ${scene.step.aws.identityRole ?? ""} for ${userName}`;
		return scene.board.addPending([context, role], checkUser(scene, person, {
			context,
			role
		}, () => void there.add(createViewerKey(person))));
	});
	if (scene.step.reports.some(({ viewer }) => viewer.kind === "identity-center")) checking.push((await import("./identity-center2.js")).checkIdentityCenter(scene, (key) => void there.add(key)));
	if (scene.step.reports.some(({ viewer }) => viewer.kind === "anonymous")) scene.board.add(createUntestable("Anonymous exports", "only a real job can test that the plan of the account allows them"));
	await Promise.all(checking);
	return { hasSession: (report) => {
		const { viewer } = report;
		if (viewer.kind === "anonymous") return scene.identity !== void 0;
		return there.has(getViewerKey(getReportAccount(scene, report) ?? "", viewer));
	} };
}
async function checkUser(scene, { account, viewer }, { context, role }, onSession) {
	const { wired, ports } = scene;
	if (scene.identity === void 0 || account === void 0) return [createSkipped(context, noBaseSessionReason), createSkipped(role, noBaseSessionReason)];
	try {
		await wired.sessions.forViewer(account, viewer).credentials();
		onSession();
		return [createPassed(context), createPassed(role, "sts:AssumeRole and sts:SetContext are allowed")];
	} catch (error) {
		ports.signal.throwIfAborted();
		if (error instanceof ServiceError && error.operation === "AssumeRole") return [createPassed(context), createFailed(role, error, createIdentityRoleRemedy(error, scene))];
		return [createFailed(context, error), createSkipped(role, "no identity context")];
	}
}
// src/modes/check/visibility.ts
async function checkVisibility(scene, dashboards) {
	await Promise.all(listRegisteredViewers(scene).map((person) => {
		const reportsOfViewer = removeDuplicatesBy(filterReports(scene, person), (report) => report.dashboardId);
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
	return `Access of ${sanitizeLine(getViewerName(viewer), 100)} to dashboard ${report.dashboardId}`;
}
function filterReports(scene, person) {
	return scene.step.reports.filter((report) => {
		const { viewer } = report;
		return viewer.kind === "registered" && createViewerKey({
			viewer,
			account: getReportAccount(scene, report)
		}) === createViewerKey(person);
	});
}
function createAccessFinding(scene, person, report, seen) {
	const { account = "", viewer } = person;
	const userName = sanitizeLine(getViewerName(viewer), 100);
	const title = formatAccessTitle(report, person);
	if ("unknown" in seen) return createSkipped(title, seen.unknown);
	if (seen.dashboards.includes(report.dashboardId)) return createPassed(title);
	const mismatch = new Mismatch(`${userName} has no access to the dashboard, directly or through a folder or group`);
	return createFailed(title, mismatch, createShareRemedy(scene, account, report.dashboardId, seen.arn));
}
async function findVisibleDashboards(scene, { account, viewer }) {
	const { wired, step, ports } = scene;
	if (scene.identity === void 0 || account === void 0) return { unknown: noBaseSessionReason };
	const inIdentityRegion = createIdentityRegionResolver({
		given: viewer.identityRegion,
		fallback: step.aws.region
	});
	try {
		const arns = await inIdentityRegion((region) => wired.catalog(region).findUserArns(account, viewer.user, viewer.namespace));
		const [arn] = arns;
		if (arn === void 0) return { unknown: "the namespace has no such user" };
		if (arns.length > 1) return { unknown: `${pluralize(arns.length, "user")} share this e-mail address. Set user-name or user-arn` };
		return {
			arn,
			dashboards: await wired.catalog().searchDashboardsVisibleTo(account, arn)
		};
	} catch (error) {
		ports.signal.throwIfAborted();
		return { unknown: `the permission to check is missing, or the call failed: ${formatFailure(toFailure(error))}` };
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
	const find = createDashboardLookup(() => dependencies.catalog(), context.ports.log);
	const scene = {
		...context,
		identity,
		find
	};
	board.add(...checkAccounts(step.reports.map((report) => getReportAccount(scene, report)), identity));
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
	if (scene.step.reports.some(({ freshness }) => freshness !== void 0)) await (await import("./data.js")).checkData(scene);
}
function checkFailureMessage(lines) {
	const failed = lines.filter(({ status }) => status === false);
	if (failed.length === 0) return void 0;
	const causes = failed.map(({ what, reason = "" }) => `- ${what}: ${reason}`);
	return [`${failed.length} of ${pluralize(lines.length, "check")} failed; see the log for how to fix each:`, ...causes].join("\n");
}
export { runCheck };
