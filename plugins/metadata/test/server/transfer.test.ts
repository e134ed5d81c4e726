// Files of metadata -> wishes and what is wrong with lines; and documents -> files that no spreadsheet runs.
import { describe, expect, it } from 'vitest'
import { readLines } from '../../server/src/transfer/read-lines'
import { sayIn } from '../../server/src/transfer/sentences'
import { toCsv } from '../../server/src/transfer/to-csv'

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
    const csv = toCsv([line])
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
        [{ line: 2, type: 'api::a.a', documentId: 'x', locale: 'nl', values: { owner: 'Ann' } }],
      ])
    }
    expect(read('type|documentId|locale\na|b|c').issues).toMatchObject([{ line: 1 }])
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
