// A concept that stands in several places -> each of them, with a way to take it away from there.
import { type Failure, useWriter } from '@kanaal/strapi-kit/strapi-admin'
import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { type ConceptDetail, PATHS, type TermInfo } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'
import { labelIn, pathIn } from '../../model/label-in'
import { FailureNote } from '../shared/FailureNote'
import type { Done } from '../tree/UndoBar'

interface Props {
  concept: ConceptDetail
  mayEdit: boolean
  onDone(done: Done): void
}

export function ConceptPlaces({ concept, mayEdit, onDone }: Props) {
  const t = useTranslate()
  const { locale } = useIntl()
  const write = useWriter()
  const [failure, setFailure] = useState<Failure>()
  if (concept.broader.length < 2) return null
  const name = labelIn(concept.label, locale, concept.key)
  const placeOf = ({ path, key, label }: TermInfo): string => pathIn([...path, { key, label }], locale)
  const takeAway = async (parent: TermInfo) => {
    const body = { version: concept.version, from: parent.key, to: null }
    const done = await write<{ change: string }>('post', `${PATHS.concepts}/${concept.key}/move`, body)
    if ('failure' in done) return setFailure(done.failure)
    onDone({ change: done.data.change, sentence: t('place.taken', { name, place: placeOf(parent) }) })
  }
  return (
    <Box data-testid="concept-places">
      <Typography variant="sigma" textColor="neutral600" tag="h3">
        {t('place.all')}
      </Typography>
      <Box tag="ul" style={{ listStyle: 'none', padding: 0 }}>
        {concept.broader.map((parent) => (
          <Flex key={parent.key} tag="li" gap={2} justifyContent="space-between">
            <Typography>{placeOf(parent)}</Typography>
            {mayEdit ? (
              <Button
                size="S"
                variant="ghost"
                aria-label={t('place.take-of', { place: placeOf(parent) })}
                onClick={() => takeAway(parent)}
              >
                {t('place.take')}
              </Button>
            ) : null}
          </Flex>
        ))}
      </Box>
      {failure === undefined ? null : <FailureNote failure={failure} />}
    </Box>
  )
}
