/** A dashboard as its definition describes it. */

export interface Dashboard {
  readonly id: string
  readonly name: string
  readonly sheets: readonly Sheet[]
  readonly parameters: readonly ParameterDeclaration[]
  readonly dataSetArns: readonly string[]
}

export interface Sheet {
  readonly id: string
  readonly name: string
  readonly contentType: 'INTERACTIVE' | 'PAGINATED'
  readonly visuals: readonly Visual[]
}

export interface Visual {
  readonly id: string
  readonly title?: string
  /** The type as the API names it: `TableVisual`, `BarChartVisual`, … */
  readonly type: string
  /** Tables and pivot tables: the only visuals that can be exported as CSV and EXCEL. */
  readonly exportable: boolean
}

export interface ParameterDeclaration {
  readonly name: string
  readonly type: 'String' | 'Integer' | 'Decimal' | 'DateTime'
  readonly multiValued: boolean
  readonly defaults: readonly string[]
  /** Expression of a default that depends on the date, such as `truncDate('MM', now())`. */
  readonly rollingDefault?: string
  /** The default depends on the user; `defaults` apply to the others. */
  readonly hasDefaultPerUser?: boolean
}
