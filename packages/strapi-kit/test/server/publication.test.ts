// Roads to publication, and the one refusal.
import type { Message } from '@kanaal/types'
import { describe, expect, it } from 'vitest'
import type { Kit } from '../../server/src/kit'
import { type Candidate, type DocumentCall, type Gate, roadOf } from '../../server/src/publication'
import { refusePublication } from '../../server/src/refuse-publication'

const call = (action: string, params: object = {}, draftAndPublish = true) =>
  ({ action, params, contentType: { options: { draftAndPublish } } }) as unknown as DocumentCall

describe('roadOf', () => {
  it.each([
    ['publish', {}, true, 'publish'],
    ['publish', { locale: '*' }, true, 'publish'],
    ['create', { status: 'published' }, true, 'create'],
    ['update', { status: 'published' }, true, 'update'],
    ['create', {}, true, undefined],
    ['update', { status: 'draft' }, true, undefined],
    ['clone', {}, true, undefined],
    ['create', {}, false, 'create'],
    ['update', {}, false, 'update'],
    ['clone', {}, false, 'clone'],
    ['findMany', { status: 'published' }, true, undefined],
    ['unpublish', {}, true, undefined],
    ['delete', {}, false, undefined],
    ['discardDraft', {}, true, undefined],
  ])('%s %j, drafts %s: %s', (action, params, drafts, road) => {
    expect(roadOf(call(action, params, drafts))).toBe(road)
  })
})

const candidate = (locale: string, language = 'en') => ({ locale, language }) as unknown as Candidate
const message = (severity: Message['severity'], reason: string, field?: (string | number)[]): Message => ({
  ruleId: 'too-long',
  source: 'channel-social',
  severity,
  reason,
  ...(field ? { place: { field } } : {}),
})

const gatesOf = (...gates: Gate[]): Pick<Kit, 'gates' | 'waive'> => ({
  gates: new Map(gates.map((gate, index) => [String(index), gate])),
  waive: async (_, messages) => messages,
})

describe('refusePublication', () => {
  it('asks every gate about every locale, then refuses once, at the fields', async () => {
    const gates = gatesOf(
      async ({ locale }: Candidate) => [message('error', `Long in ${locale}.`, ['zone', 2, 'body'])],
      async () => [message('warning', 'Only a warning.'), message('error', 'No image.')],
    )
    await expect(refusePublication([candidate('nl'), candidate('en')], gates)).rejects.toMatchObject({
      name: 'ValidationError',
      message: 'nl: Long in nl. nl: No image. en: Long in en. And 1 more.',
      details: {
        errors: [
          { path: ['zone', '2', 'body'], message: 'nl: Long in nl.', ruleId: 'channel-social/too-long' },
          { path: [], message: 'nl: No image.' },
          { path: ['zone', '2', 'body'], message: 'en: Long in en.' },
          { path: [], message: 'en: No image.' },
        ],
      },
    })
  })

  it('says so in Dutch to who reads Dutch', async () => {
    const gate = async () => ['Een.', 'Twee.', 'Drie.', 'Vier.'].map((reason) => message('error', reason))
    await expect(refusePublication([candidate('nl', 'nl')], gatesOf(gate))).rejects.toThrow(
      'Een. Twee. Drie. En nog 1.',
    )
  })

  it('M8 lets pass what somebody answers for, and refuses the rest', async () => {
    const gate = async () => [message('error', 'Too long.'), message('error', 'No image.')]
    const { gates } = gatesOf(gate)
    const waive: Kit['waive'] = async (_, messages) =>
      messages.map((one) => (one.reason === 'Too long.' ? { ...one, severity: 'info' } : one))
    await expect(refusePublication([candidate('nl')], { gates, waive })).rejects.toThrow(/^No image\.$/)
  })

  it('lets warnings pass', async () => {
    await expect(
      refusePublication(
        [candidate('nl')],
        gatesOf(async () => [message('warning', 'x')]),
      ),
    ).resolves.toBe(undefined)
  })
})
