// MJML to HTML, by mjml itself.
import type { EmailOptions } from './options.ts'

/**
 * The options that turn `message.mjml` into `message.html` again, byte for byte: plain JSON.
 *
 * No fonts: mjml would fetch Google's. No includes: they read files. `minifyCss` is off because mjml finds cssnano
 * only where npm happens to hoist it (mjml 5.4.1 wants 7, its htmlnano 3.3.1 wants 8), and the bytes must not depend on that.
 */
export const mjmlOptions = (options: Pick<EmailOptions, 'minify'>) => ({
  fonts: {},
  validationLevel: 'soft' as const,
  ignoreIncludes: true,
  keepComments: false,
  minify: options.minify,
  ...(options.minify ? { minifyOptions: { minifyCss: false as const } } : {}),
})
export type MjmlOptions = ReturnType<typeof mjmlOptions>

export async function compileMjml(
  mjml: string,
  options: MjmlOptions,
): Promise<{ html: string; errors: string[] }> {
  // Loaded with the first mail: it is 400 files, and most who load this channel never make one.
  const { default: mjml2html } = await import('mjml')
  const { html, errors } = await mjml2html(mjml, options)
  return { html, errors: [...new Set(errors.map(({ tagName, message }) => `${tagName}: ${message}`))] }
}
