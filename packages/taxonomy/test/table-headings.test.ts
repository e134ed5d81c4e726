// Tables as people make them in a spreadsheet: by headings in Dutch, or by headings that nobody knows.
import { describe, expect, it } from 'vitest'
import { parseVocabulary } from '../src/index.ts'

const baseUri = 'https://e.example/'

describe('a table with headings in Dutch', () => {
  it.each([
    ['Naam,Bovenliggend', ','],
    ['Naam;Bovenliggend begrip', ';'],
    ['Begrip\tHoofdgroep', '\t'],
    ['Benaming,Valt onder', ','],
    ['Voorkeursterm,Hoofdcategorie', ','],
  ])('has what stands below what: %j', async (heading, separator) => {
    const rows = [['Fruit', ''].join(separator), ['Appel', 'Fruit'].join(separator)]
    const { concepts } = await parseVocabulary([heading, ...rows].join('\n'), { baseUri, language: 'nl' })
    expect(concepts).toMatchObject([
      { uri: `${baseUri}appel`, prefLabel: { nl: ['Appel'] }, broader: [`${baseUri}fruit`] },
      { uri: `${baseUri}fruit`, prefLabel: { nl: ['Fruit'] } },
    ])
  })

  it('says what its concepts mean', async () => {
    const source = 'Naam,Omschrijving,Voorbeeld,Opmerking\nFruit,Vrucht om te eten,Appel,Nakijken\n'
    const { concepts } = await parseVocabulary(source, { baseUri, language: 'nl' })
    expect(concepts).toMatchObject([
      { definition: { nl: ['Vrucht om te eten'] }, example: { nl: ['Appel'] }, note: { nl: ['Nakijken'] } },
    ])
  })
})

describe('a table with headings that nobody knows', () => {
  it.each([',', ';', '\t'])(
    'of two columns with %j is no list: it says which headings are known',
    async (separator) => {
      const source = ['Vrucht,Groep', 'Fruit,', 'Appel,Fruit'].join('\n').replaceAll(',', separator)
      await expect(parseVocabulary(source)).rejects.toThrow(/heading above it: label, parent, id/)
    },
  )

  it('is a list where a comma belongs to a label', async () => {
    const { concepts } = await parseVocabulary('Breda, stad\nTilburg, stad\n')
    expect(concepts.map(({ prefLabel }) => prefLabel)).toEqual([
      { '': ['Breda, stad'] },
      { '': ['Tilburg, stad'] },
    ])
  })
})
