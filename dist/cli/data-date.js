export { t as fillDataDate, n as usesDataDate } from "./data-date2.js";
