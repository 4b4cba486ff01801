import type { Holder } from '../lexicon/index.ts'
import { holdersCalled } from './holders-by-name.ts'
import { mayHold, officeKey } from './office-key.ts'

/** The well-known bearer of a family name in an office, both in any case: "PRIME MINISTER", "ABE". The one listed first, if several. */
export function holderInOffice(office: string, family: string): Holder | undefined {
  const role = office.toLowerCase()
  const noun = role.split(' ').at(-1) ?? ''
  return holdersCalled(family).find(holder => mayHold(role, noun, new Set([officeKey(holder.role)])))
}
