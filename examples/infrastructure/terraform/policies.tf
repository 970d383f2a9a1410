# The policies, as plain values: nothing here needs a provider.

locals {
  has_users            = length(var.user_arns) > 0
  has_identity_center  = var.identity_center_application_arn != ""
  has_identity         = local.has_users || local.has_identity_center
  has_two_roles        = local.has_identity && var.role_layout == "two-roles"
  has_one_role         = local.has_identity && var.role_layout == "one-role"
  base_role_exports    = local.has_one_role || var.allow_anonymous
  reads_data_sets      = length(var.data_set_arns) > 0
  refreshes_data_sets  = local.reads_data_sets && var.allow_refresh
  has_bucket           = var.bucket_name != ""
  creates_bucket       = local.has_bucket && var.create_bucket
  quicksight_writes    = local.has_bucket && var.bucket_writer == "quicksight"
  action_writes        = local.has_bucket && var.bucket_writer == "action"
  reads_bucket         = local.has_bucket && var.allow_bucket_reading
  has_kms_key          = local.has_bucket && var.bucket_kms_key_arn != ""
  expires_files        = var.bucket_expiration_days > 0
  iam                  = "arn:${local.partition}:iam::${local.account_id}"
  base_role_arn        = "${local.iam}:role${var.role_path}${var.name_prefix}-base"
  identity_role_arn    = local.has_two_roles ? "${local.iam}:role${var.role_path}${var.name_prefix}-identity" : local.base_role_arn
  bucket_arn           = "arn:${local.partition}:s3:::${var.bucket_name}"
  file_arns            = "${local.bucket_arn}/${var.bucket_prefix}*"
  snapshot_job_arns    = [for arn in var.dashboard_arns : "${arn}/snapshot-job/*"]
  ingestion_arns       = [for arn in var.data_set_arns : "${arn}/ingestion/*"]
  kms_key_through_s3   = { StringLike = { "kms:ViaService" = "s3.*.${local.dns_suffix}" } }
  github_oidc_provider = "${local.iam}:oidc-provider/token.actions.githubusercontent.com"

  subjects = concat(
    var.subject_forms == "immutable" ? [] : [
      "repo:${var.github_organization}/${var.github_repository}:${var.subject_filter}"
    ],
    var.subject_forms == "classic" ? [] : [
      "repo:${var.github_organization}@${var.github_organization_id}/${var.github_repository}@${var.github_repository_id}:${var.subject_filter}"
    ],
    var.additional_subjects
  )

  # https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif
  required_claims = {
    repository_id = var.required_repository_ids
    ref           = var.required_refs
    environment   = var.required_environments
  }

  trusts_github = {
    Sid       = "GitHubActions"
    Effect    = "Allow"
    Principal = { Federated = local.github_oidc_provider }
    Action    = "sts:AssumeRoleWithWebIdentity"
    Condition = {
      StringEquals = merge(
        { "token.actions.githubusercontent.com:aud" = var.audience },
        { for claim, values in local.required_claims : "token.actions.githubusercontent.com:${claim}" => values if length(values) > 0 }
      )
      StringLike = { "token.actions.githubusercontent.com:sub" = local.subjects }
    }
  }

  # sts:SetContext with a context of these providers only, and never without a context.
  identity_context = {
    "ForAllValues:ArnEquals" = {
      "sts:RequestContextProviders" = concat(
        [for name in ["QuickSight"] : "arn:${local.partition}:iam::aws:contextProvider/${name}" if local.has_users],
        [for name in ["IdentityCenter"] : "arn:${local.partition}:iam::aws:contextProvider/${name}" if local.has_identity_center]
      )
    }
    Null = { "sts:RequestContextProviders" = "false" }
  }

  # A role cannot be a principal before it exists, so the principal is the account and the condition names the role.
  is_itself = { ArnEquals = { "aws:PrincipalArn" = local.base_role_arn } }
  trusts_itself = [
    {
      Sid       = "AssumeFromItself"
      Effect    = "Allow"
      Principal = { AWS = "${local.iam}:root" }
      Action    = "sts:AssumeRole"
      Condition = local.is_itself
    },
    {
      Sid       = "SetContextFromItself"
      Effect    = "Allow"
      Principal = { AWS = "${local.iam}:root" }
      Action    = "sts:SetContext"
      Condition = merge(local.is_itself, local.identity_context)
    }
  ]

  base_trust = {
    Version   = "2012-10-17"
    Statement = concat([local.trusts_github], [for statement in local.trusts_itself : statement if local.has_one_role])
  }

  identity_trust = {
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "AssumeFromBaseRole"
        Effect    = "Allow"
        Principal = { AWS = local.base_role_arn }
        Action    = "sts:AssumeRole"
      },
      {
        Sid       = "SetContextFromBaseRole"
        Effect    = "Allow"
        Principal = { AWS = local.base_role_arn }
        Action    = "sts:SetContext"
        Condition = local.identity_context
      }
    ]
  }

  base_policy = {
    Version = "2012-10-17"
    Statement = concat(
      [
        {
          Sid      = "ReadDashboards"
          Effect   = "Allow"
          Action   = "quicksight:DescribeDashboard"
          Resource = var.dashboard_arns
        }
      ],
      [for statement in [
        {
          Sid      = "GetIdentityContext"
          Effect   = "Allow"
          Action   = "quicksight:GetIdentityContext"
          Resource = var.user_arns
        }
      ] : statement if local.has_users],
      [for statement in [
        {
          Sid      = "CreateIdentityCenterToken"
          Effect   = "Allow"
          Action   = "sso-oauth:CreateTokenWithIAM"
          Resource = var.identity_center_application_arn
        }
      ] : statement if local.has_identity_center],
      [for statement in [
        {
          Sid      = "AssumeIdentityRole"
          Effect   = "Allow"
          Action   = "sts:AssumeRole"
          Resource = local.identity_role_arn
        }
      ] : statement if local.has_identity],
      [for statement in [
        {
          Sid       = "SetIdentityContext"
          Effect    = "Allow"
          Action    = "sts:SetContext"
          Resource  = local.identity_role_arn
          Condition = local.identity_context
        }
      ] : statement if local.has_identity],
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
      ] : statement if var.allow_listing],
      # AWS does not document which of the two authorizes DescribeTopicV2.
      [for statement in [
        {
          Sid      = "ReadTopics"
          Effect   = "Allow"
          Action   = ["quicksight:DescribeTopic", "quicksight:DescribeTopicV2"]
          Resource = var.topic_arns
        }
      ] : statement if length(var.topic_arns) > 0],
      [for statement in [
        {
          Sid      = "ReadDataSets"
          Effect   = "Allow"
          Action   = "quicksight:DescribeDataSet"
          Resource = var.data_set_arns
        }
      ] : statement if local.reads_data_sets],
      [for statement in [
        {
          Sid      = "ReadIngestions"
          Effect   = "Allow"
          Action   = ["quicksight:ListIngestions", "quicksight:DescribeIngestion"]
          Resource = local.ingestion_arns
        }
      ] : statement if local.reads_data_sets],
      [for statement in [
        {
          Sid      = "ReadRefreshProperties"
          Effect   = "Allow"
          Action   = "quicksight:DescribeDataSetRefreshProperties"
          Resource = var.data_set_arns
        }
      ] : statement if local.refreshes_data_sets],
      [for statement in [
        {
          Sid      = "RefreshDataSets"
          Effect   = "Allow"
          Action   = "quicksight:CreateIngestion"
          Resource = local.ingestion_arns
        }
      ] : statement if local.refreshes_data_sets]
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
          Resource = local.snapshot_job_arns
        }
      ],
      # AWS does not document whether QuickSight writes as itself or as the caller; its samples allow both.
      [for statement in [
        {
          Sid      = "WriteFiles"
          Effect   = "Allow"
          Action   = ["s3:PutObject", "s3:PutObjectAcl"]
          Resource = local.file_arns
        }
      ] : statement if local.quicksight_writes],
      [for statement in [
        {
          Sid       = "EncryptFiles"
          Effect    = "Allow"
          Action    = ["kms:GenerateDataKey", "kms:Decrypt"]
          Resource  = var.bucket_kms_key_arn
          Condition = local.kms_key_through_s3
        }
      ] : statement if local.quicksight_writes && local.has_kms_key]
    )
  }

  base_bucket_policy = {
    Version = "2012-10-17"
    Statement = concat(
      [for statement in [
        {
          Sid      = "UploadFiles"
          Effect   = "Allow"
          Action   = ["s3:PutObject", "s3:AbortMultipartUpload"]
          Resource = local.file_arns
        }
      ] : statement if local.action_writes],
      [for statement in [
        { Sid = "ReadFiles", Effect = "Allow", Action = "s3:GetObject", Resource = local.file_arns }
      ] : statement if local.quicksight_writes || local.reads_bucket],
      [for statement in [
        { Sid = "ListBucket", Effect = "Allow", Action = "s3:ListBucket", Resource = local.bucket_arn }
      ] : statement if local.reads_bucket],
      [for statement in [
        {
          Sid       = "UseKey"
          Effect    = "Allow"
          Action    = local.action_writes ? ["kms:GenerateDataKey", "kms:Decrypt"] : ["kms:Decrypt"]
          Resource  = var.bucket_kms_key_arn
          Condition = local.kms_key_through_s3
        }
      ] : statement if local.has_kms_key]
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
          Resource  = local.file_arns
        })
      ] : statement if local.quicksight_writes]
    )
  }
}
