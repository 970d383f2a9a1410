import { Worker } from 'node:worker_threads'
import { ActionError } from '../../domain/errors.ts'
import { createWorkerThread, WorkerLimitError, WorkerTaskError } from '../../lib/worker-thread.ts'
import type { MergeOutcome, MergeRequest } from '../merge/merge-pdfs.ts'
import type { ContentCounts, InspectionRequest } from '../verify/inspection.ts'
import type { PageCount } from '../verify/pdf.ts'
import type { PdfTask, PdfTaskResult } from './pdf-library-worker.ts'

/** Parses downloaded files in worker threads, so that no file delays the deadline or a signal. */
export interface FileWorkers {
  /**
   * Checks that a file matches its format, and counts its contents.
   * @throws ActionError `EmptyFile`, `NotAPdf`, `NotACsv`, `NotAWorkbook`, `CannotVerify`; the signal's reason
   */
  inspect(request: InspectionRequest): Promise<ContentCounts>
  /** @throws ActionError `CannotMerge` beyond the limits; the signal's reason */
  merge(request: MergeRequest): Promise<MergeOutcome>
}

export interface FileWorkerPorts {
  readonly clock: { sleep(ms: number, signal?: AbortSignal): Promise<void> }
  readonly signal: AbortSignal
}

const minInspectMs = 120_000
// A check of a valid file takes a hundredth of this.
const slowestBytesPerMs = 2000
const maxMergeMs = 900_000
const pdfMemory = { maxOldGenerationSizeMb: 1536 }
const tableMemory = { maxOldGenerationSizeMb: 512 }

/** Threads that start with their first task; one per kind, since each needs the library of its kind. */
export function createFileWorkers({ clock, signal }: FileWorkerPorts): FileWorkers {
  const pages = createWorkerThread<InspectionRequest, PageCount>(
    () => new Worker(new URL('./pdf-worker.ts', import.meta.url), { resourceLimits: tableMemory })
  )
  const pdfs = createWorkerThread<PdfTask, PdfTaskResult>(
    () => new Worker(new URL('./pdf-library-worker.ts', import.meta.url), { resourceLimits: pdfMemory })
  )
  const tables = createWorkerThread<InspectionRequest, ContentCounts>(
    () => new Worker(new URL('./table-worker.ts', import.meta.url), { resourceLimits: tableMemory })
  )

  return {
    inspect: async request => {
      const limits = { clock, signal, maxMs: minInspectMs + request.bytes / slowestBytesPerMs }
      try {
        if (request.format !== 'PDF') return await tables.run(request, limits)
        const count = request.needsContent ? 'damaged' : await pages.run(request, limits)
        if (count !== 'damaged') return typeof count === 'number' ? { pages: count } : {}
        const result = await pdfs.run({ inspect: request }, limits)
        return 'counts' in result ? result.counts : {}
      } catch (error) {
        throw toActionError(error, 'CannotVerify', 'The file cannot be checked')
      }
    },
    merge: async request => {
      try {
        const result = await pdfs.run({ merge: request }, { clock, signal, maxMs: maxMergeMs })
        return 'merged' in result ? result.merged : { problems: [] }
      } catch (error) {
        throw toActionError(error, 'CannotMerge', 'The PDFs cannot be merged')
      }
    }
  }
}

function toActionError(error: unknown, code: string, what: string): unknown {
  if (error instanceof WorkerLimitError)
    return new ActionError(`${what}: ${error.message}`, {
      code,
      hint: 'Export fewer sheets or rows at once.',
      cause: error
    })
  if (!(error instanceof WorkerTaskError)) return error
  if (error.code === undefined) return new ActionError(`${what}: ${error.message}`, { code, cause: error })
  return new ActionError(error.message, { code: error.code, hint: error.hint, cause: error })
}
