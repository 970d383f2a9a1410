export const id = 565;
export const ids = [565];
export const modules = {

/***/ 9120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ toJobKey),
/* harmony export */   i: () => (/* binding */ planSelection),
/* harmony export */   n: () => (/* binding */ prepare),
/* harmony export */   o: () => (/* binding */ needsDefinition),
/* harmony export */   r: () => (/* binding */ prepareWithLookup),
/* harmony export */   s: () => (/* binding */ selectFiles),
/* harmony export */   t: () => (/* binding */ createDashboardLookup)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1440);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);


// src/dashboard/definition.ts
/**
* The dashboard in our words: its sheets, visuals and parameters.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeDashboardDefinition.html
*/
function toDashboard(dashboardId, definition) {
	const { Sheets, ParameterDeclarations, DataSetIdentifierDeclarations } = definition.Definition ?? {};
	return {
		id: dashboardId,
		name: definition.Name ?? dashboardId,
		sheets: (Sheets ?? []).flatMap((sheet) => sheet.SheetId === void 0 ? [] : [{
			id: sheet.SheetId,
			name: sheet.Name ?? sheet.SheetId,
			contentType: sheet.ContentType === "PAGINATED" ? "PAGINATED" : "INTERACTIVE",
			visuals: (sheet.Visuals ?? []).flatMap(visualOf)
		}]),
		parameters: (ParameterDeclarations ?? []).flatMap(declarationOf),
		dataSetArns: (DataSetIdentifierDeclarations ?? []).flatMap(({ DataSetArn }) => DataSetArn ?? [])
	};
}
const exportableTypes = /* @__PURE__ */ new Set(["TableVisual", "PivotTableVisual"]);
function visualOf(wire) {
	for (const [type, body] of Object.entries(wire)) {
		if (body === void 0 || body === null || typeof body.VisualId !== "string") continue;
		const title = visualTitle(body);
		return [{
			id: body.VisualId,
			...title === void 0 ? {} : { title },
			type,
			exportable: exportableTypes.has(type)
		}];
	}
	return [];
}
function visualTitle(body) {
	const { Title } = body;
	const { PlainText, RichText } = Title?.FormatText ?? {};
	const text = PlainText ?? (RichText === void 0 ? void 0 : stripMarkup(RichText));
	return text === void 0 || text.trim() === "" ? void 0 : text.trim();
}
const entities = {
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'",
	nbsp: " ",
	amp: "&"
};
function stripMarkup(markup) {
	return markup.replace(/<[^>]*>/g, "").replace(/&(lt|gt|quot|apos|nbsp|amp);/g, (whole, name) => entities[name] ?? whole);
}
function declarationOf(wire) {
	for (const type of [
		"String",
		"Integer",
		"Decimal",
		"DateTime"
	]) {
		const body = wire[`${type}ParameterDeclaration`];
		if (body?.Name === void 0) continue;
		const multiValued = "ParameterValueType" in body && body.ParameterValueType === "MULTI_VALUED";
		return [{
			name: body.Name,
			type,
			multiValued,
			defaults: (body.DefaultValues?.StaticValues ?? []).map(textOfDefault)
		}];
	}
	return [];
}
function textOfDefault(value) {
	return value instanceof Date ? value.toISOString() : String(value);
}
// src/dashboard/match-by-name.ts
const mostListed = 25;
/** What was meant by an ID or an exact name; an ID wins. Where there is none, or two bear the name, a problem is added. */
function findByIdOrName(input, kind, value, options, problems) {
	const byId = options.find(({ id }) => id === value);
	if (byId !== void 0) return [byId.item];
	const named = options.filter(({ name }) => name !== void 0 && normalizeName(name) === normalizeName(value));
	const [only] = named;
	if (named.length === 1 && only !== void 0) return [only.item];
	problems.push(named.length > 1 ? ambiguousNameProblem(input, kind, value, named) : notFoundProblem(input, kind, value, options));
	return [];
}
function normalizeName(name) {
	return name.normalize("NFC").trim();
}
function ambiguousNameProblem(input, kind, value, named) {
	const ids = named.map(({ id }) => id).join(", ");
	return `${input}: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.J)(value)} is the name of ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.q)(named.length, kind)}. Give one of their IDs: ${ids}.`;
}
function notFoundProblem(input, kind, value, options) {
	const names = options.flatMap(({ id, name }) => name === void 0 ? [id] : [name, id]);
	const near = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.G)(value, names);
	const meant = near === void 0 ? "" : ` Did you mean ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.J)(near)}?`;
	const shown = options.slice(0, mostListed).map(({ id, name }) => name === void 0 ? id : `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.J)(name)} (${id})`);
	const more = options.length > mostListed ? ` and ${options.length - mostListed} more` : "";
	const there = options.length === 0 ? `There is no ${kind}.` : `There is: ${shown.join(", ")}${more}.`;
	return `${input}: there is no ${kind} ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.J)((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Y)(value))}.${meant} ${there}`;
}
/**
* Whether the text can be taken for an ID without looking. QuickSight's own IDs are UUIDs, and those that people choose
* for the API have digits, hyphens or underscores and no capitals; `Overview` may as well be a name.
*/
function looksLikeId(value) {
	return _main_js__WEBPACK_IMPORTED_MODULE_0__.R.test(value) && /[\d_-]/.test(value) && (!/[A-Z]/.test(value) || /[0-9a-f]{8}/i.test(value));
}
// src/dashboard/selection.ts
/**
* Whether the dashboard has to be looked up first. PDFs of sheets given by what can only be an ID need no look-up, and
* hence no permission for it; names, every sheet, visuals and parameters do.
*/
function needsDefinition(wanted) {
	if (wanted.kind === "request") return false;
	return wanted.sheets.length === 0 || wanted.formats.some((format) => format !== "PDF") || wanted.parameters?.kind === "map" || !wanted.sheets.every(looksLikeId);
}
/**
* The files asked for, in the order asked for: format by format, sheet by sheet, visual by visual.
* @throws ActionError that names every sheet and visual there is not, what there is, and the nearest match.
*/
function selectFiles(wanted, dashboard) {
	if (dashboard === void 0) return wanted.sheets.map((id) => ({
		format: "PDF",
		sheets: [{
			id,
			visuals: []
		}]
	}));
	const problems = [];
	const sheets = chosenSheets(wanted, dashboard, problems);
	const visuals = chosenVisuals(wanted, problems.length === 0 ? sheets : dashboard.sheets, problems);
	if (problems.length > 0) throw new _main_js__WEBPACK_IMPORTED_MODULE_0__.H(problems.join("\n"), { code: "UnknownSelection" });
	return wanted.formats.flatMap((format) => filesOf(format, sheets, visuals));
}
function chosenSheets(wanted, dashboard, problems) {
	if (wanted.sheets.length === 0) {
		if (dashboard.sheets.length === 0) problems.push(`sheet-ids: dashboard ${dashboard.id} has no sheets.`);
		return [...dashboard.sheets];
	}
	const options = dashboard.sheets.map((sheet) => ({
		id: sheet.id,
		name: sheet.name,
		item: sheet
	}));
	return unique(wanted.sheets.flatMap((given) => findByIdOrName("sheet-ids", "sheet", given, options, problems)));
}
function chosenVisuals(wanted, sheets, problems) {
	if (!wanted.formats.some((format) => format !== "PDF")) return [];
	const all = sheets.flatMap((sheet) => sheet.visuals.map((visual) => ({
		sheet,
		visual
	})));
	if (wanted.visuals.length > 0) {
		const options = all.map((item) => ({
			id: item.visual.id,
			name: item.visual.title,
			item
		}));
		const chosen = unique(wanted.visuals.flatMap((given) => findByIdOrName("visual-ids", "visual", given, options, problems)));
		problems.push(...chosen.filter(({ visual }) => !visual.exportable).map(notExportable));
		return chosen;
	}
	const exportable = all.filter(({ visual }) => visual.exportable);
	if (exportable.length === 0 && sheets.length > 0) problems.push("format: CSV and EXCEL export tables and pivot tables, and the chosen sheets have none. Use format: PDF.");
	return exportable;
}
function notExportable({ visual }) {
	return `visual-ids: visual ${visual.id} is a ${visual.type}. CSV and EXCEL export tables and pivot tables only.`;
}
function filesOf(format, sheets, visuals) {
	if (format === "PDF") return sheets.map(({ id, name }) => ({
		format,
		sheets: [{
			id,
			name,
			visuals: []
		}]
	}));
	const size = format === "CSV" ? 1 : _main_js__WEBPACK_IMPORTED_MODULE_0__.z.visualsPerWorkbook;
	const files = [];
	for (let at = 0; at < visuals.length; at += size) files.push({
		format,
		sheets: groupBySheet(visuals.slice(at, at + size))
	});
	return files;
}
function groupBySheet(visuals) {
	const sheets = /* @__PURE__ */ new Map();
	for (const { sheet, visual } of visuals) {
		const planned = sheets.get(sheet.id) ?? {
			id: sheet.id,
			name: sheet.name,
			visuals: []
		};
		planned.visuals.push({
			id: visual.id,
			...visual.title === void 0 ? {} : { title: visual.title }
		});
		sheets.set(sheet.id, planned);
	}
	return [...sheets.values()];
}
function unique(items) {
	return [...new Set(items)];
}
// src/dashboard/typed-parameters.ts
/**
* Parameters as the API takes them, typed by the dashboard's declarations and in their order; or every problem. The
* API's own structure passes as it is. Values are private: a problem says what kind of value there is, not which.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_Parameters.html
*/
function convertParameters(input, declarations, dashboardId) {
	if (input.kind === "structure") return { structure: input.structure };
	const typing = new ParameterConverter(input.values, declarations);
	const strings = typing.of("String", "a text", String);
	const integers = typing.of("Integer", "an integer", _main_js__WEBPACK_IMPORTED_MODULE_0__.I);
	const decimals = typing.of("Decimal", "a number", _main_js__WEBPACK_IMPORTED_MODULE_0__.F);
	const dates = typing.of("DateTime", "a date (2026-01-31 or 2026-01-31T08:00:00Z)", _main_js__WEBPACK_IMPORTED_MODULE_0__.P);
	const problems = [...unknownNames(input.values, declarations, dashboardId), ...typing.problems];
	if (problems.length > 0) return { problems: [...problems, declaredParametersHint(declarations, dashboardId)].map((problem) => `parameters: ${problem}`) };
	return { structure: {
		...strings.length > 0 ? { StringParameters: strings } : {},
		...integers.length > 0 ? { IntegerParameters: integers } : {},
		...decimals.length > 0 ? { DecimalParameters: decimals } : {},
		...dates.length > 0 ? { DateTimeParameters: dates } : {}
	} };
}
var ParameterConverter = class {
	problems = [];
	values;
	declarations;
	constructor(values, declarations) {
		this.values = values;
		this.declarations = declarations;
	}
	/** The parameters of one type that are given; a value that cannot be read as `needed` is a problem. */
	of(type, expected, read) {
		const value = this.declarations.filter((one) => one.type === type && this.values.has(one.name));
		if (value.length > _main_js__WEBPACK_IMPORTED_MODULE_0__.z.parametersPerType) this.problems.push(`${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.q)(value.length, `${type} parameter`)}; the API takes ${_main_js__WEBPACK_IMPORTED_MODULE_0__.z.parametersPerType}.`);
		return value.map((declaration) => ({
			Name: declaration.name,
			Values: this.read(declaration, expected, read)
		}));
	}
	read({ name, multiValued }, expected, read) {
		const values = this.values.get(name) ?? [];
		if (values.length > 1 && !multiValued) this.problems.push(`${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.J)(name)} takes one value, and ${values.length} are given.`);
		return values.flatMap((value, index) => {
			const result = read(value);
			if (result !== void 0) return [result];
			const which = values.length === 1 ? "" : `value ${index + 1} of `;
			this.problems.push(`${which}${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.J)(name)} is ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.L)(value)} where ${expected} is needed.`);
			return [];
		});
	}
};
const maxReportedProblems = 20;
function unknownNames(values, declarations, dashboardId) {
	const names = declarations.map(({ name }) => name);
	const known = new Set(names);
	const unknown = [...values.keys()].filter((name) => !known.has(name));
	const told = unknown.slice(0, maxReportedProblems).map((name) => {
		const meant = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.G)(name, names);
		const hint = meant === void 0 ? "" : ` Did you mean ${meant}?`;
		return `dashboard ${dashboardId} has no parameter ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.J)(name)}.${hint}`;
	});
	return unknown.length > maxReportedProblems ? [...told, `${unknown.length - maxReportedProblems} more names are not its parameters.`] : told;
}
const maxListed = 50;
/** What the dashboard takes, once for all the problems. */
function declaredParametersHint(declarations, dashboardId) {
	if (declarations.length === 0) return `dashboard ${dashboardId} declares no parameters.`;
	const listed = declarations.slice(0, maxListed).map(({ name, type, multiValued }) => `${name} (${type}${multiValued ? ", one or more" : ""})`);
	const more = declarations.length > maxListed ? ` and ${declarations.length - maxListed} more` : "";
	return `dashboard ${dashboardId} declares ${listed.join(", ")}${more}.`;
}
// src/snapshot/pack-files.ts
/**
* Packs the files into the fewest jobs that the API allows: one PDF, one Excel workbook and five CSVs each.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
*/
function pack(files) {
	const packed = files.map((file, order) => ({
		file,
		order
	}));
	const pdfs = chunks(packed, "PDF", _main_js__WEBPACK_IMPORTED_MODULE_0__.z.pdfsPerJob);
	const workbooks = chunks(packed, "EXCEL", _main_js__WEBPACK_IMPORTED_MODULE_0__.z.workbooksPerJob);
	const csvs = chunks(packed, "CSV", _main_js__WEBPACK_IMPORTED_MODULE_0__.z.csvsPerJob);
	const jobs = Math.max(pdfs.length, workbooks.length, csvs.length);
	return Array.from({ length: jobs }, (_, i) => [
		...pdfs[i] ?? [],
		...workbooks[i] ?? [],
		...csvs[i] ?? []
	]);
}
function chunks(files, format, size) {
	const ofFormat = files.filter(({ file }) => file.format === format);
	return Array.from({ length: Math.ceil(ofFormat.length / size) }, (_, i) => ofFormat.slice(i * size, (i + 1) * size));
}
// src/snapshot/plan-jobs.ts
/** The jobs of a report whose files were chosen by the inputs. The same report gives the same jobs with the same IDs. */
function planSelection(report, files, context) {
	return pack(files).map((packed) => {
		const request = {
			DashboardId: report.dashboardId,
			...userConfiguration(report),
			SnapshotConfiguration: {
				FileGroups: packed.map(({ file }) => fileGroup(file)),
				...destination(report, context.region),
				...context.parameters === void 0 ? {} : { Parameters: context.parameters }
			}
		};
		return {
			report,
			request: {
				AwsAccountId: context.accountId,
				SnapshotJobId: jobId(report, request, context.jobPrefix),
				...request
			},
			files: packed.map(({ file }) => file),
			order: packed.map(({ order }) => order),
			isUserJobId: false,
			...dashboardFields(context.dashboard)
		};
	});
}
/** The one job of a report that is a CLI request, sent as it is. */
function planRequest(report, request, context) {
	const groups = request.SnapshotConfiguration.FileGroups;
	return {
		report,
		request: {
			...request,
			AwsAccountId: request.AwsAccountId ?? context.accountId,
			SnapshotJobId: request.SnapshotJobId ?? jobId(report, request, context.jobPrefix)
		},
		files: groups.flatMap(plannedFile),
		order: groups.map((_, i) => i),
		isUserJobId: request.SnapshotJobId !== void 0 && request.SnapshotJobId !== context.jobPrefix,
		...dashboardFields(context.dashboard)
	};
}
function dashboardFields(dashboard) {
	return dashboard === void 0 ? {} : {
		dashboardName: dashboard.name,
		dataSetArns: dashboard.dataSetArns
	};
}
function fileGroup(file) {
	return { Files: [{
		FormatType: file.format,
		SheetSelections: file.sheets.map((sheet) => file.format === "PDF" ? {
			SheetId: sheet.id,
			SelectionScope: "ALL_VISUALS"
		} : {
			SheetId: sheet.id,
			SelectionScope: "SELECTED_VISUALS",
			VisualIds: sheet.visuals.map(({ id }) => id)
		})
	}] };
}
function plannedFile(group) {
	return group.Files.map((file) => ({
		format: file.FormatType,
		sheets: file.SheetSelections.map(({ SheetId, VisualIds }) => ({
			id: SheetId,
			visuals: (VisualIds ?? []).map((id) => ({ id }))
		}))
	}));
}
function userConfiguration({ viewer }) {
	if (viewer.kind !== "anonymous") return {};
	const tags = viewer.rowLevelTags.map(({ key, value }) => ({
		Key: key,
		Value: value
	}));
	return { UserConfiguration: { AnonymousUsers: [tags.length === 0 ? {} : { RowLevelPermissionTags: tags }] } };
}
function destination({ destination }, region) {
	if (destination === void 0) return {};
	const { bucket, prefix } = destination;
	return { DestinationConfiguration: { S3Destinations: [{ BucketConfiguration: {
		BucketName: bucket,
		BucketPrefix: prefix,
		BucketRegion: region
	} }] } };
}
/**
* The job's ID: the step's prefix and a digest of what the job is asked for. A repeated start hence finds its own job. The
* bucket prefix counts as it was given, before its placeholders were filled, so that a later run finds the job too.
*/
function jobId(report, request, prefix) {
	const { FileGroups, Parameters, DestinationConfiguration } = request.SnapshotConfiguration;
	const { destination, viewer } = report;
	const content = [
		request.DashboardId,
		viewer.kind === "anonymous" ? request.UserConfiguration ?? null : [viewer.user, viewer.namespace],
		FileGroups,
		Parameters ?? null,
		destination === void 0 ? DestinationConfiguration ?? null : [destination.bucket, destination.prefixTemplate]
	];
	return `${prefix}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 20)}`;
}
/** How the API names a planned job. */
function toJobKey({ request }) {
	return {
		accountId: request.AwsAccountId,
		dashboardId: request.DashboardId,
		jobId: request.SnapshotJobId
	};
}
// src/modes/prepare-jobs.ts
/** A look-up that remembers. */
function createDashboardLookup(catalog) {
	const known = /* @__PURE__ */ new Map();
	return (accountId, dashboardId) => {
		const key = `${accountId}/${dashboardId}`;
		const lookUpDashboard = known.get(key) ?? (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.j)(async () => toDashboard(dashboardId, await catalog().describeDashboardDefinition(accountId, dashboardId)));
		known.set(key, lookUpDashboard);
		return lookUpDashboard();
	};
}
/**
* From a report to its jobs: the account, the dashboard where it must be looked up, the selection, the plan.
* @throws ActionError for what the report names and the dashboard does not have.
*/
async function prepare(step, report, lookUpDashboard, ports) {
	const accountId = await ports.sessions.resolveAccountId(report.accountId);
	return planReport(step, report, accountId, needsDefinition(report.target) ? await lookUpDashboard(accountId, report.dashboardId) : void 0);
}
/**
* As `prepare`, but sheets given by what may be an ID are looked up too: an export would find out from its job. Where that
* cannot be done, they are taken as they are.
*/
async function prepareWithLookup(step, report, lookUpDashboard, ports) {
	if (report.target.kind === "request" || needsDefinition(report.target)) return prepare(step, report, lookUpDashboard, ports);
	const accountId = await ports.sessions.resolveAccountId(report.accountId);
	const found = await lookUpDashboard(accountId, report.dashboardId).catch(failureUnlessNotFound);
	if ("code" in found) return {
		...planReport(step, report, accountId, void 0),
		lookupFailure: found
	};
	return planReport(step, report, accountId, found);
}
function failureUnlessNotFound(error) {
	if (error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.U && error.kind !== "not-found") return (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.W)(error);
	throw error;
}
function planReport(step, report, accountId, dashboard) {
	const { target } = report;
	const context = {
		accountId,
		region: step.aws.region,
		jobPrefix: step.run.jobPrefix,
		dashboard
	};
	if (target.kind === "request") return {
		accountId,
		dashboard,
		jobs: [planRequest(report, target.request, context)]
	};
	const [files, parameters] = collectErrors(() => selectFiles(target, dashboard), () => resolveParameters(target.parameters, dashboard));
	return {
		accountId,
		dashboard,
		jobs: planSelection(report, files, {
			...context,
			parameters
		})
	};
}
/** Both, or the problems of both at once. */
function collectErrors(one, other) {
	const tried = [tryAction(one), tryAction(other)];
	const [first, second] = tried;
	if ("value" in first && "value" in second) return [first.value, second.value];
	const errors = tried.flatMap((each) => "value" in each ? [] : [each.error]);
	const [error] = errors;
	if (errors.length === 1 || error === void 0) throw error;
	throw new _main_js__WEBPACK_IMPORTED_MODULE_0__.H(errors.map(({ message }) => message).join("\n"), { code: error.code });
}
function tryAction(work) {
	try {
		return { value: work() };
	} catch (error) {
		if (error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.H) return { error };
		throw error;
	}
}
function resolveParameters(input, dashboard) {
	if (input === void 0) return void 0;
	if (input.kind === "structure") return input.structure;
	const result = convertParameters(input, dashboard?.parameters ?? [], dashboard?.id ?? "");
	if ("structure" in result) return result.structure;
	throw new _main_js__WEBPACK_IMPORTED_MODULE_0__.H(result.problems.join("\n"), { code: "InvalidParameters" });
}



/***/ }),

/***/ 1565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runMode: () => (/* binding */ runMode)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1440);
/* harmony import */ var _prepare_jobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9120);
/* harmony import */ var _find_hint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7103);



// src/snapshot/poll-interval.ts
const shortestMs = 110;
const longestMs = 8500;
const pollFraction = .05;
/**
* A job is asked for again after a fixed share of the time it has run, so that what is lost between its end and our
* knowing stays a small share of its own time, and calls grow with the logarithm of it. The account's 10 requests a
* second are shared with the `running - 1` other jobs: no job asks more often than all of them can, and where it is known
* when to expect the end, the time before is left to those whose end is due. Jitter keeps jobs that were started together
* from being asked together.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
*/
function nextPoll(elapsedMs, running, expected, random = Math.random) {
	const jitter = .85 + .15 * random();
	const defaultIntervalMs = Math.min(Math.max(elapsedMs * pollFraction, shortestMs), longestMs);
	if (expected === void 0 || elapsedMs > expected.toMs * 1.3) return {
		afterMs: Math.max(defaultIntervalMs, fairShareIntervalMs(running)) * jitter,
		due: false
	};
	const untilDueMs = expected.fromMs - elapsedMs;
	const sparseIntervalMs = Math.max(defaultIntervalMs, 2 * fairShareIntervalMs(running));
	if (untilDueMs > sparseIntervalMs) return {
		afterMs: sparseIntervalMs * jitter,
		due: false
	};
	if (untilDueMs > 0) return {
		afterMs: Math.max(untilDueMs, shortestMs),
		due: true
	};
	const denseIntervalMs = Math.max((expected.toMs - expected.fromMs) / 8, shortestMs);
	return {
		afterMs: Math.min(denseIntervalMs, defaultIntervalMs) * jitter,
		due: true
	};
}
function fairShareIntervalMs(running) {
	return (running - 1) * 150;
}
// src/snapshot/job-durations.ts
/** Remembers the latest jobs of each dashboard; of a dashboard without any, the latest of all stand in. */
function createJobDurations(random = Math.random) {
	const byDashboard = /* @__PURE__ */ new Map();
	let all = [];
	let running = 0;
	return { track: (dashboardId) => {
		let runningMs = 0;
		running++;
		return {
			next: (elapsedMs) => nextPoll(elapsedMs, running, estimateEnd(byDashboard.get(dashboardId) ?? all), random),
			recordRunning: (elapsedMs) => {
				runningMs = elapsedMs;
			},
			recordEnd: (endedMs) => {
				const seen = {
					runningMs,
					endedMs
				};
				byDashboard.set(dashboardId, [...byDashboard.get(dashboardId) ?? [], seen].slice(-12));
				all = [...all, seen].slice(-12);
			},
			stop: () => {
				running--;
			}
		};
	} };
}
function estimateEnd(seen) {
	if (seen.length === 0) return void 0;
	const ends = seen.map(({ endedMs }) => endedMs);
	const earliestMs = Math.min(...ends);
	const before = seen.map(({ runningMs }) => runningMs).filter((ms) => ms < earliestMs);
	const uncertaintyMs = earliestMs - Math.max(0, ...before);
	return {
		fromMs: uncertaintyMs <= Math.max(earliestMs * .02, 120) ? earliestMs : earliestMs - uncertaintyMs / 2,
		toMs: Math.max(...ends)
	};
}
// src/lib/semaphore.ts
/** Places that are all free at first. */
function createSemaphore(count) {
	const waiting = [];
	let free = count;
	function wait(signal) {
		return new Promise((resolve, reject) => {
			const onAbort = () => {
				waiting.splice(waiting.indexOf(go), 1);
				reject(signal.reason);
			};
			const go = () => {
				signal.removeEventListener("abort", onAbort);
				resolve();
			};
			signal.addEventListener("abort", onAbort, { once: true });
			waiting.push(go);
		});
	}
	return {
		acquire: async (signal) => {
			signal.throwIfAborted();
			if (free === 0) return wait(signal);
			free--;
		},
		release: () => {
			const next = waiting.shift();
			if (next === void 0) free++;
			else next();
		}
	};
}
// src/snapshot/account-slot-gate.ts
const firstWaitMs = 2e3;
const longestWaitMs = 15e3;
const logIntervalMs = 6e4;
/** A door at which only one start waits at a time; while it does, all others queue behind it. */
function createAccountSlotGate(ports) {
	const oneStart = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.k)();
	const logWaiting = createWaitingLog(ports);
	const slotEvents = new EventTarget();
	let atLimit = false;
	async function retryUntilStarted(attempt, isFull) {
		const since = ports.clock.now();
		for (let waitMs = firstWaitMs;;) {
			if (atLimit) {
				logWaiting(since);
				await sleepUntilNotified(slotEvents, waitMs * (.8 + .4 * Math.random()), ports);
				waitMs = Math.min(waitMs * 1.5, longestWaitMs);
			}
			try {
				const started = await attempt();
				atLimit = false;
				return started;
			} catch (error) {
				atLimit = isFull(error);
				if (!atLimit) throw error;
			}
		}
	}
	return {
		start: async (attempt, isFull) => {
			if (!atLimit) {
				try {
					return await attempt();
				} catch (error) {
					if (!isFull(error)) throw error;
				}
				atLimit = true;
			}
			return oneStart(() => retryUntilStarted(attempt, isFull));
		},
		notifySlotFree: () => void slotEvents.dispatchEvent(new Event("knock"))
	};
}
/** Says once a minute that starts wait, and for how long the one at the door has. */
function createWaitingLog({ clock, log }) {
	let saidAt = Number.NEGATIVE_INFINITY;
	return (since) => {
		if (clock.now() - saidAt < logIntervalMs) return;
		saidAt = clock.now();
		const minutes = Math.round((saidAt - since) / 6e4);
		const waited = minutes === 0 ? "" : `, for ${minutes} min now`;
		log.info(`The account's running snapshot jobs are at their limit: waiting for a slot${waited}.`);
	};
}
/** Waits so long, or until somebody knocks. */
async function sleepUntilNotified(slotEvents, ms, { clock, signal }) {
	const done = new AbortController();
	const end = () => done.abort();
	slotEvents.addEventListener("knock", end, { once: true });
	try {
		await clock.sleep(ms, AbortSignal.any([signal, done.signal]));
	} catch {
		signal.throwIfAborted();
	} finally {
		slotEvents.removeEventListener("knock", end);
	}
}
// src/snapshot/job-slots.ts
/**
* The account runs 12 jobs at once by default and refuses the next one instead of queueing it.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
*/
function slots(count, ports) {
	const semaphore = createSemaphore(count);
	const service = createAccountSlotGate(ports);
	return {
		acquire: semaphore.acquire,
		release: () => {
			semaphore.release();
			service.notifySlotFree();
		},
		start: service.start
	};
}
// src/snapshot/request-match.ts
/** The content of a file group that an answer echoes; `undefined` where it does not say. */
function echoedContentKey(group, depth) {
	const [file] = group.Files ?? [];
	if (file?.FormatType === void 0 || file.SheetSelections === void 0) return void 0;
	const sheets = file.SheetSelections.map(({ SheetId, VisualIds }) => ({
		id: SheetId ?? "",
		visuals: VisualIds ?? []
	}));
	return key(file.FormatType, sheets, depth);
}
/** The content of a file that we asked for, comparable with an echo. */
function contentKey(file, depth) {
	const sheets = file.sheets.map((sheet) => ({
		id: sheet.id,
		visuals: sheet.visuals.map(({ id }) => id)
	}));
	return key(file.format, sheets, depth);
}
function key(format, sheets, depth) {
	return JSON.stringify([format, sheets.map(({ id, visuals }) => [id, ...depth === "visuals" ? visuals.toSorted() : []])]);
}
/** Whether an echo names visuals at all. */
function hasVisualIds(group) {
	return (group.Files ?? []).some((file) => file.SheetSelections?.some(({ VisualIds }) => (VisualIds ?? []).length > 0));
}
/** Whether a job that is there was asked for the same files with the same parameters; what is not told is not held against it. */
function matchesRequest(request, files, echo) {
	const groups = echo.FileGroups?.map((group) => echoedContentKey(group, "visuals")) ?? [void 0];
	const ours = files.map((file) => contentKey(file, "visuals"));
	if (!groups.includes(void 0) && JSON.stringify(groups.toSorted()) !== JSON.stringify(ours.toSorted())) return false;
	const { Parameters } = request.SnapshotConfiguration;
	return echo.Parameters === void 0 || valuesOf(Parameters) === valuesOf(echo.Parameters);
}
function valuesOf(parameters = {}) {
	const { StringParameters, IntegerParameters, DecimalParameters, DateTimeParameters } = parameters;
	const lists = [
		StringParameters,
		IntegerParameters,
		DecimalParameters,
		DateTimeParameters?.map(({ Name, Values }) => ({
			Name,
			Values: Values?.map(milliseconds)
		}))
	];
	return JSON.stringify(lists.map((list) => (list ?? []).map(({ Name, Values }) => JSON.stringify([Name, Values])).toSorted()));
}
function milliseconds(time) {
	return new Date(typeof time === "number" ? time * 1e3 : time).getTime();
}
// src/snapshot/adopt-job.ts
const clockToleranceMs = 9e5;
/**
* A job of this ID exists. Where the ID is derived from the job's content, it is the very job we want: started by a
* request whose answer was lost, or by an earlier step whose work is picked up. An ID that the user chose says nothing of
* the content, and QuickSight keeps it for 24 hours after the job's end: a job of that ID that ended before this step, or
* that was asked for something else, is another export, and its files are not the ones asked for.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
*/
async function adopt(job, snapshots, refusal, stepStartedAt) {
	const found = await describeOrExplain(job, snapshots, refusal);
	if (!job.isUserJobId) return found;
	const { configuration = {}, createdAt, status } = found;
	const stale = (status === "COMPLETED" || status === "FAILED") && startedBeforeStep(found, stepStartedAt) !== void 0;
	if (!stale && matchesRequest(job.request, job.files, configuration)) return found;
	const id = job.request.SnapshotJobId;
	const which = createdAt === void 0 ? "another job" : `a job of ${new Date(createdAt).toISOString()}`;
	const what = stale ? `which is ${status}` : "which was asked for other files or with other parameters";
	const collect = stale ? ` To collect that job's files, set job-id: ${id}.` : "";
	throw new _main_js__WEBPACK_IMPORTED_MODULE_0__.H(`Snapshot job ID ${id} is taken by ${which}, ${what}.`, {
		code: refusal.code,
		requestId: refusal.requestId,
		hint: `Leave SnapshotJobId out of the request, and an ID of its own is derived; QuickSight frees ${id} 24 hours after that job's end.${collect}`,
		cause: refusal
	});
}
/** When the job was started, where that was before the step began; epoch milliseconds by the server's clock. */
function startedBeforeStep({ createdAt }, stepStartedAt) {
	return createdAt !== void 0 && createdAt < stepStartedAt - clockToleranceMs ? createdAt : void 0;
}
async function describeOrExplain(job, snapshots, refusal) {
	try {
		return await snapshots.describeJob((0,_prepare_jobs_js__WEBPACK_IMPORTED_MODULE_1__.a)(job));
	} catch (error) {
		if (!(error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.U) || error.kind !== "denied" && error.kind !== "not-found") throw error;
		throw new _main_js__WEBPACK_IMPORTED_MODULE_0__.H(`Snapshot job ID ${job.request.SnapshotJobId} is taken, and that job is not this user's to see.`, {
			code: refusal.code,
			requestId: error.requestId ?? refusal.requestId,
			hint: "Another user started it. Choose another job-id, or leave it out.",
			cause: error
		});
	}
}
// src/snapshot/collect-files.ts
/**
* What became of each file of a job that is COMPLETED. A file with `ErrorInfo`, or that the result does not mention, has
* failed, whatever the job's status says. The results of registered and anonymous users are read alike.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_SnapshotJobResult.html
*/
function collectFiles(job, answer) {
	const groups = [...answer.result?.RegisteredUsers ?? [], ...answer.result?.AnonymousUsers ?? []].flatMap((user) => user.FileGroups ?? []);
	const matched = match(job.files, groups);
	return job.files.map((file, i) => {
		const at = {
			file,
			order: job.order[i] ?? i
		};
		const found = matched[i];
		const located = found === void 0 ? missingResultFailure(answer.requestId) : resolveLocation(found, job, answer.requestId);
		return "code" in located ? {
			...at,
			failure: located
		} : {
			...at,
			location: located
		};
	});
}
function match(files, groups) {
	const left = [...groups];
	const take = (fits) => {
		const place = left.findIndex(fits);
		return place < 0 ? void 0 : left.splice(place, 1)[0];
	};
	return [
		(file) => take((group) => echoedContentKey(group, "visuals") === contentKey(file, "visuals")),
		(file) => take((group) => !hasVisualIds(group) && echoedContentKey(group, "sheets") === contentKey(file, "sheets")),
		() => take((group) => echoedContentKey(group, "sheets") === void 0)
	].reduce((found, pass) => files.map((file, i) => found[i] ?? pass(file)), []);
}
function resolveLocation(group, job, requestId) {
	const results = group.S3Results ?? [];
	const [error] = results.flatMap((result) => result.ErrorInfo ?? []);
	if (error !== void 0) return jobErrorToFailure(error, requestId);
	const uri = results.map(({ S3Uri }) => S3Uri).find((given) => given !== void 0 && given !== "");
	if (uri === void 0) return missingResultFailure(requestId);
	return /^s3:\/\/[^/]+\/.|^https?:\/\/./i.test(uri) ? parseLocation(uri, job) : invalidUriFailure(requestId);
}
/** A job's or a file's error in our words: DASHBOARD_ACCESS_DENIED, CAPABILITY_RESTRICTED, RLS_CHANGED, CLS_CHANGED, DATASET_DELETED. */
function jobErrorToFailure(error, requestId) {
	const code = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Y)(error.ErrorType ?? "UnknownError", 100);
	const hint = (0,_find_hint_js__WEBPACK_IMPORTED_MODULE_2__.n)(code, error.ErrorMessage);
	return {
		code,
		message: `${code}${error.ErrorMessage === void 0 ? "" : `: ${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.Y)(error.ErrorMessage, 500)}`}`,
		...hint === void 0 ? {} : { hint },
		...requestId === void 0 ? {} : { requestId }
	};
}
function missingResultFailure(requestId) {
	return {
		code: "MissingResult",
		message: "The job is COMPLETED, but its result does not mention this file.",
		hint: "Run the export again; if it stays so, give the request ID to AWS Support.",
		...requestId === void 0 ? {} : { requestId }
	};
}
function invalidUriFailure(requestId) {
	return {
		code: "InvalidS3Uri",
		message: "The job is COMPLETED, but its result names no object in S3 for this file.",
		hint: "Run the export again; if it stays so, give the request ID to AWS Support.",
		...requestId === void 0 ? {} : { requestId }
	};
}
/** Where a result lies: `s3://` as it is, the plain address of an object in our own bucket as `s3://`, else a link. */
function parseLocation(uri, job) {
	if (/^s3:\/\//i.test(uri)) return { s3Uri: uri.replace(/^s3:/i, "s3:") };
	const bucket = bucketOf(job);
	const object = bucket === void 0 ? void 0 : parseObjectUrl(uri, bucket);
	return object === void 0 ? { link: uri } : { s3Uri: `s3://${bucket}/${object}` };
}
function bucketOf(job) {
	return job.request.SnapshotConfiguration.DestinationConfiguration?.S3Destinations[0]?.BucketConfiguration.BucketName;
}
function parseObjectUrl(uri, bucket) {
	if (!URL.canParse(uri)) return void 0;
	const { hostname, pathname } = new URL(uri);
	try {
		const path = decodeURIComponent(pathname.slice(1));
		if (hostname.startsWith(`${bucket}.`)) return path;
		return path.startsWith(`${bucket}/`) ? path.slice(bucket.length + 1) : void 0;
	} catch {
		return;
	}
}
// src/snapshot/job-outcome.ts
/** How a job ended that the service calls COMPLETED: with its files, each of which may have failed all the same. */
async function finishCompletedJob(job, running, snapshots, ports) {
	running.endedAt = ports.clock.now();
	const answer = await waitForResult(job, snapshots, ports);
	if (answer.requestId !== void 0) running.requestIds.push(answer.requestId);
	return {
		...outcome(job, "completed", running),
		files: collectFiles(job, answer)
	};
}
/** The status says FAILED and no more; the reason stands in the result. */
async function finishFailedJob(job, running, snapshots, ports) {
	running.endedAt = ports.clock.now();
	const code = "FAILED";
	try {
		const { error, requestId } = await waitForResult(job, snapshots, ports, maxReasonAttempts);
		if (requestId !== void 0) running.requestIds.push(requestId);
		return outcome(job, "failed", running, addAdoptedJobHint(error === void 0 ? {
			code,
			message: "The job FAILED, and its result gives no reason."
		} : jobErrorToFailure(error, requestId), running));
	} catch (error) {
		const failure = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.W)(ports.signal.aborted ? ports.signal.reason : error);
		return outcome(job, "failed", running, {
			...failure,
			code,
			message: `The job FAILED; its reason could not be read: ${failure.message}`
		});
	}
}
function addAdoptedJobHint(failure, { adoptedStartedAt }) {
	if (adoptedStartedAt === void 0) return failure;
	const again = `That was a job of ${new Date(adoptedStartedAt).toISOString()}, which job-id took over: to export anew, choose another job-id.`;
	return {
		...failure,
		hint: failure.hint === void 0 ? again : `${failure.hint} ${again}`
	};
}
async function waitForResult(job, snapshots, ports, attempts) {
	for (let tries = 1;; tries++) {
		try {
			const answer = await snapshots.describeJobResult((0,_prepare_jobs_js__WEBPACK_IMPORTED_MODULE_1__.a)(job), attempts);
			if (tries >= maxEmptyAttempts || answer.result !== void 0 || answer.error !== void 0) return answer;
		} catch (error) {
			if (!(error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.U) || !notReadyKinds.has(error.kind) || tries > maxNotFoundAttempts) throw error;
		}
		await ports.clock.sleep(1e3, ports.signal);
	}
}
const notReadyKinds = /* @__PURE__ */ new Set(["not-ready", "not-found"]);
const maxNotFoundAttempts = 20;
const maxEmptyAttempts = 3;
const maxReasonAttempts = 12;
/** How a job ended that an error, the deadline or a signal cut short; `sent`: a start that may have made a job. */
function interruptedOutcome(job, running, sent, error, ports) {
	const mayRun = running !== void 0 || sent;
	if (ports.signal.aborted) return outcome(job, mayRun ? "abandoned" : "not-started", running, (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.W)(ports.signal.reason));
	if (running === void 0) return outcome(job, sent ? "abandoned" : "not-started", running, (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.W)(error));
	return outcome(job, canBePickedUpLater(error) ? "abandoned" : "failed", running, (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.W)(error));
}
function canBePickedUpLater(error) {
	return error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.U && (error.kind === "transient" || error.kind === "not-ready");
}
/** The outcome of a job as it stands. */
function outcome(job, state, running, failure) {
	return {
		job,
		state,
		existsOnServer: running !== void 0 || state === "abandoned",
		...running?.arn === void 0 ? {} : { arn: running.arn },
		...failure === void 0 ? {} : { failure },
		files: [],
		times: {
			...running === void 0 ? {} : { startedAt: running.startedAt },
			...running?.runningAt === void 0 ? {} : { runningAt: running.runningAt },
			...running?.endedAt === void 0 ? {} : { endedAt: running.endedAt }
		},
		requestIds: running?.requestIds ?? []
	};
}
// src/snapshot/run-job.ts
/**
* Runs one job to its end, with the session of its own user. Never rejects: what went wrong is its outcome.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
*/
async function runJob(job, snapshots, ports) {
	const { slots, signal } = ports;
	let mayExist = false;
	let running;
	let end;
	try {
		await slots.acquire(signal);
		try {
			running = await slots.start(async () => {
				mayExist = true;
				ports.onEvent({
					kind: "sent",
					job
				});
				try {
					return await start(job, snapshots, ports);
				} catch (error) {
					mayExist = mayHaveStarted(error, signal);
					if (!mayExist) ports.onEvent({
						kind: "refused",
						job
					});
					throw error;
				}
			}, (error) => error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.U && error.kind === "job-limit");
			end = await pollUntilEnded(job, running, snapshots, ports);
			if (end === void 0) return outcome(job, "started", running);
			running.requestIds.push(...end.requestId === void 0 ? [] : [end.requestId]);
		} finally {
			slots.release();
		}
		return await (end.status === "FAILED" ? finishFailedJob : finishCompletedJob)(job, running, snapshots, ports);
	} catch (error) {
		return interruptedOutcome(job, running, mayExist, error, ports);
	}
}
function mayHaveStarted(error, signal) {
	if (error === signal.reason || !(error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.H)) return true;
	return error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.U && error.kind === "transient";
}
async function start(job, snapshots, ports) {
	const startedAt = ports.clock.now();
	try {
		const { arn, requestId } = await snapshots.startJob(job.request);
		ports.onEvent({
			kind: "started",
			job,
			adopted: false
		});
		return {
			arn,
			startedAt,
			requestIds: requestId === void 0 ? [] : [requestId]
		};
	} catch (error) {
		if (!(error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.U) || error.kind !== "already-exists") throw error;
		const found = await adopt(job, snapshots, error, ports.stepStartedAt);
		const adoptedStartedAt = startedBeforeStep(found, ports.stepStartedAt);
		ports.onEvent({
			kind: "started",
			job,
			adopted: true,
			adoptedStartedAt
		});
		const requestIds = found.requestId === void 0 ? [] : [found.requestId];
		return {
			arn: found.arn,
			startedAt,
			requestIds,
			adoptedStartedAt
		};
	}
}
/** Asks until the job has ended; `undefined` when it is enough that it runs. */
async function pollUntilEnded(job, running, snapshots, ports) {
	const { clock, onEvent } = ports;
	const elapsedMs = () => clock.now() - running.startedAt;
	const watch = ports.experience.track(job.request.DashboardId);
	let status = "";
	try {
		for (;;) {
			const next = watch.next(elapsedMs());
			if (!await sleepUnlessAllStarted(next.afterMs, ports)) return void 0;
			const description = await tryDescribe(job, snapshots, next.due, elapsedMs());
			if (description === void 0) continue;
			if (description.status !== status) {
				status = description.status;
				if (status === "RUNNING") running.runningAt = clock.now();
				onEvent({
					kind: "state",
					job,
					status,
					elapsedMs: elapsedMs()
				});
			}
			if (status === "COMPLETED" || status === "FAILED") {
				watch.recordEnd(elapsedMs());
				return description;
			}
			watch.recordRunning(elapsedMs());
		}
	} finally {
		watch.stop();
	}
}
const consistencyWindowMs = 2e4;
/** `undefined` where the service does not know the job yet. */
async function tryDescribe(job, snapshots, atExpectedEnd, elapsedMs) {
	try {
		return await snapshots.describeJob((0,_prepare_jobs_js__WEBPACK_IMPORTED_MODULE_1__.a)(job), atExpectedEnd);
	} catch (error) {
		if (error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.U && error.kind === "not-found" && elapsedMs < consistencyWindowMs) return void 0;
		throw error;
	}
}
/** False where it is enough that the jobs are started. */
async function sleepUnlessAllStarted(ms, { clock, signal, allStarted }) {
	try {
		await clock.sleep(ms, AbortSignal.any([signal, allStarted]));
		return true;
	} catch (error) {
		signal.throwIfAborted();
		if (allStarted.aborted) return false;
		throw error;
	}
}
/** A link to a file of a job that has ended, made afresh: the ones of a result live 300 seconds. */
async function refreshLink(job, order, snapshots) {
	const found = collectFiles(job, await snapshots.describeJobResult((0,_prepare_jobs_js__WEBPACK_IMPORTED_MODULE_1__.a)(job))).find((file) => file.order === order);
	if (found === void 0 || "failure" in found) throw new _main_js__WEBPACK_IMPORTED_MODULE_0__.H("The result no longer mentions the file.", { code: "MissingResult" });
	return "link" in found.location ? found.location.link : void 0;
}
// src/modes/export/log-progress.ts
const progressIntervalMs = 3e5;
/** Tells every five minutes how far the jobs are, until `over` is aborted: a job may run long without a word. */
async function logProgress(reportStates, { clock, log }, stopSignal) {
	const since = clock.now();
	const sleepUnlessStopped = () => clock.sleep(progressIntervalMs, stopSignal).then(() => true, () => false);
	while (await sleepUnlessStopped()) {
		const jobs = countOf(reportStates);
		if (jobs.running + jobs.waiting > 0) log.info((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.S)(jobs, clock.now() - since));
	}
}
function countOf(reportStates) {
	const done = reportStates.flatMap(({ jobs, outcomes }) => jobs.filter((_, i) => outcomes[i] !== void 0)).length;
	const running = reportStates.flatMap(({ jobs, outcomes, startedJobs }) => jobs.filter((job, i) => outcomes[i] === void 0 && startedJobs.has(job))).length;
	return {
		running,
		done,
		waiting: reportStates.flatMap(({ jobs }) => jobs).length - running - done
	};
}
// src/modes/export/report-state.ts
/** A report of which nothing is known yet. */
function createReportState(report) {
	return {
		report,
		jobs: [],
		startedJobs: /* @__PURE__ */ new Set(),
		outcomes: [],
		files: []
	};
}
/** The jobs of all reports that are planned, in the order of the reports. */
function allJobs(reportStates) {
	return reportStates.flatMap(({ jobs }) => jobs);
}
/** The job's place among all of them. */
function jobPosition(job, reportStates) {
	const jobs = allJobs(reportStates);
	return {
		index: jobs.indexOf(job),
		count: jobs.length
	};
}
/** The report's result if it were over now: jobs that still run are left behind. */
function toReportResult(entry) {
	const { report, prepared, failure, files } = entry;
	return {
		report,
		...failure === void 0 ? {} : { failure },
		...prepared?.dashboard === void 0 ? {} : { dashboardName: prepared.dashboard.name },
		jobs: entry.jobs.map((job, i) => entry.outcomes[i] ?? unfinishedOutcome(job, entry.startedJobs.has(job))),
		files: [...files].sort((a, b) => a.order - b.order)
	};
}
function unfinishedOutcome(job, startedJobs) {
	return {
		job,
		state: startedJobs ? "abandoned" : "not-started",
		existsOnServer: startedJobs,
		files: [],
		times: {},
		requestIds: []
	};
}
/** Notes that the job may exist on the server, or that it does not. */
function markBegun(job, begun, reportStates) {
	for (const entry of reportStates.filter((each) => each.jobs.includes(job))) if (begun) entry.startedJobs.add(job);
	else entry.startedJobs.delete(job);
}
// src/modes/export/retry-by-name.ts
const refusals = /* @__PURE__ */ new Set([
	"InvalidParameterValueException",
	"ResourceNotFoundException",
	"ValidationException"
]);
/** Whether the job may have been refused, or have failed, because a sheet's name was taken for its ID. */
function mayHaveUsedSheetName({ job, state, failure }) {
	if (job.dashboardName !== void 0 || job.report.target.kind !== "selection") return false;
	const code = failure?.code ?? "";
	return state === "not-started" ? refusals.has(code) : state === "failed" && !(0,_find_hint_js__WEBPACK_IMPORTED_MODULE_2__.r)(code);
}
/**
* A sheet that looked like an ID was sent as one, without a look at the dashboard, and there came nothing of it. The dashboard
* is looked up after all: either the text is the name of a sheet, and the job is planned anew, or it is neither, and the
* outcome lists what there is. Where the look-up fails, the refusal stands as it was.
*/
async function replanBySheetName(step, refused, find) {
	const { report, request, files, order } = refused.job;
	const { target } = report;
	if (target.kind !== "selection") return refused;
	const dashboard = await find(request.AwsAccountId, report.dashboardId).catch(() => void 0);
	if (dashboard === void 0) return refused;
	try {
		const sheets = files.flatMap((file) => file.sheets.map(({ id }) => id));
		const chosen = (0,_prepare_jobs_js__WEBPACK_IMPORTED_MODULE_1__.s)({
			...target,
			sheets
		}, dashboard);
		const parameters = request.SnapshotConfiguration.Parameters;
		const context = {
			accountId: request.AwsAccountId,
			region: step.aws.region,
			jobPrefix: step.run.jobPrefix,
			dashboard,
			parameters
		};
		const [planned] = (0,_prepare_jobs_js__WEBPACK_IMPORTED_MODULE_1__.i)(report, chosen, context);
		if (planned === void 0 || planned.request.SnapshotJobId === request.SnapshotJobId) return refused;
		return {
			...planned,
			order
		};
	} catch (error) {
		return error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.H ? {
			...refused,
			failure: (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.W)(error)
		} : refused;
	}
}
// src/modes/export/start-tracker.ts
/** Counts the jobs that are planned and not started. */
function createStartTracker(wait) {
	const controller = new AbortController();
	const notStarted = /* @__PURE__ */ new Set();
	let allPlanned = false;
	const check = () => {
		if (!wait && allPlanned && notStarted.size === 0) controller.abort();
	};
	return {
		allStarted: controller.signal,
		addJobs: (jobs) => {
			for (const job of jobs) notStarted.add(job);
		},
		markSettled: (job) => {
			notStarted.delete(job);
			check();
		},
		allJobsAdded: () => {
			allPlanned = true;
			check();
		}
	};
}
// src/modes/export/run-export.ts
/** Runs every report: plans its jobs, runs them, brings the files home. One bad report does not keep the others. */
function runExport(step, ports) {
	const startedAt = ports.clock.now();
	const reportStates = step.reports.map(createReportState);
	const announced = /* @__PURE__ */ new Set();
	const buildResult = (reports, more = {}) => {
		const result = {
			reports,
			announced,
			startedAt,
			endedAt: ports.clock.now(),
			postProcessingFailures: [],
			...more
		};
		return {
			...result,
			status: (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.h)(result, ports.abortReason())
		};
	};
	const run = async () => {
		const ran = new AbortController();
		logProgress(reportStates, ports, AbortSignal.any([ports.signal, ran.signal]));
		await runReports(step, reportStates, ports, announced, startedAt).finally(() => ran.abort());
		const results = reportStates.map(toReportResult);
		if (!step.run.wait) return buildResult(results);
		const { reports, archive, problems: postProcessingFailures } = await (await ports.files()).finish(results, {
			startedAt,
			endedAt: ports.clock.now()
		});
		for (const line of (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.y)(reports)) ports.log.info(line);
		return buildResult(reports, {
			archive,
			postProcessingFailures
		});
	};
	return {
		done: run(),
		currentResult: () => buildResult(reportStates.map(toReportResult))
	};
}
async function runReports(step, reportStates, ports, announced, startedAt) {
	const started = createStartTracker(step.run.wait);
	const context = {
		step,
		live: reportStates,
		ports,
		jobPorts: {
			clock: ports.clock,
			signal: ports.signal,
			allStarted: started.allStarted,
			slots: slots(step.run.maxConcurrency, ports),
			experience: createJobDurations(),
			onEvent: (event) => logJobEvent(event, context),
			stepStartedAt: startedAt
		},
		started,
		find: (0,_prepare_jobs_js__WEBPACK_IMPORTED_MODULE_1__.t)(ports.catalog),
		announced,
		adoptedStartTimes: []
	};
	const planning = reportStates.map((entry) => prepareReport(entry, context));
	const running = [];
	for (const [i, entry] of reportStates.entries()) {
		await planning[i];
		await reserveAndAnnounce(entry, context);
		running.push(runJobs(entry, context));
	}
	started.allJobsAdded();
	await Promise.all(running);
	if (context.adoptedStartTimes.length > 0) ports.log.notice((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.g)(context.adoptedStartTimes));
	if (step.aws.exportCredentials) await openSession(step, reportStates[0]?.report, ports).catch(() => void 0);
}
async function prepareReport(entry, { step, ports, find: lookUpDashboard }) {
	try {
		const [prepared] = await Promise.all([(0,_prepare_jobs_js__WEBPACK_IMPORTED_MODULE_1__.n)(step, entry.report, lookUpDashboard, ports), openSession(step, entry.report, ports)]);
		entry.prepared = prepared;
		entry.jobs = [...prepared.jobs];
	} catch (error) {
		entry.failure = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.W)(ports.signal.aborted ? ports.signal.reason : error);
	}
}
async function openSession(step, report, ports) {
	if (report === void 0) return;
	const accountId = await ports.sessions.resolveAccountId(report.accountId);
	const credentials = await ports.sessions.forViewer(accountId, report.viewer).credentials();
	if (step.aws.exportCredentials) ports.exportCredentials(credentials);
}
async function reserveAndAnnounce({ report, jobs }, context) {
	const { ports, started } = context;
	const files = await ports.files();
	if (jobs.length > 0) ports.log.info((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.x)(report, jobs));
	files.reserve(jobs);
	started.addJobs(jobs);
}
const unansweredMs = 1e3;
async function announceIfUnanswered(job, context) {
	const { clock, signal } = context.ports;
	try {
		await clock.sleep(unansweredMs, signal);
	} catch {
		return;
	}
	if (context.live.some(({ startedJobs }) => startedJobs.has(job))) publishJobIds(job, context);
}
function publishJobIds(job, { live: reportStates, ports, announced }) {
	const id = job.request.SnapshotJobId;
	if (announced.has(id)) return;
	announced.add(id);
	const ids = new Set(allJobs(reportStates).map(({ request }) => request.SnapshotJobId));
	ports.publishJobIds([...announced].filter((each) => !ids.has(each)).concat([...ids].filter((each) => announced.has(each))));
}
async function runJobs(entry, context) {
	const { prepared, report, jobs } = entry;
	if (prepared === void 0) return;
	const { step, ports, started, live: reportStates } = context;
	const snapshots = ports.snapshots(ports.sessions.forViewer(prepared.accountId, report.viewer));
	await Promise.all(jobs.map(async (planned, i) => {
		const ended = await runWithNameFallback(planned, i, entry, snapshots, context);
		started.markSettled(planned);
		const { job } = ended;
		const outcome = step.run.wait || ended.state !== "completed" ? ended : {
			...ended,
			state: "started"
		};
		entry.outcomes[i] = outcome;
		if (outcome.state !== "started") ports.log.info((0,_main_js__WEBPACK_IMPORTED_MODULE_0__._)(jobPosition(job, reportStates), outcome));
		if (outcome.state !== "completed") return;
		const fetched = await (await ports.files()).fetch(outcome, (order) => refreshLink(job, order, snapshots));
		for (const file of fetched) ports.log.info((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.v)(file));
		entry.files.push(...fetched);
	}));
}
/** Runs the job; where it was refused because a sheet's name was taken for an ID, runs the one that was meant. */
async function runWithNameFallback(job, place, entry, snapshots, context) {
	const ended = await runJob(job, snapshots, context.jobPorts);
	if (!mayHaveUsedSheetName(ended)) return ended;
	const replanned = await replanBySheetName(context.step, ended, context.find);
	if ("state" in replanned) return replanned;
	entry.jobs[place] = replanned;
	(await context.ports.files()).rename(replanned);
	context.started.addJobs([replanned]);
	const outcome = await runJob(replanned, snapshots, context.jobPorts);
	context.started.markSettled(replanned);
	return outcome;
}
function logJobEvent(event, context) {
	const { live: reportStates, ports, started, adoptedStartTimes } = context;
	if (event.kind === "sent" || event.kind === "refused") {
		markBegun(event.job, event.kind === "sent", reportStates);
		if (event.kind === "sent") announceIfUnanswered(event.job, context);
		return;
	}
	publishJobIds(event.job, context);
	const place = jobPosition(event.job, reportStates);
	if (event.kind === "state") {
		if (event.status !== "COMPLETED" && event.status !== "FAILED") ports.log.info((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.w)(place, event.job, event.status, event.elapsedMs));
		return;
	}
	started.markSettled(event.job);
	ports.log.info((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.C)(place, event.job, event.adopted ? "taken over" : "started"));
	if (event.adoptedStartedAt !== void 0) adoptedStartTimes.push(event.adoptedStartedAt);
}
// src/modes/run-mode.ts
/** Runs what the step's mode says. */
function runMode(step, dependencies, ports) {
	if (step.mode === "export") {
		const run = runExport(step, {
			...ports,
			...dependencies,
			catalog: () => dependencies.catalog(),
			files: dependencies.files
		});
		return {
			done: run.done.then((result) => (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.n)(step, result)),
			currentResult: () => (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.n)(step, run.currentResult())
		};
	}
	if (step.mode === "check") return runCheckMode(step, dependencies, ports);
	return {
		done: runPage(step, dependencies, ports),
		currentResult: () => interruptedResult(ports)
	};
}
/** How a mode ends that has nothing to show before it is over. */
function interruptedResult({ signal, abortReason }) {
	return signal.aborted ? (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.r)(signal.reason, abortReason() ?? "FAILED") : (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.i)({
		log: [],
		summary: ""
	}, {});
}
function runCheckMode(step, dependencies, ports) {
	let check;
	const currentResult = () => check === void 0 ? interruptedResult(ports) : checkEnding(check.currentResult(), ports);
	const run = async () => {
		const { runCheck } = await __webpack_require__.e(/* import() */ 972).then(__webpack_require__.bind(__webpack_require__, 4972));
		check = runCheck(step, dependencies, {
			...dependencies,
			signal: ports.signal
		});
		return checkEnding(await check.done, ports);
	};
	return {
		done: run().catch((error) => {
			if (ports.signal.aborted) return currentResult();
			throw error;
		}),
		currentResult
	};
}
function checkEnding({ lines, page, failure }, { signal, abortReason }) {
	if (!lines.some(({ status }) => status === "pending") || !signal.aborted) return (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.i)(page, {}, failure);
	const { message } = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.W)(signal.reason);
	return (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.i)(page, {}, [message, failure ?? []].flat().join("\n"), abortReason() ?? "FAILED");
}
async function runPage(step, dependencies, ports) {
	const asking = {
		sessions: dependencies.sessions,
		catalog: () => dependencies.catalog(),
		signal: ports.signal
	};
	if (step.mode === "list") {
		const { runList } = await __webpack_require__.e(/* import() */ 162).then(__webpack_require__.bind(__webpack_require__, 1162));
		const { json, page } = await runList(step, asking);
		return (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.i)(page, { dashboards: json });
	}
	const { toWireRequest, runPlan } = await __webpack_require__.e(/* import() */ 781).then(__webpack_require__.bind(__webpack_require__, 1781));
	const { jobs, page, failure } = await runPlan(step, asking);
	const outputs = {
		plan: JSON.stringify(jobs.map(({ request }) => toWireRequest(request))),
		"job-ids": JSON.stringify(jobs.map(({ request }) => request.SnapshotJobId))
	};
	return (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.i)(page, outputs, failure);
}



/***/ })

};
