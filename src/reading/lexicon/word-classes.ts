import { EAST_ASIAN_FAMILY_NAMES, FEMALE_NAMES, MALE_NAMES } from './given-names.ts'
import { NEVER_IN_NAMES, THING_NOUNS } from './not-names.ts'
import {
  HONORIFICS,
  LEADER_HEADS,
  LEGISLATORS,
  LONG_OFFICES,
  MINISTER_HEADS,
  MODIFIERS,
  OTHER_HEADS,
  TIME_WORDS,
} from './offices.ts'
import { rows, words } from './rows.ts'
import {
  GROUP_HEADS,
  ORGAN_HEADS,
  ORGAN_MODIFIERS,
  PERSON_ADJECTIVES,
  UNNAMED_MANY,
  UNNAMED_ONE,
  VOICES_OF_A_SIDE,
} from './speakers.ts'

/** What a single word can be, as bits, so that one look-up tells everything about it. */
export const is = {
  /** "minister": the head of an office. */
  office: 1,
  leader: 1 << 1,
  minister: 1 << 2,
  /** "deputy", "foreign": stands before the head and belongs to the office. */
  modifier: 1 << 3,
  /** "former", "newly elected". */
  timeWord: 1 << 4,
  /** "official", "diplomat": somebody without a name. */
  one: 1 << 5,
  /** "officials", "sources". */
  many: 1 << 6,
  /** "ministry", "government": a body, once it has a side. */
  organ: 1 << 7,
  organModifier: 1 << 8,
  /** "delegation", "team". */
  group: 1 << 9,
  /** "senior", "two", "European". */
  personAdjective: 1 << 10,
  notName: 1 << 11,
  thing: 1 << 12,
  honorific: 1 << 13,
  /** "Mrs.": the bearer is a woman; also given names. */
  female: 1 << 14,
  male: 1 << 15,
  given: 1 << 16,
  familyFirst: 1 << 17,
  determiner: 1 << 18,
  legislator: 1 << 19,
  /** "bin", "de", "van": inside a name. */
  particle: 1 << 20,
  /** "ministers": an office held by several. */
  plural: 1 << 21,
  /** "officials" speak for their side, "analysts" do not. */
  partisan: 1 << 22,
  /** "his", "their". */
  owner: 1 << 23,
  says: 1 << 24,
  pronoun: 1 << 25,
  /** "secretary", "heads": an office of several words may begin here. */
  officeStart: 1 << 26,
} as const

const DETERMINERS = words('the a an this that these those some any one another each every both no several many')
const OWNERS = words('his her their its my our your')
const PRONOUNS = words('he she they it his her their its him them himself herself themselves itself hers theirs')
const PARTICLES = words('bin bint ibn al el de del della der den di da dos do van von la le abu ben y ter')
const SAYING = words(
  `said says say told tells tell asked asks added adds announced announces insisted insists warned warns tweeted tweets wrote writes
   argued argues claimed claims confirmed confirms denied denies noted notes explained explains suggested suggests stressed stresses
   called calls replied responded stated declared reiterated acknowledged admitted commented recalled quipped vowed pledged urged
   accused predicted contended maintained testified conceded remarked emphasized emphasised tells agreed described met meets visited`,
)

/** The classes of every word that has any, by its lower-case form. */
export const WORD_CLASSES: ReadonlyMap<string, number> = gather()

function gather(): Map<string, number> {
  const classes = new Map<string, number>()
  const mark = (list: Iterable<string>, bits: number) => {
    for (const word of list) classes.set(word.toLowerCase(), (classes.get(word.toLowerCase()) ?? 0) | bits)
  }
  mark(words(LEADER_HEADS), is.office | is.leader)
  mark(words(MINISTER_HEADS), is.office | is.minister)
  mark(words(OTHER_HEADS), is.office)
  mark(words(MODIFIERS), is.modifier)
  mark(words(TIME_WORDS), is.timeWord)
  mark(UNNAMED_ONE, is.one)
  mark(UNNAMED_MANY, is.many)
  mark(ORGAN_HEADS, is.organ)
  mark(ORGAN_MODIFIERS, is.organModifier)
  mark(GROUP_HEADS, is.group)
  mark(PERSON_ADJECTIVES, is.personAdjective)
  mark(NEVER_IN_NAMES, is.notName)
  mark(THING_NOUNS, is.thing)
  for (const [word, gender] of rows(HONORIFICS)) {
    mark([word!], is.honorific | (gender === 'female' ? is.female : gender === 'male' ? is.male : 0))
  }
  mark(FEMALE_NAMES, is.given | is.female)
  mark(MALE_NAMES, is.given | is.male)
  mark(EAST_ASIAN_FAMILY_NAMES, is.familyFirst)
  mark(DETERMINERS, is.determiner)
  mark(OWNERS, is.owner)
  mark(PRONOUNS, is.pronoun)
  mark(words(LEGISLATORS), is.legislator)
  mark(PARTICLES, is.particle)
  mark(SAYING, is.says)
  mark(VOICES_OF_A_SIDE, is.partisan)
  mark(new Set(rows(LONG_OFFICES).map(([phrase]) => phrase!.split(' ')[0]!)), is.officeStart)
  for (const [word, bits] of classes) if (bits & is.office && isPlural(word)) classes.set(word, bits | is.plural)
  return classes
}

/** "ministers", "spokesmen", "pms"; the others among the office heads do not end so. */
function isPlural(word: string): boolean {
  return /(?:[^s]s|men|people|ladies|esses)$/.test(word) && !/(?:^congress|affaires)$/.test(word)
}
