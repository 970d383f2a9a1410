import { ActionError } from '../domain/errors.ts'

/** The parts of `arn:PARTITION:quicksight:REGION:ACCOUNT:KIND/ID`. */
export interface QuickSightArn {
  readonly region: string
  readonly accountId: string
  readonly id: string
}

const pattern = /^arn:[\w-]+:quicksight:([\w-]+):(\d{12}):(dataset|topic)\/([^/\s]+)$/

/**
 * Region, account and ID of a dataset or topic.
 * @throws ActionError for anything else
 */
export function parseQuickSightArn(arn: string): QuickSightArn {
  const [, region, accountId, , id] = pattern.exec(arn) ?? []
  if (region === undefined || accountId === undefined || id === undefined)
    throw new ActionError(`${arn} is not the ARN of a dataset or topic.`, { code: 'UnknownDataAge' })
  return { region, accountId, id }
}
