import { type FileChange, type FilePair, pairFiles } from '../model/compare-files.ts'
import { compareTables, type Row, type TableChanges } from '../model/compare-rows.ts'
import type { ArchivedExport } from '../model/filters.ts'
import { formatCount } from '../model/format.ts'
import { readTable, shownRows } from '../model/read-csv.ts'
import { formatRoute } from '../model/route.ts'
import { DataTable } from './csv-table.tsx'
import { PdfFrame } from './pdf-frame.tsx'
import { Status, Text, Time } from './text.tsx'
import { useLoaded } from './use-loaded.ts'

interface CompareProps {
  readonly before: ArchivedExport
  readonly after: ArchivedExport
  /** Key of the file pair; empty for the first. */
  readonly file: string
  readonly page: URL
}

const changeLabels: Readonly<Record<FileChange, string>> = {
  added: 'Added',
  removed: 'Removed',
  changed: 'Changed',
  same: 'Same',
  recoded: 'Same content, other bytes'
}

/** Two exports of a report side by side. */
export function CompareView({ before, after, file, page }: CompareProps) {
  const pairs = pairFiles(before, after)
  const shown = pairs.find(pair => pair.key === file) ?? pairs[0]
  return (
    <>
      <h1>
        Comparison of <Text>{after.report}</Text>
      </h1>
      <dl class="facts">
        <Side name="Before" shown={before} />
        <Side name="After" shown={after} />
      </dl>
      <h2>Files</h2>
      <ul class="files">
        {pairs.map(pair => (
          <li key={pair.key} class={pair === shown ? 'shown' : ''}>
            <a
              href={formatRoute({ view: 'compare', before, after, file: pair.key })}
              aria-current={pair === shown ? 'true' : undefined}
              class="file-name"
            >
              <Text>{pair.label}</Text>
            </a>
            <span class={`change ${pair.change}`}>{changeLabels[pair.change]}</span>
          </li>
        ))}
      </ul>
      {shown !== undefined && <PairContent key={shown.key} pair={shown} page={page} />}
    </>
  )
}

function Side({ name, shown }: { name: string; shown: ArchivedExport }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <a href={formatRoute({ view: 'export', at: shown, file: 0 })}>
          <Time iso={shown.at} />
        </a>{' '}
        <Status status={shown.status} />
        <span class="detail">
          <Text>{shown.user}</Text>
        </span>
      </dd>
    </div>
  )
}

function PairContent({ pair, page }: { pair: FilePair; page: URL }) {
  const { before, after } = pair
  return (
    <section aria-labelledby="content" class="content">
      <h2 id="content">
        <Text>{pair.label}</Text>
      </h2>
      {before === undefined && <p>Only the later export contains this file.</p>}
      {after === undefined && <p>Only the earlier export contains this file.</p>}
      {(after ?? before)?.format === 'EXCEL' && <WorkbookChange pair={pair} />}
      {before?.format === 'CSV' && after?.format === 'CSV' && (
        <CsvChanges before={before.path} after={after.path} page={page} />
      )}
      {(after ?? before)?.format === 'PDF' && (
        <div class="sides">
          {before !== undefined && <PdfFrame file={before} page={page} />}
          {after !== undefined && <PdfFrame file={after} page={page} />}
        </div>
      )}
    </section>
  )
}

function WorkbookChange({ pair }: { pair: FilePair }) {
  const isKnown = pair.before?.contentSha256 !== undefined && pair.after?.contentSha256 !== undefined
  if (pair.change === 'same' || pair.change === 'recoded') return <p>The cells of both workbooks are the same.</p>
  if (pair.change !== 'changed') return null
  return (
    <p>
      {isKnown
        ? 'The cells of the workbooks differ. Download both to compare them.'
        : 'The files differ. The index has no content digests, so the cells may still be the same.'}
    </p>
  )
}

function CsvChanges({ before, after, page }: { before: string; after: string; page: URL }) {
  const loaded = useLoaded(`${before}\n${after}`, async signal =>
    compareTables(...(await Promise.all([readTable(before, page, signal), readTable(after, page, signal)])))
  )
  if (loaded.state === 'loading') return <p role="status">Comparing the rows …</p>
  if (loaded.state === 'failed') return <p role="status">The files cannot be compared: {loaded.message}</p>
  const changes = loaded.value
  return (
    <>
      <p role="status">{describeChanges(changes)}</p>
      <ColumnChanges changes={changes} />
      <RowList title="Rows added" header={changes.header} rows={changes.added} />
      <RowList title="Rows removed" header={changes.header} rows={changes.removed} />
      <ChangedRows changes={changes} />
    </>
  )
}

function describeChanges({ added, removed, changed, same }: TableChanges): string {
  if (added.length + removed.length + changed.length === 0)
    return `All ${formatCount(same, 'row')} are the same, regardless of their order.`
  return `${formatCount(added.length, 'row')} added, ${removed.length.toLocaleString('en')} removed, ${changed.length.toLocaleString('en')} changed, ${same.toLocaleString('en')} the same. A row counts as changed if only its numbers differ.`
}

function ColumnChanges({ changes }: { changes: TableChanges }) {
  const { addedColumns, removedColumns } = changes
  if (addedColumns.length + removedColumns.length === 0) return null
  return (
    <p>
      {addedColumns.length > 0 && <Text>{`Columns added: ${addedColumns.join(', ')}. `}</Text>}
      {removedColumns.length > 0 && <Text>{`Columns removed: ${removedColumns.join(', ')}.`}</Text>}
    </p>
  )
}

function RowList({ title, header, rows }: { title: string; header: readonly string[]; rows: readonly Row[] }) {
  if (rows.length === 0) return null
  return (
    <>
      <h3>{describeList(title, rows.length)}</h3>
      <DataTable header={header} rows={rows.slice(0, shownRows)} label={title} />
    </>
  )
}

function describeList(title: string, count: number): string {
  return count > shownRows
    ? `${title} (the first ${shownRows.toLocaleString('en')} of ${count.toLocaleString('en')})`
    : title
}

/** Each changed row once, with the old and the new value in the cells that differ. */
function ChangedRows({ changes }: { changes: TableChanges }) {
  if (changes.changed.length === 0) return null
  const rows = changes.changed
    .slice(0, shownRows)
    .map(({ before, after }) => after.map((cell, i) => (cell === before[i] ? cell : `${before[i] ?? ''} → ${cell}`)))
  return (
    <>
      <h3>{describeList('Rows changed', changes.changed.length)}</h3>
      <DataTable header={changes.header} rows={rows} label="Rows changed" />
    </>
  )
}
