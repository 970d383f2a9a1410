import TestSequencer from '@jest/test-sequencer'

/** Suites whose longest case waits for half a minute. */
const waiting = /(freshness-datasets|random-faults|each-fault|probe|scale|cancel|archive\/page)\.test\.ts$/
/** Projects that run the bundle. */
const processes = ['e2e', 'faults']

/** Starts the longest suites first: at the end, one of them would keep one worker busy while the others have none left. */
export default class LongSuitesFirst extends TestSequencer {
  sort(tests) {
    const rank = ({ path, context }) =>
      waiting.test(path.replaceAll('\\', '/')) ? 0 : processes.includes(context.config.displayName?.name) ? 1 : 2
    return super.sort(tests).sort((a, b) => rank(a) - rank(b))
  }
}
