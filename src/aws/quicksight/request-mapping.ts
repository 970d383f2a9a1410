import type {
  SnapshotJobResult,
  StartDashboardSnapshotJobCommandInput,
  UserIdentifier as WireIdentifier
} from '@aws-sdk/client-quicksight'
import type { UserIdentifier } from '../../domain/report.ts'
import type { SnapshotRequest } from '../../domain/snapshot-request.ts'

/** The request as the SDK takes it: times become dates. */
export function toStartInput(request: SnapshotRequest): StartDashboardSnapshotJobCommandInput {
  const { FileGroups, DestinationConfiguration, Parameters } = request.SnapshotConfiguration
  return {
    AwsAccountId: request.AwsAccountId,
    DashboardId: request.DashboardId,
    SnapshotJobId: request.SnapshotJobId,
    UserConfiguration: toMutable(request.UserConfiguration),
    SnapshotConfiguration: {
      FileGroups: toMutable(FileGroups),
      DestinationConfiguration: toMutable(DestinationConfiguration),
      Parameters: Parameters && {
        ...toMutable(Parameters),
        DateTimeParameters: Parameters.DateTimeParameters?.map(({ Name, Values }) => ({
          Name,
          Values: Values.map(toSdkDate)
        }))
      }
    }
  }
}

// The CLI takes epoch seconds and ISO 8601 alike.
function toSdkDate(value: string | number): Date {
  return new Date(typeof value === 'number' ? value * 1000 : value)
}

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T

// The SDK's types are mutable and ours are not, so the request is copied.
function toMutable<T>(value: T): Mutable<T> {
  return structuredClone(value) as Mutable<T>
}

/** The user as the API identifies it: a union of exactly one member. */
export function toUserIdentifier(user: UserIdentifier): WireIdentifier {
  if ('email' in user) return { Email: user.email }
  return 'userName' in user ? { UserName: user.userName } : { UserArn: user.userArn }
}

/** The presigned URLs in a result: everybody who has one can read the file. */
export function findPresignedUrls(response: { Result?: SnapshotJobResult | undefined }): string[] {
  const users = [...(response.Result?.RegisteredUsers ?? []), ...(response.Result?.AnonymousUsers ?? [])]
  return users
    .flatMap(user => user.FileGroups ?? [])
    .flatMap(group => group.S3Results ?? [])
    .flatMap(({ S3Uri }) => (S3Uri !== undefined && /^https?:.*\?/i.test(S3Uri) ? [S3Uri] : []))
}
