import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { type ArchiveState, loadArchive, unopened } from '../model/archive-loader.ts'
import type { ArchivedExport } from '../model/filters.ts'
import { type ExportAddress, formatRoute, parseRoute, type Route } from '../model/route.ts'
import { CompareView } from './compare-view.tsx'
import { ExportView } from './export-view.tsx'
import { ListView } from './list-view.tsx'

/** The page: the view that the address names. */
export function App({ page }: { page: URL }) {
  const [archive, setArchive] = useState<ArchiveState>(unopened)
  const route = useRoute()
  useEffect(() => void loadArchive(page, setArchive), [page])
  const main = useViewFocus(route)
  return (
    <>
      <header class="top">
        <a class="skip-link" href={formatRoute(route)} onClick={event => moveTo(event, main.current)}>
          Skip to content
        </a>
        <a href="#/" class="home">
          Report archive
        </a>
        <LoadState archive={archive} />
      </header>
      <main ref={main} tabIndex={-1}>
        {archive.problems.map(problem => (
          <p key={problem} class="problem" role="alert">
            {problem}
          </p>
        ))}
        <View route={route} archive={archive} page={page} />
      </main>
      <footer>
        Files exported from Amazon QuickSight by QuickSight Snapshot. Times are in UTC. Row-level security does not
        apply to exported files: each shows what its user was allowed to see.
      </footer>
    </>
  )
}

// The address keeps naming the view, so the link must not change it.
function moveTo(event: Event, element: HTMLElement | null): void {
  event.preventDefault()
  element?.focus()
}

function useRoute(): Route {
  const [fragment, setFragment] = useState(location.hash)
  useEffect(() => {
    const follow = () => setFragment(location.hash)
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return useMemo(() => parseRoute(fragment), [fragment])
}

/** Moves the focus to the content when another view opens, so that a screen reader reads it. */
function useViewFocus(route: Route) {
  const main = useRef<HTMLElement>(null)
  const isFirst = useRef(true)
  const place = route.view === 'list' ? route.view : formatRoute(route)
  useEffect(() => {
    document.title = `${titles[route.view]} · Report archive`
    if (!isFirst.current && place !== '') main.current?.focus()
    isFirst.current = false
  }, [place, route.view])
  return main
}

const titles = { list: 'Exports', export: 'Export', compare: 'Comparison' }

function LoadState({ archive }: { archive: ArchiveState }) {
  const text = archive.isOpened && archive.loading === 0 ? '' : 'Loading the index …'
  return (
    <span class="load-state" role="status">
      {text}
    </span>
  )
}

function View({ route, archive, page }: { route: Route; archive: ArchiveState; page: URL }) {
  if (route.view === 'list') return <ListView archive={archive} route={route} />
  if (route.view === 'export') {
    const found = findExport(archive.exports, route.at)
    if (found === undefined) return <Missing isLoading={!archive.isOpened} />
    return <ExportView key={found.id} shown={found} exports={archive.exports} fileIndex={route.file} page={page} />
  }
  const [before, after] = [findExport(archive.exports, route.before), findExport(archive.exports, route.after)]
  if (before === undefined || after === undefined) return <Missing isLoading={!archive.isOpened} />
  return <CompareView key={formatRoute(route)} before={before} after={after} file={route.file} page={page} />
}

function findExport(exports: readonly ArchivedExport[], at: ExportAddress): ArchivedExport | undefined {
  return exports.find(each => each.id === at.id && each.month === at.month)
}

function Missing({ isLoading }: { isLoading: boolean }) {
  if (isLoading) return <p>Loading …</p>
  return (
    <>
      <h1>Not found</h1>
      <p>
        This export is not in the archive's index. <a href="#/">Show all exports</a>
      </p>
    </>
  )
}
