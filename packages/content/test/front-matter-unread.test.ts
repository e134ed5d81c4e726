// What stands in front matter and is not read is told, and takes nothing with it that is.
import { expect, test } from 'vitest'
import { parseMarkdown, toMarkdown } from '../src/index.ts'

test.each([
  [
    'facts:\n  - id: price\n    value: 5\n    validUntill: 2027-09-06',
    'facts[0].validUntill',
    'validUntil',
    5,
  ],
  ['copy:\n  email:\n    subject: S\n    preheadr: P', 'copy.email.preheadr', 'preheader', 5],
  [
    'copy:\n  x: { callToAction: { label: A, href: /a,\n    knid: primary } }',
    'copy.x.callToAction.knid',
    'kind',
    4,
  ],
  ['cta: { text: Book, url: /a, lable: x }', 'cta.lable', 'label', 2],
  ['image:\n  src: a.png\n  altt: A cat', 'image.altt', 'alt', 4],
  ['cover:\n  - { src: a.png, altt: A cat }', 'cover[0].altt', 'alt', 3],
  ['authors:\n  - name: Ann\n    emial: a@b.nl', 'authors[0].emial', 'email', 4],
  ['validity:\n  web: { from: 2026-01-01, untl: 2026-02-01 }', 'validity.web.untl', 'until', 3],
  ['reviewed:\n  at: 2026-01-01\n  nota: fine', 'reviewed.nota', 'note', 4],
  [
    'waivers:\n  - { rule: content/link-unsafe, reason: a, until: 2027-01-01, targt: web }',
    'waivers[0].targt',
    'target',
    3,
  ],
])('a name nobody reads is told where it stands: %j', (yaml, path, guess, line) => {
  const { messages } = parseMarkdown(`---\n${yaml}\n---\n`)
  expect(messages).toMatchObject([{ ruleId: 'front-matter-unmapped', values: { path, guess } }])
  expect(messages[0]?.place?.position?.start.line).toBe(line)
})

test('a picture after the first is told, for nobody reads it', () => {
  const { messages } = parseMarkdown('---\nimage: [a.png, b.png]\n---\n')
  expect(messages).toMatchObject([{ ruleId: 'front-matter-unmapped', values: { path: 'image[1]' } }])
})

test('a target that cannot be read takes no other with it', () => {
  const { messages, metadata } = parseMarkdown(
    '---\ncopy:\n  x: Come.\n  email:\n    subject: S\n    validUntil: soon\n  web: 3\nvalidity:\n  x: { until: later }\n  web: { until: 2027-01-01 }\n---\n',
  )
  expect(metadata.copy).toEqual({ x: { text: 'Come.' } })
  expect(metadata.validity).toEqual({ web: { until: '2027-01-01' } })
  expect(metadata.custom).toEqual({
    copy: { email: { subject: 'S', validUntil: 'soon' }, web: 3 },
    validity: { x: { until: 'later' } },
  })
  expect(
    messages.map(({ ruleId, values, place }) => [ruleId, values?.path, place?.position?.start.line]),
  ).toEqual([
    ['front-matter-value', 'copy.email.validUntil', 6],
    ['front-matter-value', 'copy.web', 7],
    ['front-matter-value', 'validity.x.until', 9],
  ])
})

test('names that are read say nothing', () => {
  const yaml =
    'cta: { text: Book, url: /a }\nfacts: { price: { value: 5, valid-until: 2027-09-06, required-on: web } }\ncopy: { x: Come., email: { baseHash: a, keyMessage: b } }'
  expect(parseMarkdown(`---\n${yaml}\n---\n`).messages).toEqual([])
})

test('a fact that cannot be read takes no other with it, and its id is told how to be written', () => {
  const both =
    '---\nfacts:\n  boek_prijs: 12\n  prijs: 10\n  einde: { value: 2027-01-01, validUntil: soon }\n---\n'
  const byId = parseMarkdown(both)
  expect(byId.facts).toMatchObject([{ id: 'prijs', place: { position: { start: { line: 4 } } } }])
  expect(byId.messages).toMatchObject([
    { key: 'id', values: { path: 'facts.boek_prijs', guess: 'boek-prijs' } },
    { key: 'row', values: { path: 'facts.einde.validUntil', row: 'einde' } },
  ])
  expect(byId.messages.map(({ place }) => place?.position?.start.line)).toEqual([3, 5])
  const listed = parseMarkdown(
    '---\nfacts:\n  - { id: Boek Prijs, value: 12 }\n  - 5\n  - { id: prijs, value: 10 }\n---\n',
  )
  expect(listed.facts).toMatchObject([{ id: 'prijs', place: { position: { start: { line: 5 } } } }])
  expect(listed.messages).toMatchObject([
    { key: 'id', values: { path: 'facts[0].id', guess: 'boek-prijs' } },
    { key: 'row', values: { path: 'facts[1]', row: 'facts[1]' } },
  ])
  expect(parseMarkdown('---\nfacts: { Prijs: 5 }\n---\n').messages).toMatchObject([
    { key: 'id', values: { path: 'facts.Prijs', guess: 'prijs' } },
  ])
  for (const document of [byId, listed]) {
    const again = parseMarkdown(toMarkdown(document))
    expect(again.metadata).toEqual(document.metadata)
    expect(again.facts.map(({ id }) => id)).toEqual(['prijs'])
    expect(toMarkdown(again)).toBe(toMarkdown(document))
  }
})

test('rows of copy that could not be read are written beside those that could', () => {
  const document = parseMarkdown('---\ncopy:\n  x: Come.\n  web: 3\n---\n')
  expect(parseMarkdown(toMarkdown(document)).metadata).toEqual(document.metadata)
})

test('of two names of one key the stronger counts, and another value of the other is told', () => {
  const both = (excerpt: string) => parseMarkdown(`---\nexcerpt: ${excerpt}\nsummary: Come.\n---\n`)
  expect(both('Come in.').metadata).toEqual({ description: 'Come.', custom: { excerpt: 'Come in.' } })
  expect(both('Come in.').messages).toMatchObject([
    {
      key: 'second',
      values: { name: 'excerpt', other: 'summary' },
      place: { position: { start: { line: 2 } } },
    },
  ])
  expect(both('Come.').messages).toEqual([])
})
