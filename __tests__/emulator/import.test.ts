import { DescribeDashboardCommand, DescribeDashboardDefinitionCommand } from '@aws-sdk/client-quicksight'
import { describe, expect, test } from '@jest/globals'
import { startEmulator } from '../../emulator/emulator.ts'
import { importAnswer } from '../../emulator/import/import-answers.ts'
import { loadWorld } from '../../emulator/world.ts'
import { account, createBaseSession, createQuickSightClient } from './clients.ts'
import { sampleDefinitions } from './sample-definitions.ts'

const toId = (name: string) => name.replaceAll(' ', '-')

/** A response of `aws quicksight describe-dashboard-definition` from another account. */
function buildAnswer(id: string, Definition: object) {
  return { Status: 200, DashboardId: id, Name: `Imported ${id}`, ResourceStatus: 'CREATION_SUCCESSFUL', Definition }
}

async function withImported(
  answers: readonly object[],
  use: (emulator: Awaited<ReturnType<typeof startEmulator>>) => Promise<void>
) {
  const emulator = await startEmulator({ timeScale: 0.01 })
  try {
    const response = await fetch(`${emulator.url}/_emulator/import`, { method: 'POST', body: JSON.stringify(answers) })
    expect([response.status, response.status === 200 ? '' : await response.text()]).toEqual([200, ''])
    await use(emulator)
  } finally {
    await emulator.stop()
  }
}

describe('an imported definition', () => {
  test.each(Object.entries(sampleDefinitions))('with %s is served unchanged, but for ARNs', (name, definition) => {
    const id = toId(name)
    return withImported([buildAnswer(id, definition)], async emulator => {
      const client = createQuickSightClient(emulator, await createBaseSession(emulator))
      const served = await client.send(
        new DescribeDashboardDefinitionCommand({ AwsAccountId: account, DashboardId: id })
      )
      const moved = JSON.parse(
        JSON.stringify(definition).replaceAll(
          /arn:aws:quicksight:[\w-]+:999999999999:/g,
          `arn:aws:quicksight:us-east-1:${account}:`
        )
      )
      expect(JSON.parse(JSON.stringify(served.Definition))).toMatchObject(moved)
      expect(served.Name).toBe(`Imported ${id}`)
    })
  })

  test('gets its topics and datasets from the answer of describe-dashboard', () => {
    const topic = 'arn:aws:quicksight:eu-west-3:999999999999:topic/sales'
    const described = {
      Dashboard: { DashboardId: 'plain', Name: 'Plain', Version: { DataSetArns: [], TopicArns: [topic] } }
    }
    return withImported([buildAnswer('plain', sampleDefinitions['one table']), described], async emulator => {
      const client = createQuickSightClient(emulator, await createBaseSession(emulator))
      const { Dashboard } = await client.send(
        new DescribeDashboardCommand({ AwsAccountId: account, DashboardId: 'plain' })
      )
      expect(Dashboard).toMatchObject({
        Name: 'Plain',
        Version: {
          DataSetArns: [],
          TopicArns: [topic.replace('eu-west-3', 'us-east-1').replace('999999999999', account)]
        }
      })
    })
  })
})

describe('other answers', () => {
  const world = loadWorld()

  test('of list-users add users', () => {
    const UserList = [
      {
        UserName: 'ana',
        Email: 'ana@example.com',
        Role: 'READER',
        IdentityType: 'QUICKSIGHT',
        Arn: 'arn:aws:quicksight:us-east-1:999999999999:user/partners/ana'
      }
    ]
    expect(importAnswer({ UserList }, world)).toEqual({
      users: [
        { name: 'ana', email: 'ana@example.com', role: 'READER', identityType: 'QUICKSIGHT', namespace: 'partners' }
      ]
    })
  })

  test('of describe-data-set add a dataset and a table with its columns', () => {
    const DataSet = {
      DataSetId: 'costs-1',
      Arn: 'arn:aws:quicksight:eu-central-1:999999999999:dataset/costs-1',
      Name: 'Costs',
      ImportMode: 'SPICE',
      OutputColumns: [
        { Name: 'Team', Type: 'STRING' },
        { Name: 'Cost', Type: 'DECIMAL' }
      ]
    }
    expect(importAnswer({ DataSet }, world)).toMatchObject({
      tables: { Costs: { columns: ['Team', 'Cost'] } },
      dataSets: [{ id: 'costs-1', name: 'Costs', region: 'eu-central-1', importMode: 'SPICE', table: 'Costs' }]
    })
  })

  test.each([[{}], [[]], [null], ['x'], [{ Dashboard: { DashboardId: 'none' } }]])('%j cannot be imported', answer => {
    expect(() => importAnswer(answer, world)).toThrow(
      /^Expected the JSON response of aws quicksight|is not known in us-east-1/
    )
  })
})
