// The words and notes of a concept in one language; what is seldom filled in unfolds.
import { Box, Field, Grid, Textarea, TextInput, Typography } from '@strapi/design-system'
import { type TranslationKey, useTranslate } from '../../hooks/use-translate'
import type { LanguageDraft } from '../../model/concept-draft'

type TextField = keyof LanguageDraft

const WIDE: readonly TextField[] = ['definition']
const HINTS: Partial<Record<TextField, TranslationKey>> = {
  altLabel: 'concept.one-a-line',
  hiddenLabel: 'hint.hiddenLabel',
  editorialNote: 'hint.editorialNote',
}
const ALWAYS = ['altLabel', 'definition', 'scopeNote', 'editorialNote'] as const
const SELDOM = ['hiddenLabel', 'example', 'note', 'historyNote', 'changeNote'] as const

interface Props {
  /** As people read it. */
  language: string
  texts: LanguageDraft
  isUnfolded: boolean
  mayEdit: boolean
  onChange(change: Partial<LanguageDraft>): void
}

export const hasSeldom = (texts: LanguageDraft): boolean => SELDOM.some((field) => texts[field] !== '')

export function LanguageFields({ language, texts, isUnfolded, mayEdit, onChange }: Props) {
  const t = useTranslate()
  const fields: readonly Exclude<TextField, 'prefLabel'>[] = isUnfolded ? [...ALWAYS, ...SELDOM] : ALWAYS
  return (
    <Box padding={4} background="neutral100" hasRadius>
      <Typography variant="sigma" textColor="neutral700" tag="h3">
        {language}
      </Typography>
      <Grid.Root gap={3}>
        <Grid.Item col={6} s={12} direction="column" alignItems="stretch">
          <Field.Root>
            <Field.Label>{`${t('field.prefLabel')} (${language})`}</Field.Label>
            <TextInput
              disabled={!mayEdit}
              value={texts.prefLabel}
              onChange={(event: React.ChangeEvent<HTMLInputElement>) =>
                onChange({ prefLabel: event.target.value })
              }
            />
          </Field.Root>
        </Grid.Item>
        {fields.map((field) => {
          const hint = HINTS[field]
          const width = WIDE.includes(field) ? 12 : 6
          return (
            <Grid.Item key={field} col={width} s={12} direction="column" alignItems="stretch">
              <Field.Root {...(hint ? { hint: t(hint) } : {})}>
                <Field.Label>{`${t(`field.${field}`)} (${language})`}</Field.Label>
                <Textarea
                  disabled={!mayEdit}
                  value={texts[field]}
                  onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) =>
                    onChange({ [field]: event.target.value })
                  }
                />
                <Field.Hint />
              </Field.Root>
            </Grid.Item>
          )
        })}
      </Grid.Root>
    </Box>
  )
}
