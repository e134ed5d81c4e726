// What an include brings in is held against the dates of the document it comes from.
import { parseMarkdown } from '@kanaal/content'
import { expect, test } from 'vitest'
import { testSite } from '../src/conformance/create-test-context.ts'
import { createEngine, resolveInputs } from '../src/index.ts'
import { fakeChannel } from './fake-channel.ts'

const documents: Record<string, string> = {
  old: 'validUntil: 2026-11-10',
  coming: 'validFrom: 2026-12-10',
  current: 'validFrom: 2026-11-01\nvalidUntil: 2026-11-23',
}

async function told(body: string, now?: string, front = 'locale: en') {
  const parse = (name: string, front: string, text: string) =>
    parseMarkdown(`---\ntitle: T\n${front}\n---\n${text}\n`, { path: `${name}.md` })
  const engine = await createEngine({
    channels: [fakeChannel()],
    targets: [{ id: 'one', channel: 'fake' }],
    site: testSite,
  })
  const document = parse('new', front, body)
  const inputs = await resolveInputs(document, {
    include: async (id) =>
      id === 'around'
        ? parse(id, 'locale: en', '::include{id=old}')
        : parse(id, documents[id] ?? '', 'Words.'),
  })
  const moment = now === undefined ? {} : { now }
  const renditions = await engine.publish(document, { inputs, ...moment })
  return engine
    .check(document, renditions, { inputs, ...moment })
    .filter(({ ruleId }) => ruleId === 'include-not-valid')
    .map(({ key, severity, place, related }) =>
      [
        key,
        severity,
        ...[place, ...(related ?? [])].map((one) => `${one?.file}:${one?.position?.start.line}`),
      ].join(' '),
    )
}

test('what has ended, or has not begun, is told where it is included', async () => {
  const now = '2026-11-23T20:00:00Z'
  expect(await told('::include{id=old}', now)).toEqual(['passed warning new.md:5 old.md:3'])
  expect(await told('Words.\n\n::include{id=coming}', now)).toEqual(['ahead warning new.md:7 coming.md:3'])
  expect(await told('::include{id=current}', now)).toEqual([])
})

test('also within what is included', async () => {
  expect(await told('::include{id=around}', '2026-11-23T20:00:00Z')).toEqual([
    'passed warning around.md:5 old.md:3',
  ])
})

test('without a moment nothing has ended', async () => {
  expect(await told('::include{id=old}\n\n::include{id=coming}')).toEqual([])
})

test('a document that is written ahead is judged on its own first day', async () => {
  const now = '2026-11-09T20:00:00Z'
  const ahead = 'validFrom: 2026-12-10'
  expect(await told('::include{id=coming}', now, ahead)).toEqual([])
  expect(await told('::include{id=old}', now)).toEqual([])
  expect(await told('::include{id=old}', now, ahead)).toEqual(['passed warning new.md:5 old.md:3'])
})
