/** Offices that news calls by several names, brought to one: "premier" and "prime minister", "foreign secretary" and "foreign minister". */
const KEYS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:vice|deputy|assistant|under|former) /, ''],
  [/\b(?:prime minister|premier|taoiseach|pm)s?$/, 'prime minister'],
  [
    /\b(?:foreign|external affairs) (?:minister|secretary|ministers)$|^secretar(?:y|ies) of state$|(?:top|chief) diplomat$|foreign policy chief$/,
    'foreign minister',
  ],
  [/\bdefen[cs]e (?:minister|secretary|chief|ministers)$|secretary of (?:defen[cs]e|war)$/, 'defense minister'],
  [/\b(?:finance minister|treasury secretary|finance ministers|chancellor of the exchequer)$/, 'finance minister'],
  [/spokes(?:man|woman|person|men|women|people|persons)$|press secretary$/, 'spokesman'],
  [/\bpresidents?(?:-elect)?$/, 'president'],
  [/\bchancellors?$/, 'chancellor'],
  [/\bsecretary[- ]general$/, 'secretary general'],
  [/\b(?:national )?security advis[eo]rs?$/, 'security adviser'],
  [/\b(?:envoy|representative|negotiator|mediator)s?$/, 'envoy'],
  [/\bambassadors?$/, 'ambassador'],
]

/** Words that show an office to be a state's, though they do not say whose: "foreign ministry spokesman", "special envoy". */
export const ofSomeState = (role: string): boolean =>
  /\b(?:ministry|government|presidential|presidency|military|army|embassy|envoy|ambassador|negotiator|national security|intelligence|foreign|defen[cs]e|state department|palace|cabinet)\b/.test(
    role,
  ) && !/\b(?:former|analyst|expert|opposition|campaign|party)\b/.test(role)

export function officeKey(role: string): string {
  const deputy = KEYS[0]![0].exec(role)
  if (deputy !== null) return role
  for (const [pattern, key] of KEYS) if (key !== '' && pattern.test(role)) return key
  return role.replace(/^(?:new|newly|elected|current|then|top|chief|senior|lead) /, '')
}

/** Whether words for an office may speak of somebody with these offices: "the minister" of any minister, "the leader" of any leader. */
export function mayHold(role: string, noun: string, offices: ReadonlySet<string>): boolean {
  const key = officeKey(role)
  if (offices.has(key)) return true
  if (key !== noun && key !== noun.replace(/s$/, '')) return false
  const pattern = GENERIC.get(noun) ?? GENERIC.get(noun.replace(/s$/, ''))
  if (pattern === undefined) return false
  for (const office of offices) if (pattern.test(office)) return true
  return false
}

/** Bare nouns and the offices they may stand for. */
const GENERIC = new Map<string, RegExp>([
  [
    'leader',
    /^(?:president|prime minister|chancellor|king|queen|emir|sultan|secretary general|crown prince|pope|.*leader|taoiseach)$/,
  ],
  ['minister', /minister$|secretary$/],
  ['secretary', /secretary|^foreign minister$|^defense minister$|^finance minister$/],
  ['diplomat', /^(?:foreign minister|ambassador|envoy|.*diplomat|deputy foreign minister|vice foreign minister)$/],
  ['premier', /^(?:vice premier|prime minister)$/],
  ['envoy', /^(?:envoy|ambassador|.*envoy)$/],
  ['adviser', /advis[eo]r$/],
  ['advisor', /advis[eo]r$/],
  ['aide', /aide$|adviser$|^chief of staff$|^spokesman$/],
  ['ambassador', /ambassador$/],
  ['general', /general$/],
  ['prince', /prince$/],
  ['king', /king$/],
  ['chief', /chief$|^director/],
  ['director', /director/],
  ['official', /deputy|assistant|under|vice|secretary|director|adviser|aide|official/],
  ['senator', /senator/],
  ['lawmaker', /senator|congress|representative|lawmaker|^mp$/],
  ['congressman', /congressman|representative/],
  ['candidate', /candidate|nominee/],
  ['chairman', /chair/],
  ['commissioner', /commissioner/],
  ['coordinator', /coordinator/],
  ['representative', /envoy|representative/],
  ['negotiator', /envoy|negotiator/],
  ['monarch', /^(?:king|queen|emperor|emir|sultan)$/],
  ['pontiff', /^pope$/],
  ['emir', /^emir$/],
])
