// A mail's limits: dated numbers with their sources; a target may override them by id.
import type { Limit } from '@kanaal/types'

/** Outlook.com shows 60 characters of a subject, phones 30 to 60. */
export const SUBJECT_GRAPHEMES: Limit = {
  id: 'subject',
  max: 60,
  unit: 'grapheme',
  source: 'https://support.nestscale.com/nestsend/email-subject-preview-text-line/',
  checkedAt: '2026-11-21',
}

/** Inboxes show 40 to 140 characters of preview text, phones 30 to 55; beyond 110 few readers see any. */
export const PREHEADER_GRAPHEMES: Limit = {
  id: 'preheader',
  max: 110,
  unit: 'grapheme',
  source: 'https://www.mailjet.com/email-playbook/open-rates/email-preheader',
  checkedAt: '2026-11-21',
}

/** Gmail clips a message beyond 102 kB; sending services still add headers, a pixel and longer links to ours. */
export const HTML_BYTES: Limit = {
  id: 'html',
  max: 100_000,
  warnAt: 80_000,
  unit: 'byte',
  source: 'https://github.com/hteumeuleu/email-bugs/issues/41',
  checkedAt: '2026-11-21',
}

/** Gmail drops all style blocks of a message once together they pass 16 kB. */
export const STYLE_BYTES: Limit = {
  id: 'style',
  max: 16_384,
  unit: 'byte',
  source: 'https://github.com/hteumeuleu/email-bugs/issues/90',
  checkedAt: '2026-11-21',
}

export const emailLimits: Limit[] = [SUBJECT_GRAPHEMES, PREHEADER_GRAPHEMES, HTML_BYTES, STYLE_BYTES]
