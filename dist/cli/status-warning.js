import { Dt as quote, Tt as joinList } from "./main.js";
// src/lib/status-warning.ts
function createStatusWarning(subject, known, warn) {
	const seen = new Set(known);
	return (status) => {
		if (seen.has(status)) return;
		seen.add(status);
		warn(`QuickSight returned the unknown ${subject} status ${quote(status, 40)} (known: ${joinList(known)}). The step keeps polling.`);
	};
}
export { createStatusWarning as t };
