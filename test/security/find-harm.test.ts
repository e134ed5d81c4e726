// The checks themselves: each finds what it looks for, so that their silence means something.
import { describe, expect, it } from 'vitest'
import { findAddressHarm } from './find-address-harm.ts'
import { findGuilty } from './find-guilty.ts'
import { findMailHarm, headerNamesOf } from './find-mail-harm.ts'
import { findPageHarm } from './find-page-harm.ts'
import { findPreviewHarm } from './find-preview-harm.ts'
import { hostileDocument } from './hostile-document.ts'

const DATA = '<script type="application/ld+json">{"url":"https://site.example/"}</script>'
const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`

describe('findPageHarm', () => {
  it('is silent about a harmless page', () => {
    expect(findPageHarm(`<!doctype html><a href="https://site.example/" id="x">x</a>${DATA}`)).toEqual([])
  })

  it.each([
    ['<script>alert(1)</script>'],
    ['<img src=x onerror=alert(1)>'],
    ['<a href="javascript:alert(1)">x</a>'],
    ['<a href="jav&#x09;ascript:alert(1)">x</a>'],
    ['<svg><a xlink:href="javascript:alert(1)">x</a></svg>'],
    ['<a href="//evil.example">x</a>'],
    ['<a href="/\\evil.example">x</a>'],
    ['<a href="https://a.example/\u202ex">x</a>'],
    ['<iframe src="https://a.example"></iframe>'],
    ['<base href="https://evil.example">'],
    ['<p id="cookie">x</p>'],
    ['<template><script>alert(1)</script></template>'],
    ['<script type="application/ld+json">{}</script>'],
  ])('finds %s', (html) => {
    expect(findPageHarm(html + DATA)).not.toEqual([])
  })

  it.each(['{"url":"javascript:alert(1)"}', '{"author":[{"sameAs":["//evil"]}]}', '{"a":'])(
    'finds the data %s',
    (json) => {
      expect(findPageHarm(`<script type="application/ld+json">${json}</script>`)).not.toEqual([])
    },
  )
})

describe('findPreviewHarm', () => {
  const preview = (body: string) => findPreviewHarm({ kind: 'html', body })
  it('asks for a whole document whose policy stands first', () => {
    expect(preview(`<!doctype html><head>${POLICY}<style></style></head>x`)).toEqual([])
    expect(preview('<p>x</p>')).not.toEqual([])
    expect(preview(`<!doctype html><head><style></style>${POLICY}</head>x`)).not.toEqual([])
    expect(preview(`<!doctype html><head>${POLICY}<script src="x.js"></script></head>x`)).not.toEqual([])
  })
})

describe('findMailHarm', () => {
  it('finds headers, recipients and parts that were not there', async () => {
    const harmless = 'Subject: Sale\r\nContent-Type: text/plain\r\n\r\nHello'
    const headers = await headerNamesOf(harmless)
    expect(await findMailHarm(harmless, headers)).toEqual([])
    expect(await findMailHarm(harmless.replace('Subject: Sale\r\n', ''), headers)).toEqual([])
    expect(await findMailHarm(harmless.replace('Sale', 'Sale\r\nBcc: x@evil.example'), headers)).toHaveLength(
      2,
    )
    expect(await findMailHarm(harmless.replace('Sale', '=?utf-8?Q?Sale=0D=0Ax?='), headers)).not.toEqual([])
  })
})

describe('findAddressHarm', () => {
  it('leaves relative addresses and fragments alone', () => {
    expect(findAddressHarm('<a href="#x">x</a><img src="picture.png"><a href="/a">x</a>')).toEqual([])
  })
})

describe('findGuilty', () => {
  it('names the ones that fail, and groups that fail only together', async () => {
    const harmOf = async (attacks: readonly string[]) => attacks.filter((attack) => attack === 'bad')
    expect(await findGuilty(['a', 'bad', 'b', 'c'], harmOf)).toEqual([{ attacks: ['bad'], harm: ['bad'] }])
    const pair = async (attacks: readonly string[]) => (attacks.length === 2 ? ['both'] : [])
    expect(await findGuilty(['a', 'b'], pair)).toEqual([{ attacks: ['a', 'b'], harm: ['both'] }])
  })
})

describe('hostileDocument', () => {
  it('puts an attack everywhere', () => {
    const { markdown } = hostileDocument(['ATTACK'], 'derived')
    expect(markdown.match(/ATTACK/g)?.length).toBeGreaterThan(40)
  })
})
