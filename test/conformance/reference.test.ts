// The content reference stands in every rendition of every channel: which document, which revision of it, where, for whom, of which campaign.
import { parseMarkdown } from '@kanaal/content'
import { createEngine } from '@kanaal/engine'
import { defaultChannels, defaultRules, defaultTargets } from '@kanaal/preset-default'
import { renditionRecord } from '@kanaal/types'
import { beforeAll, describe, expect, test } from 'vitest'

const site = {
  url: 'https://example.org',
  name: 'Example',
  locales: ['en'],
  defaultLocale: 'en',
  timeZone: 'UTC',
}
const targets = defaultTargets()
const TEXT = '---\ncampaign: back-to-school\n---\n# Bags\n\nBags for everybody.\n'
const read = (text: string) => parseMarkdown(text, { path: 'offers/bags.md' })

let engine: Awaited<ReturnType<typeof createEngine>>
beforeAll(async () => {
  engine = await createEngine({
    channels: defaultChannels(),
    targets,
    rules: defaultRules(),
    site,
    audiences: [{ key: 'parents', label: 'Parents' }],
  })
})

test('there is a target of every default channel', () => {
  const channels = defaultChannels().map(({ id }) => id)
  expect([...new Set(targets.map(({ channel }) => channel))].sort()).toEqual(channels.sort())
})

describe.each(targets.map(({ id }) => id))('%s', (target) => {
  const render = async (text: string, audience?: string) => {
    const document = read(text)
    const [rendition] = await engine.publish(document, { targets: [target], audience })
    return { document, rendition }
  }

  test('names the document, its revision, the target, the variant and the campaign', async () => {
    const { document, rendition } = await render(TEXT, 'parents')
    expect(rendition?.files.length).toBeGreaterThan(0)
    expect(rendition?.ref).toEqual({
      id: 'offers/bags',
      revision: document.hash,
      channel: target,
      variant: 'parents',
      campaign: 'back-to-school',
    })
    // What is written to rendition.json and answered by the API is this record.
    expect(renditionRecord.parse(JSON.parse(JSON.stringify(rendition))).ref).toEqual(rendition?.ref)
  })

  test('leaves out what there is not, and another text is another revision', async () => {
    const [first, second] = [await render('# Bags\n\nOne.'), await render('# Bags\n\nTwo.')]
    expect(first.rendition?.ref).toEqual({
      id: 'offers/bags',
      revision: first.document.hash,
      channel: target,
    })
    expect(second.rendition?.ref.revision).not.toBe(first.rendition?.ref.revision)
  })
})
