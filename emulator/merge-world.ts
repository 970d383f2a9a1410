import { isJsonObject } from './json-object.ts'
/**
 * Adds to a world: lists get more items, where an item with the same ID or name (and region, for dashboards) is
 * replaced; maps such as `tables` get more entries; everything else is replaced. Further accounts are merged like worlds.
 */
export function mergeWorlds(base: object, added: unknown): Record<string, unknown> {
  const before: Readonly<Record<string, unknown>> = { ...base }
  const entries = Object.entries(isJsonObject(added) ? added : {}).map(([part, value]) => {
    const old = before[part]
    if (part === 'accounts' && Array.isArray(old) && Array.isArray(value))
      return [part, mergeAccounts(old, value)] as const
    if (Array.isArray(old) && Array.isArray(value)) return [part, mergeLists(old, value)] as const
    return [part, isJsonObject(old) && isJsonObject(value) ? { ...old, ...value } : value] as const
  })
  return { ...before, ...Object.fromEntries(entries) }
}

function mergeAccounts(old: readonly unknown[], added: readonly unknown[]): unknown[] {
  const merged = new Map(old.map(each => [toAccountId(each), each]))
  for (const each of added) {
    const known = merged.get(toAccountId(each))
    merged.set(toAccountId(each), isJsonObject(known) ? mergeWorlds(known, each) : each)
  }
  return [...merged.values()]
}

function toAccountId(item: unknown): unknown {
  return isJsonObject(item) ? item['account'] : item
}

function mergeLists(old: readonly unknown[], added: readonly unknown[]): unknown[] {
  const keys = new Set(added.map(toKey))
  return [...old.filter(item => !keys.has(toKey(item))), ...added]
}

function toKey(item: unknown): unknown {
  if (!isJsonObject(item)) return item
  const { id, name, region, namespace } = item
  return id === undefined ? `${namespace ?? ''} ${name}` : `${region ?? ''} ${id}`
}
