// Requests of the browser on a device to the screen's own files, under a policy that lets it reach nothing else.
import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname } from 'node:path'
import { playerScript, playerStyle } from '@kanaal/kiosk-player'
import type { DeckDirectory } from './deck-directory.ts'

const MEDIA_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.svg': 'image/svg+xml',
}

const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=()',
  // Always asked again, seldom sent again: a new export is seen at the next start of the page.
  'cache-control': 'no-cache',
}

/** The player of this program, not the one of the export: a device gets a better player without exporting again. */
const PLAYER: Record<string, string> = { '/player.js': playerScript, '/player.css': playerStyle }

/** Creates the server; it listens to nobody yet. */
export function createKioskServer(directory: DeckDirectory): Server {
  return createServer((request, response) => {
    answer(request, response, directory).catch(() =>
      send(request, response, 500, 'text/plain', 'The file could not be read.'),
    )
  })
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  directory: DeckDirectory,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD')
    return send(request, response, 405, 'text/plain', 'A screen only reads.')
  }
  const [asked = '/'] = (request.url ?? '/').split('?')
  if (asked === '/health.json') return sendHealth(request, response, directory)
  const path = asked === '/' ? '/index.html' : asked
  const body = PLAYER[path] ?? (await directory.read(path))
  const mediaType = MEDIA_TYPES[extname(path).toLowerCase()]
  if (body === undefined || mediaType === undefined)
    return send(request, response, 404, 'text/plain', 'There is no such file.')
  return send(request, response, 200, mediaType, body)
}

/** For whoever watches the devices: is there something to play? */
async function sendHealth(
  request: IncomingMessage,
  response: ServerResponse,
  directory: DeckDirectory,
): Promise<void> {
  const playlist = await directory.playlist()
  const health = playlist
    ? { status: 'ok', decks: playlist.items.length }
    : { status: 'no playlist', decks: 0 }
  send(request, response, playlist ? 200 : 503, 'application/json', JSON.stringify(health))
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  mediaType: string,
  body: string | Uint8Array,
): void {
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`
  const isKnown = status === 200 && request.headers['if-none-match'] === etag
  response.writeHead(isKnown ? 304 : status, { ...HEADERS, 'content-type': mediaType, etag })
  response.end(isKnown || request.method === 'HEAD' ? undefined : body)
}
