import type { Dashboard } from '../account-schema.ts'
import { createQuickSightError } from '../errors.ts'
import { createEnumSchema, createStringSchema, list, number, optional, type Read, struct } from '../schema.ts'
import { type EmulatorContext, permitCall, type QuickSightCall, readMembers } from './call.ts'
import { createDashboardArn, toDashboardSummary } from './catalog.ts'
import { messages } from './messages.ts'
import { getPage } from './pages.ts'
import { findUserByArn, toListName } from './users.ts'

/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DashboardSearchFilter.html */
const searchInput = struct({
  Filters: list(
    struct({
      Operator: createEnumSchema('StringEquals', 'StringLike'),
      Name: optional(
        createEnumSchema(
          ...(['QUICKSIGHT_USER', 'QUICKSIGHT_VIEWER_OR_OWNER', 'DIRECT_QUICKSIGHT_VIEWER_OR_OWNER'] as const),
          ...(['QUICKSIGHT_OWNER', 'DIRECT_QUICKSIGHT_OWNER', 'DIRECT_QUICKSIGHT_SOLE_OWNER'] as const),
          'DASHBOARD_NAME'
        )
      ),
      Value: optional(createStringSchema())
    }),
    { min: 1, max: 1 }
  ),
  NextToken: optional(createStringSchema()),
  MaxResults: optional(number({ min: 1, max: 100, whole: true }))
})
type Filter = Read<typeof searchInput>['Filters'][number]

/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_SearchDashboards.html */
export function searchDashboards(context: EmulatorContext, call: QuickSightCall): object {
  permitCall(context, call, 'SearchDashboards', createDashboardArn(call, '*'))
  const { Filters, MaxResults, NextToken } = readMembers(searchInput, call.body)
  const filter = Filters[0]
  if (!filter) throw createQuickSightError('InvalidParameterValueException', messages.oneFilter)
  const matches = createMatcher(context, filter)
  const found = context.world.dashboards.filter(each => each.region === call.region && matches(each))
  const { items, more } = getPage(found, MaxResults, NextToken)
  return { DashboardSummaryList: items.map(dashboard => toDashboardSummary(call, dashboard)), ...more }
}

function createMatcher({ world }: EmulatorContext, { Name = 'QUICKSIGHT_USER', Operator, Value = '' }: Filter) {
  const wanted = Name === 'DASHBOARD_NAME' ? 'StringLike' : 'StringEquals'
  if (Operator !== wanted)
    throw createQuickSightError('InvalidParameterValueException', messages.filterOperator(Name, Operator))
  if (Name === 'DASHBOARD_NAME') return (dashboard: Dashboard) => dashboard.name.includes(Value)
  const user = findUserByArn(world, Value)
  const name = user && toListName(user)
  if (!/^arn:[\w-]+:quicksight:[\w-]+:\d{12}:(user|group)\/./.test(Value))
    throw createQuickSightError('InvalidParameterValueException', messages.filterValue)
  const ownersOnly = Name.includes('OWNER') && !Name.includes('VIEWER')
  return ({ owners, viewers }: Dashboard) => {
    const isOwner = name !== undefined && owners.includes(name)
    if (Name === 'DIRECT_QUICKSIGHT_SOLE_OWNER') return isOwner && owners.length === 1
    return isOwner || (!ownersOnly && name !== undefined && viewers.includes(name))
  }
}
