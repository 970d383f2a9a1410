import { gt as toFailure } from "./main.js";
import { a as planRefreshes, i as toSettledDataset, n as combineReportData, o as describeFreshness, r as loadReportData } from "./check-freshness.js";
import { t as fillDataDate } from "./data-date2.js";
// src/modes/plan-data.ts
async function planData(step, ports) {
	const datasets = await ports.datasets();
	const resolveAccountId = (named) => ports.sessions.resolveAccountId(named);
	const reports = step.reports.filter(requiresFreshness);
	const data = await Promise.all(loadReportData(reports, {
		datasets,
		resolveAccountId,
		signal: ports.signal
	}));
	const { graph, demands } = combineReportData(data);
	const now = datasets.serverNow();
	const ingestionPrefix = step.run.ingestionPrefix ?? step.run.jobPrefix;
	const times = new Map(data.map(({ report, graph: own }) => {
		const nodes = [...own?.values() ?? []].map(toSettledDataset);
		return [report, describeFreshness(nodes, now).dataAsOf ?? now];
	}));
	return {
		rows: planRefreshes(graph, demands, {
			now,
			ingestionPrefix
		}).map((planned) => toDataRow(planned, now)),
		failures: data.flatMap(({ report, error }) => error === void 0 ? [] : [{
			report: report.label,
			failure: toFailure(error)
		}]),
		fillDate: (report) => fillDataDate(report, times.get(report) ?? now)
	};
}
function requiresFreshness(report) {
	return report.freshness !== void 0;
}
const actions = {
	none: "uses it unchanged",
	wait: "waits for the running ingestion",
	refresh: "refreshes it first",
	"cannot-refresh": "cannot refresh it: uploaded files"
};
function toDataRow({ node, action }, now) {
	const [dataset] = describeFreshness([toSettledDataset(node)], now).datasets;
	return {
		dataset: dataset ?? {
			arn: node.arn,
			refreshed: false
		},
		action: actions[action]
	};
}
export { planData };
