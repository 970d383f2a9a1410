import type { ErrorKind } from '../../../src/domain/errors.ts'
import { ServiceError } from '../../../src/domain/errors.ts'
import type { Catalog, DashboardDefinition } from '../../../src/domain/ports/quicksight.ts'
import { findHint } from '../../../src/hints/find-hint.ts'
import type { Sessions } from '../../../src/identity/session-cache.ts'
import { getViewerName } from '../../../src/identity/viewer.ts'
import { createStaticSession } from './session.ts'

export const account = '111122223333'
export const anaArn = `arn:aws:quicksight:us-east-1:${account}:user/default/ana`

/** A refusal as the adapters make it of what the service says, hint included. */
export function serviceErrorWithHint(
  operation: string,
  code: string,
  message: string,
  kind: ErrorKind = 'denied'
): ServiceError {
  const hint = findHint({ operation, code, message })
  return new ServiceError(`${operation}: ${code}: ${message}`, {
    operation,
    code,
    kind,
    hint,
    requestId: 'r-1'
  })
}

export const definition: DashboardDefinition = {
  Name: 'Sales',
  Definition: {
    DataSetIdentifierDeclarations: [],
    Sheets: [
      {
        SheetId: 'sheet-1',
        Name: 'Overview',
        Visuals: [
          { TableVisual: { VisualId: 'table-1', Title: { FormatText: { PlainText: 'Orders' } } } },
          { BarChartVisual: { VisualId: 'chart-1' } }
        ]
      },
      { SheetId: 'sheet-2', Name: 'Regions' }
    ],
    ParameterDeclarations: [{ StringParameterDeclaration: { ParameterValueType: 'MULTI_VALUED', Name: 'country' } }]
  }
}

/** What the base session may ask, everything allowed; each call is noted. */
export function createFakeCatalog(calls: string[], overrides: Partial<Catalog> = {}): (region?: string) => Catalog {
  return (region = 'eu-central-1') => ({
    getIdentityContext: async () => 'context',
    listDashboards: async () => {
      calls.push(`ListDashboards ${region}`)
      return []
    },
    describeDashboardDefinition: async (_, id) => {
      calls.push(`DescribeDashboardDefinition ${id}`)
      return definition
    },
    searchDashboardsVisibleTo: async (_, arn) => {
      calls.push(`SearchDashboards ${arn.split('/').at(-1)} ${region}`)
      return ['sales', 'costs']
    },
    findUserArns: async (_, user) => {
      calls.push(`ListUsers ${region}`)
      return 'userArn' in user ? [user.userArn] : [anaArn]
    },
    ...overrides
  })
}

/** Sessions of every viewer, noted when their credentials are asked for. */
export function createFakeSessions(calls: string[], overrides: Partial<Sessions> = {}): Sessions {
  return {
    forViewer: (_, viewer) => ({
      ...createStaticSession('enhanced'),
      credentials: () => {
        calls.push(`session of ${getViewerName(viewer)}`)
        return createStaticSession('enhanced').credentials()
      }
    }),
    resolveAccountId: async named => named ?? account,
    ...overrides
  }
}
