/**
 * Whether a page replaces the one that is there: it is different, and not of an earlier version of the action. Steps
 * pinned to two versions do not overwrite each other's page in turns.
 */
export function isNewerPage(page: string, existing: string): boolean {
  return page !== existing && compareVersions(getPageVersion(page), getPageVersion(existing)) >= 0
}

/** Whether the page is one of an archive, of any version of the action. */
export function isArchivePage(html: string): boolean {
  return generatorPattern.test(html)
}

const generatorPattern = /<meta name="generator" content="QuickSight Snapshot (\d+\.\d+\.\d+)/

function getPageVersion(html: string): number[] {
  const [, version = ''] = generatorPattern.exec(html) ?? []
  return version.split('.').map(Number)
}

function compareVersions(a: readonly number[], b: readonly number[]): number {
  const differences = [0, 1, 2].map(part => (a[part] ?? 0) - (b[part] ?? 0))
  return differences.find(difference => difference !== 0) ?? 0
}
