import { o as getProfileName } from "./loadSharedConfigFiles.js";
import { t as parseKnownFiles } from "./parseKnownFiles.js";
// src/aws/profile-region.ts
async function readProfileRegion() {
	return (await parseKnownFiles({}).catch(() => ({})))[getProfileName({})]?.["region"];
}
export { readProfileRegion };
