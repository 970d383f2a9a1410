import { expect, test } from '@jest/globals'
import { ActionError } from '../../../src/domain/errors.ts'
import { createIngestionFollower } from '../../../src/freshness/follow-ingestion.ts'
import type { DatasetCatalog } from '../../../src/freshness/ports.ts'
import { catchError } from '../../support/catch-error.ts'
import { createVirtualClock } from '../../support/fakes/clock.ts'
import { createRecordingLog } from '../../support/fakes/log.ts'
import { buildIngestion, buildNode } from './samples.ts'

test.each([
  ['CANCELLED', 'Run the step again'],
  ['TIMED_OUT', 'Raise timeout-minutes, or run the step again']
])('after %s, the advice is: %s', async (code, advice) => {
  const controller = new AbortController()
  const datasets = {
    describeIngestion: async () => {
      controller.abort(new ActionError('The step is over.', { code }))
      return buildIngestion(1, 'RUNNING')
    }
  } as Partial<DatasetCatalog> as DatasetCatalog
  const ports = { clock: createVirtualClock(), log: createRecordingLog(), signal: controller.signal, datasets }
  const error = await catchError(createIngestionFollower(ports).follow(buildNode('d'), 'i-1'))
  expect(error).toMatchObject({ code: 'RefreshUnfinished', hint: `${advice}: it waits for the ingestion.` })
})

test('an unknown status is waited for, with one warning that names it', async () => {
  const statuses = ['RUNNING', 'PAUSED', 'PAUSED', 'COMPLETED']
  const datasets = {
    describeIngestion: async () => buildIngestion(1, statuses.shift())
  } as Partial<DatasetCatalog> as DatasetCatalog
  const log = createRecordingLog()
  const clock = { ...createVirtualClock(), sleep: async () => {} }
  const ports = { clock, log, signal: new AbortController().signal, datasets }
  expect(await createIngestionFollower(ports).follow(buildNode('d'), 'i-1')).toMatchObject({ status: 'COMPLETED' })
  expect(log.lines).toEqual([
    'warning: QuickSight returned the unknown ingestion status "PAUSED" (known: INITIALIZED, QUEUED, RUNNING, COMPLETED, FAILED and CANCELLED). The step keeps polling.'
  ])
})
