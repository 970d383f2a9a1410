# Which workflows may export

variable "github_organization" {
  description = "Organization or user that owns the repository."
  type        = string
  validation {
    condition     = can(regex("^[A-Za-z0-9_.-]+$", var.github_organization))
    error_message = "github_organization is the name of the organization or user only, without wildcards."
  }
}

variable "github_organization_id" {
  description = "ID of the owner, required unless subject_forms is classic: gh api users/OWNER --jq .id"
  type        = string
  default     = ""
  validation {
    condition     = can(regex("^[0-9]*$", var.github_organization_id))
    error_message = "github_organization_id is a number: gh api users/OWNER --jq .id"
  }
  validation {
    condition     = var.github_organization_id != "" || var.subject_forms == "classic"
    error_message = "Set github_organization_id (gh api users/OWNER --jq .id), or subject_forms = classic for a repository that sends subjects without IDs."
  }
}

variable "github_repository" {
  description = "Name of the repository, without the owner."
  type        = string
  validation {
    condition     = can(regex("^[A-Za-z0-9_.-]+$", var.github_repository))
    error_message = "github_repository is the name of the repository only, without the owner and without wildcards."
  }
}

variable "github_repository_id" {
  description = "ID of the repository, required unless subject_forms is classic: gh api repos/OWNER/REPOSITORY --jq .id"
  type        = string
  default     = ""
  validation {
    condition     = can(regex("^[0-9]*$", var.github_repository_id))
    error_message = "github_repository_id is a number: gh api repos/OWNER/REPOSITORY --jq .id"
  }
  validation {
    condition     = var.github_repository_id != "" || var.subject_forms == "classic"
    error_message = "Set github_repository_id (gh api repos/OWNER/REPOSITORY --jq .id), or subject_forms = classic for a repository that sends subjects without IDs."
  }
}

variable "subject_forms" {
  description = "Forms of the OIDC token's subject to trust. Repositories created, renamed or transferred since 15 July 2026 send repo:OWNER@ID/REPOSITORY@ID (immutable), older ones repo:OWNER/REPOSITORY (classic) unless they opted in. A name can pass to another owner and an ID cannot, so set immutable if your repository sends it. both works for every repository."
  type        = string
  default     = "both"
  validation {
    condition     = contains(["both", "classic", "immutable"], var.subject_forms)
    error_message = "subject_forms is both, classic or immutable."
  }
}

variable "subject_filter" {
  description = "Which runs of the repository to trust, as the end of the subject: ref:refs/heads/main, environment:production, or * for all runs, including pull requests."
  type        = string
  default     = "ref:refs/heads/main"
  validation {
    condition     = can(regex("^[^,\\s]+$", var.subject_filter))
    error_message = "subject_filter is the end of a subject without commas or spaces, such as ref:refs/heads/main."
  }
}

variable "additional_subjects" {
  description = "Complete subjects of further repositories, branches or environments to trust. mode check prints the subject of a workflow."
  type        = list(string)
  default     = []
  validation {
    condition     = alltrue([for each in var.additional_subjects : can(regex("^repo:[A-Za-z0-9_.@-]+/[A-Za-z0-9_.@-]+:[^,\\s]+$", each))])
    error_message = "additional_subjects is a list of subjects such as repo:octo-org@1/other-repo@2:ref:refs/heads/main, without wildcards in owner and repository."
  }
}

variable "required_repository_ids" {
  description = "IDs that the token's repository_id claim must be one of, in addition to the subject. It closes the gap of the classic subject, a name that passes to another owner."
  type        = list(string)
  default     = []
  validation {
    condition     = alltrue([for each in var.required_repository_ids : can(regex("^[0-9]+$", each))])
    error_message = "required_repository_ids is a list of repository IDs."
  }
}

variable "required_refs" {
  description = "Refs that the token's ref claim must be one of. The subject of a job with an environment does not name the branch; this does."
  type        = list(string)
  default     = []
  validation {
    condition     = alltrue([for each in var.required_refs : can(regex("^refs/[^,\\s*?]+$", each))])
    error_message = "required_refs is a list of refs such as refs/heads/main, without wildcards."
  }
}

variable "required_environments" {
  description = "Names that the token's environment claim must be one of."
  type        = list(string)
  default     = []
  validation {
    condition     = alltrue([for each in var.required_environments : can(regex("^[^,*?]+$", each))])
    error_message = "required_environments is a list of names of environments, without wildcards."
  }
}

variable "audience" {
  description = "Audience of the token, the action's input audience. In the AWS China regions, sts.amazonaws.com.cn."
  type        = string
  default     = "sts.amazonaws.com"
}

variable "create_oidc_provider" {
  description = "Whether to create GitHub's OIDC provider, which is destroyed with the module. An account can have only one; set false if aws iam list-open-id-connect-providers lists it already, or if roles outside this module need it."
  type        = bool
  default     = true
}

# What they may export, and as whom

variable "dashboard_arns" {
  description = "ARNs of the dashboards that may be exported. aws quicksight list-dashboards lists them."
  type        = list(string)
  validation {
    condition     = alltrue([for each in var.dashboard_arns : can(regex("^arn:aws[a-z-]*:quicksight:[a-z0-9-]+:[0-9]{12}:dashboard/[A-Za-z0-9_*-]+$", each))])
    error_message = "dashboard_arns is a list of dashboard ARNs, arn:aws:quicksight:REGION:ACCOUNT:dashboard/ID. A * is allowed in the ID only."
  }
  validation {
    condition     = length(var.dashboard_arns) > 0
    error_message = "dashboard_arns is empty. Set at least one dashboard ARN."
  }
}

variable "user_arns" {
  description = "ARNs of the QuickSight users whose view may be exported, in the account's identity region. Each of them lets the workflow see everything that this user sees, so wildcards are refused. aws quicksight list-users prints the ARNs. Leave empty only for anonymous exports or IAM Identity Center."
  type        = list(string)
  default     = []
  validation {
    condition     = alltrue([for each in var.user_arns : can(regex("^arn:aws[a-z-]*:quicksight:[a-z0-9-]+:[0-9]{12}:user/[A-Za-z0-9._-]+/[^*?$,\\s]+$", each))])
    error_message = "user_arns is a list of user ARNs, arn:aws:quicksight:IDENTITY_REGION:ACCOUNT:user/NAMESPACE/USER, without wildcards. An e-mail address is not an ARN: aws quicksight list-users prints the ARNs."
  }
  validation {
    condition     = length(var.user_arns) > 0 || var.identity_center_application_arn != "" || var.allow_anonymous
    error_message = "Set user_arns, or identity_center_application_arn, or allow_anonymous = true."
  }
}

variable "allow_anonymous" {
  description = "Whether the base role may export as an anonymous user (input anonymous), with row-level tags of the workflow's choice. Needs capacity pricing."
  type        = bool
  default     = false
}

variable "identity_center_application_arn" {
  description = "Experimental. ARN of the IAM Identity Center application for the input identity-center-application. docs/PERMISSIONS.md lists the commands that create it."
  type        = string
  default     = ""
  validation {
    condition     = can(regex("^(arn:aws[a-z-]*:sso::[0-9]{12}:application/[A-Za-z0-9-]+/[A-Za-z0-9-]+)?$", var.identity_center_application_arn))
    error_message = "identity_center_application_arn is the ARN of an application, arn:aws:sso::ACCOUNT:application/INSTANCE/APPLICATION."
  }
}

variable "allow_listing" {
  description = "Whether the action may list all dashboards of the account (mode list without dashboard-id), and look up users and which dashboards they see (mode check skips that otherwise)."
  type        = bool
  default     = false
}

variable "data_set_arns" {
  description = "ARNs of the datasets whose age may be read (inputs max-data-age and refresh-data). Include the parents of datasets and the datasets of row-level security rules."
  type        = list(string)
  default     = []
  validation {
    condition     = alltrue([for each in var.data_set_arns : can(regex("^arn:aws[a-z-]*:quicksight:[a-z0-9-]+:[0-9]{12}:dataset/[A-Za-z0-9_*-]+$", each))])
    error_message = "data_set_arns is a list of dataset ARNs, arn:aws:quicksight:REGION:ACCOUNT:dataset/ID. A * is allowed in the ID only."
  }
}

variable "topic_arns" {
  description = "ARNs of the topics that the dashboards use, so that their datasets are found. data_set_arns must include these datasets."
  type        = list(string)
  default     = []
  validation {
    condition     = alltrue([for each in var.topic_arns : can(regex("^arn:aws[a-z-]*:quicksight:[a-z0-9-]+:[0-9]{12}:topic/[A-Za-z0-9_*-]+$", each))])
    error_message = "topic_arns is a list of topic ARNs, arn:aws:quicksight:REGION:ACCOUNT:topic/ID. A * is allowed in the ID only."
  }
}

variable "allow_refresh" {
  description = "Whether the action may refresh the datasets of data_set_arns (refresh-data start)."
  type        = bool
  default     = false
  validation {
    condition     = !var.allow_refresh || length(var.data_set_arns) > 0
    error_message = "allow_refresh = true needs data_set_arns."
  }
}

# Roles

variable "role_layout" {
  description = "two-roles separates the permissions of the workflow from those of the identity-enhanced session; one-role puts both into one role that trusts itself."
  type        = string
  default     = "two-roles"
  validation {
    condition     = contains(["two-roles", "one-role"], var.role_layout)
    error_message = "role_layout is two-roles or one-role."
  }
}

variable "role_path" {
  description = "Path of the roles, if your organization requires one."
  type        = string
  default     = "/"
  validation {
    condition     = can(regex("^/([A-Za-z0-9_+=,.@-]+/)*$", var.role_path))
    error_message = "role_path begins and ends with a slash."
  }
}

variable "name_prefix" {
  description = "Prefix of the names of the roles."
  type        = string
  default     = "quicksight-snapshot"
  validation {
    condition     = can(regex("^[\\w+=,.@-]{1,55}$", var.name_prefix))
    error_message = "name_prefix has 1 to 55 characters that are allowed in the name of a role."
  }
}

variable "permissions_boundary_arn" {
  description = "Permissions boundary of the roles, if your organization requires one."
  type        = string
  default     = null
}

# Bucket

variable "bucket_name" {
  description = "Bucket for the files. If empty, the action only downloads the files to the runner."
  type        = string
  default     = ""
  validation {
    condition     = can(regex("^([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])?$", var.bucket_name))
    error_message = "bucket_name is the name of a bucket, without s3:// and without a prefix."
  }
}

variable "create_bucket" {
  description = "Whether to create the bucket, in the region of the provider. It is destroyed with the module only if it is empty, or with bucket_force_destroy. Set false for an existing bucket; its settings and policy are not changed."
  type        = bool
  default     = true
}

variable "bucket_prefix" {
  description = "Prefix of the keys that the roles may use, such as reports/. All keys if empty."
  type        = string
  default     = ""
  validation {
    condition     = can(regex("^([A-Za-z0-9_.=-]+/)*$", var.bucket_prefix))
    error_message = "bucket_prefix is empty or ends with a slash, such as reports/."
  }
}

variable "bucket_writer" {
  description = "Who writes the files, the action (input upload-to) or QuickSight (input bucket)."
  type        = string
  default     = "action"
  validation {
    condition     = contains(["action", "quicksight"], var.bucket_writer)
    error_message = "bucket_writer is action or quicksight."
  }
}

variable "allow_bucket_reading" {
  description = "Whether the action may read and list the bucket, for compare-with, archive-index and exports that share a prefix, and to distinguish a missing object from a forbidden one."
  type        = bool
  default     = false
}

variable "bucket_own_account_only" {
  description = "With bucket_writer quicksight, whether QuickSight may write on behalf of this account only (aws:SourceAccount). AWS documents the condition for other services; it is untested with QuickSight. Set false if QuickSight is denied."
  type        = bool
  default     = true
}

variable "bucket_kms_key_arn" {
  description = "Customer managed key that encrypts the bucket. The roles may use it through S3; its key policy must allow that."
  type        = string
  default     = ""
  validation {
    condition     = can(regex("^(arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+)?$", var.bucket_kms_key_arn))
    error_message = "bucket_kms_key_arn is the ARN of a key (not of an alias), arn:aws:kms:REGION:ACCOUNT:key/ID."
  }
}

variable "bucket_expiration_days" {
  description = "Days after which the files of a created bucket are deleted. 0 keeps them."
  type        = number
  default     = 90
  validation {
    condition     = var.bucket_expiration_days >= 0
    error_message = "bucket_expiration_days is 0 or more."
  }
}

variable "access_log_bucket_name" {
  description = "Existing bucket for the access logs of a created bucket. Its policy must let logging.s3.amazonaws.com write."
  type        = string
  default     = ""
  validation {
    condition     = can(regex("^([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])?$", var.access_log_bucket_name))
    error_message = "access_log_bucket_name is the name of a bucket, without s3:// and without a prefix."
  }
}

variable "bucket_force_destroy" {
  description = "Whether terraform destroy deletes the files of a created bucket too. If false, it fails while the bucket has files."
  type        = bool
  default     = false
}
