// The command line. Each command is one file in `commands/`; what it needs is loaded when it runs, so that `readout read`
// does not wait for a database nor `readout docket` for a reader. Answers go to standard output, everything else to
// standard error. Exit status: 0 all well, 1 something could not be done, 2 wrong use.
export { runCommandLine, type Starts } from './run-command-line.ts'
export type { ServedPages, ServeOptions, ServePages } from './setting.ts'
export { endWhenNobodyReads, processTerminal, type Terminal } from './terminal.ts'
