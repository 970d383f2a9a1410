import { N as formatFailure, T as getViewerKey, dt as ActionError, gt as toFailure, u as parseRemedy } from "./main.js";
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
	return getViewerKey(account, viewer);
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
	const failure = toFailure(error);
	const reason = error instanceof Mismatch ? failure.message : formatFailure(failure);
	const remedy = own ?? parseRemedy(failure.hint);
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
export { listRegisteredViewers as _, formatSnapshotPolicy as a, createFailed as c, createSkipped as d, createUntestable as f, getReportAccount as g, createViewerKey as h, formatRefreshPolicy as i, createPassed as l, tryCheck as m, formatBucketPolicy as n, formatWorkflowTrust as o, toFindings as p, formatContextTrust as r, Mismatch as s, formatAssumeTrust as t, createPending as u, noBaseSessionReason as v, removeDuplicatesBy as y };
