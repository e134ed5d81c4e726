// Exit statuses and the sentences that come with them.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runMain, temporary } from './run-main.ts'

const GOOD =
  '---\ntitle: Open on Sunday\ndescription: The shop is open this Sunday from ten to five, with coffee for everyone who comes.\n---\n\nCome and see the shop.\n'
const REFUSED = '---\ntitle: [\n---\n\nText.\n'
const config = `export default { site: { url: 'https://site.example', name: 'Example', locales: ['en', 'nl'], defaultLocale: 'en', timeZone: 'UTC' } }`
const TIMEOUT = { timeout: 60_000 }

describe('usage', () => {
  test.each([
    [['exprot'], /unknown command 'exprot'\s+\(Did you mean export\?\)/],
    [['export'], /missing required argument/],
    [['export', 'a.md'], /export needs --out/],
    [['export', 'nowhere', '--out', 'out'], /there is no such file or directory/],
    [['export', 'a.md', '--out', 'out', '--target', 'wbe'], /there is no "wbe", did you mean "web"\?/],
    [['export', 'a.md', '--out', 'out', '--target', 'sms'], /planned but does not exist yet/],
    [
      ['export', 'a.md', '--out', 'out', '--sink', 'tar'],
      /'tar' is invalid. Allowed choices are files, ndjson/,
    ],
    [['export', 'a.md', '--out', 'out', '--target', ''], /--target: expected one name or more/],
    [['export', 'a.md', '--out', 'out', '--locale', ','], /--locale: expected one name or more/],
    [['export', 'a.md', '--out', 'out', '--locale', 'en-gb'], /has "en-gb".*There is: en, nl/],
    [['export', 'a.md', '--out', 'out', '--locale', 'xx'], /has "xx"\. There is: en, nl/],
    [['export', 'a.md', '--out', 'out', '--locale', 'nk'], /has "nk", did you mean "nl"\? There is: en, nl/],
    [['render', 'a.md', '--target', 'web', '--audience', 'nobody'], /--audience: there is no "nobody"/],
    [['render', '.', '--target', 'web'], /render takes one file, or -, and . is a directory/],
    [['explain', 'asset-mising'], /no "asset-mising", did you mean "asset-missing"\?.*kanaal rules/],
    [['export', 'a.md', '--out', 'out', '--now', 'tomorrow'], /--now: expected/],
    [['export', 'a.md', '--out', 'out', '--max-failures', 'many'], /--max-failures: expected/],
    [['export', 'a.md', '--out', 'out', '--jobs', '0'], /--jobs: expected/],
    [['export', 'a.md', '--out', 'out', '--audience', 'nobody'], /--audience: there is no "nobody"/],
    [['export', 'a.md', '--out', 'out', '--base-url', 'x'], /--base-url/],
    [['render', 'a.md'], /required option '--target <id>'/],
    [['explain', 'content/nothing-such'], /there is no "content\/nothing-such"/],
    [['diff', '.', '.'], /has no manifest.json/],
    [['dev', '.'], /unknown command/],
  ])('%j ends with 2', TIMEOUT, async (args, sentence) => {
    const { status, out, err } = await runMain(args, { cwd: temporary({ 'a.md': GOOD }) })
    expect(err).toMatch(sentence)
    expect(status).toBe(2)
    expect(out).toBe('')
  })
  test('help and version end with 0', async () => {
    expect(await runMain(['--version'])).toMatchObject({ status: 0, out: '0.1.0\n' })
    expect((await runMain(['--help'])).status).toBe(0)
  })
  test('an environment that refuses ends with 3', TIMEOUT, async () => {
    const { status, err } = await runMain(['export', 'strapi+http://127.0.0.1:1', '--out', 'out'], {
      cwd: temporary(),
    })
    expect([status, err]).toEqual([3, expect.stringContaining('does not answer')])
  })
})

describe('export', TIMEOUT, () => {
  test('writes, reports on stderr, and keeps stdout for results', async () => {
    const cwd = temporary({ 'in/a.md': GOOD, 'kanaal.config.mjs': config })
    const first = await runMain(['export', 'in', '--out', 'out', '--target', 'web,briefing'], { cwd })
    expect(first).toMatchObject({ status: 0, out: '' })
    expect(first.err).toContain('1 document, 0 failed; 2 renditions made, 0 unchanged')
    expect(existsSync(join(cwd, 'out/web/en/a/index.html'))).toBe(true)
    const again = await runMain(
      ['export', 'in', '--out', 'out', '--target', 'web,briefing', '--reporter', 'ndjson'],
      { cwd },
    )
    const records = again.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(records.map(({ target }) => target)).toEqual(['web', 'briefing'])
    expect(again.err).toContain('0 renditions made, 2 unchanged')
  })
  test('ends with 1 where a document failed, and with 4 where too many did', async () => {
    const cwd = temporary({ 'in/a.md': GOOD, 'in/b.md': REFUSED })
    const args = ['export', 'in', '--out', 'out', '--target', 'briefing']
    expect((await runMain(args, { cwd })).status).toBe(1)
    const [line = ''] = readFileSync(join(cwd, 'out/errors.ndjson'), 'utf8').split('\n')
    expect(JSON.parse(line)).toMatchObject({
      id: 'b',
      source: 'b.md',
      place: { file: 'b.md', line: expect.any(Number) },
    })
    expect((await runMain([...args, '--max-failures', '0'], { cwd })).status).toBe(4)
    const { err } = await runMain([...args, '--dry-run'], { cwd: temporary({ 'in/b.md': REFUSED }) })
    expect(err).toContain(
      '1 document, 1 failed; 0 renditions made, 0 unchanged; 1 error, 0 warnings, 0 notes.',
    )
  })
  test('--fail-on decides what a message means', async () => {
    const cwd = temporary({ 'a.md': `${GOOD}\n![](x.png)\n` })
    const args = ['export', 'a.md', '--out', 'out', '--target', 'briefing', '--fail-on']
    expect((await runMain([...args, 'never'], { cwd })).status).toBe(0)
    expect((await runMain([...args, 'warning'], { cwd })).status).toBe(1)
  })
  test('--dry-run writes nothing', async () => {
    const cwd = temporary({ 'a.md': GOOD })
    await runMain(['export', 'a.md', '--out', 'out', '--target', 'briefing', '--dry-run'], { cwd })
    expect(existsSync(join(cwd, 'out'))).toBe(false)
  })
})

describe('render', TIMEOUT, () => {
  test('gives the record, a file by role, and a part by key, from standard input', async () => {
    const given = { stdin: GOOD, cwd: temporary() }
    const record = await runMain(['render', '-', '--target', 'web'], given)
    expect(JSON.parse(record.out)).toMatchObject({
      id: expect.any(String),
      target: 'web',
      parts: { title: expect.any(String) },
    })
    expect((await runMain(['render', '-', '--target', 'web', '--part', 'html'], given)).out).toMatch(
      /^<!doctype html>/i,
    )
    expect((await runMain(['render', '-', '--target', 'email', '--part', 'subject'], given)).out).toContain(
      'Open on Sunday',
    )
    const wrong = await runMain(['render', '-', '--target', 'web', '--part', 'htlm'], given)
    expect([wrong.status, wrong.err]).toEqual([2, expect.stringContaining('did you mean "html"')])
  })

  test('is of the present, or of the moment that --now names', async () => {
    const stdin = 'For all.\n\n:::variant{channel="x" valid-until="2026-09-06"}\nFor X.\n:::'
    const args = ['render', '-', '--target', 'x', '--part', 'posts']
    const textAt = async (now: string, ...more: string[]) => {
      const { out } = await runMain([...args, ...more], { stdin, now })
      return JSON.parse(out)[0].text
    }
    expect(await textAt('2026-09-06T12:00:00Z')).toMatch(/^For X\./)
    expect(await textAt('2026-09-07T12:00:00Z')).toMatch(/^For all\./)
    expect(await textAt('2026-09-07T12:00:00Z', '--now', '2026-09-06')).toMatch(/^For X\./)
  })

  test('ends with 1 where the text is no document', async () => {
    const { status, out, err } = await runMain(['render', '-', '--target', 'web'], {
      stdin: REFUSED,
      cwd: temporary(),
    })
    expect([status, out]).toEqual([1, ''])
    expect(err).toContain('front-matter-invalid')
  })
})

describe('render of a file', TIMEOUT, () => {
  test('is what an export of its source gives, and says what is wrong', async () => {
    const text = `---\ntitle: Sub\ndraft: true\n---\n\n![A](../images/x.png)\n\n![B](../../secret.png)\n\n[Good](../good.md)\n`
    const cwd = temporary({
      'site/kanaal.config.mjs': config,
      'site/content/sub/a.md': text,
      'site/content/good.md': GOOD,
      'site/content/images/x.png': 'png',
      'site/secret.png': 'png',
    })
    const args = ['render', 'site/content/sub/a.md', '--target', 'web', '--fail-on', 'warning']
    const { status, out, err } = await runMain(args, { cwd })
    expect(out, err).not.toBe('')
    const record = JSON.parse(out)
    expect(record.id).toBe('sub/a')
    expect(record.files.map(({ path }: { path: string }) => path)).toEqual([
      'index.html',
      expect.stringMatching(/x\.png$/),
    ])
    expect(err).toContain('Configuration: site/kanaal.config.mjs')
    expect(err).toContain('"../../secret.png" was not found')
    expect(err).not.toMatch(/x\.png" was not found|good\.md/)
    expect(status).toBe(1)
  })
})

describe('the lists', TIMEOUT, () => {
  test('targets', async () => {
    const { out } = await runMain(['targets'])
    expect(out).toMatch(/^web +web@\S+ +default +Web page$/m)
  })
  test('limits have a source and a date', async () => {
    const { out } = await runMain(['limits', '--target', 'x'])
    expect(out).toMatch(/^x +\S+ +280 +x-weighted +2026-\d\d-\d\d +\S+/m)
  })
  test('rules', async () => {
    const { out } = await runMain(['rules'])
    expect(out).toMatch(/^content\/asset-missing +warning +An image or file was not found$/m)
  })
  test('explain speaks English and Dutch', async () => {
    expect((await runMain(['explain', 'content/asset-missing'])).out).toContain(
      'An image or file was not found',
    )
    expect((await runMain(['explain', 'description-length'])).out).toContain(
      'has {actual} characters, at least',
    )
    const dutch = await runMain(['explain', 'asset-missing', '--lang', 'nl'])
    expect(dutch.out).toContain('Een afbeelding of bestand is niet gevonden')
    expect(dutch.out).toContain('Zo lost u het op')
  })
})

describe('init and doctor', TIMEOUT, () => {
  test('what init writes is exported without an error, and is never overwritten', async () => {
    const cwd = temporary()
    expect((await runMain(['init'], { cwd })).status).toBe(0)
    const { status, err } = await runMain(['export', 'content', '--out', 'out'], { cwd })
    expect([status, err]).toEqual([0, expect.stringContaining('0 failed; 8 renditions made')])
    const again = await runMain(['init'], { cwd })
    expect([again.status, again.err]).toEqual([2, expect.stringContaining('overwrites nothing')])
  })
  test('doctor says how to mend a configuration', async () => {
    const cwd = temporary({ 'kanaal.config.mjs': "export default { site: { url: 'no' } }" })
    const { status, out } = await runMain(['doctor'], { cwd, env: { PATH: '' } })
    expect(status).toBe(1)
    expect(out).toMatch(
      /^BAD {3}Configuration: kanaal.config.mjs: site.url: .+\n(?: {2}site\..+\n)+ {6}Mend that place/m,
    )
    expect(out).toContain('note  Browser: none')
    expect(out).toContain('note  Compiler: no python3, make, g++')
  })
  test('M13 doctor says when the rules for rich results want to be read again, and where', async () => {
    const cwd = temporary()
    const fresh = await runMain(['doctor'], { cwd, now: '2026-09-01T00:00:00Z' })
    expect(fresh.out).toContain('Rich results: all rules checked within 180 days')
    const { out } = await runMain(['doctor'], { cwd, now: '2027-12-01T00:00:00Z' })
    expect(out).toMatch(
      /note {2}Rich results: of the rules google [\d-]+, those of 5 pages were last checked more than 180 days ago/,
    )
    expect(out).toContain('https://developers.google.com/search/docs/appearance/structured-data/event')
  })
})

function cwdWith(cwd: string, name: string, text: string): string {
  writeFileSync(join(cwd, name), text)
  return cwd
}

describe('diff', TIMEOUT, () => {
  test('says what changed and why', async () => {
    const cwd = temporary({ 'in/a.md': GOOD, 'in/b.md': GOOD })
    const run = (out: string) => runMain(['export', 'in', '--out', out, '--target', 'briefing'], { cwd })
    await run('one')
    cwdWith(cwd, 'in/a.md', `${GOOD}\nMore.\n`)
    await run('two')
    const { out, err } = await runMain(['diff', 'one', 'two'], { cwd })
    expect(out).toMatch(/^a +briefing +en +changed +the document changed$/m)
    expect(err).toBe('1 rendition differs.\n')
  })
})
