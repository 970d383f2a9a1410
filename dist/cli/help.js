import { r as __toESM } from "./rolldown-runtime.js";
import { Ft as sections, Mt as inputDefaults, Ot as sanitizeLine, St as ownOptions, xt as isBooleanFlag } from "./main.js";
import { readFile } from "node:fs/promises";
// src/command-line/help.ts
const usage = `Usage: quicksight-snapshot COMMAND [FLAGS]

Commands
  list     list dashboards, or one dashboard's sheets, visuals and parameters
  check    test permissions and settings without starting a job
  plan     print the jobs that an export would start
  export   export dashboards
  probe    call every API once with your account, and save a report without secrets, names, IDs or addresses

Every input of the action is a flag. Repeat a flag to pass a list. Paths are relative to the current directory, and no
file is written outside of it. Credentials come from where the AWS CLI finds them, or from role-to-assume with
--web-identity-token-file.

Exit codes: 0 done, 1 failed, 2 invalid input, 3 partial, 4 timed out, 130 cancelled.`;
const titles = {
	content: "What to export",
	viewer: "User",
	destination: "Destination",
	conditions: "Data and conditions",
	aws: "AWS",
	run: "Run"
};
const defaults = {
	...inputDefaults,
	summary: "false"
};
const unavailable = ["mode", "export-credentials"];
async function createHelp() {
	const meanings = await readMeanings();
	const own = Object.entries(ownOptions).map(([name, { meaning }]) => formatFlag(name, meaning));
	const inputs = Object.entries(titles).map(([key, title]) => {
		return [title, ...(Object.entries(sections).find(([section]) => section === key)?.[1] ?? []).filter((name) => !unavailable.includes(name)).map((name) => formatFlag(name, meanings[name], defaults[name]))].join("\n");
	});
	return [
		usage,
		["Command line", ...own].join("\n"),
		...inputs
	].join("\n\n");
}
function formatFlag(name, meaning = "", preset) {
	const heading = !isBooleanFlag(name) ? `--${name} VALUE` : preset === "true" ? `--${name}, --no-${name}` : `--${name}`;
	const shown = preset === void 0 ? meaning : `${meaning} (default: ${preset})`;
	return `  ${heading}\n${wrap(sanitizeLine(shown, 2e3), 92).map((line) => `      ${line}`).join("\n")}`;
}
function wrap(text, width) {
	const lines = [""];
	for (const word of text.split(/\s+/)) {
		const line = lines.at(-1) ?? "";
		if (line !== "" && line.length + word.length >= width) lines.push(word);
		else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
	}
	return lines;
}
async function readMeanings() {
	const { parse } = await import("./dist2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const inputs = parse(await readFile(new URL("../../action.yml", import.meta.url), "utf8").catch(() => ""))?.inputs ?? {};
	return Object.fromEntries(Object.entries(inputs).map(([name, { description }]) => [name, description ?? ""]));
}
export { createHelp, usage };
