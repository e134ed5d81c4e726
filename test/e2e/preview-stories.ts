// What an editor types, not yet stored -> the previews of every target, or what is wrong with it.
import { describe, expect, it } from 'vitest'
import type { CmsCast } from './cms-cast.ts'
import { DEFAULT_TARGETS } from './default-targets.ts'
import { type Callers, login } from './sign-in.ts'
import { ADMIN } from './start-cms.ts'

const uid = 'api::article.article'

export function describePreviews(cast: CmsCast): void {
  const { entry } = cast
  describe('preview', () => {
    const request = (more: object = {}) => ({ uid, locale: 'nl', data: entry('Een nieuwe tekst'), ...more })
    const post = (body: unknown, caller: keyof Callers = 'admin') =>
      cast.as[caller]('POST', '/omnichannel/preview', body)

    it('renders unsaved values on every default target, in every mode', async () => {
      const before = await cast.cms.strapi.documents(uid).findOne({ documentId: cast.seeded, locale: 'nl' })
      const { status, json } = await post(
        request({ documentId: cast.seeded, data: { title: 'Nooit opgeslagen' } }),
      )
      expect(status).toBe(200)
      expect(json.document).toMatchObject({ title: 'Nooit opgeslagen', locale: 'nl', dir: 'ltr' })
      expect(json.targets.map(({ id }: { id: string }) => id)).toEqual(DEFAULT_TARGETS)
      for (const target of json.targets) {
        expect(Object.keys(target.frames).sort(), target.id).toEqual([...target.modes].sort())
        expect(target.rendition.files.every((file: object) => !('body' in file))).toBe(true)
      }
      const [web] = json.targets
      expect(web.frames[web.modes[0]]).toMatchObject({ kind: 'html', sandbox: '' })
      expect(web.frames[web.modes[0]].body).toContain('Nooit opgeslagen')
      expect(web.frames[web.modes[0]].body).not.toMatch(/<script(?! type="application\/ld\+json")/)
      expect(await cast.cms.strapi.documents(uid).findOne({ documentId: cast.seeded, locale: 'nl' })).toEqual(
        before,
      )
    })

    it('says of a long text what channels leave out, and not every word of it', async () => {
      const body = `${'Kom langs in [de winkel](https://example.org/winkel), tot en met zondag.\n\n'.repeat(600)}`
      const { status, json } = await post(request({ data: entry('Lang', { body }), frames: [] }))
      expect(status).toBe(200)
      const x = json.targets.find(({ id }: { id: string }) => id === 'x')
      expect(Math.max(...x.losses.map(({ count }: { count: number }) => count))).toBeGreaterThan(500)
      expect(JSON.stringify(json).length).toBeLessThan(body.length)
    })

    it('stops working for who has hung up, and answers the next', { timeout: 90_000 }, async () => {
      const authorization = `Bearer ${await login(cast.cms, ADMIN)}`
      const body = 'Kom **langs** in [de winkel](https://example.org/winkel), tot en met zondag.\n\n'.repeat(
        12_000,
      )
      const leave = async (turn: number) => {
        const question = JSON.stringify(request({ data: entry(`Lang ${turn}`, { body }) }))
        const headers = { 'content-type': 'application/json', authorization }
        const signal = AbortSignal.timeout(1_500)
        const url = `${cast.cms.url}/omnichannel/preview`
        await expect(fetch(url, { method: 'POST', body: question, headers, signal })).rejects.toThrow()
      }
      // More of them than there are threads, each of many seconds.
      await Promise.all([0, 1, 2, 3, 4, 5].map(leave))
      const start = performance.now()
      expect((await post(request())).status).toBe(200)
      expect(performance.now() - start).toBeLessThan(15_000)
    })

    it('keeps what is stored, where the form says nothing of it', async () => {
      const { json } = await post(request({ documentId: cast.seeded, data: {} }))
      expect(json.document.facts.map(({ id }: { id: string }) => id)).toContain('rugzak-prijs')
    })

    it('takes images, relations and components from the form', async () => {
      const [file] = await cast.cms.strapi.db.query('plugin::upload.file').findMany({ limit: 1 })
      const data = entry('Met beeld', {
        cover: { id: file.id, url: 'https://evil.example/x.png' },
        sections: [{ __component: 'shared.question', question: 'Hoe laat?', answer: 'Om **tien** uur.' }],
      })
      const { json } = await post(request({ data, targets: ['web'] }))
      const [mode] = json.targets[0].modes
      expect(json.targets[0].frames[mode].body).toContain('<strong>tien</strong>')
      expect(JSON.stringify(json)).not.toContain('evil.example')
      expect(JSON.stringify(json)).toContain(file.url)
    })

    it('plays the kiosk deck by external files from this server only', async () => {
      const { json } = await post(request({ targets: ['kiosk'] }))
      const [kiosk] = json.targets
      const frame = kiosk.frames[kiosk.modes[0]]
      expect(frame.sandbox).toBe('allow-scripts')
      expect(frame.body).toContain(`${cast.cms.url}/api/omnichannel/player/player.js`)
      expect(frame.body).not.toMatch(/<script>(?!\s*<)/)
    })

    it('says in both languages what is wrong, and what the gate will say', async () => {
      const { json } = await post(request({ data: { ...entry('Te diep'), body: `${'> '.repeat(150)}x` } }))
      expect(json.document).toBeUndefined()
      expect(json.gate.refused).toBe(true)
      expect(json.messages[0]).toMatchObject({
        severity: 'error',
        text: { en: expect.stringContaining('of 24') },
      })
      expect(json.messages[0].text.nl).not.toBe(json.messages[0].text.en)
    })

    it.each([
      [{ uid: undefined }, 'uid'],
      [{ uid: 'api::nothing.nothing' }, 'uid'],
      [{ uid: 'admin::user' }, 'uid'],
      [{ documentId: '../../x' }, 'documentId'],
      [{ documentId: 'a\0b' }, 'documentId'],
      [{ locale: 'xx' }, 'locale'],
      [{ locale: '../etc' }, 'locale'],
      [{ data: 'text' }, 'data'],
      [{ targets: ['web', 'fax'] }, 'targets.1'],
      [{ audience: 'nobody' }, 'audience'],
      [{ now: 'yesterday' }, 'now'],
      [{ filters: {} }, 'filters'],
      [{ data: { title: 'a\0b' } }, 'data.title'],
    ])('answers %j with 400 at %s', async (more, path) => {
      const { status, json } = await post(request(more))
      expect(status).toBe(400)
      expect(json.error.details.errors.map((error: { path: string[] }) => error.path.join('.'))).toContain(
        path,
      )
    })

    it('refuses what is larger than a document may be', async () => {
      const { status } = await post(request({ data: entry('Groot', { body: 'x'.repeat(4_000_000) }) }))
      expect(status).toBe(413)
      const { json } = await post(request({ data: entry('Net te groot', { body: 'x'.repeat(1_100_000) }) }))
      expect(json.messages[0].text.en).toMatch(/1[,.]?048[,.]?576/)
    })

    it('shows nobody what they may not read', async () => {
      const roles = cast.cms.strapi.service('admin::role') as unknown as {
        findOne(where: object): Promise<{ id: number }>
        addPermissions(id: number, permissions: object[]): Promise<unknown>
      }
      const author = await roles.findOne({ code: 'strapi-author' })
      expect((await post(request(), 'author')).status).toBe(403)
      const action = { subject: null, properties: {}, conditions: [] }
      await roles.addPermissions(author.id, [{ ...action, action: 'plugin::omnichannel.preview' }])
      // An author reads only what they made themselves: the seeded article is somebody else's.
      expect((await post(request(), 'author')).status).toBe(200)
      expect((await post(request({ documentId: cast.seeded }), 'author')).status).toBe(403)
      const list = await cast.as.author('GET', `/omnichannel/readiness?uid=${uid}`)
      expect([list.status, list.json.rows]).toEqual([200, []])
      const own = await cast.cms.strapi.db
        .query('admin::permission')
        .findMany({ where: { action: 'plugin::omnichannel.preview', role: { id: author.id } } })
      await cast.cms.strapi.db
        .query('admin::permission')
        .deleteMany({ where: { id: { $in: own.map(({ id }: { id: number }) => id) } } })
    })
  })
}
