import { i as parseRoleArn } from "./find-hint.js";
import { u as parseRemedy } from "./main.js";
import { r as formatContextTrust, t as formatAssumeTrust } from "./policy-statements.js";
// src/modes/check/identity-role-remedy.ts
const isPermissionSet = (roleArn) => roleArn.includes("/AWSReservedSSO_");
function createIdentityRoleRemedy(error, { step, identity }, provider = "QuickSight") {
	const missing = /not authorized to perform: sts:(SetContext|AssumeRole) on/.exec(error.message)?.[1];
	const principal = step.aws.baseRole ?? parseRoleArn(identity?.arn);
	const known = parseRemedy(error.hint);
	if (missing === void 0 || principal === void 0 || known?.snippet === void 0 || isPermissionSet(principal)) return known;
	const context = formatContextTrust(step.aws.partition, principal, provider);
	const snippet = missing === "SetContext" ? context : `${formatAssumeTrust(principal, step.aws.externalId !== void 0)},\n${context}`;
	return {
		text: known.text,
		snippet
	};
}
export { createIdentityRoleRemedy as t };
