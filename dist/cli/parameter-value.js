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
export { toText as a, toInteger as i, toDate as n, toDecimal as r, findDateProblem as t };
