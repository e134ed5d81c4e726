// The words of a concept, language by language, and the typed attributes of its scheme.
import { type Failure, useWriter } from '@kanaal/strapi-kit/strapi-admin'
import { Box, Button, Field, Flex, Grid, Textarea, TextInput, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { type ConceptDetail, PATHS, type SchemeInfo } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'
import { type ConceptDraft, type LanguageDraft, NO_TEXTS, toDraft, toFields } from '../../model/concept-draft'
import { labelIn } from '../../model/label-in'
import { FailureNote } from '../shared/FailureNote'
import { ConflictNote } from './ConflictNote'

/** Beside the definition: how to use it, and what colleagues should know. */
const NOTES = ['scopeNote', 'editorialNote'] as const

/** BCP 47: several languages, or none. */
const isNeutral = (tag: string): boolean => tag === 'mul' || tag === 'zxx'

interface Props {
  concept: ConceptDetail
  scheme: SchemeInfo
  mayEdit: boolean
  onSaved(): void
}

export function ConceptForm({ concept, scheme, mayEdit, onSaved }: Props) {
  const t = useTranslate()
  const { locale } = useIntl()
  const write = useWriter()
  const [draft, setDraft] = useState(() => toDraft(concept, scheme.languages))
  const [added, setAdded] = useState('')
  const [failure, setFailure] = useState<Failure>()
  const setText = (tag: string, change: Partial<LanguageDraft>) =>
    setDraft((before) => {
      const old = before.languages[tag] ?? NO_TEXTS
      return { ...before, languages: { ...before.languages, [tag]: { ...old, ...change } } }
    })
  const save = async (what: ConceptDraft, version: number) => {
    const body = { version, fields: toFields(what) }
    const answer = await write('put', `${PATHS.concepts}/${concept.key}`, body)
    if ('failure' in answer) setFailure(answer.failure)
    else {
      setFailure(undefined)
      onSaved()
    }
  }
  const name = (tag: string) =>
    tag === 'und' ? t('concept.no-language') : isNeutral(tag) ? `${tag}: ${t('concept.every-language')}` : tag
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {Object.entries(draft.languages).map(([tag, texts]) => (
        <Box key={tag} padding={4} background="neutral100" hasRadius>
          <Typography variant="sigma" textColor="neutral700" tag="h3">
            {name(tag)}
          </Typography>
          <Grid.Root gap={3}>
            <Grid.Item col={6} s={12} direction="column" alignItems="stretch">
              <Field.Root>
                <Field.Label>{`${t('field.prefLabel')} (${name(tag)})`}</Field.Label>
                <TextInput
                  disabled={!mayEdit}
                  value={texts.prefLabel}
                  onChange={(event: React.ChangeEvent<HTMLInputElement>) =>
                    setText(tag, { prefLabel: event.target.value })
                  }
                />
              </Field.Root>
            </Grid.Item>
            <Grid.Item col={6} s={12} direction="column" alignItems="stretch">
              <Field.Root hint={t('concept.one-a-line')}>
                <Field.Label>{`${t('field.altLabel')} (${name(tag)})`}</Field.Label>
                <Textarea
                  disabled={!mayEdit}
                  value={texts.altLabel}
                  onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) =>
                    setText(tag, { altLabel: event.target.value })
                  }
                />
                <Field.Hint />
              </Field.Root>
            </Grid.Item>
            <Grid.Item col={12} direction="column" alignItems="stretch">
              <Field.Root>
                <Field.Label>{`${t('field.definition')} (${name(tag)})`}</Field.Label>
                <Textarea
                  disabled={!mayEdit}
                  value={texts.definition}
                  onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) =>
                    setText(tag, { definition: event.target.value })
                  }
                />
              </Field.Root>
            </Grid.Item>
            {NOTES.map((note) => (
              <Grid.Item key={note} col={6} s={12} direction="column" alignItems="stretch">
                <Field.Root>
                  <Field.Label>{`${t(`field.${note}`)} (${name(tag)})`}</Field.Label>
                  <Textarea
                    disabled={!mayEdit}
                    value={texts[note]}
                    onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) =>
                      setText(tag, { [note]: event.target.value })
                    }
                  />
                </Field.Root>
              </Grid.Item>
            ))}
          </Grid.Root>
        </Box>
      ))}
      {scheme.attributes.map(({ key, label }) => (
        <Field.Root key={key} hint={t('concept.one-a-line')}>
          <Field.Label>{labelIn(label, locale, key)}</Field.Label>
          <Textarea
            disabled={!mayEdit}
            value={draft.attributes[key] ?? ''}
            onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) =>
              setDraft({ ...draft, attributes: { ...draft.attributes, [key]: event.target.value } })
            }
          />
          <Field.Hint />
        </Field.Root>
      ))}
      {failure === undefined ? null : failure.status === 409 ? (
        <ConflictNote
          opened={concept}
          draft={draft}
          languages={scheme.languages}
          onTheirs={onSaved}
          onMine={save}
        />
      ) : (
        <FailureNote failure={failure} />
      )}
      {mayEdit ? (
        <Flex gap={2} alignItems="flex-end" justifyContent="space-between" wrap="wrap">
          <Flex gap={2} alignItems="flex-end">
            <Field.Root hint={t('concept.add-language-hint')}>
              <Field.Label>{t('concept.add-language')}</Field.Label>
              <TextInput
                placeholder="fr"
                value={added}
                onChange={(event: React.ChangeEvent<HTMLInputElement>) => setAdded(event.target.value)}
              />
              <Field.Hint />
            </Field.Root>
            <Button
              variant="tertiary"
              disabled={!/^[a-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(added)}
              onClick={() => {
                setText(added, {})
                setAdded('')
              }}
            >
              {t('concept.add')}
            </Button>
          </Flex>
          <Button onClick={() => save(draft, concept.version)}>{t('concept.save')}</Button>
        </Flex>
      ) : null}
    </Flex>
  )
}
