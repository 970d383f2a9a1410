import { pt as ServiceError } from "./main.js";
import { s as isDecidingPage } from "./data-age.js";
import { t as parseQuickSightArn } from "./dataset-arn.js";
import { i as createRateLimiter, n as createSender, t as collectPages } from "./client.js";
import { n as requireField } from "./retry2.js";
import { a as _mw0, c as DescribeDashboard$, i as _ep0, l as DescribeIngestion$, n as DescribeDataSetRefreshPropertiesCommand, o as command, r as DescribeDataSetCommand, s as CreateIngestion$, t as ListIngestionsCommand, u as DescribeTopicV2$ } from "./ListIngestionsCommand.js";
// node_modules/@aws-sdk/client-quicksight/dist-es/commands/CreateIngestionCommand.js?datasets
var CreateIngestionCommand = class extends command(_ep0, _mw0, "CreateIngestion", CreateIngestion$) {};
// node_modules/@aws-sdk/client-quicksight/dist-es/commands/DescribeDashboardCommand.js?datasets
var DescribeDashboardCommand = class extends command(_ep0, _mw0, "DescribeDashboard", DescribeDashboard$) {};
// node_modules/@aws-sdk/client-quicksight/dist-es/commands/DescribeIngestionCommand.js?datasets
var DescribeIngestionCommand = class extends command(_ep0, _mw0, "DescribeIngestion", DescribeIngestion$) {};
// node_modules/@aws-sdk/client-quicksight/dist-es/commands/DescribeTopicV2Command.js?datasets
var DescribeTopicV2Command = class extends command(_ep0, _mw0, "DescribeTopicV2", DescribeTopicV2$) {};
// src/aws/quicksight/datasets.ts
const listingsPerSecond = 5;
function createDatasetCatalog(options) {
	const listLimit = createRateLimiter(options.context.clock, listingsPerSecond, Number.POSITIVE_INFINITY);
	const senders = /* @__PURE__ */ new Map();
	const getSender = (region) => {
		const send = senders.get(region) ?? createSender({
			...options,
			region
		});
		senders.set(region, send);
		return send;
	};
	const createCall = (arn) => {
		const { region, accountId, id } = parseQuickSightArn(arn);
		return {
			send: getSender(region),
			dataset: {
				AwsAccountId: accountId,
				DataSetId: id
			}
		};
	};
	return {
		serverNow: () => getSender(options.region).serverTime(),
		describeDashboard: (accountId, dashboardId) => describeDashboard(getSender(options.region), accountId, dashboardId),
		describeTopic: async (arn) => {
			const { region, accountId, id } = parseQuickSightArn(arn);
			return describeTopic(getSender(region), accountId, id);
		},
		describeDataset: async (arn) => describeDataset(createCall(arn)),
		listIngestions: async (arn) => listIngestions(createCall(arn), listLimit, options.context.signal),
		describeIngestion: async (arn, id) => describeIngestion(createCall(arn), id),
		hasLookbackWindow: async (arn) => hasLookbackWindow(createCall(arn)),
		createIngestion: async (arn, IngestionId, IngestionType) => {
			const { send, dataset } = createCall(arn);
			await send("CreateIngestion", (client, abort) => client.send(new CreateIngestionCommand({
				...dataset,
				IngestionId,
				IngestionType
			}), abort));
		}
	};
}
function describeDashboard(send, AwsAccountId, DashboardId) {
	return send("DescribeDashboard", async (client, abort) => {
		const { Dashboard } = await client.send(new DescribeDashboardCommand({
			AwsAccountId,
			DashboardId
		}), abort);
		const { DataSetArns = [], TopicArns = [] } = requireField("DescribeDashboard", Dashboard?.Version);
		return {
			datasetArns: DataSetArns,
			topicArns: TopicArns
		};
	});
}
function describeTopic(send, AwsAccountId, TopicId) {
	return send("DescribeTopicV2", async (client, abort) => {
		const { Topic } = await client.send(new DescribeTopicV2Command({
			AwsAccountId,
			TopicId
		}), abort);
		return (requireField("DescribeTopicV2", Topic).DataSets ?? []).flatMap(({ DataSetArn }) => DataSetArn ?? []);
	});
}
const notDescribable = /data ?set type is not supported/i;
async function describeDataset({ send, dataset }) {
	try {
		return await send("DescribeDataSet", async (client, abort) => {
			const { DataSet } = await client.send(new DescribeDataSetCommand(dataset), abort);
			return toDescription(requireField("DescribeDataSet", DataSet));
		});
	} catch (error) {
		if (!(error instanceof ServiceError) || !notDescribable.test(error.message)) throw error;
		return {
			parentArns: [],
			ruleArns: [],
			isRefreshable: false
		};
	}
}
function toDescription(dataset) {
	const physical = Object.values(dataset.PhysicalTableMap ?? {});
	const logicalParents = Object.values(dataset.LogicalTableMap ?? {}).map(({ Source }) => Source?.DataSetArn);
	const preparedParents = Object.values(dataset.DataPrepConfiguration?.SourceTableMap ?? {}).map(({ DataSet }) => DataSet?.DataSetArn);
	const semanticRules = Object.values(dataset.SemanticModelConfiguration?.TableMap ?? {}).map((table) => table.RowLevelPermissionConfiguration?.RowLevelPermissionDataSet);
	const rules = [dataset.RowLevelPermissionDataSet, ...semanticRules].filter((rule) => rule?.Status !== "DISABLED");
	const parentArns = removeDuplicateArns([...logicalParents, ...preparedParents]);
	const areFiles = physical.length > 0 && physical.every((table) => "FileSource" in table && table.FileSource !== void 0);
	return {
		...dataset.Name === void 0 ? {} : { name: dataset.Name },
		...dataset.ImportMode === void 0 ? {} : { importMode: dataset.ImportMode },
		parentArns,
		ruleArns: removeDuplicateArns(rules.map((rule) => rule?.Arn)),
		isRefreshable: !areFiles || parentArns.length > 0
	};
}
function removeDuplicateArns(arns) {
	return [...new Set(arns.flatMap((arn) => arn ?? []))];
}
function listIngestions({ send, dataset }, listLimit, signal) {
	return collectPages("ListIngestions", async (NextToken) => {
		const release = await listLimit.acquire("start", signal);
		try {
			return await send("ListIngestions", async (client, abort) => {
				const page = await client.send(new ListIngestionsCommand({
					...dataset,
					MaxResults: 100,
					NextToken
				}), abort);
				const items = requireField("ListIngestions", page.Ingestions).map(toIngestion);
				return {
					items,
					next: isDecidingPage(items) ? void 0 : page.NextToken
				};
			});
		} finally {
			release();
		}
	});
}
function describeIngestion({ send, dataset }, IngestionId) {
	return send("DescribeIngestion", async (client, abort) => {
		const response = await client.send(new DescribeIngestionCommand({
			...dataset,
			IngestionId
		}), abort);
		return toIngestion(requireField("DescribeIngestion", response.Ingestion));
	}, {
		priority: "poll",
		attempts: Number.POSITIVE_INFINITY
	});
}
function toIngestion(ingestion) {
	const { RowsIngested, RowsDropped } = ingestion.RowInfo ?? {};
	const { Type, Message } = ingestion.ErrorInfo ?? {};
	return {
		id: ingestion.IngestionId ?? ingestion.Arn?.split("/").at(-1) ?? "",
		status: ingestion.IngestionStatus ?? "",
		createdAt: requireField("ListIngestions", ingestion.CreatedTime).getTime(),
		...RowsIngested === void 0 ? {} : { rowsIngested: RowsIngested },
		...RowsDropped === void 0 ? {} : { rowsDropped: RowsDropped },
		...Type === void 0 ? {} : { errorType: Type },
		...Message === void 0 ? {} : { errorMessage: Message }
	};
}
async function hasLookbackWindow({ send, dataset }) {
	try {
		return await send("DescribeDataSetRefreshProperties", async (client, abort) => {
			return (await client.send(new DescribeDataSetRefreshPropertiesCommand(dataset), abort)).DataSetRefreshProperties?.RefreshConfiguration?.IncrementalRefresh?.LookbackWindow !== void 0;
		});
	} catch (error) {
		if (error instanceof ServiceError && (error.kind === "not-found" || error.kind === "invalid")) return false;
		throw error;
	}
}
export { createDatasetCatalog };
