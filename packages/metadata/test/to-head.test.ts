import { parseFragment } from 'parse5'
import { expect, test } from 'vitest'
import { headToHtml } from '../src/head-to-html.ts'
import { resolveMetadata } from '../src/resolve-metadata.ts'
import { toHead } from '../src/to-head.ts'
import { parse, site } from './site.ts'

const markdown = `---
title: 'Back to <school> & "more"'
description: Bags and books.
date: 2026-08-17
modified: 2026-08-20T09:00:00+02:00
authors: [Ada, Bo]
tags: [School]
image: { src: 'https://example.org/hero.jpg', alt: A bag }
validUntil: 2026-09-06
---

Text.
`
const resolved = resolveMetadata(parse(markdown), {
  site,
  alternates: [{ locale: 'nl', url: 'https://example.org/nl/terug-naar-school/' }],
})
const content = (key: string) =>
  toHead(resolved, { twitterSite: '@boekenbeer' }).meta.flatMap((tag) =>
    ('name' in tag ? tag.name : tag.property) === key ? [tag.content] : [],
  )

test('M11 M14 the head has what search engines and cards read', () => {
  expect(toHead(resolved).title).toBe('Back to <school> & "more" | De Boekenbeer')
  expect(content('description')).toEqual(['Bags and books.'])
  expect(content('og:locale')).toEqual(['en_US'])
  expect(content('og:locale:alternate')).toEqual(['nl_NL'])
  expect(content('og:type')).toEqual(['article'])
  expect(content('og:image')).toEqual(['https://example.org/hero.jpg'])
  expect(content('og:image:alt')).toEqual(['A bag'])
  expect(content('article:published_time')).toEqual(['2026-08-17'])
  expect(content('article:modified_time')).toEqual(['2026-08-20T09:00:00+02:00'])
  expect(content('article:tag')).toEqual(['School'])
  expect(content('twitter:card')).toEqual(['summary_large_image'])
  expect(content('twitter:site')).toEqual(['@boekenbeer'])
  expect(content('robots')).toEqual(['unavailable_after: 2026-09-06'])
  const versions = toHead(resolved).link.filter(({ rel }) => rel === 'alternate')
  // Itself as well, and one for everybody else: without that search engines pass over all of them.
  expect(versions.map(({ hreflang, href }) => [hreflang, href])).toEqual([
    ['en', 'https://example.org/en/back-to-school/'],
    ['nl', 'https://example.org/nl/terug-naar-school/'],
    ['x-default', 'https://example.org/nl/terug-naar-school/'],
  ])
})

test('without alternates there are none, and a draft is not indexed', () => {
  const head = toHead(resolveMetadata(parse('---\ntitle: A\ndraft: true\n---\n\nText.\n'), { site }))
  expect(head.link.map((link) => link.rel)).toEqual(['canonical'])
  expect(head.meta).toContainEqual({ name: 'robots', content: 'noindex, nofollow' })
})

test('as HTML an independent parser reads the same values', () => {
  const tree = parseFragment(headToHtml(toHead(resolved)))
  const tags = tree.childNodes.flatMap((node) => ('tagName' in node ? [node] : []))
  const title = tags.find((tag) => tag.tagName === 'title')?.childNodes[0]
  expect(title && 'value' in title && title.value).toBe('Back to <school> & "more" | De Boekenbeer')
  const ogTitle = tags.find((tag) => tag.attrs.some((attribute) => attribute.value === 'og:title'))
  expect(ogTitle?.attrs.find((attribute) => attribute.name === 'content')?.value).toBe(
    'Back to <school> & "more"',
  )
  expect(tags.filter((tag) => tag.tagName === 'script')).toHaveLength(1)
})
