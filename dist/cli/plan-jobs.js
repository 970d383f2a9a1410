import { R as limits } from "./main.js";
import { createHash } from "node:crypto";
// src/snapshot/pack-files.ts
function packFiles(files) {
	const packed = files.map((file, order) => ({
		file,
		order
	}));
	const pdfs = splitByFormat(packed, "PDF", limits.pdfsPerJob);
	const workbooks = splitByFormat(packed, "EXCEL", limits.workbooksPerJob);
	const csvs = splitByFormat(packed, "CSV", limits.csvsPerJob);
	const jobs = Math.max(pdfs.length, workbooks.length, csvs.length);
	return Array.from({ length: jobs }, (_, i) => [
		...pdfs[i] ?? [],
		...workbooks[i] ?? [],
		...csvs[i] ?? []
	]);
}
function splitByFormat(files, format, size) {
	const ofFormat = files.filter(({ file }) => file.format === format);
	return Array.from({ length: Math.ceil(ofFormat.length / size) }, (_, i) => ofFormat.slice(i * size, (i + 1) * size));
}
// src/snapshot/plan-jobs.ts
function planSelection(report, files, context) {
	return packFiles(files).map((packed) => {
		const request = {
			DashboardId: report.dashboardId,
			...toUserConfiguration(report),
			SnapshotConfiguration: {
				FileGroups: packed.map(({ file }) => toFileGroup(file)),
				...toDestinationConfiguration(report, context.region),
				...context.parameters === void 0 ? {} : { Parameters: context.parameters }
			}
		};
		return {
			report,
			request: {
				AwsAccountId: context.accountId,
				SnapshotJobId: deriveJobId(report, request, context.jobPrefix),
				...request
			},
			files: packed.map(({ file }) => file),
			order: packed.map(({ order }) => order),
			isUserJobId: false,
			canPickUp: context.canPickUpJobs === true,
			...getDashboardFields(context.dashboard)
		};
	});
}
function planRequest(report, request, context) {
	const groups = request.SnapshotConfiguration.FileGroups;
	return {
		report,
		request: {
			...request,
			AwsAccountId: request.AwsAccountId ?? context.accountId,
			SnapshotJobId: request.SnapshotJobId ?? deriveJobId(report, request, context.jobPrefix)
		},
		files: groups.flatMap(toPlannedFiles),
		order: groups.map((_, i) => i),
		isUserJobId: request.SnapshotJobId !== void 0,
		canPickUp: context.canPickUpJobs === true && (request.SnapshotJobId === void 0 || request.SnapshotJobId === context.jobPrefix),
		...getDashboardFields(context.dashboard)
	};
}
function getDashboardFields(dashboard) {
	return dashboard === void 0 ? {} : {
		dashboardName: dashboard.name,
		dataSetArns: dashboard.dataSetArns
	};
}
function toFileGroup(file) {
	return { Files: [{
		FormatType: file.format,
		SheetSelections: file.sheets.map((sheet) => file.format === "PDF" ? {
			SheetId: sheet.id,
			SelectionScope: "ALL_VISUALS"
		} : {
			SheetId: sheet.id,
			SelectionScope: "SELECTED_VISUALS",
			VisualIds: sheet.visuals.map(({ id }) => id)
		})
	}] };
}
function toPlannedFiles(group) {
	return group.Files.map((file) => ({
		format: file.FormatType,
		sheets: file.SheetSelections.map(({ SheetId, VisualIds }) => ({
			id: SheetId,
			visuals: (VisualIds ?? []).map((id) => ({ id }))
		}))
	}));
}
function toUserConfiguration({ viewer }) {
	if (viewer.kind !== "anonymous") return {};
	const tags = viewer.rowLevelTags.map(({ key, value }) => ({
		Key: key,
		Value: value
	}));
	return { UserConfiguration: { AnonymousUsers: [tags.length === 0 ? {} : { RowLevelPermissionTags: tags }] } };
}
function toDestinationConfiguration({ destination }, region) {
	if (destination === void 0) return {};
	const { bucket, prefix } = destination;
	return { DestinationConfiguration: { S3Destinations: [{ BucketConfiguration: {
		BucketName: bucket,
		BucketPrefix: prefix,
		BucketRegion: region
	} }] } };
}
function identifyViewer(viewer, request) {
	if (viewer.kind === "anonymous") return request.UserConfiguration ?? null;
	if (viewer.kind === "identity-center") return [
		viewer.kind,
		viewer.application,
		viewer.audience
	];
	return [viewer.user, viewer.namespace];
}
function deriveJobId(report, request, prefix) {
	const { FileGroups, Parameters, DestinationConfiguration } = request.SnapshotConfiguration;
	const { destination, viewer } = report;
	const content = [
		request.DashboardId,
		identifyViewer(viewer, request),
		FileGroups,
		Parameters ?? null,
		destination === void 0 ? DestinationConfiguration ?? null : [destination.bucket, destination.prefixTemplate]
	];
	return `${prefix}-${createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 20)}`;
}
const digestSuffix = /-[0-9a-f]{20}(?:-2)?$/;
function toPickUpId({ request, isUserJobId }) {
	return isUserJobId ? request.SnapshotJobId : request.SnapshotJobId.replace(digestSuffix, "");
}
function planWithOwnId(job, stepStartedAt) {
	const id = job.request.SnapshotJobId;
	const ownId = `${toPickUpId(job)}-${stepStartedAt.toString(36)}${digestSuffix.exec(id)?.[0] ?? ""}`;
	return {
		...job,
		request: {
			...job.request,
			SnapshotJobId: ownId
		}
	};
}
function toJobKey({ request }) {
	return {
		accountId: request.AwsAccountId,
		dashboardId: request.DashboardId,
		jobId: request.SnapshotJobId
	};
}
export { toPickUpId as a, toJobKey as i, planSelection as n, planWithOwnId as r, planRequest as t };
