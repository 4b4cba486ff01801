import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { markedText } from './marked-text.ts'

/** The text with what is marked in brackets. */
async function marked(text: string, words: string): Promise<string> {
  const start = text.indexOf(words)
  const paragraphs = markedText(text, [{ start, end: start + words.length, as: 'linked' }])
  const pieces = await Promise.all(paragraphs.map(({ piece }) => piece))
  return pieces
    .join('')
    .replace(/<mark[^>]*>/g, '[')
    .replace(/<\/mark>/g, ']')
    .replace(/<[^>]*>/g, '')
}

describe('exactly the words named are marked', () => {
  const cases = [
    ['国务卿将于周二会见外长。', '周二'],
    ['يلتقي الوزيران يوم الثلاثاء في جنيف', 'يوم الثلاثاء'],
    ['They meet 🤝🏽 on Tuesday 👩‍👩‍👧 in Oslo', '🤝🏽 on Tuesday 👩‍👩‍👧'],
    ['Erdog\u0306an meets Orba\u0301n', 'Orba\u0301n'],
    ['First line.\n\nSecond line.', 'line.\n\nSecond'],
  ] as const
  for (const [text, words] of cases)
    test(text, async () => {
      const told = await marked(text, words)
      assert.equal(told.replaceAll(/[[\]]/g, ''), text.replace('\n\n', ''))
      assert.equal([...told.matchAll(/\[([^\]]*)\]/g)].map(([, found]) => found).join(''), words.replace('\n\n', ''))
    })
})

test('marks that overlap are cut so that each piece carries all it is part of', async () => {
  const [paragraph] = markedText('abcdef', [
    { start: 0, end: 4, as: 'content' },
    { start: 2, end: 6, as: 'evidence' },
  ])
  assert.match(
    String(await paragraph!.piece),
    /<mark class="content">ab<\/mark><a id="q=2-6"><\/a><mark class="content evidence">cd<\/mark><mark class="evidence">ef<\/mark>/,
  )
})

describe('a line heads what follows', () => {
  const headings = async (lines: readonly string[]) => {
    const pieces = await Promise.all(markedText(lines.join('\n'), []).map(({ piece }) => piece))
    return pieces.flatMap(piece => /^<h2>(.*)<\/h2>$/.exec(String(piece))?.[1] ?? [])
  }
  for (const [lines, found] of [
    [['They met.', 'A long night', 'Nobody slept.'], ['A long night']],
    [['Nobody slept.', 'They met'], []],
    [['By Ann Miller', 'They met.'], []],
    [['Three points stay:', 'the border', 'the gas', 'the prisoners', 'Nobody slept.'], []],
    [['They met.', '“A long night”', 'Nobody slept.'], []],
    [['他们在日内瓦会面。', '会谈将继续。', '没有人睡觉。'], []],
  ] as const)
    test(lines.join(' / '), async () => assert.deepEqual(await headings(lines), found))
})
