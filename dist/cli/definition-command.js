import { a as makeBuilder, n as getEndpointPlugin, o as ServiceException } from "./endpoints.js";
import { t as TypeRegistry } from "./TypeRegistry.js";
// node_modules/@aws-sdk/client-quicksight/dist-es/endpoint/EndpointParameters.js?copy
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
// node_modules/@aws-sdk/client-quicksight/dist-es/models/QuickSightServiceException.js?copy
var QuickSightServiceException = class QuickSightServiceException extends ServiceException {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.quicksight#QuickSightServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, QuickSightServiceException.prototype);
	}
};
// node_modules/@aws-sdk/client-quicksight/dist-es/models/errors.js?copy
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
// node_modules/@aws-sdk/client-quicksight/dist-es/schemas/schemas_0.js?copy
const _AA = "ArcAngle";
const _AAC = "ArcAxisConfiguration";
const _AADR = "ArcAxisDisplayRange";
const _AAF = "AttributeAggregationFunction";
const _AAI = "AwsAccountId";
const _AAr = "ArcAxis";
const _AB = "AxisBinding";
const _ABCV = "AlternateBandColorsVisibility";
const _ABEC = "AlternateBandEvenColor";
const _ABOC = "AlternateBandOddColor";
const _ACr = "ArcConfiguration";
const _AD = "AnalysisDefaults";
const _ADC = "AnchorDateConfiguration";
const _ADDDR = "AxisDisplayDataDrivenRange";
const _ADE = "AccessDeniedException";
const _ADMMR = "AxisDisplayMinMaxRange";
const _ADO = "AxisDataOptions";
const _ADOx = "AxisDisplayOptions";
const _ADPV = "AllDataPointsVisibility";
const _ADR = "AxisDisplayRange";
const _AFd = "AdditionalFields";
const _AFg = "AggregationFunction";
const _AHFO = "AdHocFilteringOption";
const _ALO = "AxisLabelOptions";
const _ALOL = "AxisLabelOptionsList";
const _ALRO = "AxisLabelReferenceOptions";
const _ALS = "AxisLinearScale";
const _ALSx = "AxisLogarithmicScale";
const _ALV = "AxisLineVisibility";
const _ANl = "AliasName";
const _ANx = "AxisName";
const _AOc = "ActionOperations";
const _AOn = "AnchorOption";
const _AOr = "ArcOptions";
const _AOs = "AssetOptions";
const _AOx = "AxisOffset";
const _AOxi = "AxisOptions";
const _APM = "AllPointsMarker";
const _ARS = "AxesRangeScale";
const _ASC = "AggregationSortConfiguration";
const _ASCL = "AggregationSortConfigurationList";
const _ASCg = "AggregationSortConfigurations";
const _ASFSC = "AllSheetsFilterScopeConfiguration";
const _ASSr = "AreaStyleSettings";
const _ASl = "AllSheets";
const _ASv = "AvailabilityStatus";
const _ASx = "AxisScale";
const _ATLO = "AxisTickLabelOptions";
const _ATppl = "ApplyTo";
const _ATr = "ArcThickness";
const _AV = "AggregationVisibility";
const _AVc = "ActualValue";
const _Ab = "Absolute";
const _Ac = "Actions";
const _Af = "After";
const _Agg = "Aggregation";
const _Am = "Amount";
const _Ar = "Arc";
const _BA = "BarsArrangement";
const _BCAFW = "BarChartAggregatedFieldWells";
const _BCC = "BarChartConfiguration";
const _BCDSS = "BarChartDefaultSeriesSettings";
const _BCFW = "BarChartFieldWells";
const _BCL = "BinCountLimit";
const _BCO = "BinCountOptions";
const _BCSC = "BarChartSortConfiguration";
const _BCSS = "BarChartSeriesSettings";
const _BCV = "BarChartVisual";
const _BCa = "BackgroundColor";
const _BCi = "BinCount";
const _BCo = "BorderColor";
const _BDL = "BarDataLabels";
const _BIL = "BreakdownItemsLimit";
const _BMS = "BaseMapStyle";
const _BMV = "BaseMapVisibility";
const _BNu = "BucketName";
const _BO = "BinOptions";
const _BPAFW = "BoxPlotAggregatedFieldWells";
const _BPCC = "BoxPlotChartConfiguration";
const _BPDFL = "BoxPlotDimensionFieldList";
const _BPFW = "BoxPlotFieldWells";
const _BPMFL = "BoxPlotMeasureFieldList";
const _BPO = "BoxPlotOptions";
const _BPSC = "BoxPlotSortConfiguration";
const _BPSO = "BoxPlotStyleOptions";
const _BPV = "BoxPlotVisual";
const _BR = "BorderRadius";
const _BS = "BorderSettings";
const _BSC = "BodySectionConfiguration";
const _BSCL = "BodySectionConfigurationList";
const _BSCo = "BodySectionContent";
const _BSDCDC = "BodySectionDynamicCategoryDimensionConfiguration";
const _BSDDSCL = "BodySectionDynamicDimensionSortConfigurationList";
const _BSDNDC = "BodySectionDynamicNumericDimensionConfiguration";
const _BSI = "BarSeriesItem";
const _BSIL = "BarSeriesItemList";
const _BSRC = "BodySectionRepeatConfiguration";
const _BSRDC = "BodySectionRepeatDimensionConfiguration";
const _BSRDCL = "BodySectionRepeatDimensionConfigurationList";
const _BSRPBC = "BodySectionRepeatPageBreakConfiguration";
const _BSS = "BaseSeriesSettings";
const _BSa = "BackgroundStyle";
const _BSo = "BorderStyle";
const _BSod = "BodySections";
const _BT = "BorderThickness";
const _BV = "BorderVisibility";
const _BVa = "BarValues";
const _BVac = "BackgroundVisibility";
const _BW = "BorderWidth";
const _BWO = "BinWidthOptions";
const _BWi = "BinWidth";
const _Ba = "Base";
const _Bo = "Bounds";
const _Bor = "Border";
const _Bot = "Bottom";
const _Bre = "Breakdowns";
const _CACL = "CustomActionColumnList";
const _CAD = "CustomActionDefaults";
const _CADL = "ContributionAnalysisDefaultList";
const _CADO = "ColumnAxisDisplayOptions";
const _CADOa = "CategoryAxisDisplayOptions";
const _CADo = "ContributionAnalysisDefaults";
const _CADon = "ContributionAnalysisDefault";
const _CAF = "CategoricalAggregationFunction";
const _CAFO = "CustomActionFilterOperation";
const _CAI = "CustomActionId";
const _CALO = "ChartAxisLabelOptions";
const _CALOa = "CategoryAxisLabelOptions";
const _CANO = "CustomActionNavigationOperation";
const _CASPO = "CustomActionSetParametersOperation";
const _CAURLO = "CustomActionURLOperation";
const _CAa = "CategoryAxis";
const _CAol = "ColorAxis";
const _CC = "ColumnConfigurations";
const _CCAFW = "ComboChartAggregatedFieldWells";
const _CCC = "CascadingControlConfiguration";
const _CCCo = "ComboChartConfiguration";
const _CCCu = "CustomContentConfiguration";
const _CCDSS = "ComboChartDefaultSeriesSettings";
const _CCFW = "ComboChartFieldWells";
const _CCLo = "ColumnConfigurationList";
const _CCLu = "CustomColorsList";
const _CCS = "CascadingControlSource";
const _CCSC = "ComboChartSortConfiguration";
const _CCSL = "CascadingControlSourceList";
const _CCSS = "ComboChartSeriesSettings";
const _CCSo = "ControlColumnSort";
const _CCV = "ComboChartVisual";
const _CCVu = "CustomContentVisual";
const _CCh = "ChartConfiguration";
const _CCha = "ChartColor";
const _CCol = "ColorsConfiguration";
const _CColo = "ColorConfiguration";
const _CColu = "ColumnConfiguration";
const _CCom = "ComparisonConfiguration";
const _CCu = "CustomColors";
const _CCus = "CustomCondition";
const _CCust = "CustomColor";
const _CDC = "CategoryDataColors";
const _CDDF = "CategoryDrillDownFilter";
const _CDF = "CategoricalDimensionField";
const _CDFC = "CurrencyDisplayFormatConfiguration";
const _CDFo = "ColorDimensionsFields";
const _CDL = "ContributorDimensionList";
const _CDS = "CustomDecalSettings";
const _CDo = "ContributorDimensions";
const _CDr = "CrossDataset";
const _CE = "ConflictException";
const _CF = "CalculatedFields";
const _CFC = "CategoryFilterConfiguration";
const _CFCIC = "ConditionalFormattingCustomIconCondition";
const _CFCIO = "ConditionalFormattingCustomIconOptions";
const _CFCo = "ComparisonFormatConfiguration";
const _CFCon = "ConditionalFormattingColor";
const _CFCu = "CustomFilterConfiguration";
const _CFE = "CalculatedFieldExpression";
const _CFGC = "ConditionalFormattingGradientColor";
const _CFI = "ConditionalFormattingIcon";
const _CFIDC = "ConditionalFormattingIconDisplayConfiguration";
const _CFIS = "ConditionalFormattingIconSet";
const _CFLC = "CustomFilterListConfiguration";
const _CFO = "ConditionalFormattingOptions";
const _CFSC = "ConditionalFormattingSolidColor";
const _CFT = "ColorFillType";
const _CFa = "CalculatedField";
const _CFat = "CategoryFilter";
const _CFo = "ComparisonFormat";
const _CFol = "ColorField";
const _CFon = "ConditionalFormatting";
const _CH = "ColumnHierarchies";
const _CHL = "ColumnHierarchyList";
const _CHS = "ColumnHeaderStyle";
const _CHo = "ColumnHierarchy";
const _CIC = "CustomIconContent";
const _CIF = "CategoryInnerFilter";
const _CIL = "CategoryItemsLimit";
const _CILC = "CategoryItemsLimitConfiguration";
const _CILCo = "ColorItemsLimitConfiguration";
const _CILo = "ColorItemsLimit";
const _CIol = "ColumnIdentifier";
const _CIolu = "ColumnIndex";
const _CIom = "ComputationId";
const _CL = "CustomLabel";
const _CLC = "CustomLabelConfiguration";
const _CLO = "CategoryLabelOptions";
const _CLOo = "ColorLabelOptions";
const _CLOol = "ColumnLabelOptions";
const _CLV = "CategoryLabelVisibility";
const _CLl = "CloudLayout";
const _CLo = "ComputationList";
const _CM = "ClusterMarker";
const _CMC = "ClusterMarkerConfiguration";
const _CMF = "CalculatedMeasureField";
const _CMFa = "CategoricalMeasureField";
const _CMKUE = "CustomerManagedKeyUnavailableException";
const _CMO = "ContextMenuOption";
const _CMo = "ComparisonMethod";
const _CMolo = "ColorMap";
const _CMom = "CommitMode";
const _CN = "ColumnName";
const _CNO = "CustomNarrativeOptions";
const _CNV = "ColumnNamesVisibility";
const _CNu = "CustomNarrative";
const _COo = "ControlOptions";
const _COon = "ConfigurationOverrides";
const _CPV = "CustomParameterValues";
const _CRDV = "CollapsedRowDimensionsVisibility";
const _CRi = "CircleRadius";
const _CSC = "ControlSortConfiguration";
const _CSCL = "ColorScaleColorList";
const _CSCLo = "ControlSortConfigurationList";
const _CSCo = "ControlSortConfigurations";
const _CSI = "ComboSeriesItem";
const _CSIL = "ComboSeriesItemList";
const _CSO = "CanvasSizeOptions";
const _CSOo = "CollapseStateOptions";
const _CSOol = "ColumnSubtotalOptions";
const _CSS = "CircleSymbolStyle";
const _CSV = "CustomSeasonalityValue";
const _CSa = "CategorySort";
const _CSe = "CellStyle";
const _CSo = "ColorSort";
const _CSol = "ColorScale";
const _CSolum = "ColumnSort";
const _CSolumn = "ColumnSpan";
const _CSro = "CrossSheet";
const _CTC = "CustomTextContent";
const _CTFT = "ControlTitleFormatText";
const _CTI = "ColumnTooltipItem";
const _CTM = "ColumnToMatch";
const _CTO = "ColumnTotalOptions";
const _CTel = "CellType";
const _CTolu = "ColumnType";
const _CTont = "ContentType";
const _CUE = "ConcurrentUpdatingException";
const _CUo = "ContentUrl";
const _CV = "CategoryValues";
const _CVC = "CustomValuesConfiguration";
const _CVF = "ColorValuesFields";
const _CVa = "CategoryValue";
const _CVo = "ComparisonValue";
const _CVu = "CustomValues";
const _CVus = "CustomValue";
const _CW = "ColumnWidth";
const _Ca = "Category";
const _Cal = "Calculation";
const _Cat = "Categorical";
const _Cate = "Categories";
const _Ce = "Cell";
const _Ch = "Children";
const _Ci = "City";
const _Co = "Column";
const _Col = "Colors";
const _Colo = "Color";
const _Colu = "Columns";
const _Com = "Computation";
const _Comp = "Comparison";
const _Compu = "Computations";
const _Con = "Content";
const _Conf = "Configuration";
const _Coo = "Coordinate";
const _Cou = "Country";
const _Coun = "County";
const _D = "Description";
const _DAF = "DateAggregationFunction";
const _DAO = "DateAxisOptions";
const _DB = "DataBars";
const _DBO = "DataBarsOptions";
const _DC = "DimensionConfigurations";
const _DCDC = "DynamicCategoryDimensionConfiguration";
const _DCO = "DonutCenterOptions";
const _DCVO = "DashboardCustomizationVisualOptions";
const _DCW = "DefaultCellWidth";
const _DCa = "DataColor";
const _DCat = "DataConfiguration";
const _DCe = "DecalColor";
const _DCi = "DisplayConfiguration";
const _DCy = "DynamicConfiguration";
const _DD = "DataDriven";
const _DDCDO = "DropDownControlDisplayOptions";
const _DDD = "DescribeDashboardDefinition";
const _DDDR = "DescribeDashboardDefinitionRequest";
const _DDDRe = "DescribeDashboardDefinitionResponse";
const _DDF = "DateDimensionField";
const _DDFL = "DrillDownFilterList";
const _DDFr = "DrillDownFilters";
const _DDFri = "DrillDownFilter";
const _DDO = "DefaultDropdownOptions";
const _DDTPCO = "DefaultDateTimePickerControlOptions";
const _DDTPO = "DefaultDateTimePickerOptions";
const _DDV = "DecimalDefaultValues";
const _DDVL = "DecimalDefaultValueList";
const _DDVy = "DynamicDefaultValue";
const _DE = "DashboardError";
const _DEL = "DashboardErrorList";
const _DFBSI = "DataFieldBarSeriesItem";
const _DFCC = "DefaultFilterControlConfiguration";
const _DFCO = "DefaultFilterControlOptions";
const _DFCSI = "DataFieldComboSeriesItem";
const _DFDDCO = "DefaultFilterDropDownControlOptions";
const _DFFLC = "DefaultFreeFormLayoutConfiguration";
const _DFL = "DimensionFieldList";
const _DFLCO = "DefaultFilterListControlOptions";
const _DFSI = "DataFieldSeriesItem";
const _DFim = "DimensionField";
const _DG = "DateGranularity";
const _DGLC = "DefaultGridLayoutConfiguration";
const _DHD = "DefaultHierarchyDropdown";
const _DHFDDCO = "DefaultHierarchyFilterDropDownControlOptions";
const _DHFLCO = "DefaultHierarchyFilterListControlOptions";
const _DHL = "DefaultHierarchyList";
const _DI = "DashboardId";
const _DIL = "DestinationItemsLimit";
const _DILC = "DefaultInteractiveLayoutConfiguration";
const _DIV = "DateIconVisibility";
const _DKF = "DatasetKeyField";
const _DL = "DataLabels";
const _DLO = "DataLabelOptions";
const _DLOe = "DefaultListOptions";
const _DLT = "DataLabelTypes";
const _DLTa = "DataLabelType";
const _DMF = "DateMeasureField";
const _DMi = "DisplayMode";
const _DNDC = "DynamicNumericDimensionConfiguration";
const _DNSC = "DefaultNewSheetConfiguration";
const _DNWE = "DomainNotWhitelistedException";
const _DO = "DataOptions";
const _DOe = "DefaultOpacity";
const _DOi = "DisplayOptions";
const _DOo = "DonutOptions";
const _DPCL = "DataPathColorList";
const _DPCa = "DataPathColor";
const _DPCe = "DecimalPlacesConfiguration";
const _DPD = "DecimalParameterDeclaration";
const _DPDUDO = "DataPointDrillUpDownOption";
const _DPL = "DataPathList";
const _DPLC = "DefaultPaginatedLayoutConfiguration";
const _DPLT = "DataPathLabelType";
const _DPMLO = "DataPointMenuLabelOption";
const _DPN = "DestinationParameterName";
const _DPO = "DashboardPublishOptions";
const _DPOa = "DataPathOptions";
const _DPS = "DataPathSort";
const _DPT = "DataPathType";
const _DPTO = "DataPointTooltipOption";
const _DPTe = "DecalPatternType";
const _DPV = "DataPathValue";
const _DPVC = "DestinationParameterValueConfiguration";
const _DPVL = "DataPathValueList";
const _DPata = "DataPath";
const _DPec = "DecimalPlaces";
const _DQAEO = "DataQAEnabledOption";
const _DRDTCO = "DefaultRelativeDateTimeControlOptions";
const _DRDTO = "DefaultRelativeDateTimeOptions";
const _DSAat = "DataSetArn";
const _DSBLC = "DefaultSectionBasedLayoutConfiguration";
const _DSC = "DecalSettingsConfiguration";
const _DSCO = "DefaultSliderControlOptions";
const _DSID = "DataSetIdentifierDeclarations";
const _DSIDL = "DataSetIdentifierDeclarationList";
const _DSIDa = "DataSetIdentifierDeclaration";
const _DSIatae = "DataSetIdentifier";
const _DSLe = "DecalSettingsList";
const _DSO = "DefaultSliderOptions";
const _DSPN = "DataSetParameterName";
const _DSSO = "DataStoriesSharingOption";
const _DSSe = "DefaultSeriesSettings";
const _DSTe = "DecalStyleType";
const _DSatao = "DataSource";
const _DSe = "DecalSettings";
const _DSec = "DecimalSeparator";
const _DTACO = "DefaultTextAreaControlOptions";
const _DTAO = "DefaultTextAreaOptions";
const _DTDV = "DateTimeDefaultValues";
const _DTDVL = "DateTimeDefaultValueList";
const _DTF = "DateTimeFormat";
const _DTFC = "DateTimeFormatConfiguration";
const _DTFCO = "DefaultTextFieldControlOptions";
const _DTFO = "DefaultTextFieldOptions";
const _DTH = "DateTimeHierarchy";
const _DTPCDO = "DateTimePickerControlDisplayOptions";
const _DTPD = "DateTimeParameterDeclaration";
const _DTPa = "DateTimePicker";
const _DTV = "DateTimeValues";
const _DTVWUC = "DateTimeValueWhenUnsetConfiguration";
const _DVC = "DefaultValueColumn";
const _DVD = "DashboardVersionDefinition";
const _DVPO = "DashboardVisualPublishOptions";
const _DVWUC = "DecimalValueWhenUnsetConfiguration";
const _DVat = "DataValue";
const _DVe = "DecimalValues";
const _DVec = "DecalVisibility";
const _DVef = "DefaultValues";
const _DVes = "DescriptionVisibility";
const _DVy = "DynamicValue";
const _Date = "Date";
const _Def = "Definition";
const _Del = "Delimiter";
const _Des = "Destination";
const _Dim = "Dimensions";
const _Dir = "Direction";
const _Dr = "Dropdown";
const _EDSA = "ExcludedDataSetArns";
const _EDn = "EndDate";
const _EH = "ExplicitHierarchy";
const _EHCL = "ExplicitHierarchyColumnList";
const _EHFO = "ExportHiddenFieldsOption";
const _EIl = "ElementId";
const _ELn = "EntityList";
const _EPC = "ExcludePeriodConfiguration";
const _ESO = "ExecutiveSummaryOption";
const _ET = "ElementType";
const _ETCSVO = "ExportToCSVOption";
const _EV = "ElementValue";
const _EVm = "EmptyVisual";
const _EWHFO = "ExportWithHiddenFieldsOption";
const _Ea = "East";
const _El = "Element";
const _Ele = "Elements";
const _En = "Enabled";
const _Ent = "Entity";
const _Err = "Errors";
const _Ex = "Expression";
const _FBSI = "FieldBarSeriesItem";
const _FBT = "FieldBasedTooltip";
const _FCAFW = "FunnelChartAggregatedFieldWells";
const _FCC = "FunnelChartConfiguration";
const _FCDFL = "FunnelChartDimensionFieldList";
const _FCDLO = "FunnelChartDataLabelOptions";
const _FCFW = "FunnelChartFieldWells";
const _FCI = "FilterControlId";
const _FCL = "FilterControlList";
const _FCLo = "ForecastConfigurationList";
const _FCMFL = "FunnelChartMeasureFieldList";
const _FCSC = "FilterCrossSheetControl";
const _FCSCu = "FunnelChartSortConfiguration";
const _FCSI = "FieldComboSeriesItem";
const _FCV = "FunnelChartVisual";
const _FCi = "FieldsConfiguration";
const _FCil = "FilterControl";
const _FCill = "FillColor";
const _FCilt = "FilterControls";
const _FCo = "FontConfiguration";
const _FCon = "FontColor";
const _FCor = "FormatConfiguration";
const _FCore = "ForecastComputation";
const _FCorec = "ForecastConfiguration";
const _FCoreca = "ForecastConfigurations";
const _FCoreg = "ForegroundColor";
const _FDDC = "FilterDropDownControl";
const _FDPV = "FieldDataPathValues";
const _FDTPC = "FilterDateTimePickerControl";
const _FDo = "FontDecoration";
const _FFL = "FreeFormLayout";
const _FFLC = "FreeFormLayoutConfiguration";
const _FFLCSO = "FreeFormLayoutCanvasSizeOptions";
const _FFLE = "FreeFormLayoutElement";
const _FFLEBS = "FreeFormLayoutElementBackgroundStyle";
const _FFLEBSr = "FreeFormLayoutElementBorderStyle";
const _FFLEL = "FreeFromLayoutElementList";
const _FFLSCSO = "FreeFormLayoutScreenCanvasSizeOptions";
const _FFSLC = "FreeFormSectionLayoutConfiguration";
const _FFo = "FontFamily";
const _FFr = "FreeForm";
const _FG = "FilterGroups";
const _FGI = "FilterGroupId";
const _FGL = "FilterGroupList";
const _FGil = "FilterGroup";
const _FIi = "FieldId";
const _FIil = "FilterId";
const _FL = "FieldLevel";
const _FLC = "FilterListConfiguration";
const _FLCi = "FilterListControl";
const _FLO = "FieldLevelOptions";
const _FLT = "FieldLabelType";
const _FLi = "FilterList";
const _FMAFW = "FilledMapAggregatedFieldWells";
const _FMC = "FilledMapConfiguration";
const _FMCF = "FilledMapConditionalFormatting";
const _FMCFO = "FilledMapConditionalFormattingOption";
const _FMCFOL = "FilledMapConditionalFormattingOptionList";
const _FMDFL = "FilledMapDimensionFieldList";
const _FMFW = "FilledMapFieldWells";
const _FMMFL = "FilledMapMeasureFieldList";
const _FMSC = "FilledMapSortConfiguration";
const _FMSCF = "FilledMapShapeConditionalFormatting";
const _FMV = "FilledMapVisual";
const _FO = "FilterOperation";
const _FOSFC = "FilterOperationSelectedFieldsConfiguration";
const _FOTVC = "FilterOperationTargetVisualsConfiguration";
const _FOie = "FieldOptions";
const _FPo = "ForecastProperties";
const _FRDTC = "FilterRelativeDateTimeControl";
const _FSC = "FilterScopeConfiguration";
const _FSCi = "FilterSliderControl";
const _FSI = "FieldSeriesItem";
const _FSO = "FieldSortOptions";
const _FSOL = "FieldSortOptionsList";
const _FSV = "FilterSelectableValues";
const _FSi = "FillStyle";
const _FSie = "FieldSort";
const _FSon = "FontSize";
const _FSont = "FontStyle";
const _FSoo = "FooterSections";
const _FSor = "ForecastScenario";
const _FTAC = "FilterTextAreaControl";
const _FTFC = "FilterTextFieldControl";
const _FTI = "FieldTooltipItem";
const _FTor = "FormatText";
const _FV = "FieldValue";
const _FVr = "FromValue";
const _FW = "FieldWells";
const _FWo = "FontWeight";
const _Fi = "Filters";
const _Fie = "Field";
const _Fil = "Filter";
const _Fo = "Format";
const _For = "Forecast";
const _Fr = "From";
const _G = "Gradient";
const _GB = "GroupBy";
const _GC = "GeospatialColor";
const _GCACF = "GaugeChartArcConditionalFormatting";
const _GCB = "GeospatialCoordinateBounds";
const _GCC = "GaugeChartConfiguration";
const _GCCC = "GaugeChartColorConfiguration";
const _GCCF = "GaugeChartConditionalFormatting";
const _GCCFO = "GaugeChartConditionalFormattingOption";
const _GCCFOL = "GaugeChartConditionalFormattingOptionList";
const _GCCe = "GeospatialCategoricalColor";
const _GCCr = "GroupColorConfiguration";
const _GCDC = "GeospatialCategoricalDataColor";
const _GCDCL = "GeospatialCategoricalDataColorList";
const _GCFW = "GaugeChartFieldWells";
const _GCO = "GaugeChartOptions";
const _GCPVCF = "GaugeChartPrimaryValueConditionalFormatting";
const _GCR = "GeospatialCircleRadius";
const _GCSS = "GeospatialCircleSymbolStyle";
const _GCV = "GaugeChartVisual";
const _GCr = "GradientColor";
const _GDSI = "GeospatialDataSourceItem";
const _GGC = "GeospatialGradientColor";
const _GGSC = "GeospatialGradientStepColor";
const _GGSCL = "GeospatialGradientStepColorList";
const _GH = "GeocoderHierarchy";
const _GHC = "GeospatialHeatmapConfiguration";
const _GHCS = "GeospatialHeatmapColorScale";
const _GHDC = "GeospatialHeatmapDataColor";
const _GHDCL = "GeospatialHeatmapDataColorList";
const _GL = "GridLayout";
const _GLC = "GridLayoutConfiguration";
const _GLCF = "GeospatialLayerColorField";
const _GLCSO = "GridLayoutCanvasSizeOptions";
const _GLD = "GeospatialLayerDefinition";
const _GLDFL = "GeospatialLayerDimensionFieldList";
const _GLE = "GridLayoutElement";
const _GLEBS = "GridLayoutElementBackgroundStyle";
const _GLEBSr = "GridLayoutElementBorderStyle";
const _GLEL = "GridLayoutElementList";
const _GLI = "GeospatialLayerItem";
const _GLJD = "GeospatialLayerJoinDefinition";
const _GLL = "GeospatialLineLayer";
const _GLMC = "GeospatialLayerMapConfiguration";
const _GLMFL = "GeospatialLayerMeasureFieldList";
const _GLO = "GroupLabelOptions";
const _GLS = "GeospatialLineStyle";
const _GLSCSO = "GridLayoutScreenCanvasSizeOptions";
const _GLSS = "GeospatialLineSymbolStyle";
const _GLV = "GridLineVisibility";
const _GLW = "GeospatialLineWidth";
const _GMAFW = "GeospatialMapAggregatedFieldWells";
const _GMC = "GeospatialMapConfiguration";
const _GMFW = "GeospatialMapFieldWells";
const _GMLL = "GeospatialMapLayerList";
const _GMS = "GeospatialMapState";
const _GMSO = "GeospatialMapStyleOptions";
const _GMSe = "GeospatialMapStyle";
const _GMV = "GeospatialMapVisual";
const _GNC = "GroupNameColumn";
const _GNDS = "GeospatialNullDataSettings";
const _GNSS = "GeospatialNullSymbolStyle";
const _GO = "GradientOffset";
const _GP = "GeocodingPreferences";
const _GPL = "GeospatialPointLayer";
const _GPLe = "GeospatialPolygonLayer";
const _GPLeo = "GeocodePreferenceList";
const _GPS = "GeospatialPointStyle";
const _GPSO = "GeospatialPointStyleOptions";
const _GPSS = "GeospatialPolygonSymbolStyle";
const _GPSe = "GeospatialPolygonStyle";
const _GPV = "GeocodePreferenceValue";
const _GPe = "GeocodePreference";
const _GRC = "GrowthRateComputation";
const _GRr = "GrowthRate";
const _GSC = "GeospatialSolidColor";
const _GSFS = "GeospatialStaticFileSource";
const _GSL = "GradientStopList";
const _GSr = "GradientStop";
const _GSro = "GroupingStyle";
const _GSut = "GutterSpacing";
const _GTBO = "GlobalTableBorderOptions";
const _GV = "GutterVisibility";
const _GWO = "GeospatialWindowOptions";
const _Ge = "Geospatial";
const _Gra = "Granularity";
const _Gri = "Grid";
const _Gro = "Groups";
const _HAFW = "HistogramAggregatedFieldWells";
const _HBO = "HistogramBinOptions";
const _HC = "HeatmapColor";
const _HCe = "HeatmapConfiguration";
const _HCi = "HistogramConfiguration";
const _HD = "HierarchyDropdown";
const _HF = "HierarchyFilter";
const _HFDDC = "HierarchyFilterDropDownControl";
const _HFDDCDO = "HierarchyFilterDropDownControlDisplayOptions";
const _HFL = "HierarchyFilterLevel";
const _HFLC = "HierarchyFilterListControl";
const _HFLCDO = "HierarchyFilterListControlDisplayOptions";
const _HFLCSO = "HierarchyFilterListControlSearchOptions";
const _HFLL = "HierarchyFilterLevelList";
const _HFN = "HierarchyFilterNode";
const _HFNL = "HierarchyFilterNodeList";
const _HFSC = "HeaderFooterSectionConfiguration";
const _HFSCL = "HeaderFooterSectionConfigurationList";
const _HFV = "HierarchyFilterValue";
const _HFW = "HistogramFieldWells";
const _HI = "HierarchyId";
const _HL = "HierarchyList";
const _HLi = "HierarchyLevels";
const _HMAFW = "HeatMapAggregatedFieldWells";
const _HMC = "HeatMapConfiguration";
const _HMCILC = "HeatMapColumnItemsLimitConfiguration";
const _HMCS = "HeatMapColumnSort";
const _HMDFL = "HeatMapDimensionFieldList";
const _HMFL = "HistogramMeasureFieldList";
const _HMFW = "HeatMapFieldWells";
const _HMMFL = "HeatMapMeasureFieldList";
const _HMRILC = "HeatMapRowItemsLimitConfiguration";
const _HMRS = "HeatMapRowSort";
const _HMSC = "HeatMapSortConfiguration";
const _HMV = "HeatMapVisual";
const _HP = "HorizontalPosition";
const _HS = "HeaderSections";
const _HSe = "HeaderStyle";
const _HT = "HierarchyTree";
const _HTA = "HorizontalTextAlignment";
const _HTV = "HelperTextVisibility";
const _HV = "HierarchyValues";
const _HVL = "HierarchyValuesList";
const _HVi = "HistogramVisual";
const _He = "Height";
const _I = "Interactions";
const _ICA = "ImageCustomAction";
const _ICAL = "ImageCustomActionList";
const _ICAO = "ImageCustomActionOperation";
const _ICAOL = "ImageCustomActionOperationList";
const _ICAT = "ImageContentAltText";
const _ICm = "ImageConfiguration";
const _ICns = "InsightConfiguration";
const _IDO = "IconDisplayOption";
const _IDSPVE = "InvalidDataSetParameterValueException";
const _IDV = "IntegerDefaultValues";
const _IDVL = "IntegerDefaultValueList";
const _IF = "InnerFilter";
const _IFE = "InternalFailureException";
const _IHn = "InnerHorizontal";
const _IILO = "InfoIconLabelOptions";
const _IIO = "ImageInteractionOptions";
const _IIS = "IncludeInnerSet";
const _IIT = "InfoIconText";
const _IL = "ItemsLimit";
const _ILC = "InteractiveLayoutConfiguration";
const _ILCt = "ItemsLimitConfiguration";
const _IMO = "ImageMenuOption";
const _IMn = "IncludeMinimum";
const _IMnc = "IncludeMaximum";
const _INTE = "InvalidNextTokenException";
const _INV = "IncludeNullValue";
const _IO = "IconOptions";
const _IPD = "IntegerParameterDeclaration";
const _IPE = "InvalidParameterException";
const _IPVE = "InvalidParameterValueException";
const _IRE = "InvalidRequestException";
const _IS = "IconSet";
const _ISE = "InternalServerException";
const _ISF = "ImageStaticFile";
const _IST = "IconSetType";
const _ISm = "ImageScaling";
const _ITNSE = "IdentityTypeNotSupportedException";
const _IV = "IntegerValues";
const _IVWUC = "IntegerValueWhenUnsetConfiguration";
const _IVn = "InsightVisual";
const _IVnn = "InnerVertical";
const _Ic = "Icon";
const _Id_ = "Id";
const _Iden = "Identifier";
const _Ima = "Images";
const _JD = "JoinDefinition";
const _KPIAVCF = "KPIActualValueConditionalFormatting";
const _KPIC = "KPIConfiguration";
const _KPICF = "KPIConditionalFormatting";
const _KPICFO = "KPIConditionalFormattingOption";
const _KPICFOL = "KPIConditionalFormattingOptionList";
const _KPICVCF = "KPIComparisonValueConditionalFormatting";
const _KPIFW = "KPIFieldWells";
const _KPIO = "KPIOptions";
const _KPIPBCF = "KPIProgressBarConditionalFormatting";
const _KPIPVCF = "KPIPrimaryValueConditionalFormatting";
const _KPISC = "KPISortConfiguration";
const _KPISO = "KPISparklineOptions";
const _KPIV = "KPIVisual";
const _KPIVLO = "KPIVisualLayoutOptions";
const _KPIVSL = "KPIVisualStandardLayout";
const _L = "Linear";
const _LAo = "LoadingAnimation";
const _LB = "LowerBoundary";
const _LCA = "LayerCustomAction";
const _LCAFW = "LineChartAggregatedFieldWells";
const _LCAL = "LayerCustomActionList";
const _LCAO = "LayerCustomActionOperation";
const _LCAOL = "LayerCustomActionOperationList";
const _LCC = "LineChartConfiguration";
const _LCDO = "ListControlDisplayOptions";
const _LCDSS = "LineChartDefaultSeriesSettings";
const _LCFW = "LineChartFieldWells";
const _LCLSS = "LineChartLineStyleSettings";
const _LCMSS = "LineChartMarkerStyleSettings";
const _LCSAO = "ListControlSelectAllOptions";
const _LCSC = "LineChartSortConfiguration";
const _LCSO = "ListControlSearchOptions";
const _LCSS = "LineChartSeriesSettings";
const _LCV = "LineChartVisual";
const _LCa = "LabelContent";
const _LCab = "LabelColor";
const _LCabe = "LabelConfiguration";
const _LCay = "LayoutConfiguration";
const _LCi = "LineColor";
const _LCin = "LinkConfiguration";
const _LD = "LayerDefinition";
const _LDL = "LineDataLabels";
const _LEE = "LimitExceededException";
const _LFC = "LabelFontConfiguration";
const _LFT = "LongFormatText";
const _LI = "LayerId";
const _LIi = "LineInterpolation";
const _LL = "LineLayer";
const _LLa = "LayoutList";
const _LMV = "LayerMapVisual";
const _LNC = "LocalNavigationConfiguration";
const _LO = "LabelOptions";
const _LOeg = "LegendOptions";
const _LS = "LineStyle";
const _LSADO = "LineSeriesAxisDisplayOptions";
const _LSSi = "LineStyleSettings";
const _LSSin = "LineSymbolStyle";
const _LT = "LayerType";
const _LTDSC = "LinkToDataSetColumn";
const _LTi = "LinkText";
const _LU = "LinkUrl";
const _LV = "LineValues";
const _LVa = "LabelVisibility";
const _LVi = "LineVisibility";
const _LVin = "LinkVisibility";
const _LW = "LineWidth";
const _La = "Layout";
const _Lab = "Label";
const _Lat = "Latitude";
const _Lay = "Layouts";
const _Le = "Legend";
const _Lef = "Left";
const _Li = "Limit";
const _Lis = "List";
const _Lo = "Logarithmic";
const _Lon = "Longitude";
const _M = "Message";
const _MAF = "MeasureAggregationFunction";
const _MC = "MetricComparison";
const _MCC = "MetricComparisonComputation";
const _MCar = "MarkerColor";
const _MDC = "MissingDataConfigurations";
const _MDCL = "MissingDataConfigurationList";
const _MDCi = "MissingDataConfiguration";
const _MDLS = "MeasureDataLabelStyle";
const _MDSP = "MappedDataSetParameters";
const _MDSPa = "MappedDataSetParameter";
const _MDV = "MissingDateVisibility";
const _MF = "MeasureField";
const _MFI = "MeasureFieldId";
const _MFLea = "MeasureFieldList";
const _MG = "MinimumGranularity";
const _MHCS = "MetricHeaderCellStyle";
const _ML = "MapLayers";
const _MLT = "MinimumLabelType";
const _MLTa = "MaximumLabelType";
const _MLV = "MeasureLabelVisibility";
const _MM = "MinMax";
const _MMC = "MaximumMinimumComputation";
const _MMa = "MaximumMinimum";
const _MNa = "MapNavigation";
const _MO = "MatchOperator";
const _MP = "MetricPlacement";
const _MS = "MapState";
const _MSL = "MaximumStringLength";
const _MSO = "MapStyleOptions";
const _MSS = "MarkerStyleSettings";
const _MSa = "MapStyle";
const _MSar = "MarkerShape";
const _MSark = "MarkerSize";
const _MSo = "MoverSize";
const _MV = "MaximumValue";
const _MVC = "MaxVisibleColumns";
const _MVM = "MaxValueMarker";
const _MVMi = "MinValueMarker";
const _MVR = "MaxVisibleRows";
const _MVa = "MarkerVisibility";
const _MVi = "MinimumValue";
const _MZM = "MapZoomMode";
const _Ma = "Max";
const _Max = "Maximum";
const _Mea = "Measures";
const _Mem = "Members";
const _Mi = "Min";
const _Min = "Minimum";
const _N = "Name";
const _NAF = "NumericalAggregationFunction";
const _NAO = "NumericAxisOptions";
const _NBC = "NegativeBarColor";
const _NC = "NegativeColor";
const _NDF = "NumericalDimensionField";
const _NDFC = "NumberDisplayFormatConfiguration";
const _NDM = "NoDataMessage";
const _NDS = "NullDataSettings";
const _NDV = "NullDataVisibility";
const _NEDDF = "NumericEqualityDrillDownFilter";
const _NEF = "NumericEqualityFilter";
const _NFC = "NumericFormatConfiguration";
const _NFCum = "NumberFormatConfiguration";
const _NFe = "NestedFilter";
const _NMF = "NumericalMeasureField";
const _NO = "NullOption";
const _NOa = "NavigationOperation";
const _NRF = "NumericRangeFilter";
const _NRFV = "NumericRangeFilterValue";
const _NRV = "NonRepeatingVisuals";
const _NS = "NullString";
const _NSC = "NumericSeparatorConfiguration";
const _NSu = "NumberScale";
const _NVC = "NullValueColor";
const _NVCe = "NegativeValueConfiguration";
const _NVFC = "NullValueFormatConfiguration";
const _Nar = "Narrative";
const _No = "North";
const _OCHV = "OverflowColumnHeaderVisibility";
const _OCt = "OtherCategories";
const _OK = "ObjectKey";
const _OV = "OutlierVisibility";
const _OVPW = "OptimizedViewPortWidth";
const _Op = "Options";
const _Or = "Orientation";
const _Ord = "Order";
const _Ov = "Overlap";
const _P = "Prefix";
const _PAe = "PercentileAggregation";
const _PAl = "PluginArn";
const _PB = "PeriodsBackward";
const _PBC = "PageBreakConfiguration";
const _PBCo = "PositiveBarColor";
const _PBO = "ProgressBarOptions";
const _PBr = "ProgressBar";
const _PC = "PaginationConfiguration";
const _PCAFW = "PieChartAggregatedFieldWells";
const _PCC = "PieChartConfiguration";
const _PCFW = "PieChartFieldWells";
const _PCI = "ParameterControlId";
const _PCL = "ParameterControlList";
const _PCSC = "PieChartSortConfiguration";
const _PCSO = "PaperCanvasSizeOptions";
const _PCV = "PieChartVisual";
const _PCa = "PanelConfiguration";
const _PCar = "ParameterControl";
const _PCara = "ParameterControls";
const _PCo = "PositiveColor";
const _PCos = "PostCode";
const _PD = "ParameterDeclarations";
const _PDDC = "ParameterDropDownControl";
const _PDFC = "PercentageDisplayFormatConfiguration";
const _PDL = "ParameterDeclarationList";
const _PDTPC = "ParameterDateTimePickerControl";
const _PDa = "ParameterDeclaration";
const _PFO = "PinnedFieldOptions";
const _PFSO = "PivotFieldSortOptions";
const _PFSOL = "PivotFieldSortOptionsList";
const _PFe = "PeriodsForward";
const _PH = "PredefinedHierarchy";
const _PHCL = "PredefinedHierarchyColumnList";
const _PIre = "PredictionInterval";
const _PL = "PointLayer";
const _PLC = "PaginatedLayoutConfiguration";
const _PLCa = "ParameterListControl";
const _PLF = "PinnedLeftFields";
const _PLo = "PolygonLayer";
const _PMFL = "PivotMeasureFieldList";
const _PMa = "PaperMargin";
const _PN = "ParameterName";
const _PNME = "PreconditionNotMetException";
const _PNa = "PageNumber";
const _POP = "PeriodOverPeriod";
const _POPC = "PeriodOverPeriodComputation";
const _POa = "PaperOrientation";
const _POl = "PlaceholderOptions";
const _PRO = "PaginatedReportOptions";
const _PRe = "PercentRange";
const _PSC = "ParameterSliderControl";
const _PSO = "PointStyleOptions";
const _PSS = "PolygonSymbolStyle";
const _PSV = "ParameterSelectableValues";
const _PSa = "PageSize";
const _PSap = "PaperSize";
const _PSe = "PeriodSize";
const _PT = "PlainText";
const _PTAC = "ParameterTextAreaControl";
const _PTAFW = "PivotTableAggregatedFieldWells";
const _PTC = "PivotTableConfiguration";
const _PTCCF = "PivotTableCellConditionalFormatting";
const _PTCF = "PivotTableConditionalFormatting";
const _PTCFO = "PivotTableConditionalFormattingOption";
const _PTCFOL = "PivotTableConditionalFormattingOptionList";
const _PTCFS = "PivotTableConditionalFormattingScope";
const _PTCFSL = "PivotTableConditionalFormattingScopeList";
const _PTD = "PeriodToDate";
const _PTDC = "PeriodToDateComputation";
const _PTDL = "PivotTableDimensionList";
const _PTDPO = "PivotTableDataPathOption";
const _PTDPOL = "PivotTableDataPathOptionList";
const _PTDPT = "PivotTableDataPathType";
const _PTFC = "ParameterTextFieldControl";
const _PTFCSO = "PivotTableFieldCollapseStateOption";
const _PTFCSOL = "PivotTableFieldCollapseStateOptionList";
const _PTFCST = "PivotTableFieldCollapseStateTarget";
const _PTFO = "PivotTableFieldOption";
const _PTFOL = "PivotTableFieldOptionList";
const _PTFOi = "PivotTableFieldOptions";
const _PTFSO = "PivotTableFieldSubtotalOptions";
const _PTFSOL = "PivotTableFieldSubtotalOptionsList";
const _PTFW = "PivotTableFieldWells";
const _PTG = "PeriodTimeGranularity";
const _PTO = "PanelTitleOptions";
const _PTOi = "PivotTableOptions";
const _PTOiv = "PivotTotalOptions";
const _PTPRO = "PivotTablePaginatedReportOptions";
const _PTRLO = "PivotTableRowsLabelOptions";
const _PTSB = "PivotTableSortBy";
const _PTSC = "PivotTableSortConfiguration";
const _PTTO = "PivotTableTotalOptions";
const _PTV = "PivotTableVisual";
const _PVC = "ParameterValueConfigurations";
const _PVCl = "PluginVisualConfiguration";
const _PVDT = "PrimaryValueDisplayType";
const _PVFC = "PrimaryValueFontConfiguration";
const _PVFW = "PluginVisualFieldWell";
const _PVFWl = "PluginVisualFieldWells";
const _PVILC = "PluginVisualItemsLimitConfiguration";
const _PVO = "PluginVisualOptions";
const _PVP = "PluginVisualProperty";
const _PVPL = "PluginVisualPropertiesList";
const _PVR = "PercentVisibleRange";
const _PVSC = "PluginVisualSortConfiguration";
const _PVT = "ParameterValueType";
const _PVTQS = "PluginVisualTableQuerySort";
const _PVa = "ParentValue";
const _PVe = "PercentileValue";
const _PVl = "PluginVisual";
const _PVr = "PrimaryValue";
const _PYADO = "PrimaryYAxisDisplayOptions";
const _PYALO = "PrimaryYAxisLabelOptions";
const _Pad = "Padding";
const _Para = "Parameter";
const _Pat = "Path";
const _Patt = "Pattern";
const _Pla = "Placement";
const _Pos = "Position";
const _Pre = "Preference";
const _QBIS = "QBusinessInsightsStatus";
const _QSAO = "QuickSuiteActionsOption";
const _QSUNFE = "QuickSightUserNotFoundException";
const _R = "Range";
const _RACO = "RowAlternateColorOptions";
const _RACo = "RowAlternateColors";
const _RADO = "RowAxisDisplayOptions";
const _RAo = "RotationAngle";
const _RC = "RepeatConfiguration";
const _RCAFW = "RadarChartAggregatedFieldWells";
const _RCASS = "RadarChartAreaStyleSettings";
const _RCC = "RadarChartConfiguration";
const _RCCFL = "RadarChartCategoryFieldList";
const _RCCFLa = "RadarChartColorFieldList";
const _RCFW = "RadarChartFieldWells";
const _RCSC = "RadarChartSortConfiguration";
const _RCSS = "RadarChartSeriesSettings";
const _RCV = "RadarChartVisual";
const _RCVFL = "RadarChartValuesFieldList";
const _RD = "RollingDate";
const _RDC = "RollingDateConfiguration";
const _RDF = "RelativeDatesFilter";
const _RDT = "RelativeDateTime";
const _RDTCDO = "RelativeDateTimeControlDisplayOptions";
const _RDTe = "RelativeDateType";
const _RDV = "RelativeDateValue";
const _REE = "ResourceExistsException";
const _RELT = "RangeEndsLabelType";
const _RFNS = "RowFieldNamesStyle";
const _RHS = "RowHeaderStyle";
const _RI = "RequestId";
const _RIo = "RowIndex";
const _RK = "RequestKey";
const _RL = "ReferenceLines";
const _RLCLC = "ReferenceLineCustomLabelConfiguration";
const _RLDC = "ReferenceLineDataConfiguration";
const _RLDDC = "ReferenceLineDynamicDataConfiguration";
const _RLL = "ReferenceLineList";
const _RLLC = "ReferenceLineLabelConfiguration";
const _RLO = "RowLabelOptions";
const _RLOo = "RowsLabelOptions";
const _RLSC = "ReferenceLineStyleConfiguration";
const _RLSDC = "ReferenceLineStaticDataConfiguration";
const _RLVLC = "ReferenceLineValueLabelConfiguration";
const _RLef = "ReferenceLine";
const _RLo = "RowsLayout";
const _RM = "RangeMinimum";
const _RMV = "RangeMinimumValue";
const _RMVa = "RangeMaximumValue";
const _RMa = "RangeMaximum";
const _RNFE = "ResourceNotFoundException";
const _RO = "ResizeOption";
const _RPel = "RelativePosition";
const _RR = "ReserveRange";
const _RRe = "RenderingRules";
const _RSL = "RowSortList";
const _RSO = "RowSubtotalOptions";
const _RSes = "ResourceStatus";
const _RSesu = "ResultSize";
const _RSo = "RowSpan";
const _RSow = "RowSort";
const _RT = "ResourceType";
const _RTO = "RowTotalOptions";
const _RTi = "RichText";
const _RUE = "ResourceUnavailableException";
const _Ra = "Radius";
const _Reg = "Region";
const _Rel = "Relative";
const _Ri = "Right";
const _Ro = "Role";
const _Row = "Rows";
const _Row_ = "Row";
const _S = "Suffix";
const _SAA = "SimpleAttributeAggregation";
const _SAO = "SingleAxisOptions";
const _SAOe = "SelectAllOptions";
const _SAPB = "SectionAfterPageBreak";
const _SAVO = "SelectAllValueOptions";
const _SAta = "StartAngle";
const _SB = "SortBy";
const _SBL = "SectionBasedLayout";
const _SBLC = "SectionBasedLayoutConfiguration";
const _SBLCSO = "SectionBasedLayoutCanvasSizeOptions";
const _SBLPCSO = "SectionBasedLayoutPaperCanvasSizeOptions";
const _SBM = "SortByMetrics";
const _SBO = "ScrollBarOptions";
const _SBS = "SelectedBorderStyle";
const _SBT = "SelectedBinType";
const _SBe = "SectionBased";
const _SC = "StepCount";
const _SCDO = "SliderControlDisplayOptions";
const _SCF = "ShapeConditionalFormat";
const _SCIILO = "SheetControlInfoIconLabelOptions";
const _SCL = "SheetControlLayout";
const _SCLC = "SheetControlLayoutConfiguration";
const _SCLL = "SheetControlLayoutList";
const _SCLh = "SheetControlLayouts";
const _SCM = "SimpleClusterMarker";
const _SCO = "SheetControlsOption";
const _SCSO = "ScreenCanvasSizeOptions";
const _SCT = "SheetContentType";
const _SCc = "ScopeConfiguration";
const _SCe = "SeparatorConfiguration";
const _SCel = "SelectedColumns";
const _SCo = "SortConfiguration";
const _SCou = "SourceControls";
const _SCour = "SourceColumn";
const _SCta = "StaticConfiguration";
const _SCte = "StepColors";
const _SCtr = "StrokeColor";
const _SCty = "StyleConfiguration";
const _SDAFW = "SankeyDiagramAggregatedFieldWells";
const _SDCC = "SankeyDiagramChartConfiguration";
const _SDFW = "SankeyDiagramFieldWells";
const _SDLh = "SheetDefinitionList";
const _SDO = "SensitiveDoubleObject";
const _SDSC = "SankeyDiagramSortConfiguration";
const _SDV = "SankeyDiagramVisual";
const _SDVL = "StringDefaultValueList";
const _SDVt = "StringDefaultValues";
const _SDe = "SensitiveDouble";
const _SDhe = "SheetDefinition";
const _SDo = "SortDirection";
const _SDta = "StartDate";
const _SECO = "SheetElementConfigurationOverrides";
const _SERR = "SheetElementRenderingRule";
const _SERRL = "SheetElementRenderingRuleList";
const _SF = "StaticFiles";
const _SFC = "SelectedFieldsConfiguration";
const _SFCtr = "StringFormatConfiguration";
const _SFDSt = "StaticFileDataSource";
const _SFI = "SourceFilterId";
const _SFIt = "StaticFileId";
const _SFLt = "StaticFileList";
const _SFO = "SelectedFieldOptions";
const _SFS = "StaticFileSource";
const _SFSSO = "StaticFileS3SourceOptions";
const _SFT = "ShortFormatText";
const _SFUSO = "StaticFileUrlSourceOptions";
const _SFel = "SelectedFields";
const _SFo = "SourceField";
const _SFt = "StaticFile";
const _SII = "SheetImageId";
const _SIL = "SourceItemsLimit";
const _SILe = "SeriesItemList";
const _SILh = "SheetImageList";
const _SIS = "SheetImageSource";
const _SISC = "SheetImageScalingConfiguration";
const _SISFS = "SheetImageStaticFileSource";
const _SITC = "SheetImageTooltipConfiguration";
const _SITT = "SheetImageTooltipText";
const _SIV = "SortIconVisibility";
const _SIe = "SectionId";
const _SIer = "SeriesItem";
const _SIh = "SheetId";
const _SIhee = "SheetImage";
const _SKF = "ShapeKeyField";
const _SL = "SensitiveLong";
const _SLC = "SectionLayoutConfiguration";
const _SLEMO = "SheetLayoutElementMaximizationOption";
const _SLG = "SheetLayoutGroup";
const _SLGL = "SheetLayoutGroupList";
const _SLGM = "SheetLayoutGroupMember";
const _SLGML = "SheetLayoutGroupMemberList";
const _SLIMIE = "SessionLifetimeInMinutesInvalidException";
const _SLO = "SensitiveLongObject";
const _SLOi = "SizeLabelOptions";
const _SLt = "StandardLayout";
const _SM = "SmallMultiples";
const _SMAP = "SmallMultiplesAxisProperties";
const _SMDFL = "SmallMultiplesDimensionFieldList";
const _SMLC = "SmallMultiplesLimitConfiguration";
const _SMO = "SmallMultiplesOptions";
const _SMS = "SmallMultiplesSort";
const _SMV = "SingleMetricVisibility";
const _SNAi = "SimpleNumericalAggregation";
const _SO = "ScrollbarOptions";
const _SOe = "SearchOptions";
const _SOi = "SizingOptions";
const _SOo = "SortOrder";
const _SOpa = "SparklinesOptions";
const _SOpt = "S3Options";
const _SOt = "StyleOptions";
const _SOu = "SubtotalOptions";
const _SPBC = "SectionPageBreakConfiguration";
const _SPC = "ScatterPlotConfiguration";
const _SPCAFW = "ScatterPlotCategoricallyAggregatedFieldWells";
const _SPD = "StringParameterDeclaration";
const _SPFW = "ScatterPlotFieldWells";
const _SPLC = "ScatterPlotLimitConfiguration";
const _SPN = "SourceParameterName";
const _SPO = "SetParametersOperation";
const _SPS = "SelectedPointStyle";
const _SPSC = "ScatterPlotSortConfiguration";
const _SPUFW = "ScatterPlotUnaggregatedFieldWells";
const _SPV = "ScatterPlotVisual";
const _SPVC = "SetParameterValueConfiguration";
const _SPVCL = "SetParameterValueConfigurationList";
const _SPo = "SortPaths";
const _SS = "SensitiveString";
const _SSB = "SideSpecificBorder";
const _SSCI = "SourceSheetControlId";
const _SSF = "SpatialStaticFile";
const _SSFSC = "SelectedSheetsFilterScopeConfiguration";
const _SSO = "SensitiveStringObject";
const _SSTVC = "SameSheetTargetVisualConfiguration";
const _SSc = "ScrollStatus";
const _SSec = "SectionStyle";
const _SSel = "SelectedSheets";
const _SSt = "StepSize";
const _SSym = "SymbolStyle";
const _STAF = "SimpleTotalAggregationFunction";
const _STB = "SheetTextBox";
const _STBI = "SheetTextBoxId";
const _STBL = "SheetTextBoxList";
const _STT = "SelectedTooltipType";
const _STca = "ScalingType";
const _STe = "SensitiveTimestamp";
const _STer = "SeriesType";
const _STh = "SheetTooltip";
const _STty = "StyleTargets";
const _SVFC = "SecondaryValueFontConfiguration";
const _SVO = "SecondaryValueOptions";
const _SVS = "SelectableValuesSort";
const _SVSC = "SheetVisualScopingConfigurations";
const _SVSCh = "SheetVisualScopingConfiguration";
const _SVWUC = "StringValueWhenUnsetConfiguration";
const _SVe = "SelectableValues";
const _SVec = "SecondaryValue";
const _SVp = "SpecialValue";
const _SVt = "StringValues";
const _SVta = "StaticValue";
const _SVtar = "StartValue";
const _SVtat = "StaticValues";
const _SW = "StrokeWidth";
const _SYADO = "SecondaryYAxisDisplayOptions";
const _SYALO = "SecondaryYAxisLabelOptions";
const _Sc = "Scenario";
const _Sca = "Scale";
const _Scal = "Scaling";
const _Sco = "Scope";
const _Scop = "Scopes";
const _Sea = "Seasonality";
const _Ser = "Series";
const _Set = "Settings";
const _Sh = "Sheets";
const _Sha = "Shape";
const _Si = "Size";
const _Siz = "Sizes";
const _Sl = "Slider";
const _So = "Source";
const _Sol = "Solid";
const _Sou = "South";
const _Spac = "Spacing";
const _Spar = "Sparkline";
const _Spark = "Sparklines";
const _St = "Status";
const _Sta = "State";
const _Stop = "Stops";
const _Sty = "Style";
const _Su = "Subtitle";
const _Sym = "Symbol";
const _T = "Type";
const _TACDO = "TextAreaControlDisplayOptions";
const _TACo = "TotalAggregationComputation";
const _TAF = "TotalAggregationFunction";
const _TAFW = "TableAggregatedFieldWells";
const _TAO = "TotalAggregationOptions";
const _TAOL = "TotalAggregationOptionList";
const _TAOo = "TotalAggregationOption";
const _TAOr = "TrendArrowOptions";
const _TAext = "TextArea";
const _TAh = "ThemeArn";
const _TAo = "TopicArn";
const _TAot = "TotalAggregation";
const _TAr = "TrendArrows";
const _TB = "TextBoxes";
const _TBC = "TotalBarColor";
const _TBF = "TopBottomFilter";
const _TBFP = "TimeBasedForecastProperties";
const _TBIO = "TextBoxInteractionOptions";
const _TBLo = "TotalBarLabel";
const _TBM = "TopBottomMovers";
const _TBMC = "TopBottomMoversComputation";
const _TBMO = "TextBoxMenuOption";
const _TBO = "TableBorderOptions";
const _TBR = "TopBottomRanked";
const _TBRC = "TopBottomRankedComputation";
const _TBV = "ToggleButtonsVisibility";
const _TC = "TextColor";
const _TCCF = "TableCellConditionalFormatting";
const _TCF = "TableConditionalFormatting";
const _TCFO = "TableConditionalFormattingOption";
const _TCFOL = "TableConditionalFormattingOptionList";
const _TCFe = "TextConditionalFormat";
const _TCISC = "TableCellImageSizingConfiguration";
const _TCISCa = "TableCellImageScalingConfiguration";
const _TCPO = "TextControlPlaceholderOptions";
const _TCS = "TotalCellStyle";
const _TCSa = "TableCellStyle";
const _TCab = "TableConfiguration";
const _TE = "ThrottlingException";
const _TEF = "TimeEqualityFilter";
const _TF = "TooltipFields";
const _TFCDO = "TextFieldControlDisplayOptions";
const _TFCIC = "TableFieldCustomIconContent";
const _TFCTC = "TableFieldCustomTextContent";
const _TFIC = "TableFieldImageConfiguration";
const _TFLC = "TableFieldLinkConfiguration";
const _TFLCC = "TableFieldLinkContentConfiguration";
const _TFO = "TableFieldOption";
const _TFOL = "TableFieldOptionList";
const _TFOa = "TableFieldOptions";
const _TFURLC = "TableFieldURLConfiguration";
const _TFW = "TableFieldWells";
const _TFe = "TextField";
const _TFex = "TextFormat";
const _TG = "TimeGranularity";
const _TGS = "TrendGroupSort";
const _TGr = "TrendGroups";
const _TID = "TopicIdentifierDeclarations";
const _TIDL = "TopicIdentifierDeclarationList";
const _TIDo = "TopicIdentifierDeclaration";
const _TIL = "TooltipItemList";
const _TIV = "TableInlineVisualizations";
const _TIVL = "TableInlineVisualizationList";
const _TIVa = "TableInlineVisualization";
const _TIoo = "TooltipItem";
const _TIopi = "TopicIdentifier";
const _TLO = "TickLabelOptions";
const _TMAFW = "TreeMapAggregatedFieldWells";
const _TMC = "TreeMapConfiguration";
const _TMDFL = "TreeMapDimensionFieldList";
const _TMFW = "TreeMapFieldWells";
const _TMGILC = "TreeMapGroupItemsLimitConfiguration";
const _TMMFL = "TreeMapMeasureFieldList";
const _TMS = "TreeMapSort";
const _TMSC = "TreeMapSortConfiguration";
const _TMV = "TreeMapVisual";
const _TO = "TitleOptions";
const _TOa = "TableOptions";
const _TOo = "TooltipOptions";
const _TOot = "TotalOptions";
const _TOr = "TreatmentOption";
const _TPFO = "TablePinnedFieldOptions";
const _TPRO = "TablePaginatedReportOptions";
const _TRCF = "TableRowConditionalFormatting";
const _TRDDF = "TimeRangeDrillDownFilter";
const _TRF = "TimeRangeFilter";
const _TRFV = "TimeRangeFilterValue";
const _TS = "TooltipSheets";
const _TSBO = "TableSideBorderOptions";
const _TSC = "TableSortConfiguration";
const _TSD = "TooltipSheetDefinition";
const _TSDL = "TooltipSheetDefinitionList";
const _TSI = "TargetSheetId";
const _TSIL = "TooltipSheetImageList";
const _TSO = "ThousandSeparatorOptions";
const _TST = "TableStyleTarget";
const _TSTBL = "TooltipSheetTextBoxList";
const _TSTL = "TableStyleTargetList";
const _TSVL = "TooltipSheetVisualList";
const _TSh = "ThousandsSeparator";
const _TT = "TooltipTarget";
const _TTO = "TransposedTableOptions";
const _TTOL = "TransposedTableOptionList";
const _TTOr = "TransposedTableOption";
const _TTT = "TooltipTitleType";
const _TTo = "TooltipText";
const _TUFL = "TableUnaggregatedFieldList";
const _TUFW = "TableUnaggregatedFieldWells";
const _TVC = "TargetVisualsConfiguration";
const _TVO = "TargetVisualOptions";
const _TVa = "TargetValues";
const _TVab = "TableVisual";
const _TVar = "TargetValue";
const _TVarg = "TargetVisuals";
const _TVi = "TitleVisibility";
const _TVo = "TotalsVisibility";
const _TVoo = "TooltipVisibility";
const _TW = "TextWrap";
const _Tar = "Target";
const _Thi = "Thickness";
const _Ti = "Timezone";
const _Tim = "Time";
const _Tit = "Title";
const _To = "Tooltip";
const _To_ = "To";
const _Top_ = "Top";
const _Tr = "Trigger";
const _UB = "UpperBoundary";
const _UBn = "UniformBorder";
const _UF = "UnaggregatedField";
const _UFL = "UnaggregatedFieldList";
const _UI = "UnicodeIcon";
const _UNC = "UserNameColumn";
const _UOr = "UrlOptions";
const _UPBC = "UsePrimaryBackgroundColor";
const _UPPE = "UnsupportedPricingPlanException";
const _URLO = "URLOperation";
const _URLS = "URLStyling";
const _URLT = "URLTemplate";
const _URLTa = "URLTarget";
const _UUEE = "UnsupportedUserEditionException";
const _UV = "UniqueValues";
const _UVC = "UniqueValuesComputation";
const _Un = "Unaggregated";
const _Ur = "Url";
const _V = "Value";
const _VA = "ValueAxis";
const _VASO = "VisualAxisSortOption";
const _VCAD = "VisualCustomActionDefaults";
const _VCAFL = "VisualCustomizationAdditionalFieldsList";
const _VCAL = "VisualCustomActionList";
const _VCAO = "VisualCustomActionOperation";
const _VCAOL = "VisualCustomActionOperationList";
const _VCAT = "VisualContentAltText";
const _VCAi = "VisualCustomAction";
const _VCFC = "VisualCustomizationFieldsConfiguration";
const _VCS = "ValueCellStyle";
const _VE = "ViolatedEntities";
const _VFC = "ValueFontConfiguration";
const _VFMV = "ValueForMultipleValues";
const _VHO = "VisualHighlightOperation";
const _VI = "VisualId";
const _VIO = "VisualInteractionOptions";
const _VIi = "VisualIds";
const _VLC = "ValueLabelConfiguration";
const _VLO = "ValueLabelOptions";
const _VLOi = "VisualLayoutOptions";
const _VLi = "VisualList";
const _VM = "VisualMessages";
const _VMC = "VisualMessageConfiguration";
const _VMO = "VisualMenuOption";
const _VN = "VersionNumber";
const _VO = "VisualOptions";
const _VOV = "VerticalOverflowVisibility";
const _VP = "VisualPalette";
const _VPO = "VisualPublishOptions";
const _VPe = "VerticalPosition";
const _VPi = "VisualProperties";
const _VR = "VisibleRange";
const _VRO = "VisibleRangeOptions";
const _VSLO = "VisualSubtitleLabelOptions";
const _VSis = "VisibilityState";
const _VTA = "VerticalTextAlignment";
const _VTLO = "VisualTitleLabelOptions";
const _VTi = "VisualType";
const _VWU = "ValueWhenUnset";
const _VWUO = "ValueWhenUnsetOption";
const _Va = "Values";
const _Vi = "Visibility";
const _Visu = "Visuals";
const _Visua = "Visual";
const _W = "Width";
const _WC = "WordCasing";
const _WCAFW = "WaterfallChartAggregatedFieldWells";
const _WCAFWo = "WordCloudAggregatedFieldWells";
const _WCC = "WaterfallChartConfiguration";
const _WCCC = "WaterfallChartColorConfiguration";
const _WCCCo = "WordCloudChartConfiguration";
const _WCDFL = "WordCloudDimensionFieldList";
const _WCFW = "WaterfallChartFieldWells";
const _WCFWo = "WordCloudFieldWells";
const _WCGCC = "WaterfallChartGroupColorConfiguration";
const _WCMFL = "WordCloudMeasureFieldList";
const _WCO = "WaterfallChartOptions";
const _WCOo = "WordCloudOptions";
const _WCSC = "WaterfallChartSortConfiguration";
const _WCSCo = "WordCloudSortConfiguration";
const _WCV = "WordCloudVisual";
const _WIPS = "WhatIfPointScenario";
const _WIRS = "WhatIfRangeScenario";
const _WO = "WindowOptions";
const _WOo = "WordOrientation";
const _WP = "WordPadding";
const _WS = "WeekStart";
const _WSe = "WeightSort";
const _WSo = "WordScaling";
const _WV = "WaterfallVisual";
const _We = "West";
const _Wei = "Weight";
const _XA = "XAxis";
const _XADO = "XAxisDisplayOptions";
const _XAF = "XAxisField";
const _XAL = "XAxisLocation";
const _XALO = "XAxisLabelOptions";
const _YA = "YAxis";
const _YAB = "YAxisBehavior";
const _YADO = "YAxisDisplayOptions";
const _YAL = "YAxisLocation";
const _YALO = "YAxisLabelOptions";
const _YAO = "YAxisOptions";
const _an = "alias-name";
const _c = "client";
const _e = "error";
const _h = "http";
const _hE = "httpError";
const _hO = "highlightOperation";
const _hQ = "httpQuery";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.quicksight";
const _se = "server";
const _vn = "version-number";
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
var CalculatedFieldExpression = [
	0,
	n0,
	_CFE,
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
var FieldValue = [
	0,
	n0,
	_FV,
	8,
	0
];
var HierarchyFilterValue = [
	0,
	n0,
	_HFV,
	8,
	0
];
var NullString = [
	0,
	n0,
	_NS,
	8,
	0
];
var Prefix = [
	0,
	n0,
	_P,
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
var SensitiveLong = [
	0,
	n0,
	_SL,
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
var SensitiveString = [
	0,
	n0,
	_SS,
	8,
	0
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
var Suffix = [
	0,
	n0,
	_S,
	8,
	0
];
var AdHocFilteringOption$ = [
	3,
	n0,
	_AHFO,
	0,
	[_ASv],
	[0]
];
var AggregationFunction$ = [
	3,
	n0,
	_AFg,
	0,
	[
		_NAF,
		_CAF,
		_DAF,
		_AAF
	],
	[
		() => NumericalAggregationFunction$,
		0,
		0,
		() => AttributeAggregationFunction$
	]
];
var AggregationSortConfiguration$ = [
	3,
	n0,
	_ASC,
	0,
	[
		_Co,
		_SDo,
		_AFg
	],
	[
		() => ColumnIdentifier$,
		0,
		() => AggregationFunction$
	],
	2
];
var AllSheetsFilterScopeConfiguration$ = [
	3,
	n0,
	_ASFSC,
	0,
	[],
	[]
];
var AnalysisDefaults$ = [
	3,
	n0,
	_AD,
	0,
	[_DNSC],
	[() => DefaultNewSheetConfiguration$],
	1
];
var AnchorDateConfiguration$ = [
	3,
	n0,
	_ADC,
	0,
	[_AOn, _PN],
	[0, 0]
];
var ArcAxisConfiguration$ = [
	3,
	n0,
	_AAC,
	0,
	[_R, _RR],
	[() => ArcAxisDisplayRange$, 1]
];
var ArcAxisDisplayRange$ = [
	3,
	n0,
	_AADR,
	0,
	[_Mi, _Ma],
	[1, 1]
];
var ArcConfiguration$ = [
	3,
	n0,
	_ACr,
	0,
	[_AA, _ATr],
	[1, 0]
];
var ArcOptions$ = [
	3,
	n0,
	_AOr,
	0,
	[_ATr],
	[0]
];
var AssetOptions$ = [
	3,
	n0,
	_AOs,
	0,
	[
		_Ti,
		_WS,
		_QBIS,
		_EDSA,
		_CAD,
		_VM
	],
	[
		0,
		0,
		0,
		64,
		() => VisualCustomActionDefaults$,
		() => VisualMessages$
	]
];
var AttributeAggregationFunction$ = [
	3,
	n0,
	_AAF,
	0,
	[_SAA, _VFMV],
	[0, 0]
];
var AxisDataOptions$ = [
	3,
	n0,
	_ADO,
	0,
	[_NAO, _DAO],
	[() => NumericAxisOptions$, () => DateAxisOptions$]
];
var AxisDisplayDataDrivenRange$ = [
	3,
	n0,
	_ADDDR,
	0,
	[],
	[]
];
var AxisDisplayMinMaxRange$ = [
	3,
	n0,
	_ADMMR,
	0,
	[_Min, _Max],
	[1, 1]
];
var AxisDisplayOptions$ = [
	3,
	n0,
	_ADOx,
	0,
	[
		_TLO,
		_ALV,
		_GLV,
		_DO,
		_SO,
		_AOx
	],
	[
		() => AxisTickLabelOptions$,
		0,
		0,
		() => AxisDataOptions$,
		() => ScrollBarOptions$,
		0
	]
];
var AxisDisplayRange$ = [
	3,
	n0,
	_ADR,
	0,
	[_MM, _DD],
	[() => AxisDisplayMinMaxRange$, () => AxisDisplayDataDrivenRange$]
];
var AxisLabelOptions$ = [
	3,
	n0,
	_ALO,
	0,
	[
		_FCo,
		_CL,
		_ATppl
	],
	[
		() => FontConfiguration$,
		0,
		() => AxisLabelReferenceOptions$
	]
];
var AxisLabelReferenceOptions$ = [
	3,
	n0,
	_ALRO,
	0,
	[_FIi, _Co],
	[0, () => ColumnIdentifier$],
	2
];
var AxisLinearScale$ = [
	3,
	n0,
	_ALS,
	0,
	[_SC, _SSt],
	[1, 1]
];
var AxisLogarithmicScale$ = [
	3,
	n0,
	_ALSx,
	0,
	[_Ba],
	[1]
];
var AxisScale$ = [
	3,
	n0,
	_ASx,
	0,
	[_L, _Lo],
	[() => AxisLinearScale$, () => AxisLogarithmicScale$]
];
var AxisTickLabelOptions$ = [
	3,
	n0,
	_ATLO,
	0,
	[_LO, _RAo],
	[() => LabelOptions$, 1]
];
var BarChartAggregatedFieldWells$ = [
	3,
	n0,
	_BCAFW,
	0,
	[
		_Ca,
		_Va,
		_Col,
		_SM
	],
	[
		[() => DimensionFieldList, 0],
		[() => MeasureFieldList, 0],
		[() => DimensionFieldList, 0],
		[() => SmallMultiplesDimensionFieldList, 0]
	]
];
var BarChartConfiguration$ = [
	3,
	n0,
	_BCC,
	0,
	[
		_FW,
		_SCo,
		_Or,
		_BA,
		_VP,
		_SMO,
		_CAa,
		_CLO,
		_VA,
		_VLO,
		_CLOo,
		_DSSe,
		_Ser,
		_Le,
		_DL,
		_To,
		_RL,
		_CADo,
		_I
	],
	[
		[() => BarChartFieldWells$, 0],
		() => BarChartSortConfiguration$,
		0,
		0,
		[() => VisualPalette$, 0],
		() => SmallMultiplesOptions$,
		() => AxisDisplayOptions$,
		() => ChartAxisLabelOptions$,
		() => AxisDisplayOptions$,
		() => ChartAxisLabelOptions$,
		() => ChartAxisLabelOptions$,
		() => BarChartDefaultSeriesSettings$,
		[() => BarSeriesItemList, 0],
		() => LegendOptions$,
		[() => DataLabelOptions$, 0],
		() => TooltipOptions$,
		[() => ReferenceLineList, 0],
		() => ContributionAnalysisDefaultList,
		() => VisualInteractionOptions$
	]
];
var BarChartDefaultSeriesSettings$ = [
	3,
	n0,
	_BCDSS,
	0,
	[_DSe, _BS],
	[() => DecalSettings$, () => BorderSettings$]
];
var BarChartFieldWells$ = [
	3,
	n0,
	_BCFW,
	0,
	[_BCAFW],
	[[() => BarChartAggregatedFieldWells$, 0]]
];
var BarChartSeriesSettings$ = [
	3,
	n0,
	_BCSS,
	0,
	[_DSe, _BS],
	[() => DecalSettings$, () => BorderSettings$]
];
var BarChartSortConfiguration$ = [
	3,
	n0,
	_BCSC,
	0,
	[
		_CSa,
		_CIL,
		_CSo,
		_CILo,
		_SMS,
		_SMLC
	],
	[
		() => FieldSortOptionsList,
		() => ItemsLimitConfiguration$,
		() => FieldSortOptionsList,
		() => ItemsLimitConfiguration$,
		() => FieldSortOptionsList,
		() => ItemsLimitConfiguration$
	]
];
var BarChartVisual$ = [
	3,
	n0,
	_BCV,
	0,
	[
		_VI,
		_Tit,
		_Su,
		_CCh,
		_Ac,
		_CH,
		_VCAT
	],
	[
		0,
		() => VisualTitleLabelOptions$,
		() => VisualSubtitleLabelOptions$,
		[() => BarChartConfiguration$, 0],
		[() => VisualCustomActionList, 0],
		() => ColumnHierarchyList,
		0
	],
	1
];
var BarSeriesItem$ = [
	3,
	n0,
	_BSI,
	0,
	[_FBSI, _DFBSI],
	[() => FieldBarSeriesItem$, [() => DataFieldBarSeriesItem$, 0]]
];
var BinCountOptions$ = [
	3,
	n0,
	_BCO,
	0,
	[_V],
	[1]
];
var BinWidthOptions$ = [
	3,
	n0,
	_BWO,
	0,
	[_V, _BCL],
	[1, 1]
];
var BodySectionConfiguration$ = [
	3,
	n0,
	_BSC,
	0,
	[
		_SIe,
		_Con,
		_Sty,
		_PBC,
		_RC
	],
	[
		0,
		[() => BodySectionContent$, 0],
		() => SectionStyle$,
		() => SectionPageBreakConfiguration$,
		() => BodySectionRepeatConfiguration$
	],
	2
];
var BodySectionContent$ = [
	3,
	n0,
	_BSCo,
	0,
	[_La],
	[[() => SectionLayoutConfiguration$, 0]]
];
var BodySectionDynamicCategoryDimensionConfiguration$ = [
	3,
	n0,
	_BSDCDC,
	0,
	[
		_Co,
		_Li,
		_SBM
	],
	[
		() => ColumnIdentifier$,
		1,
		() => BodySectionDynamicDimensionSortConfigurationList
	],
	1
];
var BodySectionDynamicNumericDimensionConfiguration$ = [
	3,
	n0,
	_BSDNDC,
	0,
	[
		_Co,
		_Li,
		_SBM
	],
	[
		() => ColumnIdentifier$,
		1,
		() => BodySectionDynamicDimensionSortConfigurationList
	],
	1
];
var BodySectionRepeatConfiguration$ = [
	3,
	n0,
	_BSRC,
	0,
	[
		_DC,
		_PBC,
		_NRV
	],
	[
		() => BodySectionRepeatDimensionConfigurationList,
		() => BodySectionRepeatPageBreakConfiguration$,
		64
	]
];
var BodySectionRepeatDimensionConfiguration$ = [
	3,
	n0,
	_BSRDC,
	0,
	[_DCDC, _DNDC],
	[() => BodySectionDynamicCategoryDimensionConfiguration$, () => BodySectionDynamicNumericDimensionConfiguration$]
];
var BodySectionRepeatPageBreakConfiguration$ = [
	3,
	n0,
	_BSRPBC,
	0,
	[_Af],
	[() => SectionAfterPageBreak$]
];
var BorderSettings$ = [
	3,
	n0,
	_BS,
	0,
	[
		_BV,
		_BW,
		_BCo
	],
	[
		0,
		0,
		0
	]
];
var BoxPlotAggregatedFieldWells$ = [
	3,
	n0,
	_BPAFW,
	0,
	[_GB, _Va],
	[[() => BoxPlotDimensionFieldList, 0], [() => BoxPlotMeasureFieldList, 0]]
];
var BoxPlotChartConfiguration$ = [
	3,
	n0,
	_BPCC,
	0,
	[
		_FW,
		_SCo,
		_BPO,
		_CAa,
		_CLO,
		_PYADO,
		_PYALO,
		_Le,
		_To,
		_RL,
		_VP,
		_I
	],
	[
		[() => BoxPlotFieldWells$, 0],
		() => BoxPlotSortConfiguration$,
		() => BoxPlotOptions$,
		() => AxisDisplayOptions$,
		() => ChartAxisLabelOptions$,
		() => AxisDisplayOptions$,
		() => ChartAxisLabelOptions$,
		() => LegendOptions$,
		() => TooltipOptions$,
		[() => ReferenceLineList, 0],
		[() => VisualPalette$, 0],
		() => VisualInteractionOptions$
	]
];
var BoxPlotFieldWells$ = [
	3,
	n0,
	_BPFW,
	0,
	[_BPAFW],
	[[() => BoxPlotAggregatedFieldWells$, 0]]
];
var BoxPlotOptions$ = [
	3,
	n0,
	_BPO,
	0,
	[
		_SOt,
		_OV,
		_ADPV
	],
	[
		() => BoxPlotStyleOptions$,
		0,
		0
	]
];
var BoxPlotSortConfiguration$ = [
	3,
	n0,
	_BPSC,
	0,
	[_CSa, _PC],
	[() => FieldSortOptionsList, () => PaginationConfiguration$]
];
var BoxPlotStyleOptions$ = [
	3,
	n0,
	_BPSO,
	0,
	[_FSi],
	[0]
];
var BoxPlotVisual$ = [
	3,
	n0,
	_BPV,
	0,
	[
		_VI,
		_Tit,
		_Su,
		_CCh,
		_Ac,
		_CH,
		_VCAT
	],
	[
		0,
		() => VisualTitleLabelOptions$,
		() => VisualSubtitleLabelOptions$,
		[() => BoxPlotChartConfiguration$, 0],
		[() => VisualCustomActionList, 0],
		() => ColumnHierarchyList,
		0
	],
	1
];
var CalculatedField$ = [
	3,
	n0,
	_CFa,
	0,
	[
		_N,
		_Ex,
		_DSIatae,
		_TIopi
	],
	[
		0,
		[() => CalculatedFieldExpression, 0],
		0,
		0
	],
	2
];
var CalculatedMeasureField$ = [
	3,
	n0,
	_CMF,
	0,
	[_FIi, _Ex],
	[0, [() => Expression, 0]],
	2
];
var CascadingControlConfiguration$ = [
	3,
	n0,
	_CCC,
	0,
	[_SCou],
	[() => CascadingControlSourceList]
];
var CascadingControlSource$ = [
	3,
	n0,
	_CCS,
	0,
	[_SSCI, _CTM],
	[0, () => ColumnIdentifier$]
];
var CategoricalDimensionField$ = [
	3,
	n0,
	_CDF,
	0,
	[
		_FIi,
		_Co,
		_HI,
		_FCor
	],
	[
		0,
		() => ColumnIdentifier$,
		0,
		[() => StringFormatConfiguration$, 0]
	],
	2
];
var CategoricalMeasureField$ = [
	3,
	n0,
	_CMFa,
	0,
	[
		_FIi,
		_Co,
		_AFg,
		_FCor
	],
	[
		0,
		() => ColumnIdentifier$,
		0,
		[() => StringFormatConfiguration$, 0]
	],
	2
];
var CategoryDrillDownFilter$ = [
	3,
	n0,
	_CDDF,
	0,
	[_Co, _CV],
	[() => ColumnIdentifier$, 64],
	2
];
var CategoryFilter$ = [
	3,
	n0,
	_CFat,
	0,
	[
		_FIil,
		_Co,
		_Conf,
		_DFCC
	],
	[
		0,
		() => ColumnIdentifier$,
		() => CategoryFilterConfiguration$,
		() => DefaultFilterControlConfiguration$
	],
	3
];
var CategoryFilterConfiguration$ = [
	3,
	n0,
	_CFC,
	0,
	[
		_FLC,
		_CFLC,
		_CFCu
	],
	[
		() => FilterListConfiguration$,
		() => CustomFilterListConfiguration$,
		() => CustomFilterConfiguration$
	]
];
var CategoryInnerFilter$ = [
	3,
	n0,
	_CIF,
	0,
	[
		_Co,
		_Conf,
		_DFCC
	],
	[
		() => ColumnIdentifier$,
		() => CategoryFilterConfiguration$,
		() => DefaultFilterControlConfiguration$
	],
	2
];
var ChartAxisLabelOptions$ = [
	3,
	n0,
	_CALO,
	0,
	[
		_Vi,
		_SIV,
		_ALO
	],
	[
		0,
		0,
		() => AxisLabelOptionsList
	]
];
var ClusterMarker$ = [
	3,
	n0,
	_CM,
	0,
	[_SCM],
	[() => SimpleClusterMarker$]
];
var ClusterMarkerConfiguration$ = [
	3,
	n0,
	_CMC,
	0,
	[_CM],
	[() => ClusterMarker$]
];
var ColorScale$ = [
	3,
	n0,
	_CSol,
	0,
	[
		_Col,
		_CFT,
		_NVC
	],
	[
		() => ColorScaleColorList,
		0,
		() => DataColor$
	],
	2
];
var ColorsConfiguration$ = [
	3,
	n0,
	_CCol,
	0,
	[_CCu],
	[[() => CustomColorsList, 0]]
];
var ColumnConfiguration$ = [
	3,
	n0,
	_CColu,
	0,
	[
		_Co,
		_FCor,
		_Ro,
		_CCol,
		_DSC
	],
	[
		() => ColumnIdentifier$,
		[() => FormatConfiguration$, 0],
		0,
		[() => ColorsConfiguration$, 0],
		() => DecalSettingsConfiguration$
	],
	1
];
var ColumnHierarchy$ = [
	3,
	n0,
	_CHo,
	0,
	[
		_EH,
		_DTH,
		_PH
	],
	[
		() => ExplicitHierarchy$,
		() => DateTimeHierarchy$,
		() => PredefinedHierarchy$
	]
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
var ColumnSort$ = [
	3,
	n0,
	_CSolum,
	0,
	[
		_SB,
		_Dir,
		_AFg
	],
	[
		() => ColumnIdentifier$,
		0,
		() => AggregationFunction$
	],
	2
];
var ColumnTooltipItem$ = [
	3,
	n0,
	_CTI,
	0,
	[
		_Co,
		_Lab,
		_Vi,
		_Agg,
		_TT
	],
	[
		() => ColumnIdentifier$,
		0,
		0,
		() => AggregationFunction$,
		0
	],
	1
];
var ComboChartAggregatedFieldWells$ = [
	3,
	n0,
	_CCAFW,
	0,
	[
		_Ca,
		_BVa,
		_Col,
		_LV
	],
	[
		[() => DimensionFieldList, 0],
		[() => MeasureFieldList, 0],
		[() => DimensionFieldList, 0],
		[() => MeasureFieldList, 0]
	]
];
var ComboChartConfiguration$ = [
	3,
	n0,
	_CCCo,
	0,
	[
		_FW,
		_SCo,
		_BA,
		_CAa,
		_CLO,
		_PYADO,
		_PYALO,
		_SYADO,
		_SYALO,
		_SAO,
		_CLOo,
		_DSSe,
		_Ser,
		_Le,
		_BDL,
		_LDL,
		_To,
		_RL,
		_VP,
		_I
	],
	[
		[() => ComboChartFieldWells$, 0],
		() => ComboChartSortConfiguration$,
		0,
		() => AxisDisplayOptions$,
		() => ChartAxisLabelOptions$,
		() => AxisDisplayOptions$,
		() => ChartAxisLabelOptions$,
		() => AxisDisplayOptions$,
		() => ChartAxisLabelOptions$,
		() => SingleAxisOptions$,
		() => ChartAxisLabelOptions$,
		() => ComboChartDefaultSeriesSettings$,
		[() => ComboSeriesItemList, 0],
		() => LegendOptions$,
		[() => DataLabelOptions$, 0],
		[() => DataLabelOptions$, 0],
		() => TooltipOptions$,
		[() => ReferenceLineList, 0],
		[() => VisualPalette$, 0],
		() => VisualInteractionOptions$
	]
];
var ComboChartDefaultSeriesSettings$ = [
	3,
	n0,
	_CCDSS,
	0,
	[
		_LSSi,
		_MSS,
		_DSe,
		_BS
	],
	[
		() => LineChartLineStyleSettings$,
		() => LineChartMarkerStyleSettings$,
		() => DecalSettings$,
		() => BorderSettings$
	]
];
var ComboChartFieldWells$ = [
	3,
	n0,
	_CCFW,
	0,
	[_CCAFW],
	[[() => ComboChartAggregatedFieldWells$, 0]]
];
var ComboChartSeriesSettings$ = [
	3,
	n0,
	_CCSS,
	0,
	[
		_LSSi,
		_MSS,
		_DSe,
		_BS
	],
	[
		() => LineChartLineStyleSettings$,
		() => LineChartMarkerStyleSettings$,
		() => DecalSettings$,
		() => BorderSettings$
	]
];
var ComboChartSortConfiguration$ = [
	3,
	n0,
	_CCSC,
	0,
	[
		_CSa,
		_CIL,
		_CSo,
		_CILo
	],
	[
		() => FieldSortOptionsList,
		() => ItemsLimitConfiguration$,
		() => FieldSortOptionsList,
		() => ItemsLimitConfiguration$
	]
];
var ComboChartVisual$ = [
	3,
	n0,
	_CCV,
	0,
	[
		_VI,
		_Tit,
		_Su,
		_CCh,
		_Ac,
		_CH,
		_VCAT
	],
	[
		0,
		() => VisualTitleLabelOptions$,
		() => VisualSubtitleLabelOptions$,
		[() => ComboChartConfiguration$, 0],
		[() => VisualCustomActionList, 0],
		() => ColumnHierarchyList,
		0
	],
	1
];
var ComboSeriesItem$ = [
	3,
	n0,
	_CSI,
	0,
	[_FCSI, _DFCSI],
	[() => FieldComboSeriesItem$, [() => DataFieldComboSeriesItem$, 0]]
];
var ComparisonConfiguration$ = [
	3,
	n0,
	_CCom,
	0,
	[_CMo, _CFo],
	[0, [() => ComparisonFormatConfiguration$, 0]]
];
var ComparisonFormatConfiguration$ = [
	3,
	n0,
	_CFCo,
	0,
	[_NDFC, _PDFC],
	[[() => NumberDisplayFormatConfiguration$, 0], [() => PercentageDisplayFormatConfiguration$, 0]]
];
var Computation$ = [
	3,
	n0,
	_Com,
	0,
	[
		_TBR,
		_TBM,
		_TAot,
		_MMa,
		_MC,
		_POP,
		_PTD,
		_GRr,
		_UV,
		_For
	],
	[
		[() => TopBottomRankedComputation$, 0],
		[() => TopBottomMoversComputation$, 0],
		[() => TotalAggregationComputation$, 0],
		[() => MaximumMinimumComputation$, 0],
		[() => MetricComparisonComputation$, 0],
		[() => PeriodOverPeriodComputation$, 0],
		[() => PeriodToDateComputation$, 0],
		[() => GrowthRateComputation$, 0],
		[() => UniqueValuesComputation$, 0],
		[() => ForecastComputation$, 0]
	]
];
var ConditionalFormattingColor$ = [
	3,
	n0,
	_CFCon,
	0,
	[_Sol, _G],
	[[() => ConditionalFormattingSolidColor$, 0], [() => ConditionalFormattingGradientColor$, 0]]
];
var ConditionalFormattingCustomIconCondition$ = [
	3,
	n0,
	_CFCIC,
	0,
	[
		_Ex,
		_IO,
		_Colo,
		_DCi
	],
	[
		[() => Expression, 0],
		() => ConditionalFormattingCustomIconOptions$,
		0,
		() => ConditionalFormattingIconDisplayConfiguration$
	],
	2
];
var ConditionalFormattingCustomIconOptions$ = [
	3,
	n0,
	_CFCIO,
	0,
	[_Ic, _UI],
	[0, 0]
];
var ConditionalFormattingGradientColor$ = [
	3,
	n0,
	_CFGC,
	0,
	[_Ex, _Colo],
	[[() => Expression, 0], () => GradientColor$],
	2
];
var ConditionalFormattingIcon$ = [
	3,
	n0,
	_CFI,
	0,
	[_IS, _CCus],
	[[() => ConditionalFormattingIconSet$, 0], [() => ConditionalFormattingCustomIconCondition$, 0]]
];
var ConditionalFormattingIconDisplayConfiguration$ = [
	3,
	n0,
	_CFIDC,
	0,
	[_IDO],
	[0]
];
var ConditionalFormattingIconSet$ = [
	3,
	n0,
	_CFIS,
	0,
	[_Ex, _IST],
	[[() => Expression, 0], 0],
	1
];
var ConditionalFormattingSolidColor$ = [
	3,
	n0,
	_CFSC,
	0,
	[_Ex, _Colo],
	[[() => Expression, 0], 0],
	1
];
var ContextMenuOption$ = [
	3,
	n0,
	_CMO,
	0,
	[_ASv],
	[0]
];
var ContributionAnalysisDefault$ = [
	3,
	n0,
	_CADon,
	0,
	[_MFI, _CDo],
	[0, () => ContributorDimensionList],
	2
];
var ControlSortConfiguration$ = [
	3,
	n0,
	_CSC,
	0,
	[_SVS, _CCSo],
	[() => SelectableValuesSort$, () => AggregationSortConfiguration$]
];
var ControlTitleFormatText$ = [
	3,
	n0,
	_CTFT,
	0,
	[_PT, _RTi],
	[0, 0]
];
var Coordinate$ = [
	3,
	n0,
	_Coo,
	0,
	[_Lat, _Lon],
	[1, 1],
	2
];
var CurrencyDisplayFormatConfiguration$ = [
	3,
	n0,
	_CDFC,
	0,
	[
		_P,
		_S,
		_SCe,
		_Sym,
		_DPCe,
		_NSu,
		_NVCe,
		_NVFC
	],
	[
		[() => Prefix, 0],
		[() => Suffix, 0],
		() => NumericSeparatorConfiguration$,
		0,
		() => DecimalPlacesConfiguration$,
		0,
		() => NegativeValueConfiguration$,
		[() => NullValueFormatConfiguration$, 0]
	]
];
var CustomActionFilterOperation$ = [
	3,
	n0,
	_CAFO,
	0,
	[_SFC, _TVC],
	[() => FilterOperationSelectedFieldsConfiguration$, () => FilterOperationTargetVisualsConfiguration$],
	2
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
var CustomColor$ = [
	3,
	n0,
	_CCust,
	0,
	[
		_Colo,
		_FV,
		_SVp
	],
	[
		0,
		[() => FieldValue, 0],
		0
	],
	1
];
var CustomContentConfiguration$ = [
	3,
	n0,
	_CCCu,
	0,
	[
		_CUo,
		_CTont,
		_ISm,
		_I
	],
	[
		0,
		0,
		0,
		() => VisualInteractionOptions$
	]
];
var CustomContentVisual$ = [
	3,
	n0,
	_CCVu,
	0,
	[
		_VI,
		_Tit,
		_Su,
		_CCh,
		_Ac,
		_DSIatae,
		_TIopi,
		_VCAT
	],
	[
		0,
		() => VisualTitleLabelOptions$,
		() => VisualSubtitleLabelOptions$,
		() => CustomContentConfiguration$,
		[() => VisualCustomActionList, 0],
		0,
		0,
		0
	],
	1
];
var CustomFilterConfiguration$ = [
	3,
	n0,
	_CFCu,
	0,
	[
		_MO,
		_NO,
		_CVa,
		_SAOe,
		_PN
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
var CustomFilterListConfiguration$ = [
	3,
	n0,
	_CFLC,
	0,
	[
		_MO,
		_NO,
		_CV,
		_SAOe
	],
	[
		0,
		0,
		64,
		0
	],
	2
];
var CustomNarrativeOptions$ = [
	3,
	n0,
	_CNO,
	0,
	[_Nar],
	[0],
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
var CustomValuesConfiguration$ = [
	3,
	n0,
	_CVC,
	0,
	[_CVu, _INV],
	[[() => CustomParameterValues$, 0], 2],
	1
];
var DashboardCustomizationVisualOptions$ = [
	3,
	n0,
	_DCVO,
	0,
	[_FCi],
	[() => VisualCustomizationFieldsConfiguration$]
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
var DashboardPublishOptions$ = [
	3,
	n0,
	_DPO,
	0,
	[
		_AHFO,
		_ETCSVO,
		_SCO,
		_VPO,
		_SLEMO,
		_VMO,
		_VASO,
		_EWHFO,
		_DPDUDO,
		_DPMLO,
		_DPTO,
		_DQAEO,
		_QSAO,
		_ESO,
		_DSSO
	],
	[
		() => AdHocFilteringOption$,
		() => ExportToCSVOption$,
		() => SheetControlsOption$,
		() => DashboardVisualPublishOptions$,
		() => SheetLayoutElementMaximizationOption$,
		() => VisualMenuOption$,
		() => VisualAxisSortOption$,
		() => ExportWithHiddenFieldsOption$,
		() => DataPointDrillUpDownOption$,
		() => DataPointMenuLabelOption$,
		() => DataPointTooltipOption$,
		() => DataQAEnabledOption$,
		() => QuickSuiteActionsOption$,
		() => ExecutiveSummaryOption$,
		() => DataStoriesSharingOption$
	]
];
var DashboardVersionDefinition$ = [
	3,
	n0,
	_DVD,
	0,
	[
		_DSID,
		_TID,
		_Sh,
		_TS,
		_CF,
		_PD,
		_FG,
		_CC,
		_AD,
		_Op,
		_SF
	],
	[
		() => DataSetIdentifierDeclarationList,
		() => TopicIdentifierDeclarationList,
		[() => SheetDefinitionList, 0],
		[() => TooltipSheetDefinitionList, 0],
		[() => CalculatedFields, 0],
		[() => ParameterDeclarationList, 0],
		[() => FilterGroupList, 0],
		[() => ColumnConfigurationList, 0],
		() => AnalysisDefaults$,
		() => AssetOptions$,
		() => StaticFileList
	],
	1
];
var DashboardVisualPublishOptions$ = [
	3,
	n0,
	_DVPO,
	0,
	[_EHFO],
	[() => ExportHiddenFieldsOption$]
];
var DataBarsOptions$ = [
	3,
	n0,
	_DBO,
	0,
	[
		_FIi,
		_PCo,
		_NC
	],
	[
		0,
		0,
		0
	],
	1
];
var DataColor$ = [
	3,
	n0,
	_DCa,
	0,
	[_Colo, _DVat],
	[0, 1]
];
var DataFieldBarSeriesItem$ = [
	3,
	n0,
	_DFBSI,
	0,
	[
		_FIi,
		_FV,
		_Set
	],
	[
		0,
		[() => SensitiveString, 0],
		() => BarChartSeriesSettings$
	],
	1
];
var DataFieldComboSeriesItem$ = [
	3,
	n0,
	_DFCSI,
	0,
	[
		_FIi,
		_FV,
		_Set
	],
	[
		0,
		[() => SensitiveString, 0],
		() => ComboChartSeriesSettings$
	],
	1
];
var DataFieldSeriesItem$ = [
	3,
	n0,
	_DFSI,
	0,
	[
		_FIi,
		_AB,
		_FV,
		_Set
	],
	[
		0,
		0,
		[() => SensitiveString, 0],
		() => LineChartSeriesSettings$
	],
	2
];
var DataLabelOptions$ = [
	3,
	n0,
	_DLO,
	0,
	[
		_Vi,
		_CLV,
		_MLV,
		_DLT,
		_Pos,
		_LCa,
		_LFC,
		_LCab,
		_Ov,
		_TVo
	],
	[
		0,
		0,
		0,
		[() => DataLabelTypes, 0],
		0,
		0,
		() => FontConfiguration$,
		0,
		0,
		0
	]
];
var DataLabelType$ = [
	3,
	n0,
	_DLTa,
	0,
	[
		_FLT,
		_DPLT,
		_RELT,
		_MLT,
		_MLTa
	],
	[
		() => FieldLabelType$,
		[() => DataPathLabelType$, 0],
		() => RangeEndsLabelType$,
		() => MinimumLabelType$,
		() => MaximumLabelType$
	]
];
var DataPathColor$ = [
	3,
	n0,
	_DPCa,
	0,
	[
		_El,
		_Colo,
		_TG
	],
	[
		[() => DataPathValue$, 0],
		0,
		0
	],
	2
];
var DataPathLabelType$ = [
	3,
	n0,
	_DPLT,
	0,
	[
		_FIi,
		_FV,
		_Vi
	],
	[
		0,
		[() => FieldValue, 0],
		0
	]
];
var DataPathSort$ = [
	3,
	n0,
	_DPS,
	0,
	[_Dir, _SPo],
	[0, [() => DataPathValueList, 0]],
	2
];
var DataPathType$ = [
	3,
	n0,
	_DPT,
	0,
	[_PTDPT],
	[0]
];
var DataPathValue$ = [
	3,
	n0,
	_DPV,
	0,
	[
		_FIi,
		_FV,
		_DPT
	],
	[
		0,
		[() => FieldValue, 0],
		() => DataPathType$
	]
];
var DataPointDrillUpDownOption$ = [
	3,
	n0,
	_DPDUDO,
	0,
	[_ASv],
	[0]
];
var DataPointMenuLabelOption$ = [
	3,
	n0,
	_DPMLO,
	0,
	[_ASv],
	[0]
];
var DataPointTooltipOption$ = [
	3,
	n0,
	_DPTO,
	0,
	[_ASv],
	[0]
];
var DataQAEnabledOption$ = [
	3,
	n0,
	_DQAEO,
	0,
	[_ASv],
	[0]
];
var DataSetIdentifierDeclaration$ = [
	3,
	n0,
	_DSIDa,
	0,
	[_Iden, _DSAat],
	[0, 0],
	2
];
var DataStoriesSharingOption$ = [
	3,
	n0,
	_DSSO,
	0,
	[_ASv],
	[0]
];
var DateAxisOptions$ = [
	3,
	n0,
	_DAO,
	0,
	[_MDV],
	[0]
];
var DateDimensionField$ = [
	3,
	n0,
	_DDF,
	0,
	[
		_FIi,
		_Co,
		_DG,
		_HI,
		_FCor
	],
	[
		0,
		() => ColumnIdentifier$,
		0,
		0,
		[() => DateTimeFormatConfiguration$, 0]
	],
	2
];
var DateMeasureField$ = [
	3,
	n0,
	_DMF,
	0,
	[
		_FIi,
		_Co,
		_AFg,
		_FCor
	],
	[
		0,
		() => ColumnIdentifier$,
		0,
		[() => DateTimeFormatConfiguration$, 0]
	],
	2
];
var DateTimeDefaultValues$ = [
	3,
	n0,
	_DTDV,
	0,
	[
		_DVy,
		_SVtat,
		_RD
	],
	[
		() => DynamicDefaultValue$,
		[() => DateTimeDefaultValueList, 0],
		[() => RollingDateConfiguration$, 0]
	]
];
var DateTimeFormatConfiguration$ = [
	3,
	n0,
	_DTFC,
	0,
	[
		_DTF,
		_NVFC,
		_NFC
	],
	[
		0,
		[() => NullValueFormatConfiguration$, 0],
		[() => NumericFormatConfiguration$, 0]
	]
];
var DateTimeHierarchy$ = [
	3,
	n0,
	_DTH,
	0,
	[_HI, _DDFr],
	[0, () => DrillDownFilterList],
	1
];
var DateTimeParameterDeclaration$ = [
	3,
	n0,
	_DTPD,
	0,
	[
		_N,
		_DVef,
		_TG,
		_VWU,
		_MDSP
	],
	[
		0,
		[() => DateTimeDefaultValues$, 0],
		0,
		[() => DateTimeValueWhenUnsetConfiguration$, 0],
		() => MappedDataSetParameters
	],
	1
];
var DateTimePickerControlDisplayOptions$ = [
	3,
	n0,
	_DTPCDO,
	0,
	[
		_TO,
		_DTF,
		_IILO,
		_HTV,
		_DIV
	],
	[
		() => LabelOptions$,
		0,
		() => SheetControlInfoIconLabelOptions$,
		0,
		0
	]
];
var DateTimeValueWhenUnsetConfiguration$ = [
	3,
	n0,
	_DTVWUC,
	0,
	[_VWUO, _CVus],
	[0, [() => SensitiveTimestamp, 0]]
];
var DecalSettings$ = [
	3,
	n0,
	_DSe,
	0,
	[
		_EV,
		_DVec,
		_DCe,
		_DPTe,
		_DSTe
	],
	[
		0,
		0,
		0,
		0,
		0
	]
];
var DecalSettingsConfiguration$ = [
	3,
	n0,
	_DSC,
	0,
	[_CDS],
	[() => DecalSettingsList]
];
var DecimalDefaultValues$ = [
	3,
	n0,
	_DDV,
	0,
	[_DVy, _SVtat],
	[() => DynamicDefaultValue$, [() => DecimalDefaultValueList, 0]]
];
var DecimalParameterDeclaration$ = [
	3,
	n0,
	_DPD,
	0,
	[
		_PVT,
		_N,
		_DVef,
		_VWU,
		_MDSP
	],
	[
		0,
		0,
		[() => DecimalDefaultValues$, 0],
		[() => DecimalValueWhenUnsetConfiguration$, 0],
		() => MappedDataSetParameters
	],
	2
];
var DecimalPlacesConfiguration$ = [
	3,
	n0,
	_DPCe,
	0,
	[_DPec],
	[1],
	1
];
var DecimalValueWhenUnsetConfiguration$ = [
	3,
	n0,
	_DVWUC,
	0,
	[_VWUO, _CVus],
	[0, [() => SensitiveDouble, 0]]
];
var DefaultDateTimePickerControlOptions$ = [
	3,
	n0,
	_DDTPCO,
	0,
	[
		_T,
		_DOi,
		_CMom
	],
	[
		0,
		() => DateTimePickerControlDisplayOptions$,
		0
	]
];
var DefaultFilterControlConfiguration$ = [
	3,
	n0,
	_DFCC,
	0,
	[
		_COo,
		_Tit,
		_CTFT
	],
	[
		() => DefaultFilterControlOptions$,
		0,
		() => ControlTitleFormatText$
	],
	1
];
var DefaultFilterControlOptions$ = [
	3,
	n0,
	_DFCO,
	0,
	[
		_DDTPO,
		_DLOe,
		_DDO,
		_DTFO,
		_DTAO,
		_DSO,
		_DRDTO,
		_DHL,
		_DHD
	],
	[
		() => DefaultDateTimePickerControlOptions$,
		() => DefaultFilterListControlOptions$,
		() => DefaultFilterDropDownControlOptions$,
		() => DefaultTextFieldControlOptions$,
		() => DefaultTextAreaControlOptions$,
		() => DefaultSliderControlOptions$,
		() => DefaultRelativeDateTimeControlOptions$,
		() => DefaultHierarchyFilterListControlOptions$,
		() => DefaultHierarchyFilterDropDownControlOptions$
	]
];
var DefaultFilterDropDownControlOptions$ = [
	3,
	n0,
	_DFDDCO,
	0,
	[
		_DOi,
		_T,
		_SVe,
		_CMom,
		_CSCo
	],
	[
		() => DropDownControlDisplayOptions$,
		0,
		() => FilterSelectableValues$,
		0,
		() => ControlSortConfigurationList
	]
];
var DefaultFilterListControlOptions$ = [
	3,
	n0,
	_DFLCO,
	0,
	[
		_DOi,
		_T,
		_SVe,
		_CSCo
	],
	[
		() => ListControlDisplayOptions$,
		0,
		() => FilterSelectableValues$,
		() => ControlSortConfigurationList
	]
];
var DefaultFreeFormLayoutConfiguration$ = [
	3,
	n0,
	_DFFLC,
	0,
	[_CSO],
	[() => FreeFormLayoutCanvasSizeOptions$],
	1
];
var DefaultGridLayoutConfiguration$ = [
	3,
	n0,
	_DGLC,
	0,
	[_CSO],
	[() => GridLayoutCanvasSizeOptions$],
	1
];
var DefaultHierarchyFilterDropDownControlOptions$ = [
	3,
	n0,
	_DHFDDCO,
	0,
	[
		_DOi,
		_T,
		_CMom,
		_CSCo,
		_CTFT
	],
	[
		() => HierarchyFilterDropDownControlDisplayOptions$,
		0,
		0,
		() => ControlSortConfigurationList,
		() => ControlTitleFormatText$
	]
];
var DefaultHierarchyFilterListControlOptions$ = [
	3,
	n0,
	_DHFLCO,
	0,
	[
		_DOi,
		_T,
		_CMom,
		_CSCo,
		_CTFT
	],
	[
		() => HierarchyFilterListControlDisplayOptions$,
		0,
		0,
		() => ControlSortConfigurationList,
		() => ControlTitleFormatText$
	]
];
var DefaultInteractiveLayoutConfiguration$ = [
	3,
	n0,
	_DILC,
	0,
	[_Gri, _FFr],
	[() => DefaultGridLayoutConfiguration$, () => DefaultFreeFormLayoutConfiguration$]
];
var DefaultNewSheetConfiguration$ = [
	3,
	n0,
	_DNSC,
	0,
	[
		_ILC,
		_PLC,
		_SCT
	],
	[
		() => DefaultInteractiveLayoutConfiguration$,
		() => DefaultPaginatedLayoutConfiguration$,
		0
	]
];
var DefaultPaginatedLayoutConfiguration$ = [
	3,
	n0,
	_DPLC,
	0,
	[_SBe],
	[() => DefaultSectionBasedLayoutConfiguration$]
];
var DefaultRelativeDateTimeControlOptions$ = [
	3,
	n0,
	_DRDTCO,
	0,
	[_DOi, _CMom],
	[() => RelativeDateTimeControlDisplayOptions$, 0]
];
var DefaultSectionBasedLayoutConfiguration$ = [
	3,
	n0,
	_DSBLC,
	0,
	[_CSO],
	[() => SectionBasedLayoutCanvasSizeOptions$],
	1
];
var DefaultSliderControlOptions$ = [
	3,
	n0,
	_DSCO,
	0,
	[
		_MV,
		_MVi,
		_SSt,
		_DOi,
		_T
	],
	[
		1,
		1,
		1,
		() => SliderControlDisplayOptions$,
		0
	],
	3
];
var DefaultTextAreaControlOptions$ = [
	3,
	n0,
	_DTACO,
	0,
	[_Del, _DOi],
	[0, () => TextAreaControlDisplayOptions$]
];
var DefaultTextFieldControlOptions$ = [
	3,
	n0,
	_DTFCO,
	0,
	[_DOi],
	[() => TextFieldControlDisplayOptions$]
];
var DescribeDashboardDefinitionRequest$ = [
	3,
	n0,
	_DDDR,
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
var DescribeDashboardDefinitionResponse$ = [
	3,
	n0,
	_DDDRe,
	0,
	[
		_DI,
		_Err,
		_N,
		_RSes,
		_TAh,
		_Def,
		_St,
		_RI,
		_DPO
	],
	[
		0,
		() => DashboardErrorList,
		0,
		0,
		0,
		[() => DashboardVersionDefinition$, 0],
		[1, 32],
		0,
		() => DashboardPublishOptions$
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
var DimensionField$ = [
	3,
	n0,
	_DFim,
	0,
	[
		_NDF,
		_CDF,
		_DDF
	],
	[
		[() => NumericalDimensionField$, 0],
		[() => CategoricalDimensionField$, 0],
		[() => DateDimensionField$, 0]
	]
];
var DonutCenterOptions$ = [
	3,
	n0,
	_DCO,
	0,
	[_LVa],
	[0]
];
var DonutOptions$ = [
	3,
	n0,
	_DOo,
	0,
	[_AOr, _DCO],
	[() => ArcOptions$, () => DonutCenterOptions$]
];
var DrillDownFilter$ = [
	3,
	n0,
	_DDFri,
	0,
	[
		_NEF,
		_CFat,
		_TRF
	],
	[
		() => NumericEqualityDrillDownFilter$,
		() => CategoryDrillDownFilter$,
		() => TimeRangeDrillDownFilter$
	]
];
var DropDownControlDisplayOptions$ = [
	3,
	n0,
	_DDCDO,
	0,
	[
		_SAOe,
		_TO,
		_IILO
	],
	[
		() => ListControlSelectAllOptions$,
		() => LabelOptions$,
		() => SheetControlInfoIconLabelOptions$
	]
];
var DynamicDefaultValue$ = [
	3,
	n0,
	_DDVy,
	0,
	[
		_DVC,
		_UNC,
		_GNC
	],
	[
		() => ColumnIdentifier$,
		() => ColumnIdentifier$,
		() => ColumnIdentifier$
	],
	1
];
var EmptyVisual$ = [
	3,
	n0,
	_EVm,
	0,
	[
		_VI,
		_DSIatae,
		_TIopi,
		_Ac
	],
	[
		0,
		0,
		0,
		[() => VisualCustomActionList, 0]
	],
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
var ExcludePeriodConfiguration$ = [
	3,
	n0,
	_EPC,
	0,
	[
		_Am,
		_Gra,
		_St
	],
	[
		1,
		0,
		0
	],
	2
];
var ExecutiveSummaryOption$ = [
	3,
	n0,
	_ESO,
	0,
	[_ASv],
	[0]
];
var ExplicitHierarchy$ = [
	3,
	n0,
	_EH,
	0,
	[
		_HI,
		_Colu,
		_DDFr
	],
	[
		0,
		() => ExplicitHierarchyColumnList,
		() => DrillDownFilterList
	],
	2
];
var ExportHiddenFieldsOption$ = [
	3,
	n0,
	_EHFO,
	0,
	[_ASv],
	[0]
];
var ExportToCSVOption$ = [
	3,
	n0,
	_ETCSVO,
	0,
	[_ASv],
	[0]
];
var ExportWithHiddenFieldsOption$ = [
	3,
	n0,
	_EWHFO,
	0,
	[_ASv],
	[0]
];
var FieldBarSeriesItem$ = [
	3,
	n0,
	_FBSI,
	0,
	[_FIi, _Set],
	[0, () => BarChartSeriesSettings$],
	1
];
var FieldBasedTooltip$ = [
	3,
	n0,
	_FBT,
	0,
	[
		_AV,
		_TTT,
		_TF
	],
	[
		0,
		0,
		() => TooltipItemList
	]
];
var FieldComboSeriesItem$ = [
	3,
	n0,
	_FCSI,
	0,
	[_FIi, _Set],
	[0, () => ComboChartSeriesSettings$],
	1
];
var FieldLabelType$ = [
	3,
	n0,
	_FLT,
	0,
	[_FIi, _Vi],
	[0, 0]
];
var FieldSeriesItem$ = [
	3,
	n0,
	_FSI,
	0,
	[
		_FIi,
		_AB,
		_Set
	],
	[
		0,
		0,
		() => LineChartSeriesSettings$
	],
	2
];
var FieldSort$ = [
	3,
	n0,
	_FSie,
	0,
	[_FIi, _Dir],
	[0, 0],
	2
];
var FieldSortOptions$ = [
	3,
	n0,
	_FSO,
	0,
	[_FSie, _CSolum],
	[() => FieldSort$, () => ColumnSort$]
];
var FieldTooltipItem$ = [
	3,
	n0,
	_FTI,
	0,
	[
		_FIi,
		_Lab,
		_Vi,
		_TT
	],
	[
		0,
		0,
		0,
		0
	],
	1
];
var FilledMapAggregatedFieldWells$ = [
	3,
	n0,
	_FMAFW,
	0,
	[_Ge, _Va],
	[[() => FilledMapDimensionFieldList, 0], [() => FilledMapMeasureFieldList, 0]]
];
var FilledMapConditionalFormatting$ = [
	3,
	n0,
	_FMCF,
	0,
	[_CFO],
	[[() => FilledMapConditionalFormattingOptionList, 0]],
	1
];
var FilledMapConditionalFormattingOption$ = [
	3,
	n0,
	_FMCFO,
	0,
	[_Sha],
	[[() => FilledMapShapeConditionalFormatting$, 0]],
	1
];
var FilledMapConfiguration$ = [
	3,
	n0,
	_FMC,
	0,
	[
		_FW,
		_SCo,
		_Le,
		_To,
		_WO,
		_MSO,
		_I
	],
	[
		[() => FilledMapFieldWells$, 0],
		() => FilledMapSortConfiguration$,
		() => LegendOptions$,
		() => TooltipOptions$,
		() => GeospatialWindowOptions$,
		() => GeospatialMapStyleOptions$,
		() => VisualInteractionOptions$
	]
];
var FilledMapFieldWells$ = [
	3,
	n0,
	_FMFW,
	0,
	[_FMAFW],
	[[() => FilledMapAggregatedFieldWells$, 0]]
];
var FilledMapShapeConditionalFormatting$ = [
	3,
	n0,
	_FMSCF,
	0,
	[_FIi, _Fo],
	[0, [() => ShapeConditionalFormat$, 0]],
	1
];
var FilledMapSortConfiguration$ = [
	3,
	n0,
	_FMSC,
	0,
	[_CSa],
	[() => FieldSortOptionsList]
];
var FilledMapVisual$ = [
	3,
	n0,
	_FMV,
	0,
	[
		_VI,
		_Tit,
		_Su,
		_CCh,
		_CFon,
		_CH,
		_Ac,
		_VCAT,
		_GP
	],
	[
		0,
		() => VisualTitleLabelOptions$,
		() => VisualSubtitleLabelOptions$,
		[() => FilledMapConfiguration$, 0],
		[() => FilledMapConditionalFormatting$, 0],
		() => ColumnHierarchyList,
		[() => VisualCustomActionList, 0],
		0,
		() => GeocodePreferenceList
	],
	1
];
var Filter$ = [
	3,
	n0,
	_Fil,
	0,
	[
		_CFat,
		_NRF,
		_NEF,
		_TEF,
		_TRF,
		_RDF,
		_TBF,
		_NFe,
		_HF
	],
	[
		() => CategoryFilter$,
		() => NumericRangeFilter$,
		() => NumericEqualityFilter$,
		[() => TimeEqualityFilter$, 0],
		[() => TimeRangeFilter$, 0],
		() => RelativeDatesFilter$,
		() => TopBottomFilter$,
		() => NestedFilter$,
		[() => HierarchyFilter$, 0]
	]
];
var FilterControl$ = [
	3,
	n0,
	_FCil,
	0,
	[
		_DTPa,
		_Lis,
		_Dr,
		_TFe,
		_TAext,
		_Sl,
		_RDT,
		_CSro,
		_HL,
		_HD
	],
	[
		() => FilterDateTimePickerControl$,
		() => FilterListControl$,
		() => FilterDropDownControl$,
		() => FilterTextFieldControl$,
		() => FilterTextAreaControl$,
		() => FilterSliderControl$,
		() => FilterRelativeDateTimeControl$,
		() => FilterCrossSheetControl$,
		() => HierarchyFilterListControl$,
		() => HierarchyFilterDropDownControl$
	]
];
var FilterCrossSheetControl$ = [
	3,
	n0,
	_FCSC,
	0,
	[
		_FCI,
		_SFI,
		_CCC
	],
	[
		0,
		0,
		() => CascadingControlConfiguration$
	],
	2
];
var FilterDateTimePickerControl$ = [
	3,
	n0,
	_FDTPC,
	0,
	[
		_FCI,
		_SFI,
		_Tit,
		_DOi,
		_T,
		_CMom,
		_CTFT
	],
	[
		0,
		0,
		0,
		() => DateTimePickerControlDisplayOptions$,
		0,
		0,
		() => ControlTitleFormatText$
	],
	2
];
var FilterDropDownControl$ = [
	3,
	n0,
	_FDDC,
	0,
	[
		_FCI,
		_SFI,
		_Tit,
		_DOi,
		_T,
		_SVe,
		_CCC,
		_CMom,
		_CSCo,
		_CTFT
	],
	[
		0,
		0,
		0,
		() => DropDownControlDisplayOptions$,
		0,
		() => FilterSelectableValues$,
		() => CascadingControlConfiguration$,
		0,
		() => ControlSortConfigurationList,
		() => ControlTitleFormatText$
	],
	2
];
var FilterGroup$ = [
	3,
	n0,
	_FGil,
	0,
	[
		_FGI,
		_Fi,
		_SCc,
		_CDr,
		_St
	],
	[
		0,
		[() => FilterList, 0],
		() => FilterScopeConfiguration$,
		0,
		0
	],
	4
];
var FilterListConfiguration$ = [
	3,
	n0,
	_FLC,
	0,
	[
		_MO,
		_CV,
		_SAOe,
		_NO
	],
	[
		0,
		64,
		0,
		0
	],
	1
];
var FilterListControl$ = [
	3,
	n0,
	_FLCi,
	0,
	[
		_FCI,
		_SFI,
		_Tit,
		_DOi,
		_T,
		_SVe,
		_CCC,
		_CSCo,
		_CTFT
	],
	[
		0,
		0,
		0,
		() => ListControlDisplayOptions$,
		0,
		() => FilterSelectableValues$,
		() => CascadingControlConfiguration$,
		() => ControlSortConfigurationList,
		() => ControlTitleFormatText$
	],
	2
];
var FilterOperationSelectedFieldsConfiguration$ = [
	3,
	n0,
	_FOSFC,
	0,
	[
		_SFel,
		_SFO,
		_SCel
	],
	[
		64,
		0,
		() => CustomActionColumnList
	]
];
var FilterOperationTargetVisualsConfiguration$ = [
	3,
	n0,
	_FOTVC,
	0,
	[_SSTVC],
	[() => SameSheetTargetVisualConfiguration$]
];
var FilterRelativeDateTimeControl$ = [
	3,
	n0,
	_FRDTC,
	0,
	[
		_FCI,
		_SFI,
		_Tit,
		_DOi,
		_CMom,
		_CTFT
	],
	[
		0,
		0,
		0,
		() => RelativeDateTimeControlDisplayOptions$,
		0,
		() => ControlTitleFormatText$
	],
	2
];
var FilterScopeConfiguration$ = [
	3,
	n0,
	_FSC,
	0,
	[_SSel, _ASl],
	[() => SelectedSheetsFilterScopeConfiguration$, () => AllSheetsFilterScopeConfiguration$]
];
var FilterSelectableValues$ = [
	3,
	n0,
	_FSV,
	0,
	[_Va],
	[64]
];
var FilterSliderControl$ = [
	3,
	n0,
	_FSCi,
	0,
	[
		_FCI,
		_SFI,
		_MV,
		_MVi,
		_SSt,
		_Tit,
		_DOi,
		_T,
		_CTFT
	],
	[
		0,
		0,
		1,
		1,
		1,
		0,
		() => SliderControlDisplayOptions$,
		0,
		() => ControlTitleFormatText$
	],
	5
];
var FilterTextAreaControl$ = [
	3,
	n0,
	_FTAC,
	0,
	[
		_FCI,
		_SFI,
		_Tit,
		_Del,
		_DOi,
		_CTFT
	],
	[
		0,
		0,
		0,
		0,
		() => TextAreaControlDisplayOptions$,
		() => ControlTitleFormatText$
	],
	2
];
var FilterTextFieldControl$ = [
	3,
	n0,
	_FTFC,
	0,
	[
		_FCI,
		_SFI,
		_Tit,
		_DOi,
		_CTFT
	],
	[
		0,
		0,
		0,
		() => TextFieldControlDisplayOptions$,
		() => ControlTitleFormatText$
	],
	2
];
var FontConfiguration$ = [
	3,
	n0,
	_FCo,
	0,
	[
		_FSon,
		_FDo,
		_FCon,
		_FWo,
		_FSont,
		_FFo
	],
	[
		() => FontSize$,
		0,
		0,
		() => FontWeight$,
		0,
		0
	]
];
var FontSize$ = [
	3,
	n0,
	_FSon,
	0,
	[_Rel, _Ab],
	[0, 0]
];
var FontWeight$ = [
	3,
	n0,
	_FWo,
	0,
	[_N],
	[0]
];
var ForecastComputation$ = [
	3,
	n0,
	_FCore,
	0,
	[
		_CIom,
		_N,
		_Tim,
		_V,
		_PFe,
		_PB,
		_UB,
		_LB,
		_PIre,
		_Sea,
		_CSV
	],
	[
		0,
		0,
		[() => DimensionField$, 0],
		[() => MeasureField$, 0],
		1,
		1,
		1,
		1,
		1,
		0,
		1
	],
	1
];
var ForecastConfiguration$ = [
	3,
	n0,
	_FCorec,
	0,
	[_FPo, _Sc],
	[() => TimeBasedForecastProperties$, () => ForecastScenario$]
];
var ForecastScenario$ = [
	3,
	n0,
	_FSor,
	0,
	[_WIPS, _WIRS],
	[() => WhatIfPointScenario$, () => WhatIfRangeScenario$]
];
var FormatConfiguration$ = [
	3,
	n0,
	_FCor,
	0,
	[
		_SFCtr,
		_NFCum,
		_DTFC
	],
	[
		[() => StringFormatConfiguration$, 0],
		[() => NumberFormatConfiguration$, 0],
		[() => DateTimeFormatConfiguration$, 0]
	]
];
var FreeFormLayoutCanvasSizeOptions$ = [
	3,
	n0,
	_FFLCSO,
	0,
	[_SCSO],
	[() => FreeFormLayoutScreenCanvasSizeOptions$]
];
var FreeFormLayoutConfiguration$ = [
	3,
	n0,
	_FFLC,
	0,
	[
		_Ele,
		_CSO,
		_Gro
	],
	[
		[() => FreeFromLayoutElementList, 0],
		() => FreeFormLayoutCanvasSizeOptions$,
		() => SheetLayoutGroupList
	],
	1
];
var FreeFormLayoutElement$ = [
	3,
	n0,
	_FFLE,
	0,
	[
		_EIl,
		_ET,
		_XAL,
		_YAL,
		_W,
		_He,
		_Vi,
		_RRe,
		_BSo,
		_SBS,
		_BSa,
		_LAo,
		_BR,
		_Pad
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		[() => SheetElementRenderingRuleList, 0],
		() => FreeFormLayoutElementBorderStyle$,
		() => FreeFormLayoutElementBorderStyle$,
		() => FreeFormLayoutElementBackgroundStyle$,
		() => LoadingAnimation$,
		0,
		0
	],
	6
];
var FreeFormLayoutElementBackgroundStyle$ = [
	3,
	n0,
	_FFLEBS,
	0,
	[_Vi, _Colo],
	[0, 0]
];
var FreeFormLayoutElementBorderStyle$ = [
	3,
	n0,
	_FFLEBSr,
	0,
	[
		_Vi,
		_Colo,
		_W
	],
	[
		0,
		0,
		0
	]
];
var FreeFormLayoutScreenCanvasSizeOptions$ = [
	3,
	n0,
	_FFLSCSO,
	0,
	[_OVPW],
	[0],
	1
];
var FreeFormSectionLayoutConfiguration$ = [
	3,
	n0,
	_FFSLC,
	0,
	[_Ele],
	[[() => FreeFromLayoutElementList, 0]],
	1
];
var FunnelChartAggregatedFieldWells$ = [
	3,
	n0,
	_FCAFW,
	0,
	[_Ca, _Va],
	[[() => FunnelChartDimensionFieldList, 0], [() => FunnelChartMeasureFieldList, 0]]
];
var FunnelChartConfiguration$ = [
	3,
	n0,
	_FCC,
	0,
	[
		_FW,
		_SCo,
		_CLO,
		_VLO,
		_To,
		_DLO,
		_VP,
		_I
	],
	[
		[() => FunnelChartFieldWells$, 0],
		() => FunnelChartSortConfiguration$,
		() => ChartAxisLabelOptions$,
		() => ChartAxisLabelOptions$,
		() => TooltipOptions$,
		() => FunnelChartDataLabelOptions$,
		[() => VisualPalette$, 0],
		() => VisualInteractionOptions$
	]
];
var FunnelChartDataLabelOptions$ = [
	3,
	n0,
	_FCDLO,
	0,
	[
		_Vi,
		_CLV,
		_MLV,
		_Pos,
		_LFC,
		_LCab,
		_MDLS
	],
	[
		0,
		0,
		0,
		0,
		() => FontConfiguration$,
		0,
		0
	]
];
var FunnelChartFieldWells$ = [
	3,
	n0,
	_FCFW,
	0,
	[_FCAFW],
	[[() => FunnelChartAggregatedFieldWells$, 0]]
];
var FunnelChartSortConfiguration$ = [
	3,
	n0,
	_FCSCu,
	0,
	[_CSa, _CIL],
	[() => FieldSortOptionsList, () => ItemsLimitConfiguration$]
];
var FunnelChartVisual$ = [
	3,
	n0,
	_FCV,
	0,
	[
		_VI,
		_Tit,
		_Su,
		_CCh,
		_Ac,
		_CH,
		_VCAT
	],
	[
		0,
		() => VisualTitleLabelOptions$,
		() => VisualSubtitleLabelOptions$,
		[() => FunnelChartConfiguration$, 0],
		[() => VisualCustomActionList, 0],
		() => ColumnHierarchyList,
		0
	],
	1
];
var GaugeChartArcConditionalFormatting$ = [
	3,
	n0,
	_GCACF,
	0,
	[_FCoreg],
	[[() => ConditionalFormattingColor$, 0]]
];
var GaugeChartColorConfiguration$ = [
	3,
	n0,
	_GCCC,
	0,
	[_FCoreg, _BCa],
	[0, 0]
];
var GaugeChartConditionalFormatting$ = [
	3,
	n0,
	_GCCF,
	0,
	[_CFO],
	[[() => GaugeChartConditionalFormattingOptionList, 0]]
];
var GaugeChartConditionalFormattingOption$ = [
	3,
	n0,
	_GCCFO,
	0,
	[_PVr, _Ar],
	[[() => GaugeChartPrimaryValueConditionalFormatting$, 0], [() => GaugeChartArcConditionalFormatting$, 0]]
];
var GaugeChartConfiguration$ = [
	3,
	n0,
	_GCC,
	0,
	[
		_FW,
		_GCO,
		_DL,
		_TOo,
		_VP,
		_CColo,
		_I
	],
	[
		[() => GaugeChartFieldWells$, 0],
		[() => GaugeChartOptions$, 0],
		[() => DataLabelOptions$, 0],
		() => TooltipOptions$,
		[() => VisualPalette$, 0],
		() => GaugeChartColorConfiguration$,
		() => VisualInteractionOptions$
	]
];
var GaugeChartFieldWells$ = [
	3,
	n0,
	_GCFW,
	0,
	[_Va, _TVa],
	[[() => MeasureFieldList, 0], [() => MeasureFieldList, 0]]
];
var GaugeChartOptions$ = [
	3,
	n0,
	_GCO,
	0,
	[
		_PVDT,
		_Comp,
		_AAr,
		_Ar,
		_PVFC
	],
	[
		0,
		[() => ComparisonConfiguration$, 0],
		() => ArcAxisConfiguration$,
		() => ArcConfiguration$,
		() => FontConfiguration$
	]
];
var GaugeChartPrimaryValueConditionalFormatting$ = [
	3,
	n0,
	_GCPVCF,
	0,
	[_TC, _Ic],
	[[() => ConditionalFormattingColor$, 0], [() => ConditionalFormattingIcon$, 0]]
];
var GaugeChartVisual$ = [
	3,
	n0,
	_GCV,
	0,
	[
		_VI,
		_Tit,
		_Su,
		_CCh,
		_CFon,
		_Ac,
		_VCAT
	],
	[
		0,
		() => VisualTitleLabelOptions$,
		() => VisualSubtitleLabelOptions$,
		[() => GaugeChartConfiguration$, 0],
		[() => GaugeChartConditionalFormatting$, 0],
		[() => VisualCustomActionList, 0],
		0
	],
	1
];
var GeocodePreference$ = [
	3,
	n0,
	_GPe,
	0,
	[_RK, _Pre],
	[() => GeocoderHierarchy$, () => GeocodePreferenceValue$],
	2
];
var GeocoderHierarchy$ = [
	3,
	n0,
	_GH,
	0,
	[
		_Cou,
		_Sta,
		_Coun,
		_Ci,
		_PCos
	],
	[
		0,
		0,
		0,
		0,
		0
	]
];
var GeospatialCategoricalColor$ = [
	3,
	n0,
	_GCCe,
	0,
	[
		_CDC,
		_NDV,
		_NDS,
		_DOe
	],
	[
		() => GeospatialCategoricalDataColorList,
		0,
		() => GeospatialNullDataSettings$,
		1
	],
	1
];
var GeospatialCategoricalDataColor$ = [
	3,
	n0,
	_GCDC,
	0,
	[_Colo, _DVat],
	[0, 0],
	2
];
var GeospatialCircleRadius$ = [
	3,
	n0,
	_GCR,
	0,
	[_Ra],
	[1]
];
var GeospatialCircleSymbolStyle$ = [
	3,
	n0,
	_GCSS,
	0,
	[
		_FCill,
		_SCtr,
		_SW,
		_CRi
	],
	[
		() => GeospatialColor$,
		() => GeospatialColor$,
		() => GeospatialLineWidth$,
		() => GeospatialCircleRadius$
	]
];
var GeospatialColor$ = [
	3,
	n0,
	_GC,
	0,
	[
		_Sol,
		_G,
		_Cat
	],
	[
		() => GeospatialSolidColor$,
		() => GeospatialGradientColor$,
		() => GeospatialCategoricalColor$
	]
];
var GeospatialCoordinateBounds$ = [
	3,
	n0,
	_GCB,
	0,
	[
		_No,
		_Sou,
		_We,
		_Ea
	],
	[
		1,
		1,
		1,
		1
	],
	4
];
var GeospatialDataSourceItem$ = [
	3,
	n0,
	_GDSI,
	0,
	[_SFDSt],
	[() => GeospatialStaticFileSource$]
];
var GeospatialGradientColor$ = [
	3,
	n0,
	_GGC,
	0,
	[
		_SCte,
		_NDV,
		_NDS,
		_DOe
	],
	[
		() => GeospatialGradientStepColorList,
		0,
		() => GeospatialNullDataSettings$,
		1
	],
	1
];
var GeospatialGradientStepColor$ = [
	3,
	n0,
	_GGSC,
	0,
	[_Colo, _DVat],
	[0, 1],
	2
];
var GeospatialHeatmapColorScale$ = [
	3,
	n0,
	_GHCS,
	0,
	[_Col],
	[() => GeospatialHeatmapDataColorList]
];
var GeospatialHeatmapConfiguration$ = [
	3,
	n0,
	_GHC,
	0,
	[_HC],
	[() => GeospatialHeatmapColorScale$]
];
var GeospatialHeatmapDataColor$ = [
	3,
	n0,
	_GHDC,
	0,
	[_Colo],
	[0],
	1
];
var GeospatialLayerColorField$ = [
	3,
	n0,
	_GLCF,
	0,
	[_CDFo, _CVF],
	[[() => GeospatialLayerDimensionFieldList, 0], [() => GeospatialLayerMeasureFieldList, 0]]
];
var GeospatialLayerDefinition$ = [
	3,
	n0,
	_GLD,
	0,
	[
		_PL,
		_LL,
		_PLo
	],
	[
		() => GeospatialPointLayer$,
		() => GeospatialLineLayer$,
		() => GeospatialPolygonLayer$
	]
];
var GeospatialLayerItem$ = [
	3,
	n0,
	_GLI,
	0,
	[
		_LI,
		_LT,
		_DSatao,
		_Lab,
		_Vi,
		_LD,
		_To,
		_JD,
		_Ac
	],
	[
		0,
		0,
		() => GeospatialDataSourceItem$,
		0,
		0,
		() => GeospatialLayerDefinition$,
		() => TooltipOptions$,
		[() => GeospatialLayerJoinDefinition$, 0],
		[() => LayerCustomActionList, 0]
	],
	1
];
var GeospatialLayerJoinDefinition$ = [
	3,
	n0,
	_GLJD,
	0,
	[
		_SKF,
		_DKF,
		_CFol
	],
	[
		0,
		[() => UnaggregatedField$, 0],
		[() => GeospatialLayerColorField$, 0]
	]
];
var GeospatialLayerMapConfiguration$ = [
	3,
	n0,
	_GLMC,
	0,
	[
		_Le,
		_ML,
		_MS,
		_MSa,
		_I
	],
	[
		() => LegendOptions$,
		[() => GeospatialMapLayerList, 0],
		() => GeospatialMapState$,
		() => GeospatialMapStyle$,
		() => VisualInteractionOptions$
	]
];
var GeospatialLineLayer$ = [
	3,
	n0,
	_GLL,
	0,
	[_Sty],
	[() => GeospatialLineStyle$],
	1
];
var GeospatialLineStyle$ = [
	3,
	n0,
	_GLS,
	0,
	[_LSSin],
	[() => GeospatialLineSymbolStyle$]
];
var GeospatialLineSymbolStyle$ = [
	3,
	n0,
	_GLSS,
	0,
	[_FCill, _LW],
	[() => GeospatialColor$, () => GeospatialLineWidth$]
];
var GeospatialLineWidth$ = [
	3,
	n0,
	_GLW,
	0,
	[_LW],
	[1]
];
var GeospatialMapAggregatedFieldWells$ = [
	3,
	n0,
	_GMAFW,
	0,
	[
		_Ge,
		_Va,
		_Col
	],
	[
		[() => DimensionFieldList, 0],
		[() => MeasureFieldList, 0],
		[() => DimensionFieldList, 0]
	]
];
var GeospatialMapConfiguration$ = [
	3,
	n0,
	_GMC,
	0,
	[
		_FW,
		_Le,
		_To,
		_WO,
		_MSO,
		_PSO,
		_VP,
		_I
	],
	[
		[() => GeospatialMapFieldWells$, 0],
		() => LegendOptions$,
		() => TooltipOptions$,
		() => GeospatialWindowOptions$,
		() => GeospatialMapStyleOptions$,
		() => GeospatialPointStyleOptions$,
		[() => VisualPalette$, 0],
		() => VisualInteractionOptions$
	]
];
var GeospatialMapFieldWells$ = [
	3,
	n0,
	_GMFW,
	0,
	[_GMAFW],
	[[() => GeospatialMapAggregatedFieldWells$, 0]]
];
var GeospatialMapState$ = [
	3,
	n0,
	_GMS,
	0,
	[_Bo, _MNa],
	[() => GeospatialCoordinateBounds$, 0]
];
var GeospatialMapStyle$ = [
	3,
	n0,
	_GMSe,
	0,
	[
		_BMS,
		_BCa,
		_BMV
	],
	[
		0,
		0,
		0
	]
];
var GeospatialMapStyleOptions$ = [
	3,
	n0,
	_GMSO,
	0,
	[_BMS],
	[0]
];
var GeospatialMapVisual$ = [
	3,
	n0,
	_GMV,
	0,
	[
		_VI,
		_Tit,
		_Su,
		_CCh,
		_CH,
		_Ac,
		_VCAT,
		_GP
	],
	[
		0,
		() => VisualTitleLabelOptions$,
		() => VisualSubtitleLabelOptions$,
		[() => GeospatialMapConfiguration$, 0],
		() => ColumnHierarchyList,
		[() => VisualCustomActionList, 0],
		0,
		() => GeocodePreferenceList
	],
	1
];
var GeospatialNullDataSettings$ = [
	3,
	n0,
	_GNDS,
	0,
	[_SSym],
	[() => GeospatialNullSymbolStyle$],
	1
];
var GeospatialNullSymbolStyle$ = [
	3,
	n0,
	_GNSS,
	0,
	[
		_FCill,
		_SCtr,
		_SW
	],
	[
		0,
		0,
		1
	]
];
var GeospatialPointLayer$ = [
	3,
	n0,
	_GPL,
	0,
	[_Sty],
	[() => GeospatialPointStyle$],
	1
];
var GeospatialPointStyle$ = [
	3,
	n0,
	_GPS,
	0,
	[_CSS],
	[() => GeospatialCircleSymbolStyle$]
];
var GeospatialPointStyleOptions$ = [
	3,
	n0,
	_GPSO,
	0,
	[
		_SPS,
		_CMC,
		_HCe
	],
	[
		0,
		() => ClusterMarkerConfiguration$,
		() => GeospatialHeatmapConfiguration$
	]
];
var GeospatialPolygonLayer$ = [
	3,
	n0,
	_GPLe,
	0,
	[_Sty],
	[() => GeospatialPolygonStyle$],
	1
];
var GeospatialPolygonStyle$ = [
	3,
	n0,
	_GPSe,
	0,
	[_PSS],
	[() => GeospatialPolygonSymbolStyle$]
];
var GeospatialPolygonSymbolStyle$ = [
	3,
	n0,
	_GPSS,
	0,
	[
		_FCill,
		_SCtr,
		_SW
	],
	[
		() => GeospatialColor$,
		() => GeospatialColor$,
		() => GeospatialLineWidth$
	]
];
var GeospatialSolidColor$ = [
	3,
	n0,
	_GSC,
	0,
	[_Colo, _Sta],
	[0, 0],
	1
];
var GeospatialStaticFileSource$ = [
	3,
	n0,
	_GSFS,
	0,
	[_SFIt],
	[0],
	1
];
var GeospatialWindowOptions$ = [
	3,
	n0,
	_GWO,
	0,
	[_Bo, _MZM],
	[() => GeospatialCoordinateBounds$, 0]
];
var GlobalTableBorderOptions$ = [
	3,
	n0,
	_GTBO,
	0,
	[_UBn, _SSB],
	[() => TableBorderOptions$, () => TableSideBorderOptions$]
];
var GradientColor$ = [
	3,
	n0,
	_GCr,
	0,
	[_Stop],
	[() => GradientStopList]
];
var GradientStop$ = [
	3,
	n0,
	_GSr,
	0,
	[
		_GO,
		_DVat,
		_Colo
	],
	[
		1,
		1,
		0
	],
	1
];
var GridLayoutCanvasSizeOptions$ = [
	3,
	n0,
	_GLCSO,
	0,
	[_SCSO],
	[() => GridLayoutScreenCanvasSizeOptions$]
];
var GridLayoutConfiguration$ = [
	3,
	n0,
	_GLC,
	0,
	[_Ele, _CSO],
	[() => GridLayoutElementList, () => GridLayoutCanvasSizeOptions$],
	1
];
var GridLayoutElement$ = [
	3,
	n0,
	_GLE,
	0,
	[
		_EIl,
		_ET,
		_CSolumn,
		_RSo,
		_CIolu,
		_RIo,
		_BSo,
		_SBS,
		_BSa,
		_LAo,
		_BR,
		_Pad
	],
	[
		0,
		0,
		1,
		1,
		1,
		1,
		() => GridLayoutElementBorderStyle$,
		() => GridLayoutElementBorderStyle$,
		() => GridLayoutElementBackgroundStyle$,
		() => LoadingAnimation$,
		0,
		0
	],
	4
];
var GridLayoutElementBackgroundStyle$ = [
	3,
	n0,
	_GLEBS,
	0,
	[_Vi, _Colo],
	[0, 0]
];
var GridLayoutElementBorderStyle$ = [
	3,
	n0,
	_GLEBSr,
	0,
	[
		_Vi,
		_Colo,
		_W
	],
	[
		0,
		0,
		0
	]
];
var GridLayoutScreenCanvasSizeOptions$ = [
	3,
	n0,
	_GLSCSO,
	0,
	[_RO, _OVPW],
	[0, 0],
	1
];
var GrowthRateComputation$ = [
	3,
	n0,
	_GRC,
	0,
	[
		_CIom,
		_N,
		_Tim,
		_V,
		_PSe
	],
	[
		0,
		0,
		[() => DimensionField$, 0],
		[() => MeasureField$, 0],
		1
	],
	1
];
var HeaderFooterSectionConfiguration$ = [
	3,
	n0,
	_HFSC,
	0,
	[
		_SIe,
		_La,
		_Sty
	],
	[
		0,
		[() => SectionLayoutConfiguration$, 0],
		() => SectionStyle$
	],
	2
];
var HeatMapAggregatedFieldWells$ = [
	3,
	n0,
	_HMAFW,
	0,
	[
		_Row,
		_Colu,
		_Va
	],
	[
		[() => HeatMapDimensionFieldList, 0],
		[() => HeatMapDimensionFieldList, 0],
		[() => HeatMapMeasureFieldList, 0]
	]
];
var HeatMapConfiguration$ = [
	3,
	n0,
	_HMC,
	0,
	[
		_FW,
		_SCo,
		_RADO,
		_RLO,
		_CADO,
		_CLOol,
		_CSol,
		_Le,
		_DL,
		_To,
		_I
	],
	[
		[() => HeatMapFieldWells$, 0],
		() => HeatMapSortConfiguration$,
		() => AxisDisplayOptions$,
		() => ChartAxisLabelOptions$,
		() => AxisDisplayOptions$,
		() => ChartAxisLabelOptions$,
		() => ColorScale$,
		() => LegendOptions$,
		[() => DataLabelOptions$, 0],
		() => TooltipOptions$,
		() => VisualInteractionOptions$
	]
];
var HeatMapFieldWells$ = [
	3,
	n0,
	_HMFW,
	0,
	[_HMAFW],
	[[() => HeatMapAggregatedFieldWells$, 0]]
];
var HeatMapSortConfiguration$ = [
	3,
	n0,
	_HMSC,
	0,
	[
		_HMRS,
		_HMCS,
		_HMRILC,
		_HMCILC
	],
	[
		() => FieldSortOptionsList,
		() => FieldSortOptionsList,
		() => ItemsLimitConfiguration$,
		() => ItemsLimitConfiguration$
	]
];
var HeatMapVisual$ = [
	3,
	n0,
	_HMV,
	0,
	[
		_VI,
		_Tit,
		_Su,
		_CCh,
		_CH,
		_Ac,
		_VCAT
	],
	[
		0,
		() => VisualTitleLabelOptions$,
		() => VisualSubtitleLabelOptions$,
		[() => HeatMapConfiguration$, 0],
		() => ColumnHierarchyList,
		[() => VisualCustomActionList, 0],
		0
	],
	1
];
var HierarchyFilter$ = [
	3,
	n0,
	_HF,
	0,
	[
		_FIil,
		_Co,
		_HLi,
		_NO,
		_MO,
		_HT,
		_DFCC
	],
	[
		0,
		() => ColumnIdentifier$,
		() => HierarchyFilterLevelList,
		0,
		0,
		[() => HierarchyFilterNode$, 0],
		() => DefaultFilterControlConfiguration$
	],
	5
];
var HierarchyFilterDropDownControl$ = [
	3,
	n0,
	_HFDDC,
	0,
	[
		_FCI,
		_SFI,
		_Tit,
		_DOi,
		_T,
		_CMom,
		_CSCo,
		_CTFT
	],
	[
		0,
		0,
		0,
		() => HierarchyFilterDropDownControlDisplayOptions$,
		0,
		0,
		() => ControlSortConfigurationList,
		() => ControlTitleFormatText$
	],
	2
];
var HierarchyFilterDropDownControlDisplayOptions$ = [
	3,
	n0,
	_HFDDCDO,
	0,
	[_TO, _IILO],
	[() => LabelOptions$, () => SheetControlInfoIconLabelOptions$]
];
var HierarchyFilterLevel$ = [
	3,
	n0,
	_HFL,
	0,
	[_Co],
	[() => ColumnIdentifier$],
	1
];
var HierarchyFilterListControl$ = [
	3,
	n0,
	_HFLC,
	0,
	[
		_FCI,
		_SFI,
		_Tit,
		_DOi,
		_T,
		_CMom,
		_CSCo,
		_CTFT
	],
	[
		0,
		0,
		0,
		() => HierarchyFilterListControlDisplayOptions$,
		0,
		0,
		() => ControlSortConfigurationList,
		() => ControlTitleFormatText$
	],
	2
];
var HierarchyFilterListControlDisplayOptions$ = [
	3,
	n0,
	_HFLCDO,
	0,
	[
		_TO,
		_IILO,
		_SOe
	],
	[
		() => LabelOptions$,
		() => SheetControlInfoIconLabelOptions$,
		() => HierarchyFilterListControlSearchOptions$
	]
];
var HierarchyFilterListControlSearchOptions$ = [
	3,
	n0,
	_HFLCSO,
	0,
	[_Vi],
	[0]
];
var HierarchyFilterNode$ = [
	3,
	n0,
	_HFN,
	0,
	[
		_Co,
		_PVa,
		_HV,
		_Ch
	],
	[
		() => ColumnIdentifier$,
		[() => HierarchyFilterValue, 0],
		[() => HierarchyValuesList, 0],
		[() => HierarchyFilterNodeList, 0]
	],
	1
];
var HistogramAggregatedFieldWells$ = [
	3,
	n0,
	_HAFW,
	0,
	[_Va],
	[[() => HistogramMeasureFieldList, 0]]
];
var HistogramBinOptions$ = [
	3,
	n0,
	_HBO,
	0,
	[
		_SBT,
		_BCi,
		_BWi,
		_SVtar
	],
	[
		0,
		() => BinCountOptions$,
		() => BinWidthOptions$,
		1
	]
];
var HistogramConfiguration$ = [
	3,
	n0,
	_HCi,
	0,
	[
		_FW,
		_XADO,
		_XALO,
		_YADO,
		_BO,
		_DL,
		_To,
		_VP,
		_I
	],
	[
		[() => HistogramFieldWells$, 0],
		() => AxisDisplayOptions$,
		() => ChartAxisLabelOptions$,
		() => AxisDisplayOptions$,
		() => HistogramBinOptions$,
		[() => DataLabelOptions$, 0],
		() => TooltipOptions$,
		[() => VisualPalette$, 0],
		() => VisualInteractionOptions$
	]
];
var HistogramFieldWells$ = [
	3,
	n0,
	_HFW,
	0,
	[_HAFW],
	[[() => HistogramAggregatedFieldWells$, 0]]
];
var HistogramVisual$ = [
	3,
	n0,
	_HVi,
	0,
	[
		_VI,
		_Tit,
		_Su,
		_CCh,
		_Ac,
		_VCAT
	],
	[
		0,
		() => VisualTitleLabelOptions$,
		() => VisualSubtitleLabelOptions$,
		[() => HistogramConfiguration$, 0],
		[() => VisualCustomActionList, 0],
		0
	],
	1
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
var ImageStaticFile$ = [
	3,
	n0,
	_ISF,
	0,
	[_SFIt, _So],
	[0, () => StaticFileSource$],
	1
];
var InnerFilter$ = [
	3,
	n0,
	_IF,
	0,
	[_CIF],
	[() => CategoryInnerFilter$]
];
var InsightConfiguration$ = [
	3,
	n0,
	_ICns,
	0,
	[
		_Compu,
		_CNu,
		_I
	],
	[
		[() => ComputationList, 0],
		() => CustomNarrativeOptions$,
		() => VisualInteractionOptions$
	]
];
var InsightVisual$ = [
	3,
	n0,
	_IVn,
	0,
	[
		_VI,
		_Tit,
		_Su,
		_ICns,
		_Ac,
		_DSIatae,
		_TIopi,
		_VCAT
	],
	[
		0,
		() => VisualTitleLabelOptions$,
		() => VisualSubtitleLabelOptions$,
		[() => InsightConfiguration$, 0],
		[() => VisualCustomActionList, 0],
		0,
		0,
		0
	],
	1
];
var IntegerDefaultValues$ = [
	3,
	n0,
	_IDV,
	0,
	[_DVy, _SVtat],
	[() => DynamicDefaultValue$, [() => IntegerDefaultValueList, 0]]
];
var IntegerParameterDeclaration$ = [
	3,
	n0,
	_IPD,
	0,
	[
		_PVT,
		_N,
		_DVef,
		_VWU,
		_MDSP
	],
	[
		0,
		0,
		[() => IntegerDefaultValues$, 0],
		[() => IntegerValueWhenUnsetConfiguration$, 0],
		() => MappedDataSetParameters
	],
	2
];
var IntegerValueWhenUnsetConfiguration$ = [
	3,
	n0,
	_IVWUC,
	0,
	[_VWUO, _CVus],
	[0, [() => SensitiveLong, 0]]
];
var ItemsLimitConfiguration$ = [
	3,
	n0,
	_ILCt,
	0,
	[_IL, _OCt],
	[1, 0]
];
var KPIActualValueConditionalFormatting$ = [
	3,
	n0,
	_KPIAVCF,
	0,
	[_TC, _Ic],
	[[() => ConditionalFormattingColor$, 0], [() => ConditionalFormattingIcon$, 0]]
];
var KPIComparisonValueConditionalFormatting$ = [
	3,
	n0,
	_KPICVCF,
	0,
	[_TC, _Ic],
	[[() => ConditionalFormattingColor$, 0], [() => ConditionalFormattingIcon$, 0]]
];
var KPIConditionalFormatting$ = [
	3,
	n0,
	_KPICF,
	0,
	[_CFO],
	[[() => KPIConditionalFormattingOptionList, 0]]
];
var KPIConditionalFormattingOption$ = [
	3,
	n0,
	_KPICFO,
	0,
	[
		_PVr,
		_PBr,
		_AVc,
		_CVo
	],
	[
		[() => KPIPrimaryValueConditionalFormatting$, 0],
		[() => KPIProgressBarConditionalFormatting$, 0],
		[() => KPIActualValueConditionalFormatting$, 0],
		[() => KPIComparisonValueConditionalFormatting$, 0]
	]
];
var KPIConfiguration$ = [
	3,
	n0,
	_KPIC,
	0,
	[
		_FW,
		_SCo,
		_KPIO,
		_I
	],
	[
		[() => KPIFieldWells$, 0],
		() => KPISortConfiguration$,
		[() => KPIOptions$, 0],
		() => VisualInteractionOptions$
	]
];
var KPIFieldWells$ = [
	3,
	n0,
	_KPIFW,
	0,
	[
		_Va,
		_TVa,
		_TGr
	],
	[
		[() => MeasureFieldList, 0],
		[() => MeasureFieldList, 0],
		[() => DimensionFieldList, 0]
	]
];
var KPIOptions$ = [
	3,
	n0,
	_KPIO,
	0,
	[
		_PBr,
		_TAr,
		_SVec,
		_Comp,
		_PVDT,
		_PVFC,
		_SVFC,
		_Spar,
		_VLOi
	],
	[
		() => ProgressBarOptions$,
		() => TrendArrowOptions$,
		() => SecondaryValueOptions$,
		[() => ComparisonConfiguration$, 0],
		0,
		() => FontConfiguration$,
		() => FontConfiguration$,
		() => KPISparklineOptions$,
		() => KPIVisualLayoutOptions$
	]
];
var KPIPrimaryValueConditionalFormatting$ = [
	3,
	n0,
	_KPIPVCF,
	0,
	[_TC, _Ic],
	[[() => ConditionalFormattingColor$, 0], [() => ConditionalFormattingIcon$, 0]]
];
var KPIProgressBarConditionalFormatting$ = [
	3,
	n0,
	_KPIPBCF,
	0,
	[_FCoreg],
	[[() => ConditionalFormattingColor$, 0]]
];
var KPISortConfiguration$ = [
	3,
	n0,
	_KPISC,
	0,
	[_TGS],
	[() => FieldSortOptionsList]
];
var KPISparklineOptions$ = [
	3,
	n0,
	_KPISO,
	0,
	[
		_T,
		_Vi,
		_Colo,
		_TVoo
	],
	[
		0,
		0,
		0,
		0
	],
	1
];
var KPIVisual$ = [
	3,
	n0,
	_KPIV,
	0,
	[
		_VI,
		_Tit,
		_Su,
		_CCh,
		_CFon,
		_Ac,
		_CH,
		_VCAT
	],
	[
		0,
		() => VisualTitleLabelOptions$,
		() => VisualSubtitleLabelOptions$,
		[() => KPIConfiguration$, 0],
		[() => KPIConditionalFormatting$, 0],
		[() => VisualCustomActionList, 0],
		() => ColumnHierarchyList,
		0
	],
	1
];
var KPIVisualLayoutOptions$ = [
	3,
	n0,
	_KPIVLO,
	0,
	[_SLt],
	[() => KPIVisualStandardLayout$]
];
var KPIVisualStandardLayout$ = [
	3,
	n0,
	_KPIVSL,
	0,
	[_T],
	[0],
	1
];
var LabelOptions$ = [
	3,
	n0,
	_LO,
	0,
	[
		_Vi,
		_FCo,
		_CL
	],
	[
		0,
		() => FontConfiguration$,
		0
	]
];
var LayerCustomAction$ = [
	3,
	n0,
	_LCA,
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
		[() => LayerCustomActionOperationList, 0],
		0
	],
	4
];
var LayerCustomActionOperation$ = [
	3,
	n0,
	_LCAO,
	0,
	[
		_FO,
		_NOa,
		_URLO,
		_SPO
	],
	[
		() => CustomActionFilterOperation$,
		() => CustomActionNavigationOperation$,
		() => CustomActionURLOperation$,
		[() => CustomActionSetParametersOperation$, 0]
	]
];
var LayerMapVisual$ = [
	3,
	n0,
	_LMV,
	0,
	[
		_VI,
		_Tit,
		_Su,
		_CCh,
		_DSIatae,
		_TIopi,
		_VCAT
	],
	[
		0,
		() => VisualTitleLabelOptions$,
		() => VisualSubtitleLabelOptions$,
		[() => GeospatialLayerMapConfiguration$, 0],
		0,
		0,
		0
	],
	1
];
var Layout$ = [
	3,
	n0,
	_La,
	0,
	[_Conf],
	[[() => LayoutConfiguration$, 0]],
	1
];
var LayoutConfiguration$ = [
	3,
	n0,
	_LCay,
	0,
	[
		_GL,
		_FFL,
		_SBL
	],
	[
		() => GridLayoutConfiguration$,
		[() => FreeFormLayoutConfiguration$, 0],
		[() => SectionBasedLayoutConfiguration$, 0]
	]
];
var LegendOptions$ = [
	3,
	n0,
	_LOeg,
	0,
	[
		_Vi,
		_Tit,
		_Pos,
		_W,
		_He,
		_VFC
	],
	[
		0,
		() => LabelOptions$,
		0,
		0,
		0,
		() => FontConfiguration$
	]
];
var LineChartAggregatedFieldWells$ = [
	3,
	n0,
	_LCAFW,
	0,
	[
		_Ca,
		_Va,
		_Col,
		_SM
	],
	[
		[() => DimensionFieldList, 0],
		[() => MeasureFieldList, 0],
		[() => DimensionFieldList, 0],
		[() => SmallMultiplesDimensionFieldList, 0]
	]
];
var LineChartConfiguration$ = [
	3,
	n0,
	_LCC,
	0,
	[
		_FW,
		_SCo,
		_FCoreca,
		_T,
		_SMO,
		_XADO,
		_XALO,
		_PYADO,
		_PYALO,
		_SYADO,
		_SYALO,
		_SAO,
		_DSSe,
		_Ser,
		_Le,
		_DL,
		_RL,
		_To,
		_CADo,
		_VP,
		_I
	],
	[
		[() => LineChartFieldWells$, 0],
		() => LineChartSortConfiguration$,
		() => ForecastConfigurationList,
		0,
		() => SmallMultiplesOptions$,
		() => AxisDisplayOptions$,
		() => ChartAxisLabelOptions$,
		() => LineSeriesAxisDisplayOptions$,
		() => ChartAxisLabelOptions$,
		() => LineSeriesAxisDisplayOptions$,
		() => ChartAxisLabelOptions$,
		() => SingleAxisOptions$,
		() => LineChartDefaultSeriesSettings$,
		[() => SeriesItemList, 0],
		() => LegendOptions$,
		[() => DataLabelOptions$, 0],
		[() => ReferenceLineList, 0],
		() => TooltipOptions$,
		() => ContributionAnalysisDefaultList,
		[() => VisualPalette$, 0],
		() => VisualInteractionOptions$
	]
];
var LineChartDefaultSeriesSettings$ = [
	3,
	n0,
	_LCDSS,
	0,
	[
		_AB,
		_LSSi,
		_MSS,
		_DSe
	],
	[
		0,
		() => LineChartLineStyleSettings$,
		() => LineChartMarkerStyleSettings$,
		() => DecalSettings$
	]
];
var LineChartFieldWells$ = [
	3,
	n0,
	_LCFW,
	0,
	[_LCAFW],
	[[() => LineChartAggregatedFieldWells$, 0]]
];
var LineChartLineStyleSettings$ = [
	3,
	n0,
	_LCLSS,
	0,
	[
		_LVi,
		_LIi,
		_LS,
		_LW
	],
	[
		0,
		0,
		0,
		0
	]
];
var LineChartMarkerStyleSettings$ = [
	3,
	n0,
	_LCMSS,
	0,
	[
		_MVa,
		_MSar,
		_MSark,
		_MCar
	],
	[
		0,
		0,
		0,
		0
	]
];
var LineChartSeriesSettings$ = [
	3,
	n0,
	_LCSS,
	0,
	[
		_LSSi,
		_MSS,
		_DSe
	],
	[
		() => LineChartLineStyleSettings$,
		() => LineChartMarkerStyleSettings$,
		() => DecalSettings$
	]
];
var LineChartSortConfiguration$ = [
	3,
	n0,
	_LCSC,
	0,
	[
		_CSa,
		_CILC,
		_CILCo,
		_SMS,
		_SMLC
	],
	[
		() => FieldSortOptionsList,
		() => ItemsLimitConfiguration$,
		() => ItemsLimitConfiguration$,
		() => FieldSortOptionsList,
		() => ItemsLimitConfiguration$
	]
];
var LineChartVisual$ = [
	3,
	n0,
	_LCV,
	0,
	[
		_VI,
		_Tit,
		_Su,
		_CCh,
		_Ac,
		_CH,
		_VCAT
	],
	[
		0,
		() => VisualTitleLabelOptions$,
		() => VisualSubtitleLabelOptions$,
		[() => LineChartConfiguration$, 0],
		[() => VisualCustomActionList, 0],
		() => ColumnHierarchyList,
		0
	],
	1
];
var LineSeriesAxisDisplayOptions$ = [
	3,
	n0,
	_LSADO,
	0,
	[_AOxi, _MDC],
	[() => AxisDisplayOptions$, () => MissingDataConfigurationList]
];
var ListControlDisplayOptions$ = [
	3,
	n0,
	_LCDO,
	0,
	[
		_SOe,
		_SAOe,
		_TO,
		_IILO
	],
	[
		() => ListControlSearchOptions$,
		() => ListControlSelectAllOptions$,
		() => LabelOptions$,
		() => SheetControlInfoIconLabelOptions$
	]
];
var ListControlSearchOptions$ = [
	3,
	n0,
	_LCSO,
	0,
	[_Vi],
	[0]
];
var ListControlSelectAllOptions$ = [
	3,
	n0,
	_LCSAO,
	0,
	[_Vi],
	[0]
];
var LoadingAnimation$ = [
	3,
	n0,
	_LAo,
	0,
	[_Vi],
	[0]
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
var LongFormatText$ = [
	3,
	n0,
	_LFT,
	0,
	[_PT, _RTi],
	[0, 0]
];
var MappedDataSetParameter$ = [
	3,
	n0,
	_MDSPa,
	0,
	[_DSIatae, _DSPN],
	[0, 0],
	2
];
var MaximumLabelType$ = [
	3,
	n0,
	_MLTa,
	0,
	[_Vi],
	[0]
];
var MaximumMinimumComputation$ = [
	3,
	n0,
	_MMC,
	0,
	[
		_CIom,
		_T,
		_N,
		_Tim,
		_V
	],
	[
		0,
		0,
		0,
		[() => DimensionField$, 0],
		[() => MeasureField$, 0]
	],
	2
];
var MeasureField$ = [
	3,
	n0,
	_MF,
	0,
	[
		_NMF,
		_CMFa,
		_DMF,
		_CMF
	],
	[
		[() => NumericalMeasureField$, 0],
		[() => CategoricalMeasureField$, 0],
		[() => DateMeasureField$, 0],
		[() => CalculatedMeasureField$, 0]
	]
];
var MetricComparisonComputation$ = [
	3,
	n0,
	_MCC,
	0,
	[
		_CIom,
		_N,
		_Tim,
		_FVr,
		_TVar
	],
	[
		0,
		0,
		[() => DimensionField$, 0],
		[() => MeasureField$, 0],
		[() => MeasureField$, 0]
	],
	1
];
var MinimumLabelType$ = [
	3,
	n0,
	_MLT,
	0,
	[_Vi],
	[0]
];
var MissingDataConfiguration$ = [
	3,
	n0,
	_MDCi,
	0,
	[_TOr],
	[0]
];
var NegativeValueConfiguration$ = [
	3,
	n0,
	_NVCe,
	0,
	[_DMi],
	[0],
	1
];
var NestedFilter$ = [
	3,
	n0,
	_NFe,
	0,
	[
		_FIil,
		_Co,
		_IIS,
		_IF
	],
	[
		0,
		() => ColumnIdentifier$,
		2,
		() => InnerFilter$
	],
	4
];
var NullValueFormatConfiguration$ = [
	3,
	n0,
	_NVFC,
	0,
	[_NS],
	[[() => NullString, 0]],
	1
];
var NumberDisplayFormatConfiguration$ = [
	3,
	n0,
	_NDFC,
	0,
	[
		_P,
		_S,
		_SCe,
		_DPCe,
		_NSu,
		_NVCe,
		_NVFC
	],
	[
		[() => Prefix, 0],
		[() => Suffix, 0],
		() => NumericSeparatorConfiguration$,
		() => DecimalPlacesConfiguration$,
		0,
		() => NegativeValueConfiguration$,
		[() => NullValueFormatConfiguration$, 0]
	]
];
var NumberFormatConfiguration$ = [
	3,
	n0,
	_NFCum,
	0,
	[_FCor],
	[[() => NumericFormatConfiguration$, 0]]
];
var NumericalAggregationFunction$ = [
	3,
	n0,
	_NAF,
	0,
	[_SNAi, _PAe],
	[0, () => PercentileAggregation$]
];
var NumericalDimensionField$ = [
	3,
	n0,
	_NDF,
	0,
	[
		_FIi,
		_Co,
		_HI,
		_FCor
	],
	[
		0,
		() => ColumnIdentifier$,
		0,
		[() => NumberFormatConfiguration$, 0]
	],
	2
];
var NumericalMeasureField$ = [
	3,
	n0,
	_NMF,
	0,
	[
		_FIi,
		_Co,
		_AFg,
		_FCor
	],
	[
		0,
		() => ColumnIdentifier$,
		() => NumericalAggregationFunction$,
		[() => NumberFormatConfiguration$, 0]
	],
	2
];
var NumericAxisOptions$ = [
	3,
	n0,
	_NAO,
	0,
	[_Sca, _R],
	[() => AxisScale$, () => AxisDisplayRange$]
];
var NumericEqualityDrillDownFilter$ = [
	3,
	n0,
	_NEDDF,
	0,
	[_Co, _V],
	[() => ColumnIdentifier$, 1],
	2
];
var NumericEqualityFilter$ = [
	3,
	n0,
	_NEF,
	0,
	[
		_FIil,
		_Co,
		_MO,
		_NO,
		_V,
		_SAOe,
		_AFg,
		_PN,
		_DFCC
	],
	[
		0,
		() => ColumnIdentifier$,
		0,
		0,
		1,
		0,
		() => AggregationFunction$,
		0,
		() => DefaultFilterControlConfiguration$
	],
	4
];
var NumericFormatConfiguration$ = [
	3,
	n0,
	_NFC,
	0,
	[
		_NDFC,
		_CDFC,
		_PDFC
	],
	[
		[() => NumberDisplayFormatConfiguration$, 0],
		[() => CurrencyDisplayFormatConfiguration$, 0],
		[() => PercentageDisplayFormatConfiguration$, 0]
	]
];
var NumericRangeFilter$ = [
	3,
	n0,
	_NRF,
	0,
	[
		_FIil,
		_Co,
		_NO,
		_IMn,
		_IMnc,
		_RM,
		_RMa,
		_SAOe,
		_AFg,
		_DFCC
	],
	[
		0,
		() => ColumnIdentifier$,
		0,
		2,
		2,
		() => NumericRangeFilterValue$,
		() => NumericRangeFilterValue$,
		0,
		() => AggregationFunction$,
		() => DefaultFilterControlConfiguration$
	],
	3
];
var NumericRangeFilterValue$ = [
	3,
	n0,
	_NRFV,
	0,
	[_SVta, _Para],
	[1, 0]
];
var NumericSeparatorConfiguration$ = [
	3,
	n0,
	_NSC,
	0,
	[_DSec, _TSh],
	[0, () => ThousandSeparatorOptions$]
];
var PaginationConfiguration$ = [
	3,
	n0,
	_PC,
	0,
	[_PSa, _PNa],
	[1, 1],
	2
];
var PanelConfiguration$ = [
	3,
	n0,
	_PCa,
	0,
	[
		_Tit,
		_BV,
		_BT,
		_BSo,
		_BCo,
		_GV,
		_GSut,
		_BVac,
		_BCa
	],
	[
		() => PanelTitleOptions$,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0
	]
];
var PanelTitleOptions$ = [
	3,
	n0,
	_PTO,
	0,
	[
		_Vi,
		_FCo,
		_HTA
	],
	[
		0,
		() => FontConfiguration$,
		0
	]
];
var ParameterControl$ = [
	3,
	n0,
	_PCar,
	0,
	[
		_DTPa,
		_Lis,
		_Dr,
		_TFe,
		_TAext,
		_Sl
	],
	[
		() => ParameterDateTimePickerControl$,
		() => ParameterListControl$,
		() => ParameterDropDownControl$,
		() => ParameterTextFieldControl$,
		() => ParameterTextAreaControl$,
		() => ParameterSliderControl$
	]
];
var ParameterDateTimePickerControl$ = [
	3,
	n0,
	_PDTPC,
	0,
	[
		_PCI,
		_SPN,
		_Tit,
		_DOi,
		_CTFT
	],
	[
		0,
		0,
		0,
		() => DateTimePickerControlDisplayOptions$,
		() => ControlTitleFormatText$
	],
	2
];
var ParameterDeclaration$ = [
	3,
	n0,
	_PDa,
	0,
	[
		_SPD,
		_DPD,
		_IPD,
		_DTPD
	],
	[
		[() => StringParameterDeclaration$, 0],
		[() => DecimalParameterDeclaration$, 0],
		[() => IntegerParameterDeclaration$, 0],
		[() => DateTimeParameterDeclaration$, 0]
	]
];
var ParameterDropDownControl$ = [
	3,
	n0,
	_PDDC,
	0,
	[
		_PCI,
		_SPN,
		_Tit,
		_DOi,
		_T,
		_SVe,
		_CCC,
		_CMom,
		_CSCo,
		_CTFT
	],
	[
		0,
		0,
		0,
		() => DropDownControlDisplayOptions$,
		0,
		() => ParameterSelectableValues$,
		() => CascadingControlConfiguration$,
		0,
		() => ControlSortConfigurationList,
		() => ControlTitleFormatText$
	],
	2
];
var ParameterListControl$ = [
	3,
	n0,
	_PLCa,
	0,
	[
		_PCI,
		_SPN,
		_Tit,
		_DOi,
		_T,
		_SVe,
		_CCC,
		_CSCo,
		_CTFT
	],
	[
		0,
		0,
		0,
		() => ListControlDisplayOptions$,
		0,
		() => ParameterSelectableValues$,
		() => CascadingControlConfiguration$,
		() => ControlSortConfigurationList,
		() => ControlTitleFormatText$
	],
	2
];
var ParameterSelectableValues$ = [
	3,
	n0,
	_PSV,
	0,
	[_Va, _LTDSC],
	[64, () => ColumnIdentifier$]
];
var ParameterSliderControl$ = [
	3,
	n0,
	_PSC,
	0,
	[
		_PCI,
		_SPN,
		_MV,
		_MVi,
		_SSt,
		_Tit,
		_DOi,
		_CTFT
	],
	[
		0,
		0,
		1,
		1,
		1,
		0,
		() => SliderControlDisplayOptions$,
		() => ControlTitleFormatText$
	],
	5
];
var ParameterTextAreaControl$ = [
	3,
	n0,
	_PTAC,
	0,
	[
		_PCI,
		_SPN,
		_Tit,
		_Del,
		_DOi,
		_CTFT
	],
	[
		0,
		0,
		0,
		0,
		() => TextAreaControlDisplayOptions$,
		() => ControlTitleFormatText$
	],
	2
];
var ParameterTextFieldControl$ = [
	3,
	n0,
	_PTFC,
	0,
	[
		_PCI,
		_SPN,
		_Tit,
		_DOi,
		_CTFT
	],
	[
		0,
		0,
		0,
		() => TextFieldControlDisplayOptions$,
		() => ControlTitleFormatText$
	],
	2
];
var PercentageDisplayFormatConfiguration$ = [
	3,
	n0,
	_PDFC,
	0,
	[
		_P,
		_S,
		_SCe,
		_DPCe,
		_NVCe,
		_NVFC
	],
	[
		[() => Prefix, 0],
		[() => Suffix, 0],
		() => NumericSeparatorConfiguration$,
		() => DecimalPlacesConfiguration$,
		() => NegativeValueConfiguration$,
		[() => NullValueFormatConfiguration$, 0]
	]
];
var PercentileAggregation$ = [
	3,
	n0,
	_PAe,
	0,
	[_PVe],
	[1]
];
var PercentVisibleRange$ = [
	3,
	n0,
	_PVR,
	0,
	[_Fr, _To_],
	[1, 1]
];
var PeriodOverPeriodComputation$ = [
	3,
	n0,
	_POPC,
	0,
	[
		_CIom,
		_N,
		_Tim,
		_V
	],
	[
		0,
		0,
		[() => DimensionField$, 0],
		[() => MeasureField$, 0]
	],
	1
];
var PeriodToDateComputation$ = [
	3,
	n0,
	_PTDC,
	0,
	[
		_CIom,
		_N,
		_Tim,
		_V,
		_PTG
	],
	[
		0,
		0,
		[() => DimensionField$, 0],
		[() => MeasureField$, 0],
		0
	],
	1
];
var PieChartAggregatedFieldWells$ = [
	3,
	n0,
	_PCAFW,
	0,
	[
		_Ca,
		_Va,
		_SM
	],
	[
		[() => DimensionFieldList, 0],
		[() => MeasureFieldList, 0],
		[() => SmallMultiplesDimensionFieldList, 0]
	]
];
var PieChartConfiguration$ = [
	3,
	n0,
	_PCC,
	0,
	[
		_FW,
		_SCo,
		_DOo,
		_SMO,
		_CLO,
		_VLO,
		_Le,
		_DL,
		_To,
		_VP,
		_CADo,
		_I
	],
	[
		[() => PieChartFieldWells$, 0],
		() => PieChartSortConfiguration$,
		() => DonutOptions$,
		() => SmallMultiplesOptions$,
		() => ChartAxisLabelOptions$,
		() => ChartAxisLabelOptions$,
		() => LegendOptions$,
		[() => DataLabelOptions$, 0],
		() => TooltipOptions$,
		[() => VisualPalette$, 0],
		() => ContributionAnalysisDefaultList,
		() => VisualInteractionOptions$
	]
];
var PieChartFieldWells$ = [
	3,
	n0,
	_PCFW,
	0,
	[_PCAFW],
	[[() => PieChartAggregatedFieldWells$, 0]]
];
var PieChartSortConfiguration$ = [
	3,
	n0,
	_PCSC,
	0,
	[
		_CSa,
		_CIL,
		_SMS,
		_SMLC
	],
	[
		() => FieldSortOptionsList,
		() => ItemsLimitConfiguration$,
		() => FieldSortOptionsList,
		() => ItemsLimitConfiguration$
	]
];
var PieChartVisual$ = [
	3,
	n0,
	_PCV,
	0,
	[
		_VI,
		_Tit,
		_Su,
		_CCh,
		_Ac,
		_CH,
		_VCAT
	],
	[
		0,
		() => VisualTitleLabelOptions$,
		() => VisualSubtitleLabelOptions$,
		[() => PieChartConfiguration$, 0],
		[() => VisualCustomActionList, 0],
		() => ColumnHierarchyList,
		0
	],
	1
];
var PivotFieldSortOptions$ = [
	3,
	n0,
	_PFSO,
	0,
	[_FIi, _SB],
	[0, [() => PivotTableSortBy$, 0]],
	2
];
var PivotTableAggregatedFieldWells$ = [
	3,
	n0,
	_PTAFW,
	0,
	[
		_Row,
		_Colu,
		_Va
	],
	[
		[() => PivotTableDimensionList, 0],
		[() => PivotTableDimensionList, 0],
		[() => PivotMeasureFieldList, 0]
	]
];
var PivotTableCellConditionalFormatting$ = [
	3,
	n0,
	_PTCCF,
	0,
	[
		_FIi,
		_TFex,
		_Sco,
		_Scop
	],
	[
		0,
		[() => TextConditionalFormat$, 0],
		() => PivotTableConditionalFormattingScope$,
		() => PivotTableConditionalFormattingScopeList
	],
	1
];
var PivotTableConditionalFormatting$ = [
	3,
	n0,
	_PTCF,
	0,
	[_CFO],
	[[() => PivotTableConditionalFormattingOptionList, 0]]
];
var PivotTableConditionalFormattingOption$ = [
	3,
	n0,
	_PTCFO,
	0,
	[_Ce],
	[[() => PivotTableCellConditionalFormatting$, 0]]
];
var PivotTableConditionalFormattingScope$ = [
	3,
	n0,
	_PTCFS,
	0,
	[_Ro],
	[0]
];
var PivotTableConfiguration$ = [
	3,
	n0,
	_PTC,
	0,
	[
		_FW,
		_SCo,
		_TOa,
		_TOot,
		_FOie,
		_PRO,
		_To,
		_DCVO,
		_I
	],
	[
		[() => PivotTableFieldWells$, 0],
		[() => PivotTableSortConfiguration$, 0],
		() => PivotTableOptions$,
		() => PivotTableTotalOptions$,
		[() => PivotTableFieldOptions$, 0],
		() => PivotTablePaginatedReportOptions$,
		() => TooltipOptions$,
		() => DashboardCustomizationVisualOptions$,
		() => VisualInteractionOptions$
	]
];
var PivotTableDataPathOption$ = [
	3,
	n0,
	_PTDPO,
	0,
	[_DPL, _W],
	[[() => DataPathValueList, 0], 0],
	1
];
var PivotTableFieldCollapseStateOption$ = [
	3,
	n0,
	_PTFCSO,
	0,
	[_Tar, _Sta],
	[[() => PivotTableFieldCollapseStateTarget$, 0], 0],
	1
];
var PivotTableFieldCollapseStateTarget$ = [
	3,
	n0,
	_PTFCST,
	0,
	[_FIi, _FDPV],
	[0, [() => DataPathValueList, 0]]
];
var PivotTableFieldOption$ = [
	3,
	n0,
	_PTFO,
	0,
	[
		_FIi,
		_CL,
		_Vi
	],
	[
		0,
		0,
		0
	],
	1
];
var PivotTableFieldOptions$ = [
	3,
	n0,
	_PTFOi,
	0,
	[
		_SFO,
		_DPOa,
		_CSOo
	],
	[
		() => PivotTableFieldOptionList,
		[() => PivotTableDataPathOptionList, 0],
		[() => PivotTableFieldCollapseStateOptionList, 0]
	]
];
var PivotTableFieldSubtotalOptions$ = [
	3,
	n0,
	_PTFSO,
	0,
	[_FIi],
	[0]
];
var PivotTableFieldWells$ = [
	3,
	n0,
	_PTFW,
	0,
	[_PTAFW],
	[[() => PivotTableAggregatedFieldWells$, 0]]
];
var PivotTableOptions$ = [
	3,
	n0,
	_PTOi,
	0,
	[
		_MP,
		_SMV,
		_CNV,
		_TBV,
		_CHS,
		_RHS,
		_CSe,
		_RFNS,
		_RACO,
		_CRDV,
		_RLo,
		_RLOo,
		_DCW
	],
	[
		0,
		0,
		0,
		0,
		() => TableCellStyle$,
		() => TableCellStyle$,
		() => TableCellStyle$,
		() => TableCellStyle$,
		() => RowAlternateColorOptions$,
		0,
		0,
		() => PivotTableRowsLabelOptions$,
		0
	]
];
var PivotTablePaginatedReportOptions$ = [
	3,
	n0,
	_PTPRO,
	0,
	[_VOV, _OCHV],
	[0, 0]
];
var PivotTableRowsLabelOptions$ = [
	3,
	n0,
	_PTRLO,
	0,
	[_Vi, _CL],
	[0, 0]
];
var PivotTableSortBy$ = [
	3,
	n0,
	_PTSB,
	0,
	[
		_Fie,
		_Co,
		_DPata
	],
	[
		() => FieldSort$,
		() => ColumnSort$,
		[() => DataPathSort$, 0]
	]
];
var PivotTableSortConfiguration$ = [
	3,
	n0,
	_PTSC,
	0,
	[_FSO],
	[[() => PivotFieldSortOptionsList, 0]]
];
var PivotTableTotalOptions$ = [
	3,
	n0,
	_PTTO,
	0,
	[
		_RSO,
		_CSOol,
		_RTO,
		_CTO
	],
	[
		() => SubtotalOptions$,
		() => SubtotalOptions$,
		() => PivotTotalOptions$,
		() => PivotTotalOptions$
	]
];
var PivotTableVisual$ = [
	3,
	n0,
	_PTV,
	0,
	[
		_VI,
		_Tit,
		_Su,
		_CCh,
		_CFon,
		_Ac,
		_VCAT
	],
	[
		0,
		() => VisualTitleLabelOptions$,
		() => VisualSubtitleLabelOptions$,
		[() => PivotTableConfiguration$, 0],
		[() => PivotTableConditionalFormatting$, 0],
		[() => VisualCustomActionList, 0],
		0
	],
	1
];
var PivotTotalOptions$ = [
	3,
	n0,
	_PTOiv,
	0,
	[
		_TVo,
		_Pla,
		_SSc,
		_CL,
		_TCS,
		_VCS,
		_MHCS,
		_TAO
	],
	[
		0,
		0,
		0,
		0,
		() => TableCellStyle$,
		() => TableCellStyle$,
		() => TableCellStyle$,
		() => TotalAggregationOptionList
	]
];
var PluginVisual$ = [
	3,
	n0,
	_PVl,
	0,
	[
		_VI,
		_PAl,
		_Tit,
		_Su,
		_CCh,
		_Ac,
		_VCAT
	],
	[
		0,
		0,
		() => VisualTitleLabelOptions$,
		() => VisualSubtitleLabelOptions$,
		[() => PluginVisualConfiguration$, 0],
		[() => VisualCustomActionList, 0],
		0
	],
	2
];
var PluginVisualConfiguration$ = [
	3,
	n0,
	_PVCl,
	0,
	[
		_FW,
		_VO,
		_SCo
	],
	[
		[() => PluginVisualFieldWells, 0],
		() => PluginVisualOptions$,
		() => PluginVisualSortConfiguration$
	]
];
var PluginVisualFieldWell$ = [
	3,
	n0,
	_PVFW,
	0,
	[
		_ANx,
		_Dim,
		_Mea,
		_Un
	],
	[
		0,
		[() => DimensionFieldList, 0],
		[() => MeasureFieldList, 0],
		[() => UnaggregatedFieldList, 0]
	]
];
var PluginVisualItemsLimitConfiguration$ = [
	3,
	n0,
	_PVILC,
	0,
	[_IL],
	[1]
];
var PluginVisualOptions$ = [
	3,
	n0,
	_PVO,
	0,
	[_VPi],
	[() => PluginVisualPropertiesList]
];
var PluginVisualProperty$ = [
	3,
	n0,
	_PVP,
	0,
	[_N, _V],
	[0, 0]
];
var PluginVisualSortConfiguration$ = [
	3,
	n0,
	_PVSC,
	0,
	[_PVTQS],
	[() => PluginVisualTableQuerySort$]
];
var PluginVisualTableQuerySort$ = [
	3,
	n0,
	_PVTQS,
	0,
	[_RSow, _ILCt],
	[() => RowSortList, () => PluginVisualItemsLimitConfiguration$]
];
var PredefinedHierarchy$ = [
	3,
	n0,
	_PH,
	0,
	[
		_HI,
		_Colu,
		_DDFr
	],
	[
		0,
		() => PredefinedHierarchyColumnList,
		() => DrillDownFilterList
	],
	2
];
var ProgressBarOptions$ = [
	3,
	n0,
	_PBO,
	0,
	[_Vi],
	[0]
];
var QuickSuiteActionsOption$ = [
	3,
	n0,
	_QSAO,
	0,
	[_ASv],
	[0]
];
var RadarChartAggregatedFieldWells$ = [
	3,
	n0,
	_RCAFW,
	0,
	[
		_Ca,
		_Colo,
		_Va
	],
	[
		[() => RadarChartCategoryFieldList, 0],
		[() => RadarChartColorFieldList, 0],
		[() => RadarChartValuesFieldList, 0]
	]
];
var RadarChartAreaStyleSettings$ = [
	3,
	n0,
	_RCASS,
	0,
	[_Vi],
	[0]
];
var RadarChartConfiguration$ = [
	3,
	n0,
	_RCC,
	0,
	[
		_FW,
		_SCo,
		_Sha,
		_BSS,
		_SAta,
		_VP,
		_ABCV,
		_ABEC,
		_ABOC,
		_CAa,
		_CLO,
		_CAol,
		_CLOo,
		_Le,
		_ARS,
		_I
	],
	[
		[() => RadarChartFieldWells$, 0],
		() => RadarChartSortConfiguration$,
		0,
		() => RadarChartSeriesSettings$,
		1,
		[() => VisualPalette$, 0],
		0,
		0,
		0,
		() => AxisDisplayOptions$,
		() => ChartAxisLabelOptions$,
		() => AxisDisplayOptions$,
		() => ChartAxisLabelOptions$,
		() => LegendOptions$,
		0,
		() => VisualInteractionOptions$
	]
];
var RadarChartFieldWells$ = [
	3,
	n0,
	_RCFW,
	0,
	[_RCAFW],
	[[() => RadarChartAggregatedFieldWells$, 0]]
];
var RadarChartSeriesSettings$ = [
	3,
	n0,
	_RCSS,
	0,
	[_ASSr],
	[() => RadarChartAreaStyleSettings$]
];
var RadarChartSortConfiguration$ = [
	3,
	n0,
	_RCSC,
	0,
	[
		_CSa,
		_CIL,
		_CSo,
		_CILo
	],
	[
		() => FieldSortOptionsList,
		() => ItemsLimitConfiguration$,
		() => FieldSortOptionsList,
		() => ItemsLimitConfiguration$
	]
];
var RadarChartVisual$ = [
	3,
	n0,
	_RCV,
	0,
	[
		_VI,
		_Tit,
		_Su,
		_CCh,
		_Ac,
		_CH,
		_VCAT
	],
	[
		0,
		() => VisualTitleLabelOptions$,
		() => VisualSubtitleLabelOptions$,
		[() => RadarChartConfiguration$, 0],
		[() => VisualCustomActionList, 0],
		() => ColumnHierarchyList,
		0
	],
	1
];
var RangeEndsLabelType$ = [
	3,
	n0,
	_RELT,
	0,
	[_Vi],
	[0]
];
var ReferenceLine$ = [
	3,
	n0,
	_RLef,
	0,
	[
		_DCat,
		_St,
		_SCty,
		_LCabe
	],
	[
		[() => ReferenceLineDataConfiguration$, 0],
		0,
		() => ReferenceLineStyleConfiguration$,
		[() => ReferenceLineLabelConfiguration$, 0]
	],
	1
];
var ReferenceLineCustomLabelConfiguration$ = [
	3,
	n0,
	_RLCLC,
	0,
	[_CL],
	[0],
	1
];
var ReferenceLineDataConfiguration$ = [
	3,
	n0,
	_RLDC,
	0,
	[
		_SCta,
		_DCy,
		_AB,
		_STer
	],
	[
		[() => ReferenceLineStaticDataConfiguration$, 0],
		() => ReferenceLineDynamicDataConfiguration$,
		0,
		0
	]
];
var ReferenceLineDynamicDataConfiguration$ = [
	3,
	n0,
	_RLDDC,
	0,
	[
		_Co,
		_Cal,
		_MAF
	],
	[
		() => ColumnIdentifier$,
		() => NumericalAggregationFunction$,
		() => AggregationFunction$
	],
	2
];
var ReferenceLineLabelConfiguration$ = [
	3,
	n0,
	_RLLC,
	0,
	[
		_VLC,
		_CLC,
		_FCo,
		_FCon,
		_HP,
		_VPe
	],
	[
		[() => ReferenceLineValueLabelConfiguration$, 0],
		() => ReferenceLineCustomLabelConfiguration$,
		() => FontConfiguration$,
		0,
		0,
		0
	]
];
var ReferenceLineStaticDataConfiguration$ = [
	3,
	n0,
	_RLSDC,
	0,
	[_V],
	[[() => SensitiveDouble, 0]],
	1
];
var ReferenceLineStyleConfiguration$ = [
	3,
	n0,
	_RLSC,
	0,
	[_Patt, _Colo],
	[0, 0]
];
var ReferenceLineValueLabelConfiguration$ = [
	3,
	n0,
	_RLVLC,
	0,
	[_RPel, _FCor],
	[0, [() => NumericFormatConfiguration$, 0]]
];
var RelativeDatesFilter$ = [
	3,
	n0,
	_RDF,
	0,
	[
		_FIil,
		_Co,
		_ADC,
		_TG,
		_RDTe,
		_NO,
		_MG,
		_RDV,
		_PN,
		_EPC,
		_DFCC
	],
	[
		0,
		() => ColumnIdentifier$,
		() => AnchorDateConfiguration$,
		0,
		0,
		0,
		0,
		1,
		0,
		() => ExcludePeriodConfiguration$,
		() => DefaultFilterControlConfiguration$
	],
	6
];
var RelativeDateTimeControlDisplayOptions$ = [
	3,
	n0,
	_RDTCDO,
	0,
	[
		_TO,
		_DTF,
		_IILO
	],
	[
		() => LabelOptions$,
		0,
		() => SheetControlInfoIconLabelOptions$
	]
];
var RollingDateConfiguration$ = [
	3,
	n0,
	_RDC,
	0,
	[_Ex, _DSIatae],
	[[() => Expression, 0], 0],
	1
];
var RowAlternateColorOptions$ = [
	3,
	n0,
	_RACO,
	0,
	[
		_St,
		_RACo,
		_UPBC
	],
	[
		0,
		64,
		0
	]
];
var SameSheetTargetVisualConfiguration$ = [
	3,
	n0,
	_SSTVC,
	0,
	[_TVarg, _TVO],
	[64, 0]
];
var SankeyDiagramAggregatedFieldWells$ = [
	3,
	n0,
	_SDAFW,
	0,
	[
		_So,
		_Des,
		_Wei
	],
	[
		[() => DimensionFieldList, 0],
		[() => DimensionFieldList, 0],
		[() => MeasureFieldList, 0]
	]
];
var SankeyDiagramChartConfiguration$ = [
	3,
	n0,
	_SDCC,
	0,
	[
		_FW,
		_SCo,
		_DL,
		_I
	],
	[
		[() => SankeyDiagramFieldWells$, 0],
		() => SankeyDiagramSortConfiguration$,
		[() => DataLabelOptions$, 0],
		() => VisualInteractionOptions$
	]
];
var SankeyDiagramFieldWells$ = [
	3,
	n0,
	_SDFW,
	0,
	[_SDAFW],
	[[() => SankeyDiagramAggregatedFieldWells$, 0]]
];
var SankeyDiagramSortConfiguration$ = [
	3,
	n0,
	_SDSC,
	0,
	[
		_WSe,
		_SIL,
		_DIL
	],
	[
		() => FieldSortOptionsList,
		() => ItemsLimitConfiguration$,
		() => ItemsLimitConfiguration$
	]
];
var SankeyDiagramVisual$ = [
	3,
	n0,
	_SDV,
	0,
	[
		_VI,
		_Tit,
		_Su,
		_CCh,
		_Ac,
		_VCAT
	],
	[
		0,
		() => VisualTitleLabelOptions$,
		() => VisualSubtitleLabelOptions$,
		[() => SankeyDiagramChartConfiguration$, 0],
		[() => VisualCustomActionList, 0],
		0
	],
	1
];
var ScatterPlotCategoricallyAggregatedFieldWells$ = [
	3,
	n0,
	_SPCAFW,
	0,
	[
		_XA,
		_YA,
		_Ca,
		_Si,
		_Lab
	],
	[
		[() => MeasureFieldList, 0],
		[() => MeasureFieldList, 0],
		[() => DimensionFieldList, 0],
		[() => MeasureFieldList, 0],
		[() => DimensionFieldList, 0]
	]
];
var ScatterPlotConfiguration$ = [
	3,
	n0,
	_SPC,
	0,
	[
		_FW,
		_SCo,
		_XALO,
		_XADO,
		_YALO,
		_YADO,
		_Le,
		_DL,
		_To,
		_VP,
		_I
	],
	[
		[() => ScatterPlotFieldWells$, 0],
		() => ScatterPlotSortConfiguration$,
		() => ChartAxisLabelOptions$,
		() => AxisDisplayOptions$,
		() => ChartAxisLabelOptions$,
		() => AxisDisplayOptions$,
		() => LegendOptions$,
		[() => DataLabelOptions$, 0],
		() => TooltipOptions$,
		[() => VisualPalette$, 0],
		() => VisualInteractionOptions$
	]
];
var ScatterPlotFieldWells$ = [
	3,
	n0,
	_SPFW,
	0,
	[_SPCAFW, _SPUFW],
	[[() => ScatterPlotCategoricallyAggregatedFieldWells$, 0], [() => ScatterPlotUnaggregatedFieldWells$, 0]]
];
var ScatterPlotSortConfiguration$ = [
	3,
	n0,
	_SPSC,
	0,
	[_SPLC],
	[() => ItemsLimitConfiguration$]
];
var ScatterPlotUnaggregatedFieldWells$ = [
	3,
	n0,
	_SPUFW,
	0,
	[
		_XA,
		_YA,
		_Si,
		_Ca,
		_Lab
	],
	[
		[() => DimensionFieldList, 0],
		[() => DimensionFieldList, 0],
		[() => MeasureFieldList, 0],
		[() => DimensionFieldList, 0],
		[() => DimensionFieldList, 0]
	]
];
var ScatterPlotVisual$ = [
	3,
	n0,
	_SPV,
	0,
	[
		_VI,
		_Tit,
		_Su,
		_CCh,
		_Ac,
		_CH,
		_VCAT
	],
	[
		0,
		() => VisualTitleLabelOptions$,
		() => VisualSubtitleLabelOptions$,
		[() => ScatterPlotConfiguration$, 0],
		[() => VisualCustomActionList, 0],
		() => ColumnHierarchyList,
		0
	],
	1
];
var ScrollBarOptions$ = [
	3,
	n0,
	_SBO,
	0,
	[_Vi, _VR],
	[0, () => VisibleRangeOptions$]
];
var SecondaryValueOptions$ = [
	3,
	n0,
	_SVO,
	0,
	[_Vi],
	[0]
];
var SectionAfterPageBreak$ = [
	3,
	n0,
	_SAPB,
	0,
	[_St],
	[0]
];
var SectionBasedLayoutCanvasSizeOptions$ = [
	3,
	n0,
	_SBLCSO,
	0,
	[_PCSO],
	[() => SectionBasedLayoutPaperCanvasSizeOptions$]
];
var SectionBasedLayoutConfiguration$ = [
	3,
	n0,
	_SBLC,
	0,
	[
		_HS,
		_BSod,
		_FSoo,
		_CSO
	],
	[
		[() => HeaderFooterSectionConfigurationList, 0],
		[() => BodySectionConfigurationList, 0],
		[() => HeaderFooterSectionConfigurationList, 0],
		() => SectionBasedLayoutCanvasSizeOptions$
	],
	4
];
var SectionBasedLayoutPaperCanvasSizeOptions$ = [
	3,
	n0,
	_SBLPCSO,
	0,
	[
		_PSap,
		_POa,
		_PMa
	],
	[
		0,
		0,
		() => Spacing$
	]
];
var SectionLayoutConfiguration$ = [
	3,
	n0,
	_SLC,
	0,
	[_FFL],
	[[() => FreeFormSectionLayoutConfiguration$, 0]],
	1
];
var SectionPageBreakConfiguration$ = [
	3,
	n0,
	_SPBC,
	0,
	[_Af],
	[() => SectionAfterPageBreak$]
];
var SectionStyle$ = [
	3,
	n0,
	_SSec,
	0,
	[_He, _Pad],
	[0, () => Spacing$]
];
var SelectableValuesSort$ = [
	3,
	n0,
	_SVS,
	0,
	[_Dir],
	[0],
	1
];
var SelectedSheetsFilterScopeConfiguration$ = [
	3,
	n0,
	_SSFSC,
	0,
	[_SVSC],
	[() => SheetVisualScopingConfigurations]
];
var SeriesItem$ = [
	3,
	n0,
	_SIer,
	0,
	[_FSI, _DFSI],
	[() => FieldSeriesItem$, [() => DataFieldSeriesItem$, 0]]
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
var ShapeConditionalFormat$ = [
	3,
	n0,
	_SCF,
	0,
	[_BCa],
	[[() => ConditionalFormattingColor$, 0]],
	1
];
var SheetControlInfoIconLabelOptions$ = [
	3,
	n0,
	_SCIILO,
	0,
	[_Vi, _IIT],
	[0, 0]
];
var SheetControlLayout$ = [
	3,
	n0,
	_SCL,
	0,
	[_Conf],
	[() => SheetControlLayoutConfiguration$],
	1
];
var SheetControlLayoutConfiguration$ = [
	3,
	n0,
	_SCLC,
	0,
	[_GL],
	[() => GridLayoutConfiguration$]
];
var SheetControlsOption$ = [
	3,
	n0,
	_SCO,
	0,
	[_VSis],
	[0]
];
var SheetDefinition$ = [
	3,
	n0,
	_SDhe,
	0,
	[
		_SIh,
		_Tit,
		_D,
		_N,
		_PCara,
		_FCilt,
		_Visu,
		_TB,
		_Ima,
		_Lay,
		_SCLh,
		_CTont,
		_CAD
	],
	[
		0,
		0,
		0,
		0,
		() => ParameterControlList,
		() => FilterControlList,
		[() => VisualList, 0],
		() => SheetTextBoxList,
		[() => SheetImageList, 0],
		[() => LayoutList, 0],
		() => SheetControlLayoutList,
		0,
		() => VisualCustomActionDefaults$
	],
	1
];
var SheetElementConfigurationOverrides$ = [
	3,
	n0,
	_SECO,
	0,
	[_Vi],
	[0]
];
var SheetElementRenderingRule$ = [
	3,
	n0,
	_SERR,
	0,
	[_Ex, _COon],
	[[() => Expression, 0], () => SheetElementConfigurationOverrides$],
	2
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
var SheetLayoutElementMaximizationOption$ = [
	3,
	n0,
	_SLEMO,
	0,
	[_ASv],
	[0]
];
var SheetLayoutGroup$ = [
	3,
	n0,
	_SLG,
	0,
	[_Id_, _Mem],
	[0, () => SheetLayoutGroupMemberList],
	2
];
var SheetLayoutGroupMember$ = [
	3,
	n0,
	_SLGM,
	0,
	[_Id_, _T],
	[0, 0],
	2
];
var SheetTextBox$ = [
	3,
	n0,
	_STB,
	0,
	[
		_STBI,
		_Con,
		_I
	],
	[
		0,
		0,
		() => TextBoxInteractionOptions$
	],
	1
];
var SheetTooltip$ = [
	3,
	n0,
	_STh,
	0,
	[_SIh],
	[0]
];
var SheetVisualScopingConfiguration$ = [
	3,
	n0,
	_SVSCh,
	0,
	[
		_SIh,
		_Sco,
		_VIi
	],
	[
		0,
		0,
		64
	],
	2
];
var ShortFormatText$ = [
	3,
	n0,
	_SFT,
	0,
	[_PT, _RTi],
	[0, 0]
];
var SimpleClusterMarker$ = [
	3,
	n0,
	_SCM,
	0,
	[_Colo],
	[0]
];
var SingleAxisOptions$ = [
	3,
	n0,
	_SAO,
	0,
	[_YAO],
	[() => YAxisOptions$]
];
var SliderControlDisplayOptions$ = [
	3,
	n0,
	_SCDO,
	0,
	[_TO, _IILO],
	[() => LabelOptions$, () => SheetControlInfoIconLabelOptions$]
];
var SmallMultiplesAxisProperties$ = [
	3,
	n0,
	_SMAP,
	0,
	[_Sca, _Pla],
	[0, 0]
];
var SmallMultiplesOptions$ = [
	3,
	n0,
	_SMO,
	0,
	[
		_MVR,
		_MVC,
		_PCa,
		_XA,
		_YA
	],
	[
		1,
		1,
		() => PanelConfiguration$,
		() => SmallMultiplesAxisProperties$,
		() => SmallMultiplesAxisProperties$
	]
];
var Spacing$ = [
	3,
	n0,
	_Spac,
	0,
	[
		_Top_,
		_Bot,
		_Lef,
		_Ri
	],
	[
		0,
		0,
		0,
		0
	]
];
var SparklinesOptions$ = [
	3,
	n0,
	_SOpa,
	0,
	[
		_FIi,
		_XAF,
		_YAB,
		_VTi,
		_LCi,
		_LIi,
		_APM,
		_MVM,
		_MVMi
	],
	[
		0,
		[() => DimensionField$, 0],
		0,
		0,
		0,
		0,
		() => LineChartMarkerStyleSettings$,
		() => LineChartMarkerStyleSettings$,
		() => LineChartMarkerStyleSettings$
	],
	2
];
var SpatialStaticFile$ = [
	3,
	n0,
	_SSF,
	0,
	[_SFIt, _So],
	[0, () => StaticFileSource$],
	1
];
var StaticFile$ = [
	3,
	n0,
	_SFt,
	0,
	[_ISF, _SSF],
	[() => ImageStaticFile$, () => SpatialStaticFile$]
];
var StaticFileS3SourceOptions$ = [
	3,
	n0,
	_SFSSO,
	0,
	[
		_BNu,
		_OK,
		_Reg
	],
	[
		0,
		0,
		0
	],
	3
];
var StaticFileSource$ = [
	3,
	n0,
	_SFS,
	0,
	[_UOr, _SOpt],
	[() => StaticFileUrlSourceOptions$, () => StaticFileS3SourceOptions$]
];
var StaticFileUrlSourceOptions$ = [
	3,
	n0,
	_SFUSO,
	0,
	[_Ur],
	[0],
	1
];
var StringDefaultValues$ = [
	3,
	n0,
	_SDVt,
	0,
	[_DVy, _SVtat],
	[() => DynamicDefaultValue$, [() => StringDefaultValueList, 0]]
];
var StringFormatConfiguration$ = [
	3,
	n0,
	_SFCtr,
	0,
	[_NVFC, _NFC],
	[[() => NullValueFormatConfiguration$, 0], [() => NumericFormatConfiguration$, 0]]
];
var StringParameterDeclaration$ = [
	3,
	n0,
	_SPD,
	0,
	[
		_PVT,
		_N,
		_DVef,
		_VWU,
		_MDSP
	],
	[
		0,
		0,
		[() => StringDefaultValues$, 0],
		[() => StringValueWhenUnsetConfiguration$, 0],
		() => MappedDataSetParameters
	],
	2
];
var StringValueWhenUnsetConfiguration$ = [
	3,
	n0,
	_SVWUC,
	0,
	[_VWUO, _CVus],
	[0, [() => SensitiveString, 0]]
];
var SubtotalOptions$ = [
	3,
	n0,
	_SOu,
	0,
	[
		_TVo,
		_CL,
		_FL,
		_FLO,
		_TCS,
		_VCS,
		_MHCS,
		_STty
	],
	[
		0,
		0,
		0,
		() => PivotTableFieldSubtotalOptionsList,
		() => TableCellStyle$,
		() => TableCellStyle$,
		() => TableCellStyle$,
		() => TableStyleTargetList
	]
];
var TableAggregatedFieldWells$ = [
	3,
	n0,
	_TAFW,
	0,
	[_GB, _Va],
	[[() => DimensionFieldList, 0], [() => MeasureFieldList, 0]]
];
var TableBorderOptions$ = [
	3,
	n0,
	_TBO,
	0,
	[
		_Colo,
		_Thi,
		_Sty
	],
	[
		0,
		1,
		0
	]
];
var TableCellConditionalFormatting$ = [
	3,
	n0,
	_TCCF,
	0,
	[_FIi, _TFex],
	[0, [() => TextConditionalFormat$, 0]],
	1
];
var TableCellImageSizingConfiguration$ = [
	3,
	n0,
	_TCISC,
	0,
	[_TCISCa],
	[0]
];
var TableCellStyle$ = [
	3,
	n0,
	_TCSa,
	0,
	[
		_Vi,
		_FCo,
		_TW,
		_HTA,
		_VTA,
		_BCa,
		_He,
		_Bor
	],
	[
		0,
		() => FontConfiguration$,
		0,
		0,
		0,
		0,
		1,
		() => GlobalTableBorderOptions$
	]
];
var TableConditionalFormatting$ = [
	3,
	n0,
	_TCF,
	0,
	[_CFO],
	[[() => TableConditionalFormattingOptionList, 0]]
];
var TableConditionalFormattingOption$ = [
	3,
	n0,
	_TCFO,
	0,
	[_Ce, _Row_],
	[[() => TableCellConditionalFormatting$, 0], [() => TableRowConditionalFormatting$, 0]]
];
var TableConfiguration$ = [
	3,
	n0,
	_TCab,
	0,
	[
		_FW,
		_SCo,
		_TOa,
		_TOot,
		_FOie,
		_PRO,
		_TIV,
		_To,
		_DCVO,
		_I
	],
	[
		[() => TableFieldWells$, 0],
		() => TableSortConfiguration$,
		() => TableOptions$,
		() => TotalOptions$,
		() => TableFieldOptions$,
		() => TablePaginatedReportOptions$,
		[() => TableInlineVisualizationList, 0],
		() => TooltipOptions$,
		() => DashboardCustomizationVisualOptions$,
		() => VisualInteractionOptions$
	]
];
var TableFieldCustomIconContent$ = [
	3,
	n0,
	_TFCIC,
	0,
	[_Ic],
	[0]
];
var TableFieldCustomTextContent$ = [
	3,
	n0,
	_TFCTC,
	0,
	[_FCo, _V],
	[() => FontConfiguration$, 0],
	1
];
var TableFieldImageConfiguration$ = [
	3,
	n0,
	_TFIC,
	0,
	[_SOi],
	[() => TableCellImageSizingConfiguration$]
];
var TableFieldLinkConfiguration$ = [
	3,
	n0,
	_TFLC,
	0,
	[_Tar, _Con],
	[0, () => TableFieldLinkContentConfiguration$],
	2
];
var TableFieldLinkContentConfiguration$ = [
	3,
	n0,
	_TFLCC,
	0,
	[_CTC, _CIC],
	[() => TableFieldCustomTextContent$, () => TableFieldCustomIconContent$]
];
var TableFieldOption$ = [
	3,
	n0,
	_TFO,
	0,
	[
		_FIi,
		_W,
		_CL,
		_Vi,
		_URLS
	],
	[
		0,
		0,
		0,
		0,
		() => TableFieldURLConfiguration$
	],
	1
];
var TableFieldOptions$ = [
	3,
	n0,
	_TFOa,
	0,
	[
		_SFO,
		_Ord,
		_PFO,
		_TTO
	],
	[
		() => TableFieldOptionList,
		64,
		() => TablePinnedFieldOptions$,
		() => TransposedTableOptionList
	]
];
var TableFieldURLConfiguration$ = [
	3,
	n0,
	_TFURLC,
	0,
	[_LCin, _ICm],
	[() => TableFieldLinkConfiguration$, () => TableFieldImageConfiguration$]
];
var TableFieldWells$ = [
	3,
	n0,
	_TFW,
	0,
	[_TAFW, _TUFW],
	[[() => TableAggregatedFieldWells$, 0], [() => TableUnaggregatedFieldWells$, 0]]
];
var TableInlineVisualization$ = [
	3,
	n0,
	_TIVa,
	0,
	[_DB, _Spark],
	[() => DataBarsOptions$, [() => SparklinesOptions$, 0]]
];
var TableOptions$ = [
	3,
	n0,
	_TOa,
	0,
	[
		_Or,
		_HSe,
		_CSe,
		_RACO
	],
	[
		0,
		() => TableCellStyle$,
		() => TableCellStyle$,
		() => RowAlternateColorOptions$
	]
];
var TablePaginatedReportOptions$ = [
	3,
	n0,
	_TPRO,
	0,
	[_VOV, _OCHV],
	[0, 0]
];
var TablePinnedFieldOptions$ = [
	3,
	n0,
	_TPFO,
	0,
	[_PLF],
	[64]
];
var TableRowConditionalFormatting$ = [
	3,
	n0,
	_TRCF,
	0,
	[_BCa, _TC],
	[[() => ConditionalFormattingColor$, 0], [() => ConditionalFormattingColor$, 0]]
];
var TableSideBorderOptions$ = [
	3,
	n0,
	_TSBO,
	0,
	[
		_IVnn,
		_IHn,
		_Lef,
		_Ri,
		_Top_,
		_Bot
	],
	[
		() => TableBorderOptions$,
		() => TableBorderOptions$,
		() => TableBorderOptions$,
		() => TableBorderOptions$,
		() => TableBorderOptions$,
		() => TableBorderOptions$
	]
];
var TableSortConfiguration$ = [
	3,
	n0,
	_TSC,
	0,
	[_RSow, _PC],
	[() => RowSortList, () => PaginationConfiguration$]
];
var TableStyleTarget$ = [
	3,
	n0,
	_TST,
	0,
	[_CTel],
	[0],
	1
];
var TableUnaggregatedFieldWells$ = [
	3,
	n0,
	_TUFW,
	0,
	[_Va],
	[[() => TableUnaggregatedFieldList, 0]]
];
var TableVisual$ = [
	3,
	n0,
	_TVab,
	0,
	[
		_VI,
		_Tit,
		_Su,
		_CCh,
		_CFon,
		_Ac,
		_VCAT
	],
	[
		0,
		() => VisualTitleLabelOptions$,
		() => VisualSubtitleLabelOptions$,
		[() => TableConfiguration$, 0],
		[() => TableConditionalFormatting$, 0],
		[() => VisualCustomActionList, 0],
		0
	],
	1
];
var TextAreaControlDisplayOptions$ = [
	3,
	n0,
	_TACDO,
	0,
	[
		_TO,
		_POl,
		_IILO
	],
	[
		() => LabelOptions$,
		() => TextControlPlaceholderOptions$,
		() => SheetControlInfoIconLabelOptions$
	]
];
var TextBoxInteractionOptions$ = [
	3,
	n0,
	_TBIO,
	0,
	[_TBMO],
	[() => TextBoxMenuOption$]
];
var TextBoxMenuOption$ = [
	3,
	n0,
	_TBMO,
	0,
	[_ASv],
	[0]
];
var TextConditionalFormat$ = [
	3,
	n0,
	_TCFe,
	0,
	[
		_BCa,
		_TC,
		_Ic
	],
	[
		[() => ConditionalFormattingColor$, 0],
		[() => ConditionalFormattingColor$, 0],
		[() => ConditionalFormattingIcon$, 0]
	]
];
var TextControlPlaceholderOptions$ = [
	3,
	n0,
	_TCPO,
	0,
	[_Vi],
	[0]
];
var TextFieldControlDisplayOptions$ = [
	3,
	n0,
	_TFCDO,
	0,
	[
		_TO,
		_POl,
		_IILO
	],
	[
		() => LabelOptions$,
		() => TextControlPlaceholderOptions$,
		() => SheetControlInfoIconLabelOptions$
	]
];
var ThousandSeparatorOptions$ = [
	3,
	n0,
	_TSO,
	0,
	[
		_Sym,
		_Vi,
		_GSro
	],
	[
		0,
		0,
		0
	]
];
var TimeBasedForecastProperties$ = [
	3,
	n0,
	_TBFP,
	0,
	[
		_PFe,
		_PB,
		_UB,
		_LB,
		_PIre,
		_Sea
	],
	[
		1,
		1,
		1,
		1,
		1,
		1
	]
];
var TimeEqualityFilter$ = [
	3,
	n0,
	_TEF,
	0,
	[
		_FIil,
		_Co,
		_V,
		_PN,
		_TG,
		_RD,
		_DFCC
	],
	[
		0,
		() => ColumnIdentifier$,
		4,
		0,
		0,
		[() => RollingDateConfiguration$, 0],
		() => DefaultFilterControlConfiguration$
	],
	2
];
var TimeRangeDrillDownFilter$ = [
	3,
	n0,
	_TRDDF,
	0,
	[
		_Co,
		_RM,
		_RMa,
		_TG
	],
	[
		() => ColumnIdentifier$,
		4,
		4,
		0
	],
	4
];
var TimeRangeFilter$ = [
	3,
	n0,
	_TRF,
	0,
	[
		_FIil,
		_Co,
		_NO,
		_IMn,
		_IMnc,
		_RMV,
		_RMVa,
		_EPC,
		_TG,
		_DFCC
	],
	[
		0,
		() => ColumnIdentifier$,
		0,
		2,
		2,
		[() => TimeRangeFilterValue$, 0],
		[() => TimeRangeFilterValue$, 0],
		() => ExcludePeriodConfiguration$,
		0,
		() => DefaultFilterControlConfiguration$
	],
	3
];
var TimeRangeFilterValue$ = [
	3,
	n0,
	_TRFV,
	0,
	[
		_SVta,
		_RD,
		_Para
	],
	[
		4,
		[() => RollingDateConfiguration$, 0],
		0
	]
];
var TooltipItem$ = [
	3,
	n0,
	_TIoo,
	0,
	[_FTI, _CTI],
	[() => FieldTooltipItem$, () => ColumnTooltipItem$]
];
var TooltipOptions$ = [
	3,
	n0,
	_TOo,
	0,
	[
		_TVoo,
		_STT,
		_FBT,
		_STh
	],
	[
		0,
		0,
		() => FieldBasedTooltip$,
		() => SheetTooltip$
	]
];
var TooltipSheetDefinition$ = [
	3,
	n0,
	_TSD,
	0,
	[
		_SIh,
		_N,
		_Visu,
		_TB,
		_Ima,
		_Lay
	],
	[
		0,
		0,
		[() => TooltipSheetVisualList, 0],
		() => TooltipSheetTextBoxList,
		[() => TooltipSheetImageList, 0],
		[() => LayoutList, 0]
	],
	1
];
var TopBottomFilter$ = [
	3,
	n0,
	_TBF,
	0,
	[
		_FIil,
		_Co,
		_ASCg,
		_Li,
		_TG,
		_PN,
		_DFCC
	],
	[
		0,
		() => ColumnIdentifier$,
		() => AggregationSortConfigurationList,
		1,
		0,
		0,
		() => DefaultFilterControlConfiguration$
	],
	3
];
var TopBottomMoversComputation$ = [
	3,
	n0,
	_TBMC,
	0,
	[
		_CIom,
		_T,
		_N,
		_Tim,
		_Ca,
		_V,
		_MSo,
		_SOo
	],
	[
		0,
		0,
		0,
		[() => DimensionField$, 0],
		[() => DimensionField$, 0],
		[() => MeasureField$, 0],
		1,
		0
	],
	2
];
var TopBottomRankedComputation$ = [
	3,
	n0,
	_TBRC,
	0,
	[
		_CIom,
		_T,
		_N,
		_Ca,
		_V,
		_RSesu
	],
	[
		0,
		0,
		0,
		[() => DimensionField$, 0],
		[() => MeasureField$, 0],
		1
	],
	2
];
var TopicIdentifierDeclaration$ = [
	3,
	n0,
	_TIDo,
	0,
	[_Iden, _TAo],
	[0, 0],
	2
];
var TotalAggregationComputation$ = [
	3,
	n0,
	_TACo,
	0,
	[
		_CIom,
		_N,
		_V
	],
	[
		0,
		0,
		[() => MeasureField$, 0]
	],
	1
];
var TotalAggregationFunction$ = [
	3,
	n0,
	_TAF,
	0,
	[_STAF],
	[0]
];
var TotalAggregationOption$ = [
	3,
	n0,
	_TAOo,
	0,
	[_FIi, _TAF],
	[0, () => TotalAggregationFunction$],
	2
];
var TotalOptions$ = [
	3,
	n0,
	_TOot,
	0,
	[
		_TVo,
		_Pla,
		_SSc,
		_CL,
		_TCS,
		_TAO
	],
	[
		0,
		0,
		0,
		0,
		() => TableCellStyle$,
		() => TotalAggregationOptionList
	]
];
var TransposedTableOption$ = [
	3,
	n0,
	_TTOr,
	0,
	[
		_CTolu,
		_CIolu,
		_CW
	],
	[
		0,
		1,
		0
	],
	1
];
var TreeMapAggregatedFieldWells$ = [
	3,
	n0,
	_TMAFW,
	0,
	[
		_Gro,
		_Siz,
		_Col
	],
	[
		[() => TreeMapDimensionFieldList, 0],
		[() => TreeMapMeasureFieldList, 0],
		[() => TreeMapMeasureFieldList, 0]
	]
];
var TreeMapConfiguration$ = [
	3,
	n0,
	_TMC,
	0,
	[
		_FW,
		_SCo,
		_GLO,
		_SLOi,
		_CLOo,
		_CSol,
		_Le,
		_DL,
		_To,
		_I
	],
	[
		[() => TreeMapFieldWells$, 0],
		() => TreeMapSortConfiguration$,
		() => ChartAxisLabelOptions$,
		() => ChartAxisLabelOptions$,
		() => ChartAxisLabelOptions$,
		() => ColorScale$,
		() => LegendOptions$,
		[() => DataLabelOptions$, 0],
		() => TooltipOptions$,
		() => VisualInteractionOptions$
	]
];
var TreeMapFieldWells$ = [
	3,
	n0,
	_TMFW,
	0,
	[_TMAFW],
	[[() => TreeMapAggregatedFieldWells$, 0]]
];
var TreeMapSortConfiguration$ = [
	3,
	n0,
	_TMSC,
	0,
	[_TMS, _TMGILC],
	[() => FieldSortOptionsList, () => ItemsLimitConfiguration$]
];
var TreeMapVisual$ = [
	3,
	n0,
	_TMV,
	0,
	[
		_VI,
		_Tit,
		_Su,
		_CCh,
		_Ac,
		_CH,
		_VCAT
	],
	[
		0,
		() => VisualTitleLabelOptions$,
		() => VisualSubtitleLabelOptions$,
		[() => TreeMapConfiguration$, 0],
		[() => VisualCustomActionList, 0],
		() => ColumnHierarchyList,
		0
	],
	1
];
var TrendArrowOptions$ = [
	3,
	n0,
	_TAOr,
	0,
	[_Vi],
	[0]
];
var UnaggregatedField$ = [
	3,
	n0,
	_UF,
	0,
	[
		_FIi,
		_Co,
		_FCor
	],
	[
		0,
		() => ColumnIdentifier$,
		[() => FormatConfiguration$, 0]
	],
	2
];
var UniqueValuesComputation$ = [
	3,
	n0,
	_UVC,
	0,
	[
		_CIom,
		_N,
		_Ca
	],
	[
		0,
		0,
		[() => DimensionField$, 0]
	],
	1
];
var VisibleRangeOptions$ = [
	3,
	n0,
	_VRO,
	0,
	[_PRe],
	[() => PercentVisibleRange$]
];
var Visual$ = [
	3,
	n0,
	_Visua,
	0,
	[
		_TVab,
		_PTV,
		_BCV,
		_KPIV,
		_PCV,
		_GCV,
		_LCV,
		_HMV,
		_TMV,
		_GMV,
		_FMV,
		_LMV,
		_FCV,
		_SPV,
		_CCV,
		_BPV,
		_WV,
		_HVi,
		_WCV,
		_IVn,
		_SDV,
		_CCVu,
		_EVm,
		_RCV,
		_PVl
	],
	[
		[() => TableVisual$, 0],
		[() => PivotTableVisual$, 0],
		[() => BarChartVisual$, 0],
		[() => KPIVisual$, 0],
		[() => PieChartVisual$, 0],
		[() => GaugeChartVisual$, 0],
		[() => LineChartVisual$, 0],
		[() => HeatMapVisual$, 0],
		[() => TreeMapVisual$, 0],
		[() => GeospatialMapVisual$, 0],
		[() => FilledMapVisual$, 0],
		[() => LayerMapVisual$, 0],
		[() => FunnelChartVisual$, 0],
		[() => ScatterPlotVisual$, 0],
		[() => ComboChartVisual$, 0],
		[() => BoxPlotVisual$, 0],
		[() => WaterfallVisual$, 0],
		[() => HistogramVisual$, 0],
		[() => WordCloudVisual$, 0],
		[() => InsightVisual$, 0],
		[() => SankeyDiagramVisual$, 0],
		[() => CustomContentVisual$, 0],
		[() => EmptyVisual$, 0],
		[() => RadarChartVisual$, 0],
		[() => PluginVisual$, 0]
	]
];
var VisualAxisSortOption$ = [
	3,
	n0,
	_VASO,
	0,
	[_ASv],
	[0]
];
var VisualCustomAction$ = [
	3,
	n0,
	_VCAi,
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
		[() => VisualCustomActionOperationList, 0],
		0
	],
	4
];
var VisualCustomActionDefaults$ = [
	3,
	n0,
	_VCAD,
	0,
	[_hO],
	[() => VisualHighlightOperation$]
];
var VisualCustomActionOperation$ = [
	3,
	n0,
	_VCAO,
	0,
	[
		_FO,
		_NOa,
		_URLO,
		_SPO
	],
	[
		() => CustomActionFilterOperation$,
		() => CustomActionNavigationOperation$,
		() => CustomActionURLOperation$,
		[() => CustomActionSetParametersOperation$, 0]
	]
];
var VisualCustomizationFieldsConfiguration$ = [
	3,
	n0,
	_VCFC,
	0,
	[_St, _AFd],
	[0, () => VisualCustomizationAdditionalFieldsList]
];
var VisualHighlightOperation$ = [
	3,
	n0,
	_VHO,
	0,
	[_Tr],
	[0],
	1
];
var VisualInteractionOptions$ = [
	3,
	n0,
	_VIO,
	0,
	[_VMO, _CMO],
	[() => VisualMenuOption$, () => ContextMenuOption$]
];
var VisualMenuOption$ = [
	3,
	n0,
	_VMO,
	0,
	[_ASv],
	[0]
];
var VisualMessageConfiguration$ = [
	3,
	n0,
	_VMC,
	0,
	[
		_En,
		_Tit,
		_TVi,
		_D,
		_DVes,
		_LTi,
		_LU,
		_LVin
	],
	[
		2,
		0,
		0,
		0,
		0,
		0,
		0,
		0
	]
];
var VisualMessages$ = [
	3,
	n0,
	_VM,
	0,
	[_NDM],
	[() => VisualMessageConfiguration$]
];
var VisualPalette$ = [
	3,
	n0,
	_VP,
	0,
	[_CCha, _CMolo],
	[0, [() => DataPathColorList, 0]]
];
var VisualSubtitleLabelOptions$ = [
	3,
	n0,
	_VSLO,
	0,
	[_Vi, _FTor],
	[0, () => LongFormatText$]
];
var VisualTitleLabelOptions$ = [
	3,
	n0,
	_VTLO,
	0,
	[_Vi, _FTor],
	[0, () => ShortFormatText$]
];
var WaterfallChartAggregatedFieldWells$ = [
	3,
	n0,
	_WCAFW,
	0,
	[
		_Cate,
		_Va,
		_Bre
	],
	[
		[() => DimensionFieldList, 0],
		[() => MeasureFieldList, 0],
		[() => DimensionFieldList, 0]
	]
];
var WaterfallChartColorConfiguration$ = [
	3,
	n0,
	_WCCC,
	0,
	[_GCCr],
	[() => WaterfallChartGroupColorConfiguration$]
];
var WaterfallChartConfiguration$ = [
	3,
	n0,
	_WCC,
	0,
	[
		_FW,
		_SCo,
		_WCO,
		_CALOa,
		_CADOa,
		_PYALO,
		_PYADO,
		_Le,
		_DL,
		_VP,
		_CColo,
		_I
	],
	[
		[() => WaterfallChartFieldWells$, 0],
		() => WaterfallChartSortConfiguration$,
		() => WaterfallChartOptions$,
		() => ChartAxisLabelOptions$,
		() => AxisDisplayOptions$,
		() => ChartAxisLabelOptions$,
		() => AxisDisplayOptions$,
		() => LegendOptions$,
		[() => DataLabelOptions$, 0],
		[() => VisualPalette$, 0],
		() => WaterfallChartColorConfiguration$,
		() => VisualInteractionOptions$
	]
];
var WaterfallChartFieldWells$ = [
	3,
	n0,
	_WCFW,
	0,
	[_WCAFW],
	[[() => WaterfallChartAggregatedFieldWells$, 0]]
];
var WaterfallChartGroupColorConfiguration$ = [
	3,
	n0,
	_WCGCC,
	0,
	[
		_PBCo,
		_NBC,
		_TBC
	],
	[
		0,
		0,
		0
	]
];
var WaterfallChartOptions$ = [
	3,
	n0,
	_WCO,
	0,
	[_TBLo],
	[0]
];
var WaterfallChartSortConfiguration$ = [
	3,
	n0,
	_WCSC,
	0,
	[_CSa, _BIL],
	[() => FieldSortOptionsList, () => ItemsLimitConfiguration$]
];
var WaterfallVisual$ = [
	3,
	n0,
	_WV,
	0,
	[
		_VI,
		_Tit,
		_Su,
		_CCh,
		_Ac,
		_CH,
		_VCAT
	],
	[
		0,
		() => VisualTitleLabelOptions$,
		() => VisualSubtitleLabelOptions$,
		[() => WaterfallChartConfiguration$, 0],
		[() => VisualCustomActionList, 0],
		() => ColumnHierarchyList,
		0
	],
	1
];
var WhatIfPointScenario$ = [
	3,
	n0,
	_WIPS,
	0,
	[_Date, _V],
	[4, 1],
	2
];
var WhatIfRangeScenario$ = [
	3,
	n0,
	_WIRS,
	0,
	[
		_SDta,
		_EDn,
		_V
	],
	[
		4,
		4,
		1
	],
	3
];
var WordCloudAggregatedFieldWells$ = [
	3,
	n0,
	_WCAFWo,
	0,
	[_GB, _Si],
	[[() => WordCloudDimensionFieldList, 0], [() => WordCloudMeasureFieldList, 0]]
];
var WordCloudChartConfiguration$ = [
	3,
	n0,
	_WCCCo,
	0,
	[
		_FW,
		_SCo,
		_CLO,
		_WCOo,
		_I
	],
	[
		[() => WordCloudFieldWells$, 0],
		() => WordCloudSortConfiguration$,
		() => ChartAxisLabelOptions$,
		() => WordCloudOptions$,
		() => VisualInteractionOptions$
	]
];
var WordCloudFieldWells$ = [
	3,
	n0,
	_WCFWo,
	0,
	[_WCAFWo],
	[[() => WordCloudAggregatedFieldWells$, 0]]
];
var WordCloudOptions$ = [
	3,
	n0,
	_WCOo,
	0,
	[
		_WOo,
		_WSo,
		_CLl,
		_WC,
		_WP,
		_MSL
	],
	[
		0,
		0,
		0,
		0,
		0,
		1
	]
];
var WordCloudSortConfiguration$ = [
	3,
	n0,
	_WCSCo,
	0,
	[_CIL, _CSa],
	[() => ItemsLimitConfiguration$, () => FieldSortOptionsList]
];
var WordCloudVisual$ = [
	3,
	n0,
	_WCV,
	0,
	[
		_VI,
		_Tit,
		_Su,
		_CCh,
		_Ac,
		_CH,
		_VCAT
	],
	[
		0,
		() => VisualTitleLabelOptions$,
		() => VisualSubtitleLabelOptions$,
		[() => WordCloudChartConfiguration$, 0],
		[() => VisualCustomActionList, 0],
		() => ColumnHierarchyList,
		0
	],
	1
];
var YAxisOptions$ = [
	3,
	n0,
	_YAO,
	0,
	[_YA],
	[0],
	1
];
var AggregationSortConfigurationList = [
	1,
	n0,
	_ASCL,
	0,
	() => AggregationSortConfiguration$
];
var AxisLabelOptionsList = [
	1,
	n0,
	_ALOL,
	0,
	() => AxisLabelOptions$
];
var BarSeriesItemList = [
	1,
	n0,
	_BSIL,
	0,
	[() => BarSeriesItem$, 0]
];
var BodySectionConfigurationList = [
	1,
	n0,
	_BSCL,
	0,
	[() => BodySectionConfiguration$, 0]
];
var BodySectionDynamicDimensionSortConfigurationList = [
	1,
	n0,
	_BSDDSCL,
	0,
	() => ColumnSort$
];
var BodySectionRepeatDimensionConfigurationList = [
	1,
	n0,
	_BSRDCL,
	0,
	() => BodySectionRepeatDimensionConfiguration$
];
var BoxPlotDimensionFieldList = [
	1,
	n0,
	_BPDFL,
	0,
	[() => DimensionField$, 0]
];
var BoxPlotMeasureFieldList = [
	1,
	n0,
	_BPMFL,
	0,
	[() => MeasureField$, 0]
];
var CalculatedFields = [
	1,
	n0,
	_CF,
	0,
	[() => CalculatedField$, 0]
];
var CascadingControlSourceList = [
	1,
	n0,
	_CCSL,
	0,
	() => CascadingControlSource$
];
var ColorScaleColorList = [
	1,
	n0,
	_CSCL,
	0,
	() => DataColor$
];
var ColumnConfigurationList = [
	1,
	n0,
	_CCLo,
	0,
	[() => ColumnConfiguration$, 0]
];
var ColumnHierarchyList = [
	1,
	n0,
	_CHL,
	0,
	() => ColumnHierarchy$
];
var ComboSeriesItemList = [
	1,
	n0,
	_CSIL,
	0,
	[() => ComboSeriesItem$, 0]
];
var ComputationList = [
	1,
	n0,
	_CLo,
	0,
	[() => Computation$, 0]
];
var ContributionAnalysisDefaultList = [
	1,
	n0,
	_CADL,
	0,
	() => ContributionAnalysisDefault$
];
var ContributorDimensionList = [
	1,
	n0,
	_CDL,
	0,
	() => ColumnIdentifier$
];
var ControlSortConfigurationList = [
	1,
	n0,
	_CSCLo,
	0,
	() => ControlSortConfiguration$
];
var CustomActionColumnList = [
	1,
	n0,
	_CACL,
	0,
	() => ColumnIdentifier$
];
var CustomColorsList = [
	1,
	n0,
	_CCLu,
	0,
	[() => CustomColor$, 0]
];
var DashboardErrorList = [
	1,
	n0,
	_DEL,
	0,
	() => DashboardError$
];
var DataLabelTypes = [
	1,
	n0,
	_DLT,
	0,
	[() => DataLabelType$, 0]
];
var DataPathColorList = [
	1,
	n0,
	_DPCL,
	0,
	[() => DataPathColor$, 0]
];
var DataPathValueList = [
	1,
	n0,
	_DPVL,
	0,
	[() => DataPathValue$, 0]
];
var DataSetIdentifierDeclarationList = [
	1,
	n0,
	_DSIDL,
	0,
	() => DataSetIdentifierDeclaration$
];
var DateTimeDefaultValueList = [
	1,
	n0,
	_DTDVL,
	0,
	[() => SensitiveTimestamp, 0]
];
var DecalSettingsList = [
	1,
	n0,
	_DSLe,
	0,
	() => DecalSettings$
];
var DecimalDefaultValueList = [
	1,
	n0,
	_DDVL,
	0,
	[() => SensitiveDoubleObject, 0]
];
var DimensionFieldList = [
	1,
	n0,
	_DFL,
	0,
	[() => DimensionField$, 0]
];
var DrillDownFilterList = [
	1,
	n0,
	_DDFL,
	0,
	() => DrillDownFilter$
];
var EntityList = [
	1,
	n0,
	_ELn,
	0,
	() => Entity$
];
var ExplicitHierarchyColumnList = [
	1,
	n0,
	_EHCL,
	0,
	() => ColumnIdentifier$
];
var FieldSortOptionsList = [
	1,
	n0,
	_FSOL,
	0,
	() => FieldSortOptions$
];
var FilledMapConditionalFormattingOptionList = [
	1,
	n0,
	_FMCFOL,
	0,
	[() => FilledMapConditionalFormattingOption$, 0]
];
var FilledMapDimensionFieldList = [
	1,
	n0,
	_FMDFL,
	0,
	[() => DimensionField$, 0]
];
var FilledMapMeasureFieldList = [
	1,
	n0,
	_FMMFL,
	0,
	[() => MeasureField$, 0]
];
var FilterControlList = [
	1,
	n0,
	_FCL,
	0,
	() => FilterControl$
];
var FilterGroupList = [
	1,
	n0,
	_FGL,
	0,
	[() => FilterGroup$, 0]
];
var FilterList = [
	1,
	n0,
	_FLi,
	0,
	[() => Filter$, 0]
];
var ForecastConfigurationList = [
	1,
	n0,
	_FCLo,
	0,
	() => ForecastConfiguration$
];
var FreeFromLayoutElementList = [
	1,
	n0,
	_FFLEL,
	0,
	[() => FreeFormLayoutElement$, 0]
];
var FunnelChartDimensionFieldList = [
	1,
	n0,
	_FCDFL,
	0,
	[() => DimensionField$, 0]
];
var FunnelChartMeasureFieldList = [
	1,
	n0,
	_FCMFL,
	0,
	[() => MeasureField$, 0]
];
var GaugeChartConditionalFormattingOptionList = [
	1,
	n0,
	_GCCFOL,
	0,
	[() => GaugeChartConditionalFormattingOption$, 0]
];
var GeocodePreferenceList = [
	1,
	n0,
	_GPLeo,
	0,
	() => GeocodePreference$
];
var GeospatialCategoricalDataColorList = [
	1,
	n0,
	_GCDCL,
	0,
	() => GeospatialCategoricalDataColor$
];
var GeospatialGradientStepColorList = [
	1,
	n0,
	_GGSCL,
	0,
	() => GeospatialGradientStepColor$
];
var GeospatialHeatmapDataColorList = [
	1,
	n0,
	_GHDCL,
	0,
	() => GeospatialHeatmapDataColor$
];
var GeospatialLayerDimensionFieldList = [
	1,
	n0,
	_GLDFL,
	0,
	[() => DimensionField$, 0]
];
var GeospatialLayerMeasureFieldList = [
	1,
	n0,
	_GLMFL,
	0,
	[() => MeasureField$, 0]
];
var GeospatialMapLayerList = [
	1,
	n0,
	_GMLL,
	0,
	[() => GeospatialLayerItem$, 0]
];
var GradientStopList = [
	1,
	n0,
	_GSL,
	0,
	() => GradientStop$
];
var GridLayoutElementList = [
	1,
	n0,
	_GLEL,
	0,
	() => GridLayoutElement$
];
var HeaderFooterSectionConfigurationList = [
	1,
	n0,
	_HFSCL,
	0,
	[() => HeaderFooterSectionConfiguration$, 0]
];
var HeatMapDimensionFieldList = [
	1,
	n0,
	_HMDFL,
	0,
	[() => DimensionField$, 0]
];
var HeatMapMeasureFieldList = [
	1,
	n0,
	_HMMFL,
	0,
	[() => MeasureField$, 0]
];
var HierarchyFilterLevelList = [
	1,
	n0,
	_HFLL,
	0,
	() => HierarchyFilterLevel$
];
var HierarchyFilterNodeList = [
	1,
	n0,
	_HFNL,
	0,
	[() => HierarchyFilterNode$, 0]
];
var HierarchyValuesList = [
	1,
	n0,
	_HVL,
	0,
	[() => HierarchyFilterValue, 0]
];
var HistogramMeasureFieldList = [
	1,
	n0,
	_HMFL,
	0,
	[() => MeasureField$, 0]
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
var IntegerDefaultValueList = [
	1,
	n0,
	_IDVL,
	0,
	[() => SensitiveLongObject, 0]
];
var KPIConditionalFormattingOptionList = [
	1,
	n0,
	_KPICFOL,
	0,
	[() => KPIConditionalFormattingOption$, 0]
];
var LayerCustomActionList = [
	1,
	n0,
	_LCAL,
	0,
	[() => LayerCustomAction$, 0]
];
var LayerCustomActionOperationList = [
	1,
	n0,
	_LCAOL,
	0,
	[() => LayerCustomActionOperation$, 0]
];
var LayoutList = [
	1,
	n0,
	_LLa,
	0,
	[() => Layout$, 0]
];
var MappedDataSetParameters = [
	1,
	n0,
	_MDSP,
	0,
	() => MappedDataSetParameter$
];
var MeasureFieldList = [
	1,
	n0,
	_MFLea,
	0,
	[() => MeasureField$, 0]
];
var MissingDataConfigurationList = [
	1,
	n0,
	_MDCL,
	0,
	() => MissingDataConfiguration$
];
var ParameterControlList = [
	1,
	n0,
	_PCL,
	0,
	() => ParameterControl$
];
var ParameterDeclarationList = [
	1,
	n0,
	_PDL,
	0,
	[() => ParameterDeclaration$, 0]
];
var PivotFieldSortOptionsList = [
	1,
	n0,
	_PFSOL,
	0,
	[() => PivotFieldSortOptions$, 0]
];
var PivotMeasureFieldList = [
	1,
	n0,
	_PMFL,
	0,
	[() => MeasureField$, 0]
];
var PivotTableConditionalFormattingOptionList = [
	1,
	n0,
	_PTCFOL,
	0,
	[() => PivotTableConditionalFormattingOption$, 0]
];
var PivotTableConditionalFormattingScopeList = [
	1,
	n0,
	_PTCFSL,
	0,
	() => PivotTableConditionalFormattingScope$
];
var PivotTableDataPathOptionList = [
	1,
	n0,
	_PTDPOL,
	0,
	[() => PivotTableDataPathOption$, 0]
];
var PivotTableDimensionList = [
	1,
	n0,
	_PTDL,
	0,
	[() => DimensionField$, 0]
];
var PivotTableFieldCollapseStateOptionList = [
	1,
	n0,
	_PTFCSOL,
	0,
	[() => PivotTableFieldCollapseStateOption$, 0]
];
var PivotTableFieldOptionList = [
	1,
	n0,
	_PTFOL,
	0,
	() => PivotTableFieldOption$
];
var PivotTableFieldSubtotalOptionsList = [
	1,
	n0,
	_PTFSOL,
	0,
	() => PivotTableFieldSubtotalOptions$
];
var PluginVisualFieldWells = [
	1,
	n0,
	_PVFWl,
	0,
	[() => PluginVisualFieldWell$, 0]
];
var PluginVisualPropertiesList = [
	1,
	n0,
	_PVPL,
	0,
	() => PluginVisualProperty$
];
var PredefinedHierarchyColumnList = [
	1,
	n0,
	_PHCL,
	0,
	() => ColumnIdentifier$
];
var RadarChartCategoryFieldList = [
	1,
	n0,
	_RCCFL,
	0,
	[() => DimensionField$, 0]
];
var RadarChartColorFieldList = [
	1,
	n0,
	_RCCFLa,
	0,
	[() => DimensionField$, 0]
];
var RadarChartValuesFieldList = [
	1,
	n0,
	_RCVFL,
	0,
	[() => MeasureField$, 0]
];
var ReferenceLineList = [
	1,
	n0,
	_RLL,
	0,
	[() => ReferenceLine$, 0]
];
var RowSortList = [
	1,
	n0,
	_RSL,
	0,
	() => FieldSortOptions$
];
var SeriesItemList = [
	1,
	n0,
	_SILe,
	0,
	[() => SeriesItem$, 0]
];
var SetParameterValueConfigurationList = [
	1,
	n0,
	_SPVCL,
	0,
	[() => SetParameterValueConfiguration$, 0]
];
var SheetControlLayoutList = [
	1,
	n0,
	_SCLL,
	0,
	() => SheetControlLayout$
];
var SheetDefinitionList = [
	1,
	n0,
	_SDLh,
	0,
	[() => SheetDefinition$, 0]
];
var SheetElementRenderingRuleList = [
	1,
	n0,
	_SERRL,
	0,
	[() => SheetElementRenderingRule$, 0]
];
var SheetImageList = [
	1,
	n0,
	_SILh,
	0,
	[() => SheetImage$, 0]
];
var SheetLayoutGroupList = [
	1,
	n0,
	_SLGL,
	0,
	() => SheetLayoutGroup$
];
var SheetLayoutGroupMemberList = [
	1,
	n0,
	_SLGML,
	0,
	() => SheetLayoutGroupMember$
];
var SheetTextBoxList = [
	1,
	n0,
	_STBL,
	0,
	() => SheetTextBox$
];
var SheetVisualScopingConfigurations = [
	1,
	n0,
	_SVSC,
	0,
	() => SheetVisualScopingConfiguration$
];
var SmallMultiplesDimensionFieldList = [
	1,
	n0,
	_SMDFL,
	0,
	[() => DimensionField$, 0]
];
var StaticFileList = [
	1,
	n0,
	_SFLt,
	0,
	() => StaticFile$
];
var StringDefaultValueList = [
	1,
	n0,
	_SDVL,
	0,
	[() => SensitiveStringObject, 0]
];
var TableConditionalFormattingOptionList = [
	1,
	n0,
	_TCFOL,
	0,
	[() => TableConditionalFormattingOption$, 0]
];
var TableFieldOptionList = [
	1,
	n0,
	_TFOL,
	0,
	() => TableFieldOption$
];
var TableInlineVisualizationList = [
	1,
	n0,
	_TIVL,
	0,
	[() => TableInlineVisualization$, 0]
];
var TableStyleTargetList = [
	1,
	n0,
	_TSTL,
	0,
	() => TableStyleTarget$
];
var TableUnaggregatedFieldList = [
	1,
	n0,
	_TUFL,
	0,
	[() => UnaggregatedField$, 0]
];
var TooltipItemList = [
	1,
	n0,
	_TIL,
	0,
	() => TooltipItem$
];
var TooltipSheetDefinitionList = [
	1,
	n0,
	_TSDL,
	0,
	[() => TooltipSheetDefinition$, 0]
];
var TooltipSheetImageList = [
	1,
	n0,
	_TSIL,
	0,
	[() => SheetImage$, 0]
];
var TooltipSheetTextBoxList = [
	1,
	n0,
	_TSTBL,
	0,
	() => SheetTextBox$
];
var TooltipSheetVisualList = [
	1,
	n0,
	_TSVL,
	0,
	[() => Visual$, 0]
];
var TopicIdentifierDeclarationList = [
	1,
	n0,
	_TIDL,
	0,
	() => TopicIdentifierDeclaration$
];
var TotalAggregationOptionList = [
	1,
	n0,
	_TAOL,
	0,
	() => TotalAggregationOption$
];
var TransposedTableOptionList = [
	1,
	n0,
	_TTOL,
	0,
	() => TransposedTableOption$
];
var TreeMapDimensionFieldList = [
	1,
	n0,
	_TMDFL,
	0,
	[() => DimensionField$, 0]
];
var TreeMapMeasureFieldList = [
	1,
	n0,
	_TMMFL,
	0,
	[() => MeasureField$, 0]
];
var UnaggregatedFieldList = [
	1,
	n0,
	_UFL,
	0,
	[() => UnaggregatedField$, 0]
];
var VisualCustomActionList = [
	1,
	n0,
	_VCAL,
	0,
	[() => VisualCustomAction$, 0]
];
var VisualCustomActionOperationList = [
	1,
	n0,
	_VCAOL,
	0,
	[() => VisualCustomActionOperation$, 0]
];
var VisualCustomizationAdditionalFieldsList = [
	1,
	n0,
	_VCAFL,
	0,
	() => ColumnIdentifier$
];
var VisualList = [
	1,
	n0,
	_VLi,
	0,
	[() => Visual$, 0]
];
var WordCloudDimensionFieldList = [
	1,
	n0,
	_WCDFL,
	0,
	[() => DimensionField$, 0]
];
var WordCloudMeasureFieldList = [
	1,
	n0,
	_WCMFL,
	0,
	[() => MeasureField$, 0]
];
var GeocodePreferenceValue$ = [
	4,
	n0,
	_GPV,
	0,
	[_GH, _Coo],
	[() => GeocoderHierarchy$, () => Coordinate$]
];
var DescribeDashboardDefinition$ = [
	9,
	n0,
	_DDD,
	{ [_h]: [
		"GET",
		"/accounts/{AwsAccountId}/dashboards/{DashboardId}/definition",
		200
	] },
	() => DescribeDashboardDefinitionRequest$,
	() => DescribeDashboardDefinitionResponse$
];
// node_modules/@aws-sdk/client-quicksight/dist-es/commandBuilder.js?copy
const command = makeBuilder(commonParams, "QuickSight_20180401", "QuickSightClient", getEndpointPlugin);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/client-quicksight/dist-es/commands/DescribeDashboardDefinitionCommand.js?copy
var DescribeDashboardDefinitionCommand = class extends command(_ep0, _mw0, "DescribeDashboardDefinition", DescribeDashboardDefinition$) {};
export { DescribeDashboardDefinitionCommand as t };
