/** Verbs whose past or participle is not the stem plus -ed: stem, past, participle. */
const IRREGULAR = `
be was/were been
become became become
begin began begun
break broke broken
bring brought brought
call called called
come came come
cut cut cut
freeze froze frozen
shake shook shaken
sink sank sunk
quit quit quit
deal dealt dealt
draw drew drawn
drop dropped dropped
eat ate eaten
fall fell fallen
fight fought fought
find found found
fly flew flown
forgo forwent forgone
freeze froze frozen
shake shook shaken
choose chose chosen
shut shut shut
sink sank sunk
wind wound wound
write wrote written
get got got/gotten
give gave given
go went gone
grind ground ground
hang hung hung
have had had
hear heard heard
hold held held
keep kept kept
lead led led
leave left left
lose lost lost
make made made
meet met met
pay paid paid
pull pulled pulled
put put put
rise rose risen
run ran run
say said said
scrap scrapped scrapped
see saw seen
seek sought sought
send sent sent
set set set
sit sat sat
slip slipped slipped
speak spoke spoken
spend spent spent
spurn spurned spurned
stand stood stood
stop stopped stopped
take took taken
talk talked talked
tell told told
think thought thought
throw threw thrown
undergo underwent undergone
undertake undertook undertaken
unveil unveiled unveiled
withdraw withdrew withdrawn
win won won
bid bid bid
forbid forbade forbidden
nix nixed nixed
axe axed axed
`

const irregular = new Map(
  IRREGULAR.trim()
    .split('\n')
    .map(line => line.split(' '))
    .map(([stem, past, participle]) => [stem!, [...past!.split('/'), ...participle!.split('/')]] as const),
)

/** Final consonants that double before -ed and -ing: "plan, planned", "defer, deferring". */
const DOUBLING =
  /^(?:plan|scrap|drop|stop|slip|step|shun|snub|nix|skip|defer|confer|refer|set|put|cut|get|sit|run|begin|bid|win|ban|axe|chat|map|trip|admit|commit|permit|forget|rebut|wrap|pen|spur|scrub|ink|hop|forbid|level|cancel|travel|pencil|signal|channel)$/

/** Every form of a verb: "hold, holds, held, holding". The first is the stem. */
export function formsOf(stem: string): readonly string[] {
  const doubled = DOUBLING.test(stem) ? [stem + stem.at(-1)] : []
  const bases = [...doubled, stem]
  const past = irregular.get(stem) ?? [...bases.map(pastOf), ...(stem === 'cancel' ? ['canceled'] : [])]
  return [stem, thirdPerson(stem), ...past, ...bases.map(gerundOf)]
}

function thirdPerson(stem: string): string {
  if (stem === 'be') return 'is'
  if (stem === 'have') return 'has'
  if (/(?:s|sh|ch|x|z|o)$/.test(stem)) return `${stem}es`
  return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ies` : `${stem}s`
}

function pastOf(stem: string): string {
  if (stem.endsWith('e')) return `${stem}d`
  return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`
}

function gerundOf(stem: string): string {
  if (stem === 'be' || /(?:ee|oe|ye)$/.test(stem)) return `${stem}ing`
  return stem.endsWith('e') ? `${stem.slice(0, -1)}ing` : `${stem}ing`
}
