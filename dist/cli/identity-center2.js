import { E as getViewerName, Ot as sanitizeLine, T as getViewerKey, pt as ServiceError } from "./main.js";
import { n as parseTokenPayload } from "./token-claims.js";
import { c as createFailed, d as createSkipped, g as getReportAccount, l as createPassed, s as Mismatch, v as noBaseSessionReason, y as removeDuplicatesBy } from "./policy-statements.js";
import { t as createIdentityRoleRemedy } from "./identity-role-remedy.js";
// src/modes/check/identity-center.ts
async function checkIdentityCenter(scene, onSession) {
	const checking = listApplicationViewers(scene).map((person) => {
		const name = sanitizeLine(getViewerName(person.viewer), 100);
		const titles = {
			token: `OIDC token for ${sanitizeLine(person.viewer.audience, 200)} (Identity Center, experimental)`,
			exchange: `Identity Center token of ${name} in ${person.viewer.region}`,
			role: `Assume identity role ${scene.step.aws.identityRole ?? ""} for the user of ${name}`
		};
		return scene.board.addPending(Object.values(titles), checkViewer(scene, person, titles, onSession));
	});
	await Promise.all(checking);
}
function listApplicationViewers(scene) {
	const people = scene.step.reports.flatMap((report) => report.viewer.kind === "identity-center" ? [{
		account: getReportAccount(scene, report),
		viewer: report.viewer
	}] : []);
	return removeDuplicatesBy(people, ({ account = "", viewer }) => getViewerKey(account, viewer));
}
async function checkViewer(scene, { account, viewer }, titles, onSession) {
	const token = await checkToken(scene, viewer, titles.token);
	if (token.status !== true) return [
		token,
		createSkipped(titles.exchange, "no OIDC token"),
		createSkipped(titles.role, "no OIDC token")
	];
	if (scene.identity === void 0 || account === void 0) return [
		token,
		createSkipped(titles.exchange, noBaseSessionReason),
		createSkipped(titles.role, noBaseSessionReason)
	];
	try {
		await scene.wired.sessions.forViewer(account, viewer).credentials();
		onSession(getViewerKey(account, viewer));
		return [
			token,
			createPassed(titles.exchange, "application, grant and mapping accept the token"),
			createPassed(titles.role, "sts:AssumeRole and sts:SetContext are allowed")
		];
	} catch (error) {
		scene.ports.signal.throwIfAborted();
		if (error instanceof ServiceError && error.operation === "AssumeRole") {
			const remedy = createIdentityRoleRemedy(error, scene, "IdentityCenter");
			return [
				token,
				createPassed(titles.exchange),
				createFailed(titles.role, error, remedy)
			];
		}
		return [
			token,
			createFailed(titles.exchange, error),
			createSkipped(titles.role, "no identity context")
		];
	}
}
async function checkToken({ ports }, viewer, title) {
	try {
		const claims = parseTokenPayload(await ports.idToken(viewer.audience));
		if (claims === void 0) return createFailed(title, new Mismatch("The response is not an OIDC token"));
		const shown = [...claims].filter(([name]) => name === "aud" || name.startsWith("repo_property_"));
		return createPassed(title, shown.map(([name, value]) => sanitizeLine(`${name}: ${String(value)}`, 200)).join(", "));
	} catch (error) {
		ports.signal.throwIfAborted();
		return createFailed(title, error);
	}
}
export { checkIdentityCenter };
