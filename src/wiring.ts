import type { Line } from './aws/call.ts'
import type { Transport } from './aws/client.ts'
import { catalog, snapshots } from './aws/quicksight.ts'
import { roleService, tokenService } from './aws/sts.ts'
import { type FilesRoom, filesRoom, type RunFacts } from './files/files.ts'
import { webIdentityToken } from './github/oidc.ts'
import { baseSession } from './identity/base.ts'
import { ambient } from './identity/session.ts'
import { type Sessions, sessions } from './identity/sessions.ts'
import type { Step } from './model.ts'
import { once, requestBudget } from './pace.ts'
import type { Catalog, Mask, Releases, Session, Snapshots } from './ports.ts'

/** What only the door can give: the line every call goes through, secrets, GitHub, the environment. */
export interface Outside {
  readonly line: Line
  readonly mask: Mask
  readonly transport: Transport
  /** A fresh OIDC token for an audience, one attempt, masked. */
  readonly idToken: (audience: string) => Promise<string>
  /** Releases of the repository the workflow runs in, by this token. */
  readonly releases: (token: string) => Promise<Releases>
  readonly workspaceRoot: string
  readonly run: RunFacts
}

/** The step's ports, wired to AWS and GitHub. */
export interface Wired {
  readonly base: Session
  readonly sessions: Sessions
  /** QuickSight in a region, by the base session; the dashboards' region when none is named. */
  readonly catalog: (region?: string) => Catalog
  readonly snapshots: (session: Session) => Snapshots
  readonly files: () => FilesRoom
}

/** Builds every adapter once; what a run does not use is neither loaded nor called. */
export function wire(step: Step, outside: Outside): Wired {
  const { line, mask, transport } = outside
  const { region } = step.aws
  const budget = requestBudget(line.clock)
  const shared = { line, mask, transport }
  const base = baseOf(step, outside)
  const catalogs = new Map<string, Catalog>()
  const catalogIn = (where = region): Catalog => {
    const known = catalogs.get(where) ?? catalog({ ...shared, region: where, session: base, budget })
    catalogs.set(where, known)
    return known
  }
  const roles = roleService({ ...shared, region, session: base })
  return {
    base,
    sessions: sessions(step.aws, base, { clock: line.clock, log: line.log, roles, catalog: catalogIn }),
    catalog: catalogIn,
    snapshots: session => snapshots({ ...shared, region, session, budget }),
    files: () => filesOf(step, base, outside)
  }
}

function baseOf(step: Step, outside: Outside): Session {
  const { line, mask, transport, idToken } = outside
  const { aws } = step
  if (aws.baseRole === undefined) {
    // The SDK's chain of providers is large and only ambient credentials need it.
    const provider = once(async () =>
      (await import('./aws/ambient.ts')).ambientCredentials(aws.region, transport, mask)
    )
    return ambient(async how => (await provider())(how))
  }
  return baseSession(aws, aws.baseRole, {
    clock: line.clock,
    tokens: tokenService({ line, mask, transport, region: aws.region }),
    webIdentityToken: webIdentityToken(line, idToken)
  })
}

function filesOf(step: Step, base: Session, outside: Outside): FilesRoom {
  const { line, transport } = outside
  const { region } = step.aws
  // S3 and plain downloads are loaded when the first file needs them.
  const links = once(async () => (await import('./aws/links.ts')).links({ transport, line }))
  const objects = once(async () =>
    (await import('./aws/s3.ts')).objectStore({
      region,
      transport,
      line,
      session: base,
      // Such an endpoint has no host name for each bucket.
      pathStyle: transport.ownEndpoints?.includes('S3') ?? false
    })
  )
  const ports = {
    ...line,
    objects,
    links: { read: async (url: string, from: { offset: number }) => (await links()).read(url, from) },
    releases: outside.releases,
    workspaceRoot: outside.workspaceRoot
  }
  return filesRoom(step, ports, outside.run)
}
