import { describe, expect, it } from 'vitest'
import { stemWord } from '../src/tag/stem-word.ts'

/** Two forms of one word, as a label and a text have them. */
const SAME = {
  nl: `boek boeken, school scholen, rugzak rugzakken, fiets fietsen, student studenten, kind kinderen, huis huizen,
    brief brieven, auto auto's, lichaam lichamen, opleiding opleidingen, mogelijkheid mogelijkheden, gemeente gemeenten,
    gemeente gemeentes, ziekte ziektes, belasting belastingen, vergoeding vergoedingen, docent docenten, leraar leraren,
    vakantie vakanties, boom bomen, dag dagen, stad steden, idee ideeën, politiek politieke, sociaal sociale,
    duurzaam duurzame, weg wegen, vis vissen, les lessen, bus bussen, pen pennen, computer computers, tafel tafels,
    museum musea, baby baby's, collega collega’s, menu menu's, café cafés, ei eieren, bedrijf bedrijven, groot grote,
    wit witte, werknemer werknemers, huis huisje, huis huisjes, boom boompje, tafel tafeltje, dier diertje, plaats plaatsen,
    wagen wagens, steen stenen, mens mensen, bacterie bacteriën, industrie industrieën, politicus politici, adres adressen,
    proces processen, motor motoren, persoon personen, systeem systemen, artikel artikelen, voordeel voordelen,
    kamerlid kamerleden, ziekenhuis ziekenhuizen, tarief tarieven, ui uien, glas glazen, foto fotos, verdrag verdragen`,
  en: `woman women, woman women's, man men, child children, person people, analysis analyses, leaf leaves, knife knives,
    bus buses, gas gases, box boxes, policy policies, movie movies, case cases, house houses, class classes, tax taxes,
    process processes, status statuses, release released, release releasing, announce announced, plan planning, tag tagged,
    announcement announced, hope hoping, church churches, shoe shoes, hero heroes, photo photos, city cities, lens lenses,
    database databases, study studied, type types, quiz quizzes, library libraries, create creating, use using, fly flies,
    paste pasting, pie pies, area areas, bias biases, school school's, sell selling, agree agreed, employee employees,
    accessible accessibility, policewoman policewomen, price pricing, museum museums`,
}
/** Two words that must stay two. */
const OTHER = {
  nl: `weg wee, bank bang, markt merk, universiteit universum, politie politiek, organisatie organiek, stellen stelen,
    kopen koppen, ramen rammen, beleid beleed, school scholing, boot boter, student studie, vergadering vergeving,
    man maan, bom boom, bommen bomen, zonnen zonen, nieuws nieuw, plaats plaat, kans kan, mens men, dans dan, kaars kaar,
    prins prinses, leer les, leek lek, bus buis`,
  en: `news new, university universe, marketing market, business busy, past paste, plan plane, general generate,
    government governance, community communication, building build, organ organization, care car, star stare, code cod,
    note not, cape cap, theme them, live leaf, series serious, physics physical, politics polite, international internal,
    experience experiment, police policy, army arm, party part, comet come, planet plan, human humane, moral morale,
    wedding wed, housing house, department depart`,
}

const pairs = (text: string) => text.split(',').map((pair) => pair.trim().split(/\s+/) as [string, string])

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  const isSame = ([a, b]: [string, string]) => stemWord(a, language) === stemWord(b, language)
  it('finds the forms of a word', () => {
    expect(pairs(SAME[language]).filter((pair) => !isSame(pair))).toEqual([])
  })
  it('keeps words apart', () => {
    expect(pairs(OTHER[language]).filter(isSame)).toEqual([])
  })
})

it('leaves other languages, short words and what is not of letters alone', () => {
  expect(stemWord('bus', 'nl')).toBe('bus')
  expect(stemWord('écoles', 'fr')).toBe('ecoles')
  expect(stemWord('les', 'en')).toBe('les')
  expect(stemWord('node.js', 'en')).toBe('node.js')
})

it('takes no time for what is no word', () => {
  const started = performance.now()
  for (const language of ['nl', 'en'])
    for (const part of ['a', 'e', 'es', 'ing', 'aen', 'tje']) stemWord(part.repeat(50_000), language)
  expect(performance.now() - started).toBeLessThan(1000)
})
