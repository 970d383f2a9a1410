import { r as toDatasetEntry } from "./datasets2.js";
import { A as formatCodeFence, Et as pluralize, L as idPattern, Ot as sanitizeLine, d as formatMarkdownTable, f as formatTextTable, k as escapeMarkdown, m as joinMarkdown } from "./main.js";
import { t as createDataTable } from "./data2.js";
import { t as createDashboardLookup } from "./prepare-jobs.js";
// src/report/pages/workflow-step.ts
function formatWorkflowStep(dashboard, defaults) {
	const { region, baseRole, inputs = {}, privateInputs = [] } = defaults;
	const { format, ...rest } = inputs;
	const others = Object.entries(rest).filter(([name]) => !identityInputs.some((each) => each === name));
	return [
		"- uses: OWNER/quicksight-snapshot@v1",
		"  with:",
		...idPattern.test(dashboard.id) ? [`    dashboard-id: ${toScalar(dashboard.id)}`] : [],
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
	const named = declarations.filter(({ name }) => idPattern.test(name));
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
	const title = pluralize(dashboards.length, "dashboard");
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
		log: [`${title}.`, ...found ? [...formatTextTable(table), nextStep] : []],
		summary: joinMarkdown([
			`## QuickSight dashboards`,
			`${title}.`,
			...found ? [formatMarkdownTable(table, 262144), nextStep] : []
		])
	};
}
function formatDashboardPage(dashboard, place, data = []) {
	const visuals = createVisualTable(dashboard.sheets);
	const parameters = createParameterTable(dashboard.parameters);
	const step = formatWorkflowStep(dashboard, place);
	const title = `${sanitizeLine(dashboard.name)} (${sanitizeLine(dashboard.id)})`;
	const hasParameters = parameters.rows.length > 0;
	const datasets = data.length === 0 ? void 0 : createDataTable(data.map(({ dataset }) => ({ dataset })));
	return {
		log: [
			title,
			"",
			...formatTextTable(visuals),
			...hasParameters ? ["", ...formatTextTable(parameters)] : [],
			...datasets === void 0 ? [] : ["", ...formatTextTable(datasets)],
			"",
			...step.split("\n")
		],
		summary: joinMarkdown([
			`## ${escapeMarkdown(title)}`,
			`### Sheets and visuals\n\n${formatMarkdownTable(visuals, 163840)}`,
			hasParameters ? `### Parameters\n\n${formatMarkdownTable(parameters, 65536)}` : "",
			datasets === void 0 ? "" : `### Data\n\n${formatMarkdownTable(datasets, 65536)}`,
			`### In a workflow\n\n${formatCodeFence(step, "yaml")}`
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
		const dashboard = await createDashboardLookup(ports.catalog, ports.log)(await ports.sessions.resolveAccountId(report.accountId), report.dashboardId);
		const data = report.freshness === void 0 ? void 0 : await (await import("./plan-data.js")).planData(step, ports);
		const datasets = data?.rows.map(({ dataset }) => ({
			...toDatasetEntry(dataset),
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
export { runList };
