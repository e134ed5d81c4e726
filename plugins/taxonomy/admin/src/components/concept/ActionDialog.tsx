// Move, merge or deprecate: the other concept, then who would notice, then the change.
import { type Failure, useGet, useWriter } from '@kanaal/strapi-kit/strapi-admin'
import { Box, Button, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { type ConceptDetail, type Impact, type Match, PATHS } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'
import { labelIn, pathIn } from '../../model/label-in'
import { FailureNote } from '../shared/FailureNote'
import { FormDialog } from '../shared/FormDialog'
import { TermSearch } from '../shared/TermSearch'
import { ImpactNote } from './ImpactNote'

export type ActionKind = 'move' | 'merge' | 'deprecate'

interface Props {
  kind: ActionKind
  concept: ConceptDetail
  onClose(): void
  onDone(): void
}

const CHILDREN = ['keep', 'lift', 'refuse'] as const
type Children = (typeof CHILDREN)[number]

export function ActionDialog({ kind, concept, onClose, onDone }: Props) {
  const t = useTranslate()
  const { locale } = useIntl()
  const write = useWriter()
  const [other, setOther] = useState<Match>()
  const [children, setChildren] = useState<Children>('keep')
  const [failure, setFailure] = useState<Failure>()
  const path = `${PATHS.concepts}/${concept.key}`
  const impact = useGet<Impact>(kind === 'move' ? undefined : `${path}/impact`)
  const name = labelIn(concept.label, locale, concept.key)
  const run = async (body: object) => {
    const answer = await write('post', `${path}/${kind}`, { version: concept.version, ...body })
    if ('failure' in answer) setFailure(answer.failure)
    else onDone()
  }
  const from = concept.broader[0]?.key ?? null
  return (
    <FormDialog
      title={t(`${kind}.title`, { name })}
      onClose={onClose}
      actions={
        <>
          {kind === 'move' ? (
            <>
              <Button variant="tertiary" onClick={() => run({ from, to: null })}>
                {t('move.top')}
              </Button>
              <Button
                variant="secondary"
                disabled={other === undefined}
                onClick={() => run({ to: other?.key ?? null, isCopy: true })}
              >
                {t('move.also')}
              </Button>
              <Button disabled={other === undefined} onClick={() => run({ from, to: other?.key ?? null })}>
                {t('move.do')}
              </Button>
            </>
          ) : null}
          {kind === 'merge' ? (
            <Button disabled={other === undefined} onClick={() => run({ into: other?.key })}>
              {t('merge.do')}
            </Button>
          ) : null}
          {kind === 'deprecate' ? (
            <Button onClick={() => run({ replacedBy: other ? [other.key] : [], children })}>
              {t('deprecate.do')}
            </Button>
          ) : null}
        </>
      }
    >
      <Typography>{t(`${kind}.what`)}</Typography>
      <TermSearch
        label={t(`${kind}.other`)}
        exclude={[concept.key]}
        {...(kind === 'move' ? { schemes: [concept.scheme] } : {})}
        onChoose={setOther}
      />
      {other === undefined ? null : (
        <Box padding={3} background="neutral100" hasRadius>
          <Typography fontWeight="semiBold">{labelIn(other.label, locale, other.key)}</Typography>
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
      {impact.answer === undefined ? null : <ImpactNote impact={impact.answer} />}
      {failure === undefined ? null : <FailureNote failure={failure} />}
    </FormDialog>
  )
}
