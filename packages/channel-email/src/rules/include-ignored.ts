// Rule: a theme that wants MJML from another file, which is never read.
import { defineRule } from '@kanaal/content'
import { themeOf } from '../email-theme.ts'

const INCLUDE = /<mj-include\b[^>]*\bpath="([^"]*)"|<mj-include\b/g

export const includeIgnored = defineRule<'rendition'>({
  id: 'include-ignored',
  source: 'channel-email',
  scope: 'rendition',
  severity: 'error',
  title: { en: 'mj-include is not read', nl: 'mj-include wordt niet gelezen' },
  why: {
    en: 'An include reads any file that the server can read (CVE-2020-12827), so mjml 5 leaves it out without a word: a part of the theme is missing from every mail.',
    nl: 'Een include leest elk bestand dat de server kan lezen (CVE-2020-12827), dus mjml 5 laat het zonder melding weg: in elke mail ontbreekt een deel van het thema.',
  },
  fix: {
    en: 'Put the file’s MJML where the `mj-include` stands, by hand or in the module that makes the theme.',
    nl: 'Zet de MJML van het bestand op de plaats van `mj-include`, met de hand of in de module die het thema maakt.',
  },
  messages: {
    ignored: {
      en: 'The theme includes "{path}", which is left out of the mail. Put its MJML in its place.',
      nl: 'Het thema haalt "{path}" binnen, en dat wordt uit de mail weggelaten. Zet de MJML ervan op die plaats.',
    },
  },
  references: [
    {
      title: 'CVE-2020-12827',
      url: 'https://nvd.nist.gov/vuln/detail/CVE-2020-12827',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [{ markdown: '# Sale\n\nWrite `<mj-include path="a.mjml" />`.' }],
    notOk: [
      {
        markdown: '# Sale\n\n---',
        options: {
          theme: {
            blocks: { divider: '<mj-include path="./line.mjml" /><mj-divider border-width="1px" />' },
          },
        },
        messages: ['ignored'],
      },
    ],
  },
  *check({ context }) {
    const { blocks, elements, frame, flow } = themeOf(context)
    const templates = [frame, flow, ...Object.values(blocks), ...Object.values(elements)].join('\n')
    const paths = [...templates.matchAll(INCLUDE)].map(([, path]) => path ?? '')
    for (const path of new Set(paths)) yield { message: 'ignored', values: { path } }
  },
})
