// What a concept is related to, and how it compares with concepts of other vocabularies: chosen here, saved as one change.
import { type Failure, useGet, useWriter } from '@kanaal/strapi-kit/strapi-admin'
import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { type ConceptDetail, PATHS, type SchemeInfo } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'
import { labelIn } from '../../model/label-in'
import { isSameLinks, type LinksDraft, toLinksDraft } from '../../model/links-draft'
import { FailureNote } from '../shared/FailureNote'
import { TermList } from '../shared/TermList'
import { MappingList } from './MappingList'

interface Props {
  concept: ConceptDetail
  mayEdit: boolean
  onSaved(): void
}

export function ConceptLinks({ concept, mayEdit, onSaved }: Props) {
  const t = useTranslate()
  const { locale } = useIntl()
  const write = useWriter()
  const stored = toLinksDraft(concept)
  const [draft, setDraft] = useState<LinksDraft>(stored)
  const [failure, setFailure] = useState<Failure>()
  const schemes = useGet<SchemeInfo[]>(PATHS.schemes)
  const elsewhere = (schemes.answer ?? []).map(({ key }) => key).filter((key) => key !== concept.scheme)
  const isSame = isSameLinks(stored, draft)
  const save = async () => {
    const body = {
      version: concept.version,
      related: draft.related,
      mappings: draft.mappings.map(({ kind, target }) => ({ kind, target })),
    }
    const answer = await write('put', `${PATHS.concepts}/${concept.key}/links`, body)
    setFailure('failure' in answer ? answer.failure : undefined)
    if (!('failure' in answer)) onSaved()
  }
  const names = concept.related.map(({ label, key }) => labelIn(label, locale, key))
  return (
    <Box padding={4} background="neutral100" hasRadius data-testid="concept-links">
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography variant="sigma" textColor="neutral700" tag="h3">
          {t('links.title')}
        </Typography>
        {mayEdit ? (
          <TermList
            label={t('links.related')}
            keys={draft.related}
            exclude={[concept.key]}
            schemes={[concept.scheme]}
            onChange={(related) => setDraft({ ...draft, related })}
          />
        ) : (
          <Typography>{t('links.related-to', { names: names.join(', ') || '—' })}</Typography>
        )}
        <MappingList
          mappings={draft.mappings}
          schemes={elsewhere}
          mayEdit={mayEdit}
          onChange={(mappings) => setDraft({ ...draft, mappings })}
        />
        {concept.mappedFrom.length === 0 ? null : (
          <Typography variant="pi" textColor="neutral600" tag="p">
            {t('links.from', {
              names: concept.mappedFrom
                .map(({ kind, term }) => `${labelIn(term.label, locale, term.key)} (${t(`mapping.${kind}`)})`)
                .join(', '),
            })}
          </Typography>
        )}
        {failure === undefined ? null : <FailureNote failure={failure} onAgain={onSaved} />}
        {mayEdit ? (
          <Flex justifyContent="flex-end">
            <Button variant="secondary" disabled={isSame} onClick={save}>
              {t('links.save')}
            </Button>
          </Flex>
        ) : null}
      </Flex>
    </Box>
  )
}
