output "role_to_assume" {
  description = "The action's input role-to-assume."
  value       = aws_iam_role.base.arn
}

output "identity_role_to_assume" {
  description = "The action's input identity-role-to-assume."
  value       = local.has_two_roles ? aws_iam_role.identity[0].arn : aws_iam_role.base.arn
}

output "upload_to" {
  description = "The action's input upload-to, where the action writes to the bucket."
  value       = local.action_writes ? "s3://${aws_s3_bucket.reports[0].id}" : null
}

output "bucket_for_quicksight" {
  description = "The action's input bucket, where QuickSight writes to the bucket."
  value       = local.quicksight_writes ? aws_s3_bucket.reports[0].id : null
}
