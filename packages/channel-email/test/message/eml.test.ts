// The message is read back by postal-mime: it has exactly the headers it should have, whatever the words are.
import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { toEml } from '../../src/message/eml.ts'
import { render } from '../context.ts'

const expected = ['content-language', 'content-type', 'date', 'from', 'message-id', 'mime-version', 'subject']
const read = (eml: string) => PostalMime.parse(eml)

describe('toEml', () => {
  it('holds text first, then HTML', async () => {
    const { body } = await render('---\ndate: 2026-08-17\n---\n# Een € en een 🎒\n\nTekst met é.')
    const mail = await read(body('eml'))
    expect(mail.subject).toBe('Een € en een 🎒')
    expect(mail.from).toEqual({ name: 'Van Vliet Schoolspullen bv', address: 'hallo@winkel.example' })
    expect(mail.date).toBe('2026-08-17T00:00:00.000Z')
    expect(mail.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(body('text').trimEnd())
    expect(mail.html?.replaceAll('\r\n', '\n').trimEnd()).toBe(body('html').trimEnd())
    expect(body('eml').indexOf('text/plain')).toBeLessThan(body('eml').indexOf('text/html'))
    expect(mail.headers.map(({ key }) => key).toSorted()).toEqual(expected)
  })

  it('carries one-click unsubscribe where there is an https address', async () => {
    const { body } = await render('# A\n\nB', {
      options: {
        unsubscribe: 'https://winkel.example/weg?id=1',
        listUnsubscribe: { email: 'weg@winkel.example' },
        replyTo: { name: 'Klantenservice', address: 'service@winkel.example' },
      },
    })
    const { headers, replyTo } = await read(body('eml'))
    const value = (key: string) => headers.find((header) => header.key === key)?.value
    expect(value('list-unsubscribe')).toBe('<https://winkel.example/weg?id=1>, <mailto:weg@winkel.example>')
    expect(value('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    expect(replyTo).toEqual([{ name: 'Klantenservice', address: 'service@winkel.example' }])
  })

  it('is a draft without sender and date where nobody gave them, the same every time', async () => {
    const given = { site: { organization: undefined } }
    const [one, other] = [await render('# A\n\nB', given), await render('# A\n\nB', given)]
    expect(one.body('eml')).toBe(other.body('eml'))
    const { headers } = await read(one.body('eml'))
    expect(headers.map(({ key }) => key).toSorted()).toEqual([
      'content-language',
      'content-type',
      'message-id',
      'mime-version',
      'subject',
      'x-unsent',
    ])
  })

  it('has no other header for hostile strings in subject and sender', async () => {
    const nasty = fc.string({
      unit: fc.constantFrom(
        '\r',
        '\n',
        '\r\n',
        '\0',
        '\u2028',
        '\u2029',
        ':',
        ' ',
        'Bcc: x@y.example',
        '<',
        '>',
        '"',
        ',',
        '=?utf-8?Q?=0D=0A?=',
        'a',
      ),
    })
    await fc.assert(
      fc.asyncProperty(nasty, nasty, async (subject, name) => {
        const { headerText } = await import('../../src/message/header-text.ts')
        const eml = await toEml({
          headers: {
            from: { name: headerText(name), address: 'a@b.example' },
            subject: headerText(`s${subject}`),
            messageId: '<1@b.example>',
            date: '2026-08-17T00:00:00.000Z',
            'Content-Language': 'nl',
            'List-Unsubscribe': '<https://b.example/>',
          },
          html: '<p>x</p>',
          text: 'x',
          hash: 'ab'.repeat(32),
        })
        const { headers } = await read(new TextDecoder().decode(eml))
        expect(headers.map(({ key }) => key).toSorted()).toEqual([...expected, 'list-unsubscribe'].toSorted())
      }),
      { numRuns: 1_000, seed: 11 },
    )
  }, 60_000)
})
