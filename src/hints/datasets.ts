import type { HintRule } from './hint-rule.ts'

/** Calls about the data behind dashboards: https://docs.aws.amazon.com/quicksight/latest/APIReference/API_CreateIngestion.html */
export const datasetRules: readonly HintRule[] = [
  {
    operation: /^CreateIngestion$/,
    code: /^LimitExceededException$/,
    hint: 'The dataset has used up its refreshes: QuickSight allows 32 in 24 hours, or 8 in the Standard edition. Set refresh-data: wait, or a higher max-data-age, so that fewer refreshes are started.'
  },
  {
    operation: /^(?:DescribeDataSet|ListIngestions|CreateIngestion)$/,
    code: /^ResourceNotFoundException$/,
    hint: 'The dashboard uses a dataset that no longer exists. Replace it in the analysis, and publish the dashboard again.'
  }
]
