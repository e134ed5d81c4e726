import { expect, it } from 'vitest'
import { stemWord } from '../src/tag/stem-word.ts'

/** Two forms of one word, as a label and a text have them. */
const SAME = `boek boeken, school scholen, rugzak rugzakken, fiets fietsen, student studenten, kind kinderen, huis huizen,
  brief brieven, auto autos, lichaam lichamen, opleiding opleidingen, mogelijkheid mogelijkheden, gemeente gemeenten,
  belasting belastingen, vergoeding vergoedingen, oplossing oplossingen, docent docenten, leraar leraren, vakantie vakanties,
  boom bomen, dag dagen, stad steden, idee ideeen, politiek politieke, sociaal sociale, duurzaam duurzame,
  verzekering verzekeringen, weg wegen, vis vissen, les lessen, computer computers, tafel tafels, museum musea, baby babys,
  ei eieren, bedrijf bedrijven, groot grote, wit witte, werknemer werknemers, aanbieding aanbiedingen`
/** Two words that must stay two. */
const OTHER = `weg wee, bank bang, markt merk, universiteit universum, politie politiek, organisatie organiek, stellen stelen,
  kopen koppen, ramen rammen, beleid beleed, school scholing, boot boter, student studie, vergadering vergeving`

const pairs = (text: string) => text.split(',').map((pair) => pair.trim().split(/\s+/) as [string, string])
const isSame = ([a, b]: [string, string]) => stemWord(a, 'nl') === stemWord(b, 'nl')

it('finds the forms of Dutch words; snowball-stemmers and @orama/stemmers alone find 25 of these 40', () => {
  const missed = pairs(SAME).filter((pair) => !isSame(pair))
  expect(missed.map(String)).toEqual(['stad,steden', 'idee,ideeen', 'museum,musea'])
})

it('keeps words apart', () => {
  // The price of `pen` and `pennen`.
  expect(pairs(OTHER).filter(isSame).map(String)).toEqual(['stellen,stelen', 'kopen,koppen', 'ramen,rammen'])
})

it('leaves other languages and short words alone', () => {
  expect(stemWord('bus', 'nl')).toBe('bus')
  expect(stemWord('écoles', 'fr')).toBe('écoles')
  expect(stemWord('schools', 'en')).toBe('school')
})
