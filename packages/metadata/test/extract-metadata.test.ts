// M5 and M33: what is taken from the tree, by which rule and version, in Dutch and English.
import { hashJson, parseMarkdown } from '@kanaal/content'
import { describe, expect, test } from 'vitest'
import { countDutchSyllables, countEnglishSyllables } from '../src/extract/count-syllables.ts'
import { readingMinutes, wordsPerMinute } from '../src/extract/reading-time.ts'
import { detectLanguage, extractMetadata, readabilityOf } from '../src/index.ts'

const dutch = (markdown: string) => parseMarkdown(markdown, { path: 'a.md', locale: 'nl' })

describe('M5 extraction', () => {
  const document = dutch(`## Het museum is open

Het museum is op zondag open en kinderen komen gratis binnen. Het museum heeft ook een [winkel](https://example.org/winkel).

![De zaal](zaal.jpg)

De zaal van het museum is klaar op :date[3 mei]{at="2027-05-03"}. Neem de kinderen mee naar de zaal.

![](leeg.jpg)

::cta[Koop een kaart]{href="https://example.org/kaart"}
`)
  const found = extractMetadata(document)

  test('each value says by which rule and version', () => {
    expect(found.title).toEqual({ value: 'Het museum is open', rule: 'opening-words', version: 1 })
    expect(found.description?.rule).toBe('lead-to-sentence')
    expect(found.image?.value).toEqual({ src: 'zaal.jpg', alt: 'De zaal' })
    expect(found.language?.value).toBe('nl')
    expect(found.readingMinutes).toMatchObject({ value: 1, rule: 'reading-time', version: 2 })
  })

  test('keywords are what title, headings and text repeat, without function words', () => {
    expect(found.keywords?.value.slice(0, 3)).toEqual(['museum', 'open', 'kinderen'])
    expect(found.keywords?.value).not.toContain('het')
  })

  test('the outline has headings, links, images without words, and dates', () => {
    expect(found.outline?.value).toEqual({
      headings: [{ depth: 2, text: 'Het museum is open' }],
      links: [
        { href: 'https://example.org/winkel', text: 'winkel' },
        { href: 'https://example.org/kaart', text: 'Koop een kaart' },
      ],
      images: [
        { src: 'zaal.jpg', alt: 'De zaal' },
        { src: 'leeg.jpg', alt: '' },
      ],
      dates: ['2027-05-03'],
    })
  })

  test('a rule that gives another value for the same text has another version', () => {
    const texts = [
      '# Terug naar school\n\nDe boeken liggen klaar. Kom ze halen, tot en met 5 september.\n\n## Wat kost het?\n\nNiets.\n',
      '> “Quoted first.” Then more words follow here, so that the text is not too short to be read.\n\n- one\n- two\n\n![A door](door.jpg)\n',
      '---\ntitle: Given\n---\n\nDr. Smith came at 10.30 a.m. He left early. Nobody knew why he had come at all.\n',
      `${'De kinderen van de school krijgen in de zomer een nieuw boek, en hun ouders lezen het voor. '.repeat(9)}\n`,
      '',
    ]
    const all = texts.map((text, index) => {
      const document = parseMarkdown(text, { path: `${index}.md`, locale: index % 3 === 0 ? 'nl' : 'en' })
      const once = extractMetadata(document)
      expect(extractMetadata(structuredClone(document))).toEqual(once)
      return once
    })
    const names = [...new Set(all.flatMap((one) => Object.keys(one)))].sort()
    // When this fails for a rule: raise its version, then write the new mark here.
    const marks = names.map((name) => {
      const values = all.map((one) => Object.entries(one).find(([key]) => key === name)?.[1])
      const [rule] = values.flatMap((value) => (value ? [`${value.rule}@${value.version}`] : []))
      return [
        name,
        rule,
        hashJson(JSON.parse(JSON.stringify(values.map((one) => one?.value ?? null)))).slice(0, 12),
      ]
    })
    expect(marks).toMatchInlineSnapshot(`
      [
        [
          "description",
          "lead-to-sentence@1",
          "4ec33dc7e02a",
        ],
        [
          "image",
          "first-image@1",
          "93dceef9af4d",
        ],
        [
          "keywords",
          "keywords@1",
          "0a63a635c743",
        ],
        [
          "language",
          "function-words@1",
          "edfc7bf0da49",
        ],
        [
          "outline",
          "outline@1",
          "c94622f683c1",
        ],
        [
          "readability",
          "readability@1",
          "8c315ba72282",
        ],
        [
          "readingMinutes",
          "reading-time@2",
          "cc4da5498be9",
        ],
        [
          "title",
          "opening-words@1",
          "c32743024113",
        ],
        [
          "words",
          "words@1",
          "95746e21333d",
        ],
      ]
    `)
  })

  test('what a language does not support is absent, not guessed', () => {
    const finnish = extractMetadata(parseMarkdown('Tervetuloa kouluun.\n', { path: 'a.md', locale: 'fi' }))
    expect([finnish.keywords, finnish.readability, finnish.language]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  test('the same words take longer in Dutch than in English', () => {
    expect([wordsPerMinute('en-GB'), wordsPerMinute('nl'), wordsPerMinute('xx')]).toEqual([238, 211, 238])
    expect([readingMinutes(2380, 'en'), readingMinutes(2380, 'nl'), readingMinutes(0, 'nl')]).toEqual([
      10, 11, 1,
    ])
  })
})

describe('M33 Dutch and English', () => {
  const syllables: Record<string, [string, number][]> = {
    nl: [
      ['school', 1],
      ['kinderen', 3],
      ['theater', 3],
      ['ideeën', 3],
      ['leeuw', 1],
      ['nieuwe', 2],
      ['schooljaar', 2],
      ['gemakkelijk', 4],
      ['zeeën', 2],
      ['koeien', 2],
      ['mooie', 2],
      ['yoga', 2],
      ['verantwoordelijkheid', 6],
      ['fietsenstalling', 4],
      ['coördinatie', 5],
      ['ouders', 2],
      ['bijzonder', 3],
      ['eerste', 2],
      ['reünie', 3],
      ['aan', 1],
    ],
    en: [
      ['school', 1],
      ['make', 1],
      ['makes', 1],
      ['worked', 1],
      ['wanted', 2],
      ['table', 2],
      ['boxes', 2],
      ['science', 2],
      ['quiet', 2],
      ['video', 3],
      ['create', 2],
      ['children', 2],
      ['beautiful', 3],
      ['the', 1],
      ['people', 2],
      ['information', 4],
      ['every', 2],
      ['year', 1],
      ['family', 3],
      ['responsibility', 6],
    ],
  }
  test.each([
    ['nl', countDutchSyllables],
    ['en', countEnglishSyllables],
  ] as const)(
    'syllables of words whose number is known, %s: at least 17 of 20, on average right',
    (language, count) => {
      const words = syllables[language] ?? []
      const right = words.filter(([word, truth]) => count(word) === truth)
      expect(right.length, words.filter(([w, t]) => count(w) !== t).join(' ')).toBeGreaterThanOrEqual(17)
      const sum = (pick: (one: [string, number]) => number) =>
        words.reduce((total, one) => total + pick(one), 0)
      expect(Math.abs(sum(([word]) => count(word)) / sum(([, truth]) => truth) - 1)).toBeLessThan(0.05)
    },
  )

  const easy = 'Wij gaan naar school. Het is een mooie dag. De zon schijnt op het dak. '.repeat(8)
  const hard =
    'De verantwoordelijkheid voor de beleidsvoorbereidende werkzaamheden omtrent vergunningverleningsprocedures berust overeenkomstig de desbetreffende uitvoeringsbepalingen bij de gemandateerde toezichthoudende bestuursorganen, behoudens andersluidende besluitvorming. '.repeat(
      6,
    )
  test('Flesch-Douma and Flesch tell easy from hard, and short texts have no score', () => {
    expect(readabilityOf(dutch(`${easy}\n`))).toMatchObject({ formula: 'flesch-douma' })
    expect(readabilityOf(dutch(`${easy}\n`))?.score).toBeGreaterThan(80)
    expect(readabilityOf(dutch(`${hard}\n`))?.score).toBeLessThan(20)
    expect(readabilityOf(dutch('Kort.\n'))).toBeUndefined()
    const english = parseMarkdown(`${'The cat sat on the mat and we all had tea. '.repeat(12)}\n`, {
      path: 'a.md',
      locale: 'en',
    })
    expect(readabilityOf(english)?.formula).toBe('flesch')
    expect(readabilityOf(english)?.score).toBeGreaterThan(90)
  })

  test('a language is recognised by its function words, or not at all', () => {
    expect(detectLanguage(easy)).toBe('nl')
    expect(
      detectLanguage(
        'We have been to the school and it was a day that all of you should remember for a long time, with the sun on our way.',
      ),
    ).toBe('en')
    expect(detectLanguage('Kort')).toBeUndefined()
    expect(detectLanguage('const a = 1; let b = 2; '.repeat(20))).toBeUndefined()
    expect(detectLanguage('Ala ma kota, a kot ma Alę. '.repeat(10))).toBeUndefined()
  })
})
