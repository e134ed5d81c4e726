// Turns the kind of a callout into the word a reader sees: the same on every channel, since colour alone says nothing.
import type { Callout } from '@kanaal/types'

type Labels = Record<Callout['kind'], string>

const LABELS: Record<string, Labels> = {
  en: { info: 'Note', warning: 'Warning', success: 'Good to know', danger: 'Important' },
  nl: { info: 'Ter info', warning: 'Let op', success: 'Goed om te weten', danger: 'Belangrijk' },
  de: { info: 'Hinweis', warning: 'Achtung', success: 'Gut zu wissen', danger: 'Wichtig' },
  fr: { info: 'À noter', warning: 'Attention', success: 'Bon à savoir', danger: 'Important' },
  es: { info: 'Nota', warning: 'Atención', success: 'Conviene saber', danger: 'Importante' },
  ar: { info: 'ملاحظة', warning: 'تنبيه', success: 'معلومة مفيدة', danger: 'مهم' },
  ja: { info: '補足', warning: '注意', success: 'お役立ち情報', danger: '重要' },
}

/** Read out and understood in every language; a word of a foreign one would be neither. */
const SIGNS: Labels = { info: 'ℹ', warning: '⚠', success: '✓', danger: '‼' }

/** The author's own title where there is one; else the word in the document's language, or a sign where nobody wrote it. */
export const calloutLabel = (node: Pick<Callout, 'kind' | 'title'>, locale: string): string =>
  node.title ?? (LABELS[locale.toLowerCase().split('-')[0] ?? ''] ?? SIGNS)[node.kind]
