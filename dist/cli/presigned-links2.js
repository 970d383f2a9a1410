export { t as createPresignedDownloads } from "./presigned-links.js";
