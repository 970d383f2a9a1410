export const id = 1750;
export const ids = [1750];
export const modules = {

/***/ 1750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   adaptRequestToViewer: () => (/* binding */ adaptRequestToViewer),
/* harmony export */   getDestination: () => (/* binding */ getDestination),
/* harmony export */   readRequest: () => (/* binding */ readRequest),
/* harmony export */   replaceTags: () => (/* binding */ replaceTags)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);
/* harmony import */ var _row_level_tags2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9511);
/* harmony import */ var _cursor2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28);
/* harmony import */ var _parameters2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3314);




// src/inputs/cli-request/file-groups.ts
const rules = {
	PDF: {
		perJob: _main_js__WEBPACK_IMPORTED_MODULE_0__.R.pdfsPerJob,
		sheets: _main_js__WEBPACK_IMPORTED_MODULE_0__.R.sheetsPerPdf,
		scope: "ALL_VISUALS",
		visuals: 0
	},
	CSV: {
		perJob: _main_js__WEBPACK_IMPORTED_MODULE_0__.R.csvsPerJob,
		sheets: 1,
		scope: "SELECTED_VISUALS",
		visuals: 1
	},
	EXCEL: {
		perJob: _main_js__WEBPACK_IMPORTED_MODULE_0__.R.workbooksPerJob,
		sheets: _main_js__WEBPACK_IMPORTED_MODULE_0__.R.visualsPerWorkbook,
		scope: "SELECTED_VISUALS",
		visuals: _main_js__WEBPACK_IMPORTED_MODULE_0__.R.visualsPerWorkbook
	}
};
const scopes = ["ALL_VISUALS", "SELECTED_VISUALS"];
function findIdProblem(id) {
	return _main_js__WEBPACK_IMPORTED_MODULE_0__.L.test(id) ? void 0 : `is not an ID: letters, digits, - and _, at most ${_main_js__WEBPACK_IMPORTED_MODULE_0__.R.idLength}.`;
}
function readFileGroups(cursor) {
	const groups = cursor.items({
		min: 1,
		max: _main_js__WEBPACK_IMPORTED_MODULE_0__.R.fileGroupsPerJob,
		what: "file groups"
	}).map((group) => {
		return { Files: group.members(["Files"])("Files").items({
			min: 1,
			max: _main_js__WEBPACK_IMPORTED_MODULE_0__.R.filesPerGroup,
			what: "file"
		}).flatMap((file) => readGroupFile(file) ?? []) };
	});
	const files = groups.flatMap((group) => group.Files);
	for (const format of _main_js__WEBPACK_IMPORTED_MODULE_0__.W) {
		const count = files.filter((file) => file.FormatType === format).length;
		const { perJob } = rules[format];
		if (count > perJob) cursor.addProblem(`has ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.xt)(count, `${format} file`)}; a job creates at most ${perJob}.`);
	}
	return groups;
}
function readGroupFile(cursor) {
	const member = cursor.members(["SheetSelections", "FormatType"]);
	const value = member("FormatType").required((text) => isFormat(text) ? void 0 : `is not a format. ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.U)(text)}`);
	if (value === void 0 || !isFormat(value)) return void 0;
	const rule = rules[value];
	const sheets = member("SheetSelections");
	const read = sheets.items({
		min: 1,
		max: rule.sheets,
		what: rule.sheets === 1 ? "sheet" : "sheets"
	}).map((selection) => readSheetSelection(selection, value, rule));
	const visuals = read.reduce((sum, selection) => sum + (selection.VisualIds?.length ?? 0), 0);
	if (visuals > rule.visuals && rule.visuals > 0) sheets.addProblem(`choose ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.xt)(visuals, "visual")}; a file of ${value} contains at most ${rule.visuals}.`);
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
	if (scope !== void 0 && scope !== rule.scope) member("SelectionScope").addProblem(`is ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(scope)}, but ${format} needs ${rule.scope}.`);
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
	const member = new _cursor2_js__WEBPACK_IMPORTED_MODULE_2__.t(data, "", problems).members(requestMembers);
	const accountId = member("AwsAccountId").text((account) => /^\d{12}$/.test(account) ? void 0 : `is not an account ID. ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.I)(account)}`);
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
			max: _main_js__WEBPACK_IMPORTED_MODULE_0__.R.rowLevelTags,
			what: "tags"
		}).map((tag) => {
			const member = tag.members(["Key", "Value"]);
			return {
				Key: member("Key").required(findTagKeyProblem) ?? "",
				Value: member("Value").privateValue(toTagValue, `a string of 1 to ${_row_level_tags2_js__WEBPACK_IMPORTED_MODULE_1__.n.value} characters`) ?? ""
			};
		});
		return items.length === 0 ? {} : { RowLevelPermissionTags: items };
	});
}
function toTagValue(data) {
	return typeof data === "string" && data !== "" && data.length <= _row_level_tags2_js__WEBPACK_IMPORTED_MODULE_1__.n.value ? data : void 0;
}
function findTagKeyProblem(key) {
	return key.length <= _row_level_tags2_js__WEBPACK_IMPORTED_MODULE_1__.n.key ? void 0 : `is not a tag key. A key has 1 to ${_row_level_tags2_js__WEBPACK_IMPORTED_MODULE_1__.n.key} characters.`;
}
function readConfiguration(cursor) {
	if (cursor.isEmpty) cursor.addProblem("is missing.");
	const member = cursor.members(configurationMembers);
	const destinations = readDestinations(member("DestinationConfiguration"));
	const parameters = (0,_parameters2_js__WEBPACK_IMPORTED_MODULE_3__.t)(member("Parameters"));
	return {
		FileGroups: cursor.isEmpty ? [] : readFileGroups(member("FileGroups")),
		...destinations.length > 0 ? { DestinationConfiguration: { S3Destinations: destinations } } : {},
		...parameters ? { Parameters: parameters } : {}
	};
}
function readDestinations(cursor) {
	return cursor.members(["S3Destinations"])("S3Destinations").items({
		min: 0,
		max: _main_js__WEBPACK_IMPORTED_MODULE_0__.R.destinationsPerJob,
		what: "destination"
	}).map((destination) => {
		const bucket = destination.members(["BucketConfiguration"])("BucketConfiguration").members(bucketMembers);
		return { BucketConfiguration: {
			BucketName: bucket("BucketName").required(_main_js__WEBPACK_IMPORTED_MODULE_0__.J) ?? "",
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
	rejectConflictingInputs(reader, (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.it)(data) ? data.get("DashboardId") : void 0);
	if (data === void 0) return void 0;
	if (!(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.it)(data)) return reader.addValueProblem("cli-input-json", `expected a request (a JSON object), got ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.nt)(data)}.`);
	const { request, problems } = checkRequest(data);
	for (const problem of problems) reader.addValueProblem("cli-input-json", problem);
	checkAccountAndRegion(reader, context, request);
	return request;
}
function rejectConflictingInputs(reader, dashboardId) {
	const ineffective = _main_js__WEBPACK_IMPORTED_MODULE_0__.lt.filter((name) => reader.isSetHere(name) && !isHarmlessRepeat(reader, name, dashboardId));
	if (ineffective.length > 0) reader.addConflict(`${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.bt)(ineffective)}: cli-input-json contains the same setting. Remove ${ineffective.length === 1 ? "the input" : "the inputs"}.`);
}
function isHarmlessRepeat(reader, name, dashboardId) {
	if (name === "dashboard-id") return reader.get(name) === dashboardId;
	return name === "format" && reader.get(name) === _main_js__WEBPACK_IMPORTED_MODULE_0__.st.format;
}
async function readRequestDocument(reader) {
	const value = reader.get("cli-input-json") ?? null;
	if (!(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.at)(value)) return value;
	const text = String(value).trim();
	const inline = text.startsWith("{") || text.startsWith("[") || text.includes("\n");
	const parsed = inline ? await reader.sources.inline(text) : await reader.sources.file(text);
	if ("data" in parsed) return parsed.data;
	return reader.addValueProblem("cli-input-json", inline ? `the document ${parsed.problem}.` : parsed.problem);
}
function checkAccountAndRegion(reader, context, request) {
	const { AwsAccountId: accountId, SnapshotConfiguration: configuration } = request;
	if (accountId !== void 0 && context.accountId !== void 0 && accountId !== context.accountId) reader.addValueProblem("cli-input-json", `AwsAccountId is ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(accountId)}, but aws-account-id is ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(context.accountId)}.`);
	const region = configuration.DestinationConfiguration?.S3Destinations[0]?.BucketConfiguration.BucketRegion;
	if (region !== void 0 && region !== "" && context.region !== void 0 && region !== context.region) reader.addValueProblem("cli-input-json", `BucketRegion is ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(region)}, but the job runs in ${context.region}. QuickSight writes only to buckets in its region.`);
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



/***/ }),

/***/ 28:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ RequestCursor)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);

// src/inputs/cli-request/cursor.ts
const maxReportedProblems = 20;
var RequestCursor = class RequestCursor {
	path;
	data;
	problems;
	constructor(data, path, problems) {
		this.data = data;
		this.path = path;
		this.problems = problems;
	}
	get isEmpty() {
		const { data } = this;
		if ((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.it)(data)) return data.size === 0;
		return data === void 0 || data === null || data === "" || (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.rt)(data) && data.length === 0;
	}
	get isMissing() {
		return this.data === void 0 || this.data === null;
	}
	addProblem(problem) {
		this.problems.push(`${this.where} ${problem}`);
	}
	members(known) {
		const { data } = this;
		if (data !== void 0 && data !== null && !(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.it)(data)) this.addTypeProblem("an object");
		const map = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.it)(data) ? data : /* @__PURE__ */ new Map();
		const unknown = [...map.keys()].filter((key) => !known.includes(key));
		for (const key of unknown.slice(0, maxReportedProblems)) this.unknown(key, known);
		if (unknown.length > maxReportedProblems) this.addProblem(`has ${unknown.length - maxReportedProblems} more unknown members.`);
		return (name) => new RequestCursor(map.get(name), this.path === "" ? name : `${this.path}.${name}`, this.problems);
	}
	all() {
		const { data } = this;
		if (this.isEmpty) return [];
		if (!(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.rt)(data)) return this.addTypeProblem("a list") ?? [];
		return data.map((item, index) => new RequestCursor(item, `${this.path}[${index}]`, this.problems));
	}
	items(range) {
		if (this.isEmpty) return range.min === 0 ? [] : this.addProblem(`is missing. Allowed: ${formatRange(range)}.`) ?? [];
		const items = this.all();
		if (items.length > range.max) this.addProblem(`has ${items.length} items. Allowed: ${formatRange(range)}.`);
		return items.slice(0, range.max);
	}
	text(validate = () => void 0) {
		const { data } = this;
		if (this.isEmpty) return void 0;
		if (typeof data !== "string") return this.addTypeProblem("a string");
		if (/^<.*>$/.test(data)) return this.addProblem(`${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(data)} is still a placeholder. Replace it.`);
		const problem = validate(data);
		return problem === void 0 ? data : this.addProblem(`${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(data)} ${problem}`);
	}
	required(validate) {
		return this.isEmpty ? this.addProblem("is missing.") : this.text(validate);
	}
	privateValue(read, expected, findProblem = () => void 0) {
		const value = this.data === void 0 ? void 0 : read(this.data);
		if (value !== void 0) return value;
		const problem = this.data === void 0 ? void 0 : findProblem(this.data);
		return problem === void 0 ? this.addTypeProblem(expected) : void this.problems.push(`${this.where}: ${problem}.`);
	}
	addTypeProblem(expected) {
		this.problems.push(`${this.where}: expected ${expected}, got ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.nt)(this.data)}.`);
	}
	get where() {
		return this.path === "" ? "the request" : this.path;
	}
	unknown(key, known) {
		const closest = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.yt)(key, known);
		const hint = closest === void 0 ? `Known: ${known.join(", ")}.` : `Did you mean ${closest}?`;
		this.problems.push(`${this.where} has no member ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(key)}. ${hint}`);
	}
};
function formatRange({ min, max, what }) {
	if (min === max) return `exactly ${max} ${what}`;
	return min === 0 ? `at most ${max} ${what}` : `${min} to ${max} ${what}`;
}



/***/ }),

/***/ 4115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ toText),
/* harmony export */   i: () => (/* binding */ toInteger),
/* harmony export */   n: () => (/* binding */ toDate),
/* harmony export */   r: () => (/* binding */ toDecimal),
/* harmony export */   t: () => (/* binding */ findDateProblem)
/* harmony export */ });
// src/inputs/values/parameter-value.ts
function toText(value) {
	return typeof value === "string" ? value : void 0;
}
const radixPattern = /^0(?:o[0-7]+|x[\da-fA-F]+)$/;
const wholePattern = /^[-+]?\d+(?:\.0*)?(?:[eE][-+]?\d+)?$|^[-+]?\d*\.\d+[eE][-+]?\d+$/;
function toInteger(value) {
	if (typeof value === "string" && !wholePattern.test(value) && !radixPattern.test(value)) return void 0;
	const number = typeof value === "string" ? Number(value) : value;
	return typeof number === "number" && Number.isSafeInteger(number) ? number : void 0;
}
const decimalPattern = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;
function toDecimal(value) {
	if (typeof value === "string" && !decimalPattern.test(value) && !radixPattern.test(value)) return void 0;
	const number = typeof value === "string" ? Number(value) : value;
	return typeof number === "number" && Number.isFinite(number) ? number : void 0;
}
const iso = /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2})(:\d{2}(?:\.\d{1,9})?)? ?([Zz]|[+-]\d{2}:?\d{2})?)?$/;
function toDate(value, midnights) {
	const [, day, time = "00:00", seconds = ":00", zone = "Z"] = typeof value === "string" && iso.exec(value) || [];
	if (day === void 0 || !isDay(day)) return void 0;
	const midnight = value === day ? midnights?.get(day) : void 0;
	if (midnight !== void 0) return midnight;
	const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
	const moment = /* @__PURE__ */ new Date(`${day}T${time}${seconds}${offset}`);
	return Number.isNaN(moment.getTime()) ? void 0 : moment.toISOString();
}
function findDateProblem(value) {
	const [, day = "", time] = typeof value === "string" && iso.exec(value) || [];
	if (day === "") return void 0;
	const [year = 0, month = 0] = day.split("-").map(Number);
	if (month < 1 || month > 12) return "not a date: months are 01 to 12";
	if (!isDay(day)) return `not a date: ${describeMonth(year, month)}`;
	return time === void 0 ? void 0 : "not a time: hours are 00 to 23, minutes and seconds 00 to 59";
}
function describeMonth(year, month) {
	const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
	return `${new Intl.DateTimeFormat("en", {
		month: "long",
		timeZone: "UTC"
	}).format(Date.UTC(2e3, month - 1))} has ${days} days${month === 2 ? ` in ${year}` : ""}`;
}
function isDay(day) {
	const date = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}



/***/ }),

/***/ 3314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readStructure)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);
/* harmony import */ var _parameter_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4115);


// src/inputs/cli-request/parameters.ts
function readStructure(cursor) {
	if (cursor.isEmpty) return void 0;
	const member = cursor.members(_main_js__WEBPACK_IMPORTED_MODULE_0__.q);
	const strings = readTyped(member("StringParameters"), "a string", _parameter_value_js__WEBPACK_IMPORTED_MODULE_1__.a);
	const integers = readTyped(member("IntegerParameters"), "an integer", _parameter_value_js__WEBPACK_IMPORTED_MODULE_1__.i);
	const decimals = readTyped(member("DecimalParameters"), "a number", _parameter_value_js__WEBPACK_IMPORTED_MODULE_1__.r);
	const dates = readTyped(member("DateTimeParameters"), "an ISO 8601 date or epoch seconds", toDateOrSeconds, _parameter_value_js__WEBPACK_IMPORTED_MODULE_1__.t);
	return {
		...strings ? { StringParameters: strings } : {},
		...integers ? { IntegerParameters: integers } : {},
		...decimals ? { DecimalParameters: decimals } : {},
		...dates ? { DateTimeParameters: dates } : {}
	};
}
function readTyped(list, needed, read, findProblem) {
	if (list.isEmpty) return void 0;
	return list.items({
		min: 0,
		max: _main_js__WEBPACK_IMPORTED_MODULE_0__.R.parametersPerType,
		what: "parameters"
	}).map((item) => {
		const member = item.members(["Name", "Values"]);
		const values = member("Values");
		if (values.isMissing) values.addProblem("is missing.");
		return {
			Name: member("Name").required() ?? "",
			Values: values.all().flatMap((one) => one.privateValue(read, needed, findProblem) ?? [])
		};
	});
}
function toDateOrSeconds(value) {
	return typeof value === "number" ? value : (0,_parameter_value_js__WEBPACK_IMPORTED_MODULE_1__.n)(value);
}



/***/ }),

/***/ 9511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ tagLength),
/* harmony export */   t: () => (/* binding */ readRowLevelTags)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);

// src/inputs/sections/row-level-tags.ts
const tagLength = {
	key: 128,
	value: 256
};
async function readRowLevelTags(reader, anonymous) {
	const map = await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.K)(reader, "row-level-tags");
	if (!map) return [];
	if (!anonymous) {
		if (reader.isSetHere("row-level-tags")) reader.addConflict("row-level-tags: tags apply to anonymous users only; registered users have their own rules. Remove the tags, or set anonymous: true.");
		return [];
	}
	if (map.size > _main_js__WEBPACK_IMPORTED_MODULE_0__.R.rowLevelTags) reader.addValueProblem("row-level-tags", `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.xt)(map.size, "tag")} are too many; at most ${_main_js__WEBPACK_IMPORTED_MODULE_0__.R.rowLevelTags}.`);
	return [...map].map(([key, value]) => {
		if (key === "" || key.length > tagLength.key) reader.addValueProblem("row-level-tags", `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(key)} is not a tag key. A key has 1 to ${tagLength.key} characters.`);
		if (!(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.at)(value)) reader.addValueProblem("row-level-tags", `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(key)}: expected a single value, got ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.nt)(value)}.`);
		else if (String(value) === "" || String(value).length > tagLength.value) reader.addValueProblem("row-level-tags", `the value of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.St)(key)} must have 1 to ${tagLength.value} characters.`);
		return {
			key,
			value: (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.at)(value) ? String(value) : ""
		};
	});
}



/***/ })

};
