/** The shortest program with the AWS SDK on the way to an export: it requests the user's identity context. */
import { GetIdentityContextCommand, QuickSightClient } from '@aws-sdk/client-quicksight'

const [, , AwsAccountId = '', Email = '', region = ''] = process.argv
const {
  AWS_ACCESS_KEY_ID: accessKeyId = '',
  AWS_SECRET_ACCESS_KEY: secretAccessKey = '',
  AWS_SESSION_TOKEN: sessionToken = ''
} = process.env
const client = new QuickSightClient({ region, credentials: { accessKeyId, secretAccessKey, sessionToken } })
await client.send(new GetIdentityContextCommand({ AwsAccountId, UserIdentifier: { Email }, Namespace: 'default' }))
