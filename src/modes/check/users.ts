import { ServiceError } from '../../errors.ts'
import { principalOf } from '../../hints.ts'
import { viewerName } from '../../identity/people.ts'
import { plain } from '../../text.ts'
import { type Finding, failed, passed, type Remedy, skipped } from './attempt.ts'
import { identityTrust } from './policies.ts'
import { noBase, type Person, peopleOf, type Scene } from './scene.ts'

/**
 * Each user's identity context, and the identity role assumed with it: two lines a user.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_GetIdentityContext.html
 */
export async function checkUsers(scene: Scene): Promise<Finding[]> {
  const lines = await Promise.all(peopleOf(scene).map(person => checkUser(scene, person)))
  const anonymous = scene.step.reports.some(({ viewer }) => viewer.kind === 'anonymous')
  const plan = skipped('Anonymous exports', "only a job can tell whether the account's plan allows them")
  return [...lines.flat(), ...(anonymous ? [plan] : [])]
}

async function checkUser(scene: Scene, { account, viewer }: Person): Promise<Finding[]> {
  const { wired, step, ports } = scene
  const who = plain(viewerName(viewer), 100)
  const context = `Identity context of ${who}`
  const role = `Identity role ${step.aws.identityRole ?? ''} with the context of ${who}`
  if (scene.identity === undefined || account === undefined) return [skipped(context, noBase), skipped(role, noBase)]
  try {
    await wired.sessions.of(account, viewer).credentials()
    return [passed(context), passed(role, 'sts:AssumeRole and sts:SetContext are allowed')]
  } catch (error) {
    ports.signal.throwIfAborted()
    // Both calls make the one session; the refusal tells which of them it was.
    if (error instanceof ServiceError && error.operation === 'AssumeRole') {
      return [passed(context), failed(role, error, trustFor(error, scene))]
    }
    return [failed(context, error), skipped(role, 'there is no identity context')]
  }
}

function trustFor(error: ServiceError, { step, identity }: Scene): Remedy | undefined {
  const missing = /not authorized to perform: (sts:(?:SetContext|AssumeRole)) on/.exec(error.message)?.[1]
  const principal = step.aws.baseRole ?? principalOf(identity?.arn)
  if (missing === undefined || principal === undefined || /explicit deny/.test(error.message)) return undefined
  const itself =
    step.aws.baseRole === step.aws.identityRole ? ' One role serves for both steps: it must trust itself.' : ''
  return {
    say: `The trust policy of ${step.aws.identityRole} does not allow ${missing}.${itself} One that does:`,
    paste: identityTrust(step.aws.partition, principal)
  }
}
