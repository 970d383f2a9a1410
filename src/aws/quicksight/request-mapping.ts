import type {
  SnapshotJobResult,
  StartDashboardSnapshotJobCommandInput,
  UserIdentifier as WireIdentifier
} from '@aws-sdk/client-quicksight'
import type { SnapshotRequest, UserIdentifier } from '../../domain/model.ts'

/** Our request as the SDK takes it: the same, with the times as dates. */
export function toStartInput(request: SnapshotRequest): StartDashboardSnapshotJobCommandInput {
  const { FileGroups, DestinationConfiguration, Parameters } = request.SnapshotConfiguration
  return {
    AwsAccountId: request.AwsAccountId,
    DashboardId: request.DashboardId,
    SnapshotJobId: request.SnapshotJobId,
    UserConfiguration: mutable(request.UserConfiguration),
    SnapshotConfiguration: {
      FileGroups: mutable(FileGroups),
      DestinationConfiguration: mutable(DestinationConfiguration),
      Parameters: Parameters && {
        ...mutable(Parameters),
        DateTimeParameters: Parameters.DateTimeParameters?.map(({ Name, Values }) => ({
          Name,
          Values: Values.map(dateOf)
        }))
      }
    }
  }
}

// The CLI takes epoch seconds and ISO 8601 alike.
function dateOf(value: string | number): Date {
  return new Date(typeof value === 'number' ? value * 1000 : value)
}

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T

// The SDK's types are mutable and ours are not; a copy is what lets both be right.
function mutable<T>(value: T): Mutable<T> {
  return structuredClone(value) as Mutable<T>
}

/** How QuickSight is told which user: a union of exactly one member. */
export function userIdentifier(user: UserIdentifier): WireIdentifier {
  if ('email' in user) return { Email: user.email }
  return 'userName' in user ? { UserName: user.userName } : { UserArn: user.userArn }
}

/** The expiring links in a result: whoever holds one can read the file. */
export function presignedLinks(answer: { Result?: SnapshotJobResult | undefined }): string[] {
  const users = [...(answer.Result?.RegisteredUsers ?? []), ...(answer.Result?.AnonymousUsers ?? [])]
  return users
    .flatMap(user => user.FileGroups ?? [])
    .flatMap(group => group.S3Results ?? [])
    .flatMap(({ S3Uri }) => (S3Uri !== undefined && /^https?:.*\?/i.test(S3Uri) ? [S3Uri] : []))
}
