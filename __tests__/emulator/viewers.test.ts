import { StartDashboardSnapshotJobCommand } from '@aws-sdk/client-quicksight'
import { expect, test } from '@jest/globals'
import { startEmulator } from '../../emulator/emulator.ts'
import { queryVisual, type Viewer } from '../../emulator/quicksight/data.ts'
import { loadWorld, readWorld } from '../../emulator/world.ts'
import { catchRefusal, createBaseSession, createEnhancedSession, createQuickSightClient } from './clients.ts'
import { createCsvFile, createStartInput } from './snapshots.ts'

const world = loadWorld()

function listVisibleRegions(viewer: Viewer): unknown[] {
  const dashboard = world.dashboards.find(each => each.id === 'sales-overview')
  const visual = dashboard?.sheets.flatMap(sheet => sheet.visuals).find(each => each.id === 'table-sales')
  if (!dashboard || !visual) throw new Error('The dashboard does not exist')
  return [...new Set(queryVisual(world, dashboard, visual, viewer, {}).rows.map(([region]) => region))]
}

test.each<[string, Viewer, string[]]>([
  ['whom a rule lets see all', { user: 'analyst@example.com' }, ['AMER', 'EMEA', 'APAC']],
  ['whom a rule lets see a part', { user: 'viewer@example.com' }, ['EMEA']],
  ['whom no rule names', { user: 'outsider@example.com' }, []],
  ['whose name is that of another namespace', { user: 'partner@example.org' }, []],
  ['of the namespace that is meant', { user: 'partners/partner@example.org' }, ['APAC']],
  ['called like a property of every object', { user: 'constructor' }, []],
  ['who brings tags that are for anonymous users', { user: 'x', tags: [{ Key: 'region', Value: 'APAC' }] }, []],
  ['without a name, with a tag', { tags: [{ Key: 'region', Value: 'APAC' }] }, ['APAC']],
  ['without a name, with an unknown tag', { tags: [{ Key: 'team', Value: 'APAC' }] }, []],
  ['without a name and without a tag', {}, []]
])('row-level security filters the rows for a viewer %s', (_who, viewer, regions) => {
  expect(listVisibleRegions(viewer)).toEqual(regions)
})

test('a user of the same name in another namespace is another user', async () => {
  const twin = { ...world.users.find(user => user.name === 'viewer@example.com'), namespace: 'partners' }
  const emulator = await startEmulator({ world: readWorld({ ...world, users: [twin, ...world.users] }) })
  const session = await createEnhancedSession(emulator, await createBaseSession(emulator), {
    user: 'viewer@example.com'
  })
  const start = createStartInput('stranger', [createCsvFile('sheet-regions', 'table-sales')])
  expect(
    await catchRefusal(createQuickSightClient(emulator, session).send(new StartDashboardSnapshotJobCommand(start)))
  ).toMatchObject({
    name: 'AccessDeniedException',
    message: 'User viewer@example.com does not have access to dashboard sales-overview'
  })
  await emulator.stop()
})

test('a name that two users would have in the lists is rejected', () => {
  const twin = { ...world.users[0], name: 'partners/partner@example.org' }
  expect(() => readWorld({ ...world, users: [twin, ...world.users] })).toThrow(
    'user partners/partner@example.org is defined twice'
  )
})
