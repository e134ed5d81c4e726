import { describe, expect, it } from 'vitest'
import * as api from '../src/index.ts'
import { render } from './render.ts'

describe('@kanaal/channel-social', () => {
  it('exports these names', () => {
    expect(Object.keys(api).sort()).toEqual([
      'blueskyChannel',
      'linkedinChannel',
      'mastodonChannel',
      'measure',
      'socialChannels',
      'socialOptions',
      'socialRules',
      'splitIntoPosts',
      'xChannel',
    ])
  })
})

const OFFER = `---
title: Terug naar school
description: Alle schooltassen deze week van € 59,95 voor € 49,95.
tags: [terug naar school, schooltassen, actie]
campaign: terug-naar-school
image: { src: tas.jpg, alt: Een rode schooltas op een stoel }
---

Welkom in onze winkel.

::cta[Bestel nu]{href="/bestel?maat=groot"}

- Tassen
- Etuis

:::disclaimer{for="price"}
Zolang de voorraad strekt.
:::
`

describe('a post', () => {
  it('is the description, the call to action, the conditions and hashtags', () => {
    const { posts, losses } = render(OFFER)
    expect(posts.map(({ text }) => text)).toEqual([
      'Alle schooltassen deze week van € 59,95 voor € 49,95.\n\nBestel nu: https://winkel.nl/bestel?maat=groot\n\nZolang de voorraad strekt.\n\n#TerugNaarSchool #Schooltassen'.replaceAll(
        '\\\n',
        '\n',
      ),
    ])
    console.log(JSON.stringify(posts, undefined, 1), losses)
  })
  it('bluesky', () => {
    const r = render(OFFER, {
      target: 'bluesky',
      options: { utm: { source: '{channel}', campaign: '{campaign}' } },
    })
    console.log(JSON.stringify(r.output, undefined, 1), r.losses)
    const l = render(OFFER, { target: 'linkedin' })
    console.log(l.output.files.map((f) => f.body).join('\n'), l.messages)
  })
})
