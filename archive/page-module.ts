/** The page of an archive as HTML. In the bundle, the build puts the text in the place of this module. */
import { buildPage } from './build-page.ts'

export const archivePage: string = (await buildPage()).html
