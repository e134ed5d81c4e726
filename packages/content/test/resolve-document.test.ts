import type { Document } from '@kanaal/types'
import { describe, expect, test } from 'vitest'
import { parseMarkdown, placeOf, resolveDocument, toPlainText, toText } from '../src/index.ts'
import { inputs, resolved, web } from './samples.ts'

const email = { id: 'newsletter', channel: 'email' }

describe('conditions', () => {
  const text = (markdown: string, options = {}) => toText(resolved(markdown, options).tree)
  test.each([
    [':::only{channel="email"}\nA\n:::', { target: email }, 'A'],
    [':::only{channel="newsletter"}\nA\n:::', { target: email }, 'A'],
    [':::only{channel="email"}\nA\n:::', { target: web }, ''],
    [':::only{channel="web" audience="ouders"}\nA\n:::', { audience: 'ouders' }, 'A'],
    [':::only{channel="web" audience="ouders"}\nA\n:::', {}, ''],
    [':::only{locale="en"}\nA\n:::', {}, 'A'],
    [':::only{locale="nl"}\nA\n:::', {}, ''],
    [':::except{channel="web"}\nA\n:::', {}, ''],
    [':::except{channel="web" audience="ouders"}\nA\n:::', {}, 'A'],
    [':::except{channel="web" audience="ouders"}\nA\n:::', { audience: 'ouders' }, ''],
    [':::except\nA\n:::', {}, 'A'],
    [':::only{audiense="staff"}\nA\n:::', {}, ''],
    [':::when{segment="members"}\nA\n:::', { segment: 'members' }, 'A'],
    [':::when{segment="members"}\nA\n:::', { segment: 'others' }, ''],
    [':::when{segment="members"}\nA\n:::', {}, ''],
    [':::when{segment="members" else="show"}\nA\n:::', {}, 'A'],
    [':::when{segment="members" else="passthrough"}\nA\n:::', {}, ''],
    [':::when{segment="m" else="passthrough"}\nA\n:::', { segments: 'passthrough', segment: 'm' }, 'A'],
    [':::when{segment="m" else="passthrough"}\nA\n:::', { segments: 'passthrough', segment: 'n' }, ''],
    [':::when{segment="m" else="hide"}\nA\n:::', { segments: 'passthrough' }, ''],
    ['::::only{channel="web"}\n:::except{audience="ouders"}\nA\n:::\n::::', {}, 'A'],
  ])('%j for %j', (markdown, options, expected) => expect(text(markdown, options)).toBe(expected))

  test('a condition that the sender decides stays in the tree, and what is in it is decided', () => {
    const inner = ':::only{channel="x"}\nB\n:::'
    const markdown = `::::when{segment="m" else="passthrough"}\nA\n\n${inner}\n::::`
    const document = parseMarkdown(markdown, { path: 'a.md' })
    const seen = resolveDocument(document, { target: email, inputs, segments: 'passthrough' })
    expect(seen.document.tree.children).toMatchObject([
      { type: 'conditional', segment: ['m'], children: [{ type: 'paragraph' }] },
    ])
    expect(seen.losses.map(({ excerpt, cause }) => [excerpt, cause])).toEqual([['B', 'only channel=x']])
  })

  test('an audience that has expired matches nothing', () => {
    const options = {
      audience: 'ouders',
      audiences: [{ key: 'ouders', label: 'Ouders', expires: '2026-09-01' }],
    }
    const markdown = ':::only{audience="ouders"}\nA\n:::'
    expect(text(markdown, { ...options, now: '2026-09-01T20:00:00Z' })).toBe('A')
    expect(text(markdown, { ...options, now: '2026-09-02T00:00:00Z' })).toBe('')
  })

  test('what is hidden is lost leaf by leaf, and nothing else', () => {
    const document = parseMarkdown(
      'Seen.\n\n:::only{channel="email"}\nHidden *twice*\n\n::cta[Buy]{href="/b"}\n:::',
      { path: 'a.md' },
    )
    const { losses } = resolveDocument(document, { target: web, inputs })
    expect(losses.map(({ type, excerpt, place }) => [type, excerpt, place.position?.start.line])).toEqual([
      ['text', 'Hidden', 4],
      ['text', 'twice', 4],
      ['callToAction', 'Buy', 6],
    ])
    expect(losses[0]).toMatchObject({
      kind: 'dropped',
      to: 'nothing',
      by: 'condition',
      cause: 'only channel=email',
      place: { file: 'a.md' },
    })
  })

  test('no conditional, variant, include, reference, definition or comment remains', () => {
    const markdown =
      '[a][x] ![b][x]\n\n[x]: https://a.nl "T"\n\n<!-- note -->\n\nText <!-- inline --> here.\n\n::::only{channel=web}\n:::variant{channel=x}\nA\n:::\n::::\n\n::include{id=gone}'
    const { tree } = resolved(markdown)
    expect(JSON.stringify(tree)).not.toMatch(
      /"type":"(conditional|variant|include|linkReference|imageReference|definition|html)"/,
    )
    expect(tree.children[0]).toMatchObject({
      children: [
        { type: 'link', url: 'https://a.nl', title: 'T' },
        { type: 'text' },
        { type: 'image', url: 'https://a.nl', alt: 'b' },
      ],
    })
  })

  test('of HTML that only begins like a comment, the words stay', () => {
    expect(toText(resolved('<!-- a --><b>x</b>').tree)).toBe('x')
  })

  test('leaves the document alone', () => {
    const document = parseMarkdown(':::only{channel=x}\nA\n:::\n\n[a][b]\n\n[b]: /c')
    const before = structuredClone(document)
    resolveDocument(document, { target: web, inputs })
    expect(document).toEqual(before)
  })
})

describe('copy', () => {
  const markdown =
    ':::variant{channel="x"}\nFor X.\n:::\n\n:::variant{channel="x" audience="ouders"}\nFor parents.\n:::\n\nBody.'
  const x = { id: 'x', channel: 'x' }
  test('a variant is chosen for its channel and gone from the body', () => {
    const document = resolved(markdown, { target: x })
    expect(document.copy && toText(document.copy.tree)).toBe('For X.')
    expect(toText(document.tree)).toBe('Body.')
  })
  test('the more precise variant wins', () => {
    const { copy } = resolved(markdown, { target: x, audience: 'ouders' })
    expect(copy && toText(copy.tree)).toBe('For parents.')
  })
  test('another target has none, and loses both', () => {
    const { document, losses } = resolveDocument(parseMarkdown(markdown), { target: web, inputs })
    expect(document.copy).toBeUndefined()
    expect(losses.map(({ cause }) => cause)).toEqual([
      'variant channel=x',
      'variant channel=x audience=ouders',
    ])
  })
  test('copy of the metadata wins, by target before channel', () => {
    const front =
      '---\ncopy:\n  email: { text: "By *channel*", subject: S }\n  newsletter: "By target"\n---\n'
    const { copy } = resolved(front + markdown, { target: email })
    expect(copy && toText(copy.tree)).toBe('By target')
    expect(resolved(front, { target: { id: 'mail-2', channel: 'email' } }).copy).toMatchObject({
      subject: 'S',
    })
  })
})

describe('includes', () => {
  const terms: Document = parseMarkdown(
    '---\nfacts: { end: { value: 2026-09-06, validUntil: 2026-09-06 } }\n---\nUntil[^1] :fact[6 September]{id="end"}.\n\n[^1]: Or [sooner][s].\n\n[s]: /s',
    { id: 'terms', path: 'terms.md' },
  )
  const markdown = 'A[^1].\n\n::include{id="terms"}\n\n[^1]: Own note.'
  test('stand in their place, with their own source, facts and notes', () => {
    const document = resolved(markdown, { inputs: { ...inputs, includes: { terms } } }, { path: 'a.md' })
    expect(toPlainText(document.tree)).toBe(
      'A[1].\n\nUntil[2] 6 September.\n\n[1] Own note.\n\n[2] Or sooner (/s).',
    )
    expect(document.deps).toEqual(['terms'])
    expect(document.facts.map(({ id }) => id)).toEqual(['end'])
    expect(document.validUntil).toBe('2026-09-06')
    const included = document.tree.children[1]
    expect(included && placeOf(included, document).file).toBe('terms.md')
  })
  test('what no source has is a loss', () => {
    const { losses, document } = resolveDocument(parseMarkdown(markdown), { target: web, inputs })
    expect(losses).toMatchObject([{ type: 'include', by: 'policy', cause: 'include-missing' }])
    expect(document.deps).toEqual([])
  })
})

describe('validUntil', () => {
  test('is the earliest end', () => {
    const front = '---\nvalidUntil: 2026-10-01\nfacts: { a: { value: 1, validUntil: 2026-09-06 } }\n---\n'
    expect(resolved(front).validUntil).toBe('2026-09-06')
    expect(resolved(`${front}:fact[x]{id=b value=1 valid-until=2026-09-01}`).validUntil).toBe('2026-09-01')
  })
  test('a beginning in the future ends a resolution, too', () => {
    const front = '---\nvalidFrom: 2026-09-01\n---\n'
    expect(resolved(front, { now: '2026-08-01T00:00:00Z' }).validUntil).toBe('2026-09-01')
    expect(resolved(front, { now: '2026-09-02T00:00:00Z' }).validUntil).toBeUndefined()
  })
})

test('the reference says document, revision, target, variant and campaign', () => {
  const document = resolved(
    '---\ncampaign: school\n---\nA',
    { audience: 'ouders', target: email },
    { path: 'nl/a.md' },
  )
  expect(document.ref).toEqual({
    id: 'nl/a',
    revision: document.hash,
    channel: 'newsletter',
    variant: 'ouders',
    campaign: 'school',
  })
})

describe('copy for a target and an audience', () => {
  const offer =
    '---\ntitle: Sale\ndescription: For all.\ncallToAction: { label: Go, href: /go }\ncopy:\n' +
    '  web: { title: On the site, text: Site. }\n' +
    '  "@ouders": { description: For parents., callToAction: { label: Come, href: /parents } }\n' +
    '  "web@ouders": { text: Parents on the site. }\n' +
    '  email: { text: Mail., validUntil: 2027-09-05 }\n---\nBody.\n'

  test('each field comes from the most precise copy that has it, else from the document', () => {
    const own = resolved(offer, { audience: 'ouders' })
    expect(toText(own.copy?.tree ?? { type: 'root', children: [] })).toBe('Parents on the site.')
    expect(own.copy?.title).toBe('On the site')
    expect(own.metadata).toMatchObject({ description: 'For parents.', callToAction: { href: '/parents' } })
    expect(resolved(offer).metadata).toMatchObject({ description: 'For all.', callToAction: { href: '/go' } })
  })

  test('is used until its last day, which is the rendition’s own', () => {
    const on = (now: string) => resolved(offer, { target: email, now })
    expect(on('2027-09-05T20:00:00Z').copy).toBeDefined()
    expect(on('2027-09-05T20:00:00Z').validUntil).toBe('2027-09-05')
    expect(on('2027-09-06T00:00:00Z').copy).toBeUndefined()
    expect(on('2027-09-06T00:00:00Z').validUntil).toBeUndefined()
  })
})
