import type { Environment } from '../../domain/environment.ts'
import { findClosestMatch, quote } from '../../lib/text.ts'
import type { InputReader } from '../reader/input-reader.ts'
import { readText } from '../reader/scalars.ts'
import type { DashboardRef } from '../values/dashboard-ref.ts'
import { knownRegions, regionPattern } from '../values/region.ts'

/** A region and the setting it comes from. */
export interface RegionSource {
  readonly region: string
  readonly origin: string
}

/** Reads `aws-region`, else the region of the environment, else that of the dashboards' ARNs or URLs. */
export function readRegion(
  reader: InputReader,
  environment: Environment,
  dashboards: readonly DashboardRef[]
): RegionSource | undefined {
  const source =
    toRegionSource(readText(reader, 'aws-region'), 'aws-region') ??
    toRegionSource(environment['AWS_REGION'], 'AWS_REGION') ??
    toRegionSource(environment['AWS_DEFAULT_REGION'], 'AWS_DEFAULT_REGION') ??
    toRegionSource(dashboards.find(({ origin: from }) => from === 'arn')?.region, 'the ARN in dashboard-id') ??
    toRegionSource(dashboards.find(({ region }) => region !== undefined)?.region, 'the URL in dashboard-id')
  if (!source)
    return reader.addConflict('aws-region is required (or AWS_REGION or AWS_DEFAULT_REGION in the environment).')
  if (regionPattern.test(source.region)) return source
  return reader.addConflict(
    `aws-region: ${quote(source.region)}${source.origin === 'aws-region' ? '' : ` (from ${source.origin})`} is not a region. ${describeRegion(source.region)}`
  )
}

/** The form of a region, and the closest known one. */
export function describeRegion(region: string): string {
  const closest = findClosestMatch(region.replaceAll(/[\s_]/g, '-'), knownRegions)
  return `A region looks like eu-central-1.${closest === undefined ? '' : ` Did you mean ${closest}?`}`
}

/** A dashboard's ARN contains its region; a URL contains the region where the console was opened. */
export function checkDashboardRegion(
  reader: InputReader,
  dashboard: DashboardRef,
  source: RegionSource | undefined
): void {
  if (!source || dashboard.region === undefined || dashboard.region === source.region) return
  if (dashboard.origin === 'arn')
    reader.addValueProblem(
      'dashboard-id',
      `the ARN is in ${dashboard.region}, but the region is ${source.region} (from ${source.origin}). A step exports from one region.`
    )
  else
    reader.warn(
      `dashboard-id: the URL is for ${dashboard.region}, but the dashboard is read in ${source.region} (from ${source.origin}).`
    )
}

function toRegionSource(region: string | undefined, origin: string): RegionSource | undefined {
  return region === undefined || region.trim() === '' ? undefined : { region: region.trim(), origin }
}
