import type { AccountWorld, Dashboard, DataSet } from '../account-schema.ts'
import { createQuickSightError } from '../errors.ts'
import type { EmulatorContext } from './call.ts'
import { findDataSet, findParents, listRuleDataSetIds } from './datasets.ts'
import { messages } from './messages.ts'
import { createTimers } from './timers.ts'

export type IngestionStatus = 'INITIALIZED' | 'QUEUED' | 'RUNNING' | 'FAILED' | 'COMPLETED' | 'CANCELLED'

export interface Ingestion {
  readonly id: string
  readonly dataSetId: string
  readonly region: string
  status: IngestionStatus
  /** Milliseconds, like the end. */
  readonly createdAt: number
  endedAt?: number
  readonly source: 'MANUAL' | 'SCHEDULED'
  readonly type: string
  rowsIngested?: number
  rowsDropped?: number
  error?: { readonly type?: string | undefined; readonly message?: string | undefined }
}

/** Ingestions (loads of data into SPICE) by dataset. */
export interface Ingestions {
  /** Newest first. */
  list(region: string, dataSetId: string): readonly Ingestion[]
  find(region: string, dataSetId: string, id: string): Ingestion | undefined
  /** @throws ResourceExistsException, LimitExceededException, InvalidParameterValueException */
  start(region: string, dataSet: DataSet, id: string, type: string): Ingestion
  all(): readonly Ingestion[]
  /** Cancels every timer. */
  stop(): void
  /** Removes every ingestion, too. */
  clear(): void
}

const hourMs = 3_600_000

/**
 * Runs ingestions from INITIALIZED to their end, on the emulator's clock. Ingestions of the world exist from the start.
 * @param timeScale factor on the world's durations
 */
export function createIngestions(context: EmulatorContext, timeScale: number): Ingestions {
  const byDataSet = new Map<string, Ingestion[]>()
  const timers = createTimers()
  const wait = (seconds: number) => timers.after(seconds * timeScale * 1000)

  function getIngestions(region: string, dataSetId: string): Ingestion[] {
    const key = `${region}/${dataSetId}`
    const dataSet = findDataSet(context.world, region, dataSetId)
    const known = byDataSet.get(key) ?? (dataSet ? createFromWorld(region, dataSet, context, wait) : [])
    byDataSet.set(key, known)
    return known
  }

  return {
    list: (region, id) => [...getIngestions(region, id)].sort((one, other) => other.createdAt - one.createdAt),
    find: (region, id, ingestionId) => getIngestions(region, id).find(each => each.id === ingestionId),
    all: () => [...byDataSet.values()].flat(),
    stop: timers.clear,
    clear: () => {
      timers.clear()
      byDataSet.clear()
    },
    start(region, dataSet, id, type) {
      const known = getIngestions(region, dataSet.id)
      refuse(known, dataSet, id, type, context)
      const ingestion = createManualIngestion(region, dataSet.id, id, type, context.now())
      const before = known.filter(isRunning)
      if (context.switches.runningIngestion === 'supersede') for (const each of before) supersede(each, context)
      known.push(ingestion)
      const ahead = context.switches.runningIngestion === 'queue' ? before : []
      void runIngestion(ingestion, dataSet, context, wait, ahead)
      return ingestion
    }
  }
}

/** Ingestions of a dataset that the world file lists; running ones continue. */
function createFromWorld(
  region: string,
  dataSet: DataSet,
  context: EmulatorContext,
  wait: (seconds: number) => Promise<void>
): Ingestion[] {
  const made = (dataSet.ingestions ?? []).map((script, i) =>
    createFromScript(script, i + 1, region, dataSet.id, context)
  )
  for (const ingestion of made.filter(isRunning)) void runIngestion(ingestion, dataSet, context, wait)
  return made
}

function createManualIngestion(
  region: string,
  dataSetId: string,
  id: string,
  type: Ingestion['type'],
  createdAt: number
): Ingestion {
  return { id, dataSetId, region, status: 'INITIALIZED', createdAt, source: 'MANUAL', type }
}

type IngestionScript = NonNullable<DataSet['ingestions']>[number]

/** An earlier ingestion that the world file lists. */
function createFromScript(
  script: IngestionScript,
  index: number,
  region: string,
  dataSetId: string,
  { now }: EmulatorContext
): Ingestion {
  const { status, error, minutesAgo = 0, source = 'SCHEDULED', rowsIngested = 228, rowsDropped = 0 } = script
  const createdAt = now() - minutesAgo * 60_000
  const base = {
    id: script.id ?? `scheduled-${index}`,
    dataSetId,
    region,
    status,
    createdAt,
    source,
    type: 'FULL_REFRESH'
  }
  const ended = ['QUEUED', 'RUNNING'].includes(status) ? {} : { endedAt: createdAt + 17_000 }
  return { ...base, ...ended, rowsIngested, rowsDropped, ...(error === undefined ? {} : { error }) }
}

const isRunning = ({ status }: Ingestion) => ['INITIALIZED', 'QUEUED', 'RUNNING'].includes(status)

/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_CreateIngestion.html */
function refuse(
  known: readonly Ingestion[],
  dataSet: DataSet,
  id: string,
  type: string,
  { switches, now }: EmulatorContext
): void {
  if (known.some(each => each.id === id))
    throw createQuickSightError('ResourceExistsException', messages.ingestionExists(id), { ResourceType: 'INGESTION' })
  const recent = known.filter(each => each.source === 'MANUAL' && each.createdAt > now() - 24 * hourMs)
  const limit = switches.edition === 'STANDARD' ? 8 : switches.refreshesPerDay
  if (recent.length >= limit)
    throw createQuickSightError('LimitExceededException', messages.tooManyRefreshes(limit), {
      ResourceType: 'INGESTION'
    })
  if (type === 'INCREMENTAL_REFRESH' && !dataSet.lookbackWindow)
    throw createQuickSightError('InvalidParameterValueException', messages.notIncremental(dataSet.id))
}

/** "a new ingestion will supersede and end the previous ingestion" */
function supersede(ingestion: Ingestion, { now }: EmulatorContext): void {
  ingestion.status = 'FAILED'
  ingestion.error = { type: 'INGESTION_SUPERSEDED', message: 'A newer ingestion was started.' }
  ingestion.endedAt = now()
}

type IngestionWait = (seconds: number) => Promise<void>

async function runIngestion(
  ingestion: Ingestion,
  dataSet: DataSet,
  context: EmulatorContext,
  wait: IngestionWait,
  ahead: readonly Ingestion[] = []
): Promise<void> {
  const { queuedSeconds = 0.5, runningSeconds = 3, fails } = dataSet.refresh ?? {}
  if (dataSet.importMode === 'DIRECT_QUERY') {
    endIngestion(ingestion, 'FAILED', context)
    ingestion.error = { type: 'DATA_SET_NOT_SPICE', message: 'The dataset is not in SPICE.' }
    return
  }
  if (ingestion.status !== 'RUNNING') {
    ingestion.status = 'QUEUED'
    await wait(queuedSeconds)
    while (ahead.some(isRunning)) await wait(0.2)
    if (!isRunning(ingestion)) return
    ingestion.status = 'RUNNING'
  }
  // The source is read when the ingestion runs, so a child gets the current rows of its parent.
  const rows = readSource(context.world, ingestion.region, dataSet)
  await wait(runningSeconds)
  if (!isRunning(ingestion)) return
  const failure = dataSet.file ? { type: 'S3_UPLOADED_FILE_DELETED', message: 'The file is gone.' } : fails
  if (failure !== undefined) {
    endIngestion(ingestion, 'FAILED', context)
    ingestion.error = context.switches.emptyErrorInfo ? {} : failure
    return
  }
  const table = context.world.tables[dataSet.table ?? dataSet.id]
  if (table && rows) table.rows = rows
  ingestion.rowsIngested = table?.rows.length ?? 0
  ingestion.rowsDropped = dataSet.refresh?.rowsDropped ?? 0
  endIngestion(ingestion, 'COMPLETED', context)
}

function endIngestion(ingestion: Ingestion, status: IngestionStatus, { now }: EmulatorContext): void {
  ingestion.status = status
  ingestion.endedAt = now()
}

/** Current rows of the dataset's source; unchanged unless the world configures it. */
function readSource(
  world: AccountWorld,
  region: string,
  dataSet: DataSet
): AccountWorld['tables'][string]['rows'] | undefined {
  const configuredRows = dataSet.refresh?.source
  if (configuredRows !== undefined) return configuredRows.map(row => [...row])
  const [parent] = findParents(world, region, dataSet)
  const rows = parent === undefined ? undefined : world.tables[parent.table ?? parent.id]?.rows
  return rows?.map(row => [...row])
}

/** Whether the row-level security rules of a dashboard's datasets were refreshed since a time. */
export function hasRefreshedRules(
  world: AccountWorld,
  ingestions: Ingestions,
  dashboard: Dashboard,
  since: number
): boolean {
  return listRuleDataSetIds(world, dashboard).some(id =>
    ingestions.list(dashboard.region, id).some(({ status, endedAt = 0 }) => status === 'COMPLETED' && endedAt > since)
  )
}
