import { redact } from '../lib/redact.ts'
import { sanitizeLine } from '../lib/text.ts'

/** Replaces what identifies an account, its people and its data. The same value has the same stand-in in a whole report. */
export interface StandIns {
  /** Registers every string in a request or response, named after the member that it is in. */
  readonly learn: (value: unknown, name: string) => void
  /** The text with a stand-in for each registered value and for everything that looks like an ID or an address. */
  readonly hide: (text: string) => string
}

/** Members whose values are constants of the API. */
export const enumeratedMembers: ReadonlySet<string> = new Set([
  'JobStatus',
  'FormatType',
  'SelectionScope',
  'ErrorType',
  'Type',
  'ImportMode',
  'IngestionStatus',
  'RequestSource',
  'RequestType',
  'ResourceStatus',
  'IdentityType',
  'Role'
])

// Shorter values would replace parts of ordinary words.
const minLength = 3

// Values that are not registered: their stand-in, and how they look.
const patterns: readonly (readonly [standIn: string, pattern: RegExp])[] = [
  ['<url>', /\b(?:https?|s3):\/\/[^\s"'<>]+/gi],
  ['<arn>', /\barn:[a-z-]+:[^\s"'<>,]+/gi],
  ['<email>', /[\w.+%-]+@[\w-]+(?:\.[\w-]+)*/g],
  ['<uuid>', /\b[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b/gi],
  ['<address>', /\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b/g],
  ['<address>', /(?<![\w:])(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4}(?![\w:])/gi],
  ['<account>', /\b\d{12}\b/g],
  ['<key-id>', /\b(?:AKIA|ASIA|AROA|AIDA)[A-Z\d]{8,}\b/g],
  ['<token>', /[\w+/=-]{32,}/g]
]

/** Creates the stand-ins of one report. */
export function createStandIns(): StandIns {
  const known = createRegistry()
  return {
    learn: (value, name) => learnValue(known.add, value, name),
    hide: text => {
      const values = [...known.standIns.keys()].sort((one, other) => other.length - one.length)
      const hidden = values.reduce(
        (shown, value) => replaceWord(shown, value, known.standIns.get(value) ?? ''),
        redact(text)
      )
      return sanitizeLine(
        patterns.reduce((shown, [standIn, pattern]) => shown.replace(pattern, standIn), hidden),
        1000
      )
    }
  }
}

type Add = (value: string, name: string) => void

function createRegistry(): { readonly standIns: ReadonlyMap<string, string>; readonly add: Add } {
  const standIns = new Map<string, string>()
  const counts = new Map<string, number>()
  return {
    standIns,
    add: (value, name) => {
      if (value.length < minLength || standIns.has(value) || /^(?:true|false|null|none|default)$/i.test(value)) return
      const count = (counts.get(name) ?? 0) + 1
      counts.set(name, count)
      standIns.set(value, `<${name}-${count}>`)
    }
  }
}

function learnValue(add: Add, value: unknown, name: string): void {
  if (typeof value === 'string') learnString(add, value, name)
  else if (Array.isArray(value)) for (const each of value) learnValue(add, each, name)
  else if (isPlainObject(value))
    for (const [key, member] of Object.entries(value)) {
      // A map's keys are names that its author chose.
      if (/Map$/.test(name)) add(key, 'Key')
      learnValue(add, member, key)
    }
}

function learnString(add: Add, value: string, name: string): void {
  if (/Region$/.test(name) || (enumeratedMembers.has(name) && /^[A-Z][A-Z_]+$/.test(value))) return
  add(value, name)
  // ARNs and addresses also appear in parts: the name of a user, of a bucket, of a dashboard.
  if (/^arn:|^[a-z\d]+:\/\//i.test(value))
    for (const part of value.split(/[/:?&=]/)) if (!isCommonPart(part)) add(part, 'Part')
}

// Bytes and streams have no members that the API names.
function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

function isCommonPart(part: string): boolean {
  return /^(?:arn|aws[\w-]*|https?|s3|sts|iam|user|role|assumed-role|dashboard|dataset|quicksight|[a-z]{2}(?:-[a-z]+)+-\d|X-Amz-.*|\d{1,4})?$/i.test(
    part
  )
}

// A value inside a longer word is not that value.
function replaceWord(text: string, value: string, standIn: string): string {
  const escaped = value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return text.replace(new RegExp(`(?<![\\w<-])${escaped}(?![\\w>])`, 'g'), standIn)
}
