export { t as checkFreshness, n as combineReportData, r as loadReportData } from "./check-freshness.js";
