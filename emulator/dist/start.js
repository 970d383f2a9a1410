import { n as failStep, t as appendToRunnerFile } from "./runner-files.js";
import { mkdtempSync, openSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { spawn } from "node:child_process";
// emulator/action/start.ts
const startTimeoutMs = 6e4;
const pollMs = 50;
const reserved = /^GITHUB_/;
/** Starts the emulator in the background and hands its environment to the later steps of the job. */
async function runStart() {
	const folder = mkdtempSync(join(process.env["RUNNER_TEMP"] || tmpdir(), "quicksight-snapshot-emulator-"));
	const envFile = join(folder, "environment");
	const logFile = join(folder, "log");
	const log = openSync(logFile, "a");
	const child = spawn(process.execPath, [
		"--",
		join(import.meta.dirname, "cli.js"),
		...readArguments(envFile)
	], {
		detached: true,
		stdio: [
			"ignore",
			log,
			log
		]
	});
	const ended = new Promise((_, reject) => {
		child.once("error", reject);
		child.once("exit", () => reject(/* @__PURE__ */ new Error(`The emulator did not start:\n${readFileSync(logFile, "utf8").trim()}`)));
	});
	const environment = await Promise.race([waitForEnvironment(envFile), ended]);
	child.unref();
	appendToRunnerFile("GITHUB_STATE", "pid", String(child.pid));
	appendToRunnerFile("GITHUB_STATE", "log", logFile);
	for (const [name, value] of environment) if (!reserved.test(name)) appendToRunnerFile("GITHUB_ENV", name, value);
	const url = new Map(environment).get("AWS_ENDPOINT_URL") ?? "";
	appendToRunnerFile("GITHUB_OUTPUT", "url", url);
	appendToRunnerFile("GITHUB_OUTPUT", "log", logFile);
	console.log(`The emulator listens on ${url}. Later steps use it instead of AWS.`);
	if (process.env["ACTIONS_ID_TOKEN_REQUEST_URL"] !== void 0) console.log("::warning::This job has id-token: write, so GitHub sets ACTIONS_ID_TOKEN_REQUEST_URL for each step and OIDC tokens come from GitHub, which the emulator does not trust. Remove the permission from this job.");
}
function readArguments(envFile) {
	const getInput = (name) => (process.env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
	const options = [
		"port",
		"world",
		"time-scale",
		"faults",
		"credentials"
	];
	return [
		"--env-file",
		envFile,
		...getInput("import").split("\n").map((file) => file.trim()).filter(Boolean).flatMap((file) => ["--import", file]),
		...options.flatMap((name) => getInput(name) === "" ? [] : [`--${name}`, getInput(name)])
	];
}
async function waitForEnvironment(file) {
	const deadline = performance.now() + startTimeoutMs;
	while (performance.now() < deadline) {
		const entries = readEnvironment(file);
		if (entries.length > 0) {
			const url = new Map(entries).get("AWS_ENDPOINT_URL");
			if (url !== void 0 && (await fetch(`${url}/_emulator/ready`)).ok) return entries;
		}
		await setTimeout(pollMs);
	}
	throw new Error(`The emulator was not ready after ${startTimeoutMs / 1e3} seconds`);
}
function readEnvironment(file) {
	try {
		return readFileSync(file, "utf8").split("\n").filter(Boolean).map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]);
	} catch {
		return [];
	}
}
runStart().catch(failStep).finally(() => process.exit());
export {};
