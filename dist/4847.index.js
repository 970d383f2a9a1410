export const id = 4847;
export const ids = [4847];
export const modules = {

/***/ 48:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ hasEnded),
/* harmony export */   c: () => (/* binding */ isTooOld),
/* harmony export */   i: () => (/* binding */ getAgeMs),
/* harmony export */   n: () => (/* binding */ findNewestCompleted),
/* harmony export */   o: () => (/* binding */ ingestionStatuses),
/* harmony export */   r: () => (/* binding */ findNewestRunning),
/* harmony export */   s: () => (/* binding */ isDecidingPage),
/* harmony export */   t: () => (/* binding */ findNewest)
/* harmony export */ });
// src/freshness/data-age.ts
const endStatuses = /* @__PURE__ */ new Set([
	"COMPLETED",
	"FAILED",
	"CANCELLED"
]);
const ingestionStatuses = [
	"INITIALIZED",
	"QUEUED",
	"RUNNING",
	...endStatuses
];
function hasEnded({ status }) {
	return endStatuses.has(status);
}
function findNewestCompleted(ingestions) {
	return findNewest(ingestions.filter(({ status }) => status === "COMPLETED"));
}
function findNewestRunning(ingestions) {
	return findNewest(ingestions.filter((ingestion) => !hasEnded(ingestion)));
}
function findNewest(ingestions) {
	return ingestions.reduce((newest, each) => newest === void 0 || each.createdAt > newest.createdAt ? each : newest, void 0);
}
function getAgeMs(ingestions, now) {
	const completed = findNewestCompleted(ingestions);
	return completed === void 0 ? void 0 : Math.max(0, now - completed.createdAt);
}
function isTooOld(ingestions, maxAgeMs, now) {
	return (getAgeMs(ingestions, now) ?? Number.POSITIVE_INFINITY) > maxAgeMs;
}
function isDecidingPage(ingestions) {
	const [first, last] = [ingestions[0], ingestions.at(-1)];
	if (first === void 0 || last === void 0 || first.createdAt <= last.createdAt) return false;
	return ingestions.every((each, i) => each.createdAt <= (ingestions[i - 1] ?? each).createdAt) && ingestions.some(({ status }) => status === "COMPLETED");
}



/***/ }),

/***/ 6654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ parseQuickSightArn)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);

// src/freshness/dataset-arn.ts
const pattern = /^arn:[\w-]+:quicksight:([\w-]+):(\d{12}):(dataset|topic)\/([^/\s]+)$/;
function parseQuickSightArn(arn) {
	const [, region, accountId, , id] = pattern.exec(arn) ?? [];
	if (region === void 0 || accountId === void 0 || id === void 0) throw new _main_js__WEBPACK_IMPORTED_MODULE_0__.pt(`${arn} is not the ARN of a dataset or topic.`, { code: "UnknownDataAge" });
	return {
		region,
		accountId,
		id
	};
}



/***/ }),

/***/ 4847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createDatasetCatalog: () => (/* binding */ createDatasetCatalog)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);
/* harmony import */ var _data_age_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48);
/* harmony import */ var _dataset_arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6654);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5657);
/* harmony import */ var _retry2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3546);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3590);
/* harmony import */ var _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4425);







// node_modules/@aws-sdk/client-quicksight/dist-es/endpoint/EndpointParameters.js?datasets
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
// node_modules/@aws-sdk/client-quicksight/dist-es/models/QuickSightServiceException.js?datasets
var QuickSightServiceException = class QuickSightServiceException extends _endpoints_js__WEBPACK_IMPORTED_MODULE_5__.o {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.quicksight#QuickSightServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, QuickSightServiceException.prototype);
	}
};
// node_modules/@aws-sdk/client-quicksight/dist-es/models/errors.js?datasets
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
// node_modules/@aws-sdk/client-quicksight/dist-es/schemas/schemas_0.js?datasets
const _A = "Arn";
const _AAI = "AwsAccountId";
const _ACL = "AppendedColumnList";
const _ACp = "AppendedColumn";
const _ACpp = "AppendedColumns";
const _ADE = "AccessDeniedException";
const _AFg = "AggregationFunction";
const _ALg = "AggregationList";
const _ANT = "AdditionalNotesText";
const _ANd = "AdditionalNotes";
const _ANl = "AliasName";
const _AO = "AggregateOperation";
const _AOc = "ActionOperations";
const _AOp = "AppendOperation";
const _ASgg = "AggregateStep";
const _ASle = "AlertStatus";
const _ASpp = "AppendStep";
const _ASv = "AvailabilityStatus";
const _Ac = "Actions";
const _Agg = "Aggregation";
const _Aggr = "Aggregations";
const _Al = "Alias";
const _CAI = "CustomActionId";
const _CANO = "CustomActionNavigationOperation";
const _CASPO = "CustomActionSetParametersOperation";
const _CAURLO = "CustomActionURLOperation";
const _CCAR = "CustomCellAddressRange";
const _CCL = "CalculatedColumnList";
const _CCO = "CreateColumnsOperation";
const _CCSr = "CreateColumnsStep";
const _CCTO = "CastColumnTypeOperation";
const _CCTOL = "CastColumnTypeOperationList";
const _CCTOa = "CastColumnTypesOperation";
const _CCTOas = "CastColumnTypeOperations";
const _CCTS = "CastColumnTypesStep";
const _CCa = "CalculatedColumn";
const _CCou = "CountryCode";
const _CD = "ColumnDescription";
const _CDT = "ColumnDescriptiveText";
const _CE = "ConflictException";
const _CEo = "ConditionExpression";
const _CFCom = "ComparisonFilterCondition";
const _CG = "ColumnGroup";
const _CGL = "ColumnGroupList";
const _CGR = "ColumnGeographicRole";
const _CGo = "ColumnGroups";
const _CHon = "ContainsHeader";
const _CILu = "CustomInstructionList";
const _CIM = "ColumnIdMappings";
const _CIRr = "CreateIngestionRequest";
const _CIRre = "CreateIngestionResponse";
const _CIS = "CustomInstructionsString";
const _CIo = "ColumnId";
const _CIol = "ColumnIdentifier";
const _CIr = "CreateIngestion";
const _CIu = "CustomInstructions";
const _CIus = "CustomInstruction";
const _CLPR = "ColumnLevelPermissionRule";
const _CLPRL = "ColumnLevelPermissionRuleList";
const _CLPRo = "ColumnLevelPermissionRules";
const _CMKUE = "CustomerManagedKeyUnavailableException";
const _CMol = "ColumnMetadata";
const _CN = "ColumnName";
const _CNo = "ColumnNames";
const _CPV = "CustomParameterValues";
const _CPol = "ColumnProperties";
const _CSCIB = "ConsumedSpiceCapacityInBytes";
const _CSP = "ColumnSemanticProperty";
const _CSPL = "ColumnSemanticPropertyList";
const _CST = "ColumnSemanticType";
const _CSu = "CustomSql";
const _CT = "CreatedTime";
const _CTL = "ColumnTagList";
const _CTU = "ColumnToUnpivot";
const _CTUL = "ColumnToUnpivotList";
const _CTUo = "ColumnsToUnpivot";
const _CTol = "ColumnTag";
const _CUE = "ConcurrentUpdatingException";
const _CVC = "CustomValuesConfiguration";
const _CVu = "CustomValues";
const _Cata = "Catalog";
const _Colu = "Columns";
const _D = "Description";
const _DDP = "DecimalDatasetParameter";
const _DDPDV = "DecimalDatasetParameterDefaultValues";
const _DDRes = "DescribeDashboardRequest";
const _DDResc = "DescribeDashboardResponse";
const _DDSRPRes = "DescribeDataSetRefreshPropertiesRequest";
const _DDSRPResc = "DescribeDataSetRefreshPropertiesResponse";
const _DDSRPe = "DescribeDataSetRefreshProperties";
const _DDSRes = "DescribeDataSetRequest";
const _DDSResc = "DescribeDataSetResponse";
const _DDSes = "DescribeDataSet";
const _DDVL = "DecimalDefaultValueList";
const _DDes = "DescribeDashboard";
const _DE = "DashboardError";
const _DEL = "DashboardErrorList";
const _DFC = "DateFilterCondition";
const _DI = "DashboardId";
const _DIR = "DescribeIngestionRequest";
const _DIRe = "DescribeIngestionResponse";
const _DIe = "DescribeIngestion";
const _DNWE = "DomainNotWhitelistedException";
const _DP = "DatasetParameters";
const _DPAF = "DataPrepAggregationFunction";
const _DPC = "DataPrepConfiguration";
const _DPLAF = "DataPrepListAggregationFunction";
const _DPLa = "DatasetParameterList";
const _DPN = "DestinationParameterName";
const _DPSAF = "DataPrepSimpleAggregationFunction";
const _DPVC = "DestinationParameterValueConfiguration";
const _DPat = "DatasetParameter";
const _DSA = "DataSetArns";
const _DSAa = "DataSourceArn";
const _DSAat = "DataSetArn";
const _DSCFE = "DataSetCalculatedFieldExpression";
const _DSCIM = "DataSetColumnIdMapping";
const _DSCIML = "DataSetColumnIdMappingList";
const _DSDCFC = "DataSetDateComparisonFilterCondition";
const _DSDFC = "DataSetDateFilterCondition";
const _DSDFV = "DataSetDateFilterValue";
const _DSDRFC = "DataSetDateRangeFilterCondition";
const _DSDT = "DataSetDescriptiveText";
const _DSI = "DataSetId";
const _DSIatae = "DataSetIdentifier";
const _DSN = "DataSetName";
const _DSNCFC = "DataSetNumericComparisonFilterCondition";
const _DSNFC = "DataSetNumericFilterCondition";
const _DSNFV = "DataSetNumericFilterValue";
const _DSNRFC = "DataSetNumericRangeFilterCondition";
const _DSRP = "DataSetRefreshProperties";
const _DSRata = "DataSetRelations";
const _DSSCFC = "DataSetStringComparisonFilterCondition";
const _DSSD = "DataSetSemanticDescription";
const _DSSFC = "DataSetStringFilterCondition";
const _DSSFSV = "DataSetStringFilterStaticValue";
const _DSSFSVL = "DataSetStringFilterStaticValueList";
const _DSSFV = "DataSetStringFilterValue";
const _DSSLFC = "DataSetStringListFilterCondition";
const _DSSLFV = "DataSetStringListFilterValue";
const _DSSM = "DataSetSemanticMetadata";
const _DSSML = "DataSetSemanticMetadataList";
const _DSUC = "DataSetUsageConfiguration";
const _DSV = "DecimalStaticValues";
const _DSat = "DataSets";
const _DSata = "DataSet";
const _DTDP = "DateTimeDatasetParameter";
const _DTDPDV = "DateTimeDatasetParameterDefaultValues";
const _DTDVL = "DateTimeDefaultValueList";
const _DTI = "DestinationTableId";
const _DTM = "DestinationTableMap";
const _DTS = "DestinationTableSource";
const _DTSV = "DateTimeStaticValues";
const _DTV = "DateTimeValues";
const _DTVRes = "DescribeTopicV2Request";
const _DTVResc = "DescribeTopicV2Response";
const _DTVes = "DescribeTopicV2";
const _DTat = "DataTransforms";
const _DTes = "DestinationTable";
const _DUADQS = "DisableUseAsDirectQuerySource";
const _DUAIS = "DisableUseAsImportedSource";
const _DVa = "DashboardVersion";
const _DVe = "DecimalValues";
const _DVef = "DefaultValues";
const _Da = "Dashboard";
const _Del = "Delimiter";
const _Dis = "Distinct";
const _EAma = "EmailAlert";
const _EI = "ErrorInfo";
const _ELn = "EntityList";
const _Ent = "Entity";
const _Err = "Errors";
const _Ex = "Expression";
const _FCa = "FailureConfiguration";
const _FF = "FieldFolders";
const _FFM = "FieldFolderMap";
const _FFi = "FieldFolder";
const _FO = "FilterOperation";
const _FOL = "FilterOperationList";
const _FOi = "FiltersOperation";
const _FOil = "FilterOperations";
const _FS = "FirstSource";
const _FSil = "FileSource";
const _FSilte = "FiltersStep";
const _FTu = "FunctionType";
const _FVo = "FormatVersion";
const _Fo = "Format";
const _GBCN = "GroupByColumnNames";
const _GRe = "GeographicalRole";
const _GSCG = "GeoSpatialColumnGroup";
const _I = "Interactions";
const _IC = "InputColumns";
const _ICA = "ImageCustomAction";
const _ICAL = "ImageCustomActionList";
const _ICAO = "ImageCustomActionOperation";
const _ICAOL = "ImageCustomActionOperationList";
const _ICAT = "ImageContentAltText";
const _ICI = "InlineCustomInstruction";
const _ICIT = "InlineCustomInstructionText";
const _ICL = "InputColumnList";
const _ICN = "InputColumnName";
const _ICn = "InputColumn";
const _IDP = "IntegerDatasetParameter";
const _IDPDV = "IntegerDatasetParameterDefaultValues";
const _IDSPVE = "InvalidDataSetParameterValueException";
const _IDVL = "IntegerDefaultValueList";
const _IFE = "InternalFailureException";
const _IIO = "ImageInteractionOptions";
const _IIn = "IngestionId";
const _IM = "ImportMode";
const _IMO = "ImageMenuOption";
const _IMn = "IncludeMinimum";
const _IMnc = "IncludeMaximum";
const _INTE = "InvalidNextTokenException";
const _INV = "IncludeNullValue";
const _IPE = "InvalidParameterException";
const _IPVE = "InvalidParameterValueException";
const _IR = "IncrementalRefresh";
const _IRE = "InvalidRequestException";
const _ISE = "InternalServerException";
const _ISIB = "IngestionSizeInBytes";
const _ISV = "IntegerStaticValues";
const _ISn = "IngestionStatus";
const _ITIS = "IngestionTimeInSeconds";
const _ITNSE = "IdentityTypeNotSupportedException";
const _ITO = "ImportTableOperation";
const _ITOS = "ImportTableOperationSource";
const _ITS = "ImportTableStep";
const _ITn = "IngestionType";
const _ITns = "InstructionText";
const _IV = "IntegerValues";
const _Id_ = "Id";
const _Ima = "Images";
const _Ing = "Ingestion";
const _Inge = "Ingestions";
const _JIo = "JoinInstruction";
const _JKP = "JoinKeyProperties";
const _JO = "JoinOperation";
const _JOOC = "JoinOperationOnClause";
const _JOP = "JoinOperandProperties";
const _JSo = "JoinStep";
const _LAi = "ListAggregation";
const _LCN = "LabelColumnName";
const _LE = "LinkEntities";
const _LEE = "LimitExceededException";
const _LFCi = "ListFilterCondition";
const _LIR = "ListIngestionsRequest";
const _LIRi = "ListIngestionsResponse";
const _LIis = "ListIngestions";
const _LJKP = "LeftJoinKeyProperties";
const _LNC = "LocalNavigationConfiguration";
const _LNa = "LabelName";
const _LOP = "LeftOperandProperties";
const _LOe = "LeftOperand";
const _LPT = "LastPublishedTime";
const _LTM = "LogicalTableMap";
const _LTS = "LogicalTableSource";
const _LTo = "LogicalTable";
const _LUT = "LastUpdatedTime";
const _LWo = "LookbackWindow";
const _Lef = "Left";
const _M = "Message";
const _MAV = "MatchAllValue";
const _MR = "MaxResults";
const _N = "Name";
const _NCI = "NewColumnId";
const _NCN = "NewColumnName";
const _NCT = "NewColumnType";
const _NDVe = "NewDefaultValues";
const _NFCu = "NumericFilterCondition";
const _NOa = "NavigationOperation";
const _NPN = "NewParameterName";
const _NT = "NextToken";
const _NV = "NewValue";
const _Na = "Namespace";
const _O = "Operator";
const _OC = "OutputColumns";
const _OCL = "OutputColumnList";
const _OCN = "OutputColumnName";
const _OCNO = "OutputColumnNameOverrides";
const _OCNOL = "OutputColumnNameOverrideList";
const _OCNOu = "OutputColumnNameOverride";
const _OCn = "OnClause";
const _OCu = "OutputColumn";
const _ODPO = "OverrideDatasetParameterOperation";
const _PCe = "PerformanceConfiguration";
const _PCi = "PivotConfiguration";
const _PCro = "ProjectedColumns";
const _PDSa = "ParentDataSet";
const _PLL = "PivotedLabelList";
const _PLi = "PivotedLabels";
const _PLiv = "PivotedLabel";
const _PN = "ParameterName";
const _PNME = "PreconditionNotMetException";
const _POi = "PivotOperation";
const _POr = "ProjectOperation";
const _PPe = "PermissionPolicy";
const _PSi = "PivotStep";
const _PSr = "ProjectStep";
const _PT = "PlainText";
const _PTI = "PhysicalTableId";
const _PTM = "PhysicalTableMap";
const _PTh = "PhysicalTable";
const _PVC = "ParameterValueConfigurations";
const _Pat = "Path";
const _Pri = "Principals";
const _QIu = "QueueInfo";
const _QIue = "QueuedIngestion";
const _QSUNFE = "QuickSightUserNotFoundException";
const _RCO = "RenameColumnOperation";
const _RCOL = "RenameColumnOperationList";
const _RCOe = "RenameColumnsOperation";
const _RCOen = "RenameColumnOperations";
const _RCS = "RenameColumnsStep";
const _RCe = "RefreshConfiguration";
const _RDo = "RowsDropped";
const _REE = "ResourceExistsException";
const _RFC = "RangeFilterCondition";
const _RFCe = "RefreshFailureConfiguration";
const _RFEA = "RefreshFailureEmailAlert";
const _RI = "RequestId";
const _RIow = "RowInfo";
const _RIows = "RowsIngested";
const _RJKP = "RightJoinKeyProperties";
const _RLPC = "RowLevelPermissionConfiguration";
const _RLPDS = "RowLevelPermissionDataSet";
const _RLPTC = "RowLevelPermissionTagConfiguration";
const _RLPTR = "RowLevelPermissionTagRule";
const _RLPTRCL = "RowLevelPermissionTagRuleConfigurationList";
const _RLPTRL = "RowLevelPermissionTagRuleList";
const _RM = "RangeMinimum";
const _RMa = "RangeMaximum";
const _RNFE = "ResourceNotFoundException";
const _ROP = "RightOperandProperties";
const _ROi = "RightOperand";
const _RSeq = "RequestSource";
const _RT = "ResourceType";
const _RTe = "RequestType";
const _RTel = "RelationalTable";
const _RUE = "ResourceUnavailableException";
const _Ri = "Right";
const _SAVO = "SelectAllValueOptions";
const _SAi = "SimpleAggregation";
const _SCI = "SourceColumnId";
const _SCN = "SourceColumnName";
const _SCSM = "SharedColumnSemanticMetadata";
const _SCSML = "SharedColumnSemanticMetadataList";
const _SCour = "SourceColumn";
const _SDO = "SensitiveDoubleObject";
const _SDP = "StringDatasetParameter";
const _SDPDV = "StringDatasetParameterDefaultValues";
const _SDVL = "StringDefaultValueList";
const _SDe = "SensitiveDouble";
const _SEA = "SourceEntityArn";
const _SFCt = "StringFilterCondition";
const _SFIt = "StaticFileId";
const _SFRt = "StartFromRow";
const _SFo = "SourceField";
const _SII = "SheetImageId";
const _SILh = "SheetImageList";
const _SIS = "SheetImageSource";
const _SISC = "SheetImageScalingConfiguration";
const _SISFS = "SheetImageStaticFileSource";
const _SITC = "SheetImageTooltipConfiguration";
const _SITT = "SheetImageTooltipText";
const _SIh = "SheetId";
const _SIhe = "SheetIndex";
const _SIhee = "SheetImage";
const _SLIMIE = "SessionLifetimeInMinutesInvalidException";
const _SLO = "SensitiveLongObject";
const _SLh = "SheetList";
const _SMC = "SemanticModelConfiguration";
const _SMe = "SemanticMetadata";
const _SPN = "SourceParameterName";
const _SPO = "SetParametersOperation";
const _SPVC = "SetParameterValueConfiguration";
const _SPVCL = "SetParameterValueConfigurationList";
const _SQ = "SqlQuery";
const _SSO = "SensitiveStringObject";
const _SST = "SaaSTable";
const _SSV = "StringStaticValues";
const _SSe = "SecondSource";
const _SSo = "S3Source";
const _STI = "SourceTableId";
const _STM = "SourceTableMap";
const _STMe = "SemanticTableMap";
const _STV = "SessionTagValue";
const _STca = "ScalingType";
const _STe = "SensitiveTimestamp";
const _STem = "SemanticType";
const _STema = "SemanticTable";
const _STou = "SourceTable";
const _STu = "SubType";
const _SUi = "SizeUnit";
const _SVt = "StringValues";
const _SVta = "StaticValue";
const _SVtat = "StaticValues";
const _Scal = "Scaling";
const _Schem = "Schema";
const _Sep = "Separator";
const _Sh = "Sheets";
const _She = "Sheet";
const _Si = "Size";
const _So = "Source";
const _St = "Status";
const _T = "Type";
const _TA = "TopicArns";
const _TAh = "ThemeArn";
const _TCI = "TargetColumnId";
const _TCO = "TagColumnOperation";
const _TCa = "TagConfiguration";
const _TE = "ThrottlingException";
const _TG = "TimeGranularity";
const _TIo = "TopicId";
const _TIopi = "TopicIdentifier";
const _TK = "TagKey";
const _TM = "TableMap";
const _TMVD = "TagMultiValueDelimiter";
const _TNa = "TagNames";
const _TOI = "TransformOperationId";
const _TOL = "TransformOperationList";
const _TOS = "TransformOperationSource";
const _TOra = "TransformOperation";
const _TP = "TablePath";
const _TPEL = "TablePathElementList";
const _TPEa = "TablePathElement";
const _TQ = "TextQualifier";
const _TRC = "TagRuleConfigurations";
const _TRID = "TotalRowsInDataset";
const _TRa = "TagRules";
const _TSI = "TargetSheetId";
const _TSM = "TransformStepMap";
const _TSMa = "TableSemanticMetadata";
const _TSr = "TransformStep";
const _TTo = "TooltipText";
const _TVDSR = "TopicV2DataSetReference";
const _TVDSRE = "TopicV2DataSetRelationEndpoint";
const _TVDSRL = "TopicV2DataSetRelationList";
const _TVDSRo = "TopicV2DataSetRelation";
const _TVDSRop = "TopicV2DataSetReferences";
const _TVDo = "TopicV2Details";
const _Ta = "Tags";
const _Te = "Text";
const _To = "Tooltip";
const _Top = "Topic";
const _Tr = "Trigger";
const _UAs = "UseAs";
const _UCO = "UntagColumnOperation";
const _UDM = "UploadedDocumentMetadata";
const _UK = "UniqueKey";
const _UKL = "UniqueKeyList";
const _UKn = "UniqueKeys";
const _ULCI = "UnpivotedLabelColumnId";
const _ULCN = "UnpivotedLabelColumnName";
const _UOn = "UnpivotOperation";
const _UPPE = "UnsupportedPricingPlanException";
const _URLO = "URLOperation";
const _URLT = "URLTemplate";
const _URLTa = "URLTarget";
const _USn = "UnpivotStep";
const _USp = "UploadSettings";
const _UUEE = "UnsupportedUserEditionException";
const _UVCI = "UnpivotedValueColumnId";
const _UVCN = "UnpivotedValueColumnName";
const _V = "Value";
const _VCC = "ValueColumnConfiguration";
const _VE = "ViolatedEntities";
const _VN = "VersionNumber";
const _VTa = "ValueType";
const _Va = "Values";
const _Ve = "Version";
const _Vi = "Visibility";
const _WOI = "WaitingOnIngestion";
const _an = "alias-name";
const _c = "client";
const _co = "columns";
const _d = "description";
const _e = "error";
const _h = "http";
const _hE = "httpError";
const _hQ = "httpQuery";
const _mr = "max-results";
const _nt = "next-token";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.quicksight";
const _se = "server";
const _vn = "version-number";
const n0 = "com.amazonaws.quicksight";
const _s_registry = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_6__.t(_s);
var QuickSightServiceException$ = [
	-3,
	_s,
	"QuickSightServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(QuickSightServiceException$, QuickSightServiceException);
const n0_registry = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_6__.t(n0);
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
var AdditionalNotesText = [
	0,
	n0,
	_ANT,
	8,
	0
];
var ColumnDescriptiveText = [
	0,
	n0,
	_CDT,
	8,
	0
];
var CustomInstructionsString = [
	0,
	n0,
	_CIS,
	8,
	0
];
var DataSetCalculatedFieldExpression = [
	0,
	n0,
	_DSCFE,
	8,
	0
];
var DataSetDescriptiveText = [
	0,
	n0,
	_DSDT,
	8,
	0
];
var DataSetStringFilterStaticValue = [
	0,
	n0,
	_DSSFSV,
	8,
	0
];
var Expression = [
	0,
	n0,
	_Ex,
	8,
	0
];
var InlineCustomInstructionText = [
	0,
	n0,
	_ICIT,
	8,
	0
];
var JoinOperationOnClause = [
	0,
	n0,
	_JOOC,
	8,
	0
];
var SensitiveDouble = [
	0,
	n0,
	_SDe,
	8,
	1
];
var SensitiveDoubleObject = [
	0,
	n0,
	_SDO,
	8,
	1
];
var SensitiveLongObject = [
	0,
	n0,
	_SLO,
	8,
	1
];
var SensitiveStringObject = [
	0,
	n0,
	_SSO,
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
var SqlQuery = [
	0,
	n0,
	_SQ,
	8,
	0
];
var AdditionalNotes$ = [
	3,
	n0,
	_ANd,
	0,
	[_Te],
	[[() => AdditionalNotesText, 0]]
];
var AggregateOperation$ = [
	3,
	n0,
	_AO,
	0,
	[
		_Al,
		_So,
		_Aggr,
		_GBCN
	],
	[
		0,
		() => TransformOperationSource$,
		() => AggregationList,
		64
	],
	3
];
var Aggregation$ = [
	3,
	n0,
	_Agg,
	0,
	[
		_AFg,
		_NCN,
		_NCI
	],
	[
		() => DataPrepAggregationFunction$,
		0,
		0
	],
	3
];
var AppendedColumn$ = [
	3,
	n0,
	_ACp,
	0,
	[_CN, _NCI],
	[0, 0],
	2
];
var AppendOperation$ = [
	3,
	n0,
	_AOp,
	0,
	[
		_Al,
		_ACpp,
		_FS,
		_SSe
	],
	[
		0,
		() => AppendedColumnList,
		() => TransformOperationSource$,
		() => TransformOperationSource$
	],
	2
];
var CalculatedColumn$ = [
	3,
	n0,
	_CCa,
	0,
	[
		_CN,
		_CIo,
		_Ex
	],
	[
		0,
		0,
		[() => DataSetCalculatedFieldExpression, 0]
	],
	3
];
var CastColumnTypeOperation$ = [
	3,
	n0,
	_CCTO,
	0,
	[
		_CN,
		_NCT,
		_STu,
		_Fo
	],
	[
		0,
		0,
		0,
		0
	],
	2
];
var CastColumnTypesOperation$ = [
	3,
	n0,
	_CCTOa,
	0,
	[
		_Al,
		_So,
		_CCTOas
	],
	[
		0,
		() => TransformOperationSource$,
		() => CastColumnTypeOperationList
	],
	3
];
var ColumnDescription$ = [
	3,
	n0,
	_CD,
	0,
	[_Te],
	[[() => ColumnDescriptiveText, 0]]
];
var ColumnGroup$ = [
	3,
	n0,
	_CG,
	0,
	[_GSCG],
	[() => GeoSpatialColumnGroup$]
];
var ColumnIdentifier$ = [
	3,
	n0,
	_CIol,
	0,
	[
		_CN,
		_DSIatae,
		_TIopi
	],
	[
		0,
		0,
		0
	],
	1
];
var ColumnLevelPermissionRule$ = [
	3,
	n0,
	_CLPR,
	0,
	[_Pri, _CNo],
	[64, 64]
];
var ColumnSemanticProperty$ = [
	3,
	n0,
	_CSP,
	0,
	[
		_D,
		_ANd,
		_STem
	],
	[
		[() => ColumnDescription$, 0],
		[() => AdditionalNotes$, 0],
		() => ColumnSemanticType$
	]
];
var ColumnSemanticType$ = [
	3,
	n0,
	_CST,
	0,
	[_GRe],
	[0]
];
var ColumnTag$ = [
	3,
	n0,
	_CTol,
	0,
	[_CGR, _CD],
	[0, [() => ColumnDescription$, 0]]
];
var ColumnToUnpivot$ = [
	3,
	n0,
	_CTU,
	0,
	[_CN, _NV],
	[0, 0]
];
var CreateColumnsOperation$ = [
	3,
	n0,
	_CCO,
	0,
	[
		_Colu,
		_Al,
		_So
	],
	[
		[() => CalculatedColumnList, 0],
		0,
		() => TransformOperationSource$
	],
	1
];
var CreateIngestionRequest$ = [
	3,
	n0,
	_CIRr,
	0,
	[
		_DSI,
		_IIn,
		_AAI,
		_ITn
	],
	[
		[0, 1],
		[0, 1],
		[0, 1],
		0
	],
	3
];
var CreateIngestionResponse$ = [
	3,
	n0,
	_CIRre,
	0,
	[
		_A,
		_IIn,
		_ISn,
		_RI,
		_St
	],
	[
		0,
		0,
		0,
		0,
		[1, 32]
	]
];
var CustomActionNavigationOperation$ = [
	3,
	n0,
	_CANO,
	0,
	[_LNC],
	[() => LocalNavigationConfiguration$]
];
var CustomActionSetParametersOperation$ = [
	3,
	n0,
	_CASPO,
	0,
	[_PVC],
	[[() => SetParameterValueConfigurationList, 0]],
	1
];
var CustomActionURLOperation$ = [
	3,
	n0,
	_CAURLO,
	0,
	[_URLT, _URLTa],
	[0, 0],
	2
];
var CustomInstruction$ = [
	3,
	n0,
	_CIus,
	0,
	[_ICI],
	[[() => InlineCustomInstruction$, 0]]
];
var CustomInstructions$ = [
	3,
	n0,
	_CIu,
	0,
	[_CIS],
	[[() => CustomInstructionsString, 0]],
	1
];
var CustomParameterValues$ = [
	3,
	n0,
	_CPV,
	0,
	[
		_SVt,
		_IV,
		_DVe,
		_DTV
	],
	[
		() => StringDefaultValueList,
		[() => IntegerDefaultValueList, 0],
		[() => DecimalDefaultValueList, 0],
		[() => DateTimeDefaultValueList, 0]
	]
];
var CustomSql$ = [
	3,
	n0,
	_CSu,
	0,
	[
		_DSAa,
		_N,
		_SQ,
		_Colu
	],
	[
		0,
		0,
		[() => SqlQuery, 0],
		() => InputColumnList
	],
	3
];
var CustomValuesConfiguration$ = [
	3,
	n0,
	_CVC,
	0,
	[_CVu, _INV],
	[[() => CustomParameterValues$, 0], 2],
	1
];
var Dashboard$ = [
	3,
	n0,
	_Da,
	0,
	[
		_DI,
		_A,
		_N,
		_Ve,
		_CT,
		_LPT,
		_LUT,
		_LE
	],
	[
		0,
		0,
		0,
		[() => DashboardVersion$, 0],
		4,
		4,
		4,
		64
	]
];
var DashboardError$ = [
	3,
	n0,
	_DE,
	0,
	[
		_T,
		_M,
		_VE
	],
	[
		0,
		0,
		() => EntityList
	]
];
var DashboardVersion$ = [
	3,
	n0,
	_DVa,
	0,
	[
		_CT,
		_Err,
		_VN,
		_St,
		_A,
		_SEA,
		_DSA,
		_TA,
		_D,
		_TAh,
		_Sh
	],
	[
		4,
		() => DashboardErrorList,
		1,
		0,
		0,
		0,
		64,
		64,
		0,
		0,
		[() => SheetList, 0]
	]
];
var DataPrepAggregationFunction$ = [
	3,
	n0,
	_DPAF,
	0,
	[_SAi, _LAi],
	[() => DataPrepSimpleAggregationFunction$, () => DataPrepListAggregationFunction$]
];
var DataPrepConfiguration$ = [
	3,
	n0,
	_DPC,
	0,
	[
		_STM,
		_TSM,
		_DTM
	],
	[
		() => SourceTableMap,
		[() => TransformStepMap, 0],
		() => DestinationTableMap
	],
	3
];
var DataPrepListAggregationFunction$ = [
	3,
	n0,
	_DPLAF,
	0,
	[
		_Sep,
		_Dis,
		_ICN
	],
	[
		0,
		2,
		0
	],
	2
];
var DataPrepSimpleAggregationFunction$ = [
	3,
	n0,
	_DPSAF,
	0,
	[_FTu, _ICN],
	[0, 0],
	1
];
var DataSet$ = [
	3,
	n0,
	_DSata,
	0,
	[
		_A,
		_DSI,
		_N,
		_CT,
		_LUT,
		_PTM,
		_LTM,
		_OC,
		_IM,
		_CSCIB,
		_CGo,
		_FF,
		_RLPDS,
		_RLPTC,
		_CLPRo,
		_DSUC,
		_DP,
		_PCe,
		_UAs,
		_DPC,
		_SMC
	],
	[
		0,
		0,
		0,
		4,
		4,
		[() => PhysicalTableMap, 0],
		[() => LogicalTableMap, 0],
		[() => OutputColumnList, 0],
		0,
		1,
		() => ColumnGroupList,
		() => FieldFolderMap,
		() => RowLevelPermissionDataSet$,
		[() => RowLevelPermissionTagConfiguration$, 0],
		() => ColumnLevelPermissionRuleList,
		() => DataSetUsageConfiguration$,
		() => DatasetParameterList,
		() => PerformanceConfiguration$,
		0,
		[() => DataPrepConfiguration$, 0],
		[() => SemanticModelConfiguration$, 0]
	]
];
var DataSetColumnIdMapping$ = [
	3,
	n0,
	_DSCIM,
	0,
	[_SCI, _TCI],
	[0, 0],
	2
];
var DataSetDateComparisonFilterCondition$ = [
	3,
	n0,
	_DSDCFC,
	0,
	[_O, _V],
	[0, [() => DataSetDateFilterValue$, 0]],
	1
];
var DataSetDateFilterCondition$ = [
	3,
	n0,
	_DSDFC,
	0,
	[
		_CN,
		_CFCom,
		_RFC
	],
	[
		0,
		[() => DataSetDateComparisonFilterCondition$, 0],
		[() => DataSetDateRangeFilterCondition$, 0]
	]
];
var DataSetDateFilterValue$ = [
	3,
	n0,
	_DSDFV,
	0,
	[_SVta],
	[[() => SensitiveTimestamp, 0]]
];
var DataSetDateRangeFilterCondition$ = [
	3,
	n0,
	_DSDRFC,
	0,
	[
		_RM,
		_RMa,
		_IMn,
		_IMnc
	],
	[
		[() => DataSetDateFilterValue$, 0],
		[() => DataSetDateFilterValue$, 0],
		2,
		2
	]
];
var DataSetNumericComparisonFilterCondition$ = [
	3,
	n0,
	_DSNCFC,
	0,
	[_O, _V],
	[0, [() => DataSetNumericFilterValue$, 0]],
	1
];
var DataSetNumericFilterCondition$ = [
	3,
	n0,
	_DSNFC,
	0,
	[
		_CN,
		_CFCom,
		_RFC
	],
	[
		0,
		[() => DataSetNumericComparisonFilterCondition$, 0],
		[() => DataSetNumericRangeFilterCondition$, 0]
	]
];
var DataSetNumericFilterValue$ = [
	3,
	n0,
	_DSNFV,
	0,
	[_SVta],
	[[() => SensitiveDouble, 0]]
];
var DataSetNumericRangeFilterCondition$ = [
	3,
	n0,
	_DSNRFC,
	0,
	[
		_RM,
		_RMa,
		_IMn,
		_IMnc
	],
	[
		[() => DataSetNumericFilterValue$, 0],
		[() => DataSetNumericFilterValue$, 0],
		2,
		2
	]
];
var DatasetParameter$ = [
	3,
	n0,
	_DPat,
	0,
	[
		_SDP,
		_DDP,
		_IDP,
		_DTDP
	],
	[
		() => StringDatasetParameter$,
		() => DecimalDatasetParameter$,
		() => IntegerDatasetParameter$,
		() => DateTimeDatasetParameter$
	]
];
var DataSetRefreshProperties$ = [
	3,
	n0,
	_DSRP,
	0,
	[_RCe, _FCa],
	[() => RefreshConfiguration$, () => RefreshFailureConfiguration$]
];
var DataSetSemanticDescription$ = [
	3,
	n0,
	_DSSD,
	0,
	[_Te],
	[[() => DataSetDescriptiveText, 0]],
	1
];
var DataSetSemanticMetadata$ = [
	3,
	n0,
	_DSSM,
	0,
	[_D, _CIu],
	[[() => DataSetSemanticDescription$, 0], [() => CustomInstructionList, 0]]
];
var DataSetStringComparisonFilterCondition$ = [
	3,
	n0,
	_DSSCFC,
	0,
	[_O, _V],
	[0, [() => DataSetStringFilterValue$, 0]],
	1
];
var DataSetStringFilterCondition$ = [
	3,
	n0,
	_DSSFC,
	0,
	[
		_CN,
		_CFCom,
		_LFCi
	],
	[
		0,
		[() => DataSetStringComparisonFilterCondition$, 0],
		[() => DataSetStringListFilterCondition$, 0]
	]
];
var DataSetStringFilterValue$ = [
	3,
	n0,
	_DSSFV,
	0,
	[_SVta],
	[[() => DataSetStringFilterStaticValue, 0]]
];
var DataSetStringListFilterCondition$ = [
	3,
	n0,
	_DSSLFC,
	0,
	[_O, _Va],
	[0, [() => DataSetStringListFilterValue$, 0]],
	1
];
var DataSetStringListFilterValue$ = [
	3,
	n0,
	_DSSLFV,
	0,
	[_SVtat],
	[[() => DataSetStringFilterStaticValueList, 0]]
];
var DataSetUsageConfiguration$ = [
	3,
	n0,
	_DSUC,
	0,
	[_DUADQS, _DUAIS],
	[2, 2]
];
var DateTimeDatasetParameter$ = [
	3,
	n0,
	_DTDP,
	0,
	[
		_Id_,
		_N,
		_VTa,
		_TG,
		_DVef
	],
	[
		0,
		0,
		0,
		0,
		() => DateTimeDatasetParameterDefaultValues$
	],
	3
];
var DateTimeDatasetParameterDefaultValues$ = [
	3,
	n0,
	_DTDPDV,
	0,
	[_SVtat],
	[68]
];
var DecimalDatasetParameter$ = [
	3,
	n0,
	_DDP,
	0,
	[
		_Id_,
		_N,
		_VTa,
		_DVef
	],
	[
		0,
		0,
		0,
		() => DecimalDatasetParameterDefaultValues$
	],
	3
];
var DecimalDatasetParameterDefaultValues$ = [
	3,
	n0,
	_DDPDV,
	0,
	[_SVtat],
	[65]
];
var DescribeDashboardRequest$ = [
	3,
	n0,
	_DDRes,
	0,
	[
		_AAI,
		_DI,
		_VN,
		_ANl
	],
	[
		[0, 1],
		[0, 1],
		[1, { [_hQ]: _vn }],
		[0, { [_hQ]: _an }]
	],
	2
];
var DescribeDashboardResponse$ = [
	3,
	n0,
	_DDResc,
	0,
	[
		_Da,
		_St,
		_RI
	],
	[
		[() => Dashboard$, 0],
		[1, 32],
		0
	]
];
var DescribeDataSetRefreshPropertiesRequest$ = [
	3,
	n0,
	_DDSRPRes,
	0,
	[_AAI, _DSI],
	[[0, 1], [0, 1]],
	2
];
var DescribeDataSetRefreshPropertiesResponse$ = [
	3,
	n0,
	_DDSRPResc,
	0,
	[
		_RI,
		_St,
		_DSRP
	],
	[
		0,
		[1, 32],
		() => DataSetRefreshProperties$
	]
];
var DescribeDataSetRequest$ = [
	3,
	n0,
	_DDSRes,
	0,
	[_AAI, _DSI],
	[[0, 1], [0, 1]],
	2
];
var DescribeDataSetResponse$ = [
	3,
	n0,
	_DDSResc,
	0,
	[
		_DSata,
		_RI,
		_St
	],
	[
		[() => DataSet$, 0],
		0,
		[1, 32]
	]
];
var DescribeIngestionRequest$ = [
	3,
	n0,
	_DIR,
	0,
	[
		_AAI,
		_DSI,
		_IIn
	],
	[
		[0, 1],
		[0, 1],
		[0, 1]
	],
	3
];
var DescribeIngestionResponse$ = [
	3,
	n0,
	_DIRe,
	0,
	[
		_Ing,
		_RI,
		_St
	],
	[
		() => Ingestion$,
		0,
		[1, 32]
	]
];
var DescribeTopicV2Request$ = [
	3,
	n0,
	_DTVRes,
	0,
	[_AAI, _TIo],
	[[0, 1], [0, 1]],
	2
];
var DescribeTopicV2Response$ = [
	3,
	n0,
	_DTVResc,
	0,
	[
		_A,
		_TIo,
		_Top,
		_CIu,
		_St,
		_RI
	],
	[
		0,
		0,
		() => TopicV2Details$,
		[() => CustomInstructions$, 0],
		[1, 32],
		0
	]
];
var DestinationParameterValueConfiguration$ = [
	3,
	n0,
	_DPVC,
	0,
	[
		_CVC,
		_SAVO,
		_SPN,
		_SFo,
		_SCour
	],
	[
		[() => CustomValuesConfiguration$, 0],
		0,
		0,
		0,
		() => ColumnIdentifier$
	]
];
var DestinationTable$ = [
	3,
	n0,
	_DTes,
	0,
	[_Al, _So],
	[0, () => DestinationTableSource$],
	2
];
var DestinationTableSource$ = [
	3,
	n0,
	_DTS,
	0,
	[_TOI],
	[0],
	1
];
var Entity$ = [
	3,
	n0,
	_Ent,
	0,
	[_Pat],
	[0]
];
var ErrorInfo$ = [
	3,
	n0,
	_EI,
	0,
	[_T, _M],
	[0, 0]
];
var FieldFolder$ = [
	3,
	n0,
	_FFi,
	0,
	[_d, _co],
	[0, 64]
];
var FileSource$ = [
	3,
	n0,
	_FSil,
	0,
	[
		_DSAa,
		_SIhe,
		_IC,
		_USp
	],
	[
		0,
		1,
		() => InputColumnList,
		() => UploadSettings$
	],
	3
];
var FilterOperation$ = [
	3,
	n0,
	_FO,
	0,
	[
		_CEo,
		_SFCt,
		_NFCu,
		_DFC
	],
	[
		[() => Expression, 0],
		[() => DataSetStringFilterCondition$, 0],
		[() => DataSetNumericFilterCondition$, 0],
		[() => DataSetDateFilterCondition$, 0]
	]
];
var FiltersOperation$ = [
	3,
	n0,
	_FOi,
	0,
	[
		_Al,
		_So,
		_FOil
	],
	[
		0,
		() => TransformOperationSource$,
		[() => FilterOperationList, 0]
	],
	3
];
var GeoSpatialColumnGroup$ = [
	3,
	n0,
	_GSCG,
	0,
	[
		_N,
		_Colu,
		_CCou
	],
	[
		0,
		64,
		0
	],
	2
];
var ImageCustomAction$ = [
	3,
	n0,
	_ICA,
	0,
	[
		_CAI,
		_N,
		_Tr,
		_AOc,
		_St
	],
	[
		0,
		0,
		0,
		[() => ImageCustomActionOperationList, 0],
		0
	],
	4
];
var ImageCustomActionOperation$ = [
	3,
	n0,
	_ICAO,
	0,
	[
		_NOa,
		_URLO,
		_SPO
	],
	[
		() => CustomActionNavigationOperation$,
		() => CustomActionURLOperation$,
		[() => CustomActionSetParametersOperation$, 0]
	]
];
var ImageInteractionOptions$ = [
	3,
	n0,
	_IIO,
	0,
	[_IMO],
	[() => ImageMenuOption$]
];
var ImageMenuOption$ = [
	3,
	n0,
	_IMO,
	0,
	[_ASv],
	[0]
];
var ImportTableOperation$ = [
	3,
	n0,
	_ITO,
	0,
	[_Al, _So],
	[0, () => ImportTableOperationSource$],
	2
];
var ImportTableOperationSource$ = [
	3,
	n0,
	_ITOS,
	0,
	[_STI, _CIM],
	[0, () => DataSetColumnIdMappingList],
	1
];
var IncrementalRefresh$ = [
	3,
	n0,
	_IR,
	0,
	[_LWo],
	[() => LookbackWindow$],
	1
];
var Ingestion$ = [
	3,
	n0,
	_Ing,
	0,
	[
		_A,
		_ISn,
		_CT,
		_IIn,
		_EI,
		_RIow,
		_QIu,
		_ITIS,
		_ISIB,
		_RSeq,
		_RTe
	],
	[
		0,
		0,
		4,
		0,
		() => ErrorInfo$,
		() => RowInfo$,
		() => QueueInfo$,
		1,
		1,
		0,
		0
	],
	3
];
var InlineCustomInstruction$ = [
	3,
	n0,
	_ICI,
	0,
	[_ITns, _UDM],
	[[() => InlineCustomInstructionText, 0], () => UploadedDocumentMetadata$],
	1
];
var InputColumn$ = [
	3,
	n0,
	_ICn,
	0,
	[
		_N,
		_T,
		_Id_,
		_STu
	],
	[
		0,
		0,
		0,
		0
	],
	2
];
var IntegerDatasetParameter$ = [
	3,
	n0,
	_IDP,
	0,
	[
		_Id_,
		_N,
		_VTa,
		_DVef
	],
	[
		0,
		0,
		0,
		() => IntegerDatasetParameterDefaultValues$
	],
	3
];
var IntegerDatasetParameterDefaultValues$ = [
	3,
	n0,
	_IDPDV,
	0,
	[_SVtat],
	[65]
];
var JoinInstruction$ = [
	3,
	n0,
	_JIo,
	0,
	[
		_LOe,
		_ROi,
		_T,
		_OCn,
		_LJKP,
		_RJKP
	],
	[
		0,
		0,
		0,
		0,
		() => JoinKeyProperties$,
		() => JoinKeyProperties$
	],
	4
];
var JoinKeyProperties$ = [
	3,
	n0,
	_JKP,
	0,
	[_UK],
	[2]
];
var JoinOperandProperties$ = [
	3,
	n0,
	_JOP,
	0,
	[_OCNO],
	[() => OutputColumnNameOverrideList],
	1
];
var JoinOperation$ = [
	3,
	n0,
	_JO,
	0,
	[
		_Al,
		_LOe,
		_ROi,
		_T,
		_OCn,
		_LOP,
		_ROP
	],
	[
		0,
		() => TransformOperationSource$,
		() => TransformOperationSource$,
		0,
		[() => JoinOperationOnClause, 0],
		() => JoinOperandProperties$,
		() => JoinOperandProperties$
	],
	5
];
var ListIngestionsRequest$ = [
	3,
	n0,
	_LIR,
	0,
	[
		_DSI,
		_AAI,
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
var ListIngestionsResponse$ = [
	3,
	n0,
	_LIRi,
	0,
	[
		_Inge,
		_NT,
		_RI,
		_St
	],
	[
		() => Ingestions,
		0,
		0,
		[1, 32]
	]
];
var LocalNavigationConfiguration$ = [
	3,
	n0,
	_LNC,
	0,
	[_TSI],
	[0],
	1
];
var LogicalTable$ = [
	3,
	n0,
	_LTo,
	0,
	[
		_Al,
		_So,
		_DTat
	],
	[
		0,
		() => LogicalTableSource$,
		[() => TransformOperationList, 0]
	],
	2
];
var LogicalTableSource$ = [
	3,
	n0,
	_LTS,
	0,
	[
		_JIo,
		_PTI,
		_DSAat
	],
	[
		() => JoinInstruction$,
		0,
		0
	]
];
var LookbackWindow$ = [
	3,
	n0,
	_LWo,
	0,
	[
		_CN,
		_Si,
		_SUi
	],
	[
		0,
		1,
		0
	],
	3
];
var NewDefaultValues$ = [
	3,
	n0,
	_NDVe,
	0,
	[
		_SSV,
		_DSV,
		_DTSV,
		_ISV
	],
	[
		64,
		65,
		68,
		65
	]
];
var OutputColumn$ = [
	3,
	n0,
	_OCu,
	0,
	[
		_N,
		_Id_,
		_D,
		_T,
		_STu
	],
	[
		0,
		0,
		[() => ColumnDescriptiveText, 0],
		0,
		0
	]
];
var OutputColumnNameOverride$ = [
	3,
	n0,
	_OCNOu,
	0,
	[_OCN, _SCN],
	[0, 0],
	1
];
var OverrideDatasetParameterOperation$ = [
	3,
	n0,
	_ODPO,
	0,
	[
		_PN,
		_NPN,
		_NDVe
	],
	[
		0,
		0,
		() => NewDefaultValues$
	],
	1
];
var ParentDataSet$ = [
	3,
	n0,
	_PDSa,
	0,
	[_DSAat, _IC],
	[0, () => InputColumnList],
	2
];
var PerformanceConfiguration$ = [
	3,
	n0,
	_PCe,
	0,
	[_UKn],
	[() => UniqueKeyList]
];
var PivotConfiguration$ = [
	3,
	n0,
	_PCi,
	0,
	[_PLi, _LCN],
	[() => PivotedLabelList, 0],
	1
];
var PivotedLabel$ = [
	3,
	n0,
	_PLiv,
	0,
	[
		_LNa,
		_NCN,
		_NCI
	],
	[
		0,
		0,
		0
	],
	3
];
var PivotOperation$ = [
	3,
	n0,
	_POi,
	0,
	[
		_Al,
		_So,
		_VCC,
		_PCi,
		_GBCN
	],
	[
		0,
		() => TransformOperationSource$,
		() => ValueColumnConfiguration$,
		() => PivotConfiguration$,
		64
	],
	4
];
var ProjectOperation$ = [
	3,
	n0,
	_POr,
	0,
	[
		_PCro,
		_Al,
		_So
	],
	[
		64,
		0,
		() => TransformOperationSource$
	],
	1
];
var QueueInfo$ = [
	3,
	n0,
	_QIu,
	0,
	[_WOI, _QIue],
	[0, 0],
	2
];
var RefreshConfiguration$ = [
	3,
	n0,
	_RCe,
	0,
	[_IR],
	[() => IncrementalRefresh$],
	1
];
var RefreshFailureConfiguration$ = [
	3,
	n0,
	_RFCe,
	0,
	[_EAma],
	[() => RefreshFailureEmailAlert$]
];
var RefreshFailureEmailAlert$ = [
	3,
	n0,
	_RFEA,
	0,
	[_ASle],
	[0]
];
var RelationalTable$ = [
	3,
	n0,
	_RTel,
	0,
	[
		_DSAa,
		_N,
		_IC,
		_Cata,
		_Schem
	],
	[
		0,
		0,
		() => InputColumnList,
		0,
		0
	],
	3
];
var RenameColumnOperation$ = [
	3,
	n0,
	_RCO,
	0,
	[_CN, _NCN],
	[0, 0],
	2
];
var RenameColumnsOperation$ = [
	3,
	n0,
	_RCOe,
	0,
	[
		_Al,
		_So,
		_RCOen
	],
	[
		0,
		() => TransformOperationSource$,
		() => RenameColumnOperationList
	],
	3
];
var RowInfo$ = [
	3,
	n0,
	_RIow,
	0,
	[
		_RIows,
		_RDo,
		_TRID
	],
	[
		1,
		1,
		1
	]
];
var RowLevelPermissionConfiguration$ = [
	3,
	n0,
	_RLPC,
	0,
	[_TCa, _RLPDS],
	[[() => RowLevelPermissionTagConfiguration$, 0], () => RowLevelPermissionDataSet$]
];
var RowLevelPermissionDataSet$ = [
	3,
	n0,
	_RLPDS,
	0,
	[
		_A,
		_PPe,
		_Na,
		_FVo,
		_St
	],
	[
		0,
		0,
		0,
		0,
		0
	],
	2
];
var RowLevelPermissionTagConfiguration$ = [
	3,
	n0,
	_RLPTC,
	0,
	[
		_TRa,
		_St,
		_TRC
	],
	[
		[() => RowLevelPermissionTagRuleList, 0],
		0,
		[
			1,
			n0,
			_RLPTRCL,
			0,
			64
		]
	],
	1
];
var RowLevelPermissionTagRule$ = [
	3,
	n0,
	_RLPTR,
	0,
	[
		_TK,
		_CN,
		_TMVD,
		_MAV
	],
	[
		0,
		0,
		0,
		[() => SessionTagValue, 0]
	],
	2
];
var S3Source$ = [
	3,
	n0,
	_SSo,
	0,
	[
		_DSAa,
		_IC,
		_USp
	],
	[
		0,
		() => InputColumnList,
		() => UploadSettings$
	],
	2
];
var SaaSTable$ = [
	3,
	n0,
	_SST,
	0,
	[
		_DSAa,
		_TP,
		_IC
	],
	[
		0,
		() => TablePathElementList,
		() => InputColumnList
	],
	3
];
var SemanticModelConfiguration$ = [
	3,
	n0,
	_SMC,
	0,
	[_TM, _SMe],
	[[() => SemanticTableMap, 0], [() => DataSetSemanticMetadataList, 0]]
];
var SemanticTable$ = [
	3,
	n0,
	_STema,
	0,
	[
		_Al,
		_DTI,
		_RLPC,
		_SMe
	],
	[
		0,
		0,
		[() => RowLevelPermissionConfiguration$, 0],
		[() => TableSemanticMetadata$, 0]
	],
	2
];
var SetParameterValueConfiguration$ = [
	3,
	n0,
	_SPVC,
	0,
	[_DPN, _V],
	[0, [() => DestinationParameterValueConfiguration$, 0]],
	2
];
var SharedColumnSemanticMetadata$ = [
	3,
	n0,
	_SCSM,
	0,
	[_CPol, _CNo],
	[[() => ColumnSemanticPropertyList, 0], 64],
	1
];
var Sheet$ = [
	3,
	n0,
	_She,
	0,
	[
		_SIh,
		_N,
		_Ima
	],
	[
		0,
		0,
		[() => SheetImageList, 0]
	]
];
var SheetImage$ = [
	3,
	n0,
	_SIhee,
	0,
	[
		_SII,
		_So,
		_Scal,
		_To,
		_ICAT,
		_I,
		_Ac
	],
	[
		0,
		() => SheetImageSource$,
		() => SheetImageScalingConfiguration$,
		() => SheetImageTooltipConfiguration$,
		0,
		() => ImageInteractionOptions$,
		[() => ImageCustomActionList, 0]
	],
	2
];
var SheetImageScalingConfiguration$ = [
	3,
	n0,
	_SISC,
	0,
	[_STca],
	[0]
];
var SheetImageSource$ = [
	3,
	n0,
	_SIS,
	0,
	[_SISFS],
	[() => SheetImageStaticFileSource$]
];
var SheetImageStaticFileSource$ = [
	3,
	n0,
	_SISFS,
	0,
	[_SFIt],
	[0],
	1
];
var SheetImageTooltipConfiguration$ = [
	3,
	n0,
	_SITC,
	0,
	[_TTo, _Vi],
	[() => SheetImageTooltipText$, 0]
];
var SheetImageTooltipText$ = [
	3,
	n0,
	_SITT,
	0,
	[_PT],
	[0]
];
var SourceTable$ = [
	3,
	n0,
	_STou,
	0,
	[_PTI, _DSata],
	[0, () => ParentDataSet$]
];
var StringDatasetParameter$ = [
	3,
	n0,
	_SDP,
	0,
	[
		_Id_,
		_N,
		_VTa,
		_DVef
	],
	[
		0,
		0,
		0,
		() => StringDatasetParameterDefaultValues$
	],
	3
];
var StringDatasetParameterDefaultValues$ = [
	3,
	n0,
	_SDPDV,
	0,
	[_SVtat],
	[64]
];
var TablePathElement$ = [
	3,
	n0,
	_TPEa,
	0,
	[_N, _Id_],
	[0, 0]
];
var TableSemanticMetadata$ = [
	3,
	n0,
	_TSMa,
	0,
	[_CMol],
	[[() => SharedColumnSemanticMetadataList, 0]]
];
var TagColumnOperation$ = [
	3,
	n0,
	_TCO,
	0,
	[_CN, _Ta],
	[0, [() => ColumnTagList, 0]],
	2
];
var TopicV2DataSetReference$ = [
	3,
	n0,
	_TVDSR,
	0,
	[_DSAat, _DSN],
	[0, 0],
	1
];
var TopicV2DataSetRelation$ = [
	3,
	n0,
	_TVDSRo,
	0,
	[_Lef, _Ri],
	[() => TopicV2DataSetRelationEndpoint$, () => TopicV2DataSetRelationEndpoint$],
	2
];
var TopicV2DataSetRelationEndpoint$ = [
	3,
	n0,
	_TVDSRE,
	0,
	[_DSAat, _CNo],
	[0, 64],
	2
];
var TopicV2Details$ = [
	3,
	n0,
	_TVDo,
	0,
	[
		_N,
		_D,
		_DSat,
		_DSRata
	],
	[
		0,
		0,
		() => TopicV2DataSetReferences,
		() => TopicV2DataSetRelationList
	],
	1
];
var TransformOperationSource$ = [
	3,
	n0,
	_TOS,
	0,
	[_TOI, _CIM],
	[0, () => DataSetColumnIdMappingList],
	1
];
var TransformStep$ = [
	3,
	n0,
	_TSr,
	0,
	[
		_ITS,
		_PSr,
		_FSilte,
		_CCSr,
		_RCS,
		_CCTS,
		_JSo,
		_ASgg,
		_PSi,
		_USn,
		_ASpp
	],
	[
		() => ImportTableOperation$,
		() => ProjectOperation$,
		[() => FiltersOperation$, 0],
		[() => CreateColumnsOperation$, 0],
		() => RenameColumnsOperation$,
		() => CastColumnTypesOperation$,
		[() => JoinOperation$, 0],
		() => AggregateOperation$,
		() => PivotOperation$,
		() => UnpivotOperation$,
		() => AppendOperation$
	]
];
var UniqueKey$ = [
	3,
	n0,
	_UK,
	0,
	[_CNo],
	[64],
	1
];
var UnpivotOperation$ = [
	3,
	n0,
	_UOn,
	0,
	[
		_Al,
		_So,
		_CTUo,
		_ULCN,
		_ULCI,
		_UVCN,
		_UVCI
	],
	[
		0,
		() => TransformOperationSource$,
		() => ColumnToUnpivotList,
		0,
		0,
		0,
		0
	],
	7
];
var UntagColumnOperation$ = [
	3,
	n0,
	_UCO,
	0,
	[_CN, _TNa],
	[0, 64],
	2
];
var UploadedDocumentMetadata$ = [
	3,
	n0,
	_UDM,
	0,
	[_N],
	[0]
];
var UploadSettings$ = [
	3,
	n0,
	_USp,
	0,
	[
		_Fo,
		_SFRt,
		_CHon,
		_TQ,
		_Del,
		_CCAR
	],
	[
		0,
		1,
		2,
		0,
		0,
		0
	]
];
var ValueColumnConfiguration$ = [
	3,
	n0,
	_VCC,
	0,
	[_AFg],
	[() => DataPrepAggregationFunction$]
];
var AggregationList = [
	1,
	n0,
	_ALg,
	0,
	() => Aggregation$
];
var AppendedColumnList = [
	1,
	n0,
	_ACL,
	0,
	() => AppendedColumn$
];
var CalculatedColumnList = [
	1,
	n0,
	_CCL,
	0,
	[() => CalculatedColumn$, 0]
];
var CastColumnTypeOperationList = [
	1,
	n0,
	_CCTOL,
	0,
	() => CastColumnTypeOperation$
];
var ColumnGroupList = [
	1,
	n0,
	_CGL,
	0,
	() => ColumnGroup$
];
var ColumnLevelPermissionRuleList = [
	1,
	n0,
	_CLPRL,
	0,
	() => ColumnLevelPermissionRule$
];
var ColumnSemanticPropertyList = [
	1,
	n0,
	_CSPL,
	0,
	[() => ColumnSemanticProperty$, 0]
];
var ColumnTagList = [
	1,
	n0,
	_CTL,
	0,
	[() => ColumnTag$, 0]
];
var ColumnToUnpivotList = [
	1,
	n0,
	_CTUL,
	0,
	() => ColumnToUnpivot$
];
var CustomInstructionList = [
	1,
	n0,
	_CILu,
	0,
	[() => CustomInstruction$, 0]
];
var DashboardErrorList = [
	1,
	n0,
	_DEL,
	0,
	() => DashboardError$
];
var DataSetColumnIdMappingList = [
	1,
	n0,
	_DSCIML,
	0,
	() => DataSetColumnIdMapping$
];
var DatasetParameterList = [
	1,
	n0,
	_DPLa,
	0,
	() => DatasetParameter$
];
var DataSetSemanticMetadataList = [
	1,
	n0,
	_DSSML,
	0,
	[() => DataSetSemanticMetadata$, 0]
];
var DataSetStringFilterStaticValueList = [
	1,
	n0,
	_DSSFSVL,
	0,
	[() => DataSetStringFilterStaticValue, 0]
];
var DateTimeDefaultValueList = [
	1,
	n0,
	_DTDVL,
	0,
	[() => SensitiveTimestamp, 0]
];
var DecimalDefaultValueList = [
	1,
	n0,
	_DDVL,
	0,
	[() => SensitiveDoubleObject, 0]
];
var EntityList = [
	1,
	n0,
	_ELn,
	0,
	() => Entity$
];
var FilterOperationList = [
	1,
	n0,
	_FOL,
	0,
	[() => FilterOperation$, 0]
];
var ImageCustomActionList = [
	1,
	n0,
	_ICAL,
	0,
	[() => ImageCustomAction$, 0]
];
var ImageCustomActionOperationList = [
	1,
	n0,
	_ICAOL,
	0,
	[() => ImageCustomActionOperation$, 0]
];
var Ingestions = [
	1,
	n0,
	_Inge,
	0,
	() => Ingestion$
];
var InputColumnList = [
	1,
	n0,
	_ICL,
	0,
	() => InputColumn$
];
var IntegerDefaultValueList = [
	1,
	n0,
	_IDVL,
	0,
	[() => SensitiveLongObject, 0]
];
var OutputColumnList = [
	1,
	n0,
	_OCL,
	0,
	[() => OutputColumn$, 0]
];
var OutputColumnNameOverrideList = [
	1,
	n0,
	_OCNOL,
	0,
	() => OutputColumnNameOverride$
];
var PivotedLabelList = [
	1,
	n0,
	_PLL,
	0,
	() => PivotedLabel$
];
var RenameColumnOperationList = [
	1,
	n0,
	_RCOL,
	0,
	() => RenameColumnOperation$
];
var RowLevelPermissionTagRuleList = [
	1,
	n0,
	_RLPTRL,
	0,
	[() => RowLevelPermissionTagRule$, 0]
];
var SetParameterValueConfigurationList = [
	1,
	n0,
	_SPVCL,
	0,
	[() => SetParameterValueConfiguration$, 0]
];
var SharedColumnSemanticMetadataList = [
	1,
	n0,
	_SCSML,
	0,
	[() => SharedColumnSemanticMetadata$, 0]
];
var SheetImageList = [
	1,
	n0,
	_SILh,
	0,
	[() => SheetImage$, 0]
];
var SheetList = [
	1,
	n0,
	_SLh,
	0,
	[() => Sheet$, 0]
];
var StringDefaultValueList = [
	1,
	n0,
	_SDVL,
	0,
	[() => SensitiveStringObject, 0]
];
var TablePathElementList = [
	1,
	n0,
	_TPEL,
	0,
	() => TablePathElement$
];
var TopicV2DataSetReferences = [
	1,
	n0,
	_TVDSRop,
	0,
	() => TopicV2DataSetReference$
];
var TopicV2DataSetRelationList = [
	1,
	n0,
	_TVDSRL,
	0,
	() => TopicV2DataSetRelation$
];
var TransformOperationList = [
	1,
	n0,
	_TOL,
	0,
	[() => TransformOperation$, 0]
];
var UniqueKeyList = [
	1,
	n0,
	_UKL,
	0,
	() => UniqueKey$
];
var DestinationTableMap = [
	2,
	n0,
	_DTM,
	0,
	0,
	() => DestinationTable$
];
var FieldFolderMap = [
	2,
	n0,
	_FFM,
	0,
	0,
	() => FieldFolder$
];
var LogicalTableMap = [
	2,
	n0,
	_LTM,
	0,
	[0, 0],
	[() => LogicalTable$, 0]
];
var PhysicalTableMap = [
	2,
	n0,
	_PTM,
	0,
	[0, 0],
	[() => PhysicalTable$, 0]
];
var SemanticTableMap = [
	2,
	n0,
	_STMe,
	0,
	[0, 0],
	[() => SemanticTable$, 0]
];
var SourceTableMap = [
	2,
	n0,
	_STM,
	0,
	0,
	() => SourceTable$
];
var TransformStepMap = [
	2,
	n0,
	_TSM,
	0,
	[0, 0],
	[() => TransformStep$, 0]
];
var PhysicalTable$ = [
	4,
	n0,
	_PTh,
	0,
	[
		_RTel,
		_CSu,
		_SSo,
		_SST,
		_FSil
	],
	[
		() => RelationalTable$,
		[() => CustomSql$, 0],
		() => S3Source$,
		() => SaaSTable$,
		() => FileSource$
	]
];
var TransformOperation$ = [
	4,
	n0,
	_TOra,
	0,
	[
		_POr,
		_FO,
		_CCO,
		_RCO,
		_CCTO,
		_TCO,
		_UCO,
		_ODPO
	],
	[
		() => ProjectOperation$,
		[() => FilterOperation$, 0],
		[() => CreateColumnsOperation$, 0],
		() => RenameColumnOperation$,
		() => CastColumnTypeOperation$,
		[() => TagColumnOperation$, 0],
		() => UntagColumnOperation$,
		() => OverrideDatasetParameterOperation$
	]
];
var CreateIngestion$ = [
	9,
	n0,
	_CIr,
	{ [_h]: [
		"PUT",
		"/accounts/{AwsAccountId}/data-sets/{DataSetId}/ingestions/{IngestionId}",
		200
	] },
	() => CreateIngestionRequest$,
	() => CreateIngestionResponse$
];
var DescribeDashboard$ = [
	9,
	n0,
	_DDes,
	{ [_h]: [
		"GET",
		"/accounts/{AwsAccountId}/dashboards/{DashboardId}",
		200
	] },
	() => DescribeDashboardRequest$,
	() => DescribeDashboardResponse$
];
var DescribeDataSet$ = [
	9,
	n0,
	_DDSes,
	{ [_h]: [
		"GET",
		"/accounts/{AwsAccountId}/data-sets/{DataSetId}",
		200
	] },
	() => DescribeDataSetRequest$,
	() => DescribeDataSetResponse$
];
var DescribeDataSetRefreshProperties$ = [
	9,
	n0,
	_DDSRPe,
	{ [_h]: [
		"GET",
		"/accounts/{AwsAccountId}/data-sets/{DataSetId}/refresh-properties",
		200
	] },
	() => DescribeDataSetRefreshPropertiesRequest$,
	() => DescribeDataSetRefreshPropertiesResponse$
];
var DescribeIngestion$ = [
	9,
	n0,
	_DIe,
	{ [_h]: [
		"GET",
		"/accounts/{AwsAccountId}/data-sets/{DataSetId}/ingestions/{IngestionId}",
		200
	] },
	() => DescribeIngestionRequest$,
	() => DescribeIngestionResponse$
];
var DescribeTopicV2$ = [
	9,
	n0,
	_DTVes,
	{ [_h]: [
		"GET",
		"/accounts/{AwsAccountId}/topicsV2/{TopicId}",
		200
	] },
	() => DescribeTopicV2Request$,
	() => DescribeTopicV2Response$
];
var ListIngestions$ = [
	9,
	n0,
	_LIis,
	{ [_h]: [
		"GET",
		"/accounts/{AwsAccountId}/data-sets/{DataSetId}/ingestions",
		200
	] },
	() => ListIngestionsRequest$,
	() => ListIngestionsResponse$
];
// node_modules/@aws-sdk/client-quicksight/dist-es/commandBuilder.js?datasets
const command = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_5__.a)(commonParams, "QuickSight_20180401", "QuickSightClient", _endpoints_js__WEBPACK_IMPORTED_MODULE_5__.n);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/client-quicksight/dist-es/commands/CreateIngestionCommand.js?datasets
var CreateIngestionCommand = class extends command(_ep0, _mw0, "CreateIngestion", CreateIngestion$) {};
// node_modules/@aws-sdk/client-quicksight/dist-es/commands/DescribeDashboardCommand.js?datasets
var DescribeDashboardCommand = class extends command(_ep0, _mw0, "DescribeDashboard", DescribeDashboard$) {};
// node_modules/@aws-sdk/client-quicksight/dist-es/commands/DescribeDataSetCommand.js?datasets
var DescribeDataSetCommand = class extends command(_ep0, _mw0, "DescribeDataSet", DescribeDataSet$) {};
// node_modules/@aws-sdk/client-quicksight/dist-es/commands/DescribeDataSetRefreshPropertiesCommand.js?datasets
var DescribeDataSetRefreshPropertiesCommand = class extends command(_ep0, _mw0, "DescribeDataSetRefreshProperties", DescribeDataSetRefreshProperties$) {};
// node_modules/@aws-sdk/client-quicksight/dist-es/commands/DescribeIngestionCommand.js?datasets
var DescribeIngestionCommand = class extends command(_ep0, _mw0, "DescribeIngestion", DescribeIngestion$) {};
// node_modules/@aws-sdk/client-quicksight/dist-es/commands/DescribeTopicV2Command.js?datasets
var DescribeTopicV2Command = class extends command(_ep0, _mw0, "DescribeTopicV2", DescribeTopicV2$) {};
// node_modules/@aws-sdk/client-quicksight/dist-es/commands/ListIngestionsCommand.js?datasets
var ListIngestionsCommand = class extends command(_ep0, _mw0, "ListIngestions", ListIngestions$) {};
// src/aws/quicksight/datasets.ts
const listingsPerSecond = 5;
function createDatasetCatalog(options) {
	const listLimit = (0,_client_js__WEBPACK_IMPORTED_MODULE_3__.p)(options.context.clock, listingsPerSecond, Number.POSITIVE_INFINITY);
	const senders = /* @__PURE__ */ new Map();
	const getSender = (region) => {
		const send = senders.get(region) ?? (0,_client_js__WEBPACK_IMPORTED_MODULE_3__.n)({
			...options,
			region
		});
		senders.set(region, send);
		return send;
	};
	const createCall = (arn) => {
		const { region, accountId, id } = (0,_dataset_arn_js__WEBPACK_IMPORTED_MODULE_2__.t)(arn);
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
			const { region, accountId, id } = (0,_dataset_arn_js__WEBPACK_IMPORTED_MODULE_2__.t)(arn);
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
		const { DataSetArns = [], TopicArns = [] } = (0,_retry2_js__WEBPACK_IMPORTED_MODULE_4__.n)("DescribeDashboard", Dashboard?.Version);
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
		return ((0,_retry2_js__WEBPACK_IMPORTED_MODULE_4__.n)("DescribeTopicV2", Topic).DataSets ?? []).flatMap(({ DataSetArn }) => DataSetArn ?? []);
	});
}
const notDescribable = /data ?set type is not supported/i;
async function describeDataset({ send, dataset }) {
	try {
		return await send("DescribeDataSet", async (client, abort) => {
			const { DataSet } = await client.send(new DescribeDataSetCommand(dataset), abort);
			return toDescription((0,_retry2_js__WEBPACK_IMPORTED_MODULE_4__.n)("DescribeDataSet", DataSet));
		});
	} catch (error) {
		if (!(error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.mt) || !notDescribable.test(error.message)) throw error;
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
	return (0,_client_js__WEBPACK_IMPORTED_MODULE_3__.t)("ListIngestions", async (NextToken) => {
		const release = await listLimit.acquire("start", signal);
		try {
			return await send("ListIngestions", async (client, abort) => {
				const page = await client.send(new ListIngestionsCommand({
					...dataset,
					MaxResults: 100,
					NextToken
				}), abort);
				const items = (0,_retry2_js__WEBPACK_IMPORTED_MODULE_4__.n)("ListIngestions", page.Ingestions).map(toIngestion);
				return {
					items,
					next: (0,_data_age_js__WEBPACK_IMPORTED_MODULE_1__.s)(items) ? void 0 : page.NextToken
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
		return toIngestion((0,_retry2_js__WEBPACK_IMPORTED_MODULE_4__.n)("DescribeIngestion", response.Ingestion));
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
		createdAt: (0,_retry2_js__WEBPACK_IMPORTED_MODULE_4__.n)("ListIngestions", ingestion.CreatedTime).getTime(),
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
		if (error instanceof _main_js__WEBPACK_IMPORTED_MODULE_0__.mt && (error.kind === "not-found" || error.kind === "invalid")) return false;
		throw error;
	}
}



/***/ })

};
