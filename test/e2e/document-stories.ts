// What programs get of a CMS: its published documents, page by page.
import { document as documentSchema } from '@kanaal/types'
import { describe, expect, it } from 'vitest'
import type { CmsCast } from './cms-cast.ts'

export function describeDocuments(cast: CmsCast): void {
  describe('documents', () => {
    it('come as NDJSON, page by page, each once', async () => {
      const ids: string[] = []
      let cursor: string | null = null
      do {
        const path = `/api/omnichannel/documents?type=api::product.product&limit=3${cursor ? `&cursor=${cursor}` : ''}`
        const reply = await cast.as.token('GET', path)
        expect(reply.status).toBe(200)
        expect(reply.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8')
        expect(reply.headers.get('etag')).toBeTruthy()
        for (const line of reply.text.trim().split('\n')) {
          const { id, locale } = documentSchema.parse(JSON.parse(line))
          ids.push(`${id} ${locale}`)
        }
        cursor = reply.headers.get('x-next-cursor')
      } while (cursor)
      expect([ids.length, new Set(ids).size]).toEqual([4, 4])
    })

    it('span all types the caller may read, or one locale', async () => {
      const all = (await cast.as.token('GET', '/api/omnichannel/documents?limit=100')).text.trim().split('\n')
      const types = new Set(all.map((line) => JSON.parse(line).type))
      expect([...types].sort()).toEqual(['article', 'event', 'product'])
      const dutch = (await cast.as.token('GET', '/api/omnichannel/documents?limit=100&locale=nl')).text
        .trim()
        .split('\n')
      expect(new Set(dutch.map((line) => JSON.parse(line).locale))).toEqual(new Set(['nl']))
    })

    it.each([
      ['filters[x]=1', 'filters'],
      ['limit=1000', 'limit'],
      ['cursor=abc', 'cursor'],
      ['type=admin::user', 'type'],
      ['locale=xx', 'locale'],
    ])('answer %s with 400', async (query, path) => {
      const { status, json } = await cast.as.token('GET', `/api/omnichannel/documents?${query}`)
      expect([status, json.error.details.errors[0].path.join('.')]).toEqual([400, path])
    })
  })
}
