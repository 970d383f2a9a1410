import type { Report } from '../../domain/report.ts'

/** Distinguishes a file of a report from all other files of the step: a label could also be the name of another report. */
export function createFileKey({ name, label }: Report, order: number): string {
  return JSON.stringify([name ?? null, label, order])
}
