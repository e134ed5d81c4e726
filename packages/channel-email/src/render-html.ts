// A mail's layout to HTML: by the compiled theme where that gives mjml's own bytes, else by mjml.
import { type CompiledTheme, compileBoundTheme } from './compile/compile-theme.ts'
import { compileMjml, mjmlOptions } from './compile-mjml.ts'
import type { BoundTheme } from './theme/bind-theme.ts'
import type { Layout } from './to-mjml.ts'

/** Random mails with which a theme is compared before it is used; about 5 ms each, 30 ms minified (measured). */
const CHECKS_ON_LOAD = 6

/** Why mjml was run for a mail; `values` fill the sentence of the rule `theme-fallback`. */
export interface Fallback {
  message: 'theme' | 'document' | 'sample'
  values: Record<string, number>
}

export interface RenderedHtml {
  html: string
  /** What mjml objects to in the theme. */
  errors: string[]
  fallback?: Fallback
}

interface CheckedTheme {
  compiled: CompiledTheme
  checked: number
  different: number
}

const checkedThemes = new WeakMap<BoundTheme, Map<boolean, Promise<CheckedTheme>>>()

/** `sample` asks for a comparison with mjml, whatever it costs. */
export async function renderHtml(
  layout: Layout,
  mjml: string,
  theme: BoundTheme,
  { minify, sample }: { minify: boolean; sample: boolean },
): Promise<RenderedHtml> {
  const { compiled, checked, different } = await checkedTheme(theme, minify)
  const byMjml = async (fallback?: Fallback): Promise<RenderedHtml> => {
    const rendered = await compileMjml(mjml, mjmlOptions({ minify }))
    return fallback ? { ...rendered, fallback } : rendered
  }
  if (different > 0) return byMjml({ message: 'theme', values: { checked, different } })
  if (!compiled.accepts(layout)) return byMjml({ message: 'document', values: {} })
  await compiled.prepare(layout)
  const html = compiled.render(layout)
  if (sample) {
    const real = await byMjml()
    if (real.html !== html) return { ...real, fallback: { message: 'sample', values: {} } }
  }
  return { html, errors: [...compiled.errors] }
}

function checkedTheme(theme: BoundTheme, minify: boolean): Promise<CheckedTheme> {
  const known = checkedThemes.get(theme) ?? new Map<boolean, Promise<CheckedTheme>>()
  checkedThemes.set(theme, known)
  const ready = known.get(minify) ?? checkTheme(theme, minify)
  known.set(minify, ready)
  return ready
}

async function checkTheme(theme: BoundTheme, minify: boolean): Promise<CheckedTheme> {
  const compiled = await compileBoundTheme(theme, minify)
  const { checked, different } = await compiled.selfCheck(CHECKS_ON_LOAD)
  return { compiled, checked, different: different.length }
}
