// Builds the page of an archive and writes it to the standard output.
import { buildPage } from './build-page.ts'

process.stdout.write((await buildPage()).html)
