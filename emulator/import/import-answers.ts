import { readFileSync } from 'node:fs'
import type { AccountWorld } from '../account-schema.ts'
import { findAccount } from '../accounts.ts'
import { isJsonObject, type JsonObject } from '../json-object.ts'
import { getPartition } from '../partition.ts'
import { toListName } from '../quicksight/users.ts'
import type { World } from '../world-schema.ts'
import { readDefinition } from './read-definition.ts'

type Addition = Readonly<Record<string, unknown>>

/** Answers of the AWS CLI that can be imported, each with the member that distinguishes it. */
const readers: readonly (readonly [member: string, read: (answer: JsonObject, world: AccountWorld) => Addition])[] = [
  ['Definition', readDashboardDefinition],
  ['Dashboard', readDashboard],
  ['DataSet', readDataSet],
  ['UserList', readUsers]
]

/**
 * Reads an answer of the AWS CLI to `describe-dashboard-definition`, `describe-dashboard`, `describe-data-set` or
 * `list-users` as an addition to the world. ARNs move to the emulated account and to a region where it has QuickSight; an
 * answer of one of the further accounts goes there.
 * @throws Error when it is none of these answers
 */
export function importAnswer(answer: unknown, world: World): Addition {
  const found = isJsonObject(answer) ? readers.find(([member]) => answer[member] !== undefined) : undefined
  if (found === undefined || !isJsonObject(answer))
    throw new Error(
      'Expected the JSON response of aws quicksight describe-dashboard-definition, describe-dashboard, describe-data-set or list-users'
    )
  const account = findAccount(world, findAccountId(answer)) ?? world
  const addition = found[1](moveToWorld(answer, account), account)
  return account === world ? addition : { accounts: [{ account: account.account, ...addition }] }
}

/** ID in the first ARN of QuickSight. */
function findAccountId(answer: JsonObject): string {
  return /arn:[\w-]+:quicksight:[\w-]+:(\d{12}):/.exec(JSON.stringify(answer))?.[1] ?? ''
}

/** @throws Error that names the file */
export function importFile(path: string, world: World): Addition {
  try {
    return importAnswer(JSON.parse(readFileSync(path, 'utf8')), world)
  } catch (error) {
    throw new Error(`${path} cannot be imported: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function moveToWorld(answer: JsonObject, world: AccountWorld): JsonObject {
  const text = JSON.stringify(answer).replaceAll(
    /arn:[\w-]+:quicksight:([\w-]+):\d{12}:/g,
    (_, region: string) =>
      `arn:${getPartition(world.identityRegion)}:quicksight:${toRegion(region, world)}:${world.account}:`
  )
  return JSON.parse(text)
}

function toRegion(region: string | undefined, { regions, identityRegion }: AccountWorld): string {
  return region !== undefined && regions.includes(region) ? region : identityRegion
}

function findRegion(value: unknown, world: AccountWorld): string {
  return toRegion(/arn:[\w-]+:quicksight:([\w-]+):\d{12}:/.exec(JSON.stringify(value) ?? '')?.[1], world)
}

function readDashboardDefinition(answer: JsonObject, world: AccountWorld): Addition {
  const { DashboardId, Name, Definition } = answer
  const region = findRegion(Definition, world)
  const { sheets, parameters, tables } = readDefinition(Definition)
  const everybody = world.users.filter(({ active }) => active !== false).map(toListName)
  const dashboard = {
    id: DashboardId,
    name: Name ?? DashboardId,
    region,
    owners: [],
    viewers: everybody,
    sheets,
    parameters,
    definition: Definition
  }
  return { tables, dashboards: [dashboard] }
}

/** Adds properties that the definition does not contain; the definition must be imported first. */
function readDashboard(answer: JsonObject, world: AccountWorld): Addition {
  const described = isJsonObject(answer['Dashboard']) ? answer['Dashboard'] : {}
  const region = findRegion(described, world)
  const known = world.dashboards.find(({ id, region: place }) => id === described['DashboardId'] && place === region)
  if (known === undefined)
    throw new Error(
      `Dashboard ${String(described['DashboardId'])} is not known in ${region}: import its describe-dashboard-definition response first`
    )
  return { dashboards: [{ ...known, name: described['Name'] ?? known.name, version: described['Version'] }] }
}

function readDataSet(answer: JsonObject, world: AccountWorld): Addition {
  const { DataSetId, Arn, Name, ImportMode, OutputColumns } = isJsonObject(answer['DataSet']) ? answer['DataSet'] : {}
  const columns = (Array.isArray(OutputColumns) ? OutputColumns : []).flatMap(column =>
    isJsonObject(column) && typeof column['Name'] === 'string' ? [column['Name']] : []
  )
  if (typeof Name !== 'string' || columns.length === 0) throw new Error('DataSet has no Name or no OutputColumns')
  const known = world.tables[Name]
  const all = [...new Set([...(known?.columns ?? []), ...columns])]
  const rows = Array.from({ length: 5 }, (_, row) => all.map(column => `${column} ${row + 1}`))
  const dataSet = { id: DataSetId, name: Name, region: findRegion(Arn, world), importMode: ImportMode, table: Name }
  return { tables: { [Name]: { columns: all, rows } }, dataSets: [dataSet] }
}

function readUsers(answer: JsonObject): Addition {
  const users = Array.isArray(answer['UserList']) ? answer['UserList'].filter(isJsonObject) : []
  return {
    users: users.map(({ UserName, Email, Role, IdentityType, Active, Arn }) => {
      const namespace = /:user\/([^/]+)\//.exec(String(Arn))?.[1] ?? 'default'
      return {
        name: UserName,
        email: Email ?? '',
        role: Role,
        identityType: IdentityType ?? 'QUICKSIGHT',
        ...(namespace === 'default' ? {} : { namespace }),
        ...(Active === false ? { active: false } : {})
      }
    })
  }
}
