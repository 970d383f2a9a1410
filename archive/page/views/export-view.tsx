import type { IndexFailure, IndexFile } from '../../../src/files/archive-index/index-types.ts'
import { getFileLabel } from '../model/compare-files.ts'
import { getFileUrl, getSafeLink } from '../model/file-url.ts'
import { type ArchivedExport, getComparable } from '../model/filters.ts'
import { formatBytes, formatCount, formatTime } from '../model/format.ts'
import { formatRoute } from '../model/route.ts'
import { CsvTable } from './csv-table.tsx'
import { PdfFrame } from './pdf-frame.tsx'
import { Status, Text, Time } from './text.tsx'
import { VerifyButton } from './verify-button.tsx'

interface ExportProps {
  readonly shown: ArchivedExport
  readonly exports: readonly ArchivedExport[]
  readonly fileIndex: number
  readonly page: URL
}

/** One export: its facts, failures, files, and the file that the address names. */
export function ExportView({ shown, exports, fileIndex, page }: ExportProps) {
  const file = shown.files[fileIndex] ?? shown.files[0]
  return (
    <>
      <h1>
        <Text>{shown.report}</Text> <Status status={shown.status} />
      </h1>
      <Facts shown={shown} page={page} />
      <Failures failures={shown.failures} />
      <Skips shown={shown} />
      {shown.files.length > 0 && (
        <section aria-labelledby="files">
          <h2 id="files">Files</h2>
          <ul class="files">
            {shown.files.map((each, index) => (
              <FileRow
                key={each.path}
                file={each}
                page={page}
                link={formatRoute({ view: 'export', at: shown, file: index })}
                isShown={each === file}
              />
            ))}
          </ul>
          <CompareForm shown={shown} exports={exports} />
        </section>
      )}
      {file !== undefined && <FileContent key={file.path} file={file} page={page} />}
    </>
  )
}

function Facts({ shown, page }: { shown: ArchivedExport; page: URL }) {
  return (
    <dl class="facts">
      <Fact name="Exported">
        <Time iso={shown.at} />
      </Fact>
      {shown.dataAsOf !== undefined && (
        <Fact name="Data as of">
          <Time iso={shown.dataAsOf} />
        </Fact>
      )}
      <Fact name="Dashboard">
        <Text>{shown.dashboardName ?? shown.dashboardId}</Text>
        {shown.dashboardName !== undefined && (
          <span class="detail">
            <Text>{shown.dashboardId}</Text>
          </span>
        )}
      </Fact>
      <Fact name="User">
        <Text>{shown.user}</Text>
        {shown.namespace !== undefined && shown.namespace !== 'default' && (
          <span class="detail">
            namespace <Text>{shown.namespace}</Text>
          </span>
        )}
      </Fact>
      <Fact name="Parameters">{shown.parameters?.length ? <Text>{shown.parameters.join(', ')}</Text> : 'None'}</Fact>
      <Fact name="Workflow run">
        <RunLink shown={shown} />
      </Fact>
      <Fact name="Manifest">
        <ManifestLink path={shown.manifest} page={page} />
      </Fact>
    </dl>
  )
}

function ManifestLink({ path, page }: { path: string; page: URL }) {
  const url = getFileUrl(path, page)
  if (url === undefined) return <Text>{path}</Text>
  return (
    <a href={url.href}>
      <Text>{path}</Text>
    </a>
  )
}

function Fact({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function RunLink({ shown }: { shown: ArchivedExport }) {
  const { id, attempt, url } = shown.run
  if (id === '') return <>Outside GitHub Actions</>
  const label = attempt === '' || attempt === '1' ? id : `${id}, attempt ${attempt}`
  const link = getSafeLink(url)
  if (link === undefined) return <Text>{label}</Text>
  return (
    <a href={link} rel="noopener noreferrer">
      <Text>{label}</Text>
    </a>
  )
}

function Failures({ failures }: { failures: readonly IndexFailure[] }) {
  if (failures.length === 0) return null
  return (
    <section aria-labelledby="failures" class="failures">
      <h2 id="failures">{formatCount(failures.length, 'failure')}</h2>
      <ul>
        {failures.map((failure, index) => (
          // Two failures may be equal, and their order never changes.
          <li key={`${index} ${failure.code}`}>
            {failure.what !== undefined && (
              <strong>
                <Text>{failure.what}</Text>
              </strong>
            )}
            <Text>{`${failure.code}: ${failure.message}`}</Text>
            {failure.hint !== undefined && (
              <span class="detail">
                <Text>{failure.hint}</Text>
              </span>
            )}
            {failure.requestId !== undefined && (
              <span class="detail">
                Request ID <Text>{failure.requestId}</Text>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Skips({ shown }: { shown: ArchivedExport }) {
  const skipped = shown.skipped ?? []
  if (skipped.length === 0) return null
  return (
    <section aria-labelledby="skipped">
      <h2 id="skipped">Skipped</h2>
      <ul>
        {skipped.map((skip, index) => (
          <li key={`${index} ${skip.reason}`}>
            <Text>{skip.what === undefined ? skip.reason : `${skip.what}: ${skip.reason}`}</Text>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface FileRowProps {
  readonly file: IndexFile
  readonly page: URL
  readonly link: string
  readonly isShown: boolean
}

function FileRow({ file, page, link, isShown }: FileRowProps) {
  const url = getFileUrl(file.path, page)
  return (
    <li class={isShown ? 'shown' : ''}>
      <a href={link} aria-current={isShown ? 'true' : undefined} class="file-name">
        <Text>{getFileLabel(file)}</Text>
      </a>
      <span class="detail">{describeFile(file)}</span>
      <span class="actions">
        {url !== undefined && (
          <a href={url.href} download={getFileLabel(file)}>
            Download<span class="hidden"> {getFileLabel(file)}</span>
          </a>
        )}
        <VerifyButton file={file} page={page} />
      </span>
      {file.warnings?.map(warning => (
        <span key={warning} class="warning">
          <Text>{warning}</Text>
        </span>
      ))}
      <Digests file={file} />
    </li>
  )
}

function Digests({ file }: { file: IndexFile }) {
  return (
    <details>
      <summary>Digests</summary>
      <dl>
        <dt>SHA-256</dt>
        <dd>
          <code>{file.sha256}</code>
        </dd>
        {file.contentSha256 !== undefined && (
          <>
            <dt>Content</dt>
            <dd>
              <code>{file.contentSha256}</code>
            </dd>
          </>
        )}
      </dl>
    </details>
  )
}

function describeFile(file: IndexFile): string {
  const { rows, pages, worksheets } = file
  return [
    formatBytes(file.bytes),
    ...(rows === undefined ? [] : [formatCount(rows, 'row')]),
    ...(pages === undefined ? [] : [formatCount(pages, 'page')]),
    ...(worksheets === undefined ? [] : [formatCount(worksheets, 'worksheet')])
  ].join(' · ')
}

function CompareForm({ shown, exports }: { shown: ArchivedExport; exports: readonly ArchivedExport[] }) {
  const others = getComparable(exports, shown)
  if (others.length === 0) return null
  const open = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault()
    const other = others.find(each => each.id === new FormData(event.currentTarget).get('other'))
    if (other === undefined) return
    const [before, after] = other.at < shown.at ? [other, shown] : [shown, other]
    location.hash = formatRoute({ view: 'compare', before, after, file: '' })
  }
  return (
    <form class="compare" onSubmit={open}>
      <label>
        Compare with
        <select name="other">
          {others.map(each => (
            <option key={each.id} value={each.id}>
              {`${formatTime(each.at)}, ${each.user}`}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">Compare</button>
    </form>
  )
}

function FileContent({ file, page }: { file: IndexFile; page: URL }) {
  return (
    <section aria-labelledby="content" class="content">
      <h2 id="content">
        <Text>{getFileLabel(file)}</Text>
      </h2>
      {file.format === 'PDF' && <PdfFrame file={file} page={page} />}
      {file.format === 'CSV' && <CsvTable file={file} page={page} />}
      {file.format === 'EXCEL' && <p>Browsers cannot show workbooks. Download the file to open it.</p>}
    </section>
  )
}
