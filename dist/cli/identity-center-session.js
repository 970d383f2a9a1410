import { dt as ActionError } from "./main.js";
import { i as retryOnceIfExpired, s as createRefreshableSession, t as createAssumeRoleRequest } from "./enhanced-session.js";
// src/identity/identity-center-session.ts
function createIdentityCenterSession(aws, roleArn, viewer, { clock, idToken, tokens, roles }) {
	let first;
	const assume = async () => {
		const assertion = await idToken(viewer.audience);
		const { identityContext, userId } = await tokens.createToken({
			application: viewer.application,
			assertion
		});
		if (first !== void 0) checkSameUser(first.userId, userId);
		const issued = await roles.assumeRole(createAssumeRoleRequest(aws, roleArn, "IdentityCenter", identityContext));
		first = { userId };
		return issued;
	};
	return createRefreshableSession(() => retryOnceIfExpired(assume), clock);
}
function checkSameUser(before, now) {
	if (before !== void 0 && before === now) return;
	throw new ActionError(before === void 0 || now === void 0 ? "The session could not be renewed: without an ID token, the response of IAM Identity Center does not prove that the user is the same." : "The session could not be renewed: the OIDC token now names another user of IAM Identity Center.", {
		code: "WrongUser",
		hint: "Check the custom property of the repository and the mapping of the trusted token issuer, and run the job again."
	});
}
export { createIdentityCenterSession };
