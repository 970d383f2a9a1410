import { n as defaultProvider, t as createClientConfig } from "./client-config.js";
import { o as getProfileName } from "./loadSharedConfigFiles.js";
import { t as parseKnownFiles } from "./parseKnownFiles.js";
import { Dt as quote, Ot as sanitizeLine, dt as ActionError, kt as toMessage } from "./main.js";
// src/aws/default-credentials.ts
function createDefaultCredentialProvider(region, transport, mask, onWarning) {
	const clientConfig = createClientConfig("STS", region, transport, void 0);
	const provider = defaultProvider(onWarning === void 0 ? { clientConfig } : {
		clientConfig,
		logger: createWarningLogger(onWarning)
	});
	return async (options) => {
		const { accessKeyId, secretAccessKey, sessionToken } = await wrapProviderError(provider(options));
		for (const secret of [secretAccessKey, sessionToken]) if (secret !== void 0) mask(secret);
		return {
			accessKeyId,
			secretAccessKey,
			...sessionToken === void 0 ? {} : { sessionToken }
		};
	};
}
function createWarningLogger(onWarning) {
	const ignore = () => void 0;
	return {
		debug: ignore,
		info: ignore,
		error: ignore,
		warn: (message) => onWarning(sanitizeLine(String(message)))
	};
}
async function describeMissingProfile() {
	const profile = getProfileName({});
	if (profile === "default") return void 0;
	const profiles = await parseKnownFiles({}).catch(() => ({}));
	if (Object.hasOwn(profiles, profile)) return void 0;
	return `the profile ${quote(profile)} of AWS_PROFILE does not exist in ~/.aws/config (or AWS_CONFIG_FILE) and ~/.aws/credentials (or AWS_SHARED_CREDENTIALS_FILE)`;
}
async function wrapProviderError(credentials) {
	try {
		return await credentials;
	} catch (error) {
		const text = await describeMissingProfile() ?? sanitizeLine(toMessage(error), 500);
		const code = "CredentialsProviderError";
		const { findHint } = await import("./find-hint2.js");
		const hint = findHint({
			operation: "Credentials",
			code,
			message: text
		});
		throw new ActionError(`AWS credentials: ${text}`, {
			code,
			hint,
			cause: error
		});
	}
}
export { createDefaultCredentialProvider };
