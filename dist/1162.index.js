export const id = 1162;
export const ids = [1162];
export const modules = {

/***/ 4366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createDataTable)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6515);

// src/report/pages/data.ts
function createDataTable(rows) {
	const hasActions = rows.some(({ action }) => action !== void 0);
	return {
		columns: [
			{ title: "Dataset" },
			{
				title: "Dataset ID",
				style: "code"
			},
			{ title: "Mode" },
			{ title: "Data as of" },
			{ title: "Age" },
			{ title: "Newest ingestion" },
			...hasActions ? [{ title: "An export" }] : []
		],
		rows: rows.map(({ dataset, action }) => [...toCells(dataset), ...hasActions ? [action ?? ""] : []])
	};
}
function toCells({ arn, name, importMode, asOf, ageMs, lastStatus, failure }) {
	const id = arn.split("/").at(-1) ?? arn;
	return [
		name ?? id,
		id,
		importMode ?? "unknown",
		asOf === void 0 ? "" : new Date(asOf).toISOString(),
		ageMs === void 0 ? "" : (0,_units_js__WEBPACK_IMPORTED_MODULE_0__.r)(ageMs),
		failure === void 0 ? lastStatus ?? "" : failure.message
	];
}



/***/ }),

/***/ 6697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ listDatasets),
/* harmony export */   r: () => (/* binding */ toDatasetEntry),
/* harmony export */   t: () => (/* binding */ findOldestData)
/* harmony export */ });
// src/domain/datasets.ts
function listDatasets(reports) {
	const checked = reports.flatMap(({ freshness }) => freshness ?? []);
	if (checked.length === 0) return void 0;
	const byArn = /* @__PURE__ */ new Map();
	for (const dataset of checked.flatMap(({ datasets }) => datasets)) if (byArn.get(dataset.arn)?.refreshed !== true) byArn.set(dataset.arn, dataset);
	return [...byArn.values()].sort((one, other) => one.arn < other.arn ? -1 : 1);
}
function findOldestData(reports) {
	const exported = reports.filter(({ failure, skipped }) => failure === void 0 && skipped === void 0);
	const times = (exported.length > 0 ? exported : reports).flatMap(({ freshness }) => freshness?.dataAsOf ?? []);
	return times.length === 0 ? void 0 : Math.min(...times);
}
function toDatasetEntry(dataset) {
	const { arn, name, importMode, asOf, ageMs, rowsIngested, rowsDropped, refreshed, ingestionId } = dataset;
	return {
		arn,
		name,
		importMode,
		asOf: asOf === void 0 ? void 0 : toIso(asOf),
		ageSeconds: ageMs === void 0 ? void 0 : Math.round(ageMs / 1e3),
		rowsIngested,
		rowsDropped,
		refreshed,
		ingestionId
	};
}
function toIso(at) {
	return new Date(at).toISOString();
}



/***/ }),

/***/ 1162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runList: () => (/* binding */ runList)
/* harmony export */ });
/* harmony import */ var _datasets2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6697);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);
/* harmony import */ var _data2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4366);
/* harmony import */ var _prepare_jobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9120);




// src/report/pages/workflow-step.ts
function formatWorkflowStep(dashboard, defaults) {
	const { region, baseRole, inputs = {}, privateInputs = [] } = defaults;
	const { format, ...rest } = inputs;
	const others = Object.entries(rest).filter(([name]) => !identityInputs.some((each) => each === name));
	return [
		"- uses: OWNER/quicksight-snapshot@v1",
		"  with:",
		..._main_js__WEBPACK_IMPORTED_MODULE_0__.L.test(dashboard.id) ? [`    dashboard-id: ${toScalar(dashboard.id)}`] : [],
		`    aws-region: ${toScalar(region)}`,
		...baseRole === void 0 ? [] : [`    role-to-assume: ${baseRole}`],
		...formatIdentity(defaults),
		formatFormat(dashboard, format),
		...others.flatMap(([name, value]) => formatInput(name, value)),
		...privateInputs.length === 0 ? [] : [`    # Also set: ${privateInputs.join(", ")}`],
		...formatParameters(dashboard.parameters)
	].join("\n");
}
const userInputs = [
	"user-email",
	"user-name",
	"user-arn"
];
const identityInputs = [
	"identity-role-to-assume",
	...userInputs,
	"anonymous"
];
function formatIdentity({ partition, baseRole, inputs = {} }) {
	const set = identityInputs.flatMap((name) => {
		const value = inputs[name];
		return value === void 0 ? [] : formatInput(name, value);
	});
	if (inputs["anonymous"] !== void 0) return set;
	const isUserSet = userInputs.some((name) => inputs[name] !== void 0);
	const account = baseRole?.split(":")[4] ?? "ACCOUNT";
	return [
		...inputs["identity-role-to-assume"] !== void 0 || isUserSet && baseRole !== void 0 ? [] : [`    identity-role-to-assume: arn:${partition}:iam::${account}:role/IDENTITY_ROLE`],
		...set,
		...isUserSet ? [] : ["    user-email: someone@example.com"]
	];
}
function formatFormat(dashboard, format) {
	if (format !== void 0) return formatInput("format", format).join("\n");
	return `    format: PDF${dashboard.sheets.some((sheet) => sheet.visuals.some((visual) => visual.exportable)) ? " # CSV and EXCEL export the tables" : ""}`;
}
function formatInput(name, value) {
	const lines = value.split("\n").map((line) => line.trim());
	if (lines.length > 1 && lines.every((line) => /^[\x20-\x7e]+$/.test(line) && !line.includes("${{"))) return [`    ${name}: |`, ...lines.map((line) => `      ${line}`)];
	return [`    ${name}: ${/^[A-Za-z][\w.:/@+=-]*$/.test(value) ? toScalar(value) : quoteYaml(value)}`];
}
function formatParameters(declarations) {
	const named = declarations.filter(({ name }) => _main_js__WEBPACK_IMPORTED_MODULE_0__.L.test(name));
	return named.length === 0 ? [] : ["    parameters: |", ...named.map((declaration) => `      ${formatParameter(declaration)}`)];
}
function formatParameter(declaration) {
	const { name, type, multiValued, defaults, rollingDefault, hasDefaultPerUser } = declaration;
	const values = defaults.filter((value) => value.length <= 200).map((value) => formatTypedValue(value, type)).slice(0, 10);
	const [first] = values;
	if (rollingDefault !== void 0) return `# ${toScalar(name)}: ${type}, by default ${toComment(rollingDefault)}`;
	if (hasDefaultPerUser === true) return `# ${toScalar(name)}: ${type}, by default per user`;
	if (first === void 0) return `# ${toScalar(name)}: ${multiValued ? `[${type}, …]` : type}`;
	return `${toScalar(name)}: ${multiValued ? `[${values.join(", ")}]` : first}`;
}
function toComment(text) {
	return quoteYaml(text.slice(0, 200)).slice(1, -1);
}
function formatTypedValue(value, type) {
	return (type === "Integer" || type === "Decimal") && /^-?\d{1,15}(\.\d{1,15})?$/.test(value) ? value : quoteYaml(value);
}
function quoteYaml(value) {
	return JSON.stringify(value).replaceAll("${{", "$\\u007b{").replace(/[\u007f-\u009f\u2028\u2029\p{Cf}]/gu, (sign) => `\\U${sign.codePointAt(0)?.toString(16).padStart(8, "0")}`);
}
function toScalar(text) {
	return /^[A-Za-z](?:[\w./@+=-]|:(?=\S))*$/.test(text) && !/^(?:true|false|null|y|n|yes|no|on|off)$/i.test(text) ? text : JSON.stringify(text);
}
// src/report/pages/dashboards.ts
const nextStep = "To list the sheets, visuals and parameters of one dashboard, set dashboard-id to its ID.";
function formatDashboardsPage(dashboards) {
	const title = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.xt)(dashboards.length, "dashboard");
	const table = {
		columns: [
			{ title: "Dashboard" },
			{
				title: "ID",
				style: "code"
			},
			{
				title: "Version",
				style: "number"
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
		log: [`${title}.`, ...found ? [...(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.f)(table), nextStep] : []],
		summary: (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.m)([
			`## QuickSight dashboards`,
			`${title}.`,
			...found ? [(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.d)(table, 262144), nextStep] : []
		])
	};
}
function formatDashboardPage(dashboard, place, data = []) {
	const visuals = createVisualTable(dashboard.sheets);
	const parameters = createParameterTable(dashboard.parameters);
	const step = formatWorkflowStep(dashboard, place);
	const title = `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(dashboard.name)} (${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(dashboard.id)})`;
	const hasParameters = parameters.rows.length > 0;
	const datasets = data.length === 0 ? void 0 : (0,_data2_js__WEBPACK_IMPORTED_MODULE_2__.t)(data.map(({ dataset }) => ({ dataset })));
	return {
		log: [
			title,
			"",
			...(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.f)(visuals),
			...hasParameters ? ["", ...(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.f)(parameters)] : [],
			...datasets === void 0 ? [] : ["", ...(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.f)(datasets)],
			"",
			...step.split("\n")
		],
		summary: (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.m)([
			`## ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.k)(title)}`,
			`### Sheets and visuals\n\n${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.d)(visuals, 163840)}`,
			hasParameters ? `### Parameters\n\n${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.d)(parameters, 65536)}` : "",
			datasets === void 0 ? "" : `### Data\n\n${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.d)(datasets, 65536)}`,
			`### In a workflow\n\n${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.A)(step, "yaml")}`
		])
	};
}
function createVisualTable(sheets) {
	return {
		columns: [
			{ title: "Sheet" },
			{
				title: "Sheet ID",
				style: "code"
			},
			{ title: "Visual" },
			{
				title: "Visual ID",
				style: "code"
			},
			{ title: "Type" },
			{ title: "Export formats" }
		],
		rows: sheets.flatMap((sheet) => [createSheetRow(sheet), ...sheet.visuals.map(createVisualRow)])
	};
}
function createSheetRow(sheet) {
	return [
		sheet.name,
		sheet.id,
		"",
		"",
		sheet.contentType === "PAGINATED" ? "Paginated sheet" : "Sheet",
		"PDF"
	];
}
function createVisualRow(visual) {
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
function createParameterTable(parameters) {
	return {
		columns: [
			{
				title: "Parameter",
				style: "code"
			},
			{ title: "Type" },
			{ title: "Values" },
			{ title: "Default" }
		],
		rows: parameters.map((parameter) => [
			parameter.name,
			parameter.type,
			parameter.multiValued ? "several" : "one",
			formatDefault(parameter)
		])
	};
}
function formatDefault({ defaults, rollingDefault, hasDefaultPerUser }) {
	const fixed = defaults.join(", ");
	if (rollingDefault !== void 0) return rollingDefault;
	if (hasDefaultPerUser !== true) return fixed;
	return fixed === "" ? "per user" : `per user, otherwise ${fixed}`;
}
// src/modes/list.ts
async function runList(step, ports) {
	const [report] = step.reports;
	if (report !== void 0) {
		const dashboard = await (0,_prepare_jobs_js__WEBPACK_IMPORTED_MODULE_1__.t)(ports.catalog, ports.log)(await ports.sessions.resolveAccountId(report.accountId), report.dashboardId);
		const data = report.freshness === void 0 ? void 0 : await (await Promise.all(/* import() */[__webpack_require__.e(4306), __webpack_require__.e(7390)]).then(__webpack_require__.bind(__webpack_require__, 7390))).planData(step, ports);
		const datasets = data?.rows.map(({ dataset }) => ({
			...(0,_datasets2_js__WEBPACK_IMPORTED_MODULE_3__.r)(dataset),
			lastStatus: dataset.lastStatus
		}));
		return {
			json: JSON.stringify([{
				...dashboard,
				datasets
			}]),
			page: formatDashboardPage(dashboard, {
				...step.aws,
				...step.repeated
			}, data?.rows)
		};
	}
	const all = await ports.catalog().listDashboards(await ports.sessions.resolveAccountId(void 0));
	const byName = new Intl.Collator("en", {
		sensitivity: "base",
		numeric: true
	});
	const dashboards = [...all].sort((a, b) => byName.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
	return {
		json: JSON.stringify(dashboards),
		page: formatDashboardsPage(dashboards)
	};
}



/***/ })

};
