resource "aws_s3_bucket" "reports" {
  count  = local.has_bucket ? 1 : 0
  bucket = var.bucket_name
}

# SSE-S3: QuickSight appears to ask for it with each file, which a bucket that insists on KMS might refuse.
resource "aws_s3_bucket_server_side_encryption_configuration" "reports" {
  count  = local.has_bucket ? 1 : 0
  bucket = aws_s3_bucket.reports[0].id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}

resource "aws_s3_bucket_ownership_controls" "reports" {
  count  = local.has_bucket ? 1 : 0
  bucket = aws_s3_bucket.reports[0].id
  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}

resource "aws_s3_bucket_public_access_block" "reports" {
  count                   = local.has_bucket ? 1 : 0
  bucket                  = aws_s3_bucket.reports[0].id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_versioning" "reports" {
  count  = local.has_bucket ? 1 : 0
  bucket = aws_s3_bucket.reports[0].id
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "reports" {
  count  = local.has_bucket ? 1 : 0
  bucket = aws_s3_bucket.reports[0].id
  rule {
    id     = "expire-files"
    status = "Enabled"
    filter {}
    expiration {
      days = var.bucket_expiration_days
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
  count  = local.has_bucket ? 1 : 0
  bucket = aws_s3_bucket.reports[0].id
  policy = jsonencode(local.bucket_policy)

  depends_on = [aws_s3_bucket_public_access_block.reports]
}
