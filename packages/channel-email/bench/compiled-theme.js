// How much faster the compiled theme is than mjml on the same mails, as ratios of medians in one run. Build first.
import { defaultTheme } from '@kanaal/types'
import mjml2html from 'mjml'
import { compileTheme, defaultEmailTheme } from '../dist/index.js'
import { bindTheme } from '../dist/theme/bind-theme.js'
import { toMjml } from '../dist/to-mjml.js'

const SENTENCE = 'Vanaf maandag zijn onze winkels tot negen uur open, ook in de vakantie.'
const bold = { name: 'strong', slots: { body: ['open'] } }
const link = { name: 'link', slots: { href: 'https://winkel.example/?a=1&b=2', body: ['onze winkels'] } }

/** Consecutive blocks of one column, `blocks` of them. */
const mailOf = (blocks) => ({
  locale: 'nl',
  dir: 'ltr',
  title: 'Titel',
  preview: 'Vooraf',
  header: { name: 'header', slots: { brand: [{ name: 'name', slots: { body: ['Winkel'] } }], view: [link] } },
  blocks: Array.from({ length: blocks }, (_, index) => blockOf(index)),
  footer: { name: 'footer', slots: { body: ['Adres ', link] } },
})
const blockOf = (index) => {
  const body = [SENTENCE.repeat(2), bold, SENTENCE, link, '.']
  if (index % 9 === 0) return { name: 'heading-2', slots: { body: ['Een kop & nog wat'] } }
  if (index % 9 === 4)
    return { name: 'image', slots: { src: 'https://winkel.example/a.png', alt: 'Foto', width: '536' } }
  if (index % 9 === 6)
    return { name: 'list', slots: { body: [1, 2, 3].map(() => ({ name: 'item', slots: { body } })) } }
  if (index % 9 === 8)
    return { name: 'button', slots: { href: 'https://winkel.example/', body: ['Bestel nu'] } }
  return { name: 'paragraph', slots: { body } }
}

const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]
async function time(runs, work) {
  const times = []
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now()
    await work()
    times.push(performance.now() - started)
  }
  return median(times)
}

const rows = []
for (const minify of [false, true]) {
  const started = performance.now()
  const compiled = await compileTheme(defaultEmailTheme, { minify })
  const { checked, different } = await compiled.selfCheck(20)
  const loadMs = performance.now() - started
  if (different.length > 0) throw new Error(`${different.length} of ${checked} random mails differ from mjml`)
  const bound = bindTheme(defaultEmailTheme, { tokens: defaultTheme, dir: 'ltr', inlineCss: true })
  const options = {
    fonts: {},
    validationLevel: 'skip',
    keepComments: false,
    minify,
    ...(minify && { minifyOptions: { minifyCss: false } }),
  }
  for (const blocks of [8, 36, 160]) {
    const mail = mailOf(blocks)
    const mjml = toMjml(mail, bound)
    await compiled.prepare(mail)
    const { html } = await mjml2html(mjml, options)
    if (compiled.render(mail) !== html) throw new Error(`${blocks} blocks differ from mjml`)
    const slow = await time(minify ? 15 : 40, () => mjml2html(mjml, options))
    const fast = await time(2_000, () => Buffer.byteLength(compiled.render(mail)))
    const join = await time(500, () => toMjml(mail, bound))
    rows.push({
      minify,
      blocks,
      kB: Math.round(html.length / 1000),
      mjmlMs: +slow.toFixed(2),
      compiledMs: +fast.toFixed(4),
      ratio: Math.round(slow / fast),
      toMjmlMs: +join.toFixed(4),
      loadMs: Math.round(loadMs),
    })
  }
}
console.table(rows)
