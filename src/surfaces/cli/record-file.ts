import { posix, win32 } from 'node:path'

type Surroundings = {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  readonly home: string
}

/** The one file that holds the record when nobody names another: in the user's data folder, where each system keeps it. */
export const defaultRecordFile = (surroundings: Surroundings): string =>
  surroundings.env.READOUT_RECORD || inDataFolder('record.sqlite', surroundings)

/** The record of the demonstration: never the one that a person keeps. */
export const demoRecordFile = (surroundings: Surroundings): string => inDataFolder('demo.sqlite', surroundings)

function inDataFolder(file: string, { env, platform, home }: Surroundings): string {
  if (platform === 'win32') return win32.join(env.LOCALAPPDATA || win32.join(home, 'AppData', 'Local'), 'readout', file)
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'readout', file)
  const stated = env.XDG_DATA_HOME ?? ''
  const data = stated.startsWith('/') ? stated : posix.join(home, '.local', 'share')
  return posix.join(data, 'readout', file)
}
