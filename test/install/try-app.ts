// An app on disk -> what it answers when it runs: its editors' preview and its readers' rendition.
import { spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../e2e/free-port.ts'
import { run, STRAPI } from './create-app.ts'

const ADMIN = { email: 'admin@example.com', password: 'Sup3rSecret!' }
const UID = 'api::note.note'
const BODY = 'Kom **zaterdag** langs.\n\n::cta[Bekijk het programma]{href="https://example.com/open-dag"}\n'
/** A first start migrates: seconds, or a minute on a busy machine. */
const START_MS = 180_000

export interface Tried {
  /** Target ids with a rendition of the unsaved form. */
  previewed: string[]
  /** The published web page. */
  page: string
}

/** @throws with the server's log where it does not answer as it should */
export async function tryApp(app: string): Promise<Tried> {
  const admin = ['--email', ADMIN.email, '--password', ADMIN.password, '--firstname', 'An']
  run(app, STRAPI, ['admin:create-user', ...admin])
  const port = await freePort()
  const server = spawn(STRAPI, ['start'], {
    cwd: app,
    detached: true,
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port), STRAPI_TELEMETRY_DISABLED: 'true' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (log += chunk))
  try {
    return await visit(`http://127.0.0.1:${port}`, () => server.exitCode)
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${log.slice(-4000)}`)
  } finally {
    // Strapi may start children of its own; the whole group ends.
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid)
  }
}

async function visit(url: string, exitCode: () => number | null): Promise<Tried> {
  const end = Date.now() + START_MS
  const isUp = () =>
    fetch(`${url}/_health`).then(
      ({ status }) => status === 204,
      () => false,
    )
  while (!(await isUp())) {
    if (exitCode() !== null || Date.now() > end) throw new Error('Strapi did not start')
    await wait(250)
  }
  const login = await ask(url, 'POST', '/admin/login', ADMIN)
  const token: string = login.data.token ?? login.data.accessToken
  const data = { title: 'Open dag', slug: 'open-dag', body: BODY }
  const preview = await ask(url, 'POST', '/omnichannel/preview', { uid: UID, locale: 'en', data }, token)
  const made = await ask(url, 'POST', `/content-manager/collection-types/${UID}`, data, token)
  const { documentId } = made.data
  await ask(
    url,
    'POST',
    `/content-manager/collection-types/${UID}/${documentId}/actions/publish`,
    data,
    token,
  )
  const reader = await ask(url, 'POST', '/admin/api-tokens', API_TOKEN, token)
  const address = `${url}/api/omnichannel/renditions/${UID}/${documentId}?target=web&part=html`
  const answer = await fetch(address, { headers: { authorization: `Bearer ${reader.data.accessKey}` } })
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}: ${await answer.text()}`)
  const rendered = preview.targets.filter((target: { rendition?: unknown }) => target.rendition !== undefined)
  return { previewed: rendered.map(({ id }: { id: string }) => id), page: await answer.text() }
}

const API_TOKEN = { name: 'reader', description: '', type: 'read-only', lifespan: null }

// biome-ignore lint/suspicious/noExplicitAny: answers are looked at field by field
async function ask(url: string, method: string, path: string, body: object, token?: string): Promise<any> {
  const response = await fetch(url + path, {
    method,
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text.slice(0, 1000)}`)
  return JSON.parse(text)
}
