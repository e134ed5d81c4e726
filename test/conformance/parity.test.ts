// What the channels say of one document agrees, and where it does not the rules of parity say so.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseMarkdown, RefusedDocument } from '@kanaal/content'
import { createEngine, emptyInputs, engineRules } from '@kanaal/engine'
import { defaultChannels, defaultRules, defaultTargets } from '@kanaal/preset-default'
import type { Message, RuleExample, Site } from '@kanaal/types'
import { beforeAll, describe, expect, it } from 'vitest'

const seed = fileURLToPath(new URL('../../apps/cms/seed', import.meta.url))
const site: Site = {
  url: 'https://www.warenhuislinde.example',
  name: 'Linde',
  locales: ['nl', 'en'],
  defaultLocale: 'nl',
  timeZone: 'Europe/Amsterdam',
  permalink: '/:locale/:slug/',
  // Its number stands below every page, beside the numbers that documents declare.
  organization: { name: 'Linde', phone: '+31302000100', address: ['Oudegracht 88', '3511 AV Utrecht'] },
}
const NOW = '2027-07-20T09:00:00Z'
const PARITY = [
  'cta-mismatch',
  'disclaimer-missing',
  'fact-mismatch',
  'fact-missing',
  'never-published-anywhere',
]

let engine: Awaited<ReturnType<typeof createEngine>>
beforeAll(async () => {
  engine = await createEngine({
    channels: defaultChannels(),
    targets: defaultTargets(),
    rules: defaultRules(),
    site,
    audiences: [
      { key: 'ouders', label: 'Ouders' },
      { key: 'studenten', label: 'Studenten' },
    ],
  })
})

async function messagesOf(markdown: string, path = 'offer.md', targets?: string[]): Promise<Message[]> {
  const document = parseMarkdown(markdown, { path, locales: site.locales, defaultLocale: 'en' })
  const renditions = await engine.publish(document, { now: NOW, inputs: emptyInputs, targets })
  return engine.check(document, renditions, { now: NOW })
}

describe.each(engineRules.filter(({ id }) => PARITY.includes(id)).map((rule) => [rule.id, rule] as const))(
  '%s',
  (id, rule) => {
    const keysOf = async ({ markdown }: RuleExample): Promise<(string | undefined)[]> =>
      (await messagesOf(markdown)).filter(({ ruleId }) => ruleId === id).map(({ key }) => key)

    it('its examples', async () => {
      for (const example of rule.examples.ok) expect(await keysOf(example), example.markdown).toEqual([])
      for (const example of rule.examples.notOk)
        expect(await keysOf(example), example.markdown).toEqual(example.messages)
    })

    it('says everything in English and Dutch, with the same slots', () => {
      const slots = (text: string | undefined) => [...(text ?? '').matchAll(/\{\w+\}/g)].map(String).sort()
      for (const text of [rule.title, rule.why, rule.fix]) expect(text.nl).toBeTruthy()
      for (const text of Object.values(rule.messages))
        expect(new Set(slots(text.nl))).toEqual(new Set(slots(text.en)))
    })
  },
)

describe('the campaign', () => {
  const paths = readdirSync(seed, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.md'),
  )
  it.each(paths)('%s agrees with itself on every target', async (path) => {
    const messages = await messagesOf(readFileSync(join(seed, path), 'utf8'), path)
    const found = messages.filter(({ ruleId }) =>
      [...PARITY, 'fact-literal', 'alt-divergence', 'variant-stale'].includes(ruleId),
    )
    expect(found.map(({ reason }) => reason)).toEqual([])
  })
})

describe('a contradiction on one channel', () => {
  const offer = (copy: string): string =>
    `---\nlocale: nl\ntitle: Rugzak Kompas\nfacts:\n  - id: rugzak-prijs\n    label: Prijs van de rugzak\n    value: 49.95\n    unit: EUR\n    text: € 49,95\ncopy:\n  email:\n    text: ${copy}\n---\n\nDe rugzak kost :fact[€ 49,95]{id=rugzak-prijs}.\n\n:::disclaimer\nZolang de voorraad strekt. Niet met andere kortingen.\n:::\n`

  it('names both places and both values', async () => {
    const found = await messagesOf(offer('De Kompas nu voor € 59,95.'))
    const [message] = found.filter(({ ruleId }) => ruleId === 'fact-mismatch')
    expect(message?.values).toMatchObject({ declared: '€ 49,95', found: '€ 59,95', targets: 'email' })
    expect(message?.place?.position?.start.line).toBe(12)
    expect(message?.related?.[0]?.position?.start.line).toBe(5)
    // Said once, not by another rule again.
    expect(found.filter(({ ruleId }) => ruleId.startsWith('fact-'))).toHaveLength(1)
  })

  it('is none where the copy says the same in other words', async () => {
    const found = await messagesOf(offer('Nu 49,95 euro voor de Kompas, in plaats van € 64,95.'))
    expect(found.filter(({ ruleId }) => ruleId.startsWith('fact-'))).toEqual([])
  })

  it('a whole text that leaves the price out is told', async () => {
    const found = await messagesOf(offer('De Kompas is er.'))
    expect(
      found.filter(({ ruleId }) => ruleId === 'fact-missing').map(({ values }) => values?.target),
    ).toEqual(['email'])
  })
})

it('refuses nothing it should not: an unreadable document is no contradiction', async () => {
  await expect(messagesOf('---\n: [\n---\n')).rejects.toThrow(RefusedDocument)
})
