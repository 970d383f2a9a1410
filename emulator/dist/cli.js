#!/usr/bin/env -S node --
import { n as readKnownFault, t as startEmulator } from "./emulator2.js";
import { writeFileSync } from "node:fs";
import { constants } from "node:os";
import { parseArgs } from "node:util";
import { spawn } from "node:child_process";
// emulator/log-call.ts
/** One line per request: time, operation, status, caller, and the error. */
function formatCall(call) {
	const { at, operation, status, error, caller, region, fault, decidedBy } = call;
	return `${new Date(at).toISOString().slice(11, 23)} ${operation} ${status === 0 ? "no response" : error === void 0 ? String(status) : `${status} ${error}`}${caller === void 0 ? "" : `, ${caller.replace(/^arn:[^:]+:(?:iam|sts)::\d+:/, "")}`}${region === void 0 ? "" : `, ${region}`}${[...fault === void 0 ? [] : [`fault: ${fault}`], ...decidedBy === void 0 ? [] : [decidedBy]].map((note) => `; ${note}`).join("")}`;
}
// emulator/options.ts
const defaultPort = 4680;
const usage = `Usage: quicksight-snapshot-emulator [options]
       quicksight-snapshot-emulator [options] --exec -- COMMAND [ARGUMENTS]

  --port N           port to listen on (${defaultPort}; 0 picks a free one)
  --host ADDRESS     address to listen on (127.0.0.1; 0.0.0.0 for containers)
  --world FILE       the AWS account to emulate; a file with "extends: default" adds to the default one
  --import FILE      add a dashboard of your own: the JSON response of aws quicksight describe-dashboard-definition,
                     describe-dashboard, describe-data-set or list-users (repeatable)
  --time-scale N     factor for job durations (1; 0.01 is a hundred times faster)
  --latency MS       delay before each response (0)
  --faults JSON      faults to inject from the start: a JSON object or list
  --seed N           random seed for faults with a probability (1)
  --credentials WHO  user: AWS keys of the first IAM user and GitHub's OIDC variables; oidc: without the keys (user)
  --env-file FILE    write the environment as NAME=value lines to FILE instead of printing export commands
  --quiet            do not log requests
  --exec             start, run COMMAND with the environment, stop, and exit with its code
  --help             print this help
`;
const options = {
	port: {
		type: "string",
		default: String(defaultPort)
	},
	host: {
		type: "string",
		default: "127.0.0.1"
	},
	world: { type: "string" },
	import: {
		type: "string",
		multiple: true
	},
	"time-scale": {
		type: "string",
		default: "1"
	},
	latency: {
		type: "string",
		default: "0"
	},
	faults: {
		type: "string",
		default: "[]"
	},
	seed: {
		type: "string",
		default: "1"
	},
	credentials: {
		type: "string",
		default: "user"
	},
	"env-file": { type: "string" },
	quiet: {
		type: "boolean",
		default: false
	},
	exec: {
		type: "boolean",
		default: false
	},
	help: {
		type: "boolean",
		default: false
	}
};
/**
* Reads the command line.
* @throws Error that names the option and what it accepts
*/
function parseCommandLine(args) {
	const { values, positionals } = parseOptions(args);
	if (!values.exec && positionals.length > 0) throw new Error(`Unexpected argument: ${positionals[0]}. To run a command, write --exec -- ${positionals.join(" ")}`);
	if (values.exec && positionals.length === 0) throw new Error("--exec needs a command: --exec -- COMMAND [ARGUMENTS]");
	return {
		help: values.help,
		port: parseNumber("port", values.port),
		host: values.host,
		world: values.world,
		imports: values.import ?? [],
		timeScale: parseNumber("time-scale", values["time-scale"]),
		latencyMs: parseNumber("latency", values.latency),
		seed: parseNumber("seed", values.seed),
		faults: parseFaults(values.faults),
		credentials: parseCredentials(values.credentials),
		envFile: values["env-file"],
		quiet: values.quiet,
		command: values.exec ? positionals : void 0
	};
}
function parseOptions(args) {
	try {
		return parseArgs({
			args: [...args],
			options,
			allowPositionals: true
		});
	} catch (error) {
		const [problem] = String(Object(error).message).split(". ");
		throw new Error(`${problem}. Run with --help to list the options.`, { cause: error });
	}
}
function parseNumber(name, text) {
	const value = Number(text);
	if (text.trim() === "" || !Number.isFinite(value) || value < 0) throw new Error(`--${name} must be a number of 0 or more: ${text}`);
	return value;
}
function parseFaults(text) {
	try {
		return [JSON.parse(text)].flat();
	} catch (error) {
		throw new Error("--faults must be JSON, such as {\"on\":\"AssumeRole\",\"kind\":\"deny\"}", { cause: error });
	}
}
function parseCredentials(text) {
	if (text !== "user" && text !== "oidc") throw new Error(`--credentials must be user or oidc: ${text}`);
	return text;
}
// emulator/run-command.ts
/** Runs a command with more environment variables and passes signals on. Resolves to its exit code, 128 + N for signal N. */
function runCommand(command, environment) {
	const [name = "", ...args] = command;
	const child = spawn(name, args, {
		stdio: "inherit",
		env: {
			...process.env,
			...environment
		}
	});
	for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
	return new Promise((resolve, reject) => {
		child.once("error", (error) => reject(/* @__PURE__ */ new Error(`${name} cannot be started: ${error.message}`)));
		child.once("close", (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
	});
}
// emulator/cli.ts
/** Starts the emulator, provides its environment variables, and runs until it is stopped or the command exits. */
async function runCli() {
	const line = parseCommandLine(process.argv.slice(2));
	if (line.help) return void process.stdout.write(usage);
	const emulator = await start(line);
	const environment = {
		...emulator.environment,
		...line.credentials === "user" ? emulator.userCredentials : {}
	};
	if (line.command !== void 0) {
		process.exitCode = await runCommand(line.command, environment).finally(emulator.stop);
		return;
	}
	provideEnvironment(environment, line.envFile);
	console.error(`QuickSight, STS, S3, GitHub OIDC and GitHub releases listen on ${emulator.url}. Stop with Ctrl-C.`);
	console.error(`Open ${emulator.url}/ in a browser for jobs, files, calls and faults.`);
	for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void emulator.stop());
}
async function start(line) {
	try {
		return await startEmulator({
			host: line.host,
			port: line.port,
			timeScale: line.timeScale,
			latencyMs: line.latencyMs,
			seed: line.seed,
			faults: line.faults.map(readKnownFault),
			imports: line.imports,
			...line.world === void 0 ? {} : { world: line.world },
			...line.quiet ? {} : { onCall: (call) => console.error(formatCall(call)) }
		});
	} catch (error) {
		if (!(error instanceof Error) || !("code" in error) || error.code !== "EADDRINUSE") throw error;
		throw new Error(`Port ${line.port} of ${line.host} is in use. Set another --port, or --port 0 for a free one.`);
	}
}
function provideEnvironment(environment, file) {
	const entries = Object.entries(environment);
	if (file !== void 0) writeFileSync(file, entries.map(([name, value]) => `${name}=${value}\n`).join(""));
	else for (const [name, value] of entries) console.log(`export ${name}='${value.replaceAll("'", "'\\''")}'`);
}
runCli().catch((error) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
export {};
