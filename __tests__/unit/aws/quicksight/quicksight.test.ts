import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createCatalog } from '../../../../src/aws/quicksight/quicksight.ts'
import { catchError } from '../../../support/catch-error.ts'
import { createInstantClock } from '../../../support/fakes/clock.ts'
import { createRecordingLog } from '../../../support/fakes/log.ts'
import { createStaticSession } from '../../../support/fakes/session.ts'
import { scriptedServer } from '../../../support/stub-server.ts'

let server: Awaited<ReturnType<typeof scriptedServer>>
const masked: string[] = []
const turns: string[] = []
const options = {
  region: 'eu-central-1',
  transport: { connectionTimeout: 5000, httpsAgent: {} },
  context: { clock: createInstantClock(), log: createRecordingLog(), signal: new AbortController().signal },
  mask: (secret: string) => void masked.push(secret),
  session: createStaticSession(),
  rateLimit: {
    acquire: async (urgency: string) => {
      turns.push(urgency)
      return () => {}
    },
    onThrottled: () => {}
  }
}
const account = '111122223333'

beforeAll(async () => {
  server = await scriptedServer()
  process.env['AWS_ENDPOINT_URL_QUICKSIGHT'] = server.url
})
beforeEach(() => {
  masked.length = 0
  turns.length = 0
})
afterAll(async () => {
  delete process.env['AWS_ENDPOINT_URL_QUICKSIGHT']
  await server.close()
})

const asked = () => JSON.parse(server.seen[0]?.body ?? '')
const refusal = (status: number, type: string, Message: string) => ({
  status,
  headers: { 'x-amzn-errortype': type, 'x-amzn-requestid': 'r-9' },
  body: { Message }
})

describe('GetIdentityContext', () => {
  const ask = { accountId: account, user: { email: 'ana@example.com' }, namespace: 'default' }

  test('sends e-mail and namespace of the user, and masks the context', async () => {
    server.answer({ body: { Context: 'the-context-assertion', Status: 200 } })
    expect(await createCatalog(options).getIdentityContext(ask)).toBe('the-context-assertion')
    expect(server.seen[0]).toMatchObject({ method: 'POST', path: `/accounts/${account}/identity-context` })
    expect(asked()).toEqual({ UserIdentifier: { Email: 'ana@example.com' }, Namespace: 'default' })
    expect(masked).toEqual(['the-context-assertion'])
    expect(turns).toEqual(['start'])
  })

  test('sends the region that the context is for if it is another one', async () => {
    server.answer({ body: { Context: 'the-context-assertion' } })
    await createCatalog(options).getIdentityContext({ ...ask, contextRegion: 'eu-west-1' })
    expect(asked()).toMatchObject({ ContextRegion: 'eu-west-1' })
  })

  test('names the region of the call in the hint for an unknown user', async () => {
    server.answer(refusal(404, 'ResourceNotFoundException', 'User not found'))
    const error = await catchError(createCatalog(options).getIdentityContext({ ...ask, namespace: 'partners' }))
    expect(error).toMatchObject({
      hint: expect.stringMatching(/--aws-account-id \d{12} --namespace partners \\\n {2}--region [a-z]+-[a-z]+-\d /)
    })
  })

  test('is retried if the response has no context', async () => {
    server.answer({ body: { Status: 200 } }, { body: { Context: 'the-context-assertion' } })
    expect(await createCatalog(options).getIdentityContext(ask)).toBe('the-context-assertion')
  })
})

describe('reading dashboards', () => {
  test('returns the definition unchanged', async () => {
    server.answer({ body: { DashboardId: 'sales', Name: 'Sales', Definition: { DataSetIdentifierDeclarations: [] } } })
    expect(await createCatalog(options).describeDashboardDefinition(account, 'sales')).toMatchObject({ Name: 'Sales' })
    expect(server.seen[0]).toMatchObject({ method: 'GET', path: `/accounts/${account}/dashboards/sales/definition` })
  })

  test('is retried if the response has no definition', async () => {
    server.answer({ body: { DashboardId: 'sales' } }, { body: { Definition: { DataSetIdentifierDeclarations: [] } } })
    await createCatalog(options).describeDashboardDefinition(account, 'sales')
    expect(server.seen).toHaveLength(2)
  })

  test('returns the errors of a version that has no definition because its creation failed', async () => {
    server.answer({ body: { ResourceStatus: 'CREATION_FAILED', Errors: [{ Type: 'DATA_SET_NOT_FOUND' }] } })
    expect(await createCatalog(options).describeDashboardDefinition(account, 'sales')).toMatchObject({
      Errors: [{ Type: 'DATA_SET_NOT_FOUND' }]
    })
    expect(server.seen).toHaveLength(1)
  })

  test('fails with not-found for a dashboard that does not exist', async () => {
    server.answer(refusal(404, 'ResourceNotFoundException', 'Dashboard sales is not found'))
    expect(await catchError(createCatalog(options).describeDashboardDefinition(account, 'sales'))).toMatchObject({
      message: 'DescribeDashboardDefinition: ResourceNotFoundException: Dashboard sales is not found',
      kind: 'not-found',
      requestId: 'r-9'
    })
  })

  test('a bounded listing reads no more pages and makes no more attempts than allowed', async () => {
    const limits = { maxPages: 2, attempts: 2 }
    const page = (NextToken: string) => ({ body: { DashboardSummaryList: [{ DashboardId: 'sales' }], NextToken } })
    server.answer(page('two'), page('three'), page('four'))
    expect(await createCatalog(options).listDashboards(account, limits)).toHaveLength(2)
    expect(server.seen).toHaveLength(2)
    const throttled = refusal(429, 'ThrottlingException', 'slow down')
    server.answer(throttled, throttled, page('two'))
    expect(await catchError(createCatalog(options).listDashboards(account, limits))).toMatchObject({
      kind: 'throttled'
    })
    expect(server.seen).toHaveLength(2)
  })

  test('lists dashboards in pages of one hundred', async () => {
    const at = Date.UTC(2026, 0, 15)
    const sales = { DashboardId: 'sales', Name: 'Sales', Arn: 'arn:sales', PublishedVersionNumber: 3 }
    const published = { LastPublishedTime: at / 1000, LastUpdatedTime: at / 1000 }
    server.answer(
      { body: { DashboardSummaryList: [{ ...sales, ...published }], NextToken: 'more' } },
      { body: { DashboardSummaryList: [{ DashboardId: 'bare' }, {}] } }
    )
    const time = '2026-01-15T00:00:00.000Z'
    const unknown = { publishedVersion: undefined, lastPublished: undefined, lastUpdated: undefined }
    expect(await createCatalog(options).listDashboards(account)).toEqual([
      { id: 'sales', name: 'Sales', arn: 'arn:sales', publishedVersion: 3, lastPublished: time, lastUpdated: time },
      { id: 'bare', name: 'bare', arn: '', ...unknown },
      { id: '', name: '', arn: '', ...unknown }
    ])
    const queries = server.seen.map(({ path }) => Object.fromEntries(new URL(path, server.url).searchParams))
    expect(queries).toEqual([{ 'max-results': '100' }, { 'max-results': '100', 'next-token': 'more' }])
  })

  test.each([
    ['a token that comes again', { DashboardSummaryList: [], NextToken: 'same' }, 2],
    ['an empty token', { DashboardSummaryList: [], NextToken: '' }, 1]
  ])('ends the listing at %s', async (_, body, pages) => {
    server.answer({ body }, { body }, { body })
    await createCatalog(options).listDashboards(account)
    expect(server.seen).toHaveLength(pages)
  })

  test('searches the dashboards of a user by the ARN of the user', async () => {
    const arn = 'arn:aws:quicksight:us-east-1:111122223333:user/default/ana'
    server.answer({ body: { DashboardSummaryList: [{ DashboardId: 'sales' }, {}] } })
    expect(await createCatalog(options).searchDashboardsVisibleTo(account, arn)).toEqual(['sales'])
    expect(asked()).toMatchObject({
      Filters: [{ Name: 'QUICKSIGHT_VIEWER_OR_OWNER', Operator: 'StringEquals', Value: arn }]
    })
  })
})

describe('finding the users of an identifier', () => {
  const arn = (name: string) => `arn:aws:quicksight:us-east-1:${account}:user/default/${name}`

  test('describes the user for a name', async () => {
    server.answer({ body: { User: { Arn: arn('Admin/ana') } } })
    expect(await createCatalog(options).findUserArns(account, { userName: 'Admin/ana' }, 'default')).toEqual([
      arn('Admin/ana')
    ])
    expect(server.seen.map(({ path }) => decodeURIComponent(path))).toEqual([
      `/accounts/${account}/namespaces/default/users/Admin/ana`
    ])
  })

  test('searches all pages for an e-mail address in any case, which several users can share', async () => {
    server.answer(
      {
        body: { UserList: [{ Arn: arn('ana'), Email: 'ana@example.com' }, { Email: 'x@example.com' }], NextToken: 't' }
      },
      { body: { UserList: [{ Arn: arn('Admin/ana'), Email: 'Ana@Example.com' }, { Arn: arn('bo') }, {}] } }
    )
    const found = await createCatalog(options).findUserArns(account, { email: 'ana@example.com' }, 'default')
    expect(found).toEqual([arn('ana'), arn('Admin/ana')])
    expect(server.seen).toHaveLength(2)
  })

  test('makes no call for an ARN', async () => {
    server.answer()
    expect(await createCatalog(options).findUserArns(account, { userArn: arn('ana') }, 'default')).toEqual([arn('ana')])
    expect(server.seen).toEqual([])
  })

  test('is retried if the response has no user', async () => {
    server.answer({ body: {} }, { body: { User: { Arn: arn('ana') } } })
    expect(await createCatalog(options).findUserArns(account, { userName: 'ana' }, 'default')).toEqual([arn('ana')])
  })
})
