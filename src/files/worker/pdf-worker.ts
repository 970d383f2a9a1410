import type { InspectionRequest } from '../verify/inspection.ts'
import { countPages, type PageCount } from '../verify/pdf.ts'
import { serveTasks } from './serve-tasks.ts'

// Without the PDF library: most PDFs need only their pages counted, and this thread starts in no time.
serveTasks(({ path, bytes }: InspectionRequest): Promise<PageCount> => countPages(path, bytes))
