import { ut as ServiceError } from "./main.js";
import { Readable, Transform, pipeline } from "node:stream";
// src/aws/limit-responses.ts
const maxResponseBytes = 67108864;
/**
* Bounds the JSON and XML that a client reads into memory, whatever a broken proxy sends. Bodies of objects are streamed
* and not bounded.
*/
function limitResponses(client, maxBytes = maxResponseBytes) {
	client.middlewareStack.add((next, { commandName = "" }) => async (args) => {
		const handled = await next(args);
		if (commandName === "GetObjectCommand" || !hasBody(handled.response)) return handled;
		handled.response.body = limitBytes(handled.response.body, maxBytes, commandName.replace(/Command$/, ""));
		return handled;
	}, {
		step: "deserialize",
		priority: "low",
		name: "limitResponses"
	});
	return client;
}
function hasBody(response) {
	return typeof response === "object" && response !== null && "body" in response && response.body instanceof Readable;
}
function limitBytes(body, maxBytes, operation) {
	let bytes = 0;
	const limit = new Transform({ transform: (chunk, _, done) => {
		bytes += chunk.length;
		if (bytes <= maxBytes) done(null, chunk);
		else createResponseTooLargeError(operation, maxBytes).then(done);
	} });
	pipeline(body, limit, () => void 0);
	return limit;
}
async function createResponseTooLargeError(operation, maxBytes) {
	const code = "ResponseTooLarge";
	const message = `the response is larger than ${maxBytes / 1024 / 1024} MiB`;
	const { findHint } = await import("./find-hint2.js");
	const hint = findHint({
		operation,
		code,
		message
	});
	return new ServiceError(`${operation}: ${message}`, {
		operation,
		code,
		kind: "invalid",
		hint
	});
}
export { limitResponses as t };
