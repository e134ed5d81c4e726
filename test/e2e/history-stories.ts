// A running CMS -> the stories of its record of changes: who changed which value, when, from what to what.
import { beforeAll, describe, expect, it } from 'vitest'
import type { CmsCast } from './cms-cast.ts'
import { callerOf, createApiToken } from './sign-in.ts'

const uid = 'api::article.article'
const manager = `/content-manager/collection-types/${uid}`

interface Entry {
  by: { kind: string; name: string }
  action: string
  locale: string
  at: string
  changes: { key: string; before: unknown; after: unknown }[]
}

export function describeHistory(castOf: () => CmsCast): void {
  const cast = () => castOf()
  const strapi = () => cast().cms.strapi
  const documents = () => strapi().documents(uid)
  const read = async (documentId: string, query = ''): Promise<Entry[]> =>
    (
      await cast().as.admin(
        'GET',
        `/content-metadata/history?type=${uid}&documentId=${documentId}&locale=nl${query}`,
      )
    ).json.entries
  const make = async (contentMetadata: object) =>
    (
      await documents().create({
        locale: 'nl',
        data: cast().entry('Een bericht', { contentMetadata }) as never,
      })
    ).documentId

  describe('of one document', () => {
    let documentId: string
    beforeAll(async () => {
      const reply = await cast().as.admin(
        'POST',
        `${manager}?locale=nl`,
        cast().entry('Wie deed dit', { contentMetadata: { owner: 'Ann' } }),
      )
      documentId = reply.json.data.documentId
    })

    it('M29 says who wrote which value, when, and what stood there before', async () => {
      const started = Date.now()
      await cast().as.admin('PUT', `${manager}/${documentId}?locale=nl`, {
        contentMetadata: { owner: 'Bob', reviewBy: '2030-01-01' },
      })
      const [latest, first] = await read(documentId)
      expect(latest).toMatchObject({ action: 'update', locale: 'nl', by: { kind: 'person' } })
      expect(latest?.by.name).not.toBe('')
      expect(latest?.changes).toEqual([
        { key: 'contentMetadata.owner', before: 'Ann', after: 'Bob' },
        { key: 'contentMetadata.reviewBy', before: null, after: '2030-01-01' },
      ])
      expect(Math.abs(Date.parse(latest?.at ?? '') - started)).toBeLessThan(60_000)
      expect(first).toMatchObject({
        action: 'create',
        changes: [{ key: 'contentMetadata.owner', before: null, after: 'Ann' }],
      })
    })

    it('M29 says nothing of a save that changed no value, nor of a publication', async () => {
      const before = await read(documentId)
      await cast().as.admin('PUT', `${manager}/${documentId}?locale=nl`, {
        title: 'Een andere titel',
        contentMetadata: { reviewBy: '2030-01-01', owner: 'Bob' },
      })
      await documents().publish({ documentId, locale: 'nl' })
      expect((await read(documentId)).map(({ at }) => at)).toEqual(before.map(({ at }) => at))
    })

    it('M29 tells what went when a draft was put back, and what came along with a copy', async () => {
      await documents().update({
        documentId,
        locale: 'nl',
        data: { contentMetadata: { owner: 'Cas' } } as never,
      })
      await documents().discardDraft({ documentId, locale: 'nl' })
      const [latest] = await read(documentId)
      expect(latest).toMatchObject({ action: 'discardDraft', by: { kind: 'program' } })
      expect(latest?.changes).toContainEqual({ key: 'contentMetadata.owner', before: 'Cas', after: 'Bob' })
      const { entries } = (await documents().clone({ documentId, locale: 'nl' } as never)) as unknown as {
        entries: { documentId: string }[]
      }
      const [copied] = await read(entries[0]?.documentId ?? '')
      expect(copied).toMatchObject({ action: 'clone' })
      expect(copied?.changes).toContainEqual({ key: 'contentMetadata.owner', before: null, after: 'Bob' })
    })

    it('M29 knows a language from another, and terms and copy from metadata', async () => {
      await documents().update({
        documentId,
        locale: 'en',
        data: cast().entry('A message', {
          taxonomyTerms: { assignments: [{ key: 'topic:school' }] },
          channelCopy: { x: { text: 'Short' } },
        }) as never,
      })
      const query = `/content-metadata/history?type=${uid}&documentId=${documentId}&locale=en`
      const [latest] = (await cast().as.admin('GET', query)).json.entries as Entry[]
      expect(latest?.changes.map(({ key }) => key)).toEqual(['channelCopy.x', 'taxonomyTerms.assignments'])
      expect((await read(documentId)).every(({ locale }) => locale === 'nl')).toBe(true)
    })

    it('M29 names the token of a program that writes through REST', async () => {
      const token = await createApiToken(cast().cms, `importer ${cast().seeded}`, 'full-access')
      const caller = callerOf(cast().cms, token)
      const reply = await caller('PUT', `/api/articles/${documentId}?locale=nl&status=draft`, {
        data: { contentMetadata: { owner: 'Dirk' } },
      })
      expect(reply.status).toBe(200)
      expect((await read(documentId))[0]?.by).toEqual({ kind: 'token', name: `importer ${cast().seeded}` })
    })
  })

  it('M29 is gone with the write that failed', async () => {
    const documentId = await make({ owner: 'Ann' })
    await expect(
      strapi().db.transaction(async () => {
        await documents().update({
          documentId,
          locale: 'nl',
          data: { contentMetadata: { owner: 'Bob' } } as never,
        })
        throw new Error('something else failed')
      }),
    ).rejects.toThrow('something else failed')
    expect(await read(documentId)).toHaveLength(1)
  })

  it('M29 is bounded: the latest 200 entries of a document, and values of 2,000 characters', async () => {
    const documentId = await make({ description: 'w'.repeat(5_000) })
    const [first] = await read(documentId)
    expect(String(first?.changes[0]?.after).length).toBeLessThan(2_010)
    const row = { uid, document: documentId, language: 'nl', action: 'update', by: '', by_kind: 'program' }
    const old = Array.from({ length: 300 }, () => ({ ...row, at: new Date(), changes: '[]' }))
    for (let at = 0; at < old.length; at += 50) {
      await strapi()
        .db.connection('kanaal_metadata_changes')
        .insert(old.slice(at, at + 50))
    }
    for (let index = 0; index < 16; index += 1) {
      await documents().update({
        documentId,
        locale: 'nl',
        data: { contentMetadata: { owner: `Ann ${index}` } } as never,
      })
    }
    const rows = await strapi().db.connection('kanaal_metadata_changes').where({ document: documentId })
    expect(rows.length).toBeLessThanOrEqual(215)
    expect(rows.length).toBeGreaterThanOrEqual(200)
    expect((await read(documentId))[0]?.changes[0]?.after).toBe('Ann 15')
  })

  it('M29 keeps what stood in the way of a publication, by whom it was tried, and nothing of one that went through', async () => {
    const documentId = await make({ owner: 'Ann', campaign: 'school' })
    await documents().update({ documentId, locale: 'nl', data: { title: '', body: '' } as never })
    const path = `${manager}/${documentId}/actions/publish?locale=nl`
    const refused = await cast().as.admin('POST', path, {})
    expect(refused.status).toBe(400)
    const reasons = refused.json.error.details.errors.map(({ message }: { message: string }) => message)
    const latest = await until(async () => {
      const [entry] = await read(documentId)
      return entry?.action === 'refused' ? entry : undefined
    })
    expect(latest.by).toMatchObject({ kind: 'person', name: expect.stringContaining('Admin') })
    expect(latest.changes.map(({ after }) => after)).toEqual(reasons)
    await documents().update({ documentId, locale: 'nl', data: cast().entry('Toch wel') as never })
    const before = (await read(documentId)).length
    await documents().publish({ documentId, locale: 'nl' })
    expect(await read(documentId)).toHaveLength(before)
  })

  it('M29 can be read of a document that is gone, by its name, and says who took it away', async () => {
    const documentId = await make({ owner: 'Ann' })
    await cast().as.admin('DELETE', `${manager}/${documentId}?locale=nl`)
    expect(await read(documentId)).toEqual([])
    const [deleted, made] = (await read(documentId, '&gone=true')) as (Entry & Record<string, unknown>)[]
    expect(deleted).toMatchObject({ action: 'delete', title: 'Een bericht', isGone: true })
    expect(deleted?.by.kind).toBe('person')
    expect(deleted?.changes).toContainEqual({ key: 'contentMetadata.owner', before: 'Ann', after: null })
    expect(made?.action).toBe('create')
    const whole = await cast().as.admin('GET', `/content-metadata/history/export?type=${uid}&gone=true`)
    expect(whole.text).toContain(documentId)
    // Whoever may read some documents of a type only cannot be told of one that nobody can check.
    expect((await cast().as.admin('GET', '/content-metadata/history?gone=false')).status).toBe(400)
  })

  it('M29 is shown only to whoever may read the document, page by page, and can be taken along', async () => {
    const page = await cast().as.admin('GET', '/content-metadata/history?pageSize=2')
    expect(page.json.entries).toHaveLength(2)
    expect(page.json.pagination.total).toBeGreaterThan(2)
    expect(page.json.filters.types.map((type: { uid: string }) => type.uid)).toContain(uid)
    const { text, headers } = await cast().as.admin('GET', `/content-metadata/history/export?type=${uid}`)
    expect(headers.get('content-disposition')).toContain('metadata-changes.jsonl')
    const lines = text.trim().split('\n')
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ uid })
    expect((await cast().as.admin('GET', '/content-metadata/history?type=admin::user')).status).toBe(403)
    expect((await cast().as.admin('GET', '/content-metadata/history?colour=red')).status).toBe(400)
  })
}

/** Written once the transaction that was refused is over. */
async function until<Found>(look: () => Promise<Found | undefined>): Promise<Found> {
  for (let turn = 0; turn < 100; turn++) {
    const found = await look()
    if (found !== undefined) return found
    await new Promise((resolve) => setImmediate(resolve))
  }
  throw new Error('It did not come about.')
}

/** Route -> path, body, and the status for nobody, an author without the permission, and the administrator. */
export const historyMatrix: Record<string, [() => string, unknown, number, number, number]> = {
  'GET /content-metadata/history': [() => '/content-metadata/history', undefined, 401, 403, 200],
  'GET /content-metadata/history/export': [
    () => '/content-metadata/history/export',
    undefined,
    401,
    403,
    200,
  ],
}
