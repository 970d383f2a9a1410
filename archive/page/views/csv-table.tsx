import { useState } from 'preact/hooks'
import type { IndexFile } from '../../../src/files/archive-index/index-types.ts'
import { formatCount } from '../model/format.ts'
import { type CsvView, readCsv, shownRows } from '../model/read-csv.ts'
import { Text } from './text.tsx'
import { useLoaded } from './use-loaded.ts'

/** The first rows of a CSV file, or the first that contain a text. */
export function CsvTable({ file, page }: { file: IndexFile; page: URL }) {
  const [search, setSearch] = useState('')
  const loaded = useLoaded(search, signal => readCsv(file.path, page, search, signal))
  const submit = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault()
    setSearch(String(new FormData(event.currentTarget).get('search') ?? ''))
  }
  return (
    <>
      <form class="row-search" onSubmit={submit}>
        <label>
          Search the rows
          <input type="search" name="search" />
        </label>
        <button type="submit">Search</button>
      </form>
      <p role="status">
        {loaded.state === 'loading' && 'Reading the file …'}
        {loaded.state === 'failed' && `The file cannot be shown: ${loaded.message}`}
        {loaded.state === 'loaded' && describeRows(loaded.value, file, search)}
      </p>
      {loaded.state === 'loaded' && loaded.value.header.length > 0 && (
        <DataTable header={loaded.value.header} rows={loaded.value.rows} label="Rows of the file" />
      )}
    </>
  )
}

function describeRows(view: CsvView, file: IndexFile, search: string): string {
  if (view.header.length === 0) return 'The file is empty.'
  if (search.trim() !== '')
    return view.matches > shownRows
      ? `${formatCount(view.matches, 'row')} match; the first ${shownRows.toLocaleString('en')} are shown.`
      : `${formatCount(view.matches, 'row')} found.`
  if (view.isComplete) return formatCount(view.matches, 'row')
  const all = file.rows === undefined ? '' : ` of ${file.rows.toLocaleString('en')}`
  return `The first ${shownRows.toLocaleString('en')}${all} rows. The search reads the whole file.`
}

interface DataTableProps {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly label: string
}

/** A table with the cells of a file, unchanged: nothing in them is evaluated. */
export function DataTable({ header, rows, label }: DataTableProps) {
  return (
    <section class="scroll" aria-label={label} ref={makeReachable}>
      <table class="data">
        <thead>
          <tr>
            {header.map((name, column) => (
              <th key={`${column} ${name}`} scope="col">
                <Text>{name}</Text>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={`${index}`}>
              {row.map((cell, column) => (
                <td key={`${column}`}>
                  <Text>{cell}</Text>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** A region that scrolls must be reachable with the keyboard; one that does not would be a tab stop without a use. */
function makeReachable(region: HTMLElement | null): void {
  if (region === null) return
  const scrolls = region.scrollHeight > region.clientHeight || region.scrollWidth > region.clientWidth
  if (scrolls) region.tabIndex = 0
}
