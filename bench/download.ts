import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setInterval as every } from 'node:timers/promises'
import { type Emulator, startEmulator } from '../emulator/emulator.ts'
import { oneSheet, withToken } from './candidates.ts'
import { measure } from './measured.ts'
import { createWorld } from './scale.ts'

export interface DownloadCost {
  readonly mebibytes: number
  readonly wallMs: number
  readonly cpuMs: number
  readonly peakMiB: number
}

const inputs = { ...oneSheet, bucket: '', 'sheet-ids': 'sheet-orders', 'visual-ids': 'table-orders', format: 'CSV' }
const line = Buffer.from('1001,Contoso,shipped,1234.50,EMEA,12345678,0123456789,abcdefgh\n')

/** Measures the download of a file of that size through a presigned URL of QuickSight. */
export async function download(mebibytes: number): Promise<DownloadCost> {
  const emulator = await startEmulator({ world: createWorld(1) })
  const workspace = await mkdtemp(join(tmpdir(), 'bench-workspace-'))
  const over = new AbortController()
  try {
    const swapped = swapResult(emulator, mebibytes * 1024 * 1024, over.signal)
    const contender = withToken(emulator, inputs)
    const environment = { ...contender.environment, GITHUB_WORKSPACE: workspace }
    const { wallMs, cpuMs, peakMiB } = await measure({ ...contender, environment })
    await swapped
    return { mebibytes, wallMs, cpuMs, peakMiB }
  } finally {
    over.abort()
    await emulator.stop()
    await rm(workspace, { recursive: true, force: true })
  }
}

/** Replaces the job's file by one of that size before the step can notice the end of the job. */
async function swapResult(emulator: Emulator, bytes: number, signal: AbortSignal): Promise<void> {
  const piece = Buffer.concat(Array.from({ length: 8192 }, () => line))
  const make = (offset: number, length: number) => {
    const from = offset % line.length
    return piece.subarray(from, from + length)
  }
  for await (const _ of every(1, undefined, { signal })) {
    const [object] = emulator.objects()
    if (object === undefined) continue
    emulator.store.putSynthetic(object.bucket, object.key, bytes, make)
    return
  }
}
