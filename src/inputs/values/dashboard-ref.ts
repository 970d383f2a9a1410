import { idPattern } from '../../domain/limits.ts'
import { pluralize, quote } from '../../lib/text.ts'
import { findPartitionProblem, regionPattern } from './region.ts'

/** A dashboard, and what else its ARN or URL contains. */
export interface DashboardRef {
  readonly id: string
  readonly region?: string
  readonly accountId?: string
  /** Only an ARN contains the dashboard's own region. */
  readonly origin: 'id' | 'arn' | 'url'
  /** The sheet and the names of the parameters in a URL. */
  readonly sheetId?: string
  readonly parameterNames?: readonly string[]
}

const arnPattern = /^arn:([a-z-]+):quicksight:([a-z0-9-]+):(\d{12}):dashboard\/([\w-]{1,512})$/
// Commercial regions, China and GovCloud; the region comes first once it was selected in the console.
const hostPattern =
  /^(?:([a-z0-9-]+)\.)?(?:quicksight|quick)\.(?:aws\.amazon\.com|amazonaws\.cn|(?:aws\.)?amazonaws-us-gov\.com)$/
const acceptedForms = 'Set its ID, its ARN (arn:aws:quicksight:REGION:ACCOUNT:dashboard/ID) or its console URL.'

/**
 * Parses a dashboard's ID, ARN or console URL. The problem continues after the name of the input. https://docs.aws.amazon.com/quicksight/latest/developerguide/resource-arns.html
 */
export function parseDashboardId(text: string): DashboardRef | { readonly problem: string } {
  if (text.startsWith('arn:')) return parseDashboardArn(text)
  if (/^https?:/i.test(text)) return parseDashboardUrl(text)
  if (idPattern.test(text)) return { id: text, origin: 'id' }
  if (/[<>]/.test(text)) return { problem: `${quote(text)} is still a placeholder. ${acceptedForms}` }
  return { problem: `${quote(text)} is not a dashboard ID (letters, digits, - and _, at most 512). ${acceptedForms}` }
}

function parseDashboardArn(text: string): DashboardRef | { readonly problem: string } {
  const [, partition, region, accountId, id] = arnPattern.exec(text) ?? []
  if (partition !== undefined && region !== undefined && accountId !== undefined && id !== undefined) {
    const problem = findPartitionProblem(partition, region)
    return problem === undefined
      ? { id, region, accountId, origin: 'arn' }
      : { problem: `${quote(text, 200)} ${problem}` }
  }
  const kind = /^arn:[^:]*:quicksight:[^:]*:[^:]*:([a-z-]+)\//.exec(text)?.[1]
  const what = kind === undefined || kind === 'dashboard' ? '' : ` but of ${withIndefiniteArticle(kind)}`
  const digits = /^arn:[^:]*:quicksight:[^:]*:(\d+):/.exec(text)?.[1]?.length ?? 12
  const account = digits === 12 ? '' : ` Its account ID has ${pluralize(digits, 'digit')}, not 12.`
  return { problem: `${quote(text, 200)} is not the ARN of a dashboard${what}.${account} ${acceptedForms}` }
}

function parseDashboardUrl(text: string): DashboardRef | { readonly problem: string } {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const host = hostPattern.exec(url?.hostname ?? '')
  if (!url || !host) return { problem: `${quote(text)} is not a URL of the QuickSight console. ${acceptedForms}` }
  const id = /\/sn\/(?:.*\/)?dashboards\/([\w-]{1,512})(?:\/|$)/.exec(url.pathname)?.[1]
  if (id === undefined)
    return { problem: `${quote(text)} does not contain a dashboard (/sn/dashboards/ID). ${acceptedForms}` }
  const sheetId = /\/sheets\/([\w-]{1,512})(?:\/|$)/.exec(url.pathname)?.[1]
  const parameterNames = listUrlParameters(url.hash)
  const accountId = /\/accounts\/(\d{12})\//.exec(url.pathname)?.[1]
  return {
    id,
    origin: 'url',
    ...(host[1] !== undefined && regionPattern.test(host[1]) ? { region: host[1] } : {}),
    ...(accountId === undefined ? {} : { accountId }),
    ...(sheetId === undefined ? {} : { sheetId }),
    ...(parameterNames.length === 0 ? {} : { parameterNames })
  }
}

/** `#p.Region=EMEA`: https://docs.aws.amazon.com/quick/latest/userguide/parameters-in-a-url.html */
function listUrlParameters(hash: string): readonly string[] {
  const names = [...new URLSearchParams(hash.slice(1)).keys()]
  return [...new Set(names.flatMap(name => (name.startsWith('p.') ? name.slice(2) : [])))]
}

function withIndefiniteArticle(kind: string): string {
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`
}
