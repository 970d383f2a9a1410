/** What lies beside the files in each download path. */
export const manifestName = 'manifest.json'
export const checksumsName = 'SHA256SUMS'
