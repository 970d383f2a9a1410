import { A as formatFailure, T as getViewerKey, ct as ActionError, pt as toFailure, u as parseRemedy } from "./main.js";
// src/modes/check/context.ts
/** The reason of checks that cannot call AWS. */
const noBaseSessionReason = "no base session";
/** Account of the report's dashboard, if it is known. */
function getReportAccount({ step, identity }, report) {
	return report.accountId ?? step.aws.accountId ?? identity?.account;
}
/** Every registered user of the step, once per account. */
function listRegisteredViewers(scene) {
	return removeDuplicatesBy(scene.step.reports.flatMap((report) => report.viewer.kind === "registered" ? [{
		account: getReportAccount(scene, report),
		viewer: report.viewer
	}] : []), createViewerKey);
}
function createViewerKey({ account = "", viewer }) {
	return getViewerKey(account, viewer);
}
/** The first item of each key, in order. */
function removeDuplicatesBy(items, keyOf) {
	const first = /* @__PURE__ */ new Map();
	for (const item of items) if (!first.has(keyOf(item))) first.set(keyOf(item), item);
	return [...first.values()];
}
// src/modes/check/finding.ts
/**
* Runs one check. A failure is a finding.
* @throws the abort reason of the step.
*/
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
/** The finding of a running check. */
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
/** A check that no call can make: only a real job can. The snippet is needed for that job. */
function createUntestable(title, cause, snippet) {
	return {
		status: "untestable",
		what: title,
		cause,
		...snippet === void 0 ? {} : { remedy: snippet }
	};
}
/** A check that could not be made. */
function createSkipped(title, cause) {
	return {
		status: "skipped",
		what: title,
		cause
	};
}
/** A check that has not finished. */
function createPending(title) {
	return {
		status: "pending",
		what: title,
		cause: "did not finish in time"
	};
}
/** A failed check: the error and its fix. A snippet to paste is separate from the text. */
function createFailed(title, error, own) {
	const failure = toFailure(error);
	const reason = error instanceof Mismatch ? failure.message : formatFailure(failure);
	const remedy = own ?? parseRemedy(failure.hint);
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
/** A setting that contradicts what was found, although no service has rejected it. */
var Mismatch = class extends ActionError {
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
/**
* For the trust policy of the identity role: this principal may assume it, with the external ID if there is one.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html
*/
function formatAssumeTrust(principal, byExternalId = false) {
	return formatStatements({
		Effect: "Allow",
		Principal: { AWS: principal },
		Action: "sts:AssumeRole",
		...byExternalId ? { Condition: { StringEquals: { "sts:ExternalId": "ROLE_EXTERNAL_ID" } } } : {}
	});
}
/**
* For the trust policy of the identity role: this principal may pass an identity context of this provider.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_GetIdentityContext.html
*/
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
/**
* For the policy of the role that runs the jobs; the resource is the job, not the dashboard.
* https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonquicksight.html
*/
function formatSnapshotPolicy(dashboardArns) {
	const Resource = dashboardArns.map((arn) => `${arn}/snapshot-job/*`);
	return formatStatements({
		Effect: "Allow",
		Action: snapshotActions,
		Resource
	});
}
/**
* What the base role needs to refresh datasets; the resource is the ingestion, not the dataset.
* https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonquicksight.html
*/
function formatRefreshPolicy(datasetArns) {
	return formatStatements({
		Effect: "Allow",
		Action: "quicksight:CreateIngestion",
		Resource: datasetArns.map((arn) => `${arn}/ingestion/*`)
	});
}
/**
* For the bucket policy: QuickSight may write to it, on behalf of this account only.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
*/
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
export { listRegisteredViewers as _, formatSnapshotPolicy as a, createFailed as c, createSkipped as d, createUntestable as f, getReportAccount as g, createViewerKey as h, formatRefreshPolicy as i, createPassed as l, tryCheck as m, formatBucketPolicy as n, formatWorkflowTrust as o, toFindings as p, formatContextTrust as r, Mismatch as s, formatAssumeTrust as t, createPending as u, noBaseSessionReason as v, removeDuplicatesBy as y };
