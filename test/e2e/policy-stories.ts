// A running CMS -> the stories of policies: written in the admin, judged by at once, on the desk, at the gate and in the command.
import { openSource } from '@kanaal/export'
import { afterAll, describe, expect, it } from 'vitest'
import type { CmsCast } from './cms-cast.ts'
import { createApiToken } from './sign-in.ts'

const uid = 'api::article.article'

export const jargon = (more: object = {}) => ({
  id: 'no-jargon',
  kind: 'existence',
  title: { en: 'Jargon', nl: 'Jargon' },
  rationale: { en: 'Nobody knows the word.', nl: 'Niemand kent het woord.' },
  fix: { en: 'Say what it does.', nl: 'Zeg wat het doet.' },
  severity: 'error',
  category: 'brand',
  owner: 'editor-in-chief',
  match: [{ words: ['synergie*'] }],
  ...more,
})

export function describePolicies(cast: () => CmsCast): void {
  const admin = (method: string, path: string, body?: unknown) =>
    cast().as.admin(method, `/content-metadata/policies${path}`, body)
  const list = async () => (await admin('GET', '')).json
  const idOf = ({ definition }: { definition: { id: string } }) => definition.id
  const preview = async (body: string) => {
    const data = cast().entry('Een nieuwe tekst', { body })
    return (
      await cast().as.admin('POST', '/omnichannel/preview', { uid, locale: 'nl', data, targets: ['web'] })
    ).json
  }

  afterAll(async () => {
    for (const { definition, version } of (await list()).policies) {
      if (version > 0) await admin('DELETE', `/${definition.id}`)
    }
  })

  it('M21 the starter pack holds before anybody wrote anything, and is copied here by one click', async () => {
    const before = await list()
    expect(before.policies.map(idOf)).toEqual(
      expect.arrayContaining(['price-claim', 'terminology', 'form-of-address', 'ad-disclosure']),
    )
    expect(before.policies.every(({ origin }: { origin: string }) => origin === 'starter')).toBe(true)
    expect(before.starters).toBe(before.policies.length)
    expect((await admin('POST', '/starter', {})).json.installed).toHaveLength(before.starters)
    const after = await list()
    expect(after.starters).toBe(0)
    expect(after.policies.map(idOf)).toEqual(before.policies.map(idOf))
    expect(after.policies[0]).toMatchObject({ origin: 'site', replaces: 'starter', version: 1 })
    expect((await admin('POST', '/starter', {})).json.installed).toEqual([])
  })

  it('M21 one that somebody writes is on the desk and at the gate at once', async () => {
    const { draft, cms, published } = cast()
    const body = 'Wij zoeken synergieën tussen de teams, en dat is een hele zin.'
    expect((await preview(body)).messages.map(({ ruleId }: { ruleId: string }) => ruleId)).not.toContain(
      'no-jargon',
    )
    const made = await admin('POST', '', { definition: jargon(), version: 0 })
    expect([made.status, made.json.version, made.json.origin]).toEqual([201, 1, 'site'])
    const found = (await preview(body)).messages.find(
      ({ ruleId }: { ruleId: string }) => ruleId === 'no-jargon',
    )
    expect(found).toMatchObject({ severity: 'error', source: 'policy', place: { field: ['body'] } })
    expect(found.text.nl).toContain('synergieën')
    expect(found.why.nl).toBe('Niemand kent het woord.')
    const documentId = await draft('Over teams')
    await cms.strapi.documents(uid).update({ documentId, locale: 'nl', data: { body } as never })
    await expect(cms.strapi.documents(uid).publish({ documentId, locale: 'nl' })).rejects.toThrow(
      /synergieën/,
    )
    expect(await published(documentId)).toBe(0)
    const { version } = made.json
    const changed = await admin('PUT', '/no-jargon', { definition: jargon({ enabled: false }), version })
    expect(changed.json).toMatchObject({ version: 2, definition: { enabled: false } })
    await cms.strapi.documents(uid).publish({ documentId, locale: 'nl' })
    expect(await published(documentId)).toBe(1)
  })

  it('M21 one with channels looks at what those targets say', async () => {
    const definition = jargon({ id: 'not-on-web', scope: { channels: ['web'] }, severity: 'warning' })
    expect((await admin('POST', '', { definition, version: 0 })).status).toBe(201)
    const { targets, messages } = await preview('Synergie is het woord van vandaag.')
    expect(targets[0].messages.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain('not-on-web')
    expect(messages.map(({ ruleId }: { ruleId: string }) => ruleId)).not.toContain('not-on-web')
  })

  it('M21 one that names a vocabulary asks for its preferred labels, here and in the command', async () => {
    const { match: _, ...rest } = jargon({ id: 'house-words', severity: 'warning' })
    const definition = { ...rest, kind: 'substitution', vocabularies: ['topic'] }
    const onText = await admin('POST', '/try', { definition, text: 'Een schooltas.', locale: 'nl' })
    expect(onText.json.findings).toMatchObject([{ text: { nl: '“schooltas”: schrijf “Rugzak”.' } }])
    expect((await admin('POST', '', { definition, version: 0 })).status).toBe(201)
    const found = async (text: string) =>
      (await preview(text)).messages
        .filter(({ ruleId }: { ruleId: string }) => ruleId === 'house-words')
        .map((message: { text: { nl: string } }) => message.text.nl)
    expect(await found('Een schooltas is een rugzak met een vak voor boeken.')).toEqual([
      '“schooltas”: schrijf “Rugzak”.',
    ])
    const { json } = await cast().as.token('GET', '/api/content-metadata/policies')
    const told = json.policies.find(({ id }: { id: string }) => id === 'house-words')
    expect(told.preferred.nl).toMatchObject({ schooltas: 'Rugzak' })
    // What is stored names the vocabulary only: what it says changes without it.
    const { policies, vocabularies } = await list()
    expect(policies.find((one: never) => idOf(one) === 'house-words').definition.preferred).toBeUndefined()
    expect(vocabularies).toContainEqual({
      key: 'topic',
      label: expect.objectContaining({ nl: expect.any(String) }),
    })
    await admin('DELETE', '/house-words')
    expect(await found('Een schooltas.')).toEqual([])
  })

  it('M21 a starter that was changed is itself again when the change is taken away', async () => {
    const { policies } = await list()
    const price = policies.find((one: never) => idOf(one) === 'price-claim')
    const definition = { ...price.definition, severity: 'error' }
    await admin('PUT', '/price-claim', { definition, version: price.version })
    const text = 'De rugzak: van € 79,95 voor € 49,95.'
    const severity = async () =>
      (await preview(text)).messages.find(({ ruleId }: { ruleId: string }) => ruleId === 'price-claim')
        ?.severity
    expect(await severity()).toBe('error')
    expect((await admin('DELETE', '/price-claim')).status).toBe(200)
    expect(await severity()).toBe('warning')
    expect((await list()).starters).toBe(1)
    expect((await admin('DELETE', '/price-claim')).status).toBe(404)
  })

  it('M32 is tried on a document or a text before it is saved, and says whether that is in its scope', async () => {
    const definition = jargon({ id: 'tried', scope: { types: ['api::event.event'] } })
    const onText = await admin('POST', '/try', { definition, text: 'Geen synergie.', locale: 'nl' })
    expect(onText.json.findings).toMatchObject([
      { text: { nl: expect.stringContaining('synergie') }, line: 1 },
    ])
    const known = { uid, documentId: cast().seeded, locale: 'nl' }
    const onDocument = await admin('POST', '/try', { definition, ...known })
    expect(onDocument.json).toMatchObject({
      title: expect.stringMatching(/school/i),
      findings: [],
      outside: ['types'],
    })
    expect((await list()).policies.map(idOf)).not.toContain('tried')
  })

  it('two who change the same one do not overwrite each other', async () => {
    const { version } = (await admin('POST', '', { definition: jargon({ id: 'twice' }), version: 0 })).json
    const change = (severity: string) =>
      admin('PUT', '/twice', { definition: jargon({ id: 'twice', severity }), version })
    expect((await change('info')).status).toBe(200)
    const second = await change('warning')
    expect([second.status, second.json.error.message]).toEqual([400, expect.stringContaining('changed')])
    const again = await admin('POST', '', { definition: jargon({ id: 'twice' }), version: 0 })
    expect(again.json.error.message).toContain('already')
  })

  it('kanaal check strapi+http asks for them', async () => {
    const { cms, as } = cast()
    const source = await openSource(`strapi+${cms.url}?type=${uid}`, {
      token: await createApiToken(cms, 'checker'),
    })
    const policies = (await source.policies?.()) as { id: string }[]
    await source.close()
    expect(policies.map(({ id }) => id)).toEqual(expect.arrayContaining(['no-jargon', 'ad-disclosure']))
    expect((await as.anonymous('GET', '/api/content-metadata/policies')).status).toBe(403)
  })

  describe('M32 bad definitions are refused with the path and how to mend it', () => {
    it.each([
      [{ id: 'No Jargon' }, 'definition.id', 'small letters'],
      [{ match: [] }, 'definition.match', 'Nothing stands here'],
      [{ title: { nl: 'Jargon' } }, 'definition.title.en', 'in English'],
      [{ severity: 'fatal' }, 'definition.severity', '"error"'],
      [{ swap: { a: 'b' } }, 'definition.swap', 'Leave it out'],
      [{ kind: 'regex' }, 'definition.kind', ''],
      [{ scope: { types: [] } }, 'definition.scope.types', ''],
      [{ scope: { channels: ['wbe'] } }, 'definition.scope.channels.0', '"web"'],
      [{ match: [{ pattern: '(a+)+' }] }, 'definition.match.0', 'words'],
    ])('%j at %s', async (more, path, words) => {
      const { status, json } = await admin('POST', '', {
        definition: jargon({ id: 'bad', ...more }),
        version: 0,
      })
      expect(status).toBe(400)
      const [error] = json.error.details.errors
      expect(error.path.join('.')).toBe(path)
      expect(error.message).toContain(words)
    })

    it('a key is not changed', async () => {
      const reply = await admin('PUT', '/twice', { definition: jargon(), version: 2 })
      expect([reply.status, reply.json.error.details.errors[0].path]).toEqual([400, ['definition', 'id']])
    })
  })
}

/** Path and body of every route, then the status for anonymous, author and super administrator. */
export const policyMatrix: Record<string, [() => string, unknown, number, number, number]> = {
  'GET /content-metadata/policies': [() => '/content-metadata/policies', undefined, 401, 403, 200],
  'POST /content-metadata/policies': [() => '/content-metadata/policies', {}, 401, 403, 400],
  'POST /content-metadata/policies/starter': [
    () => '/content-metadata/policies/starter',
    { all: true },
    401,
    403,
    400,
  ],
  'POST /content-metadata/policies/try': [() => '/content-metadata/policies/try', {}, 401, 403, 400],
  'PUT /content-metadata/policies/:id': [() => '/content-metadata/policies/x', {}, 401, 403, 400],
  'DELETE /content-metadata/policies/:id': [() => '/content-metadata/policies/x', undefined, 401, 403, 404],
  'GET /api/content-metadata/policies': [() => '/api/content-metadata/policies', undefined, 403, 401, 401],
}
