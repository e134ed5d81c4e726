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
    en: 'Set `site.url` in the configuration, or give `--base-url https://www.example.org`.',
    nl: 'Zet `site.url` in de configuratie, of geef `--base-url https://www.example.org` mee.',
  },
  messages: {
    missing: {
      en: 'The site has no address: links lead to {url}.',
      nl: 'De site heeft geen adres: links leiden naar {url}.',
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
