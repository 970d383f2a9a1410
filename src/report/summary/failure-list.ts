import { actionErrorCodes } from '../../domain/errors.ts'
import type { RunResult } from '../../domain/model.ts'
import { joinList, pluralize } from '../../lib/text.ts'
import { alike, grouped, type Trouble, troublesOf } from '../failures.ts'
import { code, prose } from '../format/markdown.ts'
import { within } from '../format/table.ts'
import { remedyOf, remedyParts } from '../remedy.ts'

/** The summary's list of failures, each told once; nothing where there is none. */
export function failureList(result: RunResult): string {
  return troubleList(troublesOf(result))
}

/** The same of troubles that are not a run's. */
export function troubleList(troubles: readonly Trouble[]): string {
  const groups = alike(troubles)
  if (groups.length === 0) return ''
  const { kept, left } = within(groups.map(failure), 64 * 1024)
  const rest = left === 0 ? [] : [`- … and ${pluralize(left, 'more failure')}`]
  return `### What failed\n\n${[...kept, ...rest].join('\n')}`
}

/** What it hit, what happened, and what to do: an entry of a list. */
function failure(group: readonly Trouble[]): string {
  const [first] = group
  if (first === undefined) return ''
  const { code: name, message, hint } = first.failure
  const ids = [...new Set(group.flatMap(({ failure: each }) => each.requestId ?? []))].slice(0, 3)
  const requests = ids.length === 0 ? [] : [`request ID ${joinList(ids.map(id => code(id, 80)))}`]
  const names = [...(actionErrorCodes.has(name) ? [] : [code(name, 80)]), ...requests].join(', ')
  const problems = message.split('\n').map(problem => prose(problem, 1000))
  const told = `${places(group)}<br>${problems.join('<br>')}${names === '' ? '' : ` (${names})`}${mending(hint)}`
  return `- ${told.replace(/\n(?!\n)/g, '\n  ')}`
}

function mending(hint: string | undefined): string {
  const remedy = remedyOf(hint)
  return remedy === undefined ? '' : `<br>${remedyParts(remedy).join('\n\n')}`
}

/** Reports by name, each with what of it was hit; at most ten of them. */
function places(group: readonly Trouble[]): string {
  const reports = grouped(group, trouble => trouble.report).map(troubles => {
    const what = troubles.flatMap(trouble => trouble.what ?? [])
    const shown = what.slice(0, 5).map(each => prose(each))
    const all = what.length > 5 ? [...shown, `${what.length - 5} more`] : shown
    return [`**${prose(troubles[0]?.report ?? 'After the files')}**`, joinList(all)]
      .filter(part => part !== '')
      .join(', ')
  })
  return reports.length > 10
    ? `${reports.slice(0, 10).join('; ')} and ${pluralize(reports.length - 10, 'more report')}`
    : reports.join('; ')
}
