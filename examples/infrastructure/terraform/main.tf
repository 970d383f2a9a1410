# IAM roles, and optionally GitHub's OIDC provider and an S3 bucket, for the GitHub Action OWNER/quicksight-snapshot.
#
#   module "quicksight_snapshot" {
#     source                 = "github.com/OWNER/quicksight-snapshot//examples/infrastructure/terraform?ref=v1"
#     github_organization    = "octo-org"
#     github_organization_id = "123456" # gh api users/octo-org --jq .id
#     github_repository      = "octo-repo"
#     github_repository_id   = "789012" # gh api repos/octo-org/octo-repo --jq .id
#     user_arns              = ["arn:aws:quicksight:us-east-1:123456789012:user/default/analyst@example.com"]
#     dashboard_arns         = ["arn:aws:quicksight:us-east-1:123456789012:dashboard/sales-overview"]
#   }
#
# The outputs are inputs of the action.

data "aws_partition" "current" {}
data "aws_caller_identity" "current" {}

locals {
  partition  = data.aws_partition.current.partition
  dns_suffix = data.aws_partition.current.dns_suffix
  account_id = data.aws_caller_identity.current.account_id
}

resource "aws_iam_openid_connect_provider" "github" {
  count          = var.create_oidc_provider ? 1 : 0
  url            = "https://token.actions.githubusercontent.com"
  client_id_list = [var.audience]
}

# The action's input role-to-assume.
resource "aws_iam_role" "base" {
  name                 = "${var.name_prefix}-base"
  path                 = var.role_path
  description          = "Assumed by GitHub Actions to export QuickSight dashboards."
  permissions_boundary = var.permissions_boundary_arn
  assume_role_policy   = jsonencode(local.base_trust)

  depends_on = [aws_iam_openid_connect_provider.github]
}

resource "aws_iam_role_policy" "base" {
  name   = "prepare-exports"
  role   = aws_iam_role.base.name
  policy = jsonencode(local.base_policy)
}

resource "aws_iam_role_policy" "base_bucket" {
  count  = local.has_bucket ? 1 : 0
  name   = local.action_writes ? "upload-files" : "download-files"
  role   = aws_iam_role.base.name
  policy = jsonencode(local.base_bucket_policy)
}

# The base role starts the jobs of anonymous exports.
resource "aws_iam_role_policy" "base_snapshots" {
  count  = local.base_role_exports ? 1 : 0
  name   = "export-dashboards"
  role   = aws_iam_role.base.name
  policy = jsonencode(local.snapshot_policy)
}

# The action's input identity-role-to-assume.
resource "aws_iam_role" "identity" {
  count                = local.has_two_roles ? 1 : 0
  name                 = "${var.name_prefix}-identity"
  path                 = var.role_path
  description          = "Assumed with the identity context of a user to export QuickSight dashboards as that user."
  permissions_boundary = var.permissions_boundary_arn
  assume_role_policy   = jsonencode(local.identity_trust)

  # The trust policy names the base role, which must exist first.
  depends_on = [aws_iam_role.base]
}

resource "aws_iam_role_policy" "snapshots" {
  count  = local.has_two_roles ? 1 : 0
  name   = "export-dashboards"
  role   = aws_iam_role.identity[0].name
  policy = jsonencode(local.snapshot_policy)
}
