// The terms of the form: those chosen, a field to find more, and what the text suggests.
import {
  keyOfRefused,
  useDebouncedPost,
  useDefaultLocale,
  useEditView,
  useTerms,
  withRefusal,
  withTerm,
} from '@kanaal/strapi-kit/strapi-admin'
import { Box, Flex, Typography } from '@strapi/design-system'
import { PATHS } from '../../../../shared/contracts'
import type { SuggestedTerm } from '../../../../shared/suggest'
import { useTermInfos } from '../../hooks/use-term-infos'
import { useTranslate } from '../../hooks/use-translate'
import { withoutTerm } from '../../model/terms-value'
import { FailureNote } from '../shared/FailureNote'
import { TermFinder } from '../shared/TermFinder'
import { ChosenTerm } from './ChosenTerm'
import { OvertakenNote } from './OvertakenNote'
import { SuggestionItem } from './SuggestionItem'

export function LiveTerms() {
  const view = useEditView()
  const fallback = useDefaultLocale()
  const locale = view.locale ?? fallback
  // Another document or language is another question.
  return locale === undefined ? null : (
    <Live key={`${view.uid} ${view.documentId} ${locale}`} locale={locale} />
  )
}

function Live({ locale }: { locale: string }) {
  const t = useTranslate()
  const { uid, documentId, values } = useEditView()
  const [terms, write] = useTerms()
  const infos = useTermInfos(terms.assignments.map(({ key }) => key))
  const { answer, failure, stale, again } = useDebouncedPost<SuggestedTerm[]>(PATHS.suggest, {
    uid,
    locale,
    data: textsOf(values),
    ...(documentId === undefined ? {} : { documentId }),
  })
  const chosen = new Set([...terms.assignments.map(({ key }) => key), ...terms.rejected.map(keyOfRefused)])
  const suggested = (answer ?? []).filter(({ key }) => !chosen.has(key))
  return (
    <Box width="100%" data-testid="terms-panel" aria-busy={stale}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <OvertakenNote field="taxonomyTerms" />
        {terms.assignments.length === 0 ? (
          <Typography textColor="neutral600">{t('panel.none')}</Typography>
        ) : (
          <Flex gap={2} wrap="wrap" tag="ul" style={{ listStyle: 'none', padding: 0 }}>
            {terms.assignments.map((assignment) => (
              <ChosenTerm
                key={`${assignment.key} ${assignment.role}`}
                assignment={assignment}
                info={infos[assignment.key]}
                onRemove={() => write(withoutTerm(terms, assignment.key))}
              />
            ))}
          </Flex>
        )}
        <TermFinder
          field="taxonomyTerms"
          label={t('panel.find')}
          placeholder={t('panel.find-example')}
          exclude={terms.assignments.map(({ key }) => key)}
          onChoose={(key) => write(withTerm(terms, { key, provenance: 'manual' }))}
        />
        {failure === undefined ? null : <FailureNote failure={failure} onAgain={again} />}
        {suggested.length === 0 ? null : (
          <Flex direction="column" alignItems="stretch" gap={2}>
            <Typography variant="sigma" textColor="neutral600" tag="h3">
              {t('panel.suggested')}
            </Typography>
            {suggested.map((one) => (
              <SuggestionItem
                key={one.key}
                suggestion={one}
                onAccept={() => {
                  const { key, score } = one
                  write(withTerm(terms, { key, provenance: 'suggested', score }))
                }}
                onRefuse={() => write(withRefusal(terms, one.key))}
              />
            ))}
          </Flex>
        )}
      </Flex>
    </Box>
  )
}

/** Relations in a form are lists of what to connect: nothing that a text is read from. */
const textsOf = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => !(typeof value === 'object' && value !== null && 'connect' in value),
    ),
  )
