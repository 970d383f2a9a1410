import { ActionError } from '../domain/errors.ts'
import type { Session } from '../domain/ports/credentials.ts'
import type { IdentityCenterViewer, Viewer } from '../domain/report.ts'
import type { AwsSettings } from '../domain/step.ts'
import { memoizeAsync } from '../lib/memoize.ts'
import { createEnhancedSession, type EnhancedPorts } from './enhanced-session.ts'
import { createLazySession } from './refreshable-session.ts'
import { getViewerKey } from './viewer.ts'

/** The sessions of a step: one base session for all, one identity-enhanced session for each user. */
export interface Sessions {
  /** The session that can start, describe and read the snapshot jobs of this viewer, and of no other. */
  forViewer(accountId: string, viewer: Viewer): Session
  /** Account of a report: the one it names, the step's, or the one the base session belongs to. */
  resolveAccountId(named: string | undefined): Promise<string>
}

export interface SessionPorts extends EnhancedPorts {
  /** The session of a user of IAM Identity Center. Loads its code. */
  readonly identityCenter: (roleArn: string, viewer: IdentityCenterViewer) => Promise<Session>
}

/** Creates each session on first use, and only once. */
export function createSessions(aws: AwsSettings, base: Session, ports: SessionPorts): Sessions {
  const byViewer = new Map<string, Session>()
  const caller = memoizeAsync(() => ports.roles.callerIdentity())

  function make(accountId: string, viewer: Viewer): Session {
    if (viewer.kind === 'anonymous') return base
    const { identityRole } = aws
    if (identityRole === undefined) {
      throw new ActionError('No role is set to assume with the identity context.', { code: 'NoIdentityRole' })
    }
    if (viewer.kind === 'identity-center') return createLazySession(() => ports.identityCenter(identityRole, viewer))
    return createEnhancedSession(aws, identityRole, accountId, viewer, ports)
  }

  return {
    forViewer: (accountId, viewer) => {
      const key = getViewerKey(accountId, viewer)
      const session = byViewer.get(key) ?? make(accountId, viewer)
      byViewer.set(key, session)
      return session
    },
    resolveAccountId: async named => named ?? aws.accountId ?? (await caller()).account
  }
}
