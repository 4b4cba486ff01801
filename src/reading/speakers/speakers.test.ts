import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Channel, Source, Statement } from '#domain'
import { findEntities } from '../entities/index.ts'
import { annotate, loadTagger } from '../text/index.ts'
import { findTimes } from '../times/index.ts'
import { type Case, readCases } from './cases/read-cases.ts'
import { type LinkedStatements, linkSpeakers } from './index.ts'

const tagWords = loadTagger(readFileSync(new URL('../../../models/tagger.bin', import.meta.url)))

for (const name of ['speakers', 'sources', 'transcripts', 'channels', 'said-days', 'forms'])
  for (const one of readCases(readFileSync(new URL(`./cases/${name}.txt`, import.meta.url), 'utf8')))
    test(`${name}: ${one.title}`, () => {
      const linked = link(one)
      for (const line of one.expected) expect(line, one, linked)
    })

function link({ text, attributions, published, outlet, headline: title }: Case): LinkedStatements {
  const doc = annotate(text, tagWords)
  const entities = findEntities(doc)
  return linkSpeakers({ doc, entities, attributions, times: findTimes(doc), published, outlet, title })
}

/** `1 Dmitry Peskov, named person, Russia` · `2 same as 1` · `2 not 1` · `1 via post X` · `1 on 2026-03-02` · `1 mixed` */
function expect(line: string, one: Case, linked: LinkedStatements): void {
  const [, by, words] = /^said by ([^:]+): (.+)$/.exec(line) ?? []
  if (by && words) {
    assert.equal(sayerOf(words, one, linked) ?? 'nobody', by)
    return
  }
  const [, number, wanted] = /^(\d+) (.+)$/.exec(line) ?? []
  assert.ok(number && wanted, `no expectation: ${line}`)
  const statement = statementOf(number, one, linked)
  const [, relation, other] = /^(same as|not) (\d+)$/.exec(wanted) ?? []
  if (wanted === 'none') assert.equal(statement, undefined)
  else if (relation && other) {
    const same = statementOf(other, one, linked)?.speaker
    assert.equal(statement?.speaker === same, relation === 'same as', `${statement?.speaker} and ${same}`)
  } else {
    assert.ok(statement, `statement ${number} was not made`)
    const source = linked.sources.find(({ id }) => id === statement.speaker)
    if (wanted === 'without a speaker') assert.equal(statement.speaker, null)
    else if (wanted.startsWith('speaks for ')) assert.equal(`speaks for ${standsFor(source)}`, wanted)
    else if (/^(?:direct|indirect|mixed)$/.test(wanted)) assert.equal(statement.form, wanted)
    else if (wanted.startsWith('via ')) assert.equal(`via ${channelWords(statement.channel)}`, wanted)
    else if (wanted.startsWith('on ')) assert.equal(`on ${statement.said?.edtf ?? 'nothing'}`, wanted)
    else expectSpeaker(wanted, source)
  }
}

const standsFor = (source: Source | undefined): string =>
  source?.speaksForSide === false || !source?.side ? 'himself' : source.side

function expectSpeaker(wanted: string, speaker: Source | undefined): void {
  const [, name, named, kind, side] = /^(?:(.+?), )?(named|unnamed)(?: (\w+))?(?:, (.+))?$/.exec(wanted) ?? []
  assert.ok(named && speaker, `${wanted} is nobody`)
  const { name: gotName, kind: gotKind, side: gotSide } = speaker
  const got = {
    name: gotName,
    named: speaker.named ? 'named' : 'unnamed',
    kind: gotKind as string,
    side: gotSide ?? 'none',
  }
  assert.deepEqual(got, { name: name ?? got.name, named, kind: kind ?? got.kind, side: side ?? got.side })
}

/** The speaker of the statement that opens with these words. */
function sayerOf(words: string, { text }: Case, { statements, sources }: LinkedStatements): string | undefined {
  const found = statements.find(({ content: [first] }) => first !== undefined && text.startsWith(words, first.start))
  return sources.find(({ id }) => id === found?.speaker)?.name
}

function statementOf(number: string, { attributions }: Case, { statements }: LinkedStatements): Statement | undefined {
  const attribution = attributions[Number(number) - 1]!
  return statements.find(({ cue }) => cue?.start === attribution.cue.start)
}

const channelWords = (channel: Channel | null): string =>
  channel === null ? 'nothing' : [channel.kind, channel.name].filter(Boolean).join(' ')
