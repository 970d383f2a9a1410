import { ActionError } from '../../../src/domain/errors.ts'
import { createJobDurations } from '../../../src/snapshot/job-durations.ts'
import { createJobSlots } from '../../../src/snapshot/job-slots.ts'
import { type JobPorts, runJob } from '../../../src/snapshot/run-job.ts'
import type { JobEvent } from '../../../src/snapshot/start-job.ts'
import { buildJob, csv, pdf } from '../../support/builders/planned-job.ts'
import { createVirtualClock } from '../../support/fakes/clock.ts'
import { createRecordingLog } from '../../support/fakes/log.ts'
import { createFakeSnapshotService, type FakeServiceOptions } from '../../support/fakes/snapshot-service.ts'

/** What the step's signal is aborted with. */
export const timedOutError = new ActionError('The step’s time is over', { code: 'TIMED_OUT' })

/** A job, the service it runs on, and what it takes to run it there. */
export function createJobHarness(behaviour: FakeServiceOptions = {}, places = 12) {
  const clock = createVirtualClock()
  const stop = new AbortController()
  const enough = new AbortController()
  const events: string[] = []
  const sent: string[] = []
  const job = buildJob([pdf('a'), csv('a', 'v')])
  const ports: JobPorts = {
    clock,
    signal: stop.signal,
    allStarted: enough.signal,
    slots: createJobSlots(places, { clock, log: createRecordingLog(), signal: stop.signal }),
    durations: createJobDurations(),
    onEvent: (event: JobEvent) => {
      if (event.kind === 'state') events.push(event.status)
      if (event.kind === 'started') events.push(event.adopted ? 'adopted' : 'started')
      if (event.kind === 'sent' || event.kind === 'refused') sent.push(event.kind)
    },
    stepStartedAt: clock.now(),
    sentJobs: new Map()
  }
  return {
    clock,
    job,
    ports,
    events,
    sent,
    enough,
    stop: () => stop.abort(timedOutError),
    ...createFakeSnapshotService(clock, job, behaviour)
  }
}

export type Stage = ReturnType<typeof createJobHarness>
export const runToEnd = ({ clock, job, snapshots, ports }: Stage) =>
  clock.runUntilSettled(runJob(job, snapshots, ports))
