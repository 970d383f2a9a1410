import { expect, test } from '@jest/globals'
import { readProxySettings } from '../../../src/runner/proxy.ts'

test.each([
  ['127.0.0.1:3128', 'http://127.0.0.1:3128/'],
  ['proxy.example:3128', 'http://proxy.example:3128/'],
  ['user:pass@proxy.example', 'http://user:pass@proxy.example/'],
  ['http://proxy.example:3128', 'http://proxy.example:3128'],
  ['https://proxy.example', 'https://proxy.example']
])('HTTPS_PROXY=%s is read as the HTTP proxy %s', (value, url) => {
  expect(readProxySettings({ HTTPS_PROXY: value, https_proxy: '' })).toMatchObject({
    variables: { HTTPS_PROXY: url },
    problems: []
  })
})

test.each(['socks5://proxy.example:1080', 'ftp://proxy.example'])('the proxy %s is a problem of the inputs', value => {
  const { variables, problems } = readProxySettings({ https_proxy: value })
  expect(variables).toEqual({})
  expect(problems).toEqual([expect.stringMatching(/^https_proxy: (socks5|ftp) proxies are not supported\./)])
})

test.each(['http://user:pass word@[::1', 'http://user:p%zzword@proxy.example', 'http://'])(
  'the malformed proxy %s is a problem that does not repeat its password',
  value => {
    const { variables, problems, secrets } = readProxySettings({ HTTPS_PROXY: value })
    expect(variables).toEqual({})
    expect(problems).toEqual([expect.stringMatching(/^HTTPS_PROXY is not a valid URL\./)])
    expect(problems.join()).not.toContain('user')
    expect(secrets).toEqual([value])
  }
)

test('passwords are secrets, as written and decoded', () => {
  expect(readProxySettings({ HTTP_PROXY: 'http://user:p%40ssword@proxy.example' }).secrets).toEqual([
    'p%40ssword',
    'p@ssword'
  ])
})
