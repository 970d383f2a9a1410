resource "aws_s3_bucket" "reports" {
  count         = local.creates_bucket ? 1 : 0
  bucket        = var.bucket_name
  force_destroy = var.bucket_force_destroy
}

# Without a key, SSE-S3: QuickSight appears to request it for each file, which a bucket that requires KMS refuses.
resource "aws_s3_bucket_server_side_encryption_configuration" "reports" {
  count  = local.creates_bucket ? 1 : 0
  bucket = aws_s3_bucket.reports[0].id
  rule {
    bucket_key_enabled = local.has_kms_key ? true : null
    apply_server_side_encryption_by_default {
      sse_algorithm     = local.has_kms_key ? "aws:kms" : "AES256"
      kms_master_key_id = local.has_kms_key ? var.bucket_kms_key_arn : null
    }
  }
}

resource "aws_s3_bucket_ownership_controls" "reports" {
  count  = local.creates_bucket ? 1 : 0
  bucket = aws_s3_bucket.reports[0].id
  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}

resource "aws_s3_bucket_public_access_block" "reports" {
  count                   = local.creates_bucket ? 1 : 0
  bucket                  = aws_s3_bucket.reports[0].id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_versioning" "reports" {
  count  = local.creates_bucket ? 1 : 0
  bucket = aws_s3_bucket.reports[0].id
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_logging" "reports" {
  count         = local.creates_bucket && var.access_log_bucket_name != "" ? 1 : 0
  bucket        = aws_s3_bucket.reports[0].id
  target_bucket = var.access_log_bucket_name
  target_prefix = "${var.bucket_name}/"
}

resource "aws_s3_bucket_lifecycle_configuration" "reports" {
  count  = local.creates_bucket ? 1 : 0
  bucket = aws_s3_bucket.reports[0].id
  rule {
    id     = "expire-files"
    status = "Enabled"
    filter {}
    dynamic "expiration" {
      for_each = local.expires_files ? [var.bucket_expiration_days] : []
      content {
        days = expiration.value
      }
    }
    noncurrent_version_expiration {
      noncurrent_days = 7
    }
    abort_incomplete_multipart_upload {
      days_after_initiation = 1
    }
  }

  depends_on = [aws_s3_bucket_versioning.reports]
}

resource "aws_s3_bucket_policy" "reports" {
  count  = local.creates_bucket ? 1 : 0
  bucket = aws_s3_bucket.reports[0].id
  policy = jsonencode(local.bucket_policy)

  depends_on = [aws_s3_bucket_public_access_block.reports]
}
