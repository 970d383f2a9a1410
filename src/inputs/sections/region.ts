import { closestMatch, quote } from '../../lib/text.ts'
import type { Reader } from '../reader/input-reader.ts'
import { text } from '../reader/scalars.ts'
import type { DashboardRef } from '../values/dashboard-ref.ts'
import { knownRegions, regionPattern } from '../values/region.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** A region and where it was said. */
export interface RegionSource {
  readonly region: string
  readonly from: string
}

/** `aws-region`, else the environment's, else that of the dashboards' ARNs or URLs. */
export function readRegion(
  reader: Reader,
  environment: Environment,
  dashboards: readonly DashboardRef[]
): RegionSource | undefined {
  const source =
    said(text(reader, 'aws-region'), 'aws-region') ??
    said(environment['AWS_REGION'], 'AWS_REGION') ??
    said(environment['AWS_DEFAULT_REGION'], 'AWS_DEFAULT_REGION') ??
    said(dashboards.find(({ from }) => from === 'arn')?.region, 'the ARN in dashboard-id') ??
    said(dashboards.find(({ region }) => region !== undefined)?.region, 'the URL in dashboard-id')
  if (!source)
    return reader.rule(
      'aws-region: the region of the dashboard is not known. Give it here, or in the environment as AWS_REGION or AWS_DEFAULT_REGION.'
    )
  if (regionPattern.test(source.region)) return source
  return reader.rule(
    `aws-region: ${quote(source.region)}${source.from === 'aws-region' ? '' : ` (from ${source.from})`} is not a region. ${regionHint(source.region)}`
  )
}

/** What regions look like, and the nearest one. */
export function regionHint(region: string): string {
  const meant = closestMatch(region.replaceAll(/[\s_]/g, '-'), knownRegions)
  return `A region looks like eu-central-1.${meant === undefined ? '' : ` Did you mean ${meant}?`}`
}

/** A dashboard's ARN says for sure where it is; a URL only where the console was opened. */
export function checkDashboardRegion(reader: Reader, dashboard: DashboardRef, source: RegionSource | undefined): void {
  if (!source || dashboard.region === undefined || dashboard.region === source.region) return
  if (dashboard.from === 'arn')
    reader.refuse(
      'dashboard-id',
      `the ARN is in ${dashboard.region}, but the region is ${source.region} (from ${source.from}). A step exports from one region.`
    )
  else
    reader.warn(
      `dashboard-id: the URL is of ${dashboard.region}, but the dashboard is looked for in ${source.region} (from ${source.from}).`
    )
}

function said(region: string | undefined, from: string): RegionSource | undefined {
  return region === undefined || region.trim() === '' ? undefined : { region: region.trim(), from }
}
