// The dataset commands are a large part of QuickSight's API, so they are loaded only if the age of data is checked.
export {
  CreateIngestionCommand,
  DescribeDashboardCommand,
  DescribeDataSetCommand,
  DescribeDataSetRefreshPropertiesCommand,
  DescribeIngestionCommand,
  DescribeTopicV2Command,
  ListIngestionsCommand
} from '@aws-sdk/client-quicksight'
