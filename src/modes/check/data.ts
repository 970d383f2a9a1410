import { ServiceError } from '../../domain/errors.ts'
import type { FreshnessSettings } from '../../domain/freshness.ts'
import type { Report } from '../../domain/report.ts'
import { type DatasetNode, hasDataAge } from '../../freshness/dataset-graph.ts'
import { formatDatasetLabel } from '../../freshness/describe-dataset.ts'
import { createDatasetLookup, type DatasetLookup } from '../../freshness/look-up-datasets.ts'
import type { DatasetCatalog } from '../../freshness/ports.ts'
import { pluralize } from '../../lib/text.ts'
import { type CheckContext, getReportAccount, noBaseSessionReason, removeDuplicatesBy } from './context.ts'
import { createFailed, createPassed, createSkipped, createUntestable, type Finding } from './finding.ts'
import { formatRefreshPolicy } from './policy-statements.ts'

/** Tries each call that the age of data and refreshes need. Nothing is refreshed: only a refresh can test that. */
export async function checkData(scene: CheckContext): Promise<void> {
  const datasets = await scene.wired.datasets()
  const lookup = createDatasetLookup(datasets, scene.ports.signal)
  const getKey = (report: Report) =>
    `${getReportAccount(scene, report)}/${report.dashboardId}/${report.freshness?.refresh}`
  const reports = removeDuplicatesBy(
    scene.step.reports.filter(({ freshness }) => freshness !== undefined),
    getKey
  )
  await Promise.all(
    reports.map(report =>
      scene.board.addPending([formatDataTitle(report)], checkReport(scene, report, datasets, lookup))
    )
  )
}

function formatDataTitle({ dashboardId }: Report): string {
  return `Datasets of dashboard ${dashboardId}`
}

async function checkReport(
  scene: CheckContext,
  report: Report,
  datasets: DatasetCatalog,
  lookup: DatasetLookup
): Promise<Finding[]> {
  const title = formatDataTitle(report)
  const account = getReportAccount(scene, report)
  if (scene.identity === undefined || account === undefined) return [createSkipped(title, noBaseSessionReason)]
  try {
    const nodes = [...(await lookup.find(account, report.dashboardId)).values()]
    const errors = nodes.filter(({ error }) => error !== undefined)
    const spice = nodes.filter(hasDataAge)
    const detail = `${pluralize(nodes.length, 'dataset')}, ${spice.length} of them in SPICE`
    const findings =
      errors.length === 0
        ? [createPassed(title, detail)]
        : errors.map(node => createFailed(`Dataset ${formatDatasetLabel(node)}`, node.error))
    return [...findings, ...(await checkRefresh(scene, report, spice[0], datasets))]
  } catch (error) {
    scene.ports.signal.throwIfAborted()
    return [createFailed(title, error)]
  }
}

async function checkRefresh(
  scene: CheckContext,
  { dashboardId, freshness }: Report,
  dataset: DatasetNode | undefined,
  datasets: DatasetCatalog
): Promise<Finding[]> {
  const refresh: FreshnessSettings['refresh'] = freshness?.refresh ?? 'never'
  if (refresh === 'never' || dataset === undefined) return []
  const title = `Follow refreshes of datasets of dashboard ${dashboardId}`
  const { arn, ingestions } = dataset
  const id = ingestions[0]?.id ?? `${scene.step.run.jobPrefix.slice(0, 100)}-check`
  const tries = [
    () => datasets.describeIngestion(arn, id),
    ...(refresh === 'start' ? [() => datasets.hasLookbackWindow(arn)] : [])
  ]
  const refusals = await Promise.all(tries.map(attempt => attempt().then(() => undefined, toDatasetRefusal)))
  scene.ports.signal.throwIfAborted()
  const refused = refusals.find(refusal => refusal !== undefined)
  const line = refused === undefined ? createPassed(title) : createFailed(title, refused)
  return refresh === 'start' ? [line, createRefreshFinding(dashboardId, arn)] : [line]
}

// An ingestion that does not exist could be described.
function toDatasetRefusal(error: unknown): unknown {
  return error instanceof ServiceError && error.kind === 'not-found' ? undefined : error
}

function createRefreshFinding(dashboardId: string, arn: string): Finding {
  return createUntestable(
    `Start refreshes of datasets of dashboard ${dashboardId}`,
    'only a refresh can test this; the base role needs the permission for each dataset',
    formatRefreshPolicy([arn])
  )
}
