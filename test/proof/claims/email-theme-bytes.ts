// The compiled theme joins fragments to the bytes that mjml gives for the whole mail, whatever the mail holds.
import { readdirSync, readFileSync } from 'node:fs'
import { compileTheme, defineTheme, type ThemeDefinition, themeFromMjml } from '@kanaal/channel-email'
import { type Claim, checkAll } from '../claim.ts'

const LAYOUTS = ['article', 'newsletter', 'transactional'] as const
const BOTH = [false, true]

const folder = new URL('../../../packages/channel-email/test/layouts/', import.meta.url)

/** Every tenth of the size for each of the designers' files: there are more than twenty. */
const SHARE = 10

interface Case {
  name: string
  theme: ThemeDefinition
  minify: boolean
  inlineCss: boolean
  mails: number
}

function* cases(size: number): Generator<Case> {
  for (const minify of BOTH) {
    for (const inlineCss of BOTH) {
      for (const layout of LAYOUTS) yield { name: layout, theme: { layout }, minify, inlineCss, mails: size }
    }
    for (const name of readdirSync(folder)) {
      const theme = themeFromMjml(readFileSync(new URL(name, folder), 'utf8'))
      yield { name, theme, minify, inlineCss: true, mails: Math.ceil(size / SHARE) }
    }
  }
}

export const emailThemeBytes: Claim = {
  id: 'email-theme-bytes',
  says: 'A compiled theme gives the bytes of mjml 5.4.1 for the whole mail, minified or not, CSS in attributes or in the head',
  unit: 'generated mails of 14 blocks at most, over 3 layouts and the designers’ files',
  size: { proof: 1_000, test: 0 },
  async run(size) {
    let mails = 0
    const outcome = await checkAll(cases(size), async (one) => {
      const { minify, inlineCss } = one
      const compiled = await compileTheme(defineTheme(one.theme), { minify, inlineCss })
      const { checked, different } = await compiled.selfCheck(one.mails)
      mails += checked
      if (different.length === 0) return undefined
      return `${one.name}, minify ${minify}, inlineCss ${inlineCss}: ${different.length} of ${checked} differ`
    })
    return { ...outcome, checked: mails }
  },
}
