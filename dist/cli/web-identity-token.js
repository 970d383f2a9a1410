import { Dt as quote, dt as ActionError, jt as registerSecret, kt as toMessage } from "./main.js";
import { open } from "node:fs/promises";
// src/command-line/web-identity-token.ts
const maxTokenBytes = 2e4;
function createTokenFileSource(path) {
	return async () => {
		const token = (await readStart(path)).trim();
		registerSecret(token);
		if (token === "" || token.length > maxTokenBytes || !/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token)) throw createTokenFileError(path, "does not contain a JSON Web Token (three parts, separated by dots)");
		return token;
	};
}
async function readStart(path) {
	try {
		const file = await open(path);
		try {
			if (!(await file.stat()).isFile()) throw new Error("not a regular file");
			const buffer = Buffer.alloc(20002);
			const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
			return buffer.toString("latin1", 0, bytesRead);
		} finally {
			await file.close();
		}
	} catch (error) {
		throw createTokenFileError(path, `cannot be read: ${toMessage(error)}`);
	}
}
function createTokenFileError(path, problem) {
	return new ActionError(`--web-identity-token-file: ${quote(path)} ${problem}.`, {
		code: "NoToken",
		hint: "Write the OIDC token of the job to this file before the command runs, without quotes, and pass the path of the file."
	});
}
export { createTokenFileSource };
