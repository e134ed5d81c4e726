// A running CMS and a second process on the same database -> the stories of two nodes behind one address.
import { fromTurtle } from '@kanaal/taxonomy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ServedCms, serveCms } from './serve-cms.ts'
import { type Callers, callerOf, type Reply } from './sign-in.ts'
import { ADMIN, type RunningCms } from './start-cms.ts'

const uid = 'api::article.article'

export function describeNodes(
  running: () => { cms: RunningCms; as: Callers },
  database: Record<string, string>,
): void {
  describe('a second node', () => {
    let node: ServedCms
    let other: (
      method: string,
      path: string,
      body?: unknown,
      headers?: Record<string, string>,
    ) => Promise<Reply>
    const one = (method: string, path: string, body?: unknown) =>
      running().as.admin(method, `/taxonomy${path}`, body)

    beforeAll(async () => {
      node = await serveCms('second-node', { database })
      const { json } = await callerOf(node)('POST', '/admin/login', ADMIN)
      other = callerOf(node, json.data.token ?? json.data.accessToken)
    })
    afterAll(() => node?.stop())

    it('sees a change of vocabulary at its next request, in the tree, the suggestions and the public form', async () => {
      const guess = async () => {
        const data = { title: 'Alles over kwelderknopen', body: 'Een kwelderknoop is een knoop.' }
        const { json } = await other('POST', '/taxonomy/suggest', { uid, locale: 'nl', data })
        return json.map(({ key }: { key: string }) => key)
      }
      const turtle = () =>
        callerOf(node)('GET', '/api/taxonomy/schemes/topic', undefined, { accept: 'text/turtle' })
      const [before, guessed] = [await turtle(), await guess()]
      expect(guessed).not.toContain('topic:kwelderknoop')
      const made = await one('POST', '/concepts', {
        scheme: 'topic',
        fields: { prefLabel: { nl: 'Kwelderknoop' } },
      })
      expect(made.status).toBe(201)
      const { key } = made.json.concept
      expect(await guess()).toContain(key)
      const tree = await other('GET', '/taxonomy/schemes/topic/children?language=nl')
      expect(tree.json.nodes.map((row: { key: string }) => row.key)).toContain(key)
      const after = await turtle()
      expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'))
      expect(fromTurtle(after.text).concepts).toHaveLength(fromTurtle(before.text).concepts.length + 1)
      await one('DELETE', `/concepts/${key}`)
      expect(await guess()).not.toContain(key)
    })

    it('T35 of two writers at the same moment, on two nodes, one is told', async () => {
      const made = await one('POST', '/concepts', {
        scheme: 'topic',
        fields: { prefLabel: { nl: 'Tweestrijd' } },
      })
      const { key } = made.json.concept
      let { version } = made.json.concept
      for (let round = 0; round < 5; round++) {
        const body = (nl: string) => ({ version, fields: { definition: { nl: [`${nl} ${round}`] } } })
        const path = `/taxonomy/concepts/${key}`
        const replies = await Promise.all([
          running().as.admin('PUT', path, body('Van de een.')),
          other('PUT', path, body('Van de ander.')),
        ])
        expect(replies.map(({ status }) => status).sort()).toEqual([200, 409])
        const won = replies.find(({ status }) => status === 200)
        const now = (await other('GET', path)).json
        expect(now.notes).toEqual(won?.json.concept.notes)
        version = now.version
      }
      expect((await one('DELETE', `/concepts/${key}`)).status).toBe(200)
    })
  })
}
