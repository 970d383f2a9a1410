// Prints the changelog's section of a tag: `node scripts/release-notes.ts v1.2.3`. The release workflow takes it as notes.
import { readFileSync } from 'node:fs'

/**
 * The section of the changelog about a version.
 * @param tag `v1.2.3`
 * @param version that of package.json, which the tag must name
 * @throws Error when they differ, or when the changelog has nothing to say
 */
export function releaseNotes(tag: string, version: string, changelog: string): string {
  if (tag !== `v${version}`) throw new Error(`The tag is ${tag}, but package.json is at ${version}`)
  const section = changelog.split(/^## /m).find(text => text.split(/\s/, 1)[0] === version)
  const notes = section?.replace(/^.*\n/, '').trim() ?? ''
  if (notes === '') throw new Error(`CHANGELOG.md has no section "## ${version}" with words in it`)
  return notes
}

if (import.meta.main) {
  const readText = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
  const { version } = JSON.parse(readText('package.json')) as { version: string }
  console.log(releaseNotes(process.argv[2] ?? '', version, readText('CHANGELOG.md')))
}
