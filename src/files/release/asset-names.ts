import { createHash } from 'node:crypto'
import { extname } from 'node:path/posix'

const longest = 200

/**
 * Names of release assets for paths of files: GitHub has no directories and allows only ASCII letters, digits and
 * `._-`; it would replace others, and the asset of an earlier run could not be found. `/` becomes `-`, accents are
 * dropped, a run of other characters becomes `.`; if letters are lost, a digest of the path distinguishes the name, in
 * this step and in any other; names that collide are numbered in order.
 * https://docs.github.com/en/rest/releases/assets#upload-a-release-asset
 */
export function createAssetNames(paths: readonly string[]): string[] {
  const taken = new Set<string>()
  return paths.map(path => {
    const extension = extname(path)
    const { name: stem, mark } = flattenPath(path.slice(0, path.length - extension.length))
    for (let number = 1; ; number++) {
      const ending = `${mark}${number === 1 ? '' : `-${number}`}${extension}`
      const name = stem.slice(0, longest - ending.length).replace(/[.-]+$/, '') + ending
      if (taken.has(name.toLowerCase())) continue
      taken.add(name.toLowerCase())
      return name
    }
  })
}

function flattenPath(path: string): { name: string; mark: string } {
  const bare = path.normalize('NFKD').replace(/\p{M}/gu, '')
  const name = bare
    .replaceAll('/', '-')
    .replace(/[^A-Za-z0-9._-]+/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/\.?-\.?/g, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
  const letterLost = /[^\P{L}A-Za-z]|[^\P{N}0-9]/u.test(bare) || name === ''
  return { name: name === '' ? 'file' : name, mark: letterLost ? `-${hashPath(path)}` : '' }
}

function hashPath(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 8)
}
