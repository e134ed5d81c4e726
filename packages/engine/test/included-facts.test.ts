// What an included document declares and types is held against facts as if it stood in the including one.
import { parseMarkdown } from '@kanaal/content'
import { expect, test } from 'vitest'
import { testSite } from '../src/conformance/create-test-context.ts'
import { compareRenditions, createEngine, resolveInputs } from '../src/index.ts'
import { fakeChannel } from './fake-channel.ts'

const parse = (name: string, text: string) =>
  parseMarkdown(`---\ntitle: T\nlocale: nl\n---\n${text}\n`, { path: `${name}.md` })

async function published(base: string, lunch: string) {
  const engine = await createEngine({
    channels: [fakeChannel()],
    targets: [{ id: 'one', channel: 'fake' }],
    site: testSite,
  })
  const document = parse('c', `${base}\n\n::include{id=lunch}`)
  const inputs = await resolveInputs(document, { include: async () => parse('lunch', lunch) })
  const renditions = await engine.publish(document, { inputs })
  const messages = [
    ...engine.check(document, renditions, { inputs }),
    ...renditions.flatMap((one) => one.messages),
  ]
  return {
    told: messages
      .filter(({ ruleId }) => ruleId.startsWith('fact-'))
      .map(({ ruleId, key, place }) => `${ruleId}/${key} ${place?.file}:${place?.position?.start.line}`),
    readings: compareRenditions(document, renditions, undefined, inputs).facts.map(
      ({ fact, state }) => `${fact.id} ${fact.value} ${state}`,
    ),
  }
}

const price = 'Deelname kost :fact[€ 10]{id=prijs value=10 unit=EUR}.'

test('a fact of the included document is a fact, and no other value of that of the including one', async () => {
  const lunch = 'Deelname kost :fact[€ 11]{id=lunch value=11 unit=EUR} met lunch.'
  expect(await published(price, lunch)).toEqual({ told: [], readings: ['prijs 10 same', 'lunch 11 same'] })
})

test('of one id two values are a mistake, told once, where the second stands', async () => {
  expect(await published(price, 'Met lunch :fact[€ 11]{id=prijs value=11 unit=EUR}.')).toEqual({
    told: ['fact-twice/values lunch.md:5'],
    readings: ['prijs 10 same'],
  })
  const same = await published(price, 'Deelname kost :fact[10 euro]{id=prijs value=10 unit=EUR}.')
  expect(same).toEqual({ told: [], readings: ['prijs 10 same'] })
})

test('what the included document types by hand contradicts the including one', async () => {
  expect(await published(price, 'Deelname kost € 12.')).toEqual({
    told: ['fact-mismatch/rendition c.md:5'],
    readings: ['prijs 10 differs'],
  })
})
