import { type MergeOutcome, type MergeRequest, mergePdfs } from '../merge/merge-pdfs.ts'
import { inspectPdf } from '../verify/inspect-pdf.ts'
import type { ContentCounts, InspectionRequest } from '../verify/inspection.ts'
import { serveTasks } from './serve-tasks.ts'

export type PdfTask = { readonly inspect: InspectionRequest } | { readonly merge: MergeRequest }
export type PdfTaskResult = { readonly counts: ContentCounts } | { readonly merged: MergeOutcome }

serveTasks(
  async (task: PdfTask): Promise<PdfTaskResult> =>
    'inspect' in task ? { counts: await inspectPdf(task.inspect) } : { merged: await mergePdfs(task.merge) }
)
