// Dashboard definitions are most of QuickSight's API, so this command is loaded only if a dashboard is looked up.
export { DescribeDashboardDefinitionCommand } from '@aws-sdk/client-quicksight'
