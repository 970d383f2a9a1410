# The policies, as plain values: nothing here needs a provider.

locals {
  has_two_roles     = var.role_layout == "two-roles"
  has_bucket        = var.bucket_name != ""
  quicksight_writes = local.has_bucket && var.bucket_writer == "quicksight"
  action_writes     = local.has_bucket && var.bucket_writer == "action"

  iam               = "arn:${local.partition}:iam::${local.account_id}"
  base_role_arn     = "${local.iam}:role/${var.name_prefix}-base"
  identity_role_arn = local.has_two_roles ? "${local.iam}:role/${var.name_prefix}-identity" : local.base_role_arn
  bucket_arn        = "arn:${local.partition}:s3:::${var.bucket_name}"

  has_ids = var.github_organization_id != "" && var.github_repository_id != ""
  subjects = concat(
    var.subject_forms == "immutable" ? [] : [
      "repo:${var.github_organization}/${var.github_repository}:${var.subject_filter}"
    ],
    var.subject_forms == "classic" || !local.has_ids ? [] : [
      "repo:${var.github_organization}@${var.github_organization_id}/${var.github_repository}@${var.github_repository_id}:${var.subject_filter}"
    ]
  )

  # sts:SetContext in QuickSight's name only, and never without a context.
  quicksight_context = {
    "ForAllValues:ArnEquals" = {
      "sts:RequestContextProviders" = "arn:${local.partition}:iam::aws:contextProvider/QuickSight"
    }
    Null = { "sts:RequestContextProviders" = "false" }
  }

  trusts_github = {
    Sid       = "GitHubActions"
    Effect    = "Allow"
    Principal = { Federated = "${local.iam}:oidc-provider/token.actions.githubusercontent.com" }
    Action    = "sts:AssumeRoleWithWebIdentity"
    Condition = {
      StringEquals = { "token.actions.githubusercontent.com:aud" = var.audience }
      StringLike   = { "token.actions.githubusercontent.com:sub" = local.subjects }
    }
  }

  # A role cannot be named as a principal before it exists: the account is, and the condition names the role.
  itself = { ArnEquals = { "aws:PrincipalArn" = local.base_role_arn } }
  trusts_itself = [
    {
      Sid       = "Itself"
      Effect    = "Allow"
      Principal = { AWS = "${local.iam}:root" }
      Action    = "sts:AssumeRole"
      Condition = local.itself
    },
    {
      Sid       = "ItselfInAUsersName"
      Effect    = "Allow"
      Principal = { AWS = "${local.iam}:root" }
      Action    = "sts:SetContext"
      Condition = merge(local.itself, local.quicksight_context)
    }
  ]

  base_trust = {
    Version   = "2012-10-17"
    Statement = concat([local.trusts_github], [for statement in local.trusts_itself : statement if !local.has_two_roles])
  }

  identity_trust = {
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "BaseRole"
        Effect    = "Allow"
        Principal = { AWS = local.base_role_arn }
        Action    = "sts:AssumeRole"
      },
      {
        Sid       = "BaseRoleInAUsersName"
        Effect    = "Allow"
        Principal = { AWS = local.base_role_arn }
        Action    = "sts:SetContext"
        Condition = local.quicksight_context
      }
    ]
  }

  base_policy = {
    Version = "2012-10-17"
    Statement = concat(
      [
        {
          Sid      = "SeeAsNamedUsers"
          Effect   = "Allow"
          Action   = "quicksight:GetIdentityContext"
          Resource = var.user_arns
        },
        {
          Sid      = "AssumeIdentityRole"
          Effect   = "Allow"
          Action   = "sts:AssumeRole"
          Resource = local.identity_role_arn
        },
        {
          Sid       = "AssumeIdentityRoleInAUsersName"
          Effect    = "Allow"
          Action    = "sts:SetContext"
          Resource  = local.identity_role_arn
          Condition = local.quicksight_context
        },
        {
          Sid      = "ReadDashboards"
          Effect   = "Allow"
          Action   = "quicksight:DescribeDashboard"
          Resource = var.dashboard_arns
        }
      ],
      [for statement in [
        {
          Sid    = "ListDashboards"
          Effect = "Allow"
          Action = ["quicksight:ListDashboards", "quicksight:SearchDashboards"]
          Resource = [
            "arn:${local.partition}:quicksight:*:${local.account_id}:dashboard/*",
            "arn:${local.partition}:quicksight:*:${local.account_id}:user/*"
          ]
        }
      ] : statement if var.allow_listing],
      [for statement in [
        {
          Sid      = "FindUsers"
          Effect   = "Allow"
          Action   = ["quicksight:ListUsers", "quicksight:DescribeUser"]
          Resource = "arn:${local.partition}:quicksight:*:${local.account_id}:user/*"
        }
      ] : statement if var.allow_listing]
    )
  }

  snapshot_policy = {
    Version = "2012-10-17"
    Statement = concat(
      [
        {
          Sid    = "ExportDashboards"
          Effect = "Allow"
          Action = [
            "quicksight:StartDashboardSnapshotJob",
            "quicksight:DescribeDashboardSnapshotJob",
            "quicksight:DescribeDashboardSnapshotJobResult"
          ]
          Resource = [for arn in var.dashboard_arns : "${arn}/snapshot-job/*"]
        }
      ],
      # AWS does not say whether QuickSight writes in its own name or in the caller's; its samples allow both.
      [for statement in [
        {
          Sid      = "WriteFiles"
          Effect   = "Allow"
          Action   = ["s3:PutObject", "s3:PutObjectAcl"]
          Resource = "${local.bucket_arn}/*"
        }
      ] : statement if local.quicksight_writes]
    )
  }

  base_bucket_policy = {
    Version = "2012-10-17"
    Statement = concat(
      # Also tells the action the bucket's region, and a missing file from a forbidden one.
      [{ Sid = "FindBucket", Effect = "Allow", Action = "s3:ListBucket", Resource = local.bucket_arn }],
      [for statement in [
        {
          Sid      = "UploadFiles"
          Effect   = "Allow"
          Action   = ["s3:PutObject", "s3:AbortMultipartUpload"]
          Resource = "${local.bucket_arn}/*"
        }
      ] : statement if local.action_writes],
      [for statement in [
        { Sid = "DownloadFiles", Effect = "Allow", Action = "s3:GetObject", Resource = "${local.bucket_arn}/*" }
      ] : statement if local.quicksight_writes]
    )
  }

  own_account = var.bucket_own_account_only ? {
    Condition = { StringEquals = { "aws:SourceAccount" = local.account_id } }
  } : {}

  bucket_policy = {
    Version = "2012-10-17"
    Statement = concat(
      [
        {
          Sid       = "TlsOnly"
          Effect    = "Deny"
          Principal = "*"
          Action    = "s3:*"
          Resource  = [local.bucket_arn, "${local.bucket_arn}/*"]
          Condition = { Bool = { "aws:SecureTransport" = "false" } }
        }
      ],
      [for statement in [
        merge(local.own_account, {
          Sid       = "QuickSightFindsBucket"
          Effect    = "Allow"
          Principal = { Service = "quicksight.amazonaws.com" }
          Action    = "s3:GetBucketLocation"
          Resource  = local.bucket_arn
        })
      ] : statement if local.quicksight_writes],
      [for statement in [
        merge(local.own_account, {
          Sid       = "QuickSightWritesFiles"
          Effect    = "Allow"
          Principal = { Service = "quicksight.amazonaws.com" }
          Action    = ["s3:PutObject", "s3:PutObjectAcl"]
          Resource  = "${local.bucket_arn}/*"
        })
      ] : statement if local.quicksight_writes]
    )
  }
}
