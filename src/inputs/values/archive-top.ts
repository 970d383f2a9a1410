/**
 * The part of a path before its first folder with a placeholder: the top of the archive, which every run shares.
 * Example: `reports/{date}/{run-id}` becomes `reports`.
 */
export function getArchiveTop(template: string): string {
  const folders = template.split('/').filter(folder => folder !== '' && folder !== '.')
  const dynamic = folders.findIndex(folder => folder.includes('{'))
  return (dynamic === -1 ? folders : folders.slice(0, dynamic)).join('/')
}

const constant = /\{(?:dashboard-id|dashboard-name|sheet-name|visual-title|format|name|user|repository|ref-name)\}/g

/** Whether a template has a placeholder whose value is another one in each run, such as a date. */
export function isDifferentInEachRun(template: string): boolean {
  return template.replaceAll(constant, '').includes('{')
}
