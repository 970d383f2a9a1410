import { o as getProfileName } from "./loadSharedConfigFiles.js";
import { t as parseKnownFiles } from "./parseKnownFiles.js";
// src/aws/profile-region.ts
/**
* The region of the profile that AWS_PROFILE names, or of the default profile, as the AWS CLI reads it.
* https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html
*/
async function readProfileRegion() {
	return (await parseKnownFiles({}).catch(() => ({})))[getProfileName({})]?.["region"];
}
export { readProfileRegion };
