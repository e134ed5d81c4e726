// A preview that links to images of our own site -> the same preview with those images in it.
import { mediaTypeOf } from '@kanaal/content'

/** An address below the media library, up to the quote, bracket or space that ends it. */
const ADDRESS = String.raw`/uploads/[^"'()\s<>?#]+`

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/**
 * A mail and a post name their images by the site's public address, where nothing is published yet; and a sandboxed
 * frame has no origin that could fetch them. What the library does not hold stays as it is.
 *
 * @param read gives the bytes of a library address such as `/uploads/bag.jpg`
 */
export async function withOwnImages(
  html: string,
  siteUrl: string,
  read: (address: string) => Promise<Uint8Array | undefined>,
): Promise<string> {
  const links = new RegExp(`${escaped(siteUrl)}(${ADDRESS})`, 'g')
  const images = new Map<string, string>()
  for (const [link, address = ''] of html.matchAll(links)) {
    const mediaType = mediaTypeOf(address)
    if (images.has(link) || !mediaType?.startsWith('image/')) continue
    const body = await read(address)
    if (body) images.set(link, `data:${mediaType};base64,${Buffer.from(body).toString('base64')}`)
  }
  return html.replace(links, (link) => images.get(link) ?? link)
}
