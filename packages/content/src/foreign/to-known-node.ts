// A shortcode as typed to the node it means, where Kanaal has one: pictures, films and maps.
import type { Embed, Figure } from '@kanaal/types'
import { defined } from '../defined.ts'

const TAG = /^\{\{[<%]\s*([\w-]+)\s+([\s\S]*?)\s*\/?[>%]\}\}$/
const VIDEOS: Record<string, (id: string) => string> = {
  youtube: (id) => `https://www.youtube.com/watch?v=${id}`,
  vimeo: (id) => `https://vimeo.com/${id}`,
}

/** Hugo's `figure`, `img`, `youtube` and `vimeo` (embedded shortcodes, gohugo.io, 2026-11-21). */
export function toKnownNode(tag: string): Figure | Embed | undefined {
  const [, name = '', written = ''] = TAG.exec(tag) ?? []
  const { named, positional } = readArguments(written)
  if (name === 'figure' || name === 'img') {
    const src = named.get('src')
    if (!src || /[{}]/.test(src)) return undefined
    const caption = named.get('caption') ?? named.get('title')
    const children = caption ? [{ type: 'text' as const, value: caption }] : []
    return { type: 'figure', src, ...defined({ alt: named.get('alt'), credit: named.get('attr') }), children }
  }
  const toUrl = Object.hasOwn(VIDEOS, name) ? VIDEOS[name] : undefined
  const id = named.get('id') ?? positional[0]
  if (!toUrl || !id || !/^[\w-]+$/.test(id)) return undefined
  return { type: 'embed', url: toUrl(id), ...defined({ title: named.get('title') }), children: [] }
}

function readArguments(written: string): { named: Map<string, string>; positional: string[] } {
  const named = new Map<string, string>()
  const positional: string[] = []
  for (const match of written.matchAll(/(?:([\w-]+)=)?(?:"([^"]*)"|`([^`]*)`|([^\s"'`=]+))/g)) {
    const [, key, quoted, raw, bare] = match
    const value = quoted ?? raw ?? bare ?? ''
    if (key === undefined) positional.push(value)
    else named.set(key, value)
  }
  return { named, positional }
}
