// The pages: server-rendered, whole without script, every address permanent.
export type ServedPages = { readonly address: string; readonly stop: () => Promise<void> }

export const servePages = async (_options: {
  record: string
  host: string
  port: number
  today: () => string
}): Promise<ServedPages> => {
  throw new Error('not yet')
}
