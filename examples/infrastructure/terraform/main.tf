# IAM roles, and optionally GitHub's OIDC provider and a bucket, for the GitHub Action OWNER/quicksight-snapshot.
#
#   module "quicksight_snapshot" {
#     source              = "./terraform"
#     github_organization = "octo-org"
#     github_repository   = "octo-repo"
#     user_arns           = ["arn:aws:quicksight:us-east-1:123456789012:user/default/analyst@example.com"]
#     dashboard_arns      = ["arn:aws:quicksight:us-east-1:123456789012:dashboard/sales-overview"]
#   }
#
# The outputs are the action's inputs.

data "aws_partition" "current" {}
data "aws_caller_identity" "current" {}

locals {
  partition  = data.aws_partition.current.partition
  account_id = data.aws_caller_identity.current.account_id
}

resource "aws_iam_openid_connect_provider" "github" {
  count          = var.create_oidc_provider ? 1 : 0
  url            = "https://token.actions.githubusercontent.com"
  client_id_list = [var.audience]

  # Other roles of the account come to rely on it.
  lifecycle {
    prevent_destroy = true
  }
}

# The action's input role-to-assume.
resource "aws_iam_role" "base" {
  name                 = "${var.name_prefix}-base"
  description          = "Assumed by GitHub Actions to export QuickSight dashboards."
  permissions_boundary = var.permissions_boundary_arn
  assume_role_policy   = jsonencode(local.base_trust)

  lifecycle {
    precondition {
      condition     = length(local.subjects) > 0
      error_message = "subject_forms immutable needs github_organization_id and github_repository_id."
    }
  }
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

# The action's input identity-role-to-assume.
resource "aws_iam_role" "identity" {
  count                = local.has_two_roles ? 1 : 0
  name                 = "${var.name_prefix}-identity"
  description          = "Assumed with a QuickSight user's identity context to export dashboards as that user."
  permissions_boundary = var.permissions_boundary_arn
  assume_role_policy   = jsonencode(local.identity_trust)

  # The trust policy names the base role, which must be there first.
  depends_on = [aws_iam_role.base]
}

resource "aws_iam_role_policy" "snapshots" {
  name   = "export-dashboards"
  role   = local.has_two_roles ? aws_iam_role.identity[0].name : aws_iam_role.base.name
  policy = jsonencode(local.snapshot_policy)
}
