// Files of metadata -> wishes and what is wrong with lines; and documents -> files that no spreadsheet runs.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isUntouched } from '../../server/src/transfer/columns'
import { inSteps } from '../../server/src/transfer/in-steps'
import { changesOf } from '../../server/src/transfer/judge-lines'
import { readLines } from '../../server/src/transfer/read-lines'
import { sayIn } from '../../server/src/transfer/sentences'
import { csvHeading, toCsv } from '../../server/src/transfer/to-csv'

const say = sayIn('en')
const read = (text: string) => readLines(text, say)
const line = {
  type: 'api::article.article',
  documentId: 'abc',
  locale: 'nl',
  title: '=cmd|/C calc',
  contentMetadata: {
    owner: '+31 30',
    persona: ['a', 'b'],
    rights: 'Een "regel",\nen nog een',
    team: "'t Veld",
  },
}

describe('M27 a file of metadata', () => {
  it('comes back as it left', () => {
    const csv = csvHeading + toCsv([line])
    expect(csv.startsWith('\ufefftype,documentId,locale,title,')).toBe(true)
    expect(csv).toContain("'=cmd|/C calc")
    const { wishes, issues } = read(csv)
    expect(issues).toEqual([])
    expect(wishes).toMatchObject([{ line: 3, type: line.type, documentId: 'abc', locale: 'nl' }])
    const given = Object.entries(wishes[0]?.values ?? {}).filter(([, value]) => value !== null)
    expect(Object.fromEntries(given)).toEqual(line.contentMetadata)
  })

  it('may have any of the separators that spreadsheets write', () => {
    for (const sign of [',', ';', '\t']) {
      const text = `type,documentId,locale,owner\r\napi::a.a,x,nl,Ann\r\n`.replaceAll(',', sign)
      expect([sign, read(text).wishes]).toEqual([
        sign,
        [
          {
            line: 2,
            type: 'api::a.a',
            documentId: 'x',
            locale: 'nl',
            values: { owner: 'Ann' },
            isOfCells: true,
          },
        ],
      ])
    }
    expect(read('type|documentId|locale\na|b|c').issues).toMatchObject([{ line: 1 }])
  })

  it('may begin with the line in which Excel names its separator', () => {
    const { wishes, issues } = read('\ufeffsep=;\r\ntype;documentId;locale;owner\r\na;x;nl;Ann\r\n')
    expect(issues).toEqual([])
    expect(wishes).toMatchObject([{ line: 3, documentId: 'x', values: { owner: 'Ann' } }])
  })

  it('keeps a bar within a text of a list', () => {
    const keywords = ['AC|DC', 'C:\\', 'a\\|b', 'rock']
    const { wishes } = read(csvHeading + toCsv([{ ...line, contentMetadata: { keywords } }]))
    expect(wishes[0]?.values.keywords).toEqual(keywords)
    // As somebody types it.
    expect(read('type,documentId,locale,keywords\na,x,nl,one|two\\|three\n').wishes[0]?.values).toEqual({
      keywords: ['one', 'two|three'],
    })
  })

  it('is no change where nobody touched it, whatever the texts are', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab |\\\'"=-,;\n\r\té\ufeff') })
    const values = fc.record({ owner: text, keywords: fc.array(text), precedence: fc.integer() })
    fc.assert(
      fc.property(values, (contentMetadata) => {
        const { wishes, issues } = read(csvHeading + toCsv([{ ...line, contentMetadata }]))
        expect(issues).toEqual([])
        expect(changesOf(contentMetadata, wishes[0]?.values ?? {}, isUntouched).changes).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  it('names a formula, a line of another length, and the same document twice', () => {
    const text = 'type,documentId,locale,owner\na,x,nl,=1+1\na,y,nl\na,z,nl,Ann\na,z,nl,Bob\na,q,nl,-5\n'
    expect(read(text).issues.map(({ line: at, column }) => [at, column])).toEqual([
      [2, 'owner'],
      [3, undefined],
      [5, undefined],
    ])
    expect(sayIn('nl')('twice', { earlier: 4 })).toBe(
      'Regel 4 gaat over hetzelfde document in dezelfde taal.',
    )
  })

  it('keeps what stands over several lines or begins like a formula, there and back', () => {
    const values = ['a;b\n"c"\r\n\nd', '  =1+1', '\n@x', "'=2", '-5', '- a point', 'één | twee', '1,5']
    for (const [index, rights] of values.entries()) {
      const csv = csvHeading + toCsv([{ ...line, contentMetadata: { rights, owner: 'Ann' } }])
      const { wishes, issues } = read(csv)
      expect([index, issues]).toEqual([index, []])
      expect(wishes[0]?.values).toMatchObject({ rights: rights.trim(), owner: 'Ann' })
    }
    const quoted = 'type,documentId,locale,rights,owner\na,x,nl,"one\n=two\nthree",Ann\na,y,nl,  =1+1,Bob\n'
    expect(read(quoted)).toMatchObject({
      wishes: [{ values: { rights: 'one\n=two\nthree', owner: 'Ann' } }],
      issues: [{ line: 5, column: 'rights' }],
    })
  })

  it('names a line with U+0000, wherever it stands', () => {
    const rows = ['\0x,nl,Ann', 'y,nl,An\0n', 'z,nl,Ann'].map((cells) => `a,${cells}`)
    const csv = read(`type,documentId,locale,owner\n${rows.join('\n')}\n`)
    expect(csv.issues.map(({ line: at }) => at)).toEqual([2, 3])
    expect(csv.wishes.map(({ documentId }) => documentId)).toEqual(['z'])
    const json = (contentMetadata: string) =>
      `{"type":"a","documentId":"x","contentMetadata":${contentMetadata}}\n`
    const lines = read(
      json('{"persona":["a\\u0000"]}') + json('{"own\\u0000er":"Ann"}').replace('"x"', '"y"'),
    )
    expect([lines.issues.map(({ line: at }) => at), lines.wishes]).toEqual([[1, 2], []])
    // Written out as words it is a text like any other.
    expect(read(json('{"rights":"\\\\u0000"}')).issues).toEqual([])
  })

  it('refuses a file of more documents than it may have, with that number', () => {
    const rows = Array.from({ length: 25_001 }, (_, index) => `a,d${index},nl,Ann`)
    expect(read(`type,documentId,locale,owner\n${rows.join('\n')}`)).toMatchObject({
      wishes: [],
      issues: [
        { line: 1, message: '25001 lines of 25000. Divide the file, or export by type and language.' },
      ],
    })
  })

  it('says what a column was probably meant to be', () => {
    const { issues } = read('type,documentId,locale,ownr,colour\n')
    expect(issues.map(({ message }) => message)).toEqual([
      'There is no column "ownr". Did you mean "owner"?',
      'There is no column "colour", or it stands here twice.',
    ])
    expect(read('documentId,locale\n').issues).toMatchObject([{ line: 1, column: 'type' }])
    expect(read('').issues).toMatchObject([{ message: 'There is nothing in the file.' }])
  })

  it('reads JSON Lines, each on its own', () => {
    const good = JSON.stringify({
      type: 'a',
      documentId: 'x',
      locale: 'nl',
      contentMetadata: { owner: null },
    })
    const { wishes, issues } = read(`${good}\n{"broken\n{"type":"a","documentId":"y","owner":"Ann"}\n`)
    expect(wishes).toEqual([{ line: 1, type: 'a', documentId: 'x', locale: 'nl', values: { owner: null } }])
    expect(issues.map(({ line: at }) => at)).toEqual([2, 3])
  })
})

it('M27 a long list goes in steps of one type each, and nothing is lost', () => {
  const all = Array.from({ length: 1_001 }, (_, index) => ({ type: index % 3 === 0 ? 'a' : 'b', index }))
  const steps = [...inSteps(all, ({ type }) => type)]
  for (const [type, step] of steps) {
    expect(step.length).toBeLessThanOrEqual(200)
    expect(new Set(step.map((one) => one.type))).toEqual(new Set([type]))
  }
  expect(
    steps
      .flatMap(([, step]) => step)
      .map(({ index }) => index)
      .sort((a, b) => a - b),
  ).toEqual(all.map(({ index }) => index))
  expect([...inSteps([], () => 'a')]).toEqual([])
})
