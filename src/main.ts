// Where the program starts: the command line, and behind it every other surface, each loaded when it is asked for.
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

enableCompileCache()
const { endWhenNobodyReads, processTerminal, runCommandLine } = await import('./surfaces/cli/index.ts')

endWhenNobodyReads()
process.exitCode = await runCommandLine(process.argv.slice(2), {
  terminal: processTerminal(),
  servePages: async options => (await import('./surfaces/web/index.ts')).servePages(options),
  keepUsers: async file => (await import('./surfaces/web/index.ts')).keepUsers(file),
  // The local calendar day; Swedish writes it as ISO does.
  today: () => new Date().toLocaleDateString('sv'),
  demoFolder: fileURLToPath(new URL('../demo/', import.meta.url)),
})
