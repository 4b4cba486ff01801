// Words whose full stop belongs to them. An editor may add to these lists: one space between entries, lower case.

const list = (words: string) => new Set(words.trim().split(/\s+/))

/** Written with a capital, these always take the stop: "Gen. Milley", "Nov. 3", "Brig. Gen. Roth", "St. Petersburg". */
export const TITLES_AND_MONTHS = list(`
  mr mrs ms dr sen sens rep reps gov govs gen col lt sgt cpl pvt rev hon st jr sr prof pres maj capt cmdr adm brig amb sec
  atty supt det messrs mme mlle msgr
  jan feb apr jun jul aug sep sept oct nov dec tue tues wed thu thur thurs fri
  inc corp co ltd bros dept govt ph vs etc vol mt ft
  ala ariz ark calif colo conn fla ga kan ky md mich minn mont neb nev okla tenn tex vt va wis wyo
`)

/** In any case: "Roe v. Wade", "guns vs. butter", "and so on, etc.", "Weber et al. found". */
export const IN_ANY_CASE = list('v vs etc al approx')

/**
 * Words of their own as well, so they take the stop only where the next word carries on: "Mar. 4" but "He went to Del Mar.",
 * "No. 10" but "He said No.", "Sat., 5 p.m.", "Fig. 2".
 */
export const BEFORE_A_NUMBER = list('no nos mar mon sat sun fig figs art p pp op')

/** States of the union that are words too: only after a comma. "Jackson, Miss." but "a near Miss." */
export const AFTER_A_COMMA = list('miss mass ill ind pa ore wash mo la del me')

/** Can end a sentence although the stop is theirs: "He flew back to the U.S. The talks went on." */
export const MAY_END = list(
  'u.s. u.k. u.n. e.u. u.s.a. u.a.e. a.m. p.m. d.c. inc. jr. sr. co. corp. ltd. etc. al. bros. ph.d. govt. dept.',
)
