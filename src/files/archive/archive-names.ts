export { checksumsName, manifestName } from '../../domain/archive-files.ts'
