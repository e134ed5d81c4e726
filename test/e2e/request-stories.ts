// What asks for the wrong thing: in words, with the place, kept by no cache, and no trouble of the server's.
import { describe, expect, it, vi } from 'vitest'
import type { CmsCast } from './cms-cast.ts'

const uid = 'api::article.article'

export function describeRequests(cast: CmsCast): void {
  const { entry, rendition } = cast
  const preview = (data: object) =>
    cast.as.admin('POST', '/omnichannel/preview', { uid, locale: 'nl', data, targets: ['web'] })

  describe('a request that is wrong', () => {
    it.each([
      [{ title: { nl: 'A' } }, 'data.title', 'Expected a text, not an object.'],
      [{ sections: 'x' }, 'data.sections', 'Expected a list, not "x".'],
      [{ cover: true }, 'data.cover', expect.stringMatching(/not true\.$/)],
      [{ contentMetadata: 'x' }, 'data.contentMetadata', 'Expected an object, not "x".'],
      [{ taxonomyTerms: 5 }, 'data.taxonomyTerms', 'Expected a list or an object, not 5.'],
      [{ 'ti\0tle': 'A' }, 'data.ti\u{fffd}tle', expect.stringContaining('character 3 is U+0000')],
    ])('names the field of a form that holds %j', async (more, path, message) => {
      const { status, json, headers } = await preview(entry('Vorm', more))
      expect([status, json.error.details.errors]).toEqual([
        400,
        [expect.objectContaining({ path: path.split('.'), message })],
      ])
      expect(headers.get('cache-control')).toBe('no-store')
    })

    it('says in a message what a value of our own panels should be', async () => {
      const { status, json } = await preview(entry('Paneel', { contentMetadata: { date: 'not a date' } }))
      expect(status).toBe(200)
      const texts = json.messages.map(({ text }: { text: { en: string } }) => text.en)
      expect(texts).toContainEqual(expect.stringContaining('"date" is "not a date"; a date such as'))
    })

    it('says that a body is no JSON, or how much is read, and is no trouble of the server', async () => {
      const troubles = vi.spyOn(cast.cms.strapi.log, 'error')
      const send = (body: string) =>
        fetch(`${cast.cms.url}/omnichannel/preview`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
        })
      const broken = await send('{"uid": ')
      expect([broken.status, (await broken.json()).error.message]).toEqual([
        400,
        expect.stringMatching(/^The request is no JSON \(.+\)\. Expected one object, such as /),
      ])
      const large = await send(`{"uid": "${'x'.repeat(4_000_000)}"}`)
      expect([large.status, (await large.json()).error.message]).toEqual([
        413,
        expect.stringMatching(/^The request holds 4000011 bytes, at most 3145728 are read\./),
      ])
      expect(troubles).not.toHaveBeenCalled()
      troubles.mockRestore()
    })

    it.each([
      ['token', '/api/omnichannel/deliver?nonsense=1', 400],
      ['token', '/api/omnichannel/deliver?channel=web&at=soon', 400],
      ['token', rendition('nobody'), 404],
      ['token', '/api/omnichannel/renditions/admin::user/1?target=web', 404],
      ['anonymous', '/api/omnichannel/deliver?channel=web', 403],
      ['anonymous', '/api/omnichannel/nothing', 404],
      ['anonymous', '/api/taxonomy/schemes/nothing', 404],
      ['anonymous', '/api/content-metadata/api::nothing.nothing/1', 403],
    ] as const)('is kept by no cache: %s, GET %s', async (who, path, expected) => {
      const { status, headers } = await cast.as[who]('GET', path)
      expect([status, headers.get('cache-control'), headers.get('etag')]).toEqual([
        expected,
        'no-store',
        null,
      ])
    })
  })
}
