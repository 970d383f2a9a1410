import TestSequencer from '@jest/test-sequencer'

const longest = ['e2e', 'faults']

/** The suites that run the bundle last longest. At the end, one of them would keep one worker busy while the others have none left. */
export default class LongSuitesFirst extends TestSequencer {
  sort(tests) {
    const rank = ({ context }) => (longest.includes(context.config.displayName?.name) ? 0 : 1)
    return super.sort(tests).sort((a, b) => rank(a) - rank(b))
  }
}
