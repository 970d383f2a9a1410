import type { RepeatedInputs } from '../domain/step.ts'
import { type InputName, inputDefaults, inputNames } from './input-names.ts'

// Inputs that every printed step has, or that only the listing uses.
const notRepeated: readonly InputName[] = [
  'mode',
  'dashboard-id',
  'reports',
  'cli-input-json',
  'aws-region',
  'role-to-assume',
  'github-token'
]

const privateNames: readonly InputName[] = ['parameters', 'row-level-tags', 'role-external-id', 'inline-session-policy']

const defaults: Partial<Record<InputName, string>> = inputDefaults

/** The inputs of a step in `mode: list` that an export of the dashboard needs too. The runner passes defaults like set inputs. */
export function readRepeatedInputs(read: (name: string) => string): RepeatedInputs {
  const set = inputNames
    .filter(name => !notRepeated.includes(name))
    .map(name => [name, read(name).trim()] as const)
    .filter(([name, value]) => value !== '' && value !== defaults[name])
  return {
    inputs: Object.fromEntries(set.filter(([name]) => !privateNames.includes(name))),
    privateInputs: set.flatMap(([name]) => (privateNames.includes(name) ? name : []))
  }
}
