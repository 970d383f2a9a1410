import { existsSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path/posix'
import { describe, expect, test } from '@jest/globals'
import { filesUnder, readText, root } from './source-tree.ts'

const pages = filesUnder('.').filter(path => path.endsWith('.md'))
// Links of issue forms are relative to .../issues/new on GitHub.
const forms = filesUnder('.github/ISSUE_TEMPLATE')
const topLevel = ['src', 'docs', 'scripts', 'emulator', 'examples', 'schemas', '__tests__', 'bench', '.github', '.ci']

/** The prose of a page, without code blocks. */
function prose(path: string): string {
  return readText(path).replace(/^( *)(`{3,}|~{3,})[\s\S]*?^\1\2 *$/gm, '')
}

/** Every target of a link or image of a page, in Markdown or HTML. */
function targets(path: string): string[] {
  const text = prose(path).replace(/`[^`\n]*`/g, '')
  const inline = [...text.matchAll(/\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)/g)]
  const references = [...text.matchAll(/^\[[^\]]+\]: +(\S+)/gm)]
  const html = [...text.matchAll(/\b(?:href|src)="([^"]+)"/g)]
  return [...inline, ...references, ...html].map(([, target = '']) => target)
}

/** The anchors that GitHub gives a page's headings, and those it sets itself. */
function anchors(path: string): Set<string> {
  const seen = new Map<string, number>()
  const headings = [...prose(path).matchAll(/^#{1,6} +(.+?) *#*$/gm)].map(([, heading = '']) => {
    const slug = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-')
    const count = seen.get(slug) ?? 0
    seen.set(slug, count + 1)
    return count === 0 ? slug : `${slug}-${count}`
  })
  const own = [...readText(path).matchAll(/<a (?:id|name)="([^"]+)"/g)].map(([, id = '']) => id)
  return new Set([...headings, ...own])
}

/** Why a link leads nowhere, or nothing. */
function broken(page: string, target: string): string[] {
  if (/^(https?|mailto):/.test(target)) return []
  const [file = '', anchor] = target.split('#')
  const path = file === '' ? page : normalize(join(dirname(page), decodeURIComponent(file)))
  if (path.startsWith('..') || !existsSync(join(root, path))) return [`${target}: there is no ${path}`]
  if (anchor === undefined || !path.endsWith('.md') || anchors(path).has(anchor)) return []
  return [`${target}: ${path} has no heading of that anchor`]
}

describe.each(pages)('%s', page => {
  test('links only to existing pages and headings', () => {
    expect(targets(page).flatMap(target => broken(page, target))).toEqual([])
  })

  test('names only existing files', () => {
    const named = [...prose(page).matchAll(/`([\w.-]+\/[\w./-]+)`/g)].map(([, path = '']) => path)
    const ours = named.filter(path => topLevel.includes(path.split('/')[0] ?? ''))
    expect(ours.filter(path => !existsSync(join(root, path)))).toEqual([])
  })
})

test.each(forms)('%s links only to existing pages', form => {
  const linked = [...readText(form).matchAll(/\]\(\.\.\/blob\/main\/([^)#]+)/g)].map(([, path = '']) => path)
  expect(linked.filter(path => !existsSync(join(root, path)))).toEqual([])
})

test.each([
  { target: 'nowhere.md', page: 'README.md' },
  { target: '#no-such-heading', page: 'README.md' },
  { target: '../outside.md', page: 'README.md' }
])('the link check finds a broken link: $target', ({ page, target }) => {
  expect(broken(page, target)).toHaveLength(1)
})
