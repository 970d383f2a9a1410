/** The form of the URI of a result, without its values. */
export interface UriForm {
  readonly scheme: string
  /** `virtual-hosted` if the bucket is in the host name, else `path`. */
  readonly style: 'virtual-hosted' | 'path'
  readonly isAmazonHost: boolean
  readonly queryParameters: readonly string[]
  /** Seconds that the link announces. */
  readonly lifetimeSeconds?: number
  readonly keySegments: number
  readonly extension: string
  /** Parts of the key. */
  readonly contains: readonly string[]
}

/** Describes the URI of a result. `parts` are the values to look for in the key, by what they are. */
export function describeUri(uri: string, parts: Readonly<Record<string, string>>): UriForm {
  const url = URL.canParse(uri) ? new URL(uri) : new URL('invalid://invalid')
  const segments = url.pathname.split('/').filter(segment => segment !== '')
  const path = decodeURIComponent(url.pathname)
  const expires = Number(url.searchParams.get('X-Amz-Expires') ?? Number.NaN)
  const found = Object.entries(parts).filter(([, value]) => value !== '' && path.includes(value))
  const hasUuid = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/i.test(path)
  return {
    scheme: url.protocol.replace(':', ''),
    style: url.protocol === 's3:' || /\.s3[.-]/.test(url.host) ? 'virtual-hosted' : 'path',
    isAmazonHost: /\.amazonaws\.com(?:\.cn)?$/.test(url.hostname),
    queryParameters: [...url.searchParams.keys()].toSorted(),
    ...(Number.isNaN(expires) ? {} : { lifetimeSeconds: expires }),
    keySegments: segments.length,
    extension: /\.(\w{1,5})$/.exec(path)?.[1] ?? 'none',
    contains: [...found.map(([name]) => name), ...(hasUuid ? ['a UUID'] : [])]
  }
}
