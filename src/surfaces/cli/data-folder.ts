import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, posix, win32 } from 'node:path'
import { Failure } from '#domain'

type Surroundings = {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  readonly home: string
}

/** A file in the user's data folder, which is made where it is missing. */
export function inDataFolder(file: string): string {
  const folder = dataFolder({ env: process.env, platform: process.platform, home: homedir() })
  try {
    mkdirSync(folder, { recursive: true })
  } catch (cause) {
    throw new Failure(
      'storage',
      `The folder ${folder} cannot be made. Say with --record where the record shall be.`,
      cause,
    )
  }
  return join(folder, file)
}

/** Where each system keeps what a program keeps for its user. */
export function dataFolder({ env, platform, home }: Surroundings): string {
  if (platform === 'win32') return win32.join(env.LOCALAPPDATA || win32.join(home, 'AppData', 'Local'), 'readout')
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'readout')
  const stated = env.XDG_DATA_HOME ?? ''
  return posix.join(stated.startsWith('/') ? stated : posix.join(home, '.local', 'share'), 'readout')
}
