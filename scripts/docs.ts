import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isMap, parseDocument, type Scalar } from 'yaml'
import { operationsByService } from '../emulator/operations.ts'
import { createWorldJsonSchema } from '../emulator/world-json-schema.ts'
import { type Assumption, assumptions } from '../src/probe/assumptions.ts'

/** An input or output as action.yml declares it. */
export interface Declared {
  readonly name: string
  readonly description: string
  readonly default?: string
}

/** Inputs under the comment that heads them in action.yml. */
export interface Section {
  readonly title: string
  readonly inputs: readonly Declared[]
}

/** Replaces the tables of inputs and outputs in a README, between their markers, with those of action.yml. */
export function updateReadmeTables(readme: string, action: string): string {
  const { sections, outputs } = readDeclarations(action)
  return replaceBetween(
    replaceBetween(readme, 'inputs', formatInputTables(sections)),
    'outputs',
    formatOutputTable(outputs)
  )
}

/** The tables of assumptions in docs/VERIFIED.md, from src/probe/assumptions.ts. */
export function updateAssumptions(page: string): string {
  const toTable = (isProbed: boolean) =>
    [
      '| ID | Assumption | Basis | Switch of the emulator |',
      '| --- | --- | --- | --- |',
      ...assumptions.filter(each => each.isProbed === isProbed).map(toAssumptionRow)
    ].join('\n')
  return replaceBetween(replaceBetween(page, 'probed', toTable(true)), 'not-probed', toTable(false))
}

function toAssumptionRow({ id, statement, basis, source, flag }: Assumption): string {
  const from = source === undefined ? basis : `[${basis}](${source})`
  return `| \`${id}\` | ${formatCell(statement)} | ${from} | ${flag === undefined ? '' : `\`${flag}\``} |`
}

/** The inputs and outputs of action.yml, in its order. */
export function readDeclarations(action: string): { sections: readonly Section[]; outputs: readonly Declared[] } {
  const sections: { title: string; inputs: Declared[] }[] = []
  for (const { comment, declared } of readEntries(action, 'inputs')) {
    if (comment !== undefined) sections.push({ title: comment.trim(), inputs: [] })
    sections.at(-1)?.inputs.push(declared)
  }
  return { sections, outputs: readEntries(action, 'outputs').map(({ declared }) => declared) }
}

function readEntries(action: string, key: string): { comment: string | undefined; declared: Declared }[] {
  const map = parseDocument<Scalar>(action).get(key)
  if (!isMap<Scalar<string>>(map)) throw new Error(`action.yml has no ${key}`)
  const values: Record<string, { description?: string; default?: string }> = map.toJSON()
  return map.items.map(({ key: { commentBefore, value: name } }, index) => {
    const { description = '', default: preset } = values[name] ?? {}
    const declared = { name, description, ...(preset === undefined ? {} : { default: preset }) }
    // The comment before the first entry precedes the whole map.
    return { comment: commentBefore ?? (index === 0 ? map.commentBefore : undefined) ?? undefined, declared }
  })
}

/** The table of implemented operations in the emulator's README. */
export function updateOperationsTable(readme: string): string {
  const rows = Object.entries(operationsByService).map(
    ([service, operations]) => `| ${service} | ${operations.map(name => `\`${name}\``).join(', ')} |`
  )
  return replaceBetween(readme, 'operations', ['| Service | Operations |', '| --- | --- |', ...rows].join('\n'))
}

function formatInputTables(sections: readonly Section[]): string {
  return sections
    .map(({ title, inputs }) => {
      const rows = inputs.map(
        input => `| \`${input.name}\` | ${formatDefault(input)} | ${formatCell(input.description)} |`
      )
      return [`### ${title}`, '', '| Input | Default | Meaning |', '| --- | --- | --- |', ...rows].join('\n')
    })
    .join('\n\n')
}

function formatOutputTable(outputs: readonly Declared[]): string {
  const rows = outputs.map(output => `| \`${output.name}\` | ${formatCell(output.description)} |`)
  return ['| Output | Meaning |', '| --- | --- |', ...rows].join('\n')
}

function formatDefault({ default: value }: Declared): string {
  return value === undefined ? '' : `\`${formatCell(value)}\``
}

function formatCell(text: string): string {
  return text
    .trim()
    .replaceAll('|', '\\|')
    .replace(/\s*\n\s*/g, ' ')
}

function replaceBetween(text: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [before, rest] = splitAtMarker(text, open)
  const [, after] = splitAtMarker(rest, close)
  return `${before}${open}\n${content}\n${close}${after}`
}

function splitAtMarker(text: string, marker: string): [string, string] {
  const at = text.indexOf(marker)
  if (at < 0) throw new Error(`The text has no ${marker}`)
  return [text.slice(0, at), text.slice(at + marker.length)]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = new URL('../', import.meta.url)
  const readme = new URL('README.md', root)
  writeFileSync(
    readme,
    updateReadmeTables(readFileSync(readme, 'utf8'), readFileSync(new URL('action.yml', root), 'utf8'))
  )
  const emulatorReadme = new URL('emulator/README.md', root)
  writeFileSync(emulatorReadme, updateOperationsTable(readFileSync(emulatorReadme, 'utf8')))
  writeFileSync(new URL('schemas/world.schema.json', root), `${JSON.stringify(createWorldJsonSchema(), null, 2)}\n`)
  const verified = new URL('docs/VERIFIED.md', root)
  writeFileSync(verified, updateAssumptions(readFileSync(verified, 'utf8')))
}
