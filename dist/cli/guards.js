// src/lib/guards.ts
/** Whether the value, read from outside, is an object that can be looked into. */
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
export { isObject as t };
