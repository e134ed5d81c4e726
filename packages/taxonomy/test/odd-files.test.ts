// Files as spreadsheets, mails and browsers save them -> the vocabulary that was meant, or what the file is instead.
import { describe, expect, it } from 'vitest'
import { parseVocabulary, RefusedVocabulary } from '../src/index.ts'

const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding))
const bigEndian = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16())
const labelsOf = async (source: string | Uint8Array) =>
  (await parseVocabulary(source)).concepts.map(({ prefLabel, broader, uri }) => {
    const end = (one: string) => one.replace('urn:kanaal:vocabulary:', '')
    return `${end(uri)} ${Object.values(prefLabel ?? {})
      .flat()
      .join('|')} < ${(broader ?? []).map(end).join()}`
  })
const LINES = ['id\tparent\tname', '1\t\tCafé', '2\t1\tTas']
const READ = ['1 Café < ', '2 Tas < 1']
const xml = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>
<skos:Concept xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#"
  rdf:about="http://e/a" skos:notation="7"><skos:prefLabel xml:lang="nl">Café</skos:prefLabel></skos:Concept>`

describe('encodings, marks and ends of lines', () => {
  it.each<[string, Uint8Array | string]>([
    ['UTF-8', bytes(LINES.join('\n'), 'utf8')],
    ['UTF-8 with its mark', bytes(`\uFEFF${LINES.join('\r\n')}\r\n`, 'utf8')],
    ['UTF-16 as Excel writes it', bytes(`\uFEFF${LINES.join('\r\n')}`, 'utf16le')],
    ['UTF-16, the other way round', bigEndian(`\uFEFF${LINES.join('\r\n')}`)],
    ['ends of lines of old', LINES.join('\r')],
    ['commas, a title and blank rows', `My list,,\n,,\n${LINES.join('\n').replaceAll('\t', ',')}\n,,\n`],
    ['semicolons, and what Excel calls them', `sep=;\r\n${LINES.join('\r\n').replaceAll('\t', ';')}`],
  ])('%s', async (_, source) => expect(await labelsOf(source)).toEqual(READ))

  it.each<[string, BufferEncoding]>([
    ['ISO-8859-1', 'latin1'],
    ['windows-1252', 'latin1'],
    ['utf-8', 'utf8'],
  ])('XML that says it is %s, of one resource', async (name, encoding) => {
    const { concepts } = await parseVocabulary(bytes(xml(name), encoding))
    expect(concepts).toMatchObject([
      { uri: 'http://e/a', prefLabel: { nl: ['Café'] }, notation: [{ value: '7' }] },
    ])
  })
})

describe('tables and lists', () => {
  it('reads a parent by its label, where no row has a code', async () => {
    expect(await labelsOf('name,parent\nSchool,\nTas,School\nRugzak,Tas\n')).toEqual([
      'rugzak Rugzak < tas',
      'school School < ',
      'tas Tas < school',
    ])
    const twice = 'name,parent\nBank,\nBank,\nLening,Bank\n'
    await expect(labelsOf(twice)).rejects.toThrow('Line 4: "Bank" is no row of this table')
  })
  it('knows a heading of known names, and takes no such word of a list for one', async () => {
    const { concepts } = await parseVocabulary('label,definition\nSchool,"Een gebouw, met een plein"\n')
    expect(concepts).toMatchObject([
      { prefLabel: { '': ['School'] }, definition: { '': ['Een gebouw, met een plein'] } },
    ])
    expect(await labelsOf('prefLabel@nl\nSchool\n')).toEqual(['school School < '])
    expect(await labelsOf('Label\nPen\n')).toEqual(['label Label < ', 'pen Pen < '])
  })
  it('reads labels that look like none behind a line that says so', async () => {
    const { concepts } = await parseVocabulary('# Indented list\nAge < 18\nLtd.\n')
    expect(concepts.map(({ prefLabel }) => prefLabel)).toEqual([{ '': ['Age < 18'] }, { '': ['Ltd.'] }])
  })
  it('reads a list that is indented as a whole', async () => {
    expect(await labelsOf('  School\n    Tas\n  Pen\n')).toEqual([
      'pen Pen < ',
      'school School < ',
      'school/tas Tas < school',
    ])
  })
})

it.each<[string, string | Uint8Array, string]>([
  [
    'a cell too many, of a comma without quotes',
    'id,parent,name\n1,,Pens, blue\n',
    'Line 2 has 4 cells, and the heading 3',
  ],
  [
    'Windows-1252 that does not say so',
    bytes(LINES.join('\n'), 'latin1'),
    'Line 2 is not UTF-8. Save the file as UTF-8 (in Excel: CSV UTF-8)',
  ],
  ['a workbook', bytes('PK\u0003\u0004\u0014\u0000', 'latin1'), 'Excel (.xlsx)'],
  ['a PDF', bytes('%PDF-1.4\n1 0 obj\n', 'latin1'), 'PDF'],
  ['a web page', '<!doctype html>\n<html><body>404</body></html>', 'This is a web page'],
  ['a web page with a remark above it', '\n<!-- cached -->\n<HTML lang="nl"><p>x', 'This is a web page'],
  ['a feed', '<?xml version="1.0"?><rss><channel/></rss>', 'rss has no namespace'],
  ['JSON that is no JSON-LD', '["a", "b"]', 'no concept, scheme or collection'],
  [
    'a list that goes back beyond its first line',
    '\tSchool\nTas\n',
    'Line 1: the list begins further to the right',
  ],
  [
    'a list of one label that looks like no label',
    '\nAge < 18\n',
    'and line 2 looks like no label: "Age < 18"',
  ],
  ['an abbreviation among labels', 'School\n# x\n\tLtd.\n', 'and line 3 looks like no label: "Ltd."'],
  ['a number twice', '1 - A\n1 - B\n', 'Line 2: "1" stands in two rows'],
  ['a path twice', 'A\nA > B\nA > B\n', 'Line 3: "A > B" stands in two rows'],
])('refuses %s, and says what it is', async (_, source, reason) => {
  const refused = parseVocabulary(source)
  await expect(refused).rejects.toThrow(RefusedVocabulary)
  await expect(refused).rejects.toThrow(reason)
})
