// Rule: a field map that names an attribute which the entries of a type do not have.
import { defineRule } from '../define-rule.ts'

export const fieldUnknown = defineRule<'document'>({
  id: 'field-unknown',
  source: 'content',
  scope: 'document',
  severity: 'warning',
  title: { en: 'Unknown name in the field map', nl: 'Onbekende naam in de veldindeling' },
  why: {
    en: 'What a field map names and no entry has is read from no entry: texts stay without a title or a body, and nobody sees why.',
    nl: 'Wat een veldindeling noemt en geen item heeft, wordt nergens gelezen: teksten blijven zonder titel of inhoud, en niemand ziet waarom.',
  },
  fix: {
    en: 'Name an attribute of the content type, or take the name out of the field map.',
    nl: 'Noem een kenmerk van het contenttype, of haal de naam uit de veldindeling.',
  },
  messages: {
    unknown: {
      en: 'The field map names "{name}" for "{part}", but {uid} has no such attribute. Nothing is read for it.',
      nl: 'De veldindeling noemt "{name}" voor "{part}", maar {uid} heeft dat kenmerk niet. Er wordt niets voor gelezen.',
    },
    misspelt: {
      en: 'The field map names "{name}" for "{part}", but {uid} has no such attribute. Did you mean "{guess}"?',
      nl: 'De veldindeling noemt "{name}" voor "{part}", maar {uid} heeft dat kenmerk niet. Bedoelde u "{guess}"?',
    },
  },
  references: [
    {
      title: 'Strapi 5: models, attributes',
      url: 'https://docs.strapi.io/cms/backend-customization/models',
      checkedAt: '2026-11-21',
    },
  ],
  examples: { ok: [{ markdown: 'Plain text.' }], notOk: [] },
  // Reported by `fromEntry`: a Markdown file has no field map.
  check: () => [],
})
