// Two people who changed the same concept -> what the other wrote meanwhile, beside what stands in this form.
import { useGet } from '@kanaal/strapi-kit/strapi-admin'
import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { type ConceptDetail, PATHS } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'
import { type ConceptDraft, toDraft } from '../../model/concept-draft'
import { type Difference, differences, mergeDrafts } from '../../model/draft-differences'

interface Props {
  /** The concept as this form was opened with it. */
  opened: ConceptDetail
  draft: ConceptDraft
  languages: readonly string[]
  onTheirs(): void
  /** What was touched here, over what is stored now. */
  onMine(merged: ConceptDraft, stored: ConceptDetail): void
}

export function ConflictNote({ opened, draft, languages, onTheirs, onMine }: Props) {
  const t = useTranslate()
  // Asked anew: what came with the page is what is out of date.
  const { answer } = useGet<ConceptDetail>(`${PATHS.concepts}/${opened.key}`)
  if (answer === undefined) return null
  const [before, now] = [toDraft(opened, languages), toDraft(answer, languages)]
  const rows = differences(before, now, draft)
  const nameOf = (field: Difference['field'], language: string): string => {
    if (field === 'attribute') return language
    return field === 'notation' ? t('field.notation') : `${t(`field.${field}`)} (${language})`
  }
  const who = answer.changes[0]?.by ?? t('conflict.somebody')
  return (
    <Box padding={4} background="warning100" hasRadius role="alert" data-testid="conflict">
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography fontWeight="semiBold">{t('conflict.title', { who })}</Typography>
        {rows.length === 0 ? <Typography>{t('conflict.same')}</Typography> : null}
        {rows.map(({ field, language, theirs, mine }) => (
          <Typography key={`${field} ${language}`} variant="pi" tag="p">
            <strong>{`${nameOf(field, language)}: `}</strong>
            {t('conflict.theirs', { text: theirs || '—' })}
            {mine === theirs ? '' : ` ${t('conflict.mine', { text: mine || '—' })}`}
          </Typography>
        ))}
        <Flex gap={2}>
          <Button variant="secondary" onClick={onTheirs}>
            {t('conflict.take-theirs')}
          </Button>
          <Button variant="tertiary" onClick={() => onMine(mergeDrafts(before, now, draft), answer)}>
            {t('conflict.keep-mine')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  )
}
