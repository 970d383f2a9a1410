import type { Step } from '../model.ts'
import { type CheckLine, checkPage } from '../report/check.ts'
import type { Page } from '../report/page.ts'
import type { Wired } from '../wiring.ts'

export interface CheckPorts {
  readonly idToken: (audience: string) => Promise<string>
}

export interface Checked {
  readonly page: Page
  /** Present where a check failed. */
  readonly failure: string | undefined
}

/** Tries every permission and setting up to the job itself. */
export async function runCheck(_step: Step, _wired: Wired, _ports: CheckPorts): Promise<Checked> {
  const lines: CheckLine[] = []
  return { page: checkPage(lines), failure: undefined }
}
