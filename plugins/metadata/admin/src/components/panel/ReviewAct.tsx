// The act "still correct": who read the document, what they noted, and when it is read next.
import { useAuth } from '@strapi/admin/strapi-admin'
import {
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system'
import { useState } from 'react'
import { useDate } from '../../hooks/use-date'
import { useTranslate } from '../../hooks/use-translate'
import { readMetadata, stillCorrect, textOf } from '../../model/metadata-value'
import { today, usePanel } from './panel-context'

const MONTHS = [1, 3, 6, 12, 24]
/** Where the profile does not say. */
const USUAL_MONTHS = 6

export function ReviewAct({ usual = USUAL_MONTHS }: { usual?: number | undefined }) {
  const t = useTranslate()
  const say = useDate()
  const user = useAuth('KanaalReviewAct', (auth) => auth.user)
  const { metadata, setMetadata } = usePanel()
  const [note, setNote] = useState('')
  const [chosen, setChosen] = useState<number>()
  const months = chosen ?? usual
  const last = readMetadata(metadata.reviewed)
  const by = [user?.firstname, user?.lastname].filter(Boolean).join(' ') || user?.email || ''
  return (
    <Flex direction="column" alignItems="stretch" gap={2} role="group" aria-label={t('review.title')}>
      <Typography variant="pi" fontWeight="bold" textColor="neutral800">
        {t('review.title')}
      </Typography>
      <Typography variant="pi" textColor="neutral700" role="status">
        {last.at === undefined
          ? t('review.never')
          : t('review.last', { date: say(textOf(last.at)), by: textOf(last.by) || t('review.somebody') })}
        {last.note === undefined ? '' : ` “${textOf(last.note)}”`}
      </Typography>
      <Field.Root>
        <Field.Label>{t('review.note')}</Field.Label>
        <TextInput
          value={note}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) => setNote(event.target.value)}
        />
      </Field.Root>
      <Field.Root>
        <Field.Label>{t('review.next')}</Field.Label>
        <SingleSelect value={months} onChange={(value: string | number) => setChosen(Number(value))}>
          {[...new Set([...MONTHS, usual])]
            .sort((a, b) => a - b)
            .map((count) => (
              <SingleSelectOption key={count} value={count}>
                {t('review.months', { count })}
              </SingleSelectOption>
            ))}
        </SingleSelect>
      </Field.Root>
      <Button
        variant="secondary"
        onClick={() => {
          setMetadata(stillCorrect(metadata, { by, note, today: today(), months }))
          setNote('')
        }}
      >
        {t('review.act')}
      </Button>
    </Flex>
  )
}
