// The words of a concept, language by language, its codes, and the typed attributes of its scheme.
import { type Failure, useWriter } from '@kanaal/strapi-kit/strapi-admin'
import { Button, Field, Flex, Textarea, TextInput } from '@strapi/design-system'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { type ConceptDetail, PATHS, type SchemeInfo } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'
import {
  type ConceptDraft,
  type LanguageDraft,
  NO_TEXTS,
  ownFirst,
  toDraft,
  toFields,
} from '../../model/concept-draft'
import { FailureNote } from '../shared/FailureNote'
import { AttributeInput } from './AttributeInput'
import { ConflictNote } from './ConflictNote'
import { hasSeldom, LanguageFields } from './LanguageFields'

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
  const write = useWriter()
  const { locale } = useIntl()
  const [draft, setDraft] = useState(() => toDraft(concept, ownFirst(scheme.languages, locale)))
  const [isUnfolded, setUnfolded] = useState(
    () => draft.notation !== '' || Object.values(draft.languages).some(hasSeldom),
  )
  const [added, setAdded] = useState('')
  const [failure, setFailure] = useState<Failure>()
  const setText = (tag: string, change: Partial<LanguageDraft>) =>
    setDraft((before) => {
      const old = before.languages[tag] ?? NO_TEXTS
      return { ...before, languages: { ...before.languages, [tag]: { ...old, ...change } } }
    })
  const save = async (what: ConceptDraft, stored: ConceptDetail) => {
    const body = { version: stored.version, fields: toFields(what, stored) }
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
        <LanguageFields
          key={tag}
          language={name(tag)}
          texts={texts}
          isUnfolded={isUnfolded}
          mayEdit={mayEdit}
          onChange={(change) => setText(tag, change)}
        />
      ))}
      <Flex>
        <Button size="S" variant="ghost" aria-expanded={isUnfolded} onClick={() => setUnfolded(!isUnfolded)}>
          {t(isUnfolded ? 'concept.fold' : 'concept.unfold')}
        </Button>
      </Flex>
      {isUnfolded ? (
        <Field.Root hint={t('concept.one-a-line')}>
          <Field.Label>{t('field.notation')}</Field.Label>
          <Textarea
            disabled={!mayEdit}
            value={draft.notation}
            onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) =>
              setDraft({ ...draft, notation: event.target.value })
            }
          />
          <Field.Hint />
        </Field.Root>
      ) : null}
      {scheme.attributes.map((definition) => (
        <AttributeInput
          key={definition.key}
          definition={definition}
          value={draft.attributes[definition.key] ?? ''}
          mayEdit={mayEdit}
          onChange={(value) =>
            setDraft({ ...draft, attributes: { ...draft.attributes, [definition.key]: value } })
          }
        />
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
          <Button onClick={() => save(draft, concept)}>{t('concept.save')}</Button>
        </Flex>
      ) : null}
    </Flex>
  )
}
