import { DescribeUserCommand, ListUsersCommand } from '@aws-sdk/client-quicksight'
import type { Catalog } from '../../domain/ports/quicksight.ts'
import { requireField } from '../retry.ts'
import { collectPages, type Send } from './client.ts'

/**
 * Finds the ARNs of the users that an identifier can mean: by name, or by e-mail among all users of the namespace, which
 * several users can share. Both calls work only in the identity region.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeUser.html
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_ListUsers.html
 */
export function createUserFinder(send: Send): Catalog['findUserArns'] {
  return async (AwsAccountId, user, Namespace) => {
    if ('userArn' in user) return [user.userArn]
    if ('email' in user) return findUserArnsByEmail(send, AwsAccountId, user.email, Namespace)
    return send('DescribeUser', async (client, abort) => {
      const input = { AwsAccountId, Namespace, UserName: user.userName }
      const { User } = await client.send(new DescribeUserCommand(input), abort)
      return [requireField('DescribeUser', User?.Arn)]
    })
  }
}

async function findUserArnsByEmail(
  send: Send,
  AwsAccountId: string,
  email: string,
  Namespace: string
): Promise<string[]> {
  const users = await collectPages('ListUsers', token =>
    send('ListUsers', async (client, abort) => {
      const input = { AwsAccountId, Namespace, MaxResults: 100, NextToken: token }
      const page = await client.send(new ListUsersCommand(input), abort)
      return { items: requireField('ListUsers', page.UserList), next: page.NextToken }
    })
  )
  const searched = email.toLowerCase()
  return users.flatMap(({ Arn, Email }) => (Arn !== undefined && Email?.toLowerCase() === searched ? [Arn] : []))
}
