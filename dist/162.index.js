export const id = 162;
export const ids = [162];
export const modules = {

/***/ 1162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runList: () => (/* binding */ runList)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1440);
/* harmony import */ var _prepare_jobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9120);


// src/report/pages/workflow-step.ts
const mostVisuals = 20;
/** A workflow's step that exports the dashboard, in YAML to copy and cut down. */
function workflowStep(dashboard, { region, partition, baseRole }) {
	const visuals = dashboard.sheets.flatMap((sheet) => sheet.visuals).filter((visual) => visual.exportable);
	return [
		"- uses: OWNER/quicksight-snapshot@v1",
		"  with:",
		..._main_js__WEBPACK_IMPORTED_MODULE_0__.R.test(dashboard.id) ? [`    dashboard-id: ${scalar(dashboard.id)}`] : [],
		`    aws-region: ${scalar(region)}`,
		...baseRole === void 0 ? [] : [`    role-to-assume: ${baseRole}`],
		`    identity-role-to-assume: arn:${partition}:iam::${baseRole?.split(":")[4] ?? "ACCOUNT"}:role/IDENTITY_ROLE`,
		"    user-email: someone@example.com",
		`    format: ${visuals.length > 0 ? "PDF, CSV" : "PDF"}`,
		...list("sheet-ids", dashboard.sheets),
		...visuals.length > mostVisuals ? [] : list("visual-ids", visuals),
		...parameters(dashboard.parameters)
	].join("\n");
}
function list(input, items) {
	const ids = items.map((item) => item.id).filter((id) => _main_js__WEBPACK_IMPORTED_MODULE_0__.R.test(id));
	return ids.length === 0 ? [] : [`    ${input}: |`, ...ids.map((id) => `      ${id}`)];
}
function parameters(declarations) {
	const named = declarations.filter(({ name }) => _main_js__WEBPACK_IMPORTED_MODULE_0__.R.test(name));
	return named.length === 0 ? [] : ["    parameters: |", ...named.map((declaration) => `      ${parameterLine(declaration)}`)];
}
function parameterLine({ name, type, multiValued, defaults }) {
	const values = defaults.filter((value) => value.length <= 200).map((value) => formatTypedValue(value, type)).slice(0, 10);
	const [first] = values;
	if (first === void 0) return `# ${scalar(name)}: ${multiValued ? `[${type}, …]` : type}`;
	return `${scalar(name)}: ${multiValued ? `[${values.join(", ")}]` : first}`;
}
function formatTypedValue(value, type) {
	return (type === "Integer" || type === "Decimal") && /^-?\d{1,15}(\.\d{1,15})?$/.test(value) ? value : quoted(value);
}
function quoted(value) {
	return JSON.stringify(value).replaceAll("${{", "$\\u007b{").replace(/[\u007f-\u009f\u2028\u2029\p{Cf}]/gu, (sign) => `\\U${sign.codePointAt(0)?.toString(16).padStart(8, "0")}`);
}
function scalar(id) {
	return /^[A-Za-z][\w-]*$/.test(id) && !/^(?:true|false|null|y|n|yes|no|on|off)$/i.test(id) ? id : JSON.stringify(id);
}
// src/report/pages/dashboards.ts
/** What `mode: list` found in the account. */
function dashboardsPage(dashboards) {
	const title = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.q)(dashboards.length, "dashboard");
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
		log: [`${title}.`, ...found ? (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.u)(table) : []],
		summary: (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.d)([
			`## QuickSight dashboards`,
			`${title}.`,
			found ? (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.c)(table, 262144) : ""
		])
	};
}
/** What `mode: list` found in one dashboard, with a step of a workflow to copy. */
function dashboardPage(dashboard, place) {
	const visuals = visualTable(dashboard.sheets);
	const parameters = parameterTable(dashboard.parameters);
	const step = workflowStep(dashboard, place);
	const title = `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Y)(dashboard.name)} (${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Y)(dashboard.id)})`;
	const has = parameters.rows.length > 0;
	return {
		log: [
			title,
			"",
			...(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.u)(visuals),
			...has ? ["", ...(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.u)(parameters)] : [],
			"",
			...step.split("\n")
		],
		summary: (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.d)([
			`## ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.p)(title)}`,
			`### Sheets and visuals\n\n${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.c)(visuals, 163840)}`,
			has ? `### Parameters\n\n${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.c)(parameters, 65536)}` : "",
			`### In a workflow\n\n${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.f)(step, "yaml")}`
		])
	};
}
function visualTable(sheets) {
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
				style: "code"
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
		const dashboard = await (0,_prepare_jobs_js__WEBPACK_IMPORTED_MODULE_1__.t)(ports.catalog)(await ports.sessions.resolveAccountId(report.accountId), report.dashboardId);
		return {
			json: JSON.stringify([dashboard]),
			page: dashboardPage(dashboard, step.aws)
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
		page: dashboardsPage(dashboards)
	};
}



/***/ })

};
