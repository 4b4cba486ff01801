import type { Report } from './parts.ts'
import { plain } from './plain.ts'

/** Who gives a report, as the article names them: "Dmitry Peskov, spokesman, Russia"; an outlet where it speaks itself. */
export function saySpeaker({ speaker, outlet }: Report): string {
  if (!speaker) return outlet ? `${plain(outlet)} itself` : 'the article itself'
  const told = speaker.name.toLowerCase()
  const more = [speaker.role, speaker.side].filter(word => word && !told.includes(word.toLowerCase()))
  return plain([speaker.name, ...more].join(', '))
}
