// The table of documents by targets: in pages, narrowed by what is asked for, and looked through for a state.
import { describe, expect, it } from 'vitest'
import type { CmsCast } from './cms-cast.ts'
import { DEFAULT_TARGETS } from './default-targets.ts'

const article = 'api::article.article'
const CAMPAIGN = 'terug-naar-school-2027'

interface Row {
  documentId: string
  title: string
  content: { state: string }
  targets: { target: string; state: string }[]
}

export function describeReadiness(cast: CmsCast): void {
  const ask = (query: string) => cast.as.admin('GET', `/omnichannel/readiness?${query}`)
  const seededOf = async (query: string) => {
    const { status, json } = await ask(`uid=${article}&locale=nl&campaign=${CAMPAIGN}&pageSize=25${query}`)
    expect(status, JSON.stringify(json)).toBe(200)
    return json as { rows: Row[]; targets: { id: string }[]; looked?: { from: number; to: number } }
  }
  const stateOn = ({ targets }: Row, target: string) => targets.find((one) => one.target === target)?.state

  describe('readiness', () => {
    it('lists drafts with the state of every target', async () => {
      const { status, json } = await ask('uid=api::product.product&locale=nl&pageSize=2')
      expect(status).toBe(200)
      expect(json.pagination).toEqual({ page: 1, pageSize: 2, pageCount: 1, total: 2 })
      expect(json.rows[0]).toMatchObject({ locale: 'nl', status: 'published' })
      expect(json.rows[0].targets.map(({ target }: { target: string }) => target)).toEqual(DEFAULT_TARGETS)
      expect(json.looked).toBeUndefined()
    })

    it('says by which owners and campaigns it can be narrowed, and is', async () => {
      const { json } = await ask(`uid=${article}&locale=nl&pageSize=1`)
      expect(json.choices.campaigns).toContain(CAMPAIGN)
      expect(json.choices.owners.length).toBeGreaterThan(1)
      const titles: string[] = []
      for (const owner of json.choices.owners) {
        const found = await ask(`uid=${article}&locale=nl&owner=${encodeURIComponent(owner)}&pageSize=25`)
        expect(found.json.rows.length, owner).toBe(found.json.pagination.total)
        for (const { documentId } of found.json.rows) {
          const path = `/content-manager/collection-types/${article}/${documentId}?locale=nl`
          const { contentMetadata } = (await cast.as.admin('GET', path)).json.data
          expect(contentMetadata.owner).toBe(owner)
        }
        titles.push(...found.json.rows.map(({ title }: Row) => title))
      }
      expect(new Set(titles).size, 'nobody’s twice').toBe(titles.length)
      const nobody = await ask(`uid=${article}&locale=nl&owner=nobody%25&pageSize=25`)
      expect([nobody.json.rows, nobody.json.pagination.total]).toEqual([[], 0])
    })

    it('finds what is in a state, as the table without it says', async () => {
      const { rows } = await seededOf('')
      expect(rows.length).toBeGreaterThan(4)
      for (const state of ['error', 'warning', 'excluded']) {
        const cells = ({ content, targets }: Row) => [content, ...targets].map((cell) => cell.state)
        const expected = rows.filter((row) => cells(row).includes(state)).map(({ title }) => title)
        const found = await seededOf(`&state=${state}`)
        expect([state, found.rows.map(({ title }) => title)]).toEqual([state, expected])
        expect(found.looked).toEqual({ from: 0, to: rows.length })
      }
    })

    it('shows one target alone, and finds its state', async () => {
      const { rows } = await seededOf('')
      const narrowed = await seededOf('&target=kiosk')
      expect(narrowed.targets.map(({ id }) => id)).toEqual(['kiosk'])
      expect(narrowed.rows.map(({ targets }) => targets.map(({ target }) => target))).toEqual(
        rows.map(() => ['kiosk']),
      )
      // What contradicts between targets is found whichever is shown.
      expect(narrowed.rows.map(({ content }) => content.state)).toEqual(
        rows.map(({ content }) => content.state),
      )
      const excluded = await seededOf('&target=kiosk&state=excluded')
      expect(excluded.rows.map(({ title }) => title)).toEqual(
        rows.filter((row) => stateOn(row, 'kiosk') === 'excluded').map(({ title }) => title),
      )
      expect(excluded.rows.length).toBeGreaterThan(0)
    })

    it('goes on from where it looked, and finds each once', async () => {
      const all = (await seededOf('&state=ready')).rows.map(({ title }) => title)
      expect(all.length).toBeGreaterThan(1)
      const found: string[] = []
      let from = 0
      for (let question = 0; question <= all.length; question += 1) {
        const query = `uid=${article}&locale=nl&campaign=${CAMPAIGN}&state=ready&pageSize=1&from=${from}`
        const { json } = await ask(query)
        found.push(...json.rows.map(({ title }: Row) => title))
        expect(json.looked.from).toBe(from)
        if (json.looked.to === json.pagination.total) break
        expect(json.looked.to).toBeGreaterThan(from)
        from = json.looked.to
      }
      expect(found).toEqual(all)
    })

    it('names what was changed last and must be fixed, for the home page', async () => {
      const data = { ...cast.entry('Te diep'), body: `${'> '.repeat(150)}x` }
      const made = await cast.cms.strapi.documents(article).create({ locale: 'nl', data: data as never })
      const { status, json } = await cast.as.admin('GET', '/omnichannel/unready')
      expect(status).toBe(200)
      expect(json.rows[0]).toMatchObject({
        uid: article,
        documentId: made.documentId,
        locale: 'nl',
        title: 'Te diep',
        content: { state: 'error', worst: { severity: 'error' } },
      })
      const states = ({ content, targets }: Row) => [content, ...targets].map(({ state }) => state)
      for (const row of json.rows) expect(states(row)).toContain('error')
      expect(json.rows.length).toBeLessThanOrEqual(5)
      expect(json.looked).toBeGreaterThanOrEqual(json.rows.length)
      await cast.cms.strapi.documents(article).delete({ documentId: made.documentId, locale: '*' })
      const after = await cast.as.admin('GET', '/omnichannel/unready')
      expect(JSON.stringify(after.json)).not.toContain(made.documentId)
      expect((await cast.as.admin('GET', '/omnichannel/unready?uid=x')).status).toBe(400)
    })

    it.each([
      ['sort=x', 'sort'],
      ['target=fax', 'target'],
      ['state=fine', 'state'],
      ['locale=xx', 'locale'],
      ['owner=', 'owner'],
      ['owner[$ne]=x', 'owner'],
      ['campaign=a&campaign=b', 'campaign'],
      ['state=error&page=2', 'page'],
      ['from=3', 'from'],
      ['state=error&from=-1', 'from'],
      ['pageSize=26', 'pageSize'],
    ])('answers %s with 400', async (query, path) => {
      const { status, json } = await ask(`uid=${article}&${query}`)
      expect(status).toBe(400)
      expect(JSON.stringify(json.error)).toContain(path)
    })
  })
}
