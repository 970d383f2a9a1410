// Builds dist/cli after ncc has written dist/: Node loads the chunks of the command line as rolldown writes them.
export { commandLine as default } from './rolldown.config.mjs'
