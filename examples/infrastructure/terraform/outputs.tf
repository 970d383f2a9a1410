output "role_to_assume" {
  description = "The action's input role-to-assume."
  value       = aws_iam_role.base.arn
}

output "identity_role_to_assume" {
  description = "The action's input identity-role-to-assume."
  value       = local.has_two_roles ? aws_iam_role.identity[0].arn : local.has_one_role ? aws_iam_role.base.arn : null
}

output "identity_center_application" {
  description = "The action's input identity-center-application."
  value       = local.has_identity_center ? var.identity_center_application_arn : null
}

output "upload_to" {
  description = "The action's input upload-to, if the action writes to the bucket."
  value       = local.action_writes ? "s3://${var.bucket_name}/${var.bucket_prefix}" : null
  depends_on  = [aws_s3_bucket.reports]
}

output "bucket_for_quicksight" {
  description = "The action's input bucket, if QuickSight writes to the bucket."
  value       = local.quicksight_writes ? "s3://${var.bucket_name}/${var.bucket_prefix}" : null
  depends_on  = [aws_s3_bucket_policy.reports]
}

output "bucket_policy" {
  description = "Statements that the policy of an existing bucket needs; a created bucket has them."
  value       = local.has_bucket ? jsonencode(local.bucket_policy) : null
}
