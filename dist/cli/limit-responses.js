import { pt as ServiceError, w as isObject } from "./main.js";
import { Readable, Transform, pipeline } from "node:stream";
// src/aws/limit-responses.ts
const maxResponseBytes = 67108864;
function limitResponses(client, maxBytes = maxResponseBytes) {
	client.middlewareStack.add((next, { commandName = "" }) => async (args) => {
		const handled = await next(args);
		if (!hasBody(handled.response)) return handled;
		if (commandName === "GetObjectCommand" && handled.response.statusCode < 300) return handled;
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
	if (!isObject(response) || !("body" in response) || !("statusCode" in response)) return false;
	return response["body"] instanceof Readable && typeof response["statusCode"] === "number";
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
export { limitResponses as n, maxResponseBytes as r, createResponseTooLargeError as t };
