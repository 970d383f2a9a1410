import { toDashboard } from '../dashboard/definition.ts'
import { ActionError } from '../domain/errors.ts'
import type { ProbeContext, ProbeSelection } from './context.ts'

/** Makes the calls of the base session, each once, and picks the sheet and the visual to export. */
export async function findSelection(context: ProbeContext): Promise<ProbeSelection> {
  const { recorder, standIns, aws, dashboardId: DashboardId, base } = context
  const calls = context.callsBy(base)
  const identity = await recorder.call('GetCallerIdentity', 'the account of the credentials', calls.getCallerIdentity)
  const AwsAccountId = aws.accountId ?? identity.response?.Account
  if (AwsAccountId === undefined)
    throw new ActionError('The account is not known. Set aws-account-id.', { code: 'UnexpectedError' })
  standIns.learn(AwsAccountId, 'Account')
  const listing = { AwsAccountId, MaxResults: 100 }
  await recorder.call('ListDashboards', 'the dashboards of the account', () => calls.listDashboards(listing))
  const beyondModel = await recorder.call('ListDashboards', 'a value outside the model: MaxResults 101', () =>
    calls.listDashboards({ AwsAccountId, MaxResults: 101 })
  )
  const isValidationError = beyondModel.errorCode === 'ValidationException'
  recorder.observe('model-violation-error', isValidationError, beyondModel.errorCode ?? 'accepted')
  const definition = await recorder.call('DescribeDashboardDefinition', 'sheets, visuals and datasets', () =>
    calls.describeDashboardDefinition({ AwsAccountId, DashboardId })
  )
  if (definition.response === undefined)
    throw new ActionError(`The dashboard cannot be read: ${definition.errorCode}.`, { code: 'NothingExported' })
  const dashboard = toDashboard(DashboardId, definition.response)
  const [sheet] = dashboard.sheets
  if (sheet === undefined) throw new ActionError('The dashboard has no sheet.', { code: 'NothingExported' })
  const tables = dashboard.sheets.flatMap(({ id, visuals }) =>
    visuals.filter(({ exportable }) => exportable).map(visual => ({ sheetId: id, visualId: visual.id }))
  )
  return {
    accountId: AwsAccountId,
    sheetId: sheet.id,
    ...(tables[0] === undefined ? {} : { table: tables[0] }),
    dataSetIds: (dashboard.dataSetArns ?? []).flatMap(arn => /:dataset\/(.+)$/.exec(arn)?.[1] ?? [])
  }
}

/** Reads the first dataset of the dashboard: how the service describes it and its ingestions. */
export async function readDataSet(context: ProbeContext, { accountId, dataSetIds }: ProbeSelection): Promise<void> {
  const { recorder } = context
  const [DataSetId] = dataSetIds
  if (DataSetId === undefined) return
  const calls = context.callsBy(context.base)
  const input = { AwsAccountId: accountId, DataSetId }
  await recorder.call('DescribeDataSet', 'the first dataset of the dashboard', () => calls.describeDataSet(input))
  const properties = await recorder.call('DescribeDataSetRefreshProperties', 'its refresh properties', () =>
    calls.describeRefreshProperties(input)
  )
  if (properties.response?.DataSetRefreshProperties === undefined && !/AccessDenied/.test(properties.errorCode ?? ''))
    recorder.observe(
      'no-refresh-properties-error',
      properties.errorCode === 'ResourceNotFoundException',
      properties.errorCode ?? 'an empty response'
    )
  const listed = await recorder.call('ListIngestions', 'its ingestions', () => calls.listIngestions(input))
  const ingestions = listed.response?.Ingestions ?? []
  const times = ingestions.flatMap(({ CreatedTime }) => CreatedTime?.getTime() ?? [])
  if (new Set(times).size > 1) {
    const isNewestFirst = times.every((time, index) => time <= (times[index - 1] ?? time))
    recorder.observe('ingestion-order', isNewestFirst, isNewestFirst ? 'newest first' : 'another order')
  }
  const completed = ingestions.filter(({ IngestionStatus }) => IngestionStatus === 'COMPLETED')
  const withErrorInfo = completed.filter(({ ErrorInfo }) => ErrorInfo !== undefined).length
  if (completed.length > 0)
    recorder.observe('no-empty-error-info', withErrorInfo === 0, `${withErrorInfo} of ${completed.length} have one`)
}
