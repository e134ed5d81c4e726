// Words that stand beside the tree, the heading that is the title and the caption of the lead picture, are lost where no reader meets them.
import { fromEntry, parseMarkdown } from '@kanaal/content'
import { emptyInputs } from '@kanaal/engine'
import type { Document, Loss } from '@kanaal/types'
import { expect, it } from 'vitest'
import { createDefaultEngine } from '../bench/default-engine.ts'

const engine = await createDefaultEngine()

async function lossesOf(document: Document): Promise<Record<string, Loss[]>> {
  const renditions = await engine.publish(document, { inputs: emptyInputs, now: '2026-11-21T00:00:00Z' })
  return Object.fromEntries(renditions.map(({ target, losses }) => [target, losses]))
}

const read = (markdown: string): Document =>
  parseMarkdown(markdown, { path: 'the-shed-opens.md', defaultLocale: 'en' })

const TEASED = '# The `shed` opens\n\n:::teaser\nCome on Monday.\n:::\n'

it('a heading that is the title and that no post says is lost there, at its place', async () => {
  const { x = [], linkedin, web, email, kiosk, briefing } = await lossesOf(read(TEASED))
  expect(x).toMatchObject([
    { type: 'text', kind: 'dropped', to: 'nothing', cause: 'document-title', excerpt: 'The' },
    { type: 'inlineCode', kind: 'dropped', excerpt: 'shed' },
    { type: 'text', kind: 'dropped', excerpt: 'opens' },
  ])
  expect(x.map(({ place }) => place.position?.start.column)).toEqual([3, 7, 13])
  // LinkedIn shows it on the card below the post; the address of the page, made of the same words, tells nobody.
  for (const said of [linkedin, web, email, kiosk, briefing]) expect(said).toEqual([])
})

it('a title of the front matter is no part of the text, unless a heading says it again', async () => {
  const front = '---\ntitle: The shed opens\n---\n'
  expect((await lossesOf(read(front + TEASED.replace(/^.*\n/, '')))).x).toEqual([])
  expect((await lossesOf(read(front + TEASED))).x).toHaveLength(3)
})

it('copy that was written for a channel takes the place of the heading, too', async () => {
  const { x } = await lossesOf(read('# The shed opens\n\n:::variant{channel=x}\nMonday!\n:::\n\nCome.'))
  expect(x).toContainEqual(
    expect.objectContaining({ excerpt: 'The shed opens', kind: 'replaced', to: 'copy', by: 'condition' }),
  )
})

it('a heading of an entry that says its title again is lost in the field that it stood in', async () => {
  const text = { type: 'richtext' } as const
  const document = fromEntry(
    { documentId: 'a', title: 'The shed opens', body: '# The shed opens\n\n:::teaser\nCome.\n:::' },
    {
      uid: 'api::news.news',
      attributes: { title: { type: 'string' }, body: text },
      fields: { title: 'title', body: ['body'] },
    },
  )
  const { x } = await lossesOf(document)
  expect(x).toMatchObject([{ excerpt: 'The shed opens', place: { field: ['body'] } }])
})

const CAPTIONED = `---
title: Opening
image: { src: "https://pictures.example/shed.jpg", alt: A shed, caption: "Photo: the caretaker" }
---
`

it('the caption of a lead picture is lost wherever it is not shown', async () => {
  const lost = await lossesOf(read(`${CAPTIONED}Come on Monday.`))
  const caption = { type: 'figure', excerpt: 'Photo: the caretaker', cause: 'caption' }
  for (const target of ['x', 'linkedin', 'briefing', 'kiosk'])
    expect(lost[target], target).toMatchObject([caption])
  expect(lost.x?.[0]?.place.position?.start.line).toBe(3)
  expect([lost.web, lost.email]).toEqual([[], []])
})

it('a mail whose text opens with the same picture leaves the caption out, and says so', async () => {
  const { email } = await lossesOf(read(`${CAPTIONED}![A shed](https://pictures.example/shed.jpg)\n\nCome.`))
  expect(email).toMatchObject([{ excerpt: 'Photo: the caretaker' }])
})
