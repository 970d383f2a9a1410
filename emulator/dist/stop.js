import { n as failStep } from "./runner-files.js";
import { readFileSync } from "node:fs";
// emulator/action/stop.ts
/** Stops the emulator of this job, and prints its log. */
function runStop() {
	const { STATE_pid: pid, STATE_log: log } = process.env;
	if (pid === void 0 || pid === "") return;
	try {
		process.kill(Number(pid), "SIGTERM");
	} catch (error) {
		console.log(`The emulator had stopped already: ${error instanceof Error ? error.message : error}`);
	}
	if (log === void 0 || log === "") return;
	console.log("::group::Log of the emulator");
	console.log(readFileSync(log, "utf8").replaceAll(/^(\s*)(::|##\[)/gm, "$1 $2"));
	console.log("::endgroup::");
}
try {
	runStop();
} catch (error) {
	failStep(error);
}
export {};
