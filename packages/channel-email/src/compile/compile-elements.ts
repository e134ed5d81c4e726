// A theme's elements to the elements as mjml prints them where it rewrites HTML: minified, or with inline styles.
import type { BoundTheme } from '../theme/bind-theme.ts'
import { fillTemplate, type Template } from '../theme/template.ts'
import type { Elements } from '../to-markup.ts'
import { BARRIER, SLOT_MARK, slotMark } from './marks.ts'
import { columnMjml, frameMjml } from './sample-mjml.ts'

const GIVEN = { title: true, preview: true }

/** juice, which puts `mj-style inline` into attributes, prints every tag anew. */
export const isRewritten = (theme: BoundTheme): boolean =>
  /<mj-style[^>]*\sinline=/.test(theme.frame.join(''))

/** All in one run, each between two barriers inside an `mj-text`, whose content mjml prints as it is. */
export async function compileElements(
  theme: BoundTheme,
  run: (mjml: string) => Promise<string>,
): Promise<Elements> {
  const names = Object.keys(theme.elements) as (keyof Elements['elements'])[]
  const samples = names.map((name) => fillTemplate(theme.elements[name], slotMark))
  const text = [BARRIER, ...samples.flatMap((sample) => [sample, BARRIER])].join('')
  const html = await run(frameMjml(columnMjml(`<mj-text>${text}</mj-text>`, theme), theme, GIVEN))
  const pieces = html.split(BARRIER).slice(1, -1)
  const compiled = names.map((name, index): [string, Template] => [
    name,
    (pieces[index] ?? '').split(SLOT_MARK),
  ])
  return { elements: Object.fromEntries(compiled) as Elements['elements'], emptyAttributes: 'bare' }
}
