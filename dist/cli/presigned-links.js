import { t as HttpRequest } from "./httpRequest.js";
import { t as NodeHttpHandler } from "./node-http-handler.js";
import { Ot as sanitizeLine, pt as ServiceError } from "./main.js";
import { t as callWithRetry } from "./retry2.js";
import { n as parseContentRange, t as abortUntilHeaders } from "./response.js";
// src/aws/s3/error-body.ts
const maxErrorBytes = 4096;
async function readErrorBody(body) {
	const chunks = [];
	let bytes = 0;
	try {
		for await (const chunk of body) {
			chunks.push(chunk);
			bytes += chunk.length;
			if (bytes >= maxErrorBytes) break;
		}
	} catch {}
	return Buffer.concat(chunks).subarray(0, maxErrorBytes).toString("utf8");
}
function getXmlText(xml, element) {
	const text = new RegExp(`<${element}>([^<]*)</${element}>`).exec(xml)?.[1];
	return text === void 0 || text.trim() === "" ? void 0 : sanitizeLine(text);
}
// src/aws/s3/presigned-links.ts
const operation = "Download of the result";
function createPresignedDownloads(options) {
	const { plainHttpHosts = [], ...transport } = options.transport;
	const handler = new NodeHttpHandler({
		...transport,
		httpsAgent: { ...transport.httpsAgent }
	});
	return { read: async (url, from) => {
		checkScheme(url, plainHttpHosts);
		return callWithRetry(options.context, operation, (signal) => openLink(handler, url, from, signal), { attempts: 1 });
	} };
}
function createGetRequest(link, from) {
	const url = parseUrl(link);
	return new HttpRequest({
		method: "GET",
		protocol: url.protocol,
		hostname: url.hostname,
		...url.port === "" ? {} : { port: Number(url.port) },
		path: url.pathname + url.search,
		headers: {
			host: url.host,
			...from.offset > 0 ? { range: `bytes=${from.offset}-` } : {},
			...from.offset > 0 && from.etag !== void 0 ? { "if-match": from.etag } : {}
		}
	});
}
function parseUrl(link) {
	const url = URL.canParse(link) ? new URL(link) : void 0;
	if (url?.protocol === "https:" || url?.protocol === "http:") return url;
	throw createLinkError("The link to the result is not a URL", "InvalidLink", "invalid");
}
function checkScheme(link, plainHttpHosts) {
	const { protocol, host } = parseUrl(link);
	if (protocol === "http:" && !plainHttpHosts.includes(host)) throw createLinkError("The presigned URL of the result is not HTTPS", "InvalidLink", "invalid");
}
const maxRedirects = 3;
async function openLink(handler, link, from, signal, redirects = 0) {
	const { response } = await abortUntilHeaders(signal, (abortSignal) => handler.handle(createGetRequest(link, from), { abortSignal }));
	const status = response.statusCode;
	if (status === 200 || status === 206) return toDownloadFromLink(response);
	const target = redirects < maxRedirects ? getRedirectTarget(link, response) : void 0;
	if (target !== void 0) {
		response.body.destroy();
		return await openLink(handler, target, from, signal, redirects + 1);
	}
	const error = await readLinkError(response);
	if (from.offset > 0 && (status === 412 || status === 416)) return await openLink(handler, link, { offset: 0 }, signal);
	throw error;
}
function getRedirectTarget(link, response) {
	const location = response.headers["location"];
	if (response.statusCode !== 307 && response.statusCode !== 308 || location === void 0) return void 0;
	const from = new URL(link);
	const to = URL.canParse(location, link) ? new URL(location, link) : void 0;
	if (to === void 0 || to.protocol !== from.protocol) return void 0;
	return [from, to].every(({ hostname }) => /\.amazonaws\.com(\.cn)?$/.test(hostname)) || to.host === from.host ? to.href : void 0;
}
function toDownloadFromLink(response) {
	const body = response.body;
	const length = response.headers["content-length"];
	const etag = response.headers["etag"];
	const range = response.statusCode === 206 ? parseContentRange(response.headers["content-range"]) ?? unknownRange : void 0;
	const total = range === void 0 ? length && Number(length) : range.total;
	return {
		body,
		offset: range?.offset ?? 0,
		...typeof total === "number" ? { totalBytes: total } : {},
		...etag === void 0 ? {} : { etag }
	};
}
const unknownRange = {
	offset: -1,
	total: void 0
};
async function readLinkError(response) {
	const status = response.statusCode;
	const text = await readErrorBody(response.body);
	const code = getXmlText(text, "Code") ?? `HTTP ${status}`;
	const detail = getXmlText(text, "Message") ?? (status >= 300 && status < 400 ? "the redirect is not followed, as it leads to another address" : void 0);
	const reason = `${code}${detail === void 0 ? "" : `: ${detail}`}`;
	if (status === 403 || code === "ExpiredToken") return createLinkError(`the link was rejected (${reason})`, "LinkExpired", "expired", status);
	return createLinkError(reason, code, classifyStatus(status), status);
}
function classifyStatus(status) {
	if (status === 429) return "throttled";
	if (status === 408 || status >= 500) return "transient";
	return status === 404 ? "not-found" : "invalid";
}
function createLinkError(message, code, kind, status) {
	return new ServiceError(`${operation}: ${message}`, {
		operation,
		code,
		kind,
		status
	});
}
export { createPresignedDownloads as t };
