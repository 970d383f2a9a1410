import { describe, expect, test } from '@jest/globals'
import type { Viewer } from '../../../../src/domain/report.ts'
import type { CliRequest } from '../../../../src/domain/snapshot-request.ts'
import {
  adaptRequestToViewer,
  getDestination,
  readRequest,
  replaceTags
} from '../../../../src/inputs/sections/cli-input-json.ts'
import type { StepContext } from '../../../../src/inputs/step-context.ts'
import { blogPostRequest, createRequest, pdf } from '../cli-request/sample-requests.ts'
import { createReader, scene } from '../input-harness.ts'

const json = JSON.stringify(createRequest(pdf()))

async function requestIn(
  inputs: Record<string, string>,
  files: Record<string, string> = {},
  changed: Partial<StepContext> = {}
) {
  const { reader, problems } = createReader(inputs, files)
  return { request: await readRequest(reader, { ...scene, ...changed }), problems: problems() }
}

describe('a request is read', () => {
  test.each<[string, string, Record<string, string>]>([
    ['inline', json, {}],
    ['inline, over several lines', `\n${JSON.stringify(createRequest(pdf()), null, 2)}\n`, {}],
    [
      'inline, as YAML',
      'DashboardId: sales\nSnapshotConfiguration:\n  FileGroups:\n  - Files:\n    - FormatType: PDF\n      SheetSelections:\n      - {SheetId: overview, SelectionScope: ALL_VISUALS}',
      {}
    ],
    ['from a file, as the CLI names it', 'file://quicksight-config.json', { 'quicksight-config.json': json }],
    ['from a file', 'a/b.json', { 'a/b.json': json }]
  ])('%s', async (_, given, files) => {
    expect(await requestIn({ 'cli-input-json': given }, files)).toEqual({ request: createRequest(pdf()), problems: [] })
  })

  test('together with the same dashboard-id', async () => {
    const { DashboardId } = createRequest(pdf())
    const { problems } = await requestIn({ 'cli-input-json': json, 'dashboard-id': DashboardId })
    expect(problems).toEqual([])
  })

  test('as a map, in an entry of reports', async () => {
    const { reader, problems } = createReader({})
    const data = (await reader.sources.inline(json)) as { data: ReadonlyMap<string, string> }
    const entry = reader.forEntry('reports entry 1', new Map([['cli-input-json', data.data]]), new Set())
    expect(await readRequest(entry, scene)).toEqual(createRequest(pdf()))
    expect(problems()).toEqual([])
  })
})

describe('a request is rejected', () => {
  test.each<[string, Record<string, string>, Partial<StepContext>, readonly string[]]>([
    [
      'a missing file',
      { 'cli-input-json': 'file://x.json' },
      {},
      [
        'cli-input-json: "x.json" is not a file in the workspace. The workspace is empty. Add a step with actions/checkout before this one.'
      ]
    ],
    [
      'what does not read',
      { 'cli-input-json': '{"DashboardId": ' },
      {},
      ['cli-input-json: the document is neither YAML nor JSON (line 1, column 16: Flow map must end with a }).']
    ],
    [
      'a list',
      { 'cli-input-json': `[${json}]` },
      {},
      ['cli-input-json: expected a request (a JSON object), got a list.']
    ],
    [
      'each problem by its path',
      { 'cli-input-json': '{"DashboardId": "a b"}' },
      {},
      [
        'cli-input-json: DashboardId "a b" is not an ID: letters, digits, - and _, at most 512.',
        'cli-input-json: SnapshotConfiguration is missing.'
      ]
    ],
    [
      'another account',
      { 'cli-input-json': JSON.stringify(blogPostRequest) },
      { accountId: '444455556666' },
      ['cli-input-json: AwsAccountId is "111122223333", but aws-account-id is "444455556666".']
    ],
    [
      'a bucket elsewhere',
      { 'cli-input-json': JSON.stringify(blogPostRequest) },
      { region: 'us-east-1' },
      [
        'cli-input-json: BucketRegion is "eu-central-1", but the job runs in us-east-1. QuickSight writes only to buckets in its region.'
      ]
    ],
    [
      'one input that the request replaces',
      { 'cli-input-json': json, format: 'PDF', bucket: 'b' },
      {},
      ['bucket: cli-input-json contains the same setting. Remove the input.']
    ],
    [
      'several',
      { 'cli-input-json': json, format: 'CSV', 'sheet-ids': 'a', 'row-level-tags': 'a: b' },
      {},
      ['sheet-ids, format and row-level-tags: cli-input-json contains the same setting. Remove the inputs.']
    ]
  ])('%s', async (_, inputs, changed, problems) => {
    expect((await requestIn(inputs, {}, changed)).problems).toEqual(problems)
  })
})

const registered: Viewer = { kind: 'registered', user: { email: 'ann@example.com' }, namespace: 'default' }
const anonymous: Viewer = { kind: 'anonymous', rowLevelTags: [] }
const tagged: CliRequest = {
  ...plainRequest(),
  UserConfiguration: { AnonymousUsers: [{ RowLevelPermissionTags: [{ Key: 'tenant', Value: 'acme' }] }] }
}

function plainRequest(): CliRequest {
  return { DashboardId: 'sales', SnapshotConfiguration: { FileGroups: [] } }
}

describe('UserConfiguration', () => {
  const said =
    'cli-input-json: UserConfiguration is left out: the API rejects it for jobs on behalf of a registered user.'
  test.each<[string, Viewer, CliRequest, CliRequest, readonly string[]]>([
    ['is left out for a registered user, and that is said', registered, tagged, plainRequest(), [said]],
    ['is not missed for a registered user', registered, plainRequest(), plainRequest(), []],
    ['stays for an anonymous user', anonymous, tagged, tagged, []],
    [
      'is filled in for an anonymous user',
      anonymous,
      plainRequest(),
      { ...plainRequest(), UserConfiguration: { AnonymousUsers: [{}] } },
      []
    ]
  ])('%s', (_, viewer, request, sent, warned) => {
    const { reader, warnings } = createReader({})
    expect(adaptRequestToViewer(viewer, request, reader)).toEqual(sent)
    expect([...warnings]).toEqual(warned)
  })

  test('sets the tags of an anonymous viewer', () => {
    expect(replaceTags(tagged, anonymous)).toEqual({
      kind: 'anonymous',
      rowLevelTags: [{ key: 'tenant', value: 'acme' }]
    })
    expect(replaceTags(plainRequest(), anonymous)).toEqual(anonymous)
    expect(replaceTags(tagged, registered)).toBe(registered)
  })
})

test('the bucket of a request is its destination', async () => {
  const { request } = await requestIn({ 'cli-input-json': JSON.stringify(blogPostRequest) })
  expect(request && getDestination(request)).toEqual({
    bucket: 'quicksight-snapshots',
    prefix: 'prefix123',
    prefixTemplate: 'prefix123'
  })
  expect(getDestination(plainRequest())).toBeUndefined()
})
