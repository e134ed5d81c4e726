// The commands on vocabularies.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runMain, temporary } from './run-main.ts'

const TURTLE = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix ex: <https://terms.example/> .
ex:s a skos:ConceptScheme ; skos:prefLabel "Termen"@nl ; skos:hasTopConcept ex:school .
ex:school a skos:Concept ; skos:inScheme ex:s ; skos:prefLabel "Onderwijs"@nl, "School"@en ; ex:colour "red" .
ex:bag a skos:Concept ; skos:inScheme ex:s ; skos:broader ex:school ; skos:prefLabel "Rugzak"@nl, "School bag"@en ; skos:altLabel "Rugzak"@nl .
`
const LIST = 'School\n\tRugzak\n\t\t=Boekentas\n'
const TIMEOUT = { timeout: 60_000 }

describe('taxonomy check', TIMEOUT, () => {
  test('writes SARIF with the checks, leaves some out, asks for languages', async () => {
    const cwd = temporary({ 'a.ttl': TURTLE })
    const args = [
      'taxonomy',
      'check',
      'a.ttl',
      '--reporter',
      'sarif',
      '--languages',
      'fr',
      '--off',
      'disjoint-labels-violations',
    ]
    const { status, out } = await runMain(args, { cwd })
    expect(status).toBe(0)
    const log = JSON.parse(out) as {
      runs: { tool: { driver: { rules: { id: string; help?: object }[] } } }[]
    }
    const rules = log.runs[0]?.tool.driver.rules ?? []
    expect(rules.find(({ id }) => id === 'taxonomy/incomplete-language-coverage')?.help).toBeTruthy()
    expect((await runMain(['taxonomy', 'check', 'a.ttl', '--off', 'nothing'], { cwd })).status).toBe(2)
  })
  test('refuses with line and reason on stderr, writing nothing', async () => {
    const cwd = temporary({ 'a.rdf': '@prefix ex: <http://e/> .\nex:a nope:b ex:c .\n' })
    const { status, out, err } = await runMain(['taxonomy', 'check', 'a.rdf'], { cwd })
    expect([status, out]).toEqual([1, ''])
    expect(err).toContain('Line 2 is not Turtle: Undefined prefix "nope:".')
    expect((await runMain(['taxonomy', 'check', 'nowhere.ttl'], { cwd })).status).toBe(2)
  })
})

describe('taxonomy convert and diff', TIMEOUT, () => {
  test('T5 moves a vocabulary to another base, and back', async () => {
    const cwd = temporary({ 'a.ttl': TURTLE })
    const to = ['--to-base', 'https://new.example/t/']
    expect((await runMain(['taxonomy', 'convert', 'a.ttl', 'b.nt', ...to], { cwd })).status).toBe(0)
    const there = await runMain(['taxonomy', 'convert', 'b.nt', '-', '--to', 'ntriples'], { cwd })
    expect(there.out).toContain('<https://new.example/t/bag>')
    // The predicate ex:colour is no resource of the vocabulary.
    expect(there.out.match(/terms\.example/g)).toHaveLength(1)
    const back = ['--from-base', 'https://new.example/t/', '--to-base', 'https://terms.example/']
    await runMain(['taxonomy', 'convert', 'b.nt', 'c.ttl', ...back], { cwd })
    const { err } = await runMain(['taxonomy', 'diff', 'a.ttl', 'c.ttl'], { cwd })
    expect(err).toContain('0 added, 0 removed, 0 changed.')
    expect((await runMain(['taxonomy', 'convert', 'a.ttl', 'd.ttl', '--to-base', 'x'], { cwd })).status).toBe(
      2,
    )
  })
  test('T2 writes labels as SKOS-XL, and reads them back as they were', async () => {
    const cwd = temporary({ 'a.ttl': TURTLE })
    expect((await runMain(['taxonomy', 'convert', 'a.ttl', 'xl.rdf', '--xl'], { cwd })).status).toBe(0)
    expect((await runMain(['taxonomy', 'convert', 'xl.rdf', 'b.ttl', '--core'], { cwd })).status).toBe(0)
    const { err } = await runMain(['taxonomy', 'diff', 'a.ttl', 'b.ttl'], { cwd })
    expect(err).toContain('0 added, 0 removed, 0 changed.')
    expect(readFileSync(join(cwd, 'xl.rdf'), 'utf8')).not.toMatch(/skos:\w*Label>/)
    const unchanged = await runMain(['taxonomy', 'diff', 'a.ttl', 'xl.rdf'], { cwd })
    expect(unchanged.err).toContain('0 added, 0 removed, 0 changed.')
    const table = await runMain(['taxonomy', 'convert', 'a.ttl', 'b.csv', '--xl'], { cwd })
    expect([table.status, table.err]).toEqual([2, expect.stringContaining('--xl: csv has no place')])
  })
  test('T2 takes labels that are resources for labels, whatever it is asked to do', async () => {
    const cwd = temporary({ 'a.ttl': TURTLE, 'a.md': 'Een rugzak.\n' })
    await runMain(['taxonomy', 'convert', 'a.ttl', 'xl.ttl', '--xl'], { cwd })
    for (const command of [
      ['check', '%'],
      ['convert', '%', '-', '--to', 'csv'],
      ['convert', '%', '-', '--to', 'text', '--language', 'nl'],
      ['tag', 'a.md', '--vocabulary', '%'],
    ]) {
      const outOf = async (file: string) =>
        (await runMain(['taxonomy', ...command.map((one) => one.replace('%', file))], { cwd })).out
      expect((await outOf('xl.ttl')).replaceAll('xl.ttl', 'a.ttl')).toBe(await outOf('a.ttl'))
    }
  })
  test('keeps everything in RDF, and says what a table leaves out', async () => {
    const cwd = temporary({ 'a.ttl': TURTLE })
    for (const name of ['b.rdf', 'c.jsonld', 'd.nt']) {
      expect((await runMain(['taxonomy', 'convert', 'a.ttl', name], { cwd })).status).toBe(0)
      const { out, err } = await runMain(['taxonomy', 'diff', 'a.ttl', name], { cwd })
      expect([out, err]).toEqual(['', '0 added, 0 removed, 0 changed.\n'])
    }
    const { err } = await runMain(['taxonomy', 'convert', 'a.ttl', 'e.csv'], { cwd })
    expect(err).toContain('1 statement has no place in csv')
    const { out } = await runMain(['taxonomy', 'diff', 'a.ttl', 'e.csv'], { cwd })
    expect(out).toMatch(/described +https:\/\/terms.example\/school +colour +"red" +–/)
  })
  test('says a change of a note that is a node under its concept', async () => {
    const note = (text: string) =>
      TURTLE.replace('ex:colour "red"', `skos:note [ <http://e.org/value> "${text}"@nl ]`)
    const cwd = temporary({ 'a.ttl': note('Een.'), 'b.ttl': note('Twee.') })
    const { out, err } = await runMain(['taxonomy', 'diff', 'a.ttl', 'b.ttl'], { cwd })
    expect(err).toBe('0 added, 0 removed, 1 changed.\n')
    expect(out).toMatch(/school +note +\[value "Een\."@nl\] +\[value "Twee\."@nl\]/)
  })
  test('reads standard input and writes standard output', async () => {
    const args = [
      'taxonomy',
      'convert',
      '-',
      '-',
      '--to',
      'turtle',
      '--base',
      'https://terms.example/',
      '--language',
      'nl',
    ]
    const { status, out } = await runMain(args, { stdin: LIST })
    expect(status).toBe(0)
    expect(out).toContain('<https://terms.example/school/rugzak>')
    expect(out).toContain('skos:altLabel "Boekentas"@nl')
    expect((await runMain(['taxonomy', 'convert', '-', 'a.docx'], { stdin: LIST })).status).toBe(2)
  })
  test('refuses a stream that does not end, without keeping more of it than is read', async () => {
    let given = 0
    const stdin = (async function* () {
      for (const megabyte = '#'.repeat(1024 * 1024); ; given++) yield megabyte
    })()
    const { status, err } = await runMain(['taxonomy', 'check', '-'], { stdin })
    expect([status, given]).toEqual([1, 32])
    expect(err).toContain('at most 33554432 are read')
  })
})

describe('taxonomy tag', TIMEOUT, () => {
  const page = '---\ntitle: Terug naar school\nlocale: nl\n---\n\nWelkom.\n\nNieuwe rugzakken in de winkel.\n'
  const config = `export default { site: { url: 'https://site.example', name: 'Example', locales: ['en', 'nl'], defaultLocale: 'nl', timeZone: 'UTC' } }`

  test('suggests concepts with their evidence', async () => {
    const cwd = temporary({
      'a.ttl': TURTLE,
      'in/page.md': page,
      'in/bad.md': '---\ntitle: [\n---\n',
      'kanaal.config.mjs': config,
    })
    const { status, out, err } = await runMain(['taxonomy', 'tag', 'in', '--vocabulary', 'a.ttl'], { cwd })
    expect(out).toMatch(
      /^page\.md \(nl\)\n {2}0\.\d\d {2}Rugzak {2}<https:\/\/terms\.example\/bag> {2}"rugzakken" \(body 8:8\)/,
    )
    expect(err).toContain('bad.md')
    expect(status).toBe(1)
    const json = await runMain(
      ['taxonomy', 'tag', 'in/page.md', '--vocabulary', 'a.ttl', '--reporter', 'ndjson'],
      { cwd },
    )
    expect(JSON.parse(json.out)).toMatchObject({
      path: 'page.md',
      suggestions: [{ uri: 'https://terms.example/bag' }],
    })
    expect(
      (await runMain(['taxonomy', 'tag', 'in', '--vocabulary', 'a.ttl', '--min-score', '2'], { cwd })).status,
    ).toBe(2)
  })
  test('needs a vocabulary that is one', async () => {
    const cwd = temporary({ 'a.ttl': '', 'page.md': page })
    expect((await runMain(['taxonomy', 'tag', 'page.md'], { cwd })).status).toBe(2)
    expect((await runMain(['taxonomy', 'tag', 'page.md', '--vocabulary', 'a.ttl'], { cwd })).status).toBe(1)
  })
})

describe('taxonomy evaluate', TIMEOUT, () => {
  const page = (locale: string, topics: string, text: string) =>
    `---\ntitle: ${text}\nlocale: ${locale}\ntopics: [${topics}]\n---\n\n${text}.\n`
  const files = {
    'a.ttl': TURTLE,
    'in/a.md': page('nl', 'Rugzak', 'De rugzak'),
    'in/b.md': page('nl', 'rugzak, Fiets', 'Onderwijs'),
    'in/c.md': page('en', 'https://terms.example/school', 'A school bag, a school'),
    'in/d.md': page('en', '', 'Untagged school'),
    'kanaal.config.mjs': `export default { site: { url: 'https://site.example', name: 'Example', locales: ['en', 'nl'], defaultLocale: 'nl', timeZone: 'UTC' } }`,
  }
  const run = (cwd: string, ...more: string[]) =>
    runMain(['taxonomy', 'evaluate', 'in', '--vocabulary', 'a.ttl', ...more], { cwd })

  test('T24 measures per language, and says what it knows no concept for', async () => {
    const cwd = temporary(files)
    const { status, out } = await run(cwd, '--property', 'topics', '--k', '5', '--reporter', 'json')
    expect(status).toBe(0)
    const report = JSON.parse(out)
    // nl: one of one found, and one suggested wrongly. en: the one that is right among two.
    expect(report.languages).toEqual([
      { locale: 'en', cases: 1, k: 5, precision: 0.5, recall: 1, f1: expect.closeTo(2 / 3) },
      { locale: 'nl', cases: 2, k: 5, precision: 0.5, recall: 0.5, f1: 0.5 },
    ])
    expect(report.unknown).toEqual([{ value: 'Fiets', documents: 1 }])
    expect(report.thresholds).toMatchObject([{ scheme: 'https://terms.example/s' }])
    const pretty = await run(cwd)
    expect(pretty.out).toMatch(
      /^LANGUAGE +DOCUMENTS +PRECISION@5 +RECALL@5 +F1@5\nen +1 +0\.500 +1\.000 +0\.667\n/,
    )
    expect(pretty.out).toContain('"Fiets" is no concept of the vocabulary (1 document).')
  })
  test('T24 hides what people chose, and refuses a property that nothing has', async () => {
    const cwd = temporary({ ...files, 'in/a.md': page('nl', 'Rugzak', 'Iets anders') })
    const { out } = await run(cwd, '--reporter', 'json')
    const dutch = JSON.parse(out).languages.find(({ locale }: { locale: string }) => locale === 'nl')
    expect(dutch.recall).toBe(0)
    const nothing = await run(cwd, '--property', 'subjects')
    expect([nothing.status, nothing.err]).toEqual([2, expect.stringContaining('under "subjects"')])
  })
  test('T24 counts what people chose as what replaces it now, and says what nothing replaces', async () => {
    const old = `${TURTLE}@prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix dcterms: <http://purl.org/dc/terms/> .
ex:a0 a skos:Concept ; skos:prefLabel "Boekentas"@nl ; owl:deprecated true ; dcterms:isReplacedBy ex:a1 .
ex:a1 a skos:Concept ; skos:prefLabel "Ransel"@nl ; owl:deprecated true ; dcterms:isReplacedBy ex:bag .
ex:a2 a skos:Concept ; skos:prefLabel "Griffel"@nl, "Rugzak"@nl ; owl:deprecated true .
`
    const cwd = temporary({
      'kanaal.config.mjs': files['kanaal.config.mjs'],
      'a.ttl': old,
      'in/a.md': page('nl', 'Boekentas, Griffel', 'De rugzak'),
      'in/b.md': page('nl', 'Rugzak, Ransel', 'De rugzak'),
      'in/c.md': page('nl', 'Griffel', 'De rugzak'),
    })
    const { out } = await run(cwd, '--reporter', 'json')
    const report = JSON.parse(out)
    expect(report.languages).toEqual([{ locale: 'nl', cases: 2, k: 5, precision: 1, recall: 1, f1: 1 }])
    const bag = ['https://terms.example/bag']
    expect(report.deprecated).toEqual([
      { uri: 'https://terms.example/a0', documents: 1, current: bag },
      { uri: 'https://terms.example/a2', documents: 2, current: [] },
      { uri: 'https://terms.example/a1', documents: 1, current: bag },
    ])
    const pretty = await run(cwd)
    expect(pretty.out).toContain(
      'Boekentas <https://terms.example/a0> is deprecated and counts as School bag <https://terms.example/bag> (1 document).',
    )
    expect(pretty.out).toContain('is deprecated and was left out, as nothing replaces it (2 documents).')
  })
})
