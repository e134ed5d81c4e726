// Move, merge or deprecate: the other concept, then who would notice, then the change.
import { type Failure, useWriter } from '@kanaal/strapi-kit/strapi-admin'
import { Box, Button, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { type ConceptDetail, type LabelMap, type Match, PATHS } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'
import { labelIn, pathIn } from '../../model/label-in'
import { FailureNote } from '../shared/FailureNote'
import { FormDialog } from '../shared/FormDialog'
import { TermSearch } from '../shared/TermSearch'
import type { Done } from '../tree/UndoBar'
import { ImpactNote } from './ImpactNote'
import { MoveButtons } from './MoveButtons'

export type ActionKind = 'move' | 'merge' | 'deprecate'

interface Props {
  kind: ActionKind
  concept: ConceptDetail
  scheme: { key: string; label: LabelMap }
  onClose(): void
  onDone(done: Done): void
}

const CHILDREN = ['keep', 'lift', 'refuse'] as const
type Children = (typeof CHILDREN)[number]

export function ActionDialog({ kind, concept, scheme, onClose, onDone }: Props) {
  const t = useTranslate()
  const { locale } = useIntl()
  const write = useWriter()
  const [other, setOther] = useState<Match>()
  const [from, setFrom] = useState(concept.broader[0]?.key)
  const [children, setChildren] = useState<Children>('keep')
  const [failure, setFailure] = useState<Failure>()
  const name = labelIn(concept.label, locale, concept.key)
  const by = other === undefined ? '' : labelIn(other.label, locale, other.key)
  const run = async (body: object, sentence: string) => {
    const path = `${PATHS.concepts}/${concept.key}/${kind}`
    const answer = await write<{ change: string }>('post', path, { version: concept.version, ...body })
    if ('failure' in answer) setFailure(answer.failure)
    else onDone({ change: answer.data.change, sentence })
  }
  const top = labelIn(scheme.label, locale, scheme.key)
  return (
    <FormDialog
      title={t(`${kind}.title`, { name })}
      testId="action-dialog"
      onClose={onClose}
      actions={
        <>
          {kind === 'move' ? (
            <MoveButtons
              hasTarget={other !== undefined}
              // What stands elsewhere as well is only taken away by this: its own list does that.
              mayGoUp={concept.broader.length === 1}
              onTop={() => run({ from, to: null }, t('place.moved', { name, place: top }))}
              onAlso={() => run({ to: other?.key, isCopy: true }, t('place.placed', { name, place: by }))}
              onMove={() => run({ from, to: other?.key }, t('place.moved', { name, place: by }))}
            />
          ) : null}
          {kind === 'merge' ? (
            <Button
              disabled={other === undefined}
              onClick={() => run({ into: other?.key }, t('merge.done', { name, by }))}
            >
              {t('merge.do')}
            </Button>
          ) : null}
          {kind === 'deprecate' ? (
            <Button
              onClick={() =>
                run({ replacedBy: other ? [other.key] : [], children }, t('deprecate.done', { name }))
              }
            >
              {t('deprecate.do')}
            </Button>
          ) : null}
        </>
      }
    >
      <Typography>{t(`${kind}.what`)}</Typography>
      {kind === 'move' && concept.broader.length > 1 ? (
        <SingleSelect
          aria-label={t('move.from')}
          value={from ?? ''}
          onChange={(value: string | number) => setFrom(String(value))}
        >
          {concept.broader.map(({ key, label, path }) => (
            <SingleSelectOption key={key} value={key}>
              {t('move.from-here', { place: pathIn([...path, { key, label }], locale) })}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      ) : null}
      <TermSearch
        label={t(`${kind}.other`)}
        exclude={[concept.key]}
        {...(kind === 'move' ? { schemes: [concept.scheme] } : {})}
        onChoose={setOther}
      />
      {other === undefined ? null : (
        <Box padding={3} background="neutral100" hasRadius>
          <Typography fontWeight="semiBold">{by}</Typography>
          <Typography variant="pi" textColor="neutral600" tag="p">
            {pathIn(other.path, locale) || other.scheme}
          </Typography>
        </Box>
      )}
      {kind === 'deprecate' ? (
        <SingleSelect
          aria-label={t('deprecate.children')}
          value={children}
          onChange={(value: string | number) => setChildren(value as Children)}
        >
          {CHILDREN.map((one) => (
            <SingleSelectOption key={one} value={one}>
              {t(`deprecate.${one}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      ) : null}
      <ImpactNote concept={concept.key} withNarrower={kind === 'move'} />
      {failure === undefined ? null : <FailureNote failure={failure} />}
    </FormDialog>
  )
}
