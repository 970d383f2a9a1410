import { Dt as quote, Et as pluralize, I as describeAccountId, J as findBucketNameProblem, L as idPattern, Mt as inputDefaults, Pt as inputsReplacedByRequest, R as limits, Tt as joinList, U as describeFormats, W as formats, at as isScalar, it as isMap, nt as describeType } from "./main.js";
import { n as tagLength } from "./row-level-tags2.js";
import { t as RequestCursor } from "./cursor2.js";
import { t as readStructure } from "./parameters2.js";
// src/inputs/cli-request/file-groups.ts
const rules = {
	PDF: {
		perJob: limits.pdfsPerJob,
		sheets: limits.sheetsPerPdf,
		scope: "ALL_VISUALS",
		visuals: 0
	},
	CSV: {
		perJob: limits.csvsPerJob,
		sheets: 1,
		scope: "SELECTED_VISUALS",
		visuals: 1
	},
	EXCEL: {
		perJob: limits.workbooksPerJob,
		sheets: limits.visualsPerWorkbook,
		scope: "SELECTED_VISUALS",
		visuals: limits.visualsPerWorkbook
	}
};
const scopes = ["ALL_VISUALS", "SELECTED_VISUALS"];
function findIdProblem(id) {
	return idPattern.test(id) ? void 0 : `is not an ID: letters, digits, - and _, at most ${limits.idLength}.`;
}
function readFileGroups(cursor) {
	const groups = cursor.items({
		min: 1,
		max: limits.fileGroupsPerJob,
		what: "file groups"
	}).map((group) => {
		return { Files: group.members(["Files"])("Files").items({
			min: 1,
			max: limits.filesPerGroup,
			what: "file"
		}).flatMap((file) => readGroupFile(file) ?? []) };
	});
	const files = groups.flatMap((group) => group.Files);
	for (const format of formats) {
		const count = files.filter((file) => file.FormatType === format).length;
		const { perJob } = rules[format];
		if (count > perJob) cursor.addProblem(`has ${pluralize(count, `${format} file`)}; a job creates at most ${perJob}.`);
	}
	return groups;
}
function readGroupFile(cursor) {
	const member = cursor.members(["SheetSelections", "FormatType"]);
	const value = member("FormatType").required((text) => isFormat(text) ? void 0 : `is not a format. ${describeFormats(text)}`);
	if (value === void 0 || !isFormat(value)) return void 0;
	const rule = rules[value];
	const sheets = member("SheetSelections");
	const read = sheets.items({
		min: 1,
		max: rule.sheets,
		what: rule.sheets === 1 ? "sheet" : "sheets"
	}).map((selection) => readSheetSelection(selection, value, rule));
	const visuals = read.reduce((sum, selection) => sum + (selection.VisualIds?.length ?? 0), 0);
	if (visuals > rule.visuals && rule.visuals > 0) sheets.addProblem(`choose ${pluralize(visuals, "visual")}; a file of ${value} contains at most ${rule.visuals}.`);
	return {
		SheetSelections: read,
		FormatType: value
	};
}
function readSheetSelection(cursor, format, rule) {
	const member = cursor.members([
		"SheetId",
		"SelectionScope",
		"VisualIds"
	]);
	const scope = member("SelectionScope").required(findScopeProblem);
	if (scope !== void 0 && scope !== rule.scope) member("SelectionScope").addProblem(`is ${quote(scope)}, but ${format} needs ${rule.scope}.`);
	const visuals = member("VisualIds");
	const ids = visuals.all().map((id) => id.required(findIdProblem) ?? "");
	if (rule.visuals === 0 && ids.length > 0) visuals.addProblem("is set, but a PDF contains whole sheets. Remove it.");
	if (rule.visuals > 0 && visuals.isEmpty) visuals.addProblem(`is missing. ${format} needs the visuals to export.`);
	return {
		SheetId: member("SheetId").required(findIdProblem) ?? "",
		SelectionScope: rule.scope,
		...ids.length === 0 ? {} : { VisualIds: ids }
	};
}
function isFormat(text) {
	return Object.hasOwn(rules, text);
}
function findScopeProblem(scope) {
	if (scopes.some((one) => one === scope)) return void 0;
	return `is not a scope. Allowed: ${scopes.join(", ")}.${/^ALL/i.test(scope) ? " Did you mean ALL_VISUALS?" : ""}`;
}
// src/inputs/cli-request/read-cli-request.ts
const requestMembers = [
	"AwsAccountId",
	"DashboardId",
	"SnapshotJobId",
	"UserConfiguration",
	"SnapshotConfiguration"
];
const configurationMembers = [
	"FileGroups",
	"DestinationConfiguration",
	"Parameters"
];
const bucketMembers = [
	"BucketName",
	"BucketPrefix",
	"BucketRegion"
];
function checkRequest(data) {
	const problems = [];
	const member = new RequestCursor(data, "", problems).members(requestMembers);
	const accountId = member("AwsAccountId").text((account) => /^\d{12}$/.test(account) ? void 0 : `is not an account ID. ${describeAccountId(account)}`);
	const jobId = member("SnapshotJobId").text(findIdProblem);
	const users = readAnonymousUsers(member("UserConfiguration"));
	return {
		request: {
			...accountId === void 0 ? {} : { AwsAccountId: accountId },
			DashboardId: member("DashboardId").required(findIdProblem) ?? "",
			...jobId === void 0 ? {} : { SnapshotJobId: jobId },
			...users ? { UserConfiguration: { AnonymousUsers: users } } : {},
			SnapshotConfiguration: readConfiguration(member("SnapshotConfiguration"))
		},
		problems
	};
}
function readAnonymousUsers(cursor) {
	const users = cursor.members(["AnonymousUsers"])("AnonymousUsers");
	if (cursor.isEmpty || users.isEmpty) return void 0;
	return users.items({
		min: 1,
		max: 1,
		what: "anonymous user"
	}).map((user) => {
		const items = user.members(["RowLevelPermissionTags"])("RowLevelPermissionTags").items({
			min: 0,
			max: limits.rowLevelTags,
			what: "tags"
		}).map((tag) => {
			const member = tag.members(["Key", "Value"]);
			return {
				Key: member("Key").required(findTagKeyProblem) ?? "",
				Value: member("Value").privateValue(toTagValue, `a string of 1 to ${tagLength.value} characters`) ?? ""
			};
		});
		return items.length === 0 ? {} : { RowLevelPermissionTags: items };
	});
}
function toTagValue(data) {
	return typeof data === "string" && data !== "" && data.length <= tagLength.value ? data : void 0;
}
function findTagKeyProblem(key) {
	return key.length <= tagLength.key ? void 0 : `is not a tag key. A key has 1 to ${tagLength.key} characters.`;
}
function readConfiguration(cursor) {
	if (cursor.isEmpty) cursor.addProblem("is missing.");
	const member = cursor.members(configurationMembers);
	const destinations = readDestinations(member("DestinationConfiguration"));
	const parameters = readStructure(member("Parameters"));
	return {
		FileGroups: cursor.isEmpty ? [] : readFileGroups(member("FileGroups")),
		...destinations.length > 0 ? { DestinationConfiguration: { S3Destinations: destinations } } : {},
		...parameters ? { Parameters: parameters } : {}
	};
}
function readDestinations(cursor) {
	return cursor.members(["S3Destinations"])("S3Destinations").items({
		min: 0,
		max: limits.destinationsPerJob,
		what: "destination"
	}).map((destination) => {
		const bucket = destination.members(["BucketConfiguration"])("BucketConfiguration").members(bucketMembers);
		return { BucketConfiguration: {
			BucketName: bucket("BucketName").required(findBucketNameProblem) ?? "",
			BucketPrefix: bucket("BucketPrefix").required(findPrefixProblem) ?? "",
			BucketRegion: bucket("BucketRegion").required() ?? ""
		} };
	});
}
function findPrefixProblem(prefix) {
	return prefix.trim() === "" ? "is blank, but the API requires a prefix." : void 0;
}
// src/inputs/sections/cli-input-json.ts
async function readRequest(reader, context) {
	const data = await readRequestDocument(reader);
	rejectConflictingInputs(reader, isMap(data) ? data.get("DashboardId") : void 0);
	if (data === void 0) return void 0;
	if (!isMap(data)) return reader.addValueProblem("cli-input-json", `expected a request (a JSON object), got ${describeType(data)}.`);
	const { request, problems } = checkRequest(data);
	for (const problem of problems) reader.addValueProblem("cli-input-json", problem);
	checkAccountAndRegion(reader, context, request);
	return request;
}
function rejectConflictingInputs(reader, dashboardId) {
	const ineffective = inputsReplacedByRequest.filter((name) => reader.isSetHere(name) && !isHarmlessRepeat(reader, name, dashboardId));
	if (ineffective.length > 0) reader.addConflict(`${joinList(ineffective)}: cli-input-json contains the same setting. Remove ${ineffective.length === 1 ? "the input" : "the inputs"}.`);
}
function isHarmlessRepeat(reader, name, dashboardId) {
	if (name === "dashboard-id") return reader.get(name) === dashboardId;
	return name === "format" && reader.get(name) === inputDefaults.format;
}
async function readRequestDocument(reader) {
	const value = reader.get("cli-input-json") ?? null;
	if (!isScalar(value)) return value;
	const text = String(value).trim();
	const inline = text.startsWith("{") || text.startsWith("[") || text.includes("\n");
	const parsed = inline ? await reader.sources.inline(text) : await reader.sources.file(text);
	if ("data" in parsed) return parsed.data;
	return reader.addValueProblem("cli-input-json", inline ? `the document ${parsed.problem}.` : parsed.problem);
}
function checkAccountAndRegion(reader, context, request) {
	const { AwsAccountId: accountId, SnapshotConfiguration: configuration } = request;
	if (accountId !== void 0 && context.accountId !== void 0 && accountId !== context.accountId) reader.addValueProblem("cli-input-json", `AwsAccountId is ${quote(accountId)}, but aws-account-id is ${quote(context.accountId)}.`);
	const region = configuration.DestinationConfiguration?.S3Destinations[0]?.BucketConfiguration.BucketRegion;
	if (region !== void 0 && region !== "" && context.region !== void 0 && region !== context.region) reader.addValueProblem("cli-input-json", `BucketRegion is ${quote(region)}, but the job runs in ${context.region}. QuickSight writes only to buckets in its region.`);
}
function adaptRequestToViewer(viewer, request, reader) {
	const { UserConfiguration: users, ...rest } = request;
	if (viewer.kind === "anonymous") return {
		...rest,
		UserConfiguration: users ?? { AnonymousUsers: [{}] }
	};
	if (users) reader.warn("cli-input-json: UserConfiguration is left out: the API rejects it for jobs on behalf of a registered user.");
	return rest;
}
function replaceTags(request, viewer) {
	if (viewer.kind !== "anonymous") return viewer;
	return {
		kind: "anonymous",
		rowLevelTags: (request.UserConfiguration?.AnonymousUsers[0]?.RowLevelPermissionTags ?? []).map((tag) => ({
			key: tag.Key,
			value: tag.Value
		}))
	};
}
function getDestination(request) {
	const bucket = request.SnapshotConfiguration.DestinationConfiguration?.S3Destinations[0]?.BucketConfiguration;
	if (!bucket) return void 0;
	return {
		bucket: bucket.BucketName,
		prefix: bucket.BucketPrefix,
		prefixTemplate: bucket.BucketPrefix
	};
}
export { adaptRequestToViewer, getDestination, readRequest, replaceTags };
