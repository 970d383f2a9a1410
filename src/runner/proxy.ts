const proxyVariables = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY']

export interface ProxySettings {
  /** Values of the variables as URLs. */
  readonly variables: Readonly<Record<string, string>>
  readonly problems: readonly string[]
  /** Passwords, and values that could not be parsed, since they can contain one. */
  readonly secrets: readonly string[]
}

/**
 * Reads the proxy variables. A value without a scheme is an HTTP proxy, as curl and the AWS CLI have it; Node's HTTP client
 * would ignore it and connect directly.
 */
export function readProxySettings(environment: Readonly<Record<string, string | undefined>>): ProxySettings {
  const variables: Record<string, string> = {}
  const problems: string[] = []
  const secrets: string[] = []
  for (const name of proxyVariables) {
    const value = environment[name]?.trim() ?? ''
    if (value === '') continue
    const scheme = /^([a-z][a-z\d+.-]*):\/\//i.exec(value)?.[1]?.toLowerCase()
    const url = parseProxyUrl(scheme === undefined ? `http://${value}` : value)
    if (url === undefined) {
      problems.push(`${name} is not a valid URL. Write http://HOST:PORT, with special characters percent-encoded.`)
      secrets.push(value)
      continue
    }
    secrets.push(url.password, decodeURIComponent(url.password))
    if (url.protocol === 'http:' || url.protocol === 'https:') variables[name] = scheme === undefined ? url.href : value
    else problems.push(`${name}: ${scheme} proxies are not supported. Set the URL of an HTTP proxy: http://HOST:PORT.`)
  }
  return { variables, problems, secrets }
}

function parseProxyUrl(value: string): URL | undefined {
  try {
    const url = new URL(value)
    // HTTP clients decode both.
    decodeURIComponent(url.username + url.password)
    return url.hostname === '' ? undefined : url
  } catch {
    return undefined
  }
}
