import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { root, stranger } from './run-readout.ts'

// The documents say only what is so: files, commands, scripts, settings and dependencies that they name exist, and none is left out.

const user = stranger()
after(user.leave)

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const documents = [...globSync('*.md', { cwd: root }), ...globSync('docs/**/*.md', { cwd: root })]
const told = new Map(documents.map(path => [path, read(path)]))
const all = [...told.values()].join('\n')
const manifest = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}

/** What stands in a text as code: between backticks, or in a fenced block. */
const codeIn = (text: string): string[] => [
  ...[...text.matchAll(/```\w*\n([^`]+)```/g)].map(([, code]) => code!),
  ...[...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!),
]

describe('every document', () => {
  for (const [path, text] of told) {
    test(`${path} links to what is there`, () => {
      for (const [, target] of text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)) {
        if (/^https?:/.test(target!)) continue
        assert.ok(existsSync(join(root, path, '..', target!)), `${path} links to ${target}`)
      }
    })

    test(`${path} names files and folders that exist`, () => {
      for (const code of codeIn(text)) {
        for (const [named] of code.matchAll(
          /(?<![\w/.])(?:src|bin|demo|docs|models|training|bench|test|scripts)\/[\w./-]*\w/g,
        ))
          assert.ok(existsSync(join(root, named)), `${path} names ${named}`)
      }
    })

    test(`${path} cites no line numbers`, () => assert.doesNotMatch(text, /\.ts:\d+/))
  }
})

test('the reading that the README shows is the one that Readout makes today', async () => {
  const readme = told.get('README.md') ?? ''
  const quoted = [...readme.matchAll(/^> (.*)$/gm)].map(([, line]) => line)
  assert.equal(quoted.join('\n'), read('docs/budapest.txt').split('\n\n')[1]!.trimEnd())
  const { out } = await user.run(['read', join(root, 'docs/budapest.txt')])
  assert.ok(readme.includes(`\`\`\`text\n${out.trimEnd()}\n\`\`\``), out)
})

describe('commands', () => {
  const commandsOf = async () =>
    [...(await user.run(['--help'])).out.matchAll(/^ {2}([a-z]+)(?: |$)/gm)].map(([, name]) => name!)

  test('that a document names can be run', async () => {
    const commands = await commandsOf()
    for (const code of codeIn(all)) {
      for (const [, name] of code.matchAll(/(?<![\w/.-])(?:bin\/)?readout ([a-z]+)/g))
        assert.ok(commands.includes(name!), `readout ${name}`)
    }
  })

  test('are all in the README', async () => {
    const readme = told.get('README.md') ?? ''
    for (const name of await commandsOf())
      if (name !== 'help') assert.match(readme, new RegExp(`readout ${name}\\b`), name)
  })
})

test('npm scripts that a document names exist', () => {
  for (const code of codeIn(all)) {
    for (const [, name] of code.matchAll(/npm run ([a-z:-]+)/g)) assert.ok(manifest.scripts[name!], `npm run ${name}`)
  }
})

test('settings that the program takes from its surroundings are those that the README names', () => {
  const sources = globSync('{src,training,bench}/**/*.ts', { cwd: root, exclude: path => path.endsWith('.test.ts') })
  const settingsIn = (text: string) => [...text.matchAll(/\bREADOUT_[A-Z_]+\b/g)].map(([name]) => name)
  const used = new Set(sources.flatMap(path => settingsIn(read(path))))
  assert.deepEqual([...new Set(settingsIn(told.get('README.md') ?? ''))].sort(), [...used].sort())
})

test('ARCHITECTURE gives a reason for every dependency', () => {
  const architecture = told.get('ARCHITECTURE.md') ?? ''
  for (const name of [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)])
    assert.ok(architecture.includes(`\`${name}\``), name)
})

test('no dependency has an install script', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { hasInstallScript?: boolean }>
  }
  for (const [path, { hasInstallScript }] of Object.entries(packages)) assert.notEqual(hasInstallScript, true, path)
})
