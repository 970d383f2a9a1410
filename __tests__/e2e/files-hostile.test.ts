import { readdir } from 'node:fs/promises'
import { deflateSync } from 'node:zlib'
import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, test } from '@jest/globals'
import type { BundleRun } from '../../scripts/run-bundle.ts'
import { testOnPosix } from '../support/platform.ts'
import { writePdf } from '../unit/files/hand-written-pdf.ts'
import { parseOutput, runOnce } from './isolated-emulator.ts'
import { validInputs } from './shared-emulator.ts'
import { type FileOutput, listFiles } from './workspace-files.ts'

const byLink = { ...validInputs, bucket: '', 'download-path': 'reports', format: 'PDF' }
const oneSheet = { ...byLink, 'sheet-ids': 'sheet-summary' }

async function listHidden(ran: BundleRun): Promise<string[]> {
  const names = await readdir(`${ran.workspace}/reports`, { recursive: true }).catch(() => [])
  return names.filter(name => /(?:^|\/)\./.test(name))
}

describe('a step that merges a hostile PDF ends', () => {
  const nested = [
    '<</Type/Catalog/Pages 2 0 R>>',
    ...Array.from({ length: 40 }, (_, i) => `<</Type/Pages/Kids[${i + 3} 0 R ${i + 3} 0 R]/Count 2>>`),
    '<</Type/Page>>'
  ]
  // One object stream of 200 MB that thousands of objects refer to.
  const bomb = deflateSync(Buffer.alloc(200_000_000, ' '))
  const head = `<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${bomb.length}>>\nstream\n`
  const stream = Buffer.concat([Buffer.from(head), bomb, Buffer.from('\nendstream')]).toString('latin1')
  const kids = Array.from({ length: 5000 }, (_, i) => i + 4)
  const inflated = writePdf(
    ['<</Type/Catalog/Pages 3 0 R>>', stream, `<</Type/Pages/Kids[${kids.map(kid => `${kid} 0 R`).join(' ')}]>>`],
    Object.fromEntries(kids.map(kid => [kid, { stream: 2, index: 0 }]))
  )

  test('and the file fails if the page tree doubles with each level', async () => {
    const ran = await runOnce(oneSheet, { emulator: { rewrite: () => Buffer.from(writePdf(nested)) } })
    expect(ran.outputs['status']).toBe('FAILED')
    expect(ran.stdout).toContain('its page tree is not a tree')
    expect(await listHidden(ran)).toEqual([])
  })

  test('and expands each stream once if the streams expand to many times the size of the file', async () => {
    const ran = await runOnce(oneSheet, { emulator: { rewrite: () => Buffer.from(inflated, 'latin1') } })
    expect(['COMPLETED', 'FAILED']).toContain(ran.outputs['status'])
    expect(ran.stdout).not.toContain('bug in the action')
    expect(await listHidden(ran)).toEqual([])
  })
})

describe('a step that is cancelled while it merges', () => {
  const pages = async (count: number): Promise<Uint8Array> => {
    const document = await PDFDocument.create()
    for (let i = 0; i < count; i++) document.addPage()
    return document.save({ useObjectStreams: false })
  }

  // The merge takes much longer than a cancelled step has left.
  testOnPosix('ends as CANCELLED, lists no file that does not exist, and leaves no parts', async () => {
    const large = await pages(8000)
    const inputs = { ...byLink, 'sheet-ids': '', 'merge-pdf': 'true', 'upload-to': 's3://archive-eu-west-1/daily' }
    let downloaded = 0
    const merging = Promise.withResolvers<void>()
    const ran = await runOnce(inputs, {
      emulator: { rewrite: () => large },
      run: {
        onLogLine: line => {
          if (!line.includes('to be merged')) return
          downloaded += 1
          if (downloaded === 3) setTimeout(merging.resolve, 300)
        },
        signal: { when: merging.promise, name: 'SIGINT' }
      }
    })
    expect(ran.code).toBe(1)
    expect(ran.outputs['status']).toBe('CANCELLED')
    expect(parseOutput<FileOutput[]>(ran, 'files').filter(file => 'path' in file || 's3Uri' in file)).toEqual([])
    expect(ran.objects.filter(({ bucket }) => bucket === 'archive-eu-west-1')).toEqual([])
    expect(await listHidden(ran)).toEqual([])
    expect((await listFiles(ran, 'reports')).filter(path => path.endsWith('.pdf'))).toEqual([])
  })
})
