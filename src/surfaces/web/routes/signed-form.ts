import { setCookie } from 'hono/cookie'
import { type FormKeys, strict } from '../accounts/form-keys.ts'
import { NAME_COOKIE } from '../accounts/gate.ts'
import type { Fields } from '../correction-form.ts'
import type { Request } from '../env.ts'
import { troublePage } from '../pages/trouble-page.ts'

/** A form that somebody sent who may correct, from a page of ours. */
export type SignedForm = {
  readonly fields: Fields
  /** Under which name; empty where nobody said it. */
  readonly by: string
  /** Keeps the name for the next form, where nobody signed in. */
  readonly remember: () => void
}

const YEAR = 365 * 86_400

/** The form that a request brings, or the answer that refuses it. */
export async function signedForm(c: Request, keys: FormKeys): Promise<SignedForm | Response> {
  const { person } = c.var.visit
  if (!person.mayCorrect) return refused(c, 'Only editors may correct.')
  const fields = await fieldsOf(c)
  if (!keys.isRight(c, fields.one('key')))
    return refused(
      c,
      'This form is not from a page of this server, or has grown old. Go back, load the page again, and send it once more.',
    )
  const by = (person.signedIn ? person.name : fields.one('by')) || person.name || ''
  return {
    fields,
    by,
    remember: () => {
      if (!person.signedIn && by) setCookie(c, NAME_COOKIE, by.slice(0, 100), { ...strict(c), maxAge: YEAR })
    },
  }
}

/** What is corrected is the record as it is, whatever day was looked at before. */
export const now = (c: Request) => ({ now: c.var.visit.asked.now })

export const refused = (c: Request, sentence: string) => c.html(troublePage('Not recorded', sentence, c.var.visit), 403)

async function fieldsOf({ req }: Request): Promise<Fields> {
  const form = await req.parseBody({ all: true })
  const all = (name: string): string[] => {
    const value = form[name]
    return [value ?? []].flat().filter(one => typeof one === 'string')
  }
  return { all, one: name => all(name)[0]?.trim() ?? '' }
}
