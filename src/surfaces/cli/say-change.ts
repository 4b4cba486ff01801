import type { Change, Setting } from '#readout'

/** What a correction did, in words. */
export function sayChange(change: Change): string {
  switch (change.kind) {
    case 'merge':
      return `${change.meeting} merged into ${change.into}`
    case 'split':
      return `${change.accounts.join(', ')} split off ${change.meeting}`
    case 'set':
      return `${change.to.field} of ${change.meeting} set to ${saySetting(change.to)}`
    case 'dismiss':
      return `${change.what} dismissed`
    case 'restore':
      return `${change.what} restored`
    case 'note': {
      const { article, span, text } = change
      return `note on ${article}${span ? `, at ${span.start}-${span.end}` : ''}: “${text}”`
    }
    case 'undo':
      return `correction ${change.entry.slice(0, 12)} undone`
  }
}

function saySetting(setting: Setting): string {
  switch (setting.field) {
    case 'label':
    case 'kind':
      return setting.value
    case 'parties':
      return setting.value.join(', ')
    case 'place':
      return setting.value ? [setting.value.name, setting.value.country].filter(Boolean).join(', ') : 'none'
    case 'window':
      return setting.value ? `${setting.value.earliest ?? ''}..${setting.value.latest ?? ''}` : 'none'
  }
}
