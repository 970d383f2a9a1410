import { pt as ServiceError } from "./main.js";
import { t as createClientConfig } from "./client-config.js";
import { t as callWithRetry } from "./retry2.js";
import { t as QuickSightClient } from "./QuickSightClient.js";
import { t as memoize } from "./memoize.js";
import { n as limitResponses } from "./limit-responses.js";
// src/lib/rate-limiter.ts
const priorityOrder = {
	start: 0,
	"expected-end": 1,
	result: 2,
	poll: 3
};
const secondMs = 1e3;
const defaultMaxInFlightMs = 2e3;
const recoveryStepMs = 2e3;
function createRateLimiter(clock, requestsPerSecond, maxInFlightMs = defaultMaxInFlightMs) {
	const limit = createAdaptiveLimit(clock, requestsPerSecond);
	const waiting = [];
	let inWindow = [];
	let isDraining = false;
	const getWindowEnd = ({ sentAt, answeredAt }) => (answeredAt ?? sentAt + maxInFlightMs) + secondMs;
	async function drain() {
		isDraining = true;
		while (waiting.length > 0) {
			const now = clock.now();
			inWindow = inWindow.filter((sent) => getWindowEnd(sent) > now);
			if (inWindow.length < limit.get()) dequeueHighestPriority(waiting)?.grant();
			else await clock.sleep(Math.min(...inWindow.map(getWindowEnd), now + secondMs) - now);
		}
		isDraining = false;
	}
	return {
		onThrottled: limit.halve,
		acquire: (priority, signal) => {
			const { promise, resolve, reject } = Promise.withResolvers();
			if (signal.aborted) reject(signal.reason);
			else enqueue(waiting, priority, signal, () => resolve(occupySlot(inWindow, clock)), reject);
			if (!isDraining) drain();
			return promise;
		}
	};
}
function occupySlot(inWindow, clock) {
	const request = { sentAt: clock.now() };
	inWindow.push(request);
	return () => {
		request.answeredAt ??= clock.now();
	};
}
function createAdaptiveLimit(clock, requestsPerSecond) {
	let reduced = {
		to: requestsPerSecond,
		at: Number.NEGATIVE_INFINITY
	};
	const get = () => Math.min(requestsPerSecond, reduced.to + Math.floor((clock.now() - reduced.at) / recoveryStepMs));
	return {
		get,
		halve: () => {
			const now = clock.now();
			if (now - reduced.at >= secondMs) reduced = {
				to: Math.max(1, Math.floor(get() / 2)),
				at: now
			};
		}
	};
}
function enqueue(waiting, priority, signal, onGranted, onAborted) {
	const onAbort = () => {
		waiting.splice(waiting.indexOf(request), 1);
		onAborted(signal.reason);
	};
	const grant = () => {
		signal.removeEventListener("abort", onAbort);
		onGranted();
	};
	const request = {
		priority,
		grant
	};
	signal.addEventListener("abort", onAbort, { once: true });
	waiting.push(request);
}
function dequeueHighestPriority(waiting) {
	let first = 0;
	for (let i = 1; i < waiting.length; i++) if (priorityOrder[waiting[i]?.priority ?? "poll"] < priorityOrder[waiting[first]?.priority ?? "poll"]) first = i;
	return waiting.splice(first, 1)[0];
}
// src/aws/server-time.ts
function createServerTime(clock) {
	let offset = 0;
	return {
		now: () => clock.now() + offset,
		middleware: (next) => async (input) => {
			const output = await next(input);
			const { headers } = output.response;
			const date = Date.parse(headers?.["date"] ?? "");
			if (!Number.isNaN(date)) offset = date - clock.now();
			return output;
		}
	};
}
// src/aws/quicksight/client.ts
function createSender(options) {
	const { context, session } = options;
	const serverTime = createServerTime(context.clock);
	const client = memoize(() => {
		const settings = createClientConfig("QUICKSIGHT", options.region, options.transport, session);
		const sdkClient = limitResponses(new QuickSightClient(settings));
		sdkClient.middlewareStack.add(serverTime.middleware, {
			step: "deserialize",
			name: "serverTime"
		});
		return sdkClient;
	});
	const send = (operation, send, { priority = "start", requestDetails, ...more } = {}) => callWithRetry(context, operation, (signal) => send(client(), { abortSignal: signal }), {
		session,
		rateLimit: {
			of: options.rateLimit,
			priority
		},
		requestDetails: {
			...options.requestDetails,
			region: options.region,
			...requestDetails
		},
		...more
	});
	return Object.assign(send, { serverTime: serverTime.now });
}
const maxListingPages = 1e4;
async function collectPages(operation, page, maxPages = Number.POSITIVE_INFINITY) {
	const all = [];
	const seen = /* @__PURE__ */ new Set();
	for (let nextToken;;) {
		const { items, next } = await page(nextToken);
		all.push(...items);
		if (next === void 0 || next === "" || seen.has(next) || seen.size + 1 >= maxPages) return all;
		seen.add(next);
		if (seen.size >= maxListingPages) throw createEndlessListingError(operation);
		nextToken = next;
	}
}
function createEndlessListingError(operation) {
	const message = `${operation}: the listing has more than ${maxListingPages} pages`;
	return new ServiceError(message, {
		operation,
		code: "ResponseTooLarge",
		kind: "invalid"
	});
}
export { createRateLimiter as i, createSender as n, createServerTime as r, collectPages as t };
