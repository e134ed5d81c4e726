// What a kind of policy is told: words, pairs of words, conditions, or groups.
import { Box, Button, Flex, Grid } from '@strapi/design-system'
import { Plus, Trash } from '@strapi/icons'
import { useTranslate } from '../../hooks/use-translate'
import { EMPTY_NEED, type NeedDraft, type PolicyDraft } from '../../model/policy-draft'
import type { PolicyFormProps } from './PolicyForm'
import { TextField } from './TextField'
import { VocabularyChoice } from './VocabularyChoice'

export function PolicyOptions({ draft, disabled, known, errorAt, onChange }: PolicyFormProps) {
  const t = useTranslate()
  const detectors = known.detectors.map((name) => `@${name}`).join(', ')
  const lines = (name: 'match' | 'swap' | 'when' | 'groups' | 'except', hint: string, required = true) => (
    <TextField
      label={t(`policy.${name}`)}
      hint={hint}
      value={draft[name]}
      isLong
      required={required}
      disabled={disabled}
      error={errorAt(name)}
      onChange={(text) => onChange({ [name]: text } as Partial<PolicyDraft>)}
    />
  )
  if (draft.kind === 'existence') return lines('match', t('policy.match-hint', { detectors }))
  if (draft.kind === 'substitution') {
    return (
      <Flex direction="column" alignItems="stretch" gap={4}>
        {lines('swap', t('policy.swap-hint'), draft.vocabularies.length === 0)}
        {known.vocabularies.length + draft.vocabularies.length === 0 ? null : (
          <VocabularyChoice
            chosen={draft.vocabularies}
            known={known.vocabularies}
            disabled={disabled}
            onChange={(vocabularies) => onChange({ vocabularies })}
          />
        )}
      </Flex>
    )
  }
  if (draft.kind === 'occurrence') {
    return (
      <Flex direction="column" alignItems="stretch" gap={4}>
        {lines('groups', t('policy.groups-hint'))}
        {lines('except', t('policy.except-hint'), false)}
        <Grid.Root gap={4}>
          {(['maxGroups', 'max'] as const).map((name) => (
            <Grid.Item key={name} col={6} s={12}>
              <TextField
                label={t(`policy.${name}`)}
                value={draft[name]}
                type="number"
                disabled={disabled}
                error={errorAt(name)}
                onChange={(text) => onChange({ [name]: text } as Partial<PolicyDraft>)}
              />
            </Grid.Item>
          ))}
        </Grid.Root>
      </Flex>
    )
  }
  const setNeed = (at: number, change: Partial<NeedDraft>) =>
    onChange({ needs: draft.needs.map((need, index) => (index === at ? { ...need, ...change } : need)) })
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {lines('when', t('policy.when-hint', { detectors }))}
      {draft.needs.map((need, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: its place is all that a line that is being written has.
        <Box key={index} padding={4} background="neutral100" hasRadius tag="fieldset">
          <Flex direction="column" alignItems="stretch" gap={3}>
            <TextField
              label={t('policy.need-id', { number: index + 1 })}
              value={need.id}
              required
              disabled={disabled}
              error={errorAt(`needs.${index}.id`)}
              onChange={(id) => setNeed(index, { id })}
            />
            {(['en', 'nl'] as const).map((language) => (
              <TextField
                key={language}
                label={t(`policy.need-message-${language}`)}
                value={need.message[language]}
                required={language === 'en'}
                isLong
                disabled={disabled}
                error={errorAt(`needs.${index}.message.${language}`)}
                onChange={(text) => setNeed(index, { message: { ...need.message, [language]: text } })}
              />
            ))}
            <TextField
              label={t('policy.need-any')}
              hint={t('policy.need-any-hint', { detectors })}
              value={need.anyOf}
              isLong
              required
              disabled={disabled}
              error={errorAt(`needs.${index}.anyOf`)}
              onChange={(anyOf) => setNeed(index, { anyOf })}
            />
            <Flex justifyContent="flex-end">
              <Button
                variant="tertiary"
                startIcon={<Trash />}
                disabled={disabled}
                onClick={() => onChange({ needs: draft.needs.filter((_, at) => at !== index) })}
              >
                {t('policy.need-remove')}
              </Button>
            </Flex>
          </Flex>
        </Box>
      ))}
      <Flex>
        <Button
          variant="secondary"
          startIcon={<Plus />}
          disabled={disabled}
          onClick={() => onChange({ needs: [...draft.needs, EMPTY_NEED] })}
        >
          {t('policy.need-add')}
        </Button>
      </Flex>
    </Flex>
  )
}
