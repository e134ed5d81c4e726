// The words of a concept, language by language, its codes, and the typed attributes of its scheme.
import { type Failure, useWriter } from '@kanaal/strapi-kit/strapi-admin'
import { Button, Field, Flex, Textarea, TextInput, Typography } from '@strapi/design-system'
import { useEffect, useState } from 'react'
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
import { languagesOf } from '../../model/scheme-languages'
import { isTouched, keepWriting, resumeWriting, type Unsaved } from '../../model/unsaved-draft'
import { FailureNote } from '../shared/FailureNote'
import { AttributeInput } from './AttributeInput'
import { ConflictNote } from './ConflictNote'
import { hasSeldom, LanguageFields } from './LanguageFields'

/** BCP 47: several languages, or none. */
const isNeutral = (tag: string): boolean => tag === 'mul' || tag === 'zxx'

/** As long as the tab is open, also while another page of the CMS is. */
const unsaved: Unsaved = new Map()

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
  const languages = ownFirst(languagesOf(scheme), locale)
  const [{ opened, draft }, setWriting] = useState(() => resumeWriting(unsaved, concept, languages))
  const isUnsaved = isTouched({ opened, draft })
  const [isUnfolded, setUnfolded] = useState(
    () => draft.notation !== '' || Object.values(draft.languages).some(hasSeldom),
  )
  const [added, setAdded] = useState('')
  const [failure, setFailure] = useState<Failure>()
  const setDraft = (next: ConceptDraft) => {
    setWriting({ opened, draft: next })
    keepWriting(unsaved, { opened, draft: next })
  }
  const setText = (tag: string, change: Partial<LanguageDraft>) => {
    const old = draft.languages[tag] ?? NO_TEXTS
    setDraft({ ...draft, languages: { ...draft.languages, [tag]: { ...old, ...change } } })
  }
  const drop = () => {
    unsaved.delete(concept.key)
    setWriting({ opened: concept, draft: toDraft(concept, languages) })
    setFailure(undefined)
  }
  // Whoever closes the tab is asked.
  useEffect(() => {
    if (!isUnsaved) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isUnsaved])
  const save = async (what: ConceptDraft, stored: ConceptDetail) => {
    const body = { version: stored.version, fields: toFields(what, stored) }
    const answer = await write('put', `${PATHS.concepts}/${concept.key}`, body)
    if ('failure' in answer) setFailure(answer.failure)
    else {
      setFailure(undefined)
      unsaved.delete(concept.key)
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
          opened={opened}
          draft={draft}
          languages={languages}
          onTheirs={() => {
            drop()
            onSaved()
          }}
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
              disabled={!/^([a-z]{2,8}|[ix](?=-))(-[A-Za-z0-9]{1,8})*$/.test(added)}
              onClick={() => {
                setText(added, {})
                setAdded('')
              }}
            >
              {t('concept.add')}
            </Button>
          </Flex>
          <Flex gap={2} alignItems="center">
            {isUnsaved ? (
              <>
                <Typography variant="pi" textColor="neutral800" role="status" data-testid="unsaved">
                  {t('concept.unsaved')}
                </Typography>
                <Button variant="tertiary" onClick={drop}>
                  {t('concept.drop')}
                </Button>
              </>
            ) : null}
            <Button onClick={() => save(draft, opened)}>{t('concept.save')}</Button>
          </Flex>
        </Flex>
      ) : null}
    </Flex>
  )
}
