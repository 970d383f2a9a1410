// What a dataset is made of is a large part of QuickSight's API: loaded if the age of data is looked at, and not otherwise.
export {
  CreateIngestionCommand,
  DescribeDashboardCommand,
  DescribeDataSetCommand,
  DescribeDataSetRefreshPropertiesCommand,
  DescribeIngestionCommand,
  DescribeTopicV2Command,
  ListIngestionsCommand
} from '@aws-sdk/client-quicksight'
