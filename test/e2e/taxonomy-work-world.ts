// A running CMS -> what the stories of people who look after its words do again and again.
import type { Caller, Reply } from './sign-in.ts'
import { type Running, uid } from './taxonomy-world.ts'

export { uid }
export const event = 'api::event.event'

export type WorkWorld = ReturnType<typeof createWorkWorld>

export function createWorkWorld(running: () => Running) {
  const strapi = () => running().cms.strapi
  const by =
    (caller: () => Caller) =>
    (method: string, path: string, body?: unknown): Promise<Reply> =>
      caller()(method, `/taxonomy${path}`, body)
  const admin = by(() => running().as.admin)
  const author = by(() => running().as.author)
  const documents = () => strapi().documents(uid)
  const concept = async (key: string) => (await admin('GET', `/concepts/${key}`)).json
  const create = async (nl: string, broader?: string) =>
    (await admin('POST', '/concepts', { scheme: 'work', broader, fields: { prefLabel: { nl } } })).json
      .concept
  let made = 0
  const entry = (assignments: object[], more: object = {}) => ({
    title: `Werk aan woorden ${++made}`,
    slug: `work-${made}`,
    body: 'Een hele zin die iets zegt.',
    taxonomyTerms: { assignments },
    ...more,
  })
  const tagged = async (assignments: object[], more: object = {}) => {
    const data = entry(assignments, more) as never
    const { documentId } = await documents().create({ locale: 'nl', data })
    await documents().publish({ documentId, locale: 'nl' })
    return documentId
  }
  const termsOf = async (documentId: string, status: 'draft' | 'published') => {
    const found = await documents().findOne({ documentId, locale: 'nl', status })
    const stored = found?.taxonomyTerms as { assignments: { key: string; role?: string }[] } | undefined
    return (stored?.assignments ?? []).map(({ key, role }) => (role ? `${key} as ${role}` : key))
  }
  const until = async (id: string, state: string) => {
    for (let turn = 0; turn < 400; turn++) {
      const job = (await admin('GET', '/retag')).json.find((one: { id: string }) => one.id === id)
      if (job?.state === state) return job
      await new Promise((resolve) => setImmediate(resolve))
    }
    throw new Error(`The job ${id} did not become ${state}.`)
  }
  return { running, strapi, admin, author, documents, concept, create, entry, tagged, termsOf, until }
}
