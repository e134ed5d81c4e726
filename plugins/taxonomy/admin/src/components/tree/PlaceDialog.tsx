// A concept that was taken and the place it was put: move it there, or place it there as well.
import { type Failure, useGet, useWriter } from '@kanaal/strapi-kit/strapi-admin'
import { Button, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { mayDo } from '../../../../shared/access'
import { type ConceptDetail, type LabelMap, PATHS } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'
import { labelIn } from '../../model/label-in'
import type { ConceptTreeRow } from '../../model/tree-rows'
import { ImpactNote } from '../concept/ImpactNote'
import { FailureNote } from '../shared/FailureNote'
import { FormDialog } from '../shared/FormDialog'

export interface Placing {
  taken: ConceptTreeRow
  /** Null: on top of the scheme. */
  target: ConceptTreeRow | null
}

interface Props extends Placing {
  scheme: { key: string; label: LabelMap }
  onClose(): void
  onDone(change: string, sentence: string): void
}

export function PlaceDialog({ taken, target, scheme, onClose, onDone }: Props) {
  const t = useTranslate()
  const { locale } = useIntl()
  const write = useWriter()
  const [failure, setFailure] = useState<Failure>()
  const path = `${PATHS.concepts}/${taken.node.key}`
  const { answer, failure: unread } = useGet<ConceptDetail>(path)
  const name = labelIn(taken.node.label, locale, taken.node.key)
  const place = target
    ? labelIn(target.node.label, locale, target.node.key)
    : labelIn(scheme.label, locale, scheme.key)
  const isRefused = answer !== undefined && !mayDo('places', answer.may)
  const nameOf = ({ key, label }: { key: string; label: LabelMap }): string => labelIn(label, locale, key)
  // On top of a scheme stands only what stands nowhere else in it: else it is taken away from here.
  const staying =
    target === null ? (answer?.broader ?? []).filter(({ key }) => key !== taken.parent).map(nameOf) : []
  const home = answer?.broader.find(({ key }) => key === taken.parent)
  const left = home ? nameOf(home) : nameOf(scheme)
  const run = async (isCopy: boolean) => {
    const from = taken.parent === '' ? null : taken.parent
    const to = target?.node.key ?? null
    const body = { version: answer?.version, from, to, ...(isCopy ? { isCopy } : {}) }
    const done = await write<{ change: string }>('post', `${path}/move`, body)
    if ('failure' in done) setFailure(done.failure)
    else if (staying.length > 0) onDone(done.data.change, t('place.taken', { name, place: left }))
    else onDone(done.data.change, t(isCopy ? 'place.placed' : 'place.moved', { name, place }))
  }
  const shown = failure ?? unread
  return (
    <FormDialog
      title={t('place.title', { name, place })}
      testId="place-dialog"
      onClose={onClose}
      actions={
        <>
          {target === null ? null : (
            <Button
              variant="secondary"
              disabled={answer === undefined || isRefused}
              onClick={() => run(true)}
            >
              {t('move.also')}
            </Button>
          )}
          <Button disabled={answer === undefined || isRefused} onClick={() => run(false)}>
            {t('move.do')}
          </Button>
        </>
      }
    >
      <Typography>{t('move.what')}</Typography>
      {staying.length === 0 ? null : (
        <Typography>{t('place.stays', { name, places: staying.join(', ') })}</Typography>
      )}
      {isRefused ? <Typography textColor="neutral800">{t('place.refused')}</Typography> : null}
      <ImpactNote concept={taken.node.key} withNarrower />
      {shown === undefined ? null : <FailureNote failure={shown} />}
    </FormDialog>
  )
}
