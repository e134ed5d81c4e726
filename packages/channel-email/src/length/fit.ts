// A mail to the longest version of itself that no client clips: whole, to the fold, or with teasers for its last sections.
import { documentUrl, messageOf } from '@kanaal/content'
import type { Context } from '@kanaal/types'
import type { EmailOptions } from '../options.ts'
import { lengthCut } from '../rules/length-cut.ts'
import { sentTree } from '../to-blocks.ts'
import { type EmailTree, transform } from '../transform.ts'
import { beforeFold, type Section, sectionsOf } from './sections.ts'
import { type Cut, type Shortened, shorten } from './shorten.ts'

/** A mail as it would be sent, and its bytes with what tracking adds. */
export interface Sized {
  tree: EmailTree
  bytes: number
}

/** `render` measures one version; it is asked a handful of times, and once where the mail is short enough. */
export async function fit<Mail extends Sized>(
  whole: EmailTree,
  context: Context<EmailOptions>,
  render: (tree: EmailTree) => Promise<Mail>,
): Promise<Mail> {
  const { length } = context.options
  const limit = context.limits.find(({ id }) => id === 'html')
  const tree = sentTree(whole.document)
  const fold = beforeFold(tree)
  const mail = await render(whole)
  const isTooLong = limit !== undefined && mail.bytes >= limit.max
  if (length === 'whole' || !(isTooLong || (length === 'teaser' && fold))) return mail

  const sections = sectionsOf(fold ?? tree)
  const budget = limit?.warnAt ?? limit?.max ?? Number.POSITIVE_INFINITY
  const url = documentUrl(context.site, whole.document)
  const cuts = new Map<string, { mail: Mail; shortened: Shortened }>()
  const fits = async (cut: Cut): Promise<boolean> => (await versionOf(cut)).mail.bytes < budget
  const cut = await longest(sections, fits, fold !== undefined)
  const chosen = await versionOf(cut)
  for (const leaf of chosen.shortened.lost)
    context.lose(leaf, { kind: 'truncated', to: 'link', by: isTooLong ? 'limit' : 'policy', cause: 'html' })
  context.report(
    messageOf(lengthCut, {
      message: isTooLong ? 'limit' : 'fold',
      values: { whole: cut.whole, sections: sections.length, value: mail.bytes, max: limit?.max ?? 0 },
    }),
  )
  return chosen.mail

  async function versionOf(cut: Cut): Promise<{ mail: Mail; shortened: Shortened }> {
    const key = `${cut.whole} ${cut.teasers}`
    const known = cuts.get(key)
    if (known) return known
    const shortened = shorten(tree, cut, url, context)
    const version = { shortened, mail: await render(treeOf(whole, shortened, context)) }
    cuts.set(key, version)
    return version
  }
}

/** What the whole mail lost and reported was said already. */
function treeOf(whole: EmailTree, { tree }: Shortened, context: Context<EmailOptions>): EmailTree {
  const { copy, ...document } = whole.document
  const quiet = { ...context, lose: () => undefined, report: () => undefined }
  const short = transform(
    { ...document, tree, ...(copy && { copy: { ...copy, tree: { type: 'root', children: [] } } }) },
    quiet,
  )
  // Subject, preheader and identity are those of the document, not of what is left of it.
  return { ...short, subject: whole.subject, preheader: whole.preheader, headers: whole.headers }
}

/** As many whole sections as fit, with a teaser for each of the others; else as many teasers as fit. */
async function longest(
  sections: Section[],
  fits: (cut: Cut) => Promise<boolean>,
  isFolded: boolean,
): Promise<Cut> {
  const all = sections.length
  if (isFolded && (await fits({ sections, whole: all, teasers: 0 })))
    return { sections, whole: all, teasers: 0 }
  const withTeasers = (whole: number): Cut => ({ sections, whole, teasers: all - whole })
  if (await fits(withTeasers(0))) return withTeasers(await most(all - 1, (whole) => fits(withTeasers(whole))))
  const teasersOnly = (teasers: number): Cut => ({ sections, whole: 0, teasers })
  return teasersOnly(await most(all, (teasers) => fits(teasersOnly(teasers))))
}

/** The greatest number up to `max` that fits, by halves; 0 is taken as it is. */
async function most(max: number, fits: (value: number) => Promise<boolean>): Promise<number> {
  let low = 0
  let high = max
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (await fits(middle)) low = middle
    else high = middle - 1
  }
  return low
}
