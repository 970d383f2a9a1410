import { dt as ActionError } from "./main.js";
// src/freshness/dataset-arn.ts
const pattern = /^arn:[\w-]+:quicksight:([\w-]+):(\d{12}):(dataset|topic)\/([^/\s]+)$/;
function parseQuickSightArn(arn) {
	const [, region, accountId, , id] = pattern.exec(arn) ?? [];
	if (region === void 0 || accountId === void 0 || id === void 0) throw new ActionError(`${arn} is not the ARN of a dataset or topic.`, { code: "UnknownDataAge" });
	return {
		region,
		accountId,
		id
	};
}
export { parseQuickSightArn as t };
