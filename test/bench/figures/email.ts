// Mail: the whole channel, and the compiled theme alone, against mjml on the same MJML with validation skipped, and mrml.
import { compileTheme, defaultEmailTheme, emailChannel, emailOptions } from '@kanaal/channel-email'
import { parseMarkdown, resolveDocument } from '@kanaal/content'
import { createContext, emptyInputs } from '@kanaal/engine'
import { defaultTargets } from '@kanaal/preset-default'
import mjml2html from 'mjml'
import { Engine as Mrml } from 'mrml'
import { createArticle, SIZES } from '../article.ts'
import { createDefaultEngine } from '../default-engine.ts'
import type { Figure, FigureSource } from '../figure.ts'
import { parseWithRemark } from '../remark-parser.ts'

const WHOLE = { length: 'whole' }

/** By the size of the article: times faster than mjml for the same bytes, and the part of remark's time for all parts. */
const PROMISED: Record<keyof typeof SIZES, { theme: number; parts?: number }> = {
  '6 kB': { theme: 100, parts: 0.05 },
  '40 kB': { theme: 50 },
}

export const email: FigureSource = async () => {
  // Both sides make the whole mail, however long.
  const engine = await createDefaultEngine(
    defaultTargets().map((target) => (target.id === 'email' ? { ...target, options: WHOLE } : target)),
  )
  const theme = await compileTheme(defaultEmailTheme)
  const figures: Figure[] = []
  for (const [size, bytes] of Object.entries(SIZES) as [keyof typeof SIZES, number][]) {
    const promised = PROMISED[size]
    const text = createArticle(bytes)
    const document = parseMarkdown(text, { path: 'a.md' })
    const [rendition] = await engine.publish(document, { targets: ['email'] })
    const fileOf = (role: string): string =>
      String(rendition?.files.find((file) => file.role === role)?.body ?? '')
    const mjml = fileOf('mjml')
    const options = { ...Object(rendition?.parts.mjmlOptions), validationLevel: 'skip' as const }

    const seen = seenByMail(document, engine)
    const tree = emailChannel.transform(seen.document, seen.context)
    const { layout } = tree
    await theme.prepare(layout)
    const { html } = await mjml2html(mjml, options)
    // Faster to other bytes would be no figure at all.
    if (html !== fileOf('html') || html !== theme.render(layout)) throw new Error(`${size}: the bytes differ`)

    const mrml = new Mrml()
    const made = mrml.toHtml(mjml)
    if (made.type !== 'success') throw new Error(`${size}: mrml made nothing of it: ${made.message}`)
    if (made.content.length < html.length / 2) throw new Error(`${size}: mrml left out half of the mail`)

    const remark = { name: 'remark, gfm, front matter, directives', run: () => parseWithRemark(text) }
    const peer = { name: 'mjml2html, validation skipped', run: () => mjml2html(mjml, options) }
    figures.push(
      {
        id: `email-channel-${bytes}`,
        title: `A document to html, text, MJML and eml with all rules, ${size}, against mjml to html alone`,
        ours: {
          name: 'engine.publish, target email',
          run: () => engine.publish(document, { targets: ['email'] }),
        },
        peer,
      },
      {
        id: `email-theme-${bytes}`,
        title: `The mail's layout to the same bytes of html, ${size}`,
        atLeast: promised.theme,
        ours: { name: 'compileTheme(...).render', run: () => theme.render(layout) },
        peer,
      },
      {
        id: `email-theme-mrml-${bytes}`,
        title: `The mail's layout to mjml's bytes of html, ${size}, against mrml, whose bytes are others`,
        atLeast: 1,
        ours: { name: 'compileTheme(...).render', run: () => theme.render(layout) },
        peer: { name: 'mrml, WebAssembly', run: () => mrml.toHtml(mjml) },
      },
      {
        id: `email-parts-${bytes}`,
        title: `A tree to html, text and MJML, ${size}, against what remark takes to make the tree`,
        ...(promised.parts !== undefined && { atMost: promised.parts }),
        ours: {
          name: 'emailChannel.transform, compileTheme(...).render and .toMjml',
          run: () => {
            const made = emailChannel.transform(seen.document, seen.context)
            return [made.text, theme.render(made.layout), theme.toMjml(made.layout)]
          },
        },
        peer: remark,
      },
      {
        id: `email-message-${bytes}`,
        title: `A mail's layout to html, MJML and eml with hashes and checks, ${size}, against remark`,
        ours: { name: 'emailChannel.serialize', run: () => emailChannel.serialize(tree, seen.context) },
        peer: remark,
      },
    )
  }
  return figures
}

/** As `engine.publish` hands it to the channel. */
function seenByMail(
  source: ReturnType<typeof parseMarkdown>,
  engine: Awaited<ReturnType<typeof createDefaultEngine>>,
) {
  const target = engine.targets.find(({ id }) => id === 'email')
  if (!target) throw new Error('no target email')
  const { document } = resolveDocument(source, { target, inputs: emptyInputs })
  const { context } = createContext({
    document,
    target: { ...target, options: emailOptions.parse(target.options) },
    limits: engine.limits('email'),
    site: engine.site,
    theme: engine.theme,
    inputs: emptyInputs,
  })
  return { document, context }
}
