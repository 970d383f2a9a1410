import { $ as readMatching, B as findPartitionProblem, Dt as quote, H as regionPattern, Tt as joinList, V as getPartition, et as readText, z as describeRegion } from "./main.js";
// src/inputs/sections/identity-center.ts
const applicationPattern = /^arn:(aws|aws-cn|aws-us-gov):sso::\d{12}:application\/(?:sso)?ins-[a-zA-Z0-9.-]{16}\/apl-[a-zA-Z0-9]{16}$/;
const audienceFormat = {
	pattern: /^[^\p{Cc}]{1,512}$/u,
	what: "an audience",
	allowed: "one line of at most 512 characters"
};
const otherViewerInputs = [
	"user-email",
	"user-name",
	"user-arn"
];
function readIdentityCenter(reader, context, anonymous) {
	const others = otherViewerInputs.filter((name) => reader.get(name) !== void 0);
	const excluded = [...anonymous ? ["anonymous: true"] : [], ...others];
	if (excluded.length > 0) reader.addConflict(`identity-center-application and ${joinList(excluded)} exclude each other. Remove one of them: the OIDC token names the user.`);
	warnIneffectiveNamespace(reader);
	reader.notice("identity-center-application is experimental: AWS documents it, but no working export has been published.");
	const application = readApplication(reader, context) ?? "";
	return {
		kind: "identity-center",
		application,
		audience: readMatching(reader, "identity-center-audience", audienceFormat) ?? application,
		region: readIdentityCenterRegion(reader, context)
	};
}
function warnIneffectiveNamespace(reader) {
	if (reader.isSetHere("namespace") && readText(reader, "namespace") !== "default") reader.warn("namespace: users of IAM Identity Center are not looked up in a namespace.");
}
function readApplication(reader, { region }) {
	const name = "identity-center-application";
	const arn = readText(reader, name);
	if (arn === void 0) return void 0;
	const [, partition] = applicationPattern.exec(arn) ?? [];
	if (partition === void 0) return reader.addValueProblem(name, `${quote(arn, 200)} is not the ARN of an application. Use arn:PARTITION:sso::ACCOUNT:application/ssoins-…/apl-…, as aws sso-admin list-applications prints it.`);
	const problem = region === void 0 ? void 0 : findPartitionProblem(partition, region);
	return problem === void 0 ? arn : reader.addValueProblem(name, `${quote(arn, 200)} ${problem}`);
}
function readIdentityCenterRegion(reader, context) {
	const name = ["identity-center-region", "identity-region"].find((each) => reader.get(each) !== void 0);
	const value = name === void 0 ? void 0 : readText(reader, name);
	const fallback = context.region ?? "";
	if (name === void 0 || value === void 0) return fallback;
	if (!regionPattern.test(value)) {
		reader.addValueProblem(name, `${quote(value)} is not a region. ${describeRegion(value)}`);
		return fallback;
	}
	if (context.region !== void 0 && getPartition(value) !== getPartition(context.region)) reader.addValueProblem(name, `${quote(value)} is in another partition than ${context.region}; sessions do not cross partitions.`);
	return value;
}
export { readIdentityCenter };
