// What a dashboard is made of is most of QuickSight's API: loaded where a dashboard is looked up, and not otherwise.
export { DescribeDashboardDefinitionCommand } from '@aws-sdk/client-quicksight'
