const TELLING = /^(?:message-id|mime-version|received|return-path|delivered-to|dkim-signature|x-mailer)$/
const USUAL = /^(?:from|to|date|subject|reply-to|cc|sender|content-type|list-id)$/

/** True for bytes that begin with the header of a message (RFC 5322): one line that only mail has, and two usual ones. */
export function looksLikeMail(head: string): boolean {
  const lines = head.replace(/\r\n/g, '\n').split('\n\n')[0]!.split('\n')
  const unfolded = lines.filter(line => !/^[ \t]/.test(line))
  const names = unfolded.map(line => /^([\w-]+):/.exec(line)?.[1]?.toLowerCase())
  if (names[0] === undefined) return false
  return names.some(name => name && TELLING.test(name)) && names.filter(name => name && USUAL.test(name)).length >= 2
}
