import { useMemo } from 'preact/hooks'
import type { ArchiveState } from '../model/archive-loader.ts'
import {
  type ArchivedExport,
  type Choice,
  type Filters,
  filterExports,
  getChoices,
  noFilters
} from '../model/filters.ts'
import { formatCount } from '../model/format.ts'
import { formatRoute, type Route } from '../model/route.ts'
import { Status, statuses, Text, Time } from './text.tsx'

type ListRoute = Extract<Route, { view: 'list' }>

const pageSize = 100

/** Every export that matches the filters, newest first. */
export function ListView({ archive, route }: { archive: ArchiveState; route: ListRoute }) {
  const { exports } = archive
  const found = useMemo(() => filterExports(exports, route.filters), [exports, route.filters])
  const pages = Math.max(1, Math.ceil(found.length / pageSize))
  const current = Math.min(route.page, pages)
  const shown = found.slice((current - 1) * pageSize, current * pageSize)
  return (
    <>
      <h1>Exports</h1>
      <FilterForm filters={route.filters} exports={exports} />
      <p role="status" class="count">
        {archive.isOpened || exports.length > 0 ? describeCount(found.length, exports.length) : ''}
      </p>
      {shown.length > 0 && <ExportTable exports={shown} />}
      {pages > 1 && <Pages route={route} current={current} pages={pages} />}
    </>
  )
}

function describeCount(found: number, all: number): string {
  if (all === 0) return 'The archive contains no exports yet.'
  return found === all ? formatCount(all, 'export') : `${found.toLocaleString('en')} of ${formatCount(all, 'export')}`
}

function setFilter(filters: Filters, name: keyof Filters, value: string): void {
  // Typing in a filter must not fill the browser's history.
  location.replace(formatRoute({ view: 'list', filters: { ...filters, [name]: value }, page: 1 }))
}

function FilterForm({ filters, exports }: { filters: Filters; exports: readonly ArchivedExport[] }) {
  const choices = useMemo(() => getChoices(exports), [exports])
  const set = (name: keyof Filters) => (value: string) => setFilter(filters, name, value)
  const isFiltered = Object.values(filters).some(value => value !== '')
  return (
    <search>
      <form class="filters" onSubmit={event => event.preventDefault()}>
        <SearchInput label="Search" value={filters.text} set={set('text')} />
        <Select label="Dashboard" value={filters.dashboard} choices={choices.dashboard} set={set('dashboard')} />
        <Select label="Report" value={filters.report} choices={choices.report} set={set('report')} />
        <Select label="User" value={filters.user} choices={choices.user} set={set('user')} />
        <Select label="Status" value={filters.status} choices={statuses} set={set('status')} />
        <DateInput label="From" value={filters.from} set={set('from')} />
        <DateInput label="To" value={filters.to} set={set('to')} />
        {isFiltered && (
          <a class="reset" href={formatRoute({ view: 'list', filters: noFilters, page: 1 })}>
            Clear filters
          </a>
        )}
      </form>
    </search>
  )
}

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly set: (value: string) => void
}

function SearchInput({ label, value, set }: FieldProps) {
  return (
    <label>
      {label}
      <input type="search" value={value} onInput={event => set(event.currentTarget.value)} />
    </label>
  )
}

function DateInput({ label, value, set }: FieldProps) {
  return (
    <label>
      {label}
      <input type="date" value={value} onInput={event => set(event.currentTarget.value)} />
    </label>
  )
}

function Select({ label, value, choices, set }: FieldProps & { choices: readonly Choice[] }) {
  // A link may name a choice that the archive does not have: it stays visible, so that it can be changed.
  const isKnown = value === '' || choices.some(choice => choice.value === value)
  return (
    <label>
      {label}
      <select value={value} onChange={event => set(event.currentTarget.value)}>
        <option value="">All</option>
        {!isKnown && <option value={value}>{value}</option>}
        {choices.map(choice => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  )
}

function ExportTable({ exports }: { exports: readonly ArchivedExport[] }) {
  return (
    <table class="exports">
      <thead>
        <tr>
          <th scope="col">Time</th>
          <th scope="col">Report</th>
          <th scope="col">Dashboard</th>
          <th scope="col">User</th>
          <th scope="col">Status</th>
          <th scope="col">Files</th>
        </tr>
      </thead>
      <tbody>
        {exports.map(each => (
          <ExportRow key={`${each.month}/${each.id}`} shown={each} />
        ))}
      </tbody>
    </table>
  )
}

function ExportRow({ shown }: { shown: ArchivedExport }) {
  const formats = [...new Set(shown.files.map(file => file.format))].join(', ')
  return (
    <tr>
      <td data-label="Time">
        <Time iso={shown.at} />
      </td>
      <th scope="row" data-label="Report">
        <a href={formatRoute({ view: 'export', at: shown, file: 0 })}>
          <Text>{shown.report}</Text>
        </a>
      </th>
      <td data-label="Dashboard">
        <Text>{shown.dashboardName ?? shown.dashboardId}</Text>
      </td>
      <td data-label="User">
        <Text>{shown.user}</Text>
      </td>
      <td data-label="Status">
        <Status status={shown.status} />
      </td>
      <td data-label="Files">{shown.files.length === 0 ? 'None' : `${shown.files.length} (${formats})`}</td>
    </tr>
  )
}

function Pages({ route, current, pages }: { route: ListRoute; current: number; pages: number }) {
  const link = (page: number, label: string) => <a href={formatRoute({ ...route, page })}>{label}</a>
  return (
    <nav class="pages" aria-label="Pages">
      {current > 1 && link(current - 1, 'Newer')}
      <span>
        Page {current} of {pages}
      </span>
      {current < pages && link(current + 1, 'Older')}
    </nav>
  )
}
