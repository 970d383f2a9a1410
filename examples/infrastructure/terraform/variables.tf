# Which workflow may export

variable "github_organization" {
  description = "Organization or user that owns the repository."
  type        = string
  validation {
    condition     = can(regex("^[A-Za-z0-9_.-]+$", var.github_organization))
    error_message = "github_organization is the owner's name alone, without wildcards."
  }
}

variable "github_repository" {
  description = "Name of the repository, without the owner."
  type        = string
  validation {
    condition     = can(regex("^[A-Za-z0-9_.-]+$", var.github_repository))
    error_message = "github_repository is the repository's name alone, without the owner and without wildcards."
  }
}

variable "github_organization_id" {
  description = "ID of the owner, for the immutable form of the subject: gh api users/OWNER --jq .id. Repositories created since 15 July 2026 send only that form."
  type        = string
  default     = ""
  validation {
    condition     = can(regex("^[0-9]*$", var.github_organization_id))
    error_message = "github_organization_id is a number."
  }
}

variable "github_repository_id" {
  description = "ID of the repository, for the immutable form of the subject: gh api repos/OWNER/REPOSITORY --jq .id"
  type        = string
  default     = ""
  validation {
    condition     = can(regex("^[0-9]*$", var.github_repository_id))
    error_message = "github_repository_id is a number."
  }
}

variable "subject_forms" {
  description = "Forms of the token's subject that are trusted: repo:OWNER/REPOSITORY (classic), repo:OWNER@ID/REPOSITORY@ID (immutable, needs the two IDs), or both. A name can pass to somebody else, an ID cannot: prefer immutable where the repository sends it."
  type        = string
  default     = "both"
  validation {
    condition     = contains(["both", "classic", "immutable"], var.subject_forms)
    error_message = "subject_forms is both, classic or immutable."
  }
}

variable "subject_filter" {
  description = "Which runs of the repository are trusted, the rest of the subject: ref:refs/heads/main, environment:production, or * for all of them, pull requests included."
  type        = string
  default     = "ref:refs/heads/main"
}

variable "audience" {
  description = "Audience of the token, the action's input audience. In China, sts.amazonaws.com.cn."
  type        = string
  default     = "sts.amazonaws.com"
}

variable "create_oidc_provider" {
  description = "Whether to create GitHub's OIDC provider. An account holds one only; false where it exists."
  type        = bool
  default     = true
}

# What it may export, and as whom

variable "user_arns" {
  description = "ARNs of the QuickSight users whose view may be exported, in their identity region. Whoever may ask for a user's identity context sees what that user sees, so name them one by one. aws quicksight list-users lists them."
  type        = list(string)
  validation {
    condition     = length(var.user_arns) > 0
    error_message = "user_arns names one user at least."
  }
}

variable "dashboard_arns" {
  description = "ARNs of the dashboards that may be exported. aws quicksight list-dashboards lists them."
  type        = list(string)
  validation {
    condition     = length(var.dashboard_arns) > 0
    error_message = "dashboard_arns names one dashboard at least."
  }
}

variable "allow_listing" {
  description = "Whether the action may list the account's dashboards (mode list without dashboard-id), and look up which of them a user can see (mode check, which skips that otherwise)."
  type        = bool
  default     = false
}

# Roles

variable "role_layout" {
  description = "two-roles keeps what the workflow may do apart from what it may do in a user's name; one-role puts both into one role that trusts itself."
  type        = string
  default     = "two-roles"
  validation {
    condition     = contains(["two-roles", "one-role"], var.role_layout)
    error_message = "role_layout is two-roles or one-role."
  }
}

variable "name_prefix" {
  description = "Prefix of the roles' names."
  type        = string
  default     = "quicksight-snapshot"
  validation {
    condition     = can(regex("^[\\w+=,.@-]{1,55}$", var.name_prefix))
    error_message = "name_prefix has 1 to 55 characters that a role's name may have."
  }
}

variable "permissions_boundary_arn" {
  description = "Permissions boundary of the roles, where your organization requires one."
  type        = string
  default     = null
}

# Bucket

variable "bucket_name" {
  description = "Bucket to create for the files. None when empty; the action then downloads the files to the runner only."
  type        = string
  default     = ""
}

variable "bucket_writer" {
  description = "Who writes to the bucket: action (its input upload-to), or quicksight (its input bucket)."
  type        = string
  default     = "action"
  validation {
    condition     = contains(["action", "quicksight"], var.bucket_writer)
    error_message = "bucket_writer is action or quicksight."
  }
}

variable "bucket_own_account_only" {
  description = "With the writer quicksight, whether to let QuickSight write on behalf of this account only (aws:SourceAccount). AWS documents the condition for other services; it has not been tried with QuickSight. Set it to false if files fail with an error of the bucket's permissions."
  type        = bool
  default     = true
}

variable "bucket_expiration_days" {
  description = "Days after which files in the bucket are deleted."
  type        = number
  default     = 90
  validation {
    condition     = var.bucket_expiration_days >= 1
    error_message = "bucket_expiration_days is 1 at least."
  }
}
