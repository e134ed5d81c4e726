// One policy to change, try, save or take away.
import { type Failure, useWriter } from '@kanaal/strapi-kit/strapi-admin'
import { Button, Flex, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { POLICY_PATHS, type PolicyInfo, type PolicyList } from '../../../../shared/policies'
import { usePick } from '../../hooks/use-pick'
import { useTranslate } from '../../hooks/use-translate'
import { emptyDraft, type PolicyDraft, toDefinition, toDraft } from '../../model/policy-draft'
import { FailureNote } from '../shared/FailureNote'
import { PolicyForm } from './PolicyForm'
import { TryPolicy } from './TryPolicy'

interface Props {
  /** Absent for a new one. */
  policy: PolicyInfo | undefined
  list: PolicyList
  mayEdit: boolean
  onDone(said: 'saved' | 'removed' | 'cancelled'): void
}

export function PolicyEditor({ policy, list, mayEdit, onDone }: Props) {
  const t = useTranslate()
  const pick = usePick()
  const write = useWriter()
  const [draft, setDraft] = useState<PolicyDraft>(() => (policy ? toDraft(policy.definition) : emptyDraft()))
  const [failure, setFailure] = useState<Failure>()
  const version = policy?.version ?? 0
  const save = async () => {
    const definition = toDefinition(draft)
    const answer =
      version === 0
        ? await write('post', POLICY_PATHS.policies, { definition, version })
        : await write('put', `${POLICY_PATHS.policies}/${draft.id}`, { definition, version })
    if ('failure' in answer) setFailure(answer.failure)
    else onDone('saved')
  }
  const remove = async () => {
    const answer = await write('del', `${POLICY_PATHS.policies}/${draft.id}`)
    if ('failure' in answer) setFailure(answer.failure)
    else onDone('removed')
  }
  const errorAt = (path: string): string | undefined => {
    const at = failure?.path
    const full = `definition.${path}`
    if (failure === undefined || at === undefined || (at !== full && !at.startsWith(`${full}.`)))
      return undefined
    return failure.reason.replace(`${at}: `, '')
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={6} data-testid="policy-editor">
      <Typography variant="beta" tag="h2">
        {policy === undefined ? t('policy.new') : pick(policy.definition.title)}
      </Typography>
      <PolicyForm
        draft={draft}
        isNew={policy === undefined}
        disabled={!mayEdit}
        known={list}
        errorAt={errorAt}
        onChange={(change) => {
          setFailure(undefined)
          setDraft((before) => ({ ...before, ...change }))
        }}
      />
      {mayEdit ? (
        <TryPolicy
          definition={toDefinition(draft)}
          types={list.types}
          locales={list.locales}
          onRefused={setFailure}
        />
      ) : null}
      {failure === undefined ? null : <FailureNote failure={failure} />}
      <Flex gap={3} justifyContent="flex-end">
        {mayEdit && version > 0 ? (
          <Button variant="danger-light" onClick={remove}>
            {t(policy?.replaces === undefined ? 'policy.remove' : `policy.restore-${policy.replaces}`)}
          </Button>
        ) : null}
        <Button variant="tertiary" onClick={() => onDone('cancelled')}>
          {t('policy.cancel')}
        </Button>
        {mayEdit ? <Button onClick={save}>{t('policy.save')}</Button> : null}
      </Flex>
    </Flex>
  )
}
