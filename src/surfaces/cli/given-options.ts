import type { Command } from 'commander'
import { parseDay } from './options.ts'

export type GivenOptions = {
  readonly published?: string
  readonly outlet?: string
  readonly title?: string
  readonly url?: string
}

/** Adds the inputs and the options by which the person says what an article itself does not. */
export const withGiven = (command: Command): Command =>
  command
    .argument('<input...>', 'files, addresses, or - for standard input')
    .option('--published <date>', 'the day of publication, as 2025-10-21', parseDay)
    .option('--outlet <name>', 'who published it')
    .option('--title <text>', 'its title')
    .option('--url <address>', 'where it stands')

/** Only what was said: an option that is absent stays absent. */
export function givenBy({ published, outlet, title, url }: GivenOptions): GivenOptions {
  return {
    ...(published !== undefined && { published }),
    ...(outlet !== undefined && { outlet }),
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
  }
}
