import { Mt as inputDefaults, Nt as inputNames } from "./main.js";
// src/inputs/repeated-inputs.ts
const notRepeated = [
	"mode",
	"dashboard-id",
	"reports",
	"cli-input-json",
	"aws-region",
	"role-to-assume",
	"github-token"
];
const privateNames = [
	"parameters",
	"row-level-tags",
	"role-external-id",
	"inline-session-policy"
];
const defaults = inputDefaults;
function readRepeatedInputs(read) {
	const set = inputNames.filter((name) => !notRepeated.includes(name)).map((name) => [name, read(name).trim()]).filter(([name, value]) => value !== "" && value !== defaults[name]);
	return {
		inputs: Object.fromEntries(set.filter(([name]) => !privateNames.includes(name))),
		privateInputs: set.flatMap(([name]) => privateNames.includes(name) ? name : [])
	};
}
export { readRepeatedInputs };
