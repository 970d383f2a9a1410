import type { Log } from '../../../src/domain/ports/run-context.ts'

/** A log that keeps its lines, each with its level. */
export function createRecordingLog(): Log & { readonly lines: string[] } {
  const lines: string[] = []
  const keep = (level: string) => (line: string) => void lines.push(`${level}: ${line}`)
  return {
    lines,
    info: keep('info'),
    debug: keep('debug'),
    notice: keep('notice'),
    warning: keep('warning'),
    error: keep('error'),
    group: keep('group'),
    endGroup: () => {}
  }
}
