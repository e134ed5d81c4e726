// A running CMS -> what the stories of the taxonomy plugin do again and again: ask, make, publish, compare.
import { verifyIndexes } from '@kanaal/strapi-kit/strapi-server'
import { type Callers, login, type Reply } from './sign-in.ts'
import { ADMIN, type RunningCms } from './start-cms.ts'

export const uid = 'api::article.article'

export interface Running {
  cms: RunningCms
  as: Callers
}

export type TaxonomyWorld = ReturnType<typeof createTaxonomyWorld>

export function createTaxonomyWorld(running: () => Running) {
  const strapi = () => running().cms.strapi
  const admin = (
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Reply> => running().as.admin(method, `/taxonomy${path}`, body, headers)
  const anonymous = (path: string, accept = 'application/json') =>
    running().as.anonymous('GET', `/api/taxonomy${path}`, undefined, { accept })
  const documents = () => strapi().documents(uid)
  /** Rows of the truth beside rows of the projection. */
  const drift = async () =>
    (await verifyIndexes(strapi(), { uid }))
      .filter(({ index }) => index === 'taxonomy')
      .flatMap(({ stale, orphans }) => [...stale, ...orphans])
  const assigned = async (documentId: string) =>
    (
      await strapi()
        .db.connection('kanaal_tax_assignment')
        .where({ document_id: documentId })
        .orderBy(['status', 'locale', 'concept'])
    ).map(({ status, locale, concept, resolved }: Record<string, string>) =>
      [status, locale, concept, resolved].join(' '),
    )
  let made = 0
  const entry = (keys: string[], more: object = {}) => ({
    title: `Over termen ${++made}`,
    slug: `terms-${made}`,
    body: 'Een hele zin die iets zegt.',
    taxonomyTerms: { assignments: keys.map((key) => ({ key })) },
    ...more,
  })
  const draft = async (keys: string[]) =>
    (await documents().create({ locale: 'nl', data: entry(keys) as never })).documentId
  const published = async (keys: string[]) => {
    const documentId = await draft(keys)
    await documents().publish({ documentId, locale: 'nl' })
    return documentId
  }
  const upload = async (
    text: string,
    fields: Record<string, string> = {},
    headers: Record<string, string> = {},
  ): Promise<Reply> => {
    const form = new FormData()
    for (const [name, value] of Object.entries({ dryRun: 'false', ...fields })) form.set(name, value)
    form.set('file', new Blob([text]), 'vocabulary.ttl')
    const { url } = running().cms
    const response = await fetch(`${url}/taxonomy/import`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await login({ url }, ADMIN)}`, ...headers },
      body: form,
    })
    const body = await response.text()
    return { status: response.status, headers: response.headers, text: body, json: JSON.parse(body) }
  }
  const concept = async (key: string) => (await admin('GET', `/concepts/${key}`)).json
  const create = async (nl: string, broader?: string, scheme = 'test') =>
    (await admin('POST', '/concepts', { scheme, broader, fields: { prefLabel: { nl } } })).json
  return {
    running,
    strapi,
    admin,
    anonymous,
    documents,
    drift,
    assigned,
    entry,
    draft,
    published,
    upload,
    concept,
    create,
  }
}
