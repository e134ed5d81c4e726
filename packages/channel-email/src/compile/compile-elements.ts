// A theme's elements to the elements as minified mjml prints them.
import type { BoundTheme } from '../theme/bind-theme.ts'
import { fillTemplate, type Template } from '../theme/template.ts'
import type { Elements } from '../to-markup.ts'
import { BARRIER, SLOT_MARK, slotMark } from './marks.ts'

/** All in one run, each between two barriers inside an `mj-text`, whose content mjml prints as it is. */
export async function compileElements(
  theme: BoundTheme,
  run: (mjml: string) => Promise<string>,
): Promise<Elements> {
  const names = Object.keys(theme.elements) as (keyof Elements['elements'])[]
  const samples = names.map((name) => fillTemplate(theme.elements[name], slotMark))
  const text = [BARRIER, ...samples.flatMap((sample) => [sample, BARRIER])].join('')
  const html = await run(
    `<mjml><mj-body><mj-section><mj-column><mj-text>${text}</mj-text></mj-column></mj-section></mj-body></mjml>`,
  )
  const pieces = html.split(BARRIER).slice(1, -1)
  const compiled = names.map((name, index): [string, Template] => [
    name,
    (pieces[index] ?? '').split(SLOT_MARK),
  ])
  return { elements: Object.fromEntries(compiled) as Elements['elements'] }
}
