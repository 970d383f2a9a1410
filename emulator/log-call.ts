import type { Call } from './calls.ts'

/** One line per request: time, operation, status, caller, and the error. */
export function formatCall(call: Call): string {
  const { at, operation, status, error, caller, region, fault, decidedBy } = call
  const time = new Date(at).toISOString().slice(11, 23)
  const outcome = status === 0 ? 'no response' : error === undefined ? String(status) : `${status} ${error}`
  const who = caller === undefined ? '' : `, ${caller.replace(/^arn:[^:]+:(?:iam|sts)::\d+:/, '')}`
  const where = region === undefined ? '' : `, ${region}`
  const notes = [...(fault === undefined ? [] : [`fault: ${fault}`]), ...(decidedBy === undefined ? [] : [decidedBy])]
  return `${time} ${operation} ${outcome}${who}${where}${notes.map(note => `; ${note}`).join('')}`
}
