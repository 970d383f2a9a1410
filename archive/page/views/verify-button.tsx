import { useState } from 'preact/hooks'
import type { IndexFile } from '../../../src/files/archive-index/index-types.ts'
import { getFileName } from '../model/compare-files.ts'
import { fetchFile, readBody } from '../model/fetch-file.ts'
import { hashStream } from '../model/sha256.ts'

interface Verdict {
  readonly kind: 'same' | 'different' | 'unknown'
  readonly text: string
}

/** Downloads the file, and compares its SHA-256 with the one from the index. */
export function VerifyButton({ file, page }: { file: IndexFile; page: URL }) {
  const [verdict, setVerdict] = useState<Verdict | 'running' | undefined>()
  const start = () => {
    setVerdict('running')
    void verify(file, page).then(setVerdict)
  }
  return (
    <>
      <button type="button" onClick={start} disabled={verdict === 'running'}>
        Verify<span class="hidden"> {getFileName(file.path)}</span>
      </button>
      <span role="status" class={typeof verdict === 'object' ? `verdict ${verdict.kind}` : 'verdict'}>
        {verdict === 'running' ? 'Verifying …' : verdict?.text}
      </span>
    </>
  )
}

async function verify(file: IndexFile, page: URL): Promise<Verdict> {
  try {
    const { sha256, bytes } = await hashStream(readBody(await fetchFile(file.path, page, { cache: 'no-cache' })))
    if (sha256 === file.sha256) return { kind: 'same', text: 'Unchanged since the export: the SHA-256 matches.' }
    const size =
      bytes === file.bytes ? '' : ` It has ${bytes.toLocaleString('en')} bytes, not ${file.bytes.toLocaleString('en')}.`
    return { kind: 'different', text: `Changed since the export: the SHA-256 is ${sha256}.${size}` }
  } catch (error) {
    return { kind: 'unknown', text: `Not verified: ${error instanceof Error ? error.message : String(error)}` }
  }
}
