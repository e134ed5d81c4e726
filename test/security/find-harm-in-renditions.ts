// The renditions of a hostile document to everything that is wrong with them, each with its target and file.
import { isSlug } from '@kanaal/content'
import { type Engine, isSafePath } from '@kanaal/engine'
import { deck, type Rendition } from '@kanaal/types'
import { countElements, findHarm } from '../conformance/assert-output.ts'
import { findAddressHarm } from './find-address-harm.ts'
import { findMailHarm } from './find-mail-harm.ts'
import { findPageHarm } from './find-page-harm.ts'
import { findPostHarm } from './find-post-harm.ts'
import { findPreviewHarm } from './find-preview-harm.ts'

type File = Rendition['files'][number]

const textOf = ({ body }: File): string => (typeof body === 'string' ? body : new TextDecoder().decode(body))

/** `headers` are the header names of a mail with harmless words. */
export async function findHarmInRenditions(
  engine: Engine,
  renditions: readonly Rendition[],
  headers: readonly string[],
): Promise<string[]> {
  const harm: string[] = []
  for (const rendition of renditions) {
    const say = (where: string, found: readonly string[]): void => {
      harm.push(...found.map((one) => `${rendition.target} ${where}: ${one}`))
    }
    if (rendition.files.length === 0)
      say('rendition', ['has no files', ...rendition.messages.map(({ reason }) => reason)])
    if (!isSlug(rendition.slug)) say('slug', [rendition.slug])
    for (const file of rendition.files) {
      if (!isSafePath(file.path)) say('path', [file.path])
      say(file.path, await findFileHarm(file, rendition, headers))
    }
    say('posts', findPostHarm(rendition))
    const channel = engine.channels.find(({ id }) => id === rendition.channel)
    for (const mode of channel?.capabilities.previewModes ?? [])
      say(`preview ${mode}`, findPreviewHarm(engine.preview(rendition, mode)))
  }
  return harm
}

async function findFileHarm(
  file: File,
  { channel }: Rendition,
  headers: readonly string[],
): Promise<string[]> {
  const text = textOf(file)
  switch (file.role) {
    case 'html':
      return channel === 'web'
        ? findPageHarm(text)
        : [...findHarm(text, { jsonLd: false, playerScripts: false }), ...findAddressHarm(text)]
    case 'eml':
      return findMailHarm(text, headers)
    case 'deck':
      return deck
        .parse(JSON.parse(text))
        .scenes.flatMap(({ html }) => [
          ...findHarm(html, { jsonLd: false, playerScripts: false }),
          ...findAddressHarm(html),
          ...(countElements(html, 'a') > 0 ? ['a scene has links'] : []),
        ])
    default:
      return []
  }
}
