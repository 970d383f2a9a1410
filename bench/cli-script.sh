#!/usr/bin/env bash
# The export of https://allaboutaws.com/?p=523 ("How to create QuickSight snapshots as a federated IAM User"), step by step
# as it stands there, with the polling that it leaves to the reader. One sheet of a dashboard as a PDF into a bucket.
#
# AWS credentials, AWS_DEFAULT_REGION, ACCOUNT, EMAIL, ROLE_ARN, DASHBOARD, SHEET, BUCKET, PREFIX; POLL_SECONDS (5).
set -euo pipefail
export AWS_PAGER=''

context=$(aws quicksight get-identity-context --aws-account-id "$ACCOUNT" \
  --user-identifier "{ \"Email\": \"$EMAIL\" }" --namespace default | jq -r .Context)

identity_enhanced_creds=$(aws sts assume-role --role-arn "$ROLE_ARN" --role-session-name bench \
  --provided-contexts "[{\"ProviderArn\":\"arn:aws:iam::aws:contextProvider/QuickSight\",\"ContextAssertion\":\"$context\"}]")
AWS_ACCESS_KEY_ID=$(echo "$identity_enhanced_creds" | jq -r .Credentials.AccessKeyId)
AWS_SECRET_ACCESS_KEY=$(echo "$identity_enhanced_creds" | jq -r .Credentials.SecretAccessKey)
AWS_SESSION_TOKEN=$(echo "$identity_enhanced_creds" | jq -r .Credentials.SessionToken)
export AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN

job=snapshot-$$-$(date +%s)
config=$(mktemp)
trap 'rm -f "$config"' EXIT
cat > "$config" <<JSON
{
  "AwsAccountId": "$ACCOUNT",
  "DashboardId": "$DASHBOARD",
  "SnapshotJobId": "$job",
  "SnapshotConfiguration": {
    "FileGroups": [
      {
        "Files": [
          {
            "SheetSelections": [{ "SheetId": "$SHEET", "SelectionScope": "ALL_VISUALS" }],
            "FormatType": "PDF"
          }
        ]
      }
    ],
    "DestinationConfiguration": {
      "S3Destinations": [
        {
          "BucketConfiguration": {
            "BucketName": "$BUCKET",
            "BucketPrefix": "$PREFIX",
            "BucketRegion": "$AWS_DEFAULT_REGION"
          }
        }
      ]
    }
  }
}
JSON
aws quicksight start-dashboard-snapshot-job --cli-input-json "file://$config" > /dev/null

snapshot=(--aws-account-id "$ACCOUNT" --dashboard-id "$DASHBOARD" --snapshot-job-id "$job")
status=QUEUED
while [[ $status == QUEUED || $status == RUNNING ]]; do
  sleep "${POLL_SECONDS:-5}"
  status=$(aws quicksight describe-dashboard-snapshot-job "${snapshot[@]}" | jq -r .JobStatus)
done
[[ $status == COMPLETED ]]
aws quicksight describe-dashboard-snapshot-job-result "${snapshot[@]}" |
  jq -r '.Result.RegisteredUsers[0].FileGroups[0].S3Results[0].S3Uri'
