// A date in a text for one channel is compared with the document's as the price beside it is.
import { parseMarkdown, toText } from '@kanaal/content'
import { expect, test } from 'vitest'
import { testSite } from '../src/conformance/create-test-context.ts'
import { createEngine } from '../src/index.ts'
import { fakeChannel } from './fake-channel.ts'

const channel = fakeChannel({
  transform: ({ copy, tree }) => (copy?.tree ?? tree).children.map((node) => toText(node)),
})
const facts = 'facts: { dag: 2027-03-04, prijs: { value: 20, unit: EUR } }'

async function told(front: string, body: string, declared = facts): Promise<unknown[]> {
  const engine = await createEngine({
    channels: [channel],
    targets: [
      { id: 'x', channel: 'fake' },
      { id: 'one', channel: 'fake' },
    ],
    site: testSite,
  })
  const document = parseMarkdown(
    `---\ntitle: Concert\nlocale: nl\n${declared}\n${front}---\nTekst van het concert.\n\n${body}\n`,
    { path: 'a.md' },
  )
  return engine
    .check(document, await engine.publish(document))
    .filter(({ ruleId }) => ruleId.startsWith('fact-'))
    .map(({ ruleId, actual, place }) => [ruleId, actual, place?.position?.start.line])
}

const variant = (text: string) => `:::variant{channel=x}\n${text}\n:::`

test('in a variant', async () => {
  expect(await told('', variant('Kaart voor 25 euro op 5 maart'))).toEqual([
    ['fact-mismatch', '5 maart', 8],
    ['fact-mismatch', '25 euro', 8],
  ])
  expect(await told('', variant('donderdag 5 maart 2027'))).toMatchObject([
    ['fact-mismatch', 'donderdag 5 maart 2027', 8],
  ])
})

test('in the variant of the target that shows it, where another says the like', async () => {
  const other = ':::variant{channel=one}\ndonderdag 5 maart 2027\n:::'
  expect(await told('', `${other}\n\n${variant('Kom op 5 maart')}`)).toEqual([
    ['fact-mismatch', 'donderdag 5 maart 2027', 8],
    ['fact-mismatch', '5 maart', 12],
  ])
})

test('in copy of the metadata', async () => {
  expect(await told('copy: { x: Kom op 5 maart }\n', '')).toEqual([['fact-mismatch', '5 maart', 5]])
})

test.each([
  'Kaarten voor 20 euro op 4 maart',
  'donderdag 4 maart 2027',
  'Ook op 12 mei in Zwolle',
  'Op 1 februari opent ons nieuwe filiaal.',
  'Bijgewerkt 1 februari',
])('another day, or the same: %s', async (text) => {
  expect(await told('', variant(text))).toEqual([])
})

test('a bare date of the text for everybody may be that of a memo', async () => {
  expect(await told('', 'Zwolle, 5 maart')).toEqual([])
})

test.each(['start-date', 'event-start', 'begin', 'aanvang'])('held against a date called %s', async (id) => {
  const said = (text: string) => told('', variant(text), `facts: { ${id}: 2027-03-04 }`)
  expect(await said('Het concert is op 5 maart.')).toEqual([['fact-mismatch', '5 maart', 8]])
  expect(await said('De kaartverkoop begint op 1 februari.')).toEqual([])
})
