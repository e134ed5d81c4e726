// Rule: a site whose address nobody configured.
import { UNKNOWN_SITE_URL } from '@kanaal/types'
import { defineRule } from '../define-rule.ts'

export const siteUrlMissing = defineRule<'document'>({
  id: 'site-url-missing',
  source: 'content',
  scope: 'document',
  severity: 'warning',
  title: { en: 'No site address', nl: 'Geen adres van de site' },
  why: {
    en: 'Mails, posts, feeds and QR codes need whole addresses. Until you say yours they lead to example.invalid.',
    nl: 'Mails, berichten, feeds en QR-codes hebben hele adressen nodig. Tot u het uwe noemt, leiden ze naar example.invalid.',
  },
  fix: {
    en: 'Set `site.url` in `kanaal.config.ts` (`kanaal init` writes one; in Strapi `module` in `config/plugins.ts` names it), or give `--base-url https://www.example.org`.',
    nl: 'Zet `site.url` in `kanaal.config.ts` (`kanaal init` schrijft er een; in Strapi noemt `module` in `config/plugins.ts` het bestand), of geef `--base-url https://www.example.org` mee.',
  },
  messages: {
    missing: {
      en: 'The site has no address: links lead to {url}. Set `site.url` in `kanaal.config.ts`, or give `--base-url`.',
      nl: 'De site heeft geen adres: links leiden naar {url}. Zet `site.url` in `kanaal.config.ts`, of geef `--base-url` mee.',
    },
  },
  references: [
    {
      title: 'RFC 6761, section 6.4: "invalid."',
      url: 'https://www.rfc-editor.org/rfc/rfc6761#section-6.4',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [{ markdown: '# Sale', site: { url: 'https://www.example.org' } }],
    notOk: [{ markdown: '# Sale', site: { url: UNKNOWN_SITE_URL }, messages: ['missing'] }],
  },
  *check({ site }) {
    if (site.url === UNKNOWN_SITE_URL) yield { message: 'missing', values: { url: UNKNOWN_SITE_URL } }
  },
})
