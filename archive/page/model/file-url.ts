/**
 * Address of a file of the archive. Null if the path leaves the archive's folder: the index is data, and a link in it must
 * not lead anywhere else. The query of the page is kept, since a signed URL of CloudFront that covers the folder
 * carries its signature there.
 */
export function getFileUrl(path: string, page: URL): URL | undefined {
  // A lone surrogate has no UTF-8.
  const segments = path.split('/')
  if (/\p{Cs}/u.test(path) || segments.some(segment => segment === '' || segment === '.' || segment === '..'))
    return undefined
  const folder = new URL('.', page)
  const url = new URL(segments.map(encodeURIComponent).join('/'), folder)
  if (url.origin !== folder.origin || !url.pathname.startsWith(folder.pathname)) return undefined
  url.search = page.search
  return url
}

/** The address if it is one that a browser may open from the page: HTTPS only. */
export function getSafeLink(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  return new URL(address).protocol === 'https:' ? address : undefined
}
