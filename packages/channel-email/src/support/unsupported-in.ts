// A mail's HTML to the features in it that some mail clients do not have.
import { cssFeatures, type Feature, htmlFeatures } from './client-support.ts'

/** Words of the content never count: they stand neither in a style nor, escaped as they are, in a tag. */
export function unsupportedIn(html: string): Feature[] {
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>|\sstyle="([^"]*)"/g)]
    .map(([, block = '', attribute = '']) => block + attribute)
    .join('\n')
  return [
    ...cssFeatures.filter(({ pattern }) => pattern.test(styles)),
    ...htmlFeatures.filter(({ pattern }) => pattern.test(html)),
  ]
}
