import type { HintRule } from './hint-rule.ts'

const listUsers = `aws quicksight list-users --aws-account-id {account|ACCOUNT} --namespace {namespace|default} \\
  --region {identityRegion|IDENTITY_REGION} \\
  --query 'UserList[].[UserName,Email,IdentityType,Active]'`

/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_GetIdentityContext.html */
export const userRules: readonly HintRule[] = [
  {
    message: /identity region is (?<region>[a-z]{2,}(?:-[a-z]+)+-\d)/,
    hint: "The account's identity region is {region}; identity calls only work there.",
    snippet: `with:
  identity-region: {region}`
  },
  {
    message: /(?:Directory|Account) information for account (?<account>\d+)/,
    hint: 'Account {account} has no QuickSight subscription in {region|this region}. Check aws-region, and aws-account-id (the base role is in account {roleAccount|ACCOUNT}).'
  },
  {
    message: /IdentityStore not found|Identity ?Center/i,
    hint: 'QuickSight returns no identity context for users of IAM Identity Center. Set a user that is native to QuickSight, federated by IAM or from Active Directory, or set identity-center-application (experimental).'
  },
  {
    operation: /^GetIdentityContext$/,
    message: /more than (?:one|1) user/i,
    hint: 'Several users have this e-mail address. Set user-name or user-arn instead of user-email. List the users:',
    snippet: listUsers
  },
  {
    operation: /^GetIdentityContext$/,
    message: /not active|inactive|deactivated/i,
    hint: 'The user is not active. Activate it in QuickSight, or set another user.'
  },
  {
    operation: /^GetIdentityContext$/,
    message: /ContextRegion/,
    hint: 'Check aws-region ({contextRegion|REGION}): the account must use QuickSight there and in identity-region ({identityRegion|IDENTITY_REGION}). Both must be in one partition, and identity-region must not be an opt-in region.'
  },
  {
    operation: /^(?:GetIdentityContext|DescribeUser|ListUsers)$/,
    code: /^ResourceNotFoundException$/,
    hint: 'QuickSight has no user {viewer|of this name} in namespace {namespace|NAMESPACE} of account {account|ACCOUNT}. Check the spelling; upper and lower case matter, in e-mail addresses too. A user federated by a role is named ROLE/SESSION. List the users:',
    snippet: listUsers
  },
  {
    operation: /^GetIdentityContext$/,
    code: /^(?:InvalidParameterValue|Validation)Exception$/,
    hint: 'QuickSight rejects the user. Check account, partition and region in user-arn; the region is the identity region.'
  },
  {
    operation: /^GetIdentityContext$/,
    code: /^AccessDeniedException$/,
    hint: "The base role is not allowed to get an identity context for {viewer|this user}. Allow quicksight:GetIdentityContext on the user's ARN, in the account's identity region."
  },
  {
    operation: /Dashboards?(?:Definition)?$/,
    code: /^AccessDeniedException$/,
    hint: 'The base role is not allowed to read dashboards. Allow quicksight:DescribeDashboard on the dashboard, and quicksight:ListDashboards or quicksight:SearchDashboards to list them. PDFs of sheets that sheet-ids selects by ID need neither.'
  }
]
