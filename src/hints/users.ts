import type { HintRule } from './hint-rule.ts'

const listUsers = `aws quicksight list-users --aws-account-id {account|ACCOUNT} --namespace {namespace|default} \\
  --region {identityRegion|IDENTITY_REGION} \\
  --query 'UserList[].[UserName,Email,IdentityType,Active]'`

/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_GetIdentityContext.html */
export const userRows: readonly HintRule[] = [
  {
    message: /identity region is (?<region>[a-z]{2,}(?:-[a-z]+)+-\d)/,
    hint: "The account's QuickSight users live in {region}, and are asked for there alone.",
    snippet: `with:
  identity-region: {region}`
  },
  {
    message: /(?:Directory|Account) information for account (?<account>\d+)/,
    hint: 'Account {account} has not signed up for QuickSight in this region, or is not the account of the dashboard: check aws-account-id and aws-region.'
  },
  {
    message: /IdentityStore not found|Identity ?Center/i,
    hint: 'QuickSight gives no identity context for users of IAM Identity Center: name a user that is native to QuickSight, federated by IAM, or of an Active Directory.'
  },
  {
    operation: /^GetIdentityContext$/,
    message: /more than (?:one|1) user/i,
    hint: 'Several users share this e-mail: name the user by user-name or user-arn.',
    snippet: listUsers
  },
  {
    operation: /^GetIdentityContext$/,
    message: /not active|inactive|deactivated/i,
    hint: 'The user is not active: activate it in QuickSight, or name another one.'
  },
  {
    operation: /^GetIdentityContext$/,
    message: /ContextRegion/,
    hint: 'The context cannot be made in identity-region for use in aws-region: the account must use QuickSight in both, in one partition, and identity-region must not be an opt-in region.'
  },
  {
    operation: /^(?:GetIdentityContext|DescribeUser|ListUsers)$/,
    code: /^ResourceNotFoundException$/,
    hint: 'QuickSight knows no {viewer|such user} in namespace {namespace|NAMESPACE}: check the spelling of both. A user that a role federates is called ROLE/SESSION.',
    snippet: listUsers
  },
  {
    operation: /^GetIdentityContext$/,
    code: /^(?:InvalidParameterValue|Validation)Exception$/,
    hint: 'QuickSight does not take the user as given: check user-arn for its account, its partition and its region, which is that of the identities.'
  },
  {
    operation: /^GetIdentityContext$/,
    code: /^AccessDeniedException$/,
    hint: "The base session may not act for this user: it needs quicksight:GetIdentityContext on the user's ARN, in the region of the account's identities."
  },
  {
    operation: /Dashboards?(?:Definition)?$/,
    code: /^AccessDeniedException$/,
    hint: 'The base session may not look dashboards up: it needs quicksight:DescribeDashboard on the dashboard, and quicksight:ListDashboards or quicksight:SearchDashboards to list them. PDFs of sheets that sheet-ids gives by ID need no look-up.'
  }
]
