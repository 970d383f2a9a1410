import TestSequencer from '@jest/test-sequencer'

/** Suites whose longest case waits for half a minute. */
const waiting = /(freshness-datasets|random-faults|each-fault|probe|scale|cancel|archive\/page)\.test\.ts$/
/** Projects that run the bundle. */
const processes = ['e2e', 'faults']

/** Starts the longest suites first: at the end, one of them would keep one worker busy while the others have none left. */
export default class LongSuitesFirst extends TestSequencer {
  sort(tests) {
    const sorted = super.sort(tests)
    const isWaiting = ({ path }) => waiting.test(path.replaceAll('\\', '/'))
    const runsBundle = ({ context }) => processes.includes(context.config.displayName?.name)
    const first = sorted.filter(isWaiting)
    const second = sorted.filter(test => !isWaiting(test) && runsBundle(test))
    const last = sorted.filter(test => !isWaiting(test) && !runsBundle(test))
    // Suites that wait leave the processor to those beside them.
    return [...first.flatMap((test, i) => [test, ...second.slice(i, i + 1)]), ...second.slice(first.length), ...last]
  }
}
