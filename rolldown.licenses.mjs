// The license notices of the packages in a bundle.
import { readdirSync, readFileSync } from 'node:fs'

/** IDs of all modules in a bundle of rolldown. */
export function listModules(bundle) {
  return Object.values(bundle).flatMap(chunk => chunk.moduleIds ?? [])
}

/**
 * Notices of the packages that these modules belong to. A text that several packages share appears once, below the names of
 * all of them. A package of the AWS SDK without a license text has the text of the others.
 */
export function createNotices(moduleIds) {
  const folders = [...new Set(moduleIds.flatMap(findPackageFolder))]
  const shared = folders
    .filter(isApacheOfAws)
    .map(readNotice)
    .find(text => text !== '')
  const packages = Map.groupBy(folders, folder => readNotice(folder) || (isApacheOfAws(folder) ? shared : missing))
  const blocks = [...packages].map(([text, members]) => [...new Set(members.map(formatTitle))].sort().join('\n') + text)
  return `${blocks.sort().join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}

const missing = '\n\nThe package contains no license file.'

function findPackageFolder(moduleId) {
  const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(moduleId.replaceAll('\\', '/'))?.[0]
  return folder === undefined ? [] : [folder]
}

function isApacheOfAws(folder) {
  const { name, license } = readManifest(folder)
  return name.startsWith('@aws-sdk/') && license === 'Apache-2.0'
}

function formatTitle(folder) {
  const { name, version, license } = readManifest(folder)
  return `${name} ${version} (${license})`
}

function readManifest(folder) {
  return JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
}

function readNotice(folder) {
  const texts = readdirSync(folder)
    .filter(file => /^(licen[cs]e|notice|copying)/i.test(file))
    .sort()
    .map(file => readFileSync(`${folder}/${file}`, 'utf8').trim().replaceAll('\r\n', '\n'))
  return texts.map(text => `\n\n${text}`).join('')
}
