// disclaimer-missing: what a rendition leaves out of a disclaimer is an error, unless a condition hides it there.
import { disclaimersOf, parseMarkdown } from '@kanaal/content'
import type { Loss, Rendition } from '@kanaal/types'
import { expect, test } from 'vitest'
import { readDisclaimers } from '../src/parity/read-disclaimers.ts'
import { disclaimerMissing } from '../src/rules/disclaimer-missing.ts'

const CONDITIONS = 'While stocks last. Not with other offers.'
const document = parseMarkdown(`# Offer\n\nNow half price.\n\n:::disclaimer\n${CONDITIONS}\n:::\n`, {
  path: 'offer.md',
})
const site = { url: 'https://site.example', name: 'Example', locales: ['en'], defaultLocale: 'en' }

function renditionOf(body: string, losses: Loss[] = []): Rendition {
  const file = {
    role: 'text',
    path: 'message.txt',
    mediaType: 'text/plain',
    sha256: '',
    bytes: body.length,
    body,
  }
  return {
    ...{ id: document.id, ref: { id: document.id, revision: '', channel: 'x' }, target: 'x', channel: 'x' },
    ...{ locale: 'en', dir: 'ltr', audience: null, key: '', slug: 'offer', parts: {}, metrics: [], losses },
    ...{ messages: [], deps: [], files: [file] },
  }
}

function messagesOf(body: string) {
  const full = { ...site, timeZone: 'UTC', permalink: '/:locale/:slug/' }
  return disclaimerMissing.run({ document, renditions: [renditionOf(body)], site: full })
}

test('disclaimer-missing says nothing where all of it is there', () => {
  expect(messagesOf(`Now half price. ${CONDITIONS}`)).toEqual([])
})

test('disclaimer-missing tells a missing one from one that was cut', () => {
  expect(messagesOf('Now half price.')).toMatchObject([{ key: 'missing', severity: 'error' }])
  const [cut] = messagesOf('Now half price. While stocks last.')
  expect(cut).toMatchObject({ ruleId: 'disclaimer-missing', key: 'cut', expected: CONDITIONS })
  expect(cut?.reason).toContain('Not with other offers.')
})

test('a disclaimer that is said is said, whatever else a condition left out in its words', () => {
  const loss: Loss = {
    ...{ type: 'text', place: {}, kind: 'dropped', to: 'nothing', by: 'condition' },
    excerpt: 'stocks',
  }
  const stateOf = (body: string) =>
    readDisclaimers(disclaimersOf(document), renditionOf(body, [loss]))[0]?.state
  expect(stateOf(`Now half price. ${CONDITIONS}`)).toBe('same')
  expect(stateOf('Now half price.')).toBe('absent')
})
