const unitMs = { d: 86_400_000, h: 3_600_000, m: 60_000 } as const

const pattern = /^(?:(\d{1,6})d)?(?:(\d{1,6})h)?(?:(\d{1,6})m)?$/

const examples = 'Write whole days, hours and minutes, such as 90m, 26h, 2d or 1d12h'

/** A duration in milliseconds, or what is wrong with it, as the end of a sentence. */
export type ParsedDuration = { readonly ms: number } | { readonly problem: string }

/** Parses `90m`, `26h`, `2d`, `1d12h`: whole days, hours and minutes in this order, at least a minute together. */
export function parseDuration(value: string): ParsedDuration {
  const [, days, hours, minutes] = pattern.exec(value.toLowerCase()) ?? []
  if (days === undefined && hours === undefined && minutes === undefined)
    return { problem: `is not a duration. ${examples}.` }
  const ms = Number(days ?? 0) * unitMs.d + Number(hours ?? 0) * unitMs.h + Number(minutes ?? 0) * unitMs.m
  return ms < unitMs.m ? { problem: `is shorter than a minute. ${examples}.` } : { ms }
}
