import { useEffect, useState } from 'preact/hooks'
import type { IndexFile } from '../../../src/files/archive-index/index-types.ts'
import { getFileName } from '../model/compare-files.ts'
import { fetchFile } from '../model/fetch-file.ts'
import { useLoaded } from './use-loaded.ts'

/** A PDF in the browser's own viewer. */
export function PdfFrame({ file, page }: { file: IndexFile; page: URL }) {
  const loaded = useLoaded(file.path, signal => readPdf(file.path, page, signal))
  const pdf = loaded.state === 'loaded' ? loaded.value : undefined
  const address = useObjectUrl(pdf)
  if (loaded.state === 'failed') return <p role="status">The file cannot be shown: {loaded.message}</p>
  if (address === undefined) return <p role="status">Reading the file …</p>
  return (
    <>
      <p class="pdf-link">
        <a href={address} target="_blank" rel="noopener noreferrer">
          Open {getFileName(file.path)} in a tab
        </a>
      </p>
      <iframe class="pdf" src={address} title={`PDF ${getFileName(file.path)}`} />
    </>
  )
}

// The type is set here, whatever the server says: a file that pretends to be a PDF is never run as a page.
async function readPdf(path: string, page: URL, signal: AbortSignal): Promise<Blob> {
  const bytes = await (await fetchFile(path, page, { signal })).blob()
  if ((await bytes.slice(0, 5).text()) !== '%PDF-') throw new Error('it is not a PDF')
  return bytes.slice(0, bytes.size, 'application/pdf')
}

function useObjectUrl(blob: Blob | undefined): string | undefined {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    if (blob === undefined) return undefined
    const created = URL.createObjectURL(blob)
    setAddress(created)
    return () => URL.revokeObjectURL(created)
  }, [blob])
  return address
}
