import { escapeAttribute } from '@kanaal/content'
import { describe, expect, it } from 'vitest'
import { socialChannels } from '../src/channel.ts'
import { render } from './render.ts'

const ATTACK = `---
title: "</title><script>alert(1)</script>"
description: "\\"><img src=x onerror=alert(1)> #Actie"
image: { src: "https://winkel.nl/a.png\\" onload=\\"alert(1)", alt: "\\"><b>x" }
---

Tekst.
`

describe.each(socialChannels.map((channel) => ({ id: channel.id, channel })))(
  'the preview for $id',
  ({ id, channel }) => {
    it.each(channel.capabilities.previewModes)(
      'is a page of its own that runs and loads nothing (%s)',
      (mode) => {
        const { rendition, context } = render(ATTACK, { target: id })
        const shown = channel.preview?.(rendition, mode, context)
        expect(shown?.kind).toBe('html')
        const html = shown?.body ?? ''
        const policy = "default-src 'none'; img-src 'self' https: data:; style-src 'unsafe-inline'"
        expect(html).toContain(`http-equiv="Content-Security-Policy" content="${escapeAttribute(policy)}"`)
        expect(html).not.toMatch(/<(script|img src=x|a |form|iframe)|<b>x/i)
        expect(html).toMatch(/^<!doctype html>\n<html lang="nl" dir="ltr"/)
      },
    )

    it('shows a thread as a list, each post with its meter', () => {
      const { rendition, posts, context } = render('Wij helpen je met alles voor school. '.repeat(30), {
        target: id,
      })
      const html = channel.preview?.(rendition, 'card', context).body ?? ''
      expect(html.match(/class="post"/g)).toHaveLength(posts.length)
      expect(html.match(/class="meter/g)).toHaveLength(posts.length)
    })

    it('says in words what a screen reader says', () => {
      const markdown =
        '---\ntags: [terug naar school]\n---\n\nAlles voor school.\n\n![Een tas](https://winkel.nl/a.png)'
      const { rendition, context } = render(markdown, { target: id, options: { attach: 'images' } })
      const html = channel.preview?.(rendition, 'reader', context).body ?? ''
      expect(html).toContain('hashtag Terug Naar School')
      expect(html).toContain('<dt>Afbeelding</dt><dd>Een tas</dd>')
    })
  },
)
