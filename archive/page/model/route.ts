import { type Filters, noFilters } from './filters.ts'

/** A view of the page, as the fragment of its address names it: every one of them has a permanent link. */
export type Route =
  | { readonly view: 'list'; readonly filters: Filters; readonly page: number }
  | { readonly view: 'export'; readonly at: ExportAddress; readonly file: number }
  | { readonly view: 'compare'; readonly before: ExportAddress; readonly after: ExportAddress; readonly file: string }

export interface ExportAddress {
  readonly month: string
  readonly id: string
}

const filterNames = Object.keys(noFilters) as (keyof Filters)[]

/** The view that a fragment such as `#/export/2026-11/4f1c?file=1` names; the list if it names none. */
export function parseRoute(fragment: string): Route {
  const [path = '', query = ''] = fragment.replace(/^#/, '').split('?', 2)
  const parameters = new URLSearchParams(query)
  const [, view, ...rest] = path.split('/')
  const [first, second] = [parseAddress(rest[0], rest[1]), parseAddress(rest[2], rest[3])]
  if (view === 'export' && first) return { view, at: first, file: parseCount(parameters.get('file')) }
  if (view === 'compare' && first && second)
    return { view, before: first, after: second, file: parameters.get('file') ?? '' }
  const filters = Object.fromEntries(filterNames.map(name => [name, parameters.get(name) ?? '']))
  return { view: 'list', filters: { ...noFilters, ...filters }, page: Math.max(1, parseCount(parameters.get('page'))) }
}

function parseAddress(month: string | undefined, id: string | undefined): ExportAddress | undefined {
  if (!/^\d{4}-\d\d$/.test(month ?? '') || !/^[\w-]+$/.test(id ?? '')) return undefined
  return { month: month ?? '', id: id ?? '' }
}

function parseCount(value: string | null): number {
  return /^\d{1,6}$/.test(value ?? '') ? Number(value) : 0
}

/** The fragment of a view, with its `#`. */
export function formatRoute(route: Route): string {
  if (route.view === 'export')
    return `#/export/${formatAddress(route.at)}${route.file === 0 ? '' : `?file=${route.file}`}`
  if (route.view === 'compare') {
    const query = route.file === '' ? '' : `?${new URLSearchParams({ file: route.file })}`
    return `#/compare/${formatAddress(route.before)}/${formatAddress(route.after)}${query}`
  }
  const query = new URLSearchParams(filterNames.flatMap(name => entry(name, route.filters[name])))
  if (route.page > 1) query.set('page', String(route.page))
  return query.size === 0 ? '#/' : `#/?${query}`
}

function entry(name: string, value: string): [string, string][] {
  return value === '' ? [] : [[name, value]]
}

function formatAddress({ month, id }: ExportAddress): string {
  return `${month}/${id}`
}
