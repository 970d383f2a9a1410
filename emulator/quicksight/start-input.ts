import {
  any,
  createEnumSchema,
  createStringSchema,
  list,
  number,
  optional,
  type Read,
  type Schema,
  struct
} from '../schema.ts'

const id = createStringSchema({ min: 1, max: 512, pattern: /[\w-]+/ })
const filled = createStringSchema({ pattern: /[\s\S]*\S[\s\S]*/ })
const createValuesSchema = <T>(value: Schema<T>) =>
  optional(list(struct({ Name: filled, Values: list(value) }), { max: 100 }))

/** A 64-bit integer. JSON numbers cannot distinguish the maximum from the next number, so both are rejected. */
const long: Schema<number> = {
  read: (value, at, problems) =>
    Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 63 ? Number(value) : problems.wrongType(at, 'a long')
}
/** Seconds since the epoch, of a valid date. */
const timestamp: Schema<number> = {
  read: (value, at, problems) =>
    typeof value === 'number' && Math.abs(value) <= 8.64e12 ? value : problems.wrongType(at, 'a timestamp')
}

const file = struct({
  SheetSelections: list(
    struct({
      SheetId: id,
      SelectionScope: createEnumSchema('ALL_VISUALS', 'SELECTED_VISUALS'),
      VisualIds: optional(list(id, { min: 1, max: 5 }))
    }),
    { min: 1, max: 5 }
  ),
  FormatType: createEnumSchema('CSV', 'PDF', 'EXCEL')
})
const destination = struct({
  BucketConfiguration: struct({ BucketName: filled, BucketPrefix: filled, BucketRegion: filled })
})
const anonymousUser = struct({
  RowLevelPermissionTags: optional(
    list(struct({ Key: createStringSchema({ min: 1, max: 128 }), Value: createStringSchema({ min: 1, max: 256 }) }), {
      min: 1,
      max: 50
    })
  )
})

/**
 * StartDashboardSnapshotJob's model: every type and constraint of the request.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
 */
export const startInput = struct({
  AwsAccountId: createStringSchema({ min: 12, max: 12, pattern: /[0-9]{12}/ }),
  DashboardId: id,
  SnapshotJobId: id,
  UserConfiguration: optional(struct({ AnonymousUsers: optional(list(anonymousUser, { min: 1, max: 1 })) })),
  SnapshotConfiguration: struct({
    FileGroups: list(struct({ Files: optional(list(file, { min: 1, max: 1 })) }), { min: 1, max: 7 }),
    DestinationConfiguration: optional(struct({ S3Destinations: optional(list(destination, { min: 1, max: 1 })) })),
    Parameters: optional(
      struct({
        StringParameters: createValuesSchema(createStringSchema()),
        IntegerParameters: createValuesSchema(long),
        DecimalParameters: createValuesSchema(number()),
        DateTimeParameters: createValuesSchema(timestamp)
      })
    )
  })
})
export type StartInput = Read<typeof startInput>
export type SnapshotFile = Read<typeof file>
export type Destination = Read<typeof destination>
export const jobPath = struct({ AwsAccountId: any, DashboardId: id, SnapshotJobId: id })

/** The files of all file groups. */
export function getRequestedFiles(input: StartInput): SnapshotFile[] {
  return input.SnapshotConfiguration.FileGroups.flatMap(group => group.Files ?? [])
}

/** The bucket of the request; the API allows one. */
export function getBucketConfiguration(input: StartInput): Destination['BucketConfiguration'] | undefined {
  return input.SnapshotConfiguration.DestinationConfiguration?.S3Destinations?.[0]?.BucketConfiguration
}

/** Parameters of all types by name, with values as strings. */
export function listParameterValues(input: StartInput): Record<string, string[]> {
  const { StringParameters, IntegerParameters, DecimalParameters, DateTimeParameters } =
    input.SnapshotConfiguration.Parameters ?? {}
  const dates = DateTimeParameters?.map(({ Name, Values }) => ({
    Name,
    Values: Values.map(value => new Date(value * 1000).toISOString())
  }))
  const all = [
    ...(StringParameters ?? []),
    ...(IntegerParameters ?? []),
    ...(DecimalParameters ?? []),
    ...(dates ?? [])
  ]
  return Object.fromEntries(all.map(({ Name, Values }) => [Name, Values.map(String)]))
}
