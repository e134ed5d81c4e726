import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { playerScript } from '@kanaal/kiosk-player'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createKioskServer } from '../src/create-kiosk-server.ts'
import { openDeckDirectory } from '../src/deck-directory.ts'

const playlist = {
  version: 1,
  target: 'kiosk',
  title: 'Kiosk',
  items: [{ deck: 'nl/a', locale: 'nl', title: 'A', priority: 0 }],
}

let home: string
let folder: string
let server: Server
let port: number

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'kanaal-device-'))
  folder = join(home, 'kiosk')
  await mkdir(join(folder, 'nl/a b'), { recursive: true })
  await writeFile(join(folder, 'index.html'), '<!doctype html>')
  await writeFile(join(folder, 'playlist.json'), JSON.stringify(playlist))
  await writeFile(join(folder, 'player.js'), 'old')
  await writeFile(join(folder, 'nl/a b/deck.js'), 'window.kanaalDeck = {}')
  await writeFile(join(folder, '.hidden.json'), '{}')
  await writeFile(join(home, 'secret.json'), '{"secret":true}')
  await symlink(join(home, 'secret.json'), join(folder, 'link.json'))
  server = createKioskServer(await openDeckDirectory(folder))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(async () => {
  server.close()
  await rm(home, { recursive: true, force: true })
})

/** `fetch` would tidy the path before sending it, and attackers do not. */
const ask = (path: string, method = 'GET', headers: Record<string, string> = {}) =>
  new Promise<{ status: number | undefined; headers: NodeJS.Dict<string | string[]>; body: string }>(
    (resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
        let body = ''
        response.setEncoding('utf8')
        response.on('data', (part: string) => {
          body += part
        })
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }))
      })
      asked.on('error', reject)
      asked.end()
    },
  )

describe('the server', () => {
  it('serves the page, the decks and its own player', async () => {
    expect(await ask('/')).toMatchObject({ status: 200, body: '<!doctype html>' })
    expect(await ask('/nl/a%20b/deck.js')).toMatchObject({ status: 200, body: 'window.kanaalDeck = {}' })
    expect((await ask('/player.js')).body).toBe(playerScript)
  })

  it('lets a page reach nothing but itself', async () => {
    const { headers } = await ask('/')
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'/)
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  it.each([
    '/../secret.json',
    '/%2e%2e/secret.json',
    '/..%2fsecret.json',
    '/nl/..%5c..%5csecret.json',
    '/link.json',
    '/.hidden.json',
    '/%00',
    '/%',
    '/nl',
    '/elders.html',
    '//etc/passwd',
  ])('gives nothing for %s', async (path) => {
    const { status, body } = await ask(path)
    expect(status).toBe(404)
    expect(body).not.toContain('secret')
  })

  it('sends a file again only where it changed', async () => {
    const { headers } = await ask('/player.js')
    expect(await ask('/player.js', 'GET', { 'if-none-match': String(headers.etag) })).toMatchObject({
      status: 304,
      body: '',
    })
  })

  it('only reads', async () => {
    expect(await ask('/', 'POST')).toMatchObject({ status: 405 })
    expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' })
  })

  it('says how it is', async () => {
    expect(JSON.parse((await ask('/health.json')).body)).toEqual({ status: 'ok', decks: 1 })
  })
})

describe('the program', () => {
  const main = fileURLToPath(new URL('../dist/main.js', import.meta.url))
  const run = (environment: Record<string, string>) =>
    new Promise<{ status: number | null; said: string }>((resolve) => {
      const started = spawn(process.execPath, [main], { env: environment })
      let said = ''
      started.stderr.on('data', (part: Buffer) => {
        said += part.toString()
      })
      started.on('close', (status) => resolve({ status, said }))
    })

  it('says in one sentence what is missing', async () => {
    expect(await run({})).toEqual({
      status: 2,
      said: expect.stringMatching(/^KIOSK_DIR is not set: [^\n]+\n$/),
    })
    expect(await run({ KIOSK_DIR: join(home, 'none') })).toEqual({
      status: 2,
      said: expect.stringMatching(/^There is no directory [^\n]+\n$/),
    })
    expect(await run({ KIOSK_DIR: home })).toEqual({
      status: 2,
      said: expect.stringMatching(/holds no screen[^\n]+\n$/),
    })
  })

  it('says in one sentence that the port is taken', async () => {
    expect(await run({ KIOSK_DIR: folder, PORT: String(port) })).toEqual({
      status: 2,
      said: expect.stringMatching(/^Port \d+ is taken by another program[^\n]+\n$/),
    })
  })
})
