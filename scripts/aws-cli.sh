#!/usr/bin/env bash
# Exports one sheet of a QuickSight dashboard as a PDF on behalf of a registered user, with nothing but the AWS CLI
# (December 2025 or later, with get-identity-context). The same steps as the action, by hand.
#
#   AWS_REGION                 region of the dashboard
#   QUICKSIGHT_ACCOUNT_ID      account of the dashboard; by default the caller's
#   QUICKSIGHT_USER_EMAIL      the registered user whose view is exported
#   QUICKSIGHT_NAMESPACE       namespace of that user (default)
#   QUICKSIGHT_ROLE_ARN        role whose trust policy allows the caller sts:AssumeRole and sts:SetContext
#   QUICKSIGHT_DASHBOARD_NAME  the dashboard
#   QUICKSIGHT_SHEET_NAME      one of its sheets; by default the first
#   QUICKSIGHT_BUCKET          bucket in AWS_REGION that QuickSight may write to
#   QUICKSIGHT_BUCKET_PREFIX   key prefix (quicksight-snapshots)
#   POLL_SECONDS               between two looks at the job (5)
#
# The credentials it starts with (environment, profile, …) need quicksight:ListDashboards, DescribeDashboard and
# GetIdentityContext, and sts:AssumeRole on the role. Prints the S3 URI of the PDF on stdout.
set -euo pipefail

: "${AWS_REGION:?}" "${QUICKSIGHT_USER_EMAIL:?}" "${QUICKSIGHT_ROLE_ARN:?}" "${QUICKSIGHT_DASHBOARD_NAME:?}" "${QUICKSIGHT_BUCKET:?}"
export AWS_DEFAULT_REGION="$AWS_REGION" AWS_PAGER=''
partition=$(cut -d: -f2 <<<"$QUICKSIGHT_ROLE_ARN")

say() { printf '%s\n' "$*" >&2; }
text() { aws "$@" --output text; }

# --- With the credentials the script was started with: look around. ---------------------------------------------------
# Identity-enhanced credentials open the three snapshot operations and nothing else, so that this comes first.
account=${QUICKSIGHT_ACCOUNT_ID:-$(text sts get-caller-identity --query Account)}

dashboard=$(text quicksight list-dashboards --aws-account-id "$account" \
  --query "DashboardSummaryList[?Name=='$QUICKSIGHT_DASHBOARD_NAME'] | [0].DashboardId")
if [[ $dashboard == None ]]; then
  say "No dashboard named '$QUICKSIGHT_DASHBOARD_NAME' in account $account, $AWS_REGION"
  exit 1
fi

which_sheet='[0]'
[[ -n ${QUICKSIGHT_SHEET_NAME:-} ]] && which_sheet="[?Name=='$QUICKSIGHT_SHEET_NAME'] | [0]"
sheet=$(text quicksight describe-dashboard --aws-account-id "$account" --dashboard-id "$dashboard" \
  --query "Dashboard.Version.Sheets | $which_sheet.SheetId")
if [[ $sheet == None ]]; then
  say "No sheet named '${QUICKSIGHT_SHEET_NAME:-}' in dashboard $dashboard"
  exit 1
fi
say "Dashboard $dashboard, sheet $sheet"

# --- Still with them: the user's identity context, turned at once into an identity-enhanced session. -----------------
context=$(text quicksight get-identity-context --aws-account-id "$account" \
  --user-identifier "Email=$QUICKSIGHT_USER_EMAIL" --namespace "${QUICKSIGHT_NAMESPACE:-default}" --query Context)

credentials=$(text sts assume-role --role-arn "$QUICKSIGHT_ROLE_ARN" --role-session-name aws-cli \
  --provided-contexts "[{\"ProviderArn\":\"arn:$partition:iam::aws:contextProvider/QuickSight\",\"ContextAssertion\":\"$context\"}]" \
  --query 'Credentials.[AccessKeyId,SecretAccessKey,SessionToken]')

# --- From here on with the identity-enhanced session: the snapshot job, and nothing else. ----------------------------
unset AWS_PROFILE
read -r AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN <<<"$credentials"
export AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN

# A job ID stays taken for 24 hours after the job's end; no UserConfiguration, the session says who the user is.
job=aws-cli-$(date -u +%Y%m%dT%H%M%SZ)-$$
snapshot=(--aws-account-id "$account" --dashboard-id "$dashboard" --snapshot-job-id "$job")
text quicksight start-dashboard-snapshot-job "${snapshot[@]}" --query SnapshotJobId --snapshot-configuration "$(
  cat <<JSON
{
  "FileGroups": [
    { "Files": [
      { "FormatType": "PDF", "SheetSelections": [{ "SheetId": "$sheet", "SelectionScope": "ALL_VISUALS" }] }
    ] }
  ],
  "DestinationConfiguration": { "S3Destinations": [
    { "BucketConfiguration": {
      "BucketName": "$QUICKSIGHT_BUCKET",
      "BucketPrefix": "${QUICKSIGHT_BUCKET_PREFIX:-quicksight-snapshots}",
      "BucketRegion": "$AWS_REGION"
    } }
  ] }
}
JSON
)" >&2

status=QUEUED
while [[ $status == QUEUED || $status == RUNNING ]]; do
  sleep "${POLL_SECONDS:-5}"
  status=$(text quicksight describe-dashboard-snapshot-job "${snapshot[@]}" --query JobStatus)
  say "$status"
done

# A job that COMPLETED can still contain a failed file: print the URI or the error.
uri=$(text quicksight describe-dashboard-snapshot-job-result "${snapshot[@]}" \
  --query 'Result.RegisteredUsers[0].FileGroups[0].S3Results[0].S3Uri')
if [[ $status != COMPLETED || $uri == None ]]; then
  aws quicksight describe-dashboard-snapshot-job-result "${snapshot[@]}" --output json >&2
  exit 1
fi
echo "$uri"
