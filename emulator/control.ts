import { listAccounts } from './accounts.ts'
import { readBody } from './body.ts'
import type { Call } from './calls.ts'
import type { Exchange, Reply } from './exchange.ts'
import { type Faults, faultKinds } from './faults.ts'
import type { BehaviorFlags } from './feature-flags.ts'
import { importAnswer } from './import/import-answers.ts'
import { isJsonObject } from './json-object.ts'
import { mergeWorlds } from './merge-world.ts'
import { operationsByService, readKnownFault } from './operations.ts'
import { readWorld, type World } from './world.ts'

export interface ControlParts {
  readonly calls: Call[]
  readonly faults: Faults
  readonly switches: BehaviorFlags
  readonly world: World
  readonly jobs: () => unknown
  readonly objects: () => unknown
  readonly expireSessions: () => void
  readonly reset: () => void
}
type ControlRoute = (parts: ControlParts, body: unknown) => unknown

/** The control endpoints below `/_emulator/`, for scripts. */
const answers: Readonly<Record<string, ControlRoute>> = {
  'GET calls': ({ calls }) => calls,
  'DELETE calls': ({ calls }) => ({ removed: calls.splice(0).length }),
  'GET faults': ({ faults }) => faults.pending(),
  'POST faults': ({ faults }, body) => {
    for (const fault of [body].flat()) faults.add(readKnownFault(fault))
    return faults.pending()
  },
  'DELETE faults': ({ faults }) => {
    faults.clear()
    return faults.pending()
  },
  'GET jobs': ({ jobs }) => jobs(),
  'GET objects': ({ objects }) => objects(),
  'POST expire': ({ expireSessions }) => {
    expireSessions()
    return { expired: true }
  },
  'GET about': ({ world }) => ({
    account: world.account,
    accounts: listAccounts(world).map(({ account }) => account),
    identityRegion: world.identityRegion,
    operations: ['*', ...Object.values(operationsByService).flat()],
    kinds: faultKinds
  }),
  'GET ready': () => ({ ready: true }),
  'POST reset': ({ reset }) => {
    reset()
    return { reset: true }
  },
  'GET switches': ({ switches }) => switches,
  'POST switches': ({ switches }, body) => Object.assign(switches, requireKnownSwitches(switches, body)),
  'GET world': ({ world }) => world,
  'POST import': ({ world }, body) => {
    for (const answer of [body].flat()) Object.assign(world, readWorld(mergeWorlds(world, importAnswer(answer, world))))
    return world
  },
  'POST world': ({ world }, body) => Object.assign(world, readWorld(mergeWorlds(world, body)))
}

/** Serves `/_emulator/…`, with which tests and scripts control the emulator. */
export function createControl(parts: ControlParts): (exchange: Exchange) => Promise<Reply> {
  return async ({ method, rawPath, body }) => {
    const answer = answers[`${method} ${rawPath.replace('/_emulator/', '')}`]
    if (!answer) return toControlReply(404, { error: 'Not found', endpoints: Object.keys(answers) })
    try {
      const text = (await readBody(body)).toString()
      return toControlReply(200, answer(parts, text === '' ? {} : JSON.parse(text)))
    } catch (error) {
      return toControlReply(400, { error: error instanceof Error ? error.message : String(error) })
    }
  }
}

function requireKnownSwitches(switches: BehaviorFlags, body: unknown): object {
  const given = isJsonObject(body) ? body : {}
  const strange = Object.keys(given).filter(name => !Object.hasOwn(switches, name))
  if (strange.length > 0) throw new Error(`Not a switch: ${strange.join(', ')}`)
  return given
}

function toControlReply(status: number, body: unknown): Reply {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body, null, 2) }
}
