import type { Assumption } from './assumption.ts'
import { probedAssumptions } from './probed-assumptions.ts'
import { unprobedAssumptions } from './unprobed-assumptions.ts'

export type { Assumption } from './assumption.ts'

/** Every assumption: first those that the probe tests. docs/VERIFIED.md lists them from here. */
export const assumptions: readonly Assumption[] = [
  ...probedAssumptions.map(each => ({ ...each, isProbed: true })),
  ...unprobedAssumptions.map(each => ({ ...each, isProbed: false }))
]
