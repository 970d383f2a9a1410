import { jobResultRules } from './job-results.ts'

/** Finds the hint for an error in a job result, by its `ErrorType` or by keywords in type and message. */
export function findJobResultHint(errorType: string, message = ''): string | undefined {
  const text = `${errorType} ${message}`
  return jobResultRules.find(({ type, pattern }) => type === errorType || pattern?.test(text))?.hint
}

/** Whether AWS documents the `ErrorType`, so that its meaning is certain. */
export function isDocumentedErrorType(errorType: string): boolean {
  return jobResultRules.some(({ type }) => type === errorType)
}
