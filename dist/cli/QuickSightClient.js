import { $ as resolveDefaultRuntimeConfig, A as getContentLengthPlugin, C as getHttpSigningPlugin, D as getLoggerPlugin, E as getRecursionDetectionPlugin, G as EndpointCache, J as resolveRegionConfig, K as BinaryDecisionDiagram, M as resolveHttpHandlerRuntimeConfig, O as getHostHeaderPlugin, Q as getDefaultExtensionConfiguration, T as getHttpAuthSchemeEndpointRuleSetPlugin, U as decideEndpoint, W as customEndpointFunctions, X as NODE_REGION_CONFIG_OPTIONS, Y as NODE_REGION_CONFIG_FILE_OPTIONS, Z as NoOpLogger, _ as NODE_RETRY_MODE_CONFIG_OPTIONS, a as NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, at as NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, b as resolveUserAgentConfig, d as awsEndpointFunctions, dt as toBase64, et as emitWarningIfUnsupportedVersion, f as NODE_APP_ID_CONFIG_OPTIONS, ft as fromBase64, g as NODE_MAX_ATTEMPT_CONFIG_OPTIONS, h as getRetryPlugin, it as NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, j as getHttpHandlerExtensionConfiguration, k as resolveHostHeaderConfig, l as getAwsRegionExtensionConfiguration, m as getUserAgentPlugin, mt as emitWarningIfUnsupportedVersion$1, nt as getSchemaSerdePlugin, o as AwsSdkSigV4Signer, p as createDefaultUserAgentProvider, q as resolveDefaultsModeConfig, r as resolveAwsSdkSigV4Config, rt as Client, st as calculateBodyLength, t as Sha256Node, tt as loadConfigsForDefaultMode, u as resolveAwsRegionExtensionConfiguration, v as resolveRetryConfig, x as DefaultIdentityProviderConfig, y as DEFAULT_RETRY_MODE } from "./Sha256Node.js";
import { _ as getSmithyContext, g as normalizeProvider, o as ServiceException, r as resolveEndpointConfig } from "./endpoints.js";
import { t as getDefaultSocketTimeout } from "./getDefaultSocketTimeout.js";
import { n as defaultProvider } from "./client-config.js";
import { r as parseUrl, t as loadConfig } from "./configLoader.js";
import { t as NodeHttpHandler } from "./node-http-handler.js";
import { t as streamCollector } from "./stream-collector.js";
import { t as AwsRestJsonProtocol } from "./AwsRestJsonProtocol.js";
import { n as fromUtf8, t as toUtf8 } from "./toUtf8.js";
import { t as TypeRegistry } from "./TypeRegistry.js";
// node_modules/@aws-sdk/client-quicksight/dist-es/auth/httpAuthSchemeProvider.js
const defaultQuickSightHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: getSmithyContext(context).operation,
		region: await normalizeProvider(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "quicksight",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultQuickSightHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = resolveAwsSdkSigV4Config(config);
	return Object.assign(config_0, { authSchemePreference: normalizeProvider(config.authSchemePreference ?? []) });
};
// node_modules/@aws-sdk/client-quicksight/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "quicksight"
	});
};
const commonParams = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};
// node_modules/@aws-sdk/client-quicksight/package.json
var version = "3.1169.0";
// node_modules/@aws-sdk/client-quicksight/dist-es/endpoint/bdd.js
const k = "ref";
const a = -1;
const b = true;
const c = "isSet";
const d = "PartitionResult";
const e = "booleanEquals";
const f = "getAttr";
const g = { [k]: "Endpoint" };
const h = { [k]: d };
const i = {};
const j = [{ [k]: "Region" }];
const _data = {
	conditions: [
		[c, [g]],
		[c, j],
		[
			"aws.partition",
			j,
			d
		],
		[e, [{ [k]: "UseFIPS" }, b]],
		[e, [{ [k]: "UseDualStack" }, b]],
		[e, [{
			fn: f,
			argv: [h, "supportsDualStack"]
		}, b]],
		[e, [{
			fn: f,
			argv: [h, "supportsFIPS"]
		}, b]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g, i],
		["https://quicksight-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://quicksight-fips.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://quicksight.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://quicksight.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	12,
	3,
	1,
	4,
	100000011,
	2,
	5,
	100000011,
	3,
	8,
	6,
	4,
	7,
	100000010,
	5,
	100000008,
	100000009,
	4,
	10,
	9,
	6,
	100000006,
	100000007,
	5,
	11,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	13,
	4,
	100000002,
	100000003
]);
const bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
// node_modules/@aws-sdk/client-quicksight/dist-es/endpoint/endpointResolver.js
const cache = new EndpointCache({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => decideEndpoint(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
customEndpointFunctions.aws = awsEndpointFunctions;
// node_modules/@aws-sdk/client-quicksight/dist-es/models/QuickSightServiceException.js
var QuickSightServiceException = class QuickSightServiceException extends ServiceException {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.quicksight#QuickSightServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, QuickSightServiceException.prototype);
	}
};
// node_modules/@aws-sdk/client-quicksight/dist-es/models/errors.js
var AccessDeniedException = class AccessDeniedException extends QuickSightServiceException {
	static shapeId = "com.amazonaws.quicksight#AccessDeniedException";
	name = "AccessDeniedException";
	$fault = "client";
	Message;
	RequestId;
	constructor(opts) {
		super({
			name: "AccessDeniedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccessDeniedException.prototype);
		this.Message = opts.Message;
		this.RequestId = opts.RequestId;
	}
};
var InternalFailureException = class InternalFailureException extends QuickSightServiceException {
	static shapeId = "com.amazonaws.quicksight#InternalFailureException";
	name = "InternalFailureException";
	$fault = "server";
	Message;
	RequestId;
	constructor(opts) {
		super({
			name: "InternalFailureException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, InternalFailureException.prototype);
		this.Message = opts.Message;
		this.RequestId = opts.RequestId;
	}
};
var InvalidParameterValueException = class InvalidParameterValueException extends QuickSightServiceException {
	static shapeId = "com.amazonaws.quicksight#InvalidParameterValueException";
	name = "InvalidParameterValueException";
	$fault = "client";
	Message;
	RequestId;
	constructor(opts) {
		super({
			name: "InvalidParameterValueException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidParameterValueException.prototype);
		this.Message = opts.Message;
		this.RequestId = opts.RequestId;
	}
};
var ResourceNotFoundException = class ResourceNotFoundException extends QuickSightServiceException {
	static shapeId = "com.amazonaws.quicksight#ResourceNotFoundException";
	name = "ResourceNotFoundException";
	$fault = "client";
	Message;
	ResourceType;
	RequestId;
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
		this.Message = opts.Message;
		this.ResourceType = opts.ResourceType;
		this.RequestId = opts.RequestId;
	}
};
var ThrottlingException = class ThrottlingException extends QuickSightServiceException {
	static shapeId = "com.amazonaws.quicksight#ThrottlingException";
	name = "ThrottlingException";
	$fault = "client";
	Message;
	RequestId;
	constructor(opts) {
		super({
			name: "ThrottlingException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ThrottlingException.prototype);
		this.Message = opts.Message;
		this.RequestId = opts.RequestId;
	}
};
var InvalidRequestException = class InvalidRequestException extends QuickSightServiceException {
	static shapeId = "com.amazonaws.quicksight#InvalidRequestException";
	name = "InvalidRequestException";
	$fault = "client";
	Message;
	RequestId;
	constructor(opts) {
		super({
			name: "InvalidRequestException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidRequestException.prototype);
		this.Message = opts.Message;
		this.RequestId = opts.RequestId;
	}
};
var LimitExceededException = class LimitExceededException extends QuickSightServiceException {
	static shapeId = "com.amazonaws.quicksight#LimitExceededException";
	name = "LimitExceededException";
	$fault = "client";
	Message;
	ResourceType;
	RequestId;
	constructor(opts) {
		super({
			name: "LimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LimitExceededException.prototype);
		this.Message = opts.Message;
		this.ResourceType = opts.ResourceType;
		this.RequestId = opts.RequestId;
	}
};
var PreconditionNotMetException = class PreconditionNotMetException extends QuickSightServiceException {
	static shapeId = "com.amazonaws.quicksight#PreconditionNotMetException";
	name = "PreconditionNotMetException";
	$fault = "client";
	Message;
	RequestId;
	constructor(opts) {
		super({
			name: "PreconditionNotMetException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PreconditionNotMetException.prototype);
		this.Message = opts.Message;
		this.RequestId = opts.RequestId;
	}
};
var ConflictException = class ConflictException extends QuickSightServiceException {
	static shapeId = "com.amazonaws.quicksight#ConflictException";
	name = "ConflictException";
	$fault = "client";
	Message;
	RequestId;
	constructor(opts) {
		super({
			name: "ConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConflictException.prototype);
		this.Message = opts.Message;
		this.RequestId = opts.RequestId;
	}
};
var ResourceExistsException = class ResourceExistsException extends QuickSightServiceException {
	static shapeId = "com.amazonaws.quicksight#ResourceExistsException";
	name = "ResourceExistsException";
	$fault = "client";
	Message;
	ResourceType;
	RequestId;
	constructor(opts) {
		super({
			name: "ResourceExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceExistsException.prototype);
		this.Message = opts.Message;
		this.ResourceType = opts.ResourceType;
		this.RequestId = opts.RequestId;
	}
};
var ConcurrentUpdatingException = class ConcurrentUpdatingException extends QuickSightServiceException {
	static shapeId = "com.amazonaws.quicksight#ConcurrentUpdatingException";
	name = "ConcurrentUpdatingException";
	$fault = "server";
	Message;
	RequestId;
	constructor(opts) {
		super({
			name: "ConcurrentUpdatingException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, ConcurrentUpdatingException.prototype);
		this.Message = opts.Message;
		this.RequestId = opts.RequestId;
	}
};
var ResourceUnavailableException = class ResourceUnavailableException extends QuickSightServiceException {
	static shapeId = "com.amazonaws.quicksight#ResourceUnavailableException";
	name = "ResourceUnavailableException";
	$fault = "server";
	Message;
	ResourceType;
	RequestId;
	constructor(opts) {
		super({
			name: "ResourceUnavailableException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, ResourceUnavailableException.prototype);
		this.Message = opts.Message;
		this.ResourceType = opts.ResourceType;
		this.RequestId = opts.RequestId;
	}
};
var UnsupportedUserEditionException = class UnsupportedUserEditionException extends QuickSightServiceException {
	static shapeId = "com.amazonaws.quicksight#UnsupportedUserEditionException";
	name = "UnsupportedUserEditionException";
	$fault = "client";
	Message;
	RequestId;
	constructor(opts) {
		super({
			name: "UnsupportedUserEditionException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnsupportedUserEditionException.prototype);
		this.Message = opts.Message;
		this.RequestId = opts.RequestId;
	}
};
var InternalServerException = class InternalServerException extends QuickSightServiceException {
	static shapeId = "com.amazonaws.quicksight#InternalServerException";
	name = "InternalServerException";
	$fault = "server";
	Message;
	constructor(opts) {
		super({
			name: "InternalServerException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, InternalServerException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidDataSetParameterValueException = class InvalidDataSetParameterValueException extends QuickSightServiceException {
	static shapeId = "com.amazonaws.quicksight#InvalidDataSetParameterValueException";
	name = "InvalidDataSetParameterValueException";
	$fault = "client";
	Message;
	RequestId;
	constructor(opts) {
		super({
			name: "InvalidDataSetParameterValueException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidDataSetParameterValueException.prototype);
		this.Message = opts.Message;
		this.RequestId = opts.RequestId;
	}
};
var CustomerManagedKeyUnavailableException = class CustomerManagedKeyUnavailableException extends QuickSightServiceException {
	static shapeId = "com.amazonaws.quicksight#CustomerManagedKeyUnavailableException";
	name = "CustomerManagedKeyUnavailableException";
	$fault = "client";
	Message;
	RequestId;
	constructor(opts) {
		super({
			name: "CustomerManagedKeyUnavailableException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CustomerManagedKeyUnavailableException.prototype);
		this.Message = opts.Message;
		this.RequestId = opts.RequestId;
	}
};
var InvalidParameterException = class InvalidParameterException extends QuickSightServiceException {
	static shapeId = "com.amazonaws.quicksight#InvalidParameterException";
	name = "InvalidParameterException";
	$fault = "client";
	Message;
	RequestId;
	constructor(opts) {
		super({
			name: "InvalidParameterException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidParameterException.prototype);
		this.Message = opts.Message;
		this.RequestId = opts.RequestId;
	}
};
var InvalidNextTokenException = class InvalidNextTokenException extends QuickSightServiceException {
	static shapeId = "com.amazonaws.quicksight#InvalidNextTokenException";
	name = "InvalidNextTokenException";
	$fault = "client";
	Message;
	RequestId;
	constructor(opts) {
		super({
			name: "InvalidNextTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidNextTokenException.prototype);
		this.Message = opts.Message;
		this.RequestId = opts.RequestId;
	}
};
var DomainNotWhitelistedException = class DomainNotWhitelistedException extends QuickSightServiceException {
	static shapeId = "com.amazonaws.quicksight#DomainNotWhitelistedException";
	name = "DomainNotWhitelistedException";
	$fault = "client";
	Message;
	RequestId;
	constructor(opts) {
		super({
			name: "DomainNotWhitelistedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DomainNotWhitelistedException.prototype);
		this.Message = opts.Message;
		this.RequestId = opts.RequestId;
	}
};
var SessionLifetimeInMinutesInvalidException = class SessionLifetimeInMinutesInvalidException extends QuickSightServiceException {
	static shapeId = "com.amazonaws.quicksight#SessionLifetimeInMinutesInvalidException";
	name = "SessionLifetimeInMinutesInvalidException";
	$fault = "client";
	Message;
	RequestId;
	constructor(opts) {
		super({
			name: "SessionLifetimeInMinutesInvalidException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SessionLifetimeInMinutesInvalidException.prototype);
		this.Message = opts.Message;
		this.RequestId = opts.RequestId;
	}
};
var UnsupportedPricingPlanException = class UnsupportedPricingPlanException extends QuickSightServiceException {
	static shapeId = "com.amazonaws.quicksight#UnsupportedPricingPlanException";
	name = "UnsupportedPricingPlanException";
	$fault = "client";
	Message;
	RequestId;
	constructor(opts) {
		super({
			name: "UnsupportedPricingPlanException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnsupportedPricingPlanException.prototype);
		this.Message = opts.Message;
		this.RequestId = opts.RequestId;
	}
};
var QuickSightUserNotFoundException = class QuickSightUserNotFoundException extends QuickSightServiceException {
	static shapeId = "com.amazonaws.quicksight#QuickSightUserNotFoundException";
	name = "QuickSightUserNotFoundException";
	$fault = "client";
	Message;
	RequestId;
	constructor(opts) {
		super({
			name: "QuickSightUserNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, QuickSightUserNotFoundException.prototype);
		this.Message = opts.Message;
		this.RequestId = opts.RequestId;
	}
};
var IdentityTypeNotSupportedException = class IdentityTypeNotSupportedException extends QuickSightServiceException {
	static shapeId = "com.amazonaws.quicksight#IdentityTypeNotSupportedException";
	name = "IdentityTypeNotSupportedException";
	$fault = "client";
	Message;
	RequestId;
	constructor(opts) {
		super({
			name: "IdentityTypeNotSupportedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, IdentityTypeNotSupportedException.prototype);
		this.Message = opts.Message;
		this.RequestId = opts.RequestId;
	}
};
// node_modules/@aws-sdk/client-quicksight/dist-es/schemas/schemas_0.js
const _A = "Arn";
const _AAI = "AwsAccountId";
const _ADE = "AccessDeniedException";
const _AU = "AnonymousUsers";
const _AUSJR = "AnonymousUserSnapshotJobResult";
const _AUSJRL = "AnonymousUserSnapshotJobResultList";
const _Acti = "Active";
const _BCu = "BucketConfiguration";
const _BNu = "BucketName";
const _BP = "BucketPrefix";
const _BRu = "BucketRegion";
const _CE = "ConflictException";
const _CMKUE = "CustomerManagedKeyUnavailableException";
const _CPN = "CustomPermissionsName";
const _CRo = "ContextRegion";
const _CT = "CreatedTime";
const _CUE = "ConcurrentUpdatingException";
const _Conte = "Context";
const _DCes = "DestinationConfiguration";
const _DDSJ = "DescribeDashboardSnapshotJob";
const _DDSJR = "DescribeDashboardSnapshotJobRequest";
const _DDSJRR = "DescribeDashboardSnapshotJobResultRequest";
const _DDSJRRe = "DescribeDashboardSnapshotJobResultResponse";
const _DDSJRe = "DescribeDashboardSnapshotJobResponse";
const _DDSJRes = "DescribeDashboardSnapshotJobResult";
const _DI = "DashboardId";
const _DNWE = "DomainNotWhitelistedException";
const _DPLe = "DecimalParameterList";
const _DPe = "DecimalParameter";
const _DPeci = "DecimalParameters";
const _DSF = "DashboardSearchFilter";
const _DSFL = "DashboardSearchFilterList";
const _DSL = "DashboardSummaryList";
const _DSas = "DashboardSummary";
const _DTP = "DateTimeParameter";
const _DTPL = "DateTimeParameterList";
const _DTPat = "DateTimeParameters";
const _DURes = "DescribeUserRequest";
const _DUResc = "DescribeUserResponse";
const _DUes = "DescribeUser";
const _E = "Email";
const _EI = "ErrorInfo";
const _ELFPT = "ExternalLoginFederationProviderType";
const _ELFPU = "ExternalLoginFederationProviderUrl";
const _ELI = "ExternalLoginId";
const _EM = "ErrorMessage";
const _ETr = "ErrorType";
const _FGi = "FileGroups";
const _FTo = "FormatType";
const _Fi = "Filters";
const _File = "Files";
const _GIC = "GetIdentityContext";
const _GICR = "GetIdentityContextRequest";
const _GICRe = "GetIdentityContextResponse";
const _IDSPVE = "InvalidDataSetParameterValueException";
const _IFE = "InternalFailureException";
const _INTE = "InvalidNextTokenException";
const _IPE = "InvalidParameterException";
const _IPL = "IntegerParameterList";
const _IPVE = "InvalidParameterValueException";
const _IPnt = "IntegerParameter";
const _IPnte = "IntegerParameters";
const _IRE = "InvalidRequestException";
const _ISE = "InternalServerException";
const _ITNSE = "IdentityTypeNotSupportedException";
const _ITd = "IdentityType";
const _JS = "JobStatus";
const _K = "Key";
const _LDR = "ListDashboardsRequest";
const _LDRi = "ListDashboardsResponse";
const _LDi = "ListDashboards";
const _LEE = "LimitExceededException";
const _LPT = "LastPublishedTime";
const _LUR = "ListUsersRequest";
const _LURi = "ListUsersResponse";
const _LUT = "LastUpdatedTime";
const _LUi = "ListUsers";
const _M = "Message";
const _MR = "MaxResults";
const _N = "Name";
const _NT = "NextToken";
const _Na = "Namespace";
const _O = "Operator";
const _PIri = "PrincipalId";
const _PNME = "PreconditionNotMetException";
const _PVN = "PublishedVersionNumber";
const _Par = "Parameters";
const _QSUNFE = "QuickSightUserNotFoundException";
const _REE = "ResourceExistsException";
const _RI = "RequestId";
const _RLPT = "RowLevelPermissionTags";
const _RLPTK = "RowLevelPermissionTagKeys";
const _RNFE = "ResourceNotFoundException";
const _RT = "ResourceType";
const _RUE = "ResourceUnavailableException";
const _RUSJR = "RegisteredUserSnapshotJobResult";
const _RUSJRL = "RegisteredUserSnapshotJobResultList";
const _RUe = "RegisteredUsers";
const _Resu = "Result";
const _Ro = "Role";
const _SAU = "SnapshotAnonymousUser";
const _SAUL = "SnapshotAnonymousUserList";
const _SAUR = "SnapshotAnonymousUserRedacted";
const _SAURL = "SnapshotAnonymousUserRedactedList";
const _SBC = "S3BucketConfiguration";
const _SCn = "SnapshotConfiguration";
const _SDC = "SnapshotDestinationConfiguration";
const _SDCe = "S3DestinationConfiguration";
const _SDL = "SensitiveDoubleList";
const _SDR = "SearchDashboardsRequest";
const _SDRe = "SearchDashboardsResponse";
const _SDSJ = "StartDashboardSnapshotJob";
const _SDSJR = "StartDashboardSnapshotJobRequest";
const _SDSJRt = "StartDashboardSnapshotJobResponse";
const _SDe = "SensitiveDouble";
const _SDea = "SearchDashboards";
const _SDes = "S3Destinations";
const _SEAe = "SessionExpiresAt";
const _SFG = "SnapshotFileGroup";
const _SFGL = "SnapshotFileGroupList";
const _SFL = "SnapshotFileList";
const _SFSS = "SnapshotFileSheetSelection";
const _SFSSL = "SnapshotFileSheetSelectionList";
const _SFn = "SnapshotFile";
const _SIh = "SheetId";
const _SJEI = "SnapshotJobErrorInfo";
const _SJI = "SnapshotJobId";
const _SJR = "SnapshotJobResult";
const _SJREI = "SnapshotJobResultErrorInfo";
const _SJREIL = "SnapshotJobResultErrorInfoList";
const _SJRFG = "SnapshotJobResultFileGroup";
const _SJRFGL = "SnapshotJobResultFileGroupList";
const _SJSR = "SnapshotJobS3Result";
const _SJSRL = "SnapshotJobS3ResultList";
const _SL = "SensitiveLong";
const _SLIMIE = "SessionLifetimeInMinutesInvalidException";
const _SLL = "SensitiveLongList";
const _SPLt = "StringParameterList";
const _SPt = "StringParameters";
const _SPtr = "StringParameter";
const _SRe = "S3Results";
const _SS = "SensitiveString";
const _SSDC = "SnapshotS3DestinationConfiguration";
const _SSDCL = "SnapshotS3DestinationConfigurationList";
const _SSL = "SensitiveStringList";
const _SSU = "SensitiveS3Uri";
const _SSele = "SelectionScope";
const _SShee = "SheetSelections";
const _STL = "SensitiveTimestampList";
const _STLe = "SessionTagList";
const _STV = "SessionTagValue";
const _STe = "SensitiveTimestamp";
const _STess = "SessionTag";
const _SU = "S3Uri";
const _SUCR = "SnapshotUserConfigurationRedacted";
const _SUCn = "SnapshotUserConfiguration";
const _St = "Status";
const _TE = "ThrottlingException";
const _UAse = "UserArn";
const _UC = "UserConfiguration";
const _UIs = "UserIdentifier";
const _UL = "UserList";
const _UN = "UserName";
const _UPPE = "UnsupportedPricingPlanException";
const _UUEE = "UnsupportedUserEditionException";
const _Us = "User";
const _V = "Value";
const _VIi = "VisualIds";
const _Va = "Values";
const _c = "client";
const _e = "error";
const _h = "http";
const _hE = "httpError";
const _hQ = "httpQuery";
const _mr = "max-results";
const _nt = "next-token";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.quicksight";
const _se = "server";
const n0 = "com.amazonaws.quicksight";
const _s_registry = new TypeRegistry(_s);
var QuickSightServiceException$ = [
	-3,
	_s,
	"QuickSightServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(QuickSightServiceException$, QuickSightServiceException);
const n0_registry = new TypeRegistry(n0);
var AccessDeniedException$ = [
	-3,
	n0,
	_ADE,
	{
		[_e]: _c,
		[_hE]: 401
	},
	[_M, _RI],
	[0, 0]
];
n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
var ConcurrentUpdatingException$ = [
	-3,
	n0,
	_CUE,
	{
		[_e]: _se,
		[_hE]: 500
	},
	[_M, _RI],
	[0, 0]
];
n0_registry.registerError(ConcurrentUpdatingException$, ConcurrentUpdatingException);
var ConflictException$ = [
	-3,
	n0,
	_CE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M, _RI],
	[0, 0]
];
n0_registry.registerError(ConflictException$, ConflictException);
var CustomerManagedKeyUnavailableException$ = [
	-3,
	n0,
	_CMKUE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M, _RI],
	[0, 0]
];
n0_registry.registerError(CustomerManagedKeyUnavailableException$, CustomerManagedKeyUnavailableException);
var DomainNotWhitelistedException$ = [
	-3,
	n0,
	_DNWE,
	{
		[_e]: _c,
		[_hE]: 403
	},
	[_M, _RI],
	[0, 0]
];
n0_registry.registerError(DomainNotWhitelistedException$, DomainNotWhitelistedException);
var IdentityTypeNotSupportedException$ = [
	-3,
	n0,
	_ITNSE,
	{
		[_e]: _c,
		[_hE]: 403
	},
	[_M, _RI],
	[0, 0]
];
n0_registry.registerError(IdentityTypeNotSupportedException$, IdentityTypeNotSupportedException);
var InternalFailureException$ = [
	-3,
	n0,
	_IFE,
	{
		[_e]: _se,
		[_hE]: 500
	},
	[_M, _RI],
	[0, 0]
];
n0_registry.registerError(InternalFailureException$, InternalFailureException);
var InternalServerException$ = [
	-3,
	n0,
	_ISE,
	{
		[_e]: _se,
		[_hE]: 500
	},
	[_M],
	[0],
	1
];
n0_registry.registerError(InternalServerException$, InternalServerException);
var InvalidDataSetParameterValueException$ = [
	-3,
	n0,
	_IDSPVE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M, _RI],
	[0, 0]
];
n0_registry.registerError(InvalidDataSetParameterValueException$, InvalidDataSetParameterValueException);
var InvalidNextTokenException$ = [
	-3,
	n0,
	_INTE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M, _RI],
	[0, 0]
];
n0_registry.registerError(InvalidNextTokenException$, InvalidNextTokenException);
var InvalidParameterException$ = [
	-3,
	n0,
	_IPE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M, _RI],
	[0, 0]
];
n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
var InvalidParameterValueException$ = [
	-3,
	n0,
	_IPVE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M, _RI],
	[0, 0]
];
n0_registry.registerError(InvalidParameterValueException$, InvalidParameterValueException);
var InvalidRequestException$ = [
	-3,
	n0,
	_IRE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M, _RI],
	[0, 0]
];
n0_registry.registerError(InvalidRequestException$, InvalidRequestException);
var LimitExceededException$ = [
	-3,
	n0,
	_LEE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[
		_M,
		_RT,
		_RI
	],
	[
		0,
		0,
		0
	]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var PreconditionNotMetException$ = [
	-3,
	n0,
	_PNME,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M, _RI],
	[0, 0]
];
n0_registry.registerError(PreconditionNotMetException$, PreconditionNotMetException);
var QuickSightUserNotFoundException$ = [
	-3,
	n0,
	_QSUNFE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M, _RI],
	[0, 0]
];
n0_registry.registerError(QuickSightUserNotFoundException$, QuickSightUserNotFoundException);
var ResourceExistsException$ = [
	-3,
	n0,
	_REE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[
		_M,
		_RT,
		_RI
	],
	[
		0,
		0,
		0
	]
];
n0_registry.registerError(ResourceExistsException$, ResourceExistsException);
var ResourceNotFoundException$ = [
	-3,
	n0,
	_RNFE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[
		_M,
		_RT,
		_RI
	],
	[
		0,
		0,
		0
	]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ResourceUnavailableException$ = [
	-3,
	n0,
	_RUE,
	{
		[_e]: _se,
		[_hE]: 503
	},
	[
		_M,
		_RT,
		_RI
	],
	[
		0,
		0,
		0
	]
];
n0_registry.registerError(ResourceUnavailableException$, ResourceUnavailableException);
var SessionLifetimeInMinutesInvalidException$ = [
	-3,
	n0,
	_SLIMIE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M, _RI],
	[0, 0]
];
n0_registry.registerError(SessionLifetimeInMinutesInvalidException$, SessionLifetimeInMinutesInvalidException);
var ThrottlingException$ = [
	-3,
	n0,
	_TE,
	{
		[_e]: _c,
		[_hE]: 429
	},
	[_M, _RI],
	[0, 0]
];
n0_registry.registerError(ThrottlingException$, ThrottlingException);
var UnsupportedPricingPlanException$ = [
	-3,
	n0,
	_UPPE,
	{
		[_e]: _c,
		[_hE]: 403
	},
	[_M, _RI],
	[0, 0]
];
n0_registry.registerError(UnsupportedPricingPlanException$, UnsupportedPricingPlanException);
var UnsupportedUserEditionException$ = [
	-3,
	n0,
	_UUEE,
	{
		[_e]: _c,
		[_hE]: 403
	},
	[_M, _RI],
	[0, 0]
];
n0_registry.registerError(UnsupportedUserEditionException$, UnsupportedUserEditionException);
const errorTypeRegistries = [_s_registry, n0_registry];
var SensitiveDouble = [
	0,
	n0,
	_SDe,
	8,
	1
];
var SensitiveLong = [
	0,
	n0,
	_SL,
	8,
	1
];
var SensitiveS3Uri = [
	0,
	n0,
	_SSU,
	8,
	0
];
var SensitiveString = [
	0,
	n0,
	_SS,
	8,
	0
];
var SensitiveTimestamp = [
	0,
	n0,
	_STe,
	8,
	4
];
var SessionTagValue = [
	0,
	n0,
	_STV,
	8,
	0
];
var AnonymousUserSnapshotJobResult$ = [
	3,
	n0,
	_AUSJR,
	0,
	[_FGi],
	[[() => SnapshotJobResultFileGroupList, 0]]
];
var DashboardSearchFilter$ = [
	3,
	n0,
	_DSF,
	0,
	[
		_O,
		_N,
		_V
	],
	[
		0,
		0,
		0
	],
	1
];
var DashboardSummary$ = [
	3,
	n0,
	_DSas,
	0,
	[
		_A,
		_DI,
		_N,
		_CT,
		_LUT,
		_PVN,
		_LPT
	],
	[
		0,
		0,
		0,
		4,
		4,
		1,
		4
	]
];
var DateTimeParameter$ = [
	3,
	n0,
	_DTP,
	0,
	[_N, _Va],
	[0, [() => SensitiveTimestampList, 0]],
	2
];
var DecimalParameter$ = [
	3,
	n0,
	_DPe,
	0,
	[_N, _Va],
	[0, [() => SensitiveDoubleList, 0]],
	2
];
var DescribeDashboardSnapshotJobRequest$ = [
	3,
	n0,
	_DDSJR,
	0,
	[
		_AAI,
		_DI,
		_SJI
	],
	[
		[0, 1],
		[0, 1],
		[0, 1]
	],
	3
];
var DescribeDashboardSnapshotJobResponse$ = [
	3,
	n0,
	_DDSJRe,
	0,
	[
		_AAI,
		_DI,
		_SJI,
		_UC,
		_SCn,
		_A,
		_JS,
		_CT,
		_LUT,
		_RI,
		_St
	],
	[
		0,
		0,
		0,
		() => SnapshotUserConfigurationRedacted$,
		[() => SnapshotConfiguration$, 0],
		0,
		0,
		4,
		4,
		0,
		1
	]
];
var DescribeDashboardSnapshotJobResultRequest$ = [
	3,
	n0,
	_DDSJRR,
	0,
	[
		_AAI,
		_DI,
		_SJI
	],
	[
		[0, 1],
		[0, 1],
		[0, 1]
	],
	3
];
var DescribeDashboardSnapshotJobResultResponse$ = [
	3,
	n0,
	_DDSJRRe,
	0,
	[
		_A,
		_JS,
		_CT,
		_LUT,
		_Resu,
		_EI,
		_RI,
		_St
	],
	[
		0,
		0,
		4,
		4,
		[() => SnapshotJobResult$, 0],
		() => SnapshotJobErrorInfo$,
		0,
		[1, 32]
	]
];
var DescribeUserRequest$ = [
	3,
	n0,
	_DURes,
	0,
	[
		_UN,
		_AAI,
		_Na
	],
	[
		[0, 1],
		[0, 1],
		[0, 1]
	],
	3
];
var DescribeUserResponse$ = [
	3,
	n0,
	_DUResc,
	0,
	[
		_Us,
		_RI,
		_St
	],
	[
		() => User$,
		0,
		[1, 32]
	]
];
var GetIdentityContextRequest$ = [
	3,
	n0,
	_GICR,
	0,
	[
		_AAI,
		_UIs,
		_Na,
		_SEAe,
		_CRo
	],
	[
		[0, 1],
		[() => UserIdentifier$, 0],
		0,
		4,
		0
	],
	2
];
var GetIdentityContextResponse$ = [
	3,
	n0,
	_GICRe,
	0,
	[
		_St,
		_RI,
		_Conte
	],
	[
		[1, 32],
		0,
		0
	],
	2
];
var IntegerParameter$ = [
	3,
	n0,
	_IPnt,
	0,
	[_N, _Va],
	[0, [() => SensitiveLongList, 0]],
	2
];
var ListDashboardsRequest$ = [
	3,
	n0,
	_LDR,
	0,
	[
		_AAI,
		_NT,
		_MR
	],
	[
		[0, 1],
		[0, { [_hQ]: _nt }],
		[1, { [_hQ]: _mr }]
	],
	1
];
var ListDashboardsResponse$ = [
	3,
	n0,
	_LDRi,
	0,
	[
		_DSL,
		_NT,
		_St,
		_RI
	],
	[
		() => DashboardSummaryList,
		0,
		[1, 32],
		0
	]
];
var ListUsersRequest$ = [
	3,
	n0,
	_LUR,
	0,
	[
		_AAI,
		_Na,
		_NT,
		_MR
	],
	[
		[0, 1],
		[0, 1],
		[0, { [_hQ]: _nt }],
		[1, { [_hQ]: _mr }]
	],
	2
];
var ListUsersResponse$ = [
	3,
	n0,
	_LURi,
	0,
	[
		_UL,
		_NT,
		_RI,
		_St
	],
	[
		() => UserList,
		0,
		0,
		[1, 32]
	]
];
var _Parameters$ = [
	3,
	n0,
	_Par,
	0,
	[
		_SPt,
		_IPnte,
		_DPeci,
		_DTPat
	],
	[
		[() => StringParameterList, 0],
		[() => IntegerParameterList, 0],
		[() => DecimalParameterList, 0],
		[() => DateTimeParameterList, 0]
	]
];
var RegisteredUserSnapshotJobResult$ = [
	3,
	n0,
	_RUSJR,
	0,
	[_FGi],
	[[() => SnapshotJobResultFileGroupList, 0]]
];
var S3BucketConfiguration$ = [
	3,
	n0,
	_SBC,
	0,
	[
		_BNu,
		_BP,
		_BRu
	],
	[
		0,
		0,
		0
	],
	3
];
var SearchDashboardsRequest$ = [
	3,
	n0,
	_SDR,
	0,
	[
		_AAI,
		_Fi,
		_NT,
		_MR
	],
	[
		[0, 1],
		() => DashboardSearchFilterList,
		0,
		1
	],
	2
];
var SearchDashboardsResponse$ = [
	3,
	n0,
	_SDRe,
	0,
	[
		_DSL,
		_NT,
		_St,
		_RI
	],
	[
		() => DashboardSummaryList,
		0,
		[1, 32],
		0
	]
];
var SessionTag$ = [
	3,
	n0,
	_STess,
	0,
	[_K, _V],
	[0, [() => SessionTagValue, 0]],
	2
];
var SnapshotAnonymousUser$ = [
	3,
	n0,
	_SAU,
	0,
	[_RLPT],
	[[() => SessionTagList, 0]]
];
var SnapshotAnonymousUserRedacted$ = [
	3,
	n0,
	_SAUR,
	0,
	[_RLPTK],
	[64]
];
var SnapshotConfiguration$ = [
	3,
	n0,
	_SCn,
	0,
	[
		_FGi,
		_DCes,
		_Par
	],
	[
		() => SnapshotFileGroupList,
		() => SnapshotDestinationConfiguration$,
		[() => _Parameters$, 0]
	],
	1
];
var SnapshotDestinationConfiguration$ = [
	3,
	n0,
	_SDC,
	0,
	[_SDes],
	[() => SnapshotS3DestinationConfigurationList]
];
var SnapshotFile$ = [
	3,
	n0,
	_SFn,
	0,
	[_SShee, _FTo],
	[() => SnapshotFileSheetSelectionList, 0],
	2
];
var SnapshotFileGroup$ = [
	3,
	n0,
	_SFG,
	0,
	[_File],
	[() => SnapshotFileList]
];
var SnapshotFileSheetSelection$ = [
	3,
	n0,
	_SFSS,
	0,
	[
		_SIh,
		_SSele,
		_VIi
	],
	[
		0,
		0,
		64
	],
	2
];
var SnapshotJobErrorInfo$ = [
	3,
	n0,
	_SJEI,
	0,
	[_EM, _ETr],
	[0, 0]
];
var SnapshotJobResult$ = [
	3,
	n0,
	_SJR,
	0,
	[_AU, _RUe],
	[[() => AnonymousUserSnapshotJobResultList, 0], [() => RegisteredUserSnapshotJobResultList, 0]]
];
var SnapshotJobResultErrorInfo$ = [
	3,
	n0,
	_SJREI,
	0,
	[_EM, _ETr],
	[0, 0]
];
var SnapshotJobResultFileGroup$ = [
	3,
	n0,
	_SJRFG,
	0,
	[_File, _SRe],
	[() => SnapshotFileList, [() => SnapshotJobS3ResultList, 0]]
];
var SnapshotJobS3Result$ = [
	3,
	n0,
	_SJSR,
	0,
	[
		_SDCe,
		_SU,
		_EI
	],
	[
		() => SnapshotS3DestinationConfiguration$,
		[() => SensitiveS3Uri, 0],
		() => SnapshotJobResultErrorInfoList
	]
];
var SnapshotS3DestinationConfiguration$ = [
	3,
	n0,
	_SSDC,
	0,
	[_BCu],
	[() => S3BucketConfiguration$],
	1
];
var SnapshotUserConfiguration$ = [
	3,
	n0,
	_SUCn,
	0,
	[_AU],
	[[() => SnapshotAnonymousUserList, 0]]
];
var SnapshotUserConfigurationRedacted$ = [
	3,
	n0,
	_SUCR,
	0,
	[_AU],
	[() => SnapshotAnonymousUserRedactedList]
];
var StartDashboardSnapshotJobRequest$ = [
	3,
	n0,
	_SDSJR,
	0,
	[
		_AAI,
		_DI,
		_SJI,
		_SCn,
		_UC
	],
	[
		[0, 1],
		[0, 1],
		0,
		[() => SnapshotConfiguration$, 0],
		[() => SnapshotUserConfiguration$, 0]
	],
	4
];
var StartDashboardSnapshotJobResponse$ = [
	3,
	n0,
	_SDSJRt,
	0,
	[
		_A,
		_SJI,
		_RI,
		_St
	],
	[
		0,
		0,
		0,
		[1, 32]
	]
];
var StringParameter$ = [
	3,
	n0,
	_SPtr,
	0,
	[_N, _Va],
	[0, [() => SensitiveStringList, 0]],
	2
];
var User$ = [
	3,
	n0,
	_Us,
	0,
	[
		_A,
		_UN,
		_E,
		_Ro,
		_ITd,
		_Acti,
		_PIri,
		_CPN,
		_ELFPT,
		_ELFPU,
		_ELI
	],
	[
		0,
		0,
		0,
		0,
		0,
		2,
		0,
		0,
		0,
		0,
		0
	]
];
var AnonymousUserSnapshotJobResultList = [
	1,
	n0,
	_AUSJRL,
	0,
	[() => AnonymousUserSnapshotJobResult$, 0]
];
var DashboardSearchFilterList = [
	1,
	n0,
	_DSFL,
	0,
	() => DashboardSearchFilter$
];
var DashboardSummaryList = [
	1,
	n0,
	_DSL,
	0,
	() => DashboardSummary$
];
var DateTimeParameterList = [
	1,
	n0,
	_DTPL,
	0,
	[() => DateTimeParameter$, 0]
];
var DecimalParameterList = [
	1,
	n0,
	_DPLe,
	0,
	[() => DecimalParameter$, 0]
];
var IntegerParameterList = [
	1,
	n0,
	_IPL,
	0,
	[() => IntegerParameter$, 0]
];
var RegisteredUserSnapshotJobResultList = [
	1,
	n0,
	_RUSJRL,
	0,
	[() => RegisteredUserSnapshotJobResult$, 0]
];
var SensitiveDoubleList = [
	1,
	n0,
	_SDL,
	0,
	[() => SensitiveDouble, 0]
];
var SensitiveLongList = [
	1,
	n0,
	_SLL,
	0,
	[() => SensitiveLong, 0]
];
var SensitiveStringList = [
	1,
	n0,
	_SSL,
	0,
	[() => SensitiveString, 0]
];
var SensitiveTimestampList = [
	1,
	n0,
	_STL,
	0,
	[() => SensitiveTimestamp, 0]
];
var SessionTagList = [
	1,
	n0,
	_STLe,
	0,
	[() => SessionTag$, 0]
];
var SnapshotAnonymousUserList = [
	1,
	n0,
	_SAUL,
	0,
	[() => SnapshotAnonymousUser$, 0]
];
var SnapshotAnonymousUserRedactedList = [
	1,
	n0,
	_SAURL,
	0,
	() => SnapshotAnonymousUserRedacted$
];
var SnapshotFileGroupList = [
	1,
	n0,
	_SFGL,
	0,
	() => SnapshotFileGroup$
];
var SnapshotFileList = [
	1,
	n0,
	_SFL,
	0,
	() => SnapshotFile$
];
var SnapshotFileSheetSelectionList = [
	1,
	n0,
	_SFSSL,
	0,
	() => SnapshotFileSheetSelection$
];
var SnapshotJobResultErrorInfoList = [
	1,
	n0,
	_SJREIL,
	0,
	() => SnapshotJobResultErrorInfo$
];
var SnapshotJobResultFileGroupList = [
	1,
	n0,
	_SJRFGL,
	0,
	[() => SnapshotJobResultFileGroup$, 0]
];
var SnapshotJobS3ResultList = [
	1,
	n0,
	_SJSRL,
	0,
	[() => SnapshotJobS3Result$, 0]
];
var SnapshotS3DestinationConfigurationList = [
	1,
	n0,
	_SSDCL,
	0,
	() => SnapshotS3DestinationConfiguration$
];
var StringParameterList = [
	1,
	n0,
	_SPLt,
	0,
	[() => StringParameter$, 0]
];
var UserList = [
	1,
	n0,
	_UL,
	0,
	() => User$
];
var UserIdentifier$ = [
	4,
	n0,
	_UIs,
	0,
	[
		_UN,
		_E,
		_UAse
	],
	[
		[() => SensitiveString, 0],
		[() => SensitiveString, 0],
		0
	]
];
var DescribeDashboardSnapshotJob$ = [
	9,
	n0,
	_DDSJ,
	{ [_h]: [
		"GET",
		"/accounts/{AwsAccountId}/dashboards/{DashboardId}/snapshot-jobs/{SnapshotJobId}",
		200
	] },
	() => DescribeDashboardSnapshotJobRequest$,
	() => DescribeDashboardSnapshotJobResponse$
];
var DescribeDashboardSnapshotJobResult$ = [
	9,
	n0,
	_DDSJRes,
	{ [_h]: [
		"GET",
		"/accounts/{AwsAccountId}/dashboards/{DashboardId}/snapshot-jobs/{SnapshotJobId}/result",
		200
	] },
	() => DescribeDashboardSnapshotJobResultRequest$,
	() => DescribeDashboardSnapshotJobResultResponse$
];
var DescribeUser$ = [
	9,
	n0,
	_DUes,
	{ [_h]: [
		"GET",
		"/accounts/{AwsAccountId}/namespaces/{Namespace}/users/{UserName}",
		200
	] },
	() => DescribeUserRequest$,
	() => DescribeUserResponse$
];
var GetIdentityContext$ = [
	9,
	n0,
	_GIC,
	{ [_h]: [
		"POST",
		"/accounts/{AwsAccountId}/identity-context",
		200
	] },
	() => GetIdentityContextRequest$,
	() => GetIdentityContextResponse$
];
var ListDashboards$ = [
	9,
	n0,
	_LDi,
	{ [_h]: [
		"GET",
		"/accounts/{AwsAccountId}/dashboards",
		200
	] },
	() => ListDashboardsRequest$,
	() => ListDashboardsResponse$
];
var ListUsers$ = [
	9,
	n0,
	_LUi,
	{ [_h]: [
		"GET",
		"/accounts/{AwsAccountId}/namespaces/{Namespace}/users",
		200
	] },
	() => ListUsersRequest$,
	() => ListUsersResponse$
];
var SearchDashboards$ = [
	9,
	n0,
	_SDea,
	{ [_h]: [
		"POST",
		"/accounts/{AwsAccountId}/search/dashboards",
		200
	] },
	() => SearchDashboardsRequest$,
	() => SearchDashboardsResponse$
];
var StartDashboardSnapshotJob$ = [
	9,
	n0,
	_SDSJ,
	{ [_h]: [
		"POST",
		"/accounts/{AwsAccountId}/dashboards/{DashboardId}/snapshot-jobs",
		200
	] },
	() => StartDashboardSnapshotJobRequest$,
	() => StartDashboardSnapshotJobResponse$
];
// node_modules/@aws-sdk/client-quicksight/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2018-04-01",
		base64Decoder: config?.base64Decoder ?? fromBase64,
		base64Encoder: config?.base64Encoder ?? toBase64,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultQuickSightHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new AwsSdkSigV4Signer()
		}],
		logger: config?.logger ?? new NoOpLogger(),
		protocol: config?.protocol ?? AwsRestJsonProtocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.quicksight",
			errorTypeRegistries,
			version: "2018-04-01",
			serviceTarget: "QuickSight_20180401"
		},
		serviceId: config?.serviceId ?? "QuickSight",
		sha256: config?.sha256 ?? Sha256Node,
		urlParser: config?.urlParser ?? parseUrl,
		utf8Decoder: config?.utf8Decoder ?? fromUtf8,
		utf8Encoder: config?.utf8Encoder ?? toUtf8
	};
};
// node_modules/@aws-sdk/client-quicksight/dist-es/runtimeConfig.js
const getRuntimeConfig = (config) => {
	emitWarningIfUnsupportedVersion(process.version);
	const defaultsMode = resolveDefaultsModeConfig(config);
	const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
	const clientSharedValues = getRuntimeConfig$1(config);
	emitWarningIfUnsupportedVersion$1(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
		defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 9e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
		region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, {
			...NODE_REGION_CONFIG_FILE_OPTIONS,
			...loaderConfig
		}),
		requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? loadConfig({
			...NODE_RETRY_MODE_CONFIG_OPTIONS,
			default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
		}, config),
		streamCollector: config?.streamCollector ?? streamCollector,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
	};
};
// node_modules/@aws-sdk/client-quicksight/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};
// node_modules/@aws-sdk/client-quicksight/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// node_modules/@aws-sdk/client-quicksight/dist-es/QuickSightClient.js
var QuickSightClient = class extends Client {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = resolveUserAgentConfig(_config_1);
		const _config_3 = resolveRetryConfig(_config_2);
		const _config_4 = resolveRegionConfig(_config_3);
		const _config_5 = resolveHostHeaderConfig(_config_4);
		const _config_6 = resolveEndpointConfig(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use(getSchemaSerdePlugin(this.config));
		this.middlewareStack.use(getUserAgentPlugin(this.config));
		this.middlewareStack.use(getRetryPlugin(this.config));
		this.middlewareStack.use(getContentLengthPlugin(this.config));
		this.middlewareStack.use(getHostHeaderPlugin(this.config));
		this.middlewareStack.use(getLoggerPlugin(this.config));
		this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
		this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
			httpAuthSchemeParametersProvider: defaultQuickSightHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use(getHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
};
export { GetIdentityContext$ as a, SearchDashboards$ as c, DescribeUser$ as i, StartDashboardSnapshotJob$ as l, DescribeDashboardSnapshotJob$ as n, ListDashboards$ as o, DescribeDashboardSnapshotJobResult$ as r, ListUsers$ as s, QuickSightClient as t, commonParams as u };
