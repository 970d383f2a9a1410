import { readText } from './source-tree.ts'

export interface PermittedCall {
  readonly call: string
  readonly session: 'none' | 'base' | 'identity-enhanced'
  readonly actions: readonly string[]
  /** By situation: always made, made if needed, or never. */
  readonly made: Readonly<Record<string, '●' | '○' | ''>>
}

const document = readText('docs/PERMISSIONS.md')

/** Reads the table of calls in docs/PERMISSIONS.md; one row per call. */
export function readPermittedCalls(): PermittedCall[] {
  const [header = [], , ...rows] = document
    .split('\n## Calls\n')[1]
    ?.split('\n\n')
    .find(block => block.startsWith('| Call |'))
    ?.split('\n')
    .map(splitCells) ?? [[]]
  const situations = header.slice(4).map(cell => cell.replaceAll('`', ''))
  return rows.map(([call = '', session = '', actions = '', , ...marks]) => ({
    call,
    session: session as PermittedCall['session'],
    actions: actions.startsWith('none') ? [] : actions.split(', '),
    made: Object.fromEntries(situations.map((situation, i) => [situation, (marks[i] ?? '') as '●' | '○' | '']))
  }))
}

function splitCells(line: string): string[] {
  return line
    .replace(/^\|(.*)\|$/, '$1')
    .split('|')
    .map(cell => cell.trim())
}

export interface Policy {
  readonly Version: string
  readonly Statement: readonly {
    readonly Effect: string
    readonly Action: string | readonly string[]
    readonly [member: string]: unknown
  }[]
}

/** Reads the policies of docs/PERMISSIONS.md, by the name in the comment above each. */
export function readDocumentedPolicies(): Map<string, Policy> {
  const found = document.matchAll(/<!-- (.*?) -->\n```json\n([\s\S]*?)\n```/g)
  return new Map([...found].map(([, name = '', json = '']) => [name, JSON.parse(json)]))
}

export function listActions(policy: Policy): string[] {
  return policy.Statement.flatMap(({ Action }) => Action)
}
